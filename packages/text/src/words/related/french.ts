/** Words under which the same thing may be found, French: groups with "|" between them. */
export const FRENCH = `toubib médecin docteur généraliste praticien | dentiste dentaire chirurgien-dentiste | vétérinaire véto vétérinaires
ordonnance prescription prescrire | médicament remède médoc | pharmacie officine pharmacien | piqûre injection
consultation consulter rendez-vous | rendez-vous rdv créneau | opticien optique lunettes
kiné kinésithérapeute kinésithérapie rééducation | psy psychologue psychothérapeute thérapeute
grossesse enceinte prénatal maternité | accouchement accoucher maternité | analyse labo laboratoire prélèvement
sang sanguin prélèvement | mutuelle complémentaire | sécu cpam vitale | douleur douloureux souffrir
détartrage détartrer tartre | plombage obturation | orthodontie orthodontiste bagues | dentier prothèse
blanchiment éclaircissement | castrer castration stérilisation stériliser | puce puçage transpondeur
chien animal animaux canin | chat animal animaux félin | chenil pension gardiennage | infirmier infirmière soignant
hôpital clinique hospitalier | opération opérer chirurgie intervention chirurgical | anesthésie endormir anesthésiste
pédicure podologue podologie | téléconsultation visio télémédecine | honoraires tarif
resto restaurant restauration brasserie bistrot | bouffe nourriture repas manger | menu carte formule | plat mets
végétarien végé veggie | végan vegan végétalien | gluten cœliaque coeliaque | lactose lait laitier | halal hallal
casher cacher kasher | boisson boire | emporter takeaway | terrasse extérieur dehors | réserver réservation booking
addition note | pourboire service | traiteur buffet réception | gâteau pâtisserie | anniversaire fête fêter
pain boulangerie boulanger | viande boucherie boucher | épicerie supérette alimentation | bio biologique
surgelé congelé | rehausseur chaise | petit-déjeuner petit-déj breakfast | déjeuner midi | dîner souper
goûter collation encas | régime diététique | nutritionniste diététicien | buvette bar snack cafétéria | piquant épicé
cacahuète arachide | hébergement logement | arrivée arriver check-in | départ partir check-out checkout
retard tardif tard | bagage valise bagagerie | chauffage chauffer radiateur | draps linge literie | serviette linge
ménage nettoyage nettoyer | caution dépôt empreinte | camping-car fourgon van | emplacement parcelle
barbecue bbq grillade | électricité courant branchement | cuisine kitchenette | frigo réfrigérateur frigidaire
lave-linge laverie buanderie lessive | télé télévision tv téléviseur | wifi internet connexion | lit couchage
bébé nourrisson nouveau-né | fumer fumeur cigarette tabac | toilettes wc sanitaires | douche sanitaires
réception accueil | clé clef badge | bruit nuisance tapage calme | navette transfert shuttle
piscine bassin baignade nager natation | gym fitness musculation muscu | coach entraîneur moniteur
entraînement entraîner séance | casier vestiaire consigne | abonnement abonner adhésion
adhésion adhérer adhérent cotisation membre | spa balnéo bien-être thalasso | jacuzzi spa bouillonnant
cours leçon séance | essai essayer découverte | vélo bicyclette | vae électrique | randonnée rando marche balade
escalade grimper grimpe | équitation cheval équestre | running jogging courir course | débutant initiation novice
matériel équipement | club association | tournoi compétition championnat | maillot slip | coloration teinture couleur
mèches balayage | épilation épiler cire | ongle manucure onglerie | massage masser modelage
esthéticienne esthétique institut | bronzage uv solarium | gosse gamin enfant enfants | ado adolescent jeune
vieux senior âgé retraité aîné | crèche micro-crèche garderie | nounou nourrice babysitter | école scolaire
cantine réfectoire demi-pension | garderie périscolaire | prof professeur enseignant | élève écolier
fac université universitaire | diplôme certificat certification | formation stage former | examen épreuve
vacances congés | poussette landau | conduite permis auto-école | bourse aide allocation | absence absent manquer
parents famille familial | fournitures cahiers | billet ticket entrée billetterie | prix tarif coût montant
gratuit gratuité offert | réduction remise rabais promo promotion | guide guidé conférencier | filmer vidéo tournage
spectacle représentation show | cinéma ciné film | événement évènement manifestation | mariage noces marier
louer location | coupon voucher chèque-cadeau | cadeau offrir | reporter report décaler déplacer repousser
résilier résiliation annuler | désistement désister annulation | boutique magasin commerce | pluie météo intempéries
don donner mécénat | commander commande achat | acheter achat | payer paiement règlement régler
cb bancaire visa carte | espèces liquide cash | virement transfert | mensualité échelonnement échelonner
acompte arrhes | livraison livrer expédition expédier envoi | colis paquet | supplément surcoût majoration
attente attendre file queue | suivi suivre tracking | livreur transporteur coursier | retour retourner renvoyer renvoi
panne dysfonctionnement défectueux défaut | cassé abîmé endommagé | réparer réparation dépannage | sav après-vente
réclamation plainte plaindre litige | compte profil | mdp password passe | identifiant login
supprimer suppression effacer | contact contacter joindre coordonnées | téléphone tél numéro appeler
mail e-mail email courriel | courrier postal lettre | itinéraire accès trajet | adresse lieu localisation
horaire heure ouverture | ouvrir ouverture ouvert | parking stationnement garer | bus autobus autocar
train gare sncf | taxi vtc | voiture auto véhicule | moto motocyclette deux-roues | recharge recharger borne
essence carburant | diesel gazole gasoil | perdu perdre oublié oublier trouvé | handicapé handicap pmr
accessibilité accessible pmr | roulant fauteuil pmr | aveugle malvoyant non-voyant | sourd malentendant
ascenseur élévateur | fidélité points | parrainage parrainer filleul | newsletter infolettre
données confidentialité rgpd | contrat engagement convention | reçu justificatif | devis estimation chiffrage
amende contravention | soldes promotions déstockage | usagé occasion seconde-main | taille dimension mesure
retouche ourlet couture | stock disponibilité disponible dispo | rupture épuisé indisponible
retrait retirer récupérer drive | fuite dégât inondation | garagiste mécanicien garage mécano
vidange révision entretien | couvreur toiture toit | jardinier jardinage jardin paysagiste
pressing blanchisserie teinturerie | fleuriste fleur bouquet | librairie livre bouquin libraire
bijou bijouterie bijoutier joaillerie | meuble mobilier ameublement | vêtement habit fringue
chaussure soulier godasse | ordinateur ordi pc | mobile smartphone portable | appli application app logiciel
bug erreur anomalie plantage | sauvegarde sauvegarder backup | essai démo démonstration | débit vitesse fibre
itinérance roaming | hotline assistance support | distributeur dab guichet | crédit prêt emprunt emprunter
épargne livret économies | rib iban | sinistre accident dégât | indemnisation indemniser indemnité dédommagement
avocat juriste juridique | obsèques funérailles enterrement | décès mort décédé
mairie commune municipalité municipal | poubelle déchet ordure collecte | recyclage recycler tri trier
impôt fiscal fisc | vote voter élection électoral | bibliothèque médiathèque | formulaire dossier | pompiers incendie
bosser travail emploi | job emploi poste recrutement | embaucher embauche recruter recrutement
postuler candidature cv | salaire paie rémunération | alternance apprentissage apprenti
patron gérant dirigeant directeur | personnel employé salarié équipe | télétravail distanciel
avis commentaire témoignage | appartement appart logement | propriétaire bailleur | boîte entreprise société
annuler annulation | ophtalmo ophtalmologue oculiste | gynéco gynécologue gynécologie
dermato dermatologue dermatologie | audition auditif audioprothésiste | allergie allergène allergique
clim climatisation climatisé climatiseur | expo exposition | coiffeur coiffeuse coiffure | échange échanger
remboursement rembourser | fermer fermeture fermé | inscription inscrire | assurance assurer assureur
chaudière chauffagiste | week-end weekend | déchetterie déchèterie`;
