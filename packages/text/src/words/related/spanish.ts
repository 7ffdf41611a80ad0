/** Words under which the same thing may be found, Spanish: groups with "|" between them. */
export const SPANISH = `médico doctor facultativo doctora | dentista odontólogo dental odontología | receta prescripción recetar
medicamento medicina fármaco | farmacia botica farmacéutico | inyección pinchazo | consulta cita visita
cita turno reserva | urgencia urgente emergencia urgencias | óptica óptico gafas lentes anteojos
oculista oftalmólogo oftalmología | fisio fisioterapeuta fisioterapia rehabilitación
psicólogo terapeuta psicología psicoterapia | embarazo embarazada gestante prenatal | parto matrona maternidad
análisis analítica laboratorio | sangre extracción analítica | dolor doler molestia | empaste obturación
caries empaste | ortodoncia brackets ortodoncista | dentadura prótesis | castrar castración esterilizar esterilización
chip microchip | perro mascota mascotas | gato mascota mascotas | perro animal animales can
gato animal animales felino | cachorro perro | guardería residencia canina | hospital clínica hospitalario
operación operar cirugía intervención | anestesia anestesiar sedación | podólogo podología pies
videoconsulta telemedicina | honorarios tarifa | restaurante restaurant mesón | comida alimento comer | menú carta
celíaco celiaco gluten | lactosa leche lácteo | bebida beber refresco | terraza exterior fuera | propina servicio
catering banquete | tarta pastel torta | pastelería repostería confitería | cumpleaños fiesta celebración
pan panadería panadero | pescado pescadería marisquería | supermercado súper alimentación | ecológico orgánico bio
trona silla | almuerzo almorzar mediodía | merienda merendar tentempié | dieta régimen
nutricionista dietista nutrición | bar cafetería cantina | picante picoso | cacahuete maní cacahuate
marisco crustáceo | alojamiento hospedaje hospedarse alojarse | habitación cuarto dormitorio | llegada llegar check-in
salida salir check-out checkout | retraso retrasar demora tardío impuntual | equipaje maleta consigna
climatización climatizado aire | calefacción calentar radiador | sábanas ropa cama | limpieza limpiar aseo
fianza depósito | camping acampar campamento acampada | autocaravana camper furgoneta | bungalow bungaló cabaña
barbacoa asado parrilla | electricidad luz corriente | nevera frigorífico refrigerador heladera | congelador freezer
lavadora lavandería colada | tele televisión televisor tv | wifi internet conexión | cama colchón | cuna cama
bebé lactante | fumar fumador tabaco cigarrillo | vapear fumar | baño aseo servicios lavabo wc | recepción mostrador
ruido molestias silencio | lanzadera traslado shuttle | piscina alberca pileta nadar natación | bañador traje
gimnasio gym fitness | entrenador monitor instructor | entrenamiento entrenar ejercicio | taquilla casillero vestuario
abono suscripción | socio miembro afiliado | membresía afiliación cuota | balneario spa termal | jacuzzi hidromasaje
clase lección sesión | prueba probar demo | senderismo caminata excursión ruta | escalada escalar rocódromo
equitación caballo hípica | correr running carrera | principiante iniciación novato | material equipamiento equipo
club asociación | torneo campeonato competición | cancha pista campo | bolos bolera | tinte coloración teñir
mechas reflejos | depilación depilar cera | uñas manicura | estética esteticista belleza | bronceado solárium uva
niño niña niños infantil | crío chaval niño menor | adolescente joven juvenil | anciano mayor jubilado pensionista
guardería infantil escuela | niñera canguro cuidadora | escuela colegio escolar | comedor cantina
profe profesor maestro docente | alumno estudiante | universidad facultad universitario
inscripción inscribirse matrícula matricularse | título diploma certificado | curso formación taller
examen prueba test | festivo feriado | cochecito carrito sillita | conducir autoescuela carnet carné | beca ayuda
ausencia faltar inasistencia | padres familia familiar | entrada boleto tique ticket
precio tarifa coste costo importe | descuento rebaja promoción oferta | exposición muestra | grabar vídeo filmar video
espectáculo función representación | cine película | evento acto acontecimiento | boda casamiento nupcial
alquilar alquiler arrendar arrendamiento | cupón vale bono | regalo regalar obsequio
aplazar posponer cambiar modificar | cancelar anular cancelación anulación | baja rescindir rescisión cancelar
tienda comercio establecimiento | lluvia meteorológico climatología | pedido pedir encargo | comprar compra adquirir
pagar pago abonar | tarjeta visa mastercard | efectivo metálico dinero | plazos cuotas financiación fraccionar
anticipo adelanto señal | envío enviar entrega entregar | paquete bulto | recargo suplemento | espera esperar cola
seguimiento rastrear rastreo tracking | mensajero transportista repartidor | domicilio reparto delivery
devolución devolver retornar | reembolso reembolsar devolución | avería averiado fallo defecto defectuoso
roto dañado estropeado | reparar reparación arreglar arreglo | queja reclamación reclamar quejarse | cuenta perfil
contraseña clave password | usuario login | borrar eliminar suprimir | móvil teléfono celular
llamar teléfono llamada | correo email e-mail mail | postal carta correos | dirección ubicación domicilio
horario horas apertura | cerrar cierre cerrado | abrir apertura abierto | aparcar aparcamiento parking estacionamiento
bus autobús autocar colectivo | metro subte suburbano | tren estación ferrocarril | avión vuelo aéreo
coche auto vehículo | cargador recarga recargar | gasolina combustible | diésel gasóleo gasoil
perdido perder olvidado olvidar extraviado | discapacitado discapacidad minusválido | accesibilidad accesible adaptado
ruedas silla adaptado | ciego invidente | sordo hipoacusia | ascensor elevador | puntos fidelidad fidelización
newsletter boletín | privacidad datos protección | contrato permanencia | recibo justificante comprobante
presupuesto cotización | multa sanción | usado ocasión | talla medida tamaño | costura modista coser
disponible disponibilidad stock existencias | agotado indisponible | recoger recogida retirar
fontanero plomero fontanería | fuga gotera filtración | mecánico taller mecánica | neumático rueda llanta
revisión mantenimiento | tejado techo cubierta | caldera calentador | tintorería lavandería | zapato calzado
florista floristería ramo flores | joya joyería joyero | mueble mobiliario | ropa prenda vestimenta
ordenador computadora pc computador | aplicación app programa software | error fallo bug | respaldo backup copia
descargar descarga bajar | router módem | fibra velocidad internet | roaming itinerancia | asistencia soporte ayuda
cajero atm | préstamo crédito financiación | iban cuenta | seguro aseguradora asegurar póliza | siniestro accidente
indemnización indemnizar compensación | abogado jurídico letrado | funeral entierro sepelio
fallecimiento muerte fallecido | ayuntamiento municipio alcaldía municipal | basura residuo desecho
impuesto tributo tasa | votar voto elecciones electoral | biblioteca mediateca | formulario impreso solicitud
antelación anticipación | bombero incendio | trabajo empleo laboral | currar trabajar trabajo
contratar reclutar selección | candidatura postular currículum cv | sueldo salario nómina | becario prácticas
jefe gerente director | plantilla empleado personal | teletrabajo remoto | opinión reseña valoración
piso apartamento departamento vivienda | propietario dueño arrendador | empresa compañía negocio
reservar reserva reservación | alergia alérgeno alérgico | carne carnicería carnicero | bici bicicleta
lavavajillas lavaplatos | peluquería peluquero peluquera | gratis gratuito | moto motocicleta | mudanza mudarse
cambio cambiar`;
