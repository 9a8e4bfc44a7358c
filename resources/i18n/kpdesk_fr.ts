<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About kpdesk</source>
        <translation>À &amp;propos de kpdesk</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Check the archive</source>
        <translation>&amp;Vérifier l’archive</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparaison</translation>
    </message>
    <message>
        <source>&amp;Confirm this link</source>
        <translation>Confirmer ce &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation>&amp;Copier avec la référence</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find in this text</source>
        <translation>Rechercher &amp;dans ce texte</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>S&amp;uivant</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>S&amp;urligner</translation>
    </message>
    <message>
        <source>&amp;Import statements…</source>
        <translation>&amp;Importer des déclarations…</translation>
    </message>
    <message>
        <source>&amp;Join with the next paragraph</source>
        <translation>Joindr&amp;e au paragraphe suivant</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Touches…</translation>
    </message>
    <message>
        <source>&amp;Leave the paragraph out, or bring it back</source>
        <translation>&amp;Écarter le paragraphe, ou le reprendre</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Merge a bundle…</source>
        <translation>&amp;Fusionner un paquet…</translation>
    </message>
    <message>
        <source>&amp;More like this passage</source>
        <translation>D’autres passages &amp;semblables</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>D&amp;ifférence suivante</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Reject this link</source>
        <translation>Re&amp;jeter ce lien</translation>
    </message>
    <message>
        <source>&amp;Restore from the trash</source>
        <translation>&amp;Restaurer depuis la corbeille</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Tout rechercher</translation>
    </message>
    <message>
        <source>&amp;Themes by side</source>
        <translation>Thèmes &amp;par côté</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Watch a folder for new files…</source>
        <translation>Surveiller un dossier pour les &amp;nouveaux fichiers…</translation>
    </message>
    <message>
        <source>&amp;Where else this was said</source>
        <translation>&amp;Où cela a encore été dit</translation>
    </message>
    <message>
        <source>&amp;Words of themes…</source>
        <translation>Mo&amp;ts des thèmes…</translation>
    </message>
    <message>
        <source>&amp;Work of others in kpdesk</source>
        <translation>Travaux &amp;d’autrui dans kpdesk</translation>
    </message>
    <message>
        <source>Across to the other column</source>
        <translation>Passer à l’autre colonne</translation>
    </message>
    <message>
        <source>Add and take away words that themes are known by</source>
        <translation>Ajouter et retirer les mots auxquels on reconnaît les thèmes</translation>
    </message>
    <message>
        <source>Adjust the passa&amp;ge of a note</source>
        <translation>A&amp;juster le passage d’une note</translation>
    </message>
    <message>
        <source>All paragraphs as i&amp;mported</source>
        <translation>Tous les paragraphes tels qu’i&amp;mportés</translation>
    </message>
    <message>
        <source>Bac&amp;kups and health…</source>
        <translation>S&amp;auvegardes et santé…</translation>
    </message>
    <message>
        <source>Back &amp;up the archive…</source>
        <translation>&amp;Sauvegarder l’archive…</translation>
    </message>
    <message>
        <source>Back to the list the text was opened from</source>
        <translation>Revenir à la liste d’où le texte a été ouvert</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <translation>Revenir à l’endroit précédent</translation>
    </message>
    <message>
        <source>Bring files into the archive</source>
        <translation>Faire entrer des fichiers dans l’archive</translation>
    </message>
    <message>
        <source>C&amp;onflicts and bundles…</source>
        <translation>Conflits et &amp;paquets…</translation>
    </message>
    <message>
        <source>Change the chosen note</source>
        <translation>Modifier la note choisie</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Check a &amp;quotation…</source>
        <translation>&amp;Vérifier une citation…</translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation>Fermer la boîte</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>Compare with other &amp;years</source>
        <translation>&amp;Comparer avec d’autres années</translation>
    </message>
    <message>
        <source>Copy the exact words with their source</source>
        <translation>Copier les mots exacts avec leur source</translation>
    </message>
    <message>
        <source>Copy the selected words with their source</source>
        <translation>Copier les mots sélectionnés avec leur source</translation>
    </message>
    <message>
        <source>Correct &amp;details…</source>
        <translation>Corriger &amp;les détails…</translation>
    </message>
    <message>
        <source>Correct title, date, meeting and the like</source>
        <translation>Corriger le titre, la date, la réunion, etc.</translation>
    </message>
    <message>
        <source>Empty the search box, then leave it</source>
        <translation>Vider la boîte de recherche, puis la quitter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Ple&amp;in écran</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>For the head of a page that came in as a paragraph</source>
        <translation>Pour un en-tête de page importé comme un paragraphe</translation>
    </message>
    <message>
        <source>Forward to the place after</source>
        <translation>Avancer à l’endroit suivant</translation>
    </message>
    <message>
        <source>Give a theme c&amp;ode…</source>
        <translation>Donner un c&amp;ode de thème…</translation>
    </message>
    <message>
        <source>Go from a note to its passage</source>
        <translation>Aller d’une note à son passage</translation>
    </message>
    <message>
        <source>Go from the search box to the results</source>
        <translation>Aller de la boîte de recherche aux résultats</translation>
    </message>
    <message>
        <source>Go to &amp;paragraph…</source>
        <translation>&amp;Aller au paragraphe…</translation>
    </message>
    <message>
        <source>Hide &amp;private notes</source>
        <translation>Masquer les notes &amp;privées</translation>
    </message>
    <message>
        <source>Highlight with label %1</source>
        <translation>Surligner avec l’étiquette %1</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Import &amp;annotations…</source>
        <translation>I&amp;mporter des annotations…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un d&amp;ossier…</translation>
    </message>
    <message>
        <source>In a comparison</source>
        <translation>Dans une comparaison</translation>
    </message>
    <message>
        <source>In the box to find in a text</source>
        <translation>Dans la boîte de recherche d’un texte</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la bibliothèque</translation>
    </message>
    <message>
        <source>In the list of notes</source>
        <translation>Dans la liste des notes</translation>
    </message>
    <message>
        <source>In the search results</source>
        <translation>Dans les résultats de recherche</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Leave the note</source>
        <translation>Quitter la note</translation>
    </message>
    <message>
        <source>Let a new paragraph begin with the word at the caret</source>
        <translation>Faire commencer un nouveau paragraphe au mot sous le curseur</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>&amp;Mode clair ou sombre</translation>
    </message>
    <message>
        <source>Make one paragraph of what the end of a page cut in two</source>
        <translation>Réunir en un paragraphe ce qu’une fin de page a coupé en deux</translation>
    </message>
    <message>
        <source>Make the screen safe to be seen by others</source>
        <translation>Rendre l’écran montrable à autrui</translation>
    </message>
    <message>
        <source>Move the chosen statements to the trash</source>
        <translation>Placer les déclarations choisies dans la corbeille</translation>
    </message>
    <message>
        <source>Move the note to the &amp;trash</source>
        <translation>Placer &amp;la note dans la corbeille</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Placer dans la &amp;corbeille</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next link of the same passage</source>
        <translation>Lien suivant du même passage</translation>
    </message>
    <message>
        <source>Next part of the w&amp;indow</source>
        <translation>Partie suivante de la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <source>Offer what arrives in a folder, such as a stick or Downloads</source>
        <translation>Proposer ce qui arrive dans un dossier, tel qu’une clé ou Téléchargements</translation>
    </message>
    <message>
        <source>Op&amp;en in a new tab</source>
        <translation>Ou&amp;vrir dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>Ouvrir les menus</translation>
    </message>
    <message>
        <source>Open the place of a quotation</source>
        <translation>Ouvrir l’endroit d’une citation</translation>
    </message>
    <message>
        <source>Open the statement</source>
        <translation>Ouvrir la déclaration</translation>
    </message>
    <message>
        <source>Page of the or&amp;iginal</source>
        <translation>Page de l’&amp;original</translation>
    </message>
    <message>
        <source>Pin two passages</source>
        <translation>Épingler deux passages</translation>
    </message>
    <message>
        <source>Place a note that lost its words</source>
        <translation>Placer une note qui a perdu ses mots</translation>
    </message>
    <message>
        <source>Pre&amp;vious change</source>
        <translation>&amp;Différence précédente</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Read the hit in its text</source>
        <translation>Lire le résultat dans son texte</translation>
    </message>
    <message>
        <source>Read the passage in its text</source>
        <translation>Lire le passage dans son texte</translation>
    </message>
    <message>
        <source>Remove the &amp;sample collection</source>
        <translation>Retirer la collection d’&amp;exemples</translation>
    </message>
    <message>
        <source>Save the comparison…</source>
        <translation>Enregistrer la comparaison…</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Scroll compared texts &amp;together</source>
        <translation>Faire défiler &amp;ensemble les textes comparés</translation>
    </message>
    <message>
        <source>Select the &amp;sentence</source>
        <translation>Sélectionner la p&amp;hrase</translation>
    </message>
    <message>
        <source>Select the p&amp;aragraph</source>
        <translation>Sélectionner le para&amp;graphe</translation>
    </message>
    <message>
        <source>Share &amp;notes…</source>
        <translation>Par&amp;tager des notes…</translation>
    </message>
    <message>
        <source>Show the note in its text</source>
        <translation>Montrer la note dans son texte</translation>
    </message>
    <message>
        <source>Show the page of the PDF that the words at the caret were taken from</source>
        <translation>Montrer la page du PDF d’où viennent les mots sous le curseur</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Spl&amp;it the paragraph here</source>
        <translation>Scinder &amp;ici le paragraphe</translation>
    </message>
    <message>
        <source>Stop watc&amp;hing the folder</source>
        <translation>Ne plus surveiller le &amp;dossier</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Passer du clair au sombre et inversement</translation>
    </message>
    <message>
        <source>This passage in &amp;other years</source>
        <translation>Ce passa&amp;ge dans d’autres années</translation>
    </message>
    <message>
        <source>Was it said so, word for word, and where</source>
        <translation>Cela a-t-il été dit ainsi, mot pour mot, et où</translation>
    </message>
    <message>
        <source>While checking quotations</source>
        <translation>Pendant la vérification de citations</translation>
    </message>
    <message>
        <source>While writing a note</source>
        <translation>Pendant la rédaction d’une note</translation>
    </message>
    <message>
        <source>Writ&amp;e a note</source>
        <translation>Rédiger une &amp;note</translation>
    </message>
    <message>
        <source>Write a note on the meeting</source>
        <translation>Écrire une note sur la réunion</translation>
    </message>
    <message>
        <source>Write a note on the whole statement</source>
        <translation>Écrire une note sur toute la déclaration</translation>
    </message>
    <message>
        <source>Write a note on this link</source>
        <translation>Écrire une note sur ce lien</translation>
    </message>
    <message>
        <source>kpdesk &amp;help</source>
        <translation>&amp;Aide de kpdesk</translation>
    </message>
    <message>
        <source>{action}: {what}</source>
        <translation>{action}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message numerus="yes">
        <source>%n more that may only be common wording</source>
        <translation>
            <numerusform>%n autre qui n’est peut-être qu’une tournure courante</numerusform>
            <numerusform>%n autres qui ne sont peut-être que des tournures courantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Few passages hold all of these words; these hold most of them.</source>
        <translation>Peu de passages contiennent tous ces mots&#x202f;; ceux-ci en contiennent la plupart.</translation>
    </message>
    <message>
        <source>How usual these words are is still being learned; ask again in a moment.</source>
        <translation>La fréquence de ces mots est encore en cours d’apprentissage&#xa0;; redemandez dans un instant.</translation>
    </message>
    <message>
        <source>In no passage: {words}.</source>
        <translation>Dans aucun passage&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Nothing here has {asked}.</source>
        <translation>Rien ici n’a {asked}.</translation>
    </message>
    <message>
        <source>Nothing here has {asked}; nearest to it: {values}.</source>
        <translation>Rien ici n’a {asked}&#xa0;; le plus proche&#xa0;: {values}.</translation>
    </message>
    <message>
        <source>The answer is probably not here: even the best passage holds little of it.</source>
        <translation>La réponse n’est sans doute pas ici&#xa0;: même le meilleur passage n’en contient que peu.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt: {done} of {all} statements are searched so far.</source>
        <translation>L’index de recherche est en reconstruction&#xa0;: {done} déclarations sur {all} sont parcourues pour l’instant.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt; not all statements are searched yet.</source>
        <translation>L’index de recherche est en reconstruction&#x202f;; toutes les déclarations ne sont pas encore parcourues.</translation>
    </message>
    <message>
        <source>also:</source>
        <translation>aussi&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>{words}, {language}: %n passage(s)</source>
        <translation>
            <numerusform>{words}, {language}&#xa0;: %n passage</numerusform>
            <numerusform>{words}, {language}&#xa0;: %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message>
        <source>The highlight on ¶{n} is gone.</source>
        <translation>Le surlignage du ¶{n} est retiré.</translation>
    </message>
    <message>
        <source>The meeting of this statement is not known. Correct its details first (F2).</source>
        <translation>La réunion de cette déclaration n’est pas connue. Corrigez d’abord ses détails (F2).</translation>
    </message>
    <message>
        <source>The note on ¶{n} is in the trash now.</source>
        <translation>La note du ¶{n} est maintenant dans la corbeille.</translation>
    </message>
    <message>
        <source>The note you began is kept: press N at its words to go on.</source>
        <translation>La note que vous avez commencée est conservée&#xa0;: appuyez sur N sur ses mots pour la poursuivre.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AnnotationsDialog</name>
    <message>
        <source>Annotations that name no statement of this archive</source>
        <translation>Annotations qui ne nomment aucune déclaration de cette archive</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Importer des annotations</translation>
    </message>
    <message>
        <source>Imported: {new} new notes, {to_place} of them to place, {waiting} wait, {failed} left out.</source>
        <translation>Importées&#xa0;: nouvelles notes {new}, dont à placer {to_place}&#xa0;; en attente {waiting}, laissées de côté {failed}.</translation>
    </message>
    <message>
        <source>Nothing in it is new here.</source>
        <translation>Il ne contient rien de nouveau ici.</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Those that name no statement of this archive wait for it</source>
        <translation>Celles qui ne nomment aucune déclaration de cette archive l’attendent</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What is no annotation, and why</source>
        <translation>Ce qui n’est pas une annotation, et pourquoi</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>déjà ici</translation>
    </message>
    <message>
        <source>new notes</source>
        <translation>nouvelles notes</translation>
    </message>
    <message>
        <source>no annotations, left out</source>
        <translation>pas des annotations, laissées de côté</translation>
    </message>
    <message>
        <source>of these to place</source>
        <translation>dont à placer</translation>
    </message>
    <message>
        <source>wait for their statement</source>
        <translation>attendent leur déclaration</translation>
    </message>
    <message>
        <source>{done} of {total} annotations…</source>
        <translation>{done} annotations sur {total}…</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>The text begins: {words}</source>
        <translation>Le texte commence ainsi&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>This text was not taken from a PDF, so there is no page to show beside it.</source>
        <translation>Ce texte ne vient pas d’un PDF&#x202f;; il n’y a donc pas de page à montrer à côté.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Edit this note (F2)</source>
        <translation>Modifier cette note (F2)</translation>
    </message>
    <message>
        <source>Move this note to the trash (Del)</source>
        <translation>Placer cette note dans la corbeille (Del)</translation>
    </message>
    <message>
        <source>To place: these words are not in this version. “{quote}”</source>
        <translation>À placer&#xa0;: ces mots ne figurent pas dans cette version. «&#xa0;{quote}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>2022 plenary, Gaborone, BW</source>
        <translation>2022 Plénière, Gaborone, BW</translation>
    </message>
    <message>
        <source>2022-11-05</source>
        <translation>2022-11-05</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>nouvelle version</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>own statement</source>
        <translation>déclaration distincte</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>a guess, please check</source>
        <translation>supposition, à vérifier</translation>
    </message>
    <message>
        <source>also found: {readings}</source>
        <translation>également trouvé&#xa0;: {readings}</translation>
    </message>
    <message>
        <source>confirmed by a person</source>
        <translation>confirmé par une personne</translation>
    </message>
    <message>
        <source>stated in the text</source>
        <translation>indiqué dans le texte</translation>
    </message>
    <message>
        <source>worked out from the text</source>
        <translation>déduit du texte</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Theme code</source>
        <translation>Code de thème</translation>
    </message>
    <message>
        <source>Theme code…</source>
        <translation>Code de thème…</translation>
    </message>
