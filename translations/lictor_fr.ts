<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountTime</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (expiré)</translation>
    </message>
</context>
<context>
    <name>ActionPreview</name>
    <message>
        <source>%1 refuses: %2</source>
        <translation>%1 refuse&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is sent: %2</source>
        <translation>Envoyé à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>rien ne changerait</translation>
    </message>
    <message>
        <source>no license and no state changes</source>
        <translation>aucune licence ni aucun état ne change</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>a device that is gone</source>
        <translation>un équipement disparu</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n équipement</numerusform>
            <numerusform>%n équipements</numerusform>
        </translation>
    </message>
    <message>
        <source>Add device %1</source>
        <translation>Ajouter l’équipement %1</translation>
    </message>
    <message>
        <source>Change device %1</source>
        <translation>Modifier l’équipement %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Reload %1</source>
        <translation>Redémarrer %1</translation>
    </message>
    <message>
        <source>Restore factory default of %1</source>
        <translation>Rétablir les réglages d’usine de %1</translation>
    </message>
    <message>
        <source>Change release of %1 to %2</source>
        <translation>Passer %1 à la version %2</translation>
    </message>
    <message>
        <source>Add chassis %1</source>
        <translation>Ajouter le châssis %1</translation>
    </message>
    <message>
        <source>Remove chassis %1</source>
        <translation>Supprimer le châssis %1</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Unregister %1</source>
        <translation>Désenregistrer %1</translation>
    </message>
    <message>
        <source>Renew authorization of %1</source>
        <translation>Renouveler l’autorisation de %1</translation>
    </message>
    <message>
        <source>Renew ID certificate of %1</source>
        <translation>Renouveler le certificat d’identité de %1</translation>
    </message>
    <message>
        <source>Install the permanent license of %1</source>
        <translation>Installer la licence permanente de %1</translation>
    </message>
    <message>
        <source>Save configuration of %1 to the standby unit</source>
        <translation>Sauvegarder la configuration de %1 sur l’unité de secours</translation>
    </message>
    <message>
        <source>Save configuration of %1</source>
        <translation>Sauvegarder la configuration de %1</translation>
    </message>
    <message>
        <source>Change configuration of %1</source>
        <translation>Modifier la configuration de %1</translation>
    </message>
    <message>
        <source>Command lines on %1</source>
        <translation>Lignes de commande sur %1</translation>
    </message>
    <message>
        <source>Command lines on chassis %1</source>
        <translation>Lignes de commande sur le châssis %1</translation>
    </message>
    <message>
        <source>Change the Smart Account</source>
        <translation>Modifier le compte Smart</translation>
    </message>
    <message>
        <source>Add virtual account %1</source>
        <translation>Ajouter le compte virtuel %1</translation>
    </message>
    <message>
        <source>Add %1 × %2 to %3</source>
        <translation>Ajouter %1 × %2 à %3</translation>
    </message>
    <message>
        <source>Transfer %1 × %2 from %3 to %4</source>
        <translation>Transférer %1 × %2 de %3 vers %4</translation>
    </message>
    <message>
        <source>Create token in %1</source>
        <translation>Créer un jeton dans %1</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Révoquer un jeton</translation>
    </message>
    <message>
        <source>Remove product instance %1</source>
        <translation>Supprimer l’instance de produit %1</translation>
    </message>
    <message numerus="yes">
        <source>Reserve %n permanent license(s) of %1</source>
        <translation>
            <numerusform>Réserver %n licence permanente de %1</numerusform>
            <numerusform>Réserver %n licences permanentes de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n permanent license(s)</source>
        <translation>
            <numerusform>Restituer %n licence permanente</numerusform>
            <numerusform>Restituer %n licences permanentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Request permanent licenses for %n device(s)</source>
        <translation>
            <numerusform>Demander une licence permanente pour %n équipement</numerusform>
            <numerusform>Demander des licences permanentes pour %n équipements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Install permanent licenses on %n device(s)</source>
        <translation>
            <numerusform>Installer une licence permanente sur %n équipement</numerusform>
            <numerusform>Installer des licences permanentes sur %n équipements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel the requests for permanent licenses of %n device(s)</source>
        <translation>
            <numerusform>Annuler la demande de licence permanente de %n équipement</numerusform>
            <numerusform>Annuler les demandes de licences permanentes de %n équipements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable permanent license reservation on %n device(s)</source>
        <translation>
            <numerusform>Activer la réservation de licence permanente sur %n équipement</numerusform>
            <numerusform>Activer la réservation de licence permanente sur %n équipements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable permanent license reservation on %n device(s)</source>
        <translation>
            <numerusform>Désactiver la réservation de licence permanente sur %n équipement</numerusform>
            <numerusform>Désactiver la réservation de licence permanente sur %n équipements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return the permanent licenses of %n device(s)</source>
        <translation>
            <numerusform>Restituer la licence permanente de %n équipement</numerusform>
            <numerusform>Restituer les licences permanentes de %n équipements</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer product instance %1 to %2</source>
        <translation>Transférer l’instance de produit %1 vers %2</translation>
    </message>
    <message>
        <source>Add satellite %1</source>
        <translation>Ajouter le satellite %1</translation>
    </message>
    <message>
        <source>Make %1 an administrator of the account</source>
        <translation>Nommer %1 administrateur du compte</translation>
    </message>
    <message numerus="yes">
        <source>Let %1 reach %n virtual account(s)</source>
        <translation>
            <numerusform>Donner à %1 l’accès à %n compte virtuel</numerusform>
            <numerusform>Donner à %1 l’accès à %n comptes virtuels</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove user %1 of the portal</source>
        <translation>Supprimer l’utilisateur %1 du portail</translation>
    </message>
    <message>
        <source>Add Transport Gateway %1</source>
        <translation>Ajouter le Transport Gateway %1</translation>
    </message>
    <message>
        <source>Remove Transport Gateway %1</source>
        <translation>Supprimer le Transport Gateway %1</translation>
    </message>
    <message>
        <source>Synchronize satellite %1</source>
        <translation>Synchroniser le satellite %1</translation>
    </message>
    <message>
        <source>Form failover pair of %1 and %2</source>
        <translation>Former une paire de basculement avec %1 et %2</translation>
    </message>
    <message>
        <source>Form cluster of %1</source>
        <translation>Former un cluster avec %1</translation>
    </message>
    <message>
        <source>Switch %1</source>
        <translation>Basculer %1</translation>
    </message>
    <message>
        <source>Rejoin of %1</source>
        <translation>Retour de %1</translation>
    </message>
    <message>
        <source>%1 leaves its cluster</source>
        <translation>%1 quitte son cluster</translation>
    </message>
    <message>
        <source>Disband %1</source>
        <translation>Dissoudre %1</translation>
    </message>
    <message>
        <source>Advance clock to %1</source>
        <translation>Avancer l’horloge au %1</translation>
    </message>
    <message>
        <source>Advance clock to the next event</source>
        <translation>Avancer l’horloge au prochain événement</translation>
    </message>
    <message>
        <source>Add fault %1</source>
        <translation>Ajouter le défaut %1</translation>
    </message>
    <message>
        <source>Add fault %1 of %2</source>
        <translation>Ajouter le défaut %1 de %2</translation>
    </message>
    <message>
        <source>Clear all faults</source>
        <translation>Supprimer tous les défauts</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n fault(s)</source>
        <translation>
            <numerusform>Supprimer %n défaut</numerusform>
            <numerusform>Supprimer %n défauts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1 (%n device(s))</source>
        <translation>
            <numerusform>Importer %1 (%n équipement)</numerusform>
            <numerusform>Importer %1 (%n équipements)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1 (%n license(s))</source>
        <translation>
            <numerusform>Importer %1 (%n licence)</numerusform>
            <numerusform>Importer %1 (%n licences)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %n product instance(s) to %1</source>
        <translation>
            <numerusform>Transférer %n instance de produit vers %1</numerusform>
            <numerusform>Transférer %n instances de produit vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an import and what was noted of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>AddContextDialog</name>
    <message>
        <source>Add Security Context</source>
        <translation>Ajouter un contexte de sécurité</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits and hyphens; upper and lower case differ.</source>
        <translation>1 à 32 lettres, chiffres et traits d’union&#xa0;; majuscules et minuscules diffèrent.</translation>
    </message>
    <message>
        <source>&amp;Interfaces:</source>
        <translation>&amp;Interfaces&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Config URL:</source>
        <translation>URL de &amp;config.&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Description&#xa0;:</translation>
    </message>
    <message>
        <source>Commands that are sent</source>
        <translation>Commandes envoyées</translation>
    </message>
    <message>
        <source>Sent to the device:</source>
        <translation>Envoyé à l’équipement&#xa0;:</translation>
    </message>
</context>
<context>
    <name>AddLicensesDialog</name>
    <message>
        <source>Add Licenses by Product ID</source>
        <translation>Ajouter des licences par ID de produit</translation>
    </message>
    <message>
        <source>Add Licenses</source>
        <translation>Ajouter des licences</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>words of a product ID or license, such as “2100 context”</source>
        <translation>mots d’un ID de produit ou d’une licence, par exemple «&#xa0;2100 context&#xa0;»</translation>
    </message>
    <message>
        <source>Find Products and Solutions</source>
        <translation>Rechercher des produits et solutions</translation>
    </message>
    <message>
        <source>Find Products and Solutions:</source>
        <translation>Rechercher des produits et solutions&#xa0;:</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>As the product says</source>
        <translation>Selon le produit</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Time-based evaluation</source>
        <translation>Évaluation à durée limitée</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Virtual Account:</source>
        <translation>Compte virtuel&#xa0;:</translation>
    </message>
    <message>
        <source>Count:</source>
        <translation>Nombre&#xa0;:</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Début&#xa0;:</translation>
    </message>
    <message>
        <source>Term:</source>
        <translation>Durée&#xa0;:</translation>
    </message>
    <message>
        <source>No product is chosen. Choose one in the list, or clear the search.</source>
        <translation>Aucun produit n’est choisi. Choisissez-en un dans la liste ou effacez la recherche.</translation>
    </message>
    <message>
        <source>“%1” is no date. Enter it as 2026-03-01 or 2026-03-01 08:00:00, or nothing for now.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Saisissez-la sous la forme 2026-03-01 ou 2026-03-01 08:00:00, ou laissez vide pour maintenant.</translation>
    </message>
    <message>
        <source>No product matches “%1”.</source>
        <translation>Aucun produit ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 × %2 = %3 of “%4”, to %5.</source>
        <translation>%1 × %2 = %3 de «&#xa0;%4&#xa0;», vers %5.</translation>
    </message>
</context>
<context>
    <name>AddSatelliteDialog</name>
    <message>
        <source>Add On-Prem Server</source>
        <translation>Ajouter un serveur On-Prem</translation>
    </message>
    <message>
        <source>Add Server</source>
        <translation>Ajouter le serveur</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>The address that its devices have in the URL of their profile License.</source>
        <translation>L’adresse que ses équipements ont dans l’URL de leur profil License.</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Version&#xa0;:</translation>
    </message>
    <message>
        <source>Virtual Account:</source>
        <translation>Compte virtuel&#xa0;:</translation>
    </message>
    <message>
        <source>Synchronizes every:</source>
        <translation>Synchronisation tous les&#xa0;:</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>An On-Prem server needs a name.</source>
        <translation>Un serveur On-Prem doit avoir un nom.</translation>
    </message>
    <message>
        <source>A server named “%1” exists already. Choose another name.</source>
        <translation>Un serveur nommé «&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name or address, such as 10.9.8.7.</source>
        <translation>Saisissez le nom ou l’adresse du serveur, par exemple 10.9.8.7.</translation>
    </message>
</context>
<context>
    <name>Agent</name>
    <message>
        <source>it is not registered</source>
        <translation>il n’est pas enregistré</translation>
    </message>
    <message>
        <source>register it first with license smart register idtoken</source>
        <translation>enregistrez-le d’abord avec license smart register idtoken</translation>
    </message>
    <message>
        <source>permanent license reservation is enabled</source>
        <translation>la réservation de licence permanente est activée</translation>
    </message>
    <message>
        <source>return its license, then enter no license smart reservation</source>
        <translation>restituez sa licence, puis saisissez no license smart reservation</translation>
    </message>
    <message>
        <source>return its license, then enter disable reservation</source>
        <translation>restituez sa licence, puis saisissez disable reservation</translation>
    </message>
    <message>
        <source>it is already registered</source>
        <translation>il est déjà enregistré</translation>
    </message>
    <message>
        <source>use force to register it again</source>
        <translation>utilisez force pour l’enregistrer à nouveau</translation>
    </message>
    <message>
        <source>the ID certificate ended on %1; register the device again</source>
        <translation>le certificat d’identité a expiré le %1&#xa0;; enregistrez à nouveau l’équipement</translation>
    </message>
</context>
<context>
    <name>AgentReport</name>
    <message>
        <source>Renew the authorization</source>
        <translation>Renouveler l’autorisation</translation>
    </message>
    <message>
        <source>Renew the ID certificate</source>
        <translation>Renouveler le certificat d’identité</translation>
    </message>
    <message>
        <source>Authorization expires without contact</source>
        <translation>L’autorisation expire sans contact</translation>
    </message>
    <message>
        <source>ID certificate ends</source>
        <translation>Fin du certificat d’identité</translation>
    </message>
    <message>
        <source>Try to register again</source>
        <translation>Nouvelle tentative d’enregistrement</translation>
    </message>
    <message>
        <source>Evaluation period ends</source>
        <translation>Fin de la période d’évaluation</translation>
    </message>
</context>
<context>
    <name>AgentTimeline</name>
    <message>
        <source>registered</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>ID certificate renewed</source>
        <translation>Certificat d’identité renouvelé</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>dernier contact</translation>
    </message>
    <message>
        <source>first contact that failed</source>
        <translation>premier contact échoué</translation>
    </message>
    <message>
        <source>%1: out of compliance</source>
        <translation>%1&#xa0;: non conforme</translation>
    </message>
    <message>
        <source>%1: authorized</source>
        <translation>%1&#xa0;: autorisé</translation>
    </message>
    <message>
        <source>next renewal of the authorization after that</source>
        <translation>renouvellement suivant de l’autorisation</translation>
    </message>
    <message>
        <source>permanent license installed</source>
        <translation>licence permanente installée</translation>
    </message>
    <message>
        <source>evaluation began to run</source>
        <translation>l’évaluation a commencé</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>AgentWords</name>
    <message>
        <source>an unknown virtual account</source>
        <translation>un compte virtuel inconnu</translation>
    </message>
    <message>
        <source>none, because %1</source>
        <translation>aucun, car %1</translation>
    </message>
    <message>
        <source>the device is still registering</source>
        <translation>l’équipement est encore en cours d’enregistrement</translation>
    </message>
    <message>
        <source>the registration failed</source>
        <translation>l’enregistrement a échoué</translation>
    </message>
    <message>
        <source>the device runs on a permanent license and contacts nobody</source>
        <translation>l’équipement fonctionne avec une licence permanente et ne contacte personne</translation>
    </message>
    <message>
        <source>the device is not registered</source>
        <translation>l’équipement n’est pas enregistré</translation>
    </message>
    <message>
        <source>registered to %1 since %2</source>
        <translation>enregistré auprès de %1 depuis le %2</translation>
    </message>
    <message>
        <source>registering since %1</source>
        <translation>enregistrement en cours depuis le %1</translation>
    </message>
    <message>
        <source>registering since %1; the last attempt failed: %2</source>
        <translation>enregistrement en cours depuis le %1&#xa0;; la dernière tentative a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>registration failed on %1: %2</source>
        <translation>échec de l’enregistrement le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>permanent license installed since %1</source>
        <translation>licence permanente installée depuis le %1</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>not registered: %1</source>
        <translation>non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>evaluation, %1 left</source>
        <translation>évaluation, reste %1</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>out of compliance (%1)</source>
        <translation>non conforme (%1)</translation>
    </message>
    <message>
        <source>authorization expired (%1)</source>
        <translation>autorisation expirée (%1)</translation>
    </message>
    <message>
        <source>evaluation period over</source>
        <translation>période d’évaluation terminée</translation>
    </message>
    <message>
        <source>nothing is requested; configure a feature tier</source>
        <translation>rien n’est demandé&#xa0;; configurez un niveau de fonctionnalité</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>out of compliance: a term ended</source>
        <translation>non conforme&#xa0;: une durée a pris fin</translation>
    </message>
    <message>
        <source>out of compliance: more in use than owned</source>
        <translation>non conforme&#xa0;: plus d’utilisées que de détenues</translation>
    </message>
    <message>
        <source>Smart Licensing is enabled; the chassis %1 registers</source>
        <translation>Smart Licensing est activé&#xa0;; le châssis %1 s’enregistre</translation>
    </message>
    <message>
        <source>Smart Licensing is enabled</source>
        <translation>Smart Licensing est activé</translation>
    </message>
    <message>
        <source>Smart Licensing is enabled, nothing is configured</source>
        <translation>Smart Licensing est activé, rien n’est configuré</translation>
    </message>
    <message>
        <source>%1 to %2, renews %3</source>
        <translation>du %1 au %2, renouvellement le %3</translation>
    </message>
    <message>
        <source>No task is scheduled, because %1.</source>
        <translation>Aucune tâche n’est planifiée, car %1.</translation>
    </message>
    <message>
        <source>This unit requests nothing: the active unit requests for the group.</source>
        <translation>Cette unité ne demande rien&#xa0;: l’unité active demande pour le groupe.</translation>
    </message>
    <message>
        <source>Nothing is requested: no feature tier is configured on the device.</source>
        <translation>Rien n’est demandé&#xa0;: aucun niveau de fonctionnalité n’est configuré sur l’équipement.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>%n license(s) more are in use than the virtual account owns</source>
        <translation>
            <numerusform>%n licence utilisée de plus que n’en détient le compte virtuel</numerusform>
            <numerusform>%n licences utilisées de plus que n’en détient le compte virtuel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) expired on %1</source>
        <translation>
            <numerusform>%n licence a expiré le %1</numerusform>
            <numerusform>%n licences ont expiré le %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) expire on %1, within a day</source>
        <translation>
            <numerusform>%n licence expire le %1, dans moins d’un jour</numerusform>
            <numerusform>%n licences expirent le %1, dans moins d’un jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) expire on %1, within %2 days</source>
        <translation>
            <numerusform>%n licence expire le %1, dans moins de %2 jours</numerusform>
            <numerusform>%n licences expirent le %1, dans moins de %2 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>no contact since %1</source>
        <translation>aucun contact depuis le %1</translation>
    </message>
    <message>
        <source>last synchronized %1</source>
        <translation>dernière synchronisation le %1</translation>
    </message>
    <message>
        <source>last synchronized %1; %2</source>
        <translation>dernière synchronisation le %1&#xa0;; %2</translation>
    </message>
    <message>
        <source>Insufficient Licenses</source>
        <translation>Licences insuffisantes</translation>
    </message>
    <message>
        <source>Failed to Renew</source>
        <translation>Échec du renouvellement</translation>
    </message>
    <message>
        <source>Licenses Expired</source>
        <translation>Licences expirées</translation>
    </message>
    <message>
        <source>Licenses Expiring</source>
        <translation>Licences arrivant à expiration</translation>
    </message>
    <message>
        <source>Failed to Connect</source>
        <translation>Échec de la connexion</translation>
    </message>
    <message>
        <source>Synchronization Overdue</source>
        <translation>Synchronisation en retard</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 sur %2 utilisées</translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) ended</source>
        <translation>
            <numerusform>%n licence arrivée à échéance</numerusform>
            <numerusform>%n licences arrivées à échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>virtual account</source>
        <translation>compte virtuel</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>le nom est vide</translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation>donnez-lui un nom</translation>
    </message>
    <message>
        <source>a virtual account of this name exists</source>
        <translation>un compte virtuel de ce nom existe déjà</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisissez un autre nom</translation>
    </message>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>the On-Prem %1 serves %2 only</source>
        <translation>le serveur On-Prem %1 ne dessert que %2</translation>
    </message>
    <message>
        <source>leave the virtual account out</source>
        <translation>omettez le compte virtuel</translation>
    </message>
    <message>
        <source>there is no virtual account to create it in</source>
        <translation>il n’y a aucun compte virtuel où le créer</translation>
    </message>
    <message>
        <source>add a virtual account first</source>
        <translation>ajoutez d’abord un compte virtuel</translation>
    </message>
    <message>
        <source>%1 days is outside %2 to %3</source>
        <translation>%1 jours est hors de la plage %2 à %3</translation>
    </message>
    <message>
        <source>Cisco recommends at most %1</source>
        <translation>Cisco recommande au plus %1</translation>
    </message>
    <message>
        <source>the Smart Account does not qualify for export-controlled functionality</source>
        <translation>le compte Smart n’est pas habilité aux fonctionnalités soumises au contrôle des exportations</translation>
    </message>
    <message>
        <source>create the token without it, or add a strong encryption license</source>
        <translation>créez le jeton sans elles ou ajoutez une licence de chiffrement fort</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>there is no such token</source>
        <translation>ce jeton n’existe pas</translation>
    </message>
    <message>
        <source>it is revoked already</source>
        <translation>il est déjà révoqué</translation>
    </message>
    <message>
        <source>devices registered with it are not touched</source>
        <translation>les équipements enregistrés avec lui ne sont pas touchés</translation>
    </message>
    <message>
        <source>no such product ID</source>
        <translation>cet ID de produit n’existe pas</translation>
    </message>
    <message>
        <source>look it up in the list of product IDs</source>
        <translation>recherchez-le dans la liste des ID de produit</translation>
    </message>
    <message>
        <source>the nearest are %1</source>
        <translation>les plus proches sont %1</translation>
    </message>
    <message>
        <source>%1 is no number of licenses to add</source>
        <translation>%1 n’est pas un nombre de licences à ajouter</translation>
    </message>
    <message>
        <source>give 1 to %1</source>
        <translation>indiquez 1 à %1</translation>
    </message>
    <message>
        <source>the Smart Account is not approved for permanent license reservation</source>
        <translation>le compte Smart n’est pas approuvé pour la réservation de licence permanente</translation>
    </message>
    <message>
        <source>have it approved first</source>
        <translation>faites-le d’abord approuver</translation>
    </message>
    <message>
        <source>a term of %1 days is none</source>
        <translation>%1 jours n’est pas une durée possible</translation>
    </message>
    <message>
        <source>give at least 1 day</source>
        <translation>indiquez au moins 1 jour</translation>
    </message>
    <message>
        <source>%1 added, until %2</source>
        <translation>%1 ajoutées, jusqu’au %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 ajoutées</translation>
    </message>
    <message>
        <source>both virtual accounts are the same</source>
        <translation>les deux comptes virtuels sont identiques</translation>
    </message>
    <message>
        <source>name another one</source>
        <translation>indiquez-en un autre</translation>
    </message>
    <message>
        <source>%1 cannot be moved, %2 has %3 unused</source>
        <translation>%1 ne peuvent pas être déplacées, %2 en a %3 inutilisées</translation>
    </message>
    <message>
        <source>free licenses there first</source>
        <translation>libérez-y d’abord des licences</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 déplacées vers %2</translation>
    </message>
    <message>
        <source>%1 moved from %2</source>
        <translation>%1 déplacées depuis %2</translation>
    </message>
    <message>
        <source>product instance</source>
        <translation>instance de produit</translation>
    </message>
    <message>
        <source>there is none of this name</source>
        <translation>il n’en existe aucune de ce nom</translation>
    </message>
    <message>
        <source>it holds no permanent license</source>
        <translation>elle ne détient aucune licence permanente</translation>
    </message>
    <message>
        <source>leave the return code out</source>
        <translation>omettez le code de restitution</translation>
    </message>
    <message>
        <source>removed in the portal; the device still believes that it is registered</source>
        <translation>supprimée dans le portail&#xa0;; l’équipement se croit encore enregistré</translation>
    </message>
    <message>
        <source>it is in this virtual account already</source>
        <translation>elle est déjà dans ce compte virtuel</translation>
    </message>
    <message>
        <source>it is registered at the On-Prem %1, which serves %2 only</source>
        <translation>elle est enregistrée auprès du serveur On-Prem %1, qui ne dessert que %2</translation>
    </message>
    <message>
        <source>register it elsewhere</source>
        <translation>enregistrez-la ailleurs</translation>
    </message>
    <message>
        <source>it holds a permanent license of this virtual account</source>
        <translation>elle détient une licence permanente de ce compte virtuel</translation>
    </message>
    <message>
        <source>return the license first</source>
        <translation>restituez d’abord la licence</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>déplacée vers %1</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>déplacée depuis %1</translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; is not valid</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» n’est pas valide</translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; has been revoked</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» a été révoqué</translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; has expired on %2</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» a expiré le %2</translation>
    </message>
    <message>
        <source>The product %1 with serial number %2 is not registered in the On-Prem %3; register it again with a token of it and Force registration</source>
        <translation>Le produit %1 portant le numéro de série %2 n’est pas enregistré auprès du serveur On-Prem %3&#xa0;; enregistrez-le à nouveau avec un jeton de ce serveur et l’enregistrement forcé</translation>
    </message>
    <message>
        <source>The product %1 with serial number %2 is not registered in the Smart Software Manager; register it again with Force registration</source>
        <translation>Le produit %1 portant le numéro de série %2 n’est pas enregistré dans le Smart Software Manager&#xa0;; enregistrez-le à nouveau avec l’enregistrement forcé</translation>
    </message>
    <message>
        <source>The product %1 with serial number %2 has already been registered; use Force registration</source>
        <translation>Le produit %1 portant le numéro de série %2 a déjà été enregistré&#xa0;; utilisez l’enregistrement forcé</translation>
    </message>
    <message>
        <source>registered with a token of %1</source>
        <translation>enregistrée avec un jeton de %1</translation>
    </message>
    <message>
        <source>deregistered by the device</source>
        <translation>désenregistrée par l’équipement</translation>
    </message>
    <message>
        <source>satellite</source>
        <translation>satellite</translation>
    </message>
    <message>
        <source>a satellite of this name exists</source>
        <translation>un satellite de ce nom existe déjà</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse</translation>
    </message>
    <message>
        <source>give a name or an IP address without http:// and path</source>
        <translation>indiquez un nom ou une adresse IP sans http:// ni chemin</translation>
    </message>
    <message>
        <source>%1 is served by %2 already</source>
        <translation>%1 est déjà desservi par %2</translation>
    </message>
    <message>
        <source>give it another virtual account</source>
        <translation>donnez-lui un autre compte virtuel</translation>
    </message>
    <message>
        <source>the address %1 is that of another satellite</source>
        <translation>l’adresse %1 est celle d’un autre satellite</translation>
    </message>
    <message>
        <source>give another address</source>
        <translation>indiquez une autre adresse</translation>
    </message>
    <message>
        <source>a Transport Gateway has the address %1</source>
        <translation>un Transport Gateway a l’adresse %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une version</translation>
    </message>
    <message>
        <source>give one such as 2.3</source>
        <translation>indiquez-en une telle que 2.3</translation>
    </message>
    <message>
        <source>it would synchronize without end</source>
        <translation>il se synchroniserait sans fin</translation>
    </message>
    <message>
        <source>give a length of time such as 30d</source>
        <translation>indiquez un laps de temps tel que 30d</translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>prochaine le %1</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Register with Token</source>
        <translation>Enregistrer avec un jeton</translation>
    </message>
    <message>
        <source>Renew Authorization</source>
        <translation>Renouveler l’autorisation</translation>
    </message>
    <message>
        <source>Renew ID Certificate</source>
        <translation>Renouveler le certificat d’identité</translation>
    </message>
    <message>
        <source>Unregister</source>
        <translation>Désenregistrer</translation>
    </message>
    <message>
        <source>Set Entitlements</source>
        <translation>Définir les droits</translation>
    </message>
    <message>
        <source>Move to Virtual Account</source>
        <translation>Déplacer vers un compte virtuel</translation>
    </message>
    <message>
        <source>Change Release</source>
        <translation>Changer de version</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Save Configuration</source>
        <translation>Sauvegarder la configuration</translation>
    </message>
    <message>
        <source>Request Reservation Codes</source>
        <translation>Demander les codes de réservation</translation>
    </message>
    <message>
        <source>Install Authorization Codes</source>
        <translation>Installer les codes d’autorisation</translation>
    </message>
    <message>
        <source>Return Permanent Licenses</source>
        <translation>Restituer les licences permanentes</translation>
    </message>
    <message>
        <source>it is not registered and belongs to the account of the token that it will get</source>
        <translation>il n’est pas enregistré et appartient au compte du jeton qu’il recevra</translation>
    </message>
    <message>
        <source>the file has no code for it</source>
        <translation>le fichier ne contient pas de code pour lui</translation>
    </message>
    <message>
        <source>Paste a token or choose one.</source>
        <translation>Collez un jeton ou choisissez-en un.</translation>
    </message>
    <message>
        <source>Change a setting; the others are left alone.</source>
        <translation>Modifiez un réglage&#xa0;; les autres restent inchangés.</translation>
    </message>
    <message>
        <source>Choose a virtual account.</source>
        <translation>Choisissez un compte virtuel.</translation>
    </message>
    <message>
        <source>Enter a release, for example 9.20(2).</source>
        <translation>Saisissez une version, par exemple 9.20(2).</translation>
    </message>
    <message>
        <source>Choose the file of authorization codes that the portal gave.</source>
        <translation>Choisissez le fichier des codes d’autorisation fourni par le portail.</translation>
    </message>
</context>
<context>
    <name>BulkEffect</name>
    <message>
        <source>cannot: %1</source>
        <translation>impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>the registration would fail: %1</source>
        <translation>l’enregistrement échouerait&#xa0;: %1</translation>
    </message>
    <message>
        <source>asks to be registered and tries again until the server answers: %1</source>
        <translation>demande à être enregistré et réessaie jusqu’à ce que le serveur réponde&#xa0;: %1</translation>
    </message>
    <message>
        <source>it would not be registered</source>
        <translation>il ne serait pas enregistré</translation>
    </message>
    <message>
        <source>the registration would fail and the present one stay: %1</source>
        <translation>l’enregistrement échouerait et l’actuel resterait&#xa0;: %1</translation>
    </message>
    <message>
        <source>registers again (Force) with %1, out of compliance: %2 is short</source>
        <translation>s’enregistre à nouveau (Forcer) auprès de %1, non conforme&#xa0;: pénurie de %2</translation>
    </message>
    <message>
        <source>registers with %1, out of compliance: %2 is short</source>
        <translation>s’enregistre auprès de %1, non conforme&#xa0;: pénurie de %2</translation>
    </message>
    <message>
        <source>registers again (Force) with %1, authorized</source>
        <translation>s’enregistre à nouveau (Forcer) auprès de %1, autorisé</translation>
    </message>
    <message>
        <source>registers with %1, authorized</source>
        <translation>s’enregistre auprès de %1, autorisé</translation>
    </message>
    <message>
        <source>registers again (Force) with %1, asks for no license</source>
        <translation>s’enregistre à nouveau (Forcer) auprès de %1, ne demande aucune licence</translation>
    </message>
    <message>
        <source>registers with %1, asks for no license</source>
        <translation>s’enregistre auprès de %1, ne demande aucune licence</translation>
    </message>
    <message>
        <source>does not reach its server and tries again: %1</source>
        <translation>n’atteint pas son serveur et réessaie&#xa0;: %1</translation>
    </message>
    <message>
        <source>renews its authorization, out of compliance: %1 is short</source>
        <translation>renouvelle son autorisation, non conforme&#xa0;: pénurie de %1</translation>
    </message>
    <message>
        <source>renews its authorization</source>
        <translation>renouvelle son autorisation</translation>
    </message>
    <message>
        <source>gets a new ID certificate</source>
        <translation>reçoit un nouveau certificat d’identité</translation>
    </message>
    <message>
        <source>asks to leave its virtual account and tries again until the server answers</source>
        <translation>demande à quitter son compte virtuel et réessaie jusqu’à ce que le serveur réponde</translation>
    </message>
    <message>
        <source>leaves its virtual account, loses strong encryption, reloads and is rate-limited until it is registered again (REG-10)</source>
        <translation>quitte son compte virtuel, perd le chiffrement fort, redémarre et voit son débit limité jusqu’à un nouvel enregistrement (REG-10)</translation>
    </message>
    <message>
        <source>leaves its virtual account and loses strong encryption: VPN with 3DES or AES stops</source>
        <translation>quitte son compte virtuel et perd le chiffrement fort&#xa0;: les VPN avec 3DES ou AES s’arrêtent</translation>
    </message>
    <message>
        <source>leaves its virtual account, reloads and is rate-limited until it is registered again (REG-10)</source>
        <translation>quitte son compte virtuel, redémarre et voit son débit limité jusqu’à un nouvel enregistrement (REG-10)</translation>
    </message>
    <message>
        <source>leaves its virtual account and gives its licenses back</source>
        <translation>quitte son compte virtuel et rend ses licences</translation>
    </message>
    <message>
        <source>takes the settings and becomes out of compliance: %1 is short</source>
        <translation>prend les réglages et devient non conforme&#xa0;: pénurie de %1</translation>
    </message>
    <message>
        <source>takes the settings and stays out of compliance: %1 is short</source>
        <translation>prend les réglages et reste non conforme&#xa0;: pénurie de %1</translation>
    </message>
    <message>
        <source>takes the settings</source>
        <translation>prend les réglages</translation>
    </message>
    <message>
        <source>takes the settings and asks for them once it is registered</source>
        <translation>prend les réglages et demandera les licences une fois enregistré</translation>
    </message>
    <message>
        <source>moves to %1, where %2 is short: out of compliance at its next contact</source>
        <translation>passe à %1, où %2 est en pénurie&#xa0;: non conforme à son prochain contact</translation>
    </message>
    <message>
        <source>moves to %1</source>
        <translation>passe à %1</translation>
    </message>
    <message>
        <source>runs %1 and loses its registration: the release does not read it (HIS-7)</source>
        <translation>exécute %1 et perd son enregistrement&#xa0;: cette version ne le lit pas (HIS-7)</translation>
    </message>
    <message>
        <source>reloads and runs %1</source>
        <translation>redémarre et exécute %1</translation>
    </message>
    <message>
        <source>reloads and loses what was not saved to flash</source>
        <translation>redémarre et perd ce qui n’a pas été sauvegardé en mémoire flash</translation>
    </message>
    <message>
        <source>reloads; strong encryption becomes active (ENC-6, ENC-16)</source>
        <translation>redémarre&#xa0;; le chiffrement fort devient actif (ENC-6, ENC-16)</translation>
    </message>
    <message>
        <source>reloads</source>
        <translation>redémarre</translation>
    </message>
    <message>
        <source>saves its running configuration</source>
        <translation>sauvegarde sa configuration en cours</translation>
    </message>
    <message>
        <source>gives a request code</source>
        <translation>fournit un code de demande</translation>
    </message>
    <message>
        <source>gets its permanent license</source>
        <translation>reçoit sa licence permanente</translation>
    </message>
    <message>
        <source>gives its permanent license back: a return code to be entered in the portal</source>
        <translation>restitue sa licence permanente&#xa0;: un code de restitution à saisir dans le portail</translation>
    </message>
    <message>
        <source>loses strong encryption and HTTPS: ASDM reaches no interface with VPN any more, only a management-only interface or SSH (ENC-11, ENC-12)</source>
        <translation>perd le chiffrement fort et HTTPS&#xa0;: ASDM n’atteint plus aucune interface avec VPN, seulement une interface management-only ou SSH (ENC-11, ENC-12)</translation>
    </message>
    <message>
        <source>loses strong encryption: VPN with 3DES or AES stops (ENC-5, ENC-23)</source>
        <translation>perd le chiffrement fort&#xa0;: les VPN avec 3DES ou AES s’arrêtent (ENC-5, ENC-23)</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>rien ne change</translation>
    </message>
</context>
<context>
    <name>BuyDialog</name>
    <message>
        <source>Buy Licenses</source>
        <translation>Acheter des licences</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Acheter</translation>
    </message>
    <message>
        <source>&amp;Product ID:</source>
        <translation>ID de &amp;produit&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Count:</source>
        <translation>&amp;Nombre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Virtual Account:</source>
        <translation>Compte &amp;virtuel&#xa0;:</translation>
    </message>
    <message>
        <source>No product ID is given. Enter one such as L-FPR1000-ASA=.</source>
        <translation>Aucun ID de produit n’est indiqué. Saisissez-en un, par exemple L-FPR1000-ASA=.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, et %n autre</numerusform>
            <numerusform>%1, et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>line %1, column %2 (offset %3)</source>
        <translation>ligne %1, colonne %2 (position %3)</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>lecture impossible (%1)</translation>
    </message>
    <message>
        <source>install the program again, or name a folder that holds a catalogue</source>
        <translation>réinstallez le programme ou indiquez un dossier contenant un catalogue</translation>
    </message>
    <message>
        <source>not JSON at %1: %2</source>
        <translation>pas du JSON à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 n’est pas %2</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>la clé est absente</translation>
    </message>
    <message>
        <source>the key is not known</source>
        <translation>la clé est inconnue</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 ne fait pas partie de %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a series</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une série</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has this gate already</source>
        <translation>«&#xa0;%1&#xa0;» a déjà cette condition</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a release such as 9.13(1)</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une version telle que 9.13(1)</translation>
    </message>
    <message>
        <source>no release is named</source>
        <translation>aucune version n’est indiquée</translation>
    </message>
    <message>
        <source>%1 months are not before the certificate&apos;s end</source>
        <translation>%1 mois ne tombent pas avant la fin du certificat</translation>
    </message>
    <message>
        <source>%1 is not within %2 to %3</source>
        <translation>%1 est hors de la plage %2 à %3</translation>
    </message>
    <message>
        <source>no model belongs to series &quot;%1&quot;</source>
        <translation>aucun modèle n’appartient à la série «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 y figure deux fois</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>«&#xa0;%1&#xa0;» y figure deux fois</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a series of platforms.json</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une série de platforms.json</translation>
    </message>
    <message>
        <source>a text where the chassis registers, null elsewhere</source>
        <translation>un texte là où le châssis s’enregistre, null ailleurs</translation>
    </message>
    <message>
        <source>must be null: it follows from memory and entitlement</source>
        <translation>doit être null&#xa0;: cela découle de la mémoire et du droit</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>doit être un nombre</translation>
    </message>
    <message>
        <source>does not agree with requestedBy.failover of series &quot;%1&quot;</source>
        <translation>ne concorde pas avec requestedBy.failover de la série «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is not the next number, %2</source>
        <translation>%1 n’est pas le numéro suivant, %2</translation>
    </message>
    <message>
        <source>%1 is not above the entitlement before it, %2</source>
        <translation>%1 n’est pas supérieur au droit précédent, %2</translation>
    </message>
    <message>
        <source>%1 is below the entitlement before it, %2</source>
        <translation>%1 est inférieur au droit précédent, %2</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>la liste est vide</translation>
    </message>
    <message>
        <source>%1 is not above the range before it, %2</source>
        <translation>%1 n’est pas supérieur à la plage précédente, %2</translation>
    </message>
    <message>
        <source>the first range begins above the smallest memory, %1 GB</source>
        <translation>la première plage commence au-dessus de la plus petite mémoire, %1 GB</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of license</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de licence</translation>
    </message>
    <message>
        <source>no series belongs to license platform &quot;%1&quot;</source>
        <translation>aucune série n’appartient à la plateforme de licence «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a license platform</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une plateforme de licence</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a feature</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une fonctionnalité</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no rule</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de règle</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing, although the series requests it</source>
        <translation>«&#xa0;%1&#xa0;» est absent, bien que la série le demande</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named, although no unit of the series requests it by that name</source>
        <translation>«&#xa0;%1&#xa0;» est indiqué, bien qu’aucune unité de la série ne le demande sous ce nom</translation>
    </message>
    <message>
        <source>&quot;%1&quot; differs from that of series &quot;%2&quot;, which shares the license</source>
        <translation>«&#xa0;%1&#xa0;» diffère de celui de la série «&#xa0;%2&#xa0;», qui partage la licence</translation>
    </message>
    <message>
        <source>no Standard license for model &quot;%1&quot;, whose series has one a model</source>
        <translation>pas de licence Standard pour le modèle «&#xa0;%1&#xa0;», dont la série en a une par modèle</translation>
    </message>
    <message>
        <source>must name an entitlement</source>
        <translation>doit indiquer un droit</translation>
    </message>
    <message>
        <source>must be null</source>
        <translation>doit être null</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an entitlement</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un droit</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a model of platform &quot;%2&quot;</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un modèle de la plateforme «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>keys</source>
        <translation>clés</translation>
    </message>
    <message>
        <source>certification authority</source>
        <translation>autorité de certification</translation>
    </message>
    <message>
        <source>ID certificate</source>
        <translation>certificat d’identité</translation>
    </message>
    <message>
        <source>these bytes are no certificate</source>
        <translation>ces octets ne forment pas un certificat</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Pools afterwards</source>
        <translation>Pools ensuite</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Compte virtuel</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Achetées</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>Utilisées</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Balance Before</source>
        <translation>Solde avant</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
</context>
<context>
    <name>ChassisReport</name>
    <message>
        <source>Registered to %1 since %2 · next contact %3 · certificate until %4</source>
        <translation>Enregistré auprès de %1 depuis le %2 · prochain contact %3 · certificat jusqu’au %4</translation>
    </message>
    <message>
        <source>Registering, no answer yet: %1</source>
        <translation>Enregistrement en cours, pas encore de réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>The registration failed: %1</source>
        <translation>L’enregistrement a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Licensed by a permanent license; it needs no contact</source>
        <translation>Sous licence permanente&#xa0;; aucun contact n’est nécessaire</translation>
    </message>
    <message>
        <source>Not registered: its ASAs run with the defaults of the platform</source>
        <translation>Non enregistré&#xa0;: ses ASA fonctionnent avec les valeurs par défaut de la plateforme</translation>
    </message>
    <message>
        <source>Chassis %1 · Firepower %2 · serial number %3 · FXOS %4</source>
        <translation>Châssis %1 · Firepower %2 · numéro de série %3 · FXOS %4</translation>
    </message>
    <message>
        <source>evaluation used %1 of %2 d</source>
        <translation>évaluation utilisée&#xa0;: %1 sur %2 j</translation>
    </message>
    <message>
        <source>%1 is a %2, which has no chassis supervisor and registers itself: Configuration &gt; Device Management &gt; Licensing &gt; Smart Licensing (GEN-6).</source>
        <translation>%1 est un %2, qui n’a pas de superviseur de châssis et s’enregistre lui-même&#xa0;: Configuration &gt; Gestion des équipements &gt; Licences &gt; Smart Licensing (GEN-6).</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>pool %1 of %2 counts %3 in use, its product instances use %4</source>
        <translation>le pool %1 de %2 en compte %3 utilisées, ses instances de produit en utilisent %4</translation>
    </message>
    <message>
        <source>pool %1 counts %2 in use, its product instances use %3</source>
        <translation>le pool %1 en compte %2 utilisées, ses instances de produit en utilisent %3</translation>
    </message>
    <message>
        <source>device %1 is not found by its name</source>
        <translation>l’équipement %1 est introuvable par son nom</translation>
    </message>
    <message>
        <source>device %1 is not found by its serial number</source>
        <translation>l’équipement %1 est introuvable par son numéro de série</translation>
    </message>
    <message>
        <source>device %1 names a group that does not know it</source>
        <translation>l’équipement %1 indique un groupe qui ne le connaît pas</translation>
    </message>
    <message>
        <source>device %1 names a chassis that does not exist</source>
        <translation>l’équipement %1 indique un châssis qui n’existe pas</translation>
    </message>
    <message>
        <source>device %1 has no chassis</source>
        <translation>l’équipement %1 n’a pas de châssis</translation>
    </message>
    <message>
        <source>device %1 runs more than its licenses add up to: %2</source>
        <translation>l’équipement %1 exploite plus que la somme de ses licences&#xa0;: %2</translation>
    </message>
    <message>
        <source>group %1 names a unit that is not in it</source>
        <translation>le groupe %1 indique une unité qui n’en fait pas partie</translation>
    </message>
</context>
<context>
    <name>CodeFile</name>
    <message>
        <source>%1:%2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>a quote begins here and never ends</source>
        <translation>un guillemet s’ouvre ici et ne se ferme jamais</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>fermez-le</translation>
    </message>
    <message>
        <source>the line is longer than any code</source>
        <translation>la ligne est plus longue que tout code</translation>
    </message>
    <message>
        <source>correct it</source>
        <translation>corrigez-la</translation>
    </message>
    <message>
        <source>its first line does not name a column code</source>
        <translation>sa première ligne ne nomme aucune colonne code</translation>
    </message>
    <message>
        <source>it holds no code</source>
        <translation>il ne contient aucun code</translation>
    </message>
    <message>
        <source>give a CSV file with the columns %1</source>
        <translation>indiquez un fichier CSV avec les colonnes %1</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>none is shown, the URL begins with http://</source>
        <translation>aucun n’est présenté, l’URL commence par http://</translation>
    </message>
    <message>
        <source>signed by the On-Prem server %1 itself, which is accepted</source>
        <translation>signé par le serveur On-Prem %1 lui-même, ce qui est accepté</translation>
    </message>
    <message>
        <source>issued by %1, which the device trusts</source>
        <translation>émis par %1, auquel l’équipement fait confiance</translation>
    </message>
    <message>
        <source>the On-Prem server %1 answers</source>
        <translation>le serveur On-Prem %1 répond</translation>
    </message>
    <message>
        <source>the Smart Software Manager answers, by way of the Transport Gateway %1</source>
        <translation>le Smart Software Manager répond, par l’intermédiaire du Transport Gateway %1</translation>
    </message>
    <message>
        <source>the Smart Software Manager answers</source>
        <translation>le Smart Software Manager répond</translation>
    </message>
    <message>
        <source>%1 is an address, no name has to be found</source>
        <translation>%1 est une adresse, aucun nom n’est à résoudre</translation>
    </message>
    <message>
        <source>%1 is found</source>
        <translation>%1 est trouvé</translation>
    </message>
    <message>
        <source>none is set, the device goes to %1 itself</source>
        <translation>aucun n’est défini, l’équipement va lui-même vers %1</translation>
    </message>
    <message>
        <source>%1 passes on to %2</source>
        <translation>%1 relaie vers %2</translation>
    </message>
    <message>
        <source>%1 is reached, encrypted</source>
        <translation>%1 est atteint, avec chiffrement</translation>
    </message>
    <message>
        <source>%1 is reached, not encrypted</source>
        <translation>%1 est atteint, sans chiffrement</translation>
    </message>
</context>
<context>
    <name>ContextReport</name>
    <message>
        <source>The evaluation period has ended: no context may be added until the device is registered.</source>
        <translation>La période d’évaluation est terminée&#xa0;: aucun contexte ne peut être ajouté tant que l’équipement n’est pas enregistré.</translation>
    </message>
    <message>
        <source>The authorization expired on %1 for lack of contact: no context may be added until a contact succeeds (COM-6).</source>
        <translation>L’autorisation a expiré le %1 faute de contact&#xa0;: aucun contexte ne peut être ajouté tant qu’un contact n’a pas réussi (COM-6).</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>Licenses are short: no context may be added until they are covered (OOC-6).</source>
        <translation>Il y a pénurie de licences&#xa0;: aucun contexte ne peut être ajouté tant qu’elle n’est pas couverte (OOC-6).</translation>
    </message>
    <message>
        <source>Out of compliance, short of %1: no context may be added until that is covered (OOC-6).</source>
        <translation>Non conforme, pénurie de %1&#xa0;: aucun contexte ne peut être ajouté tant qu’elle n’est pas couverte (OOC-6).</translation>
    </message>
    <message>
        <source>All %1 contexts are in use, and a %2 runs no more (CTX-8).</source>
        <translation>Les %1 contextes sont tous utilisés, et un %2 n’en exploite pas davantage (CTX-8).</translation>
    </message>
    <message numerus="yes">
        <source>All %n licensed contexts are in use: ask for more in Licensing &gt; Smart Licensing first.</source>
        <translation>
            <numerusform>Le seul contexte sous licence (%n) est utilisé&#xa0;: demandez-en d’abord davantage dans Licences &gt; Smart Licensing.</numerusform>
            <numerusform>Les %n contextes sous licence sont tous utilisés&#xa0;: demandez-en d’abord davantage dans Licences &gt; Smart Licensing.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n contexts used; license %2; platform %3</source>
        <translation>
            <numerusform>%1 contexte utilisé sur %n&#xa0;; licence %2&#xa0;; plateforme %3</numerusform>
            <numerusform>%1 contextes utilisés sur %n&#xa0;; licence %2&#xa0;; plateforme %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Contexts are configured on the %1 %2, and are the same on all units.</source>
        <translation>Les contextes se configurent sur l’%1 %2 et sont les mêmes sur toutes les unités.</translation>
    </message>
    <message>
        <source>An ASA virtual has no security contexts (CTX-5). Add one device more instead, each with a license of its own.</source>
        <translation>Un ASA virtual n’a pas de contextes de sécurité (CTX-5). Ajoutez plutôt un équipement de plus, chacun avec sa propre licence.</translation>
    </message>
    <message>
        <source>A %1 has no security contexts and no Context license (CTX-4). A Firepower 1120 is the smallest that has.</source>
        <translation>Un %1 n’a ni contextes de sécurité ni licence Context (CTX-4). Un Firepower 1120 est le plus petit qui en ait.</translation>
    </message>
    <message>
        <source>A context needs a name: 1 to %1 letters, digits and hyphens.</source>
        <translation>Un contexte doit avoir un nom&#xa0;: 1 à %1 lettres, chiffres et traits d’union.</translation>
    </message>
    <message>
        <source>The name has %1 characters; %2 are allowed.</source>
        <translation>Le nom compte %1 caractères&#xa0;; %2 sont autorisés.</translation>
    </message>
    <message>
        <source>“%1” is reserved by the device. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est réservé par l’équipement. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, with a letter or digit at both ends.</source>
        <translation>Utilisez des lettres, des chiffres et des traits d’union, avec une lettre ou un chiffre à chaque extrémité.</translation>
    </message>
    <message>
        <source>There is a context %1 already. Choose another name.</source>
        <translation>Il existe déjà un contexte %1. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>no model is given</source>
        <translation>aucun modèle n’est indiqué</translation>
    </message>
    <message>
        <source>add --model, such as --model 9300 or --model 4112</source>
        <translation>ajoutez --model, par exemple --model 9300 ou --model 4112</translation>
    </message>
    <message>
        <source>Added chassis %1</source>
        <translation>Châssis %1 ajouté</translation>
    </message>
    <message>
        <source>The chassis</source>
        <translation>Le châssis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>FXOS</source>
        <translation>FXOS</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Removed chassis %1</source>
        <translation>Châssis %1 supprimé</translation>
    </message>
    <message>
        <source>no line is given</source>
        <translation>aucune ligne n’est indiquée</translation>
    </message>
    <message>
        <source>add one, such as -c &apos;scope license&apos;</source>
        <translation>ajoutez-en une, par exemple -c &apos;scope license&apos;</translation>
    </message>
    <message>
        <source>The supervisors of Firepower 4100 and 9300</source>
        <translation>Les superviseurs des Firepower 4100 et 9300</translation>
    </message>
    <message>
        <source>Add a chassis</source>
        <translation>Ajouter un châssis</translation>
    </message>
    <message>
        <source>Its name in Lictor</source>
        <translation>Son nom dans Lictor</translation>
    </message>
    <message>
        <source>9300, or a 4100 model such as 4112</source>
        <translation>9300, ou un modèle 4100 tel que 4112</translation>
    </message>
    <message>
        <source>FXOS release</source>
        <translation>Version de FXOS</translation>
    </message>
    <message>
        <source>List the chassis</source>
        <translation>Lister les châssis</translation>
    </message>
    <message>
        <source>One chassis</source>
        <translation>Un châssis</translation>
    </message>
    <message>
        <source>Remove a chassis without devices</source>
        <translation>Supprimer un châssis sans équipements</translation>
    </message>
    <message>
        <source>Run FXOS lines on a chassis</source>
        <translation>Exécuter des lignes FXOS sur un châssis</translation>
    </message>
    <message>
        <source>An FXOS line; may be given several times</source>
        <translation>Une ligne FXOS&#xa0;; peut être indiquée plusieurs fois</translation>
    </message>
    <message>
        <source>Print prompts and lines too</source>
        <translation>Afficher aussi les invites et les lignes</translation>
    </message>
    <message>
        <source>the filter finds no device</source>
        <translation>le filtre ne trouve aucun équipement</translation>
    </message>
    <message>
        <source>see lictorctl device list</source>
        <translation>voir lictorctl device list</translation>
    </message>
    <message>
        <source>%1 of %2 devices refused a line; the others ran all</source>
        <translation>%1 équipements sur %2 ont refusé une ligne&#xa0;; les autres les ont toutes exécutées</translation>
    </message>
    <message>
        <source>no device is named</source>
        <translation>aucun équipement n’est indiqué</translation>
    </message>
    <message>
        <source>name one, or give --filter</source>
        <translation>indiquez-en un, ou utilisez --filter</translation>
    </message>
    <message>
        <source>both a device and a filter are given</source>
        <translation>un équipement et un filtre sont indiqués à la fois</translation>
    </message>
    <message>
        <source>give one of them</source>
        <translation>indiquez l’un des deux</translation>
    </message>
    <message>
        <source>Run ASA command lines on a device</source>
        <translation>Exécuter des lignes de commande ASA sur un équipement</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>L’équipement</translation>
    </message>
    <message>
        <source>On every device that the filter finds</source>
        <translation>Sur chaque équipement que le filtre trouve</translation>
    </message>
    <message>
        <source>A command line; may be given several times</source>
        <translation>Une ligne de commande&#xa0;; peut être indiquée plusieurs fois</translation>
    </message>
    <message>
        <source>Lines of a file, - for standard input</source>
        <translation>Lignes d’un fichier, - pour l’entrée standard</translation>
    </message>
    <message>
        <source>Go on after a refused line</source>
        <translation>Continuer après une ligne refusée</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>horloge</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length of time</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un laps de temps</translation>
    </message>
    <message>
        <source>give one such as 90d, 36h, 10m or 1d12h</source>
        <translation>indiquez-en un tel que 90d, 36h, 10m ou 1d12h</translation>
    </message>
    <message>
        <source>it was never advanced</source>
        <translation>elle n’a jamais été avancée</translation>
    </message>
    <message>
        <source>nothing is to be done</source>
        <translation>il n’y a rien à faire</translation>
    </message>
    <message>
        <source>since the last advance was done: %1</source>
        <translation>depuis la dernière avance, il a été fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>take that back first with lictorctl fleet undo</source>
        <translation>annulez d’abord cela avec lictorctl fleet undo</translation>
    </message>
    <message>
        <source>The fleet&apos;s clock: what will happen when</source>
        <translation>L’horloge du parc&#xa0;: ce qui se passera et quand</translation>
    </message>
    <message>
        <source>What time it is in the fleet</source>
        <translation>L’heure qu’il est dans le parc</translation>
    </message>
    <message>
        <source>Let time pass</source>
        <translation>Laisser passer du temps</translation>
    </message>
    <message>
        <source>90d, 36h, 10m, 35s or joined: 1d12h</source>
        <translation>90d, 36h, 10m, 35s ou combinés&#xa0;: 1d12h</translation>
    </message>
    <message>
        <source>List every contact</source>
        <translation>Lister chaque contact</translation>
    </message>
    <message>
        <source>Let time pass until then</source>
        <translation>Laisser passer le temps jusque-là</translation>
    </message>
    <message>
        <source>A time in UTC</source>
        <translation>Une heure en UTC</translation>
    </message>
    <message>
        <source>Go to the next event</source>
        <translation>Aller au prochain événement</translation>
    </message>
    <message>
        <source>Go back to before the last advance</source>
        <translation>Revenir avant la dernière avance</translation>
    </message>
    <message>
        <source>name a file that can be read</source>
        <translation>indiquez un fichier lisible</translation>
    </message>
    <message>
        <source>%1:%2: </source>
        <translation>%1:%2: </translation>
    </message>
    <message>
        <source>every row is refused</source>
        <translation>toutes les lignes sont refusées</translation>
    </message>
    <message>
        <source>see the reasons above</source>
        <translation>voir les raisons ci-dessus</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n effectué</numerusform>
            <numerusform>%n effectués</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; was refused: %2</source>
        <translation>«&#xa0;%1&#xa0;» a été refusé&#xa0;: %2</translation>
    </message>
    <message>
        <source>correct the line; what ran before it stays</source>
        <translation>corrigez la ligne&#xa0;; ce qui a été exécuté avant elle reste</translation>
    </message>
    <message>
        <source>it holds binary data, not command lines</source>
        <translation>il contient des données binaires, pas des lignes de commande</translation>
    </message>
    <message>
        <source>name a text file</source>
        <translation>indiquez un fichier texte</translation>
    </message>
    <message>
        <source>see %1 --help</source>
        <translation>voir %1 --help</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is one argument too many; %3</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est un argument de trop&#xa0;; %3</translation>
    </message>
    <message>
        <source>%1: there is no option %2; %3</source>
        <translation>%1&#xa0;: l’option %2 n’existe pas&#xa0;; %3</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1&#xa0;: %2&#xa0;; %3</translation>
    </message>
    <message>
        <source>Lictor without a window: Smart Software Licensing of ASA firewalls</source>
        <translation>Lictor sans fenêtre&#xa0;: Smart Software Licensing des pare-feu ASA</translation>
    </message>
    <message>
        <source>The fleet file; $LICTOR_FLEET or your default fleet unless told</source>
        <translation>Le fichier de parc&#xa0;; par défaut $LICTOR_FLEET ou votre parc par défaut</translation>
    </message>
    <message>
        <source>Who acts, for the portal&apos;s rights and the journal; you unless told</source>
        <translation>Qui agit, pour les droits du portail et le journal&#xa0;; vous par défaut</translation>
    </message>
    <message>
        <source>Print one JSON document</source>
        <translation>Afficher un document JSON</translation>
    </message>
    <message>
        <source>No progress and no notices</source>
        <translation>Ni progression ni notifications</translation>
    </message>
    <message>
        <source>Answer yes to lictorctl&apos;s questions</source>
        <translation>Répondre oui aux questions de lictorctl</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Exemple&#xa0;:</translation>
    </message>
    <message>
        <source>%1: this version does not do it yet; see lictorctl --help for what it does</source>
        <translation>%1&#xa0;: cette version ne le fait pas encore&#xa0;; voir lictorctl --help pour ce qu’elle fait</translation>
    </message>
    <message>
        <source>--fleet: the name is empty; name a fleet file</source>
        <translation>--fleet&#xa0;: le nom est vide&#xa0;; indiquez un fichier de parc</translation>
    </message>
    <message>
        <source>lictorctl: no command is given; see lictorctl --help</source>
        <translation>lictorctl&#xa0;: aucune commande n’est indiquée&#xa0;; voir lictorctl --help</translation>
    </message>
    <message>
        <source>standard output: it cannot be written; give it more room</source>
        <translation>sortie standard&#xa0;: écriture impossible&#xa0;; libérez de la place</translation>
    </message>
    <message>
        <source>Serial number; made up unless told</source>
        <translation>Numéro de série&#xa0;; inventé par défaut</translation>
    </message>
    <message>
        <source>ASA release, such as 9.18(1)</source>
        <translation>Version d’ASA, par exemple 9.18(1)</translation>
    </message>
    <message>
        <source>Management address</source>
        <translation>Adresse de gestion</translation>
    </message>
    <message>
        <source>Memory of an ASA virtual in GB</source>
        <translation>Mémoire d’un ASA virtual en GB</translation>
    </message>
    <message>
        <source>vCPUs of an ASA virtual</source>
        <translation>vCPU d’un ASA virtual</translation>
    </message>
    <message>
        <source>Where an ASA virtual runs</source>
        <translation>Où s’exécute un ASA virtual</translation>
    </message>
    <message>
        <source>Level of an ASA virtual</source>
        <translation>Niveau d’un ASA virtual</translation>
    </message>
    <message>
        <source>Chassis of a Firepower 4100/9300 module</source>
        <translation>Châssis d’un module Firepower 4100/9300</translation>
    </message>
    <message>
        <source>Slot in the chassis</source>
        <translation>Emplacement dans le châssis</translation>
    </message>
    <message>
        <source>Mode of a Firepower 2100</source>
        <translation>Mode d’un Firepower 2100</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>add --model, such as --model FPR1120</source>
        <translation>ajoutez --model, par exemple --model FPR1120</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 ajouté</translation>
    </message>
    <message>
        <source>Virtual account</source>
        <translation>Compte virtuel</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Prochain contact</translation>
    </message>
    <message>
        <source>Licensed without contact until</source>
        <translation>Sous licence sans contact jusqu’au</translation>
    </message>
    <message>
        <source>Strong encryption</source>
        <translation>Chiffrement fort</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>after a reload</source>
        <translation>après un redémarrage</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>nothing to set is given</source>
        <translation>rien à définir n’est indiqué</translation>
    </message>
    <message>
        <source>add an option, such as --site Lisbon</source>
        <translation>ajoutez une option, par exemple --site Lisbon</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 modifié</translation>
    </message>
    <message>
        <source>%1 holds a permanent license: without its return code the license stays in use in the Smart Software Manager; enter license smart reservation return on it first (PLR-22)</source>
        <translation>%1 détient une licence permanente&#xa0;: sans son code de restitution, la licence reste utilisée dans le Smart Software Manager&#xa0;; saisissez-y d’abord license smart reservation return (PLR-22)</translation>
    </message>
    <message>
        <source>Remove it all the same?</source>
        <translation>Le supprimer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>it was not removed</source>
        <translation>il n’a pas été supprimé</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 supprimé</translation>
    </message>
    <message>
        <source>Reloaded %1</source>
        <translation>%1 redémarré</translation>
    </message>
    <message>
        <source>%1 has its factory default</source>
        <translation>%1 a retrouvé ses réglages d’usine</translation>
    </message>
    <message>
        <source>%1 runs another release</source>
        <translation>%1 exécute une autre version</translation>
    </message>
    <message>
        <source>The devices and what they may run</source>
        <translation>Les équipements et ce qu’ils peuvent exploiter</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Ajouter un équipement</translation>
    </message>
    <message>
        <source>Model, such as ASAv, FPR2130, FPR9300-SM-44</source>
        <translation>Modèle, par exemple ASAv, FPR2130, FPR9300-SM-44</translation>
    </message>
    <message>
        <source>Configuration lines run at the first start</source>
        <translation>Lignes de configuration exécutées au premier démarrage</translation>
    </message>
    <message>
        <source>List the devices</source>
        <translation>Lister les équipements</translation>
    </message>
    <message>
        <source>Only those that the filter finds</source>
        <translation>Seulement ceux que le filtre trouve</translation>
    </message>
    <message>
        <source>Everything about one device</source>
        <translation>Tout sur un équipement</translation>
    </message>
    <message>
        <source>Change values of a device</source>
        <translation>Modifier des valeurs d’un équipement</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>Son nouveau nom</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>Supprimer un équipement</translation>
    </message>
    <message>
        <source>Effective running licenses, with their sums</source>
        <translation>Licences effectives en cours, avec leurs sommes</translation>
    </message>
    <message>
        <source>Say for every line why</source>
        <translation>Dire pour chaque ligne pourquoi</translation>
    </message>
    <message>
        <source>Reload: what was not saved is lost</source>
        <translation>Redémarrer&#xa0;: ce qui n’a pas été sauvegardé est perdu</translation>
    </message>
    <message>
        <source>Restore the factory default</source>
        <translation>Rétablir les réglages d’usine</translation>
    </message>
    <message>
        <source>Run another ASA release</source>
        <translation>Exécuter une autre version d’ASA</translation>
    </message>
    <message>
        <source>The release</source>
        <translation>La version</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Fonctionnalité</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Added fault %1</source>
        <translation>Défaut %1 ajouté</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>fault %1</source>
        <translation>défaut %1</translation>
    </message>
    <message>
        <source>there is none of this number</source>
        <translation>il n’en existe aucun de ce numéro</translation>
    </message>
    <message>
        <source>there is no fault</source>
        <translation>il n’y a aucun défaut</translation>
    </message>
    <message>
        <source>give one of %1, or all</source>
        <translation>indiquez l’un de %1, ou all</translation>
    </message>
    <message>
        <source>What the network does to messages</source>
        <translation>Ce que le réseau fait aux messages</translation>
    </message>
    <message>
        <source>Break something between devices and the Smart Software Manager</source>
        <translation>Provoquer une rupture entre les équipements et le Smart Software Manager</translation>
    </message>
    <message>
        <source>List the faults</source>
        <translation>Lister les défauts</translation>
    </message>
    <message>
        <source>Take a fault away</source>
        <translation>Retirer un défaut</translation>
    </message>
    <message>
        <source>Its number, or all</source>
        <translation>Son numéro, ou all</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none</source>
        <translation>«&#xa0;%1&#xa0;» n’en est pas un</translation>
    </message>
    <message>
        <source>give one of %1</source>
        <translation>indiquez l’un de %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can fail</source>
        <translation>«&#xa0;%1&#xa0;» n’est rien qui puisse tomber en panne</translation>
    </message>
    <message>
        <source>give ssm, satellite:NAME, device:NAME, proxy or url:PREFIX</source>
        <translation>indiquez ssm, satellite:NAME, device:NAME, proxy ou url:PREFIX</translation>
    </message>
    <message>
        <source>outage, certificate, dns, clock-skew, proxy-auth or lost-reply</source>
        <translation>outage, certificate, dns, clock-skew, proxy-auth ou lost-reply</translation>
    </message>
    <message>
        <source>ssm, satellite:NAME, device:NAME, proxy or url:PREFIX</source>
        <translation>ssm, satellite:NAME, device:NAME, proxy ou url:PREFIX</translation>
    </message>
    <message>
        <source>Of a certificate: untrusted-ca, wrong-usage, self-signed or expired</source>
        <translation>D’un certificat&#xa0;: untrusted-ca, wrong-usage, self-signed ou expired</translation>
    </message>
    <message>
        <source>How far a clock is ahead (+10m) or behind (-400d)</source>
        <translation>De combien une horloge avance (+10m) ou retarde (-400d)</translation>
    </message>
    <message>
        <source>When it begins; now unless told</source>
        <translation>Quand il commence&#xa0;; maintenant par défaut</translation>
    </message>
    <message>
        <source>How long it lasts; until it is cleared unless told</source>
        <translation>Combien de temps il dure&#xa0;; par défaut jusqu’à sa suppression</translation>
    </message>
    <message>
        <source>How many messages it meets; all unless told</source>
        <translation>Combien de messages il touche&#xa0;; tous par défaut</translation>
    </message>
    <message>
        <source>kind of fault</source>
        <translation>type de défaut</translation>
    </message>
    <message>
        <source>only a fault %1 has it</source>
        <translation>seul un défaut %1 l’a</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>omettez-le</translation>
    </message>
    <message>
        <source>this version does not make shared fleets yet</source>
        <translation>cette version ne crée pas encore de parcs partagés</translation>
    </message>
    <message>
        <source>name a fleet file</source>
        <translation>indiquez un fichier de parc</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no seed</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une graine</translation>
    </message>
    <message>
        <source>give a whole number from 0 up</source>
        <translation>indiquez un nombre entier à partir de 0</translation>
    </message>
    <message>
        <source>New fleet in %1</source>
        <translation>Nouveau parc dans %1</translation>
    </message>
    <message>
        <source>Demo fleet in %1</source>
        <translation>Parc de démonstration dans %1</translation>
    </message>
    <message>
        <source>%1, revision %2
Clock: %3
%4 devices, %5 chassis, %6 pairs and clusters, %7 virtual accounts
Compliance: %8
</source>
        <translation>%1, révision %2
Horloge&#xa0;: %3
%4 équipements, %5 châssis, %6 paires et clusters, %7 comptes virtuels
Conformité&#xa0;: %8
</translation>
    </message>
    <message>
        <source>  %1: %2
</source>
        <translation>  %1&#xa0;: %2
</translation>
    </message>
    <message>
        <source>%1 is sound
</source>
        <translation>%1 est sain
</translation>
    </message>
    <message>
        <source>%1 problems were found, first: %2</source>
        <translation>%1 problèmes ont été trouvés, le premier&#xa0;: %2</translation>
    </message>
    <message>
        <source>go back to a backup or to an earlier revision</source>
        <translation>revenez à une sauvegarde ou à une révision antérieure</translation>
    </message>
    <message>
        <source>%1 is less than 1</source>
        <translation>%1 est inférieur à 1</translation>
    </message>
    <message>
        <source>give 1 or more</source>
        <translation>indiquez 1 ou plus</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy in %1</source>
        <translation>Copie dans %1</translation>
    </message>
    <message>
        <source>The fleet file: new, demo, check, journal, undo</source>
        <translation>Le fichier de parc&#xa0;: new, demo, check, journal, undo</translation>
    </message>
    <message>
        <source>Make a new, empty fleet</source>
        <translation>Créer un nouveau parc vide</translation>
    </message>
    <message>
        <source>Where the clock stands; 2026-01-01T00:00:00Z unless told</source>
        <translation>Position de l’horloge&#xa0;; 2026-01-01T00:00:00Z par défaut</translation>
    </message>
    <message>
        <source>Seed of everything that is random; the same seed gives the same fleet</source>
        <translation>Graine de tout ce qui est aléatoire&#xa0;; la même graine donne le même parc</translation>
    </message>
    <message>
        <source>Whether the account qualifies for strong encryption</source>
        <translation>Si le compte est habilité au chiffrement fort</translation>
    </message>
    <message>
        <source>Whether the account may reserve permanent licenses</source>
        <translation>Si le compte peut réserver des licences permanentes</translation>
    </message>
    <message>
        <source>Replace an existing file</source>
        <translation>Remplacer un fichier existant</translation>
    </message>
    <message>
        <source>Make the demo fleet</source>
        <translation>Créer le parc de démonstration</translation>
    </message>
    <message>
        <source>Counts, clock, compliance</source>
        <translation>Nombres, horloge, conformité</translation>
    </message>
    <message>
        <source>Verify every invariant and the file</source>
        <translation>Vérifier tous les invariants et le fichier</translation>
    </message>
    <message>
        <source>What was done, by whom and when</source>
        <translation>Ce qui a été fait, par qui et quand</translation>
    </message>
    <message>
        <source>Only the last N actions</source>
        <translation>Seulement les N dernières actions</translation>
    </message>
    <message>
        <source>Take the last action back</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>A consistent copy while others use the fleet</source>
        <translation>Une copie cohérente pendant que d’autres utilisent le parc</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>Où va la copie</translation>
    </message>
    <message>
        <source>no address is given</source>
        <translation>aucune adresse n’est indiquée</translation>
    </message>
    <message>
        <source>add --address IP</source>
        <translation>ajoutez --address IP</translation>
    </message>
    <message>
        <source>Transport Gateway: passes messages on to the Smart Software Manager</source>
        <translation>Transport Gateway&#xa0;: relaie les messages au Smart Software Manager</translation>
    </message>
    <message>
        <source>Add a Transport Gateway</source>
        <translation>Ajouter un Transport Gateway</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Name or IP address in the URL of its devices</source>
        <translation>Nom ou adresse IP dans l’URL de ses équipements</translation>
    </message>
    <message>
        <source>Remove a Transport Gateway</source>
        <translation>Supprimer un Transport Gateway</translation>
    </message>
    <message>
        <source>The Transport Gateway</source>
        <translation>Le Transport Gateway</translation>
    </message>
    <message>
        <source>List the Transport Gateways</source>
        <translation>Lister les Transport Gateway</translation>
    </message>
    <message>
        <source>warning: %1: %2</source>
        <translation>avertissement&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Formed %1</source>
        <translation>%1 formé</translation>
    </message>
    <message>
        <source>%1 leads %2 now</source>
        <translation>%1 dirige maintenant %2</translation>
    </message>
    <message>
        <source>it is no unit of %1</source>
        <translation>ce n’est pas une unité de %1</translation>
    </message>
    <message>
        <source>name one of its units</source>
        <translation>indiquez l’une de ses unités</translation>
    </message>
    <message>
        <source>%1 is back in %2</source>
        <translation>%1 est de retour dans %2</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>%1 a quitté %2</translation>
    </message>
    <message>
        <source>Disbanded %1</source>
        <translation>%1 dissous</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>%1 (%2, down)</source>
        <translation>%1 (%2, arrêtée)</translation>
    </message>
    <message>
        <source>split brain: reload the other unit too</source>
        <translation>split brain&#xa0;: redémarrez aussi l’autre unité</translation>
    </message>
    <message>
        <source>Failover pairs and clusters</source>
        <translation>Paires de basculement et clusters</translation>
    </message>
    <message>
        <source>Form a failover pair</source>
        <translation>Former une paire de basculement</translation>
    </message>
    <message>
        <source>The active unit</source>
        <translation>L’unité active</translation>
    </message>
    <message>
        <source>The standby unit</source>
        <translation>L’unité de secours</translation>
    </message>
    <message>
        <source>Active/Active failover</source>
        <translation>Basculement actif/actif</translation>
    </message>
    <message>
        <source>The failover link is encrypted</source>
        <translation>La liaison de basculement est chiffrée</translation>
    </message>
    <message>
        <source>Name of the pair</source>
        <translation>Nom de la paire</translation>
    </message>
    <message>
        <source>Form a cluster</source>
        <translation>Former un cluster</translation>
    </message>
    <message>
        <source>The control unit</source>
        <translation>L’unité de contrôle</translation>
    </message>
    <message>
        <source>The data units</source>
        <translation>Les unités de données</translation>
    </message>
    <message>
        <source>Name of the cluster</source>
        <translation>Nom du cluster</translation>
    </message>
    <message>
        <source>List pairs and clusters</source>
        <translation>Lister les paires et les clusters</translation>
    </message>
    <message>
        <source>Failover, or the election of a new control unit; the one that led is down</source>
        <translation>Basculement, ou élection d’une nouvelle unité de contrôle&#xa0;; celle qui dirigeait est arrêtée</translation>
    </message>
    <message>
        <source>The pair or cluster</source>
        <translation>La paire ou le cluster</translation>
    </message>
    <message>
        <source>The unit that leads then</source>
        <translation>L’unité qui dirige ensuite</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>L’unité</translation>
    </message>
    <message>
        <source>A unit that is down comes back as standby or data unit</source>
        <translation>Une unité arrêtée revient comme unité de secours ou de données</translation>
    </message>
    <message>
        <source>A unit leaves its cluster</source>
        <translation>Une unité quitte son cluster</translation>
    </message>
    <message>
        <source>Make single units of a pair or cluster again</source>
        <translation>Refaire des unités simples d’une paire ou d’un cluster</translation>
    </message>
    <message>
        <source>both --update and --add-only are given</source>
        <translation>--update et --add-only sont indiqués à la fois</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no COLUMN=FIELD</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme COLUMN=FIELD</translation>
    </message>
    <message>
        <source>write it such as &apos;Asset tag=serial&apos;</source>
        <translation>écrivez par exemple &apos;Asset tag=serial&apos;</translation>
    </message>
    <message>
        <source>%1 rows are refused, nothing was imported</source>
        <translation>%1 lignes sont refusées, rien n’a été importé</translation>
    </message>
    <message>
        <source>correct them, or import the rest with --skip-refused</source>
        <translation>corrigez-les, ou importez le reste avec --skip-refused</translation>
    </message>
    <message>
        <source>Import an inventory</source>
        <translation>Importer un inventaire</translation>
    </message>
    <message>
        <source>The lists</source>
        <translation>Les listes</translation>
    </message>
    <message>
        <source>Format; recognized unless told</source>
        <translation>Format&#xa0;; reconnu par défaut</translation>
    </message>
    <message>
        <source>What a column is; may be given several times</source>
        <translation>Ce qu’est une colonne&#xa0;; peut être indiqué plusieurs fois</translation>
    </message>
    <message>
        <source>Sheet of a workbook</source>
        <translation>Feuille d’un classeur</translation>
    </message>
    <message>
        <source>Say what would happen, change nothing</source>
        <translation>Dire ce qui se passerait, ne rien modifier</translation>
    </message>
    <message>
        <source>Import the rest when rows are refused</source>
        <translation>Importer le reste si des lignes sont refusées</translation>
    </message>
    <message>
        <source>Only update devices that exist</source>
        <translation>Seulement mettre à jour des équipements existants</translation>
    </message>
    <message>
        <source>Only add devices</source>
        <translation>Seulement ajouter des équipements</translation>
    </message>
    <message>
        <source>Virtual account of rows that name none</source>
        <translation>Compte virtuel des lignes qui n’en indiquent pas</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 added, %4 updated, %5 unchanged, %6 chassis, %7 refused, %8 skipped
</source>
        <translation>%1&#xa0;: %2 lignes, %3 ajoutées, %4 mises à jour, %5 inchangées, %6 châssis, %7 refusées, %8 ignorées
</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>ligne %1, %2</translation>
    </message>
    <message>
        <source>  %1 (%2): %3
</source>
        <translation>  %1 (%2)&#xa0;: %3
</translation>
    </message>
    <message>
        <source>  … and %1 more; --json lists them
</source>
        <translation>  … et encore %1&#xa0;; --json les liste
</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Imported
</source>
        <translation>Importé
</translation>
    </message>
    <message>
        <source>Nothing was imported
</source>
        <translation>Rien n’a été importé
</translation>
    </message>
    <message>
        <source>it is another device by now</source>
        <translation>c’est désormais un autre équipement</translation>
    </message>
    <message>
        <source>start the session again</source>
        <translation>recommencez la session</translation>
    </message>
    <message>
        <source>this version does not open shared fleets yet</source>
        <translation>cette version n’ouvre pas encore de parcs partagés</translation>
    </message>
    <message>
        <source>there is no fleet file</source>
        <translation>il n’y a pas de fichier de parc</translation>
    </message>
    <message>
        <source>make one with lictorctl fleet new, or name another with --fleet</source>
        <translation>créez-en un avec lictorctl fleet new, ou indiquez-en un autre avec --fleet</translation>
    </message>
    <message>
        <source>Lictor handles devices with Smart Software Licensing only</source>
        <translation>Lictor ne gère que les équipements avec Smart Software Licensing</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>%1 is a chassis</source>
        <translation>%1 est un châssis</translation>
    </message>
    <message>
        <source>add it with lictorctl chassis add, then its modules, such as FPR9300-SM-44</source>
        <translation>ajoutez-le avec lictorctl chassis add, puis ses modules, par exemple FPR9300-SM-44</translation>
    </message>
    <message>
        <source>%1 is a series of several models</source>
        <translation>%1 est une série de plusieurs modèles</translation>
    </message>
    <message>
        <source>it uses PAK licenses, not Smart Software Licensing</source>
        <translation>il utilise des licences PAK, pas Smart Software Licensing</translation>
    </message>
    <message>
        <source>%1 is not in the catalogue of this release</source>
        <translation>%1 n’est pas dans le catalogue de cette version</translation>
    </message>
    <message>
        <source>there is no model &quot;%1&quot;</source>
        <translation>le modèle «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu</translation>
    </message>
    <message>
        <source>there is no device of this name</source>
        <translation>il n’existe aucun équipement de ce nom</translation>
    </message>
    <message>
        <source>there is no chassis of this name</source>
        <translation>il n’existe aucun châssis de ce nom</translation>
    </message>
    <message>
        <source>see lictorctl chassis list</source>
        <translation>voir lictorctl chassis list</translation>
    </message>
    <message>
        <source>there is no failover pair or cluster of this name</source>
        <translation>il n’existe aucune paire de basculement ni aucun cluster de ce nom</translation>
    </message>
    <message>
        <source>see lictorctl group list</source>
        <translation>voir lictorctl group list</translation>
    </message>
    <message>
        <source>there is no virtual account of this name</source>
        <translation>il n’existe aucun compte virtuel de ce nom</translation>
    </message>
    <message>
        <source>see lictorctl ssm va list</source>
        <translation>voir lictorctl ssm va list</translation>
    </message>
    <message>
        <source>there is no satellite of this name</source>
        <translation>il n’existe aucun satellite de ce nom</translation>
    </message>
    <message>
        <source>see lictorctl satellite list</source>
        <translation>voir lictorctl satellite list</translation>
    </message>
    <message>
        <source>there is no Transport Gateway of this name</source>
        <translation>il n’existe aucun Transport Gateway de ce nom</translation>
    </message>
    <message>
        <source>see lictorctl gateway list</source>
        <translation>voir lictorctl gateway list</translation>
    </message>
    <message>
        <source>there is no user of this name</source>
        <translation>il n’existe aucun utilisateur de ce nom</translation>
    </message>
    <message>
        <source>see lictorctl ssm user list</source>
        <translation>voir lictorctl ssm user list</translation>
    </message>
    <message>
        <source>there is no product instance of this name or UDI</source>
        <translation>il n’existe aucune instance de produit de ce nom ou de cet UDI</translation>
    </message>
    <message>
        <source>see lictorctl ssm instance list</source>
        <translation>voir lictorctl ssm instance list</translation>
    </message>
    <message>
        <source>license kind</source>
        <translation>type de licence</translation>
    </message>
    <message>
        <source>license platform</source>
        <translation>plateforme de licence</translation>
    </message>
    <message>
        <source>entitlement</source>
        <translation>droit</translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation>hyperviseur</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>mode</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure</translation>
    </message>
    <message>
        <source>give one such as 2026-03-01T00:00:00Z</source>
        <translation>indiquez-en une telle que 2026-03-01T00:00:00Z</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that fits</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre qui convient</translation>
    </message>
    <message>
        <source>give a whole number</source>
        <translation>indiquez un nombre entier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>give a number such as 2 or 7.5</source>
        <translation>indiquez un nombre tel que 2 ou 7.5</translation>
    </message>
    <message>
        <source>One virtual account only</source>
        <translation>Un seul compte virtuel</translation>
    </message>
    <message>
        <source>Of an On-Prem satellite</source>
        <translation>D’un satellite On-Prem</translation>
    </message>
    <message>
        <source>name a file that can be written</source>
        <translation>indiquez un fichier où l’on peut écrire</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>no format is given</source>
        <translation>aucun format n’est indiqué</translation>
    </message>
    <message>
        <source>add --format %1</source>
        <translation>ajoutez --format %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format of a report</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format de rapport</translation>
    </message>
    <message>
        <source>no output is given</source>
        <translation>aucune sortie n’est indiquée</translation>
    </message>
    <message>
        <source>add --output FILE, or --output - for standard output</source>
        <translation>ajoutez --output FILE, ou --output - pour la sortie standard</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of the report</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un tableau du rapport</translation>
    </message>
    <message>
        <source>only CSV has a byte order mark</source>
        <translation>seul CSV a un indicateur d’ordre des octets</translation>
    </message>
    <message>
        <source>leave it out, or give --format csv</source>
        <translation>omettez-le, ou indiquez --format csv</translation>
    </message>
    <message>
        <source>Compliance report in %1</source>
        <translation>Rapport de conformité dans %1</translation>
    </message>
    <message>
        <source>Inventory in %1</source>
        <translation>Inventaire dans %1</translation>
    </message>
    <message>
        <source>Usage report in %1</source>
        <translation>Rapport d’utilisation dans %1</translation>
    </message>
    <message>
        <source>Journal in %1</source>
        <translation>Journal dans %1</translation>
    </message>
    <message>
        <source>Format of the report</source>
        <translation>Format du rapport</translation>
    </message>
    <message>
        <source>Where it goes, - for standard output</source>
        <translation>Où il va, - pour la sortie standard</translation>
    </message>
    <message>
        <source>The table that a CSV file holds</source>
        <translation>Le tableau que contient un fichier CSV</translation>
    </message>
    <message>
        <source>Begin a CSV file with a byte order mark, for spreadsheets</source>
        <translation>Commencer un fichier CSV par un indicateur d’ordre des octets, pour les tableurs</translation>
    </message>
    <message>
        <source>Write who exported it when; REPORT.provenance.json is found again</source>
        <translation>Noter qui l’a exporté et quand&#xa0;; REPORT.provenance.json est retrouvé</translation>
    </message>
    <message>
        <source>Reports for auditors</source>
        <translation>Rapports pour les auditeurs</translation>
    </message>
    <message>
        <source>The compliance report</source>
        <translation>Le rapport de conformité</translation>
    </message>
    <message>
        <source>Devices and chassis, as import takes them</source>
        <translation>Équipements et châssis, tels que l’importation les accepte</translation>
    </message>
    <message>
        <source>What product instances use, and the bills of utility mode</source>
        <translation>Ce qu’utilisent les instances de produit, et les factures du mode utilitaire</translation>
    </message>
    <message>
        <source>What was done to the fleet, by whom and when</source>
        <translation>Ce qui a été fait au parc, par qui et quand</translation>
    </message>
    <message>
        <source>Check that a report is as it was exported</source>
        <translation>Vérifier qu’un rapport est tel qu’il a été exporté</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Its provenance file; REPORT.provenance.json unless told</source>
        <translation>Son fichier de provenance&#xa0;; REPORT.provenance.json par défaut</translation>
    </message>
    <message>
        <source>Devices, or chassis for their ASAs</source>
        <translation>Équipements, ou châssis pour leurs ASA</translation>
    </message>
    <message>
        <source>CSV file of device, serial and code; - for standard output</source>
        <translation>Fichier CSV avec équipement, numéro de série et code&#xa0;; - pour la sortie standard</translation>
    </message>
    <message>
        <source>Permanent license reservation of many devices, by files of codes</source>
        <translation>Réservation de licence permanente de nombreux équipements, par fichiers de codes</translation>
    </message>
    <message>
        <source>Enable it on devices and collect their request codes</source>
        <translation>L’activer sur des équipements et recueillir leurs codes de demande</translation>
    </message>
    <message>
        <source>Install authorization codes</source>
        <translation>Installer des codes d’autorisation</translation>
    </message>
    <message>
        <source>CSV file of device, serial and code, as ssm reserve writes it</source>
        <translation>Fichier CSV avec équipement, numéro de série et code, tel que l’écrit ssm reserve</translation>
    </message>
    <message>
        <source>Return the permanent licenses of devices and collect their return codes</source>
        <translation>Restituer les licences permanentes d’équipements et recueillir leurs codes de restitution</translation>
    </message>
    <message>
        <source>give one such as 30d or 12h</source>
        <translation>indiquez-en un tel que 30d ou 12h</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Last synchronization</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Smart Software Manager On-Prem: serves devices without internet</source>
        <translation>Smart Software Manager On-Prem&#xa0;: dessert les équipements sans Internet</translation>
    </message>
    <message>
        <source>Add a satellite; a real one is installed from an OVA file on a VMware ESXi server</source>
        <translation>Ajouter un satellite&#xa0;; un vrai s’installe à partir d’un fichier OVA sur un serveur VMware ESXi</translation>
    </message>
    <message>
        <source>Its release; 2.3 unless told</source>
        <translation>Sa version&#xa0;; 2.3 par défaut</translation>
    </message>
    <message>
        <source>How often it synchronizes; 30d unless told</source>
        <translation>À quelle fréquence il se synchronise&#xa0;; 30d par défaut</translation>
    </message>
    <message>
        <source>Virtual account that it serves; the default one unless told</source>
        <translation>Compte virtuel qu’il dessert&#xa0;; celui par défaut si rien n’est indiqué</translation>
    </message>
    <message>
        <source>Synchronize with the Smart Software Manager now</source>
        <translation>Synchroniser maintenant avec le Smart Software Manager</translation>
    </message>
    <message>
        <source>The satellite</source>
        <translation>Le satellite</translation>
    </message>
    <message>
        <source>List the satellites</source>
        <translation>Lister les satellites</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Action due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>The Smart Software Manager: accounts, licenses, tokens, instances</source>
        <translation>Le Smart Software Manager&#xa0;: comptes, licences, jetons, instances</translation>
    </message>
    <message>
        <source>The event log</source>
        <translation>Le journal des événements</translation>
    </message>
    <message>
        <source>What the portal warns of: shortages, ending terms, instances without contact</source>
        <translation>Ce dont le portail avertit&#xa0;: pénuries, durées qui s’achèvent, instances sans contact</translation>
    </message>
    <message>
        <source>Export-controlled functionality: %1
Permanent license reservation: %2
</source>
        <translation>Fonctionnalités soumises au contrôle des exportations&#xa0;: %1
Réservation de licence permanente&#xa0;: %2
</translation>
    </message>
    <message>
        <source>Smart Account</source>
        <translation>Compte Smart</translation>
    </message>
    <message>
        <source>add --export or --plr</source>
        <translation>ajoutez --export ou --plr</translation>
    </message>
    <message>
        <source>Changed the Smart Account</source>
        <translation>Compte Smart modifié</translation>
    </message>
    <message>
        <source>Added virtual account %1</source>
        <translation>Compte virtuel %1 ajouté</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Properties of the Smart Account</source>
        <translation>Propriétés du compte Smart</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Les modifier</translation>
    </message>
    <message>
        <source>Virtual accounts</source>
        <translation>Comptes virtuels</translation>
    </message>
    <message>
        <source>Add a virtual account</source>
        <translation>Ajouter un compte virtuel</translation>
    </message>
    <message>
        <source>List the virtual accounts</source>
        <translation>Lister les comptes virtuels</translation>
    </message>
    <message>
        <source>UDI</source>
        <translation>UDI</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>aucune nécessaire</translation>
    </message>
    <message>
        <source>no virtual account is given</source>
        <translation>aucun compte virtuel n’est indiqué</translation>
    </message>
    <message>
        <source>add --to VA</source>
        <translation>ajoutez --to VA</translation>
    </message>
    <message>
        <source>both an instance and a file are given</source>
        <translation>une instance et un fichier sont indiqués à la fois</translation>
    </message>
    <message>
        <source>product instance</source>
        <translation>instance de produit</translation>
    </message>
    <message>
        <source>none is named</source>
        <translation>aucune n’est indiquée</translation>
    </message>
    <message>
        <source>give its name or UDI</source>
        <translation>indiquez son nom ou son UDI</translation>
    </message>
    <message>
        <source>Product instances: what is registered</source>
        <translation>Instances de produit&#xa0;: ce qui est enregistré</translation>
    </message>
    <message>
        <source>List the product instances</source>
        <translation>Lister les instances de produit</translation>
    </message>
    <message>
        <source>Move an instance to another virtual account</source>
        <translation>Déplacer une instance vers un autre compte virtuel</translation>
    </message>
    <message>
        <source>Device, chassis or UDI</source>
        <translation>Équipement, châssis ou UDI</translation>
    </message>
    <message>
        <source>Virtual account that gets it</source>
        <translation>Compte virtuel qui la reçoit</translation>
    </message>
    <message>
        <source>Remove an instance: its licenses are free at once</source>
        <translation>Supprimer une instance&#xa0;: ses licences sont aussitôt libres</translation>
    </message>
    <message>
        <source>Return code of a permanent license</source>
        <translation>Code de restitution d’une licence permanente</translation>
    </message>
    <message>
        <source>Return codes of many devices</source>
        <translation>Codes de restitution de nombreux équipements</translation>
    </message>
    <message>
        <source>license</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>it is not named</source>
        <translation>elle n’est pas indiquée</translation>
    </message>
    <message>
        <source>give --kind and --platform</source>
        <translation>indiquez --kind et --platform</translation>
    </message>
    <message>
        <source>both a product ID and a kind are given</source>
        <translation>un ID de produit et un type sont indiqués à la fois</translation>
    </message>
    <message>
        <source>give --pid, or --kind and --platform</source>
        <translation>indiquez --pid, ou --kind et --platform</translation>
    </message>
    <message>
        <source>no number is given</source>
        <translation>aucun nombre n’est indiqué</translation>
    </message>
    <message>
        <source>add --count N</source>
        <translation>ajoutez --count N</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Achetées</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisées</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>number or virtual accounts are missing</source>
        <translation>le nombre ou les comptes virtuels manquent</translation>
    </message>
    <message>
        <source>give --count, --from and --to</source>
        <translation>indiquez --count, --from et --to</translation>
    </message>
    <message>
        <source>Licenses: what was bought and what is in use</source>
        <translation>Licences&#xa0;: ce qui a été acheté et ce qui est utilisé</translation>
    </message>
    <message>
        <source>Add licenses</source>
        <translation>Ajouter des licences</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>ID de produit</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Virtual account; the default one unless told</source>
        <translation>Compte virtuel&#xa0;; celui par défaut si rien n’est indiqué</translation>
    </message>
    <message>
        <source>When the term begins</source>
        <translation>Quand la durée commence</translation>
    </message>
    <message>
        <source>Length of the term</source>
        <translation>Longueur de la durée</translation>
    </message>
    <message>
        <source>Time-based evaluation licenses</source>
        <translation>Licences d’évaluation à durée limitée</translation>
    </message>
    <message>
        <source>Kind of a license without product ID</source>
        <translation>Type d’une licence sans ID de produit</translation>
    </message>
    <message>
        <source>Its platform</source>
        <translation>Sa plateforme</translation>
    </message>
    <message>
        <source>List what virtual accounts own and use</source>
        <translation>Lister ce que les comptes virtuels détiennent et utilisent</translation>
    </message>
    <message>
        <source>Move unused licenses to another virtual account</source>
        <translation>Déplacer des licences inutilisées vers un autre compte virtuel</translation>
    </message>
    <message>
        <source>Kind of license</source>
        <translation>Type de licence</translation>
    </message>
    <message>
        <source>Level, ASA virtual</source>
        <translation>Niveau, ASA virtual</translation>
    </message>
    <message>
        <source>Model, Standard of the Secure Firewall 3100</source>
        <translation>Modèle, Standard du Secure Firewall 3100</translation>
    </message>
    <message>
        <source>Virtual account that has them</source>
        <translation>Compte virtuel qui les a</translation>
    </message>
    <message>
        <source>Virtual account that gets them</source>
        <translation>Compte virtuel qui les reçoit</translation>
    </message>
    <message>
        <source>correct them, or take them out of the list</source>
        <translation>corrigez-les, ou retirez-les de la liste</translation>
    </message>
    <message>
        <source>Take the list of licenses of the Smart Software Manager into the pools</source>
        <translation>Reprendre dans les pools la liste de licences du Smart Software Manager</translation>
    </message>
    <message>
        <source>The list, Inventory &gt; Licenses</source>
        <translation>La liste, Inventory &gt; Licenses</translation>
    </message>
    <message>
        <source>request code</source>
        <translation>code de demande</translation>
    </message>
    <message>
        <source>both a code and a file are given</source>
        <translation>un code et un fichier sont indiqués à la fois</translation>
    </message>
    <message>
        <source>none is given</source>
        <translation>aucun n’est indiqué</translation>
    </message>
    <message>
        <source>give the code that the device prints, or --file with many</source>
        <translation>indiquez le code qu’affiche l’équipement, ou --file avec plusieurs</translation>
    </message>
    <message>
        <source>Reserve a permanent license for a request code</source>
        <translation>Réserver une licence permanente pour un code de demande</translation>
    </message>
    <message>
        <source>The request code of a device</source>
        <translation>Le code de demande d’un équipement</translation>
    </message>
    <message>
        <source>Virtual account that has the license</source>
        <translation>Compte virtuel qui a la licence</translation>
    </message>
    <message>
        <source>CSV file of device, serial and request code</source>
        <translation>Fichier CSV avec équipement, numéro de série et code de demande</translation>
    </message>
    <message>
        <source>CSV file of the authorization codes</source>
        <translation>Fichier CSV des codes d’autorisation</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Export-controlled</source>
        <translation>Contrôle export</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (expiré)</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>there is no such token</source>
        <translation>ce jeton n’existe pas</translation>
    </message>
    <message>
        <source>see lictorctl ssm token list</source>
        <translation>voir lictorctl ssm token list</translation>
    </message>
    <message>
        <source>Revoked the token</source>
        <translation>Jeton révoqué</translation>
    </message>
    <message>
        <source>Registration tokens</source>
        <translation>Jetons d’enregistrement</translation>
    </message>
    <message>
        <source>Create a token</source>
        <translation>Créer un jeton</translation>
    </message>
    <message>
        <source>How long it is valid; 30 unless told</source>
        <translation>Sa durée de validité&#xa0;; 30 par défaut</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Allow export-controlled functionality</source>
        <translation>Autoriser les fonctionnalités soumises au contrôle des exportations</translation>
    </message>
    <message>
        <source>List the tokens</source>
        <translation>Lister les jetons</translation>
    </message>
    <message>
        <source>Revoke a token</source>
        <translation>Révoquer un jeton</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Le jeton</translation>
    </message>
    <message>
        <source>an administrator reaches every virtual account</source>
        <translation>un administrateur a accès à tous les comptes virtuels</translation>
    </message>
    <message>
        <source>give --administrator or --va</source>
        <translation>indiquez --administrator ou --va</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>everything (administrator)</source>
        <translation>tout (administrateur)</translation>
    </message>
    <message>
        <source>Users of the portal and what they may reach</source>
        <translation>Utilisateurs du portail et ce à quoi ils ont accès</translation>
    </message>
    <message>
        <source>Add a user, or say anew what he may reach; as long as there is none, everybody is an administrator</source>
        <translation>Ajouter un utilisateur, ou redéfinir ses accès&#xa0;; tant qu’il n’y en a aucun, tout le monde est administrateur</translation>
    </message>
    <message>
        <source>Name of the user, as --as and $USER say it</source>
        <translation>Nom de l’utilisateur, tel que --as et $USER l’indiquent</translation>
    </message>
    <message>
        <source>Reaches everything and decides what others reach</source>
        <translation>A accès à tout et décide des accès des autres</translation>
    </message>
    <message>
        <source>Virtual account that the user reaches</source>
        <translation>Compte virtuel auquel l’utilisateur a accès</translation>
    </message>
    <message>
        <source>Remove a user</source>
        <translation>Supprimer un utilisateur</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>L’utilisateur</translation>
    </message>
    <message>
        <source>List the users</source>
        <translation>Lister les utilisateurs</translation>
    </message>
    <message>
        <source>%1: there is no such noun; %2</source>
        <translation>%1&#xa0;: ce nom n’existe pas&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1 %2: there is no such verb; %3</source>
        <translation>%1 %2&#xa0;: ce verbe n’existe pas&#xa0;; %3</translation>
    </message>
    <message>
        <source>command: no noun is given; give one of %1, or --help</source>
        <translation>commande&#xa0;: aucun nom n’est indiqué&#xa0;; indiquez l’un de %1, ou --help</translation>
    </message>
    <message>
        <source>%1: no verb is given; give one of %2, or --help</source>
        <translation>%1&#xa0;: aucun verbe n’est indiqué&#xa0;; indiquez l’un de %2, ou --help</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no licenses</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucune licence</translation>
    </message>
    <message>
        <source>give KIND:PLATFORM:COUNT, such as context:firepower-2100:5</source>
        <translation>indiquez KIND:PLATFORM:COUNT, par exemple context:firepower-2100:5</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits several licenses: %2</source>
        <translation>«&#xa0;%1&#xa0;» correspond à plusieurs licences&#xa0;: %2</translation>
    </message>
    <message>
        <source>name one of them, such as %1</source>
        <translation>indiquez l’une d’elles, par exemple %1</translation>
    </message>
    <message>
        <source>%1 cannot be dropped, %2 are owned</source>
        <translation>%1 ne peuvent pas être abandonnées, %2 sont détenues</translation>
    </message>
    <message>
        <source>give 1 to %1</source>
        <translation>indiquez 1 à %1</translation>
    </message>
    <message>
        <source>see lictorctl ssm license list for what is owned</source>
        <translation>voir lictorctl ssm license list pour ce qui est détenu</translation>
    </message>
    <message>
        <source>give PID:COUNT, such as L-FPR1000-ASA=:2</source>
        <translation>indiquez PID:COUNT, par exemple L-FPR1000-ASA=:2</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Détenues</translation>
    </message>
    <message>
        <source>Then owned</source>
        <translation>Détenues alors</translation>
    </message>
    <message>
        <source>Then in use</source>
        <translation>Utilisées alors</translation>
    </message>
    <message>
        <source>Short from</source>
        <translation>Pénurie dès</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>No trouble is in sight.</source>
        <translation>Aucun problème n’est en vue.</translation>
    </message>
    <message>
        <source>How many days ahead</source>
        <translation>Nombre de jours à prévoir</translation>
    </message>
    <message>
        <source>Devices that are left out</source>
        <translation>Équipements laissés de côté</translation>
    </message>
    <message>
        <source>Licenses that are not there any more; of several levels or models KIND:PLATFORM:LEVEL:COUNT</source>
        <translation>Licences qui n’existent plus&#xa0;; s’il y a plusieurs niveaux ou modèles, KIND:PLATFORM:LEVEL:COUNT</translation>
    </message>
    <message>
        <source>Licenses that are bought</source>
        <translation>Licences achetées</translation>
    </message>
    <message>
        <source>Pairs and clusters whose leading unit goes down</source>
        <translation>Paires et clusters dont l’unité dirigeante s’arrête</translation>
    </message>
    <message>
        <source>Something that fails, in the words of fault add</source>
        <translation>Quelque chose qui tombe en panne, dans les mots de fault add</translation>
    </message>
    <message>
        <source>Virtual account of bought and dropped licenses</source>
        <translation>Compte virtuel des licences achetées et abandonnées</translation>
    </message>
    <message>
        <source>Write the dates of trouble as a calendar too</source>
        <translation>Écrire aussi les dates des problèmes comme calendrier</translation>
    </message>
    <message>
        <source>What will run short and who will lose what, on a copy of the fleet</source>
        <translation>Ce qui viendra à manquer et qui perdra quoi, sur une copie du parc</translation>
    </message>
    <message>
        <source>give the words of lictorctl fault add</source>
        <translation>indiquez les mots de lictorctl fault add</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>there is no model %1</source>
        <translation>le modèle %1 n’existe pas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was refused: %2</source>
        <translation>«&#xa0;%1&#xa0;» a été refusé&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>DeviceFilter</name>
    <message>
        <source>“%1” is no number; write for example %2:&gt;5, %2:5 or %2:5..10</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre&#xa0;; écrivez par exemple %2:&gt;5, %2:5 ou %2:5..10</translation>
    </message>
    <message>
        <source>“%1” is no time; write for example %2:&lt;=30d or %2:2026-01..2026-03</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure&#xa0;; écrivez par exemple %2:&lt;=30d ou %2:2026-01..2026-03</translation>
    </message>
    <message>
        <source>“%1” is no value of %2; it can be %3</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de %2&#xa0;; valeurs possibles&#xa0;: %3</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>le guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>unknown field %1</source>
        <translation>champ inconnu %1</translation>
    </message>
    <message>
        <source>unknown field %1; did you mean %2?</source>
        <translation>champ inconnu %1&#xa0;; vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>only the console&apos;s window knows what its last action did</source>
        <translation>seule la fenêtre de la console connaît le résultat de sa dernière action</translation>
    </message>
    <message>
        <source>leave the term out</source>
        <translation>omettez ce terme</translation>
    </message>
</context>
<context>
    <name>DeviceSummary</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>ID de produit</translation>
    </message>
    <message>
        <source>Serial Number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>ASA Version</source>
        <translation>Version d’ASA</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Up Since</source>
        <translation>En marche depuis</translation>
    </message>
    <message>
        <source>down</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>Châssis</translation>
    </message>
    <message>
        <source>%1, module %2</source>
        <translation>%1, module %2</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>This unit</source>
        <translation>Cette unité</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Prochain contact</translation>
    </message>
    <message>
        <source>Authorized without contact until</source>
        <translation>Autorisé sans contact jusqu’au</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Dernier problème</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Renouvellement</translation>
    </message>
</context>
<context>
    <name>DropDialog</name>
    <message>
        <source>Drop Licenses</source>
        <translation>Abandonner des licences</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>%1, %2 (%3 owned)</source>
        <translation>%1, %2 (%3 détenues)</translation>
    </message>
    <message>
        <source>&amp;License:</source>
        <translation>&amp;Licence&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Count:</source>
        <translation>&amp;Nombre&#xa0;:</translation>
    </message>
    <message>
        <source>What ends soonest goes first.</source>
        <translation>Celles qui s’achèvent le plus tôt partent en premier.</translation>
    </message>
    <message>
        <source>No license is owned. Add licenses by product ID first.</source>
        <translation>Aucune licence n’est détenue. Ajoutez d’abord des licences par ID de produit.</translation>
    </message>
</context>
<context>
    <name>Entitlement</name>
    <message>
        <source>a term ends on %1</source>
        <translation>une durée s’achève le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) without contact, the first grace period ends on %1</source>
        <translation>
            <numerusform>%n équipement sans contact, le premier délai de grâce s’achève le %1</numerusform>
            <numerusform>%n équipements sans contact, le premier délai de grâce s’achève le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>retained after a takeover until %1</source>
        <translation>conservé après une prise de relais jusqu’au %1</translation>
    </message>
    <message>
        <source>no surplus</source>
        <translation>aucun excédent</translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) missing</source>
        <translation>
            <numerusform>%n licence manquante</numerusform>
            <numerusform>%n licences manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Gbps</source>
        <translation>%1 Gbps</translation>
    </message>
    <message>
        <source>%1 Mbps</source>
        <translation>%1 Mbps</translation>
    </message>
    <message>
        <source>%1 kbps</source>
        <translation>%1 kbps</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>No support</source>
        <translation>Non pris en charge</translation>
    </message>
    <message>
        <source>Base (DES)</source>
        <translation>Base (DES)</translation>
    </message>
    <message>
        <source>Strong (3DES/AES)</source>
        <translation>Fort (3DES/AES)</translation>
    </message>
    <message>
        <source>Active/Standby</source>
        <translation>Actif/de secours</translation>
    </message>
    <message>
        <source>Active/Active</source>
        <translation>Actif/actif</translation>
    </message>
    <message>
        <source>by platform</source>
        <translation>selon la plateforme</translation>
    </message>
    <message>
        <source>included in Standard</source>
        <translation>inclus dans Standard</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>out of compliance</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>retained after a takeover</source>
        <translation>conservé après une prise de relais</translation>
    </message>
    <message>
        <source>permanent license</source>
        <translation>licence permanente</translation>
    </message>
    <message>
        <source>unlicensed</source>
        <translation>sans licence</translation>
    </message>
    <message>
        <source>not on this platform</source>
        <translation>pas sur cette plateforme</translation>
    </message>
    <message>
        <source>this platform does not have it</source>
        <translation>cette plateforme ne l’a pas</translation>
    </message>
    <message>
        <source>%1: decided by the platform, no license changes it</source>
        <translation>%1&#xa0;: fixé par la plateforme, aucune licence ne le change</translation>
    </message>
    <message>
        <source>%1: the platform&apos;s maximum; the account holds no AnyConnect license as the right to use it</source>
        <translation>%1&#xa0;: le maximum de la plateforme&#xa0;; le compte ne détient aucune licence AnyConnect comme droit d’utilisation</translation>
    </message>
    <message>
        <source>%1: no license is in force</source>
        <translation>%1&#xa0;: aucune licence n’est en vigueur</translation>
    </message>
    <message>
        <source>%1: the platform&apos;s maximum by the permanent license; an AnyConnect license is the right to use it</source>
        <translation>%1&#xa0;: le maximum de la plateforme grâce à la licence permanente&#xa0;; une licence AnyConnect constitue le droit d’utilisation</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: what the evaluation period gives</source>
        <translation>%1&#xa0;: ce que donne la période d’évaluation</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>; the platform allows %1</source>
        <translation>; la plateforme permet %1</translation>
    </message>
    <message>
        <source>; the memory supports %1</source>
        <translation>; la mémoire permet %1</translation>
    </message>
    <message>
        <source>; tls-proxy maximum-sessions allows %1</source>
        <translation>; tls-proxy maximum-sessions permet %1</translation>
    </message>
    <message>
        <source>; a license without Strong Encryption allows %1</source>
        <translation>; une licence sans chiffrement fort permet %1</translation>
    </message>
    <message>
        <source>; configure Context %1 instead of %2</source>
        <translation>; configurez Context %1 au lieu de %2</translation>
    </message>
</context>
<context>
    <name>FailOverDialog</name>
    <message>
        <source>Fail Over</source>
        <translation>Basculer</translation>
    </message>
    <message>
        <source>&amp;Pair or cluster:</source>
        <translation>&amp;Paire ou cluster&#xa0;:</translation>
    </message>
    <message>
        <source>Its leading unit goes down, another one takes over.</source>
        <translation>Son unité dirigeante s’arrête, une autre prend le relais.</translation>
    </message>
    <message>
        <source>There is no pair or cluster. Form one first.</source>
        <translation>Il n’y a ni paire ni cluster. Formez-en d’abord un.</translation>
    </message>
    <message>
        <source>No pair or cluster is called “%1”. Choose one of the list.</source>
        <translation>Aucune paire ni aucun cluster ne s’appelle «&#xa0;%1&#xa0;». Choisissez dans la liste.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Add Fault</source>
        <translation>Ajouter un défaut</translation>
    </message>
    <message>
        <source>Outage: nothing arrives</source>
        <translation>Panne&#xa0;: rien n’arrive</translation>
    </message>
    <message>
        <source>Certificate: the server&apos;s is not trusted</source>
        <translation>Certificat&#xa0;: celui du serveur n’est pas de confiance</translation>
    </message>
    <message>
        <source>DNS: names are not resolved</source>
        <translation>DNS&#xa0;: les noms ne sont pas résolus</translation>
    </message>
    <message>
        <source>Clock skew: the device&apos;s clock is wrong</source>
        <translation>Décalage d’horloge&#xa0;: l’horloge de l’équipement est fausse</translation>
    </message>
    <message>
        <source>Proxy authentication: the proxy refuses</source>
        <translation>Authentification du proxy&#xa0;: le proxy refuse</translation>
    </message>
    <message>
        <source>Lost reply: the request arrives, the answer does not</source>
        <translation>Réponse perdue&#xa0;: la demande arrive, la réponse non</translation>
    </message>
    <message>
        <source>signed by a CA that is not trusted</source>
        <translation>signé par une CA qui n’est pas de confiance</translation>
    </message>
    <message>
        <source>not for servers</source>
        <translation>pas destiné aux serveurs</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>auto-signé</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Type&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;De&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Cer&amp;tificate:</source>
        <translation>Certi&amp;ficat&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Skew:</source>
        <translation>Décala&amp;ge&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>À &amp;partir de&#xa0;:</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Empty: from now on. Otherwise a time such as 2026-03-01, or +10d.</source>
        <translation>Vide&#xa0;: dès maintenant. Sinon, une heure telle que 2026-03-01, ou +10d.</translation>
    </message>
    <message>
        <source>&amp;Lasts:</source>
        <translation>D&amp;urée&#xa0;:</translation>
    </message>
    <message>
        <source>until it is cleared</source>
        <translation>jusqu’à sa suppression</translation>
    </message>
    <message>
        <source>90d, 36h, 10m or 1d12h. Empty: until it is cleared.</source>
        <translation>90d, 36h, 10m ou 1d12h. Vide&#xa0;: jusqu’à sa suppression.</translation>
    </message>
    <message>
        <source>&amp;Messages:</source>
        <translation>&amp;Messages&#xa0;:</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>How many messages it meets. Empty: all.</source>
        <translation>Nombre de messages touchés. Vide&#xa0;: tous.</translation>
    </message>
    <message>
        <source>the Smart Software Manager</source>
        <translation>le Smart Software Manager</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un équipement</translation>
    </message>
    <message>
        <source>a chassis</source>
        <translation>un châssis</translation>
    </message>
    <message>
        <source>an On-Prem server</source>
        <translation>un serveur On-Prem</translation>
    </message>
    <message>
        <source>proxies</source>
        <translation>proxys</translation>
    </message>
    <message>
        <source>URLs that begin so</source>
        <translation>URL commençant ainsi</translation>
    </message>
    <message>
        <source>It would be over before the fleet&apos;s clock, %1. Enter a longer time.</source>
        <translation>Il serait terminé avant l’horloge du parc, %1. Saisissez une durée plus longue.</translation>
    </message>
    <message>
        <source>A number of messages is at least 1. Leave it empty for all.</source>
        <translation>Le nombre de messages est d’au moins 1. Laissez-le vide pour tous.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>why, and what to do</extracomment>
        <translation>%1&#xa0;; %2.</translation>
    </message>
    <message>
        <source>There is no device of this name. Begin to type and choose one.</source>
        <translation>Il n’y a aucun équipement de ce nom. Commencez à saisir et choisissez-en un.</translation>
    </message>
    <message>
        <source>There is no chassis of this name. Begin to type and choose one.</source>
        <translation>Il n’y a aucun châssis de ce nom. Commencez à saisir et choisissez-en un.</translation>
    </message>
    <message>
        <source>There is no On-Prem server of this name. Begin to type and choose one.</source>
        <translation>Il n’y a aucun serveur On-Prem de ce nom. Commencez à saisir et choisissez-en un.</translation>
    </message>
    <message>
        <source>A beginning of URLs is needed, such as https://smartreceiver.</source>
        <translation>Un début d’URL est nécessaire, par exemple https://smartreceiver.</translation>
    </message>
    <message>
        <source>A clock that is right is no fault. Enter for example +10m or -400d.</source>
        <translation>Une horloge juste n’est pas un défaut. Saisissez par exemple +10m ou -400d.</translation>
    </message>
</context>
<context>
    <name>FaultTable</name>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>%1 (over)</source>
        <translation>%1 (terminé)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length of time</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un laps de temps</translation>
    </message>
    <message>
        <source>give one such as 90d, 36h, 10m or 1d12h</source>
        <translation>indiquez-en un tel que 90d, 36h, 10m ou 1d12h</translation>
    </message>
    <message>
        <source>give one such as +10m or -400d</source>
        <translation>indiquez-en un tel que +10m ou -400d</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure</translation>
    </message>
    <message>
        <source>give one such as 2026-03-01T00:00:00Z, or +10d</source>
        <translation>indiquez-en une telle que 2026-03-01T00:00:00Z, ou +10d</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>fault</source>
        <translation>défaut</translation>
    </message>
    <message>
        <source>it does not say what a fault %1 is of</source>
        <translation>il ne dit pas ce que touche un défaut %1</translation>
    </message>
    <message>
        <source>a fault %1 cannot be of %2</source>
        <translation>un défaut %1 ne peut pas toucher %2</translation>
    </message>
    <message>
        <source>give another --of</source>
        <translation>indiquez un autre --of</translation>
    </message>
    <message>
        <source>it lasts no time</source>
        <translation>il ne dure pas</translation>
    </message>
    <message>
        <source>give a length such as 100d</source>
        <translation>indiquez une durée telle que 100d</translation>
    </message>
    <message>
        <source>it is over before the fleet&apos;s clock, %1</source>
        <translation>il est terminé avant l’horloge du parc, %1</translation>
    </message>
    <message>
        <source>give a later time</source>
        <translation>indiquez une heure ultérieure</translation>
    </message>
    <message>
        <source>it meets no message</source>
        <translation>il ne touche aucun message</translation>
    </message>
    <message>
        <source>give a number of messages of at least 1</source>
        <translation>indiquez un nombre de messages d’au moins 1</translation>
    </message>
    <message>
        <source>it does not say how wrong the clock is</source>
        <translation>il ne dit pas de combien l’horloge est fausse</translation>
    </message>
    <message>
        <source>give --skew, such as +10m or -400d</source>
        <translation>indiquez --skew, par exemple +10m ou -400d</translation>
    </message>
    <message>
        <source>fault %1</source>
        <translation>défaut %1</translation>
    </message>
    <message>
        <source>there is none of this number</source>
        <translation>il n’en existe aucun de ce numéro</translation>
    </message>
    <message>
        <source>see the list of faults</source>
        <translation>voir la liste des défauts</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Majeure</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineure</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>Pénurie</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Gaspillage</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>registration failed: %1</source>
        <translation>échec de l’enregistrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>register again with a valid token</source>
        <translation>enregistrez à nouveau avec un jeton valide</translation>
    </message>
    <message>
        <source>registration has no answer yet</source>
        <translation>l’enregistrement n’a pas encore de réponse</translation>
    </message>
    <message>
        <source>registration has no answer yet: %1</source>
        <translation>l’enregistrement n’a pas encore de réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>check the way to the Smart Software Manager</source>
        <translation>vérifiez l’accès au Smart Software Manager</translation>
    </message>
    <message>
        <source>the evaluation period is used up; the device is out of compliance</source>
        <translation>la période d’évaluation est épuisée&#xa0;; l’équipement est non conforme</translation>
    </message>
    <message>
        <source>register it</source>
        <translation>enregistrez-le</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>register it with a token of its virtual account</source>
        <translation>enregistrez-le avec un jeton de son compte virtuel</translation>
    </message>
    <message>
        <source>the device takes itself for registered in %1, where its product instance was removed</source>
        <translation>l’équipement se croit enregistré dans %1, où son instance de produit a été supprimée</translation>
    </message>
    <message>
        <source>register it again by force with a valid token</source>
        <translation>enregistrez-le à nouveau de force avec un jeton valide</translation>
    </message>
    <message>
        <source>none until it next asks; then its registration is gone</source>
        <translation>aucun jusqu’à sa prochaine demande&#xa0;; son enregistrement est alors perdu</translation>
    </message>
    <message>
        <source>authorization expired: no contact since %1</source>
        <translation>autorisation expirée&#xa0;: aucun contact depuis le %1</translation>
    </message>
    <message>
        <source>restore the way to the Smart Software Manager and renew the authorization</source>
        <translation>rétablissez l’accès au Smart Software Manager et renouvelez l’autorisation</translation>
    </message>
    <message>
        <source>no contact since %1; the grace period ends on %2</source>
        <translation>aucun contact depuis le %1&#xa0;; le délai de grâce s’achève le %2</translation>
    </message>
    <message>
        <source>restore the way to the Smart Software Manager before that day</source>
        <translation>rétablissez l’accès au Smart Software Manager avant ce jour</translation>
    </message>
    <message>
        <source>none until the grace period ends</source>
        <translation>aucun jusqu’à la fin du délai de grâce</translation>
    </message>
    <message>
        <source>the ID certificate ended on %1</source>
        <translation>le certificat d’identité a expiré le %1</translation>
    </message>
    <message>
        <source>register again</source>
        <translation>enregistrez à nouveau</translation>
    </message>
    <message>
        <source>the ID certificate ends on %1</source>
        <translation>le certificat d’identité expire le %1</translation>
    </message>
    <message>
        <source>renew the ID certificate</source>
        <translation>renouvelez le certificat d’identité</translation>
    </message>
    <message>
        <source>none before that day</source>
        <translation>aucun avant ce jour</translation>
    </message>
    <message>
        <source>runs in evaluation, only the default entitlements are enabled; days left: %1</source>
        <translation>fonctionne en évaluation, seuls les droits par défaut sont activés&#xa0;; jours restants&#xa0;: %1</translation>
    </message>
    <message>
        <source>register it before the period ends</source>
        <translation>enregistrez-le avant la fin de la période</translation>
    </message>
    <message>
        <source>only the default entitlements run, without strong encryption; an ASA virtual is rate-limited</source>
        <translation>seuls les droits par défaut sont exploités, sans chiffrement fort&#xa0;; le débit d’un ASA virtual est limité</translation>
    </message>
    <message>
        <source>severely rate-limited: no throughput entitlement is in force</source>
        <translation>débit fortement limité&#xa0;: aucun droit de débit n’est en vigueur</translation>
    </message>
    <message>
        <source>configure the tier and a throughput level, and register</source>
        <translation>configurez le niveau de fonctionnalité et un niveau de débit, puis enregistrez</translation>
    </message>
    <message>
        <source>%1 kbit/s and %2 connections</source>
        <translation>%1 kbit/s et %2 connexions</translation>
    </message>
    <message>
        <source>the serial number %1 is made up; the inventory did not give one</source>
        <translation>le numéro de série %1 est inventé&#xa0;; l’inventaire n’en indiquait pas</translation>
    </message>
    <message>
        <source>import or enter the real one</source>
        <translation>importez ou saisissez le vrai</translation>
    </message>
    <message>
        <source>none; it cannot be compared with what the real Smart Software Manager lists</source>
        <translation>aucun&#xa0;; il ne peut pas être comparé à ce que liste le vrai Smart Software Manager</translation>
    </message>
    <message>
        <source>requests %1 Context licenses, %2 would do: %3</source>
        <translation>demande %1 licences Context, %2 suffiraient&#xa0;: %3</translation>
    </message>
    <message>
        <source>feature context %1 gives %2 licenses back to the pool</source>
        <translation>feature context %1 rend %2 licences au pool</translation>
    </message>
    <message>
        <source>none: more than the platform runs is of no use</source>
        <translation>aucun&#xa0;: plus que ce que la plateforme exploite ne sert à rien</translation>
    </message>
    <message>
        <source>%1 peers are intended and %2 are supported (%3); more can overload the ASA</source>
        <translation>%1 pairs sont prévus et %2 sont pris en charge (%3)&#xa0;; davantage peut surcharger l’ASA</translation>
    </message>
    <message>
        <source>move peers to another ASA, or lower vpn-sessiondb limits</source>
        <translation>déplacez des pairs vers un autre ASA, ou abaissez les limites vpn-sessiondb</translation>
    </message>
    <message>
        <source>under full load the ASA can be overloaded</source>
        <translation>à pleine charge, l’ASA peut être surchargé</translation>
    </message>
    <message>
        <source>the inventory names no virtual account for it; it is counted in the default one</source>
        <translation>l’inventaire n’indique pas de compte virtuel pour lui&#xa0;; il est compté dans celui par défaut</translation>
    </message>
    <message>
        <source>give it the virtual account that it is to register in</source>
        <translation>indiquez-lui le compte virtuel dans lequel il doit s’enregistrer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 and %2 differ in strong encryption</source>
        <translation>%1 et %2 diffèrent par le chiffrement fort</translation>
    </message>
    <message>
        <source>register both with the same export setting, and reload the units that wait for it</source>
        <translation>enregistrez les deux avec le même réglage d’exportation, et redémarrez les unités qui l’attendent</translation>
    </message>
    <message>
        <source>the units do not agree on their encryption, after a switch the other one&apos;s holds</source>
        <translation>les unités ne concordent pas sur leur chiffrement&#xa0;; après une bascule, c’est celui de l’autre qui vaut</translation>
    </message>
    <message>
        <source>its serial number is counted twice: the device uses the product instance %1 of %2; this one holds %3 licenses</source>
        <translation>son numéro de série est compté deux fois&#xa0;: l’équipement utilise l’instance de produit %1 de %2&#xa0;; celle-ci détient %3 licences</translation>
    </message>
    <message>
        <source>remove the product instance that the device does not use</source>
        <translation>supprimez l’instance de produit que l’équipement n’utilise pas</translation>
    </message>
    <message>
        <source>a product instance of %1 that is not in the inventory; it holds %2 licenses</source>
        <translation>une instance de produit de %1 qui n’est pas dans l’inventaire&#xa0;; elle détient %2 licences</translation>
    </message>
    <message>
        <source>remove the product instance if the device is gone, or add the device to the inventory</source>
        <translation>supprimez l’instance de produit si l’équipement a disparu, ou ajoutez l’équipement à l’inventaire</translation>
    </message>
    <message>
        <source>a permanent license of %1 is kept for a device that is not in the inventory; only the return code of that device sets it free</source>
        <translation>une licence permanente de %1 est réservée à un équipement qui n’est pas dans l’inventaire&#xa0;; seul le code de restitution de cet équipement la libère</translation>
    </message>
    <message>
        <source>enter the return code if it was kept; without it the license stays used</source>
        <translation>saisissez le code de restitution s’il a été conservé&#xa0;; sans lui, la licence reste utilisée</translation>
    </message>
    <message>
        <source>none; the permanent license is not free for others</source>
        <translation>aucun&#xa0;; la licence permanente n’est pas libre pour d’autres</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none; the licenses that it holds are not free for others</source>
        <translation>aucun&#xa0;; les licences qu’elle détient ne sont pas libres pour d’autres</translation>
    </message>
    <message>
        <source>the permanent license was returned on the device, its return code was not entered in the Smart Software Manager</source>
        <translation>la licence permanente a été restituée sur l’équipement, son code de restitution n’a pas été saisi dans le Smart Software Manager</translation>
    </message>
    <message>
        <source>enter the return code before a new request makes it impossible to show</source>
        <translation>saisissez le code de restitution avant qu’une nouvelle demande n’en rende l’affichage impossible</translation>
    </message>
    <message>
        <source>the account holds a permanent license for it, and its authorization code is not installed</source>
        <translation>le compte détient une licence permanente pour lui, et son code d’autorisation n’est pas installé</translation>
    </message>
    <message>
        <source>install the authorization code, or return the license in the Smart Software Manager</source>
        <translation>installez le code d’autorisation, ou restituez la licence dans le Smart Software Manager</translation>
    </message>
    <message>
        <source>the device does not run on its permanent license</source>
        <translation>l’équipement ne fonctionne pas avec sa licence permanente</translation>
    </message>
    <message>
        <source>the unit is down; no contact since %1</source>
        <translation>l’unité est arrêtée&#xa0;; aucun contact depuis le %1</translation>
    </message>
    <message>
        <source>no contact since %1, although one was due</source>
        <translation>aucun contact depuis le %1, alors qu’il y en avait un de prévu</translation>
    </message>
    <message>
        <source>bring the unit back, or remove the product instance if it is gone</source>
        <translation>remettez l’unité en marche, ou supprimez l’instance de produit si elle a disparu</translation>
    </message>
    <message>
        <source>renew the authorization, or remove the product instance if the device is gone</source>
        <translation>renouvelez l’autorisation, ou supprimez l’instance de produit si l’équipement a disparu</translation>
    </message>
    <message>
        <source>the account still counts it, but the device is not registered; it holds %1 licenses</source>
        <translation>le compte le compte encore, mais l’équipement n’est pas enregistré&#xa0;; il détient %1 licences</translation>
    </message>
    <message>
        <source>remove the product instance, or register the device again</source>
        <translation>supprimez l’instance de produit, ou enregistrez à nouveau l’équipement</translation>
    </message>
    <message>
        <source>registered in %1, the inventory has it in %2</source>
        <translation>enregistré dans %1, l’inventaire l’a dans %2</translation>
    </message>
    <message>
        <source>transfer the product instance, or correct the inventory</source>
        <translation>transférez l’instance de produit, ou corrigez l’inventaire</translation>
    </message>
    <message>
        <source>none; it uses the licenses of the account that it is registered in</source>
        <translation>aucun&#xa0;; il utilise les licences du compte dans lequel il est enregistré</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>transfer from %1, which has %2 free</source>
        <translation>transférez depuis %1, qui en a %2 libres</translation>
    </message>
    <message>
        <source>buy %1</source>
        <translation>achetez %1</translation>
    </message>
    <message>
        <source>%1 in use, %2 owned: %3 missing; every device of the virtual account that uses this license is out of compliance</source>
        <translation>%1 utilisées, %2 détenues&#xa0;: %3 manquantes&#xa0;; tout équipement du compte virtuel qui utilise cette licence est non conforme</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; ou </translation>
    </message>
    <message>
        <source>all %1 licenses are in use; the next request will be over-use</source>
        <translation>les %1 licences sont toutes utilisées&#xa0;; la prochaine demande sera un dépassement</translation>
    </message>
    <message>
        <source>buy or transfer more before devices are added</source>
        <translation>achetez ou transférez-en d’autres avant d’ajouter des équipements</translation>
    </message>
    <message>
        <source>none today</source>
        <translation>aucun aujourd’hui</translation>
    </message>
    <message>
        <source>a term ends on %1; with today&apos;s use %2 will then be missing</source>
        <translation>une durée s’achève le %1&#xa0;; avec l’utilisation actuelle, %2 manqueront alors</translation>
    </message>
    <message>
        <source>renew it, or replace it by a perpetual license, before that day</source>
        <translation>renouvelez-la, ou remplacez-la par une licence perpétuelle, avant ce jour</translation>
    </message>
    <message>
        <source>a term ends on %1; the rest covers today&apos;s use</source>
        <translation>une durée s’achève le %1&#xa0;; le reste couvre l’utilisation actuelle</translation>
    </message>
    <message>
        <source>renew it if it is still needed</source>
        <translation>renouvelez-la si elle est encore nécessaire</translation>
    </message>
    <message>
        <source>none while use does not grow</source>
        <translation>aucun tant que l’utilisation n’augmente pas</translation>
    </message>
    <message>
        <source>one term is behind all %1 licenses in use; it ends on %2</source>
        <translation>une seule durée couvre les %1 licences utilisées&#xa0;; elle s’achève le %2</translation>
    </message>
    <message>
        <source>buy a part of them as perpetual licenses, or for another term</source>
        <translation>achetez-en une partie comme licences perpétuelles, ou pour une autre durée</translation>
    </message>
    <message>
        <source>%1 lie idle in this virtual account while %2 are missing in %3</source>
        <translation>%1 sont inutilisées dans ce compte virtuel tandis que %2 manquent dans %3</translation>
    </message>
    <message>
        <source>transfer %1 to %2</source>
        <translation>transférez-en %1 vers %2</translation>
    </message>
    <message>
        <source>none here; the devices of the other virtual account are out of compliance</source>
        <translation>aucun ici&#xa0;; les équipements de l’autre compte virtuel sont non conformes</translation>
    </message>
    <message>
        <source>features that need a license cannot be configured anew; what is configured runs on, an ASA virtual unaffected</source>
        <translation>les fonctionnalités qui exigent une licence ne peuvent plus être configurées à nouveau&#xa0;; ce qui est configuré continue, un ASA virtual n’est pas touché</translation>
    </message>
    <message>
        <source>AnyConnect</source>
        <translation>AnyConnect</translation>
    </message>
    <message>
        <source>%1 AnyConnect peers are intended on %2 ASAs; the Smart Account owns Plus and Apex licenses for %3 peers and VPN Only licenses for %4 ASAs</source>
        <translation>%1 pairs AnyConnect sont prévus sur %2 ASA&#xa0;; le compte Smart détient des licences Plus et Apex pour %3 pairs et des licences VPN Only pour %4 ASA</translation>
    </message>
    <message>
        <source>buy Plus or Apex licenses for %1 more peers, or VPN Only licenses for %2 more ASAs</source>
        <translation>achetez des licences Plus ou Apex pour %1 pairs de plus, ou des licences VPN Only pour %2 ASA de plus</translation>
    </message>
    <message>
        <source>none: the device does not count them, the right to use is missing</source>
        <translation>aucun&#xa0;: l’équipement ne les compte pas, le droit d’utilisation manque</translation>
    </message>
</context>
<context>
    <name>FleetChanges</name>
    <message>
        <source>%1 is added</source>
        <translation>%1 est ajouté</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 est supprimé</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 devient %2</translation>
    </message>
    <message>
        <source>%1 becomes %2; it was %3</source>
        <translation>%1 devient %2&#xa0;; c’était %3</translation>
    </message>
    <message>
        <source>%1 asks for %2 contexts instead of %3</source>
        <translation>%1 demande %2 contextes au lieu de %3</translation>
    </message>
    <message>
        <source>the configuration of %1 changes</source>
        <translation>la configuration de %1 change</translation>
    </message>
    <message numerus="yes">
        <source>%n more device(s) change</source>
        <translation>
            <numerusform>%n autre équipement change</numerusform>
            <numerusform>%n autres équipements changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product instance(s) more in the account</source>
        <translation>
            <numerusform>%n instance de produit de plus dans le compte</numerusform>
            <numerusform>%n instances de produit de plus dans le compte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product instance(s) less in the account</source>
        <translation>
            <numerusform>%n instance de produit de moins dans le compte</numerusform>
            <numerusform>%n instances de produit de moins dans le compte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration token(s) more</source>
        <translation>
            <numerusform>%n jeton d’enregistrement de plus</numerusform>
            <numerusform>%n jetons d’enregistrement de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in all</source>
        <translation>
            <numerusform>%n défaut en tout</numerusform>
            <numerusform>%n défauts en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>the clock moves from %1 to %2</source>
        <translation>l’horloge passe de %1 à %2</translation>
    </message>
    <message>
        <source>chassis come: %1</source>
        <translation>châssis ajoutés&#xa0;: %1</translation>
    </message>
    <message>
        <source>chassis go: %1</source>
        <translation>châssis supprimés&#xa0;: %1</translation>
    </message>
    <message>
        <source>pairs or clusters come: %1</source>
        <translation>paires ou clusters ajoutés&#xa0;: %1</translation>
    </message>
    <message>
        <source>pairs or clusters go: %1</source>
        <translation>paires ou clusters supprimés&#xa0;: %1</translation>
    </message>
    <message>
        <source>virtual accounts come: %1</source>
        <translation>comptes virtuels ajoutés&#xa0;: %1</translation>
    </message>
    <message>
        <source>virtual accounts go: %1</source>
        <translation>comptes virtuels supprimés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FleetOverview</name>
    <message>
        <source>%1: %2: %3</source>
        <comment>virtual account, license, reason</comment>
        <translation>%1&#xa0;: %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>%1 cannot be dropped, %2 are owned</source>
        <translation>%1 ne peuvent pas être abandonnées, %2 sont détenues</translation>
    </message>
    <message>
        <source>give 1 to %1</source>
        <translation>indiquez 1 à %1</translation>
    </message>
    <message>
        <source>name a license that is owned</source>
        <translation>indiquez une licence détenue</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prévision</translation>
    </message>
    <message>
        <source>%1 is no number of days to look ahead</source>
        <translation>%1 n’est pas un nombre de jours à prévoir</translation>
    </message>
    <message>
        <source>%1 no longer has the license that it kept after the takeover</source>
        <translation>%1 n’a plus la licence conservée après la prise de relais</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1&#xa0;: %2 au lieu de %3</translation>
    </message>
    <message>
        <source>no new use of special licenses; what runs goes on</source>
        <translation>aucune nouvelle utilisation de licences spéciales&#xa0;; ce qui fonctionne continue</translation>
    </message>
</context>
<context>
    <name>Gateways</name>
    <message>
        <source>gateway</source>
        <translation>passerelle</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>le nom est vide</translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation>donnez-lui un nom</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse</translation>
    </message>
    <message>
        <source>give a name or an IP address without http:// and path</source>
        <translation>indiquez un nom ou une adresse IP sans http:// ni chemin</translation>
    </message>
    <message>
        <source>a Transport Gateway of this name exists</source>
        <translation>un Transport Gateway de ce nom existe déjà</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisissez un autre nom</translation>
    </message>
    <message>
        <source>another server has the address %1</source>
        <translation>un autre serveur a l’adresse %1</translation>
    </message>
    <message>
        <source>give another address</source>
        <translation>indiquez une autre adresse</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>elle n’existe pas</translation>
    </message>
</context>
<context>
    <name>GroupReport</name>
    <message>
        <source>failover link: its ends speak differently</source>
        <translation>liaison de basculement&#xa0;: ses extrémités parlent différemment</translation>
    </message>
    <message>
        <source>failover link not encrypted</source>
        <translation>liaison de basculement non chiffrée</translation>
    </message>
    <message>
        <source>encrypted failover link: DES</source>
        <translation>liaison de basculement chiffrée&#xa0;: DES</translation>
    </message>
    <message>
        <source>encrypted failover link: AES/3DES</source>
        <translation>liaison de basculement chiffrée&#xa0;: AES/3DES</translation>
    </message>
    <message numerus="yes">
        <source>Cluster %1 · %n units</source>
        <translation>
            <numerusform>Cluster %1 · %n unité</numerusform>
            <numerusform>Cluster %1 · %n unités</numerusform>
        </translation>
    </message>
    <message>
        <source>Pair %1 · %2 · %3</source>
        <translation>Paire %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Active/Active</source>
        <translation>Actif/actif</translation>
    </message>
    <message>
        <source>Active/Standby</source>
        <translation>Actif/de secours</translation>
    </message>
    <message>
        <source>Both units are active: one end of the failover link speaks AES/3DES, the other DES. Reload the other unit too (FO-1100-13).</source>
        <translation>Les deux unités sont actives&#xa0;: une extrémité de la liaison de basculement parle AES/3DES, l’autre DES. Redémarrez aussi l’autre unité (FO-1100-13).</translation>
    </message>
    <message>
        <source>The failover link was made before strong encryption came and speaks DES until both units are reloaded (FO-1100-12). One alone that is reloaded makes both active (FO-1100-13).</source>
        <translation>La liaison de basculement a été établie avant l’arrivée du chiffrement fort et parle DES jusqu’au redémarrage des deux unités (FO-1100-12). Une seule redémarrée rend les deux actives (FO-1100-13).</translation>
    </message>
    <message>
        <source>Cluster license: Security Contexts %1</source>
        <translation>Licence du cluster&#xa0;: contextes de sécurité %1</translation>
    </message>
    <message>
        <source>Pair license: Security Contexts %1</source>
        <translation>Licence de la paire&#xa0;: contextes de sécurité %1</translation>
    </message>
    <message>
        <source>Every unit has its own licenses; nothing is shared.</source>
        <translation>Chaque unité a ses propres licences&#xa0;; rien n’est partagé.</translation>
    </message>
    <message>
        <source>%1 asks for all units: %2</source>
        <translation>%1 demande pour toutes les unités&#xa0;: %2</translation>
    </message>
    <message>
        <source>After a switch: what the units have together is kept for %1; the new leader asks again every %2 until it is covered, and the old one releases its share when it rejoins.</source>
        <translation>Après une bascule&#xa0;: ce que les unités ont ensemble est conservé pendant %1&#xa0;; la nouvelle unité dirigeante redemande toutes les %2 jusqu’à couverture, et l’ancienne libère sa part à son retour.</translation>
    </message>
    <message>
        <source>Switched on %1: waiting for the answer to what the new leader asked for.</source>
        <translation>Bascule le %1&#xa0;: en attente de la réponse à la demande de la nouvelle unité dirigeante.</translation>
    </message>
    <message>
        <source>Switched on %1: short; kept until %2 (%3), asks again every %4.</source>
        <translation>Bascule le %1&#xa0;: pénurie&#xa0;; conservé jusqu’au %2 (%3), redemandé toutes les %4.</translation>
    </message>
    <message>
        <source>Switched on %1: short; kept until %2 (%3), asks again every %4, released when %5 rejoins.</source>
        <translation>Bascule le %1&#xa0;: pénurie&#xa0;; conservé jusqu’au %2 (%3), redemandé toutes les %4, libéré au retour de %5.</translation>
    </message>
    <message>
        <source>A %1 does not support clustering (%2). Two of them form a pair: Configuration &gt; Device Management &gt; High Availability and Scalability &gt; Failover.</source>
        <translation>Un %1 ne prend pas en charge les clusters (%2). Deux d’entre eux forment une paire&#xa0;: Configuration &gt; Gestion des équipements &gt; Haute disponibilité et évolutivité &gt; Basculement.</translation>
    </message>
</context>
<context>
    <name>GroupSteps</name>
    <message>
        <source>The device is in no pair or cluster.</source>
        <translation>L’équipement n’est dans aucune paire ni aucun cluster.</translation>
    </message>
    <message>
        <source>Choose a unit in the table first.</source>
        <translation>Choisissez d’abord une unité dans le tableau.</translation>
    </message>
    <message>
        <source>No other unit of %1 is up. Let one rejoin first.</source>
        <translation>Aucune autre unité de %1 ne fonctionne. Faites d’abord revenir une unité.</translation>
    </message>
    <message>
        <source>%1 leads %2 already.</source>
        <translation>%1 dirige déjà %2.</translation>
    </message>
    <message>
        <source>%1 is down. Let it rejoin first.</source>
        <translation>%1 est arrêté. Faites-le d’abord revenir.</translation>
    </message>
    <message>
        <source>%1 does not lead %2; %3 does.</source>
        <translation>%1 ne dirige pas %2&#xa0;; c’est %3.</translation>
    </message>
    <message>
        <source>%1 is up.</source>
        <translation>%1 fonctionne.</translation>
    </message>
    <message>
        <source>No unit of %1 is down.</source>
        <translation>Aucune unité de %1 n’est arrêtée.</translation>
    </message>
    <message>
        <source>No unit leaves a pair alone. Disband %1.</source>
        <translation>Aucune unité ne quitte seule une paire. Dissolvez %1.</translation>
    </message>
    <message>
        <source>It is the last unit of %1. Disband %1.</source>
        <translation>C’est la dernière unité de %1. Dissolvez %1.</translation>
    </message>
    <message>
        <source>%1 has no other unit.</source>
        <translation>%1 n’a pas d’autre unité.</translation>
    </message>
</context>
<context>
    <name>ImportFate</name>
    <message>
        <source>added</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>chassis</source>
        <translation>châssis</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>ID de produit</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Virtual account</source>
        <translation>Compte virtuel</translation>
    </message>
    <message>
        <source>Pair or cluster</source>
        <translation>Paire ou cluster</translation>
    </message>
    <message>
        <source>Role in it</source>
        <translation>Rôle dans le groupe</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>Châssis</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Memory in GB</source>
        <translation>Mémoire en GB</translation>
    </message>
    <message>
        <source>Memory in MB</source>
        <translation>Mémoire en MB</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hyperviseur</translation>
    </message>
    <message>
        <source>Throughput entitlement</source>
        <translation>Droit de débit</translation>
    </message>
    <message>
        <source>Contexts requested</source>
        <translation>Contextes demandés</translation>
    </message>
    <message>
        <source>Strong encryption</source>
        <translation>Chiffrement fort</translation>
    </message>
    <message>
        <source>Security Plus</source>
        <translation>Security Plus</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Feature tier</source>
        <translation>Niveau de fonctionnalité</translation>
    </message>
    <message>
        <source>Licensing method</source>
        <translation>Méthode de licence</translation>
    </message>
    <message>
        <source>Appliance or platform mode</source>
        <translation>Mode appliance ou plateforme</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Status (in service or not)</source>
        <translation>Statut (en service ou non)</translation>
    </message>
    <message>
        <source>Manufacturer (decides only)</source>
        <translation>Fabricant (décide seulement)</translation>
    </message>
    <message>
        <source>Operating system (decides only)</source>
        <translation>Système d’exploitation (décide seulement)</translation>
    </message>
    <message>
        <source>sysObjectID (decides only)</source>
        <translation>sysObjectID (décide seulement)</translation>
    </message>
</context>
<context>
    <name>ImportFixAll</name>
    <message>
        <source>Fix All Like This</source>
        <translation>Tout corriger ainsi</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say “%1” in the column %2.</source>
        <translation>
            <numerusform>%n ligne indique «&#xa0;%1&#xa0;» dans la colonne %2.</numerusform>
            <numerusform>%n lignes indiquent «&#xa0;%1&#xa0;» dans la colonne %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take instead:</source>
        <translation>Prendre à la place&#xa0;:</translation>
    </message>
    <message>
        <source>Fix All</source>
        <translation>Tout corriger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ImportRate</name>
    <message>
        <source>%1 rows/s, %2 s left</source>
        <translation>%1 lignes/s, reste %2 s</translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>a quote opens here and never closes; close it</source>
        <translation>un guillemet s’ouvre ici et ne se ferme jamais&#xa0;; fermez-le</translation>
    </message>
    <message>
        <source>the inventory has more than %1 hosts; split it</source>
        <translation>l’inventaire compte plus de %1 hôtes&#xa0;; divisez-le</translation>
    </message>
    <message>
        <source>innermost group</source>
        <translation>groupe le plus intérieur</translation>
    </message>
    <message>
        <source>the cell is a formula without a value; open the workbook in the spreadsheet and save it</source>
        <translation>la cellule est une formule sans valeur&#xa0;; ouvrez le classeur dans le tableur et enregistrez-le</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the error of a formula and no value; correct the formula in the spreadsheet</source>
        <translation>«&#xa0;%1&#xa0;» est l’erreur d’une formule et non une valeur&#xa0;; corrigez la formule dans le tableur</translation>
    </message>
    <message>
        <source>the spreadsheet&apos;s guard before the text was removed, &quot;%1&quot; is taken</source>
        <translation>la protection placée par le tableur devant le texte a été retirée, «&#xa0;%1&#xa0;» est retenu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the words for this; choose one of %2</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des mots admis ici&#xa0;; choisissez l’un de %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a date, the spreadsheet has turned the release into one; type it again and format the column as Text</source>
        <translation>«&#xa0;%1&#xa0;» est une date, le tableur a converti la version en date&#xa0;; saisissez-la à nouveau et mettez la colonne au format Texte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no release; give one such as 9.18(4)</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une version&#xa0;; indiquez-en une telle que 9.18(4)</translation>
    </message>
    <message>
        <source>the cell is a number, %1 may have been %2 before; compare it with `show version`</source>
        <translation>la cellule est un nombre, %1 était peut-être %2 auparavant&#xa0;; comparez avec `show version`</translation>
    </message>
    <message>
        <source>the text has %1 characters, %2 at most; shorten it</source>
        <translation>le texte compte %1 caractères, %2 au plus&#xa0;; raccourcissez-le</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a formula and is kept as text</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à une formule et est conservé comme texte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no entitlement of an ASA virtual; choose one of %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un droit d’un ASA virtual&#xa0;; choisissez l’un de %2</translation>
    </message>
    <message>
        <source>columns %1 and %2 both mean %3; choose one with --map &apos;%4#2=%3&apos; or --map &apos;%4#2=&apos;</source>
        <translation>les colonnes %1 et %2 désignent toutes deux %3&#xa0;; choisissez-en une avec --map &apos;%4#2=%3&apos; ou --map &apos;%4#2=&apos;</translation>
    </message>
    <message>
        <source>a quote opens here and never closes; close or double it</source>
        <translation>un guillemet s’ouvre ici et ne se ferme jamais&#xa0;; fermez-le ou doublez-le</translation>
    </message>
    <message>
        <source>a cell of more than 1 MiB, or a row of more than %1 cells; this is no list of devices</source>
        <translation>une cellule de plus de 1 MiB, ou une ligne de plus de %1 cellules&#xa0;; ce n’est pas une liste d’équipements</translation>
    </message>
    <message>
        <source>the device runs %1 security contexts; %2 (Standard) + %3 requested give %4</source>
        <translation>l’équipement exploite %1 contextes de sécurité&#xa0;; %2 (Standard) + %3 demandés donnent %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing that is known; it is kept here only</source>
        <translation>«&#xa0;%1&#xa0;» ne dit rien de connu&#xa0;; il est seulement conservé ici</translation>
    </message>
    <message>
        <source>`show inventory` has %1, the serial number of the chassis; the license goes by %2</source>
        <translation>`show inventory` indique %1, le numéro de série du châssis&#xa0;; la licence se règle sur %2</translation>
    </message>
    <message>
        <source>no output of a device is found in the file; it should hold what `show version` or `show license all` print, or a configuration</source>
        <translation>aucune sortie d’un équipement n’est trouvée dans le fichier&#xa0;; il doit contenir ce qu’affichent `show version` ou `show license all`, ou une configuration</translation>
    </message>
    <message>
        <source>the table of headers cannot be read</source>
        <translation>le tableau des en-têtes ne peut pas être lu</translation>
    </message>
    <message>
        <source>install the program again</source>
        <translation>réinstallez le programme</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a date, the spreadsheet has turned the name into one; type the name again and format the column as Text</source>
        <translation>«&#xa0;%1&#xa0;» est une date, le tableur a converti le nom en date&#xa0;; saisissez à nouveau le nom et mettez la colonne au format Texte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number in scientific notation, the spreadsheet has lost digits of the serial; take it from `show version` and format the column as Text</source>
        <translation>«&#xa0;%1&#xa0;» est un nombre en notation scientifique, le tableur a perdu des chiffres du numéro de série&#xa0;; reprenez-le de `show version` et mettez la colonne au format Texte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no serial number; give 8 to 14 letters and digits, such as JAD2318A1B7, from `show version`</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de série&#xa0;; indiquez 8 à 14 lettres et chiffres, par exemple JAD2318A1B7, d’après `show version`</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins with a character that spreadsheets take for a formula; give the host name</source>
        <translation>«&#xa0;%1&#xa0;» commence par un caractère que les tableurs prennent pour une formule&#xa0;; indiquez le nom d’hôte</translation>
    </message>
    <message>
        <source>the name holds a control character; type it again</source>
        <translation>le nom contient un caractère de contrôle&#xa0;; saisissez-le à nouveau</translation>
    </message>
    <message>
        <source>&quot;%1…&quot; has %2 characters, a name has 1 to %3; shorten it</source>
        <translation>«&#xa0;%1…&#xa0;» compte %2 caractères, un nom en a 1 à %3&#xa0;; raccourcissez-le</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken as %2</source>
        <translation>«&#xa0;%1&#xa0;» est compris comme %2</translation>
    </message>
    <message>
        <source>the spreadsheet had made a number of the address; &quot;%1&quot; is taken as %2</source>
        <translation>le tableur avait converti l’adresse en nombre&#xa0;; «&#xa0;%1&#xa0;» est compris comme %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number in scientific notation, the spreadsheet has lost digits of the address; type it again and format the column as Text</source>
        <translation>«&#xa0;%1&#xa0;» est un nombre en notation scientifique, le tableur a perdu des chiffres de l’adresse&#xa0;; saisissez-la à nouveau et mettez la colonne au format Texte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv4 or IPv6 address; give one such as 192.0.2.1</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IPv4 ou IPv6&#xa0;; indiquez-en une telle que 192.0.2.1</translation>
    </message>
    <message>
        <source>is no field that a column can have</source>
        <translation>n’est pas un champ qu’une colonne peut avoir</translation>
    </message>
    <message>
        <source>choose one such as name, model, serial or site</source>
        <translation>choisissez-en un tel que name, model, serial ou site</translation>
    </message>
    <message>
        <source>holds secrets and is not read</source>
        <translation>contient des secrets et n’est pas lue</translation>
    </message>
    <message>
        <source>map another column</source>
        <translation>associez une autre colonne</translation>
    </message>
    <message>
        <source>is a column of none of the files</source>
        <translation>n’est une colonne d’aucun des fichiers</translation>
    </message>
    <message>
        <source>compare the spelling with the header</source>
        <translation>comparez l’orthographe avec l’en-tête</translation>
    </message>
    <message>
        <source>is no format of an inventory</source>
        <translation>n’est pas un format d’inventaire</translation>
    </message>
    <message>
        <source>give auto or one of %1</source>
        <translation>indiquez auto ou l’un de %1</translation>
    </message>
    <message>
        <source>no file is in it</source>
        <translation>il ne contient aucun fichier</translation>
    </message>
    <message>
        <source>name a folder that holds files, or the files</source>
        <translation>indiquez un dossier contenant des fichiers, ou les fichiers</translation>
    </message>
    <message>
        <source>cancelled, nothing was imported</source>
        <translation>annulé, rien n’a été importé</translation>
    </message>
    <message>
        <source>the column holds secrets and is not read</source>
        <translation>la colonne contient des secrets et n’est pas lue</translation>
    </message>
    <message>
        <source>more than %1 rows; split the list</source>
        <translation>plus de %1 lignes&#xa0;; divisez la liste</translation>
    </message>
    <message>
        <source>no column says the model, and the row&apos;s device is not in the fleet; add a column with models, or import the devices&apos; configurations</source>
        <translation>aucune colonne n’indique le modèle, et l’équipement de la ligne n’est pas dans le parc&#xa0;; ajoutez une colonne avec les modèles, ou importez les configurations des équipements</translation>
    </message>
    <message>
        <source>no key of the objects says the name or the serial number of a device; name them such as name, model and serial, or say with --map which they are</source>
        <translation>aucune clé des objets n’indique le nom ou le numéro de série d’un équipement&#xa0;; nommez-les par exemple name, model et serial, ou indiquez avec --map lesquelles le sont</translation>
    </message>
    <message>
        <source>the file is one page of a longer list; import the other pages too</source>
        <translation>le fichier est une page d’une liste plus longue&#xa0;; importez aussi les autres pages</translation>
    </message>
    <message>
        <source>the objects have more than %1 keys</source>
        <translation>les objets ont plus de %1 clés</translation>
    </message>
    <message>
        <source>a value of more than 1 MiB</source>
        <translation>une valeur de plus de 1 MiB</translation>
    </message>
    <message>
        <source>%1; this is no list of devices</source>
        <translation>%1&#xa0;; ce n’est pas une liste d’équipements</translation>
    </message>
    <message>
        <source>the text is no JSON that can be read (%1); export the list again</source>
        <translation>le texte n’est pas du JSON lisible (%1)&#xa0;; exportez à nouveau la liste</translation>
    </message>
    <message>
        <source>the devices of a list are objects, {…}</source>
        <translation>les équipements d’une liste sont des objets, {…}</translation>
    </message>
    <message>
        <source>this is the list of licenses of a virtual account, not of devices; take it in with `lictorctl ssm license import`</source>
        <translation>c’est la liste des licences d’un compte virtuel, pas d’équipements&#xa0;; importez-la avec `lictorctl ssm license import`</translation>
    </message>
    <message>
        <source>this is a list of events, not of devices; export the product instances instead</source>
        <translation>c’est une liste d’événements, pas d’équipements&#xa0;; exportez plutôt les instances de produit</translation>
    </message>
    <message>
        <source>none of the first %1 rows is a header; give the columns names, such as name, model and serial</source>
        <translation>aucune des %1 premières lignes n’est un en-tête&#xa0;; donnez des noms aux colonnes, par exemple name, model et serial</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>no row begins in this line; choose another one as the header</source>
        <translation>aucune ligne de données ne commence à cette ligne&#xa0;; choisissez-en une autre comme en-tête</translation>
    </message>
    <message>
        <source>the row does not say how many licenses there are; give the number available to use</source>
        <translation>la ligne n’indique pas combien il y a de licences&#xa0;; indiquez le nombre disponible à l’utilisation</translation>
    </message>
    <message>
        <source>%1 available - %2 in use is no balance of %3; export the list again</source>
        <translation>%1 disponibles - %2 utilisées ne donne pas un solde de %3&#xa0;; exportez à nouveau la liste</translation>
    </message>
    <message>
        <source>%1 is no number of licenses to own; give 0 to %2</source>
        <translation>%1 n’est pas un nombre de licences à détenir&#xa0;; indiquez 0 à %2</translation>
    </message>
    <message>
        <source>not imported, %1 is no license of an ASA</source>
        <translation>non importé, %1 n’est pas une licence d’ASA</translation>
    </message>
    <message>
        <source>the row names no license; give its name</source>
        <translation>la ligne n’indique aucune licence&#xa0;; donnez son nom</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no license of this release&apos;s catalog; compare the name</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une licence du catalogue de cette version&#xa0;; comparez le nom</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no license of this release&apos;s catalog; the nearest are %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une licence du catalogue de cette version&#xa0;; les plus proches sont %2</translation>
    </message>
    <message>
        <source>%1 is already in line %2; keep one of the two rows</source>
        <translation>%1 figure déjà à la ligne %2&#xa0;; gardez l’une des deux lignes</translation>
    </message>
    <message>
        <source>the virtual account owns %1 already, more than %2; transfer the rest away, or leave the row out</source>
        <translation>le compte virtuel détient déjà %1, plus que %2&#xa0;; transférez le reste ailleurs, ou omettez la ligne</translation>
    </message>
    <message>
        <source>this is no list of licenses; export Inventory &gt; Licenses of the Smart Software Manager, with the columns License, Available to Use, In Use and Balance</source>
        <translation>ce n’est pas une liste de licences&#xa0;; exportez Inventory &gt; Licenses du Smart Software Manager, avec les colonnes License, Available to Use, In Use et Balance</translation>
    </message>
    <message>
        <source>the table of models cannot be read</source>
        <translation>le tableau des modèles ne peut pas être lu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no model of the catalogue</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un modèle du catalogue</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and the product ID &quot;%2&quot; are different models; correct one of them</source>
        <translation>«&#xa0;%1&#xa0;» et l’ID de produit «&#xa0;%2&#xa0;» sont des modèles différents&#xa0;; corrigez l’un d’eux</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no model that is known; `lictorctl model list` names them</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un modèle connu&#xa0;; `lictorctl model list` les énumère</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no model that is known; the nearest are %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un modèle connu&#xa0;; les plus proches sont %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue of this release; take the row out</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le catalogue de cette version&#xa0;; retirez la ligne</translation>
    </message>
    <message>
        <source>%1 vCPUs are outside 1 to %2; give a number in this range</source>
        <translation>%1 vCPU sont hors de la plage 1 à %2&#xa0;; indiquez un nombre dans cette plage</translation>
    </message>
    <message numerus="yes">
        <source>%1 GB are outside %2 to %3 GB for an ASA virtual of %n vCPU(s); give memory in this range</source>
        <translation>
            <numerusform>%1 GB sont hors de la plage %2 à %3 GB pour un ASA virtual à %n vCPU&#xa0;; indiquez une mémoire dans cette plage</numerusform>
            <numerusform>%1 GB sont hors de la plage %2 à %3 GB pour un ASA virtual à %n vCPU&#xa0;; indiquez une mémoire dans cette plage</numerusform>
        </translation>
    </message>
    <message>
        <source>a list takes no unit out of its pair or cluster; disband the group, or leave the cell empty</source>
        <translation>une liste ne retire aucune unité de sa paire ou de son cluster&#xa0;; dissolvez le groupe, ou laissez la cellule vide</translation>
    </message>
    <message>
        <source>this cannot be cleared; give a value, or leave the cell empty to keep the present one</source>
        <translation>cela ne peut pas être effacé&#xa0;; indiquez une valeur, ou laissez la cellule vide pour conserver l’actuelle</translation>
    </message>
    <message>
        <source>a %1 has no %2; clear the cell</source>
        <translation>l’élément suivant n’existe pas sur un %1&#xa0;: %2&#xa0;; videz la cellule</translation>
    </message>
    <message>
        <source>Context licenses</source>
        <translation>licences Context</translation>
    </message>
    <message>
        <source>%1 is more than a %2 can request; %3 - %4 (Standard) = %5 at most</source>
        <translation>%1 dépasse ce qu’un %2 peut demander&#xa0;; %3 - %4 (Standard) = %5 au plus</translation>
    </message>
    <message>
        <source>%1 is below 0; give 0 to %2</source>
        <translation>%1 est inférieur à 0&#xa0;; indiquez 0 à %2</translation>
    </message>
    <message>
        <source>Security Plus license</source>
        <translation>licence Security Plus</translation>
    </message>
    <message>
        <source>Carrier license</source>
        <translation>licence Carrier</translation>
    </message>
    <message>
        <source>appliance and platform mode</source>
        <translation>mode appliance et plateforme</translation>
    </message>
    <message>
        <source>utility licensing</source>
        <translation>licence en mode utilitaire</translation>
    </message>
    <message>
        <source>chassis</source>
        <translation>châssis</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>emplacement</translation>
    </message>
    <message>
        <source>slot %1 is outside 1 to %2; give a slot of the chassis</source>
        <translation>l’emplacement %1 est hors de la plage 1 à %2&#xa0;; indiquez un emplacement du châssis</translation>
    </message>
    <message>
        <source>throughput entitlement</source>
        <translation>droit de débit</translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation>hyperviseur</translation>
    </message>
    <message>
        <source>a chassis requests no licenses, its modules do; move the value to the module&apos;s row</source>
        <translation>un châssis ne demande aucune licence, ses modules le font&#xa0;; déplacez la valeur dans la ligne du module</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; give one such as 8</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre&#xa0;; indiquez-en un tel que 8</translation>
    </message>
    <message>
        <source>%1 is outside every range; give the true number</source>
        <translation>%1 est hors de toutes les plages&#xa0;; indiquez le nombre exact</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken as %2 GB</source>
        <translation>«&#xa0;%1&#xa0;» est compris comme %2 GB</translation>
    </message>
    <message>
        <source>the zone of &quot;%1&quot; has several meanings or none; the device&apos;s times are read as UTC</source>
        <translation>le fuseau de «&#xa0;%1&#xa0;» a plusieurs sens ou aucun&#xa0;; les heures de l’équipement sont lues comme UTC</translation>
    </message>
    <message>
        <source>the last contact failed</source>
        <translation>le dernier contact a échoué</translation>
    </message>
    <message>
        <source>no contact since %1, the deadline is %2: %3</source>
        <translation>aucun contact depuis le %1, l’échéance est le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>the ID certificate ended; register the device again</source>
        <translation>le certificat d’identité a expiré&#xa0;; enregistrez à nouveau l’équipement</translation>
    </message>
    <message>
        <source>%1 left: a %2 has no evaluation period here, it is unlicensed until it is registered (EVAL-1)</source>
        <translation>reste %1&#xa0;: un %2 n’a pas ici de période d’évaluation, il est sans licence tant qu’il n’est pas enregistré (EVAL-1)</translation>
    </message>
    <message>
        <source>the device is registered and requests no license; configure its feature tier</source>
        <translation>l’équipement est enregistré et ne demande aucune licence&#xa0;; configurez son niveau de fonctionnalité</translation>
    </message>
    <message>
        <source>the entitlement %1 is none that is known for a %2; it is not counted</source>
        <translation>le droit %1 n’est pas connu pour un %2&#xa0;; il n’est pas compté</translation>
    </message>
    <message>
        <source>the configuration holds secrets; they are replaced by *****</source>
        <translation>la configuration contient des secrets&#xa0;; ils sont remplacés par *****</translation>
    </message>
    <message>
        <source>the device would not take this line here, and has it: %1</source>
        <translation>l’équipement n’accepterait pas cette ligne ici, et il l’a&#xa0;: %1</translation>
    </message>
    <message>
        <source>the device uses Smart Transport; it is kept so</source>
        <translation>l’équipement utilise Smart Transport&#xa0;; cela est conservé</translation>
    </message>
    <message>
        <source>the device uses Smart Transport to %1; it is kept so</source>
        <translation>l’équipement utilise Smart Transport vers %1&#xa0;; cela est conservé</translation>
    </message>
    <message>
        <source>the file is no text; save the list as XLSX or CSV</source>
        <translation>le fichier n’est pas du texte&#xa0;; enregistrez la liste au format XLSX ou CSV</translation>
    </message>
    <message>
        <source>is asked for, and the file is no workbook with sheets</source>
        <translation>est demandée, et le fichier n’est pas un classeur avec des feuilles</translation>
    </message>
    <message>
        <source>leave out --sheet</source>
        <translation>omettez --sheet</translation>
    </message>
    <message>
        <source>nothing in the file says its encoding; it is read as %1</source>
        <translation>rien dans le fichier n’indique son codage&#xa0;; il est lu comme %1</translation>
    </message>
    <message>
        <source>the row has neither name nor serial number; give one</source>
        <translation>la ligne n’a ni nom ni numéro de série&#xa0;; indiquez-en un</translation>
    </message>
    <message>
        <source>the row has no name; the serial number %1 is taken as one</source>
        <translation>la ligne n’a pas de nom&#xa0;; le numéro de série %1 en tient lieu</translation>
    </message>
    <message>
        <source>%1 is not in the fleet, and only updates are asked for</source>
        <translation>%1 n’est pas dans le parc, et seules des mises à jour sont demandées</translation>
    </message>
    <message>
        <source>not imported, the row says the same as line %1 (%2)</source>
        <translation>non importé, la ligne dit la même chose que la ligne %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is already the serial number of another chassis in the file</source>
        <translation>%1 est déjà le numéro de série d’un autre châssis du fichier</translation>
    </message>
    <message>
        <source>another chassis in the file is named %1</source>
        <translation>un autre châssis du fichier se nomme %1</translation>
    </message>
    <message>
        <source>the fleet&apos;s chassis %1 is a %2; correct the model or the serial number</source>
        <translation>le châssis %1 du parc est un %2&#xa0;; corrigez le modèle ou le numéro de série</translation>
    </message>
    <message>
        <source>the row has no serial number; one in the platform&apos;s form is made up</source>
        <translation>la ligne n’a pas de numéro de série&#xa0;; il en est inventé un dans la forme de la plateforme</translation>
    </message>
    <message>
        <source>%1 is already in line %2 (%3)</source>
        <translation>%1 figure déjà à la ligne %2 (%3)</translation>
    </message>
    <message>
        <source>%1; security contexts of one ASA are listed as devices by monitoring systems, keep the row of the system or admin context</source>
        <translation>%1&#xa0;; les systèmes de supervision listent les contextes de sécurité d’un même ASA comme des équipements, gardez la ligne du contexte system ou admin</translation>
    </message>
    <message>
        <source>%1 is already in line %2, and without both serial numbers nobody can tell the two apart; give them or take out a row</source>
        <translation>%1 figure déjà à la ligne %2, et sans les deux numéros de série personne ne peut les distinguer&#xa0;; indiquez-les ou retirez une ligne</translation>
    </message>
    <message>
        <source>another device is named %1 in line %2; this one is imported as %3</source>
        <translation>un autre équipement se nomme %1 à la ligne %2&#xa0;; celui-ci est importé sous le nom %3</translation>
    </message>
    <message>
        <source>another device of the fleet is named %1; this one is imported as %2</source>
        <translation>un autre équipement du parc se nomme %1&#xa0;; celui-ci est importé sous le nom %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the model of the fleet&apos;s %2, a %3; correct the model or the serial number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le modèle de %2 du parc, un %3&#xa0;; corrigez le modèle ou le numéro de série</translation>
    </message>
    <message>
        <source>%1 has no model; give one such as FPR2110 or ASAv</source>
        <translation>%1 n’a pas de modèle&#xa0;; indiquez-en un tel que FPR2110 ou ASAv</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a series; choose one of %2</source>
        <translation>«&#xa0;%1&#xa0;» désigne une série&#xa0;; choisissez l’un de %2</translation>
    </message>
    <message>
        <source>%1 is not in the form of a %2&apos;s serial number; compare it with `show version`</source>
        <translation>%1 n’a pas la forme du numéro de série d’un %2&#xa0;; comparez avec `show version`</translation>
    </message>
    <message>
        <source>the entitlement %1 is taken from the name %2; under flexible licensing the two need not agree</source>
        <translation>le droit %1 est tiré du nom %2&#xa0;; avec les licences flexibles, les deux ne concordent pas forcément</translation>
    </message>
    <message>
        <source>%1 is sold for Threat Defense; imported as a %2 that runs ASA</source>
        <translation>%1 est vendu pour Threat Defense&#xa0;; importé comme un %2 qui exécute ASA</translation>
    </message>
    <message>
        <source>the identifier is the same for ASA and Threat Defense; imported as a %1 that runs ASA</source>
        <translation>l’identifiant est le même pour ASA et Threat Defense&#xa0;; importé comme un %1 qui exécute ASA</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: marked as not in service; its registration stays</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: marqué comme hors service&#xa0;; son enregistrement reste</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: imported, not in service and unregistered</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: importé, hors service et non enregistré</translation>
    </message>
    <message>
        <source>the row has a role and no pair or cluster; the role is not imported</source>
        <translation>la ligne a un rôle mais ni paire ni cluster&#xa0;; le rôle n’est pas importé</translation>
    </message>
    <message>
        <source>the fleet&apos;s %1 is a %2; if the device was replaced by another model, remove the old one first</source>
        <translation>%1 du parc est un %2&#xa0;; si l’équipement a été remplacé par un autre modèle, supprimez d’abord l’ancien</translation>
    </message>
    <message>
        <source>the fleet&apos;s %1 has the serial number %2; it is taken as replaced, and the registration does not follow</source>
        <translation>%1 du parc a le numéro de série %2&#xa0;; il est considéré comme remplacé, et l’enregistrement ne suit pas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a chassis neither of the file nor of the fleet; add a row for it</source>
        <translation>«&#xa0;%1&#xa0;» n’est un châssis ni du fichier ni du parc&#xa0;; ajoutez une ligne pour lui</translation>
    </message>
    <message>
        <source>%1 sits in slot %2 of %3 already; give another slot</source>
        <translation>%1 occupe déjà l’emplacement %2 de %3&#xa0;; indiquez un autre emplacement</translation>
    </message>
    <message>
        <source>%1 has no free slot; give another chassis</source>
        <translation>%1 n’a aucun emplacement libre&#xa0;; indiquez un autre châssis</translation>
    </message>
    <message>
        <source>%1 is a %2, chassis %3 was made for it</source>
        <translation>%1 est un %2, le châssis %3 a été créé pour lui</translation>
    </message>
    <message>
        <source>the virtual account %1 does not exist and is made</source>
        <translation>le compte virtuel %1 n’existe pas et est créé</translation>
    </message>
    <message>
        <source>the units of %1 are of different models</source>
        <translation>les unités de %1 sont de modèles différents</translation>
    </message>
    <message>
        <source>%1 has %2 active or control units</source>
        <translation>%1 a %2 unités actives ou de contrôle</translation>
    </message>
    <message>
        <source>the failover pair %1 has %2 units</source>
        <translation>la paire de basculement %1 a %2 unités</translation>
    </message>
    <message>
        <source>%1 has roles of a failover pair and of a cluster</source>
        <translation>%1 a des rôles d’une paire de basculement et d’un cluster</translation>
    </message>
    <message>
        <source>%1 is a cluster, and a %2 has no clustering</source>
        <translation>%1 est un cluster, et un %2 ne prend pas en charge les clusters</translation>
    </message>
    <message>
        <source>line %1 (%2, %3)</source>
        <translation>ligne %1 (%2, %3)</translation>
    </message>
    <message>
        <source>the fleet&apos;s %1 (%2)</source>
        <translation>%1 du parc (%2)</translation>
    </message>
    <message>
        <source>%1, see %2; correct the group, the model or the role</source>
        <translation>%1, voir %2&#xa0;; corrigez le groupe, le modèle ou le rôle</translation>
    </message>
    <message>
        <source>no other unit of %1 is in the file or the fleet; the device is imported alone</source>
        <translation>aucune autre unité de %1 n’est dans le fichier ni dans le parc&#xa0;; l’équipement est importé seul</translation>
    </message>
    <message>
        <source>no row says which unit of %1 is active; %2 is taken as the active or control unit</source>
        <translation>aucune ligne n’indique quelle unité de %1 est active&#xa0;; %2 est retenue comme unité active ou de contrôle</translation>
    </message>
    <message>
        <source>its mate %1 is neither in the file nor in the fleet; the device is imported alone</source>
        <translation>son partenaire %1 n’est ni dans le fichier ni dans le parc&#xa0;; l’équipement est importé seul</translation>
    </message>
    <message>
        <source>its mate %1 is a %2; the device is imported alone</source>
        <translation>son partenaire %1 est un %2&#xa0;; l’équipement est importé seul</translation>
    </message>
    <message>
        <source>nothing says which unit of the pair is active; %1 is taken as the active unit</source>
        <translation>rien n’indique quelle unité de la paire est active&#xa0;; %1 est retenue comme unité active</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>lecture impossible (%1)</translation>
    </message>
    <message>
        <source>check the path and the permissions</source>
        <translation>vérifiez le chemin et les autorisations d’accès</translation>
    </message>
    <message>
        <source>is larger than 2 GiB</source>
        <translation>dépasse 2 GiB</translation>
    </message>
    <message>
        <source>split the list</source>
        <translation>divisez la liste</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>vérifiez le disque</translation>
    </message>
    <message>
        <source>the file is empty; choose the file that holds the list</source>
        <translation>le fichier est vide&#xa0;; choisissez celui qui contient la liste</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet is not read; save it as XLSX or CSV</source>
        <translation>une feuille de calcul OpenDocument n’est pas lue&#xa0;; enregistrez-la au format XLSX ou CSV</translation>
    </message>
    <message>
        <source>the file is a ZIP archive and no list; unpack it and import the files in it</source>
        <translation>le fichier est une archive ZIP et non une liste&#xa0;; décompressez-la et importez les fichiers qu’elle contient</translation>
    </message>
    <message>
        <source>the workbook is protected by a password; remove it, or save the list as CSV</source>
        <translation>le classeur est protégé par un mot de passe&#xa0;; retirez-le, ou enregistrez la liste au format CSV</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls) is not read; save it as XLSX or CSV</source>
        <translation>un ancien classeur Excel (.xls) n’est pas lu&#xa0;; enregistrez-le au format XLSX ou CSV</translation>
    </message>
    <message>
        <source>the file is HTML or XML, whatever its name; open it in the spreadsheet and save it as XLSX or CSV</source>
        <translation>le fichier est du HTML ou du XML, quel que soit son nom&#xa0;; ouvrez-le dans le tableur et enregistrez-le au format XLSX ou CSV</translation>
    </message>
    <message>
        <source>not imported, %1 runs Threat Defense</source>
        <translation>non importé, %1 exécute Threat Defense</translation>
    </message>
    <message>
        <source>not imported, the device runs Threat Defense (%1)</source>
        <translation>non importé, l’équipement exécute Threat Defense (%1)</translation>
    </message>
    <message>
        <source>not imported, a Firewall Management Center only has devices that run Threat Defense</source>
        <translation>non importé, un Firewall Management Center n’a que des équipements qui exécutent Threat Defense</translation>
    </message>
    <message>
        <source>not imported, the manufacturer is %1</source>
        <translation>non importé, le fabricant est %1</translation>
    </message>
    <message>
        <source>not imported, %1 uses PAK licenses and no Smart Software Licensing</source>
        <translation>non importé, %1 utilise des licences PAK et non Smart Software Licensing</translation>
    </message>
    <message>
        <source>not imported, the operating system is %1</source>
        <translation>non importé, le système d’exploitation est %1</translation>
    </message>
    <message>
        <source>not imported, %1 is no ASA</source>
        <translation>non importé, %1 n’est pas un ASA</translation>
    </message>
    <message>
        <source>not imported, %1 is the identifier of another product</source>
        <translation>non importé, %1 est l’identifiant d’un autre produit</translation>
    </message>
    <message>
        <source>column %1 has a value and no header; the value is not imported</source>
        <translation>la colonne %1 a une valeur mais pas d’en-tête&#xa0;; la valeur n’est pas importée</translation>
    </message>
    <message>
        <source>not imported, the row sums up the list</source>
        <translation>non importé, la ligne totalise la liste</translation>
    </message>
    <message>
        <source>; the row has %1 more cells than the header</source>
        <translation>; la ligne a %1 cellules de plus que l’en-tête</translation>
    </message>
    <message>
        <source>a cell of more than 1 MiB; this is no list of devices</source>
        <translation>une cellule de plus de 1 MiB&#xa0;; ce n’est pas une liste d’équipements</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place of a cell; open and save the workbook in the spreadsheet</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une position de cellule&#xa0;; ouvrez et enregistrez le classeur dans le tableur</translation>
    </message>
    <message>
        <source>a row of more than %1 cells; this is no list of devices</source>
        <translation>une ligne de plus de %1 cellules&#xa0;; ce n’est pas une liste d’équipements</translation>
    </message>
    <message>
        <source>a cell names the text %1, which the workbook does not have; open and save it in the spreadsheet</source>
        <translation>une cellule désigne le texte %1, que le classeur n’a pas&#xa0;; ouvrez-le et enregistrez-le dans le tableur</translation>
    </message>
    <message>
        <source>the row is hidden in the workbook, by a filter perhaps; it is imported</source>
        <translation>la ligne est masquée dans le classeur, peut-être par un filtre&#xa0;; elle est importée</translation>
    </message>
    <message>
        <source>the cell is merged with its neighbours; its value is taken for this column only</source>
        <translation>la cellule est fusionnée avec ses voisines&#xa0;; sa valeur n’est retenue que pour cette colonne</translation>
    </message>
    <message>
        <source>the value stands in the merged cell of row %1</source>
        <translation>la valeur se trouve dans la cellule fusionnée de la ligne %1</translation>
    </message>
    <message>
        <source>the workbook is cut off or damaged; fetch it again, or open and save it in the spreadsheet</source>
        <translation>le classeur est tronqué ou endommagé&#xa0;; récupérez-le à nouveau, ou ouvrez-le et enregistrez-le dans le tableur</translation>
    </message>
    <message>
        <source>the file is no workbook that can be read; save the list as XLSX or CSV</source>
        <translation>le fichier n’est pas un classeur lisible&#xa0;; enregistrez la liste au format XLSX ou CSV</translation>
    </message>
    <message numerus="yes">
        <source>the sheet %1 holds a list too (%n row(s)) and is not imported; choose it with --sheet</source>
        <translation>
            <numerusform>la feuille %1 contient aussi une liste (%n ligne) et n’est pas importée&#xa0;; choisissez-la avec --sheet</numerusform>
            <numerusform>la feuille %1 contient aussi une liste (%n lignes) et n’est pas importée&#xa0;; choisissez-la avec --sheet</numerusform>
        </translation>
    </message>
    <message>
        <source>the sheet %1 is hidden and not imported; choose it with --sheet if it is the list</source>
        <translation>la feuille %1 est masquée et n’est pas importée&#xa0;; choisissez-la avec --sheet si c’est la liste</translation>
    </message>
    <message>
        <source>is no sheet of the workbook</source>
        <translation>n’est pas une feuille du classeur</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>choisissez l’une de %1</translation>
    </message>
    <message>
        <source>the workbook has no visible sheet; show the one that holds the list</source>
        <translation>le classeur n’a aucune feuille visible&#xa0;; affichez celle qui contient la liste</translation>
    </message>
    <message>
        <source>the column is hidden in the workbook; it is imported</source>
        <translation>la colonne est masquée dans le classeur&#xa0;; elle est importée</translation>
    </message>
    <message>
        <source>the workbook holds a document type declaration, which no spreadsheet writes; it is not read</source>
        <translation>le classeur contient une déclaration de type de document, qu’aucun tableur n’écrit&#xa0;; il n’est pas lu</translation>
    </message>
    <message>
        <source>%1 in the workbook is damaged in its line %2 (%3); open and save it in the spreadsheet</source>
        <translation>%1 du classeur est endommagé à sa ligne %2 (%3)&#xa0;; ouvrez-le et enregistrez-le dans le tableur</translation>
    </message>
    <message>
        <source>the text holds no document</source>
        <translation>le texte ne contient aucun document</translation>
    </message>
    <message>
        <source>the text is no YAML that can be read (%1); check it with `ansible-inventory --list`</source>
        <translation>le texte n’est pas du YAML lisible (%1)&#xa0;; vérifiez-le avec `ansible-inventory --list`</translation>
    </message>
    <message>
        <source>%1; give the inventory as `ansible-inventory --list` prints it</source>
        <translation>%1&#xa0;; fournissez l’inventaire tel que `ansible-inventory --list` l’affiche</translation>
    </message>
    <message>
        <source>an alias stands before or in what it names</source>
        <translation>un alias se trouve avant ce qu’il désigne, ou à l’intérieur</translation>
    </message>
    <message>
        <source>the text holds no list of hosts</source>
        <translation>le texte ne contient aucune liste d’hôtes</translation>
    </message>
    <message>
        <source>lists lie more than %1 deep in each other</source>
        <translation>des listes sont imbriquées sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>the tag %1 is not read</source>
        <translation>la balise %1 n’est pas lue</translation>
    </message>
    <message>
        <source>with its aliases the text has more than %1 nodes</source>
        <translation>avec ses alias, le texte a plus de %1 nœuds</translation>
    </message>
    <message>
        <source>%1 unpacks to more than 2 GiB; split the list</source>
        <translation>%1 se décompresse en plus de 2 GiB&#xa0;; divisez la liste</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 times its size beyond %3 MiB; this is no list of devices</source>
        <translation>%1 se décompresse en plus de %2 fois sa taille au-delà de %3 MiB&#xa0;; ce n’est pas une liste d’équipements</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked (%2); fetch the file again, or open and save it in the spreadsheet</source>
        <translation>%1 ne peut pas être décompressé (%2)&#xa0;; récupérez à nouveau le fichier, ou ouvrez-le et enregistrez-le dans le tableur</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>il est absent</translation>
    </message>
    <message>
        <source>what is said here belongs to the device in line %1 of %2; the two are taken as one</source>
        <translation>ce qui est dit ici appartient à l’équipement de la ligne %1 de %2&#xa0;; les deux sont considérés comme un seul</translation>
    </message>
    <message>
        <source>the serial number %2 of the fleet&apos;s %1 was made up; this one takes its place</source>
        <translation>le numéro de série %2 de %1 du parc était inventé&#xa0;; celui-ci prend sa place</translation>
    </message>
</context>
<context>
    <name>LicenseCommands</name>
    <message>
        <source>Permanent license reservation is enabled on %1, which does not register then. Disable reservation first (PLR-3).</source>
        <translation>La réservation de licence permanente est activée sur %1, qui ne s’enregistre donc pas. Désactivez d’abord la réservation (PLR-3).</translation>
    </message>
    <message>
        <source>Select a device first.</source>
        <translation>Sélectionnez d’abord un équipement.</translation>
    </message>
    <message>
        <source>%1 is a module: its chassis registers for it (TOK-9).</source>
        <translation>%1 est un module&#xa0;: son châssis s’enregistre pour lui (TOK-9).</translation>
    </message>
    <message>
        <source>%1 is not registered.</source>
        <translation>%1 n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Select one device only.</source>
        <translation>Sélectionnez un seul équipement.</translation>
    </message>
    <message>
        <source>Unregister %1 and reload it?</source>
        <translation>Désenregistrer %1 et le redémarrer&#xa0;?</translation>
    </message>
    <message>
        <source>Unregister and reload %1 ASA virtual devices?</source>
        <translation>Désenregistrer et redémarrer %1 équipements ASA virtual&#xa0;?</translation>
    </message>
    <message>
        <source>Unregister</source>
        <translation>Désenregistrer</translation>
    </message>
    <message>
        <source>• The device leaves its virtual account and gives its licenses back.
• It reloads; what was not saved to flash is lost.
• After the reload its throughput is severely rate-limited until it is registered again (REG-10).

Undo will still be possible in Lictor.</source>
        <translation>• L’équipement quitte son compte virtuel et rend ses licences.
• Il redémarre&#xa0;; ce qui n’a pas été sauvegardé en mémoire flash est perdu.
• Après le redémarrage, son débit est fortement limité jusqu’à ce qu’il soit à nouveau enregistré (REG-10).

L’annulation restera possible dans Lictor.</translation>
    </message>
    <message>
        <source>Unregister and reload</source>
        <translation>Désenregistrer et redémarrer</translation>
    </message>
</context>
<context>
    <name>LicenseTable</name>
    <message>
        <source>Compliant</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Approaching</source>
        <translation>Limite proche</translation>
    </message>
    <message>
        <source>Out of compliance</source>
        <translation>Non conforme</translation>
    </message>
</context>
<context>
    <name>Licensing</name>
    <message>
        <source>Firewall Conns, Concurrent</source>
        <translation>Connexions pare-feu simultanées</translation>
    </message>
    <message>
        <source>VLANs, Maximum</source>
        <translation>VLAN, maximum</translation>
    </message>
    <message>
        <source>Security Contexts</source>
        <translation>Contextes de sécurité</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Total TLS Proxy Sessions</source>
        <translation>Total des sessions TLS Proxy</translation>
    </message>
    <message>
        <source>AnyConnect Client Peers</source>
        <translation>Pairs AnyConnect Client</translation>
    </message>
    <message>
        <source>Other VPN Peers</source>
        <translation>Autres pairs VPN</translation>
    </message>
    <message>
        <source>Total VPN Peers, Combined All Types</source>
        <translation>Total des pairs VPN, tous types confondus</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Basculement</translation>
    </message>
    <message>
        <source>Clustering</source>
        <translation>Clusters</translation>
    </message>
    <message>
        <source>Botnet Traffic Filter</source>
        <translation>Botnet Traffic Filter</translation>
    </message>
    <message>
        <source>Throughput Level</source>
        <translation>Niveau de débit</translation>
    </message>
    <message>
        <source>Security Plus</source>
        <translation>Security Plus</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>Strong Encryption</source>
        <translation>Chiffrement fort</translation>
    </message>
    <message>
        <source>AnyConnect Plus</source>
        <translation>AnyConnect Plus</translation>
    </message>
    <message>
        <source>AnyConnect Apex</source>
        <translation>AnyConnect Apex</translation>
    </message>
    <message>
        <source>AnyConnect VPN Only</source>
        <translation>AnyConnect VPN Only</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Permanente</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; Licensing &gt; Smart Licensing</source>
        <translation>Configuration &gt; Gestion des équipements &gt; Licences &gt; Smart Licensing</translation>
    </message>
    <message>
        <source>Monitoring &gt; Properties &gt; Smart License</source>
        <translation>Supervision &gt; Propriétés &gt; Smart License</translation>
    </message>
    <message>
        <source>Smart Software Manager &gt; Alerts</source>
        <translation>Smart Software Manager &gt; Alertes</translation>
    </message>
    <message>
        <source>Smart Software Manager &gt; Inventory</source>
        <translation>Smart Software Manager &gt; Inventaire</translation>
    </message>
    <message>
        <source>Smart Software Manager &gt; On-Prem</source>
        <translation>Smart Software Manager &gt; On-Prem</translation>
    </message>
    <message>
        <source>Smart Software Manager &gt; Account</source>
        <translation>Smart Software Manager &gt; Compte</translation>
    </message>
    <message>
        <source>Configuration &gt; Selected Devices</source>
        <translation>Configuration &gt; Équipements sélectionnés</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Setup &gt; System Time &gt; Clock</source>
        <translation>Configuration &gt; Configuration de l’équipement &gt; Heure système &gt; Horloge</translation>
    </message>
    <message>
        <source>Configuration &gt; Firewall &gt; Unified Communications &gt; TLS Proxy</source>
        <translation>Configuration &gt; Pare-feu &gt; Communications unifiées &gt; TLS Proxy</translation>
    </message>
    <message>
        <source>Configuration &gt; Remote Access VPN &gt; Certificate Management &gt; Trusted Certificate Pool</source>
        <translation>Configuration &gt; VPN d’accès à distance &gt; Gestion des certificats &gt; Pool de certificats de confiance</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; High Availability and Scalability &gt; Failover</source>
        <translation>Configuration &gt; Gestion des équipements &gt; Haute disponibilité et évolutivité &gt; Basculement</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; High Availability and Scalability &gt; ASA Cluster</source>
        <translation>Configuration &gt; Gestion des équipements &gt; Haute disponibilité et évolutivité &gt; Cluster ASA</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; DNS &gt; DNS Client</source>
        <translation>Configuration &gt; Gestion des équipements &gt; DNS &gt; Client DNS</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; Smart Call-Home</source>
        <translation>Configuration &gt; Gestion des équipements &gt; Smart Call-Home</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; Chassis</source>
        <translation>Configuration &gt; Gestion des équipements &gt; Châssis</translation>
    </message>
    <message>
        <source>Configuration &gt; Context Management &gt; Security Contexts</source>
        <translation>Configuration &gt; Gestion des contextes &gt; Contextes de sécurité</translation>
    </message>
    <message>
        <source>Monitoring &gt; Properties &gt; Failover</source>
        <translation>Supervision &gt; Propriétés &gt; Basculement</translation>
    </message>
    <message>
        <source>Monitoring &gt; Properties &gt; Cluster</source>
        <translation>Supervision &gt; Propriétés &gt; Cluster</translation>
    </message>
    <message>
        <source>Monitoring &gt; Logging &gt; Licensing Messages</source>
        <translation>Supervision &gt; Journalisation &gt; Messages de licence</translation>
    </message>
    <message>
        <source>Monitoring &gt; Fleet &gt; Compliance</source>
        <translation>Supervision &gt; Parc &gt; Conformité</translation>
    </message>
    <message>
        <source>Monitoring &gt; Fleet &gt; Forecast</source>
        <translation>Supervision &gt; Parc &gt; Prévision</translation>
    </message>
    <message>
        <source>Monitoring &gt; Fleet &gt; Events and Journal</source>
        <translation>Supervision &gt; Parc &gt; Événements et journal</translation>
    </message>
    <message>
        <source>Monitoring &gt; Fleet &gt; Outages and Faults</source>
        <translation>Supervision &gt; Parc &gt; Pannes et défauts</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>the issuer of the certificate of %1 is not trusted; enter auto-import in crypto ca trustpool policy (Configuration &gt; Remote Access VPN &gt; Certificate Management &gt; Trusted Certificate Pool)</source>
        <translation>l’émetteur du certificat de %1 n’est pas de confiance&#xa0;; saisissez auto-import dans crypto ca trustpool policy (Configuration &gt; VPN d’accès à distance &gt; Gestion des certificats &gt; Pool de certificats de confiance)</translation>
    </message>
    <message>
        <source>the issuer of the certificate of %1 is not trusted; import that of the issuer as a trustpoint</source>
        <translation>l’émetteur du certificat de %1 n’est pas de confiance&#xa0;; importez celui de l’émetteur comme point de confiance</translation>
    </message>
    <message>
        <source>the issuer of the certificate of %1 is not trusted; upgrade to release %2, which can update the trusted certificate pool</source>
        <translation>l’émetteur du certificat de %1 n’est pas de confiance&#xa0;; passez à la version %2, qui peut mettre à jour le pool de certificats de confiance</translation>
    </message>
    <message>
        <source>the certificate of %1 does not allow server authentication in its extended key usage; it needs another one</source>
        <translation>le certificat de %1 ne permet pas l’authentification de serveur dans son utilisation étendue de la clé&#xa0;; il en faut un autre</translation>
    </message>
    <message>
        <source>the certificate of %1 is signed by itself; find out what answers there in place of the server</source>
        <translation>le certificat de %1 est signé par lui-même&#xa0;; cherchez ce qui répond là à la place du serveur</translation>
    </message>
    <message>
        <source>the certificate of %1 has ended; it needs another one</source>
        <translation>le certificat de %1 a expiré&#xa0;; il en faut un autre</translation>
    </message>
    <message>
        <source>the proxy %1 does not answer; check it and the route to it</source>
        <translation>le proxy %1 ne répond pas&#xa0;; vérifiez-le ainsi que la route vers lui</translation>
    </message>
    <message>
        <source>%1 by Smart Transport does not answer; check the route to it</source>
        <translation>%1 ne répond pas par Smart Transport&#xa0;; vérifiez la route vers lui</translation>
    </message>
    <message>
        <source>%1 by Call Home does not answer; check the route to it</source>
        <translation>%1 ne répond pas par Call Home&#xa0;; vérifiez la route vers lui</translation>
    </message>
    <message>
        <source>%1 is not found; check the name server of the device</source>
        <translation>%1 est introuvable&#xa0;; vérifiez le serveur de noms de l’équipement</translation>
    </message>
    <message>
        <source>the certificate of %1 is not valid at the device&apos;s time, its clock is %2 behind; set it</source>
        <translation>le certificat de %1 n’est pas valide à l’heure de l’équipement, son horloge retarde de %2&#xa0;; réglez-la</translation>
    </message>
    <message>
        <source>the certificate of %1 is not valid at the device&apos;s time, its clock is %2 ahead; set it</source>
        <translation>le certificat de %1 n’est pas valide à l’heure de l’équipement, son horloge avance de %2&#xa0;; réglez-la</translation>
    </message>
    <message>
        <source>407: the proxy %1 asks for authentication, which is not supported; let it pass the device without</source>
        <translation>407&#xa0;: le proxy %1 demande une authentification, qui n’est pas prise en charge&#xa0;; faites-lui laisser passer l’équipement sans elle</translation>
    </message>
    <message>
        <source>the reply of %1 was lost; it may have done what was asked, the device tries again</source>
        <translation>la réponse de %1 s’est perdue&#xa0;; il a peut-être fait ce qui était demandé, l’équipement réessaie</translation>
    </message>
    <message>
        <source>%1 is not found, the device has no name server; enter name-server in dns server-group DefaultDNS</source>
        <translation>%1 est introuvable, l’équipement n’a pas de serveur de noms&#xa0;; saisissez name-server dans dns server-group DefaultDNS</translation>
    </message>
    <message>
        <source>%1 is not found, the device looks up no names; enter dns domain-lookup</source>
        <translation>%1 est introuvable, l’équipement ne résout aucun nom&#xa0;; saisissez dns domain-lookup</translation>
    </message>
    <message>
        <source>the certificate of the Transport Gateway %1 carries a country code that is not compliant; use http:// in its URL</source>
        <translation>le certificat du Transport Gateway %1 porte un code de pays non conforme&#xa0;; utilisez http:// dans son URL</translation>
    </message>
    <message>
        <source>nobody answers at %1; correct the destination address of the call-home profile License</source>
        <translation>personne ne répond à %1&#xa0;; corrigez l’adresse de destination du profil call-home License</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>New Virtual Account</source>
        <translation>Nouveau compte virtuel</translation>
    </message>
    <message>
        <source>Add Virtual Account</source>
        <translation>Ajouter un compte virtuel</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Description&#xa0;:</translation>
    </message>
    <message>
        <source>Licenses and devices belong to one virtual account each; only its own devices can use its licenses.</source>
        <translation>Chaque licence et chaque équipement appartient à un seul compte virtuel&#xa0;; seuls les équipements d’un compte peuvent utiliser ses licences.</translation>
    </message>
    <message>
        <source>A virtual account needs a name.</source>
        <translation>Un compte virtuel doit avoir un nom.</translation>
    </message>
    <message>
        <source>A virtual account named “%1” exists already. Choose another name.</source>
        <translation>Un compte virtuel nommé «&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>NewRootDialog</name>
    <message>
        <source>New Root Certificate</source>
        <translation>Nouveau certificat racine</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;Begins in days:</source>
        <translation>&amp;Début dans (jours)&#xa0;:</translation>
    </message>
    <message>
        <source>From then on only devices that update their trusted certificate pool reach the Smart Software Manager.</source>
        <translation>Dès lors, seuls les équipements qui mettent à jour leur pool de certificats de confiance atteignent le Smart Software Manager.</translation>
    </message>
</context>
<context>
    <name>OpenSsl</name>
    <message>
        <source>check the OpenSSL installation</source>
        <translation>vérifiez l’installation d’OpenSSL</translation>
    </message>
</context>
<context>
    <name>OutageDialog</name>
    <message>
        <source>Outage</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>Add Outage</source>
        <translation>Ajouter une panne</translation>
    </message>
    <message>
        <source>&amp;Begins in days:</source>
        <translation>&amp;Début dans (jours)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Lasts days:</source>
        <translation>D&amp;urée en jours&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody reaches the Smart Software Manager.</source>
        <translation>Personne n’atteint le Smart Software Manager.</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Out of compliance</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>Authorization expired</source>
        <translation>Autorisation expirée</translation>
    </message>
    <message>
        <source>Evaluation expired</source>
        <translation>Évaluation expirée</translation>
    </message>
    <message>
        <source>Registration failed</source>
        <translation>Échec de l’enregistrement</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Enregistrement en cours</translation>
    </message>
    <message>
        <source>Unregistered</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Registered, nothing authorized</source>
        <translation>Enregistré, rien d’autorisé</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Permanent license</source>
        <translation>Licence permanente</translation>
    </message>
    <message>
        <source>%1: authorization expired for want of contact</source>
        <translation>%1&#xa0;: autorisation expirée faute de contact</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: authorization expired for want of contact</source>
        <translation>
            <numerusform>%n équipement&#xa0;: autorisation expirée faute de contact</numerusform>
            <numerusform>%n équipements&#xa0;: autorisation expirée faute de contact</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: evaluation period over</source>
        <translation>%1&#xa0;: période d’évaluation terminée</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: evaluation period over</source>
        <translation>
            <numerusform>%n équipement&#xa0;: période d’évaluation terminée</numerusform>
            <numerusform>%n équipements&#xa0;: période d’évaluation terminée</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: out of compliance</source>
        <translation>%1&#xa0;: non conforme</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: out of compliance</source>
        <translation>
            <numerusform>%n équipement&#xa0;: non conforme</numerusform>
            <numerusform>%n équipements&#xa0;: non conformes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: registration failed</source>
        <translation>%1&#xa0;: échec de l’enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: registration failed</source>
        <translation>
            <numerusform>%n équipement&#xa0;: échec de l’enregistrement</numerusform>
            <numerusform>%n équipements&#xa0;: échec de l’enregistrement</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no contact; grace ends %2</source>
        <translation>%1&#xa0;: aucun contact&#xa0;; fin du délai de grâce le %2</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: no contact; the first grace period ends %1</source>
        <translation>
            <numerusform>%n équipement&#xa0;: aucun contact&#xa0;; le premier délai de grâce s’achève le %1</numerusform>
            <numerusform>%n équipements&#xa0;: aucun contact&#xa0;; le premier délai de grâce s’achève le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: evaluation ends %2</source>
        <translation>%1&#xa0;: fin de l’évaluation le %2</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: evaluation ends soon, the first %1</source>
        <translation>
            <numerusform>%n équipement&#xa0;: l’évaluation s’achève bientôt, la première le %1</numerusform>
            <numerusform>%n équipements&#xa0;: l’évaluation s’achève bientôt, la première le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: rate-limited to 100 Kbps</source>
        <translation>%1&#xa0;: débit limité à 100 Kbps</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: rate-limited to 100 Kbps</source>
        <translation>
            <numerusform>%n équipement&#xa0;: débit limité à 100 Kbps</numerusform>
            <numerusform>%n équipements&#xa0;: débit limité à 100 Kbps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste Text</source>
        <translation>Coller du texte</translation>
    </message>
    <message>
        <source>Text of the list, with its header line:</source>
        <translation>Texte de la liste, avec sa ligne d’en-tête&#xa0;:</translation>
    </message>
    <message>
        <source>Text of the list, with its header line</source>
        <translation>Texte de la liste, avec sa ligne d’en-tête</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Preconditions</name>
    <message>
        <source>No unit belongs to another pair or cluster</source>
        <translation>Aucune unité n’appartient à une autre paire ou à un autre cluster</translation>
    </message>
    <message>
        <source>it is a unit of %1 already</source>
        <translation>c’est déjà une unité de %1</translation>
    </message>
    <message>
        <source>disband %1 first</source>
        <translation>dissolvez d’abord %1</translation>
    </message>
    <message>
        <source>All units are of one model</source>
        <translation>Toutes les unités sont du même modèle</translation>
    </message>
    <message>
        <source>it is a %1, %2 is a %3</source>
        <translation>c’est un %1, %2 est un %3</translation>
    </message>
    <message>
        <source>all units must be of one model</source>
        <translation>toutes les unités doivent être du même modèle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>All units have the same throughput level</source>
        <translation>Toutes les unités ont le même niveau de débit</translation>
    </message>
    <message>
        <source>its throughput level is %1, that of %2 is %3</source>
        <translation>son niveau de débit est %1, celui de %2 est %3</translation>
    </message>
    <message>
        <source>all units need the same throughput level</source>
        <translation>toutes les unités doivent avoir le même niveau de débit</translation>
    </message>
    <message>
        <source>The platform has Active/Active failover</source>
        <translation>La plateforme a le basculement actif/actif</translation>
    </message>
    <message>
        <source>a %1 has Active/Standby failover only</source>
        <translation>un %1 n’a que le basculement actif/de secours</translation>
    </message>
    <message>
        <source>leave Active/Active out</source>
        <translation>omettez actif/actif</translation>
    </message>
    <message>
        <source>The model supports clustering</source>
        <translation>Le modèle prend en charge les clusters</translation>
    </message>
    <message>
        <source>a %1 does not support clustering</source>
        <translation>un %1 ne prend pas en charge les clusters</translation>
    </message>
    <message>
        <source>form a failover pair instead</source>
        <translation>formez plutôt une paire de basculement</translation>
    </message>
    <message>
        <source>There are 2 to %1 units</source>
        <translation>Il y a 2 à %1 unités</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>cluster</translation>
    </message>
    <message>
        <source>%1 units are outside 2 to %2</source>
        <translation>%1 unités sont hors de la plage 2 à %2</translation>
    </message>
    <message>
        <source>name that many devices</source>
        <translation>indiquez ce nombre d’équipements</translation>
    </message>
    <message>
        <source>Every unit is registered</source>
        <translation>Chaque unité est enregistrée</translation>
    </message>
    <message>
        <source>it is not registered</source>
        <translation>il n’est pas enregistré</translation>
    </message>
    <message>
        <source>register every unit before failover is configured</source>
        <translation>enregistrez chaque unité avant de configurer le basculement</translation>
    </message>
    <message>
        <source>recommended, not demanded: register every unit before</source>
        <translation>recommandé, non exigé&#xa0;: enregistrez chaque unité auparavant</translation>
    </message>
    <message>
        <source>Strong (3DES/AES)</source>
        <translation>Fort (3DES/AES)</translation>
    </message>
    <message>
        <source>Base (DES)</source>
        <translation>Base (DES)</translation>
    </message>
    <message>
        <source>All registered units have the same encryption level</source>
        <translation>Toutes les unités enregistrées ont le même niveau de chiffrement</translation>
    </message>
    <message>
        <source>its encryption is %1, that of %2 is %3</source>
        <translation>son chiffrement est %1, celui de %2 est %3</translation>
    </message>
    <message>
        <source>register both with the same export setting</source>
        <translation>enregistrez les deux avec le même réglage d’exportation</translation>
    </message>
    <message>
        <source>All units are licensed by the same method</source>
        <translation>Toutes les unités reçoivent leurs licences par la même méthode</translation>
    </message>
    <message>
        <source>its licensing method is %1, that of %2 is %3</source>
        <translation>sa méthode de licence est %1, celle de %2 est %3</translation>
    </message>
    <message>
        <source>license all units by the same method</source>
        <translation>dotez toutes les unités de licences par la même méthode</translation>
    </message>
    <message>
        <source>Every unit has a permanent license of its own</source>
        <translation>Chaque unité a sa propre licence permanente</translation>
    </message>
    <message>
        <source>its permanent license is not installed yet</source>
        <translation>sa licence permanente n’est pas encore installée</translation>
    </message>
    <message>
        <source>every unit needs one of its own before failover or clustering is configured</source>
        <translation>chaque unité a besoin de la sienne avant la configuration du basculement ou du cluster</translation>
    </message>
    <message>
        <source>Standard and Security Plus are enabled on both units</source>
        <translation>Standard et Security Plus sont activés sur les deux unités</translation>
    </message>
    <message>
        <source>failover needs Standard and Security Plus on both units</source>
        <translation>le basculement exige Standard et Security Plus sur les deux unités</translation>
    </message>
    <message>
        <source>enable them there first: feature tier standard, feature security-plus</source>
        <translation>activez-les-y d’abord&#xa0;: feature tier standard, feature security-plus</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Edit Subscription Profile</source>
        <translation>Modifier le profil d’abonnement</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Licensing needs this profile under its name; it cannot be removed (TRN-2).</source>
        <translation>Les licences ont besoin de ce profil sous son nom&#xa0;; il ne peut pas être supprimé (TRN-2).</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Deliver Subscriptions Using HTTP transport</source>
        <translation>Distribuer les abonnements par transport HTTP</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
</context>
<context>
    <name>Protocol</name>
    <message>
        <source>licensing message</source>
        <translation>message de licence</translation>
    </message>
    <message>
        <source>these bytes are no such message</source>
        <translation>ces octets ne forment pas un tel message</translation>
    </message>
    <message>
        <source>version %1 is not known here</source>
        <translation>la version %1 n’est pas connue ici</translation>
    </message>
    <message>
        <source>the message is damaged</source>
        <translation>le message est endommagé</translation>
    </message>
</context>
<context>
    <name>RemedyDialog</name>
    <message>
        <source>What It Would Do</source>
        <translation>Ce que cela ferait</translation>
    </message>
    <message>
        <source>Do It</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>Annuler revient dessus.</translation>
    </message>
</context>
<context>
    <name>RemoveInstanceDialog</name>
    <message>
        <source>Confirm Remove Product Instance</source>
        <translation>Confirmer la suppression de l’instance de produit</translation>
    </message>
    <message>
        <source>Remove Product Instance</source>
        <translation>Supprimer l’instance de produit</translation>
    </message>
    <message>
        <source>Remove %1 from the Smart Account and return its permanent license?</source>
        <translation>Supprimer %1 du compte Smart et restituer sa licence permanente&#xa0;?</translation>
    </message>
    <message>
        <source>Remove %1 (%2) from the Smart Account?</source>
        <translation>Supprimer %1 (%2) du compte Smart&#xa0;?</translation>
    </message>
    <message>
        <source>A return code is needed. The device prints it at the return (PLR-20).</source>
        <translation>Un code de restitution est nécessaire. L’équipement l’affiche lors de la restitution (PLR-20).</translation>
    </message>
    <message>
        <source>It uses no licenses.</source>
        <translation>Elle n’utilise aucune licence.</translation>
    </message>
    <message>
        <source>What it uses becomes free at once: %1.</source>
        <translation>Ce qu’elle utilise devient aussitôt libre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The device itself is not told: it still believes that it is registered until it next asks for an authorization or a certificate.</source>
        <translation>L’équipement lui-même n’est pas informé&#xa0;: il se croit encore enregistré jusqu’à sa prochaine demande d’autorisation ou de certificat.</translation>
    </message>
    <message>
        <source>To come back it has to be registered again, with Force.</source>
        <translation>Pour revenir, il doit être enregistré à nouveau, avec l’enregistrement forcé.</translation>
    </message>
    <message>
        <source>Undo will still be possible.</source>
        <translation>L’annulation restera possible.</translation>
    </message>
    <message>
        <source>On the device, license smart reservation return prints the return code and takes the license away (on a Firepower 4100/9300: return in scope reservation of the chassis).</source>
        <translation>Sur l’équipement, license smart reservation return affiche le code de restitution et retire la licence (sur un Firepower 4100/9300&#xa0;: return dans scope reservation du châssis).</translation>
    </message>
    <message>
        <source>The device needs no contact for that; the license is free for another device as soon as the code is accepted.</source>
        <translation>L’équipement n’a besoin d’aucun contact pour cela&#xa0;; la licence est libre pour un autre équipement dès que le code est accepté.</translation>
    </message>
    <message>
        <source>Return code:</source>
        <translation>Code de restitution&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Compliant, but approaching a limit</source>
        <translation>Conforme, mais proche d’une limite</translation>
    </message>
    <message>
        <source>Out of compliance</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>License compliance report</source>
        <translation>Rapport de conformité des licences</translation>
    </message>
    <message>
        <source>virtual account %1</source>
        <translation>compte virtuel %1</translation>
    </message>
    <message>
        <source>all virtual accounts</source>
        <translation>tous les comptes virtuels</translation>
    </message>
    <message>
        <source>%1, the selected devices</source>
        <translation>%1, les équipements sélectionnés</translation>
    </message>
    <message>
        <source>%1, by %2 at %3 (revision %4)</source>
        <translation>%1, par %2 le %3 (révision %4)</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>État au</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Chassis of the fleet</source>
        <translation>Châssis du parc</translation>
    </message>
    <message>
        <source>Failover pairs and clusters of the fleet</source>
        <translation>Paires de basculement et clusters du parc</translation>
    </message>
    <message>
        <source>Virtual accounts</source>
        <translation>Comptes virtuels</translation>
    </message>
    <message>
        <source>Product instances of the fleet</source>
        <translation>Instances de produit du parc</translation>
    </message>
    <message>
        <source>Qualified for strong encryption</source>
        <translation>Habilité au chiffrement fort</translation>
    </message>
    <message>
        <source>Approved for permanent license reservation</source>
        <translation>Approuvé pour la réservation de licence permanente</translation>
    </message>
    <message>
        <source>Seed of the fleet</source>
        <translation>Graine du parc</translation>
    </message>
    <message>
        <source>Last change of the fleet</source>
        <translation>Dernière modification du parc</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Catalogue of platforms and products</source>
        <translation>Catalogue des plateformes et produits</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>The figures come from a simulation of imported data: they say what the licensing rules make of that data at the time above. They were not compared with the real Smart Software Manager or the real devices.</source>
        <translation>Les chiffres proviennent d’une simulation de données importées&#xa0;: ils indiquent ce que les règles de licence tirent de ces données à l’heure ci-dessus. Ils n’ont pas été comparés au vrai Smart Software Manager ni aux vrais équipements.</translation>
    </message>
    <message>
        <source>What this report covers</source>
        <translation>Ce que couvre ce rapport</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Virtual account</source>
        <translation>Compte virtuel</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Licenses requested</source>
        <translation>Licences demandées</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Chassis serial</source>
        <translation>N° de série du châssis</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Grace until</source>
        <translation>Grâce jusqu’au</translation>
    </message>
    <message>
        <source>ID certificate until</source>
        <translation>Certificat jusqu’au</translation>
    </message>
    <message>
        <source>Serial made up</source>
        <translation>N° inventé</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Every device with its state and what it may run now. Throughput is in Mbit/s.</source>
        <translation>Chaque équipement avec son état et ce qu’il peut exploiter maintenant. Le débit est en Mbit/s.</translation>
    </message>
    <message>
        <source>No device is in this scope.</source>
        <translation>Aucun équipement dans ce périmètre.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Fonctionnalité</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Origine du chiffre</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Failover pairs and clusters</source>
        <translation>Paires de basculement et clusters</translation>
    </message>
    <message>
        <source>What the units&apos; licenses add up to. Throughput is in Mbit/s.</source>
        <translation>La somme des licences des unités. Le débit est en Mbit/s.</translation>
    </message>
    <message>
        <source>There is no failover pair or cluster in this scope.</source>
        <translation>Aucune paire de basculement ni aucun cluster dans ce périmètre.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>Châssis</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation>Mémoire (GB)</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hyperviseur</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Contexts requested</source>
        <translation>Contextes demandés</translation>
    </message>
    <message>
        <source>Strong encryption</source>
        <translation>Chiffrement fort</translation>
    </message>
    <message>
        <source>Security Plus</source>
        <translation>Security Plus</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Every chassis and device, in the columns that an import takes: this list imported again changes nothing. A serial number that is marked as made up was not in the list that the device came from.</source>
        <translation>Chaque châssis et chaque équipement, dans les colonnes qu’accepte une importation&#xa0;: cette liste importée à nouveau ne change rien. Un numéro de série marqué comme inventé ne figurait pas dans la liste d’où vient l’équipement.</translation>
    </message>
    <message>
        <source>The fleet has no devices.</source>
        <translation>Le parc n’a aucun équipement.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Event log of the Smart Software Manager</source>
        <translation>Journal des événements du Smart Software Manager</translation>
    </message>
    <message>
        <source>What happened in the Smart Account, oldest first; times are the fleet&apos;s clock.</source>
        <translation>Ce qui s’est passé dans le compte Smart, du plus ancien au plus récent&#xa0;; les heures sont celles de l’horloge du parc.</translation>
    </message>
    <message>
        <source>Nothing has happened in the Smart Account.</source>
        <translation>Il ne s’est rien passé dans le compte Smart.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Fleet&apos;s clock afterwards</source>
        <translation>Horloge du parc ensuite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What was done to the fleet, by whom and when, oldest first: imports, licenses bought and moved, registrations, the clock. What was taken back is marked. From the fleet file&apos;s journal.</source>
        <translation>Ce qui a été fait au parc, par qui et quand, du plus ancien au plus récent&#xa0;: importations, licences achetées et déplacées, enregistrements, horloge. Ce qui a été annulé est marqué. D’après le journal du fichier de parc.</translation>
    </message>
    <message>
        <source>The journal is empty: nothing has been done to the fleet since its file was made.</source>
        <translation>Le journal est vide&#xa0;: rien n’a été fait au parc depuis la création de son fichier.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>ajouté à la main</translation>
    </message>
    <message>
        <source>%1 × %2 until %3</source>
        <translation>%1 × %2 jusqu’au %3</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Détenues</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisées</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Product IDs</source>
        <translation>ID de produit</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation>Perpétuelles</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>À durée</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandées</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Excédent</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Short since</source>
        <translation>Manque depuis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reserved (PLR)</source>
        <translation>Réservées (PLR)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificatifs</translation>
    </message>
    <message>
        <source>License position</source>
        <translation>Position des licences</translation>
    </message>
    <message>
        <source>Owned is the sum of the terms that are valid now; In use is what the account counts; Balance is Owned minus In use. A surplus in one virtual account does not cover another (ACC-4). Reserved is what permanent reservations hold. Evidence names the terms that count.</source>
        <translation>Détenues est la somme des durées valables maintenant&#xa0;; Utilisées est ce que compte le compte&#xa0;; Solde est Détenues moins Utilisées. L’excédent d’un compte virtuel n’en couvre pas un autre (ACC-4). Réservées est ce que détiennent les réservations permanentes. Justificatifs nomme les durées qui comptent.</translation>
    </message>
    <message>
        <source>No license is owned or in use.</source>
        <translation>Aucune licence n’est détenue ni utilisée.</translation>
    </message>
    <message>
        <source>Owned and in use, the scarcest first</source>
        <translation>Détenues et utilisées, les plus rares d’abord</translation>
    </message>
    <message>
        <source>Totals by license</source>
        <translation>Totaux par licence</translation>
    </message>
    <message>
        <source>The sums over the virtual accounts. Surplus and Shortfall are summed for themselves: a surplus in one virtual account does not cover a shortfall in another (ACC-4) until licenses are transferred (ACC-5).</source>
        <translation>Les sommes sur les comptes virtuels. Excédent et Manque sont additionnés séparément&#xa0;: l’excédent d’un compte virtuel ne couvre pas le manque d’un autre (ACC-4) tant que des licences ne sont pas transférées (ACC-5).</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>ID de produit</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Kind of term</source>
        <translation>Type de durée</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Ajouté par</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Entitlements owned</source>
        <translation>Droits détenus</translation>
    </message>
    <message>
        <source>The evidence of purchase, term by term. Added on, Added by and Source are the line of the account&apos;s event log that tells of the term; a transfer may leave it open which.</source>
        <translation>Les justificatifs d’achat, durée par durée. Ajouté le, Ajouté par et Source sont la ligne du journal des événements du compte qui fait état de la durée&#xa0;; un transfert peut laisser ouvert laquelle.</translation>
    </message>
    <message>
        <source>No license was ever added.</source>
        <translation>Aucune licence n’a jamais été ajoutée.</translation>
    </message>
    <message>
        <source>Product instance</source>
        <translation>Instance de produit</translation>
    </message>
    <message>
        <source>Unit role</source>
        <translation>Rôle de l’unité</translation>
    </message>
    <message>
        <source>Checked: the sums of these counts equal In use of every license.</source>
        <translation>Vérifié&#xa0;: les sommes de ces nombres égalent Utilisées pour chaque licence.</translation>
    </message>
    <message>
        <source>The sums of these counts do not equal In use of every license: the fleet should be checked.</source>
        <translation>Les sommes de ces nombres n’égalent pas Utilisées pour chaque licence&#xa0;: le parc devrait être vérifié.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Which unit uses which license; %1 in all. %2</source>
        <translation>Quelle unité utilise quelle licence&#xa0;; %1 en tout. %2</translation>
    </message>
    <message>
        <source>No product instance uses a license.</source>
        <translation>Aucune instance de produit n’utilise de licence.</translation>
    </message>
    <message>
        <source>ACC-4: Owned is the sum of the terms that are valid at the time of the report, In use what the Smart Software Manager counts for the product instances of a virtual account, Requested what the configurations ask for.</source>
        <translation>ACC-4&#xa0;: Détenues est la somme des durées valables à l’heure du rapport, Utilisées ce que le Smart Software Manager compte pour les instances de produit d’un compte virtuel, Demandées ce que demandent les configurations.</translation>
    </message>
    <message>
        <source>ACC-7: a chassis is one product instance; each of its modules asks for its own licenses.</source>
        <translation>ACC-7&#xa0;: un châssis est une seule instance de produit&#xa0;; chacun de ses modules demande ses propres licences.</translation>
    </message>
    <message>
        <source>OOC-1, OOC-2: a license is short where more is in use than owned, by use or because a term ended.</source>
        <translation>OOC-1, OOC-2&#xa0;: une licence est en pénurie là où plus sont utilisées que détenues, du fait de l’utilisation ou parce qu’une durée a pris fin.</translation>
    </message>
    <message>
        <source>A failover pair or cluster runs what its units&apos; licenses add up to, up to the platform&apos;s limit; which unit asks for which license is the platform&apos;s rule (section on pairs and clusters).</source>
        <translation>Une paire de basculement ou un cluster exploite la somme des licences de ses unités, jusqu’à la limite de la plateforme&#xa0;; la règle de la plateforme fixe quelle unité demande quelle licence (section sur les paires et les clusters).</translation>
    </message>
    <message>
        <source>Effective limits are computed from model, configuration and granted licenses; traffic was not looked at.</source>
        <translation>Les limites effectives sont calculées à partir du modèle, de la configuration et des licences accordées&#xa0;; le trafic n’a pas été examiné.</translation>
    </message>
    <message>
        <source>Not checked: AnyConnect licenses are a right to use and are not enforced, so their counts are what was bought.</source>
        <translation>Non vérifié&#xa0;: les licences AnyConnect sont un droit d’utilisation et ne sont pas imposées, leurs nombres sont donc ce qui a été acheté.</translation>
    </message>
    <message>
        <source>Not in the fleet: the line of the list that a device came from, and rows that an import skipped or refused. The imports are in the trail, and each named such rows when it ran.</source>
        <translation>Absents du parc&#xa0;: la ligne de la liste d’où vient un équipement, et les lignes qu’une importation a ignorées ou refusées. Les importations figurent dans l’historique, et chacune a indiqué ces lignes lors de son exécution.</translation>
    </message>
    <message>
        <source>OPEN-1: the specification does not list what being out of compliance does to a Secure Firewall 3100; it is treated as a Firepower 1000 or 2100.</source>
        <translation>OPEN-1&#xa0;: la spécification n’énumère pas ce que la non-conformité fait à un Secure Firewall 3100&#xa0;; il est traité comme un Firepower 1000 ou 2100.</translation>
    </message>
    <message>
        <source>OPEN-12: a request above what one unit can use is accepted up to the platform&apos;s limit; all of it counts against the pool, the effective number is capped.</source>
        <translation>OPEN-12&#xa0;: une demande supérieure à ce qu’une unité peut utiliser est acceptée jusqu’à la limite de la plateforme&#xa0;; elle est entièrement décomptée du pool, le nombre effectif est plafonné.</translation>
    </message>
    <message>
        <source>OPEN-13: context licenses are sold in packs; a pool counts single contexts, and a product ID adds its pack&apos;s number.</source>
        <translation>OPEN-13&#xa0;: les licences de contexte sont vendues par lots&#xa0;; un pool compte les contextes un par un, et un ID de produit ajoute le nombre de son lot.</translation>
    </message>
    <message>
        <source>OPEN-24: memory ranges of the ASA virtual are half-open: 2 to below 8 GB, 8 to below 16, 16 to below 32, 32 to 64.</source>
        <translation>OPEN-24&#xa0;: les plages de mémoire de l’ASA virtual sont semi-ouvertes&#xa0;: 2 à moins de 8 GB, 8 à moins de 16, 16 à moins de 32, 32 à 64.</translation>
    </message>
    <message>
        <source>OPEN-38: the last instant of a period still belongs to it; the grace of %1 days counts from the last good contact. A term&apos;s end no longer belongs to the term.</source>
        <translation>OPEN-38&#xa0;: le dernier instant d’une période lui appartient encore&#xa0;; le délai de grâce de %1 jours court à partir du dernier contact réussi. La fin d’une durée n’appartient plus à la durée.</translation>
    </message>
    <message>
        <source>OPEN-44: &quot;severely rate-limited&quot; is taken as %1 kbit/s and %2 connections.</source>
        <translation>OPEN-44&#xa0;: «&#xa0;débit fortement limité&#xa0;» est compris comme %1 kbit/s et %2 connexions.</translation>
    </message>
    <message>
        <source>OPEN-48: the tier of the ASA virtual has no product ID; it is requested but takes nothing from a pool. Its strong encryption license is added by hand.</source>
        <translation>OPEN-48&#xa0;: le niveau de fonctionnalité de l’ASA virtual n’a pas d’ID de produit&#xa0;; il est demandé mais ne prend rien à un pool. Sa licence de chiffrement fort est ajoutée à la main.</translation>
    </message>
    <message>
        <source>OPEN-49: AnyConnect licenses are a right to use; peers are not enforced by the device and not counted in use here.</source>
        <translation>OPEN-49&#xa0;: les licences AnyConnect sont un droit d’utilisation&#xa0;; les pairs ne sont pas limités par l’équipement et ne sont pas comptés ici comme utilisés.</translation>
    </message>
    <message>
        <source>OPEN-50: a shortage concerns the virtual account: every device that uses the license is out of compliance, each from its next authorization.</source>
        <translation>OPEN-50&#xa0;: une pénurie concerne le compte virtuel&#xa0;: tout équipement qui utilise la licence est non conforme, chacun à partir de sa prochaine autorisation.</translation>
    </message>
    <message>
        <source>Method and assumptions</source>
        <translation>Méthode et hypothèses</translation>
    </message>
    <message>
        <source>How the figures come about; then where the specification leaves something open and a figure of this report depends on it. OPEN and the other names are the paragraphs of the specification.</source>
        <translation>D’où viennent les chiffres&#xa0;; puis les points que la spécification laisse ouverts et dont dépend un chiffre de ce rapport. OPEN et les autres noms sont les paragraphes de la spécification.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>As of %1 (the fleet&apos;s clock)</source>
        <translation>État au %1 (horloge du parc)</translation>
    </message>
    <message>
        <source>Content digest (SHA-256 of the JSON report of the same fleet, with an empty digest):</source>
        <translation>Empreinte du contenu (SHA-256 du rapport JSON du même parc, avec une empreinte vide)&#xa0;:</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>this program has loaded no fonts</source>
        <translation>ce programme n’a chargé aucune police</translation>
    </message>
    <message>
        <source>use html</source>
        <translation>utilisez html</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état au %1</translation>
    </message>
    <message>
        <source>%1 product instances have this name</source>
        <translation>%1 instances de produit portent ce nom</translation>
    </message>
    <message>
        <source>the inventory has it in %1</source>
        <translation>l’inventaire l’a dans %1</translation>
    </message>
    <message>
        <source>the inventory calls it %1</source>
        <translation>l’inventaire le nomme %1</translation>
    </message>
    <message>
        <source>the inventory has this serial number as %1</source>
        <translation>l’inventaire a ce numéro de série sous %1</translation>
    </message>
    <message>
        <source>the inventory&apos;s %1 has the serial number %2</source>
        <translation>%1 de l’inventaire a le numéro de série %2</translation>
    </message>
    <message>
        <source>no device of the inventory has this UDI</source>
        <translation>aucun équipement de l’inventaire n’a cet UDI</translation>
    </message>
    <message>
        <source>the device takes itself for registered, the account does not know it</source>
        <translation>l’équipement se croit enregistré, le compte ne le connaît pas</translation>
    </message>
    <message>
        <source>UDI</source>
        <translation>UDI</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Inventory against product instances of the account: %1 are in both; the differences follow.</source>
        <translation>Inventaire face aux instances de produit du compte&#xa0;: %1 sont dans les deux&#xa0;; les différences suivent.</translation>
    </message>
    <message>
        <source>Inventory and account agree.</source>
        <translation>L’inventaire et le compte concordent.</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>le rapport</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>il a été annulé</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>As of (UTC)</source>
        <translation>État au (UTC)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Content digest</source>
        <translation>Empreinte du contenu</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>the workbook</source>
        <translation>le classeur</translation>
    </message>
    <message>
        <source>make room in the folder for temporary files</source>
        <translation>faites de la place dans le dossier des fichiers temporaires</translation>
    </message>
    <message>
        <source>its %1 rows are more than a sheet holds (%2)</source>
        <translation>ses %1 lignes dépassent ce que contient une feuille (%2)</translation>
    </message>
    <message>
        <source>use csv or json, or report one virtual account</source>
        <translation>utilisez csv ou json, ou limitez le rapport à un compte virtuel</translation>
    </message>
    <message>
        <source>not a format of a report</source>
        <translation>pas un format de rapport</translation>
    </message>
    <message>
        <source>use one of: %1</source>
        <translation>utilisez l’un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>not a table of this report</source>
        <translation>pas un tableau de ce rapport</translation>
    </message>
    <message>
        <source>nothing here lays out pages</source>
        <translation>rien ici ne met en page</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Licenses in order</source>
        <translation>Licences en règle</translation>
    </message>
    <message>
        <source>Approaching</source>
        <translation>Limite proche</translation>
    </message>
    <message>
        <source>Licenses missing</source>
        <translation>Licences manquantes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Devices by registration</source>
        <translation>Équipements par enregistrement</translation>
    </message>
    <message>
        <source>Devices by authorization</source>
        <translation>Équipements par autorisation</translation>
    </message>
    <message>
        <source>Devices short of a license in 30 days</source>
        <translation>Équipements en manque de licence dans 30 jours</translation>
    </message>
    <message>
        <source>Devices short of a license in 90 days</source>
        <translation>Équipements en manque de licence dans 90 jours</translation>
    </message>
    <message>
        <source>Attribution equals In use</source>
        <translation>L’attribution égale Utilisées</translation>
    </message>
    <message>
        <source>By virtual account, worst first</source>
        <translation>Par compte virtuel, les pires d’abord</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>Constats par gravité</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remède</translation>
    </message>
    <message>
        <source>Effect today</source>
        <translation>Effet actuel</translation>
    </message>
    <message>
        <source>Worst first. Rule names the paragraph of the specification.</source>
        <translation>Les pires d’abord. Règle nomme le paragraphe de la spécification.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été constaté.</translation>
    </message>
    <message>
        <source>Licenses in use</source>
        <translation>Licences utilisées</translation>
    </message>
    <message>
        <source>A row for each license of each product instance.</source>
        <translation>Une ligne pour chaque licence de chaque instance de produit.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Custom ID</source>
        <translation>ID personnalisé</translation>
    </message>
    <message>
        <source>Company identifier</source>
        <translation>Identifiant de la société</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>License hours</source>
        <translation>Heures de licence</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Monthly bills of utility mode</source>
        <translation>Factures mensuelles du mode utilitaire</translation>
    </message>
    <message>
        <source>A month&apos;s bill is the sum of the reports that came in it.</source>
        <translation>La facture d’un mois est la somme des rapports reçus pendant ce mois.</translation>
    </message>
    <message>
        <source>No device has reported utility usage.</source>
        <translation>Aucun équipement n’a signalé d’utilisation en mode utilitaire.</translation>
    </message>
    <message>
        <source>License usage report</source>
        <translation>Rapport d’utilisation des licences</translation>
    </message>
    <message>
        <source>take the file from where it was made</source>
        <translation>prenez le fichier là où il a été créé</translation>
    </message>
    <message>
        <source>its provenance file holds no SHA-256</source>
        <translation>son fichier de provenance ne contient pas de SHA-256</translation>
    </message>
    <message>
        <source>take both files from where they were made</source>
        <translation>prenez les deux fichiers là où ils ont été créés</translation>
    </message>
    <message>
        <source>its bytes are not those that its provenance file was written for</source>
        <translation>ses octets ne sont pas ceux pour lesquels son fichier de provenance a été écrit</translation>
    </message>
    <message>
        <source>%1 is byte for byte what %2 exported at %3</source>
        <translation>%1 est octet pour octet ce que %2 a exporté le %3</translation>
    </message>
    <message>
        <source>it does not end with a digest</source>
        <translation>il ne se termine pas par une empreinte</translation>
    </message>
    <message>
        <source>give the JSON file as it was written</source>
        <translation>fournissez le fichier JSON tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>its content was changed: the digest says %1, the content gives %2</source>
        <translation>son contenu a été modifié&#xa0;: l’empreinte indique %1, le contenu donne %2</translation>
    </message>
    <message>
        <source>it does not carry the digest of %1</source>
        <translation>il ne porte pas l’empreinte de %1</translation>
    </message>
    <message>
        <source>%1 carries the digest of %2, which is as it was exported; its own text was not compared</source>
        <translation>%1 porte l’empreinte de %2, qui est tel qu’il a été exporté&#xa0;; son propre texte n’a pas été comparé</translation>
    </message>
    <message>
        <source>%1 is as it was exported</source>
        <translation>%1 est tel qu’il a été exporté</translation>
    </message>
    <message>
        <source>it carries a digest, but neither its provenance file nor the JSON report stands beside it</source>
        <translation>il porte une empreinte, mais ni son fichier de provenance ni le rapport JSON ne se trouvent à côté</translation>
    </message>
    <message>
        <source>it carries no digest, and no provenance file stands beside it</source>
        <translation>il ne porte pas d’empreinte, et aucun fichier de provenance ne se trouve à côté</translation>
    </message>
    <message>
        <source>export reports with --provenance, or as json</source>
        <translation>exportez les rapports avec --provenance, ou en json</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>name a file that can be read</source>
        <translation>indiquez un fichier lisible</translation>
    </message>
</context>
<context>
    <name>Reservation</name>
    <message>
        <source>the code in its row is that of serial number %1</source>
        <translation>le code de sa ligne est celui du numéro de série %1</translation>
    </message>
    <message>
        <source>put each code into the row of its device</source>
        <translation>placez chaque code dans la ligne de son équipement</translation>
    </message>
    <message>
        <source>device</source>
        <translation>équipement</translation>
    </message>
    <message>
        <source>it does not exist any more</source>
        <translation>il n’existe plus</translation>
    </message>
</context>
<context>
    <name>ReservationCode</name>
    <message>
        <source>authorization code</source>
        <translation>code d’autorisation</translation>
    </message>
    <message>
        <source>enter the code that the Smart Software Manager made for the request code of this device</source>
        <translation>saisissez le code que le Smart Software Manager a créé pour le code de demande de cet équipement</translation>
    </message>
    <message>
        <source>request code</source>
        <translation>code de demande</translation>
    </message>
    <message>
        <source>copy it whole from the output of license smart reservation request universal</source>
        <translation>copiez-le en entier depuis la sortie de license smart reservation request universal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not have the form of one</source>
        <translation>«&#xa0;%1&#xa0;» n’en a pas la forme</translation>
    </message>
    <message>
        <source>its check digits do not fit: a character is missing or changed</source>
        <translation>ses chiffres de contrôle ne concordent pas&#xa0;: un caractère manque ou a été changé</translation>
    </message>
    <message>
        <source>it does not say what is asked for</source>
        <translation>il n’indique pas ce qui est demandé</translation>
    </message>
    <message>
        <source>it does not have the form of one: a character is missing or changed</source>
        <translation>il n’en a pas la forme&#xa0;: un caractère manque ou a été changé</translation>
    </message>
    <message>
        <source>it was not made for the request code that is open here</source>
        <translation>il n’a pas été créé pour le code de demande ouvert ici</translation>
    </message>
    <message>
        <source>the Smart Software Manager did not sign it: a character is missing or changed</source>
        <translation>le Smart Software Manager ne l’a pas signé&#xa0;: un caractère manque ou a été changé</translation>
    </message>
</context>
<context>
    <name>Reservations</name>
    <message>
        <source>The licenses cannot be reserved because the Virtual Account does not contain a sufficient surplus of the following perpetual licenses: %1 - %2(perpetual). Add one with its product ID %3, or name another virtual account</source>
        <translation>Les licences ne peuvent pas être réservées, car le compte virtuel ne contient pas un excédent suffisant des licences perpétuelles suivantes&#xa0;: %1 - %2(perpétuelle). Ajoutez-en une avec son ID de produit %3, ou indiquez un autre compte virtuel</translation>
    </message>
    <message>
        <source>this is not the return code of its permanent license</source>
        <translation>ce n’est pas le code de restitution de sa licence permanente</translation>
    </message>
    <message>
        <source>enter the code that license smart reservation return prints on that device</source>
        <translation>saisissez le code que license smart reservation return affiche sur cet équipement</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>réservation</translation>
    </message>
    <message>
        <source>the Smart Account is not approved for permanent license reservation</source>
        <translation>le compte Smart n’est pas approuvé pour la réservation de licence permanente</translation>
    </message>
    <message>
        <source>have it approved, or use regular licensing on the device</source>
        <translation>faites-le approuver, ou utilisez les licences ordinaires sur l’équipement</translation>
    </message>
    <message>
        <source>no permanent license is for this product</source>
        <translation>aucune licence permanente n’existe pour ce produit</translation>
    </message>
    <message>
        <source>copy the request code whole from the device</source>
        <translation>copiez le code de demande en entier depuis l’équipement</translation>
    </message>
    <message>
        <source>this request code has reserved its license already</source>
        <translation>ce code de demande a déjà réservé sa licence</translation>
    </message>
    <message>
        <source>install the authorization code that was made for it</source>
        <translation>installez le code d’autorisation qui a été créé pour lui</translation>
    </message>
    <message>
        <source>there is no virtual account to reserve it in</source>
        <translation>il n’y a aucun compte virtuel où la réserver</translation>
    </message>
    <message>
        <source>add a virtual account first</source>
        <translation>ajoutez d’abord un compte virtuel</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 réservée</translation>
    </message>
    <message>
        <source>return code</source>
        <translation>code de restitution</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not have the form of one</source>
        <translation>«&#xa0;%1&#xa0;» n’en a pas la forme</translation>
    </message>
    <message>
        <source>no reserved license belongs to it: it was given back already</source>
        <translation>aucune licence réservée ne lui correspond&#xa0;: elle a déjà été rendue</translation>
    </message>
    <message>
        <source>enter the code that license smart reservation return prints</source>
        <translation>saisissez le code qu’affiche license smart reservation return</translation>
    </message>
    <message>
        <source>it holds a permanent license, which only the return code of its device sets free</source>
        <translation>elle détient une licence permanente, que seul le code de restitution de son équipement libère</translation>
    </message>
    <message>
        <source>enter license smart reservation return there and give its return code</source>
        <translation>saisissez-y license smart reservation return et indiquez son code de restitution</translation>
    </message>
    <message>
        <source>its permanent license is free again</source>
        <translation>sa licence permanente est de nouveau libre</translation>
    </message>
</context>
<context>
    <name>Reserving</name>
    <message>
        <source>permanent license reservation is not enabled</source>
        <translation>la réservation de licence permanente n’est pas activée</translation>
    </message>
    <message>
        <source>enter license smart reservation in configuration mode first</source>
        <translation>saisissez d’abord license smart reservation en mode de configuration</translation>
    </message>
    <message>
        <source>enter enable reservation in scope license first</source>
        <translation>saisissez d’abord enable reservation dans scope license</translation>
    </message>
    <message>
        <source>a permanent license is installed</source>
        <translation>une licence permanente est installée</translation>
    </message>
    <message>
        <source>return it first with license smart reservation return</source>
        <translation>restituez-la d’abord avec license smart reservation return</translation>
    </message>
    <message>
        <source>no reservation is asked for</source>
        <translation>aucune réservation n’est demandée</translation>
    </message>
    <message>
        <source>nothing is to be canceled</source>
        <translation>il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>a permanent license is installed already</source>
        <translation>une licence permanente est déjà installée</translation>
    </message>
    <message>
        <source>enter license smart reservation request universal first</source>
        <translation>saisissez d’abord license smart reservation request universal</translation>
    </message>
    <message>
        <source>no permanent license is installed</source>
        <translation>aucune licence permanente n’est installée</translation>
    </message>
    <message>
        <source>nothing is to be returned</source>
        <translation>il n’y a rien à restituer</translation>
    </message>
</context>
<context>
    <name>Satellites</name>
    <message>
        <source>synchronized</source>
        <translation>synchronisé</translation>
    </message>
    <message>
        <source>satellite</source>
        <translation>satellite</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>il n’existe pas</translation>
    </message>
    <message>
        <source>it does not reach the Smart Software Manager: %1</source>
        <translation>il n’atteint pas le Smart Software Manager&#xa0;: %1</translation>
    </message>
    <message>
        <source>mend the way, or wait until it tries by itself</source>
        <translation>réparez l’accès, ou attendez qu’il réessaie de lui-même</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Texte (*.txt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ServerChoice</name>
    <message>
        <source>Smart Software Manager (default)</source>
        <translation>Smart Software Manager (par défaut)</translation>
    </message>
    <message>
        <source>On-Prem server %1</source>
        <translation>Serveur On-Prem %1</translation>
    </message>
    <message>
        <source>A user and password cannot be part of it (TRN-9). Leave out what stands before the @.</source>
        <translation>Un utilisateur et un mot de passe ne peuvent pas en faire partie (TRN-9). Omettez ce qui précède le @.</translation>
    </message>
    <message>
        <source>This is no URL of a server. Enter one that begins with https:// or http://, such as %1.</source>
        <translation>Ce n’est pas l’URL d’un serveur. Saisissez-en une qui commence par https:// ou http://, par exemple %1.</translation>
    </message>
    <message>
        <source>A proxy that asks for a user and password is not supported (TRN-9). Enter its name or address alone, such as 10.1.1.1.</source>
        <translation>Un proxy qui demande un utilisateur et un mot de passe n’est pas pris en charge (TRN-9). Saisissez seulement son nom ou son adresse, par exemple 10.1.1.1.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name or address, such as 10.1.1.1.</source>
        <translation>Saisissez le nom ou l’adresse du proxy, par exemple 10.1.1.1.</translation>
    </message>
    <message>
        <source>This is no name or address of a proxy. Enter one without http:// and path, such as 10.1.1.1.</source>
        <translation>Ce n’est ni le nom ni l’adresse d’un proxy. Saisissez-en un sans http:// ni chemin, par exemple 10.1.1.1.</translation>
    </message>
    <message>
        <source>This is the Transport Gateway %1.</source>
        <translation>C’est le Transport Gateway %1.</translation>
    </message>
    <message>
        <source>The certificate of the Transport Gateway %1 carries a country code that is not compliant: by https every contact fails (TRN-11).</source>
        <translation>Le certificat du Transport Gateway %1 porte un code de pays non conforme&#xa0;: par https, tout contact échoue (TRN-11).</translation>
    </message>
    <message>
        <source>This is the On-Prem server %1.</source>
        <translation>C’est le serveur On-Prem %1.</translation>
    </message>
    <message>
        <source>Change this URL only for an On-Prem server, or when TAC says so (TRN-4). No server of this fleet has this address.</source>
        <translation>Ne modifiez cette URL que pour un serveur On-Prem, ou si le TAC le demande (TRN-4). Aucun serveur de ce parc n’a cette adresse.</translation>
    </message>
    <message>
        <source>Empty: the Smart Software Manager&apos;s URL, and Register asks for the token.</source>
        <translation>Vide&#xa0;: l’URL du Smart Software Manager, et Enregistrer demande le jeton.</translation>
    </message>
    <message>
        <source>Taken for the URL of registration.</source>
        <translation>Considéré comme l’URL d’enregistrement.</translation>
    </message>
    <message>
        <source>Taken for a token: Register offers it.</source>
        <translation>Considéré comme un jeton&#xa0;: Enregistrer le propose.</translation>
    </message>
    <message>
        <source>Taken for a token that the Smart Software Manager does not know: Register offers it.</source>
        <translation>Considéré comme un jeton que le Smart Software Manager ne connaît pas&#xa0;: Enregistrer le propose.</translation>
    </message>
</context>
<context>
    <name>ServerList</name>
    <message>
        <source>“%1” is no address. Enter one such as 192.0.2.53.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse. Saisissez-en une, par exemple 192.0.2.53.</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>clock</source>
        <translation>horloge</translation>
    </message>
    <message>
        <source>%1 is before the fleet&apos;s clock, %2</source>
        <translation>%1 précède l’horloge du parc, %2</translation>
    </message>
    <message>
        <source>give a later time, or go back with clock back</source>
        <translation>indiquez une heure ultérieure, ou revenez en arrière avec clock back</translation>
    </message>
    <message>
        <source>%1 is more than 200 years ahead</source>
        <translation>%1 est à plus de 200 ans dans l’avenir</translation>
    </message>
    <message>
        <source>give an earlier time</source>
        <translation>indiquez une heure antérieure</translation>
    </message>
    <message>
        <source>nothing is due, now or later</source>
        <translation>rien n’est prévu, ni maintenant ni plus tard</translation>
    </message>
    <message>
        <source>register a device first</source>
        <translation>enregistrez d’abord un équipement</translation>
    </message>
    <message>
        <source>renews its ID certificate</source>
        <translation>renouvelle son certificat d’identité</translation>
    </message>
    <message>
        <source>renews its authorization</source>
        <translation>renouvelle son autorisation</translation>
    </message>
    <message>
        <source>reports its usage</source>
        <translation>signale son utilisation</translation>
    </message>
    <message>
        <source>its time without contact ends</source>
        <translation>son temps sans contact s’achève</translation>
    </message>
    <message>
        <source>tries to register again</source>
        <translation>tente à nouveau de s’enregistrer</translation>
    </message>
    <message>
        <source>its evaluation period ends</source>
        <translation>sa période d’évaluation s’achève</translation>
    </message>
    <message>
        <source>synchronizes with the Smart Software Manager</source>
        <translation>se synchronise avec le Smart Software Manager</translation>
    </message>
    <message>
        <source>%1 of %2 end</source>
        <translation>%1 de %2 s’achèvent</translation>
    </message>
    <message>
        <source>not run: device reloaded</source>
        <translation>non exécuté&#xa0;: équipement redémarré</translation>
    </message>
    <message>
        <source>device</source>
        <translation>équipement</translation>
    </message>
    <message>
        <source>it does not exist any more</source>
        <translation>il n’existe plus</translation>
    </message>
    <message>
        <source>cancelled, nothing was changed</source>
        <translation>annulé, rien n’a été modifié</translation>
    </message>
    <message>
        <source>chassis</source>
        <translation>châssis</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>il n’existe pas</translation>
    </message>
    <message>
        <source>%1 is no module of a chassis</source>
        <translation>%1 n’est pas un module de châssis</translation>
    </message>
    <message>
        <source>leave chassis and slot out</source>
        <translation>omettez le châssis et l’emplacement</translation>
    </message>
    <message>
        <source>there is no chassis of this name</source>
        <translation>il n’existe aucun châssis de ce nom</translation>
    </message>
    <message>
        <source>add it first</source>
        <translation>ajoutez-le d’abord</translation>
    </message>
    <message>
        <source>a chassis of this name exists</source>
        <translation>un châssis de ce nom existe déjà</translation>
    </message>
    <message>
        <source>name it as the device&apos;s chassis</source>
        <translation>indiquez-le comme châssis de l’équipement</translation>
    </message>
    <message>
        <source>a %1 does not fit into the chassis %2 of model %3</source>
        <translation>un %1 ne va pas dans le châssis %2 de modèle %3</translation>
    </message>
    <message>
        <source>name a chassis of model %1</source>
        <translation>indiquez un châssis de modèle %1</translation>
    </message>
    <message>
        <source>slot %1 is outside 1 to %2</source>
        <translation>l’emplacement %1 est hors de la plage 1 à %2</translation>
    </message>
    <message>
        <source>the chassis %1 has no free slot</source>
        <translation>le châssis %1 n’a aucun emplacement libre</translation>
    </message>
    <message>
        <source>name another chassis or slot</source>
        <translation>indiquez un autre châssis ou emplacement</translation>
    </message>
    <message>
        <source>slot %1 of %2 is taken</source>
        <translation>l’emplacement %1 de %2 est occupé</translation>
    </message>
    <message>
        <source>name a free slot</source>
        <translation>indiquez un emplacement libre</translation>
    </message>
    <message>
        <source>an ASA virtual needs its throughput level</source>
        <translation>un ASA virtual a besoin de son niveau de débit</translation>
    </message>
    <message>
        <source>give the entitlement: 100M, 1G, 2G, 10G or 20G</source>
        <translation>indiquez le droit&#xa0;: 100M, 1G, 2G, 10G ou 20G</translation>
    </message>
    <message>
        <source>a Day-0 configuration cannot hold &quot;%1&quot;</source>
        <translation>une configuration Day-0 ne peut pas contenir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>enter it after the first start</source>
        <translation>saisissez-le après le premier démarrage</translation>
    </message>
    <message>
        <source>the Day-0 line &quot;%1&quot; is refused: %2</source>
        <translation>la ligne Day-0 «&#xa0;%1&#xa0;» est refusée&#xa0;: %2</translation>
    </message>
    <message>
        <source>correct the file</source>
        <translation>corrigez le fichier</translation>
    </message>
    <message>
        <source>a module stays in its slot</source>
        <translation>un module reste dans son emplacement</translation>
    </message>
    <message>
        <source>remove it and add it in the other slot</source>
        <translation>supprimez-le et ajoutez-le dans l’autre emplacement</translation>
    </message>
    <message>
        <source>a registered device keeps its serial number</source>
        <translation>un équipement enregistré garde son numéro de série</translation>
    </message>
    <message>
        <source>deregister it first</source>
        <translation>désenregistrez-le d’abord</translation>
    </message>
    <message>
        <source>it is a unit of %1</source>
        <translation>c’est une unité de %1</translation>
    </message>
    <message>
        <source>disband %1 first</source>
        <translation>dissolvez d’abord %1</translation>
    </message>
    <message>
        <source>the registration is not retained by release %1; register again with Force registration</source>
        <translation>l’enregistrement n’est pas conservé par la version %1&#xa0;; enregistrez à nouveau avec l’enregistrement forcé</translation>
    </message>
    <message>
        <source>a name has 1 to 63 characters</source>
        <translation>un nom compte 1 à 63 caractères</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisissez un autre nom</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no chassis model</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un modèle de châssis</translation>
    </message>
    <message>
        <source>give 9300 or a 4100 model such as 4112</source>
        <translation>indiquez 9300 ou un modèle 4100 tel que 4112</translation>
    </message>
    <message>
        <source>%1 is still in it</source>
        <translation>%1 s’y trouve encore</translation>
    </message>
    <message>
        <source>remove its devices first</source>
        <translation>supprimez d’abord ses équipements</translation>
    </message>
    <message>
        <source>%1 vCPUs are outside 1 to %2</source>
        <translation>%1 vCPU sont hors de la plage 1 à %2</translation>
    </message>
    <message>
        <source>give a number in this range</source>
        <translation>indiquez un nombre dans cette plage</translation>
    </message>
    <message>
        <source>16 are for the 20G entitlement on VMware and KVM</source>
        <translation>16 sont réservés au droit 20G sur VMware et KVM</translation>
    </message>
    <message numerus="yes">
        <source>%1 GB of memory are outside %2 to %3 GB for %n vCPU(s)</source>
        <translation>
            <numerusform>%1 GB de mémoire sont hors de la plage %2 à %3 GB pour %n vCPU</numerusform>
            <numerusform>%1 GB de mémoire sont hors de la plage %2 à %3 GB pour %n vCPU</numerusform>
        </translation>
    </message>
    <message>
        <source>give memory in this range</source>
        <translation>indiquez une mémoire dans cette plage</translation>
    </message>
    <message>
        <source>the unit is down</source>
        <translation>l’unité est arrêtée</translation>
    </message>
    <message>
        <source>let it rejoin its pair or cluster first</source>
        <translation>faites-la d’abord revenir dans sa paire ou son cluster</translation>
    </message>
    <message>
        <source>a name has 1 to %1 characters</source>
        <translation>un nom compte 1 à %1 caractères</translation>
    </message>
    <message>
        <source>give another name</source>
        <translation>indiquez un autre nom</translation>
    </message>
    <message>
        <source>the name holds a control character</source>
        <translation>le nom contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>a device of this name exists</source>
        <translation>un équipement de ce nom existe déjà</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no serial number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de série</translation>
    </message>
    <message>
        <source>give 8 to 14 letters and digits, such as JAD200802RR</source>
        <translation>indiquez 8 à 14 lettres et chiffres, par exemple JAD200802RR</translation>
    </message>
    <message>
        <source>the serial number %1 is that of %2</source>
        <translation>le numéro de série %1 est celui de %2</translation>
    </message>
    <message>
        <source>give the device&apos;s own</source>
        <translation>indiquez celui de l’équipement</translation>
    </message>
    <message>
        <source>memory, vCPUs, hypervisor and entitlement are those of an ASA virtual, not of a %1</source>
        <translation>mémoire, vCPU, hyperviseur et droit sont ceux d’un ASA virtual, pas d’un %1</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>omettez-les</translation>
    </message>
    <message>
        <source>a %1 has no appliance and platform mode</source>
        <translation>un %1 n’a pas de mode appliance ou plateforme</translation>
    </message>
    <message>
        <source>leave the mode out</source>
        <translation>omettez le mode</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ASA release</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une version d’ASA</translation>
    </message>
    <message>
        <source>give one such as 9.18(1)</source>
        <translation>indiquez-en une telle que 9.18(1)</translation>
    </message>
    <message>
        <source>release %1 does not run on %2</source>
        <translation>la version %1 ne s’exécute pas sur %2</translation>
    </message>
    <message>
        <source>give %1 or a later one</source>
        <translation>indiquez %1 ou une version ultérieure</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP</translation>
    </message>
    <message>
        <source>give an IPv4 or IPv6 address</source>
        <translation>indiquez une adresse IPv4 ou IPv6</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>one of its units does not exist</source>
        <translation>l’une de ses unités n’existe pas</translation>
    </message>
    <message>
        <source>it is named twice</source>
        <translation>il est indiqué deux fois</translation>
    </message>
    <message>
        <source>name different devices</source>
        <translation>indiquez des équipements différents</translation>
    </message>
    <message>
        <source>not registered when %1 was formed: its licenses and its encryption may differ from the others&apos;; register every unit before</source>
        <translation>pas enregistré lors de la formation de %1&#xa0;: ses licences et son chiffrement peuvent différer de ceux des autres&#xa0;; enregistrez chaque unité auparavant</translation>
    </message>
    <message>
        <source>a pair or cluster of this name exists</source>
        <translation>une paire ou un cluster de ce nom existe déjà</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>cluster</translation>
    </message>
    <message>
        <source>cancelled, nothing was imported</source>
        <translation>annulé, rien n’a été importé</translation>
    </message>
    <message>
        <source>there is nothing to import</source>
        <translation>il n’y a rien à importer</translation>
    </message>
    <message>
        <source>reloaded after deregistration</source>
        <translation>redémarré après le désenregistrement</translation>
    </message>
    <message>
        <source>reloaded</source>
        <translation>redémarré</translation>
    </message>
    <message>
        <source>both units are active: one end of the failover link uses DES, the other AES/3DES; reload the other unit too</source>
        <translation>les deux unités sont actives&#xa0;: une extrémité de la liaison de basculement utilise DES, l’autre AES/3DES&#xa0;; redémarrez aussi l’autre unité</translation>
    </message>
    <message>
        <source>deregistered</source>
        <translation>désenregistré</translation>
    </message>
    <message>
        <source>the evaluation period is used up</source>
        <translation>la période d’évaluation est épuisée</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>registered to %1</source>
        <translation>enregistré auprès de %1</translation>
    </message>
    <message>
        <source>no contact since %1</source>
        <translation>aucun contact depuis le %1</translation>
    </message>
    <message>
        <source>ID certificate valid until %1</source>
        <translation>certificat d’identité valable jusqu’au %1</translation>
    </message>
    <message>
        <source>out of compliance</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>usage reported</source>
        <translation>utilisation signalée</translation>
    </message>
    <message>
        <source>authorization renewed</source>
        <translation>autorisation renouvelée</translation>
    </message>
    <message>
        <source>it has no units</source>
        <translation>il n’a aucune unité</translation>
    </message>
    <message>
        <source>name its devices</source>
        <translation>indiquez ses équipements</translation>
    </message>
    <message>
        <source>the action</source>
        <translation>l’action</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Out of compliance</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>Authorization expired</source>
        <translation>Autorisation expirée</translation>
    </message>
    <message>
        <source>Evaluation expired</source>
        <translation>Évaluation expirée</translation>
    </message>
    <message>
        <source>Registration failed</source>
        <translation>Échec de l’enregistrement</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Enregistrement en cours</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Débit limité</translation>
    </message>
    <message>
        <source>Unregistered</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Permanent license</source>
        <translation>Licence permanente</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Utilitaire</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorisé</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>le fichier est endommagé (%1)</translation>
    </message>
    <message>
        <source>open a backup of it</source>
        <translation>ouvrez-en une sauvegarde</translation>
    </message>
    <message>
        <source>chunk %1 is missing</source>
        <translation>le bloc %1 est absent</translation>
    </message>
    <message>
        <source>a root names tables that do not fit</source>
        <translation>une racine désigne des tables qui ne concordent pas</translation>
    </message>
    <message>
        <source>chunk %1 cannot be read</source>
        <translation>le bloc %1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>a table has rows beyond its end</source>
        <translation>une table a des lignes au-delà de sa fin</translation>
    </message>
    <message>
        <source>open it with the version of Lictor that made it</source>
        <translation>ouvrez-le avec la version de Lictor qui l’a créé</translation>
    </message>
    <message>
        <source>Revision %1: the table %2 does not fit its chunks.</source>
        <translation>Révision %1&#xa0;: la table %2 ne concorde pas avec ses blocs.</translation>
    </message>
    <message>
        <source>Chunk %1 of the table %2 is damaged.</source>
        <translation>Le bloc %1 de la table %2 est endommagé.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>free space and do it again</source>
        <translation>libérez de l’espace et recommencez</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>un autre programme y écrit</translation>
    </message>
    <message>
        <source>try again when it is done</source>
        <translation>réessayez lorsqu’il aura terminé</translation>
    </message>
    <message>
        <source>it is not a fleet file</source>
        <translation>ce n’est pas un fichier de parc</translation>
    </message>
    <message>
        <source>open a file that Lictor made</source>
        <translation>ouvrez un fichier créé par Lictor</translation>
    </message>
    <message>
        <source>the file was replaced or moved by another program</source>
        <translation>le fichier a été remplacé ou déplacé par un autre programme</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>ouvrez-le à nouveau</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>save a copy in another place</source>
        <translation>enregistrez une copie à un autre endroit</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>le fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>check that it exists and that you may read and write its folder</source>
        <translation>vérifiez qu’il existe et que vous pouvez lire et écrire dans son dossier</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>il n’y a pas assez de mémoire pour le lire</translation>
    </message>
    <message>
        <source>the file cannot be read or written (%1)</source>
        <translation>le fichier ne peut être ni lu ni écrit (%1)</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>vérifiez le disque</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>indiquez un fichier de ce dossier</translation>
    </message>
    <message>
        <source>the file exists</source>
        <translation>le fichier existe</translation>
    </message>
    <message>
        <source>choose another name, or replace it</source>
        <translation>choisissez un autre nom, ou remplacez-le</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>le dossier %1 n’existe pas</translation>
    </message>
    <message>
        <source>make it first</source>
        <translation>créez-le d’abord</translation>
    </message>
    <message>
        <source>the folder %1 cannot be written</source>
        <translation>impossible d’écrire dans le dossier %1</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>choisissez un autre dossier</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>le fichier ne peut pas être écrit (%1)</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>choisissez un autre endroit</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>make a new fleet or choose another file</source>
        <translation>créez un nouveau parc ou choisissez un autre fichier</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>vérifiez que vous pouvez le lire</translation>
    </message>
    <message>
        <source>the file is empty, not a fleet file</source>
        <translation>le fichier est vide, ce n’est pas un fichier de parc</translation>
    </message>
    <message>
        <source>made by a newer Lictor (schema %1; this one knows %2)</source>
        <translation>créé par un Lictor plus récent (schéma %1&#xa0;; celui-ci connaît %2)</translation>
    </message>
    <message>
        <source>open it with that version</source>
        <translation>ouvrez-le avec cette version</translation>
    </message>
    <message>
        <source>there is no schema %1</source>
        <translation>le schéma %1 n’existe pas</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>le fichier est en lecture seule</translation>
    </message>
    <message>
        <source>the folder of the file is read-only</source>
        <translation>le dossier du fichier est en lecture seule</translation>
    </message>
    <message>
        <source>do it again on the fleet as it now is</source>
        <translation>recommencez sur le parc tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>it has no revision</source>
        <translation>il n’a aucune révision</translation>
    </message>
    <message>
        <source>root %1 cannot be read</source>
        <translation>la racine %1 ne peut pas être lue</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>only the last %1 actions can be taken back</source>
        <translation>seules les %1 dernières actions peuvent être annulées</translation>
    </message>
    <message>
        <source>it is not at revision %1</source>
        <translation>il n’est pas à la révision %1</translation>
    </message>
    <message>
        <source>%1 changed it meanwhile (revision %2: %3)</source>
        <translation>%1 l’a modifié entre-temps (révision %2&#xa0;: %3)</translation>
    </message>
    <message>
        <source>The newest revision has no root.</source>
        <translation>La révision la plus récente n’a pas de racine.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>entitlement</source>
        <translation>droit</translation>
    </message>
    <message>
        <source>throughput level</source>
        <translation>niveau de débit</translation>
    </message>
    <message>
        <source>chassis</source>
        <translation>châssis</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>virtual account</source>
        <translation>compte virtuel</translation>
    </message>
    <message>
        <source>module</source>
        <translation>module</translation>
    </message>
    <message>
        <source>active unit</source>
        <translation>unité active</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>a license pool</source>
        <translation>un pool de licences</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>un jeton</translation>
    </message>
    <message>
        <source>satellite</source>
        <translation>satellite</translation>
    </message>
    <message>
        <source>license platform</source>
        <translation>plateforme de licence</translation>
    </message>
    <message>
        <source>a fault</source>
        <translation>un défaut</translation>
    </message>
    <message>
        <source>device</source>
        <translation>équipement</translation>
    </message>
    <message>
        <source>%1 refers to an unknown %2</source>
        <translation>%1 renvoie à un élément inconnu&#xa0;: %2</translation>
    </message>
    <message>
        <source>license</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>what revision %1 changed is not kept any more</source>
        <translation>ce que la révision %1 a modifié n’est plus conservé</translation>
    </message>
    <message>
        <source>look at one of the last %1 actions</source>
        <translation>consultez l’une des %1 dernières actions</translation>
    </message>
</context>
<context>
    <name>SubscribersUrlDialog</name>
    <message>
        <source>Edit Subscribers URL</source>
        <translation>Modifier l’URL des abonnés</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Another URL</source>
        <translation>Autre URL</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Serveur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation>&amp;URL&#xa0;:</translation>
    </message>
    <message>
        <source>Enter a URL, or choose the Smart Software Manager.</source>
        <translation>Saisissez une URL, ou choisissez le Smart Software Manager.</translation>
    </message>
    <message>
        <source>Use &amp;http</source>
        <translation>Utiliser &amp;http</translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>special</source>
        <translation>spécial</translation>
    </message>
</context>
<context>
    <name>TransferInstanceDialog</name>
    <message>
        <source>Transfer Product Instance</source>
        <translation>Transférer l’instance de produit</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 appartient à %2.</translation>
    </message>
    <message>
        <source>To Virtual Account:</source>
        <translation>Vers le compte virtuel&#xa0;:</translation>
    </message>
    <message>
        <source>%1 uses %2; from then on these count in %3.</source>
        <translation>%1 utilise %2&#xa0;; désormais, elles comptent dans %3.</translation>
    </message>
</context>
<context>
    <name>TransferLicensesDialog</name>
    <message>
        <source>Transfer Licenses</source>
        <translation>Transférer des licences</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Before and After</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>De&#xa0;:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Vers&#xa0;:</translation>
    </message>
    <message>
        <source>License:</source>
        <translation>Licence&#xa0;:</translation>
    </message>
    <message>
        <source>Count:</source>
        <translation>Nombre&#xa0;:</translation>
    </message>
    <message>
        <source>Both virtual accounts are the same. Choose another one.</source>
        <translation>Les deux comptes virtuels sont identiques. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 has no unused licenses that could be moved.</source>
        <translation>%1 n’a aucune licence inutilisée qui puisse être déplacée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n unused; only these can be moved.</source>
        <translation>
            <numerusform>%1 en a %n inutilisée&#xa0;; seule celle-ci peut être déplacée.</numerusform>
            <numerusform>%1 en a %n inutilisées&#xa0;; seules celles-ci peuvent être déplacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Compte virtuel</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Achetées</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>Utilisées</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>TransportUrlDialog</name>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>A token, or the URL of the server</source>
        <translation>Un jeton, ou l’URL du serveur</translation>
    </message>
    <message>
        <source>&amp;Registration:</source>
        <translation>En&amp;registrement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Utility:</source>
        <translation>&amp;Utilitaire&#xa0;:</translation>
    </message>
    <message>
        <source>The server of the usage reports.</source>
        <translation>Le serveur des rapports d’utilisation.</translation>
    </message>
    <message>
        <source>&amp;Proxy URL:</source>
        <translation>URL du &amp;proxy&#xa0;:</translation>
    </message>
    <message>
        <source>Proxy P&amp;ort:</source>
        <translation>P&amp;ort du proxy&#xa0;:</translation>
    </message>
    <message>
        <source>Optional: only where the server is reached through a proxy, one that asks for no password (UTIL-8).</source>
        <translation>Facultatif&#xa0;: seulement si le serveur est atteint par un proxy, qui ne demande pas de mot de passe (UTIL-8).</translation>
    </message>
    <message>
        <source>A port needs its proxy. Enter the proxy, or leave the port empty.</source>
        <translation>Un port exige son proxy. Saisissez le proxy, ou laissez le port vide.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, 1 to 65535, such as 443.</source>
        <translation>Saisissez le port du proxy, 1 à 65535, par exemple 443.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) lose contact and live on their grace period: %1</source>
        <translation>
            <numerusform>%n équipement perd le contact et vit sur son délai de grâce&#xa0;: %1</numerusform>
            <numerusform>%n équipements perdent le contact et vivent sur leur délai de grâce&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) lose their authorization: %1</source>
        <translation>
            <numerusform>%n équipement perd son autorisation&#xa0;: %1</numerusform>
            <numerusform>%n équipements perdent leur autorisation&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) lose their registration: %1</source>
        <translation>
            <numerusform>%n équipement perd son enregistrement&#xa0;: %1</numerusform>
            <numerusform>%n équipements perdent leur enregistrement&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) fail to register: %1</source>
        <translation>
            <numerusform>%n équipement ne parvient pas à s’enregistrer&#xa0;: %1</numerusform>
            <numerusform>%n équipements ne parviennent pas à s’enregistrer&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The evaluation period of %n device(s) ends: %1</source>
        <translation>
            <numerusform>La période d’évaluation de %n équipement s’achève&#xa0;: %1</numerusform>
            <numerusform>La période d’évaluation de %n équipements s’achève&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are out of compliance, %1 is short: %2</source>
        <translation>
            <numerusform>%n équipement est non conforme, pénurie de %1&#xa0;: %2</numerusform>
            <numerusform>%n équipements sont non conformes, pénurie de %1&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) lose the license kept after a takeover: %1</source>
        <translation>
            <numerusform>%n équipement perd la licence conservée après une prise de relais&#xa0;: %1</numerusform>
            <numerusform>%n équipements perdent la licence conservée après une prise de relais&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failover link(s) do not understand each other: %1</source>
        <translation>
            <numerusform>%n liaison de basculement dont les extrémités ne se comprennent pas&#xa0;: %1</numerusform>
            <numerusform>%n liaisons de basculement dont les extrémités ne se comprennent pas&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 are missing already</source>
        <translation>
            <numerusform>%1&#xa0;: %n sur %2 manque déjà</numerusform>
            <numerusform>%1&#xa0;: %n sur %2 manquent déjà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 are missing</source>
        <translation>
            <numerusform>%1&#xa0;: %n sur %2 manque</numerusform>
            <numerusform>%1&#xa0;: %n sur %2 manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>TrustedPool</name>
    <message>
        <source>bundle of %1</source>
        <translation>lot du %1</translation>
    </message>
    <message>
        <source>bundle of release %1</source>
        <translation>lot de la version %1</translation>
    </message>
    <message>
        <source>issuer of the license server since %1</source>
        <translation>émetteur du serveur de licences depuis le %1</translation>
    </message>
    <message>
        <source>made by the device on %1, as _SmartCallHome_ServerCA</source>
        <translation>créé par l’équipement le %1, sous le nom _SmartCallHome_ServerCA</translation>
    </message>
</context>
<context>
    <name>TrustpoolPolicyDialog</name>
    <message>
        <source>Edit Trusted Certificate Pool Policy</source>
        <translation>Modifier la stratégie du pool de certificats de confiance</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Enable Automatic Import</source>
        <translation>&amp;Activer l’importation automatique</translation>
    </message>
    <message>
        <source>Revocation Check:</source>
        <translation>Vérification de révocation&#xa0;:</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Certificate Matching Rules:</source>
        <translation>Règles de correspondance des certificats&#xa0;:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Automatic Import</source>
        <translation>Importation automatique</translation>
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation>&amp;URL&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Time of day:</source>
        <translation>&amp;Heure&#xa0;:</translation>
    </message>
    <message>
        <source>every day, by the device&apos;s clock</source>
        <translation>chaque jour, à l’horloge de l’équipement</translation>
    </message>
    <message>
        <source>Check “Enable Automatic Import” first.</source>
        <translation>Cochez d’abord «&#xa0;Activer l’importation automatique&#xa0;».</translation>
    </message>
    <message>
        <source>The device follows when the issuer of the server&apos;s certificate changes.</source>
        <translation>L’équipement suit lorsque l’émetteur du certificat du serveur change.</translation>
    </message>
    <message>
        <source>The server&apos;s issuer changes on %1; without automatic import the next contact after that fails (CERTPOOL-2).</source>
        <translation>L’émetteur du serveur change le %1&#xa0;; sans importation automatique, le premier contact suivant échoue (CERTPOOL-2).</translation>
    </message>
    <message>
        <source>Without automatic import, contacts fail from the day on which the issuer of the server&apos;s certificate changes, until a bundle is imported by hand (CERTPOOL-2).</source>
        <translation>Sans importation automatique, les contacts échouent à partir du jour où l’émetteur du certificat du serveur change, jusqu’à l’importation manuelle d’un lot (CERTPOOL-2).</translation>
    </message>
</context>
<context>
    <name>UnitEffects</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 is down afterwards, until it rejoins.</source>
        <translation>%1 est ensuite arrêté, jusqu’à son retour.</translation>
    </message>
    <message>
        <source>%1 takes over; no license changes hands. %2</source>
        <translation>%1 prend le relais&#xa0;; aucune licence ne change de mains. %2</translation>
    </message>
    <message>
        <source>%1 takes over with what the units have together, but is not registered and cannot ask: it is kept for %2. %3</source>
        <translation>%1 prend le relais avec ce que les unités ont ensemble, mais n’est pas enregistré et ne peut pas demander&#xa0;: c’est conservé pendant %2. %3</translation>
    </message>
    <message>
        <source>%1 takes over with what the units have together and asks again for %2; %3 has enough for both until %4 rejoins. %5</source>
        <translation>%1 prend le relais avec ce que les unités ont ensemble et redemande pour %2&#xa0;; %3 en a assez pour les deux jusqu’au retour de %4. %5</translation>
    </message>
    <message>
        <source>%1 takes over with what the units have together and asks again for %2. %3 lacks %4 until %5 rejoins: out of compliance, asked again every %6, kept for %7. %8</source>
        <translation>%1 prend le relais avec ce que les unités ont ensemble et redemande pour %2. Il manque %4 à %3 jusqu’au retour de %5&#xa0;: non conforme, redemandé toutes les %6, conservé pendant %7. %8</translation>
    </message>
    <message>
        <source>%1 comes back, takes over the configuration of %2 and has no license to release.</source>
        <translation>%1 revient, reprend la configuration de %2 et n’a aucune licence à libérer.</translation>
    </message>
    <message>
        <source>%1 comes back, takes over the configuration of %2 and releases %3.</source>
        <translation>%1 revient, reprend la configuration de %2 et libère %3.</translation>
    </message>
    <message>
        <source>%1 loses the configuration of the control unit (%2), which has to be entered on it anew, and keeps what it asks for itself (%3).</source>
        <translation>%1 perd la configuration de l’unité de contrôle (%2), qui doit y être saisie à nouveau, et garde ce qu’il demande lui-même (%3).</translation>
    </message>
    <message>
        <source>%1 goes on alone with %2; every other unit loses that and keeps what it asks for itself.</source>
        <translation>%1 continue seul avec %2&#xa0;; chaque autre unité perd cela et garde ce qu’elle demande elle-même.</translation>
    </message>
    <message>
        <source>%1 releases %2. Both units keep the licensing configuration cached: to license them again, clear it on each and enter it anew.</source>
        <translation>%1 libère %2. Les deux unités gardent la configuration de licence en cache&#xa0;: pour leur redonner des licences, effacez-la sur chacune et saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 speaks AES/3DES after the reload, the other unit DES: both become active until the other one is reloaded too.</source>
        <translation>Après le redémarrage, %1 parle AES/3DES et l’autre unité DES&#xa0;: les deux deviennent actives jusqu’à ce que l’autre soit aussi redémarrée.</translation>
    </message>
    <message>
        <source>%1 then speaks what the other unit speaks, and one of them is active again.</source>
        <translation>%1 parle alors comme l’autre unité, et une seule des deux est de nouveau active.</translation>
    </message>
    <message>
        <source>Strong encryption takes effect on %1.</source>
        <translation>Le chiffrement fort prend effet sur %1.</translation>
    </message>
    <message>
        <source>%1 restarts from its startup configuration; it asks for %2, before and after.</source>
        <translation>%1 redémarre avec sa configuration de démarrage&#xa0;; il demande %2, avant comme après.</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>active unit</source>
        <translation>unité active</translation>
    </message>
    <message>
        <source>standby unit</source>
        <translation>unité de secours</translation>
    </message>
    <message>
        <source>control unit</source>
        <translation>unité de contrôle</translation>
    </message>
    <message>
        <source>data unit</source>
        <translation>unité de données</translation>
    </message>
    <message>
        <source>single unit</source>
        <translation>unité seule</translation>
    </message>
    <message>
        <source>control</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>primary / active</source>
        <translation>principale / active</translation>
    </message>
    <message>
        <source>primary / standby</source>
        <translation>principale / de secours</translation>
    </message>
    <message>
        <source>secondary / active</source>
        <translation>secondaire / active</translation>
    </message>
    <message>
        <source>secondary / standby</source>
        <translation>secondaire / de secours</translation>
    </message>
    <message>
        <source>down</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>up, does not understand the other unit</source>
        <translation>en marche, ne comprend pas l’autre unité</translation>
    </message>
    <message>
        <source>up, reload pending</source>
        <translation>en marche, redémarrage en attente</translation>
    </message>
    <message>
        <source>up</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>by chassis %1, %2</source>
        <translation>par le châssis %1, %2</translation>
    </message>
    <message>
        <source>yes, %1</source>
        <translation>oui, %1</translation>
    </message>
    <message>
        <source>permanent license</source>
        <translation>licence permanente</translation>
    </message>
    <message>
        <source>registering</source>
        <translation>enregistrement en cours</translation>
    </message>
    <message>
        <source>chassis %1 is not</source>
        <translation>le châssis %1 ne l’est pas</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Strong (3DES/AES)</source>
        <translation>Fort (3DES/AES)</translation>
    </message>
    <message>
        <source>Base (DES), strong after a reload</source>
        <translation>Base (DES), fort après un redémarrage</translation>
    </message>
    <message>
        <source>Base (DES)</source>
        <translation>Base (DES)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nothing (cached)</source>
        <translation>rien (en cache)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>il n’existe pas</translation>
    </message>
    <message>
        <source>it is no unit of %1</source>
        <translation>ce n’est pas une unité de %1</translation>
    </message>
    <message>
        <source>name one of its units</source>
        <translation>indiquez l’une de ses unités</translation>
    </message>
    <message>
        <source>it leads %1 already</source>
        <translation>elle dirige déjà %1</translation>
    </message>
    <message>
        <source>name another unit</source>
        <translation>indiquez une autre unité</translation>
    </message>
    <message>
        <source>it is down</source>
        <translation>elle est arrêtée</translation>
    </message>
    <message>
        <source>let it rejoin first</source>
        <translation>faites-la d’abord revenir</translation>
    </message>
    <message>
        <source>no other unit of it is up</source>
        <translation>aucune autre de ses unités ne fonctionne</translation>
    </message>
    <message>
        <source>let a unit rejoin first</source>
        <translation>faites d’abord revenir une unité</translation>
    </message>
    <message>
        <source>leads %1 now</source>
        <translation>dirige maintenant %1</translation>
    </message>
    <message>
        <source>device</source>
        <translation>équipement</translation>
    </message>
    <message>
        <source>it is up</source>
        <translation>il fonctionne</translation>
    </message>
    <message>
        <source>nothing is to be done</source>
        <translation>il n’y a rien à faire</translation>
    </message>
    <message>
        <source>is back as %1</source>
        <translation>est de retour comme %1</translation>
    </message>
    <message>
        <source>it is in no cluster</source>
        <translation>il n’est dans aucun cluster</translation>
    </message>
    <message>
        <source>name a unit of one</source>
        <translation>indiquez une unité d’un cluster</translation>
    </message>
    <message>
        <source>%1 is a failover pair, which no unit leaves alone</source>
        <translation>%1 est une paire de basculement, qu’aucune unité ne quitte seule</translation>
    </message>
    <message>
        <source>disband %1</source>
        <translation>dissolvez %1</translation>
    </message>
    <message>
        <source>it is the last unit of %1</source>
        <translation>c’est la dernière unité de %1</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>%1 for %2 hours</source>
        <translation>%1 pendant %2 heures</translation>
    </message>
    <message>
        <source>nothing was used</source>
        <translation>rien n’a été utilisé</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>a utilisé %1</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>Edit User</source>
        <translation>Modifier l’utilisateur</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Change User</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Administrator: reaches everything and decides what others reach</source>
        <translation>Administrateur&#xa0;: a accès à tout et décide des accès des autres</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>The name under which the user acts; it stands in the event log and in the journal.</source>
        <translation>Le nom sous lequel l’utilisateur agit&#xa0;; il figure dans le journal des événements et dans le journal.</translation>
    </message>
    <message>
        <source>Virtual accounts:</source>
        <translation>Comptes virtuels&#xa0;:</translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation>Un utilisateur doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is a user “%1” already. Choose another name.</source>
        <translation>Il existe déjà un utilisateur «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose the virtual accounts that the user reaches.</source>
        <translation>Choisissez les comptes virtuels auxquels l’utilisateur a accès.</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>the account has no users yet, and %1 would not reach the portal any more</source>
        <translation>le compte n’a pas encore d’utilisateurs, et %1 n’aurait plus accès au portail</translation>
    </message>
    <message>
        <source>add %1 as an administrator first</source>
        <translation>ajoutez d’abord %1 comme administrateur</translation>
    </message>
    <message>
        <source>is no administrator of the account</source>
        <translation>n’est pas administrateur du compte</translation>
    </message>
    <message>
        <source>does not reach virtual account %1</source>
        <translation>n’a pas accès au compte virtuel %1</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>le nom est vide</translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation>donnez-lui un nom</translation>
    </message>
    <message>
        <source>it is not said what the user reaches</source>
        <translation>les accès de l’utilisateur ne sont pas indiqués</translation>
    </message>
    <message>
        <source>name virtual accounts, or make the user an administrator</source>
        <translation>indiquez des comptes virtuels, ou nommez l’utilisateur administrateur</translation>
    </message>
    <message>
        <source>the account would have no administrator</source>
        <translation>le compte n’aurait plus d’administrateur</translation>
    </message>
    <message>
        <source>make another user an administrator first</source>
        <translation>nommez d’abord un autre utilisateur administrateur</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>il n’existe pas</translation>
    </message>
    <message>
        <source>ask an administrator of the account</source>
        <translation>demandez à un administrateur du compte</translation>
    </message>
    <message>
        <source>is no user of the portal</source>
        <translation>n’est pas un utilisateur du portail</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>Smart Call Home for licensing is configured in the supervisor of chassis %1, not on the ASA (TRN-7): in its FXOS, enter scope monitoring, then scope callhome.</source>
        <translation>Smart Call Home pour les licences se configure dans le superviseur du châssis %1, pas sur l’ASA (TRN-7)&#xa0;: dans son FXOS, saisissez scope monitoring, puis scope callhome.</translation>
    </message>
    <message>
        <source>The supervisor of chassis %1 keeps the time for its modules (TRN-15); it is set in its FXOS.</source>
        <translation>Le superviseur du châssis %1 donne l’heure à ses modules (TRN-15)&#xa0;; elle se règle dans son FXOS.</translation>
    </message>
    <message>
        <source>%1 runs in platform mode: its clock is set in FXOS, not on the ASA (PRE-4).</source>
        <translation>%1 fonctionne en mode plateforme&#xa0;: son horloge se règle dans FXOS, pas sur l’ASA (PRE-4).</translation>
    </message>
    <message>
        <source>%1 runs release %2; its trusted certificate pool can be updated from release %3 on (CERTPOOL-6). Upgrade it first.</source>
        <translation>%1 exécute la version %2&#xa0;; son pool de certificats de confiance peut être mis à jour à partir de la version %3 (CERTPOOL-6). Mettez-le d’abord à niveau.</translation>
    </message>
</context>
<context>
    <name>lictor::AgentEventTable</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>What Happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>lictor::AlertTable</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Compte virtuel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Action Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Majeure</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineure</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>lictor::BulkDesk</name>
    <message numerus="yes">
        <source>What will happen to %n device(s)</source>
        <translation>
            <numerusform>Ce qui arrivera à %n équipement</numerusform>
            <numerusform>Ce qui arrivera à %n équipements</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying it out was cancelled.</source>
        <translation>L’essai a été annulé.</translation>
    </message>
    <message>
        <source>It is being tried on a copy of the fleet.</source>
        <translation>Essai en cours sur une copie du parc.</translation>
    </message>
    <message>
        <source>The fleet file is read-only: %1.</source>
        <translation>Le fichier de parc est en lecture seule&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is being done.</source>
        <translation>Exécution en cours.</translation>
    </message>
    <message>
        <source>It was done. Choose another action, or try again for those that failed.</source>
        <translation>C’est exécuté. Choisissez une autre action, ou réessayez pour les échecs.</translation>
    </message>
    <message>
        <source>There is no device for which it can be done.</source>
        <translation>Il n’y a aucun équipement pour lequel cela peut être exécuté.</translation>
    </message>
</context>
<context>
    <name>lictor::BulkFields</name>
    <message>
        <source>Each device asks the Smart Software Manager for its licenses now.</source>
        <translation>Chaque équipement demande maintenant ses licences au Smart Software Manager.</translation>
    </message>
    <message>
        <source>Each device gets a new ID certificate now.</source>
        <translation>Chaque équipement reçoit maintenant un nouveau certificat d’identité.</translation>
    </message>
    <message>
        <source>Each device leaves its virtual account and gives its licenses back.</source>
        <translation>Chaque équipement quitte son compte virtuel et rend ses licences.</translation>
    </message>
    <message>
        <source>Each device restarts from its startup configuration.</source>
        <translation>Chaque équipement redémarre avec sa configuration de démarrage.</translation>
    </message>
    <message>
        <source>Each device saves its running configuration to flash.</source>
        <translation>Chaque équipement sauvegarde sa configuration en cours en mémoire flash.</translation>
    </message>
    <message>
        <source>Each device enables permanent license reservation and makes a request code. The codes go to a file for the portal.</source>
        <translation>Chaque équipement active la réservation de licence permanente et crée un code de demande. Les codes vont dans un fichier destiné au portail.</translation>
    </message>
    <message>
        <source>Each device gives its permanent license back and makes a return code. The codes go to a file for the portal; without them the licenses stay in use (PLR-20).</source>
        <translation>Chaque équipement restitue sa licence permanente et crée un code de restitution. Les codes vont dans un fichier destiné au portail&#xa0;; sans eux, les licences restent utilisées (PLR-20).</translation>
    </message>
    <message>
        <source>many devices</source>
        <translation>de nombreux équipements</translation>
    </message>
    <message>
        <source>&amp;Force registration</source>
        <translation>&amp;Forcer l’enregistrement</translation>
    </message>
    <message>
        <source>Registers devices again that are registered already (REG-6, REG-7).</source>
        <translation>Enregistre à nouveau des équipements déjà enregistrés (REG-6, REG-7).</translation>
    </message>
    <message>
        <source>To virtual acco&amp;unt:</source>
        <translation>Vers le compte virt&amp;uel&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Release:</source>
        <translation>Ve&amp;rsion&#xa0;:</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>A CSV file with the columns device, serial and code, as the portal&apos;s License Reservation saves it.</source>
        <translation>Un fichier CSV avec les colonnes device, serial et code, tel que l’enregistre License Reservation du portail.</translation>
    </message>
    <message>
        <source>Authorization Codes</source>
        <translation>Codes d’autorisation</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n code(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n code</numerusform>
            <numerusform>%1&#xa0;: %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::BulkPane</name>
    <message>
        <source>Canc&amp;el</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Ex&amp;port List…</source>
        <translation>Ex&amp;porter la liste…</translation>
    </message>
    <message>
        <source>Select T&amp;hose That Failed</source>
        <translation>Sélectionner les éc&amp;hecs</translation>
    </message>
    <message>
        <source>Tr&amp;y Again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Sa&amp;ve Codes…</source>
        <translation>Enre&amp;gistrer les codes…</translation>
    </message>
    <message>
        <source>Pools After It</source>
        <translation>Pools ensuite</translation>
    </message>
    <message>
        <source>&amp;Action:</source>
        <translation>&amp;Action&#xa0;:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>Exporter la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) selected</source>
        <translation>
            <numerusform>%n équipement sélectionné</numerusform>
            <numerusform>%n équipements sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual account(s)</source>
        <translation>
            <numerusform>%n compte virtuel</numerusform>
            <numerusform>%n comptes virtuels</numerusform>
        </translation>
    </message>
    <message>
        <source>Pools after it: as they are now.</source>
        <translation>Pools ensuite&#xa0;: comme maintenant.</translation>
    </message>
    <message>
        <source>P&amp;ools after it:</source>
        <translation>P&amp;ools ensuite&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is done before you have seen what will happen to which device.</source>
        <translation>Rien n’est fait avant que vous ayez vu ce qui arrivera à quel équipement.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Do It for %n Device(s)</source>
        <translation>
            <numerusform>Exécu&amp;ter pour %n équipement</numerusform>
            <numerusform>Exécu&amp;ter pour %n équipements</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Do It</source>
        <translation>Exécu&amp;ter</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>Il n’y a pas encore de liste.</translation>
    </message>
    <message>
        <source>Tried on a copy of the fleet as it stands; nothing is done yet.</source>
        <translation>Essayé sur une copie du parc dans son état actuel&#xa0;; rien n’est encore fait.</translation>
    </message>
    <message numerus="yes">
        <source>Done for %n device(s). Undo takes it back.</source>
        <translation>
            <numerusform>Exécuté pour %n équipement. Annuler revient dessus.</numerusform>
            <numerusform>Exécuté pour %n équipements. Annuler revient dessus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %1 of %n device(s). The column Last Action says why the others were refused.</source>
        <translation>
            <numerusform>Exécuté pour %1 équipement sur %n. La colonne Dernière action indique pourquoi les autres ont été refusés.</numerusform>
            <numerusform>Exécuté pour %1 équipements sur %n. La colonne Dernière action indique pourquoi les autres ont été refusés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n device(s): %1</source>
        <translation>
            <numerusform>• %n équipement&#xa0;: %1</numerusform>
            <numerusform>• %n équipements&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n device(s)?</source>
        <translation>
            <numerusform>%1 sur %n équipement&#xa0;?</numerusform>
            <numerusform>%1 sur %n équipements&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo will still be possible in Lictor.</source>
        <translation>L’annulation restera possible dans Lictor.</translation>
    </message>
    <message>
        <source>Save Codes</source>
        <translation>Enregistrer les codes</translation>
    </message>
</context>
<context>
    <name>lictor::CandidateTable</name>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>The cluster has its %1 units.</source>
        <translation>Le cluster a ses %1 unités.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Why Not</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>lictor::ChassisPane</name>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Double click, or Return: that ASA&apos;s Smart Licensing</source>
        <translation>Double-clic ou Entrée&#xa0;: Smart Licensing de cet ASA</translation>
    </message>
    <message>
        <source>&amp;Register…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Unregister</source>
        <translation>&amp;Désenregistrer</translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation>Re&amp;nouveler</translation>
    </message>
    <message>
        <source>F&amp;XOS CLI…</source>
        <translation>CLI F&amp;XOS…</translation>
    </message>
    <message>
        <source>&amp;Permanent License…</source>
        <translation>Licence &amp;permanente…</translation>
    </message>
    <message>
        <source>The token is entered here, once for all modules; an ASA on the chassis has no Register (TOK-9).</source>
        <translation>Le jeton est saisi ici, une fois pour tous les modules&#xa0;; un ASA du châssis n’a pas d’enregistrement propre (TOK-9).</translation>
    </message>
    <message>
        <source>The chassis is not registered.</source>
        <translation>Le châssis n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Every module gives its licenses back and runs with the defaults.</source>
        <translation>Chaque module rend ses licences et fonctionne avec les valeurs par défaut.</translation>
    </message>
    <message>
        <source>Asks at once for the authorization of what the modules ask for.</source>
        <translation>Demande aussitôt l’autorisation de ce que les modules demandent.</translation>
    </message>
    <message>
        <source>A terminal on the supervisor of the chassis.</source>
        <translation>Un terminal sur le superviseur du châssis.</translation>
    </message>
    <message>
        <source>Request code, authorization code and return code of one license for the chassis (PLR-4K9K-2).</source>
        <translation>Code de demande, code d’autorisation et code de restitution d’une licence unique pour le châssis (PLR-4K9K-2).</translation>
    </message>
    <message>
        <source>Licenses of cluster %1 are configured on its control unit %2.</source>
        <translation>Les licences du cluster %1 se configurent sur son unité de contrôle %2.</translation>
    </message>
</context>
<context>
    <name>lictor::ChassisWindow</name>
    <message>
        <source>FXOS CLI - %1</source>
        <translation>CLI FXOS - %1</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>? helps, Tab completes, Ctrl+Tab leaves the line. Licensing is in scope license.</source>
        <translation>? affiche l’aide, Tab complète, Ctrl+Tab quitte la ligne. Les licences sont dans scope license.</translation>
    </message>
    <message>
        <source>The chassis is not in the fleet any more.</source>
        <translation>Le châssis n’est plus dans le parc.</translation>
    </message>
</context>
<context>
    <name>lictor::ClockControl</name>
    <message>
        <source>Clock back</source>
        <translation>Reculer l’horloge</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Prochain événement</translation>
    </message>
    <message>
        <source>To the next moment at which something happens (F8)</source>
        <translation>Au prochain moment où quelque chose se produit (F8)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>La&amp;ncer</translation>
    </message>
    <message>
        <source>&amp;Next Event</source>
        <translation>&amp;Prochain événement</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Advance By</source>
        <translation>&amp;Avancer de</translation>
    </message>
    <message>
        <source>1 Hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 Day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>7 Days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 Days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 Days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>1 Year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>&amp;Jump To…</source>
        <translation>A&amp;ller à…</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Vitesse</translation>
    </message>
    <message>
        <source>1 hour a second</source>
        <translation>1 heure par seconde</translation>
    </message>
    <message>
        <source>1 day a second</source>
        <translation>1 jour par seconde</translation>
    </message>
    <message>
        <source>7 days a second</source>
        <translation>7 jours par seconde</translation>
    </message>
    <message>
        <source>S&amp;top When</source>
        <translation>Arrê&amp;ter quand</translation>
    </message>
    <message>
        <source>A state changes</source>
        <translation>Un état change</translation>
    </message>
    <message>
        <source>A pool runs dry</source>
        <translation>Un pool s’épuise</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Seulement à la main</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Mettre l’horloge en pause</translation>
    </message>
    <message>
        <source>Run the clock</source>
        <translation>Lancer l’horloge</translation>
    </message>
    <message>
        <source>Pause (F9)</source>
        <translation>Pause (F9)</translation>
    </message>
    <message>
        <source>Let the clock run until something happens (F9)</source>
        <translation>Laisser tourner l’horloge jusqu’à ce que quelque chose se produise (F9)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Simulated time %1</source>
        <translation>Heure simulée %1</translation>
    </message>
    <message>
        <source>The fleet&apos;s simulated time; local: %1</source>
        <translation>L’heure simulée du parc&#xa0;; locale&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo %1 (F7)</source>
        <translation>Annuler&#xa0;: %1 (F7)</translation>
    </message>
    <message>
        <source>The last action did not move the clock; undo goes back further.</source>
        <translation>La dernière action n’a pas déplacé l’horloge&#xa0;; l’annulation remonte plus loin.</translation>
    </message>
    <message>
        <source>The last action did not move the clock; Edit &gt; Undo takes it back.</source>
        <translation>La dernière action n’a pas déplacé l’horloge&#xa0;; Édition &gt; Annuler l’annule.</translation>
    </message>
    <message>
        <source>Jump To</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Date and time (UTC) or a length of time, for example 2026-09-01, 2026-09-01 08:00:00 or +30d:</source>
        <translation>Date et heure (UTC) ou laps de temps, par exemple 2026-09-01, 2026-09-01 08:00:00 ou +30d&#xa0;:</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>this is no time</source>
        <translation>ce n’est pas une heure</translation>
    </message>
    <message>
        <source>write for example 2026-09-01 or +30d</source>
        <translation>écrivez par exemple 2026-09-01 ou +30d</translation>
    </message>
    <message>
        <source>this is not after the present time</source>
        <translation>ce n’est pas après l’heure actuelle</translation>
    </message>
    <message>
        <source>use Back to undo a movement of the clock</source>
        <translation>utilisez Retour pour annuler un mouvement de l’horloge</translation>
    </message>
</context>
<context>
    <name>lictor::ClockPane</name>
    <message>
        <source>Addresses, separated by commas</source>
        <translation>Adresses, séparées par des virgules</translation>
    </message>
    <message>
        <source>&amp;Time of the device:</source>
        <translation>&amp;Heure de l’équipement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;NTP Servers:</source>
        <translation>Serveurs &amp;NTP&#xa0;:</translation>
    </message>
    <message>
        <source>A certificate is valid only within its dates: a clock that is wrong makes contacts fail (PRE-4, TRN-15). An address may be followed by what belongs to it, as in 192.0.2.123 source outside prefer.</source>
        <translation>Un certificat n’est valable qu’entre ses dates&#xa0;: une horloge fausse fait échouer les contacts (PRE-4, TRN-15). Une adresse peut être suivie de ce qui s’y rapporte, comme dans 192.0.2.123 source outside prefer.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>as the fleet&apos;s clock</source>
        <translation>comme l’horloge du parc</translation>
    </message>
    <message>
        <source>%1 ahead of the fleet&apos;s clock</source>
        <translation>%1 d’avance sur l’horloge du parc</translation>
    </message>
    <message>
        <source>%1 behind the fleet&apos;s clock</source>
        <translation>%1 de retard sur l’horloge du parc</translation>
    </message>
    <message>
        <source>The clock is wrong by %1: to this device the license server&apos;s certificate is not valid, and contacts fail (TRN-15).</source>
        <translation>L’horloge est fausse de %1&#xa0;: pour cet équipement, le certificat du serveur de licences n’est pas valable et les contacts échouent (TRN-15).</translation>
    </message>
</context>
<context>
    <name>lictor::ClockRun</name>
    <message>
        <source>Stopped at %1: %2: %3</source>
        <comment>a moment, who, and what happened</comment>
        <translation>Arrêt le %1&#xa0;: %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>lictor::CodeField</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>There is no code yet.</source>
        <translation>Il n’y a pas encore de code.</translation>
    </message>
</context>
<context>
    <name>lictor::CommandWindow</name>
    <message numerus="yes">
        <source>%1 and %n more:</source>
        <translation>
            <numerusform>%1 et %n autre&#xa0;:</numerusform>
            <numerusform>%1 et %n autres&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;ingle line</source>
        <translation>L&amp;igne unique</translation>
    </message>
    <message>
        <source>&amp;Multiple lines</source>
        <translation>&amp;Plusieurs lignes</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Send t&amp;o:</source>
        <translation>En&amp;voyer à&#xa0;:</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Command lines</source>
        <translation>Lignes de commande</translation>
    </message>
    <message>
        <source>&amp;Clear Response</source>
        <translation>Effacer la rép&amp;onse</translation>
    </message>
    <message>
        <source>Copy T&amp;ranscript</source>
        <translation>Copier la &amp;transcription</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>En&amp;registrer…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Save Transcript</source>
        <translation>Enregistrer la transcription</translation>
    </message>
    <message>
        <source>Command Line Interface - %1</source>
        <translation>Interface de ligne de commande - %1</translation>
    </message>
    <message>
        <source>The %1 selected devices</source>
        <translation>Les %1 équipements sélectionnés</translation>
    </message>
    <message>
        <source>This device is not in the fleet any more.</source>
        <translation>Cet équipement n’est plus dans le parc.</translation>
    </message>
    <message>
        <source>The device asks: Return means yes, n means no, Escape sends nothing.</source>
        <translation>L’équipement demande&#xa0;: Entrée signifie oui, n signifie non, Échap n’envoie rien.</translation>
    </message>
    <message>
        <source>The lines are running; the window can be used meanwhile.</source>
        <translation>Les lignes sont en cours d’exécution&#xa0;; la fenêtre reste utilisable entre-temps.</translation>
    </message>
    <message>
        <source>A line a row. Send runs them one after another, as one step that can be undone.</source>
        <translation>Une commande par ligne. Envoyer les exécute l’une après l’autre, en une seule étape annulable.</translation>
    </message>
    <message>
        <source>Tab completes, ? shows help, Up and Down bring earlier lines back, Ctrl+Tab leaves the line.</source>
        <translation>Tab complète,&#xa0;? affiche l’aide, Haut et Bas rappellent les lignes précédentes, Ctrl+Tab quitte la ligne.</translation>
    </message>
    <message>
        <source>Stopped; nothing was sent.</source>
        <translation>Arrêté&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) are not shown; lictorctl cli --filter prints all of them.</source>
        <translation>
            <numerusform>%n autre réponse n’est pas affichée&#xa0;; lictorctl cli --filter les affiche toutes.</numerusform>
            <numerusform>%n autres réponses ne sont pas affichées&#xa0;; lictorctl cli --filter les affiche toutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::CommonSettingsForm</name>
    <message>
        <source>%1 (all)</source>
        <translation>%1 (tous)</translation>
    </message>
    <message numerus="yes">
        <source>(%n different)</source>
        <translation>
            <numerusform>(%n différent)</numerusform>
            <numerusform>(%n différents)</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Feature &amp;Tier:</source>
        <translation>&amp;Niveau de fonctionnalité&#xa0;:</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Throughput &amp;Level:</source>
        <translation>Niveau de dé&amp;bit&#xa0;:</translation>
    </message>
    <message>
        <source>Conte&amp;xt:</source>
        <translation>Conte&amp;xt&#xa0;:</translation>
    </message>
    <message>
        <source>Secu&amp;rity Plus:</source>
        <translation>Secu&amp;rity Plus&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Carrier:</source>
        <translation>&amp;Carrier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Strong encryption:</source>
        <translation>Chiffrement &amp;fort&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n selected device(s) have this setting.</source>
        <translation>
            <numerusform>%n équipement sélectionné possède ce réglage.</numerusform>
            <numerusform>%n équipements sélectionnés possèdent ce réglage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 to %1, beyond the default; %n selected device(s) have this setting.</source>
        <translation>
            <numerusform>0 à %1, en plus de la valeur par défaut&#xa0;; %n équipement sélectionné possède ce réglage.</numerusform>
            <numerusform>0 à %1, en plus de la valeur par défaut&#xa0;; %n équipements sélectionnés possèdent ce réglage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::CompliancePane</name>
    <message>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Look for findings</source>
        <translation>Rechercher des constats</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Show Requesting Devices</source>
        <translation>Afficher les équipements demandeurs</translation>
    </message>
    <message>
        <source>No licenses are owned or used yet.</source>
        <translation>Aucune licence n’est encore détenue ni utilisée.</translation>
    </message>
    <message>
        <source>Add what you bought by product ID.</source>
        <translation>Ajoutez ce que vous avez acheté par ID de produit.</translation>
    </message>
    <message>
        <source>Add licenses by product ID…</source>
        <translation>Ajouter des licences par ID de produit…</translation>
    </message>
    <message>
        <source>Return shows the devices that request a license in the Device List.</source>
        <translation>Entrée affiche les équipements qui demandent une licence dans la liste des équipements.</translation>
    </message>
    <message>
        <source>%1 out of compliance, %2 approaching, %3 compliant</source>
        <extracomment>How many licenses of virtual accounts are in which state</extracomment>
        <translation>%1 non conformes, %2 proches de la limite, %3 conformes</translation>
    </message>
</context>
<context>
    <name>lictor::ComplianceTable</name>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Terms Ending</source>
        <translation>Fins de durée</translation>
    </message>
    <message>
        <source>Requested By</source>
        <translation>Demandée par</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) ask for it</source>
        <translation>
            <numerusform>%n équipement la demande</numerusform>
            <numerusform>%n équipements la demandent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::ConfigurationPane</name>
    <message>
        <source>The fleet file is read-only: %1.</source>
        <translation>Le fichier de parc est en lecture seule&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Licensing is configured on the control unit %1.</source>
        <translation>Les licences se configurent sur l’unité de contrôle %1.</translation>
    </message>
    <message>
        <source>Licensing is configured on the active unit %1.</source>
        <translation>Les licences se configurent sur l’unité active %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The device refused “%1”: %2 Nothing was applied.</source>
        <translation>L’équipement a refusé «&#xa0;%1&#xa0;»&#xa0;: %2 Rien n’a été appliqué.</translation>
    </message>
</context>
<context>
    <name>lictor::ConfigurationWindow</name>
    <message>
        <source>Other &amp;device:</source>
        <translation>Autre éq&amp;uipement&#xa0;:</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>&amp;Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>Running configuration</source>
        <translation>Configuration en cours</translation>
    </message>
    <message>
        <source>Compared with the startup configuration</source>
        <translation>Comparée à la configuration de démarrage</translation>
    </message>
    <message>
        <source>Compared with another device</source>
        <translation>Comparée à un autre équipement</translation>
    </message>
    <message>
        <source>Name of a device</source>
        <translation>Nom d’un équipement</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>Rec&amp;hercher&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Endroit suivant (F3)</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Endroit précédent (Shift+F3)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Save Configuration</source>
        <translation>Enregistrer la configuration</translation>
    </message>
    <message>
        <source>This device is not in the fleet any more; this is what it ran last.</source>
        <translation>Cet équipement n’est plus dans le parc&#xa0;; voici ce qu’il exécutait en dernier.</translation>
    </message>
    <message>
        <source>Running Configuration - %1</source>
        <translation>Configuration en cours - %1</translation>
    </message>
    <message>
        <source>%1 startup</source>
        <translation>%1 démarrage</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>Type the name of the device to compare with.</source>
        <translation>Saisissez le nom de l’équipement à comparer.</translation>
    </message>
    <message>
        <source>There is no device “%1” in this fleet.</source>
        <translation>Il n’y a aucun équipement «&#xa0;%1&#xa0;» dans ce parc.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), all of them modelled.</source>
        <translation>
            <numerusform>%n ligne, modélisée.</numerusform>
            <numerusform>%n lignes, toutes modélisées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 modelled, %2 kept word for word (muted, with a bar in the margin).</source>
        <translation>
            <numerusform>%n ligne, %1 modélisée, %2 conservée mot pour mot (estompée, avec une barre dans la marge).</numerusform>
            <numerusform>%n lignes, %1 modélisées, %2 conservées mot pour mot (estompées, avec une barre dans la marge).</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences: %1 and %2 are the same.</source>
        <translation>Aucune différence&#xa0;: %1 et %2 sont identiques.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 added (+), %4 removed (−).</source>
        <translation>De %1 à %2&#xa0;: %3 ajoutées (+), %4 supprimées (−).</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>lictor::ConnectionTest</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Test &amp;Connection</source>
        <translation>Tester la &amp;connexion</translation>
    </message>
    <message>
        <source>Way to the Server</source>
        <translation>Chemin vers le serveur</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Maillon</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>On a copy of the fleet, with the edits that are not applied yet</source>
        <translation>Sur une copie du parc, avec les modifications non encore appliquées</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>the device is not registered and asks for nothing</source>
        <translation>l’équipement n’est pas enregistré et ne demande rien</translation>
    </message>
</context>
<context>
    <name>lictor::ContextTable</name>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>Config URL</source>
        <translation>URL de config.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>More contexts run than are licensed: they came from the device itself. They go on, but a deleted one does not come back (OOC-6).</source>
        <translation>Plus de contextes fonctionnent qu’il n’y en a sous licence&#xa0;: ils viennent de l’équipement lui-même. Ils continuent, mais un contexte supprimé ne revient pas (OOC-6).</translation>
    </message>
    <message>
        <source>licensed</source>
        <translation>sous licence</translation>
    </message>
    <message>
        <source>out of license</source>
        <translation>hors licence</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>lictor::ContextsPane</name>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xpliquer</translation>
    </message>
    <message>
        <source>Security Contexts</source>
        <translation>Contextes de sécurité</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Supprim&amp;er</translation>
    </message>
    <message>
        <source>The device runs no security context yet.</source>
        <translation>L’équipement n’exploite encore aucun contexte de sécurité.</translation>
    </message>
    <message>
        <source>The first one that is added puts it into multiple context mode.</source>
        <translation>Le premier qui est ajouté le fait passer en mode multicontexte.</translation>
    </message>
    <message>
        <source>Add security context…</source>
        <translation>Ajouter un contexte de sécurité…</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <translation>&amp;Aller à %1</translation>
    </message>
    <message>
        <source>Choose a context in the table first.</source>
        <translation>Choisissez d’abord un contexte dans le tableau.</translation>
    </message>
    <message>
        <source>%1 contexts run, %2 are licensed. Those beyond go on; ask for more, or delete some.</source>
        <translation>%1 contextes fonctionnent, %2 sont sous licence. Ceux en trop continuent&#xa0;; demandez-en davantage ou supprimez-en.</translation>
    </message>
    <message>
        <source>Delete Security Context</source>
        <translation>Supprimer le contexte de sécurité</translation>
    </message>
    <message>
        <source>Delete %1 while licenses are short?</source>
        <translation>Supprimer %1 pendant la pénurie de licences&#xa0;?</translation>
    </message>
    <message>
        <source>It cannot come back before the licenses are covered: no context may be added until then (OOC-6).

Undo will still be possible in Lictor.</source>
        <translation>Il ne pourra pas revenir avant que la pénurie soit couverte&#xa0;: d’ici là, aucun contexte ne peut être ajouté (OOC-6).

L’annulation restera possible dans Lictor.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>lictor::CourseChart</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>short from %1, %n missing; Left and Right walk the steps</source>
        <translation>
            <numerusform>en pénurie à partir du %1, %n manquante&#xa0;; Gauche et Droite parcourent les étapes</numerusform>
            <numerusform>en pénurie à partir du %1, %n manquantes&#xa0;; Gauche et Droite parcourent les étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>not short; Left and Right walk the steps</source>
        <translation>pas en pénurie&#xa0;; Gauche et Droite parcourent les étapes</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n short since %1</source>
        <translation>
            <numerusform>%n manquante depuis le %1</numerusform>
            <numerusform>%n manquantes depuis le %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short from %1</source>
        <translation>
            <numerusform>%n manquante à partir du %1</numerusform>
            <numerusform>%n manquantes à partir du %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what-if: %n short from %1</source>
        <translation>
            <numerusform>hypothèse&#xa0;: %n manquante à partir du %1</numerusform>
            <numerusform>hypothèse&#xa0;: %n manquantes à partir du %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 owned</source>
        <translation>%1 détenues</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>%1 utilisées</translation>
    </message>
    <message>
        <source>what-if: %1</source>
        <translation>hypothèse&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 owned, %2 in use, %3 missing</source>
        <translation>%1 détenues, %2 utilisées, %3 manquantes</translation>
    </message>
    <message>
        <source>%1 owned, %2 in use</source>
        <translation>%1 détenues, %2 utilisées</translation>
    </message>
    <message>
        <source>%1: %2; what-if: %3</source>
        <translation>%1&#xa0;: %2&#xa0;; hypothèse&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lictor::CourseCharts</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Left and Right walk the steps.</source>
        <translation>Gauche et Droite parcourent les étapes.</translation>
    </message>
    <message numerus="yes">
        <source>%n more license(s) are in the table.</source>
        <translation>
            <numerusform>%n autre licence figure dans le tableau.</numerusform>
            <numerusform>%n autres licences figurent dans le tableau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::CourseTable</name>
    <message>
        <source>not short</source>
        <translation>pas en pénurie</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Compte virtuel</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Détenues</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>Utilisées</translation>
    </message>
    <message>
        <source>Owned Then</source>
        <translation>Détenues alors</translation>
    </message>
    <message>
        <source>In Use Then</source>
        <translation>Utilisées alors</translation>
    </message>
    <message>
        <source>Short From</source>
        <translation>Pénurie dès</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>What-If: Short From</source>
        <translation>Hypothèse&#xa0;: pénurie dès</translation>
    </message>
    <message>
        <source>What-If: By</source>
        <translation>Hypothèse&#xa0;: manque</translation>
    </message>
</context>
<context>
    <name>lictor::CreateTokenDialog</name>
    <message>
        <source>Create Registration Token</source>
        <translation>Créer un jeton d’enregistrement</translation>
    </message>
    <message>
        <source>Create Token</source>
        <translation>Créer un jeton</translation>
    </message>
    <message>
        <source>This dialog will generate the token required to register your product instances with your Smart Account.</source>
        <translation>Cette boîte de dialogue génère le jeton nécessaire pour enregistrer vos instances de produit auprès de votre compte Smart.</translation>
    </message>
    <message>
        <source>Virtual Account:</source>
        <translation>Compte virtuel&#xa0;:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Description&#xa0;:</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>* Expire After:</source>
        <translation>* Expire après&#xa0;:</translation>
    </message>
    <message>
        <source>Enter the value between %1 and %2, but Cisco recommends a maximum of %3 days.</source>
        <translation>Saisissez une valeur entre %1 et %2, mais Cisco recommande un maximum de %3 jours.</translation>
    </message>
    <message>
        <source>Allow export-controlled functionality on the products registered with this token</source>
        <translation>Autoriser les fonctionnalités soumises au contrôle des exportations sur les produits enregistrés avec ce jeton</translation>
    </message>
    <message>
        <source>About export-controlled functionality</source>
        <translation>À propos des fonctionnalités soumises au contrôle des exportations</translation>
    </message>
    <message>
        <source>Devices registered with such a token run strong encryption (3DES/AES) without a license of their own. The Smart Account must qualify for it.</source>
        <translation>Les équipements enregistrés avec un tel jeton exploitent le chiffrement fort (3DES/AES) sans licence propre. Le compte Smart doit y être habilité.</translation>
    </message>
    <message>
        <source>The Smart Account does not qualify for export-controlled functionality; change that on the page Account.</source>
        <translation>Le compte Smart n’est pas habilité aux fonctionnalités soumises au contrôle des exportations&#xa0;; modifiez cela sur la page Compte.</translation>
    </message>
    <message>
        <source>A number of days is needed. Enter %1 to %2.</source>
        <translation>Un nombre de jours est nécessaire. Saisissez %1 à %2.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Enter %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier. Saisissez %2 à %3.</translation>
    </message>
    <message>
        <source>A token cannot be valid for %1 days. Enter %2 to %3.</source>
        <translation>Un jeton ne peut pas être valable %1 jours. Saisissez %2 à %3.</translation>
    </message>
    <message>
        <source>%1 days are allowed; the longer a token is valid, the longer a lost one can be used.</source>
        <translation>%1 jours sont permis&#xa0;; plus un jeton est valable longtemps, plus longtemps un jeton perdu peut être utilisé.</translation>
    </message>
</context>
<context>
    <name>lictor::DeviceCommands</name>
    <message>
        <source>&amp;Add Device…</source>
        <translation>&amp;Ajouter un équipement…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>M&amp;odifier…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>&amp;Register…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Rene&amp;w Authorization</source>
        <translation>Renouveler l’a&amp;utorisation</translation>
    </message>
    <message>
        <source>Renew &amp;ID Certificate</source>
        <translation>Renouveler le certificat d’&amp;identité</translation>
    </message>
    <message>
        <source>&amp;Unregister</source>
        <translation>&amp;Désenregistrer</translation>
    </message>
    <message>
        <source>&amp;Permanent License Reservation…</source>
        <translation>&amp;Réservation de licence permanente…</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Redé&amp;marrer</translation>
    </message>
    <message>
        <source>Form &amp;Failover Pair…</source>
        <translation>Former une paire de &amp;basculement…</translation>
    </message>
    <message>
        <source>Select the two devices of the pair first.</source>
        <translation>Sélectionnez d’abord les deux équipements de la paire.</translation>
    </message>
    <message>
        <source>Form &amp;Cluster…</source>
        <translation>Former un &amp;cluster…</translation>
    </message>
    <message>
        <source>Select the devices of the cluster first.</source>
        <translation>Sélectionnez d’abord les équipements du cluster.</translation>
    </message>
    <message>
        <source>&amp;Disband</source>
        <translation>Di&amp;ssoudre</translation>
    </message>
    <message>
        <source>The selected device is in no pair or cluster.</source>
        <translation>L’équipement sélectionné n’est dans aucune paire ni aucun cluster.</translation>
    </message>
    <message>
        <source>Move to &amp;Virtual Account</source>
        <translation>Déplacer &amp;vers le compte virtuel</translation>
    </message>
    <message>
        <source>Save Running Configuration to &amp;Flash</source>
        <translation>Sauvegarder la configuration en cours en mémoire &amp;flash</translation>
    </message>
    <message>
        <source>Save Running Configuration to Standby &amp;Unit</source>
        <translation>Sauve&amp;garder la configuration en cours sur l’unité de secours</translation>
    </message>
    <message>
        <source>Select a device first.</source>
        <translation>Sélectionnez d’abord un équipement.</translation>
    </message>
    <message>
        <source>Select one device only.</source>
        <translation>Sélectionnez un seul équipement.</translation>
    </message>
    <message>
        <source>Remove Device</source>
        <translation>Supprimer l’équipement</translation>
    </message>
    <message>
        <source>Remove %1 before its permanent license is returned?</source>
        <translation>Supprimer %1 avant que sa licence permanente soit restituée&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n devices before their permanent licenses are returned?</source>
        <translation>
            <numerusform>Supprimer %n équipement avant que sa licence permanente soit restituée&#xa0;?</numerusform>
            <numerusform>Supprimer %n équipements avant que leurs licences permanentes soient restituées&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Without its device a permanent license cannot be returned: it stays in use and is not available to another device (PLR-22). Device &gt; Permanent License Reservation returns it.

Undo will still be possible in Lictor.</source>
        <translation>Sans son équipement, une licence permanente ne peut pas être restituée&#xa0;: elle reste utilisée et n’est pas disponible pour un autre équipement (PLR-22). Équipement &gt; Réservation de licence permanente la restitue.

L’annulation restera possible dans Lictor.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The selected device is in no failover pair.</source>
        <translation>L’équipement sélectionné n’est dans aucune paire de basculement.</translation>
    </message>
    <message>
        <source>This is the standby unit; select the active unit %1.</source>
        <translation>C’est l’unité de secours&#xa0;; sélectionnez l’unité active %1.</translation>
    </message>
    <message>
        <source>Only a registered device is moved; a device that is not belongs to the account of the token that it will get.</source>
        <translation>Seul un équipement enregistré se déplace&#xa0;; un équipement qui ne l’est pas appartient au compte du jeton qu’il recevra.</translation>
    </message>
</context>
<context>
    <name>lictor::DeviceDashboard</name>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>Aucun équipement n’est choisi.</translation>
    </message>
    <message>
        <source>Choose one in the Device List to see it at a glance.</source>
        <translation>Choisissez-en un dans la liste des équipements pour en avoir un aperçu.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Failover and Cluster</source>
        <translation>Basculement et cluster</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>More Licenses</source>
        <translation>Autres licences</translation>
    </message>
    <message>
        <source>Go to Smart License</source>
        <translation>Aller à Smart License</translation>
    </message>
    <message>
        <source>Go to Failover</source>
        <translation>Aller à Basculement</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>It is in no pair and no cluster.</source>
        <translation>Il n’est dans aucune paire ni aucun cluster.</translation>
    </message>
    <message>
        <source>None, because it is not registered.</source>
        <translation>Aucun, car il n’est pas enregistré.</translation>
    </message>
</context>
<context>
    <name>lictor::DeviceDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Add Device</source>
        <translation>Ajouter un équipement</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modèle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Serial Number:</source>
        <translation>N° de &amp;série&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Version&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;ite:</source>
        <translation>S&amp;ite&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Throughput Entitlement:</source>
        <translation>Droit de dé&amp;bit&#xa0;:</translation>
    </message>
    <message>
        <source>M&amp;emory:</source>
        <translation>Mém&amp;oire&#xa0;:</translation>
    </message>
    <message>
        <source>v&amp;CPUs:</source>
        <translation>vC&amp;PU&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Hypervisor:</source>
        <translation>&amp;Hyperviseur&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;hassis:</source>
        <translation>&amp;Châssis&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;lot:</source>
        <translation>Emp&amp;lacement&#xa0;:</translation>
    </message>
    <message>
        <source>made up when left empty</source>
        <translation>inventé si laissé vide</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>as the entitlement needs</source>
        <translation>selon le besoin du droit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>One of its own</source>
        <translation>Un châssis propre</translation>
    </message>
    <message>
        <source>A device needs a name.</source>
        <translation>Un équipement doit avoir un nom.</translation>
    </message>
</context>
<context>
    <name>lictor::DeviceList</name>
    <message>
        <source>Device List</source>
        <translation>Liste des équipements</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Filtrer les équipements</translation>
    </message>
    <message>
        <source>Filter, for example auth:out-of-compliance</source>
        <translation>Filtre, par exemple auth:out-of-compliance</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Built-in and saved filters</source>
        <translation>Filtres intégrés et enregistrés</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Aucun équipement ne correspond</translation>
    </message>
    <message>
        <source>The filter hides all devices of this fleet.</source>
        <translation>Le filtre masque tous les équipements de ce parc.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>This fleet has no devices yet</source>
        <translation>Ce parc n’a pas encore d’équipements</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Demo Fleet</source>
        <translation>Parc de démonstration</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Unregistered</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Evaluation ends in 30 days</source>
        <translation>Fin d’évaluation dans 30 jours</translation>
    </message>
    <message>
        <source>No contact for 30 days</source>
        <translation>Aucun contact depuis 30 jours</translation>
    </message>
    <message>
        <source>Edited, not applied</source>
        <translation>Modifié, non appliqué</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Save This Filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Name of the filter “%1”:</source>
        <translation>Nom du filtre «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>a term of the filter and the sign that removes it</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Remove %1 from the filter</source>
        <translation>Retirer %1 du filtre</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>%1 (the list still shows the last filter that could be read)</source>
        <translation>%1 (la liste affiche encore le dernier filtre lisible)</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 selected</source>
        <translation>%1 sur %2 · %3 sélectionnés</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 équipement</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 équipements</translation>
    </message>
</context>
<context>
    <name>lictor::DeviceTable</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Compte virtuel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>N° de série</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Contextes</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Last Contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Next Event</source>
        <translation>Prochain évén.</translation>
    </message>
    <message>
        <source>Grace Ends</source>
        <translation>Fin de grâce</translation>
    </message>
    <message>
        <source>Evaluation Left</source>
        <translation>Reste d’éval.</translation>
    </message>
    <message>
        <source>Certificate Ends</source>
        <translation>Fin du certificat</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1 Gbps</source>
        <translation>%1 Gbps</translation>
    </message>
    <message>
        <source>%1 Mbps</source>
        <translation>%1 Mbps</translation>
    </message>
    <message>
        <source>%1 kbps</source>
        <translation>%1 kbps</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restreint</translation>
    </message>
    <message>
        <source>rate-limited</source>
        <translation>débit limité</translation>
    </message>
    <message>
        <source>reload pending</source>
        <translation>redémarrage en attente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Last Action</source>
        <translation>Dernière action</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Exécuté</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lictor::DnsClientPane</name>
    <message>
        <source>&amp;Enable DNS lookup</source>
        <translation>&amp;Activer la résolution DNS</translation>
    </message>
    <message>
        <source>P&amp;rimary DNS Server:</source>
        <translation>Serveur DNS p&amp;rincipal&#xa0;:</translation>
    </message>
    <message>
        <source>Se&amp;condary Servers:</source>
        <translation>Serveurs se&amp;condaires&#xa0;:</translation>
    </message>
    <message>
        <source>Addresses, separated by commas</source>
        <translation>Adresses, séparées par des virgules</translation>
    </message>
    <message>
        <source>The device needs a name server to find the license server by its name (PRE-3, TRN-15). An address may be followed by the interface that leads to it, as in 192.0.2.53 outside.</source>
        <translation>L’équipement a besoin d’un serveur de noms pour trouver le serveur de licences par son nom (PRE-3, TRN-15). Une adresse peut être suivie de l’interface qui y mène, comme dans 192.0.2.53 outside.</translation>
    </message>
    <message>
        <source>The network&apos;s own, nothing is configured</source>
        <translation>Celui du réseau, rien n’est configuré</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>For licensing the supervisor of the chassis finds the server; these settings are the ASA&apos;s own (TRN-15).</source>
        <translation>Pour les licences, c’est le superviseur du châssis qui trouve le serveur&#xa0;; ces réglages sont ceux de l’ASA (TRN-15).</translation>
    </message>
    <message>
        <source>%1 is not found without a name server: registrations and renewals fail (PRE-3).</source>
        <translation>%1 est introuvable sans serveur de noms&#xa0;: les enregistrements et les renouvellements échouent (PRE-3).</translation>
    </message>
    <message>
        <source>%1 is not found while DNS lookup is off: registrations and renewals fail (PRE-3).</source>
        <translation>%1 est introuvable tant que la résolution DNS est désactivée&#xa0;: les enregistrements et les renouvellements échouent (PRE-3).</translation>
    </message>
</context>
<context>
    <name>lictor::EffectiveTable</name>
    <message>
        <source>Firewall Licenses</source>
        <translation>Licences pare-feu</translation>
    </message>
    <message>
        <source>VPN Licenses</source>
        <translation>Licences VPN</translation>
    </message>
    <message>
        <source>General Licenses</source>
        <translation>Licences générales</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Fonctionnalité</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Platform Limit</source>
        <translation>Limite plateforme</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>lictor::EventTable</name>
    <message>
        <source>Registration token created</source>
        <translation>Jeton d’enregistrement créé</translation>
    </message>
    <message>
        <source>Registration token revoked</source>
        <translation>Jeton d’enregistrement révoqué</translation>
    </message>
    <message>
        <source>Product instance registered</source>
        <translation>Instance de produit enregistrée</translation>
    </message>
    <message>
        <source>Product instance removed</source>
        <translation>Instance de produit supprimée</translation>
    </message>
    <message>
        <source>Product instance transferred</source>
        <translation>Instance de produit transférée</translation>
    </message>
    <message>
        <source>Licenses added</source>
        <translation>Licences ajoutées</translation>
    </message>
    <message>
        <source>Licenses transferred</source>
        <translation>Licences transférées</translation>
    </message>
    <message>
        <source>Licenses expired</source>
        <translation>Licences expirées</translation>
    </message>
    <message>
        <source>Out of compliance</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>In compliance again</source>
        <translation>À nouveau conforme</translation>
    </message>
    <message>
        <source>ID certificate renewed</source>
        <translation>Certificat d’identité renouvelé</translation>
    </message>
    <message>
        <source>License reserved</source>
        <translation>Licence réservée</translation>
    </message>
    <message>
        <source>Reserved license returned</source>
        <translation>Licence réservée restituée</translation>
    </message>
    <message>
        <source>Usage reported</source>
        <translation>Utilisation signalée</translation>
    </message>
    <message>
        <source>On-Prem server synchronized</source>
        <translation>Serveur On-Prem synchronisé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
</context>
<context>
    <name>lictor::ExplainPanel</name>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Cop&amp;y Sentence</source>
        <translation>Cop&amp;ier la phrase</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The platform allows</source>
        <translation>La plateforme permet</translation>
    </message>
    <message>
        <source>%1 asks for more Context licenses than can be used: %2 would be enough. &lt;a href=&quot;%2&quot;&gt;Use&#xa0;%2&lt;/a&gt;</source>
        <translation>%1 demande plus de licences Context qu’il n’en peut utiliser&#xa0;: %2 suffiraient. &lt;a href=&quot;%2&quot;&gt;Utiliser %2&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Rule %1 · %2</source>
        <translation>Règle %1 · %2</translation>
    </message>
</context>
<context>
    <name>lictor::FaultTable</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Effect So Far</source>
        <translation>Effet jusqu’ici</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>aucun constaté</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) missed a contact</source>
        <translation>
            <numerusform>%n équipement a manqué un contact</numerusform>
            <numerusform>%n équipements ont manqué un contact</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminé</translation>
    </message>
</context>
<context>
    <name>lictor::FaultsPane</name>
    <message>
        <source>Outages and Faults</source>
        <translation>Pannes et défauts</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>Clear A&amp;ll</source>
        <translation>&amp;Tout supprimer</translation>
    </message>
    <message>
        <source>Look for missed contacts</source>
        <translation>Rechercher les contacts manqués</translation>
    </message>
    <message>
        <source>No fault is set; everything reaches everything.</source>
        <translation>Aucun défaut n’est défini&#xa0;; tout atteint tout.</translation>
    </message>
    <message>
        <source>An outage shows what happens to devices that cannot reach the Smart Software Manager for some time.</source>
        <translation>Une panne montre ce qui arrive aux équipements qui ne peuvent pas atteindre le Smart Software Manager pendant un certain temps.</translation>
    </message>
    <message>
        <source>Add outage…</source>
        <translation>Ajouter une panne…</translation>
    </message>
    <message>
        <source>Select a fault first.</source>
        <translation>Sélectionnez d’abord un défaut.</translation>
    </message>
    <message>
        <source>No fault is set.</source>
        <translation>Aucun défaut n’est défini.</translation>
    </message>
</context>
<context>
    <name>lictor::FieldList</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>%1 — needed, no column</source>
        <translation>%1 — nécessaire, pas de colonne</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Drag it onto one of your columns</source>
        <translation>Faites-le glisser sur l’une de vos colonnes</translation>
    </message>
</context>
<context>
    <name>lictor::FilterRow</name>
    <message>
        <source>Filter %1</source>
        <translation>Filtrer %1</translation>
    </message>
    <message>
        <source>What the filter demands of %1: a part of it, several with | between them, &gt;5 or &lt;=30d</source>
        <translation>Ce que le filtre exige de %1&#xa0;: une partie, plusieurs séparées par |, &gt;5 ou &lt;=30d</translation>
    </message>
</context>
<context>
    <name>lictor::FindDialog</name>
    <message>
        <source>Find Anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Device, pane, setting, command, license, token…</source>
        <translation>Équipement, volet, réglage, commande, licence, jeton…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a letter to type, and the kind of things that it finds</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A letter and a blank before the words look for one kind only: %1. * and ? stand for anything.</source>
        <translation>Une lettre et un espace avant les mots limitent la recherche à un seul type&#xa0;: %1. * et&#xa0;? remplacent n’importe quoi.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what was found, and where it is</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Rien ne s’appelle ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>The best %n are shown.</source>
        <translation>
            <numerusform>Le meilleur résultat (%n) est affiché.</numerusform>
            <numerusform>Les %n meilleurs résultats sont affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n trouvé.</numerusform>
            <numerusform>%n trouvés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::FindingTable</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remède</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>%1. Effect today: %2</source>
        <translation>%1. Effet actuel&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lictor::FindingsTab</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>Kind of findings</source>
        <translation>Type de constats</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>Afficher tous les types</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <extracomment>how many findings are listed, of how many</extracomment>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s)</source>
        <translation>
            <numerusform>%1 constat sur %n</numerusform>
            <numerusform>%1 constats sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding of this kind.</source>
        <translation>Aucun constat de ce type.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été constaté.</translation>
    </message>
    <message>
        <source>There are findings of other kinds.</source>
        <translation>Il y a des constats d’autres types.</translation>
    </message>
    <message>
        <source>Shortages, disagreements of device and portal, waste and risks stand here, each with what can be done.</source>
        <translation>Les pénuries, les désaccords entre équipement et portail, le gaspillage et les risques apparaissent ici, chacun avec ce qui peut être fait.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Effect today: %1. What to do: %2 (%3).</source>
        <translation>Effet actuel&#xa0;: %1. Que faire&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>Shows first what it would do.</source>
        <translation>Montre d’abord ce que cela ferait.</translation>
    </message>
    <message>
        <source>There is nothing to click here: only what is described above helps.</source>
        <translation>Il n’y a rien à cliquer ici&#xa0;: seul ce qui est décrit ci-dessus aide.</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Aperçu…</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>Aperçu de %1</translation>
    </message>
</context>
<context>
    <name>lictor::FleetFiles</name>
    <message>
        <source>Opened %1</source>
        <translation>%1 ouvert</translation>
    </message>
    <message>
        <source>Cancelled; the fleet is as it was</source>
        <translation>Annulé&#xa0;; le parc est tel qu’il était</translation>
    </message>
    <message>
        <source>New Fleet</source>
        <translation>Nouveau parc</translation>
    </message>
    <message>
        <source>Fleets (*.lictor)</source>
        <translation>Parcs (*.lictor)</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1 créé</translation>
    </message>
    <message>
        <source>Open Fleet</source>
        <translation>Ouvrir un parc</translation>
    </message>
    <message>
        <source>Fleets (*.lictor);;All files (*)</source>
        <translation>Parcs (*.lictor);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save Fleet As</source>
        <translation>Enregistrer le parc sous</translation>
    </message>
    <message>
        <source>Saved as %1, which is now open</source>
        <translation>Enregistré sous %1, qui est maintenant ouvert</translation>
    </message>
    <message>
        <source>Back Up Fleet</source>
        <translation>Sauvegarder le parc</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Sauvegardé dans %1</translation>
    </message>
    <message>
        <source>This is the demo fleet; nothing here touches a real device</source>
        <translation>Ceci est le parc de démonstration&#xa0;; rien ici ne touche un vrai équipement</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
</context>
<context>
    <name>lictor::FleetSession</name>
    <message>
        <source>an action is still running</source>
        <translation>une action est encore en cours</translation>
    </message>
    <message>
        <source>wait for it or cancel it</source>
        <translation>attendez-la ou annulez-la</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>Créer %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Back up to %1</source>
        <translation>Sauvegarder dans %1</translation>
    </message>
    <message>
        <source>no fleet is open</source>
        <translation>aucun parc n’est ouvert</translation>
    </message>
    <message>
        <source>that is the open fleet itself</source>
        <translation>c’est le parc ouvert lui-même</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisissez un autre nom</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>open or make one first</source>
        <translation>ouvrez-en ou créez-en un d’abord</translation>
    </message>
    <message>
        <source>save the fleet under another name and work there</source>
        <translation>enregistrez le parc sous un autre nom et travaillez-y</translation>
    </message>
    <message>
        <source>%1 (done again on what another program had changed)</source>
        <translation>%1 (refait sur ce qu’un autre programme avait modifié)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another program changed the fleet; it was loaded again</source>
        <translation>Un autre programme a modifié le parc&#xa0;; il a été rechargé</translation>
    </message>
    <message>
        <source>Read what revision %1 changed</source>
        <translation>Lire ce que la révision %1 a modifié</translation>
    </message>
</context>
<context>
    <name>lictor::ForecastPane</name>
    <message>
        <source>&amp;Compare with today</source>
        <translation>&amp;Comparer à aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>Re&amp;lancer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Add licenses by product ID…</source>
        <translation>Ajouter des licences par ID de produit…</translation>
    </message>
    <message>
        <source>&amp;Days ahead:</source>
        <translation>&amp;Jours à prévoir&#xa0;:</translation>
    </message>
    <message>
        <source>This Table…</source>
        <translation>Ce tableau…</translation>
    </message>
    <message>
        <source>Dates as Calendar…</source>
        <translation>Dates comme calendrier…</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>No trouble is in sight.</source>
        <translation>Aucun problème n’est en vue.</translation>
    </message>
    <message>
        <source>Nothing runs short and nobody loses anything in these days.</source>
        <translation>Rien ne vient à manquer et personne ne perd rien durant ces jours.</translation>
    </message>
    <message>
        <source>There is no forecast yet.</source>
        <translation>Il n’y a pas encore de prévision.</translation>
    </message>
    <message>
        <source>Add something to What if first.</source>
        <translation>Ajoutez d’abord quelque chose à Hypothèses.</translation>
    </message>
    <message>
        <source>Looking ahead…</source>
        <translation>Prévision en cours…</translation>
    </message>
    <message>
        <source>As of %1; something has changed since</source>
        <translation>État au %1&#xa0;; quelque chose a changé depuis</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Not looked ahead yet</source>
        <translation>Prévision pas encore établie</translation>
    </message>
    <message>
        <source>What will come is being computed.</source>
        <translation>Ce qui va venir est en cours de calcul.</translation>
    </message>
    <message>
        <source>It stands here as soon as it is known.</source>
        <translation>Cela apparaît ici dès que c’est connu.</translation>
    </message>
    <message>
        <source>There is nothing to look ahead to.</source>
        <translation>Il n’y a rien à prévoir.</translation>
    </message>
    <message>
        <source>Licenses that are owned or used, and devices, have a future.</source>
        <translation>Les licences détenues ou utilisées, et les équipements, ont un avenir.</translation>
    </message>
    <message>
        <source>Dates (%1)</source>
        <translation>Dates (%1)</translation>
    </message>
    <message>
        <source>Export Dates as Calendar</source>
        <translation>Exporter les dates comme calendrier</translation>
    </message>
    <message>
        <source>iCalendar (*.ics)</source>
        <translation>iCalendar (*.ics)</translation>
    </message>
</context>
<context>
    <name>lictor::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>lictor::GroupDialog</name>
    <message>
        <source>Form Cluster</source>
        <translation>Former un cluster</translation>
    </message>
    <message>
        <source>Form Failover Pair</source>
        <translation>Former une paire de basculement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>lictor::GroupForm</name>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Preconditions</source>
        <translation>Conditions préalables</translation>
    </message>
    <message>
        <source>Register both units f&amp;irst, then form the pair</source>
        <translation>Enregistrer d’a&amp;bord les deux unités, puis former la paire</translation>
    </message>
    <message>
        <source>Form the pair first, &amp;then register the active unit</source>
        <translation>Former d’abord la paire, pu&amp;is enregistrer l’unité active</translation>
    </message>
    <message>
        <source>Acti&amp;ve/Active (multiple context mode)</source>
        <translation>Actif/acti&amp;f (mode multicontexte)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the failover link</source>
        <translation>&amp;Chiffrer la liaison de basculement</translation>
    </message>
    <message>
        <source>Re&amp;gister…</source>
        <translation>Enre&amp;gistrer…</translation>
    </message>
    <message>
        <source>&amp;Form Cluster</source>
        <translation>Fo&amp;rmer le cluster</translation>
    </message>
    <message>
        <source>&amp;Form Pair</source>
        <translation>Fo&amp;rmer la paire</translation>
    </message>
    <message>
        <source>made from the first unit&apos;s name when left empty</source>
        <translation>tiré du nom de la première unité si laissé vide</translation>
    </message>
    <message>
        <source>A&amp;ctive unit:</source>
        <translation>Unité acti&amp;ve&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;ontrol unit:</source>
        <translation>Unité de c&amp;ontrôle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>a part of the name</source>
        <translation>une partie du nom</translation>
    </message>
    <message>
        <source>&amp;Partner:</source>
        <translation>&amp;Partenaire&#xa0;:</translation>
    </message>
    <message>
        <source>Other &amp;units:</source>
        <translation>Autres &amp;unités&#xa0;:</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>Rechercher un équipement</translation>
    </message>
    <message>
        <source>Not all devices are listed. Type a part of the name.</source>
        <translation>Tous les équipements ne sont pas listés. Saisissez une partie du nom.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>A %1 has Active/Standby failover only.</source>
        <translation>Un %1 n’a que le basculement actif/de secours.</translation>
    </message>
    <message>
        <source>These units can form a cluster.</source>
        <translation>Ces unités peuvent former un cluster.</translation>
    </message>
    <message>
        <source>These two units can form a pair.</source>
        <translation>Ces deux unités peuvent former une paire.</translation>
    </message>
    <message>
        <source>Both units are registered already.</source>
        <translation>Les deux unités sont déjà enregistrées.</translation>
    </message>
    <message>
        <source>Both units have strong encryption by their own tokens.</source>
        <translation>Les deux unités ont le chiffrement fort par leurs propres jetons.</translation>
    </message>
    <message>
        <source>The standby unit has strong encryption through the active one. The link is not encrypted: the order makes no difference to it.</source>
        <translation>L’unité de secours a le chiffrement fort par l’unité active. La liaison n’est pas chiffrée&#xa0;: l’ordre n’y change rien.</translation>
    </message>
    <message>
        <source>Both units have strong encryption by their own tokens, and the failover link speaks AES/3DES (FO-1100-11).</source>
        <translation>Les deux unités ont le chiffrement fort par leurs propres jetons, et la liaison de basculement parle AES/3DES (FO-1100-11).</translation>
    </message>
    <message>
        <source>The standby unit has strong encryption through the active one, but the failover link speaks DES until both units are reloaded (FO-1100-12). Reload both: one alone that is reloaded makes both active, split brain (FO-1100-13).</source>
        <translation>L’unité de secours a le chiffrement fort par l’unité active, mais la liaison de basculement parle DES jusqu’au redémarrage des deux unités (FO-1100-12). Redémarrez les deux&#xa0;: une seule redémarrée rend les deux actives, split brain (FO-1100-13).</translation>
    </message>
    <message>
        <source>There is no other %1 in this fleet that is in no pair or cluster.</source>
        <translation>Il n’y a dans ce parc aucun autre %1 hors d’une paire ou d’un cluster.</translation>
    </message>
    <message>
        <source>Tick the other units of the cluster.</source>
        <translation>Cochez les autres unités du cluster.</translation>
    </message>
    <message>
        <source>Choose the partner in the table.</source>
        <translation>Choisissez le partenaire dans le tableau.</translation>
    </message>
    <message numerus="yes">
        <source>%n preconditions are not fulfilled.</source>
        <translation>
            <numerusform>%n condition préalable n’est pas remplie.</numerusform>
            <numerusform>%n conditions préalables ne sont pas remplies.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pair or cluster %1 exists. Choose another name.</source>
        <translation>Une paire ou un cluster %1 existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Register %1 first, or choose the other order.</source>
        <translation>Enregistrez d’abord %1, ou choisissez l’autre ordre.</translation>
    </message>
</context>
<context>
    <name>lictor::GroupPane</name>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xpliquer</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Basculement</translation>
    </message>
    <message>
        <source>ASA Cluster</source>
        <translation>Cluster ASA</translation>
    </message>
    <message>
        <source>Shows the sum of Security Contexts (Alt+Return)</source>
        <translation>Affiche la somme des contextes de sécurité (Alt+Return)</translation>
    </message>
    <message>
        <source>E&amp;lect control unit</source>
        <translation>Élire l’unité de &amp;contrôle</translation>
    </message>
    <message>
        <source>S&amp;witch active</source>
        <translation>&amp;Basculer l’unité active</translation>
    </message>
    <message>
        <source>Re&amp;join</source>
        <translation>Faire re&amp;venir</translation>
    </message>
    <message>
        <source>Re&amp;move unit</source>
        <translation>Reti&amp;rer l’unité</translation>
    </message>
    <message>
        <source>Rel&amp;oad unit</source>
        <translation>Re&amp;démarrer l’unité</translation>
    </message>
    <message>
        <source>Disba&amp;nd</source>
        <translation>Diss&amp;oudre</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>Aucun équipement n’est choisi.</translation>
    </message>
    <message>
        <source>Choose one in the Device List.</source>
        <translation>Choisissez-en un dans la liste des équipements.</translation>
    </message>
    <message>
        <source>%1 is in no cluster.</source>
        <translation>%1 n’est dans aucun cluster.</translation>
    </message>
    <message>
        <source>%1 is in no pair.</source>
        <translation>%1 n’est dans aucune paire.</translation>
    </message>
    <message>
        <source>Go to Failover</source>
        <translation>Aller à Basculement</translation>
    </message>
    <message>
        <source>Go to ASA Cluster</source>
        <translation>Aller à Cluster ASA</translation>
    </message>
    <message>
        <source>%1 is a unit of the failover pair %2.</source>
        <translation>%1 est une unité de la paire de basculement %2.</translation>
    </message>
    <message>
        <source>%1 is a unit of the cluster %2.</source>
        <translation>%1 est une unité du cluster %2.</translation>
    </message>
    <message>
        <source>A unit belongs to a pair or to a cluster, not to both.</source>
        <translation>Une unité appartient à une paire ou à un cluster, pas aux deux.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Utiliser %1</translation>
    </message>
    <message>
        <source>Sends license smart, feature context %1 to the unit that asks for all</source>
        <translation>Envoie license smart, feature context %1 à l’unité qui demande pour toutes</translation>
    </message>
    <message>
        <source>Split brain: both units of %1 are active.</source>
        <translation>Split brain&#xa0;: les deux unités de %1 sont actives.</translation>
    </message>
    <message>
        <source>The fleet file is read-only: %1.</source>
        <translation>Le fichier de parc est en lecture seule&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>lictor::HelpWindow</name>
    <message>
        <source>Lictor Help</source>
        <translation>Aide de Lictor</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Search in the help, for example OOC-5</source>
        <translation>Rechercher dans l’aide, par exemple OOC-5</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>lictor::HomeCards</name>
    <message>
        <source>This fleet is empty. How do you want to begin?</source>
        <translation>Ce parc est vide. Comment voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Import your inventory</source>
        <translation>Importer votre inventaire</translation>
    </message>
    <message>
        <source>A list of your firewalls: an export of your CMDB, of NetBox or of the Smart Software Manager, or output of the devices. You see what is understood before anything changes. Files can be dropped here.</source>
        <translation>Une liste de vos pare-feu&#xa0;: une exportation de votre CMDB, de NetBox ou du Smart Software Manager, ou une sortie des équipements. Vous voyez ce qui est compris avant tout changement. Vous pouvez déposer des fichiers ici.</translation>
    </message>
    <message>
        <source>Import inventory…</source>
        <translation>Importer l’inventaire…</translation>
    </message>
    <message>
        <source>Open the demo fleet</source>
        <translation>Ouvrir le parc de démonstration</translation>
    </message>
    <message>
        <source>Every platform, a failover pair over its limit, a cluster, a chassis with three modules: to look around.</source>
        <translation>Toutes les plateformes, une paire de basculement au-delà de sa limite, un cluster, un châssis avec trois modules&#xa0;: pour découvrir.</translation>
    </message>
    <message>
        <source>Open demo fleet</source>
        <translation>Ouvrir le parc de démo</translation>
    </message>
    <message>
        <source>Add one device</source>
        <translation>Ajouter un équipement</translation>
    </message>
    <message>
        <source>Choose a model, give it a name, register it and see what it may run and why.</source>
        <translation>Choisissez un modèle, donnez-lui un nom, enregistrez-le et voyez ce qu’il peut exploiter et pourquoi.</translation>
    </message>
    <message>
        <source>Add device…</source>
        <translation>Ajouter un équipement…</translation>
    </message>
    <message>
        <source>Lictor shows for every firewall which licenses it runs with and why, and what will happen next. Nothing here touches a real device.</source>
        <translation>Lictor montre pour chaque pare-feu avec quelles licences il fonctionne et pourquoi, et ce qui va se passer ensuite. Rien ici ne touche un vrai équipement.</translation>
    </message>
</context>
<context>
    <name>lictor::HomeForecast</name>
    <message numerus="yes">
        <source>Forecast, %n day(s)</source>
        <translation>
            <numerusform>Prévision, %n jour</numerusform>
            <numerusform>Prévision, %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look %n day(s) ahead</source>
        <translation>
            <numerusform>Prévoir %n jour</numerusform>
            <numerusform>Prévoir %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked ahead yet.</source>
        <translation>Prévision pas encore établie.</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>Prévoir</translation>
    </message>
    <message>
        <source>No trouble is in sight.</source>
        <translation>Aucun problème n’est en vue.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the forecast</source>
        <translation>Afficher la prévision</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Dates of trouble in all</source>
        <translation>Dates de problèmes au total</translation>
    </message>
    <message>
        <source>Dates of trouble in all: %1</source>
        <translation>Dates de problèmes au total&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lictor::HomePane</name>
    <message>
        <source>Look over the fleet</source>
        <translation>Vue d’ensemble du parc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Next events</source>
        <translation>Prochains événements</translation>
    </message>
    <message>
        <source>No licenses are owned or used yet.</source>
        <translation>Aucune licence n’est encore détenue ni utilisée.</translation>
    </message>
    <message>
        <source>Add what you bought by product ID.</source>
        <translation>Ajoutez ce que vous avez acheté par ID de produit.</translation>
    </message>
    <message>
        <source>Add licenses by product ID…</source>
        <translation>Ajouter des licences par ID de produit…</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien n’est prévu.</translation>
    </message>
    <message>
        <source>Once a device is registered or a term ends, it stands here.</source>
        <translation>Dès qu’un équipement est enregistré ou qu’une durée s’achève, cela apparaît ici.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show these devices in the Device List</source>
        <translation>Afficher ces équipements dans la liste des équipements</translation>
    </message>
    <message>
        <source>Devices in all</source>
        <translation>Équipements au total</translation>
    </message>
    <message>
        <source>Devices in all: %1</source>
        <translation>Équipements au total&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Rien n’est à surveiller.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Transfer: %1</source>
        <translation>Transférer&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the tables below and in the Device List</source>
        <translation>
            <numerusform>et %n autre, dans les tableaux ci-dessous et dans la liste des équipements</numerusform>
            <numerusform>et %n autres, dans les tableaux ci-dessous et dans la liste des équipements</numerusform>
        </translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>Device Dashboard</source>
        <translation>Tableau de bord de l’équipement</translation>
    </message>
</context>
<context>
    <name>lictor::ImportChanges</name>
    <message>
        <source>%1 (chassis)</source>
        <translation>%1 (châssis)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
</context>
<context>
    <name>lictor::ImportChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>&amp;Into virtual account:</source>
        <translation>&amp;Vers le compte virtuel&#xa0;:</translation>
    </message>
    <message>
        <source>Where a row does not say one itself</source>
        <translation>Lorsqu’une ligne n’en indique pas elle-même</translation>
    </message>
    <message>
        <source>&amp;Devices already there:</source>
        <translation>Équipements &amp;déjà présents&#xa0;:</translation>
    </message>
    <message>
        <source>Add and update</source>
        <translation>Ajouter et mettre à jour</translation>
    </message>
    <message>
        <source>Update only, refuse new ones</source>
        <translation>Mettre à jour seulement, refuser les nouveaux</translation>
    </message>
    <message>
        <source>Add only, leave them alone</source>
        <translation>Ajouter seulement, ne pas y toucher</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajoutés %1</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Mis à jour %1</translation>
    </message>
    <message>
        <source>Unchanged %1</source>
        <translation>Inchangés %1</translation>
    </message>
    <message>
        <source>Skipped %1</source>
        <translation>Ignorés %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Refusés %1</translation>
    </message>
    <message>
        <source>Chassis %1</source>
        <translation>Châssis %1</translation>
    </message>
    <message numerus="yes">
        <source>Import the good rows, leave out refused files and %n refused row(s)</source>
        <translation>
            <numerusform>Importer les bonnes lignes, omettre les fichiers refusés et %n ligne refusée</numerusform>
            <numerusform>Importer les bonnes lignes, omettre les fichiers refusés et %n lignes refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the good rows, leave out %n refused row(s)</source>
        <translation>
            <numerusform>Importer les bonnes lignes, omettre %n ligne refusée</numerusform>
            <numerusform>Importer les bonnes lignes, omettre %n lignes refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>N&amp;ote for the journal:</source>
        <translation>N&amp;ote pour le journal&#xa0;:</translation>
    </message>
    <message>
        <source>why it is imported, a ticket</source>
        <translation>pourquoi on l’importe, un ticket</translation>
    </message>
</context>
<context>
    <name>lictor::ImportColumns</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Your column</source>
        <translation>Votre colonne</translation>
    </message>
    <message>
        <source>Sample values</source>
        <translation>Exemples de valeurs</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(colonne %1)</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>pas de valeurs</translation>
    </message>
    <message>
        <source>••• a secret is never imported</source>
        <translation>••• un secret n’est jamais importé</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
    <message>
        <source>The column holds secrets and is not read.</source>
        <translation>La colonne contient des secrets et n’est pas lue.</translation>
    </message>
</context>
<context>
    <name>lictor::ImportColumnsPage</name>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Save Mapping…</source>
        <translation>&amp;Enregistrer l’association…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Fo&amp;rget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>As recognised, without what was chosen by hand</source>
        <translation>Telle que reconnue, sans les choix faits à la main</translation>
    </message>
    <message>
        <source>Fields, to drag onto a column:</source>
        <translation>Champs, à faire glisser sur une colonne&#xa0;:</translation>
    </message>
    <message>
        <source>No column becomes one of these, without which no new device can be taken in: %1.</source>
        <translation>Aucune colonne ne devient l’un des champs suivants, sans lesquels aucun nouvel équipement ne peut être repris&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No column becomes %1, without which no new device can be taken in.</source>
        <translation>Aucune colonne ne devient %1, sans quoi aucun nouvel équipement ne peut être repris.</translation>
    </message>
    <message>
        <source>The saved mapping “%1” is used.</source>
        <translation>L’association enregistrée «&#xa0;%1&#xa0;» est utilisée.</translation>
    </message>
    <message>
        <source>Use it again for files with the same headers</source>
        <translation>L’utiliser à nouveau pour les fichiers ayant les mêmes en-têtes</translation>
    </message>
    <message>
        <source>Nothing was chosen by hand: it is recognised again without being saved.</source>
        <translation>Rien n’a été choisi à la main&#xa0;: elle est reconnue à nouveau sans être enregistrée.</translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>Enregistrer l’association</translation>
    </message>
    <message>
        <source>Name, as it is shown when a file with the same headers comes again:</source>
        <translation>Nom, tel qu’il est affiché lorsqu’un fichier ayant les mêmes en-têtes revient&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>lictor::ImportDifferences</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>lictor::ImportDonePage</name>
    <message>
        <source>Sho&amp;w Them</source>
        <translation>Les &amp;afficher</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Enregistrer le &amp;rapport…</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1&#xa0;: terminé.</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 skipped, %5 refused and left out. Undo takes all of it back at once.</source>
        <translation>%1 ajoutés, %2 mis à jour, %3 inchangés, %4 ignorés, %5 refusés et omis. Annuler revient sur le tout en une fois.</translation>
    </message>
    <message>
        <source>Save the Report of the Import</source>
        <translation>Enregistrer le rapport d’importation</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the report of the import</source>
        <translation>Enregistrer le rapport de l’importation</translation>
    </message>
</context>
<context>
    <name>lictor::ImportDraft</name>
    <message>
        <source>pasted-%1.txt</source>
        <translation>collage-%1.txt</translation>
    </message>
    <message>
        <source>cannot be kept for reading (%1)</source>
        <translation>ne peut pas être conservé pour la lecture (%1)</translation>
    </message>
    <message>
        <source>make room in the folder for temporary files</source>
        <translation>faites de la place dans le dossier des fichiers temporaires</translation>
    </message>
    <message>
        <source>Read the inventory</source>
        <translation>Lire l’inventaire</translation>
    </message>
    <message>
        <source>Choose files first.</source>
        <translation>Choisissez d’abord des fichiers.</translation>
    </message>
    <message>
        <source>The import is running.</source>
        <translation>L’importation est en cours.</translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>Les fichiers sont en cours de lecture.</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>Les fichiers n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>No row can be imported.</source>
        <translation>Aucune ligne ne peut être importée.</translation>
    </message>
    <message>
        <source>There is nothing to import: the fleet has it all.</source>
        <translation>Il n’y a rien à importer&#xa0;: le parc a déjà tout.</translation>
    </message>
    <message>
        <source>Nothing is imported while rows are refused. Correct them, or import the others without them.</source>
        <translation>Rien n’est importé tant que des lignes sont refusées. Corrigez-les, ou importez les autres sans elles.</translation>
    </message>
</context>
<context>
    <name>lictor::ImportFiles</name>
    <message>
        <source>separated by tabs</source>
        <translation>séparé par des tabulations</translation>
    </message>
    <message>
        <source>separator “%1”</source>
        <translation>séparateur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>feuille %1</translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation>en-tête à la ligne %1</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>écrit par %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <translation>%1, %2 refusées</translation>
    </message>
    <message>
        <source>%1, %2 skipped</source>
        <translation>%1, %2 ignorées</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Compris comme</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Donne</translation>
    </message>
</context>
<context>
    <name>lictor::ImportFilesPage</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Début du fichier</translation>
    </message>
    <message>
        <source>Choose &amp;Files…</source>
        <translation>&amp;Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose F&amp;older…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Paste Text…</source>
        <translation>Coller du te&amp;xte…</translation>
    </message>
    <message>
        <source>Save &amp;Template…</source>
        <translation>Enregistrer un &amp;modèle…</translation>
    </message>
    <message>
        <source>An empty list with the headers that need no mapping</source>
        <translation>Une liste vide avec les en-têtes qui n’exigent aucune association</translation>
    </message>
    <message>
        <source>Choose lists of your firewalls, or drop files or a folder here.</source>
        <translation>Choisissez des listes de vos pare-feu, ou déposez ici des fichiers ou un dossier.</translation>
    </message>
    <message>
        <source>What a spreadsheet, a CMDB, NetBox, the Smart Software Manager or the devices themselves wrote. How it is understood is shown and can be changed; nothing changes in the fleet before you press “Import”.</source>
        <translation>Ce qu’ont écrit un tableur, une CMDB, NetBox, le Smart Software Manager ou les équipements eux-mêmes. La façon dont c’est compris est affichée et modifiable&#xa0;; rien ne change dans le parc avant que vous n’appuyiez sur «&#xa0;Importer&#xa0;».</translation>
    </message>
    <message>
        <source>How %1 is read:</source>
        <translation>Comment %1 est lu&#xa0;:</translation>
    </message>
    <message>
        <source>Choose Inventory Files</source>
        <translation>Choisir des fichiers d’inventaire</translation>
    </message>
    <message>
        <source>Choose a Folder of Lists or Configurations</source>
        <translation>Choisir un dossier de listes ou de configurations</translation>
    </message>
    <message>
        <source>Save Template</source>
        <translation>Enregistrer un modèle</translation>
    </message>
    <message>
        <source>Workbook with a list of models (*.xlsx)</source>
        <translation>Classeur avec une liste de modèles (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>lictor::ImportKinds</name>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>lictor::ImportReadAs</name>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barre |</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format&#xa0;:</translation>
    </message>
    <message>
        <source>Encoding:</source>
        <translation>Codage&#xa0;:</translation>
    </message>
    <message>
        <source>Separator:</source>
        <translation>Séparateur&#xa0;:</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>En-tête&#xa0;:</translation>
    </message>
    <message>
        <source>Sheet:</source>
        <translation>Feuille&#xa0;:</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Tel que reconnu</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>%1 (reconnu)</translation>
    </message>
    <message>
        <source>None: the first row is a device</source>
        <translation>Aucun&#xa0;: la première ligne est un équipement</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
</context>
<context>
    <name>lictor::ImportReplaced</name>
    <message>
        <source>Repl&amp;aced</source>
        <translation>Rempl&amp;acé</translation>
    </message>
    <message>
        <source>A new &amp;device</source>
        <translation>Un nouvel é&amp;quipement</translation>
    </message>
    <message>
        <source>The fleet&apos;s device gets this serial number and keeps its configuration; unless the old number was made up, it has to be registered again</source>
        <translation>L’équipement du parc reçoit ce numéro de série et garde sa configuration&#xa0;; sauf si l’ancien numéro était inventé, il doit être enregistré à nouveau</translation>
    </message>
    <message>
        <source>The fleet&apos;s device stays as it is; this one is added beside it under a name of its own</source>
        <translation>L’équipement du parc reste tel quel&#xa0;; celui-ci est ajouté à côté sous un nom propre</translation>
    </message>
    <message numerus="yes">
        <source>The fleet has %n device(s) of this name with another serial number:</source>
        <translation>
            <numerusform>Le parc compte %n équipement de ce nom avec un autre numéro de série&#xa0;:</numerusform>
            <numerusform>Le parc compte %n équipements de ce nom avec un autre numéro de série&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::ImportRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In the file: “%1”</source>
        <translation>Dans le fichier&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (et %2 autres)</translation>
    </message>
</context>
<context>
    <name>lictor::ImportRowsPage</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Problems by kind</source>
        <translation>Problèmes par type</translation>
    </message>
    <message>
        <source>Fix &amp;All Like This…</source>
        <translation>To&amp;ut corriger ainsi…</translation>
    </message>
    <message>
        <source>Take &amp;Back Correction</source>
        <translation>&amp;Annuler la correction</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>Problème pré&amp;cédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt Problem</source>
        <translation>Problème suiva&amp;nt</translation>
    </message>
    <message>
        <source>Save &amp;Refused Rows…</source>
        <translation>Enregistrer les lignes &amp;refusées…</translation>
    </message>
    <message>
        <source>Shift+F8</source>
        <translation>Shift+F8</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Refusées %1</translation>
    </message>
    <message>
        <source>With notes %1</source>
        <translation>Avec notes %1</translation>
    </message>
    <message>
        <source>Skipped %1</source>
        <translation>Ignorées %1</translation>
    </message>
    <message>
        <source>Nothing was corrected.</source>
        <translation>Rien n’a été corrigé.</translation>
    </message>
    <message>
        <source>As they stand in the file, with two columns that say why; what is corrected there can be imported</source>
        <translation>Telles qu’elles figurent dans le fichier, avec deux colonnes qui disent pourquoi&#xa0;; ce qui y est corrigé peut être importé</translation>
    </message>
    <message>
        <source>No row is refused.</source>
        <translation>Aucune ligne n’est refusée.</translation>
    </message>
    <message>
        <source>Replaces this value in its whole column</source>
        <translation>Remplace cette valeur dans toute sa colonne</translation>
    </message>
    <message>
        <source>Choose a cell of the file.</source>
        <translation>Choisissez une cellule du fichier.</translation>
    </message>
    <message>
        <source>Save the refused rows of %1</source>
        <translation>Enregistrer les lignes refusées de %1</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
</context>
<context>
    <name>lictor::ImportWindow</name>
    <message>
        <source>Import Inventory</source>
        <translation>Importer l’inventaire</translation>
    </message>
    <message>
        <source>1  Files</source>
        <translation>1  Fichiers</translation>
    </message>
    <message>
        <source>2  Columns</source>
        <translation>2  Colonnes</translation>
    </message>
    <message>
        <source>3  Rows</source>
        <translation>3  Lignes</translation>
    </message>
    <message>
        <source>4  Changes</source>
        <translation>4  Modifications</translation>
    </message>
    <message>
        <source>5  Done</source>
        <translation>5  Terminé</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Taken back. The fleet is as it was before the import.</source>
        <translation>Annulé. Le parc est tel qu’il était avant l’importation.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>3  Rows (%1 refused)</source>
        <translation>3  Lignes (%1 refusées)</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) can be imported.</source>
        <translation>
            <numerusform>%n équipement peut être importé.</numerusform>
            <numerusform>%n équipements peuvent être importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import the %n Good Row(s)</source>
        <translation>
            <numerusform>&amp;Importer %n bonne ligne</numerusform>
            <numerusform>&amp;Importer les %n bonnes lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Device(s)</source>
        <translation>
            <numerusform>&amp;Importer %n équipement</numerusform>
            <numerusform>&amp;Importer %n équipements</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
</context>
<context>
    <name>lictor::InstanceTable</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>UDI</source>
        <translation>UDI</translation>
    </message>
    <message>
        <source>Product Type</source>
        <translation>Type de produit</translation>
    </message>
    <message>
        <source>Last Contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>aucune nécessaire</translation>
    </message>
    <message>
        <source>Transfer, Remove</source>
        <translation>Transférer, Supprimer</translation>
    </message>
</context>
<context>
    <name>lictor::JournalPane</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>&amp;Undo to Here</source>
        <translation>A&amp;nnuler jusqu’ici</translation>
    </message>
    <message>
        <source>Show &amp;Changes…</source>
        <translation>Afficher les &amp;modifications…</translation>
    </message>
    <message>
        <source>Events and Journal</source>
        <translation>Événements et journal</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtre&#xa0;:</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>Filtre de %1</translation>
    </message>
    <message>
        <source>What was done, or by whom</source>
        <translation>Ce qui a été fait, ou par qui</translation>
    </message>
    <message>
        <source>A name, an event or what happened</source>
        <translation>Un nom, un événement ou ce qui s’est passé</translation>
    </message>
    <message>
        <source>Nothing matches the filter “%1”.</source>
        <translation>Rien ne correspond au filtre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was done to this fleet yet.</source>
        <translation>Rien n’a encore été fait à ce parc.</translation>
    </message>
    <message>
        <source>Every action stands here, with who did it and when.</source>
        <translation>Chaque action apparaît ici, avec qui l’a faite et quand.</translation>
    </message>
    <message>
        <source>No agent has done anything since the fleet was opened.</source>
        <translation>Aucun agent n’a rien fait depuis l’ouverture du parc.</translation>
    </message>
    <message>
        <source>Move the clock, or register a device: contacts, renewals and changes of state stand here.</source>
        <translation>Déplacez l’horloge ou enregistrez un équipement&#xa0;: contacts, renouvellements et changements d’état apparaissent ici.</translation>
    </message>
    <message>
        <source>Select an action first.</source>
        <translation>Sélectionnez d’abord une action.</translation>
    </message>
    <message>
        <source>This action is undone already.</source>
        <translation>Cette action est déjà annulée.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Takes back this action and everything after it.</source>
        <translation>Annule cette action et tout ce qui la suit.</translation>
    </message>
    <message>
        <source>What it changed, as far as the file keeps it.</source>
        <translation>Ce qu’elle a modifié, dans la mesure où le fichier le conserve.</translation>
    </message>
    <message>
        <source>no device, license or account changed</source>
        <translation>aucun équipement, aucune licence ni aucun compte n’a changé</translation>
    </message>
    <message>
        <source>Changes of %1</source>
        <translation>Modifications de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>lictor::JournalTable</name>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Fleet&apos;s Clock</source>
        <translation>Horloge du parc</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
</context>
<context>
    <name>lictor::LeverList</name>
    <message>
        <source>Leave out %1</source>
        <translation>Laisser %1 de côté</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n device(s)</source>
        <translation>
            <numerusform>Laisser %n équipement de côté</numerusform>
            <numerusform>Laisser %n équipements de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop %1 × %2 from %3</source>
        <translation>Abandonner %1 × %2 de %3</translation>
    </message>
    <message>
        <source>Fail over %1</source>
        <translation>Basculer %1</translation>
    </message>
    <message>
        <source>New root certificate from %1</source>
        <translation>Nouveau certificat racine à partir du %1</translation>
    </message>
    <message>
        <source>No contact from %1 to %2</source>
        <translation>Aucun contact du %1 au %2</translation>
    </message>
    <message>
        <source>No contact from %1</source>
        <translation>Aucun contact à partir du %1</translation>
    </message>
</context>
<context>
    <name>lictor::LeverPanel</name>
    <message>
        <source>Nothing is different from today. Add what may happen, or what you could do.</source>
        <translation>Rien ne diffère d’aujourd’hui. Ajoutez ce qui peut arriver, ou ce que vous pourriez faire.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Make This Real…</source>
        <translation>&amp;Mettre en œuvre…</translation>
    </message>
    <message>
        <source>Leave Out Selected Devices</source>
        <translation>Laisser de côté les équipements sélectionnés</translation>
    </message>
    <message>
        <source>Fail Over…</source>
        <translation>Basculer…</translation>
    </message>
    <message>
        <source>&amp;What if:</source>
        <translation>&amp;Hypothèses&#xa0;:</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Drop Licenses…</source>
        <translation>Abandonner des licences…</translation>
    </message>
    <message>
        <source>Buy Licenses…</source>
        <translation>Acheter des licences…</translation>
    </message>
    <message>
        <source>Outage…</source>
        <translation>Panne…</translation>
    </message>
    <message>
        <source>New Root Certificate…</source>
        <translation>Nouveau certificat racine…</translation>
    </message>
    <message>
        <source>Choose devices in the Device List first.</source>
        <translation>Choisissez d’abord des équipements dans la liste des équipements.</translation>
    </message>
    <message>
        <source>There is no pair or cluster.</source>
        <translation>Il n’y a ni paire ni cluster.</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>Choisissez d’abord une ligne de la liste.</translation>
    </message>
    <message>
        <source>Lists what would be done to the fleet first.</source>
        <translation>Liste d’abord ce qui serait fait au parc.</translation>
    </message>
    <message>
        <source>Add something to the list first.</source>
        <translation>Ajoutez d’abord quelque chose à la liste.</translation>
    </message>
</context>
<context>
    <name>lictor::LicenseChoice</name>
    <message>
        <source>(no product ID)</source>
        <translation>(aucun ID de produit)</translation>
    </message>
    <message>
        <source>perpetual</source>
        <translation>perpétuelle</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>ID de produit</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Ajoute</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>lictor::LicenseMessageTable</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID du message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>3 error</source>
        <translation>3 erreur</translation>
    </message>
    <message>
        <source>4 warning</source>
        <translation>4 avertissement</translation>
    </message>
    <message>
        <source>5 notification</source>
        <translation>5 notification</translation>
    </message>
    <message>
        <source>6 informational</source>
        <translation>6 information</translation>
    </message>
    <message>
        <source>7 debugging</source>
        <translation>7 débogage</translation>
    </message>
</context>
<context>
    <name>lictor::LicenseReservationDialog</name>
    <message>
        <source>Authorization Codes</source>
        <translation>Codes d’autorisation</translation>
    </message>
    <message>
        <source>Reserve License</source>
        <translation>Réserver une licence</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>License Reservation</source>
        <translation>Réservation de licence</translation>
    </message>
    <message>
        <source>Each request code reserves a permanent license of %1 and gives an authorization code for its device. From then on the license counts as in use and the device has to install it (PLR-14, PLR-15).</source>
        <translation>Chaque code de demande réserve une licence permanente de %1 et donne un code d’autorisation pour son équipement. Dès lors, la licence compte comme utilisée et l’équipement doit l’installer (PLR-14, PLR-15).</translation>
    </message>
    <message>
        <source>Request &amp;codes, one a line:</source>
        <translation>&amp;Codes de demande, un par ligne&#xa0;:</translation>
    </message>
    <message>
        <source>Request codes</source>
        <translation>Codes de demande</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Enter the code that license smart reservation request universal prints.</source>
        <translation>Saisissez le code qu’affiche license smart reservation request universal.</translation>
    </message>
    <message>
        <source>There is no authorization code yet.</source>
        <translation>Il n’y a pas encore de code d’autorisation.</translation>
    </message>
    <message>
        <source>Nothing has been reserved in this window yet.</source>
        <translation>Rien n’a encore été réservé dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Install the code on %1: license smart reservation install %2</source>
        <translation>Installez le code sur %1&#xa0;: license smart reservation install %2</translation>
    </message>
    <message>
        <source>Save the authorization codes</source>
        <translation>Enregistrer les codes d’autorisation</translation>
    </message>
</context>
<context>
    <name>lictor::LicenseTable</name>
    <message>
        <source>Virtual Account</source>
        <translation>Compte virtuel</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Achetées</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>Utilisées</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Next Expiry</source>
        <translation>Échéance</translation>
    </message>
</context>
<context>
    <name>lictor::MainWindow</name>
    <message>
        <source>Device List</source>
        <translation>Liste des équipements</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>The fleet is being opened.</source>
        <translation>Le parc est en cours d’ouverture.</translation>
    </message>
    <message>
        <source>%1 devices are selected. The menu Device acts on all of them; select one to see its settings.</source>
        <translation>%1 équipements sont sélectionnés. Le menu Équipement agit sur tous&#xa0;; sélectionnez-en un pour voir ses réglages.</translation>
    </message>
    <message>
        <source>This fleet has no devices yet. Import an inventory or add a device.</source>
        <translation>Ce parc n’a pas encore d’équipements. Importez un inventaire ou ajoutez un équipement.</translation>
    </message>
    <message>
        <source>Choose a device in the Device List.</source>
        <translation>Choisissez un équipement dans la liste des équipements.</translation>
    </message>
    <message>
        <source>no fleet</source>
        <translation>aucun parc</translation>
    </message>
    <message>
        <source>Lictor - %1[*] - %2</source>
        <translation>Lictor - %1[*] - %2</translation>
    </message>
    <message>
        <source>Lictor - %1[*]</source>
        <translation>Lictor - %1[*]</translation>
    </message>
    <message>
        <source>“%1” was refused: %2</source>
        <translation>«&#xa0;%1&#xa0;» a été refusé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>%1: %2 Its edits are still there.</source>
        <translation>%1&#xa0;: %2 Ses modifications sont toujours là.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) have edits that were not applied.</source>
        <translation>
            <numerusform>%n équipement a des modifications non appliquées.</numerusform>
            <numerusform>%n équipements ont des modifications non appliquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply all</source>
        <translation>Tout appliquer</translation>
    </message>
    <message>
        <source>Keep for next time</source>
        <translation>Garder pour plus tard</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>équipements</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model and serial number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>panes</source>
        <translation>volets</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>virtual accounts</source>
        <translation>comptes virtuels</translation>
    </message>
    <message>
        <source>virtual account</source>
        <translation>compte virtuel</translation>
    </message>
    <message>
        <source>licenses</source>
        <translation>licences</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, and what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>help and requirements</source>
        <translation>aide et exigences</translation>
    </message>
    <message>
        <source>help</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>É&amp;quipement</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;Horloge</translation>
    </message>
    <message>
        <source>Chec&amp;k Fleet</source>
        <translation>&amp;Vérifier le parc</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New Fleet…</source>
        <translation>&amp;Nouveau parc…</translation>
    </message>
    <message>
        <source>&amp;Open Fleet…</source>
        <translation>&amp;Ouvrir un parc…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Parcs &amp;récents</translation>
    </message>
    <message>
        <source>Open &amp;Demo Fleet</source>
        <translation>Ouvrir le parc de &amp;démo</translation>
    </message>
    <message>
        <source>Save Fleet &amp;As…</source>
        <translation>&amp;Enregistrer le parc sous…</translation>
    </message>
    <message>
        <source>&amp;Back Up Fleet…</source>
        <translation>&amp;Sauvegarder le parc…</translation>
    </message>
    <message>
        <source>&amp;Import Inventory…</source>
        <translation>&amp;Importer l’inventaire…</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>E&amp;xporter un rapport…</translation>
    </message>
    <message>
        <source>Export This &amp;View…</source>
        <translation>Exporter cette &amp;vue…</translation>
    </message>
    <message>
        <source>Refres&amp;h with the Running Configuration on the Device</source>
        <translation>Actualiser avec la &amp;configuration en cours sur l’équipement</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy with &amp;Headers</source>
        <translation>Copier avec les &amp;en-têtes</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find in List</source>
        <translation>Rec&amp;hercher dans la liste</translation>
    </message>
    <message>
        <source>Find An&amp;ything…</source>
        <translation>T&amp;out rechercher…</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>App&amp;liquer</translation>
    </message>
    <message>
        <source>Pre&amp;view Commands…</source>
        <translation>Aperçu des co&amp;mmandes…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Configuration</translation>
    </message>
    <message>
        <source>&amp;Monitoring</source>
        <translation>S&amp;upervision</translation>
    </message>
    <message>
        <source>&amp;Smart Software Manager</source>
        <translation>&amp;Smart Software Manager</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>Go to &amp;Device List</source>
        <translation>Aller à la liste des é&amp;quipements</translation>
    </message>
    <message>
        <source>Next &amp;Area</source>
        <translation>&amp;Zone suivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious Area</source>
        <translation>Zone précé&amp;dente</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Lar&amp;ger Text</source>
        <translation>Te&amp;xte plus grand</translation>
    </message>
    <message>
        <source>Smaller Te&amp;xt</source>
        <translation>T&amp;exte plus petit</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Plei&amp;n écran</translation>
    </message>
    <message>
        <source>W&amp;izards</source>
        <translation>Assista&amp;nts</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fenê&amp;tre</translation>
    </message>
    <message>
        <source>Check the fleet</source>
        <translation>Vérifier le parc</translation>
    </message>
    <message>
        <source>The fleet is sound.</source>
        <translation>Le parc est sain.</translation>
    </message>
    <message>
        <source>The fleet</source>
        <translation>Le parc</translation>
    </message>
    <message>
        <source>open a backup or undo what was done last</source>
        <translation>ouvrez une sauvegarde ou annulez la dernière action</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Help for Current Screen</source>
        <translation>&amp;Aide sur l’écran actuel</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Lictor</source>
        <translation>À &amp;propos de Lictor</translation>
    </message>
    <message>
        <source>Main Toolbar</source>
        <translation>Barre d’outils principale</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Lictor</source>
        <translation>À propos de Lictor</translation>
    </message>
    <message>
        <source>Lictor %1</source>
        <translation>Lictor %1</translation>
    </message>
    <message>
        <source>A console for Smart Software Licensing of ASA firewalls. The devices are simulated: nothing here touches a real one.

GPL-3.0-or-later</source>
        <translation>Une console pour Smart Software Licensing des pare-feu ASA. Les équipements sont simulés&#xa0;: rien ici n’en touche un vrai.

GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Verif&amp;y Report…</source>
        <translation>Vérifier un rappor&amp;t…</translation>
    </message>
    <message>
        <source>Filter Ro&amp;w</source>
        <translation>Li&amp;gne de filtre</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>&amp;Outages and Faults…</source>
        <translation>Pannes et &amp;défauts…</translation>
    </message>
    <message>
        <source>&amp;Forecast…</source>
        <translation>Prévi&amp;sion…</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Journal…</translation>
    </message>
</context>
<context>
    <name>lictor::MakeRealDialog</name>
    <message>
        <source>Make This Real</source>
        <translation>Mettre en œuvre</translation>
    </message>
    <message>
        <source>This is done to the fleet, in this order. Each is an action of its own, and Undo takes them back one by one.</source>
        <translation>Ceci est fait au parc, dans cet ordre. Chaque ligne est une action à part entière, et Annuler revient dessus une par une.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Do It</source>
        <translation>Exécuter</translation>
    </message>
</context>
<context>
    <name>lictor::MessagesPane</name>
    <message>
        <source>Licensing Messages</source>
        <translation>Messages de licence</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export Licensing Messages</source>
        <translation>Exporter les messages de licence</translation>
    </message>
</context>
<context>
    <name>lictor::MessagesView</name>
    <message>
        <source>Licensing Messages</source>
        <translation>Messages de licence</translation>
    </message>
    <message>
        <source>Enable &amp;debug messages</source>
        <translation>Activer les messages de &amp;débogage</translation>
    </message>
    <message>
        <source>Shows also what the Smart Agent did since the fleet was opened, as debug license does on the device.</source>
        <translation>Affiche aussi ce que le Smart Agent a fait depuis l’ouverture du parc, comme debug license sur l’équipement.</translation>
    </message>
    <message>
        <source>None, because the chassis registers for this module and writes into its own log.</source>
        <translation>Aucun, car le châssis s’enregistre pour ce module et écrit dans son propre journal.</translation>
    </message>
    <message>
        <source>None, because licensing has written nothing since the device started.</source>
        <translation>Aucun, car les licences n’ont rien écrit depuis le démarrage de l’équipement.</translation>
    </message>
</context>
<context>
    <name>lictor::MonitorGroupPane</name>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Go to ASA Cluster</source>
        <translation>Aller à Cluster ASA</translation>
    </message>
    <message>
        <source>Go to Failover</source>
        <translation>Aller à Basculement</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Make &amp;Control Unit</source>
        <translation>Rendre unité de &amp;contrôle</translation>
    </message>
    <message>
        <source>Make &amp;Active</source>
        <translation>Rendre &amp;active</translation>
    </message>
    <message>
        <source>Make &amp;Data Unit</source>
        <translation>Rendre unité de &amp;données</translation>
    </message>
    <message>
        <source>Make &amp;Standby</source>
        <translation>Mettre en &amp;secours</translation>
    </message>
    <message>
        <source>&amp;Let Unit Rejoin</source>
        <translation>Faire re&amp;venir l’unité</translation>
    </message>
    <message>
        <source>Reset &amp;Failover</source>
        <translation>Réinitialiser le &amp;basculement</translation>
    </message>
    <message>
        <source>Rel&amp;oad Unit</source>
        <translation>Redémarr&amp;er l’unité</translation>
    </message>
    <message>
        <source>Rel&amp;oad Standby</source>
        <translation>Redémarr&amp;er la secours</translation>
    </message>
    <message>
        <source>%1 is in no cluster.</source>
        <translation>%1 n’est dans aucun cluster.</translation>
    </message>
    <message>
        <source>%1 is in no failover pair.</source>
        <translation>%1 n’est dans aucune paire de basculement.</translation>
    </message>
    <message>
        <source>What must hold before one is formed stands in Configuration.</source>
        <translation>Ce qui doit être rempli avant la formation se trouve dans Configuration.</translation>
    </message>
</context>
<context>
    <name>lictor::MonitorLicenseForm</name>
    <message>
        <source>Entitlements</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Scheduled Tasks</source>
        <translation>Tâches planifiées</translation>
    </message>
    <message>
        <source>Smart Software Licensing:</source>
        <translation>Smart Software Licensing&#xa0;:</translation>
    </message>
    <message>
        <source>Smart Agent Version:</source>
        <translation>Version du Smart Agent&#xa0;:</translation>
    </message>
    <message>
        <source>UDI:</source>
        <translation>UDI&#xa0;:</translation>
    </message>
    <message>
        <source>Smart Agent State:</source>
        <translation>État du Smart Agent&#xa0;:</translation>
    </message>
    <message>
        <source>Global Compliance Status:</source>
        <translation>État de conformité global&#xa0;:</translation>
    </message>
    <message>
        <source>Licensing Certificate:</source>
        <translation>Certificat de licence&#xa0;:</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>none, because the device does not report one</source>
        <translation>aucun, car l’équipement n’en signale pas</translation>
    </message>
</context>
<context>
    <name>lictor::MonitorLicensePane</name>
    <message>
        <source>Smart License</source>
        <translation>Smart License</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>Aucun équipement n’est choisi.</translation>
    </message>
    <message>
        <source>Choose one in the Device List to see its Smart Agent.</source>
        <translation>Choisissez-en un dans la liste des équipements pour voir son Smart Agent.</translation>
    </message>
    <message>
        <source>Export Smart License Status</source>
        <translation>Exporter l’état Smart License</translation>
    </message>
</context>
<context>
    <name>lictor::NavigationTree</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>lictor::OutcomeTree</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Will Happen</source>
        <translation>Ce qui arrivera</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
</context>
<context>
    <name>lictor::OutcomeView</name>
    <message>
        <source>Will Happen</source>
        <translation>Ce qui arrivera</translation>
    </message>
</context>
<context>
    <name>lictor::Outlook</name>
    <message numerus="yes">
        <source>Look %n day(s) ahead</source>
        <translation>
            <numerusform>Prévoir %n jour</numerusform>
            <numerusform>Prévoir %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done here: do not renew %1 × %2, or give them back</source>
        <translation>Non exécuté ici&#xa0;: ne pas renouveler %1 × %2, ou les rendre</translation>
    </message>
</context>
<context>
    <name>lictor::PaneFrame</name>
    <message>
        <source>A&amp;pply</source>
        <translation>App&amp;liquer</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>Réinitiali&amp;ser</translation>
    </message>
    <message>
        <source>Pre&amp;view Commands…</source>
        <translation>Aperçu des co&amp;mmandes…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>%1 devices selected</source>
        <translation>%1 équipements sélectionnés</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 sur %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no fleet</source>
        <translation>aucun parc</translation>
    </message>
    <message>
        <source>%1 was not opened: %2. Shown instead: %3.</source>
        <translation>%1 n’a pas été ouvert&#xa0;: %2. Affiché à la place&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 was not opened: %2; %3. Shown instead: %4.</source>
        <translation>%1 n’a pas été ouvert&#xa0;: %2&#xa0;; %3. Affiché à la place&#xa0;: %4.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 modifications</translation>
    </message>
    <message>
        <source>Sends the changes to the device (Ctrl+Return)</source>
        <translation>Envoie les modifications à l’équipement (Ctrl+Return)</translation>
    </message>
</context>
<context>
    <name>lictor::PoolChangeTable</name>
    <message>
        <source>Virtual Account</source>
        <translation>Compte virtuel</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Achetées</translation>
    </message>
    <message>
        <source>In Use Now</source>
        <translation>Utilisées</translation>
    </message>
    <message>
        <source>In Use After</source>
        <translation>Utilisées ensuite</translation>
    </message>
    <message>
        <source>Left After</source>
        <translation>Reste ensuite</translation>
    </message>
    <message>
        <source>Status After</source>
        <translation>Statut ensuite</translation>
    </message>
    <message>
        <source>%1 (On-Prem %2)</source>
        <translation>%1 (On-Prem %2)</translation>
    </message>
</context>
<context>
    <name>lictor::PreconditionTable</name>
    <message>
        <source>Before It Is Formed</source>
        <translation>Avant la formation</translation>
    </message>
    <message>
        <source>What Stands in the Way</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>lictor::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Te&amp;xt size:</source>
        <translation>Taille du te&amp;xte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>&amp;Preview commands before sending them to the device</source>
        <translation>&amp;Aperçu des commandes avant leur envoi à l’équipement</translation>
    </message>
</context>
<context>
    <name>lictor::PreviewDialog</name>
    <message>
        <source>Preview CLI Commands</source>
        <translation>Aperçu des commandes CLI</translation>
    </message>
    <message>
        <source>These commands will be sent to %1, from configuration mode on:</source>
        <translation>Ces commandes seront envoyées à %1, à partir du mode de configuration&#xa0;:</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Save to &amp;File…</source>
        <translation>Enregistrer dans un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Save Commands</source>
        <translation>Enregistrer les commandes</translation>
    </message>
</context>
<context>
    <name>lictor::RegisterDialog</name>
    <message>
        <source>&amp;Force registration</source>
        <translation>&amp;Forcer l’enregistrement</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Registers a device that is registered already but out of step with the server, for example after it was removed there by mistake (REG-6, REG-7).</source>
        <translation>Enregistre un équipement déjà enregistré mais désynchronisé du serveur, par exemple après y avoir été supprimé par erreur (REG-6, REG-7).</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>chassis %1</source>
        <translation>châssis %1</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 équipements</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n équipement</numerusform>
            <numerusform>%n équipements</numerusform>
        </translation>
    </message>
    <message>
        <source>This token does not allow strong encryption. Registering again with it takes 3DES and AES away from %1, and VPN that uses them stops (ENC-5, ENC-23). A token that allows it brings them back only after a reload.</source>
        <translation>Ce jeton n’autorise pas le chiffrement fort. Un nouvel enregistrement avec lui retire 3DES et AES à %1, et les VPN qui les utilisent s’arrêtent (ENC-5, ENC-23). Un jeton qui l’autorise ne les rétablit qu’après un redémarrage.</translation>
    </message>
    <message>
        <source>%1: strong encryption stays, although this token does not allow it (ENC-15).</source>
        <translation>%1&#xa0;: le chiffrement fort reste, bien que ce jeton ne l’autorise pas (ENC-15).</translation>
    </message>
    <message>
        <source>%1 is registered already. Check “Force registration” to register it again (REG-6).</source>
        <translation>%1 est déjà enregistré. Cochez «&#xa0;Forcer l’enregistrement&#xa0;» pour l’enregistrer à nouveau (REG-6).</translation>
    </message>
</context>
<context>
    <name>lictor::ReportWindow</name>
    <message>
        <source>HTML, to read and print</source>
        <translation>HTML, à lire et imprimer</translation>
    </message>
    <message>
        <source>PDF, to hand over and keep</source>
        <translation>PDF, à remettre et conserver</translation>
    </message>
    <message>
        <source>XLSX, a sheet a table</source>
        <translation>XLSX, une feuille par tableau</translation>
    </message>
    <message>
        <source>CSV, one table</source>
        <translation>CSV, un tableau</translation>
    </message>
    <message>
        <source>JSON, everything, with digest</source>
        <translation>JSON, tout, avec empreinte</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>choisissez un autre endroit</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exporter un rapport</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview:</source>
        <translation>Aperçu&#xa0;:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Inventory, for import too</source>
        <translation>Inventaire, importable aussi</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Report:</source>
        <translation>Rapport&#xa0;:</translation>
    </message>
    <message>
        <source>All virtual accounts</source>
        <translation>Tous les comptes virtuels</translation>
    </message>
    <message>
        <source>One virtual account</source>
        <translation>Un compte virtuel</translation>
    </message>
    <message>
        <source>Selected devices</source>
        <translation>Équipements sélectionnés</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>Périmètre&#xa0;:</translation>
    </message>
    <message>
        <source>Virtual Account:</source>
        <translation>Compte virtuel&#xa0;:</translation>
    </message>
    <message>
        <source>Devices:</source>
        <translation>Équipements&#xa0;:</translation>
    </message>
    <message>
        <source>As of:</source>
        <translation>État au&#xa0;:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format&#xa0;:</translation>
    </message>
    <message>
        <source>Table:</source>
        <translation>Tableau&#xa0;:</translation>
    </message>
    <message>
        <source>Byte order mark, for spreadsheets</source>
        <translation>Indicateur d’ordre des octets, pour les tableurs</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organization:</source>
        <translation>Organisation&#xa0;:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Open the folder afterwards</source>
        <translation>Ouvrir ensuite le dossier</translation>
    </message>
    <message>
        <source>Only CSV has one.</source>
        <translation>Seul CSV en a un.</translation>
    </message>
    <message>
        <source>The other formats hold every table.</source>
        <translation>Les autres formats contiennent tous les tableaux.</translation>
    </message>
    <message>
        <source>Name a file first.</source>
        <translation>Indiquez d’abord un fichier.</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>%1 exists; it will be replaced.</source>
        <translation>%1 existe&#xa0;; il sera remplacé.</translation>
    </message>
    <message>
        <source>The report of %1 devices is too long to be shown here; it is written whole. A scope of up to %2 devices is previewed.</source>
        <translation>Le rapport de %1 équipements est trop long pour être affiché ici&#xa0;; il est écrit en entier. L’aperçu est possible jusqu’à %2 équipements.</translation>
    </message>
    <message>
        <source>Preview the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Écrire le rapport</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>Rapport écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Who exported it when, in a file beside it</source>
        <translation>Qui l’a exporté et quand, dans un fichier à côté</translation>
    </message>
    <message>
        <source>The report is verified by it; it is no part of the report, which is the same for the same fleet</source>
        <translation>Il permet de vérifier le rapport&#xa0;; il n’en fait pas partie&#xa0;: pour le même parc, le rapport est le même</translation>
    </message>
</context>
<context>
    <name>lictor::ReservationAssistant</name>
    <message>
        <source>In the Smart Software Manager</source>
        <translation>Dans le Smart Software Manager</translation>
    </message>
    <message>
        <source>Permanent License Reservation - %1</source>
        <translation>Réservation de licence permanente - %1</translation>
    </message>
    <message>
        <source>&amp;Reserve</source>
        <translation>&amp;Réserver</translation>
    </message>
    <message>
        <source>Re&amp;turn</source>
        <translation>Res&amp;tituer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>1 Request code</source>
        <translation>1 Code de demande</translation>
    </message>
    <message>
        <source>Request Code</source>
        <translation>Code de demande</translation>
    </message>
    <message>
        <source>Request code</source>
        <translation>Code de demande</translation>
    </message>
    <message>
        <source>Cancel Request</source>
        <translation>Annuler la demande</translation>
    </message>
    <message>
        <source>2 License Reservation</source>
        <translation>2 Réservation de licence</translation>
    </message>
    <message>
        <source>Reserve License</source>
        <translation>Réserver la licence</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Compte virtuel</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>Code d’autorisation</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>3 Install</source>
        <translation>3 Installation</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Save the authorization code</source>
        <translation>Enregistrer le code d’autorisation</translation>
    </message>
    <message>
        <source>A code entered here binds: the license counts as in use, and the device has to install it before it can be returned (PLR-14).</source>
        <translation>Un code saisi ici engage&#xa0;: la licence compte comme utilisée, et l’équipement doit l’installer avant qu’elle puisse être restituée (PLR-14).</translation>
    </message>
    <message>
        <source>On the device %1</source>
        <translation>Sur l’équipement %1</translation>
    </message>
    <message>
        <source>On the chassis %1</source>
        <translation>Sur le châssis %1</translation>
    </message>
    <message>
        <source>1 Return</source>
        <translation>1 Restitution</translation>
    </message>
    <message>
        <source>Return License</source>
        <translation>Restituer la licence</translation>
    </message>
    <message>
        <source>Return code</source>
        <translation>Code de restitution</translation>
    </message>
    <message>
        <source>Keep this code…</source>
        <translation>Conserver ce code…</translation>
    </message>
    <message>
        <source>2 Remove Product Instance</source>
        <translation>2 Supprimer l’instance de produit</translation>
    </message>
    <message>
        <source>Remove Product Instance</source>
        <translation>Supprimer l’instance de produit</translation>
    </message>
    <message>
        <source>Keep the return code</source>
        <translation>Conserver le code de restitution</translation>
    </message>
    <message>
        <source>The device is unlicensed from the first step on; the license is free only after the second (PLR-17, PLR-23). A new request makes the return code unreadable (PLR-19).</source>
        <translation>L’équipement est sans licence dès la première étape&#xa0;; la licence n’est libre qu’après la seconde (PLR-17, PLR-23). Une nouvelle demande rend le code de restitution illisible (PLR-19).</translation>
    </message>
    <message>
        <source>The Smart Account is not approved for permanent license reservation, so the Smart Software Manager has no button License Reservation. Disable reservation on the device and enter the regular commands again, or have the account approved (PLR-6).</source>
        <translation>Le compte Smart n’est pas approuvé pour la réservation de licence permanente&#xa0;; le Smart Software Manager n’a donc pas de bouton «&#xa0;Réservation de licence&#xa0;». Désactivez la réservation sur l’équipement et saisissez à nouveau les commandes ordinaires, ou faites approuver le compte (PLR-6).</translation>
    </message>
    <message>
        <source>Disable Reservation</source>
        <translation>Désactiver la réservation</translation>
    </message>
    <message>
        <source>Enable Reservation</source>
        <translation>Activer la réservation</translation>
    </message>
    <message>
        <source>A license is in use for it. Install it where that is still to be done, then return it first.</source>
        <translation>Une licence est utilisée pour lui. Installez-la là où cela reste à faire, puis restituez-la d’abord.</translation>
    </message>
    <message>
        <source>Nothing is asked for.</source>
        <translation>Rien n’est demandé.</translation>
    </message>
    <message>
        <source>No license is reserved yet. The first step gives up the registration of %1.</source>
        <translation>Aucune licence n’est encore réservée. La première étape abandonne l’enregistrement de %1.</translation>
    </message>
    <message>
        <source>No license is reserved yet.</source>
        <translation>Aucune licence n’est encore réservée.</translation>
    </message>
    <message>
        <source>Step 1 of 3: the device asks for a permanent license, none is in use for it yet.</source>
        <translation>Étape 1 sur 3&#xa0;: l’équipement demande une licence permanente, aucune n’est encore utilisée pour lui.</translation>
    </message>
    <message>
        <source>Step 2 of 3: the license counts as in use, the device does not have it yet.</source>
        <translation>Étape 2 sur 3&#xa0;: la licence compte comme utilisée, l’équipement ne l’a pas encore.</translation>
    </message>
    <message>
        <source>Step 3 of 3: the permanent license is installed; it needs no contact.</source>
        <translation>Étape 3 sur 3&#xa0;: la licence permanente est installée&#xa0;; elle n’exige aucun contact.</translation>
    </message>
    <message>
        <source>Of what it holds the ASA uses what its configuration asks for, feature tier standard first (PLR-24).</source>
        <translation>De ce qu’elle contient, l’ASA utilise ce que demande sa configuration, à commencer par feature tier standard (PLR-24).</translation>
    </message>
    <message>
        <source>The permanent license is installed and counts as in use, but reservation is disabled; enabling it again brings the license back (PLR-ASAV-11).</source>
        <translation>La licence permanente est installée et compte comme utilisée, mais la réservation est désactivée&#xa0;; la réactiver rétablit la licence (PLR-ASAV-11).</translation>
    </message>
    <message>
        <source>Return, step 1 of 2: the device does not have the license any more, and it still counts as in use.</source>
        <translation>Restitution, étape 1 sur 2&#xa0;: l’équipement n’a plus la licence, et elle compte encore comme utilisée.</translation>
    </message>
    <message>
        <source>Return, step 2 of 2: the license is back in its pool.</source>
        <translation>Restitution, étape 2 sur 2&#xa0;: la licence est de retour dans son pool.</translation>
    </message>
    <message>
        <source>The device has a permanent license. Return it before another one is asked for.</source>
        <translation>L’équipement a une licence permanente. Restituez-la avant d’en demander une autre.</translation>
    </message>
    <message>
        <source>This request code has reserved its license already. Go on with step 3.</source>
        <translation>Ce code de demande a déjà réservé sa licence. Poursuivez à l’étape 3.</translation>
    </message>
    <message>
        <source>The license is reserved and installed.</source>
        <translation>La licence est réservée et installée.</translation>
    </message>
    <message>
        <source>There is no request code yet. Begin with step 1.</source>
        <translation>Il n’y a pas encore de code de demande. Commencez par l’étape 1.</translation>
    </message>
    <message>
        <source>The license is installed already.</source>
        <translation>La licence est déjà installée.</translation>
    </message>
    <message>
        <source>There is no authorization code yet. It comes from step 2.</source>
        <translation>Il n’y a pas encore de code d’autorisation. Il provient de l’étape 2.</translation>
    </message>
    <message>
        <source>The license has been returned.</source>
        <translation>La licence a été restituée.</translation>
    </message>
    <message>
        <source>Reservation is disabled. Enable it to return the license.</source>
        <translation>La réservation est désactivée. Activez-la pour restituer la licence.</translation>
    </message>
    <message>
        <source>No permanent license is installed.</source>
        <translation>Aucune licence permanente n’est installée.</translation>
    </message>
    <message>
        <source>The product instance has been removed.</source>
        <translation>L’instance de produit a été supprimée.</translation>
    </message>
    <message>
        <source>There is no return code yet. It comes from step 1.</source>
        <translation>Il n’y a pas encore de code de restitution. Il provient de l’étape 1.</translation>
    </message>
    <message>
        <source>Ask for another license before the returned one is free?</source>
        <translation>Demander une autre licence avant que la licence restituée soit libre&#xa0;?</translation>
    </message>
    <message>
        <source>After the request the device cannot show its return code any more (PLR-19). Without the code the license that was returned stays in use. Keep the code first, or finish the return.</source>
        <translation>Après la demande, l’équipement ne peut plus afficher son code de restitution (PLR-19). Sans le code, la licence restituée reste utilisée. Conservez d’abord le code, ou terminez la restitution.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Cancel a request whose code was entered in the Smart Software Manager?</source>
        <translation>Annuler une demande dont le code a été saisi dans le Smart Software Manager&#xa0;?</translation>
    </message>
    <message>
        <source>The code binds (PLR-14): the license counts as in use, and without the request the device can neither install nor return it. Install the authorization code instead, then return the license.</source>
        <translation>Le code engage (PLR-14)&#xa0;: la licence compte comme utilisée, et sans la demande l’équipement ne peut ni l’installer ni la restituer. Installez plutôt le code d’autorisation, puis restituez la licence.</translation>
    </message>
    <message>
        <source>Keep Request</source>
        <translation>Garder la demande</translation>
    </message>
</context>
<context>
    <name>lictor::ReservationStep</name>
    <message>
        <source>%1: what is sent</source>
        <translation>%1&#xa0;: ce qui est envoyé</translation>
    </message>
</context>
<context>
    <name>lictor::ReservationTable</name>
    <message>
        <source>Device</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Request Code</source>
        <translation>Code de demande</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Authorization Code</source>
        <translation>Code d’autorisation</translation>
    </message>
</context>
<context>
    <name>lictor::SatelliteTable</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Compte virtuel</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Last Sync</source>
        <translation>Dernière sync.</translation>
    </message>
    <message>
        <source>Sync Due</source>
        <translation>Sync. prévue</translation>
    </message>
    <message>
        <source>Sync failed: %1</source>
        <translation>Échec de sync.&#xa0;: %1</translation>
    </message>
    <message>
        <source>Synchronized</source>
        <translation>Synchronisé</translation>
    </message>
</context>
<context>
    <name>lictor::Section</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>lictor::SettingPane</name>
    <message>
        <source>%1 takes its configuration from %2.</source>
        <translation>%1 reçoit sa configuration de %2.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
</context>
<context>
    <name>lictor::SettingRow</name>
    <message>
        <source>was: %1</source>
        <translation>était&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lictor::SlotTable</name>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>ASA</source>
        <translation>ASA</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Entitlements Asked for by the ASA</source>
        <translation>Droits demandés par l’ASA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>no ASA</source>
        <translation>pas d’ASA</translation>
    </message>
    <message>
        <source>waits for the chassis</source>
        <translation>attend le châssis</translation>
    </message>
</context>
<context>
    <name>lictor::SmartCallHomePane</name>
    <message>
        <source>&amp;Enable HTTP Proxy</source>
        <translation>&amp;Activer le proxy HTTP</translation>
    </message>
    <message>
        <source>Configure Subscription Profiles</source>
        <translation>Configurer les profils d’abonnement</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>Mod&amp;ifier…</translation>
    </message>
    <message>
        <source>Pro&amp;xy server:</source>
        <translation>Serveur pro&amp;xy&#xa0;:</translation>
    </message>
    <message>
        <source>Proxy p&amp;ort:</source>
        <translation>P&amp;ort du proxy&#xa0;:</translation>
    </message>
    <message>
        <source>Configure S&amp;ubscription Profiles</source>
        <translation>Configurer les profils d’abo&amp;nnement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Licensing needs the profile License: it is always active and cannot be removed (TRN-2, TRN-5).</source>
        <translation>Les licences ont besoin du profil License&#xa0;: il est toujours actif et ne peut pas être supprimé (TRN-2, TRN-5).</translation>
    </message>
    <message>
        <source>DNS Client</source>
        <translation>Client DNS</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>serves Smart Call Home as a whole, not licensing alone (TRN-8)</source>
        <translation>sert à l’ensemble de Smart Call Home, pas seulement aux licences (TRN-8)</translation>
    </message>
    <message>
        <source>Check “Enable HTTP Proxy” first.</source>
        <translation>Cochez d’abord «&#xa0;Activer le proxy HTTP&#xa0;».</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Active; licensing goes by Smart Transport instead</source>
        <translation>Actif&#xa0;; les licences passent plutôt par Smart Transport</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>était&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use &amp;http</source>
        <translation>Utiliser &amp;http</translation>
    </message>
    <message>
        <source>%1 is a name, and this device finds no names: it needs a name server (TRN-15).</source>
        <translation>%1 est un nom, et cet équipement ne résout aucun nom&#xa0;: il lui faut un serveur de noms (TRN-15).</translation>
    </message>
    <message>
        <source>Go to &amp;DNS Client</source>
        <translation>Aller au client &amp;DNS</translation>
    </message>
</context>
<context>
    <name>lictor::SmartLicensingActions</name>
    <message>
        <source>in %1 h</source>
        <translation>dans %1 h</translation>
    </message>
    <message>
        <source>in %1 d</source>
        <translation>dans %1 j</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>&amp;Unregister</source>
        <translation>Désenreg&amp;istrer</translation>
    </message>
    <message>
        <source>Renew &amp;ID Certificate</source>
        <translation>Renou&amp;veler le certificat d’identité</translation>
    </message>
    <message>
        <source>Renew &amp;Authorization</source>
        <translation>Renouveler l’a&amp;utorisation</translation>
    </message>
    <message>
        <source>&amp;Permanent License…</source>
        <translation>Licence &amp;permanente…</translation>
    </message>
    <message>
        <source>Permanent license reservation, for devices that may not reach the internet (PLR-1)</source>
        <translation>Réservation de licence permanente, pour les équipements qui ne peuvent pas accéder à Internet (PLR-1)</translation>
    </message>
    <message>
        <source>Chassis %1</source>
        <translation>Châssis %1</translation>
    </message>
    <message>
        <source>The supervisor registers for all its modules; the token is entered there (TOK-9).</source>
        <translation>Le superviseur s’enregistre pour tous ses modules&#xa0;; le jeton y est saisi (TOK-9).</translation>
    </message>
    <message>
        <source>&amp;Register…</source>
        <translation>Enre&amp;gistrer…</translation>
    </message>
    <message>
        <source>R&amp;enew</source>
        <translation>Reno&amp;uveler</translation>
    </message>
    <message>
        <source>&amp;Deregister</source>
        <translation>Désenreg&amp;istrer</translation>
    </message>
    <message>
        <source>Registered by chassis %1 to %2 since %3</source>
        <translation>Enregistré par le châssis %1 auprès de %2 depuis le %3</translation>
    </message>
    <message>
        <source>Registered to %1 since %2</source>
        <translation>Enregistré auprès de %1 depuis le %2</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>next contact %1</source>
        <translation>prochain contact %1</translation>
    </message>
    <message>
        <source>certificate until %1</source>
        <translation>certificat jusqu’au %1</translation>
    </message>
    <message>
        <source>token export-controlled: %1</source>
        <translation>contrôle des exportations du jeton&#xa0;: %1</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Licensed by a permanent license; it needs no contact</source>
        <translation>Sous licence permanente&#xa0;; aucun contact n’est nécessaire</translation>
    </message>
    <message>
        <source>Registering, no answer yet: %1</source>
        <translation>Enregistrement en cours, pas encore de réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Registration failed: %1</source>
        <translation>Échec de l’enregistrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chassis %1 is not registered</source>
        <translation>Le châssis %1 n’est pas enregistré</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>throughput is rate-limited until it is registered</source>
        <translation>le débit est limité jusqu’à l’enregistrement</translation>
    </message>
    <message>
        <source>evaluation: %1 d left of %2</source>
        <translation>évaluation&#xa0;: reste %1 j sur %2</translation>
    </message>
    <message>
        <source>the evaluation period is used up</source>
        <translation>la période d’évaluation est épuisée</translation>
    </message>
    <message>
        <source>S&amp;how Status</source>
        <translation>A&amp;fficher l’état</translation>
    </message>
    <message>
        <source>Monitoring &gt; Properties &gt; Smart License: the place to look after registering</source>
        <translation>Supervision &gt; Propriétés &gt; Smart License&#xa0;: l’endroit à consulter après l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Go to Chassis</source>
        <translation>Aller au c&amp;hâssis</translation>
    </message>
</context>
<context>
    <name>lictor::SmartLicensingForm</name>
    <message>
        <source>&amp;Enable Smart license configuration</source>
        <translation>Activer la &amp;configuration Smart License</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Enable Security &amp;Plus</source>
        <translation>Activer Securit&amp;y Plus</translation>
    </message>
    <message>
        <source>&amp;Carrier</source>
        <translation>Ca&amp;rrier</translation>
    </message>
    <message>
        <source>Enable &amp;strong-encryption protocol</source>
        <translation>Activer le protocole de chiffremen&amp;t fort</translation>
    </message>
    <message>
        <source>Feature &amp;Tier:</source>
        <translation>&amp;Niveau de fonctionnalité&#xa0;:</translation>
    </message>
    <message>
        <source>Throughput &amp;Level:</source>
        <translation>Niveau de dé&amp;bit&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;ontext:</source>
        <translation>Conte&amp;xt&#xa0;:</translation>
    </message>
    <message>
        <source>Check “Enable Smart license configuration” first.</source>
        <translation>Cochez d’abord «&#xa0;Activer la configuration Smart License&#xa0;».</translation>
    </message>
    <message>
        <source>Standard is always enabled on this platform (CFG-5).</source>
        <translation>Standard est toujours activé sur cette plateforme (CFG-5).</translation>
    </message>
    <message>
        <source>Licenses are short: nothing new may be used until the account is in compliance again (OOC-5).</source>
        <translation>Il y a pénurie de licences&#xa0;: rien de nouveau ne peut être utilisé jusqu’à ce que le compte soit de nouveau conforme (OOC-5).</translation>
    </message>
    <message>
        <source>%1 has %2 free, this takes %3</source>
        <translation>%1 en a %2 libres, ceci en prend %3</translation>
    </message>
    <message>
        <source>%1 has %2 free, this takes %3: the account will be short</source>
        <translation>%1 en a %2 libres, ceci en prend %3&#xa0;: le compte sera en pénurie</translation>
    </message>
    <message>
        <source>gives %1 back to %2</source>
        <translation>en rend %1 à %2</translation>
    </message>
    <message>
        <source>%1 has %2 free</source>
        <translation>%1 en a %2 libres</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>always enabled on this platform</source>
        <translation>toujours activé sur cette plateforme</translation>
    </message>
    <message>
        <source>Choose Standard: every other license needs the tier (REG-14).</source>
        <translation>Choisissez Standard&#xa0;: toute autre licence exige le niveau de fonctionnalité (REG-14).</translation>
    </message>
    <message>
        <source>Choose a level: the license is taken by level (CFG-2).</source>
        <translation>Choisissez un niveau&#xa0;: la licence est prise par niveau (CFG-2).</translation>
    </message>
    <message>
        <source>allows Active/Standby failover</source>
        <translation>permet le basculement actif/de secours</translation>
    </message>
    <message>
        <source>not needed: the token allows export-controlled functionality</source>
        <translation>pas nécessaire&#xa0;: le jeton autorise les fonctionnalités soumises au contrôle des exportations</translation>
    </message>
    <message>
        <source>A %1 takes at most %2. Enter 0 to %3: with the %4 included, %3 more reach its limit of %2.</source>
        <translation>Un %1 en accepte au plus %2. Saisissez 0 à %3&#xa0;: avec les %4 inclus, %3 de plus atteignent sa limite de %2.</translation>
    </message>
    <message>
        <source>Licenses are short: no more than the present %1 can be asked for (OOC-6).</source>
        <translation>Il y a pénurie de licences&#xa0;: pas plus que les %1 actuelles ne peuvent être demandées (OOC-6).</translation>
    </message>
    <message>
        <source>%1 = %2 of at most %3</source>
        <translation>%1 = %2 sur %3 au plus</translation>
    </message>
    <message>
        <source>%1 = %2, but a unit runs at most %3; %4 would be enough.</source>
        <translation>%1 = %2, mais une unité en exploite au plus %3&#xa0;; %4 suffiraient.</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;%1&quot;&gt;Use&#xa0;%1&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;%1&quot;&gt;Utiliser %1&lt;/a&gt;</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>lictor::SmartLicensingPane</name>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xpliquer</translation>
    </message>
    <message>
        <source>Effective Running Licenses</source>
        <translation>Licences effectives en cours</translation>
    </message>
    <message>
        <source>Shows the sum behind the selected line (Alt+Return)</source>
        <translation>Affiche la somme derrière la ligne sélectionnée (Alt+Return)</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>The registration failed: %1</source>
        <translation>L’enregistrement a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>licenses are short</source>
        <translation>il y a pénurie de licences</translation>
    </message>
    <message>
        <source>short of %1</source>
        <translation>il manque %1</translation>
    </message>
    <message>
        <source>Out of compliance: %1. What runs goes on; nothing new may be used (OOC-5).</source>
        <translation>Non conforme&#xa0;: %1. Ce qui fonctionne continue&#xa0;; rien de nouveau ne peut être utilisé (OOC-5).</translation>
    </message>
    <message>
        <source>Out of compliance: %1. Nothing changes in what this platform runs (OOC-4).</source>
        <translation>Non conforme&#xa0;: %1. Rien ne change dans ce que cette plateforme exploite (OOC-4).</translation>
    </message>
    <message>
        <source>The authorization expired for lack of contact: nothing new may be used until a contact succeeds (COM-6).</source>
        <translation>L’autorisation a expiré faute de contact&#xa0;: rien de nouveau ne peut être utilisé jusqu’à un contact réussi (COM-6).</translation>
    </message>
    <message>
        <source>The evaluation period has ended: register to use licensed features.</source>
        <translation>La période d’évaluation est terminée&#xa0;: enregistrez l’équipement pour utiliser les fonctionnalités sous licence.</translation>
    </message>
    <message>
        <source>%1 This unit registers and renews by itself.</source>
        <translation>%1 Cette unité s’enregistre et renouvelle d’elle-même.</translation>
    </message>
    <message>
        <source>Strong encryption is licensed and takes effect at the next reload.</source>
        <translation>Le chiffrement fort est sous licence et prend effet au prochain redémarrage.</translation>
    </message>
    <message>
        <source>Registering since %1: %2</source>
        <translation>Enregistrement en cours depuis le %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lictor::SmartTransportForm</name>
    <message>
        <source>&amp;Host Name</source>
        <translation>N&amp;om d’hôte</translation>
    </message>
    <message>
        <source>Versio&amp;n</source>
        <translation>V&amp;ersion</translation>
    </message>
    <message>
        <source>Enable Standard Utilit&amp;y Mode</source>
        <translation>Activer le mo&amp;de utilitaire standard</translation>
    </message>
    <message>
        <source>Smart Call Home</source>
        <translation>Smart Call Home</translation>
    </message>
    <message>
        <source>S&amp;mart Transport</source>
        <translation>Sm&amp;art Transport</translation>
    </message>
    <message>
        <source>URL…</source>
        <translation>URL…</translation>
    </message>
    <message>
        <source>is left out of the messages</source>
        <translation>est omis des messages</translation>
    </message>
    <message>
        <source>of the Smart Agent is left out of the messages</source>
        <translation>du Smart Agent est omise des messages</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Custom ID:</source>
        <translation>ID personnalisé&#xa0;:</translation>
    </message>
    <message>
        <source>Customer Company Identifier:</source>
        <translation>Identifiant de la société du client&#xa0;:</translation>
    </message>
    <message>
        <source>Customer Company Name:</source>
        <translation>Société du client&#xa0;:</translation>
    </message>
    <message>
        <source>Customer Street:</source>
        <translation>Rue du client&#xa0;:</translation>
    </message>
    <message>
        <source>Customer City:</source>
        <translation>Ville du client&#xa0;:</translation>
    </message>
    <message>
        <source>Customer State:</source>
        <translation>État (région) du client&#xa0;:</translation>
    </message>
    <message>
        <source>Customer Country:</source>
        <translation>Pays du client&#xa0;:</translation>
    </message>
    <message>
        <source>Customer Postal Code:</source>
        <translation>Code postal du client&#xa0;:</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Mode utilitaire</translation>
    </message>
    <message>
        <source>%1 runs release %2; this is available from release %3 on (UTIL-13). Upgrade it first.</source>
        <translation>%1 exécute la version %2&#xa0;; ceci est disponible à partir de la version %3 (UTIL-13). Mettez-le d’abord à niveau.</translation>
    </message>
    <message>
        <source>Check “Enable Smart license configuration” first.</source>
        <translation>Cochez d’abord «&#xa0;Activer la configuration Smart License&#xa0;».</translation>
    </message>
    <message>
        <source>Choose Smart Transport first.</source>
        <translation>Choisissez d’abord Smart Transport.</translation>
    </message>
    <message>
        <source>Standard utility mode needs Smart Transport: Smart Call Home does not carry it (TRN-13).</source>
        <translation>Le mode utilitaire standard exige Smart Transport&#xa0;: Smart Call Home ne le transmet pas (TRN-13).</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;smart&quot;&gt;Switch to Smart Transport&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;smart&quot;&gt;Passer à Smart Transport&lt;/a&gt;</translation>
    </message>
    <message>
        <source>use is metered and billed under a Managed Service License Agreement</source>
        <translation>l’utilisation est mesurée et facturée dans le cadre d’un Managed Service License Agreement</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the default server</source>
        <translation>le serveur par défaut</translation>
    </message>
    <message>
        <source>usage reports to %1</source>
        <translation>rapports d’utilisation à %1</translation>
    </message>
    <message>
        <source>by the proxy %1:%2</source>
        <translation>par le proxy %1:%2</translation>
    </message>
    <message>
        <source>the messages leave out host name and version</source>
        <translation>les messages omettent le nom d’hôte et la version</translation>
    </message>
    <message>
        <source>the messages leave out the host name</source>
        <translation>les messages omettent le nom d’hôte</translation>
    </message>
    <message>
        <source>the messages leave out the version</source>
        <translation>les messages omettent la version</translation>
    </message>
    <message>
        <source>the messages leave out nothing</source>
        <translation>les messages n’omettent rien</translation>
    </message>
    <message>
        <source>Smart Transport to %1</source>
        <translation>Smart Transport vers %1</translation>
    </message>
    <message>
        <source>Smart Call Home (default)</source>
        <translation>Smart Call Home (par défaut)</translation>
    </message>
    <message>
        <source>standard utility mode (MSLA), without a custom ID</source>
        <translation>mode utilitaire standard (MSLA), sans ID personnalisé</translation>
    </message>
    <message>
        <source>standard utility mode (MSLA) for %1</source>
        <translation>mode utilitaire standard (MSLA) pour %1</translation>
    </message>
    <message>
        <source>default utility mode</source>
        <translation>mode utilitaire par défaut</translation>
    </message>
</context>
<context>
    <name>lictor::SsmAccountPane</name>
    <message>
        <source>Qualified for export-controlled functionality</source>
        <translation>Habilité aux fonctionnalités soumises au contrôle des exportations</translation>
    </message>
    <message>
        <source>Approved for permanent license reservation</source>
        <translation>Approuvé pour la réservation de licence permanente</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Smart Account</source>
        <translation>Compte Smart</translation>
    </message>
    <message>
        <source>These are separate properties of the whole account, set by Cisco. Changing one here acts at once; it can be undone.</source>
        <translation>Ce sont des propriétés distinctes du compte entier, fixées par Cisco. En modifier une ici agit aussitôt&#xa0;; cela peut être annulé.</translation>
    </message>
    <message>
        <source>Users of the portal</source>
        <translation>Utilisateurs du portail</translation>
    </message>
    <message>
        <source>Everybody is an administrator of the account.</source>
        <translation>Tout le monde est administrateur du compte.</translation>
    </message>
    <message>
        <source>As soon as you add a user, only those of this list reach the portal, each what you allow. The first one is you.</source>
        <translation>Dès que vous ajoutez un utilisateur, seuls ceux de cette liste ont accès au portail, chacun à ce que vous permettez. Le premier, c’est vous.</translation>
    </message>
    <message>
        <source>Choose a user in the table first.</source>
        <translation>Choisissez d’abord un utilisateur dans le tableau.</translation>
    </message>
    <message>
        <source>A token may allow export-controlled functionality; devices registered with it run strong encryption without a license of their own.</source>
        <translation>Un jeton peut autoriser les fonctionnalités soumises au contrôle des exportations&#xa0;; les équipements enregistrés avec lui exploitent le chiffrement fort sans licence propre.</translation>
    </message>
    <message>
        <source>No token can allow export-controlled functionality. A device needs a strong encryption license of the account instead.</source>
        <translation>Aucun jeton ne peut autoriser les fonctionnalités soumises au contrôle des exportations. Un équipement a besoin à la place d’une licence de chiffrement fort du compte.</translation>
    </message>
    <message>
        <source>Permanent licenses can be added to the account and reserved for devices that may not reach the Smart Software Manager.</source>
        <translation>Des licences permanentes peuvent être ajoutées au compte et réservées pour les équipements qui ne peuvent pas accéder au Smart Software Manager.</translation>
    </message>
    <message>
        <source>Permanent licenses cannot be added or reserved.</source>
        <translation>Les licences permanentes ne peuvent être ni ajoutées ni réservées.</translation>
    </message>
    <message>
        <source>Strong encryption allowed individually: the account then owns strong encryption licenses; add them in a virtual account&apos;s tab Licenses.</source>
        <translation>Chiffrement fort autorisé individuellement&#xa0;: le compte détient alors des licences de chiffrement fort&#xa0;; ajoutez-les dans l’onglet Licences d’un compte virtuel.</translation>
    </message>
</context>
<context>
    <name>lictor::SsmAlertsPane</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Reading alerts</source>
        <translation>Lecture des alertes</translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>Aucune alerte.</translation>
    </message>
    <message>
        <source>Shortages, terms that end within 90 days, devices without contact and On-Prem servers that do not synchronize stand here.</source>
        <translation>Les pénuries, les durées qui s’achèvent dans les 90 jours, les équipements sans contact et les serveurs On-Prem qui ne se synchronisent pas apparaissent ici.</translation>
    </message>
    <message>
        <source>%1 major, %2 minor</source>
        <extracomment>How many alerts there are: of the worse kind, and of the other</extracomment>
        <translation>%1 majeures, %2 mineures</translation>
    </message>
</context>
<context>
    <name>lictor::SsmEventsTab</name>
    <message>
        <source>Event Log</source>
        <translation>Journal des événements</translation>
    </message>
    <message>
        <source>Nothing has happened in this virtual account yet.</source>
        <translation>Il ne s’est encore rien passé dans ce compte virtuel.</translation>
    </message>
    <message>
        <source>Tokens, registrations, licenses added and moved, and changes of compliance are listed here, newest first.</source>
        <translation>Les jetons, les enregistrements, les licences ajoutées et déplacées et les changements de conformité sont listés ici, du plus récent au plus ancien.</translation>
    </message>
</context>
<context>
    <name>lictor::SsmGeneralTab</name>
    <message>
        <source>Product Instance Registration Tokens</source>
        <translation>Jetons d’enregistrement des instances de produit</translation>
    </message>
    <message>
        <source>Show Token…</source>
        <translation>Afficher le jeton…</translation>
    </message>
    <message>
        <source>Copy Token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Compte virtuel</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Description&#xa0;:</translation>
    </message>
    <message>
        <source>Default Virtual Account:</source>
        <translation>Compte virtuel par défaut&#xa0;:</translation>
    </message>
    <message>
        <source>The registration tokens below can be used to register new product instances to this virtual account.</source>
        <translation>Les jetons d’enregistrement ci-dessous permettent d’enregistrer de nouvelles instances de produit dans ce compte virtuel.</translation>
    </message>
    <message>
        <source>New Token...</source>
        <translation>Nouveau jeton...</translation>
    </message>
    <message>
        <source>This virtual account has no registration token.</source>
        <translation>Ce compte virtuel n’a aucun jeton d’enregistrement.</translation>
    </message>
    <message>
        <source>A device registers with a token of the account that it shall belong to. “New Token...” makes one.</source>
        <translation>Un équipement s’enregistre avec un jeton du compte auquel il doit appartenir. «&#xa0;Nouveau jeton...&#xa0;» en crée un.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Choose a token in the table first.</source>
        <translation>Choisissez d’abord un jeton dans le tableau.</translation>
    </message>
    <message>
        <source>This token is revoked already.</source>
        <translation>Ce jeton est déjà révoqué.</translation>
    </message>
</context>
<context>
    <name>lictor::SsmInstancesTab</name>
    <message>
        <source>Product Instances</source>
        <translation>Instances de produit</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>No device is registered to this virtual account.</source>
        <translation>Aucun équipement n’est enregistré dans ce compte virtuel.</translation>
    </message>
    <message>
        <source>Choose devices in the Device List and register them with a token of this account, made on the tab General.</source>
        <translation>Choisissez des équipements dans la liste des équipements et enregistrez-les avec un jeton de ce compte, créé dans l’onglet Général.</translation>
    </message>
    <message>
        <source>Choose a product instance in the table first.</source>
        <translation>Choisissez d’abord une instance de produit dans le tableau.</translation>
    </message>
    <message>
        <source>There is no other virtual account to transfer to. Make one with “New virtual account…”.</source>
        <translation>Il n’y a aucun autre compte virtuel vers lequel transférer. Créez-en un avec «&#xa0;Nouveau compte virtuel…&#xa0;».</translation>
    </message>
</context>
<context>
    <name>lictor::SsmInventoryPane</name>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Virtual Account:</source>
        <translation>Compte virtuel&#xa0;:</translation>
    </message>
    <message>
        <source>New virtual account…</source>
        <translation>Nouveau compte virtuel…</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Product Instances</source>
        <translation>Instances de produit</translation>
    </message>
    <message>
        <source>Event Log</source>
        <translation>Journal des événements</translation>
    </message>
    <message>
        <source>%1 is out of compliance: %2: %3.</source>
        <translation>%1 est non conforme&#xa0;: %2&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is out of compliance in %n licenses.</source>
        <translation>
            <numerusform>%1 est non conforme pour %n licence.</numerusform>
            <numerusform>%1 est non conforme pour %n licences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::SsmLicensesTab</name>
    <message>
        <source>Licenses</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>License Reservation…</source>
        <translation>Réservation de licence…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>This virtual account owns no licenses and uses none.</source>
        <translation>Ce compte virtuel ne détient ni n’utilise aucune licence.</translation>
    </message>
    <message>
        <source>Licenses bought from Cisco or a reseller are added by their product ID.</source>
        <translation>Les licences achetées auprès de Cisco ou d’un revendeur s’ajoutent par leur ID de produit.</translation>
    </message>
    <message>
        <source>Add licenses by product ID…</source>
        <translation>Ajouter des licences par ID de produit…</translation>
    </message>
    <message>
        <source>There is no other virtual account to transfer to. Make one with “New virtual account…”.</source>
        <translation>Il n’y a aucun autre compte virtuel vers lequel transférer. Créez-en un avec «&#xa0;Nouveau compte virtuel…&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing to transfer.</source>
        <translation>Il n’y a rien à transférer.</translation>
    </message>
</context>
<context>
    <name>lictor::SsmOnPremPane</name>
    <message>
        <source>On-Prem Servers</source>
        <translation>Serveurs On-Prem</translation>
    </message>
    <message>
        <source>Synchronize Now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>On-Prem</source>
        <translation>On-Prem</translation>
    </message>
    <message>
        <source>An On-Prem server serves devices that may not reach the internet. The Smart Software Manager and the server know of each other what they learned at the last synchronization.</source>
        <translation>Un serveur On-Prem dessert les équipements qui ne peuvent pas accéder à Internet. Le Smart Software Manager et le serveur savent l’un de l’autre ce qu’ils ont appris à la dernière synchronisation.</translation>
    </message>
    <message>
        <source>There is no On-Prem server.</source>
        <translation>Il n’y a aucun serveur On-Prem.</translation>
    </message>
    <message>
        <source>Devices that may not reach the internet register with a server of your own.</source>
        <translation>Les équipements qui ne peuvent pas accéder à Internet s’enregistrent auprès d’un serveur qui vous appartient.</translation>
    </message>
    <message>
        <source>Add On-Prem server…</source>
        <translation>Ajouter un serveur On-Prem…</translation>
    </message>
    <message>
        <source>Choose a server in the table first.</source>
        <translation>Choisissez d’abord un serveur dans le tableau.</translation>
    </message>
</context>
<context>
    <name>lictor::StatusBar</name>
    <message>
        <source>Count the devices out of compliance</source>
        <translation>Compter les équipements non conformes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who acts: the name in the journal</source>
        <translation>Qui agit&#xa0;: le nom dans le journal</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n défaut</numerusform>
            <numerusform>%n défauts</numerusform>
        </translation>
    </message>
    <message>
        <source>Outages and faults that are set; click to see them</source>
        <translation>Pannes et défauts définis&#xa0;; cliquez pour les voir</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non sauvegardé</translation>
    </message>
    <message>
        <source>The running configuration differs from the one that the device starts with; click to save it</source>
        <translation>La configuration en cours diffère de celle avec laquelle l’équipement démarre&#xa0;; cliquez pour la sauvegarder</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) kept</source>
        <translation>
            <numerusform>%n ligne conservée</numerusform>
            <numerusform>%n lignes conservées</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration lines that Lictor carries as they are and does not obey; click to see them</source>
        <translation>Lignes de configuration que Lictor conserve telles quelles et n’applique pas&#xa0;; cliquez pour les voir</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (et %2 autres)</translation>
    </message>
    <message>
        <source>1 device out of compliance</source>
        <translation>1 équipement non conforme</translation>
    </message>
    <message>
        <source>%1 devices out of compliance</source>
        <translation>%1 équipements non conformes</translation>
    </message>
</context>
<context>
    <name>lictor::StepRows</name>
    <message>
        <source>Reload One Unit</source>
        <translation>Redémarrer une unité</translation>
    </message>
    <message>
        <source>Reload one unit of the pair alone?</source>
        <translation>Redémarrer une seule unité de la paire&#xa0;?</translation>
    </message>
    <message>
        <source>%1

Undo will still be possible in Lictor.</source>
        <translation>%1

L’annulation restera possible dans Lictor.</translation>
    </message>
    <message>
        <source>Reload one unit</source>
        <translation>Redémarrer une unité</translation>
    </message>
</context>
<context>
    <name>lictor::StepTable</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Compte virtuel</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Détenues</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>Utilisées</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>What-If: Owned</source>
        <translation>Hypothèse&#xa0;: détenues</translation>
    </message>
    <message>
        <source>What-If: In Use</source>
        <translation>Hypothèse&#xa0;: utilisées</translation>
    </message>
    <message>
        <source>What-If: Balance</source>
        <translation>Hypothèse&#xa0;: solde</translation>
    </message>
</context>
<context>
    <name>lictor::TableView</name>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv)</source>
        <translation>Texte séparé par des tabulations (*.tsv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with Headers</source>
        <translation>Copier avec les en-têtes</translation>
    </message>
    <message>
        <source>Export This View…</source>
        <translation>Exporter cette vue…</translation>
    </message>
</context>
<context>
    <name>lictor::TasksView</name>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Run &amp;Now</source>
        <translation>Exécuter &amp;maintenant</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Point of the time line</source>
        <translation>Point de la chronologie</translation>
    </message>
    <message>
        <source>Arrow keys or the mouse name the points of the time line: half a year back and ahead.</source>
        <translation>Les touches fléchées ou la souris désignent les points de la chronologie&#xa0;: six mois en arrière et en avant.</translation>
    </message>
    <message>
        <source>Select a task first.</source>
        <translation>Sélectionnez d’abord une tâche.</translation>
    </message>
    <message>
        <source>This is a date, not a task of the agent: nothing can be run.</source>
        <translation>C’est une date, pas une tâche de l’agent&#xa0;: rien ne peut être exécuté.</translation>
    </message>
</context>
<context>
    <name>lictor::TimelineView</name>
    <message>
        <source>Time line</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>maintenant, %1</translation>
    </message>
</context>
<context>
    <name>lictor::TlsProxyPane</name>
    <message>
        <source>Specif&amp;y the maximum number of TLS proxy sessions</source>
        <translation>&amp;Définir le nombre maximal de sessions TLS Proxy</translation>
    </message>
    <message>
        <source>&amp;Maximum number of TLS proxy sessions:</source>
        <translation>Nombre ma&amp;ximal de sessions TLS Proxy&#xa0;:</translation>
    </message>
    <message>
        <source>Every session of Encrypted Voice Inspection counts, and one connection may take several. Uses that need no license, such as Mobility Advantage Proxy, and media that is passed through do not count (TLS-1 to 3, TLS-11).</source>
        <translation>Chaque session d’inspection vocale chiffrée compte, et une connexion peut en prendre plusieurs. Les usages sans licence, tels que Mobility Advantage Proxy, et les médias simplement transmis ne comptent pas (TLS-1 à 3, TLS-11).</translation>
    </message>
    <message>
        <source>by the license</source>
        <translation>selon la licence</translation>
    </message>
    <message>
        <source>The license decides. Check the box above to set a number.</source>
        <translation>La licence décide. Cochez la case ci-dessus pour fixer un nombre.</translation>
    </message>
    <message>
        <source>%1 sessions are outside the limits of a %2. Enter 1 to %3; the default is %4.</source>
        <translation>%1 sessions sont hors des limites d’un %2. Saisissez 1 à %3&#xa0;; la valeur par défaut est %4.</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;%1&quot;&gt;Use&#xa0;%2&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;%1&quot;&gt;Utiliser %2&lt;/a&gt;</translation>
    </message>
    <message>
        <source>1 to %1 on a %2, by default %3</source>
        <translation>1 à %1 sur un %2, par défaut %3</translation>
    </message>
    <message>
        <source>Usable: %1, the least of %2 set here, %3 licensed and %4 of the platform (TLS-6).</source>
        <translation>Utilisables&#xa0;: %1, le minimum de %2 fixées ici, %3 sous licence et %4 de la plateforme (TLS-6).</translation>
    </message>
    <message>
        <source>Usable: %1, the lesser of %2 licensed and %3 of the platform (TLS-5).</source>
        <translation>Utilisables&#xa0;: %1, le minimum de %2 sous licence et %3 de la plateforme (TLS-5).</translation>
    </message>
    <message>
        <source>The license is K8, without strong encryption: at most %1 sessions, %2 of them SRTP (TLS-8, TLS-10).</source>
        <translation>La licence est K8, sans chiffrement fort&#xa0;: au plus %1 sessions, dont %2 SRTP (TLS-8, TLS-10).</translation>
    </message>
    <message>
        <source>The license is K9, with strong encryption: sessions up to the platform&apos;s limit, any number of them SRTP (TLS-8, TLS-10).</source>
        <translation>La licence est K9, avec chiffrement fort&#xa0;: des sessions jusqu’à la limite de la plateforme, dont un nombre quelconque SRTP (TLS-8, TLS-10).</translation>
    </message>
    <message>
        <source>The limit is the default of %1, as after clearing the configuration, and %2 sessions are licensed (TLS-7).</source>
        <translation>La limite est la valeur par défaut de %1, comme après l’effacement de la configuration, et %2 sessions sont sous licence (TLS-7).</translation>
    </message>
    <message>
        <source>&amp;Raise to %1</source>
        <translation>&amp;Porter à %1</translation>
    </message>
</context>
<context>
    <name>lictor::TokenDialog</name>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Press ctrl + c to copy selected text to clipboard.</source>
        <translation>Appuyez sur ctrl + c pour copier le texte sélectionné dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>lictor::TokenRows</name>
    <message>
        <source>%1 · expires in %2 d · export-controlled %3</source>
        <translation>%1 · expire dans %2 j · contrôle des exportations %3</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>Paste a token or choose one above.</source>
        <translation>Collez un jeton ou choisissez-en un ci-dessus.</translation>
    </message>
    <message>
        <source>The Smart Software Manager does not know this token; the registration would fail.</source>
        <translation>Le Smart Software Manager ne connaît pas ce jeton&#xa0;; l’enregistrement échouerait.</translation>
    </message>
    <message>
        <source>This token was revoked; the registration would fail.</source>
        <translation>Ce jeton a été révoqué&#xa0;; l’enregistrement échouerait.</translation>
    </message>
    <message>
        <source>This token expired at %1; the registration would fail.</source>
        <translation>Ce jeton a expiré le %1&#xa0;; l’enregistrement échouerait.</translation>
    </message>
    <message>
        <source>&amp;Choose a token:</source>
        <translation>&amp;Choisir un jeton&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;New Token</source>
        <translation>&amp;Nouveau jeton</translation>
    </message>
    <message>
        <source>Makes a token of the default virtual account that is valid for %1 days.</source>
        <translation>Crée un jeton du compte virtuel par défaut, valable %1 jours.</translation>
    </message>
    <message>
        <source>&amp;ID Token:</source>
        <translation>Jeton d’&amp;ID&#xa0;:</translation>
    </message>
    <message>
        <source>ID Token</source>
        <translation>Jeton d’ID</translation>
    </message>
    <message>
        <source>Paste the token of the Smart Software Manager</source>
        <translation>Collez le jeton du Smart Software Manager</translation>
    </message>
    <message>
        <source>Tokens of the Smart Software Manager…</source>
        <translation>Jetons du Smart Software Manager…</translation>
    </message>
    <message>
        <source>There is no valid token; make one</source>
        <translation>Il n’y a aucun jeton valide&#xa0;; créez-en un</translation>
    </message>
</context>
<context>
    <name>lictor::TokenTable</name>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Expiration Date</source>
        <translation>Date d’expiration</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Export-Controlled</source>
        <translation>Contrôle export</translation>
    </message>
    <message>
        <source>Created By</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Press Return to see the whole token.</source>
        <translation>Appuyez sur Entrée pour voir le jeton entier.</translation>
    </message>
    <message>
        <source>%1 (revoked)</source>
        <translation>%1 (révoqué)</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Copy, Revoke</source>
        <translation>Copier, Révoquer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>lictor::ToolCommands</name>
    <message>
        <source>&amp;Command Line Interface…</source>
        <translation>&amp;Interface de ligne de commande…</translation>
    </message>
    <message>
        <source>Sho&amp;w Running Configuration in New Window</source>
        <translation>&amp;Afficher la configuration en cours dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Select a device first.</source>
        <translation>Sélectionnez d’abord un équipement.</translation>
    </message>
</context>
<context>
    <name>lictor::TroubleTable</name>
    <message>
        <source>today and what-if</source>
        <translation>aujourd’hui et hypothèse</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>what-if</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Équipements</translation>
    </message>
</context>
<context>
    <name>lictor::TrustedCertificateTable</name>
    <message>
        <source>In use by the server</source>
        <translation>Utilisé par le serveur</translation>
    </message>
    <message>
        <source>No longer the server&apos;s</source>
        <translation>Plus celui du serveur</translation>
    </message>
    <message>
        <source>Issued To</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issued By</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>lictor::TrustpoolPane</name>
    <message>
        <source>Trusted Certificate Pool</source>
        <translation>Pool de certificats de confiance</translation>
    </message>
    <message>
        <source>&amp;Edit Trusted Certificate Pool Policy…</source>
        <translation>M&amp;odifier la stratégie du pool de certificats de confiance…</translation>
    </message>
    <message>
        <source>&amp;Import Bundle</source>
        <translation>&amp;Importer le lot</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
    <message>
        <source>The device checks the license server&apos;s certificate with what stands here. Unless it is signed by itself, it must be made for server authentication (CERTPOOL-4, CERTPOOL-5).</source>
        <translation>L’équipement vérifie le certificat du serveur de licences avec ce qui figure ici. S’il n’est pas signé par lui-même, il doit être destiné à l’authentification de serveur (CERTPOOL-4, CERTPOOL-5).</translation>
    </message>
    <message>
        <source>Trusted Certificate Pool of %1</source>
        <translation>Pool de certificats de confiance de %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Automatic import: every day at %1 from %2</source>
        <translation>Importation automatique&#xa0;: chaque jour à %1 depuis %2</translation>
    </message>
    <message>
        <source>Automatic import: off. Contacts fail from the day on which the issuer of the server&apos;s certificate changes, until a bundle is imported by hand (CERTPOOL-2).</source>
        <translation>Importation automatique&#xa0;: désactivée. Les contacts échouent à partir du jour où l’émetteur du certificat du serveur change, jusqu’à l’importation manuelle d’un lot (CERTPOOL-2).</translation>
    </message>
    <message>
        <source>For licensing the supervisor of the chassis checks the server&apos;s certificate; this pool is the ASA&apos;s own.</source>
        <translation>Pour les licences, c’est le superviseur du châssis qui vérifie le certificat du serveur&#xa0;; ce pool est celui de l’ASA.</translation>
    </message>
    <message>
        <source>&amp;Turn On Automatic Import</source>
        <translation>&amp;Activer l’importation automatique</translation>
    </message>
    <message>
        <source>The server&apos;s issuer changes on %1; without automatic import the next contact after that fails (CERTPOOL-2).</source>
        <translation>L’émetteur du serveur change le %1&#xa0;; sans importation automatique, le premier contact suivant échoue (CERTPOOL-2).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from another issuer since %1, which is not in the pool: every contact fails. Turn on automatic import, or import the bundle (CERTPOOL-3).</source>
        <translation>Depuis le %1, le certificat du serveur vient d’un autre émetteur, qui n’est pas dans le pool&#xa0;: tout contact échoue. Activez l’importation automatique, ou importez le lot (CERTPOOL-3).</translation>
    </message>
</context>
<context>
    <name>lictor::UnitTable</name>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Own Contexts</source>
        <translation>Contextes propres</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Serial Number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Up Since</source>
        <translation>En marche depuis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>lictor::UpcomingTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>lictor::UserTable</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Everything (administrator)</source>
        <translation>Tout (administrateur)</translation>
    </message>
</context>
<context>
    <name>lictor::VerifyReportWindow</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Verify Report</source>
        <translation>Vérifier un rapport</translation>
    </message>
    <message>
        <source>&amp;Report:</source>
        <translation>&amp;Rapport&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>JSON reports hold their digest; others are compared with the JSON report or the provenance file that stands beside them.</source>
        <translation>Les rapports JSON contiennent leur empreinte&#xa0;; les autres sont comparés au rapport JSON ou au fichier de provenance qui se trouve à côté.</translation>
    </message>
    <message>
        <source>Name a report first.</source>
        <translation>Indiquez d’abord un rapport.</translation>
    </message>
    <message>
        <source>Choose a Report</source>
        <translation>Choisir un rapport</translation>
    </message>
    <message>
        <source>Reports (*.json *.html *.pdf *.xlsx *.csv);;All files (*)</source>
        <translation>Rapports (*.json *.html *.pdf *.xlsx *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Verify the report</source>
        <translation>Vérifier le rapport</translation>
    </message>
</context>
</TS>
