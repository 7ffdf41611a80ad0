// Words that users have for things which manuals and help pages call by another. Apart from `synonyms.ts`: a page is looked up by
// them, and a statement with one in place of the other may be another statement ("reduce", "smaller").
export const SOUGHT_WORDS = `colour colours color colors
grey gray
centre center
licence license
catalogue catalog
favourite favorite
organise organize
remove discard
merge join combine unite
split divide separate
mirror mirrored flip
rotate rotation turn
shrink reduce decrease smaller
enlarge increase magnify bigger
undo revert
duplicate copy
insert add
trim crop cut
transparent transparency see-through translucent
backdrop background
shortcut hotkey keystroke
folder directory
program application app software
setting settings option options preference preferences configuration
bug defect
crash hang freeze
login log-in sign-in signin logon
logout log-out sign-out
password passphrase passcode
screen display monitor
restore recover
hide conceal
search find lookup
slow sluggish
size big
length long
maximum max largest biggest
minimum min smallest
newest latest recent
upgrade update
setup set-up install
explain describe
exact precise precision accuracy accurate
simultaneous simultaneously concurrent concurrently parallel
automatic automatically
enable activate switch-on turn-on
disable deactivate switch-off turn-off
number numeric
letter character
uppercase upper-case capital
lowercase lower-case
blank empty
typo misspelling spelling
hyperlink link
attach attachment
farbe farben
löschen entfernen gelöscht
ordner verzeichnis
programm anwendung app software
einstellung einstellungen option optionen
kennwort passwort
bildschirm anzeige
wiederherstellen wiederherstellung
vergrößern größer
verkleinern kleiner
ausschalten deaktivieren abschalten
einschalten aktivieren
supprimer effacer enlever
dossier répertoire
logiciel programme application
réglage réglages paramètre paramètres préférences
agrandir augmenter
réduire diminuer
désactiver éteindre
activer allumer
borrar eliminar quitar
carpeta directorio
programa aplicación software
ajuste ajustes configuración preferencias
ampliar agrandar aumentar
desactivar apagar
activar encender
eliminare cancellare rimuovere
cartella directory
impostazione impostazioni preferenze opzioni
verwijderen wissen
map folder
instelling instellingen voorkeuren opties`;