</context>
<context>
    <name>CodesMenu</name>
    <message numerus="yes">
        <source>%n note(s) changed. Ctrl+Z undoes it.</source>
        <translation>
            <numerusform>%n note modifiée. Ctrl+Z annule.</numerusform>
            <numerusform>%n notes modifiées. Ctrl+Z annule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Name on every note that has it; a name in use merges both codes</source>
        <translation>Nom sur chaque note qui l’a&#xa0;; un nom déjà pris fusionne les deux codes</translation>
    </message>
    <message>
        <source>Rename code {code}</source>
        <translation>Renommer le code {code}</translation>
    </message>
    <message>
        <source>Rename, or merge with another…</source>
        <translation>Renommer, ou fusionner avec un autre…</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>Change the selection with Shift and the arrows or the mouse, then press A again.</source>
        <translation>Modifiez la sélection avec Shift et les flèches ou avec la souris, puis appuyez de nouveau sur A.</translation>
    </message>
    <message>
        <source>There is no note here whose passage could be adjusted.</source>
        <translation>Il n’y a ici aucune note dont le passage puisse être ajusté.</translation>
    </message>
    <message>
        <source>This note stands on a passage of another statement. Adjust it there.</source>
        <translation>Cette note porte sur un passage d’une autre déclaration. Ajustez-la là-bas.</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a year or a statement</source>
        <translation>Choisir une année ou une déclaration</translation>
    </message>
    <message>
        <source>Side {n}: {title}</source>
        <translation>Côté {n}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Take away {title}</source>
        <translation>Retirer {title}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
</context>
<context>
    <name>ColumnModel</name>
    <message numerus="yes">
        <source>%n line(s) after the speech</source>
        <translation>
            <numerusform>%n ligne après le discours</numerusform>
            <numerusform>%n lignes après le discours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before the speech</source>
        <translation>
            <numerusform>%n ligne avant le discours</numerusform>
            <numerusform>%n lignes avant le discours</numerusform>
        </translation>
    </message>
    <message>
        <source>Counterpart in {side}: {n}</source>
        <translation>Correspondance dans {side}&#xa0;: {n}</translation>
    </message>
    <message>
        <source>No counterpart found in {side}</source>
        <translation>Aucune correspondance trouvée dans {side}</translation>
    </message>
    <message>
        <source>Only here: {words}</source>
        <translation>Seulement ici&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Apparenté</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulé</translation>
    </message>
    <message>
        <source>Statement: {title}</source>
        <translation>Déclaration&#xa0;: {title}</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>{lines}, folded. Enter shows them.</source>
        <translation>{lines}, repliées. Enter les montre.</translation>
    </message>
    <message>
        <source>{lines}, shown. Enter folds them.</source>
        <translation>{lines}, montrées. Enter les replie.</translation>
    </message>
    <message>
        <source>{status}, heading {n}: {words}</source>
        <translation>{status}, titre {n}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{status}, {n}: {words}</source>
        <translation>{status}, {n}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>Nothing of what is shown stands on this side</source>
        <translation>Rien de ce qui est affiché ne figure de ce côté</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Choose other sides</source>
        <translation>Choisir d’autres côtés</translation>
    </message>
    <message>
        <source>Choose the sides</source>
        <translation>Choisir les côtés</translation>
    </message>
    <message>
        <source>Compare two statements, or two years</source>
        <translation>Comparer deux déclarations ou deux années</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>Six sides stand beside one another at a time. Choose another one at the head of a column.</source>
        <translation>Six côtés sont affichés en regard à la fois. Choisissez-en un autre en tête de colonne.</translation>
    </message>
    <message>
        <source>The passage was copied with its source.</source>
        <translation>Le passage a été copié avec sa source.</translation>
    </message>
    <message>
        <source>What was said again, what changed, what stands alone.</source>
        <translation>Ce qui a été redit, ce qui a changé, ce qui est resté isolé.</translation>
    </message>
</context>
<context>
    <name>ComparedSides</name>
    <message>
        <source>{title} is in the trash, so it is not compared. Restore it, or choose another side.</source>
        <translation>{title} est dans la corbeille, donc elle n’est pas comparée. Restaurez-la ou choisissez un autre côté.</translation>
    </message>
</context>
<context>
    <name>ComparisonFile</name>
    <message>
        <source>First paragraph</source>
        <translation>Premier paragraphe</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Premier côté</translation>
    </message>
    <message>
        <source>First statement</source>
        <translation>Première déclaration</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>Premier texte</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Type de lien</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Second paragraph</source>
        <translation>Second paragraphe</translation>
    </message>
    <message>
        <source>Second side</source>
        <translation>Second côté</translation>
    </message>
    <message>
        <source>Second statement</source>
        <translation>Seconde déclaration</translation>
    </message>
    <message>
        <source>Second text</source>
        <translation>Second texte</translation>
    </message>
    <message>
        <source>Shared terms</source>
        <translation>Termes communs</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>no counterpart found</source>
        <translation>aucune correspondance trouvée</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>related</source>
        <translation>apparenté</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulé</translation>
    </message>
    <message>
        <source>same theme</source>
        <translation>même thème</translation>
    </message>
    <message>
        <source>same thing</source>
        <translation>même chose</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
</context>
<context>
    <name>ComparisonTop</name>
    <message>
        <source>+ Side</source>
        <translation>+ Côté</translation>
    </message>
    <message>
        <source>Across languages passages are compared by themes and acronyms only, which is weaker.</source>
        <translation>D’une langue à l’autre, les passages ne sont comparés que par thèmes et sigles, ce qui est plus faible.</translation>
    </message>
    <message>
        <source>Also show passages that share a theme but do not say the same thing</source>
        <translation>Montrer aussi les passages qui partagent un thème mais ne disent pas la même chose</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Any organisation</source>
        <translation>Toutes les organisations</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Compare one more year or statement</source>
        <translation>Comparer une année ou une déclaration de plus</translation>
    </message>
    <message>
        <source>Compare one more year or statement (Y)</source>
        <translation>Comparer une année ou une déclaration de plus (Y)</translation>
    </message>
    <message>
        <source>Lines before and after the speeches are not counted.</source>
        <translation>Les lignes avant et après les discours ne sont pas comptées.</translation>
    </message>
    <message numerus="yes">
        <source>Readers do not agree about %n link(s): F7 leads there.</source>
        <translation>
            <numerusform>Les lecteurs ne sont pas d’accord sur %n lien&#xa0;: F7 y mène.</numerusform>
            <numerusform>Les lecteurs ne sont pas d’accord sur %n liens&#xa0;: F7 y mène.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same theme  {count}</source>
        <translation>Même thème  {count}</translation>
    </message>
    <message>
        <source>Show passages that only share a theme: {count}</source>
        <translation>Montrer les passages qui ne partagent qu’un thème&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>la première</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>la seconde</translation>
    </message>
    <message>
        <source>{count} of {side}</source>
        <translation>{count} de {side}</translation>
    </message>
    <message>
        <source>{first} and {second}: {same} the same, {reworded} reworded, {related} related; without counterpart: {alone_left} of {left}, {alone_right} of {right}</source>
        <translation>{first} et {second}&#xa0;: {same} identiques, {reworded} reformulés, {related} apparentés&#xa0;; sans correspondance&#xa0;: {left} {alone_left}, {right} {alone_right}</translation>
    </message>
    <message>
        <source>{left} and {right}: nothing in common was found; they stand side by side</source>
        <translation>{left} et {right}&#xa0;: rien de commun n’a été trouvé&#x202f;; les textes sont placés côte à côte</translation>
    </message>
    <message>
        <source>{sides}: {same} the same, {reworded} reworded, {related} related; without counterpart: {alone}</source>
        <translation>{sides}&#xa0;: {same} identiques, {reworded} reformulés, {related} apparentés&#x202f;; sans correspondance&#xa0;: {alone}</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message numerus="yes">
        <source>%n note(s) from {author} went to the trash.</source>
        <translation>
            <numerusform>%n note de {author} est allée à la corbeille.</numerusform>
            <numerusform>%n notes de {author} sont allées à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from {author}, merged {time}</source>
        <translation>
            <numerusform>%n note de {author}, fusionnée {time}</numerusform>
            <numerusform>%n notes de {author}, fusionnées {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>As {author} has it</source>
        <translation>Version de {author}</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Conflicts ({n})</source>
        <translation>Conflits ({n})</translation>
    </message>
    <message>
        <source>Conflicts and bundles</source>
        <translation>Conflits et paquets</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>Garder les deux textes</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Garder ceci</translation>
    </message>
    <message>
        <source>Nothing here changed: what came from {author} stands here without it, or was gone before.</source>
        <translation>Rien n’a changé ici&#xa0;: ce qui venait de {author} y est aussi sans lui, ou n’y était déjà plus.</translation>
    </message>
    <message>
        <source>Nothing is to be decided.</source>
        <translation>Il n’y a rien à trancher.</translation>
    </message>
    <message>
        <source>Remove what came from it</source>
        <translation>Retirer ce qui en est venu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Waiting for their statement</source>
        <translation>En attente de leur déclaration</translation>
    </message>
    <message>
        <source>Waiting for their statement ({n})</source>
        <translation>En attente de leur déclaration ({n})</translation>
    </message>
    <message numerus="yes">
        <source>What {author} changed was undone in %n note(s) or statement(s).</source>
        <translation>
            <numerusform>Ce que {author} avait changé a été annulé dans %n note ou déclaration.</numerusform>
            <numerusform>Ce que {author} avait changé a été annulé dans %n notes ou déclarations.</numerusform>
        </translation>
    </message>
    <message>
        <source>{bundle} – taken out again</source>
        <translation>{bundle} – retiré</translation>
    </message>
    <message>
        <source>{field}: changed in two archives. Until you choose, the first is shown and all are kept.</source>
        <translation>{field}&#xa0;: modifié dans deux archives. Jusqu’à votre choix, la première version est affichée et toutes sont conservées.</translation>
    </message>
</context>
<context>
    <name>ContextsView</name>
    <message>
        <source>By speaker</source>
        <translation>Par orateur</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>Par les mots suivants</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>Par les mots précédents</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>Ordre des lignes</translation>
    </message>
    <message>
        <source>Places with their contexts</source>
        <translation>Occurrences dans leur contexte</translation>
    </message>
    <message>
        <source>{year}: {before} {found} {after}</source>
        <translation>{year}&#xa0;: {before} {found} {after}</translation>
    </message>
</context>
<context>
    <name>CorrectButton</name>
    <message numerus="yes">
        <source>%n file(s): what you set here is set in all</source>
        <translation>
            <numerusform>%n fichier&#xa0;: ce que vous fixez ici vaut pour tous</numerusform>
            <numerusform>%n fichiers&#xa0;: ce que vous fixez ici vaut pour tous</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Correct the selected…</source>
        <translation>&amp;Corriger la sélection…</translation>
    </message>
    <message>
        <source>Set the meeting, the organisation and the like in all selected rows at once</source>
        <translation>Fixer d’un coup la réunion, l’organisation, etc. dans toutes les lignes sélectionnées</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>République centrafricaine</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>République démocratique du Congo</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinée</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Libéria</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibie</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzanie</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Something in kpdesk went wrong. What was saved is safe; the details are in the log file.</source>
        <translation>Un problème est survenu dans kpdesk. Ce qui a été enregistré est en sécurité&#x202f;; les détails se trouvent dans le fichier journal.</translation>
    </message>
    <message>
        <source>The archive is not open</source>
        <translation>L’archive n’est pas ouverte</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Correct details</source>
        <translation>Corriger les détails</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>2022, 2022-11 or 2022-11-05</source>
        <translation>2022, 2022-11 ou 2022-11-05</translation>
    </message>
    <message>
        <source>Several names: with ; between them</source>
        <translation>Plusieurs noms&#xa0;: séparés par des points-virgules</translation>
    </message>
    <message>
        <source>different meetings</source>
        <translation>réunions différentes</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>they differ; left as they are</source>
        <translation>valeurs différentes&#x202f;; laissées telles quelles</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) chosen</source>
        <translation>
            <numerusform>%n déclaration choisie</numerusform>
            <numerusform>%n déclarations choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a statement to see what is known about it.</source>
        <translation>Choisissez une déclaration pour voir ce que l’on en sait.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Details of the chosen statement</source>
        <translation>Détails de la déclaration choisie</translation>
    </message>
    <message numerus="yes">
        <source>In the trash since {date} (%n day(s)). After 90 days it can be emptied.</source>
        <translation>
            <numerusform>Dans la corbeille depuis le {date} (%n jour). Après 90 jours, elle peut être vidée.</numerusform>
            <numerusform>Dans la corbeille depuis le {date} (%n jours). Après 90 jours, elle peut être vidée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>{file} · SHA-256 {hash}… · {key}</source>
        <translation>{file} · SHA-256 {hash}… · {key}</translation>
    </message>
    <message>
        <source>{minutes} min spoken</source>
        <translation>{minutes} min à l’oral</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>Show the whole sentence about what was found</source>
        <translation>Montrer toute la phrase sur ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>What you typed is kept: press N there to go on.</source>
        <translation>Ce que vous avez saisi est conservé&#xa0;: appuyez sur N au même endroit pour continuer.</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message numerus="yes">
        <source>%n statement(s): what you set is set in all</source>
        <translation>
            <numerusform>%n déclaration&#xa0;: ce que vous fixez vaut pour toutes</numerusform>
            <numerusform>%n déclarations&#xa0;: ce que vous fixez vaut pour toutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>In the trash or not</source>
        <translation>Dans la corbeille ou non</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>L’étiquette</translation>
    </message>
    <message>
        <source>The tags</source>
        <translation>Les mots-clés</translation>
    </message>
    <message>
        <source>The words of a theme</source>
        <translation>Les mots d’un thème</translation>
    </message>
    <message>
        <source>The words of the note</source>
        <translation>Le texte de la note</translation>
    </message>
    <message>
        <source>Where a paragraph begins</source>
        <translation>Où commence un paragraphe</translation>
    </message>
    <message>
        <source>Whether two passages belong together</source>
        <translation>Si deux passages vont ensemble</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Qui peut la voir</translation>
    </message>
    <message>
        <source>a paragraph of its own</source>
        <translation>un paragraphe à part</translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation>ajouté&#xa0;: {words}</translation>
    </message>
    <message>
        <source>as it was imported</source>
        <translation>tel qu’il a été importé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiées</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflit</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <source>joined with the paragraph before</source>
        <translation>joint au paragraphe précédent</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelles</translation>
    </message>
    <message>
        <source>new statements or versions</source>
        <translation>déclarations ou versions nouvelles</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not in the trash</source>
        <translation>hors de la corbeille</translation>
    </message>
    <message>
        <source>taken away: {words}</source>
        <translation>retiré&#xa0;: {words}</translation>
    </message>
    <message>
        <source>the words that kpdesk comes with</source>
        <translation>les mots fournis avec kpdesk</translation>
    </message>
    <message>
        <source>they belong together</source>
        <translation>ils vont ensemble</translation>
    </message>
    <message>
        <source>they belong together, added by hand</source>
        <translation>ils vont ensemble, ajouté à la main</translation>
    </message>
    <message>
        <source>they do not belong together</source>
        <translation>ils ne vont pas ensemble</translation>
    </message>
    <message>
        <source>to place</source>
        <translation>à placer</translation>
    </message>
    <message>
        <source>to the trash</source>
        <translation>vers la corbeille</translation>
    </message>
</context>
<context>
    <name>ExchangeVerbs</name>
    <message>
        <source>Import annotations</source>
        <translation>Importer des annotations</translation>
    </message>
    <message>
        <source>Merge a bundle</source>
        <translation>Fusionner un paquet</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Filters with counts</source>
        <translation>Filtres avec nombres</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>THÈME</translation>
    </message>
    <message>
        <source>YEARS</source>
        <translation>ANNÉES</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n passage(s)</source>
        <translation>
            <numerusform>{name}&#xa0;: %n passage</numerusform>
            <numerusform>{name}&#xa0;: %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacingColumns</name>
    <message>
        <source>Column {n}</source>
        <translation>Colonne {n}</translation>
    </message>
</context>
<context>
    <name>FileVerbs</name>
    <message numerus="yes">
        <source>%n sample(s) moved to the trash.</source>
        <translation>
            <numerusform>%n exemple placé dans la corbeille.</numerusform>
            <numerusform>%n exemples placés dans la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n statements is an invented sample.</source>
        <translation>
            <numerusform>1 déclaration sur %n est un exemple inventé.</numerusform>
            <numerusform>1 déclaration sur %n est un exemple inventé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up the archive</source>
        <translation>Sauvegarder l’archive</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Import statements</source>
        <translation>Importer des déclarations</translation>
    </message>
    <message>
        <source>Remove samples</source>
        <translation>Retirer les exemples</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The archive is backed up to {file}; the copy was opened and checked.</source>
        <translation>L’archive est sauvegardée dans {file}&#x202f;; la copie a été ouverte et vérifiée.</translation>
    </message>
    <message numerus="yes">
        <source>The archive was checked. %n problem(s) found, the first: {what}</source>
        <translation>
            <numerusform>L’archive a été vérifiée. %n problème constaté&#xa0;: {what}</numerusform>
            <numerusform>L’archive a été vérifiée. %n problèmes constatés, dont le premier&#xa0;: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive was checked: everything is in order.</source>
        <translation>L’archive a été vérifiée&#xa0;: tout est en ordre.</translation>
    </message>
    <message>
        <source>This is an invented sample collection to try kpdesk with: no country or person in it is real.</source>
        <translation>Voici une collection d’exemples inventés pour essayer kpdesk&#xa0;: aucun pays ni aucune personne n’y est réel.</translation>
    </message>
    <message numerus="yes">
        <source>{samples} of %n statements are invented samples.</source>
        <translation>
            <numerusform>{samples} déclaration sur %n est un exemple inventé.</numerusform>
            <numerusform>{samples} déclarations sur %n sont des exemples inventés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All {count}</source>
        <translation>Tout {count}</translation>
    </message>
    <message>
        <source>No counterpart in {side}</source>
        <translation>Sans correspondance dans {side}</translation>
    </message>
    <message>
        <source>Only {side}</source>
        <translation>Seulement {side}</translation>
    </message>
    <message>
        <source>Passages of {here} for which no counterpart was found in {there}</source>
        <translation>Passages de {here} pour lesquels aucune correspondance n’a été trouvée dans {there}</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Apparenté</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulé</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Show everything: {count}</source>
        <translation>Tout afficher&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Show {what}: {count}</source>
        <translation>Afficher {what}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>Absent de ce texte</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Shift+F3)</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} sur {total}</translation>
    </message>
