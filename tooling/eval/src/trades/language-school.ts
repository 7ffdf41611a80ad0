import type { Trade } from './trade.ts';

export const languageSchool: Trade = {
  name: 'academia de idiomas',
  half: 'held-out',
  documents: [
    {
      title: 'Cursos y precios',
      text: `La academia Puente enseña inglés, francés y alemán en Salamanca desde 2004.

| Curso | Horas por semana | Precio al mes |
| --- | --- | --- |
| Inglés general | 3 | 72 € |
| Francés general | 3 | 78 € |
| Alemán intensivo | 10 | 195 € |
| Preparación de exámenes | 4 | 110 € |

La matrícula cuesta 40 € e incluye el libro. Los hermanos tienen un descuento del 15 %.

## Grupos

Los grupos tienen como máximo ocho alumnos. Antes de empezar hacemos una prueba de nivel gratuita de 30 minutos.

## Clases particulares

Una clase particular cuesta 28 € la hora. Se pueden dar por videollamada.`,
    },
    {
      title: 'Información práctica',
      text: `## Horario

La secretaría abre de lunes a viernes de 10:00 a 13:30 y de 16:30 a 20:00. En agosto cerramos.

## Dirección

Estamos en la calle Zamora 31, segundo piso. El autobús 5 para en la puerta.

## Cancelación

Las clases particulares se pueden cancelar con 12 horas de antelación. Los cursos se pueden dejar avisando antes del día 20 del mes.

## Profesores

Todos los profesores son nativos o tienen el nivel C2. La directora es Nuria Cebrián. Puede escribir a hola@academia-puente.example.

## Certificados

Entregamos un certificado de asistencia a quien viene al 80 % de las clases.`,
    },
  ],
  answerable: [
    ['¿Cuánto cuesta el curso de inglés general?', '72 €'],
    ['¿Cuántos alumnos hay en un grupo?', 'ocho'],
    ['¿Dónde está la academia?', 'calle Zamora 31'],
    ['¿A qué hora abre la secretaría?', '10:00'],
    ['¿Quién es la directora?', 'Nuria Cebrián'],
    ['¿Hay descuento para hermanos?', '15 %'],
    ['¿Cuánto cuesta la matrícula?', '40 €'],
    ['¿Con cuánta antelación puedo cancelar una clase particular?', '12 horas'],
    ['¿Las clases particulares pueden ser por videollamada?', 'videollamada'],
    ['¿Cerráis en agosto?', 'agosto'],
    ['¿Cuántas horas por semana tiene el alemán intensivo?', '10'],
  ],
  unanswerable: [
    '¿Enseñáis italiano?',
    '¿Tenéis cursos para empresas?',
    '¿Organizáis viajes a Londres?',
    '¿Hay residencia para estudiantes?',
    '¿Puedo pagar con tarjeta?',
    '¿Cuándo es el examen de Cambridge?',
    '¿Traducís documentos?',
    '¿Hay campamento de verano?',
    '¿Buscáis profesores de chino?',
    '¿Tenéis aparcamiento?',
  ],
};