</context>
<context>
    <name>FontHint</name>
    <message>
        <source>This machine has no font for Chinese, Japanese or Korean, so those letters look like boxes here. The text itself is whole, and is searched and quoted as it is. Any font that has them mends this.</source>
        <translation>Cette machine n’a pas de police pour le chinois, le japonais ou le coréen&#xa0;: ces caractères apparaissent ici comme des carrés. Le texte lui-même est intact&#x202f;; il est recherché et cité tel quel. N’importe quelle police qui les contient y remédie.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n more that may only be common wording</source>
        <translation>
            <numerusform>%n autre qui n’est peut-être qu’une tournure courante</numerusform>
            <numerusform>%n autres qui ne sont peut-être que des tournures courantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n common wording</source>
        <translation>
            <numerusform>+ %n tournure courante</numerusform>
            <numerusform>+ %n tournures courantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are words that statements of earlier years say the same or nearly so, and whole sentences of eight or more words that they say word for word. Common wording (formulas, courtesies, names) is not.</source>
        <translation>Sont comptés les mots que des déclarations d’années antérieures disent de même ou presque, et les phrases entières de huit mots ou plus qu’elles disent mot pour mot. Les tournures courantes (formules, politesses, noms) ne le sont pas.</translation>
    </message>
    <message>
        <source>Hide common wording</source>
        <translation>Masquer les tournures courantes</translation>
    </message>
    <message>
        <source>Selected: {size}</source>
        <translation>Sélection&#xa0;: {size}</translation>
    </message>
    <message>
        <source>version {n} of {newest} · {rest}</source>
        <translation>version {n} sur {newest} · {rest}</translation>
    </message>
    <message>
        <source>{file} · SHA-256 {hash}…</source>
        <translation>{file} · SHA-256 {hash}…</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} min at {speed} words a minute</source>
        <translation>{minutes}:{seconds} min à {speed} mots par minute</translation>
    </message>
    <message>
        <source>¶ {n} of {all}</source>
        <translation>¶ {n} sur {all}</translation>
    </message>
    <message>
        <source>¶ {n} · {all} paragraphs</source>
        <translation>¶ {n} · {all} paragraphes</translation>
    </message>
    <message>
        <source>¶ {n}, left out · {all} are read</source>
        <translation>¶ {n}, écarté · {all} sont lus</translation>
    </message>
</context>
<context>
    <name>GoBar</name>
    <message>
        <source>1 to {last}</source>
        <translation>1 à {last}</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <source>Go to ¶</source>
        <translation>Aller au ¶</translation>
    </message>
    <message>
        <source>Number of the paragraph</source>
        <translation>Numéro du paragraphe</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message numerus="yes">
        <source>%n note(s) written to {file}.</source>
        <translation>
            <numerusform>%n note écrite dans {file}.</numerusform>
            <numerusform>%n notes écrites dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) stayed here.</source>
        <translation>
            <numerusform>%n note privée est restée ici.</numerusform>
            <numerusform>%n notes privées sont restées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>Export these too</source>
        <translation>Exporter aussi celles-ci</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Beginning of the passage</source>
        <translation>Début du passage</translation>
    </message>
    <message>
        <source>End of the passage</source>
        <translation>Fin du passage</translation>
    </message>
    <message>
        <source>Pull to change which words the note is on; with Alt or Shift letter by letter. With keys: A</source>
        <translation>Tirez pour changer les mots sur lesquels porte la note&#xa0;; avec Alt ou Shift, lettre par lettre. Au clavier&#xa0;: A</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Made</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>a file that you chose</source>
        <translation>un fichier que vous avez choisi</translation>
    </message>
    <message>
        <source>after changes</source>
        <translation>après des modifications</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>au démarrage</translation>
    </message>
    <message>
        <source>because you asked</source>
        <translation>à votre demande</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>avant la restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>avant une fusion</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>avant une mise à niveau</translation>
    </message>
    <message>
        <source>before many changes</source>
        <translation>avant de nombreuses modifications</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups and health</source>
        <translation>Sauvegardes et santé</translation>
    </message>
    <message>
        <source>Backups of archives (*.backup *.db);;All files (*)</source>
        <translation>Sauvegardes d’archives (*.backup *.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Check the archive</source>
        <translation>Vérifier l’archive</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Choose a backup &amp;file…</source>
        <translation>Choisir un &amp;fichier de sauvegarde…</translation>
    </message>
    <message>
        <source>Choose a backup file</source>
        <translation>Choisir un fichier de sauvegarde</translation>
    </message>
    <message>
        <source>Choose a backup or a backup file elsewhere, look what is inside, and restore it: what is there now is kept among the backups.</source>
        <translation>Choisissez une sauvegarde ou un fichier de sauvegarde ailleurs, regardez ce qu’il contient et restaurez-le&#xa0;: ce qui est là maintenant est gardé parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>Ne pas restaurer</translation>
    </message>
    <message>
        <source>Makes the archive anew from all of it that can still be read. The damaged file is kept.</source>
        <translation>Refait l’archive à partir de tout ce qui est encore lisible. Le fichier endommagé est gardé.</translation>
    </message>
    <message>
        <source>Making a copy and reading it again…</source>
        <translation>Copie en cours, puis relecture…</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>Aucune note.</translation>
    </message>
    <message>
        <source>Notes, the latest first:</source>
        <translation>Notes, les plus récentes d’abord&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup.</source>
        <translation>Rien n’a changé depuis la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Now there are {present}.</source>
        <translation>Il y a maintenant {present}.</translation>
    </message>
    <message>
        <source>Put the archive of {time} in the place of the present one? That backup holds {inside}. The present archive is kept as a backup.</source>
        <translation>Mettre l’archive du {time} à la place de l’archive actuelle&#xa0;? Cette sauvegarde contient {inside}. L’archive actuelle est conservée comme sauvegarde.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>Restaurer cette sauvegarde…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Sauver ce qui est lisible</translation>
    </message>
    <message>
        <source>Statements:</source>
        <translation>Déclarations&#xa0;:</translation>
    </message>
    <message>
        <source>The archive was checked: everything is in order.</source>
        <translation>L’archive a été vérifiée&#xa0;: tout est en ordre.</translation>
    </message>
    <message>
        <source>The copy was made and read again.</source>
        <translation>La copie a été faite et relue.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made a minute after the first change, and at the end.</source>
        <translation>Il n’y a pas encore de sauvegarde. Une première est faite une minute après le premier changement, puis à la fin.</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>{statements} and {notes}</source>
        <translation>{statements} et {notes}</translation>
    </message>
</context>
<context>
    <name>Heat</name>
    <message>
        <source>Nothing here was said in other years</source>
        <translation>Rien de cela n’a été dit d’autres années</translation>
    </message>
    <message>
        <source>nearly word for word in {years}</source>
        <translation>presque mot pour mot en {years}</translation>
    </message>
    <message>
        <source>perhaps only common wording: {years}</source>
        <translation>peut-être une simple tournure courante&#xa0;: {years}</translation>
    </message>
    <message>
        <source>word for word in {years}</source>
        <translation>mot pour mot en {years}</translation>
    </message>
    <message>
        <source>{share} % said in earlier years, common wording not counted</source>
        <translation>{share} % dit les années précédentes, tournures courantes non comptées</translation>
    </message>
</context>
<context>
    <name>HelpVerbs</name>
    <message>
        <source># kpdesk {version}

The desktop archive a delegation carries into a plenary: search, compare, annotate and quote statements, offline. kpdesk never connects to a network.

Free software under the MIT licence. Built with Qt for Python (LGPL), SQLAlchemy, Whoosh and tantivy.</source>
        <translation># kpdesk {version}

L’archive de bureau qu’une délégation emporte à une plénière&#xa0;: rechercher, comparer, annoter et citer les déclarations, hors ligne. kpdesk ne se connecte jamais à un réseau.

Logiciel libre sous licence MIT. Réalisé avec Qt for Python (LGPL), SQLAlchemy, Whoosh et tantivy.</translation>
    </message>
    <message>
        <source>About kpdesk</source>
        <translation>À propos de kpdesk</translation>
    </message>
    <message>
        <source>This kpdesk runs from its source, so the work of others is not inside it but beside it: each package in its folder .venv carries its own licence. An installed kpdesk lists them all here.</source>
        <translation>Ce kpdesk fonctionne depuis son code source&#x202f;; les travaux d’autrui ne sont donc pas à l’intérieur mais à côté&#xa0;: chaque paquet de son dossier .venv porte sa propre licence. Un kpdesk installé les énumère tous ici.</translation>
    </message>
    <message>
        <source>Work of others in kpdesk</source>
        <translation>Travaux d’autrui dans kpdesk</translation>
    </message>
    <message>
        <source>kpdesk help</source>
        <translation>Aide de kpdesk</translation>
    </message>
</context>
<context>
    <name>IgnoreButton</name>
    <message>
        <source>Capitals, quotes and spaces</source>
        <translation>Majuscules, guillemets et espaces</translation>
    </message>
    <message>
        <source>Differences to mark faintly</source>
        <translation>Différences à marquer discrètement</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Ponctuation</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation>
            <numerusform>%n nouvelle version</numerusform>
            <numerusform>%n nouvelles versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s) stored.</source>
        <translation>
            <numerusform>%n nouvelle version enregistrée.</numerusform>
            <numerusform>%n nouvelles versions enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be placed and (waits|wait) beside the text.</source>
        <translation>
            <numerusform>%n note n’a pas pu être placée et attend à côté du texte.</numerusform>
            <numerusform>%n notes n’ont pas pu être placées et attendent à côté du texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) imported.</source>
        <translation>
            <numerusform>%n déclaration importée.</numerusform>
            <numerusform>%n déclarations importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without text</source>
        <translation>
            <numerusform>%n sans texte</numerusform>
            <numerusform>%n sans texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Importer %n</numerusform>
            <numerusform>Importer %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Importer %n fichier</numerusform>
            <numerusform>Importer %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Import statements</source>
        <translation>Importer des déclarations</translation>
    </message>
    <message>
        <source>Nothing is stored until you press Import. A yellow cell with a question mark: please check. Point at a value to see the words it comes from; edit it with Enter. Del leaves a file out, Ctrl+Enter imports. With several rows selected, each sets all of them.</source>
        <translation>Rien n’est enregistré avant que vous n’appuyiez sur Importer. Une cellule jaune avec un point d’interrogation est à vérifier. Pointez une valeur pour voir les mots dont elle provient&#xa0;; modifiez-la avec Enter. Del laisse un fichier de côté, Ctrl+Enter importe. Si plusieurs lignes sont sélectionnées, chaque action les touche toutes.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>There is no file to import here. Choose files or another folder.</source>
        <translation>Il n’y a aucun fichier à importer ici. Choisissez des fichiers ou un autre dossier.</translation>
    </message>
    <message>
        <source>You stopped the import; what was stored until then is kept.</source>
        <translation>Vous avez arrêté l’importation&#x202f;; ce qui a été enregistré jusque-là est conservé.</translation>
    </message>
    <message>
        <source>You stopped the reading, so nothing is proposed here and nothing was stored.</source>
        <translation>Vous avez arrêté la lecture, donc rien n’est proposé ici et rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>{done} of {total}  {name}</source>
        <translation>{done} sur {total}  {name}</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message numerus="yes">
        <source>%n new file(s) in {folder}.</source>
        <translation>
            <numerusform>%n nouveau fichier dans {folder}.</numerusform>
            <numerusform>%n nouveaux fichiers dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Les examiner…</translation>
    </message>
    <message>
        <source>New files in {folder} will be offered here. Nothing is imported by itself.</source>
        <translation>Les nouveaux fichiers de {folder} seront proposés ici. Rien n’est importé tout seul.</translation>
    </message>
    <message>
        <source>No folder is watched any more.</source>
        <translation>Aucun dossier n’est plus surveillé.</translation>
    </message>
    <message>
        <source>Watch a folder for new files</source>
        <translation>Surveiller un dossier pour les nouveaux fichiers</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Something in kpdesk went wrong. What was saved is safe; the details are in the log file.</source>
        <translation>Un problème est survenu dans kpdesk. Ce qui a été enregistré est en sécurité&#x202f;; les détails se trouvent dans le fichier journal.</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Ctrl+Z undoes it.</source>
        <translation>Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Now go to its counterpart in another column and press P again.</source>
        <translation>Allez maintenant à sa correspondance dans une autre colonne et appuyez de nouveau sur P.</translation>
    </message>
    <message>
        <source>The link is confirmed.</source>
        <translation>Le lien est confirmé.</translation>
    </message>
    <message>
        <source>The link is rejected.</source>
        <translation>Le lien est rejeté.</translation>
    </message>
    <message>
        <source>The note is kept on both passages of the link.</source>
        <translation>La note est gardée sur les deux passages du lien.</translation>
    </message>
    <message>
        <source>The passages are no longer pinned.</source>
        <translation>Les passages ne sont plus épinglés.</translation>
    </message>
    <message>
        <source>The passages are pinned together.</source>
        <translation>Les passages sont épinglés ensemble.</translation>
    </message>
    <message>
        <source>This passage has no link to decide about. Pin it to its counterpart with P.</source>
        <translation>Ce passage n’a pas de lien à trancher. Épinglez-le à sa correspondance avec P.</translation>
    </message>
    <message>
        <source>This passage has no link to write a note on. Pin it to its counterpart with P.</source>
        <translation>Ce passage n’a pas de lien à annoter. Épinglez-le à son pendant avec P.</translation>
    </message>
    <message>
        <source>What was decided is taken back.</source>
        <translation>La décision est annulée.</translation>
    </message>
</context>
<context>
    <name>KeptDrafts</name>
    <message numerus="yes">
        <source>%n draft(s) kept from last time: press N at the words to go on.</source>
        <translation>
            <numerusform>%n brouillon conservé de la dernière fois&#xa0;: appuyez sur N sur ses mots pour le poursuivre.</numerusform>
            <numerusform>%n brouillons conservés de la dernière fois&#xa0;: appuyez sur N sur leurs mots pour les poursuivre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Montrer les mots</translation>
    </message>
    <message>
        <source>The drafts of notes from last time cannot be read. Your notes are safe. The file is kept: {file}</source>
        <translation>Les brouillons de notes de la dernière fois sont illisibles. Vos notes sont en sécurité. Le fichier est conservé&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The note you are writing cannot be kept on the disk ({why}). Save it with Ctrl+Enter soon.</source>
        <translation>La note que vous rédigez ne peut pas être conservée sur le disque ({why}). Enregistrez-la bientôt avec Ctrl+Enter.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Filter the list of keys</source>
        <translation>Filtrer la liste des touches</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>Go on correcting</source>
        <translation>Continuer à corriger</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave the import? Your corrections are lost.</source>
        <translation>Quitter l’importation&#x202f;? Vos corrections seront perdues.</translation>
    </message>
</context>
<context>
    <name>LexiconDialog</name>
    <message>
        <source>A further word of this theme</source>
        <translation>Un autre mot de ce thème</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Back to the shipped words</source>
        <translation>Revenir aux mots fournis</translation>
    </message>
    <message>
        <source>Comparing, the grid of themes and searching by theme use it from now on.</source>
        <translation>La comparaison, la grille des thèmes et la recherche par thème l’utilisent désormais.</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The shipped words</source>
        <translation>Les mots fournis</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Words of themes</source>
        <translation>Mots des thèmes</translation>
    </message>
    <message>
        <source>Words of this theme</source>
        <translation>Mots de ce thème</translation>
    </message>
    <message>
        <source>{word}, added by a reader</source>
        <translation>{word}, ajouté par un lecteur</translation>
    </message>
    <message>
        <source>{word}, taken away by a reader</source>
        <translation>{word}, retiré par un lecteur</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A range in brackets is only understood after year:, as in year:[2019 TO 2022].</source>
        <translation>Un intervalle entre crochets n’est compris qu’après year:, comme dans year:[2019 TO 2022].</translation>
    </message>
    <message>
        <source>A word may hold at most {count} signs * and ?. Please write more letters.</source>
        <translation>Un mot peut contenir au plus {count} jokers, étoiles ou points d’interrogation. Veuillez écrire plus de lettres.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Already here, but in the trash: {key}. Nothing will change; restore it there to have it back.</source>
        <translation>Déjà présent, mais dans la corbeille&#xa0;: {key}. Rien ne changera&#x202f;; restaurez-le depuis la corbeille pour le retrouver.</translation>
    </message>
    <message>
        <source>Already here: {key}. Nothing will change.</source>
        <translation>Déjà présent&#xa0;: {key}. Rien ne changera.</translation>
    </message>
    <message>
        <source>Another kpdesk is changing this archive, and its search index does not hold the newest changes yet: what was added or changed last may not be found. Nothing is lost; search again in a moment.</source>
        <translation>Un autre kpdesk modifie cette archive, et son index de recherche ne contient pas encore les derniers changements&#xa0;: ce qui a été ajouté ou modifié en dernier peut ne pas être trouvé. Rien n’est perdu&#x202f;; recherchez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>Another program is using the archive in {folder}, so nothing was changed. Try again in a moment.</source>
        <translation>Un autre programme utilise l’archive de {folder}&#x202f;; rien n’a été changé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Bring back ¶{n}</source>
        <translation>Reprendre le ¶{n}</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>Changer l’étiquette</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Changer les mots-clés</translation>
    </message>
    <message>
        <source>Change visibility</source>
        <translation>Changer la visibilité</translation>
    </message>
    <message>
        <source>Confirm a link</source>
        <translation>Confirmer un lien</translation>
    </message>
    <message>
        <source>Corrections of {names} wait, because here is no statement from the same file or with the same text, or more than one. They are taken over once it is imported.</source>
        <translation>Des corrections de {names} attendent, car il n’y a ici aucune déclaration du même fichier ou du même texte, ou il y en a plusieurs. Elles seront reprises une fois celle-ci importée.</translation>
    </message>
    <message>
        <source>Decisions about links between texts that are not here wait ({count}). They are taken over once these are imported.</source>
        <translation>Des décisions sur des liens entre des textes qui ne sont pas ici attendent ({count}). Elles seront reprises une fois ceux-ci importés.</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Corriger les détails</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Edit the lexicon</source>
        <translation>Modifier le lexique</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Import 1 new version</source>
        <translation>Importer 1 nouvelle version</translation>
    </message>
    <message>
        <source>Import 1 statement</source>
        <translation>Importer 1 déclaration</translation>
    </message>
    <message>
        <source>Import a new version</source>
        <translation>Importer une nouvelle version</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Import {count} statements</source>
        <translation>Importer {count} déclarations</translation>
    </message>
    <message>
        <source>It says it comes from {author}, which is your own name here. Anybody can write that.</source>
        <translation>Il dit venir de {author}, qui est votre propre nom ici. N’importe qui peut écrire cela.</translation>
    </message>
    <message>
        <source>It says it was written on {day}, which is still to come: the clock of the computer it comes from is wrong, or this one&apos;s. The order of changes does not depend on clocks.</source>
        <translation>Il dit avoir été écrit le {day}, qui est encore à venir&#xa0;: l’horloge de l’ordinateur d’où il vient est fausse, ou celle de celui-ci. L’ordre des changements ne dépend pas des horloges.</translation>
    </message>
    <message>
        <source>It was merged before and taken out again. Merging brings it back.</source>
        <translation>Il a déjà été fusionné puis retiré. La fusion le ramène.</translation>
    </message>
    <message>
        <source>Join ¶{n} with the next</source>
        <translation>Joindre le ¶{n} au suivant</translation>
    </message>
    <message>
        <source>Leave out ¶{n}</source>
        <translation>Écarter le ¶{n}</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Déplacer la note</translation>
    </message>
    <message>
        <source>New version of {key}: another file with the same text.</source>
        <translation>Nouvelle version de {key}&#xa0;: un autre fichier avec le même texte.</translation>
    </message>
    <message>
        <source>New version of {key}: {share} of the words are the same.</source>
        <translation>Nouvelle version de {key}&#xa0;: {share} des mots sont les mêmes.</translation>
    </message>
    <message>
        <source>No backup could be written to {file} ({reason}). The archive itself is untouched. Check that the disk is there and has room, and try again.</source>
        <translation>Aucune sauvegarde n’a pu être écrite dans {file} ({reason}). L’archive elle-même est intacte. Vérifiez que le disque est là et qu’il y reste de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>No backup of the archive in {folder} was made: it takes {size} MB with the room that has to stay free, and the disk has {free} MB left. The archive itself is safe, and so are the backups that there are. Free some space, or write a backup to another disk: File, Back up the archive.</source>
        <translation>Aucune sauvegarde de l’archive dans {folder} n’a été faite&#xa0;: avec la place qui doit rester libre, elle prend {size} Mo, et il reste {free} Mo sur le disque. L’archive elle-même est en sûreté, ainsi que les sauvegardes existantes. Libérez de la place, ou écrivez une sauvegarde sur un autre disque&#xa0;: Fichier, Sauvegarder l’archive.</translation>
    </message>
    <message>
        <source>No backup was written, because {file} is there already and is not an earlier backup of this archive. Nothing was changed. Choose another name for the backup.</source>
        <translation>Aucune sauvegarde n’a été écrite, car {file} existe déjà et n’est pas une sauvegarde antérieure de cette archive. Rien n’a été changé. Choisissez un autre nom pour la sauvegarde.</translation>
    </message>
    <message>
        <source>No text in this file: {held}, probably a scan. Nothing was imported from it. Have the text recognised by a scanning program, or ask its author for the document as text.</source>
        <translation>Aucun texte dans ce fichier&#xa0;: {held}, sans doute une numérisation. Rien n’en a été importé. Faites reconnaître le texte par un logiciel de numérisation, ou demandez le document sous forme de texte à son auteur.</translation>
    </message>
    <message>
        <source>No text was found in this file, so nothing was imported from it.</source>
        <translation>Aucun texte n’a été trouvé dans ce fichier&#x202f;; rien n’en a donc été importé.</translation>
    </message>
    <message>
        <source>Nothing is selected there, so no note was written. Select some words and try again.</source>
        <translation>Rien n’y est sélectionné&#x202f;; aucune note n’a donc été écrite. Sélectionnez des mots et réessayez.</translation>
    </message>
    <message>
        <source>Pin two passages</source>
        <translation>Épingler deux passages</translation>
    </message>
    <message>
        <source>Reject a link</source>
        <translation>Rejeter un lien</translation>
    </message>
    <message>
        <source>Remove 1 statement</source>
        <translation>Retirer 1 déclaration</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Retirer la note</translation>
    </message>
    <message>
        <source>Remove {count} statements</source>
        <translation>Retirer {count} déclarations</translation>
    </message>
    <message>
        <source>Repairs of the paragraphs of {names} wait, because the text is another one here. They are taken over once that text is here; repair the text here where it needs it.</source>
        <translation>Des réparations de paragraphes de {names} attendent, car le texte est différent ici. Elles seront reprises une fois ce texte présent&#xa0;; réparez le texte d’ici là où il en a besoin.</translation>
    </message>
    <message>
        <source>Restore 1 statement</source>
        <translation>Restaurer 1 déclaration</translation>
    </message>
    <message>
        <source>Restore note</source>
        <translation>Restaurer la note</translation>
    </message>
    <message>
        <source>Restore {count} statements</source>
        <translation>Restaurer {count} déclarations</translation>
    </message>
    <message>
        <source>So do more notes of this bundle, which stay where they are here: {count}.</source>
        <translation>Il en va de même d’autres notes de ce lot, qui restent où elles sont ici&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Split ¶{n}</source>
        <translation>Scinder le ¶{n}</translation>
    </message>
    <message>
        <source>Take back a judgement</source>
        <translation>Retirer un jugement</translation>
    </message>
    <message>
        <source>The archive in {folder} cannot be opened. Nothing was changed. Check that its folder is there and may be read.</source>
        <translation>L’archive de {folder} ne peut pas être ouverte. Rien n’a été changé. Vérifiez que son dossier est là et peut être lu.</translation>
    </message>
    <message>
        <source>The archive in {folder} is being used by {holder}, so it is open for reading only here. Close the other one and open the archive again to make changes.</source>
        <translation>L’archive de {folder} est utilisée par {holder}&#x202f;; elle n’est donc ouverte ici qu’en lecture. Fermez l’autre et rouvrez l’archive pour faire des modifications.</translation>
    </message>
    <message>
        <source>The archive in {folder} is damaged. Nothing was changed in it. Restore a backup, or run `kpdesk check --repair`: it makes the archive anew from all that can still be read and from the journal, and keeps the damaged file.</source>
        <translation>L’archive de {folder} est endommagée. Rien n’y a été changé. Restaurez une sauvegarde, ou exécutez `kpdesk check --repair`&#xa0;: l’archive est refaite à partir de tout ce qui est encore lisible et du journal, et le fichier endommagé est gardé.</translation>
    </message>
    <message>
        <source>The archive in {folder} lies on a network drive, where {holder} opened it to write and has not closed it, so it is open for reading only here: two writers would spoil it. Close it there and open it here again. If that computer crashed, delete the file archive.lock in this folder first.</source>
        <translation>L’archive de {folder} se trouve sur un lecteur réseau, où {holder} l’a ouverte en écriture et ne l’a pas fermée&#xa0;; elle n’est donc ouverte ici qu’en lecture&#xa0;: deux programmes qui écrivent l’abîmeraient. Fermez-la là-bas et rouvrez-la ici. Si cet ordinateur a planté, supprimez d’abord le fichier archive.lock de ce dossier.</translation>
    </message>
    <message>
        <source>The archive in {folder} may not be written to. Nothing was changed. Check the permissions of its folder.</source>
        <translation>L’archive de {folder} n’est pas accessible en écriture. Rien n’a été changé. Vérifiez les droits d’accès à son dossier.</translation>
    </message>
    <message>
        <source>The archive in {folder} may only be read by you, so nothing can be changed in it. Check the permissions of its folder, or copy it to a place of your own.</source>
        <translation>Vous ne pouvez que lire l’archive de {folder}&#x202f;; rien ne peut donc y être changé. Vérifiez les droits d’accès à son dossier, ou copiez-la à un endroit qui vous appartient.</translation>
    </message>
    <message>
        <source>The archive in {folder} was written by a newer kpdesk, so it is open for reading only. Install the newest kpdesk to make changes.</source>
        <translation>L’archive de {folder} a été écrite par un kpdesk plus récent&#x202f;; elle n’est donc ouverte qu’en lecture. Installez le kpdesk le plus récent pour faire des modifications.</translation>
    </message>
    <message>
        <source>The archive is no longer in {folder}, so this was not saved. Its folder was moved, renamed or removed, or its drive was taken out. Bring it back to its place and try again.</source>
        <translation>L’archive n’est plus dans {folder}, donc ceci n’a pas été enregistré. Son dossier a été déplacé, renommé ou supprimé, ou son lecteur a été retiré. Remettez-le à sa place et réessayez.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved in {folder}. Everything saved before is safe. Free some space and try again.</source>
        <translation>Le disque est plein&#x202f;; ceci n’a donc pas été enregistré dans {folder}. Tout ce qui a été enregistré auparavant est en sécurité. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk that holds the archive in {folder} is full, so it is open for reading only. Everything saved before is safe. Free some space and open the archive again to make changes.</source>
        <translation>Le disque qui contient l’archive de {folder} est plein&#x202f;; elle n’est donc ouverte qu’en lecture. Tout ce qui a été enregistré auparavant est en sécurité. Libérez de la place et rouvrez l’archive pour faire des modifications.</translation>
    </message>
    <message>
        <source>The disk that holds {folder} could not be read or written. What was saved before is untouched. Check the disk and its connection, then try again.</source>
        <translation>Le disque qui contient {folder} n’a pas pu être lu ou écrit. Ce qui a été enregistré auparavant est intact. Vérifiez le disque et sa connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>The drive that holds the archive in {folder} cannot keep two programs from writing at once, as some network drives cannot, so it is open for reading only. Copy its folder to a disk of this computer to make changes.</source>
        <translation>Le lecteur qui contient l’archive de {folder} ne peut pas empêcher deux programmes d’écrire en même temps, comme certains lecteurs réseau&#xa0;; elle n’est donc ouverte qu’en lecture. Copiez son dossier sur un disque de cet ordinateur pour y faire des changements.</translation>
    </message>
    <message>
        <source>The file {file} holds nothing but zeros, so the archive cannot be opened. Nothing was changed. Keep the folder as it is, and restore the file from a backup; the notes are also in the folder journal.</source>
        <translation>Le fichier {file} ne contient que des zéros, l’archive ne peut donc pas être ouverte. Rien n’a été changé. Laissez le dossier tel quel et restaurez le fichier depuis une sauvegarde&#xa0;; les notes sont aussi dans le dossier journal.</translation>
    </message>
    <message>
        <source>The file {file} is a database of another program, not an archive of kpdesk. Nothing was changed in it. Choose another folder.</source>
        <translation>Le fichier {file} est une base de données d’un autre programme, et non une archive de kpdesk. Rien n’y a été changé. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file {file} is damaged, so the archive cannot be opened. Nothing was changed. Keep the folder as it is, and restore the file from a backup; the notes are also in the folder journal.</source>
        <translation>Le fichier {file} est endommagé, l’archive ne peut donc pas être ouverte. Rien n’a été changé. Laissez le dossier tel quel et restaurez le fichier depuis une sauvegarde&#xa0;; les notes sont aussi dans le dossier journal.</translation>
    </message>
    <message>
        <source>The file {file} is empty, so the archive cannot be opened. Nothing was changed. Keep the folder as it is, and restore the file from a backup; the notes are also in the folder journal.</source>
        <translation>Le fichier {file} est vide, l’archive ne peut donc pas être ouverte. Rien n’a été changé. Laissez le dossier tel quel et restaurez le fichier depuis une sauvegarde&#xa0;; les notes sont aussi dans le dossier journal.</translation>
    </message>
    <message>
        <source>The journal of this archive knows {changes} that the archive itself does not have, as after restoring an older copy. They are safe in the journal. `kpdesk check --repair` brings back those to notes and details.</source>
        <translation>Le journal de cette archive connaît {changes} que l’archive elle-même n’a pas, comme après la restauration d’une copie plus ancienne. Tout est en sûreté dans le journal. `kpdesk check --repair` ramène ce qui touche les notes et les détails.</translation>
    </message>
    <message>
        <source>The note on “{here}” stands on “{there}” in this bundle. It stays where it is here; adjust it with A if you agree.</source>
        <translation>La note sur «&#xa0;{here}&#xa0;» porte sur «&#xa0;{there}&#xa0;» dans ce lot. Elle reste où elle est ici&#xa0;; ajustez-la avec A si vous êtes d’accord.</translation>
    </message>
    <message>
        <source>The reading of the annotations was stopped. Nothing was changed in the archive.</source>
        <translation>La lecture des annotations a été interrompue. Rien n’a été changé dans l’archive.</translation>
    </message>
    <message>
        <source>The same file as {first}, which is imported before it. It is stored once.</source>
        <translation>Le même fichier que {first}, importé avant lui. Il n’est enregistré qu’une fois.</translation>
    </message>
    <message>
        <source>The text of this PDF cannot be read: its fonts do not tell which letters they draw. Nothing was imported from it. Ask its author for the document as DOCX, or have its text recognised by a scanning program.</source>
        <translation>Le texte de ce PDF ne peut pas être lu&#xa0;: ses polices ne disent pas quelles lettres elles dessinent. Rien n’en a été importé. Demandez le document en DOCX à son auteur, ou faites reconnaître son texte par un logiciel de numérisation.</translation>
    </message>
    <message>
        <source>There is no field “{name}”. The fields are {known}. To look for the words themselves, leave out the colon.</source>
        <translation>Il n’y a pas de champ «&#xa0;{name}&#xa0;». Les champs sont {known}. Pour chercher les mots eux-mêmes, omettez les deux-points.</translation>
    </message>
    <message>
        <source>There is no statement of {year} that fits. Choose another year or drop a filter.</source>
        <translation>Aucune déclaration de {year} ne convient. Choisissez une autre année ou retirez un filtre.</translation>
    </message>
    <message>
        <source>There is no statement with the key {key}. `kpdesk list` shows the keys of all statements.</source>
        <translation>Il n’y a pas de déclaration de clé {key}. `kpdesk list` montre les clés de toutes les déclarations.</translation>
    </message>
    <message>
        <source>There is no theme “{theme}”, so nothing was compared. Themes are: {known}.</source>
        <translation>Il n’y a pas de thème «&#xa0;{theme}&#xa0;»&#x202f;; rien n’a donc été comparé. Les thèmes sont&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>This PDF is protected with a password. Nothing was imported from it. Open it with the password, save or print it to a new PDF without one and import that.</source>
        <translation>Ce PDF est protégé par un mot de passe. Rien n’en a été importé. Ouvrez-le avec le mot de passe, enregistrez-le ou imprimez-le dans un nouveau PDF sans mot de passe et importez celui-ci.</translation>
    </message>
    <message>
        <source>This document is protected with a password. Nothing was imported from it. Open it with the password, save it without one and import that copy.</source>
        <translation>Ce document est protégé par un mot de passe. Rien n’en a été importé. Ouvrez-le avec le mot de passe, enregistrez-le sans mot de passe et importez cette copie.</translation>
    </message>
    <message>
        <source>This file does not hold text that kpdesk can read. Nothing was imported from it. Open it in the program it came from and save it as DOCX, PDF or text.</source>
        <translation>Ce fichier ne contient pas de texte que kpdesk sache lire. Rien n’en a été importé. Ouvrez-le dans son programme d’origine et enregistrez-le en DOCX, PDF ou texte.</translation>
    </message>
    <message>
        <source>This file holds slides, which kpdesk does not read. Nothing was imported from it. Save them as PDF and import that copy.</source>
        <translation>Ce fichier contient des diapositives, que kpdesk ne lit pas. Rien n’en a été importé. Enregistrez-les en PDF et importez cette copie.</translation>
    </message>
    <message>
        <source>This file is a spreadsheet, which kpdesk does not read. Nothing was imported from it. Save it as PDF, or as CSV with a column named “text”, and import that copy.</source>
        <translation>Ce fichier est un tableur, que kpdesk ne lit pas. Rien n’en a été importé. Enregistrez-le en PDF, ou en CSV avec une colonne nommée «&#xa0;text&#xa0;», et importez cette copie.</translation>
    </message>
    <message>
        <source>This file is damaged: {why}. Nothing was imported from it, and the file itself was not changed. Open it in the program it came from, save it again and import that copy.</source>
        <translation>Ce fichier est endommagé&#xa0;: {why}. Rien n’en a été importé, et le fichier lui-même n’a pas été changé. Ouvrez-le dans son programme d’origine, enregistrez-le de nouveau et importez cette copie.</translation>
    </message>
    <message>
        <source>This file is empty: it holds no text. Nothing was imported from it.</source>
        <translation>Ce fichier est vide&#xa0;: il ne contient aucun texte. Rien n’en a été importé.</translation>
    </message>
    <message>
        <source>This file is protected with a password. Nothing was imported from it. Open it with the password, save it without one and import that copy.</source>
        <translation>Ce fichier est protégé par un mot de passe. Rien n’en a été importé. Ouvrez-le avec le mot de passe, enregistrez-le sans mot de passe et importez cette copie.</translation>
    </message>
    <message>
        <source>This file was refused because {why}, as no honest document does. Nothing was imported from it. If you trust its sender, open it in the program it came from and save it as a new file.</source>
        <translation>Ce fichier a été refusé pour une raison qu’aucun document honnête ne présente&#xa0;: {why}. Rien n’en a été importé. Si vous faites confiance à son expéditeur, ouvrez-le dans son programme d’origine et enregistrez-le comme nouveau fichier.</translation>
    </message>
    <message>
        <source>This is a packed folder of files. Nothing was imported from it. Unpack it and import the files in it.</source>
        <translation>Ceci est un dossier compressé. Rien n’en a été importé. Décompressez-le et importez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>This is a picture. Nothing was imported from it. Have its text recognised by a scanning program, or ask its author for the document as text.</source>
        <translation>Ceci est une image. Rien n’en a été importé. Faites reconnaître son texte par un logiciel de numérisation, ou demandez le document sous forme de texte à son auteur.</translation>
    </message>
    <message>
        <source>This is an old Word or Office file. Nothing was imported from it. Please save it as DOCX and import that copy.</source>
        <translation>Ceci est un ancien fichier Word ou Office. Rien n’en a été importé. Enregistrez-le en DOCX et importez cette copie.</translation>
    </message>
    <message>
        <source>This mail is encrypted. Nothing was imported from it. Open it in your mail program, save what it says as text or PDF and import that copy.</source>
        <translation>Ce courriel est chiffré. Rien n’en a été importé. Ouvrez-le dans votre messagerie, enregistrez son contenu en texte ou en PDF et importez cette copie.</translation>
    </message>
    <message>
        <source>This pattern is too long. Please write more letters and fewer * and ?.</source>
        <translation>Ce motif est trop long. Veuillez écrire plus de lettres et moins d’étoiles ou de points d’interrogation.</translation>
    </message>
    <message>
        <source>This query has more than {count} words with * or ~. Please use fewer.</source>
        <translation>Cette requête contient plus de {count} mots avec * ou ~. Veuillez en utiliser moins.</translation>
    </message>
    <message>
        <source>This query has more than {count} words. Please shorten it.</source>
        <translation>Cette requête contient plus de {count} mots. Veuillez la raccourcir.</translation>
    </message>
    <message>
        <source>This query has too many brackets inside each other. Please use fewer.</source>
        <translation>Cette requête contient trop de parenthèses imbriquées. Veuillez en utiliser moins.</translation>
    </message>
    <message>
        <source>This query is longer than {count} characters. Please shorten it.</source>
        <translation>Cette requête dépasse {count} caractères. Veuillez la raccourcir.</translation>
    </message>
    <message>
        <source>Undo all repairs</source>
        <translation>Annuler toutes les réparations</translation>
    </message>
    <message>
        <source>Your changes are saved in the archive, but their second copy, the journal in {folder}, could not be written ({reason}). Make room on the disk, or see to it that the folder may be written to: the journal is completed with your next change.</source>
        <translation>Vos changements sont enregistrés dans l’archive, mais leur seconde copie, le journal dans {folder}, n’a pas pu être écrite ({reason}). Faites de la place sur le disque, ou veillez à ce que le dossier soit accessible en écriture&#xa0;: le journal sera complété avec votre prochain changement.</translation>
    </message>
    <message>
        <source>a part of it cannot be unpacked</source>
        <translation>une de ses parties ne peut pas être décompressée</translation>
    </message>
    <message>
        <source>it does not follow the PDF format</source>
        <translation>il ne suit pas le format PDF</translation>
    </message>
    <message>
        <source>it has the name of a Word, OpenDocument or PDF document but is none</source>
        <translation>il porte le nom d’un document Word, OpenDocument ou PDF, mais n’en est pas un</translation>
    </message>
    <message>
        <source>it unpacks to more than 200 times its size</source>
        <translation>il se décompresse à plus de 200 fois sa taille</translation>
    </message>
    <message>
        <source>its parts cannot be told apart</source>
        <translation>ses parties ne peuvent pas être distinguées</translation>
    </message>
    <message>
        <source>its text is not valid XML</source>
        <translation>son texte n’est pas du XML valide</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). The archive is as it was; choose another place.</source>
        <translation>{file} ne peut pas être écrit ({reason}). L’archive est inchangée&#x202f;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{key} is in the trash, so no note was written into it. Restore it first.</source>
        <translation>{key} est dans la corbeille, donc aucune note n’y a été écrite. Restaurez-la d’abord.</translation>
    </message>
    <message>
        <source>{name} cannot be opened ({reason}). Nothing was stored of it; check the file and try again.</source>
        <translation>{name} ne peut pas être ouvert ({reason}). Rien n’en a été enregistré&#x202f;; vérifiez le fichier et réessayez.</translation>
    </message>
    <message>
        <source>{name} is larger than 200 MB, so it was left out. Import the text of it instead.</source>
        <translation>{name} dépasse 200 Mo et a donc été laissé de côté. Importez plutôt son texte.</translation>
    </message>
    <message>
        <source>“{text}” is no year. Write year:2021, or year:2019..2022 for several years.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une année. Écrivez year:2021, ou year:2019..2022 pour plusieurs années.</translation>
    </message>
    <message>
        <source>“{value}” is not a date, so nothing was changed. Write 2022, 2022-11 or 2022-11-05.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une date&#x202f;; rien n’a donc été changé. Écrivez 2022, 2022-11 ou 2022-11-05.</translation>
    </message>
    <message>
        <source>“{value}” is not a meeting, so nothing was changed. Write for example: 2022 plenary, Gaborone, BW.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une réunion&#x202f;; rien n’a donc été changé. Écrivez par exemple&#xa0;: 2022 plenary, Gaborone, BW.</translation>
    </message>
    <message>
        <source>“{value}” is not a year that {field} can hold, so nothing was changed. Write four digits from 1900 to 2100, such as 2022.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une année possible pour {field}&#x202f;; rien n’a donc été changé. Écrivez quatre chiffres de 1900 à 2100, par exemple 2022.</translation>
    </message>
    <message>
        <source>“{value}” is not the code of a language, so nothing was changed. Write two or three small letters, such as fr.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas le code d’une langue&#x202f;; rien n’a donc été changé. Écrivez deux ou trois lettres minuscules, par exemple fr.</translation>
    </message>
</context>
<context>
    <name>LibraryHead</name>
    <message>
        <source>Filter by title, organisation, kind, year…</source>
        <translation>Filtrer par titre, organisation, type, année…</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Filtrer la bibliothèque</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Trash {count}</source>
        <translation>Corbeille {count}</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Year not stated</source>
        <translation>Année non indiquée</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message numerus="yes">
        <source>%n of them (has|have) notes and (stays|stay) until these are emptied.</source>
        <translation>
            <numerusform>%n d’entre elles a des notes et reste jusqu’à ce que celles-ci soient supprimées.</numerusform>
            <numerusform>%n d’entre elles ont des notes et restent jusqu’à ce que celles-ci soient supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (has|have) been in the trash for more than 90 days: {titles}.</source>
        <translation>
            <numerusform>%n déclaration est dans la corbeille depuis plus de 90 jours&#xa0;: {titles}.</numerusform>
            <numerusform>%n déclarations sont dans la corbeille depuis plus de 90 jours&#xa0;: {titles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) are in the trash now.</source>
        <translation>
            <numerusform>%n déclaration est maintenant dans la corbeille.</numerusform>
            <numerusform>%n déclarations sont maintenant dans la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) corrected. One undo takes it back in all of them.</source>
        <translation>
            <numerusform>%n déclaration corrigée. Une annulation revient en arrière.</numerusform>
            <numerusform>%n déclarations corrigées. Une seule annulation revient en arrière pour toutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) restored.</source>
        <translation>
            <numerusform>%n déclaration restaurée.</numerusform>
            <numerusform>%n déclarations restaurées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) shown</source>
        <translation>
            <numerusform>%n déclaration affichée</numerusform>
            <numerusform>%n déclarations affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in this window, or choose them.</source>
        <translation>Déposez des fichiers ou des dossiers n’importe où dans cette fenêtre, ou choisissez-les.</translation>
    </message>
    <message>
        <source>Empty these for good</source>
        <translation>Les supprimer définitivement</translation>
    </message>
    <message>
        <source>Import statements…</source>
        <translation>Importer des déclarations…</translation>
    </message>
    <message>
        <source>No statement holds these words</source>
        <translation>Aucune déclaration ne contient ces mots</translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation>Aucune déclaration pour l’instant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the sample collection</source>
        <translation>Ouvrir la collection d’exemples</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Shorten or clear the filter above.</source>
        <translation>Raccourcissez ou videz le filtre ci-dessus.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>“{title}” is in the trash now.</source>
        <translation>«&#xa0;{title}&#xa0;» est maintenant dans la corbeille.</translation>
    </message>
</context>
<context>
    <name>LibraryTree</name>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
</context>
<context>
    <name>LinkNote</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Note on a link</source>
        <translation>Note sur un lien</translation>
    </message>
    <message>
        <source>Note on this link (private until you change that on the notes page)</source>
        <translation>Note sur ce lien (privée jusqu’à ce que vous changiez cela à la page des notes)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Texte de la note</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Enter open · F2 correct · Del trash · Ctrl+/ keys</source>
        <translation>Enter ouvrir · F2 corriger · Del corbeille · Ctrl+/ touches</translation>
    </message>
    <message>
        <source>Enter show · Del trash · Ctrl+/ keys</source>
        <translation>Enter montrer · Del corbeille · Ctrl+/ touches</translation>
    </message>
    <message>
        <source>F7 next change · Ctrl+L scroll together · Ctrl+/ keys</source>
        <translation>F7 différence suivante · Ctrl+L défilement commun · Ctrl+/ touches</translation>
    </message>
    <message>
        <source>H highlight · 1–6 label · N note · S sentence · Ctrl+Shift+C copy with citation</source>
        <translation>H surligner · 1–6 étiquette · N note · S phrase · Ctrl+Shift+C copier avec la référence</translation>
    </message>
    <message>
        <source>My archive</source>
        <translation>Mon archive</translation>
    </message>
    <message>
        <source>{archive} – kpdesk</source>
        <translation>{archive} – kpdesk</translation>
    </message>
    <message>
        <source>↓ next hit · H highlight · N note · Ctrl+Shift+C copy with citation</source>
        <translation>↓ résultat suivant · H surligner · N note · Ctrl+Shift+C copier avec la référence</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>p. {number}</source>
        <translation>p. {number}</translation>
    </message>
</context>
<context>
    <name>MeetingField</name>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Type de réunion</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>no meeting</source>
        <translation>aucune réunion</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n change(s) to the words of themes</source>
        <translation>
            <numerusform>%n changement des mots des thèmes</numerusform>
            <numerusform>%n changements des mots des thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of details and paragraphs</source>
        <translation>
            <numerusform>%n correction de détails et de paragraphes</numerusform>
            <numerusform>%n corrections de détails et de paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about links</source>
        <translation>
            <numerusform>%n décision sur les liens</numerusform>
            <numerusform>%n décisions sur les liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) (waits|wait) until the statement is imported.</source>
        <translation>
            <numerusform>%n note attend que la déclaration soit importée.</numerusform>
            <numerusform>%n notes attendent que la déclaration soit importée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from {author}</source>
        <translation>
            <numerusform>%n note de {author}</numerusform>
            <numerusform>%n notes de {author}</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle brings notes, corrected details, repaired paragraphs, decisions about links and words of themes, and statements where it holds their files.</source>
        <translation>Un paquet apporte des notes, des informations corrigées, des paragraphes réparés, des décisions sur les liens et des mots de thèmes, ainsi que des déclarations lorsqu’il contient leurs fichiers.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Tout son contenu est déjà ici.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge a bundle</source>
        <translation>Fusionner un paquet</translation>
    </message>
    <message>
        <source>Merged: {new} new, {changed} changed, {conflicts} in conflict, {to_place} to place.</source>
        <translation>Fusionné&#xa0;: {new} nouvelles, {changed} modifiées, {conflicts} en conflit, {to_place} à placer.</translation>
    </message>
    <message>
        <source>Merging, behind a backup…</source>
        <translation>Fusion, après une sauvegarde…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Statements with notes in this bundle</source>
        <translation>Déclarations qui ont des notes dans ce paquet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>pour {name}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>with notes by {names}</source>
        <translation>avec des notes de {names}</translation>
    </message>
    <message>
        <source>{file}, written {made}, as it says</source>
        <translation>{file}, écrit le {made} selon lui-même</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 {month} {year}</source>
        <translation>1er {month} {year}</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Closing speech</source>
        <translation>Discours de clôture</translation>
    </message>
    <message>
        <source>Communiqué</source>
        <translation>Communiqué</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Prononcé</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Intersessional</source>
        <translation>Intersession</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Opening speech</source>
        <translation>Discours d’ouverture</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other meeting</source>
        <translation>Autre réunion</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plénière</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Communiqué de presse</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Orateurs</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>check against delivery</source>
        <translation>seul le prononcé fait foi</translation>
    </message>
    <message>
        <source>circulated, not delivered</source>
        <translation>diffusé, non prononcé</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>prononcé</translation>
    </message>
    <message>
        <source>not known whether delivered</source>
        <translation>on ignore s’il a été prononcé</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>NotSaved</name>
    <message numerus="yes">
        <source>Not saved: %n note(s). All words are kept in {file}, and kpdesk goes on trying.</source>
        <translation>
            <numerusform>Non enregistrée&#xa0;: %n note. Tous les mots sont gardés dans {file}, et kpdesk continue d’essayer.</numerusform>
            <numerusform>Non enregistrées&#xa0;: %n notes. Tous les mots sont gardés dans {file}, et kpdesk continue d’essayer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n note(s). Copy the words elsewhere before you close kpdesk.</source>
        <translation>
            <numerusform>Non enregistrée&#xa0;: %n note. Copiez les mots ailleurs avant de fermer kpdesk.</numerusform>
            <numerusform>Non enregistrées&#xa0;: %n notes. Copiez les mots ailleurs avant de fermer kpdesk.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk takes notes again: all of them are saved.</source>
        <translation>Le disque accepte de nouveau les notes&#xa0;: toutes sont enregistrées.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave (Esc); what you typed is kept</source>
        <translation>Quitter (Esc)&#x202f;; ce que vous avez saisi est conservé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Enregistrer (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Tags, with commas</source>
        <translation>Mots-clés, séparés par des virgules</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Mots-clés, séparés par des virgules</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Qui peut la voir</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Rédigez une note…</translation>
    </message>
</context>
<context>
    <name>NoteHistory</name>
    <message>
        <source>History of the note</source>
        <translation>Historique de la note</translation>
    </message>
    <message>
        <source>It became</source>
        <translation>Est devenu</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Était</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>its passage</source>
        <translation>son passage</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>place</source>
        <translation>emplacement</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>mots-clés</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>corbeille</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>who may see it</source>
        <translation>qui peut la voir</translation>
    </message>
    <message>
        <source>words</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrite</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <source>A newer version of this statement is in the archive, and these words may stand elsewhere in it. Nothing was written. Open the statement again and select the words there.</source>
        <translation>Une version plus récente de cette déclaration se trouve dans l’archive, et ces mots peuvent y figurer ailleurs. Rien n’a été écrit. Rouvrez la déclaration et sélectionnez-y les mots.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Highlight on ¶{n}</source>
        <translation>Surlignage du ¶{n}</translation>
    </message>
    <message>
        <source>Label {n}</source>
        <translation>Étiquette {n}</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Note on a link from ¶{n}</source>
        <translation>Note sur un lien depuis le ¶{n}</translation>
    </message>
    <message>
        <source>Note on the meeting</source>
        <translation>Note sur la réunion</translation>
    </message>
    <message>
        <source>Note on the whole statement</source>
        <translation>Note sur toute la déclaration</translation>
    </message>
    <message>
        <source>Note on ¶{n}</source>
        <translation>Note du ¶{n}</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>délégation</translation>
    </message>
    <message>
        <source>label {n}</source>
        <translation>étiquette {n}</translation>
    </message>
    <message>
        <source>link from ¶ {n}</source>
        <translation>lien depuis le ¶ {n}</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privée</translation>
    </message>
    <message>
        <source>quotable</source>
        <translation>citable</translation>
    </message>
    <message>
        <source>tags {tags}</source>
        <translation>mots-clés {tags}</translation>
    </message>
    <message>
        <source>whole statement</source>
        <translation>toute la déclaration</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>NotesHead</name>
    <message>
        <source>Any label</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Tous les mots-clés</translation>
    </message>
    <message>
        <source>Anyone’s</source>
        <translation>De tous</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Par emplacement</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Filter notes…</source>
        <translation>Filtrer les notes…</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Filtrer les notes</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Plus récentes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>À placer</translation>
    </message>
    <message>
        <source>To place ({n})</source>
        <translation>À placer ({n})</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Trash ({n})</source>
        <translation>Corbeille ({n})</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Qui peut la voir</translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) (has|have) been in the trash for more than 90 days: {notes}.</source>
        <translation>
            <numerusform>%n note est dans la corbeille depuis plus de 90 jours&#xa0;: {notes}.</numerusform>
            <numerusform>%n notes sont dans la corbeille depuis plus de 90 jours&#xa0;: {notes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved to the trash.</source>
        <translation>
            <numerusform>%n note placée dans la corbeille.</numerusform>
            <numerusform>%n notes placées dans la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) restored.</source>
        <translation>
            <numerusform>%n note restaurée.</numerusform>
            <numerusform>%n notes restaurées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit	F2</source>
        <translation>Modifier	F2</translation>
    </message>
    <message>
        <source>Empty these for good</source>
        <translation>Les supprimer définitivement</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Move to the trash	Del</source>
        <translation>Placer dans la corbeille	Del</translation>
    </message>
    <message>
        <source>No note fits</source>
        <translation>Aucune note ne correspond</translation>
    </message>
    <message>
        <source>No note is shown</source>
        <translation>Aucune note n’est affichée</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Aucune note pour l’instant</translation>
    </message>
    <message>
        <source>Private notes are hidden. F8 shows them again.</source>
        <translation>Les notes privées sont masquées. F8 les affiche de nouveau.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Select words in a statement and press H to highlight them, or N to write a note.</source>
        <translation>Sélectionnez des mots dans une déclaration et appuyez sur H pour les surligner, ou sur N pour rédiger une note.</translation>
    </message>
    <message>
        <source>Shorten or clear the filter above.</source>
        <translation>Raccourcissez ou videz le filtre ci-dessus.</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Montrer dans le texte</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n note(s)</source>
        <translation>
            <numerusform>{shown} sur %n note</numerusform>
            <numerusform>{shown} sur %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message numerus="yes">
        <source>%n statement(s) (was|were) searched.</source>
        <translation>
            <numerusform>%n déclaration a été parcourue.</numerusform>
            <numerusform>%n déclarations ont été parcourues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a passage</source>
        <translation>Trouver un passage</translation>
    </message>
    <message>
        <source>Not said before</source>
        <translation>Pas dit auparavant</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <translation>Rechercher «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Show %n place(s) of common wording</source>
        <translation>
            <numerusform>Montrer %n passage de tournure courante</numerusform>
            <numerusform>Montrer %n passages de tournures courantes</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index is being rebuilt; not all statements are searched yet.</source>
        <translation>L’index de recherche est en reconstruction&#x202f;; toutes les déclarations ne sont pas encore parcourues.</translation>
    </message>
    <message>
        <source>These words stand elsewhere too, but they may only be how everybody speaks.</source>
        <translation>Ces mots se trouvent aussi ailleurs, mais ce n’est peut-être que la façon de parler de tous.</translation>
    </message>
    <message>
        <source>Type words in the box above. “Quotation marks” keep words together, certif* finds every ending, year:2019..2022 and org:, kind:, lang:, speaker: narrow it down, NOT leaves out. F1 tells it all.</source>
        <translation>Saisissez des mots dans la boîte ci-dessus. Des “guillemets” gardent les mots ensemble, certif* trouve toutes les terminaisons, year:2019..2022 et org:, kind:, lang:, speaker: restreignent la recherche, NOT exclut. F1 explique tout.</translation>
    </message>
    <message>
        <source>Without the filter {value}</source>
        <translation>Sans le filtre {value}</translation>
    </message>
</context>
<context>
    <name>OriginalPage</name>
    <message>
        <source>Next page (→)</source>
        <translation>Page suivante (→)</translation>
    </message>
    <message>
        <source>Only the text (Esc)</source>
        <translation>Le texte seul (Esc)</translation>
    </message>
    <message>
        <source>Page before (←)</source>
        <translation>Page précédente (←)</translation>
    </message>
    <message>
        <source>Page {n} of {all} of the original</source>
        <translation>Page {n} sur {all} de l’original</translation>
    </message>
    <message>
        <source>The page is being drawn…</source>
        <translation>La page se dessine…</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>In this statement</source>
        <translation>Dans cette déclaration</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of all columns</source>
        <translation>Vue d’ensemble de toutes les colonnes</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Highlight with label</source>
        <translation>Surligner avec une étiquette</translation>
    </message>
    <message>
        <source>Repair paragraphs</source>
        <translation>Réparer les paragraphes</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Opening the archive…</source>
        <translation>Ouverture de l’archive…</translation>
    </message>
</context>
<context>
    <name>PlacingPanel</name>
    <message>
        <source>Nothing in the newest version is like these words. Open the text and select others.</source>
        <translation>Rien dans la version la plus récente ne ressemble à ces mots. Ouvrez le texte et sélectionnez-en d’autres.</translation>
    </message>
    <message>
        <source>Place {n}: paragraph {p}, {words}</source>
        <translation>Emplacement {n}&#xa0;: paragraphe {p}, {words}</translation>
    </message>
    <message>
        <source>These words are not in the newest version. Press 1, 2 or 3 to place the note:</source>
        <translation>Ces mots ne figurent pas dans la version la plus récente. Appuyez sur 1, 2 ou 3 pour placer la note&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ProposalModel</name>
    <message>
        <source>Encoding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Store as</source>
        <translation>Enregistrer comme</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>nouvelle version</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>own statement</source>
        <translation>déclaration distincte</translation>
    </message>
</context>
<context>
    <name>ProposalTable</name>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
</context>
<context>
    <name>QuoteCheck</name>
    <message numerus="yes">
        <source>%n paragraph(s) without quotation marks not found, and taken for your own words.</source>
        <translation>
            <numerusform>%n paragraphe sans guillemets n’a pas été trouvé, et est tenu pour vos propres mots.</numerusform>
            <numerusform>%n paragraphes sans guillemets n’ont pas été trouvés, et sont tenus pour vos propres mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the place</source>
        <translation>&amp;Ouvrir l’endroit</translation>
    </message>
    <message numerus="yes">
        <source>, %n ellipsis(es)</source>
        <translation>
            <numerusform>, %n ellipse</numerusform>
            <numerusform>, %n ellipses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, but for %n bracket(s) of the quoter</source>
        <translation>
            <numerusform>, à %n crochet près, ajouté par qui cite</numerusform>
            <numerusform>, à %n crochets près, ajoutés par qui cite</numerusform>
        </translation>
    </message>
    <message>
        <source>An ellipsis stands where nothing is left out</source>
        <translation>Des points de suspension où rien n’est omis</translation>
    </message>
    <message>
        <source>Check a &amp;draft…</source>
        <translation>Vérifier un &amp;projet de texte…</translation>
    </message>
    <message>
        <source>Check quotations</source>
        <translation>Vérifier des citations</translation>
    </message>
    <message>
        <source>Check the quotations of a draft</source>
        <translation>Vérifier les citations d’un projet de texte</translation>
    </message>
    <message>
        <source>Checking the quotations of {file}…</source>
        <translation>Vérification des citations de {file}…</translation>
    </message>
    <message>
        <source>Copy the &amp;exact words</source>
        <translation>Copier les mots &amp;exacts</translation>
    </message>
    <message numerus="yes">
        <source>Differs in %n word(s)</source>
        <translation>
            <numerusform>Diffère par %n mot</numerusform>
            <numerusform>Diffère par %n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs in its signs only</source>
        <translation>Ne diffère que par les signes</translation>
    </message>
    <message>
        <source>Equivalent: only quotes, dashes or spaces differ</source>
        <translation>Équivalent&#xa0;: seuls guillemets, tirets ou espaces diffèrent</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Joined from {places}</source>
        <translation>Réuni à partir de {places}</translation>
    </message>
    <message>
        <source>Joined from {places} of several statements</source>
        <translation>Réuni à partir de {places} de plusieurs déclarations</translation>
    </message>
    <message>
        <source>Not found in this archive</source>
        <translation>Introuvable dans cette archive</translation>
    </message>
    <message>
        <source>Paste quotations here, or drop a draft to check all its quotations</source>
        <translation>Collez ici des citations, ou déposez un projet pour en vérifier toutes les citations</translation>
    </message>
    <message>
        <source>Said so only in an older version, not in the newest</source>
        <translation>Dit ainsi seulement dans une version antérieure, pas dans la plus récente</translation>
    </message>
    <message>
        <source>The exact words are on the clipboard, with their source.</source>
        <translation>Les mots exacts sont dans le presse-papiers, avec leur source.</translation>
    </message>
    <message numerus="yes">
        <source>The words were said, but %n word(s) between them (was|were) dropped without an ellipsis</source>
        <translation>
            <numerusform>Les mots ont été dits, mais %n mot entre eux a été omis sans points de suspension</numerusform>
            <numerusform>Les mots ont été dits, mais %n mots entre eux ont été omis sans points de suspension</numerusform>
        </translation>
    </message>
    <message>
        <source>The words were said, but in another order</source>
        <translation>Les mots ont été dits, mais dans un autre ordre</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>Words to check</source>
        <translation>Mots à vérifier</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>version {n}</translation>
    </message>
    <message>
        <source>{all} quotations, {wrong} to be looked at.</source>
        <translation>Citations&#xa0;: {all}, à regarder&#xa0;: {wrong}.</translation>
    </message>
    <message>
        <source>{done} of {total} quotations checked…</source>
        <translation>{done} citations vérifiées sur {total}…</translation>
    </message>
    <message>
        <source>{file}: {all} quotations, {wrong} to be looked at.</source>
        <translation>{file}&#xa0;: {all} citations, dont {wrong} à revoir.</translation>
    </message>
    <message>
        <source>↓ verdicts · Enter open the place · E copy the exact words</source>
        <translation>↓ verdicts · Enter ouvrir l’endroit · E copier les mots exacts</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Choose one in the library, or search for words.</source>
        <translation>Choisissez-en une dans la bibliothèque, ou recherchez des mots.</translation>
    </message>
    <message>
        <source>No statement is open</source>
        <translation>Aucune déclaration n’est ouverte</translation>
    </message>
</context>
<context>
    <name>ReadingVerbs</name>
    <message>
        <source>Copied with citation.</source>
        <translation>Copié avec la référence.</translation>
    </message>
    <message>
        <source>No passage like this one was found in other years.</source>
        <translation>Aucun passage semblable n’a été trouvé dans d’autres années.</translation>
    </message>
    <message>
        <source>There is no statement of another year to compare this one with.</source>
        <translation>Il n’y a aucune déclaration d’une autre année à laquelle comparer celle-ci.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Readers do not agree: {told}. C keeps the link, X rejects it.</source>
        <translation>Les lecteurs ne sont pas d’accord&#xa0;: {told}. C garde le lien, X le rejette.</translation>
    </message>
    <message>
        <source>confirmed by {who}</source>
        <translation>confirmé par {who}</translation>
    </message>
    <message>
        <source>merged from {places}</source>
        <translation>réuni de {places}</translation>
    </message>
    <message>
        <source>moved from {place}</source>
        <translation>déplacé de {place}</translation>
    </message>
    <message>
        <source>moved to {place}</source>
        <translation>déplacé vers {place}</translation>
    </message>
    <message>
        <source>part of {place}</source>
        <translation>partie de {place}</translation>
    </message>
    <message>
        <source>pinned by {who}</source>
        <translation>épinglé par {who}</translation>
    </message>
    <message>
        <source>rejected by {who}</source>
        <translation>rejeté par {who}</translation>
    </message>
    <message>
        <source>split into {places}</source>
        <translation>scindé en {places}</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>All paragraphs are as they were imported.</source>
        <translation>Tous les paragraphes sont tels qu’ils ont été importés.</translation>
    </message>
    <message>
        <source>¶{n} and the next paragraph are one now.</source>
        <translation>¶{n} et le paragraphe suivant ne font plus qu’un.</translation>
    </message>
    <message>
        <source>¶{n} is left out: it is no longer found or compared. The same keys bring it back.</source>
        <translation>¶{n} est écarté&#xa0;: il n’est plus trouvé ni comparé. Les mêmes touches le reprennent.</translation>
    </message>
    <message>
        <source>¶{n} is read again.</source>
        <translation>¶{n} est de nouveau lu.</translation>
    </message>
    <message>
        <source>¶{n} is two paragraphs now.</source>
        <translation>¶{n} forme maintenant deux paragraphes.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>The archive was made anew, with %n note(s). The damaged file is kept: {file}</source>
        <translation>
            <numerusform>L’archive a été refaite, avec %n note. Le fichier endommagé est gardé&#xa0;: {file}</numerusform>
            <numerusform>L’archive a été refaite, avec %n notes. Le fichier endommagé est gardé&#xa0;: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept among the backups.</source>
        <translation>La sauvegarde a été restaurée. Ce qui s’y trouvait auparavant est conservé parmi les sauvegardes.</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>may only be common wording</source>
        <translation>peut-être une simple tournure courante</translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Order of the passages</source>
        <translation>Ordre des passages</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Relevance, newer first</source>
        <translation>Pertinence, plus récents d’abord</translation>
    </message>
    <message>
        <source>searched {done} of {all} statements</source>
        <translation>{done} déclarations parcourues sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>the best %n of them shown</source>
        <translation>
            <numerusform>le meilleur %n affiché</numerusform>
            <numerusform>les %n meilleurs affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>May only be common wording. {year}, {title}, paragraph {n}: {words}</source>
        <translation>Peut-être une simple tournure courante. {year}, {title}, paragraphe {n}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Note on paragraph {n}: {text} “{quote}”</source>
        <translation>Note sur le paragraphe {n}&#xa0;: {text} «&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>sans année</translation>
    </message>
    <message>
        <source>{year}, {title}, paragraph {n}: {words}</source>
        <translation>{year}, {title}, paragraphe {n}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>Ribbons</name>
    <message>
        <source>Links between two columns</source>
        <translation>Liens entre deux colonnes</translation>
    </message>
</context>
<context>
    <name>SaveComparison</name>
    <message>
        <source>It holds two sides, {first} and {second}; the other kinds of files hold all.</source>
        <translation>Il contient deux côtés, {first} et {second}&#xa0;; les autres types de fichiers les contiennent tous.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Only passages on {theme} are inside.</source>
        <translation>Seuls les passages sur {theme} y figurent.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Enregistrer la comparaison</translation>
    </message>
    <message>
        <source>Save the comparison: only passages on {theme}</source>
        <translation>Enregistrer la comparaison&#xa0;: seulement les passages sur {theme}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The comparison is saved as {file}.</source>
        <translation>La comparaison est enregistrée sous {file}.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Word, tracked changes, only {first} → {second} (*.docx)</source>
        <translation>Word, modifications suivies, seulement {first} → {second} (*.docx)</translation>
    </message>
    <message>
        <source>Word, with tracked changes (*.docx)</source>
        <translation>Word, avec suivi des modifications (*.docx)</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation>Ne plus conserver</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Recherches conservées</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n passage(s)</source>
        <translation>
            <numerusform>{name}&#xa0;: %n passage</numerusform>
            <numerusform>{name}&#xa0;: %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchChoices</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Contextes</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Find words only in the form that is typed</source>
        <translation>Trouver les mots uniquement sous la forme saisie</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep this search in the list at the side</source>
        <translation>Conserver cette recherche dans la liste latérale</translation>
    </message>
    <message>
        <source>Look through texts and notes</source>
        <translation>Parcourir les textes et les notes</translation>
    </message>
    <message>
        <source>Look through the notes only</source>
        <translation>Parcourir les notes seulement</translation>
    </message>
    <message>
        <source>Look through the texts only</source>
        <translation>Parcourir les textes seulement</translation>
    </message>
    <message>
        <source>Look through the titles only</source>
        <translation>Parcourir les titres seulement</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Show every place with the words before and after it</source>
        <translation>Montrer chaque occurrence avec les mots qui la précèdent et la suivent</translation>
    </message>
    <message>
        <source>Show how often it was said in each year</source>
        <translation>Montrer combien de fois cela a été dit chaque année</translation>
    </message>
    <message>
        <source>Show the passages, best first</source>
        <translation>Montrer les passages, les meilleurs d’abord</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
</context>
<context>
    <name>SecondCopy</name>
    <message>
        <source>Bring them back</source>
        <translation>Les ramener</translation>
    </message>
    <message>
        <source>The second copy of your changes, the journal, is whole again.</source>
        <translation>La seconde copie de vos changements, le journal, est de nouveau complète.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What only the journal knew is back in the archive, as far as its statements are there.</source>
        <translation>Ce que seul le journal connaissait est de retour dans l’archive, pour autant que ses déclarations s’y trouvent.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Copy with citation</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Rédiger une note</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>%n note(s) (goes|go) into the bundle</source>
        <translation>
            <numerusform>%n note entre dans le paquet</numerusform>
            <numerusform>%n notes entrent dans le paquet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) (is|are) in {file}; it was read again and is whole.</source>
        <translation>
            <numerusform>%n note est dans {file}&#x202f;; le fichier a été relu et il est complet.</numerusform>
            <numerusform>%n notes sont dans {file}&#x202f;; le fichier a été relu et il est complet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) (stays|stay) here.</source>
        <translation>
            <numerusform>%n note privée reste ici.</numerusform>
            <numerusform>%n notes privées restent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Corrected details, repaired paragraphs, decisions about links and words of themes go along.</source>
        <translation>Les informations corrigées, les paragraphes réparés, les décisions sur les liens et les mots des thèmes sont joints.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Private notes stay here. Tick those that may leave:</source>
        <translation>Les notes privées restent ici. Cochez celles qui peuvent partir&#xa0;:</translation>
    </message>
    <message>
        <source>Private notes that may leave</source>
        <translation>Notes privées qui peuvent partir</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Enregistrer le paquet</translation>
    </message>
    <message>
        <source>Save the bundle…</source>
        <translation>Enregistrer le paquet…</translation>
    </message>
    <message>
        <source>Share notes</source>
        <translation>Partager des notes</translation>
    </message>
    <message>
        <source>The statements go along, with their files</source>
        <translation>Les déclarations partent aussi, avec leurs fichiers</translation>
    </message>
    <message>
        <source>a name or a delegation; stands in the bundle</source>
        <translation>un nom ou une délégation&#x202f;; figure dans le paquet</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
</context>
<context>
    <name>ShippedCollection</name>
    <message numerus="yes">
        <source>%n new statement(s) came with kpdesk and went into your archive.</source>
        <translation>
            <numerusform>%n nouvelle déclaration fournie avec kpdesk est entrée dans votre archive.</numerusform>
            <numerusform>%n nouvelles déclarations fournies avec kpdesk sont entrées dans votre archive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideMenu</name>
    <message>
        <source>No year and no title has these words. Type fewer of them.</source>
        <translation>Aucune année et aucun titre n’a ces mots. Tapez-en moins.</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet. Import further statements first (Ctrl+I).</source>
        <translation>Il n’y a encore rien à comparer. Importez d’abord d’autres déclarations (Ctrl+I).</translation>
    </message>
    <message>
        <source>Year, or words of a title</source>
        <translation>Année, ou mots d’un titre</translation>
    </message>
    <message>
        <source>Years and statements</source>
        <translation>Années et déclarations</translation>
    </message>
</context>
<context>
    <name>SideNames</name>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
</context>
<context>
    <name>SideOffers</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>All plenaries of {speaker}</source>
        <translation>Toutes les plénières de {speaker}</translation>
    </message>
    <message>
        <source>Compare {older} and {newer}</source>
        <translation>Comparer {older} et {newer}</translation>
    </message>
    <message>
        <source>Compare {speaker}, {older} and {newer}</source>
        <translation>Comparer {speaker}, {older} et {newer}</translation>
    </message>
</context>
<context>
    <name>SlowStick</name>
    <message>
        <source>The stick that kpdesk runs from is slow: it takes {seconds} seconds to keep a small change. Nothing is lost by that. The same folder on a faster stick is opened there as it is.</source>
        <translation>La clé depuis laquelle kpdesk fonctionne est lente&#xa0;: il faut {seconds} secondes pour enregistrer une petite modification. Rien n’est perdu pour autant. Le même dossier sur une clé plus rapide s’y ouvre tel quel.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>A newer version of this statement came in. You are reading version {n}.</source>
        <translation>Une version plus récente de cette déclaration est arrivée. Vous lisez la version {n}.</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Afficher la plus récente</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open statements</source>
        <translation>Déclarations ouvertes</translation>
    </message>
    <message>
        <source>Taken out: {title}</source>
        <translation>Retirée&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>TakenOut</name>
    <message>
        <source>Its text and its notes are kept and come back with it. Nothing can be written into it now.</source>
        <translation>Son texte et ses notes sont conservés et reviennent avec elle. On ne peut rien y écrire maintenant.</translation>
    </message>
    <message>
        <source>Notes that were being written on it are kept as drafts, and come back with it.</source>
        <translation>Les notes en cours de rédaction sur elle sont gardées comme brouillons et reviennent avec elle.</translation>
    </message>
    <message>
        <source>Redo the import</source>
        <translation>Refaire l’importation</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>This statement is in the trash</source>
        <translation>Cette déclaration est dans la corbeille</translation>
    </message>
    <message>
        <source>This statement is not in the archive that is open now</source>
        <translation>Cette déclaration n’est pas dans l’archive ouverte maintenant</translation>
    </message>
    <message>
        <source>This statement was taken out with its import</source>
        <translation>Cette déclaration a été retirée avec son importation</translation>
    </message>
</context>
<context>
    <name>ThemeGridView</name>
    <message>
        <source>Themes by side</source>
        <translation>Thèmes par côté</translation>
    </message>
    <message>
        <source>{cell}. Enter shows them.</source>
        <translation>{cell}. Enter les affiche.</translation>
    </message>
    <message numerus="yes">
        <source>{theme}, {side}: %n passage(s)</source>
        <translation>
            <numerusform>{theme}, {side}&#xa0;: %n passage</numerusform>
            <numerusform>{theme}, {side}&#xa0;: %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToPlace</name>
    <message>
        <source>The note stands in ¶{n} now.</source>
        <translation>La note se trouve maintenant au ¶{n}.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search %n statement(s)</source>
        <translation>
            <numerusform>Rechercher dans %n déclaration</numerusform>
            <numerusform>Rechercher dans %n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>{statements} and {notes}</source>
        <translation>{statements} et {notes}</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>Times per 1,000 words said in the year</source>
        <translation>Fois pour 1 000 mots prononcés dans l’année</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>ViewVerbs</name>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>Co&amp;uleurs</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Private notes are hidden on this screen. F8 shows them again.</source>
        <translation>Les notes privées sont masquées sur cet écran. F8 les montre de nouveau.</translation>
    </message>
    <message>
        <source>Private notes can be seen again.</source>
        <translation>Les notes privées sont de nouveau visibles.</translation>
    </message>
    <message>
        <source>The window speaks this language from the next start on.</source>
        <translation>La fenêtre parlera cette langue dès le prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>WhyLine</name>
    <message>
        <source>By a reader’s own words: {themes}</source>
        <translation>Par les mots d’un lecteur&#xa0;: {themes}</translation>
    </message>
    <message>
        <source>Click a passage: its counterpart comes level, and here stands why they are linked.</source>
        <translation>Cliquez sur un passage&#xa0;: sa correspondance vient à sa hauteur, et la raison de leur lien s’affiche ici.</translation>
    </message>
    <message>
        <source>Confirmed by a reader</source>
        <translation>Confirmé par un lecteur</translation>
    </message>
    <message>
        <source>Link {place} of {count} · Space: next</source>
        <translation>Lien {place} sur {count} · Space&#xa0;: suivant</translation>
    </message>
    <message>
        <source>On the same theme</source>
        <translation>Sur le même thème</translation>
    </message>
    <message>
        <source>Pinned by a reader</source>
        <translation>Épinglé par un lecteur</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Apparenté</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulé</translation>
    </message>
    <message>
        <source>Shared words: {terms}</source>
        <translation>Mots communs&#xa0;: {terms}</translation>
    </message>
    <message>
        <source>Thanks, signatures and addresses are folded and not counted. Enter shows them.</source>
        <translation>Remerciements, signatures et adresses sont repliés et ne sont pas comptés. Enter les affiche.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>The same but for the marked words</source>
        <translation>Identique, hormis les mots marqués</translation>
    </message>
    <message>
        <source>Themes: {themes}</source>
        <translation>Thèmes&#xa0;: {themes}</translation>
    </message>
    <message>
        <source>Titles, places, dates and greetings are folded and not counted. Enter shows them.</source>
        <translation>Titres, lieux, dates et salutations sont repliés et ne sont pas comptés. Enter les montre.</translation>
    </message>
    <message>
        <source>What stands after the speech is shown and counted. Enter folds it again.</source>
        <translation>Ce qui suit le discours est affiché et compté. Enter le replie.</translation>
    </message>
    <message>
        <source>What stands before the speech is shown and counted. Enter folds it again.</source>
        <translation>Ce qui précède le discours est montré et compté. Enter le replie.</translation>
    </message>
    <message>
        <source>{sign} {here} · No counterpart found in {there}</source>
        <translation>{sign} {here} · Aucune correspondance trouvée dans {there}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The archive is not open yet. Please wait a moment and try again.</source>
        <translation>L’archive n’est pas encore ouverte. Patientez un instant et réessayez.</translation>
    </message>
</context>
<context>
    <name>YearBars</name>
    <message numerus="yes">
        <source>{year}: %n passage(s)</source>
        <translation>
            <numerusform>{year}&#xa0;: %n passage</numerusform>
            <numerusform>{year}&#xa0;: %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>_SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Type words to find in all statements and notes</source>
        <translation>Saisissez des mots à trouver dans toutes les déclarations et notes</translation>
    </message>
</context>
<context>
    <name>_YearBar</name>
    <message numerus="yes">
        <source>{year}: {rate} per 1,000 words, %n time(s)</source>
        <translation>
            <numerusform>{year}&#xa0;: {rate} pour 1 000 mots, %n fois</numerusform>
            <numerusform>{year}&#xa0;: {rate} pour 1 000 mots, %n fois</numerusform>
        </translation>
    </message>
</context>
</TS>
