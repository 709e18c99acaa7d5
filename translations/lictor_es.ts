<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountTime</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>en %n hora</numerusform>
            <numerusform>en %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>en %n minuto</numerusform>
            <numerusform>en %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (caducado)</translation>
    </message>
</context>
<context>
    <name>ActionPreview</name>
    <message>
        <source>%1 refuses: %2</source>
        <translation>%1 lo rechaza: %2</translation>
    </message>
    <message>
        <source>%1 is sent: %2</source>
        <translation>Se envía a %1: %2</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>no cambiaría nada</translation>
    </message>
    <message>
        <source>no license and no state changes</source>
        <translation>no cambia ninguna licencia ni ningún estado</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>a device that is gone</source>
        <translation>un dispositivo que ya no existe</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add device %1</source>
        <translation>Añadir el dispositivo %1</translation>
    </message>
    <message>
        <source>Change device %1</source>
        <translation>Cambiar el dispositivo %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Reload %1</source>
        <translation>Recargar %1</translation>
    </message>
    <message>
        <source>Restore factory default of %1</source>
        <translation>Restaurar los valores de fábrica de %1</translation>
    </message>
    <message>
        <source>Change release of %1 to %2</source>
        <translation>Cambiar la versión de %1 a %2</translation>
    </message>
    <message>
        <source>Add chassis %1</source>
        <translation>Añadir el chasis %1</translation>
    </message>
    <message>
        <source>Remove chassis %1</source>
        <translation>Quitar el chasis %1</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Registrar %1</translation>
    </message>
    <message>
        <source>Unregister %1</source>
        <translation>Anular el registro de %1</translation>
    </message>
    <message>
        <source>Renew authorization of %1</source>
        <translation>Renovar la autorización de %1</translation>
    </message>
    <message>
        <source>Renew ID certificate of %1</source>
        <translation>Renovar el certificado de ID de %1</translation>
    </message>
    <message>
        <source>Install the permanent license of %1</source>
        <translation>Instalar la licencia permanente de %1</translation>
    </message>
    <message>
        <source>Save configuration of %1 to the standby unit</source>
        <translation>Guardar la configuración de %1 en la unidad en espera</translation>
    </message>
    <message>
        <source>Save configuration of %1</source>
        <translation>Guardar la configuración de %1</translation>
    </message>
    <message>
        <source>Change configuration of %1</source>
        <translation>Cambiar la configuración de %1</translation>
    </message>
    <message>
        <source>Command lines on %1</source>
        <translation>Líneas de comandos en %1</translation>
    </message>
    <message>
        <source>Command lines on chassis %1</source>
        <translation>Líneas de comandos en el chasis %1</translation>
    </message>
    <message>
        <source>Change the Smart Account</source>
        <translation>Cambiar la cuenta Smart Account</translation>
    </message>
    <message>
        <source>Add virtual account %1</source>
        <translation>Añadir la cuenta virtual %1</translation>
    </message>
    <message>
        <source>Add %1 × %2 to %3</source>
        <translation>Añadir %1 × %2 a %3</translation>
    </message>
    <message>
        <source>Transfer %1 × %2 from %3 to %4</source>
        <translation>Transferir %1 × %2 de %3 a %4</translation>
    </message>
    <message>
        <source>Create token in %1</source>
        <translation>Crear un token en %1</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Revocar el token</translation>
    </message>
    <message>
        <source>Remove product instance %1</source>
        <translation>Quitar la instancia de producto %1</translation>
    </message>
    <message numerus="yes">
        <source>Reserve %n permanent license(s) of %1</source>
        <translation>
            <numerusform>Reservar %n licencia permanente de %1</numerusform>
            <numerusform>Reservar %n licencias permanentes de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n permanent license(s)</source>
        <translation>
            <numerusform>Devolver %n licencia permanente</numerusform>
            <numerusform>Devolver %n licencias permanentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Request permanent licenses for %n device(s)</source>
        <translation>
            <numerusform>Solicitar licencias permanentes para %n dispositivo</numerusform>
            <numerusform>Solicitar licencias permanentes para %n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Install permanent licenses on %n device(s)</source>
        <translation>
            <numerusform>Instalar licencias permanentes en %n dispositivo</numerusform>
            <numerusform>Instalar licencias permanentes en %n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel the requests for permanent licenses of %n device(s)</source>
        <translation>
            <numerusform>Cancelar las solicitudes de licencias permanentes de %n dispositivo</numerusform>
            <numerusform>Cancelar las solicitudes de licencias permanentes de %n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable permanent license reservation on %n device(s)</source>
        <translation>
            <numerusform>Activar la reserva de licencia permanente en %n dispositivo</numerusform>
            <numerusform>Activar la reserva de licencia permanente en %n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable permanent license reservation on %n device(s)</source>
        <translation>
            <numerusform>Desactivar la reserva de licencia permanente en %n dispositivo</numerusform>
            <numerusform>Desactivar la reserva de licencia permanente en %n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return the permanent licenses of %n device(s)</source>
        <translation>
            <numerusform>Devolver las licencias permanentes de %n dispositivo</numerusform>
            <numerusform>Devolver las licencias permanentes de %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer product instance %1 to %2</source>
        <translation>Transferir la instancia de producto %1 a %2</translation>
    </message>
    <message>
        <source>Add satellite %1</source>
        <translation>Añadir el satélite %1</translation>
    </message>
    <message>
        <source>Make %1 an administrator of the account</source>
        <translation>Hacer a %1 administrador de la cuenta</translation>
    </message>
    <message numerus="yes">
        <source>Let %1 reach %n virtual account(s)</source>
        <translation>
            <numerusform>Permitir a %1 acceder a %n cuenta virtual</numerusform>
            <numerusform>Permitir a %1 acceder a %n cuentas virtuales</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove user %1 of the portal</source>
        <translation>Quitar el usuario %1 del portal</translation>
    </message>
    <message>
        <source>Add Transport Gateway %1</source>
        <translation>Añadir el Transport Gateway %1</translation>
    </message>
    <message>
        <source>Remove Transport Gateway %1</source>
        <translation>Quitar el Transport Gateway %1</translation>
    </message>
    <message>
        <source>Synchronize satellite %1</source>
        <translation>Sincronizar el satélite %1</translation>
    </message>
    <message>
        <source>Form failover pair of %1 and %2</source>
        <translation>Formar un par de conmutación por error con %1 y %2</translation>
    </message>
    <message>
        <source>Form cluster of %1</source>
        <translation>Formar un clúster con %1</translation>
    </message>
    <message>
        <source>Switch %1</source>
        <translation>Conmutar %1</translation>
    </message>
    <message>
        <source>Rejoin of %1</source>
        <translation>Reincorporación de %1</translation>
    </message>
    <message>
        <source>%1 leaves its cluster</source>
        <translation>%1 abandona su clúster</translation>
    </message>
    <message>
        <source>Disband %1</source>
        <translation>Disolver %1</translation>
    </message>
    <message>
        <source>Advance clock to %1</source>
        <translation>Adelantar el reloj hasta %1</translation>
    </message>
    <message>
        <source>Advance clock to the next event</source>
        <translation>Adelantar el reloj hasta el próximo evento</translation>
    </message>
    <message>
        <source>Add fault %1</source>
        <translation>Añadir el fallo %1</translation>
    </message>
    <message>
        <source>Add fault %1 of %2</source>
        <translation>Añadir el fallo %1 de %2</translation>
    </message>
    <message>
        <source>Clear all faults</source>
        <translation>Quitar todos los fallos</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n fault(s)</source>
        <translation>
            <numerusform>Quitar %n fallo</numerusform>
            <numerusform>Quitar %n fallos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1 (%n device(s))</source>
        <translation>
            <numerusform>Importar %1 (%n dispositivo)</numerusform>
            <numerusform>Importar %1 (%n dispositivos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1 (%n license(s))</source>
        <translation>
            <numerusform>Importar %1 (%n licencia)</numerusform>
            <numerusform>Importar %1 (%n licencias)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %n product instance(s) to %1</source>
        <translation>
            <numerusform>Transferir %n instancia de producto a %1</numerusform>
            <numerusform>Transferir %n instancias de producto a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an import and what was noted of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AddContextDialog</name>
    <message>
        <source>Add Security Context</source>
        <translation>Añadir contexto de seguridad</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits and hyphens; upper and lower case differ.</source>
        <translation>De 1 a 32 letras, cifras y guiones; se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>&amp;Interfaces:</source>
        <translation>In&amp;terfaces:</translation>
    </message>
    <message>
        <source>&amp;Config URL:</source>
        <translation>URL de &amp;configuración:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>De&amp;scripción:</translation>
    </message>
    <message>
        <source>Commands that are sent</source>
        <translation>Comandos que se envían</translation>
    </message>
    <message>
        <source>Sent to the device:</source>
        <translation>Se envía al dispositivo:</translation>
    </message>
</context>
<context>
    <name>AddLicensesDialog</name>
    <message>
        <source>Add Licenses by Product ID</source>
        <translation>Añadir licencias por ID de producto</translation>
    </message>
    <message>
        <source>Add Licenses</source>
        <translation>Añadir licencias</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>words of a product ID or license, such as “2100 context”</source>
        <translation>palabras de un ID de producto o de una licencia, como «2100 context»</translation>
    </message>
    <message>
        <source>Find Products and Solutions</source>
        <translation>Buscar productos y soluciones</translation>
    </message>
    <message>
        <source>Find Products and Solutions:</source>
        <translation>Buscar productos y soluciones:</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>As the product says</source>
        <translation>Según el producto</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Time-based evaluation</source>
        <translation>Evaluación con plazo</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Virtual Account:</source>
        <translation>Cuenta virtual:</translation>
    </message>
    <message>
        <source>Count:</source>
        <translation>Cantidad:</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Inicio:</translation>
    </message>
    <message>
        <source>Term:</source>
        <translation>Plazo:</translation>
    </message>
    <message>
        <source>No product is chosen. Choose one in the list, or clear the search.</source>
        <translation>No hay ningún producto elegido. Elija uno de la lista o borre la búsqueda.</translation>
    </message>
    <message>
        <source>“%1” is no date. Enter it as 2026-03-01 or 2026-03-01 08:00:00, or nothing for now.</source>
        <translation>«%1» no es una fecha. Introdúzcala como 2026-03-01 o 2026-03-01 08:00:00, o deje el campo vacío para ahora.</translation>
    </message>
    <message>
        <source>No product matches “%1”.</source>
        <translation>Ningún producto coincide con «%1».</translation>
    </message>
    <message>
        <source>%1 × %2 = %3 of “%4”, to %5.</source>
        <translation>%1 × %2 = %3 de «%4», para %5.</translation>
    </message>
</context>
<context>
    <name>AddSatelliteDialog</name>
    <message>
        <source>Add On-Prem Server</source>
        <translation>Añadir servidor On-Prem</translation>
    </message>
    <message>
        <source>Add Server</source>
        <translation>Añadir servidor</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>The address that its devices have in the URL of their profile License.</source>
        <translation>La dirección que sus dispositivos tienen en la URL de su perfil License.</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Versión:</translation>
    </message>
    <message>
        <source>Virtual Account:</source>
        <translation>Cuenta virtual:</translation>
    </message>
    <message>
        <source>Synchronizes every:</source>
        <translation>Se sincroniza cada:</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>An On-Prem server needs a name.</source>
        <translation>Un servidor On-Prem necesita un nombre.</translation>
    </message>
    <message>
        <source>A server named “%1” exists already. Choose another name.</source>
        <translation>Ya existe un servidor llamado «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name or address, such as 10.9.8.7.</source>
        <translation>Introduzca el nombre o la dirección del servidor, como 10.9.8.7.</translation>
    </message>
</context>
<context>
    <name>Agent</name>
    <message>
        <source>it is not registered</source>
        <translation>no está registrado</translation>
    </message>
    <message>
        <source>register it first with license smart register idtoken</source>
        <translation>regístrelo primero con license smart register idtoken</translation>
    </message>
    <message>
        <source>permanent license reservation is enabled</source>
        <translation>la reserva de licencia permanente está activada</translation>
    </message>
    <message>
        <source>return its license, then enter no license smart reservation</source>
        <translation>devuelva su licencia y después introduzca no license smart reservation</translation>
    </message>
    <message>
        <source>return its license, then enter disable reservation</source>
        <translation>devuelva su licencia y después introduzca disable reservation</translation>
    </message>
    <message>
        <source>it is already registered</source>
        <translation>ya está registrado</translation>
    </message>
    <message>
        <source>use force to register it again</source>
        <translation>use force para registrarlo de nuevo</translation>
    </message>
    <message>
        <source>the ID certificate ended on %1; register the device again</source>
        <translation>el certificado de ID terminó el %1; registre de nuevo el dispositivo</translation>
    </message>
</context>
<context>
    <name>AgentReport</name>
    <message>
        <source>Renew the authorization</source>
        <translation>Renovar la autorización</translation>
    </message>
    <message>
        <source>Renew the ID certificate</source>
        <translation>Renovar el certificado de ID</translation>
    </message>
    <message>
        <source>Authorization expires without contact</source>
        <translation>La autorización caduca sin contacto</translation>
    </message>
    <message>
        <source>ID certificate ends</source>
        <translation>Fin del certificado de ID</translation>
    </message>
    <message>
        <source>Try to register again</source>
        <translation>Intentar de nuevo el registro</translation>
    </message>
    <message>
        <source>Evaluation period ends</source>
        <translation>Fin del período de evaluación</translation>
    </message>
</context>
<context>
    <name>AgentTimeline</name>
    <message>
        <source>registered</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>ID certificate renewed</source>
        <translation>certificado de ID renovado</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>último contacto</translation>
    </message>
    <message>
        <source>first contact that failed</source>
        <translation>primer contacto fallido</translation>
    </message>
    <message>
        <source>%1: out of compliance</source>
        <translation>%1: fuera de cumplimiento</translation>
    </message>
    <message>
        <source>%1: authorized</source>
        <translation>%1: autorizado</translation>
    </message>
    <message>
        <source>next renewal of the authorization after that</source>
        <translation>siguiente renovación de la autorización después de eso</translation>
    </message>
    <message>
        <source>permanent license installed</source>
        <translation>licencia permanente instalada</translation>
    </message>
    <message>
        <source>evaluation began to run</source>
        <translation>la evaluación empezó a correr</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>AgentWords</name>
    <message>
        <source>an unknown virtual account</source>
        <translation>una cuenta virtual desconocida</translation>
    </message>
    <message>
        <source>none, because %1</source>
        <translation>ninguna, porque %1</translation>
    </message>
    <message>
        <source>the device is still registering</source>
        <translation>el dispositivo aún se está registrando</translation>
    </message>
    <message>
        <source>the registration failed</source>
        <translation>el registro falló</translation>
    </message>
    <message>
        <source>the device runs on a permanent license and contacts nobody</source>
        <translation>el dispositivo funciona con una licencia permanente y no contacta con nadie</translation>
    </message>
    <message>
        <source>the device is not registered</source>
        <translation>el dispositivo no está registrado</translation>
    </message>
    <message>
        <source>registered to %1 since %2</source>
        <translation>registrado en %1 desde el %2</translation>
    </message>
    <message>
        <source>registering since %1</source>
        <translation>registrándose desde el %1</translation>
    </message>
    <message>
        <source>registering since %1; the last attempt failed: %2</source>
        <translation>registrándose desde el %1; el último intento falló: %2</translation>
    </message>
    <message>
        <source>registration failed on %1: %2</source>
        <translation>el registro falló el %1: %2</translation>
    </message>
    <message>
        <source>permanent license installed since %1</source>
        <translation>licencia permanente instalada desde el %1</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>not registered: %1</source>
        <translation>no registrado: %1</translation>
    </message>
    <message>
        <source>evaluation, %1 left</source>
        <translation>evaluación, quedan %1</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>autorizado</translation>
    </message>
    <message>
        <source>out of compliance (%1)</source>
        <translation>fuera de cumplimiento (%1)</translation>
    </message>
    <message>
        <source>authorization expired (%1)</source>
        <translation>autorización caducada (%1)</translation>
    </message>
    <message>
        <source>evaluation period over</source>
        <translation>período de evaluación terminado</translation>
    </message>
    <message>
        <source>nothing is requested; configure a feature tier</source>
        <translation>no se solicita nada; configure un nivel de funciones</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluación</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>out of compliance: a term ended</source>
        <translation>fuera de cumplimiento: terminó un plazo</translation>
    </message>
    <message>
        <source>out of compliance: more in use than owned</source>
        <translation>fuera de cumplimiento: más en uso de lo que se posee</translation>
    </message>
    <message>
        <source>Smart Licensing is enabled; the chassis %1 registers</source>
        <translation>Smart Licensing está activado; se registra el chasis %1</translation>
    </message>
    <message>
        <source>Smart Licensing is enabled</source>
        <translation>Smart Licensing está activado</translation>
    </message>
    <message>
        <source>Smart Licensing is enabled, nothing is configured</source>
        <translation>Smart Licensing está activado, no hay nada configurado</translation>
    </message>
    <message>
        <source>%1 to %2, renews %3</source>
        <translation>%1 a %2, se renueva el %3</translation>
    </message>
    <message>
        <source>No task is scheduled, because %1.</source>
        <translation>No hay ninguna tarea programada, porque %1.</translation>
    </message>
    <message>
        <source>This unit requests nothing: the active unit requests for the group.</source>
        <translation>Esta unidad no solicita nada: la unidad activa solicita para el grupo.</translation>
    </message>
    <message>
        <source>Nothing is requested: no feature tier is configured on the device.</source>
        <translation>No se solicita nada: no hay ningún nivel de funciones configurado en el dispositivo.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>%n license(s) more are in use than the virtual account owns</source>
        <translation>
            <numerusform>Hay %n licencia más en uso de las que posee la cuenta virtual</numerusform>
            <numerusform>Hay %n licencias más en uso de las que posee la cuenta virtual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) expired on %1</source>
        <translation>
            <numerusform>%n licencia caducó el %1</numerusform>
            <numerusform>%n licencias caducaron el %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) expire on %1, within a day</source>
        <translation>
            <numerusform>%n licencia caduca el %1, en menos de un día</numerusform>
            <numerusform>%n licencias caducan el %1, en menos de un día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) expire on %1, within %2 days</source>
        <translation>
            <numerusform>%n licencia caduca el %1, en menos de %2 días</numerusform>
            <numerusform>%n licencias caducan el %1, en menos de %2 días</numerusform>
        </translation>
    </message>
    <message>
        <source>no contact since %1</source>
        <translation>sin contacto desde el %1</translation>
    </message>
    <message>
        <source>last synchronized %1</source>
        <translation>última sincronización: %1</translation>
    </message>
    <message>
        <source>last synchronized %1; %2</source>
        <translation>última sincronización: %1; %2</translation>
    </message>
    <message>
        <source>Insufficient Licenses</source>
        <translation>Licencias insuficientes</translation>
    </message>
    <message>
        <source>Failed to Renew</source>
        <translation>Error de renovación</translation>
    </message>
    <message>
        <source>Licenses Expired</source>
        <translation>Licencias caducadas</translation>
    </message>
    <message>
        <source>Licenses Expiring</source>
        <translation>Licencias por caducar</translation>
    </message>
    <message>
        <source>Failed to Connect</source>
        <translation>Error de conexión</translation>
    </message>
    <message>
        <source>Synchronization Overdue</source>
        <translation>Sincronización atrasada</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%1 de %2 en uso</translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) ended</source>
        <translation>
            <numerusform>terminó %n licencia</numerusform>
            <numerusform>terminaron %n licencias</numerusform>
        </translation>
    </message>
    <message>
        <source>virtual account</source>
        <translation>cuenta virtual</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>el nombre está vacío</translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation>dele un nombre</translation>
    </message>
    <message>
        <source>a virtual account of this name exists</source>
        <translation>ya existe una cuenta virtual con este nombre</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>elija otro nombre</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>the On-Prem %1 serves %2 only</source>
        <translation>el On-Prem %1 solo atiende a %2</translation>
    </message>
    <message>
        <source>leave the virtual account out</source>
        <translation>omita la cuenta virtual</translation>
    </message>
    <message>
        <source>there is no virtual account to create it in</source>
        <translation>no hay ninguna cuenta virtual en la que crearlo</translation>
    </message>
    <message>
        <source>add a virtual account first</source>
        <translation>añada primero una cuenta virtual</translation>
    </message>
    <message>
        <source>%1 days is outside %2 to %3</source>
        <translation>%1 días está fuera del intervalo de %2 a %3</translation>
    </message>
    <message>
        <source>Cisco recommends at most %1</source>
        <translation>Cisco recomienda como máximo %1</translation>
    </message>
    <message>
        <source>the Smart Account does not qualify for export-controlled functionality</source>
        <translation>la cuenta Smart Account no cumple los requisitos para la funcionalidad sujeta a control de exportación</translation>
    </message>
    <message>
        <source>create the token without it, or add a strong encryption license</source>
        <translation>cree el token sin ella o añada una licencia de cifrado seguro</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válido hasta el %1</translation>
    </message>
    <message>
        <source>there is no such token</source>
        <translation>no existe ese token</translation>
    </message>
    <message>
        <source>it is revoked already</source>
        <translation>ya está revocado</translation>
    </message>
    <message>
        <source>devices registered with it are not touched</source>
        <translation>los dispositivos registrados con él no se ven afectados</translation>
    </message>
    <message>
        <source>no such product ID</source>
        <translation>no existe ese ID de producto</translation>
    </message>
    <message>
        <source>look it up in the list of product IDs</source>
        <translation>búsquelo en la lista de ID de producto</translation>
    </message>
    <message>
        <source>the nearest are %1</source>
        <translation>los más parecidos son %1</translation>
    </message>
    <message>
        <source>%1 is no number of licenses to add</source>
        <translation>%1 no es un número de licencias que se pueda añadir</translation>
    </message>
    <message>
        <source>give 1 to %1</source>
        <translation>indique de 1 a %1</translation>
    </message>
    <message>
        <source>the Smart Account is not approved for permanent license reservation</source>
        <translation>la cuenta Smart Account no está aprobada para la reserva de licencia permanente</translation>
    </message>
    <message>
        <source>have it approved first</source>
        <translation>solicite primero su aprobación</translation>
    </message>
    <message>
        <source>a term of %1 days is none</source>
        <translation>un plazo de %1 días no es un plazo</translation>
    </message>
    <message>
        <source>give at least 1 day</source>
        <translation>indique al menos 1 día</translation>
    </message>
    <message>
        <source>%1 added, until %2</source>
        <translation>%1 añadidas, hasta el %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 añadidas</translation>
    </message>
    <message>
        <source>both virtual accounts are the same</source>
        <translation>las dos cuentas virtuales son la misma</translation>
    </message>
    <message>
        <source>name another one</source>
        <translation>indique otra</translation>
    </message>
    <message>
        <source>%1 cannot be moved, %2 has %3 unused</source>
        <translation>no se pueden mover %1; %2 tiene %3 sin usar</translation>
    </message>
    <message>
        <source>free licenses there first</source>
        <translation>libere primero licencias allí</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 movidas a %2</translation>
    </message>
    <message>
        <source>%1 moved from %2</source>
        <translation>%1 movidas desde %2</translation>
    </message>
    <message>
        <source>product instance</source>
        <translation>instancia de producto</translation>
    </message>
    <message>
        <source>there is none of this name</source>
        <translation>no hay ninguna con este nombre</translation>
    </message>
    <message>
        <source>it holds no permanent license</source>
        <translation>no tiene ninguna licencia permanente</translation>
    </message>
    <message>
        <source>leave the return code out</source>
        <translation>omita el código de devolución</translation>
    </message>
    <message>
        <source>removed in the portal; the device still believes that it is registered</source>
        <translation>quitado en el portal; el dispositivo sigue creyendo que está registrado</translation>
    </message>
    <message>
        <source>it is in this virtual account already</source>
        <translation>ya está en esta cuenta virtual</translation>
    </message>
    <message>
        <source>it is registered at the On-Prem %1, which serves %2 only</source>
        <translation>está registrado en el On-Prem %1, que solo atiende a %2</translation>
    </message>
    <message>
        <source>register it elsewhere</source>
        <translation>regístrelo en otro lugar</translation>
    </message>
    <message>
        <source>it holds a permanent license of this virtual account</source>
        <translation>tiene una licencia permanente de esta cuenta virtual</translation>
    </message>
    <message>
        <source>return the license first</source>
        <translation>devuelva primero la licencia</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>movido a %1</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>movido desde %1</translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; is not valid</source>
        <translation>El token &apos;%1&apos; no es válido</translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; has been revoked</source>
        <translation>El token &apos;%1&apos; se ha revocado</translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; has expired on %2</source>
        <translation>El token &apos;%1&apos; caducó el %2</translation>
    </message>
    <message>
        <source>The product %1 with serial number %2 is not registered in the On-Prem %3; register it again with a token of it and Force registration</source>
        <translation>El producto %1 con el número de serie %2 no está registrado en el On-Prem %3; regístrelo de nuevo con un token de este y «Forzar registro»</translation>
    </message>
    <message>
        <source>The product %1 with serial number %2 is not registered in the Smart Software Manager; register it again with Force registration</source>
        <translation>El producto %1 con el número de serie %2 no está registrado en el Smart Software Manager; regístrelo de nuevo con «Forzar registro»</translation>
    </message>
    <message>
        <source>The product %1 with serial number %2 has already been registered; use Force registration</source>
        <translation>El producto %1 con el número de serie %2 ya está registrado; use «Forzar registro»</translation>
    </message>
    <message>
        <source>registered with a token of %1</source>
        <translation>registrado con un token de %1</translation>
    </message>
    <message>
        <source>deregistered by the device</source>
        <translation>registro anulado por el dispositivo</translation>
    </message>
    <message>
        <source>satellite</source>
        <translation>satélite</translation>
    </message>
    <message>
        <source>a satellite of this name exists</source>
        <translation>ya existe un satélite con este nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation>«%1» no es una dirección</translation>
    </message>
    <message>
        <source>give a name or an IP address without http:// and path</source>
        <translation>indique un nombre o una dirección IP sin http:// ni ruta</translation>
    </message>
    <message>
        <source>%1 is served by %2 already</source>
        <translation>%1 ya está atendida por %2</translation>
    </message>
    <message>
        <source>give it another virtual account</source>
        <translation>asígnele otra cuenta virtual</translation>
    </message>
    <message>
        <source>the address %1 is that of another satellite</source>
        <translation>la dirección %1 es la de otro satélite</translation>
    </message>
    <message>
        <source>give another address</source>
        <translation>indique otra dirección</translation>
    </message>
    <message>
        <source>a Transport Gateway has the address %1</source>
        <translation>un Transport Gateway tiene la dirección %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version</source>
        <translation>«%1» no es una versión</translation>
    </message>
    <message>
        <source>give one such as 2.3</source>
        <translation>indique una como 2.3</translation>
    </message>
    <message>
        <source>it would synchronize without end</source>
        <translation>se sincronizaría sin fin</translation>
    </message>
    <message>
        <source>give a length of time such as 30d</source>
        <translation>indique una duración como 30d</translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>la próxima, el %1</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Register with Token</source>
        <translation>Registrar con token</translation>
    </message>
    <message>
        <source>Renew Authorization</source>
        <translation>Renovar autorización</translation>
    </message>
    <message>
        <source>Renew ID Certificate</source>
        <translation>Renovar certificado de ID</translation>
    </message>
    <message>
        <source>Unregister</source>
        <translation>Anular el registro</translation>
    </message>
    <message>
        <source>Set Entitlements</source>
        <translation>Definir derechos</translation>
    </message>
    <message>
        <source>Move to Virtual Account</source>
        <translation>Mover a cuenta virtual</translation>
    </message>
    <message>
        <source>Change Release</source>
        <translation>Cambiar versión</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Save Configuration</source>
        <translation>Guardar configuración</translation>
    </message>
    <message>
        <source>Request Reservation Codes</source>
        <translation>Solicitar códigos de reserva</translation>
    </message>
    <message>
        <source>Install Authorization Codes</source>
        <translation>Instalar códigos de autorización</translation>
    </message>
    <message>
        <source>Return Permanent Licenses</source>
        <translation>Devolver licencias permanentes</translation>
    </message>
    <message>
        <source>it is not registered and belongs to the account of the token that it will get</source>
        <translation>no está registrado y pertenece a la cuenta del token que recibirá</translation>
    </message>
    <message>
        <source>the file has no code for it</source>
        <translation>el archivo no tiene ningún código para él</translation>
    </message>
    <message>
        <source>Paste a token or choose one.</source>
        <translation>Pegue un token o elija uno.</translation>
    </message>
    <message>
        <source>Change a setting; the others are left alone.</source>
        <translation>Cambie un ajuste; los demás se dejan como están.</translation>
    </message>
    <message>
        <source>Choose a virtual account.</source>
        <translation>Elija una cuenta virtual.</translation>
    </message>
    <message>
        <source>Enter a release, for example 9.20(2).</source>
        <translation>Introduzca una versión, por ejemplo 9.20(2).</translation>
    </message>
    <message>
        <source>Choose the file of authorization codes that the portal gave.</source>
        <translation>Elija el archivo de códigos de autorización que proporcionó el portal.</translation>
    </message>
</context>
<context>
    <name>BulkEffect</name>
    <message>
        <source>cannot: %1</source>
        <translation>no puede: %1</translation>
    </message>
    <message>
        <source>the registration would fail: %1</source>
        <translation>el registro fallaría: %1</translation>
    </message>
    <message>
        <source>asks to be registered and tries again until the server answers: %1</source>
        <translation>solicita el registro y lo reintenta hasta que el servidor responda: %1</translation>
    </message>
    <message>
        <source>it would not be registered</source>
        <translation>no quedaría registrado</translation>
    </message>
    <message>
        <source>the registration would fail and the present one stay: %1</source>
        <translation>el registro fallaría y se mantendría el actual: %1</translation>
    </message>
    <message>
        <source>registers again (Force) with %1, out of compliance: %2 is short</source>
        <translation>se registra de nuevo (Forzar) con %1, fuera de cumplimiento: falta %2</translation>
    </message>
    <message>
        <source>registers with %1, out of compliance: %2 is short</source>
        <translation>se registra con %1, fuera de cumplimiento: falta %2</translation>
    </message>
    <message>
        <source>registers again (Force) with %1, authorized</source>
        <translation>se registra de nuevo (Forzar) con %1, autorizado</translation>
    </message>
    <message>
        <source>registers with %1, authorized</source>
        <translation>se registra con %1, autorizado</translation>
    </message>
    <message>
        <source>registers again (Force) with %1, asks for no license</source>
        <translation>se registra de nuevo (Forzar) con %1, no solicita ninguna licencia</translation>
    </message>
    <message>
        <source>registers with %1, asks for no license</source>
        <translation>se registra con %1, no solicita ninguna licencia</translation>
    </message>
    <message>
        <source>does not reach its server and tries again: %1</source>
        <translation>no alcanza su servidor y lo reintenta: %1</translation>
    </message>
    <message>
        <source>renews its authorization, out of compliance: %1 is short</source>
        <translation>renueva su autorización, fuera de cumplimiento: falta %1</translation>
    </message>
    <message>
        <source>renews its authorization</source>
        <translation>renueva su autorización</translation>
    </message>
    <message>
        <source>gets a new ID certificate</source>
        <translation>recibe un nuevo certificado de ID</translation>
    </message>
    <message>
        <source>asks to leave its virtual account and tries again until the server answers</source>
        <translation>solicita abandonar su cuenta virtual y lo reintenta hasta que el servidor responda</translation>
    </message>
    <message>
        <source>leaves its virtual account, loses strong encryption, reloads and is rate-limited until it is registered again (REG-10)</source>
        <translation>abandona su cuenta virtual, pierde el cifrado seguro, se recarga y su rendimiento queda limitado hasta que se registre de nuevo (REG-10)</translation>
    </message>
    <message>
        <source>leaves its virtual account and loses strong encryption: VPN with 3DES or AES stops</source>
        <translation>abandona su cuenta virtual y pierde el cifrado seguro: la VPN con 3DES o AES se detiene</translation>
    </message>
    <message>
        <source>leaves its virtual account, reloads and is rate-limited until it is registered again (REG-10)</source>
        <translation>abandona su cuenta virtual, se recarga y su rendimiento queda limitado hasta que se registre de nuevo (REG-10)</translation>
    </message>
    <message>
        <source>leaves its virtual account and gives its licenses back</source>
        <translation>abandona su cuenta virtual y devuelve sus licencias</translation>
    </message>
    <message>
        <source>takes the settings and becomes out of compliance: %1 is short</source>
        <translation>adopta los ajustes y pasa a estar fuera de cumplimiento: falta %1</translation>
    </message>
    <message>
        <source>takes the settings and stays out of compliance: %1 is short</source>
        <translation>adopta los ajustes y sigue fuera de cumplimiento: falta %1</translation>
    </message>
    <message>
        <source>takes the settings</source>
        <translation>adopta los ajustes</translation>
    </message>
    <message>
        <source>takes the settings and asks for them once it is registered</source>
        <translation>adopta los ajustes y los solicitará en cuanto esté registrado</translation>
    </message>
    <message>
        <source>moves to %1, where %2 is short: out of compliance at its next contact</source>
        <translation>pasa a %1, donde falta %2: fuera de cumplimiento en su próximo contacto</translation>
    </message>
    <message>
        <source>moves to %1</source>
        <translation>pasa a %1</translation>
    </message>
    <message>
        <source>runs %1 and loses its registration: the release does not read it (HIS-7)</source>
        <translation>ejecuta %1 y pierde su registro: esa versión no lo lee (HIS-7)</translation>
    </message>
    <message>
        <source>reloads and runs %1</source>
        <translation>se recarga y ejecuta %1</translation>
    </message>
    <message>
        <source>reloads and loses what was not saved to flash</source>
        <translation>se recarga y pierde lo que no se guardó en la memoria flash</translation>
    </message>
    <message>
        <source>reloads; strong encryption becomes active (ENC-6, ENC-16)</source>
        <translation>se recarga; el cifrado seguro se activa (ENC-6, ENC-16)</translation>
    </message>
    <message>
        <source>reloads</source>
        <translation>se recarga</translation>
    </message>
    <message>
        <source>saves its running configuration</source>
        <translation>guarda su configuración en ejecución</translation>
    </message>
    <message>
        <source>gives a request code</source>
        <translation>da un código de solicitud</translation>
    </message>
    <message>
        <source>gets its permanent license</source>
        <translation>recibe su licencia permanente</translation>
    </message>
    <message>
        <source>gives its permanent license back: a return code to be entered in the portal</source>
        <translation>devuelve su licencia permanente: un código de devolución que se debe introducir en el portal</translation>
    </message>
    <message>
        <source>loses strong encryption and HTTPS: ASDM reaches no interface with VPN any more, only a management-only interface or SSH (ENC-11, ENC-12)</source>
        <translation>pierde el cifrado seguro y HTTPS: ASDM ya no alcanza ninguna interfaz con VPN, solo una interfaz exclusiva de administración o SSH (ENC-11, ENC-12)</translation>
    </message>
    <message>
        <source>loses strong encryption: VPN with 3DES or AES stops (ENC-5, ENC-23)</source>
        <translation>pierde el cifrado seguro: la VPN con 3DES o AES se detiene (ENC-5, ENC-23)</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>no cambia nada</translation>
    </message>
</context>
<context>
    <name>BuyDialog</name>
    <message>
        <source>Buy Licenses</source>
        <translation>Comprar licencias</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Comprar</translation>
    </message>
    <message>
        <source>&amp;Product ID:</source>
        <translation>ID de &amp;producto:</translation>
    </message>
    <message>
        <source>&amp;Count:</source>
        <translation>&amp;Cantidad:</translation>
    </message>
    <message>
        <source>&amp;Virtual Account:</source>
        <translation>Cuenta vir&amp;tual:</translation>
    </message>
    <message>
        <source>No product ID is given. Enter one such as L-FPR1000-ASA=.</source>
        <translation>No se ha indicado ningún ID de producto. Introduzca uno como L-FPR1000-ASA=.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>line %1, column %2 (offset %3)</source>
        <translation>línea %1, columna %2 (desplazamiento %3)</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>no se puede leer (%1)</translation>
    </message>
    <message>
        <source>install the program again, or name a folder that holds a catalogue</source>
        <translation>instale de nuevo el programa o indique una carpeta que contenga un catálogo</translation>
    </message>
    <message>
        <source>not JSON at %1: %2</source>
        <translation>no es JSON en %1: %2</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 no es %2</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>falta la clave</translation>
    </message>
    <message>
        <source>the key is not known</source>
        <translation>la clave no se conoce</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 no es ninguno de %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a series</source>
        <translation>«%1» no es una serie</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has this gate already</source>
        <translation>«%1» ya tiene esta condición</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a release such as 9.13(1)</source>
        <translation>«%1» no es una versión como 9.13(1)</translation>
    </message>
    <message>
        <source>no release is named</source>
        <translation>no se nombra ninguna versión</translation>
    </message>
    <message>
        <source>%1 months are not before the certificate&apos;s end</source>
        <translation>%1 meses no son anteriores al fin del certificado</translation>
    </message>
    <message>
        <source>%1 is not within %2 to %3</source>
        <translation>%1 no está entre %2 y %3</translation>
    </message>
    <message>
        <source>no model belongs to series &quot;%1&quot;</source>
        <translation>ningún modelo pertenece a la serie «%1»</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 aparece dos veces</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>«%1» aparece dos veces</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a series of platforms.json</source>
        <translation>«%1» no es una serie de platforms.json</translation>
    </message>
    <message>
        <source>a text where the chassis registers, null elsewhere</source>
        <translation>un texto donde se registra el chasis, null en los demás casos</translation>
    </message>
    <message>
        <source>must be null: it follows from memory and entitlement</source>
        <translation>debe ser null: se deduce de la memoria y del derecho</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>does not agree with requestedBy.failover of series &quot;%1&quot;</source>
        <translation>no concuerda con requestedBy.failover de la serie «%1»</translation>
    </message>
    <message>
        <source>%1 is not the next number, %2</source>
        <translation>%1 no es el número siguiente, %2</translation>
    </message>
    <message>
        <source>%1 is not above the entitlement before it, %2</source>
        <translation>%1 no es mayor que el derecho anterior, %2</translation>
    </message>
    <message>
        <source>%1 is below the entitlement before it, %2</source>
        <translation>%1 es menor que el derecho anterior, %2</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>la lista está vacía</translation>
    </message>
    <message>
        <source>%1 is not above the range before it, %2</source>
        <translation>%1 no es mayor que el intervalo anterior, %2</translation>
    </message>
    <message>
        <source>the first range begins above the smallest memory, %1 GB</source>
        <translation>el primer intervalo empieza por encima de la memoria mínima, %1 GB</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of license</source>
        <translation>«%1» no es un tipo de licencia</translation>
    </message>
    <message>
        <source>no series belongs to license platform &quot;%1&quot;</source>
        <translation>ninguna serie pertenece a la plataforma de licencia «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a license platform</source>
        <translation>«%1» no es una plataforma de licencia</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a feature</source>
        <translation>«%1» no es una función</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no rule</source>
        <translation>«%1» no tiene ninguna regla</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing, although the series requests it</source>
        <translation>falta «%1», aunque la serie la solicita</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named, although no unit of the series requests it by that name</source>
        <translation>se nombra «%1», aunque ninguna unidad de la serie la solicita con ese nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; differs from that of series &quot;%2&quot;, which shares the license</source>
        <translation>«%1» difiere de la de la serie «%2», que comparte la licencia</translation>
    </message>
    <message>
        <source>no Standard license for model &quot;%1&quot;, whose series has one a model</source>
        <translation>no hay licencia Standard para el modelo «%1», cuya serie tiene una por modelo</translation>
    </message>
    <message>
        <source>must name an entitlement</source>
        <translation>debe nombrar un derecho</translation>
    </message>
    <message>
        <source>must be null</source>
        <translation>debe ser null</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an entitlement</source>
        <translation>«%1» no es un derecho</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a model of platform &quot;%2&quot;</source>
        <translation>«%1» no es un modelo de la plataforma «%2»</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>keys</source>
        <translation>claves</translation>
    </message>
    <message>
        <source>certification authority</source>
        <translation>autoridad de certificación</translation>
    </message>
    <message>
        <source>ID certificate</source>
        <translation>certificado de ID</translation>
    </message>
    <message>
        <source>these bytes are no certificate</source>
        <translation>estos bytes no son un certificado</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Pools afterwards</source>
        <translation>Pools después</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Cuenta virtual</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Compradas</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balance Before</source>
        <translation>Saldo anterior</translation>
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
        <translation>Registrado en %1 desde el %2 · próximo contacto %3 · certificado hasta el %4</translation>
    </message>
    <message>
        <source>Registering, no answer yet: %1</source>
        <translation>Registrándose, aún sin respuesta: %1</translation>
    </message>
    <message>
        <source>The registration failed: %1</source>
        <translation>El registro falló: %1</translation>
    </message>
    <message>
        <source>Licensed by a permanent license; it needs no contact</source>
        <translation>Con licencia permanente; no necesita contacto</translation>
    </message>
    <message>
        <source>Not registered: its ASAs run with the defaults of the platform</source>
        <translation>No registrado: sus ASA funcionan con los valores predeterminados de la plataforma</translation>
    </message>
    <message>
        <source>Chassis %1 · Firepower %2 · serial number %3 · FXOS %4</source>
        <translation>Chasis %1 · Firepower %2 · número de serie %3 · FXOS %4</translation>
    </message>
    <message>
        <source>evaluation used %1 of %2 d</source>
        <translation>evaluación: usados %1 de %2 d</translation>
    </message>
    <message>
        <source>%1 is a %2, which has no chassis supervisor and registers itself: Configuration &gt; Device Management &gt; Licensing &gt; Smart Licensing (GEN-6).</source>
        <translation>%1 es un %2, que no tiene supervisor de chasis y se registra por sí mismo: Configuración &gt; Administración de dispositivos &gt; Licencias &gt; Smart Licensing (GEN-6).</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>pool %1 of %2 counts %3 in use, its product instances use %4</source>
        <translation>el pool %1 de %2 cuenta %3 en uso, sus instancias de producto usan %4</translation>
    </message>
    <message>
        <source>pool %1 counts %2 in use, its product instances use %3</source>
        <translation>el pool %1 cuenta %2 en uso, sus instancias de producto usan %3</translation>
    </message>
    <message>
        <source>device %1 is not found by its name</source>
        <translation>el dispositivo %1 no se encuentra por su nombre</translation>
    </message>
    <message>
        <source>device %1 is not found by its serial number</source>
        <translation>el dispositivo %1 no se encuentra por su número de serie</translation>
    </message>
    <message>
        <source>device %1 names a group that does not know it</source>
        <translation>el dispositivo %1 nombra un grupo que no lo conoce</translation>
    </message>
    <message>
        <source>device %1 names a chassis that does not exist</source>
        <translation>el dispositivo %1 nombra un chasis que no existe</translation>
    </message>
    <message>
        <source>device %1 has no chassis</source>
        <translation>el dispositivo %1 no tiene chasis</translation>
    </message>
    <message>
        <source>device %1 runs more than its licenses add up to: %2</source>
        <translation>el dispositivo %1 ejecuta más de lo que suman sus licencias: %2</translation>
    </message>
    <message>
        <source>group %1 names a unit that is not in it</source>
        <translation>el grupo %1 nombra una unidad que no está en él</translation>
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
        <translation>aquí se abre una comilla que nunca se cierra</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>ciérrela</translation>
    </message>
    <message>
        <source>the line is longer than any code</source>
        <translation>la línea es más larga que cualquier código</translation>
    </message>
    <message>
        <source>correct it</source>
        <translation>corríjala</translation>
    </message>
    <message>
        <source>its first line does not name a column code</source>
        <translation>su primera línea no nombra ninguna columna code</translation>
    </message>
    <message>
        <source>it holds no code</source>
        <translation>no contiene ningún código</translation>
    </message>
    <message>
        <source>give a CSV file with the columns %1</source>
        <translation>indique un archivo CSV con las columnas %1</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>none is shown, the URL begins with http://</source>
        <translation>no se muestra ninguno, la URL empieza por http://</translation>
    </message>
    <message>
        <source>signed by the On-Prem server %1 itself, which is accepted</source>
        <translation>firmado por el propio servidor On-Prem %1, lo que se acepta</translation>
    </message>
    <message>
        <source>issued by %1, which the device trusts</source>
        <translation>emitido por %1, en quien el dispositivo confía</translation>
    </message>
    <message>
        <source>the On-Prem server %1 answers</source>
        <translation>responde el servidor On-Prem %1</translation>
    </message>
    <message>
        <source>the Smart Software Manager answers, by way of the Transport Gateway %1</source>
        <translation>responde el Smart Software Manager, a través del Transport Gateway %1</translation>
    </message>
    <message>
        <source>the Smart Software Manager answers</source>
        <translation>responde el Smart Software Manager</translation>
    </message>
    <message>
        <source>%1 is an address, no name has to be found</source>
        <translation>%1 es una dirección, no hay que resolver ningún nombre</translation>
    </message>
    <message>
        <source>%1 is found</source>
        <translation>se encuentra %1</translation>
    </message>
    <message>
        <source>none is set, the device goes to %1 itself</source>
        <translation>no hay ninguno definido, el dispositivo va por sí mismo a %1</translation>
    </message>
    <message>
        <source>%1 passes on to %2</source>
        <translation>%1 reenvía a %2</translation>
    </message>
    <message>
        <source>%1 is reached, encrypted</source>
        <translation>se alcanza %1, con cifrado</translation>
    </message>
    <message>
        <source>%1 is reached, not encrypted</source>
        <translation>se alcanza %1, sin cifrado</translation>
    </message>
</context>
<context>
    <name>ContextReport</name>
    <message>
        <source>The evaluation period has ended: no context may be added until the device is registered.</source>
        <translation>El período de evaluación ha terminado: no se puede añadir ningún contexto hasta que el dispositivo se registre.</translation>
    </message>
    <message>
        <source>The authorization expired on %1 for lack of contact: no context may be added until a contact succeeds (COM-6).</source>
        <translation>La autorización caducó el %1 por falta de contacto: no se puede añadir ningún contexto hasta que un contacto tenga éxito (COM-6).</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde el %2</translation>
    </message>
    <message>
        <source>Licenses are short: no context may be added until they are covered (OOC-6).</source>
        <translation>Faltan licencias: no se puede añadir ningún contexto hasta que estén cubiertas (OOC-6).</translation>
    </message>
    <message>
        <source>Out of compliance, short of %1: no context may be added until that is covered (OOC-6).</source>
        <translation>Fuera de cumplimiento, falta %1: no se puede añadir ningún contexto hasta que esté cubierto (OOC-6).</translation>
    </message>
    <message>
        <source>All %1 contexts are in use, and a %2 runs no more (CTX-8).</source>
        <translation>Los %1 contextos están en uso y un %2 no ejecuta más (CTX-8).</translation>
    </message>
    <message numerus="yes">
        <source>All %n licensed contexts are in use: ask for more in Licensing &gt; Smart Licensing first.</source>
        <translation>
            <numerusform>El único contexto con licencia (%n) está en uso: pida más primero en Licencias &gt; Smart Licensing.</numerusform>
            <numerusform>Los %n contextos con licencia están en uso: pida más primero en Licencias &gt; Smart Licensing.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n contexts used; license %2; platform %3</source>
        <translation>
            <numerusform>%1 de %n contexto usado; licencia %2; plataforma %3</numerusform>
            <numerusform>%1 de %n contextos usados; licencia %2; plataforma %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Contexts are configured on the %1 %2, and are the same on all units.</source>
        <translation>Los contextos se configuran en la %1 %2 y son los mismos en todas las unidades.</translation>
    </message>
    <message>
        <source>An ASA virtual has no security contexts (CTX-5). Add one device more instead, each with a license of its own.</source>
        <translation>Un ASA virtual no tiene contextos de seguridad (CTX-5). Añada en su lugar otro dispositivo, cada uno con su propia licencia.</translation>
    </message>
    <message>
        <source>A %1 has no security contexts and no Context license (CTX-4). A Firepower 1120 is the smallest that has.</source>
        <translation>Un %1 no tiene contextos de seguridad ni licencia Context (CTX-4). Firepower 1120 es el modelo más pequeño que los tiene.</translation>
    </message>
    <message>
        <source>A context needs a name: 1 to %1 letters, digits and hyphens.</source>
        <translation>Un contexto necesita un nombre: de 1 a %1 letras, cifras y guiones.</translation>
    </message>
    <message>
        <source>The name has %1 characters; %2 are allowed.</source>
        <translation>El nombre tiene %1 caracteres; se permiten %2.</translation>
    </message>
    <message>
        <source>“%1” is reserved by the device. Choose another name.</source>
        <translation>El dispositivo reserva «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, with a letter or digit at both ends.</source>
        <translation>Use letras, cifras y guiones, con una letra o cifra en ambos extremos.</translation>
    </message>
    <message>
        <source>There is a context %1 already. Choose another name.</source>
        <translation>Ya existe un contexto %1. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>no model is given</source>
        <translation>no se indica ningún modelo</translation>
    </message>
    <message>
        <source>add --model, such as --model 9300 or --model 4112</source>
        <translation>añada --model, como --model 9300 o --model 4112</translation>
    </message>
    <message>
        <source>Added chassis %1</source>
        <translation>Chasis %1 añadido</translation>
    </message>
    <message>
        <source>The chassis</source>
        <translation>El chasis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>FXOS</source>
        <translation>FXOS</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Removed chassis %1</source>
        <translation>Chasis %1 quitado</translation>
    </message>
    <message>
        <source>no line is given</source>
        <translation>no se indica ninguna línea</translation>
    </message>
    <message>
        <source>add one, such as -c &apos;scope license&apos;</source>
        <translation>añada una, como -c &apos;scope license&apos;</translation>
    </message>
    <message>
        <source>The supervisors of Firepower 4100 and 9300</source>
        <translation>Los supervisores de Firepower 4100 y 9300</translation>
    </message>
    <message>
        <source>Add a chassis</source>
        <translation>Añadir un chasis</translation>
    </message>
    <message>
        <source>Its name in Lictor</source>
        <translation>Su nombre en Lictor</translation>
    </message>
    <message>
        <source>9300, or a 4100 model such as 4112</source>
        <translation>9300 o un modelo 4100 como 4112</translation>
    </message>
    <message>
        <source>FXOS release</source>
        <translation>Versión de FXOS</translation>
    </message>
    <message>
        <source>List the chassis</source>
        <translation>Mostrar la lista de chasis</translation>
    </message>
    <message>
        <source>One chassis</source>
        <translation>Un chasis</translation>
    </message>
    <message>
        <source>Remove a chassis without devices</source>
        <translation>Quitar un chasis sin dispositivos</translation>
    </message>
    <message>
        <source>Run FXOS lines on a chassis</source>
        <translation>Ejecutar líneas de FXOS en un chasis</translation>
    </message>
    <message>
        <source>An FXOS line; may be given several times</source>
        <translation>Una línea de FXOS; puede indicarse varias veces</translation>
    </message>
    <message>
        <source>Print prompts and lines too</source>
        <translation>Mostrar también los indicadores y las líneas</translation>
    </message>
    <message>
        <source>the filter finds no device</source>
        <translation>el filtro no encuentra ningún dispositivo</translation>
    </message>
    <message>
        <source>see lictorctl device list</source>
        <translation>consulte lictorctl device list</translation>
    </message>
    <message>
        <source>%1 of %2 devices refused a line; the others ran all</source>
        <translation>%1 de %2 dispositivos rechazaron una línea; los demás las ejecutaron todas</translation>
    </message>
    <message>
        <source>no device is named</source>
        <translation>no se nombra ningún dispositivo</translation>
    </message>
    <message>
        <source>name one, or give --filter</source>
        <translation>nombre uno o indique --filter</translation>
    </message>
    <message>
        <source>both a device and a filter are given</source>
        <translation>se indican a la vez un dispositivo y un filtro</translation>
    </message>
    <message>
        <source>give one of them</source>
        <translation>indique uno de los dos</translation>
    </message>
    <message>
        <source>Run ASA command lines on a device</source>
        <translation>Ejecutar líneas de comandos de ASA en un dispositivo</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>El dispositivo</translation>
    </message>
    <message>
        <source>On every device that the filter finds</source>
        <translation>En cada dispositivo que encuentre el filtro</translation>
    </message>
    <message>
        <source>A command line; may be given several times</source>
        <translation>Una línea de comandos; puede indicarse varias veces</translation>
    </message>
    <message>
        <source>Lines of a file, - for standard input</source>
        <translation>Líneas de un archivo, - para la entrada estándar</translation>
    </message>
    <message>
        <source>Go on after a refused line</source>
        <translation>Continuar tras una línea rechazada</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length of time</source>
        <translation>«%1» no es una duración</translation>
    </message>
    <message>
        <source>give one such as 90d, 36h, 10m or 1d12h</source>
        <translation>indique una como 90d, 36h, 10m o 1d12h</translation>
    </message>
    <message>
        <source>it was never advanced</source>
        <translation>nunca se ha adelantado</translation>
    </message>
    <message>
        <source>nothing is to be done</source>
        <translation>no hay nada que hacer</translation>
    </message>
    <message>
        <source>since the last advance was done: %1</source>
        <translation>desde el último adelanto se hizo: %1</translation>
    </message>
    <message>
        <source>take that back first with lictorctl fleet undo</source>
        <translation>deshágalo primero con lictorctl fleet undo</translation>
    </message>
    <message>
        <source>The fleet&apos;s clock: what will happen when</source>
        <translation>El reloj de la flota: qué ocurrirá y cuándo</translation>
    </message>
    <message>
        <source>What time it is in the fleet</source>
        <translation>Qué hora es en la flota</translation>
    </message>
    <message>
        <source>Let time pass</source>
        <translation>Dejar pasar el tiempo</translation>
    </message>
    <message>
        <source>90d, 36h, 10m, 35s or joined: 1d12h</source>
        <translation>90d, 36h, 10m, 35s o combinados: 1d12h</translation>
    </message>
    <message>
        <source>List every contact</source>
        <translation>Mostrar cada contacto</translation>
    </message>
    <message>
        <source>Let time pass until then</source>
        <translation>Dejar pasar el tiempo hasta ese momento</translation>
    </message>
    <message>
        <source>A time in UTC</source>
        <translation>Una hora en UTC</translation>
    </message>
    <message>
        <source>Go to the next event</source>
        <translation>Ir al próximo evento</translation>
    </message>
    <message>
        <source>Go back to before the last advance</source>
        <translation>Volver a antes del último adelanto</translation>
    </message>
    <message>
        <source>name a file that can be read</source>
        <translation>indique un archivo que se pueda leer</translation>
    </message>
    <message>
        <source>%1:%2: </source>
        <translation>%1:%2: </translation>
    </message>
    <message>
        <source>every row is refused</source>
        <translation>se rechazan todas las filas</translation>
    </message>
    <message>
        <source>see the reasons above</source>
        <translation>consulte los motivos anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n hecho</numerusform>
            <numerusform>%n hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; was refused: %2</source>
        <translation>«%1» se rechazó: %2</translation>
    </message>
    <message>
        <source>correct the line; what ran before it stays</source>
        <translation>corrija la línea; lo ejecutado antes se mantiene</translation>
    </message>
    <message>
        <source>it holds binary data, not command lines</source>
        <translation>contiene datos binarios, no líneas de comandos</translation>
    </message>
    <message>
        <source>name a text file</source>
        <translation>indique un archivo de texto</translation>
    </message>
    <message>
        <source>see %1 --help</source>
        <translation>consulte %1 --help</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is one argument too many; %3</source>
        <translation>%1: «%2» es un argumento de más; %3</translation>
    </message>
    <message>
        <source>%1: there is no option %2; %3</source>
        <translation>%1: no existe la opción %2; %3</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>¿quería decir %1?</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>Lictor without a window: Smart Software Licensing of ASA firewalls</source>
        <translation>Lictor sin ventana: Smart Software Licensing de firewalls ASA</translation>
    </message>
    <message>
        <source>The fleet file; $LICTOR_FLEET or your default fleet unless told</source>
        <translation>El archivo de la flota; si no se indica, $LICTOR_FLEET o su flota predeterminada</translation>
    </message>
    <message>
        <source>Who acts, for the portal&apos;s rights and the journal; you unless told</source>
        <translation>Quién actúa, para los permisos del portal y el diario; usted, si no se indica</translation>
    </message>
    <message>
        <source>Print one JSON document</source>
        <translation>Mostrar un documento JSON</translation>
    </message>
    <message>
        <source>No progress and no notices</source>
        <translation>Sin progreso ni avisos</translation>
    </message>
    <message>
        <source>Answer yes to lictorctl&apos;s questions</source>
        <translation>Responder que sí a las preguntas de lictorctl</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Mostrar la versión</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Ejemplo:</translation>
    </message>
    <message>
        <source>%1: this version does not do it yet; see lictorctl --help for what it does</source>
        <translation>%1: esta versión aún no lo hace; consulte lictorctl --help para ver lo que hace</translation>
    </message>
    <message>
        <source>--fleet: the name is empty; name a fleet file</source>
        <translation>--fleet: el nombre está vacío; indique un archivo de flota</translation>
    </message>
    <message>
        <source>lictorctl: no command is given; see lictorctl --help</source>
        <translation>lictorctl: no se indica ningún comando; consulte lictorctl --help</translation>
    </message>
    <message>
        <source>standard output: it cannot be written; give it more room</source>
        <translation>salida estándar: no se puede escribir; proporcione más espacio</translation>
    </message>
    <message>
        <source>Serial number; made up unless told</source>
        <translation>Número de serie; inventado, si no se indica</translation>
    </message>
    <message>
        <source>ASA release, such as 9.18(1)</source>
        <translation>Versión de ASA, como 9.18(1)</translation>
    </message>
    <message>
        <source>Management address</source>
        <translation>Dirección de administración</translation>
    </message>
    <message>
        <source>Memory of an ASA virtual in GB</source>
        <translation>Memoria de un ASA virtual en GB</translation>
    </message>
    <message>
        <source>vCPUs of an ASA virtual</source>
        <translation>vCPU de un ASA virtual</translation>
    </message>
    <message>
        <source>Where an ASA virtual runs</source>
        <translation>Dónde se ejecuta un ASA virtual</translation>
    </message>
    <message>
        <source>Level of an ASA virtual</source>
        <translation>Nivel de un ASA virtual</translation>
    </message>
    <message>
        <source>Chassis of a Firepower 4100/9300 module</source>
        <translation>Chasis de un módulo Firepower 4100/9300</translation>
    </message>
    <message>
        <source>Slot in the chassis</source>
        <translation>Ranura del chasis</translation>
    </message>
    <message>
        <source>Mode of a Firepower 2100</source>
        <translation>Modo de un Firepower 2100</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Dónde se encuentra</translation>
    </message>
    <message>
        <source>add --model, such as --model FPR1120</source>
        <translation>añada --model, como --model FPR1120</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 añadido</translation>
    </message>
    <message>
        <source>Virtual account</source>
        <translation>Cuenta virtual</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Próximo contacto</translation>
    </message>
    <message>
        <source>Licensed without contact until</source>
        <translation>Con licencia sin contacto hasta</translation>
    </message>
    <message>
        <source>Strong encryption</source>
        <translation>Cifrado seguro</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>after a reload</source>
        <translation>tras una recarga</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing to set is given</source>
        <translation>no se indica nada que cambiar</translation>
    </message>
    <message>
        <source>add an option, such as --site Lisbon</source>
        <translation>añada una opción, como --site Lisboa</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 cambiado</translation>
    </message>
    <message>
        <source>%1 holds a permanent license: without its return code the license stays in use in the Smart Software Manager; enter license smart reservation return on it first (PLR-22)</source>
        <translation>%1 tiene una licencia permanente: sin su código de devolución, la licencia sigue en uso en el Smart Software Manager; introduzca primero en él license smart reservation return (PLR-22)</translation>
    </message>
    <message>
        <source>Remove it all the same?</source>
        <translation>¿Quitarlo de todos modos?</translation>
    </message>
    <message>
        <source>it was not removed</source>
        <translation>no se quitó</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 quitado</translation>
    </message>
    <message>
        <source>Reloaded %1</source>
        <translation>%1 recargado</translation>
    </message>
    <message>
        <source>%1 has its factory default</source>
        <translation>%1 tiene sus valores de fábrica</translation>
    </message>
    <message>
        <source>%1 runs another release</source>
        <translation>%1 ejecuta otra versión</translation>
    </message>
    <message>
        <source>The devices and what they may run</source>
        <translation>Los dispositivos y lo que pueden ejecutar</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Añadir un dispositivo</translation>
    </message>
    <message>
        <source>Model, such as ASAv, FPR2130, FPR9300-SM-44</source>
        <translation>Modelo, como ASAv, FPR2130, FPR9300-SM-44</translation>
    </message>
    <message>
        <source>Configuration lines run at the first start</source>
        <translation>Líneas de configuración que se ejecutan en el primer arranque</translation>
    </message>
    <message>
        <source>List the devices</source>
        <translation>Mostrar la lista de dispositivos</translation>
    </message>
    <message>
        <source>Only those that the filter finds</source>
        <translation>Solo los que encuentre el filtro</translation>
    </message>
    <message>
        <source>Everything about one device</source>
        <translation>Todo sobre un dispositivo</translation>
    </message>
    <message>
        <source>Change values of a device</source>
        <translation>Cambiar valores de un dispositivo</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>Su nuevo nombre</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>Quitar un dispositivo</translation>
    </message>
    <message>
        <source>Effective running licenses, with their sums</source>
        <translation>Licencias efectivas en ejecución, con sus sumas</translation>
    </message>
    <message>
        <source>Say for every line why</source>
        <translation>Explicar el motivo de cada línea</translation>
    </message>
    <message>
        <source>Reload: what was not saved is lost</source>
        <translation>Recargar: lo que no se guardó se pierde</translation>
    </message>
    <message>
        <source>Restore the factory default</source>
        <translation>Restaurar los valores de fábrica</translation>
    </message>
    <message>
        <source>Run another ASA release</source>
        <translation>Ejecutar otra versión de ASA</translation>
    </message>
    <message>
        <source>The release</source>
        <translation>La versión</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Added fault %1</source>
        <translation>Fallo %1 añadido</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>fault %1</source>
        <translation>fallo %1</translation>
    </message>
    <message>
        <source>there is none of this number</source>
        <translation>no hay ninguno con este número</translation>
    </message>
    <message>
        <source>there is no fault</source>
        <translation>no hay ningún fallo</translation>
    </message>
    <message>
        <source>give one of %1, or all</source>
        <translation>indique uno de %1, o all</translation>
    </message>
    <message>
        <source>What the network does to messages</source>
        <translation>Lo que la red hace con los mensajes</translation>
    </message>
    <message>
        <source>Break something between devices and the Smart Software Manager</source>
        <translation>Averiar algo entre los dispositivos y el Smart Software Manager</translation>
    </message>
    <message>
        <source>List the faults</source>
        <translation>Mostrar la lista de fallos</translation>
    </message>
    <message>
        <source>Take a fault away</source>
        <translation>Quitar un fallo</translation>
    </message>
    <message>
        <source>Its number, or all</source>
        <translation>Su número, o all</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none</source>
        <translation>«%1» no lo es</translation>
    </message>
    <message>
        <source>give one of %1</source>
        <translation>indique uno de %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can fail</source>
        <translation>«%1» no es nada que pueda fallar</translation>
    </message>
    <message>
        <source>give ssm, satellite:NAME, device:NAME, proxy or url:PREFIX</source>
        <translation>indique ssm, satellite:NAME, device:NAME, proxy o url:PREFIX</translation>
    </message>
    <message>
        <source>outage, certificate, dns, clock-skew, proxy-auth or lost-reply</source>
        <translation>outage, certificate, dns, clock-skew, proxy-auth o lost-reply</translation>
    </message>
    <message>
        <source>ssm, satellite:NAME, device:NAME, proxy or url:PREFIX</source>
        <translation>ssm, satellite:NAME, device:NAME, proxy o url:PREFIX</translation>
    </message>
    <message>
        <source>Of a certificate: untrusted-ca, wrong-usage, self-signed or expired</source>
        <translation>De un certificado: untrusted-ca, wrong-usage, self-signed o expired</translation>
    </message>
    <message>
        <source>How far a clock is ahead (+10m) or behind (-400d)</source>
        <translation>Cuánto se adelanta (+10m) o se atrasa (-400d) un reloj</translation>
    </message>
    <message>
        <source>When it begins; now unless told</source>
        <translation>Cuándo empieza; ahora, si no se indica</translation>
    </message>
    <message>
        <source>How long it lasts; until it is cleared unless told</source>
        <translation>Cuánto dura; hasta que se quite, si no se indica</translation>
    </message>
    <message>
        <source>How many messages it meets; all unless told</source>
        <translation>A cuántos mensajes afecta; a todos, si no se indica</translation>
    </message>
    <message>
        <source>kind of fault</source>
        <translation>tipo de fallo</translation>
    </message>
    <message>
        <source>only a fault %1 has it</source>
        <translation>solo lo tiene un fallo %1</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>omítalo</translation>
    </message>
    <message>
        <source>this version does not make shared fleets yet</source>
        <translation>esta versión aún no crea flotas compartidas</translation>
    </message>
    <message>
        <source>name a fleet file</source>
        <translation>indique un archivo de flota</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no seed</source>
        <translation>«%1» no es una semilla</translation>
    </message>
    <message>
        <source>give a whole number from 0 up</source>
        <translation>indique un número entero a partir de 0</translation>
    </message>
    <message>
        <source>New fleet in %1</source>
        <translation>Flota nueva en %1</translation>
    </message>
    <message>
        <source>Demo fleet in %1</source>
        <translation>Flota de demostración en %1</translation>
    </message>
    <message>
        <source>%1, revision %2
Clock: %3
%4 devices, %5 chassis, %6 pairs and clusters, %7 virtual accounts
Compliance: %8
</source>
        <translation>%1, revisión %2
Reloj: %3
%4 dispositivos, %5 chasis, %6 pares y clústeres, %7 cuentas virtuales
Cumplimiento: %8
</translation>
    </message>
    <message>
        <source>  %1: %2
</source>
        <translation>  %1: %2
</translation>
    </message>
    <message>
        <source>%1 is sound
</source>
        <translation>%1 está íntegra
</translation>
    </message>
    <message>
        <source>%1 problems were found, first: %2</source>
        <translation>se encontraron %1 problemas; el primero: %2</translation>
    </message>
    <message>
        <source>go back to a backup or to an earlier revision</source>
        <translation>vuelva a una copia de seguridad o a una revisión anterior</translation>
    </message>
    <message>
        <source>%1 is less than 1</source>
        <translation>%1 es menor que 1</translation>
    </message>
    <message>
        <source>give 1 or more</source>
        <translation>indique 1 o más</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (deshecha)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Copy in %1</source>
        <translation>Copia en %1</translation>
    </message>
    <message>
        <source>The fleet file: new, demo, check, journal, undo</source>
        <translation>El archivo de la flota: new, demo, check, journal, undo</translation>
    </message>
    <message>
        <source>Make a new, empty fleet</source>
        <translation>Crear una flota nueva y vacía</translation>
    </message>
    <message>
        <source>Where the clock stands; 2026-01-01T00:00:00Z unless told</source>
        <translation>La hora del reloj; 2026-01-01T00:00:00Z, si no se indica</translation>
    </message>
    <message>
        <source>Seed of everything that is random; the same seed gives the same fleet</source>
        <translation>Semilla de todo lo aleatorio; la misma semilla da la misma flota</translation>
    </message>
    <message>
        <source>Whether the account qualifies for strong encryption</source>
        <translation>Si la cuenta cumple los requisitos para el cifrado seguro</translation>
    </message>
    <message>
        <source>Whether the account may reserve permanent licenses</source>
        <translation>Si la cuenta puede reservar licencias permanentes</translation>
    </message>
    <message>
        <source>Replace an existing file</source>
        <translation>Reemplazar un archivo existente</translation>
    </message>
    <message>
        <source>Make the demo fleet</source>
        <translation>Crear la flota de demostración</translation>
    </message>
    <message>
        <source>Counts, clock, compliance</source>
        <translation>Recuentos, reloj, cumplimiento</translation>
    </message>
    <message>
        <source>Verify every invariant and the file</source>
        <translation>Verificar todas las invariantes y el archivo</translation>
    </message>
    <message>
        <source>What was done, by whom and when</source>
        <translation>Qué se hizo, quién y cuándo</translation>
    </message>
    <message>
        <source>Only the last N actions</source>
        <translation>Solo las últimas N acciones</translation>
    </message>
    <message>
        <source>Take the last action back</source>
        <translation>Deshacer la última acción</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Rehacer lo que se deshizo</translation>
    </message>
    <message>
        <source>A consistent copy while others use the fleet</source>
        <translation>Una copia coherente mientras otros usan la flota</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>Dónde se guarda la copia</translation>
    </message>
    <message>
        <source>no address is given</source>
        <translation>no se indica ninguna dirección</translation>
    </message>
    <message>
        <source>add --address IP</source>
        <translation>añada --address IP</translation>
    </message>
    <message>
        <source>Transport Gateway: passes messages on to the Smart Software Manager</source>
        <translation>Transport Gateway: transmite los mensajes al Smart Software Manager</translation>
    </message>
    <message>
        <source>Add a Transport Gateway</source>
        <translation>Añadir un Transport Gateway</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Name or IP address in the URL of its devices</source>
        <translation>Nombre o dirección IP en la URL de sus dispositivos</translation>
    </message>
    <message>
        <source>Remove a Transport Gateway</source>
        <translation>Quitar un Transport Gateway</translation>
    </message>
    <message>
        <source>The Transport Gateway</source>
        <translation>El Transport Gateway</translation>
    </message>
    <message>
        <source>List the Transport Gateways</source>
        <translation>Mostrar la lista de Transport Gateways</translation>
    </message>
    <message>
        <source>warning: %1: %2</source>
        <translation>advertencia: %1: %2</translation>
    </message>
    <message>
        <source>Formed %1</source>
        <translation>%1 formado</translation>
    </message>
    <message>
        <source>%1 leads %2 now</source>
        <translation>%1 dirige ahora %2</translation>
    </message>
    <message>
        <source>it is no unit of %1</source>
        <translation>no es una unidad de %1</translation>
    </message>
    <message>
        <source>name one of its units</source>
        <translation>nombre una de sus unidades</translation>
    </message>
    <message>
        <source>%1 is back in %2</source>
        <translation>%1 está de vuelta en %2</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>%1 abandonó %2</translation>
    </message>
    <message>
        <source>Disbanded %1</source>
        <translation>%1 disuelto</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>%1 (%2, down)</source>
        <translation>%1 (%2, caída)</translation>
    </message>
    <message>
        <source>split brain: reload the other unit too</source>
        <translation>cerebro dividido: recargue también la otra unidad</translation>
    </message>
    <message>
        <source>Failover pairs and clusters</source>
        <translation>Pares de conmutación por error y clústeres</translation>
    </message>
    <message>
        <source>Form a failover pair</source>
        <translation>Formar un par de conmutación por error</translation>
    </message>
    <message>
        <source>The active unit</source>
        <translation>La unidad activa</translation>
    </message>
    <message>
        <source>The standby unit</source>
        <translation>La unidad en espera</translation>
    </message>
    <message>
        <source>Active/Active failover</source>
        <translation>Conmutación por error activa/activa</translation>
    </message>
    <message>
        <source>The failover link is encrypted</source>
        <translation>El enlace de conmutación por error está cifrado</translation>
    </message>
    <message>
        <source>Name of the pair</source>
        <translation>Nombre del par</translation>
    </message>
    <message>
        <source>Form a cluster</source>
        <translation>Formar un clúster</translation>
    </message>
    <message>
        <source>The control unit</source>
        <translation>La unidad de control</translation>
    </message>
    <message>
        <source>The data units</source>
        <translation>Las unidades de datos</translation>
    </message>
    <message>
        <source>Name of the cluster</source>
        <translation>Nombre del clúster</translation>
    </message>
    <message>
        <source>List pairs and clusters</source>
        <translation>Mostrar la lista de pares y clústeres</translation>
    </message>
    <message>
        <source>Failover, or the election of a new control unit; the one that led is down</source>
        <translation>Conmutación por error o elección de una nueva unidad de control; la que dirigía queda caída</translation>
    </message>
    <message>
        <source>The pair or cluster</source>
        <translation>El par o clúster</translation>
    </message>
    <message>
        <source>The unit that leads then</source>
        <translation>La unidad que dirige después</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>La unidad</translation>
    </message>
    <message>
        <source>A unit that is down comes back as standby or data unit</source>
        <translation>Una unidad caída vuelve como unidad en espera o de datos</translation>
    </message>
    <message>
        <source>A unit leaves its cluster</source>
        <translation>Una unidad abandona su clúster</translation>
    </message>
    <message>
        <source>Make single units of a pair or cluster again</source>
        <translation>Convertir de nuevo un par o clúster en unidades sueltas</translation>
    </message>
    <message>
        <source>both --update and --add-only are given</source>
        <translation>se indican a la vez --update y --add-only</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no COLUMN=FIELD</source>
        <translation>«%1» no tiene la forma COLUMN=FIELD</translation>
    </message>
    <message>
        <source>write it such as &apos;Asset tag=serial&apos;</source>
        <translation>escríbalo como &apos;Asset tag=serial&apos;</translation>
    </message>
    <message>
        <source>%1 rows are refused, nothing was imported</source>
        <translation>se rechazan %1 filas, no se importó nada</translation>
    </message>
    <message>
        <source>correct them, or import the rest with --skip-refused</source>
        <translation>corríjalas o importe las demás con --skip-refused</translation>
    </message>
    <message>
        <source>Import an inventory</source>
        <translation>Importar un inventario</translation>
    </message>
    <message>
        <source>The lists</source>
        <translation>Las listas</translation>
    </message>
    <message>
        <source>Format; recognized unless told</source>
        <translation>Formato; se reconoce, si no se indica</translation>
    </message>
    <message>
        <source>What a column is; may be given several times</source>
        <translation>Qué es una columna; puede indicarse varias veces</translation>
    </message>
    <message>
        <source>Sheet of a workbook</source>
        <translation>Hoja de un libro</translation>
    </message>
    <message>
        <source>Say what would happen, change nothing</source>
        <translation>Decir qué ocurriría, sin cambiar nada</translation>
    </message>
    <message>
        <source>Import the rest when rows are refused</source>
        <translation>Importar las demás cuando se rechacen filas</translation>
    </message>
    <message>
        <source>Only update devices that exist</source>
        <translation>Solo actualizar los dispositivos existentes</translation>
    </message>
    <message>
        <source>Only add devices</source>
        <translation>Solo añadir dispositivos</translation>
    </message>
    <message>
        <source>Virtual account of rows that name none</source>
        <translation>Cuenta virtual de las filas que no nombran ninguna</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 added, %4 updated, %5 unchanged, %6 chassis, %7 refused, %8 skipped
</source>
        <translation>%1: %2 filas, %3 añadidas, %4 actualizadas, %5 sin cambios, %6 chasis, %7 rechazadas, %8 omitidas
</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>línea %1, %2</translation>
    </message>
    <message>
        <source>  %1 (%2): %3
</source>
        <translation>  %1 (%2): %3
</translation>
    </message>
    <message>
        <source>  … and %1 more; --json lists them
</source>
        <translation>  … y %1 más; --json las muestra
</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Imported
</source>
        <translation>Importado
</translation>
    </message>
    <message>
        <source>Nothing was imported
</source>
        <translation>No se importó nada
</translation>
    </message>
    <message>
        <source>it is another device by now</source>
        <translation>entretanto es otro dispositivo</translation>
    </message>
    <message>
        <source>start the session again</source>
        <translation>inicie de nuevo la sesión</translation>
    </message>
    <message>
        <source>this version does not open shared fleets yet</source>
        <translation>esta versión aún no abre flotas compartidas</translation>
    </message>
    <message>
        <source>there is no fleet file</source>
        <translation>no hay ningún archivo de flota</translation>
    </message>
    <message>
        <source>make one with lictorctl fleet new, or name another with --fleet</source>
        <translation>cree uno con lictorctl fleet new o indique otro con --fleet</translation>
    </message>
    <message>
        <source>Lictor handles devices with Smart Software Licensing only</source>
        <translation>Lictor solo gestiona dispositivos con Smart Software Licensing</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>%1 is a chassis</source>
        <translation>%1 es un chasis</translation>
    </message>
    <message>
        <source>add it with lictorctl chassis add, then its modules, such as FPR9300-SM-44</source>
        <translation>añádalo con lictorctl chassis add y después sus módulos, como FPR9300-SM-44</translation>
    </message>
    <message>
        <source>%1 is a series of several models</source>
        <translation>%1 es una serie de varios modelos</translation>
    </message>
    <message>
        <source>it uses PAK licenses, not Smart Software Licensing</source>
        <translation>usa licencias PAK, no Smart Software Licensing</translation>
    </message>
    <message>
        <source>%1 is not in the catalogue of this release</source>
        <translation>%1 no está en el catálogo de esta versión</translation>
    </message>
    <message>
        <source>there is no model &quot;%1&quot;</source>
        <translation>no existe el modelo «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>«%1» no se conoce</translation>
    </message>
    <message>
        <source>there is no device of this name</source>
        <translation>no hay ningún dispositivo con este nombre</translation>
    </message>
    <message>
        <source>there is no chassis of this name</source>
        <translation>no hay ningún chasis con este nombre</translation>
    </message>
    <message>
        <source>see lictorctl chassis list</source>
        <translation>consulte lictorctl chassis list</translation>
    </message>
    <message>
        <source>there is no failover pair or cluster of this name</source>
        <translation>no hay ningún par de conmutación por error ni clúster con este nombre</translation>
    </message>
    <message>
        <source>see lictorctl group list</source>
        <translation>consulte lictorctl group list</translation>
    </message>
    <message>
        <source>there is no virtual account of this name</source>
        <translation>no hay ninguna cuenta virtual con este nombre</translation>
    </message>
    <message>
        <source>see lictorctl ssm va list</source>
        <translation>consulte lictorctl ssm va list</translation>
    </message>
    <message>
        <source>there is no satellite of this name</source>
        <translation>no hay ningún satélite con este nombre</translation>
    </message>
    <message>
        <source>see lictorctl satellite list</source>
        <translation>consulte lictorctl satellite list</translation>
    </message>
    <message>
        <source>there is no Transport Gateway of this name</source>
        <translation>no hay ningún Transport Gateway con este nombre</translation>
    </message>
    <message>
        <source>see lictorctl gateway list</source>
        <translation>consulte lictorctl gateway list</translation>
    </message>
    <message>
        <source>there is no user of this name</source>
        <translation>no hay ningún usuario con este nombre</translation>
    </message>
    <message>
        <source>see lictorctl ssm user list</source>
        <translation>consulte lictorctl ssm user list</translation>
    </message>
    <message>
        <source>there is no product instance of this name or UDI</source>
        <translation>no hay ninguna instancia de producto con este nombre o UDI</translation>
    </message>
    <message>
        <source>see lictorctl ssm instance list</source>
        <translation>consulte lictorctl ssm instance list</translation>
    </message>
    <message>
        <source>license kind</source>
        <translation>tipo de licencia</translation>
    </message>
    <message>
        <source>license platform</source>
        <translation>plataforma de licencia</translation>
    </message>
    <message>
        <source>entitlement</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation>hipervisor</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>modo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time</source>
        <translation>«%1» no es una hora</translation>
    </message>
    <message>
        <source>give one such as 2026-03-01T00:00:00Z</source>
        <translation>indique una como 2026-03-01T00:00:00Z</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that fits</source>
        <translation>«%1» no es un número adecuado</translation>
    </message>
    <message>
        <source>give a whole number</source>
        <translation>indique un número entero</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>give a number such as 2 or 7.5</source>
        <translation>indique un número como 2 o 7.5</translation>
    </message>
    <message>
        <source>One virtual account only</source>
        <translation>Solo una cuenta virtual</translation>
    </message>
    <message>
        <source>Of an On-Prem satellite</source>
        <translation>De un satélite On-Prem</translation>
    </message>
    <message>
        <source>name a file that can be written</source>
        <translation>indique un archivo en el que se pueda escribir</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>no format is given</source>
        <translation>no se indica ningún formato</translation>
    </message>
    <message>
        <source>add --format %1</source>
        <translation>añada --format %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format of a report</source>
        <translation>«%1» no es un formato de informe</translation>
    </message>
    <message>
        <source>no output is given</source>
        <translation>no se indica ninguna salida</translation>
    </message>
    <message>
        <source>add --output FILE, or --output - for standard output</source>
        <translation>añada --output FILE, o --output - para la salida estándar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of the report</source>
        <translation>«%1» no es una tabla del informe</translation>
    </message>
    <message>
        <source>only CSV has a byte order mark</source>
        <translation>solo CSV tiene marca de orden de bytes</translation>
    </message>
    <message>
        <source>leave it out, or give --format csv</source>
        <translation>omítala o indique --format csv</translation>
    </message>
    <message>
        <source>Compliance report in %1</source>
        <translation>Informe de cumplimiento en %1</translation>
    </message>
    <message>
        <source>Inventory in %1</source>
        <translation>Inventario en %1</translation>
    </message>
    <message>
        <source>Usage report in %1</source>
        <translation>Informe de uso en %1</translation>
    </message>
    <message>
        <source>Journal in %1</source>
        <translation>Diario en %1</translation>
    </message>
    <message>
        <source>Format of the report</source>
        <translation>Formato del informe</translation>
    </message>
    <message>
        <source>Where it goes, - for standard output</source>
        <translation>Dónde se guarda, - para la salida estándar</translation>
    </message>
    <message>
        <source>The table that a CSV file holds</source>
        <translation>La tabla que contiene un archivo CSV</translation>
    </message>
    <message>
        <source>Begin a CSV file with a byte order mark, for spreadsheets</source>
        <translation>Comenzar un archivo CSV con una marca de orden de bytes, para hojas de cálculo</translation>
    </message>
    <message>
        <source>Write who exported it when; REPORT.provenance.json is found again</source>
        <translation>Escribir quién lo exportó y cuándo; REPORT.provenance.json se encuentra después</translation>
    </message>
    <message>
        <source>Reports for auditors</source>
        <translation>Informes para auditores</translation>
    </message>
    <message>
        <source>The compliance report</source>
        <translation>El informe de cumplimiento</translation>
    </message>
    <message>
        <source>Devices and chassis, as import takes them</source>
        <translation>Dispositivos y chasis, tal como los admite import</translation>
    </message>
    <message>
        <source>What product instances use, and the bills of utility mode</source>
        <translation>Lo que usan las instancias de producto y las facturas del modo de utilidad</translation>
    </message>
    <message>
        <source>What was done to the fleet, by whom and when</source>
        <translation>Qué se hizo en la flota, quién y cuándo</translation>
    </message>
    <message>
        <source>Check that a report is as it was exported</source>
        <translation>Comprobar que un informe está tal como se exportó</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Its provenance file; REPORT.provenance.json unless told</source>
        <translation>Su archivo de procedencia; REPORT.provenance.json, si no se indica</translation>
    </message>
    <message>
        <source>Devices, or chassis for their ASAs</source>
        <translation>Dispositivos, o chasis para sus ASA</translation>
    </message>
    <message>
        <source>CSV file of device, serial and code; - for standard output</source>
        <translation>Archivo CSV con device, serial y code; - para la salida estándar</translation>
    </message>
    <message>
        <source>Permanent license reservation of many devices, by files of codes</source>
        <translation>Reserva de licencia permanente de muchos dispositivos mediante archivos de códigos</translation>
    </message>
    <message>
        <source>Enable it on devices and collect their request codes</source>
        <translation>Activarla en los dispositivos y recopilar sus códigos de solicitud</translation>
    </message>
    <message>
        <source>Install authorization codes</source>
        <translation>Instalar códigos de autorización</translation>
    </message>
    <message>
        <source>CSV file of device, serial and code, as ssm reserve writes it</source>
        <translation>Archivo CSV con device, serial y code, tal como lo escribe ssm reserve</translation>
    </message>
    <message>
        <source>Return the permanent licenses of devices and collect their return codes</source>
        <translation>Devolver las licencias permanentes de los dispositivos y recopilar sus códigos de devolución</translation>
    </message>
    <message>
        <source>give one such as 30d or 12h</source>
        <translation>indique una como 30d o 12h</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Last synchronization</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Smart Software Manager On-Prem: serves devices without internet</source>
        <translation>Smart Software Manager On-Prem: atiende a dispositivos sin internet</translation>
    </message>
    <message>
        <source>Add a satellite; a real one is installed from an OVA file on a VMware ESXi server</source>
        <translation>Añadir un satélite; uno real se instala desde un archivo OVA en un servidor VMware ESXi</translation>
    </message>
    <message>
        <source>Its release; 2.3 unless told</source>
        <translation>Su versión; 2.3, si no se indica</translation>
    </message>
    <message>
        <source>How often it synchronizes; 30d unless told</source>
        <translation>Con qué frecuencia se sincroniza; 30d, si no se indica</translation>
    </message>
    <message>
        <source>Virtual account that it serves; the default one unless told</source>
        <translation>Cuenta virtual a la que atiende; la predeterminada, si no se indica</translation>
    </message>
    <message>
        <source>Synchronize with the Smart Software Manager now</source>
        <translation>Sincronizar ahora con el Smart Software Manager</translation>
    </message>
    <message>
        <source>The satellite</source>
        <translation>El satélite</translation>
    </message>
    <message>
        <source>List the satellites</source>
        <translation>Mostrar la lista de satélites</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Action due</source>
        <translation>Acción antes de</translation>
    </message>
    <message>
        <source>The Smart Software Manager: accounts, licenses, tokens, instances</source>
        <translation>El Smart Software Manager: cuentas, licencias, tokens, instancias</translation>
    </message>
    <message>
        <source>The event log</source>
        <translation>El registro de eventos</translation>
    </message>
    <message>
        <source>What the portal warns of: shortages, ending terms, instances without contact</source>
        <translation>De qué avisa el portal: déficits, plazos que terminan, instancias sin contacto</translation>
    </message>
    <message>
        <source>Export-controlled functionality: %1
Permanent license reservation: %2
</source>
        <translation>Funcionalidad sujeta a control de exportación: %1
Reserva de licencia permanente: %2
</translation>
    </message>
    <message>
        <source>Smart Account</source>
        <translation>Smart Account</translation>
    </message>
    <message>
        <source>add --export or --plr</source>
        <translation>añada --export o --plr</translation>
    </message>
    <message>
        <source>Changed the Smart Account</source>
        <translation>Cuenta Smart Account cambiada</translation>
    </message>
    <message>
        <source>Added virtual account %1</source>
        <translation>Cuenta virtual %1 añadida</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Properties of the Smart Account</source>
        <translation>Propiedades de la cuenta Smart Account</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Cambiarlas</translation>
    </message>
    <message>
        <source>Virtual accounts</source>
        <translation>Cuentas virtuales</translation>
    </message>
    <message>
        <source>Add a virtual account</source>
        <translation>Añadir una cuenta virtual</translation>
    </message>
    <message>
        <source>List the virtual accounts</source>
        <translation>Mostrar la lista de cuentas virtuales</translation>
    </message>
    <message>
        <source>UDI</source>
        <translation>UDI</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>ninguna necesaria</translation>
    </message>
    <message>
        <source>no virtual account is given</source>
        <translation>no se indica ninguna cuenta virtual</translation>
    </message>
    <message>
        <source>add --to VA</source>
        <translation>añada --to VA</translation>
    </message>
    <message>
        <source>both an instance and a file are given</source>
        <translation>se indican a la vez una instancia y un archivo</translation>
    </message>
    <message>
        <source>product instance</source>
        <translation>instancia de producto</translation>
    </message>
    <message>
        <source>none is named</source>
        <translation>no se nombra ninguna</translation>
    </message>
    <message>
        <source>give its name or UDI</source>
        <translation>indique su nombre o UDI</translation>
    </message>
    <message>
        <source>Product instances: what is registered</source>
        <translation>Instancias de producto: lo que está registrado</translation>
    </message>
    <message>
        <source>List the product instances</source>
        <translation>Mostrar la lista de instancias de producto</translation>
    </message>
    <message>
        <source>Move an instance to another virtual account</source>
        <translation>Mover una instancia a otra cuenta virtual</translation>
    </message>
    <message>
        <source>Device, chassis or UDI</source>
        <translation>Dispositivo, chasis o UDI</translation>
    </message>
    <message>
        <source>Virtual account that gets it</source>
        <translation>Cuenta virtual que la recibe</translation>
    </message>
    <message>
        <source>Remove an instance: its licenses are free at once</source>
        <translation>Quitar una instancia: sus licencias quedan libres de inmediato</translation>
    </message>
    <message>
        <source>Return code of a permanent license</source>
        <translation>Código de devolución de una licencia permanente</translation>
    </message>
    <message>
        <source>Return codes of many devices</source>
        <translation>Códigos de devolución de muchos dispositivos</translation>
    </message>
    <message>
        <source>license</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>it is not named</source>
        <translation>no se nombra</translation>
    </message>
    <message>
        <source>give --kind and --platform</source>
        <translation>indique --kind y --platform</translation>
    </message>
    <message>
        <source>both a product ID and a kind are given</source>
        <translation>se indican a la vez un ID de producto y un tipo</translation>
    </message>
    <message>
        <source>give --pid, or --kind and --platform</source>
        <translation>indique --pid, o --kind y --platform</translation>
    </message>
    <message>
        <source>no number is given</source>
        <translation>no se indica ningún número</translation>
    </message>
    <message>
        <source>add --count N</source>
        <translation>añada --count N</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Compradas</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>number or virtual accounts are missing</source>
        <translation>faltan el número o las cuentas virtuales</translation>
    </message>
    <message>
        <source>give --count, --from and --to</source>
        <translation>indique --count, --from y --to</translation>
    </message>
    <message>
        <source>Licenses: what was bought and what is in use</source>
        <translation>Licencias: lo comprado y lo que está en uso</translation>
    </message>
    <message>
        <source>Add licenses</source>
        <translation>Añadir licencias</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>ID de producto</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>Virtual account; the default one unless told</source>
        <translation>Cuenta virtual; la predeterminada, si no se indica</translation>
    </message>
    <message>
        <source>When the term begins</source>
        <translation>Cuándo empieza el plazo</translation>
    </message>
    <message>
        <source>Length of the term</source>
        <translation>Duración del plazo</translation>
    </message>
    <message>
        <source>Time-based evaluation licenses</source>
        <translation>Licencias de evaluación con plazo</translation>
    </message>
    <message>
        <source>Kind of a license without product ID</source>
        <translation>Tipo de una licencia sin ID de producto</translation>
    </message>
    <message>
        <source>Its platform</source>
        <translation>Su plataforma</translation>
    </message>
    <message>
        <source>List what virtual accounts own and use</source>
        <translation>Mostrar lo que poseen y usan las cuentas virtuales</translation>
    </message>
    <message>
        <source>Move unused licenses to another virtual account</source>
        <translation>Mover licencias sin usar a otra cuenta virtual</translation>
    </message>
    <message>
        <source>Kind of license</source>
        <translation>Tipo de licencia</translation>
    </message>
    <message>
        <source>Level, ASA virtual</source>
        <translation>Nivel, ASA virtual</translation>
    </message>
    <message>
        <source>Model, Standard of the Secure Firewall 3100</source>
        <translation>Modelo, Standard del Secure Firewall 3100</translation>
    </message>
    <message>
        <source>Virtual account that has them</source>
        <translation>Cuenta virtual que las tiene</translation>
    </message>
    <message>
        <source>Virtual account that gets them</source>
        <translation>Cuenta virtual que las recibe</translation>
    </message>
    <message>
        <source>correct them, or take them out of the list</source>
        <translation>corríjalas o quítelas de la lista</translation>
    </message>
    <message>
        <source>Take the list of licenses of the Smart Software Manager into the pools</source>
        <translation>Incorporar a los pools la lista de licencias del Smart Software Manager</translation>
    </message>
    <message>
        <source>The list, Inventory &gt; Licenses</source>
        <translation>La lista, Inventory &gt; Licenses</translation>
    </message>
    <message>
        <source>request code</source>
        <translation>código de solicitud</translation>
    </message>
    <message>
        <source>both a code and a file are given</source>
        <translation>se indican a la vez un código y un archivo</translation>
    </message>
    <message>
        <source>none is given</source>
        <translation>no se indica ninguno</translation>
    </message>
    <message>
        <source>give the code that the device prints, or --file with many</source>
        <translation>indique el código que muestra el dispositivo, o --file con muchos</translation>
    </message>
    <message>
        <source>Reserve a permanent license for a request code</source>
        <translation>Reservar una licencia permanente para un código de solicitud</translation>
    </message>
    <message>
        <source>The request code of a device</source>
        <translation>El código de solicitud de un dispositivo</translation>
    </message>
    <message>
        <source>Virtual account that has the license</source>
        <translation>Cuenta virtual que tiene la licencia</translation>
    </message>
    <message>
        <source>CSV file of device, serial and request code</source>
        <translation>Archivo CSV con dispositivo, serie y código de solicitud</translation>
    </message>
    <message>
        <source>CSV file of the authorization codes</source>
        <translation>Archivo CSV de los códigos de autorización</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Export-controlled</source>
        <translation>Control de exportación</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (caducado)</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>there is no such token</source>
        <translation>no existe ese token</translation>
    </message>
    <message>
        <source>see lictorctl ssm token list</source>
        <translation>consulte lictorctl ssm token list</translation>
    </message>
    <message>
        <source>Revoked the token</source>
        <translation>Token revocado</translation>
    </message>
    <message>
        <source>Registration tokens</source>
        <translation>Tokens de registro</translation>
    </message>
    <message>
        <source>Create a token</source>
        <translation>Crear un token</translation>
    </message>
    <message>
        <source>How long it is valid; 30 unless told</source>
        <translation>Cuánto tiempo es válido; 30, si no se indica</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Allow export-controlled functionality</source>
        <translation>Permitir la funcionalidad sujeta a control de exportación</translation>
    </message>
    <message>
        <source>List the tokens</source>
        <translation>Mostrar la lista de tokens</translation>
    </message>
    <message>
        <source>Revoke a token</source>
        <translation>Revocar un token</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>El token</translation>
    </message>
    <message>
        <source>an administrator reaches every virtual account</source>
        <translation>un administrador accede a todas las cuentas virtuales</translation>
    </message>
    <message>
        <source>give --administrator or --va</source>
        <translation>indique --administrator o --va</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>everything (administrator)</source>
        <translation>todo (administrador)</translation>
    </message>
    <message>
        <source>Users of the portal and what they may reach</source>
        <translation>Los usuarios del portal y a qué pueden acceder</translation>
    </message>
    <message>
        <source>Add a user, or say anew what he may reach; as long as there is none, everybody is an administrator</source>
        <translation>Añadir un usuario o redefinir a qué puede acceder; mientras no haya ninguno, todos son administradores</translation>
    </message>
    <message>
        <source>Name of the user, as --as and $USER say it</source>
        <translation>Nombre del usuario, como lo indican --as y $USER</translation>
    </message>
    <message>
        <source>Reaches everything and decides what others reach</source>
        <translation>Accede a todo y decide a qué acceden los demás</translation>
    </message>
    <message>
        <source>Virtual account that the user reaches</source>
        <translation>Cuenta virtual a la que accede el usuario</translation>
    </message>
    <message>
        <source>Remove a user</source>
        <translation>Quitar un usuario</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>El usuario</translation>
    </message>
    <message>
        <source>List the users</source>
        <translation>Mostrar la lista de usuarios</translation>
    </message>
    <message>
        <source>%1: there is no such noun; %2</source>
        <translation>%1: no existe ese sustantivo; %2</translation>
    </message>
    <message>
        <source>%1 %2: there is no such verb; %3</source>
        <translation>%1 %2: no existe ese verbo; %3</translation>
    </message>
    <message>
        <source>command: no noun is given; give one of %1, or --help</source>
        <translation>comando: no se indica ningún sustantivo; indique uno de %1, o --help</translation>
    </message>
    <message>
        <source>%1: no verb is given; give one of %2, or --help</source>
        <translation>%1: no se indica ningún verbo; indique uno de %2, o --help</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no licenses</source>
        <translation>«%1» no designa ninguna licencia</translation>
    </message>
    <message>
        <source>give KIND:PLATFORM:COUNT, such as context:firepower-2100:5</source>
        <translation>indique KIND:PLATFORM:COUNT, como context:firepower-2100:5</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits several licenses: %2</source>
        <translation>«%1» corresponde a varias licencias: %2</translation>
    </message>
    <message>
        <source>name one of them, such as %1</source>
        <translation>nombre una de ellas, como %1</translation>
    </message>
    <message>
        <source>%1 cannot be dropped, %2 are owned</source>
        <translation>no se pueden dar de baja %1, hay %2 en propiedad</translation>
    </message>
    <message>
        <source>give 1 to %1</source>
        <translation>indique de 1 a %1</translation>
    </message>
    <message>
        <source>see lictorctl ssm license list for what is owned</source>
        <translation>consulte en lictorctl ssm license list lo que hay en propiedad</translation>
    </message>
    <message>
        <source>give PID:COUNT, such as L-FPR1000-ASA=:2</source>
        <translation>indique PID:COUNT, como L-FPR1000-ASA=:2</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>En propiedad</translation>
    </message>
    <message>
        <source>Then owned</source>
        <translation>En propiedad después</translation>
    </message>
    <message>
        <source>Then in use</source>
        <translation>En uso después</translation>
    </message>
    <message>
        <source>Short from</source>
        <translation>En déficit desde</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>No trouble is in sight.</source>
        <translation>No hay ningún problema a la vista.</translation>
    </message>
    <message>
        <source>How many days ahead</source>
        <translation>Cuántos días abarca</translation>
    </message>
    <message>
        <source>Devices that are left out</source>
        <translation>Dispositivos que se dejan fuera</translation>
    </message>
    <message>
        <source>Licenses that are not there any more; of several levels or models KIND:PLATFORM:LEVEL:COUNT</source>
        <translation>Licencias que dejan de existir; si hay varios niveles o modelos, KIND:PLATFORM:LEVEL:COUNT</translation>
    </message>
    <message>
        <source>Licenses that are bought</source>
        <translation>Licencias que se compran</translation>
    </message>
    <message>
        <source>Pairs and clusters whose leading unit goes down</source>
        <translation>Pares y clústeres cuya unidad que dirige cae</translation>
    </message>
    <message>
        <source>Something that fails, in the words of fault add</source>
        <translation>Algo que falla, con las palabras de fault add</translation>
    </message>
    <message>
        <source>Virtual account of bought and dropped licenses</source>
        <translation>Cuenta virtual de las licencias compradas y dadas de baja</translation>
    </message>
    <message>
        <source>Write the dates of trouble as a calendar too</source>
        <translation>Escribir también las fechas con problemas como calendario</translation>
    </message>
    <message>
        <source>What will run short and who will lose what, on a copy of the fleet</source>
        <translation>Qué faltará y quién perderá qué, en una copia de la flota</translation>
    </message>
    <message>
        <source>give the words of lictorctl fault add</source>
        <translation>indique las palabras de lictorctl fault add</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>there is no model %1</source>
        <translation>no existe el modelo %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was refused: %2</source>
        <translation>«%1» se rechazó: %2</translation>
    </message>
</context>
<context>
    <name>DeviceFilter</name>
    <message>
        <source>“%1” is no number; write for example %2:&gt;5, %2:5 or %2:5..10</source>
        <translation>«%1» no es un número; escriba por ejemplo %2:&gt;5, %2:5 o %2:5..10</translation>
    </message>
    <message>
        <source>“%1” is no time; write for example %2:&lt;=30d or %2:2026-01..2026-03</source>
        <translation>«%1» no es una hora; escriba por ejemplo %2:&lt;=30d o %2:2026-01..2026-03</translation>
    </message>
    <message>
        <source>“%1” is no value of %2; it can be %3</source>
        <translation>«%1» no es un valor de %2; puede ser %3</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>las comillas no están cerradas</translation>
    </message>
    <message>
        <source>unknown field %1</source>
        <translation>campo desconocido %1</translation>
    </message>
    <message>
        <source>unknown field %1; did you mean %2?</source>
        <translation>campo desconocido %1; ¿quería decir %2?</translation>
    </message>
    <message>
        <source>only the console&apos;s window knows what its last action did</source>
        <translation>solo la ventana de la consola sabe qué hizo su última acción</translation>
    </message>
    <message>
        <source>leave the term out</source>
        <translation>omita el término</translation>
    </message>
</context>
<context>
    <name>DeviceSummary</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>ID de producto</translation>
    </message>
    <message>
        <source>Serial Number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>ASA Version</source>
        <translation>Versión de ASA</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Up Since</source>
        <translation>Activo desde</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>Chasis</translation>
    </message>
    <message>
        <source>%1, module %2</source>
        <translation>%1, módulo %2</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
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
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>This unit</source>
        <translation>Esta unidad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Próximo contacto</translation>
    </message>
    <message>
        <source>Authorized without contact until</source>
        <translation>Autorizado sin contacto hasta</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Último problema</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Se renueva</translation>
    </message>
</context>
<context>
    <name>DropDialog</name>
    <message>
        <source>Drop Licenses</source>
        <translation>Dar de baja licencias</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Dar de baja</translation>
    </message>
    <message>
        <source>%1, %2 (%3 owned)</source>
        <translation>%1, %2 (%3 en propiedad)</translation>
    </message>
    <message>
        <source>&amp;License:</source>
        <translation>&amp;Licencia:</translation>
    </message>
    <message>
        <source>&amp;Count:</source>
        <translation>&amp;Cantidad:</translation>
    </message>
    <message>
        <source>What ends soonest goes first.</source>
        <translation>Lo que termina antes se va primero.</translation>
    </message>
    <message>
        <source>No license is owned. Add licenses by product ID first.</source>
        <translation>No hay ninguna licencia en propiedad. Añada primero licencias por ID de producto.</translation>
    </message>
</context>
<context>
    <name>Entitlement</name>
    <message>
        <source>a term ends on %1</source>
        <translation>un plazo termina el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) without contact, the first grace period ends on %1</source>
        <translation>
            <numerusform>%n dispositivo sin contacto, el primer período de gracia termina el %1</numerusform>
            <numerusform>%n dispositivos sin contacto, el primer período de gracia termina el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>retained after a takeover until %1</source>
        <translation>conservado tras una toma de control hasta el %1</translation>
    </message>
    <message>
        <source>no surplus</source>
        <translation>sin excedente</translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) missing</source>
        <translation>
            <numerusform>falta %n licencia</numerusform>
            <numerusform>faltan %n licencias</numerusform>
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
        <translation>Activado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>No support</source>
        <translation>No compatible</translation>
    </message>
    <message>
        <source>Base (DES)</source>
        <translation>Básico (DES)</translation>
    </message>
    <message>
        <source>Strong (3DES/AES)</source>
        <translation>Seguro (3DES/AES)</translation>
    </message>
    <message>
        <source>Active/Standby</source>
        <translation>Activa/En espera</translation>
    </message>
    <message>
        <source>Active/Active</source>
        <translation>Activa/Activa</translation>
    </message>
    <message>
        <source>by platform</source>
        <translation>por la plataforma</translation>
    </message>
    <message>
        <source>included in Standard</source>
        <translation>incluido en Standard</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>autorizado</translation>
    </message>
    <message>
        <source>out of compliance</source>
        <translation>fuera de cumplimiento</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluación</translation>
    </message>
    <message>
        <source>retained after a takeover</source>
        <translation>conservado tras una toma de control</translation>
    </message>
    <message>
        <source>permanent license</source>
        <translation>licencia permanente</translation>
    </message>
    <message>
        <source>unlicensed</source>
        <translation>sin licencia</translation>
    </message>
    <message>
        <source>not on this platform</source>
        <translation>no en esta plataforma</translation>
    </message>
    <message>
        <source>this platform does not have it</source>
        <translation>esta plataforma no lo tiene</translation>
    </message>
    <message>
        <source>%1: decided by the platform, no license changes it</source>
        <translation>%1: lo decide la plataforma, ninguna licencia lo cambia</translation>
    </message>
    <message>
        <source>%1: the platform&apos;s maximum; the account holds no AnyConnect license as the right to use it</source>
        <translation>%1: el máximo de la plataforma; la cuenta no tiene ninguna licencia AnyConnect como derecho a usarlo</translation>
    </message>
    <message>
        <source>%1: no license is in force</source>
        <translation>%1: no hay ninguna licencia en vigor</translation>
    </message>
    <message>
        <source>%1: the platform&apos;s maximum by the permanent license; an AnyConnect license is the right to use it</source>
        <translation>%1: el máximo de la plataforma por la licencia permanente; una licencia AnyConnect es el derecho a usarlo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: what the evaluation period gives</source>
        <translation>%1: lo que da el período de evaluación</translation>
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
        <translation>; la plataforma permite %1</translation>
    </message>
    <message>
        <source>; the memory supports %1</source>
        <translation>; la memoria admite %1</translation>
    </message>
    <message>
        <source>; tls-proxy maximum-sessions allows %1</source>
        <translation>; tls-proxy maximum-sessions permite %1</translation>
    </message>
    <message>
        <source>; a license without Strong Encryption allows %1</source>
        <translation>; una licencia sin Strong Encryption permite %1</translation>
    </message>
    <message>
        <source>; configure Context %1 instead of %2</source>
        <translation>; configure Context %1 en lugar de %2</translation>
    </message>
</context>
<context>
    <name>FailOverDialog</name>
    <message>
        <source>Fail Over</source>
        <translation>Conmutación por error</translation>
    </message>
    <message>
        <source>&amp;Pair or cluster:</source>
        <translation>&amp;Par o clúster:</translation>
    </message>
    <message>
        <source>Its leading unit goes down, another one takes over.</source>
        <translation>Su unidad que dirige cae y otra toma el control.</translation>
    </message>
    <message>
        <source>There is no pair or cluster. Form one first.</source>
        <translation>No hay ningún par ni clúster. Forme uno primero.</translation>
    </message>
    <message>
        <source>No pair or cluster is called “%1”. Choose one of the list.</source>
        <translation>Ningún par ni clúster se llama «%1». Elija uno de la lista.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Add Fault</source>
        <translation>Añadir fallo</translation>
    </message>
    <message>
        <source>Outage: nothing arrives</source>
        <translation>Interrupción: no llega nada</translation>
    </message>
    <message>
        <source>Certificate: the server&apos;s is not trusted</source>
        <translation>Certificado: el del servidor no es de confianza</translation>
    </message>
    <message>
        <source>DNS: names are not resolved</source>
        <translation>DNS: los nombres no se resuelven</translation>
    </message>
    <message>
        <source>Clock skew: the device&apos;s clock is wrong</source>
        <translation>Desviación del reloj: el reloj del dispositivo es incorrecto</translation>
    </message>
    <message>
        <source>Proxy authentication: the proxy refuses</source>
        <translation>Autenticación del proxy: el proxy rechaza</translation>
    </message>
    <message>
        <source>Lost reply: the request arrives, the answer does not</source>
        <translation>Respuesta perdida: la solicitud llega, la respuesta no</translation>
    </message>
    <message>
        <source>signed by a CA that is not trusted</source>
        <translation>firmado por una CA que no es de confianza</translation>
    </message>
    <message>
        <source>not for servers</source>
        <translation>no para servidores</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>autofirmado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;Afecta a:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Cer&amp;tificate:</source>
        <translation>Ce&amp;rtificado:</translation>
    </message>
    <message>
        <source>&amp;Skew:</source>
        <translation>De&amp;sviación:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>Desd&amp;e:</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Empty: from now on. Otherwise a time such as 2026-03-01, or +10d.</source>
        <translation>Vacío: desde ahora. Si no, una hora como 2026-03-01 o +10d.</translation>
    </message>
    <message>
        <source>&amp;Lasts:</source>
        <translation>D&amp;uración:</translation>
    </message>
    <message>
        <source>until it is cleared</source>
        <translation>hasta que se quite</translation>
    </message>
    <message>
        <source>90d, 36h, 10m or 1d12h. Empty: until it is cleared.</source>
        <translation>90d, 36h, 10m o 1d12h. Vacío: hasta que se quite.</translation>
    </message>
    <message>
        <source>&amp;Messages:</source>
        <translation>&amp;Mensajes:</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>How many messages it meets. Empty: all.</source>
        <translation>A cuántos mensajes afecta. Vacío: a todos.</translation>
    </message>
    <message>
        <source>the Smart Software Manager</source>
        <translation>el Smart Software Manager</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <source>a chassis</source>
        <translation>un chasis</translation>
    </message>
    <message>
        <source>an On-Prem server</source>
        <translation>un servidor On-Prem</translation>
    </message>
    <message>
        <source>proxies</source>
        <translation>proxies</translation>
    </message>
    <message>
        <source>URLs that begin so</source>
        <translation>las URL que empiezan así</translation>
    </message>
    <message>
        <source>It would be over before the fleet&apos;s clock, %1. Enter a longer time.</source>
        <translation>Habría terminado antes del reloj de la flota, %1. Introduzca una duración mayor.</translation>
    </message>
    <message>
        <source>A number of messages is at least 1. Leave it empty for all.</source>
        <translation>Un número de mensajes es al menos 1. Déjelo vacío para todos.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>why, and what to do</extracomment>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>There is no device of this name. Begin to type and choose one.</source>
        <translation>No hay ningún dispositivo con este nombre. Empiece a escribir y elija uno.</translation>
    </message>
    <message>
        <source>There is no chassis of this name. Begin to type and choose one.</source>
        <translation>No hay ningún chasis con este nombre. Empiece a escribir y elija uno.</translation>
    </message>
    <message>
        <source>There is no On-Prem server of this name. Begin to type and choose one.</source>
        <translation>No hay ningún servidor On-Prem con este nombre. Empiece a escribir y elija uno.</translation>
    </message>
    <message>
        <source>A beginning of URLs is needed, such as https://smartreceiver.</source>
        <translation>Se necesita el principio de unas URL, como https://smartreceiver.</translation>
    </message>
    <message>
        <source>A clock that is right is no fault. Enter for example +10m or -400d.</source>
        <translation>Un reloj correcto no es un fallo. Introduzca por ejemplo +10m o -400d.</translation>
    </message>
</context>
<context>
    <name>FaultTable</name>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
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
        <translation>quitado</translation>
    </message>
    <message>
        <source>%1 (over)</source>
        <translation>%1 (terminado)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length of time</source>
        <translation>«%1» no es una duración</translation>
    </message>
    <message>
        <source>give one such as 90d, 36h, 10m or 1d12h</source>
        <translation>indique una como 90d, 36h, 10m o 1d12h</translation>
    </message>
    <message>
        <source>give one such as +10m or -400d</source>
        <translation>indique una como +10m o -400d</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time</source>
        <translation>«%1» no es una hora</translation>
    </message>
    <message>
        <source>give one such as 2026-03-01T00:00:00Z, or +10d</source>
        <translation>indique una como 2026-03-01T00:00:00Z o +10d</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>fault</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>it does not say what a fault %1 is of</source>
        <translation>no dice de qué es un fallo %1</translation>
    </message>
    <message>
        <source>a fault %1 cannot be of %2</source>
        <translation>un fallo %1 no puede ser de %2</translation>
    </message>
    <message>
        <source>give another --of</source>
        <translation>indique otro --of</translation>
    </message>
    <message>
        <source>it lasts no time</source>
        <translation>no dura nada</translation>
    </message>
    <message>
        <source>give a length such as 100d</source>
        <translation>indique una duración como 100d</translation>
    </message>
    <message>
        <source>it is over before the fleet&apos;s clock, %1</source>
        <translation>termina antes de la hora del reloj de la flota, %1</translation>
    </message>
    <message>
        <source>give a later time</source>
        <translation>indique una hora posterior</translation>
    </message>
    <message>
        <source>it meets no message</source>
        <translation>no afecta a ningún mensaje</translation>
    </message>
    <message>
        <source>give a number of messages of at least 1</source>
        <translation>indique un número de mensajes de al menos 1</translation>
    </message>
    <message>
        <source>it does not say how wrong the clock is</source>
        <translation>no dice cuánto se desvía el reloj</translation>
    </message>
    <message>
        <source>give --skew, such as +10m or -400d</source>
        <translation>indique --skew, como +10m o -400d</translation>
    </message>
    <message>
        <source>fault %1</source>
        <translation>fallo %1</translation>
    </message>
    <message>
        <source>there is none of this number</source>
        <translation>no hay ninguno con este número</translation>
    </message>
    <message>
        <source>see the list of faults</source>
        <translation>consulte la lista de fallos</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>Déficit</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Discrepancia</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Desperdicio</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>registration failed: %1</source>
        <translation>registro fallido: %1</translation>
    </message>
    <message>
        <source>register again with a valid token</source>
        <translation>registre de nuevo con un token válido</translation>
    </message>
    <message>
        <source>registration has no answer yet</source>
        <translation>el registro aún no tiene respuesta</translation>
    </message>
    <message>
        <source>registration has no answer yet: %1</source>
        <translation>el registro aún no tiene respuesta: %1</translation>
    </message>
    <message>
        <source>check the way to the Smart Software Manager</source>
        <translation>compruebe la ruta hasta el Smart Software Manager</translation>
    </message>
    <message>
        <source>the evaluation period is used up; the device is out of compliance</source>
        <translation>el período de evaluación está agotado; el dispositivo está fuera de cumplimiento</translation>
    </message>
    <message>
        <source>register it</source>
        <translation>regístrelo</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>register it with a token of its virtual account</source>
        <translation>regístrelo con un token de su cuenta virtual</translation>
    </message>
    <message>
        <source>the device takes itself for registered in %1, where its product instance was removed</source>
        <translation>el dispositivo se considera registrado en %1, donde se quitó su instancia de producto</translation>
    </message>
    <message>
        <source>register it again by force with a valid token</source>
        <translation>regístrelo de nuevo de manera forzada con un token válido</translation>
    </message>
    <message>
        <source>none until it next asks; then its registration is gone</source>
        <translation>ninguno hasta su próxima solicitud; entonces desaparece su registro</translation>
    </message>
    <message>
        <source>authorization expired: no contact since %1</source>
        <translation>autorización caducada: sin contacto desde el %1</translation>
    </message>
    <message>
        <source>restore the way to the Smart Software Manager and renew the authorization</source>
        <translation>restablezca la ruta hasta el Smart Software Manager y renueve la autorización</translation>
    </message>
    <message>
        <source>no contact since %1; the grace period ends on %2</source>
        <translation>sin contacto desde el %1; el período de gracia termina el %2</translation>
    </message>
    <message>
        <source>restore the way to the Smart Software Manager before that day</source>
        <translation>restablezca la ruta hasta el Smart Software Manager antes de ese día</translation>
    </message>
    <message>
        <source>none until the grace period ends</source>
        <translation>ninguno hasta que termine el período de gracia</translation>
    </message>
    <message>
        <source>the ID certificate ended on %1</source>
        <translation>el certificado de ID terminó el %1</translation>
    </message>
    <message>
        <source>register again</source>
        <translation>registre de nuevo</translation>
    </message>
    <message>
        <source>the ID certificate ends on %1</source>
        <translation>el certificado de ID termina el %1</translation>
    </message>
    <message>
        <source>renew the ID certificate</source>
        <translation>renueve el certificado de ID</translation>
    </message>
    <message>
        <source>none before that day</source>
        <translation>ninguno antes de ese día</translation>
    </message>
    <message>
        <source>runs in evaluation, only the default entitlements are enabled; days left: %1</source>
        <translation>funciona en evaluación, solo están activados los derechos predeterminados; días restantes: %1</translation>
    </message>
    <message>
        <source>register it before the period ends</source>
        <translation>regístrelo antes de que termine el período</translation>
    </message>
    <message>
        <source>only the default entitlements run, without strong encryption; an ASA virtual is rate-limited</source>
        <translation>solo funcionan los derechos predeterminados, sin cifrado seguro; un ASA virtual tiene el rendimiento limitado</translation>
    </message>
    <message>
        <source>severely rate-limited: no throughput entitlement is in force</source>
        <translation>rendimiento muy limitado: no hay ningún derecho de rendimiento en vigor</translation>
    </message>
    <message>
        <source>configure the tier and a throughput level, and register</source>
        <translation>configure el nivel de funciones y un nivel de rendimiento y registre</translation>
    </message>
    <message>
        <source>%1 kbit/s and %2 connections</source>
        <translation>%1 kbit/s y %2 conexiones</translation>
    </message>
    <message>
        <source>the serial number %1 is made up; the inventory did not give one</source>
        <translation>el número de serie %1 es inventado; el inventario no indicaba ninguno</translation>
    </message>
    <message>
        <source>import or enter the real one</source>
        <translation>importe o introduzca el real</translation>
    </message>
    <message>
        <source>none; it cannot be compared with what the real Smart Software Manager lists</source>
        <translation>ninguno; no se puede comparar con lo que muestra el Smart Software Manager real</translation>
    </message>
    <message>
        <source>requests %1 Context licenses, %2 would do: %3</source>
        <translation>solicita %1 licencias Context, bastarían %2: %3</translation>
    </message>
    <message>
        <source>feature context %1 gives %2 licenses back to the pool</source>
        <translation>feature context %1 devuelve %2 licencias al pool</translation>
    </message>
    <message>
        <source>none: more than the platform runs is of no use</source>
        <translation>ninguno: más de lo que ejecuta la plataforma no sirve de nada</translation>
    </message>
    <message>
        <source>%1 peers are intended and %2 are supported (%3); more can overload the ASA</source>
        <translation>se prevén %1 pares y se admiten %2 (%3); más pueden sobrecargar el ASA</translation>
    </message>
    <message>
        <source>move peers to another ASA, or lower vpn-sessiondb limits</source>
        <translation>mueva pares a otro ASA o reduzca los límites de vpn-sessiondb</translation>
    </message>
    <message>
        <source>under full load the ASA can be overloaded</source>
        <translation>a plena carga, el ASA puede sobrecargarse</translation>
    </message>
    <message>
        <source>the inventory names no virtual account for it; it is counted in the default one</source>
        <translation>el inventario no nombra ninguna cuenta virtual para él; se cuenta en la predeterminada</translation>
    </message>
    <message>
        <source>give it the virtual account that it is to register in</source>
        <translation>asígnele la cuenta virtual en la que debe registrarse</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 and %2 differ in strong encryption</source>
        <translation>%1 y %2 difieren en el cifrado seguro</translation>
    </message>
    <message>
        <source>register both with the same export setting, and reload the units that wait for it</source>
        <translation>registre ambas con el mismo ajuste de exportación y recargue las unidades que lo esperan</translation>
    </message>
    <message>
        <source>the units do not agree on their encryption, after a switch the other one&apos;s holds</source>
        <translation>las unidades no coinciden en su cifrado; tras una conmutación vale el de la otra</translation>
    </message>
    <message>
        <source>its serial number is counted twice: the device uses the product instance %1 of %2; this one holds %3 licenses</source>
        <translation>su número de serie se cuenta dos veces: el dispositivo usa la instancia de producto %1 de %2; esta tiene %3 licencias</translation>
    </message>
    <message>
        <source>remove the product instance that the device does not use</source>
        <translation>quite la instancia de producto que el dispositivo no usa</translation>
    </message>
    <message>
        <source>a product instance of %1 that is not in the inventory; it holds %2 licenses</source>
        <translation>una instancia de producto de %1 que no está en el inventario; tiene %2 licencias</translation>
    </message>
    <message>
        <source>remove the product instance if the device is gone, or add the device to the inventory</source>
        <translation>quite la instancia de producto si el dispositivo ya no existe o añada el dispositivo al inventario</translation>
    </message>
    <message>
        <source>a permanent license of %1 is kept for a device that is not in the inventory; only the return code of that device sets it free</source>
        <translation>se conserva una licencia permanente de %1 para un dispositivo que no está en el inventario; solo el código de devolución de ese dispositivo la libera</translation>
    </message>
    <message>
        <source>enter the return code if it was kept; without it the license stays used</source>
        <translation>introduzca el código de devolución si se conservó; sin él, la licencia sigue en uso</translation>
    </message>
    <message>
        <source>none; the permanent license is not free for others</source>
        <translation>ninguno; la licencia permanente no está libre para otros</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none; the licenses that it holds are not free for others</source>
        <translation>ninguno; las licencias que tiene no están libres para otros</translation>
    </message>
    <message>
        <source>the permanent license was returned on the device, its return code was not entered in the Smart Software Manager</source>
        <translation>la licencia permanente se devolvió en el dispositivo, su código de devolución no se introdujo en el Smart Software Manager</translation>
    </message>
    <message>
        <source>enter the return code before a new request makes it impossible to show</source>
        <translation>introduzca el código de devolución antes de que una nueva solicitud impida mostrarlo</translation>
    </message>
    <message>
        <source>the account holds a permanent license for it, and its authorization code is not installed</source>
        <translation>la cuenta tiene una licencia permanente para él y su código de autorización no está instalado</translation>
    </message>
    <message>
        <source>install the authorization code, or return the license in the Smart Software Manager</source>
        <translation>instale el código de autorización o devuelva la licencia en el Smart Software Manager</translation>
    </message>
    <message>
        <source>the device does not run on its permanent license</source>
        <translation>el dispositivo no funciona con su licencia permanente</translation>
    </message>
    <message>
        <source>the unit is down; no contact since %1</source>
        <translation>la unidad está caída; sin contacto desde el %1</translation>
    </message>
    <message>
        <source>no contact since %1, although one was due</source>
        <translation>sin contacto desde el %1, aunque correspondía uno</translation>
    </message>
    <message>
        <source>bring the unit back, or remove the product instance if it is gone</source>
        <translation>recupere la unidad o quite la instancia de producto si ya no existe</translation>
    </message>
    <message>
        <source>renew the authorization, or remove the product instance if the device is gone</source>
        <translation>renueve la autorización o quite la instancia de producto si el dispositivo ya no existe</translation>
    </message>
    <message>
        <source>the account still counts it, but the device is not registered; it holds %1 licenses</source>
        <translation>la cuenta aún lo cuenta, pero el dispositivo no está registrado; tiene %1 licencias</translation>
    </message>
    <message>
        <source>remove the product instance, or register the device again</source>
        <translation>quite la instancia de producto o registre de nuevo el dispositivo</translation>
    </message>
    <message>
        <source>registered in %1, the inventory has it in %2</source>
        <translation>registrado en %1, el inventario lo tiene en %2</translation>
    </message>
    <message>
        <source>transfer the product instance, or correct the inventory</source>
        <translation>transfiera la instancia de producto o corrija el inventario</translation>
    </message>
    <message>
        <source>none; it uses the licenses of the account that it is registered in</source>
        <translation>ninguno; usa las licencias de la cuenta en la que está registrado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>transfer from %1, which has %2 free</source>
        <translation>transferir desde %1, que tiene %2 libres</translation>
    </message>
    <message>
        <source>buy %1</source>
        <translation>comprar %1</translation>
    </message>
    <message>
        <source>%1 in use, %2 owned: %3 missing; every device of the virtual account that uses this license is out of compliance</source>
        <translation>%1 en uso, %2 en propiedad: faltan %3; todos los dispositivos de la cuenta virtual que usan esta licencia están fuera de cumplimiento</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; o </translation>
    </message>
    <message>
        <source>all %1 licenses are in use; the next request will be over-use</source>
        <translation>las %1 licencias están en uso; la próxima solicitud será un uso excesivo</translation>
    </message>
    <message>
        <source>buy or transfer more before devices are added</source>
        <translation>compre o transfiera más antes de añadir dispositivos</translation>
    </message>
    <message>
        <source>none today</source>
        <translation>ninguno hoy</translation>
    </message>
    <message>
        <source>a term ends on %1; with today&apos;s use %2 will then be missing</source>
        <translation>un plazo termina el %1; con el uso actual faltarán entonces %2</translation>
    </message>
    <message>
        <source>renew it, or replace it by a perpetual license, before that day</source>
        <translation>renuévelo o sustitúyalo por una licencia perpetua antes de ese día</translation>
    </message>
    <message>
        <source>a term ends on %1; the rest covers today&apos;s use</source>
        <translation>un plazo termina el %1; el resto cubre el uso actual</translation>
    </message>
    <message>
        <source>renew it if it is still needed</source>
        <translation>renuévelo si todavía se necesita</translation>
    </message>
    <message>
        <source>none while use does not grow</source>
        <translation>ninguno mientras no crezca el uso</translation>
    </message>
    <message>
        <source>one term is behind all %1 licenses in use; it ends on %2</source>
        <translation>un único plazo respalda las %1 licencias en uso; termina el %2</translation>
    </message>
    <message>
        <source>buy a part of them as perpetual licenses, or for another term</source>
        <translation>compre una parte como licencias perpetuas o para otro plazo</translation>
    </message>
    <message>
        <source>%1 lie idle in this virtual account while %2 are missing in %3</source>
        <translation>%1 están sin usar en esta cuenta virtual mientras faltan %2 en %3</translation>
    </message>
    <message>
        <source>transfer %1 to %2</source>
        <translation>transferir %1 a %2</translation>
    </message>
    <message>
        <source>none here; the devices of the other virtual account are out of compliance</source>
        <translation>ninguno aquí; los dispositivos de la otra cuenta virtual están fuera de cumplimiento</translation>
    </message>
    <message>
        <source>features that need a license cannot be configured anew; what is configured runs on, an ASA virtual unaffected</source>
        <translation>las funciones que necesitan una licencia no se pueden configurar de nuevo; lo configurado sigue funcionando, un ASA virtual no se ve afectado</translation>
    </message>
    <message>
        <source>AnyConnect</source>
        <translation>AnyConnect</translation>
    </message>
    <message>
        <source>%1 AnyConnect peers are intended on %2 ASAs; the Smart Account owns Plus and Apex licenses for %3 peers and VPN Only licenses for %4 ASAs</source>
        <translation>se prevén %1 pares de AnyConnect en %2 ASA; la cuenta Smart Account posee licencias Plus y Apex para %3 pares y licencias VPN Only para %4 ASA</translation>
    </message>
    <message>
        <source>buy Plus or Apex licenses for %1 more peers, or VPN Only licenses for %2 more ASAs</source>
        <translation>compre licencias Plus o Apex para %1 pares más o licencias VPN Only para %2 ASA más</translation>
    </message>
    <message>
        <source>none: the device does not count them, the right to use is missing</source>
        <translation>ninguno: el dispositivo no los cuenta, falta el derecho de uso</translation>
    </message>
</context>
<context>
    <name>FleetChanges</name>
    <message>
        <source>%1 is added</source>
        <translation>se añade %1</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>se quita %1</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 pasa a %2</translation>
    </message>
    <message>
        <source>%1 becomes %2; it was %3</source>
        <translation>%1 pasa a %2; antes: %3</translation>
    </message>
    <message>
        <source>%1 asks for %2 contexts instead of %3</source>
        <translation>%1 solicita %2 contextos en lugar de %3</translation>
    </message>
    <message>
        <source>the configuration of %1 changes</source>
        <translation>cambia la configuración de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more device(s) change</source>
        <translation>
            <numerusform>cambia %n dispositivo más</numerusform>
            <numerusform>cambian %n dispositivos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product instance(s) more in the account</source>
        <translation>
            <numerusform>%n instancia de producto más en la cuenta</numerusform>
            <numerusform>%n instancias de producto más en la cuenta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product instance(s) less in the account</source>
        <translation>
            <numerusform>%n instancia de producto menos en la cuenta</numerusform>
            <numerusform>%n instancias de producto menos en la cuenta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration token(s) more</source>
        <translation>
            <numerusform>%n token de registro más</numerusform>
            <numerusform>%n tokens de registro más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in all</source>
        <translation>
            <numerusform>%n fallo en total</numerusform>
            <numerusform>%n fallos en total</numerusform>
        </translation>
    </message>
    <message>
        <source>the clock moves from %1 to %2</source>
        <translation>el reloj pasa del %1 al %2</translation>
    </message>
    <message>
        <source>chassis come: %1</source>
        <translation>chasis nuevos: %1</translation>
    </message>
    <message>
        <source>chassis go: %1</source>
        <translation>chasis que desaparecen: %1</translation>
    </message>
    <message>
        <source>pairs or clusters come: %1</source>
        <translation>pares o clústeres nuevos: %1</translation>
    </message>
    <message>
        <source>pairs or clusters go: %1</source>
        <translation>pares o clústeres que desaparecen: %1</translation>
    </message>
    <message>
        <source>virtual accounts come: %1</source>
        <translation>cuentas virtuales nuevas: %1</translation>
    </message>
    <message>
        <source>virtual accounts go: %1</source>
        <translation>cuentas virtuales que desaparecen: %1</translation>
    </message>
</context>
<context>
    <name>FleetOverview</name>
    <message>
        <source>%1: %2: %3</source>
        <comment>virtual account, license, reason</comment>
        <translation>%1: %2: %3</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>%1 cannot be dropped, %2 are owned</source>
        <translation>no se pueden dar de baja %1, hay %2 en propiedad</translation>
    </message>
    <message>
        <source>give 1 to %1</source>
        <translation>indique de 1 a %1</translation>
    </message>
    <message>
        <source>name a license that is owned</source>
        <translation>nombre una licencia que esté en propiedad</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>pronóstico</translation>
    </message>
    <message>
        <source>%1 is no number of days to look ahead</source>
        <translation>%1 no es un número de días para un pronóstico</translation>
    </message>
    <message>
        <source>%1 no longer has the license that it kept after the takeover</source>
        <translation>%1 ya no tiene la licencia que conservó tras la toma de control</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>no new use of special licenses; what runs goes on</source>
        <translation>ningún uso nuevo de licencias especiales; lo que funciona sigue funcionando</translation>
    </message>
</context>
<context>
    <name>Gateways</name>
    <message>
        <source>gateway</source>
        <translation>gateway</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>el nombre está vacío</translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation>dele un nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation>«%1» no es una dirección</translation>
    </message>
    <message>
        <source>give a name or an IP address without http:// and path</source>
        <translation>indique un nombre o una dirección IP sin http:// ni ruta</translation>
    </message>
    <message>
        <source>a Transport Gateway of this name exists</source>
        <translation>ya existe un Transport Gateway con este nombre</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>elija otro nombre</translation>
    </message>
    <message>
        <source>another server has the address %1</source>
        <translation>otro servidor tiene la dirección %1</translation>
    </message>
    <message>
        <source>give another address</source>
        <translation>indique otra dirección</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>no existe</translation>
    </message>
</context>
<context>
    <name>GroupReport</name>
    <message>
        <source>failover link: its ends speak differently</source>
        <translation>enlace de conmutación por error: sus extremos usan cifrados distintos</translation>
    </message>
    <message>
        <source>failover link not encrypted</source>
        <translation>enlace de conmutación por error sin cifrar</translation>
    </message>
    <message>
        <source>encrypted failover link: DES</source>
        <translation>enlace de conmutación por error cifrado: DES</translation>
    </message>
    <message>
        <source>encrypted failover link: AES/3DES</source>
        <translation>enlace de conmutación por error cifrado: AES/3DES</translation>
    </message>
    <message numerus="yes">
        <source>Cluster %1 · %n units</source>
        <translation>
            <numerusform>Clúster %1 · %n unidad</numerusform>
            <numerusform>Clúster %1 · %n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Pair %1 · %2 · %3</source>
        <translation>Par %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Active/Active</source>
        <translation>Activa/Activa</translation>
    </message>
    <message>
        <source>Active/Standby</source>
        <translation>Activa/En espera</translation>
    </message>
    <message>
        <source>Both units are active: one end of the failover link speaks AES/3DES, the other DES. Reload the other unit too (FO-1100-13).</source>
        <translation>Ambas unidades están activas: un extremo del enlace de conmutación por error usa AES/3DES y el otro, DES. Recargue también la otra unidad (FO-1100-13).</translation>
    </message>
    <message>
        <source>The failover link was made before strong encryption came and speaks DES until both units are reloaded (FO-1100-12). One alone that is reloaded makes both active (FO-1100-13).</source>
        <translation>El enlace de conmutación por error se creó antes de que llegara el cifrado seguro y usa DES hasta que se recarguen ambas unidades (FO-1100-12). Si se recarga una sola, ambas quedan activas (FO-1100-13).</translation>
    </message>
    <message>
        <source>Cluster license: Security Contexts %1</source>
        <translation>Licencia del clúster: Security Contexts %1</translation>
    </message>
    <message>
        <source>Pair license: Security Contexts %1</source>
        <translation>Licencia del par: Security Contexts %1</translation>
    </message>
    <message>
        <source>Every unit has its own licenses; nothing is shared.</source>
        <translation>Cada unidad tiene sus propias licencias; no se comparte nada.</translation>
    </message>
    <message>
        <source>%1 asks for all units: %2</source>
        <translation>%1 solicita para todas las unidades: %2</translation>
    </message>
    <message>
        <source>After a switch: what the units have together is kept for %1; the new leader asks again every %2 until it is covered, and the old one releases its share when it rejoins.</source>
        <translation>Tras una conmutación: lo que las unidades tienen en conjunto se conserva durante %1; la nueva unidad que dirige lo solicita de nuevo cada %2 hasta que esté cubierto y la anterior libera su parte cuando se reincorpora.</translation>
    </message>
    <message>
        <source>Switched on %1: waiting for the answer to what the new leader asked for.</source>
        <translation>Conmutado el %1: a la espera de la respuesta a lo que solicitó la nueva unidad que dirige.</translation>
    </message>
    <message>
        <source>Switched on %1: short; kept until %2 (%3), asks again every %4.</source>
        <translation>Conmutado el %1: en déficit; se conserva hasta el %2 (%3), se solicita de nuevo cada %4.</translation>
    </message>
    <message>
        <source>Switched on %1: short; kept until %2 (%3), asks again every %4, released when %5 rejoins.</source>
        <translation>Conmutado el %1: en déficit; se conserva hasta el %2 (%3), se solicita de nuevo cada %4, se libera cuando %5 se reincorpore.</translation>
    </message>
    <message>
        <source>A %1 does not support clustering (%2). Two of them form a pair: Configuration &gt; Device Management &gt; High Availability and Scalability &gt; Failover.</source>
        <translation>Un %1 no admite clústeres (%2). Dos de ellos forman un par: Configuración &gt; Administración de dispositivos &gt; Alta disponibilidad y escalabilidad &gt; Failover.</translation>
    </message>
</context>
<context>
    <name>GroupSteps</name>
    <message>
        <source>The device is in no pair or cluster.</source>
        <translation>El dispositivo no está en ningún par ni clúster.</translation>
    </message>
    <message>
        <source>Choose a unit in the table first.</source>
        <translation>Elija primero una unidad en la tabla.</translation>
    </message>
    <message>
        <source>No other unit of %1 is up. Let one rejoin first.</source>
        <translation>No hay ninguna otra unidad de %1 en servicio. Haga que se reincorpore primero una.</translation>
    </message>
    <message>
        <source>%1 leads %2 already.</source>
        <translation>%1 ya dirige %2.</translation>
    </message>
    <message>
        <source>%1 is down. Let it rejoin first.</source>
        <translation>%1 está caída. Haga que se reincorpore primero.</translation>
    </message>
    <message>
        <source>%1 does not lead %2; %3 does.</source>
        <translation>%1 no dirige %2; lo hace %3.</translation>
    </message>
    <message>
        <source>%1 is up.</source>
        <translation>%1 está en servicio.</translation>
    </message>
    <message>
        <source>No unit of %1 is down.</source>
        <translation>No hay ninguna unidad de %1 caída.</translation>
    </message>
    <message>
        <source>No unit leaves a pair alone. Disband %1.</source>
        <translation>Ninguna unidad abandona un par por sí sola. Disuelva %1.</translation>
    </message>
    <message>
        <source>It is the last unit of %1. Disband %1.</source>
        <translation>Es la última unidad de %1. Disuelva %1.</translation>
    </message>
    <message>
        <source>%1 has no other unit.</source>
        <translation>%1 no tiene ninguna otra unidad.</translation>
    </message>
</context>
<context>
    <name>ImportFate</name>
    <message>
        <source>added</source>
        <translation>añadida</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>actualizada</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>chassis</source>
        <translation>chasis</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>ID de producto</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Virtual account</source>
        <translation>Cuenta virtual</translation>
    </message>
    <message>
        <source>Pair or cluster</source>
        <translation>Par o clúster</translation>
    </message>
    <message>
        <source>Role in it</source>
        <translation>Rol en él</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>Chasis</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Ranura</translation>
    </message>
    <message>
        <source>Memory in GB</source>
        <translation>Memoria en GB</translation>
    </message>
    <message>
        <source>Memory in MB</source>
        <translation>Memoria en MB</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hipervisor</translation>
    </message>
    <message>
        <source>Throughput entitlement</source>
        <translation>Derecho de rendimiento</translation>
    </message>
    <message>
        <source>Contexts requested</source>
        <translation>Contextos solicitados</translation>
    </message>
    <message>
        <source>Strong encryption</source>
        <translation>Cifrado seguro</translation>
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
        <translation>Nivel de funciones</translation>
    </message>
    <message>
        <source>Licensing method</source>
        <translation>Método de licencias</translation>
    </message>
    <message>
        <source>Appliance or platform mode</source>
        <translation>Modo appliance o plataforma</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Status (in service or not)</source>
        <translation>Estado (en servicio o no)</translation>
    </message>
    <message>
        <source>Manufacturer (decides only)</source>
        <translation>Fabricante (solo decide)</translation>
    </message>
    <message>
        <source>Operating system (decides only)</source>
        <translation>Sistema operativo (solo decide)</translation>
    </message>
    <message>
        <source>sysObjectID (decides only)</source>
        <translation>sysObjectID (solo decide)</translation>
    </message>
</context>
<context>
    <name>ImportFixAll</name>
    <message>
        <source>Fix All Like This</source>
        <translation>Corregir todos como este</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say “%1” in the column %2.</source>
        <translation>
            <numerusform>%n fila dice «%1» en la columna %2.</numerusform>
            <numerusform>%n filas dicen «%1» en la columna %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take instead:</source>
        <translation>Usar en su lugar:</translation>
    </message>
    <message>
        <source>Fix All</source>
        <translation>Corregir todo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ImportRate</name>
    <message>
        <source>%1 rows/s, %2 s left</source>
        <translation>%1 filas/s, quedan %2 s</translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>a quote opens here and never closes; close it</source>
        <translation>aquí se abre una comilla que nunca se cierra; ciérrela</translation>
    </message>
    <message>
        <source>the inventory has more than %1 hosts; split it</source>
        <translation>el inventario tiene más de %1 hosts; divídalo</translation>
    </message>
    <message>
        <source>innermost group</source>
        <translation>grupo más interno</translation>
    </message>
    <message>
        <source>the cell is a formula without a value; open the workbook in the spreadsheet and save it</source>
        <translation>la celda es una fórmula sin valor; abra el libro en la hoja de cálculo y guárdelo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the error of a formula and no value; correct the formula in the spreadsheet</source>
        <translation>«%1» es el error de una fórmula y no un valor; corrija la fórmula en la hoja de cálculo</translation>
    </message>
    <message>
        <source>the spreadsheet&apos;s guard before the text was removed, &quot;%1&quot; is taken</source>
        <translation>se quitó la protección que la hoja de cálculo ponía ante el texto, se toma «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the words for this; choose one of %2</source>
        <translation>«%1» no es ninguna de las palabras para esto; elija una de %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a date, the spreadsheet has turned the release into one; type it again and format the column as Text</source>
        <translation>«%1» es una fecha, la hoja de cálculo ha convertido la versión en una; escríbala de nuevo y dé a la columna el formato Texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no release; give one such as 9.18(4)</source>
        <translation>«%1» no es una versión; indique una como 9.18(4)</translation>
    </message>
    <message>
        <source>the cell is a number, %1 may have been %2 before; compare it with `show version`</source>
        <translation>la celda es un número, %1 pudo haber sido %2 antes; compárelo con `show version`</translation>
    </message>
    <message>
        <source>the text has %1 characters, %2 at most; shorten it</source>
        <translation>el texto tiene %1 caracteres, como máximo %2; acórtelo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a formula and is kept as text</source>
        <translation>«%1» parece una fórmula y se conserva como texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no entitlement of an ASA virtual; choose one of %2</source>
        <translation>«%1» no es un derecho de un ASA virtual; elija uno de %2</translation>
    </message>
    <message>
        <source>columns %1 and %2 both mean %3; choose one with --map &apos;%4#2=%3&apos; or --map &apos;%4#2=&apos;</source>
        <translation>las columnas %1 y %2 significan ambas %3; elija una con --map &apos;%4#2=%3&apos; o --map &apos;%4#2=&apos;</translation>
    </message>
    <message>
        <source>a quote opens here and never closes; close or double it</source>
        <translation>aquí se abre una comilla que nunca se cierra; ciérrela o duplíquela</translation>
    </message>
    <message>
        <source>a cell of more than 1 MiB, or a row of more than %1 cells; this is no list of devices</source>
        <translation>una celda de más de 1 MiB o una fila de más de %1 celdas; esto no es una lista de dispositivos</translation>
    </message>
    <message>
        <source>the device runs %1 security contexts; %2 (Standard) + %3 requested give %4</source>
        <translation>el dispositivo ejecuta %1 contextos de seguridad; %2 (Standard) + %3 solicitados dan %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing that is known; it is kept here only</source>
        <translation>«%1» no dice nada conocido; solo se conserva aquí</translation>
    </message>
    <message>
        <source>`show inventory` has %1, the serial number of the chassis; the license goes by %2</source>
        <translation>`show inventory` tiene %1, el número de serie del chasis; la licencia se rige por %2</translation>
    </message>
    <message>
        <source>no output of a device is found in the file; it should hold what `show version` or `show license all` print, or a configuration</source>
        <translation>en el archivo no se encuentra ninguna salida de un dispositivo; debería contener lo que muestran `show version` o `show license all`, o una configuración</translation>
    </message>
    <message>
        <source>the table of headers cannot be read</source>
        <translation>no se puede leer la tabla de encabezados</translation>
    </message>
    <message>
        <source>install the program again</source>
        <translation>instale de nuevo el programa</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field</source>
        <translation>«%1» no es un campo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a date, the spreadsheet has turned the name into one; type the name again and format the column as Text</source>
        <translation>«%1» es una fecha, la hoja de cálculo ha convertido el nombre en una; escriba de nuevo el nombre y dé a la columna el formato Texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number in scientific notation, the spreadsheet has lost digits of the serial; take it from `show version` and format the column as Text</source>
        <translation>«%1» es un número en notación científica, la hoja de cálculo ha perdido dígitos de la serie; tómela de `show version` y dé a la columna el formato Texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no serial number; give 8 to 14 letters and digits, such as JAD2318A1B7, from `show version`</source>
        <translation>«%1» no es un número de serie; indique de 8 a 14 letras y dígitos, como JAD2318A1B7, de `show version`</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins with a character that spreadsheets take for a formula; give the host name</source>
        <translation>«%1» empieza por un carácter que las hojas de cálculo toman por una fórmula; indique el nombre de host</translation>
    </message>
    <message>
        <source>the name holds a control character; type it again</source>
        <translation>el nombre contiene un carácter de control; escríbalo de nuevo</translation>
    </message>
    <message>
        <source>&quot;%1…&quot; has %2 characters, a name has 1 to %3; shorten it</source>
        <translation>«%1…» tiene %2 caracteres, un nombre tiene de 1 a %3; acórtelo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken as %2</source>
        <translation>«%1» se toma como %2</translation>
    </message>
    <message>
        <source>the spreadsheet had made a number of the address; &quot;%1&quot; is taken as %2</source>
        <translation>la hoja de cálculo había convertido la dirección en un número; «%1» se toma como %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number in scientific notation, the spreadsheet has lost digits of the address; type it again and format the column as Text</source>
        <translation>«%1» es un número en notación científica, la hoja de cálculo ha perdido dígitos de la dirección; escríbala de nuevo y dé a la columna el formato Texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv4 or IPv6 address; give one such as 192.0.2.1</source>
        <translation>«%1» no es una dirección IPv4 o IPv6; indique una como 192.0.2.1</translation>
    </message>
    <message>
        <source>is no field that a column can have</source>
        <translation>no es un campo que pueda tener una columna</translation>
    </message>
    <message>
        <source>choose one such as name, model, serial or site</source>
        <translation>elija uno como name, model, serial o site</translation>
    </message>
    <message>
        <source>holds secrets and is not read</source>
        <translation>contiene secretos y no se lee</translation>
    </message>
    <message>
        <source>map another column</source>
        <translation>asigne otra columna</translation>
    </message>
    <message>
        <source>is a column of none of the files</source>
        <translation>no es una columna de ninguno de los archivos</translation>
    </message>
    <message>
        <source>compare the spelling with the header</source>
        <translation>compare la ortografía con el encabezado</translation>
    </message>
    <message>
        <source>is no format of an inventory</source>
        <translation>no es un formato de inventario</translation>
    </message>
    <message>
        <source>give auto or one of %1</source>
        <translation>indique auto o uno de %1</translation>
    </message>
    <message>
        <source>no file is in it</source>
        <translation>no contiene ningún archivo</translation>
    </message>
    <message>
        <source>name a folder that holds files, or the files</source>
        <translation>indique una carpeta que contenga archivos, o los archivos</translation>
    </message>
    <message>
        <source>cancelled, nothing was imported</source>
        <translation>cancelado, no se importó nada</translation>
    </message>
    <message>
        <source>the column holds secrets and is not read</source>
        <translation>la columna contiene secretos y no se lee</translation>
    </message>
    <message>
        <source>more than %1 rows; split the list</source>
        <translation>más de %1 filas; divida la lista</translation>
    </message>
    <message>
        <source>no column says the model, and the row&apos;s device is not in the fleet; add a column with models, or import the devices&apos; configurations</source>
        <translation>ninguna columna indica el modelo y el dispositivo de la fila no está en la flota; añada una columna con los modelos o importe las configuraciones de los dispositivos</translation>
    </message>
    <message>
        <source>no key of the objects says the name or the serial number of a device; name them such as name, model and serial, or say with --map which they are</source>
        <translation>ninguna clave de los objetos indica el nombre o el número de serie de un dispositivo; llámelas, por ejemplo, name, model y serial, o indique con --map cuáles son</translation>
    </message>
    <message>
        <source>the file is one page of a longer list; import the other pages too</source>
        <translation>el archivo es una página de una lista más larga; importe también las demás páginas</translation>
    </message>
    <message>
        <source>the objects have more than %1 keys</source>
        <translation>los objetos tienen más de %1 claves</translation>
    </message>
    <message>
        <source>a value of more than 1 MiB</source>
        <translation>un valor de más de 1 MiB</translation>
    </message>
    <message>
        <source>%1; this is no list of devices</source>
        <translation>%1; esto no es una lista de dispositivos</translation>
    </message>
    <message>
        <source>the text is no JSON that can be read (%1); export the list again</source>
        <translation>el texto no es JSON legible (%1); exporte la lista de nuevo</translation>
    </message>
    <message>
        <source>the devices of a list are objects, {…}</source>
        <translation>los dispositivos de una lista son objetos, {…}</translation>
    </message>
    <message>
        <source>this is the list of licenses of a virtual account, not of devices; take it in with `lictorctl ssm license import`</source>
        <translation>esta es la lista de licencias de una cuenta virtual, no de dispositivos; incorpórela con `lictorctl ssm license import`</translation>
    </message>
    <message>
        <source>this is a list of events, not of devices; export the product instances instead</source>
        <translation>esta es una lista de eventos, no de dispositivos; exporte en su lugar las instancias de producto</translation>
    </message>
    <message>
        <source>none of the first %1 rows is a header; give the columns names, such as name, model and serial</source>
        <translation>ninguna de las primeras %1 filas es un encabezado; dé nombres a las columnas, como name, model y serial</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>no row begins in this line; choose another one as the header</source>
        <translation>en esta línea no empieza ninguna fila; elija otra como encabezado</translation>
    </message>
    <message>
        <source>the row does not say how many licenses there are; give the number available to use</source>
        <translation>la fila no dice cuántas licencias hay; indique el número disponible para usar</translation>
    </message>
    <message>
        <source>%1 available - %2 in use is no balance of %3; export the list again</source>
        <translation>%1 disponibles - %2 en uso no da un saldo de %3; exporte la lista de nuevo</translation>
    </message>
    <message>
        <source>%1 is no number of licenses to own; give 0 to %2</source>
        <translation>%1 no es un número de licencias que se pueda poseer; indique de 0 a %2</translation>
    </message>
    <message>
        <source>not imported, %1 is no license of an ASA</source>
        <translation>no importada, %1 no es una licencia de un ASA</translation>
    </message>
    <message>
        <source>the row names no license; give its name</source>
        <translation>la fila no nombra ninguna licencia; indique su nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no license of this release&apos;s catalog; compare the name</source>
        <translation>«%1» no es una licencia del catálogo de esta versión; compare el nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no license of this release&apos;s catalog; the nearest are %2</source>
        <translation>«%1» no es una licencia del catálogo de esta versión; las más parecidas son %2</translation>
    </message>
    <message>
        <source>%1 is already in line %2; keep one of the two rows</source>
        <translation>%1 ya está en la línea %2; conserve una de las dos filas</translation>
    </message>
    <message>
        <source>the virtual account owns %1 already, more than %2; transfer the rest away, or leave the row out</source>
        <translation>la cuenta virtual ya posee %1, más que %2; transfiera el resto a otra u omita la fila</translation>
    </message>
    <message>
        <source>this is no list of licenses; export Inventory &gt; Licenses of the Smart Software Manager, with the columns License, Available to Use, In Use and Balance</source>
        <translation>esto no es una lista de licencias; exporte Inventory &gt; Licenses del Smart Software Manager, con las columnas License, Available to Use, In Use y Balance</translation>
    </message>
    <message>
        <source>the table of models cannot be read</source>
        <translation>no se puede leer la tabla de modelos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no model of the catalogue</source>
        <translation>«%1» no es un modelo del catálogo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and the product ID &quot;%2&quot; are different models; correct one of them</source>
        <translation>«%1» y el ID de producto «%2» son modelos distintos; corrija uno de los dos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no model that is known; `lictorctl model list` names them</source>
        <translation>«%1» no es un modelo conocido; `lictorctl model list` los nombra</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no model that is known; the nearest are %2</source>
        <translation>«%1» no es un modelo conocido; los más parecidos son %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue of this release; take the row out</source>
        <translation>«%1» no está en el catálogo de esta versión; quite la fila</translation>
    </message>
    <message>
        <source>%1 vCPUs are outside 1 to %2; give a number in this range</source>
        <translation>%1 vCPU está fuera del intervalo de 1 a %2; indique un número dentro de este intervalo</translation>
    </message>
    <message numerus="yes">
        <source>%1 GB are outside %2 to %3 GB for an ASA virtual of %n vCPU(s); give memory in this range</source>
        <translation>
            <numerusform>%1 GB está fuera del intervalo de %2 a %3 GB para un ASA virtual de %n vCPU; indique una memoria dentro de este intervalo</numerusform>
            <numerusform>%1 GB está fuera del intervalo de %2 a %3 GB para un ASA virtual de %n vCPU; indique una memoria dentro de este intervalo</numerusform>
        </translation>
    </message>
    <message>
        <source>a list takes no unit out of its pair or cluster; disband the group, or leave the cell empty</source>
        <translation>una lista no saca ninguna unidad de su par o clúster; disuelva el grupo o deje la celda vacía</translation>
    </message>
    <message>
        <source>this cannot be cleared; give a value, or leave the cell empty to keep the present one</source>
        <translation>esto no se puede borrar; indique un valor o deje la celda vacía para conservar el actual</translation>
    </message>
    <message>
        <source>a %1 has no %2; clear the cell</source>
        <translation>un %1 no tiene %2; borre la celda</translation>
    </message>
    <message>
        <source>Context licenses</source>
        <translation>licencias Context</translation>
    </message>
    <message>
        <source>%1 is more than a %2 can request; %3 - %4 (Standard) = %5 at most</source>
        <translation>%1 es más de lo que puede solicitar un %2; %3 - %4 (Standard) = %5 como máximo</translation>
    </message>
    <message>
        <source>%1 is below 0; give 0 to %2</source>
        <translation>%1 es menor que 0; indique de 0 a %2</translation>
    </message>
    <message>
        <source>Security Plus license</source>
        <translation>licencia Security Plus</translation>
    </message>
    <message>
        <source>Carrier license</source>
        <translation>licencia Carrier</translation>
    </message>
    <message>
        <source>appliance and platform mode</source>
        <translation>modo appliance y plataforma</translation>
    </message>
    <message>
        <source>utility licensing</source>
        <translation>licencias de utilidad</translation>
    </message>
    <message>
        <source>chassis</source>
        <translation>chasis</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>ranura</translation>
    </message>
    <message>
        <source>slot %1 is outside 1 to %2; give a slot of the chassis</source>
        <translation>la ranura %1 está fuera del intervalo de 1 a %2; indique una ranura del chasis</translation>
    </message>
    <message>
        <source>throughput entitlement</source>
        <translation>derecho de rendimiento</translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation>hipervisor</translation>
    </message>
    <message>
        <source>a chassis requests no licenses, its modules do; move the value to the module&apos;s row</source>
        <translation>un chasis no solicita licencias, lo hacen sus módulos; mueva el valor a la fila del módulo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; give one such as 8</source>
        <translation>«%1» no es un número; indique uno como 8</translation>
    </message>
    <message>
        <source>%1 is outside every range; give the true number</source>
        <translation>%1 está fuera de todo intervalo; indique el número verdadero</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken as %2 GB</source>
        <translation>«%1» se toma como %2 GB</translation>
    </message>
    <message>
        <source>the zone of &quot;%1&quot; has several meanings or none; the device&apos;s times are read as UTC</source>
        <translation>la zona horaria de «%1» tiene varios significados o ninguno; las horas del dispositivo se leen como UTC</translation>
    </message>
    <message>
        <source>the last contact failed</source>
        <translation>el último contacto falló</translation>
    </message>
    <message>
        <source>no contact since %1, the deadline is %2: %3</source>
        <translation>sin contacto desde el %1, la fecha límite es el %2: %3</translation>
    </message>
    <message>
        <source>the ID certificate ended; register the device again</source>
        <translation>el certificado de ID terminó; registre de nuevo el dispositivo</translation>
    </message>
    <message>
        <source>%1 left: a %2 has no evaluation period here, it is unlicensed until it is registered (EVAL-1)</source>
        <translation>quedan %1: un %2 no tiene aquí período de evaluación, está sin licencia hasta que se registre (EVAL-1)</translation>
    </message>
    <message>
        <source>the device is registered and requests no license; configure its feature tier</source>
        <translation>el dispositivo está registrado y no solicita ninguna licencia; configure su nivel de funciones</translation>
    </message>
    <message>
        <source>the entitlement %1 is none that is known for a %2; it is not counted</source>
        <translation>el derecho %1 no es ninguno conocido para un %2; no se cuenta</translation>
    </message>
    <message>
        <source>the configuration holds secrets; they are replaced by *****</source>
        <translation>la configuración contiene secretos; se sustituyen por *****</translation>
    </message>
    <message>
        <source>the device would not take this line here, and has it: %1</source>
        <translation>el dispositivo no aceptaría aquí esta línea, y la tiene: %1</translation>
    </message>
    <message>
        <source>the device uses Smart Transport; it is kept so</source>
        <translation>el dispositivo usa Smart Transport; se conserva así</translation>
    </message>
    <message>
        <source>the device uses Smart Transport to %1; it is kept so</source>
        <translation>el dispositivo usa Smart Transport hacia %1; se conserva así</translation>
    </message>
    <message>
        <source>the file is no text; save the list as XLSX or CSV</source>
        <translation>el archivo no es texto; guarde la lista como XLSX o CSV</translation>
    </message>
    <message>
        <source>is asked for, and the file is no workbook with sheets</source>
        <translation>se pide, y el archivo no es un libro con hojas</translation>
    </message>
    <message>
        <source>leave out --sheet</source>
        <translation>omita --sheet</translation>
    </message>
    <message>
        <source>nothing in the file says its encoding; it is read as %1</source>
        <translation>nada en el archivo indica su codificación; se lee como %1</translation>
    </message>
    <message>
        <source>the row has neither name nor serial number; give one</source>
        <translation>la fila no tiene ni nombre ni número de serie; indique uno</translation>
    </message>
    <message>
        <source>the row has no name; the serial number %1 is taken as one</source>
        <translation>la fila no tiene nombre; se toma como tal el número de serie %1</translation>
    </message>
    <message>
        <source>%1 is not in the fleet, and only updates are asked for</source>
        <translation>%1 no está en la flota y solo se piden actualizaciones</translation>
    </message>
    <message>
        <source>not imported, the row says the same as line %1 (%2)</source>
        <translation>no importada, la fila dice lo mismo que la línea %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is already the serial number of another chassis in the file</source>
        <translation>%1 ya es el número de serie de otro chasis del archivo</translation>
    </message>
    <message>
        <source>another chassis in the file is named %1</source>
        <translation>otro chasis del archivo se llama %1</translation>
    </message>
    <message>
        <source>the fleet&apos;s chassis %1 is a %2; correct the model or the serial number</source>
        <translation>el chasis %1 de la flota es un %2; corrija el modelo o el número de serie</translation>
    </message>
    <message>
        <source>the row has no serial number; one in the platform&apos;s form is made up</source>
        <translation>la fila no tiene número de serie; se inventa uno con la forma de la plataforma</translation>
    </message>
    <message>
        <source>%1 is already in line %2 (%3)</source>
        <translation>%1 ya está en la línea %2 (%3)</translation>
    </message>
    <message>
        <source>%1; security contexts of one ASA are listed as devices by monitoring systems, keep the row of the system or admin context</source>
        <translation>%1; los sistemas de monitorización muestran como dispositivos los contextos de seguridad de un ASA, conserve la fila del contexto system o admin</translation>
    </message>
    <message>
        <source>%1 is already in line %2, and without both serial numbers nobody can tell the two apart; give them or take out a row</source>
        <translation>%1 ya está en la línea %2 y, sin los dos números de serie, nadie puede distinguirlos; indíquelos o quite una fila</translation>
    </message>
    <message>
        <source>another device is named %1 in line %2; this one is imported as %3</source>
        <translation>otro dispositivo se llama %1 en la línea %2; este se importa como %3</translation>
    </message>
    <message>
        <source>another device of the fleet is named %1; this one is imported as %2</source>
        <translation>otro dispositivo de la flota se llama %1; este se importa como %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the model of the fleet&apos;s %2, a %3; correct the model or the serial number</source>
        <translation>«%1» no es el modelo de %2 de la flota, un %3; corrija el modelo o el número de serie</translation>
    </message>
    <message>
        <source>%1 has no model; give one such as FPR2110 or ASAv</source>
        <translation>%1 no tiene modelo; indique uno como FPR2110 o ASAv</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a series; choose one of %2</source>
        <translation>«%1» nombra una serie; elija uno de %2</translation>
    </message>
    <message>
        <source>%1 is not in the form of a %2&apos;s serial number; compare it with `show version`</source>
        <translation>%1 no tiene la forma del número de serie de un %2; compárelo con `show version`</translation>
    </message>
    <message>
        <source>the entitlement %1 is taken from the name %2; under flexible licensing the two need not agree</source>
        <translation>el derecho %1 se toma del nombre %2; con las licencias flexibles no tienen por qué coincidir</translation>
    </message>
    <message>
        <source>%1 is sold for Threat Defense; imported as a %2 that runs ASA</source>
        <translation>%1 se vende para Threat Defense; importado como un %2 que ejecuta ASA</translation>
    </message>
    <message>
        <source>the identifier is the same for ASA and Threat Defense; imported as a %1 that runs ASA</source>
        <translation>el identificador es el mismo para ASA y Threat Defense; importado como un %1 que ejecuta ASA</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: marked as not in service; its registration stays</source>
        <translation>«%1»: marcado como fuera de servicio; su registro se mantiene</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: imported, not in service and unregistered</source>
        <translation>«%1»: importado, fuera de servicio y sin registrar</translation>
    </message>
    <message>
        <source>the row has a role and no pair or cluster; the role is not imported</source>
        <translation>la fila tiene un rol y ningún par o clúster; el rol no se importa</translation>
    </message>
    <message>
        <source>the fleet&apos;s %1 is a %2; if the device was replaced by another model, remove the old one first</source>
        <translation>%1 de la flota es un %2; si el dispositivo se reemplazó por otro modelo, quite primero el antiguo</translation>
    </message>
    <message>
        <source>the fleet&apos;s %1 has the serial number %2; it is taken as replaced, and the registration does not follow</source>
        <translation>%1 de la flota tiene el número de serie %2; se considera reemplazado y el registro no lo acompaña</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a chassis neither of the file nor of the fleet; add a row for it</source>
        <translation>«%1» no es un chasis del archivo ni de la flota; añada una fila para él</translation>
    </message>
    <message>
        <source>%1 sits in slot %2 of %3 already; give another slot</source>
        <translation>%1 ya ocupa la ranura %2 de %3; indique otra ranura</translation>
    </message>
    <message>
        <source>%1 has no free slot; give another chassis</source>
        <translation>%1 no tiene ninguna ranura libre; indique otro chasis</translation>
    </message>
    <message>
        <source>%1 is a %2, chassis %3 was made for it</source>
        <translation>%1 es un %2, se creó para él el chasis %3</translation>
    </message>
    <message>
        <source>the virtual account %1 does not exist and is made</source>
        <translation>la cuenta virtual %1 no existe y se crea</translation>
    </message>
    <message>
        <source>the units of %1 are of different models</source>
        <translation>las unidades de %1 son de modelos distintos</translation>
    </message>
    <message>
        <source>%1 has %2 active or control units</source>
        <translation>%1 tiene %2 unidades activas o de control</translation>
    </message>
    <message>
        <source>the failover pair %1 has %2 units</source>
        <translation>el par de conmutación por error %1 tiene %2 unidades</translation>
    </message>
    <message>
        <source>%1 has roles of a failover pair and of a cluster</source>
        <translation>%1 tiene roles de un par de conmutación por error y de un clúster</translation>
    </message>
    <message>
        <source>%1 is a cluster, and a %2 has no clustering</source>
        <translation>%1 es un clúster y un %2 no admite clústeres</translation>
    </message>
    <message>
        <source>line %1 (%2, %3)</source>
        <translation>línea %1 (%2, %3)</translation>
    </message>
    <message>
        <source>the fleet&apos;s %1 (%2)</source>
        <translation>%1 de la flota (%2)</translation>
    </message>
    <message>
        <source>%1, see %2; correct the group, the model or the role</source>
        <translation>%1, véase %2; corrija el grupo, el modelo o el rol</translation>
    </message>
    <message>
        <source>no other unit of %1 is in the file or the fleet; the device is imported alone</source>
        <translation>ninguna otra unidad de %1 está en el archivo ni en la flota; el dispositivo se importa solo</translation>
    </message>
    <message>
        <source>no row says which unit of %1 is active; %2 is taken as the active or control unit</source>
        <translation>ninguna fila dice qué unidad de %1 está activa; se toma %2 como unidad activa o de control</translation>
    </message>
    <message>
        <source>its mate %1 is neither in the file nor in the fleet; the device is imported alone</source>
        <translation>su pareja %1 no está ni en el archivo ni en la flota; el dispositivo se importa solo</translation>
    </message>
    <message>
        <source>its mate %1 is a %2; the device is imported alone</source>
        <translation>su pareja %1 es un %2; el dispositivo se importa solo</translation>
    </message>
    <message>
        <source>nothing says which unit of the pair is active; %1 is taken as the active unit</source>
        <translation>nada dice qué unidad del par está activa; se toma %1 como unidad activa</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>no se puede leer (%1)</translation>
    </message>
    <message>
        <source>check the path and the permissions</source>
        <translation>compruebe la ruta y los permisos</translation>
    </message>
    <message>
        <source>is larger than 2 GiB</source>
        <translation>es mayor de 2 GiB</translation>
    </message>
    <message>
        <source>split the list</source>
        <translation>divida la lista</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>compruebe el disco</translation>
    </message>
    <message>
        <source>the file is empty; choose the file that holds the list</source>
        <translation>el archivo está vacío; elija el archivo que contiene la lista</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet is not read; save it as XLSX or CSV</source>
        <translation>una hoja de cálculo OpenDocument no se lee; guárdela como XLSX o CSV</translation>
    </message>
    <message>
        <source>the file is a ZIP archive and no list; unpack it and import the files in it</source>
        <translation>el archivo es un archivo comprimido ZIP y no una lista; descomprímalo e importe los archivos que contiene</translation>
    </message>
    <message>
        <source>the workbook is protected by a password; remove it, or save the list as CSV</source>
        <translation>el libro está protegido con contraseña; quítela o guarde la lista como CSV</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls) is not read; save it as XLSX or CSV</source>
        <translation>un libro de Excel antiguo (.xls) no se lee; guárdelo como XLSX o CSV</translation>
    </message>
    <message>
        <source>the file is HTML or XML, whatever its name; open it in the spreadsheet and save it as XLSX or CSV</source>
        <translation>el archivo es HTML o XML, sea cual sea su nombre; ábralo en la hoja de cálculo y guárdelo como XLSX o CSV</translation>
    </message>
    <message>
        <source>not imported, %1 runs Threat Defense</source>
        <translation>no importado, %1 ejecuta Threat Defense</translation>
    </message>
    <message>
        <source>not imported, the device runs Threat Defense (%1)</source>
        <translation>no importado, el dispositivo ejecuta Threat Defense (%1)</translation>
    </message>
    <message>
        <source>not imported, a Firewall Management Center only has devices that run Threat Defense</source>
        <translation>no importado, un Firewall Management Center solo tiene dispositivos que ejecutan Threat Defense</translation>
    </message>
    <message>
        <source>not imported, the manufacturer is %1</source>
        <translation>no importado, el fabricante es %1</translation>
    </message>
    <message>
        <source>not imported, %1 uses PAK licenses and no Smart Software Licensing</source>
        <translation>no importado, %1 usa licencias PAK y no Smart Software Licensing</translation>
    </message>
    <message>
        <source>not imported, the operating system is %1</source>
        <translation>no importado, el sistema operativo es %1</translation>
    </message>
    <message>
        <source>not imported, %1 is no ASA</source>
        <translation>no importado, %1 no es un ASA</translation>
    </message>
    <message>
        <source>not imported, %1 is the identifier of another product</source>
        <translation>no importado, %1 es el identificador de otro producto</translation>
    </message>
    <message>
        <source>column %1 has a value and no header; the value is not imported</source>
        <translation>la columna %1 tiene un valor y ningún encabezado; el valor no se importa</translation>
    </message>
    <message>
        <source>not imported, the row sums up the list</source>
        <translation>no importada, la fila es el total de la lista</translation>
    </message>
    <message>
        <source>; the row has %1 more cells than the header</source>
        <translation>; la fila tiene %1 celdas más que el encabezado</translation>
    </message>
    <message>
        <source>a cell of more than 1 MiB; this is no list of devices</source>
        <translation>una celda de más de 1 MiB; esto no es una lista de dispositivos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place of a cell; open and save the workbook in the spreadsheet</source>
        <translation>«%1» no es la posición de una celda; abra y guarde el libro en la hoja de cálculo</translation>
    </message>
    <message>
        <source>a row of more than %1 cells; this is no list of devices</source>
        <translation>una fila de más de %1 celdas; esto no es una lista de dispositivos</translation>
    </message>
    <message>
        <source>a cell names the text %1, which the workbook does not have; open and save it in the spreadsheet</source>
        <translation>una celda nombra el texto %1, que el libro no tiene; ábralo y guárdelo en la hoja de cálculo</translation>
    </message>
    <message>
        <source>the row is hidden in the workbook, by a filter perhaps; it is imported</source>
        <translation>la fila está oculta en el libro, quizá por un filtro; se importa</translation>
    </message>
    <message>
        <source>the cell is merged with its neighbours; its value is taken for this column only</source>
        <translation>la celda está combinada con sus vecinas; su valor se toma solo para esta columna</translation>
    </message>
    <message>
        <source>the value stands in the merged cell of row %1</source>
        <translation>el valor está en la celda combinada de la fila %1</translation>
    </message>
    <message>
        <source>the workbook is cut off or damaged; fetch it again, or open and save it in the spreadsheet</source>
        <translation>el libro está truncado o dañado; obténgalo de nuevo, o ábralo y guárdelo en la hoja de cálculo</translation>
    </message>
    <message>
        <source>the file is no workbook that can be read; save the list as XLSX or CSV</source>
        <translation>el archivo no es un libro que se pueda leer; guarde la lista como XLSX o CSV</translation>
    </message>
    <message numerus="yes">
        <source>the sheet %1 holds a list too (%n row(s)) and is not imported; choose it with --sheet</source>
        <translation>
            <numerusform>la hoja %1 también contiene una lista (%n fila) y no se importa; elíjala con --sheet</numerusform>
            <numerusform>la hoja %1 también contiene una lista (%n filas) y no se importa; elíjala con --sheet</numerusform>
        </translation>
    </message>
    <message>
        <source>the sheet %1 is hidden and not imported; choose it with --sheet if it is the list</source>
        <translation>la hoja %1 está oculta y no se importa; elíjala con --sheet si es la lista</translation>
    </message>
    <message>
        <source>is no sheet of the workbook</source>
        <translation>no es una hoja del libro</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>elija una de %1</translation>
    </message>
    <message>
        <source>the workbook has no visible sheet; show the one that holds the list</source>
        <translation>el libro no tiene ninguna hoja visible; muestre la que contiene la lista</translation>
    </message>
    <message>
        <source>the column is hidden in the workbook; it is imported</source>
        <translation>la columna está oculta en el libro; se importa</translation>
    </message>
    <message>
        <source>the workbook holds a document type declaration, which no spreadsheet writes; it is not read</source>
        <translation>el libro contiene una declaración de tipo de documento, que ninguna hoja de cálculo escribe; no se lee</translation>
    </message>
    <message>
        <source>%1 in the workbook is damaged in its line %2 (%3); open and save it in the spreadsheet</source>
        <translation>%1 del libro está dañado en su línea %2 (%3); ábralo y guárdelo en la hoja de cálculo</translation>
    </message>
    <message>
        <source>the text holds no document</source>
        <translation>el texto no contiene ningún documento</translation>
    </message>
    <message>
        <source>the text is no YAML that can be read (%1); check it with `ansible-inventory --list`</source>
        <translation>el texto no es YAML legible (%1); compruébelo con `ansible-inventory --list`</translation>
    </message>
    <message>
        <source>%1; give the inventory as `ansible-inventory --list` prints it</source>
        <translation>%1; proporcione el inventario tal como lo muestra `ansible-inventory --list`</translation>
    </message>
    <message>
        <source>an alias stands before or in what it names</source>
        <translation>un alias está antes o dentro de lo que nombra</translation>
    </message>
    <message>
        <source>the text holds no list of hosts</source>
        <translation>el texto no contiene ninguna lista de hosts</translation>
    </message>
    <message>
        <source>lists lie more than %1 deep in each other</source>
        <translation>hay listas anidadas a más de %1 niveles</translation>
    </message>
    <message>
        <source>the tag %1 is not read</source>
        <translation>la etiqueta %1 no se lee</translation>
    </message>
    <message>
        <source>with its aliases the text has more than %1 nodes</source>
        <translation>con sus alias, el texto tiene más de %1 nodos</translation>
    </message>
    <message>
        <source>%1 unpacks to more than 2 GiB; split the list</source>
        <translation>%1 ocupa descomprimido más de 2 GiB; divida la lista</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 times its size beyond %3 MiB; this is no list of devices</source>
        <translation>%1 ocupa descomprimido más de %2 veces su tamaño por encima de %3 MiB; esto no es una lista de dispositivos</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked (%2); fetch the file again, or open and save it in the spreadsheet</source>
        <translation>%1 no se puede descomprimir (%2); obtenga de nuevo el archivo, o ábralo y guárdelo en la hoja de cálculo</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>what is said here belongs to the device in line %1 of %2; the two are taken as one</source>
        <translation>lo que se dice aquí pertenece al dispositivo de la línea %1 de %2; ambos se toman como uno solo</translation>
    </message>
    <message>
        <source>the serial number %2 of the fleet&apos;s %1 was made up; this one takes its place</source>
        <translation>el número de serie %2 del %1 de la flota era inventado; este ocupa su lugar</translation>
    </message>
</context>
<context>
    <name>LicenseCommands</name>
    <message>
        <source>Permanent license reservation is enabled on %1, which does not register then. Disable reservation first (PLR-3).</source>
        <translation>La reserva de licencia permanente está activada en %1, que por tanto no se registra. Desactive primero la reserva (PLR-3).</translation>
    </message>
    <message>
        <source>Select a device first.</source>
        <translation>Seleccione primero un dispositivo.</translation>
    </message>
    <message>
        <source>%1 is a module: its chassis registers for it (TOK-9).</source>
        <translation>%1 es un módulo: su chasis se registra por él (TOK-9).</translation>
    </message>
    <message>
        <source>%1 is not registered.</source>
        <translation>%1 no está registrado.</translation>
    </message>
    <message>
        <source>Select one device only.</source>
        <translation>Seleccione un solo dispositivo.</translation>
    </message>
    <message>
        <source>Unregister %1 and reload it?</source>
        <translation>¿Anular el registro de %1 y recargarlo?</translation>
    </message>
    <message>
        <source>Unregister and reload %1 ASA virtual devices?</source>
        <translation>¿Anular el registro de %1 dispositivos ASA virtual y recargarlos?</translation>
    </message>
    <message>
        <source>Unregister</source>
        <translation>Anular el registro</translation>
    </message>
    <message>
        <source>• The device leaves its virtual account and gives its licenses back.
• It reloads; what was not saved to flash is lost.
• After the reload its throughput is severely rate-limited until it is registered again (REG-10).

Undo will still be possible in Lictor.</source>
        <translation>• El dispositivo abandona su cuenta virtual y devuelve sus licencias.
• Se recarga; lo que no se guardó en la memoria flash se pierde.
• Tras la recarga, su rendimiento queda muy limitado hasta que se registre de nuevo (REG-10).

En Lictor aún será posible deshacer.</translation>
    </message>
    <message>
        <source>Unregister and reload</source>
        <translation>Anular y recargar</translation>
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
        <translation>Cerca del límite</translation>
    </message>
    <message>
        <source>Out of compliance</source>
        <translation>Fuera de cumplimiento</translation>
    </message>
</context>
<context>
    <name>Licensing</name>
    <message>
        <source>Firewall Conns, Concurrent</source>
        <translation>Conexiones de firewall simultáneas</translation>
    </message>
    <message>
        <source>VLANs, Maximum</source>
        <translation>VLAN, máximo</translation>
    </message>
    <message>
        <source>Security Contexts</source>
        <translation>Contextos de seguridad</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Total TLS Proxy Sessions</source>
        <translation>Total de sesiones de TLS Proxy</translation>
    </message>
    <message>
        <source>AnyConnect Client Peers</source>
        <translation>Pares de AnyConnect Client</translation>
    </message>
    <message>
        <source>Other VPN Peers</source>
        <translation>Otros pares de VPN</translation>
    </message>
    <message>
        <source>Total VPN Peers, Combined All Types</source>
        <translation>Total de pares de VPN, todos los tipos</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>Clustering</source>
        <translation>Clústeres</translation>
    </message>
    <message>
        <source>Botnet Traffic Filter</source>
        <translation>Botnet Traffic Filter</translation>
    </message>
    <message>
        <source>Throughput Level</source>
        <translation>Nivel de rendimiento</translation>
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
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>Strong Encryption</source>
        <translation>Strong Encryption</translation>
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
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; Licensing &gt; Smart Licensing</source>
        <translation>Configuración &gt; Administración de dispositivos &gt; Licencias &gt; Smart Licensing</translation>
    </message>
    <message>
        <source>Monitoring &gt; Properties &gt; Smart License</source>
        <translation>Supervisión &gt; Propiedades &gt; Smart License</translation>
    </message>
    <message>
        <source>Smart Software Manager &gt; Alerts</source>
        <translation>Smart Software Manager &gt; Alertas</translation>
    </message>
    <message>
        <source>Smart Software Manager &gt; Inventory</source>
        <translation>Smart Software Manager &gt; Inventario</translation>
    </message>
    <message>
        <source>Smart Software Manager &gt; On-Prem</source>
        <translation>Smart Software Manager &gt; On-Prem</translation>
    </message>
    <message>
        <source>Smart Software Manager &gt; Account</source>
        <translation>Smart Software Manager &gt; Cuenta</translation>
    </message>
    <message>
        <source>Configuration &gt; Selected Devices</source>
        <translation>Configuración &gt; Dispositivos seleccionados</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Setup &gt; System Time &gt; Clock</source>
        <translation>Configuración &gt; Configuración del dispositivo &gt; Hora del sistema &gt; Reloj</translation>
    </message>
    <message>
        <source>Configuration &gt; Firewall &gt; Unified Communications &gt; TLS Proxy</source>
        <translation>Configuración &gt; Firewall &gt; Comunicaciones unificadas &gt; TLS Proxy</translation>
    </message>
    <message>
        <source>Configuration &gt; Remote Access VPN &gt; Certificate Management &gt; Trusted Certificate Pool</source>
        <translation>Configuración &gt; VPN de acceso remoto &gt; Administración de certificados &gt; Conjunto de certificados de confianza</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; High Availability and Scalability &gt; Failover</source>
        <translation>Configuración &gt; Administración de dispositivos &gt; Alta disponibilidad y escalabilidad &gt; Failover</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; High Availability and Scalability &gt; ASA Cluster</source>
        <translation>Configuración &gt; Administración de dispositivos &gt; Alta disponibilidad y escalabilidad &gt; Clúster ASA</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; DNS &gt; DNS Client</source>
        <translation>Configuración &gt; Administración de dispositivos &gt; DNS &gt; Cliente DNS</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; Smart Call-Home</source>
        <translation>Configuración &gt; Administración de dispositivos &gt; Smart Call-Home</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; Chassis</source>
        <translation>Configuración &gt; Administración de dispositivos &gt; Chasis</translation>
    </message>
    <message>
        <source>Configuration &gt; Context Management &gt; Security Contexts</source>
        <translation>Configuración &gt; Administración de contextos &gt; Contextos de seguridad</translation>
    </message>
    <message>
        <source>Monitoring &gt; Properties &gt; Failover</source>
        <translation>Supervisión &gt; Propiedades &gt; Failover</translation>
    </message>
    <message>
        <source>Monitoring &gt; Properties &gt; Cluster</source>
        <translation>Supervisión &gt; Propiedades &gt; Clúster</translation>
    </message>
    <message>
        <source>Monitoring &gt; Logging &gt; Licensing Messages</source>
        <translation>Supervisión &gt; Registro &gt; Mensajes de licencias</translation>
    </message>
    <message>
        <source>Monitoring &gt; Fleet &gt; Compliance</source>
        <translation>Supervisión &gt; Flota &gt; Cumplimiento</translation>
    </message>
    <message>
        <source>Monitoring &gt; Fleet &gt; Forecast</source>
        <translation>Supervisión &gt; Flota &gt; Pronóstico</translation>
    </message>
    <message>
        <source>Monitoring &gt; Fleet &gt; Events and Journal</source>
        <translation>Supervisión &gt; Flota &gt; Eventos y diario</translation>
    </message>
    <message>
        <source>Monitoring &gt; Fleet &gt; Outages and Faults</source>
        <translation>Supervisión &gt; Flota &gt; Interrupciones y fallos</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>the issuer of the certificate of %1 is not trusted; enter auto-import in crypto ca trustpool policy (Configuration &gt; Remote Access VPN &gt; Certificate Management &gt; Trusted Certificate Pool)</source>
        <translation>el emisor del certificado de %1 no es de confianza; introduzca auto-import en crypto ca trustpool policy (Configuración &gt; VPN de acceso remoto &gt; Administración de certificados &gt; Conjunto de certificados de confianza)</translation>
    </message>
    <message>
        <source>the issuer of the certificate of %1 is not trusted; import that of the issuer as a trustpoint</source>
        <translation>el emisor del certificado de %1 no es de confianza; importe el del emisor como trustpoint</translation>
    </message>
    <message>
        <source>the issuer of the certificate of %1 is not trusted; upgrade to release %2, which can update the trusted certificate pool</source>
        <translation>el emisor del certificado de %1 no es de confianza; actualice a la versión %2, que puede actualizar el conjunto de certificados de confianza</translation>
    </message>
    <message>
        <source>the certificate of %1 does not allow server authentication in its extended key usage; it needs another one</source>
        <translation>el certificado de %1 no permite la autenticación de servidor en su uso extendido de clave; necesita otro</translation>
    </message>
    <message>
        <source>the certificate of %1 is signed by itself; find out what answers there in place of the server</source>
        <translation>el certificado de %1 está firmado por sí mismo; averigüe qué responde allí en lugar del servidor</translation>
    </message>
    <message>
        <source>the certificate of %1 has ended; it needs another one</source>
        <translation>el certificado de %1 ha terminado; necesita otro</translation>
    </message>
    <message>
        <source>the proxy %1 does not answer; check it and the route to it</source>
        <translation>el proxy %1 no responde; compruébelo, así como la ruta hasta él</translation>
    </message>
    <message>
        <source>%1 by Smart Transport does not answer; check the route to it</source>
        <translation>%1 no responde por Smart Transport; compruebe la ruta hasta él</translation>
    </message>
    <message>
        <source>%1 by Call Home does not answer; check the route to it</source>
        <translation>%1 no responde por Call Home; compruebe la ruta hasta él</translation>
    </message>
    <message>
        <source>%1 is not found; check the name server of the device</source>
        <translation>%1 no se encuentra; compruebe el servidor de nombres del dispositivo</translation>
    </message>
    <message>
        <source>the certificate of %1 is not valid at the device&apos;s time, its clock is %2 behind; set it</source>
        <translation>el certificado de %1 no es válido a la hora del dispositivo, su reloj va %2 atrasado; ajústelo</translation>
    </message>
    <message>
        <source>the certificate of %1 is not valid at the device&apos;s time, its clock is %2 ahead; set it</source>
        <translation>el certificado de %1 no es válido a la hora del dispositivo, su reloj va %2 adelantado; ajústelo</translation>
    </message>
    <message>
        <source>407: the proxy %1 asks for authentication, which is not supported; let it pass the device without</source>
        <translation>407: el proxy %1 pide autenticación, que no se admite; haga que deje pasar el dispositivo sin ella</translation>
    </message>
    <message>
        <source>the reply of %1 was lost; it may have done what was asked, the device tries again</source>
        <translation>la respuesta de %1 se perdió; quizá hizo lo que se pedía, el dispositivo lo intenta de nuevo</translation>
    </message>
    <message>
        <source>%1 is not found, the device has no name server; enter name-server in dns server-group DefaultDNS</source>
        <translation>%1 no se encuentra, el dispositivo no tiene servidor de nombres; introduzca name-server en dns server-group DefaultDNS</translation>
    </message>
    <message>
        <source>%1 is not found, the device looks up no names; enter dns domain-lookup</source>
        <translation>%1 no se encuentra, el dispositivo no resuelve nombres; introduzca dns domain-lookup</translation>
    </message>
    <message>
        <source>the certificate of the Transport Gateway %1 carries a country code that is not compliant; use http:// in its URL</source>
        <translation>el certificado del Transport Gateway %1 lleva un código de país no conforme; use http:// en su URL</translation>
    </message>
    <message>
        <source>nobody answers at %1; correct the destination address of the call-home profile License</source>
        <translation>nadie responde en %1; corrija la dirección de destino del perfil License de call-home</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>New Virtual Account</source>
        <translation>Nueva cuenta virtual</translation>
    </message>
    <message>
        <source>Add Virtual Account</source>
        <translation>Añadir cuenta virtual</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Descripción:</translation>
    </message>
    <message>
        <source>Licenses and devices belong to one virtual account each; only its own devices can use its licenses.</source>
        <translation>Cada licencia y cada dispositivo pertenecen a una cuenta virtual; solo sus propios dispositivos pueden usar sus licencias.</translation>
    </message>
    <message>
        <source>A virtual account needs a name.</source>
        <translation>Una cuenta virtual necesita un nombre.</translation>
    </message>
    <message>
        <source>A virtual account named “%1” exists already. Choose another name.</source>
        <translation>Ya existe una cuenta virtual llamada «%1». Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>NewRootDialog</name>
    <message>
        <source>New Root Certificate</source>
        <translation>Nuevo certificado raíz</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>&amp;Begins in days:</source>
        <translation>&amp;Empieza en (días):</translation>
    </message>
    <message>
        <source>From then on only devices that update their trusted certificate pool reach the Smart Software Manager.</source>
        <translation>A partir de entonces, solo alcanzan el Smart Software Manager los dispositivos que actualizan su conjunto de certificados de confianza.</translation>
    </message>
</context>
<context>
    <name>OpenSsl</name>
    <message>
        <source>check the OpenSSL installation</source>
        <translation>compruebe la instalación de OpenSSL</translation>
    </message>
</context>
<context>
    <name>OutageDialog</name>
    <message>
        <source>Outage</source>
        <translation>Interrupción</translation>
    </message>
    <message>
        <source>Add Outage</source>
        <translation>Añadir interrupción</translation>
    </message>
    <message>
        <source>&amp;Begins in days:</source>
        <translation>&amp;Empieza en (días):</translation>
    </message>
    <message>
        <source>&amp;Lasts days:</source>
        <translation>&amp;Dura (días):</translation>
    </message>
    <message>
        <source>Nobody reaches the Smart Software Manager.</source>
        <translation>Nadie alcanza el Smart Software Manager.</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Out of compliance</source>
        <translation>Fuera de cumplimiento</translation>
    </message>
    <message>
        <source>Authorization expired</source>
        <translation>Autorización caducada</translation>
    </message>
    <message>
        <source>Evaluation expired</source>
        <translation>Evaluación caducada</translation>
    </message>
    <message>
        <source>Registration failed</source>
        <translation>Registro fallido</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Registrándose</translation>
    </message>
    <message>
        <source>Unregistered</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>Registered, nothing authorized</source>
        <translation>Registrado, nada autorizado</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Permanent license</source>
        <translation>Licencia permanente</translation>
    </message>
    <message>
        <source>%1: authorization expired for want of contact</source>
        <translation>%1: autorización caducada por falta de contacto</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: authorization expired for want of contact</source>
        <translation>
            <numerusform>%n dispositivo: autorización caducada por falta de contacto</numerusform>
            <numerusform>%n dispositivos: autorización caducada por falta de contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: evaluation period over</source>
        <translation>%1: período de evaluación terminado</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: evaluation period over</source>
        <translation>
            <numerusform>%n dispositivo: período de evaluación terminado</numerusform>
            <numerusform>%n dispositivos: período de evaluación terminado</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: out of compliance</source>
        <translation>%1: fuera de cumplimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: out of compliance</source>
        <translation>
            <numerusform>%n dispositivo: fuera de cumplimiento</numerusform>
            <numerusform>%n dispositivos: fuera de cumplimiento</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: registration failed</source>
        <translation>%1: registro fallido</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: registration failed</source>
        <translation>
            <numerusform>%n dispositivo: registro fallido</numerusform>
            <numerusform>%n dispositivos: registro fallido</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no contact; grace ends %2</source>
        <translation>%1: sin contacto; la gracia termina %2</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: no contact; the first grace period ends %1</source>
        <translation>
            <numerusform>%n dispositivo: sin contacto; el primer período de gracia termina %1</numerusform>
            <numerusform>%n dispositivos: sin contacto; el primer período de gracia termina %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: evaluation ends %2</source>
        <translation>%1: la evaluación termina %2</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: evaluation ends soon, the first %1</source>
        <translation>
            <numerusform>%n dispositivo: la evaluación termina pronto, la primera %1</numerusform>
            <numerusform>%n dispositivos: la evaluación termina pronto, la primera %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: rate-limited to 100 Kbps</source>
        <translation>%1: limitado a 100 Kbps</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: rate-limited to 100 Kbps</source>
        <translation>
            <numerusform>%n dispositivo: limitado a 100 Kbps</numerusform>
            <numerusform>%n dispositivos: limitados a 100 Kbps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste Text</source>
        <translation>Pegar texto</translation>
    </message>
    <message>
        <source>Text of the list, with its header line:</source>
        <translation>Texto de la lista, con su línea de encabezado:</translation>
    </message>
    <message>
        <source>Text of the list, with its header line</source>
        <translation>Texto de la lista, con su línea de encabezado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Preconditions</name>
    <message>
        <source>No unit belongs to another pair or cluster</source>
        <translation>Ninguna unidad pertenece a otro par o clúster</translation>
    </message>
    <message>
        <source>it is a unit of %1 already</source>
        <translation>ya es una unidad de %1</translation>
    </message>
    <message>
        <source>disband %1 first</source>
        <translation>disuelva primero %1</translation>
    </message>
    <message>
        <source>All units are of one model</source>
        <translation>Todas las unidades son del mismo modelo</translation>
    </message>
    <message>
        <source>it is a %1, %2 is a %3</source>
        <translation>es un %1, %2 es un %3</translation>
    </message>
    <message>
        <source>all units must be of one model</source>
        <translation>todas las unidades deben ser del mismo modelo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>All units have the same throughput level</source>
        <translation>Todas las unidades tienen el mismo nivel de rendimiento</translation>
    </message>
    <message>
        <source>its throughput level is %1, that of %2 is %3</source>
        <translation>su nivel de rendimiento es %1, el de %2 es %3</translation>
    </message>
    <message>
        <source>all units need the same throughput level</source>
        <translation>todas las unidades necesitan el mismo nivel de rendimiento</translation>
    </message>
    <message>
        <source>The platform has Active/Active failover</source>
        <translation>La plataforma tiene conmutación por error activa/activa</translation>
    </message>
    <message>
        <source>a %1 has Active/Standby failover only</source>
        <translation>un %1 solo admite conmutación por error activa/en espera</translation>
    </message>
    <message>
        <source>leave Active/Active out</source>
        <translation>omita la opción activa/activa</translation>
    </message>
    <message>
        <source>The model supports clustering</source>
        <translation>El modelo admite clústeres</translation>
    </message>
    <message>
        <source>a %1 does not support clustering</source>
        <translation>un %1 no admite clústeres</translation>
    </message>
    <message>
        <source>form a failover pair instead</source>
        <translation>forme en su lugar un par de conmutación por error</translation>
    </message>
    <message>
        <source>There are 2 to %1 units</source>
        <translation>Hay de 2 a %1 unidades</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>clúster</translation>
    </message>
    <message>
        <source>%1 units are outside 2 to %2</source>
        <translation>%1 unidades está fuera del intervalo de 2 a %2</translation>
    </message>
    <message>
        <source>name that many devices</source>
        <translation>nombre ese número de dispositivos</translation>
    </message>
    <message>
        <source>Every unit is registered</source>
        <translation>Todas las unidades están registradas</translation>
    </message>
    <message>
        <source>it is not registered</source>
        <translation>no está registrado</translation>
    </message>
    <message>
        <source>register every unit before failover is configured</source>
        <translation>registre todas las unidades antes de configurar la conmutación por error</translation>
    </message>
    <message>
        <source>recommended, not demanded: register every unit before</source>
        <translation>recomendado, no obligatorio: registre antes todas las unidades</translation>
    </message>
    <message>
        <source>Strong (3DES/AES)</source>
        <translation>Seguro (3DES/AES)</translation>
    </message>
    <message>
        <source>Base (DES)</source>
        <translation>Básico (DES)</translation>
    </message>
    <message>
        <source>All registered units have the same encryption level</source>
        <translation>Todas las unidades registradas tienen el mismo nivel de cifrado</translation>
    </message>
    <message>
        <source>its encryption is %1, that of %2 is %3</source>
        <translation>su cifrado es %1, el de %2 es %3</translation>
    </message>
    <message>
        <source>register both with the same export setting</source>
        <translation>registre ambas con el mismo ajuste de exportación</translation>
    </message>
    <message>
        <source>All units are licensed by the same method</source>
        <translation>Todas las unidades usan el mismo método de licencias</translation>
    </message>
    <message>
        <source>its licensing method is %1, that of %2 is %3</source>
        <translation>su método de licencias es %1, el de %2 es %3</translation>
    </message>
    <message>
        <source>license all units by the same method</source>
        <translation>use el mismo método de licencias en todas las unidades</translation>
    </message>
    <message>
        <source>Every unit has a permanent license of its own</source>
        <translation>Cada unidad tiene su propia licencia permanente</translation>
    </message>
    <message>
        <source>its permanent license is not installed yet</source>
        <translation>su licencia permanente aún no está instalada</translation>
    </message>
    <message>
        <source>every unit needs one of its own before failover or clustering is configured</source>
        <translation>cada unidad necesita una propia antes de configurar la conmutación por error o el clúster</translation>
    </message>
    <message>
        <source>Standard and Security Plus are enabled on both units</source>
        <translation>Standard y Security Plus están activados en ambas unidades</translation>
    </message>
    <message>
        <source>failover needs Standard and Security Plus on both units</source>
        <translation>la conmutación por error necesita Standard y Security Plus en ambas unidades</translation>
    </message>
    <message>
        <source>enable them there first: feature tier standard, feature security-plus</source>
        <translation>actívelas allí primero: feature tier standard, feature security-plus</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Edit Subscription Profile</source>
        <translation>Editar perfil de suscripción</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Suscriptores</translation>
    </message>
    <message>
        <source>Licensing needs this profile under its name; it cannot be removed (TRN-2).</source>
        <translation>Las licencias necesitan este perfil con su nombre; no se puede quitar (TRN-2).</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Deliver Subscriptions Using HTTP transport</source>
        <translation>Entregar suscripciones mediante transporte HTTP</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
</context>
<context>
    <name>Protocol</name>
    <message>
        <source>licensing message</source>
        <translation>mensaje de licencias</translation>
    </message>
    <message>
        <source>these bytes are no such message</source>
        <translation>estos bytes no son un mensaje de ese tipo</translation>
    </message>
    <message>
        <source>version %1 is not known here</source>
        <translation>la versión %1 no se conoce aquí</translation>
    </message>
    <message>
        <source>the message is damaged</source>
        <translation>el mensaje está dañado</translation>
    </message>
</context>
<context>
    <name>RemedyDialog</name>
    <message>
        <source>What It Would Do</source>
        <translation>Lo que haría</translation>
    </message>
    <message>
        <source>Do It</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>Deshacer lo anula.</translation>
    </message>
</context>
<context>
    <name>RemoveInstanceDialog</name>
    <message>
        <source>Confirm Remove Product Instance</source>
        <translation>Confirmar: quitar la instancia de producto</translation>
    </message>
    <message>
        <source>Remove Product Instance</source>
        <translation>Quitar instancia de producto</translation>
    </message>
    <message>
        <source>Remove %1 from the Smart Account and return its permanent license?</source>
        <translation>¿Quitar %1 de la cuenta Smart Account y devolver su licencia permanente?</translation>
    </message>
    <message>
        <source>Remove %1 (%2) from the Smart Account?</source>
        <translation>¿Quitar %1 (%2) de la cuenta Smart Account?</translation>
    </message>
    <message>
        <source>A return code is needed. The device prints it at the return (PLR-20).</source>
        <translation>Se necesita un código de devolución. El dispositivo lo muestra al devolver la licencia (PLR-20).</translation>
    </message>
    <message>
        <source>It uses no licenses.</source>
        <translation>No usa ninguna licencia.</translation>
    </message>
    <message>
        <source>What it uses becomes free at once: %1.</source>
        <translation>Lo que usa queda libre de inmediato: %1.</translation>
    </message>
    <message>
        <source>The device itself is not told: it still believes that it is registered until it next asks for an authorization or a certificate.</source>
        <translation>No se avisa al dispositivo: sigue creyendo que está registrado hasta que pida de nuevo una autorización o un certificado.</translation>
    </message>
    <message>
        <source>To come back it has to be registered again, with Force.</source>
        <translation>Para volver, hay que registrarlo de nuevo con «Forzar registro».</translation>
    </message>
    <message>
        <source>Undo will still be possible.</source>
        <translation>Aún será posible deshacer.</translation>
    </message>
    <message>
        <source>On the device, license smart reservation return prints the return code and takes the license away (on a Firepower 4100/9300: return in scope reservation of the chassis).</source>
        <translation>En el dispositivo, license smart reservation return muestra el código de devolución y retira la licencia (en un Firepower 4100/9300: return en scope reservation del chasis).</translation>
    </message>
    <message>
        <source>The device needs no contact for that; the license is free for another device as soon as the code is accepted.</source>
        <translation>El dispositivo no necesita contacto para ello; la licencia queda libre para otro dispositivo en cuanto se acepta el código.</translation>
    </message>
    <message>
        <source>Return code:</source>
        <translation>Código de devolución:</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>Conforme, pero cerca de un límite</translation>
    </message>
    <message>
        <source>Out of compliance</source>
        <translation>Fuera de cumplimiento</translation>
    </message>
    <message>
        <source>License compliance report</source>
        <translation>Informe de cumplimiento de licencias</translation>
    </message>
    <message>
        <source>virtual account %1</source>
        <translation>cuenta virtual %1</translation>
    </message>
    <message>
        <source>all virtual accounts</source>
        <translation>todas las cuentas virtuales</translation>
    </message>
    <message>
        <source>%1, the selected devices</source>
        <translation>%1, los dispositivos seleccionados</translation>
    </message>
    <message>
        <source>%1, by %2 at %3 (revision %4)</source>
        <translation>%1, por %2 el %3 (revisión %4)</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Chassis of the fleet</source>
        <translation>Chasis de la flota</translation>
    </message>
    <message>
        <source>Failover pairs and clusters of the fleet</source>
        <translation>Pares de conmutación por error y clústeres de la flota</translation>
    </message>
    <message>
        <source>Virtual accounts</source>
        <translation>Cuentas virtuales</translation>
    </message>
    <message>
        <source>Product instances of the fleet</source>
        <translation>Instancias de producto de la flota</translation>
    </message>
    <message>
        <source>Qualified for strong encryption</source>
        <translation>Apta para el cifrado seguro</translation>
    </message>
    <message>
        <source>Approved for permanent license reservation</source>
        <translation>Aprobada para la reserva de licencia permanente</translation>
    </message>
    <message>
        <source>Seed of the fleet</source>
        <translation>Semilla de la flota</translation>
    </message>
    <message>
        <source>Last change of the fleet</source>
        <translation>Último cambio de la flota</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Catalogue of platforms and products</source>
        <translation>Catálogo de plataformas y productos</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>The figures come from a simulation of imported data: they say what the licensing rules make of that data at the time above. They were not compared with the real Smart Software Manager or the real devices.</source>
        <translation>Las cifras proceden de una simulación de datos importados: dicen lo que resulta de aplicar las reglas de licencias a esos datos en el momento indicado arriba. No se compararon con el Smart Software Manager real ni con los dispositivos reales.</translation>
    </message>
    <message>
        <source>What this report covers</source>
        <translation>Lo que abarca este informe</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>Virtual account</source>
        <translation>Cuenta virtual</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Licenses requested</source>
        <translation>Licencias solicitadas</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Chassis serial</source>
        <translation>Serie del chasis</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Grace until</source>
        <translation>Gracia hasta</translation>
    </message>
    <message>
        <source>ID certificate until</source>
        <translation>Certificado de ID hasta</translation>
    </message>
    <message>
        <source>Serial made up</source>
        <translation>Serie inventada</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Implantación</translation>
    </message>
    <message>
        <source>Every device with its state and what it may run now. Throughput is in Mbit/s.</source>
        <translation>Cada dispositivo con su estado y lo que puede ejecutar ahora. El rendimiento está en Mbit/s.</translation>
    </message>
    <message>
        <source>No device is in this scope.</source>
        <translation>No hay ningún dispositivo en este ámbito.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Cómo se obtiene</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Failover pairs and clusters</source>
        <translation>Pares de conmutación por error y clústeres</translation>
    </message>
    <message>
        <source>What the units&apos; licenses add up to. Throughput is in Mbit/s.</source>
        <translation>Lo que suman las licencias de las unidades. El rendimiento está en Mbit/s.</translation>
    </message>
    <message>
        <source>There is no failover pair or cluster in this scope.</source>
        <translation>No hay ningún par de conmutación por error ni clúster en este ámbito.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>Chasis</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Ranura</translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation>Memoria (GB)</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hipervisor</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Contexts requested</source>
        <translation>Contextos solicitados</translation>
    </message>
    <message>
        <source>Strong encryption</source>
        <translation>Cifrado seguro</translation>
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
        <translation>Modo</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Every chassis and device, in the columns that an import takes: this list imported again changes nothing. A serial number that is marked as made up was not in the list that the device came from.</source>
        <translation>Cada chasis y cada dispositivo, en las columnas que admite una importación: si se importa de nuevo, esta lista no cambia nada. Un número de serie marcado como inventado no estaba en la lista de la que procede el dispositivo.</translation>
    </message>
    <message>
        <source>The fleet has no devices.</source>
        <translation>La flota no tiene dispositivos.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Event log of the Smart Software Manager</source>
        <translation>Registro de eventos del Smart Software Manager</translation>
    </message>
    <message>
        <source>What happened in the Smart Account, oldest first; times are the fleet&apos;s clock.</source>
        <translation>Lo que ocurrió en la cuenta Smart Account, lo más antiguo primero; las horas son las del reloj de la flota.</translation>
    </message>
    <message>
        <source>Nothing has happened in the Smart Account.</source>
        <translation>No ha ocurrido nada en la cuenta Smart Account.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Fleet&apos;s clock afterwards</source>
        <translation>Reloj de la flota después</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What was done to the fleet, by whom and when, oldest first: imports, licenses bought and moved, registrations, the clock. What was taken back is marked. From the fleet file&apos;s journal.</source>
        <translation>Qué se hizo en la flota, quién y cuándo, lo más antiguo primero: importaciones, licencias compradas y movidas, registros, el reloj. Lo que se deshizo está marcado. Del diario del archivo de la flota.</translation>
    </message>
    <message>
        <source>The journal is empty: nothing has been done to the fleet since its file was made.</source>
        <translation>El diario está vacío: no se ha hecho nada en la flota desde que se creó su archivo.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>añadido a mano</translation>
    </message>
    <message>
        <source>%1 × %2 until %3</source>
        <translation>%1 × %2 hasta el %3</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>En propiedad</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Product IDs</source>
        <translation>ID de producto</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation>Perpetuas</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Próximo fin</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitadas</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Excedente</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>Déficit</translation>
    </message>
    <message>
        <source>Short since</source>
        <translation>En déficit desde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reserved (PLR)</source>
        <translation>Reservadas (PLR)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificante</translation>
    </message>
    <message>
        <source>License position</source>
        <translation>Posición de licencias</translation>
    </message>
    <message>
        <source>Owned is the sum of the terms that are valid now; In use is what the account counts; Balance is Owned minus In use. A surplus in one virtual account does not cover another (ACC-4). Reserved is what permanent reservations hold. Evidence names the terms that count.</source>
        <translation>«En propiedad» es la suma de los plazos vigentes ahora; «En uso» es lo que cuenta la cuenta; «Saldo» es «En propiedad» menos «En uso». Un excedente en una cuenta virtual no cubre otra (ACC-4). «Reservadas» es lo que ocupan las reservas permanentes. «Justificante» nombra los plazos que cuentan.</translation>
    </message>
    <message>
        <source>No license is owned or in use.</source>
        <translation>No hay ninguna licencia en propiedad ni en uso.</translation>
    </message>
    <message>
        <source>Owned and in use, the scarcest first</source>
        <translation>En propiedad y en uso, las más escasas primero</translation>
    </message>
    <message>
        <source>Totals by license</source>
        <translation>Totales por licencia</translation>
    </message>
    <message>
        <source>The sums over the virtual accounts. Surplus and Shortfall are summed for themselves: a surplus in one virtual account does not cover a shortfall in another (ACC-4) until licenses are transferred (ACC-5).</source>
        <translation>Las sumas de todas las cuentas virtuales. «Excedente» y «Déficit» se suman por separado: un excedente en una cuenta virtual no cubre un déficit en otra (ACC-4) hasta que se transfieran licencias (ACC-5).</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>ID de producto</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Kind of term</source>
        <translation>Tipo de plazo</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Añadido el</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Añadido por</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Entitlements owned</source>
        <translation>Derechos en propiedad</translation>
    </message>
    <message>
        <source>The evidence of purchase, term by term. Added on, Added by and Source are the line of the account&apos;s event log that tells of the term; a transfer may leave it open which.</source>
        <translation>Los justificantes de compra, plazo por plazo. «Añadido el», «Añadido por» y «Origen» son la línea del registro de eventos de la cuenta que informa del plazo; una transferencia puede dejar abierto cuál.</translation>
    </message>
    <message>
        <source>No license was ever added.</source>
        <translation>Nunca se añadió ninguna licencia.</translation>
    </message>
    <message>
        <source>Product instance</source>
        <translation>Instancia de producto</translation>
    </message>
    <message>
        <source>Unit role</source>
        <translation>Rol de la unidad</translation>
    </message>
    <message>
        <source>Checked: the sums of these counts equal In use of every license.</source>
        <translation>Comprobado: las sumas de estos recuentos son iguales a «En uso» de cada licencia.</translation>
    </message>
    <message>
        <source>The sums of these counts do not equal In use of every license: the fleet should be checked.</source>
        <translation>Las sumas de estos recuentos no son iguales a «En uso» de cada licencia: conviene comprobar la flota.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>Which unit uses which license; %1 in all. %2</source>
        <translation>Qué unidad usa qué licencia; %1 en total. %2</translation>
    </message>
    <message>
        <source>No product instance uses a license.</source>
        <translation>Ninguna instancia de producto usa una licencia.</translation>
    </message>
    <message>
        <source>ACC-4: Owned is the sum of the terms that are valid at the time of the report, In use what the Smart Software Manager counts for the product instances of a virtual account, Requested what the configurations ask for.</source>
        <translation>ACC-4: «En propiedad» es la suma de los plazos vigentes en el momento del informe, «En uso» lo que el Smart Software Manager cuenta para las instancias de producto de una cuenta virtual, «Solicitadas» lo que piden las configuraciones.</translation>
    </message>
    <message>
        <source>ACC-7: a chassis is one product instance; each of its modules asks for its own licenses.</source>
        <translation>ACC-7: un chasis es una instancia de producto; cada uno de sus módulos pide sus propias licencias.</translation>
    </message>
    <message>
        <source>OOC-1, OOC-2: a license is short where more is in use than owned, by use or because a term ended.</source>
        <translation>OOC-1, OOC-2: una licencia está en déficit donde hay más en uso que en propiedad, por el uso o porque terminó un plazo.</translation>
    </message>
    <message>
        <source>A failover pair or cluster runs what its units&apos; licenses add up to, up to the platform&apos;s limit; which unit asks for which license is the platform&apos;s rule (section on pairs and clusters).</source>
        <translation>Un par de conmutación por error o un clúster ejecuta lo que suman las licencias de sus unidades, hasta el límite de la plataforma; qué unidad pide qué licencia lo determina la regla de la plataforma (sección sobre pares y clústeres).</translation>
    </message>
    <message>
        <source>Effective limits are computed from model, configuration and granted licenses; traffic was not looked at.</source>
        <translation>Los límites efectivos se calculan a partir del modelo, la configuración y las licencias concedidas; no se examinó el tráfico.</translation>
    </message>
    <message>
        <source>Not checked: AnyConnect licenses are a right to use and are not enforced, so their counts are what was bought.</source>
        <translation>No comprobado: las licencias AnyConnect son un derecho de uso y no se aplican de forma forzosa, por lo que sus recuentos son lo que se compró.</translation>
    </message>
    <message>
        <source>Not in the fleet: the line of the list that a device came from, and rows that an import skipped or refused. The imports are in the trail, and each named such rows when it ran.</source>
        <translation>No están en la flota: la línea de la lista de la que procede un dispositivo y las filas que una importación omitió o rechazó. Las importaciones están en el historial y cada una nombró esas filas cuando se ejecutó.</translation>
    </message>
    <message>
        <source>OPEN-1: the specification does not list what being out of compliance does to a Secure Firewall 3100; it is treated as a Firepower 1000 or 2100.</source>
        <translation>OPEN-1: la especificación no indica qué efecto tiene estar fuera de cumplimiento en un Secure Firewall 3100; se trata como un Firepower 1000 o 2100.</translation>
    </message>
    <message>
        <source>OPEN-12: a request above what one unit can use is accepted up to the platform&apos;s limit; all of it counts against the pool, the effective number is capped.</source>
        <translation>OPEN-12: una solicitud superior a lo que puede usar una unidad se acepta hasta el límite de la plataforma; toda ella se descuenta del pool, el número efectivo queda limitado.</translation>
    </message>
    <message>
        <source>OPEN-13: context licenses are sold in packs; a pool counts single contexts, and a product ID adds its pack&apos;s number.</source>
        <translation>OPEN-13: las licencias de contexto se venden en paquetes; un pool cuenta contextos sueltos y un ID de producto añade el número de su paquete.</translation>
    </message>
    <message>
        <source>OPEN-24: memory ranges of the ASA virtual are half-open: 2 to below 8 GB, 8 to below 16, 16 to below 32, 32 to 64.</source>
        <translation>OPEN-24: los intervalos de memoria del ASA virtual son semiabiertos: de 2 a menos de 8 GB, de 8 a menos de 16, de 16 a menos de 32, de 32 a 64.</translation>
    </message>
    <message>
        <source>OPEN-38: the last instant of a period still belongs to it; the grace of %1 days counts from the last good contact. A term&apos;s end no longer belongs to the term.</source>
        <translation>OPEN-38: el último instante de un período aún pertenece a él; la gracia de %1 días cuenta desde el último contacto correcto. El fin de un plazo ya no pertenece al plazo.</translation>
    </message>
    <message>
        <source>OPEN-44: &quot;severely rate-limited&quot; is taken as %1 kbit/s and %2 connections.</source>
        <translation>OPEN-44: «severely rate-limited» se interpreta como %1 kbit/s y %2 conexiones.</translation>
    </message>
    <message>
        <source>OPEN-48: the tier of the ASA virtual has no product ID; it is requested but takes nothing from a pool. Its strong encryption license is added by hand.</source>
        <translation>OPEN-48: el nivel de funciones del ASA virtual no tiene ID de producto; se solicita, pero no toma nada de ningún pool. Su licencia de cifrado seguro se añade a mano.</translation>
    </message>
    <message>
        <source>OPEN-49: AnyConnect licenses are a right to use; peers are not enforced by the device and not counted in use here.</source>
        <translation>OPEN-49: las licencias AnyConnect son un derecho de uso; el dispositivo no limita los pares y aquí no se cuentan como en uso.</translation>
    </message>
    <message>
        <source>OPEN-50: a shortage concerns the virtual account: every device that uses the license is out of compliance, each from its next authorization.</source>
        <translation>OPEN-50: un déficit afecta a la cuenta virtual: todos los dispositivos que usan la licencia están fuera de cumplimiento, cada uno a partir de su próxima autorización.</translation>
    </message>
    <message>
        <source>Method and assumptions</source>
        <translation>Método y supuestos</translation>
    </message>
    <message>
        <source>How the figures come about; then where the specification leaves something open and a figure of this report depends on it. OPEN and the other names are the paragraphs of the specification.</source>
        <translation>Cómo se obtienen las cifras; después, dónde la especificación deja algo abierto y una cifra de este informe depende de ello. OPEN y los demás nombres son los párrafos de la especificación.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>As of %1 (the fleet&apos;s clock)</source>
        <translation>A fecha de %1 (el reloj de la flota)</translation>
    </message>
    <message>
        <source>Content digest (SHA-256 of the JSON report of the same fleet, with an empty digest):</source>
        <translation>Resumen del contenido (SHA-256 del informe JSON de la misma flota, con un resumen vacío):</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>this program has loaded no fonts</source>
        <translation>este programa no ha cargado ninguna fuente</translation>
    </message>
    <message>
        <source>use html</source>
        <translation>use html</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a fecha de %1</translation>
    </message>
    <message>
        <source>%1 product instances have this name</source>
        <translation>%1 instancias de producto tienen este nombre</translation>
    </message>
    <message>
        <source>the inventory has it in %1</source>
        <translation>el inventario lo tiene en %1</translation>
    </message>
    <message>
        <source>the inventory calls it %1</source>
        <translation>el inventario lo llama %1</translation>
    </message>
    <message>
        <source>the inventory has this serial number as %1</source>
        <translation>el inventario tiene este número de serie como %1</translation>
    </message>
    <message>
        <source>the inventory&apos;s %1 has the serial number %2</source>
        <translation>%1 del inventario tiene el número de serie %2</translation>
    </message>
    <message>
        <source>no device of the inventory has this UDI</source>
        <translation>ningún dispositivo del inventario tiene este UDI</translation>
    </message>
    <message>
        <source>the device takes itself for registered, the account does not know it</source>
        <translation>el dispositivo se considera registrado, la cuenta no lo conoce</translation>
    </message>
    <message>
        <source>UDI</source>
        <translation>UDI</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Inventory against product instances of the account: %1 are in both; the differences follow.</source>
        <translation>Inventario frente a instancias de producto de la cuenta: %1 están en ambos; siguen las diferencias.</translation>
    </message>
    <message>
        <source>Inventory and account agree.</source>
        <translation>El inventario y la cuenta concuerdan.</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>el informe</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>se canceló</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>As of (UTC)</source>
        <translation>A fecha de (UTC)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dictamen</translation>
    </message>
    <message>
        <source>Content digest</source>
        <translation>Resumen del contenido</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>the workbook</source>
        <translation>el libro</translation>
    </message>
    <message>
        <source>make room in the folder for temporary files</source>
        <translation>libere espacio en la carpeta de archivos temporales</translation>
    </message>
    <message>
        <source>its %1 rows are more than a sheet holds (%2)</source>
        <translation>sus %1 filas son más de las que caben en una hoja (%2)</translation>
    </message>
    <message>
        <source>use csv or json, or report one virtual account</source>
        <translation>use csv o json, o informe sobre una sola cuenta virtual</translation>
    </message>
    <message>
        <source>not a format of a report</source>
        <translation>no es un formato de informe</translation>
    </message>
    <message>
        <source>use one of: %1</source>
        <translation>use uno de: %1</translation>
    </message>
    <message>
        <source>not a table of this report</source>
        <translation>no es una tabla de este informe</translation>
    </message>
    <message>
        <source>nothing here lays out pages</source>
        <translation>nada aquí compone páginas</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Licenses in order</source>
        <translation>Licencias en orden</translation>
    </message>
    <message>
        <source>Approaching</source>
        <translation>Cerca del límite</translation>
    </message>
    <message>
        <source>Licenses missing</source>
        <translation>Licencias que faltan</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Devices by registration</source>
        <translation>Dispositivos por registro</translation>
    </message>
    <message>
        <source>Devices by authorization</source>
        <translation>Dispositivos por autorización</translation>
    </message>
    <message>
        <source>Devices short of a license in 30 days</source>
        <translation>Dispositivos sin licencia suficiente en 30 días</translation>
    </message>
    <message>
        <source>Devices short of a license in 90 days</source>
        <translation>Dispositivos sin licencia suficiente en 90 días</translation>
    </message>
    <message>
        <source>Attribution equals In use</source>
        <translation>La atribución es igual a «En uso»</translation>
    </message>
    <message>
        <source>By virtual account, worst first</source>
        <translation>Por cuenta virtual, lo peor primero</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>Hallazgos por gravedad</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedio</translation>
    </message>
    <message>
        <source>Effect today</source>
        <translation>Efecto hoy</translation>
    </message>
    <message>
        <source>Worst first. Rule names the paragraph of the specification.</source>
        <translation>Lo peor primero. «Regla» nombra el párrafo de la especificación.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Licenses in use</source>
        <translation>Licencias en uso</translation>
    </message>
    <message>
        <source>A row for each license of each product instance.</source>
        <translation>Una fila por cada licencia de cada instancia de producto.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Custom ID</source>
        <translation>ID personalizado</translation>
    </message>
    <message>
        <source>Company identifier</source>
        <translation>Identificador de empresa</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>License hours</source>
        <translation>Horas de licencia</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Monthly bills of utility mode</source>
        <translation>Facturas mensuales del modo de utilidad</translation>
    </message>
    <message>
        <source>A month&apos;s bill is the sum of the reports that came in it.</source>
        <translation>La factura de un mes es la suma de los informes que llegaron en él.</translation>
    </message>
    <message>
        <source>No device has reported utility usage.</source>
        <translation>Ningún dispositivo ha informado de uso de utilidad.</translation>
    </message>
    <message>
        <source>License usage report</source>
        <translation>Informe de uso de licencias</translation>
    </message>
    <message>
        <source>take the file from where it was made</source>
        <translation>tome el archivo del lugar donde se creó</translation>
    </message>
    <message>
        <source>its provenance file holds no SHA-256</source>
        <translation>su archivo de procedencia no contiene ningún SHA-256</translation>
    </message>
    <message>
        <source>take both files from where they were made</source>
        <translation>tome ambos archivos del lugar donde se crearon</translation>
    </message>
    <message>
        <source>its bytes are not those that its provenance file was written for</source>
        <translation>sus bytes no son aquellos para los que se escribió su archivo de procedencia</translation>
    </message>
    <message>
        <source>%1 is byte for byte what %2 exported at %3</source>
        <translation>%1 es, byte a byte, lo que %2 exportó el %3</translation>
    </message>
    <message>
        <source>it does not end with a digest</source>
        <translation>no termina con un resumen</translation>
    </message>
    <message>
        <source>give the JSON file as it was written</source>
        <translation>proporcione el archivo JSON tal como se escribió</translation>
    </message>
    <message>
        <source>its content was changed: the digest says %1, the content gives %2</source>
        <translation>su contenido se cambió: el resumen dice %1, el contenido da %2</translation>
    </message>
    <message>
        <source>it does not carry the digest of %1</source>
        <translation>no lleva el resumen de %1</translation>
    </message>
    <message>
        <source>%1 carries the digest of %2, which is as it was exported; its own text was not compared</source>
        <translation>%1 lleva el resumen de %2, que está tal como se exportó; su propio texto no se comparó</translation>
    </message>
    <message>
        <source>%1 is as it was exported</source>
        <translation>%1 está tal como se exportó</translation>
    </message>
    <message>
        <source>it carries a digest, but neither its provenance file nor the JSON report stands beside it</source>
        <translation>lleva un resumen, pero junto a él no están ni su archivo de procedencia ni el informe JSON</translation>
    </message>
    <message>
        <source>it carries no digest, and no provenance file stands beside it</source>
        <translation>no lleva ningún resumen y junto a él no hay ningún archivo de procedencia</translation>
    </message>
    <message>
        <source>export reports with --provenance, or as json</source>
        <translation>exporte los informes con --provenance o como json</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>name a file that can be read</source>
        <translation>indique un archivo que se pueda leer</translation>
    </message>
</context>
<context>
    <name>Reservation</name>
    <message>
        <source>the code in its row is that of serial number %1</source>
        <translation>el código de su fila es el del número de serie %1</translation>
    </message>
    <message>
        <source>put each code into the row of its device</source>
        <translation>ponga cada código en la fila de su dispositivo</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>it does not exist any more</source>
        <translation>ya no existe</translation>
    </message>
</context>
<context>
    <name>ReservationCode</name>
    <message>
        <source>authorization code</source>
        <translation>código de autorización</translation>
    </message>
    <message>
        <source>enter the code that the Smart Software Manager made for the request code of this device</source>
        <translation>introduzca el código que el Smart Software Manager creó para el código de solicitud de este dispositivo</translation>
    </message>
    <message>
        <source>request code</source>
        <translation>código de solicitud</translation>
    </message>
    <message>
        <source>copy it whole from the output of license smart reservation request universal</source>
        <translation>cópielo completo de la salida de license smart reservation request universal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not have the form of one</source>
        <translation>«%1» no tiene la forma correcta</translation>
    </message>
    <message>
        <source>its check digits do not fit: a character is missing or changed</source>
        <translation>sus dígitos de control no cuadran: falta un carácter o se ha cambiado</translation>
    </message>
    <message>
        <source>it does not say what is asked for</source>
        <translation>no dice qué se pide</translation>
    </message>
    <message>
        <source>it does not have the form of one: a character is missing or changed</source>
        <translation>no tiene la forma correcta: falta un carácter o se ha cambiado</translation>
    </message>
    <message>
        <source>it was not made for the request code that is open here</source>
        <translation>no se creó para el código de solicitud que está abierto aquí</translation>
    </message>
    <message>
        <source>the Smart Software Manager did not sign it: a character is missing or changed</source>
        <translation>el Smart Software Manager no lo firmó: falta un carácter o se ha cambiado</translation>
    </message>
</context>
<context>
    <name>Reservations</name>
    <message>
        <source>The licenses cannot be reserved because the Virtual Account does not contain a sufficient surplus of the following perpetual licenses: %1 - %2(perpetual). Add one with its product ID %3, or name another virtual account</source>
        <translation>Las licencias no se pueden reservar porque la cuenta virtual no contiene un excedente suficiente de las siguientes licencias perpetuas: %1 - %2(perpetual). Añada una con su ID de producto %3 o indique otra cuenta virtual</translation>
    </message>
    <message>
        <source>this is not the return code of its permanent license</source>
        <translation>este no es el código de devolución de su licencia permanente</translation>
    </message>
    <message>
        <source>enter the code that license smart reservation return prints on that device</source>
        <translation>introduzca el código que license smart reservation return muestra en ese dispositivo</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>the Smart Account is not approved for permanent license reservation</source>
        <translation>la cuenta Smart Account no está aprobada para la reserva de licencia permanente</translation>
    </message>
    <message>
        <source>have it approved, or use regular licensing on the device</source>
        <translation>solicite su aprobación o use las licencias normales en el dispositivo</translation>
    </message>
    <message>
        <source>no permanent license is for this product</source>
        <translation>no hay ninguna licencia permanente para este producto</translation>
    </message>
    <message>
        <source>copy the request code whole from the device</source>
        <translation>copie el código de solicitud completo del dispositivo</translation>
    </message>
    <message>
        <source>this request code has reserved its license already</source>
        <translation>este código de solicitud ya ha reservado su licencia</translation>
    </message>
    <message>
        <source>install the authorization code that was made for it</source>
        <translation>instale el código de autorización que se creó para él</translation>
    </message>
    <message>
        <source>there is no virtual account to reserve it in</source>
        <translation>no hay ninguna cuenta virtual en la que reservarla</translation>
    </message>
    <message>
        <source>add a virtual account first</source>
        <translation>añada primero una cuenta virtual</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 reservada</translation>
    </message>
    <message>
        <source>return code</source>
        <translation>código de devolución</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not have the form of one</source>
        <translation>«%1» no tiene la forma correcta</translation>
    </message>
    <message>
        <source>no reserved license belongs to it: it was given back already</source>
        <translation>no le corresponde ninguna licencia reservada: ya se devolvió</translation>
    </message>
    <message>
        <source>enter the code that license smart reservation return prints</source>
        <translation>introduzca el código que muestra license smart reservation return</translation>
    </message>
    <message>
        <source>it holds a permanent license, which only the return code of its device sets free</source>
        <translation>tiene una licencia permanente, que solo libera el código de devolución de su dispositivo</translation>
    </message>
    <message>
        <source>enter license smart reservation return there and give its return code</source>
        <translation>introduzca allí license smart reservation return e indique su código de devolución</translation>
    </message>
    <message>
        <source>its permanent license is free again</source>
        <translation>su licencia permanente vuelve a estar libre</translation>
    </message>
</context>
<context>
    <name>Reserving</name>
    <message>
        <source>permanent license reservation is not enabled</source>
        <translation>la reserva de licencia permanente no está activada</translation>
    </message>
    <message>
        <source>enter license smart reservation in configuration mode first</source>
        <translation>introduzca primero license smart reservation en el modo de configuración</translation>
    </message>
    <message>
        <source>enter enable reservation in scope license first</source>
        <translation>introduzca primero enable reservation en scope license</translation>
    </message>
    <message>
        <source>a permanent license is installed</source>
        <translation>hay una licencia permanente instalada</translation>
    </message>
    <message>
        <source>return it first with license smart reservation return</source>
        <translation>devuélvala primero con license smart reservation return</translation>
    </message>
    <message>
        <source>no reservation is asked for</source>
        <translation>no se ha pedido ninguna reserva</translation>
    </message>
    <message>
        <source>nothing is to be canceled</source>
        <translation>no hay nada que cancelar</translation>
    </message>
    <message>
        <source>a permanent license is installed already</source>
        <translation>ya hay una licencia permanente instalada</translation>
    </message>
    <message>
        <source>enter license smart reservation request universal first</source>
        <translation>introduzca primero license smart reservation request universal</translation>
    </message>
    <message>
        <source>no permanent license is installed</source>
        <translation>no hay ninguna licencia permanente instalada</translation>
    </message>
    <message>
        <source>nothing is to be returned</source>
        <translation>no hay nada que devolver</translation>
    </message>
</context>
<context>
    <name>Satellites</name>
    <message>
        <source>synchronized</source>
        <translation>sincronizado</translation>
    </message>
    <message>
        <source>satellite</source>
        <translation>satélite</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>it does not reach the Smart Software Manager: %1</source>
        <translation>no llega al Smart Software Manager: %1</translation>
    </message>
    <message>
        <source>mend the way, or wait until it tries by itself</source>
        <translation>repare la ruta o espere a que lo intente por sí mismo</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 no se puede escribir: %2</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Texto (*.txt);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ServerChoice</name>
    <message>
        <source>Smart Software Manager (default)</source>
        <translation>Smart Software Manager (predeterminado)</translation>
    </message>
    <message>
        <source>On-Prem server %1</source>
        <translation>Servidor On-Prem %1</translation>
    </message>
    <message>
        <source>A user and password cannot be part of it (TRN-9). Leave out what stands before the @.</source>
        <translation>No puede contener usuario ni contraseña (TRN-9). Omita lo que precede a la @.</translation>
    </message>
    <message>
        <source>This is no URL of a server. Enter one that begins with https:// or http://, such as %1.</source>
        <translation>Esto no es la URL de un servidor. Introduzca una que empiece por https:// o http://, como %1.</translation>
    </message>
    <message>
        <source>A proxy that asks for a user and password is not supported (TRN-9). Enter its name or address alone, such as 10.1.1.1.</source>
        <translation>No se admite un proxy que pida usuario y contraseña (TRN-9). Introduzca solo su nombre o dirección, como 10.1.1.1.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name or address, such as 10.1.1.1.</source>
        <translation>Introduzca el nombre o la dirección del proxy, como 10.1.1.1.</translation>
    </message>
    <message>
        <source>This is no name or address of a proxy. Enter one without http:// and path, such as 10.1.1.1.</source>
        <translation>Esto no es el nombre ni la dirección de un proxy. Introduzca uno sin http:// ni ruta, como 10.1.1.1.</translation>
    </message>
    <message>
        <source>This is the Transport Gateway %1.</source>
        <translation>Este es el Transport Gateway %1.</translation>
    </message>
    <message>
        <source>The certificate of the Transport Gateway %1 carries a country code that is not compliant: by https every contact fails (TRN-11).</source>
        <translation>El certificado del Transport Gateway %1 lleva un código de país no conforme: por https falla todo contacto (TRN-11).</translation>
    </message>
    <message>
        <source>This is the On-Prem server %1.</source>
        <translation>Este es el servidor On-Prem %1.</translation>
    </message>
    <message>
        <source>Change this URL only for an On-Prem server, or when TAC says so (TRN-4). No server of this fleet has this address.</source>
        <translation>Cambie esta URL solo para un servidor On-Prem o cuando lo indique el TAC (TRN-4). Ningún servidor de esta flota tiene esta dirección.</translation>
    </message>
    <message>
        <source>Empty: the Smart Software Manager&apos;s URL, and Register asks for the token.</source>
        <translation>Vacío: la URL del Smart Software Manager, y Registrar pide el token.</translation>
    </message>
    <message>
        <source>Taken for the URL of registration.</source>
        <translation>Se toma como URL de registro.</translation>
    </message>
    <message>
        <source>Taken for a token: Register offers it.</source>
        <translation>Se toma como token: Registrar lo ofrece.</translation>
    </message>
    <message>
        <source>Taken for a token that the Smart Software Manager does not know: Register offers it.</source>
        <translation>Se toma como un token que el Smart Software Manager no conoce: Registrar lo ofrece.</translation>
    </message>
</context>
<context>
    <name>ServerList</name>
    <message>
        <source>“%1” is no address. Enter one such as 192.0.2.53.</source>
        <translation>«%1» no es una dirección. Introduzca una como 192.0.2.53.</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>%1 is before the fleet&apos;s clock, %2</source>
        <translation>%1 es anterior a la hora del reloj de la flota, %2</translation>
    </message>
    <message>
        <source>give a later time, or go back with clock back</source>
        <translation>indique una hora posterior o retroceda con clock back</translation>
    </message>
    <message>
        <source>%1 is more than 200 years ahead</source>
        <translation>%1 está a más de 200 años en el futuro</translation>
    </message>
    <message>
        <source>give an earlier time</source>
        <translation>indique una hora anterior</translation>
    </message>
    <message>
        <source>nothing is due, now or later</source>
        <translation>no hay nada pendiente, ni ahora ni después</translation>
    </message>
    <message>
        <source>register a device first</source>
        <translation>registre primero un dispositivo</translation>
    </message>
    <message>
        <source>renews its ID certificate</source>
        <translation>renueva su certificado de ID</translation>
    </message>
    <message>
        <source>renews its authorization</source>
        <translation>renueva su autorización</translation>
    </message>
    <message>
        <source>reports its usage</source>
        <translation>informa de su uso</translation>
    </message>
    <message>
        <source>its time without contact ends</source>
        <translation>termina su tiempo sin contacto</translation>
    </message>
    <message>
        <source>tries to register again</source>
        <translation>intenta registrarse de nuevo</translation>
    </message>
    <message>
        <source>its evaluation period ends</source>
        <translation>termina su período de evaluación</translation>
    </message>
    <message>
        <source>synchronizes with the Smart Software Manager</source>
        <translation>se sincroniza con el Smart Software Manager</translation>
    </message>
    <message>
        <source>%1 of %2 end</source>
        <translation>terminan %1 de %2</translation>
    </message>
    <message>
        <source>not run: device reloaded</source>
        <translation>no ejecutado: el dispositivo se recargó</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>it does not exist any more</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>cancelled, nothing was changed</source>
        <translation>cancelado, no se cambió nada</translation>
    </message>
    <message>
        <source>chassis</source>
        <translation>chasis</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>%1 is no module of a chassis</source>
        <translation>%1 no es un módulo de un chasis</translation>
    </message>
    <message>
        <source>leave chassis and slot out</source>
        <translation>omita el chasis y la ranura</translation>
    </message>
    <message>
        <source>there is no chassis of this name</source>
        <translation>no hay ningún chasis con este nombre</translation>
    </message>
    <message>
        <source>add it first</source>
        <translation>añádalo primero</translation>
    </message>
    <message>
        <source>a chassis of this name exists</source>
        <translation>ya existe un chasis con este nombre</translation>
    </message>
    <message>
        <source>name it as the device&apos;s chassis</source>
        <translation>nómbrelo como chasis del dispositivo</translation>
    </message>
    <message>
        <source>a %1 does not fit into the chassis %2 of model %3</source>
        <translation>un %1 no cabe en el chasis %2 del modelo %3</translation>
    </message>
    <message>
        <source>name a chassis of model %1</source>
        <translation>nombre un chasis del modelo %1</translation>
    </message>
    <message>
        <source>slot %1 is outside 1 to %2</source>
        <translation>la ranura %1 está fuera del intervalo de 1 a %2</translation>
    </message>
    <message>
        <source>the chassis %1 has no free slot</source>
        <translation>el chasis %1 no tiene ninguna ranura libre</translation>
    </message>
    <message>
        <source>name another chassis or slot</source>
        <translation>nombre otro chasis u otra ranura</translation>
    </message>
    <message>
        <source>slot %1 of %2 is taken</source>
        <translation>la ranura %1 de %2 está ocupada</translation>
    </message>
    <message>
        <source>name a free slot</source>
        <translation>nombre una ranura libre</translation>
    </message>
    <message>
        <source>an ASA virtual needs its throughput level</source>
        <translation>un ASA virtual necesita su nivel de rendimiento</translation>
    </message>
    <message>
        <source>give the entitlement: 100M, 1G, 2G, 10G or 20G</source>
        <translation>indique el derecho: 100M, 1G, 2G, 10G o 20G</translation>
    </message>
    <message>
        <source>a Day-0 configuration cannot hold &quot;%1&quot;</source>
        <translation>una configuración Day-0 no puede contener «%1»</translation>
    </message>
    <message>
        <source>enter it after the first start</source>
        <translation>introdúzcala después del primer arranque</translation>
    </message>
    <message>
        <source>the Day-0 line &quot;%1&quot; is refused: %2</source>
        <translation>la línea Day-0 «%1» se rechaza: %2</translation>
    </message>
    <message>
        <source>correct the file</source>
        <translation>corrija el archivo</translation>
    </message>
    <message>
        <source>a module stays in its slot</source>
        <translation>un módulo permanece en su ranura</translation>
    </message>
    <message>
        <source>remove it and add it in the other slot</source>
        <translation>quítelo y añádalo en la otra ranura</translation>
    </message>
    <message>
        <source>a registered device keeps its serial number</source>
        <translation>un dispositivo registrado conserva su número de serie</translation>
    </message>
    <message>
        <source>deregister it first</source>
        <translation>anule primero su registro</translation>
    </message>
    <message>
        <source>it is a unit of %1</source>
        <translation>es una unidad de %1</translation>
    </message>
    <message>
        <source>disband %1 first</source>
        <translation>disuelva primero %1</translation>
    </message>
    <message>
        <source>the registration is not retained by release %1; register again with Force registration</source>
        <translation>la versión %1 no conserva el registro; registre de nuevo con «Forzar registro»</translation>
    </message>
    <message>
        <source>a name has 1 to 63 characters</source>
        <translation>un nombre tiene de 1 a 63 caracteres</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>elija otro nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no chassis model</source>
        <translation>«%1» no es un modelo de chasis</translation>
    </message>
    <message>
        <source>give 9300 or a 4100 model such as 4112</source>
        <translation>indique 9300 o un modelo 4100 como 4112</translation>
    </message>
    <message>
        <source>%1 is still in it</source>
        <translation>%1 aún está en él</translation>
    </message>
    <message>
        <source>remove its devices first</source>
        <translation>quite primero sus dispositivos</translation>
    </message>
    <message>
        <source>%1 vCPUs are outside 1 to %2</source>
        <translation>%1 vCPU está fuera del intervalo de 1 a %2</translation>
    </message>
    <message>
        <source>give a number in this range</source>
        <translation>indique un número dentro de este intervalo</translation>
    </message>
    <message>
        <source>16 are for the 20G entitlement on VMware and KVM</source>
        <translation>16 son para el derecho 20G en VMware y KVM</translation>
    </message>
    <message numerus="yes">
        <source>%1 GB of memory are outside %2 to %3 GB for %n vCPU(s)</source>
        <translation>
            <numerusform>%1 GB de memoria está fuera del intervalo de %2 a %3 GB para %n vCPU</numerusform>
            <numerusform>%1 GB de memoria está fuera del intervalo de %2 a %3 GB para %n vCPU</numerusform>
        </translation>
    </message>
    <message>
        <source>give memory in this range</source>
        <translation>indique una memoria dentro de este intervalo</translation>
    </message>
    <message>
        <source>the unit is down</source>
        <translation>la unidad está caída</translation>
    </message>
    <message>
        <source>let it rejoin its pair or cluster first</source>
        <translation>haga que se reincorpore primero a su par o clúster</translation>
    </message>
    <message>
        <source>a name has 1 to %1 characters</source>
        <translation>un nombre tiene de 1 a %1 caracteres</translation>
    </message>
    <message>
        <source>give another name</source>
        <translation>indique otro nombre</translation>
    </message>
    <message>
        <source>the name holds a control character</source>
        <translation>el nombre contiene un carácter de control</translation>
    </message>
    <message>
        <source>a device of this name exists</source>
        <translation>ya existe un dispositivo con este nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no serial number</source>
        <translation>«%1» no es un número de serie</translation>
    </message>
    <message>
        <source>give 8 to 14 letters and digits, such as JAD200802RR</source>
        <translation>indique de 8 a 14 letras y dígitos, como JAD200802RR</translation>
    </message>
    <message>
        <source>the serial number %1 is that of %2</source>
        <translation>el número de serie %1 es el de %2</translation>
    </message>
    <message>
        <source>give the device&apos;s own</source>
        <translation>indique el propio del dispositivo</translation>
    </message>
    <message>
        <source>memory, vCPUs, hypervisor and entitlement are those of an ASA virtual, not of a %1</source>
        <translation>la memoria, las vCPU, el hipervisor y el derecho son los de un ASA virtual, no los de un %1</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>omítalos</translation>
    </message>
    <message>
        <source>a %1 has no appliance and platform mode</source>
        <translation>un %1 no tiene modo appliance y plataforma</translation>
    </message>
    <message>
        <source>leave the mode out</source>
        <translation>omita el modo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ASA release</source>
        <translation>«%1» no es una versión de ASA</translation>
    </message>
    <message>
        <source>give one such as 9.18(1)</source>
        <translation>indique una como 9.18(1)</translation>
    </message>
    <message>
        <source>release %1 does not run on %2</source>
        <translation>la versión %1 no funciona en %2</translation>
    </message>
    <message>
        <source>give %1 or a later one</source>
        <translation>indique %1 o una posterior</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address</source>
        <translation>«%1» no es una dirección IP</translation>
    </message>
    <message>
        <source>give an IPv4 or IPv6 address</source>
        <translation>indique una dirección IPv4 o IPv6</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>one of its units does not exist</source>
        <translation>una de sus unidades no existe</translation>
    </message>
    <message>
        <source>it is named twice</source>
        <translation>se nombra dos veces</translation>
    </message>
    <message>
        <source>name different devices</source>
        <translation>nombre dispositivos distintos</translation>
    </message>
    <message>
        <source>not registered when %1 was formed: its licenses and its encryption may differ from the others&apos;; register every unit before</source>
        <translation>no registrada cuando se formó %1: sus licencias y su cifrado pueden diferir de los de las demás; registre antes todas las unidades</translation>
    </message>
    <message>
        <source>a pair or cluster of this name exists</source>
        <translation>ya existe un par o clúster con este nombre</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>clúster</translation>
    </message>
    <message>
        <source>cancelled, nothing was imported</source>
        <translation>cancelado, no se importó nada</translation>
    </message>
    <message>
        <source>there is nothing to import</source>
        <translation>no hay nada que importar</translation>
    </message>
    <message>
        <source>reloaded after deregistration</source>
        <translation>recargado tras anular el registro</translation>
    </message>
    <message>
        <source>reloaded</source>
        <translation>recargado</translation>
    </message>
    <message>
        <source>both units are active: one end of the failover link uses DES, the other AES/3DES; reload the other unit too</source>
        <translation>ambas unidades están activas: un extremo del enlace de conmutación por error usa DES, el otro AES/3DES; recargue también la otra unidad</translation>
    </message>
    <message>
        <source>deregistered</source>
        <translation>registro anulado</translation>
    </message>
    <message>
        <source>the evaluation period is used up</source>
        <translation>el período de evaluación está agotado</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>registered to %1</source>
        <translation>registrado en %1</translation>
    </message>
    <message>
        <source>no contact since %1</source>
        <translation>sin contacto desde el %1</translation>
    </message>
    <message>
        <source>ID certificate valid until %1</source>
        <translation>certificado de ID válido hasta el %1</translation>
    </message>
    <message>
        <source>out of compliance</source>
        <translation>fuera de cumplimiento</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>autorizado</translation>
    </message>
    <message>
        <source>usage reported</source>
        <translation>uso comunicado</translation>
    </message>
    <message>
        <source>authorization renewed</source>
        <translation>autorización renovada</translation>
    </message>
    <message>
        <source>it has no units</source>
        <translation>no tiene unidades</translation>
    </message>
    <message>
        <source>name its devices</source>
        <translation>nombre sus dispositivos</translation>
    </message>
    <message>
        <source>the action</source>
        <translation>la acción</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Out of compliance</source>
        <translation>Fuera de cumplimiento</translation>
    </message>
    <message>
        <source>Authorization expired</source>
        <translation>Autorización caducada</translation>
    </message>
    <message>
        <source>Evaluation expired</source>
        <translation>Evaluación caducada</translation>
    </message>
    <message>
        <source>Registration failed</source>
        <translation>Registro fallido</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restringido</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>Registrándose</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Rendimiento limitado</translation>
    </message>
    <message>
        <source>Unregistered</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>Permanent license</source>
        <translation>Licencia permanente</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Utilidad</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorizado</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>el archivo está dañado (%1)</translation>
    </message>
    <message>
        <source>open a backup of it</source>
        <translation>abra una copia de seguridad</translation>
    </message>
    <message>
        <source>chunk %1 is missing</source>
        <translation>falta el bloque %1</translation>
    </message>
    <message>
        <source>a root names tables that do not fit</source>
        <translation>una raíz nombra tablas que no encajan</translation>
    </message>
    <message>
        <source>chunk %1 cannot be read</source>
        <translation>el bloque %1 no se puede leer</translation>
    </message>
    <message>
        <source>a table has rows beyond its end</source>
        <translation>una tabla tiene filas más allá de su final</translation>
    </message>
    <message>
        <source>open it with the version of Lictor that made it</source>
        <translation>ábralo con la versión de Lictor que lo creó</translation>
    </message>
    <message>
        <source>Revision %1: the table %2 does not fit its chunks.</source>
        <translation>Revisión %1: la tabla %2 no encaja con sus bloques.</translation>
    </message>
    <message>
        <source>Chunk %1 of the table %2 is damaged.</source>
        <translation>El bloque %1 de la tabla %2 está dañado.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>free space and do it again</source>
        <translation>libere espacio y hágalo de nuevo</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>otro programa está escribiendo en él</translation>
    </message>
    <message>
        <source>try again when it is done</source>
        <translation>inténtelo de nuevo cuando haya terminado</translation>
    </message>
    <message>
        <source>it is not a fleet file</source>
        <translation>no es un archivo de flota</translation>
    </message>
    <message>
        <source>open a file that Lictor made</source>
        <translation>abra un archivo creado por Lictor</translation>
    </message>
    <message>
        <source>the file was replaced or moved by another program</source>
        <translation>otro programa reemplazó o movió el archivo</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>ábralo de nuevo</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>no se puede escribir en el archivo</translation>
    </message>
    <message>
        <source>save a copy in another place</source>
        <translation>guarde una copia en otro lugar</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>no se puede abrir el archivo</translation>
    </message>
    <message>
        <source>check that it exists and that you may read and write its folder</source>
        <translation>compruebe que existe y que puede leer su carpeta y escribir en ella</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>no hay memoria suficiente para leerlo</translation>
    </message>
    <message>
        <source>the file cannot be read or written (%1)</source>
        <translation>no se puede leer el archivo o escribir en él (%1)</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>compruebe el disco</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>esto es una carpeta</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>indique un archivo de ella</translation>
    </message>
    <message>
        <source>the file exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>choose another name, or replace it</source>
        <translation>elija otro nombre o reemplácelo</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>la carpeta %1 no existe</translation>
    </message>
    <message>
        <source>make it first</source>
        <translation>créela primero</translation>
    </message>
    <message>
        <source>the folder %1 cannot be written</source>
        <translation>no se puede escribir en la carpeta %1</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>elija otra carpeta</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>no se puede escribir en el archivo (%1)</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>elija otro lugar</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>make a new fleet or choose another file</source>
        <translation>cree una flota nueva o elija otro archivo</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>no se puede leer el archivo</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>compruebe que tiene permiso para leerlo</translation>
    </message>
    <message>
        <source>the file is empty, not a fleet file</source>
        <translation>el archivo está vacío, no es un archivo de flota</translation>
    </message>
    <message>
        <source>made by a newer Lictor (schema %1; this one knows %2)</source>
        <translation>creado por un Lictor más reciente (esquema %1; este conoce %2)</translation>
    </message>
    <message>
        <source>open it with that version</source>
        <translation>ábralo con esa versión</translation>
    </message>
    <message>
        <source>there is no schema %1</source>
        <translation>no existe el esquema %1</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>el archivo es de solo lectura</translation>
    </message>
    <message>
        <source>the folder of the file is read-only</source>
        <translation>la carpeta del archivo es de solo lectura</translation>
    </message>
    <message>
        <source>do it again on the fleet as it now is</source>
        <translation>hágalo de nuevo en la flota tal como está ahora</translation>
    </message>
    <message>
        <source>it has no revision</source>
        <translation>no tiene ninguna revisión</translation>
    </message>
    <message>
        <source>root %1 cannot be read</source>
        <translation>la raíz %1 no se puede leer</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>no hay nada que deshacer</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>no hay nada que rehacer</translation>
    </message>
    <message>
        <source>only the last %1 actions can be taken back</source>
        <translation>solo se pueden deshacer las últimas %1 acciones</translation>
    </message>
    <message>
        <source>it is not at revision %1</source>
        <translation>no está en la revisión %1</translation>
    </message>
    <message>
        <source>%1 changed it meanwhile (revision %2: %3)</source>
        <translation>%1 la cambió entretanto (revisión %2: %3)</translation>
    </message>
    <message>
        <source>The newest revision has no root.</source>
        <translation>La revisión más reciente no tiene raíz.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>entitlement</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>throughput level</source>
        <translation>nivel de rendimiento</translation>
    </message>
    <message>
        <source>chassis</source>
        <translation>chasis</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>virtual account</source>
        <translation>cuenta virtual</translation>
    </message>
    <message>
        <source>module</source>
        <translation>módulo</translation>
    </message>
    <message>
        <source>active unit</source>
        <translation>unidad activa</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>a license pool</source>
        <translation>un pool de licencias</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>un token</translation>
    </message>
    <message>
        <source>satellite</source>
        <translation>satélite</translation>
    </message>
    <message>
        <source>license platform</source>
        <translation>plataforma de licencia</translation>
    </message>
    <message>
        <source>a fault</source>
        <translation>un fallo</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>%1 refers to an unknown %2</source>
        <translation>%1 remite a un elemento desconocido: %2</translation>
    </message>
    <message>
        <source>license</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>what revision %1 changed is not kept any more</source>
        <translation>ya no se conserva lo que cambió la revisión %1</translation>
    </message>
    <message>
        <source>look at one of the last %1 actions</source>
        <translation>consulte una de las últimas %1 acciones</translation>
    </message>
</context>
<context>
    <name>SubscribersUrlDialog</name>
    <message>
        <source>Edit Subscribers URL</source>
        <translation>Editar URL de suscriptores</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Another URL</source>
        <translation>Otra URL</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Servidor:</translation>
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation>&amp;URL:</translation>
    </message>
    <message>
        <source>Enter a URL, or choose the Smart Software Manager.</source>
        <translation>Introduzca una URL o elija el Smart Software Manager.</translation>
    </message>
    <message>
        <source>Use &amp;http</source>
        <translation>Usar &amp;http</translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>good</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>information</source>
        <translation>información</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutro</translation>
    </message>
    <message>
        <source>special</source>
        <translation>especial</translation>
    </message>
</context>
<context>
    <name>TransferInstanceDialog</name>
    <message>
        <source>Transfer Product Instance</source>
        <translation>Transferir instancia de producto</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 pertenece a %2.</translation>
    </message>
    <message>
        <source>To Virtual Account:</source>
        <translation>A la cuenta virtual:</translation>
    </message>
    <message>
        <source>%1 uses %2; from then on these count in %3.</source>
        <translation>%1 usa %2; a partir de entonces cuentan en %3.</translation>
    </message>
</context>
<context>
    <name>TransferLicensesDialog</name>
    <message>
        <source>Transfer Licenses</source>
        <translation>Transferir licencias</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Before and After</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>De:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>A:</translation>
    </message>
    <message>
        <source>License:</source>
        <translation>Licencia:</translation>
    </message>
    <message>
        <source>Count:</source>
        <translation>Cantidad:</translation>
    </message>
    <message>
        <source>Both virtual accounts are the same. Choose another one.</source>
        <translation>Las dos cuentas virtuales son la misma. Elija otra.</translation>
    </message>
    <message>
        <source>%1 has no unused licenses that could be moved.</source>
        <translation>%1 no tiene licencias sin usar que se puedan mover.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n unused; only these can be moved.</source>
        <translation>
            <numerusform>%1 tiene %n sin usar; solo esta se puede mover.</numerusform>
            <numerusform>%1 tiene %n sin usar; solo estas se pueden mover.</numerusform>
        </translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Cuenta virtual</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Compradas</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
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
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>A token, or the URL of the server</source>
        <translation>Un token o la URL del servidor</translation>
    </message>
    <message>
        <source>&amp;Registration:</source>
        <translation>&amp;Registro:</translation>
    </message>
    <message>
        <source>&amp;Utility:</source>
        <translation>&amp;Utilidad:</translation>
    </message>
    <message>
        <source>The server of the usage reports.</source>
        <translation>El servidor de los informes de uso.</translation>
    </message>
    <message>
        <source>&amp;Proxy URL:</source>
        <translation>URL del &amp;proxy:</translation>
    </message>
    <message>
        <source>Proxy P&amp;ort:</source>
        <translation>Pu&amp;erto del proxy:</translation>
    </message>
    <message>
        <source>Optional: only where the server is reached through a proxy, one that asks for no password (UTIL-8).</source>
        <translation>Opcional: solo donde se llega al servidor a través de un proxy, uno que no pida contraseña (UTIL-8).</translation>
    </message>
    <message>
        <source>A port needs its proxy. Enter the proxy, or leave the port empty.</source>
        <translation>Un puerto necesita su proxy. Introduzca el proxy o deje vacío el puerto.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, 1 to 65535, such as 443.</source>
        <translation>Introduzca el puerto del proxy, de 1 a 65535, como 443.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) lose contact and live on their grace period: %1</source>
        <translation>
            <numerusform>%n dispositivo pierde el contacto y vive de su período de gracia: %1</numerusform>
            <numerusform>%n dispositivos pierden el contacto y viven de su período de gracia: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) lose their authorization: %1</source>
        <translation>
            <numerusform>%n dispositivo pierde su autorización: %1</numerusform>
            <numerusform>%n dispositivos pierden su autorización: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) lose their registration: %1</source>
        <translation>
            <numerusform>%n dispositivo pierde su registro: %1</numerusform>
            <numerusform>%n dispositivos pierden su registro: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) fail to register: %1</source>
        <translation>
            <numerusform>%n dispositivo no logra registrarse: %1</numerusform>
            <numerusform>%n dispositivos no logran registrarse: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The evaluation period of %n device(s) ends: %1</source>
        <translation>
            <numerusform>Termina el período de evaluación de %n dispositivo: %1</numerusform>
            <numerusform>Termina el período de evaluación de %n dispositivos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are out of compliance, %1 is short: %2</source>
        <translation>
            <numerusform>%n dispositivo está fuera de cumplimiento, falta %1: %2</numerusform>
            <numerusform>%n dispositivos están fuera de cumplimiento, falta %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) lose the license kept after a takeover: %1</source>
        <translation>
            <numerusform>%n dispositivo pierde la licencia conservada tras una toma de control: %1</numerusform>
            <numerusform>%n dispositivos pierden la licencia conservada tras una toma de control: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failover link(s) do not understand each other: %1</source>
        <translation>
            <numerusform>Los extremos de %n enlace de conmutación por error no se entienden: %1</numerusform>
            <numerusform>Los extremos de %n enlaces de conmutación por error no se entienden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 are missing already</source>
        <translation>
            <numerusform>%1: ya falta %n de %2</numerusform>
            <numerusform>%1: ya faltan %n de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 are missing</source>
        <translation>
            <numerusform>%1: falta %n de %2</numerusform>
            <numerusform>%1: faltan %n de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
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
        <translation>paquete del %1</translation>
    </message>
    <message>
        <source>bundle of release %1</source>
        <translation>paquete de la versión %1</translation>
    </message>
    <message>
        <source>issuer of the license server since %1</source>
        <translation>emisor del servidor de licencias desde el %1</translation>
    </message>
    <message>
        <source>made by the device on %1, as _SmartCallHome_ServerCA</source>
        <translation>creado por el dispositivo el %1, como _SmartCallHome_ServerCA</translation>
    </message>
</context>
<context>
    <name>TrustpoolPolicyDialog</name>
    <message>
        <source>Edit Trusted Certificate Pool Policy</source>
        <translation>Editar la directiva del conjunto de certificados de confianza</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>&amp;Enable Automatic Import</source>
        <translation>Activar importación a&amp;utomática</translation>
    </message>
    <message>
        <source>Revocation Check:</source>
        <translation>Comprobación de revocación:</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Certificate Matching Rules:</source>
        <translation>Reglas de coincidencia de certificados:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Automatic Import</source>
        <translation>Importación automática</translation>
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation>U&amp;RL:</translation>
    </message>
    <message>
        <source>&amp;Time of day:</source>
        <translation>&amp;Hora del día:</translation>
    </message>
    <message>
        <source>every day, by the device&apos;s clock</source>
        <translation>todos los días, según el reloj del dispositivo</translation>
    </message>
    <message>
        <source>Check “Enable Automatic Import” first.</source>
        <translation>Marque primero «Activar importación automática».</translation>
    </message>
    <message>
        <source>The device follows when the issuer of the server&apos;s certificate changes.</source>
        <translation>El dispositivo se adapta cuando cambia el emisor del certificado del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s issuer changes on %1; without automatic import the next contact after that fails (CERTPOOL-2).</source>
        <translation>El emisor del servidor cambia el %1; sin importación automática falla el siguiente contacto posterior (CERTPOOL-2).</translation>
    </message>
    <message>
        <source>Without automatic import, contacts fail from the day on which the issuer of the server&apos;s certificate changes, until a bundle is imported by hand (CERTPOOL-2).</source>
        <translation>Sin importación automática, los contactos fallan desde el día en que cambia el emisor del certificado del servidor hasta que se importe un paquete a mano (CERTPOOL-2).</translation>
    </message>
</context>
<context>
    <name>UnitEffects</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 is down afterwards, until it rejoins.</source>
        <translation>%1 queda caída después, hasta que se reincorpore.</translation>
    </message>
    <message>
        <source>%1 takes over; no license changes hands. %2</source>
        <translation>%1 toma el control; ninguna licencia cambia de manos. %2</translation>
    </message>
    <message>
        <source>%1 takes over with what the units have together, but is not registered and cannot ask: it is kept for %2. %3</source>
        <translation>%1 toma el control con lo que las unidades tienen en conjunto, pero no está registrada y no puede solicitar: se conserva durante %2. %3</translation>
    </message>
    <message>
        <source>%1 takes over with what the units have together and asks again for %2; %3 has enough for both until %4 rejoins. %5</source>
        <translation>%1 toma el control con lo que las unidades tienen en conjunto y solicita de nuevo %2; %3 tiene suficiente para ambas hasta que %4 se reincorpore. %5</translation>
    </message>
    <message>
        <source>%1 takes over with what the units have together and asks again for %2. %3 lacks %4 until %5 rejoins: out of compliance, asked again every %6, kept for %7. %8</source>
        <translation>%1 toma el control con lo que las unidades tienen en conjunto y solicita de nuevo %2. A %3 le falta %4 hasta que %5 se reincorpore: fuera de cumplimiento, se solicita de nuevo cada %6, se conserva durante %7. %8</translation>
    </message>
    <message>
        <source>%1 comes back, takes over the configuration of %2 and has no license to release.</source>
        <translation>%1 vuelve, adopta la configuración de %2 y no tiene ninguna licencia que liberar.</translation>
    </message>
    <message>
        <source>%1 comes back, takes over the configuration of %2 and releases %3.</source>
        <translation>%1 vuelve, adopta la configuración de %2 y libera %3.</translation>
    </message>
    <message>
        <source>%1 loses the configuration of the control unit (%2), which has to be entered on it anew, and keeps what it asks for itself (%3).</source>
        <translation>%1 pierde la configuración de la unidad de control (%2), que se debe introducir de nuevo en ella, y conserva lo que solicita por sí misma (%3).</translation>
    </message>
    <message>
        <source>%1 goes on alone with %2; every other unit loses that and keeps what it asks for itself.</source>
        <translation>%1 sigue sola con %2; todas las demás unidades lo pierden y conservan lo que solicitan por sí mismas.</translation>
    </message>
    <message>
        <source>%1 releases %2. Both units keep the licensing configuration cached: to license them again, clear it on each and enter it anew.</source>
        <translation>%1 libera %2. Ambas unidades mantienen en caché la configuración de licencias: para darles licencias de nuevo, bórrela en cada una e introdúzcala otra vez.</translation>
    </message>
    <message>
        <source>%1 speaks AES/3DES after the reload, the other unit DES: both become active until the other one is reloaded too.</source>
        <translation>%1 usa AES/3DES tras la recarga y la otra unidad, DES: ambas quedan activas hasta que se recargue también la otra.</translation>
    </message>
    <message>
        <source>%1 then speaks what the other unit speaks, and one of them is active again.</source>
        <translation>%1 usa entonces lo mismo que la otra unidad y vuelve a haber una sola activa.</translation>
    </message>
    <message>
        <source>Strong encryption takes effect on %1.</source>
        <translation>El cifrado seguro surte efecto en %1.</translation>
    </message>
    <message>
        <source>%1 restarts from its startup configuration; it asks for %2, before and after.</source>
        <translation>%1 se reinicia con su configuración de inicio; solicita %2, antes y después.</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>active unit</source>
        <translation>unidad activa</translation>
    </message>
    <message>
        <source>standby unit</source>
        <translation>unidad en espera</translation>
    </message>
    <message>
        <source>control unit</source>
        <translation>unidad de control</translation>
    </message>
    <message>
        <source>data unit</source>
        <translation>unidad de datos</translation>
    </message>
    <message>
        <source>single unit</source>
        <translation>unidad individual</translation>
    </message>
    <message>
        <source>control</source>
        <translation>control</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>primary / active</source>
        <translation>primaria / activa</translation>
    </message>
    <message>
        <source>primary / standby</source>
        <translation>primaria / en espera</translation>
    </message>
    <message>
        <source>secondary / active</source>
        <translation>secundaria / activa</translation>
    </message>
    <message>
        <source>secondary / standby</source>
        <translation>secundaria / en espera</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caída</translation>
    </message>
    <message>
        <source>up, does not understand the other unit</source>
        <translation>en servicio, no entiende a la otra unidad</translation>
    </message>
    <message>
        <source>up, reload pending</source>
        <translation>en servicio, recarga pendiente</translation>
    </message>
    <message>
        <source>up</source>
        <translation>en servicio</translation>
    </message>
    <message>
        <source>by chassis %1, %2</source>
        <translation>por el chasis %1, %2</translation>
    </message>
    <message>
        <source>yes, %1</source>
        <translation>sí, %1</translation>
    </message>
    <message>
        <source>permanent license</source>
        <translation>licencia permanente</translation>
    </message>
    <message>
        <source>registering</source>
        <translation>registrándose</translation>
    </message>
    <message>
        <source>chassis %1 is not</source>
        <translation>el chasis %1 no lo está</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Strong (3DES/AES)</source>
        <translation>Seguro (3DES/AES)</translation>
    </message>
    <message>
        <source>Base (DES), strong after a reload</source>
        <translation>Básico (DES), seguro tras una recarga</translation>
    </message>
    <message>
        <source>Base (DES)</source>
        <translation>Básico (DES)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nothing (cached)</source>
        <translation>nada (en caché)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
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
        <translation>grupo</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>it is no unit of %1</source>
        <translation>no es una unidad de %1</translation>
    </message>
    <message>
        <source>name one of its units</source>
        <translation>nombre una de sus unidades</translation>
    </message>
    <message>
        <source>it leads %1 already</source>
        <translation>ya dirige %1</translation>
    </message>
    <message>
        <source>name another unit</source>
        <translation>nombre otra unidad</translation>
    </message>
    <message>
        <source>it is down</source>
        <translation>está caída</translation>
    </message>
    <message>
        <source>let it rejoin first</source>
        <translation>haga que se reincorpore primero</translation>
    </message>
    <message>
        <source>no other unit of it is up</source>
        <translation>ninguna otra de sus unidades está en servicio</translation>
    </message>
    <message>
        <source>let a unit rejoin first</source>
        <translation>haga primero que se reincorpore una unidad</translation>
    </message>
    <message>
        <source>leads %1 now</source>
        <translation>dirige ahora %1</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>it is up</source>
        <translation>está en servicio</translation>
    </message>
    <message>
        <source>nothing is to be done</source>
        <translation>no hay nada que hacer</translation>
    </message>
    <message>
        <source>is back as %1</source>
        <translation>está de vuelta como %1</translation>
    </message>
    <message>
        <source>it is in no cluster</source>
        <translation>no está en ningún clúster</translation>
    </message>
    <message>
        <source>name a unit of one</source>
        <translation>nombre una unidad de un clúster</translation>
    </message>
    <message>
        <source>%1 is a failover pair, which no unit leaves alone</source>
        <translation>%1 es un par de conmutación por error, que ninguna unidad abandona sola</translation>
    </message>
    <message>
        <source>disband %1</source>
        <translation>disuelva %1</translation>
    </message>
    <message>
        <source>it is the last unit of %1</source>
        <translation>es la última unidad de %1</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>%1 for %2 hours</source>
        <translation>%1 durante %2 horas</translation>
    </message>
    <message>
        <source>nothing was used</source>
        <translation>no se usó nada</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>se usó %1</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>Edit User</source>
        <translation>Editar usuario</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>Añadir usuario</translation>
    </message>
    <message>
        <source>Change User</source>
        <translation>Cambiar usuario</translation>
    </message>
    <message>
        <source>Administrator: reaches everything and decides what others reach</source>
        <translation>Administrador: accede a todo y decide a qué acceden los demás</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>The name under which the user acts; it stands in the event log and in the journal.</source>
        <translation>El nombre con el que actúa el usuario; aparece en el registro de eventos y en el diario.</translation>
    </message>
    <message>
        <source>Virtual accounts:</source>
        <translation>Cuentas virtuales:</translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation>Un usuario necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a user “%1” already. Choose another name.</source>
        <translation>Ya existe un usuario «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose the virtual accounts that the user reaches.</source>
        <translation>Elija las cuentas virtuales a las que accede el usuario.</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>the account has no users yet, and %1 would not reach the portal any more</source>
        <translation>la cuenta aún no tiene usuarios y %1 dejaría de tener acceso al portal</translation>
    </message>
    <message>
        <source>add %1 as an administrator first</source>
        <translation>añada primero %1 como administrador</translation>
    </message>
    <message>
        <source>is no administrator of the account</source>
        <translation>no es administrador de la cuenta</translation>
    </message>
    <message>
        <source>does not reach virtual account %1</source>
        <translation>no tiene acceso a la cuenta virtual %1</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>el nombre está vacío</translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation>dele un nombre</translation>
    </message>
    <message>
        <source>it is not said what the user reaches</source>
        <translation>no se dice a qué accede el usuario</translation>
    </message>
    <message>
        <source>name virtual accounts, or make the user an administrator</source>
        <translation>nombre cuentas virtuales o haga administrador al usuario</translation>
    </message>
    <message>
        <source>the account would have no administrator</source>
        <translation>la cuenta se quedaría sin administrador</translation>
    </message>
    <message>
        <source>make another user an administrator first</source>
        <translation>haga primero administrador a otro usuario</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>ask an administrator of the account</source>
        <translation>pregunte a un administrador de la cuenta</translation>
    </message>
    <message>
        <source>is no user of the portal</source>
        <translation>no es usuario del portal</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>Smart Call Home for licensing is configured in the supervisor of chassis %1, not on the ASA (TRN-7): in its FXOS, enter scope monitoring, then scope callhome.</source>
        <translation>Smart Call Home para licencias se configura en el supervisor del chasis %1, no en el ASA (TRN-7): en su FXOS, introduzca scope monitoring y después scope callhome.</translation>
    </message>
    <message>
        <source>The supervisor of chassis %1 keeps the time for its modules (TRN-15); it is set in its FXOS.</source>
        <translation>El supervisor del chasis %1 lleva la hora de sus módulos (TRN-15); se ajusta en su FXOS.</translation>
    </message>
    <message>
        <source>%1 runs in platform mode: its clock is set in FXOS, not on the ASA (PRE-4).</source>
        <translation>%1 funciona en modo de plataforma: su reloj se ajusta en FXOS, no en el ASA (PRE-4).</translation>
    </message>
    <message>
        <source>%1 runs release %2; its trusted certificate pool can be updated from release %3 on (CERTPOOL-6). Upgrade it first.</source>
        <translation>%1 ejecuta la versión %2; su conjunto de certificados de confianza se puede actualizar a partir de la versión %3 (CERTPOOL-6). Actualícelo primero.</translation>
    </message>
</context>
<context>
    <name>lictor::AgentEventTable</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>What Happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>lictor::AlertTable</name>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Cuenta virtual</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Action Due</source>
        <translation>Acción antes de</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>lictor::BulkDesk</name>
    <message numerus="yes">
        <source>What will happen to %n device(s)</source>
        <translation>
            <numerusform>Qué le ocurrirá a %n dispositivo</numerusform>
            <numerusform>Qué les ocurrirá a %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying it out was cancelled.</source>
        <translation>Se canceló la prueba.</translation>
    </message>
    <message>
        <source>It is being tried on a copy of the fleet.</source>
        <translation>Se está probando en una copia de la flota.</translation>
    </message>
    <message>
        <source>The fleet file is read-only: %1.</source>
        <translation>El archivo de la flota es de solo lectura: %1.</translation>
    </message>
    <message>
        <source>It is being done.</source>
        <translation>Se está ejecutando.</translation>
    </message>
    <message>
        <source>It was done. Choose another action, or try again for those that failed.</source>
        <translation>Se ejecutó. Elija otra acción o pruebe de nuevo con los que fallaron.</translation>
    </message>
    <message>
        <source>There is no device for which it can be done.</source>
        <translation>No hay ningún dispositivo en el que se pueda ejecutar.</translation>
    </message>
</context>
<context>
    <name>lictor::BulkFields</name>
    <message>
        <source>Each device asks the Smart Software Manager for its licenses now.</source>
        <translation>Cada dispositivo solicita ahora sus licencias al Smart Software Manager.</translation>
    </message>
    <message>
        <source>Each device gets a new ID certificate now.</source>
        <translation>Cada dispositivo recibe ahora un nuevo certificado de ID.</translation>
    </message>
    <message>
        <source>Each device leaves its virtual account and gives its licenses back.</source>
        <translation>Cada dispositivo abandona su cuenta virtual y devuelve sus licencias.</translation>
    </message>
    <message>
        <source>Each device restarts from its startup configuration.</source>
        <translation>Cada dispositivo se reinicia con su configuración de inicio.</translation>
    </message>
    <message>
        <source>Each device saves its running configuration to flash.</source>
        <translation>Cada dispositivo guarda su configuración en ejecución en la memoria flash.</translation>
    </message>
    <message>
        <source>Each device enables permanent license reservation and makes a request code. The codes go to a file for the portal.</source>
        <translation>Cada dispositivo activa la reserva de licencia permanente y crea un código de solicitud. Los códigos van a un archivo para el portal.</translation>
    </message>
    <message>
        <source>Each device gives its permanent license back and makes a return code. The codes go to a file for the portal; without them the licenses stay in use (PLR-20).</source>
        <translation>Cada dispositivo devuelve su licencia permanente y crea un código de devolución. Los códigos van a un archivo para el portal; sin ellos, las licencias siguen en uso (PLR-20).</translation>
    </message>
    <message>
        <source>many devices</source>
        <translation>muchos dispositivos</translation>
    </message>
    <message>
        <source>&amp;Force registration</source>
        <translation>For&amp;zar registro</translation>
    </message>
    <message>
        <source>Registers devices again that are registered already (REG-6, REG-7).</source>
        <translation>Registra de nuevo los dispositivos que ya están registrados (REG-6, REG-7).</translation>
    </message>
    <message>
        <source>To virtual acco&amp;unt:</source>
        <translation>A la cuenta vir&amp;tual:</translation>
    </message>
    <message>
        <source>&amp;Release:</source>
        <translation>Ver&amp;sión:</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>Ele&amp;gir archivo…</translation>
    </message>
    <message>
        <source>A CSV file with the columns device, serial and code, as the portal&apos;s License Reservation saves it.</source>
        <translation>Un archivo CSV con las columnas device, serial y code, tal como lo guarda License Reservation en el portal.</translation>
    </message>
    <message>
        <source>Authorization Codes</source>
        <translation>Códigos de autorización</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n code(s)</source>
        <translation>
            <numerusform>%1: %n código</numerusform>
            <numerusform>%1: %n códigos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::BulkPane</name>
    <message>
        <source>Canc&amp;el</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Ex&amp;port List…</source>
        <translation>Ex&amp;portar lista…</translation>
    </message>
    <message>
        <source>Select T&amp;hose That Failed</source>
        <translation>Seleccionar los &amp;fallidos</translation>
    </message>
    <message>
        <source>Tr&amp;y Again</source>
        <translation>Pro&amp;bar de nuevo</translation>
    </message>
    <message>
        <source>Sa&amp;ve Codes…</source>
        <translation>&amp;Guardar códigos…</translation>
    </message>
    <message>
        <source>Pools After It</source>
        <translation>Pools después</translation>
    </message>
    <message>
        <source>&amp;Action:</source>
        <translation>A&amp;cción:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>Exportar lista</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) selected</source>
        <translation>
            <numerusform>%n dispositivo seleccionado</numerusform>
            <numerusform>%n dispositivos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual account(s)</source>
        <translation>
            <numerusform>%n cuenta virtual</numerusform>
            <numerusform>%n cuentas virtuales</numerusform>
        </translation>
    </message>
    <message>
        <source>Pools after it: as they are now.</source>
        <translation>Pools después: igual que ahora.</translation>
    </message>
    <message>
        <source>P&amp;ools after it:</source>
        <translation>P&amp;ools después:</translation>
    </message>
    <message>
        <source>Nothing is done before you have seen what will happen to which device.</source>
        <translation>No se hace nada antes de que haya visto qué le ocurrirá a cada dispositivo.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Do It for %n Device(s)</source>
        <translation>
            <numerusform>Ejecuta&amp;r en %n dispositivo</numerusform>
            <numerusform>Ejecuta&amp;r en %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Do It</source>
        <translation>Ejecuta&amp;r</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>Aún no hay ninguna lista.</translation>
    </message>
    <message>
        <source>Tried on a copy of the fleet as it stands; nothing is done yet.</source>
        <translation>Probado en una copia de la flota tal como está; todavía no se ha hecho nada.</translation>
    </message>
    <message numerus="yes">
        <source>Done for %n device(s). Undo takes it back.</source>
        <translation>
            <numerusform>Hecho en %n dispositivo. Deshacer lo anula.</numerusform>
            <numerusform>Hecho en %n dispositivos. Deshacer lo anula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %1 of %n device(s). The column Last Action says why the others were refused.</source>
        <translation>
            <numerusform>Hecho en %1 de %n dispositivo. La columna «Última acción» dice por qué se rechazaron los demás.</numerusform>
            <numerusform>Hecho en %1 de %n dispositivos. La columna «Última acción» dice por qué se rechazaron los demás.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n device(s): %1</source>
        <translation>
            <numerusform>• %n dispositivo: %1</numerusform>
            <numerusform>• %n dispositivos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n device(s)?</source>
        <translation>
            <numerusform>¿%1 en %n dispositivo?</numerusform>
            <numerusform>¿%1 en %n dispositivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo will still be possible in Lictor.</source>
        <translation>En Lictor aún será posible deshacer.</translation>
    </message>
    <message>
        <source>Save Codes</source>
        <translation>Guardar códigos</translation>
    </message>
</context>
<context>
    <name>lictor::CandidateTable</name>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>The cluster has its %1 units.</source>
        <translation>El clúster ya tiene sus %1 unidades.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Why Not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>lictor::ChassisPane</name>
    <message>
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
    <message>
        <source>Double click, or Return: that ASA&apos;s Smart Licensing</source>
        <translation>Doble clic o Intro: Smart Licensing de ese ASA</translation>
    </message>
    <message>
        <source>&amp;Register…</source>
        <translation>&amp;Registrar…</translation>
    </message>
    <message>
        <source>&amp;Unregister</source>
        <translation>An&amp;ular el registro</translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation>Re&amp;novar</translation>
    </message>
    <message>
        <source>F&amp;XOS CLI…</source>
        <translation>CLI de F&amp;XOS…</translation>
    </message>
    <message>
        <source>&amp;Permanent License…</source>
        <translation>&amp;Licencia permanente…</translation>
    </message>
    <message>
        <source>The token is entered here, once for all modules; an ASA on the chassis has no Register (TOK-9).</source>
        <translation>El token se introduce aquí, una vez para todos los módulos; un ASA del chasis no tiene Registrar (TOK-9).</translation>
    </message>
    <message>
        <source>The chassis is not registered.</source>
        <translation>El chasis no está registrado.</translation>
    </message>
    <message>
        <source>Every module gives its licenses back and runs with the defaults.</source>
        <translation>Cada módulo devuelve sus licencias y funciona con los valores predeterminados.</translation>
    </message>
    <message>
        <source>Asks at once for the authorization of what the modules ask for.</source>
        <translation>Solicita de inmediato la autorización de lo que piden los módulos.</translation>
    </message>
    <message>
        <source>A terminal on the supervisor of the chassis.</source>
        <translation>Un terminal en el supervisor del chasis.</translation>
    </message>
    <message>
        <source>Request code, authorization code and return code of one license for the chassis (PLR-4K9K-2).</source>
        <translation>Código de solicitud, código de autorización y código de devolución de una sola licencia para el chasis (PLR-4K9K-2).</translation>
    </message>
    <message>
        <source>Licenses of cluster %1 are configured on its control unit %2.</source>
        <translation>Las licencias del clúster %1 se configuran en su unidad de control %2.</translation>
    </message>
</context>
<context>
    <name>lictor::ChassisWindow</name>
    <message>
        <source>FXOS CLI - %1</source>
        <translation>CLI de FXOS - %1</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>? helps, Tab completes, Ctrl+Tab leaves the line. Licensing is in scope license.</source>
        <translation>? muestra la ayuda, Tab completa, Ctrl+Tab sale de la línea. Las licencias están en scope license.</translation>
    </message>
    <message>
        <source>The chassis is not in the fleet any more.</source>
        <translation>El chasis ya no está en la flota.</translation>
    </message>
</context>
<context>
    <name>lictor::ClockControl</name>
    <message>
        <source>Clock back</source>
        <translation>Atrasar reloj</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Próximo evento</translation>
    </message>
    <message>
        <source>To the next moment at which something happens (F8)</source>
        <translation>Al próximo momento en que ocurre algo (F8)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Poner en &amp;marcha</translation>
    </message>
    <message>
        <source>&amp;Next Event</source>
        <translation>&amp;Próximo evento</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Advance By</source>
        <translation>A&amp;delantar</translation>
    </message>
    <message>
        <source>1 Hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 Day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>7 Days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 Days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 Days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>1 Year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>&amp;Jump To…</source>
        <translation>&amp;Saltar a…</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>Velo&amp;cidad</translation>
    </message>
    <message>
        <source>1 hour a second</source>
        <translation>1 hora por segundo</translation>
    </message>
    <message>
        <source>1 day a second</source>
        <translation>1 día por segundo</translation>
    </message>
    <message>
        <source>7 days a second</source>
        <translation>7 días por segundo</translation>
    </message>
    <message>
        <source>S&amp;top When</source>
        <translation>De&amp;tener si</translation>
    </message>
    <message>
        <source>A state changes</source>
        <translation>Cambia un estado</translation>
    </message>
    <message>
        <source>A pool runs dry</source>
        <translation>Se agota un pool</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Solo a mano</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Pausar el reloj</translation>
    </message>
    <message>
        <source>Run the clock</source>
        <translation>Poner en marcha el reloj</translation>
    </message>
    <message>
        <source>Pause (F9)</source>
        <translation>Pausar (F9)</translation>
    </message>
    <message>
        <source>Let the clock run until something happens (F9)</source>
        <translation>Dejar correr el reloj hasta que ocurra algo (F9)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Simulated time %1</source>
        <translation>Hora simulada %1</translation>
    </message>
    <message>
        <source>The fleet&apos;s simulated time; local: %1</source>
        <translation>La hora simulada de la flota; local: %1</translation>
    </message>
    <message>
        <source>Undo %1 (F7)</source>
        <translation>Deshacer %1 (F7)</translation>
    </message>
    <message>
        <source>The last action did not move the clock; undo goes back further.</source>
        <translation>La última acción no movió el reloj; Deshacer retrocede más.</translation>
    </message>
    <message>
        <source>The last action did not move the clock; Edit &gt; Undo takes it back.</source>
        <translation>La última acción no movió el reloj; Editar &gt; Deshacer la anula.</translation>
    </message>
    <message>
        <source>Jump To</source>
        <translation>Saltar a</translation>
    </message>
    <message>
        <source>Date and time (UTC) or a length of time, for example 2026-09-01, 2026-09-01 08:00:00 or +30d:</source>
        <translation>Fecha y hora (UTC) o una duración, por ejemplo 2026-09-01, 2026-09-01 08:00:00 o +30d:</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>this is no time</source>
        <translation>esto no es una hora</translation>
    </message>
    <message>
        <source>write for example 2026-09-01 or +30d</source>
        <translation>escriba por ejemplo 2026-09-01 o +30d</translation>
    </message>
    <message>
        <source>this is not after the present time</source>
        <translation>esto no es posterior a la hora actual</translation>
    </message>
    <message>
        <source>use Back to undo a movement of the clock</source>
        <translation>use Atrás para deshacer un movimiento del reloj</translation>
    </message>
</context>
<context>
    <name>lictor::ClockPane</name>
    <message>
        <source>Addresses, separated by commas</source>
        <translation>Direcciones separadas por comas</translation>
    </message>
    <message>
        <source>&amp;Time of the device:</source>
        <translation>Ho&amp;ra del dispositivo:</translation>
    </message>
    <message>
        <source>&amp;NTP Servers:</source>
        <translation>Servidores N&amp;TP:</translation>
    </message>
    <message>
        <source>A certificate is valid only within its dates: a clock that is wrong makes contacts fail (PRE-4, TRN-15). An address may be followed by what belongs to it, as in 192.0.2.123 source outside prefer.</source>
        <translation>Un certificado solo es válido entre sus fechas: con un reloj incorrecto, los contactos fallan (PRE-4, TRN-15). Una dirección puede ir seguida de lo que le corresponde, como en 192.0.2.123 source outside prefer.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>as the fleet&apos;s clock</source>
        <translation>igual que el reloj de la flota</translation>
    </message>
    <message>
        <source>%1 ahead of the fleet&apos;s clock</source>
        <translation>%1 por delante del reloj de la flota</translation>
    </message>
    <message>
        <source>%1 behind the fleet&apos;s clock</source>
        <translation>%1 por detrás del reloj de la flota</translation>
    </message>
    <message>
        <source>The clock is wrong by %1: to this device the license server&apos;s certificate is not valid, and contacts fail (TRN-15).</source>
        <translation>El reloj se desvía %1: para este dispositivo, el certificado del servidor de licencias no es válido y los contactos fallan (TRN-15).</translation>
    </message>
</context>
<context>
    <name>lictor::ClockRun</name>
    <message>
        <source>Stopped at %1: %2: %3</source>
        <comment>a moment, who, and what happened</comment>
        <translation>Detenido el %1: %2: %3</translation>
    </message>
</context>
<context>
    <name>lictor::CodeField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>There is no code yet.</source>
        <translation>Aún no hay ningún código.</translation>
    </message>
</context>
<context>
    <name>lictor::CommandWindow</name>
    <message numerus="yes">
        <source>%1 and %n more:</source>
        <translation>
            <numerusform>%1 y %n más:</numerusform>
            <numerusform>%1 y %n más:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>S&amp;ingle line</source>
        <translation>Una &amp;línea</translation>
    </message>
    <message>
        <source>&amp;Multiple lines</source>
        <translation>&amp;Varias líneas</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Send t&amp;o:</source>
        <translation>Enviar &amp;a:</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Command lines</source>
        <translation>Líneas de comandos</translation>
    </message>
    <message>
        <source>&amp;Clear Response</source>
        <translation>&amp;Borrar respuesta</translation>
    </message>
    <message>
        <source>Copy T&amp;ranscript</source>
        <translation>Copiar t&amp;ranscripción</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Save Transcript</source>
        <translation>Guardar transcripción</translation>
    </message>
    <message>
        <source>Command Line Interface - %1</source>
        <translation>Interfaz de línea de comandos - %1</translation>
    </message>
    <message>
        <source>The %1 selected devices</source>
        <translation>Los %1 dispositivos seleccionados</translation>
    </message>
    <message>
        <source>This device is not in the fleet any more.</source>
        <translation>Este dispositivo ya no está en la flota.</translation>
    </message>
    <message>
        <source>The device asks: Return means yes, n means no, Escape sends nothing.</source>
        <translation>El dispositivo pregunta: Intro significa sí, n significa no, Escape no envía nada.</translation>
    </message>
    <message>
        <source>The lines are running; the window can be used meanwhile.</source>
        <translation>Las líneas se están ejecutando; entretanto se puede usar la ventana.</translation>
    </message>
    <message>
        <source>A line a row. Send runs them one after another, as one step that can be undone.</source>
        <translation>Una línea por fila. Enviar las ejecuta una tras otra, como un solo paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>Tab completes, ? shows help, Up and Down bring earlier lines back, Ctrl+Tab leaves the line.</source>
        <translation>Tab completa, ? muestra la ayuda, Arriba y Abajo recuperan líneas anteriores, Ctrl+Tab abandona la línea.</translation>
    </message>
    <message>
        <source>Stopped; nothing was sent.</source>
        <translation>Detenido; no se envió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) are not shown; lictorctl cli --filter prints all of them.</source>
        <translation>
            <numerusform>%n respuesta más no se muestra; lictorctl cli --filter las muestra todas.</numerusform>
            <numerusform>%n respuestas más no se muestran; lictorctl cli --filter las muestra todas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::CommonSettingsForm</name>
    <message>
        <source>%1 (all)</source>
        <translation>%1 (todos)</translation>
    </message>
    <message numerus="yes">
        <source>(%n different)</source>
        <translation>
            <numerusform>(%n distinto)</numerusform>
            <numerusform>(%n distintos)</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Feature &amp;Tier:</source>
        <translation>&amp;Nivel de funciones:</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Throughput &amp;Level:</source>
        <translation>Nivel de rendi&amp;miento:</translation>
    </message>
    <message>
        <source>Conte&amp;xt:</source>
        <translation>Conte&amp;xt:</translation>
    </message>
    <message>
        <source>Secu&amp;rity Plus:</source>
        <translation>Securit&amp;y Plus:</translation>
    </message>
    <message>
        <source>&amp;Carrier:</source>
        <translation>Carr&amp;ier:</translation>
    </message>
    <message>
        <source>&amp;Strong encryption:</source>
        <translation>Cifrado &amp;seguro:</translation>
    </message>
    <message numerus="yes">
        <source>%n selected device(s) have this setting.</source>
        <translation>
            <numerusform>%n dispositivo seleccionado tiene este ajuste.</numerusform>
            <numerusform>%n dispositivos seleccionados tienen este ajuste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 to %1, beyond the default; %n selected device(s) have this setting.</source>
        <translation>
            <numerusform>De 0 a %1, además del valor predeterminado; %n dispositivo seleccionado tiene este ajuste.</numerusform>
            <numerusform>De 0 a %1, además del valor predeterminado; %n dispositivos seleccionados tienen este ajuste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::CompliancePane</name>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Look for findings</source>
        <translation>Buscar hallazgos</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Show Requesting Devices</source>
        <translation>Mostrar dispositivos solicitantes</translation>
    </message>
    <message>
        <source>No licenses are owned or used yet.</source>
        <translation>Aún no hay licencias en propiedad ni en uso.</translation>
    </message>
    <message>
        <source>Add what you bought by product ID.</source>
        <translation>Añada lo que ha comprado por ID de producto.</translation>
    </message>
    <message>
        <source>Add licenses by product ID…</source>
        <translation>Añadir licencias por ID de producto…</translation>
    </message>
    <message>
        <source>Return shows the devices that request a license in the Device List.</source>
        <translation>Intro muestra en la lista de dispositivos los que solicitan una licencia.</translation>
    </message>
    <message>
        <source>%1 out of compliance, %2 approaching, %3 compliant</source>
        <extracomment>How many licenses of virtual accounts are in which state</extracomment>
        <translation>%1 fuera de cumplimiento, %2 cerca del límite, %3 conformes</translation>
    </message>
</context>
<context>
    <name>lictor::ComplianceTable</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Terms Ending</source>
        <translation>Plazos que terminan</translation>
    </message>
    <message>
        <source>Requested By</source>
        <translation>Solicitada por</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) ask for it</source>
        <translation>
            <numerusform>%n dispositivo la solicita</numerusform>
            <numerusform>%n dispositivos la solicitan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::ConfigurationPane</name>
    <message>
        <source>The fleet file is read-only: %1.</source>
        <translation>El archivo de la flota es de solo lectura: %1.</translation>
    </message>
    <message>
        <source>Licensing is configured on the control unit %1.</source>
        <translation>Las licencias se configuran en la unidad de control %1.</translation>
    </message>
    <message>
        <source>Licensing is configured on the active unit %1.</source>
        <translation>Las licencias se configuran en la unidad activa %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The device refused “%1”: %2 Nothing was applied.</source>
        <translation>El dispositivo rechazó «%1»: %2 No se aplicó nada.</translation>
    </message>
</context>
<context>
    <name>lictor::ConfigurationWindow</name>
    <message>
        <source>Other &amp;device:</source>
        <translation>Otro &amp;dispositivo:</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>Running configuration</source>
        <translation>Configuración en ejecución</translation>
    </message>
    <message>
        <source>Compared with the startup configuration</source>
        <translation>Comparada con la configuración de inicio</translation>
    </message>
    <message>
        <source>Compared with another device</source>
        <translation>Comparada con otro dispositivo</translation>
    </message>
    <message>
        <source>Name of a device</source>
        <translation>Nombre de un dispositivo</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Siguiente lugar (F3)</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Lugar anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Save Configuration</source>
        <translation>Guardar configuración</translation>
    </message>
    <message>
        <source>This device is not in the fleet any more; this is what it ran last.</source>
        <translation>Este dispositivo ya no está en la flota; esto es lo último que ejecutaba.</translation>
    </message>
    <message>
        <source>Running Configuration - %1</source>
        <translation>Configuración en ejecución - %1</translation>
    </message>
    <message>
        <source>%1 startup</source>
        <translation>%1, inicio</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1, en ejecución</translation>
    </message>
    <message>
        <source>Type the name of the device to compare with.</source>
        <translation>Escriba el nombre del dispositivo con el que comparar.</translation>
    </message>
    <message>
        <source>There is no device “%1” in this fleet.</source>
        <translation>No hay ningún dispositivo «%1» en esta flota.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), all of them modelled.</source>
        <translation>
            <numerusform>%n línea, modelada.</numerusform>
            <numerusform>%n líneas, todas modeladas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 modelled, %2 kept word for word (muted, with a bar in the margin).</source>
        <translation>
            <numerusform>%n línea, %1 modeladas, %2 conservadas palabra por palabra (atenuadas, con una barra en el margen).</numerusform>
            <numerusform>%n líneas, %1 modeladas, %2 conservadas palabra por palabra (atenuadas, con una barra en el margen).</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences: %1 and %2 are the same.</source>
        <translation>Sin diferencias: %1 y %2 son iguales.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 added (+), %4 removed (−).</source>
        <translation>De %1 a %2: %3 añadidas (+), %4 quitadas (−).</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encuentra</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>lictor::ConnectionTest</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Test &amp;Connection</source>
        <translation>Probar cone&amp;xión</translation>
    </message>
    <message>
        <source>Way to the Server</source>
        <translation>Ruta hasta el servidor</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>On a copy of the fleet, with the edits that are not applied yet</source>
        <translation>En una copia de la flota, con las modificaciones aún no aplicadas</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>the device is not registered and asks for nothing</source>
        <translation>el dispositivo no está registrado y no solicita nada</translation>
    </message>
</context>
<context>
    <name>lictor::ContextTable</name>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>Descripción</translation>
    </message>
    <message>
        <source>More contexts run than are licensed: they came from the device itself. They go on, but a deleted one does not come back (OOC-6).</source>
        <translation>Se ejecutan más contextos de los que tienen licencia: proceden del propio dispositivo. Siguen funcionando, pero uno eliminado no vuelve (OOC-6).</translation>
    </message>
    <message>
        <source>licensed</source>
        <translation>con licencia</translation>
    </message>
    <message>
        <source>out of license</source>
        <translation>sin licencia</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>lictor::ContextsPane</name>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xplicar</translation>
    </message>
    <message>
        <source>Security Contexts</source>
        <translation>Contextos de seguridad</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Aña&amp;dir…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Eli&amp;minar</translation>
    </message>
    <message>
        <source>The device runs no security context yet.</source>
        <translation>El dispositivo aún no ejecuta ningún contexto de seguridad.</translation>
    </message>
    <message>
        <source>The first one that is added puts it into multiple context mode.</source>
        <translation>El primero que se añade lo pone en modo de contextos múltiples.</translation>
    </message>
    <message>
        <source>Add security context…</source>
        <translation>Añadir contexto de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <translation>Ir &amp;a %1</translation>
    </message>
    <message>
        <source>Choose a context in the table first.</source>
        <translation>Elija primero un contexto en la tabla.</translation>
    </message>
    <message>
        <source>%1 contexts run, %2 are licensed. Those beyond go on; ask for more, or delete some.</source>
        <translation>Se ejecutan %1 contextos, %2 tienen licencia. Los que sobrepasan siguen funcionando; pida más o elimine algunos.</translation>
    </message>
    <message>
        <source>Delete Security Context</source>
        <translation>Eliminar contexto de seguridad</translation>
    </message>
    <message>
        <source>Delete %1 while licenses are short?</source>
        <translation>¿Eliminar %1 mientras faltan licencias?</translation>
    </message>
    <message>
        <source>It cannot come back before the licenses are covered: no context may be added until then (OOC-6).

Undo will still be possible in Lictor.</source>
        <translation>No puede volver antes de que las licencias estén cubiertas: hasta entonces no se puede añadir ningún contexto (OOC-6).

En Lictor aún será posible deshacer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
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
            <numerusform>en déficit desde el %1, falta %n; las flechas izquierda y derecha recorren los pasos</numerusform>
            <numerusform>en déficit desde el %1, faltan %n; las flechas izquierda y derecha recorren los pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>not short; Left and Right walk the steps</source>
        <translation>sin déficit; las flechas izquierda y derecha recorren los pasos</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n short since %1</source>
        <translation>
            <numerusform>falta %n desde el %1</numerusform>
            <numerusform>faltan %n desde el %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short from %1</source>
        <translation>
            <numerusform>faltará %n desde el %1</numerusform>
            <numerusform>faltarán %n desde el %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what-if: %n short from %1</source>
        <translation>
            <numerusform>supuesto: faltará %n desde el %1</numerusform>
            <numerusform>supuesto: faltarán %n desde el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 owned</source>
        <translation>%1 en propiedad</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>%1 en uso</translation>
    </message>
    <message>
        <source>what-if: %1</source>
        <translation>supuesto: %1</translation>
    </message>
    <message>
        <source>%1 owned, %2 in use, %3 missing</source>
        <translation>%1 en propiedad, %2 en uso, faltan %3</translation>
    </message>
    <message>
        <source>%1 owned, %2 in use</source>
        <translation>%1 en propiedad, %2 en uso</translation>
    </message>
    <message>
        <source>%1: %2; what-if: %3</source>
        <translation>%1: %2; supuesto: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lictor::CourseCharts</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Left and Right walk the steps.</source>
        <translation>Las flechas izquierda y derecha recorren los pasos.</translation>
    </message>
    <message numerus="yes">
        <source>%n more license(s) are in the table.</source>
        <translation>
            <numerusform>%n licencia más está en la tabla.</numerusform>
            <numerusform>%n licencias más están en la tabla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::CourseTable</name>
    <message>
        <source>not short</source>
        <translation>sin déficit</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Cuenta virtual</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>En propiedad</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Owned Then</source>
        <translation>En propiedad después</translation>
    </message>
    <message>
        <source>In Use Then</source>
        <translation>En uso después</translation>
    </message>
    <message>
        <source>Short From</source>
        <translation>En déficit desde</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>What-If: Short From</source>
        <translation>Supuesto: en déficit desde</translation>
    </message>
    <message>
        <source>What-If: By</source>
        <translation>Supuesto: faltan</translation>
    </message>
</context>
<context>
    <name>lictor::CreateTokenDialog</name>
    <message>
        <source>Create Registration Token</source>
        <translation>Crear token de registro</translation>
    </message>
    <message>
        <source>Create Token</source>
        <translation>Crear token</translation>
    </message>
    <message>
        <source>This dialog will generate the token required to register your product instances with your Smart Account.</source>
        <translation>Este cuadro de diálogo genera el token necesario para registrar sus instancias de producto en su cuenta Smart Account.</translation>
    </message>
    <message>
        <source>Virtual Account:</source>
        <translation>Cuenta virtual:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Descripción:</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>* Expire After:</source>
        <translation>* Caduca tras:</translation>
    </message>
    <message>
        <source>Enter the value between %1 and %2, but Cisco recommends a maximum of %3 days.</source>
        <translation>Introduzca un valor entre %1 y %2, aunque Cisco recomienda un máximo de %3 días.</translation>
    </message>
    <message>
        <source>Allow export-controlled functionality on the products registered with this token</source>
        <translation>Permitir la funcionalidad sujeta a control de exportación en los productos registrados con este token</translation>
    </message>
    <message>
        <source>About export-controlled functionality</source>
        <translation>Acerca de la funcionalidad sujeta a control de exportación</translation>
    </message>
    <message>
        <source>Devices registered with such a token run strong encryption (3DES/AES) without a license of their own. The Smart Account must qualify for it.</source>
        <translation>Los dispositivos registrados con un token así ejecutan el cifrado seguro (3DES/AES) sin licencia propia. La cuenta Smart Account debe cumplir los requisitos para ello.</translation>
    </message>
    <message>
        <source>The Smart Account does not qualify for export-controlled functionality; change that on the page Account.</source>
        <translation>La cuenta Smart Account no cumple los requisitos para la funcionalidad sujeta a control de exportación; cámbielo en la página Cuenta.</translation>
    </message>
    <message>
        <source>A number of days is needed. Enter %1 to %2.</source>
        <translation>Se necesita un número de días. Introduzca de %1 a %2.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Enter %2 to %3.</source>
        <translation>«%1» no es un número entero. Introduzca de %2 a %3.</translation>
    </message>
    <message>
        <source>A token cannot be valid for %1 days. Enter %2 to %3.</source>
        <translation>Un token no puede ser válido durante %1 días. Introduzca de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 days are allowed; the longer a token is valid, the longer a lost one can be used.</source>
        <translation>Se permiten %1 días; cuanto más tiempo sea válido un token, más tiempo se podrá usar uno perdido.</translation>
    </message>
</context>
<context>
    <name>lictor::DeviceCommands</name>
    <message>
        <source>&amp;Add Device…</source>
        <translation>&amp;Añadir dispositivo…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Register…</source>
        <translation>&amp;Registrar…</translation>
    </message>
    <message>
        <source>Rene&amp;w Authorization</source>
        <translation>Reno&amp;var autorización</translation>
    </message>
    <message>
        <source>Renew &amp;ID Certificate</source>
        <translation>Renovar certificado de &amp;ID</translation>
    </message>
    <message>
        <source>&amp;Unregister</source>
        <translation>An&amp;ular el registro</translation>
    </message>
    <message>
        <source>&amp;Permanent License Reservation…</source>
        <translation>Reserva de licencia &amp;permanente…</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Re&amp;cargar</translation>
    </message>
    <message>
        <source>Form &amp;Failover Pair…</source>
        <translation>F&amp;ormar par de conmutación por error…</translation>
    </message>
    <message>
        <source>Select the two devices of the pair first.</source>
        <translation>Seleccione primero los dos dispositivos del par.</translation>
    </message>
    <message>
        <source>Form &amp;Cluster…</source>
        <translation>Formar c&amp;lúster…</translation>
    </message>
    <message>
        <source>Select the devices of the cluster first.</source>
        <translation>Seleccione primero los dispositivos del clúster.</translation>
    </message>
    <message>
        <source>&amp;Disband</source>
        <translation>&amp;Disolver</translation>
    </message>
    <message>
        <source>The selected device is in no pair or cluster.</source>
        <translation>El dispositivo seleccionado no está en ningún par ni clúster.</translation>
    </message>
    <message>
        <source>Move to &amp;Virtual Account</source>
        <translation>&amp;Mover a la cuenta virtual</translation>
    </message>
    <message>
        <source>Save Running Configuration to &amp;Flash</source>
        <translation>Guardar configuración en ejecución en la flas&amp;h</translation>
    </message>
    <message>
        <source>Save Running Configuration to Standby &amp;Unit</source>
        <translation>Guardar configuración en ejecución en la &amp;unidad en espera</translation>
    </message>
    <message>
        <source>Select a device first.</source>
        <translation>Seleccione primero un dispositivo.</translation>
    </message>
    <message>
        <source>Select one device only.</source>
        <translation>Seleccione un solo dispositivo.</translation>
    </message>
    <message>
        <source>Remove Device</source>
        <translation>Quitar dispositivo</translation>
    </message>
    <message>
        <source>Remove %1 before its permanent license is returned?</source>
        <translation>¿Quitar %1 antes de devolver su licencia permanente?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n devices before their permanent licenses are returned?</source>
        <translation>
            <numerusform>¿Quitar %n dispositivo antes de devolver su licencia permanente?</numerusform>
            <numerusform>¿Quitar %n dispositivos antes de devolver sus licencias permanentes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Without its device a permanent license cannot be returned: it stays in use and is not available to another device (PLR-22). Device &gt; Permanent License Reservation returns it.

Undo will still be possible in Lictor.</source>
        <translation>Sin su dispositivo, una licencia permanente no se puede devolver: sigue en uso y no está disponible para otro dispositivo (PLR-22). Dispositivo &gt; Reserva de licencia permanente la devuelve.

En Lictor aún será posible deshacer.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The selected device is in no failover pair.</source>
        <translation>El dispositivo seleccionado no está en ningún par de conmutación por error.</translation>
    </message>
    <message>
        <source>This is the standby unit; select the active unit %1.</source>
        <translation>Esta es la unidad en espera; seleccione la unidad activa %1.</translation>
    </message>
    <message>
        <source>Only a registered device is moved; a device that is not belongs to the account of the token that it will get.</source>
        <translation>Solo se mueve un dispositivo registrado; uno que no lo está pertenece a la cuenta del token que reciba.</translation>
    </message>
</context>
<context>
    <name>lictor::DeviceDashboard</name>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>No hay ningún dispositivo elegido.</translation>
    </message>
    <message>
        <source>Choose one in the Device List to see it at a glance.</source>
        <translation>Elija uno en la lista de dispositivos para verlo de un vistazo.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Failover and Cluster</source>
        <translation>Conmutación por error y clúster</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>More Licenses</source>
        <translation>Más licencias</translation>
    </message>
    <message>
        <source>Go to Smart License</source>
        <translation>Ir a Smart License</translation>
    </message>
    <message>
        <source>Go to Failover</source>
        <translation>Ir a Failover</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>It is in no pair and no cluster.</source>
        <translation>No está en ningún par ni en ningún clúster.</translation>
    </message>
    <message>
        <source>None, because it is not registered.</source>
        <translation>Ninguno, porque no está registrado.</translation>
    </message>
</context>
<context>
    <name>lictor::DeviceDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Add Device</source>
        <translation>Añadir dispositivo</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modelo:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Serial Number:</source>
        <translation>Número de &amp;serie:</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Versión:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>S&amp;ite:</source>
        <translation>S&amp;ede:</translation>
    </message>
    <message>
        <source>&amp;Throughput Entitlement:</source>
        <translation>Derecho de &amp;rendimiento:</translation>
    </message>
    <message>
        <source>M&amp;emory:</source>
        <translation>Mem&amp;oria:</translation>
    </message>
    <message>
        <source>v&amp;CPUs:</source>
        <translation>v&amp;CPU:</translation>
    </message>
    <message>
        <source>&amp;Hypervisor:</source>
        <translation>&amp;Hipervisor:</translation>
    </message>
    <message>
        <source>C&amp;hassis:</source>
        <translation>Ch&amp;asis:</translation>
    </message>
    <message>
        <source>S&amp;lot:</source>
        <translation>Ran&amp;ura:</translation>
    </message>
    <message>
        <source>made up when left empty</source>
        <translation>se inventa si se deja vacío</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>as the entitlement needs</source>
        <translation>según necesita el derecho</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>One of its own</source>
        <translation>Uno propio</translation>
    </message>
    <message>
        <source>A device needs a name.</source>
        <translation>Un dispositivo necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>lictor::DeviceList</name>
    <message>
        <source>Device List</source>
        <translation>Lista de dispositivos</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Filtrar dispositivos</translation>
    </message>
    <message>
        <source>Filter, for example auth:out-of-compliance</source>
        <translation>Filtro, por ejemplo auth:out-of-compliance</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Built-in and saved filters</source>
        <translation>Filtros integrados y guardados</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Ningún dispositivo coincide</translation>
    </message>
    <message>
        <source>The filter hides all devices of this fleet.</source>
        <translation>El filtro oculta todos los dispositivos de esta flota.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>This fleet has no devices yet</source>
        <translation>Esta flota aún no tiene dispositivos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Demo Fleet</source>
        <translation>Flota de demostración</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Unregistered</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>Evaluation ends in 30 days</source>
        <translation>La evaluación termina en 30 días</translation>
    </message>
    <message>
        <source>No contact for 30 days</source>
        <translation>Sin contacto desde hace 30 días</translation>
    </message>
    <message>
        <source>Edited, not applied</source>
        <translation>Editado, no aplicado</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Save This Filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>Name of the filter “%1”:</source>
        <translation>Nombre del filtro «%1»:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>a term of the filter and the sign that removes it</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Remove %1 from the filter</source>
        <translation>Quitar %1 del filtro</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>%1 (the list still shows the last filter that could be read)</source>
        <translation>%1 (la lista sigue mostrando el último filtro que se pudo leer)</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 selected</source>
        <translation>%1 de %2 · %3 seleccionados</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 dispositivo</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 dispositivos</translation>
    </message>
</context>
<context>
    <name>lictor::DeviceTable</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Cuenta virtual</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Contextos</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Last Contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Next Event</source>
        <translation>Próximo evento</translation>
    </message>
    <message>
        <source>Grace Ends</source>
        <translation>Fin de gracia</translation>
    </message>
    <message>
        <source>Evaluation Left</source>
        <translation>Evaluación restante</translation>
    </message>
    <message>
        <source>Certificate Ends</source>
        <translation>Fin del certificado</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
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
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
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
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Básico</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restringido</translation>
    </message>
    <message>
        <source>rate-limited</source>
        <translation>limitado</translation>
    </message>
    <message>
        <source>reload pending</source>
        <translation>recarga pendiente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Last Action</source>
        <translation>Última acción</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dejado fuera</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lictor::DnsClientPane</name>
    <message>
        <source>&amp;Enable DNS lookup</source>
        <translation>Activa&amp;r la búsqueda DNS</translation>
    </message>
    <message>
        <source>P&amp;rimary DNS Server:</source>
        <translation>Servidor DNS &amp;primario:</translation>
    </message>
    <message>
        <source>Se&amp;condary Servers:</source>
        <translation>Servidores se&amp;cundarios:</translation>
    </message>
    <message>
        <source>Addresses, separated by commas</source>
        <translation>Direcciones separadas por comas</translation>
    </message>
    <message>
        <source>The device needs a name server to find the license server by its name (PRE-3, TRN-15). An address may be followed by the interface that leads to it, as in 192.0.2.53 outside.</source>
        <translation>El dispositivo necesita un servidor de nombres para encontrar el servidor de licencias por su nombre (PRE-3, TRN-15). Una dirección puede ir seguida de la interfaz que conduce a ella, como en 192.0.2.53 outside.</translation>
    </message>
    <message>
        <source>The network&apos;s own, nothing is configured</source>
        <translation>El propio de la red, no hay nada configurado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>For licensing the supervisor of the chassis finds the server; these settings are the ASA&apos;s own (TRN-15).</source>
        <translation>Para las licencias, el supervisor del chasis encuentra el servidor; estos ajustes son los propios del ASA (TRN-15).</translation>
    </message>
    <message>
        <source>%1 is not found without a name server: registrations and renewals fail (PRE-3).</source>
        <translation>%1 no se encuentra sin un servidor de nombres: los registros y las renovaciones fallan (PRE-3).</translation>
    </message>
    <message>
        <source>%1 is not found while DNS lookup is off: registrations and renewals fail (PRE-3).</source>
        <translation>%1 no se encuentra mientras la búsqueda DNS esté desactivada: los registros y las renovaciones fallan (PRE-3).</translation>
    </message>
</context>
<context>
    <name>lictor::EffectiveTable</name>
    <message>
        <source>Firewall Licenses</source>
        <translation>Licencias de firewall</translation>
    </message>
    <message>
        <source>VPN Licenses</source>
        <translation>Licencias de VPN</translation>
    </message>
    <message>
        <source>General Licenses</source>
        <translation>Licencias generales</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Platform Limit</source>
        <translation>Límite de plataforma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>lictor::EventTable</name>
    <message>
        <source>Registration token created</source>
        <translation>Token de registro creado</translation>
    </message>
    <message>
        <source>Registration token revoked</source>
        <translation>Token de registro revocado</translation>
    </message>
    <message>
        <source>Product instance registered</source>
        <translation>Instancia de producto registrada</translation>
    </message>
    <message>
        <source>Product instance removed</source>
        <translation>Instancia de producto quitada</translation>
    </message>
    <message>
        <source>Product instance transferred</source>
        <translation>Instancia de producto transferida</translation>
    </message>
    <message>
        <source>Licenses added</source>
        <translation>Licencias añadidas</translation>
    </message>
    <message>
        <source>Licenses transferred</source>
        <translation>Licencias transferidas</translation>
    </message>
    <message>
        <source>Licenses expired</source>
        <translation>Licencias caducadas</translation>
    </message>
    <message>
        <source>Out of compliance</source>
        <translation>Fuera de cumplimiento</translation>
    </message>
    <message>
        <source>In compliance again</source>
        <translation>De nuevo en cumplimiento</translation>
    </message>
    <message>
        <source>ID certificate renewed</source>
        <translation>Certificado de ID renovado</translation>
    </message>
    <message>
        <source>License reserved</source>
        <translation>Licencia reservada</translation>
    </message>
    <message>
        <source>Reserved license returned</source>
        <translation>Licencia reservada devuelta</translation>
    </message>
    <message>
        <source>Usage reported</source>
        <translation>Uso comunicado</translation>
    </message>
    <message>
        <source>On-Prem server synchronized</source>
        <translation>Servidor On-Prem sincronizado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
</context>
<context>
    <name>lictor::ExplainPanel</name>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Cop&amp;y Sentence</source>
        <translation>Cop&amp;iar frase</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The platform allows</source>
        <translation>La plataforma permite</translation>
    </message>
    <message>
        <source>%1 asks for more Context licenses than can be used: %2 would be enough. &lt;a href=&quot;%2&quot;&gt;Use&#xa0;%2&lt;/a&gt;</source>
        <translation>%1 pide más licencias Context de las que se pueden usar: bastarían %2. &lt;a href=&quot;%2&quot;&gt;Usar %2&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Rule %1 · %2</source>
        <translation>Regla %1 · %2</translation>
    </message>
</context>
<context>
    <name>lictor::FaultTable</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Effect So Far</source>
        <translation>Efecto hasta ahora</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>ninguno observado</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) missed a contact</source>
        <translation>
            <numerusform>%n dispositivo perdió un contacto</numerusform>
            <numerusform>%n dispositivos perdieron un contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminado</translation>
    </message>
</context>
<context>
    <name>lictor::FaultsPane</name>
    <message>
        <source>Outages and Faults</source>
        <translation>Interrupciones y fallos</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Aña&amp;dir…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Clear A&amp;ll</source>
        <translation>Quitar &amp;todos</translation>
    </message>
    <message>
        <source>Look for missed contacts</source>
        <translation>Buscar contactos fallidos</translation>
    </message>
    <message>
        <source>No fault is set; everything reaches everything.</source>
        <translation>No hay ningún fallo definido; todo llega a todo.</translation>
    </message>
    <message>
        <source>An outage shows what happens to devices that cannot reach the Smart Software Manager for some time.</source>
        <translation>Una interrupción muestra qué ocurre con los dispositivos que no pueden alcanzar el Smart Software Manager durante algún tiempo.</translation>
    </message>
    <message>
        <source>Add outage…</source>
        <translation>Añadir interrupción…</translation>
    </message>
    <message>
        <source>Select a fault first.</source>
        <translation>Seleccione primero un fallo.</translation>
    </message>
    <message>
        <source>No fault is set.</source>
        <translation>No hay ningún fallo definido.</translation>
    </message>
</context>
<context>
    <name>lictor::FieldList</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>%1 — needed, no column</source>
        <translation>%1 — necesario, sin columna</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Drag it onto one of your columns</source>
        <translation>Arrástrelo a una de sus columnas</translation>
    </message>
</context>
<context>
    <name>lictor::FilterRow</name>
    <message>
        <source>Filter %1</source>
        <translation>Filtrar %1</translation>
    </message>
    <message>
        <source>What the filter demands of %1: a part of it, several with | between them, &gt;5 or &lt;=30d</source>
        <translation>Lo que exige el filtro de %1: una parte, varias separadas por |, &gt;5 o &lt;=30d</translation>
    </message>
</context>
<context>
    <name>lictor::FindDialog</name>
    <message>
        <source>Find Anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Device, pane, setting, command, license, token…</source>
        <translation>Dispositivo, panel, ajuste, comando, licencia, token…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a letter to type, and the kind of things that it finds</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A letter and a blank before the words look for one kind only: %1. * and ? stand for anything.</source>
        <translation>Una letra y un espacio antes de las palabras buscan solo un tipo: %1. * y ? equivalen a cualquier texto.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what was found, and where it is</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message numerus="yes">
        <source>The best %n are shown.</source>
        <translation>
            <numerusform>Se muestra el mejor resultado (%n).</numerusform>
            <numerusform>Se muestran los %n mejores resultados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n encontrado.</numerusform>
            <numerusform>%n encontrados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::FindingTable</name>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedio</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>%1. Effect today: %2</source>
        <translation>%1. Efecto hoy: %2</translation>
    </message>
</context>
<context>
    <name>lictor::FindingsTab</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>Kind of findings</source>
        <translation>Tipo de hallazgos</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>Mostrar todos los tipos</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <extracomment>how many findings are listed, of how many</extracomment>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s)</source>
        <translation>
            <numerusform>%1 de %n hallazgo</numerusform>
            <numerusform>%1 de %n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding of this kind.</source>
        <translation>Ningún hallazgo de este tipo.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>There are findings of other kinds.</source>
        <translation>Hay hallazgos de otros tipos.</translation>
    </message>
    <message>
        <source>Shortages, disagreements of device and portal, waste and risks stand here, each with what can be done.</source>
        <translation>Aquí figuran los déficits, las discrepancias entre dispositivo y portal, el desperdicio y los riesgos, cada uno con lo que se puede hacer.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Effect today: %1. What to do: %2 (%3).</source>
        <translation>Efecto hoy: %1. Qué hacer: %2 (%3).</translation>
    </message>
    <message>
        <source>Shows first what it would do.</source>
        <translation>Muestra primero lo que haría.</translation>
    </message>
    <message>
        <source>There is nothing to click here: only what is described above helps.</source>
        <translation>Aquí no hay nada que pulsar: solo ayuda lo descrito arriba.</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vista previa…</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>Vista previa de %1</translation>
    </message>
</context>
<context>
    <name>lictor::FleetFiles</name>
    <message>
        <source>Opened %1</source>
        <translation>%1 abierto</translation>
    </message>
    <message>
        <source>Cancelled; the fleet is as it was</source>
        <translation>Cancelado; la flota está como estaba</translation>
    </message>
    <message>
        <source>New Fleet</source>
        <translation>Nueva flota</translation>
    </message>
    <message>
        <source>Fleets (*.lictor)</source>
        <translation>Flotas (*.lictor)</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1 creado</translation>
    </message>
    <message>
        <source>Open Fleet</source>
        <translation>Abrir flota</translation>
    </message>
    <message>
        <source>Fleets (*.lictor);;All files (*)</source>
        <translation>Flotas (*.lictor);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save Fleet As</source>
        <translation>Guardar flota como</translation>
    </message>
    <message>
        <source>Saved as %1, which is now open</source>
        <translation>Guardado como %1, que ahora está abierto</translation>
    </message>
    <message>
        <source>Back Up Fleet</source>
        <translation>Copia de seguridad de la flota</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Copia de seguridad en %1</translation>
    </message>
    <message>
        <source>This is the demo fleet; nothing here touches a real device</source>
        <translation>Esta es la flota de demostración; nada aquí afecta a un dispositivo real</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
</context>
<context>
    <name>lictor::FleetSession</name>
    <message>
        <source>an action is still running</source>
        <translation>todavía hay una acción en curso</translation>
    </message>
    <message>
        <source>wait for it or cancel it</source>
        <translation>espere a que termine o cancélela</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>Crear %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>Back up to %1</source>
        <translation>Copia de seguridad en %1</translation>
    </message>
    <message>
        <source>no fleet is open</source>
        <translation>no hay ninguna flota abierta</translation>
    </message>
    <message>
        <source>that is the open fleet itself</source>
        <translation>es la propia flota abierta</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>elija otro nombre</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>open or make one first</source>
        <translation>abra o cree primero una</translation>
    </message>
    <message>
        <source>save the fleet under another name and work there</source>
        <translation>guarde la flota con otro nombre y trabaje en ella</translation>
    </message>
    <message>
        <source>%1 (done again on what another program had changed)</source>
        <translation>%1 (hecho de nuevo sobre lo que otro programa había cambiado)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rehacer %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Another program changed the fleet; it was loaded again</source>
        <translation>Otro programa cambió la flota; se ha cargado de nuevo</translation>
    </message>
    <message>
        <source>Read what revision %1 changed</source>
        <translation>Leer lo que cambió la revisión %1</translation>
    </message>
</context>
<context>
    <name>lictor::ForecastPane</name>
    <message>
        <source>&amp;Compare with today</source>
        <translation>&amp;Comparar con hoy</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>&amp;Recalcular</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>Add licenses by product ID…</source>
        <translation>Añadir licencias por ID de producto…</translation>
    </message>
    <message>
        <source>&amp;Days ahead:</source>
        <translation>Días de pronós&amp;tico:</translation>
    </message>
    <message>
        <source>This Table…</source>
        <translation>Esta tabla…</translation>
    </message>
    <message>
        <source>Dates as Calendar…</source>
        <translation>Fechas como calendario…</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>No trouble is in sight.</source>
        <translation>No hay ningún problema a la vista.</translation>
    </message>
    <message>
        <source>Nothing runs short and nobody loses anything in these days.</source>
        <translation>En estos días no falta nada y nadie pierde nada.</translation>
    </message>
    <message>
        <source>There is no forecast yet.</source>
        <translation>Aún no hay ningún pronóstico.</translation>
    </message>
    <message>
        <source>Add something to What if first.</source>
        <translation>Añada primero algo a «Supuestos».</translation>
    </message>
    <message>
        <source>Looking ahead…</source>
        <translation>Calculando el pronóstico…</translation>
    </message>
    <message>
        <source>As of %1; something has changed since</source>
        <translation>A fecha de %1; desde entonces algo ha cambiado</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>Not looked ahead yet</source>
        <translation>Pronóstico aún no calculado</translation>
    </message>
    <message>
        <source>What will come is being computed.</source>
        <translation>Se está calculando lo que vendrá.</translation>
    </message>
    <message>
        <source>It stands here as soon as it is known.</source>
        <translation>Aparecerá aquí en cuanto se sepa.</translation>
    </message>
    <message>
        <source>There is nothing to look ahead to.</source>
        <translation>No hay nada que pronosticar.</translation>
    </message>
    <message>
        <source>Licenses that are owned or used, and devices, have a future.</source>
        <translation>Solo tienen futuro las licencias en propiedad o en uso y los dispositivos.</translation>
    </message>
    <message>
        <source>Dates (%1)</source>
        <translation>Fechas (%1)</translation>
    </message>
    <message>
        <source>Export Dates as Calendar</source>
        <translation>Exportar fechas como calendario</translation>
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
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>lictor::GroupDialog</name>
    <message>
        <source>Form Cluster</source>
        <translation>Formar clúster</translation>
    </message>
    <message>
        <source>Form Failover Pair</source>
        <translation>Formar par de conmutación por error</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>lictor::GroupForm</name>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Compañera</translation>
    </message>
    <message>
        <source>Preconditions</source>
        <translation>Condiciones previas</translation>
    </message>
    <message>
        <source>Register both units f&amp;irst, then form the pair</source>
        <translation>Registrar primero amba&amp;s unidades y después formar el par</translation>
    </message>
    <message>
        <source>Form the pair first, &amp;then register the active unit</source>
        <translation>Formar primero el par y después re&amp;gistrar la unidad activa</translation>
    </message>
    <message>
        <source>Acti&amp;ve/Active (multiple context mode)</source>
        <translation>Activa/Activa (&amp;modo de contextos múltiples)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the failover link</source>
        <translation>&amp;Cifrar el enlace de conmutación por error</translation>
    </message>
    <message>
        <source>Re&amp;gister…</source>
        <translation>&amp;Registrar…</translation>
    </message>
    <message>
        <source>&amp;Form Cluster</source>
        <translation>&amp;Formar clúster</translation>
    </message>
    <message>
        <source>&amp;Form Pair</source>
        <translation>&amp;Formar par</translation>
    </message>
    <message>
        <source>made from the first unit&apos;s name when left empty</source>
        <translation>se forma con el nombre de la primera unidad si se deja vacío</translation>
    </message>
    <message>
        <source>A&amp;ctive unit:</source>
        <translation>Unidad ac&amp;tiva:</translation>
    </message>
    <message>
        <source>C&amp;ontrol unit:</source>
        <translation>Unidad de con&amp;trol:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Nom&amp;bre:</translation>
    </message>
    <message>
        <source>a part of the name</source>
        <translation>una parte del nombre</translation>
    </message>
    <message>
        <source>&amp;Partner:</source>
        <translation>C&amp;ompañera:</translation>
    </message>
    <message>
        <source>Other &amp;units:</source>
        <translation>&amp;Otras unidades:</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>Buscar un dispositivo</translation>
    </message>
    <message>
        <source>Not all devices are listed. Type a part of the name.</source>
        <translation>No se muestran todos los dispositivos. Escriba una parte del nombre.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>A %1 has Active/Standby failover only.</source>
        <translation>Un %1 solo admite conmutación por error activa/en espera.</translation>
    </message>
    <message>
        <source>These units can form a cluster.</source>
        <translation>Estas unidades pueden formar un clúster.</translation>
    </message>
    <message>
        <source>These two units can form a pair.</source>
        <translation>Estas dos unidades pueden formar un par.</translation>
    </message>
    <message>
        <source>Both units are registered already.</source>
        <translation>Ambas unidades ya están registradas.</translation>
    </message>
    <message>
        <source>Both units have strong encryption by their own tokens.</source>
        <translation>Ambas unidades tienen cifrado seguro mediante sus propios tokens.</translation>
    </message>
    <message>
        <source>The standby unit has strong encryption through the active one. The link is not encrypted: the order makes no difference to it.</source>
        <translation>La unidad en espera tiene cifrado seguro a través de la activa. El enlace no está cifrado: el orden no le afecta.</translation>
    </message>
    <message>
        <source>Both units have strong encryption by their own tokens, and the failover link speaks AES/3DES (FO-1100-11).</source>
        <translation>Ambas unidades tienen cifrado seguro mediante sus propios tokens y el enlace de conmutación por error usa AES/3DES (FO-1100-11).</translation>
    </message>
    <message>
        <source>The standby unit has strong encryption through the active one, but the failover link speaks DES until both units are reloaded (FO-1100-12). Reload both: one alone that is reloaded makes both active, split brain (FO-1100-13).</source>
        <translation>La unidad en espera tiene cifrado seguro a través de la activa, pero el enlace de conmutación por error usa DES hasta que se recarguen ambas unidades (FO-1100-12). Recargue ambas: si se recarga una sola, ambas quedan activas, cerebro dividido (FO-1100-13).</translation>
    </message>
    <message>
        <source>There is no other %1 in this fleet that is in no pair or cluster.</source>
        <translation>En esta flota no hay ningún otro %1 que no esté en un par o clúster.</translation>
    </message>
    <message>
        <source>Tick the other units of the cluster.</source>
        <translation>Marque las demás unidades del clúster.</translation>
    </message>
    <message>
        <source>Choose the partner in the table.</source>
        <translation>Elija la unidad compañera en la tabla.</translation>
    </message>
    <message numerus="yes">
        <source>%n preconditions are not fulfilled.</source>
        <translation>
            <numerusform>%n condición previa no se cumple.</numerusform>
            <numerusform>%n condiciones previas no se cumplen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pair or cluster %1 exists. Choose another name.</source>
        <translation>Ya existe un par o clúster %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Register %1 first, or choose the other order.</source>
        <translation>Registre primero %1 o elija el otro orden.</translation>
    </message>
</context>
<context>
    <name>lictor::GroupPane</name>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xplicar</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>ASA Cluster</source>
        <translation>Clúster ASA</translation>
    </message>
    <message>
        <source>Shows the sum of Security Contexts (Alt+Return)</source>
        <translation>Muestra la suma de Security Contexts (Alt+Intro)</translation>
    </message>
    <message>
        <source>E&amp;lect control unit</source>
        <translation>E&amp;legir unidad de control</translation>
    </message>
    <message>
        <source>S&amp;witch active</source>
        <translation>Con&amp;mutar la activa</translation>
    </message>
    <message>
        <source>Re&amp;join</source>
        <translation>Reinc&amp;orporar</translation>
    </message>
    <message>
        <source>Re&amp;move unit</source>
        <translation>&amp;Quitar unidad</translation>
    </message>
    <message>
        <source>Rel&amp;oad unit</source>
        <translation>Recar&amp;gar unidad</translation>
    </message>
    <message>
        <source>Disba&amp;nd</source>
        <translation>Di&amp;solver</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>No hay ningún dispositivo elegido.</translation>
    </message>
    <message>
        <source>Choose one in the Device List.</source>
        <translation>Elija uno en la lista de dispositivos.</translation>
    </message>
    <message>
        <source>%1 is in no cluster.</source>
        <translation>%1 no está en ningún clúster.</translation>
    </message>
    <message>
        <source>%1 is in no pair.</source>
        <translation>%1 no está en ningún par.</translation>
    </message>
    <message>
        <source>Go to Failover</source>
        <translation>Ir a Failover</translation>
    </message>
    <message>
        <source>Go to ASA Cluster</source>
        <translation>Ir a Clúster ASA</translation>
    </message>
    <message>
        <source>%1 is a unit of the failover pair %2.</source>
        <translation>%1 es una unidad del par de conmutación por error %2.</translation>
    </message>
    <message>
        <source>%1 is a unit of the cluster %2.</source>
        <translation>%1 es una unidad del clúster %2.</translation>
    </message>
    <message>
        <source>A unit belongs to a pair or to a cluster, not to both.</source>
        <translation>Una unidad pertenece a un par o a un clúster, no a ambos.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>Usa&amp;r %1</translation>
    </message>
    <message>
        <source>Sends license smart, feature context %1 to the unit that asks for all</source>
        <translation>Envía license smart, feature context %1 a la unidad que solicita para todas</translation>
    </message>
    <message>
        <source>Split brain: both units of %1 are active.</source>
        <translation>Cerebro dividido: ambas unidades de %1 están activas.</translation>
    </message>
    <message>
        <source>The fleet file is read-only: %1.</source>
        <translation>El archivo de la flota es de solo lectura: %1.</translation>
    </message>
</context>
<context>
    <name>lictor::HelpWindow</name>
    <message>
        <source>Lictor Help</source>
        <translation>Ayuda de Lictor</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Search in the help, for example OOC-5</source>
        <translation>Buscar en la ayuda, por ejemplo OOC-5</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>lictor::HomeCards</name>
    <message>
        <source>This fleet is empty. How do you want to begin?</source>
        <translation>Esta flota está vacía. ¿Cómo desea empezar?</translation>
    </message>
    <message>
        <source>Import your inventory</source>
        <translation>Importar su inventario</translation>
    </message>
    <message>
        <source>A list of your firewalls: an export of your CMDB, of NetBox or of the Smart Software Manager, or output of the devices. You see what is understood before anything changes. Files can be dropped here.</source>
        <translation>Una lista de sus firewalls: una exportación de su CMDB, de NetBox o del Smart Software Manager, o la salida de los dispositivos. Verá lo que se entiende antes de que cambie nada. Puede soltar archivos aquí.</translation>
    </message>
    <message>
        <source>Import inventory…</source>
        <translation>Importar inventario…</translation>
    </message>
    <message>
        <source>Open the demo fleet</source>
        <translation>Abrir la flota de demostración</translation>
    </message>
    <message>
        <source>Every platform, a failover pair over its limit, a cluster, a chassis with three modules: to look around.</source>
        <translation>Todas las plataformas, un par de conmutación por error por encima de su límite, un clúster, un chasis con tres módulos: para echar un vistazo.</translation>
    </message>
    <message>
        <source>Open demo fleet</source>
        <translation>Abrir flota de demostración</translation>
    </message>
    <message>
        <source>Add one device</source>
        <translation>Añadir un dispositivo</translation>
    </message>
    <message>
        <source>Choose a model, give it a name, register it and see what it may run and why.</source>
        <translation>Elija un modelo, dele un nombre, regístrelo y vea qué puede ejecutar y por qué.</translation>
    </message>
    <message>
        <source>Add device…</source>
        <translation>Añadir dispositivo…</translation>
    </message>
    <message>
        <source>Lictor shows for every firewall which licenses it runs with and why, and what will happen next. Nothing here touches a real device.</source>
        <translation>Lictor muestra para cada firewall con qué licencias funciona y por qué, y qué ocurrirá después. Nada aquí afecta a un dispositivo real.</translation>
    </message>
</context>
<context>
    <name>lictor::HomeForecast</name>
    <message numerus="yes">
        <source>Forecast, %n day(s)</source>
        <translation>
            <numerusform>Pronóstico, %n día</numerusform>
            <numerusform>Pronóstico, %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look %n day(s) ahead</source>
        <translation>
            <numerusform>Calcular el pronóstico de %n día</numerusform>
            <numerusform>Calcular el pronóstico de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked ahead yet.</source>
        <translation>Pronóstico aún no calculado.</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>Calcular pronóstico</translation>
    </message>
    <message>
        <source>No trouble is in sight.</source>
        <translation>No hay ningún problema a la vista.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the forecast</source>
        <translation>Mostrar el pronóstico</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dates of trouble in all</source>
        <translation>Fechas con problemas en total</translation>
    </message>
    <message>
        <source>Dates of trouble in all: %1</source>
        <translation>Fechas con problemas en total: %1</translation>
    </message>
</context>
<context>
    <name>lictor::HomePane</name>
    <message>
        <source>Look over the fleet</source>
        <translation>Examinar la flota</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Next events</source>
        <translation>Próximos eventos</translation>
    </message>
    <message>
        <source>No licenses are owned or used yet.</source>
        <translation>Aún no hay licencias en propiedad ni en uso.</translation>
    </message>
    <message>
        <source>Add what you bought by product ID.</source>
        <translation>Añada lo que ha comprado por ID de producto.</translation>
    </message>
    <message>
        <source>Add licenses by product ID…</source>
        <translation>Añadir licencias por ID de producto…</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No hay nada pendiente.</translation>
    </message>
    <message>
        <source>Once a device is registered or a term ends, it stands here.</source>
        <translation>En cuanto se registre un dispositivo o termine un plazo, aparecerá aquí.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show these devices in the Device List</source>
        <translation>Mostrar estos dispositivos en la lista de dispositivos</translation>
    </message>
    <message>
        <source>Devices in all</source>
        <translation>Dispositivos en total</translation>
    </message>
    <message>
        <source>Devices in all: %1</source>
        <translation>Dispositivos en total: %1</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nada requiere atención.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transferir…</translation>
    </message>
    <message>
        <source>Transfer: %1</source>
        <translation>Transferir: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the tables below and in the Device List</source>
        <translation>
            <numerusform>y %n más, en las tablas siguientes y en la lista de dispositivos</numerusform>
            <numerusform>y %n más, en las tablas siguientes y en la lista de dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Device Dashboard</source>
        <translation>Tablero del dispositivo</translation>
    </message>
</context>
<context>
    <name>lictor::ImportChanges</name>
    <message>
        <source>%1 (chassis)</source>
        <translation>%1 (chasis)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
</context>
<context>
    <name>lictor::ImportChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>&amp;Into virtual account:</source>
        <translation>&amp;En la cuenta virtual:</translation>
    </message>
    <message>
        <source>Where a row does not say one itself</source>
        <translation>Cuando una fila no indica ninguna</translation>
    </message>
    <message>
        <source>&amp;Devices already there:</source>
        <translation>&amp;Dispositivos ya existentes:</translation>
    </message>
    <message>
        <source>Add and update</source>
        <translation>Añadir y actualizar</translation>
    </message>
    <message>
        <source>Update only, refuse new ones</source>
        <translation>Solo actualizar, rechazar los nuevos</translation>
    </message>
    <message>
        <source>Add only, leave them alone</source>
        <translation>Solo añadir, no tocarlos</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Actualizar %1</translation>
    </message>
    <message>
        <source>Unchanged %1</source>
        <translation>Sin cambios %1</translation>
    </message>
    <message>
        <source>Skipped %1</source>
        <translation>Omitidas %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Rechazadas %1</translation>
    </message>
    <message>
        <source>Chassis %1</source>
        <translation>Chasis %1</translation>
    </message>
    <message numerus="yes">
        <source>Import the good rows, leave out refused files and %n refused row(s)</source>
        <translation>
            <numerusform>Importar las filas correctas, omitir los archivos rechazados y %n fila rechazada</numerusform>
            <numerusform>Importar las filas correctas, omitir los archivos rechazados y %n filas rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the good rows, leave out %n refused row(s)</source>
        <translation>
            <numerusform>Importar las filas correctas, omitir %n fila rechazada</numerusform>
            <numerusform>Importar las filas correctas, omitir %n filas rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>N&amp;ote for the journal:</source>
        <translation>&amp;Nota para el diario:</translation>
    </message>
    <message>
        <source>why it is imported, a ticket</source>
        <translation>por qué se importa, un tique</translation>
    </message>
</context>
<context>
    <name>lictor::ImportColumns</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Your column</source>
        <translation>Su columna</translation>
    </message>
    <message>
        <source>Sample values</source>
        <translation>Valores de ejemplo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(columna %1)</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>sin valores</translation>
    </message>
    <message>
        <source>••• a secret is never imported</source>
        <translation>••• un secreto nunca se importa</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No se importa</translation>
    </message>
    <message>
        <source>The column holds secrets and is not read.</source>
        <translation>La columna contiene secretos y no se lee.</translation>
    </message>
</context>
<context>
    <name>lictor::ImportColumnsPage</name>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>&amp;Save Mapping…</source>
        <translation>&amp;Guardar asignación…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Fo&amp;rget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>As recognised, without what was chosen by hand</source>
        <translation>Según lo reconocido, sin lo elegido a mano</translation>
    </message>
    <message>
        <source>Fields, to drag onto a column:</source>
        <translation>Campos, para arrastrar a una columna:</translation>
    </message>
    <message>
        <source>No column becomes one of these, without which no new device can be taken in: %1.</source>
        <translation>Ninguna columna corresponde a uno de estos campos, sin los cuales no se puede incorporar ningún dispositivo nuevo: %1.</translation>
    </message>
    <message>
        <source>No column becomes %1, without which no new device can be taken in.</source>
        <translation>Ninguna columna corresponde a %1, sin lo cual no se puede incorporar ningún dispositivo nuevo.</translation>
    </message>
    <message>
        <source>The saved mapping “%1” is used.</source>
        <translation>Se usa la asignación guardada «%1».</translation>
    </message>
    <message>
        <source>Use it again for files with the same headers</source>
        <translation>Usarla de nuevo para archivos con los mismos encabezados</translation>
    </message>
    <message>
        <source>Nothing was chosen by hand: it is recognised again without being saved.</source>
        <translation>No se eligió nada a mano: se reconoce de nuevo sin necesidad de guardarlo.</translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>Guardar asignación</translation>
    </message>
    <message>
        <source>Name, as it is shown when a file with the same headers comes again:</source>
        <translation>Nombre con el que se muestra cuando vuelva un archivo con los mismos encabezados:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>lictor::ImportDifferences</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>lictor::ImportDonePage</name>
    <message>
        <source>Sho&amp;w Them</source>
        <translation>&amp;Mostrarlos</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Guardar &amp;informe…</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: hecho.</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 skipped, %5 refused and left out. Undo takes all of it back at once.</source>
        <translation>%1 añadidas, %2 actualizadas, %3 sin cambios, %4 omitidas, %5 rechazadas y excluidas. Deshacer lo anula todo de una vez.</translation>
    </message>
    <message>
        <source>Save the Report of the Import</source>
        <translation>Guardar el informe de la importación</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the report of the import</source>
        <translation>Guardar el informe de la importación</translation>
    </message>
</context>
<context>
    <name>lictor::ImportDraft</name>
    <message>
        <source>pasted-%1.txt</source>
        <translation>pegado-%1.txt</translation>
    </message>
    <message>
        <source>cannot be kept for reading (%1)</source>
        <translation>no se puede conservar para leerlo (%1)</translation>
    </message>
    <message>
        <source>make room in the folder for temporary files</source>
        <translation>libere espacio en la carpeta de archivos temporales</translation>
    </message>
    <message>
        <source>Read the inventory</source>
        <translation>Leer el inventario</translation>
    </message>
    <message>
        <source>Choose files first.</source>
        <translation>Elija primero los archivos.</translation>
    </message>
    <message>
        <source>The import is running.</source>
        <translation>La importación está en curso.</translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>Se están leyendo los archivos.</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>No se pudieron leer los archivos.</translation>
    </message>
    <message>
        <source>No row can be imported.</source>
        <translation>No se puede importar ninguna fila.</translation>
    </message>
    <message>
        <source>There is nothing to import: the fleet has it all.</source>
        <translation>No hay nada que importar: la flota ya lo tiene todo.</translation>
    </message>
    <message>
        <source>Nothing is imported while rows are refused. Correct them, or import the others without them.</source>
        <translation>No se importa nada mientras haya filas rechazadas. Corríjalas o importe las demás sin ellas.</translation>
    </message>
</context>
<context>
    <name>lictor::ImportFiles</name>
    <message>
        <source>separated by tabs</source>
        <translation>separado por tabuladores</translation>
    </message>
    <message>
        <source>separator “%1”</source>
        <translation>separador «%1»</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>hoja %1</translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation>encabezado en la línea %1</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>escrito por %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <translation>%1, %2 rechazadas</translation>
    </message>
    <message>
        <source>%1, %2 skipped</source>
        <translation>%1, %2 omitidas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Se entiende como</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Da</translation>
    </message>
</context>
<context>
    <name>lictor::ImportFilesPage</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Principio del archivo</translation>
    </message>
    <message>
        <source>Choose &amp;Files…</source>
        <translation>Elegir &amp;archivos…</translation>
    </message>
    <message>
        <source>Choose F&amp;older…</source>
        <translation>Elegir &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Paste Text…</source>
        <translation>&amp;Pegar texto…</translation>
    </message>
    <message>
        <source>Save &amp;Template…</source>
        <translation>Guardar p&amp;lantilla…</translation>
    </message>
    <message>
        <source>An empty list with the headers that need no mapping</source>
        <translation>Una lista vacía con los encabezados que no necesitan asignación</translation>
    </message>
    <message>
        <source>Choose lists of your firewalls, or drop files or a folder here.</source>
        <translation>Elija listas de sus firewalls o suelte aquí archivos o una carpeta.</translation>
    </message>
    <message>
        <source>What a spreadsheet, a CMDB, NetBox, the Smart Software Manager or the devices themselves wrote. How it is understood is shown and can be changed; nothing changes in the fleet before you press “Import”.</source>
        <translation>Lo que escribió una hoja de cálculo, una CMDB, NetBox, el Smart Software Manager o los propios dispositivos. Se muestra cómo se entiende y se puede cambiar; nada cambia en la flota antes de que pulse «Importar».</translation>
    </message>
    <message>
        <source>How %1 is read:</source>
        <translation>Cómo se lee %1:</translation>
    </message>
    <message>
        <source>Choose Inventory Files</source>
        <translation>Elegir archivos de inventario</translation>
    </message>
    <message>
        <source>Choose a Folder of Lists or Configurations</source>
        <translation>Elegir una carpeta de listas o configuraciones</translation>
    </message>
    <message>
        <source>Save Template</source>
        <translation>Guardar plantilla</translation>
    </message>
    <message>
        <source>Workbook with a list of models (*.xlsx)</source>
        <translation>Libro con una lista de modelos (*.xlsx)</translation>
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
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>lictor::ImportReadAs</name>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barra |</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Formato:</translation>
    </message>
    <message>
        <source>Encoding:</source>
        <translation>Codificación:</translation>
    </message>
    <message>
        <source>Separator:</source>
        <translation>Separador:</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>Encabezado:</translation>
    </message>
    <message>
        <source>Sheet:</source>
        <translation>Hoja:</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Según lo reconocido</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>%1 (reconocido)</translation>
    </message>
    <message>
        <source>None: the first row is a device</source>
        <translation>Ninguno: la primera fila es un dispositivo</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
</context>
<context>
    <name>lictor::ImportReplaced</name>
    <message>
        <source>Repl&amp;aced</source>
        <translation>&amp;Sustituido</translation>
    </message>
    <message>
        <source>A new &amp;device</source>
        <translation>&amp;Dispositivo nuevo</translation>
    </message>
    <message>
        <source>The fleet&apos;s device gets this serial number and keeps its configuration; unless the old number was made up, it has to be registered again</source>
        <translation>El dispositivo de la flota recibe este número de serie y conserva su configuración; salvo que el número anterior fuera inventado, hay que registrarlo de nuevo</translation>
    </message>
    <message>
        <source>The fleet&apos;s device stays as it is; this one is added beside it under a name of its own</source>
        <translation>El dispositivo de la flota se queda como está; este se añade a su lado con un nombre propio</translation>
    </message>
    <message numerus="yes">
        <source>The fleet has %n device(s) of this name with another serial number:</source>
        <translation>
            <numerusform>La flota tiene %n dispositivo con este nombre y otro número de serie:</numerusform>
            <numerusform>La flota tiene %n dispositivos con este nombre y otro número de serie:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::ImportRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the file: “%1”</source>
        <translation>En el archivo: «%1»</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No se importa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (y %2 más)</translation>
    </message>
</context>
<context>
    <name>lictor::ImportRowsPage</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Problems by kind</source>
        <translation>Problemas por tipo</translation>
    </message>
    <message>
        <source>Fix &amp;All Like This…</source>
        <translation>Corregir &amp;todos como este…</translation>
    </message>
    <message>
        <source>Take &amp;Back Correction</source>
        <translation>&amp;Deshacer corrección</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>Problema &amp;anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt Problem</source>
        <translation>Problema &amp;siguiente</translation>
    </message>
    <message>
        <source>Save &amp;Refused Rows…</source>
        <translation>&amp;Guardar filas rechazadas…</translation>
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
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Rechazadas %1</translation>
    </message>
    <message>
        <source>With notes %1</source>
        <translation>Con notas %1</translation>
    </message>
    <message>
        <source>Skipped %1</source>
        <translation>Omitidas %1</translation>
    </message>
    <message>
        <source>Nothing was corrected.</source>
        <translation>No se corrigió nada.</translation>
    </message>
    <message>
        <source>As they stand in the file, with two columns that say why; what is corrected there can be imported</source>
        <translation>Tal como están en el archivo, con dos columnas que dicen por qué; lo que se corrija allí se puede importar</translation>
    </message>
    <message>
        <source>No row is refused.</source>
        <translation>No hay ninguna fila rechazada.</translation>
    </message>
    <message>
        <source>Replaces this value in its whole column</source>
        <translation>Sustituye este valor en toda su columna</translation>
    </message>
    <message>
        <source>Choose a cell of the file.</source>
        <translation>Elija una celda del archivo.</translation>
    </message>
    <message>
        <source>Save the refused rows of %1</source>
        <translation>Guardar las filas rechazadas de %1</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
</context>
<context>
    <name>lictor::ImportWindow</name>
    <message>
        <source>Import Inventory</source>
        <translation>Importar inventario</translation>
    </message>
    <message>
        <source>1  Files</source>
        <translation>1  Archivos</translation>
    </message>
    <message>
        <source>2  Columns</source>
        <translation>2  Columnas</translation>
    </message>
    <message>
        <source>3  Rows</source>
        <translation>3  Filas</translation>
    </message>
    <message>
        <source>4  Changes</source>
        <translation>4  Cambios</translation>
    </message>
    <message>
        <source>5  Done</source>
        <translation>5  Hecho</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Taken back. The fleet is as it was before the import.</source>
        <translation>Deshecho. La flota está como antes de la importación.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>3  Rows (%1 refused)</source>
        <translation>3  Filas (%1 rechazadas)</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) can be imported.</source>
        <translation>
            <numerusform>Se puede importar %n dispositivo.</numerusform>
            <numerusform>Se pueden importar %n dispositivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import the %n Good Row(s)</source>
        <translation>
            <numerusform>&amp;Importar %n fila correcta</numerusform>
            <numerusform>&amp;Importar las %n filas correctas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Device(s)</source>
        <translation>
            <numerusform>&amp;Importar %n dispositivo</numerusform>
            <numerusform>&amp;Importar %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>lictor::InstanceTable</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>UDI</source>
        <translation>UDI</translation>
    </message>
    <message>
        <source>Product Type</source>
        <translation>Tipo de producto</translation>
    </message>
    <message>
        <source>Last Contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>ninguna necesaria</translation>
    </message>
    <message>
        <source>Transfer, Remove</source>
        <translation>Transferir, quitar</translation>
    </message>
</context>
<context>
    <name>lictor::JournalPane</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>&amp;Undo to Here</source>
        <translation>Deshacer hasta a&amp;quí</translation>
    </message>
    <message>
        <source>Show &amp;Changes…</source>
        <translation>Mostrar &amp;cambios…</translation>
    </message>
    <message>
        <source>Events and Journal</source>
        <translation>Eventos y diario</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtro:</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>Filtro de %1</translation>
    </message>
    <message>
        <source>What was done, or by whom</source>
        <translation>Qué se hizo o quién lo hizo</translation>
    </message>
    <message>
        <source>A name, an event or what happened</source>
        <translation>Un nombre, un evento o lo que ocurrió</translation>
    </message>
    <message>
        <source>Nothing matches the filter “%1”.</source>
        <translation>Nada coincide con el filtro «%1».</translation>
    </message>
    <message>
        <source>Nothing was done to this fleet yet.</source>
        <translation>Aún no se ha hecho nada en esta flota.</translation>
    </message>
    <message>
        <source>Every action stands here, with who did it and when.</source>
        <translation>Aquí figura cada acción, con quién la hizo y cuándo.</translation>
    </message>
    <message>
        <source>No agent has done anything since the fleet was opened.</source>
        <translation>Ningún agente ha hecho nada desde que se abrió la flota.</translation>
    </message>
    <message>
        <source>Move the clock, or register a device: contacts, renewals and changes of state stand here.</source>
        <translation>Mueva el reloj o registre un dispositivo: aquí figuran los contactos, las renovaciones y los cambios de estado.</translation>
    </message>
    <message>
        <source>Select an action first.</source>
        <translation>Seleccione primero una acción.</translation>
    </message>
    <message>
        <source>This action is undone already.</source>
        <translation>Esta acción ya está deshecha.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Takes back this action and everything after it.</source>
        <translation>Deshace esta acción y todo lo posterior.</translation>
    </message>
    <message>
        <source>What it changed, as far as the file keeps it.</source>
        <translation>Lo que cambió, en la medida en que el archivo lo conserva.</translation>
    </message>
    <message>
        <source>no device, license or account changed</source>
        <translation>no cambió ningún dispositivo, licencia ni cuenta</translation>
    </message>
    <message>
        <source>Changes of %1</source>
        <translation>Cambios de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>lictor::JournalTable</name>
    <message>
        <source>undone</source>
        <translation>deshecha</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Fleet&apos;s Clock</source>
        <translation>Reloj de la flota</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
</context>
<context>
    <name>lictor::LeverList</name>
    <message>
        <source>Leave out %1</source>
        <translation>Dejar fuera %1</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n device(s)</source>
        <translation>
            <numerusform>Dejar fuera %n dispositivo</numerusform>
            <numerusform>Dejar fuera %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop %1 × %2 from %3</source>
        <translation>Dar de baja %1 × %2 de %3</translation>
    </message>
    <message>
        <source>Fail over %1</source>
        <translation>Conmutación por error de %1</translation>
    </message>
    <message>
        <source>New root certificate from %1</source>
        <translation>Nuevo certificado raíz desde el %1</translation>
    </message>
    <message>
        <source>No contact from %1 to %2</source>
        <translation>Sin contacto del %1 al %2</translation>
    </message>
    <message>
        <source>No contact from %1</source>
        <translation>Sin contacto desde el %1</translation>
    </message>
</context>
<context>
    <name>lictor::LeverPanel</name>
    <message>
        <source>Nothing is different from today. Add what may happen, or what you could do.</source>
        <translation>Nada difiere de hoy. Añada lo que puede ocurrir o lo que podría hacer usted.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Make This Real…</source>
        <translation>&amp;Llevar a la práctica…</translation>
    </message>
    <message>
        <source>Leave Out Selected Devices</source>
        <translation>Dejar fuera los dispositivos seleccionados</translation>
    </message>
    <message>
        <source>Fail Over…</source>
        <translation>Conmutación por error…</translation>
    </message>
    <message>
        <source>&amp;What if:</source>
        <translation>&amp;Supuestos:</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>Drop Licenses…</source>
        <translation>Dar de baja licencias…</translation>
    </message>
    <message>
        <source>Buy Licenses…</source>
        <translation>Comprar licencias…</translation>
    </message>
    <message>
        <source>Outage…</source>
        <translation>Interrupción…</translation>
    </message>
    <message>
        <source>New Root Certificate…</source>
        <translation>Nuevo certificado raíz…</translation>
    </message>
    <message>
        <source>Choose devices in the Device List first.</source>
        <translation>Elija primero dispositivos en la lista de dispositivos.</translation>
    </message>
    <message>
        <source>There is no pair or cluster.</source>
        <translation>No hay ningún par ni clúster.</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>Elija primero una línea de la lista.</translation>
    </message>
    <message>
        <source>Lists what would be done to the fleet first.</source>
        <translation>Muestra primero lo que se haría en la flota.</translation>
    </message>
    <message>
        <source>Add something to the list first.</source>
        <translation>Añada primero algo a la lista.</translation>
    </message>
</context>
<context>
    <name>lictor::LicenseChoice</name>
    <message>
        <source>(no product ID)</source>
        <translation>(sin ID de producto)</translation>
    </message>
    <message>
        <source>perpetual</source>
        <translation>perpetua</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>ID de producto</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Añade</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Plazo</translation>
    </message>
</context>
<context>
    <name>lictor::LicenseMessageTable</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID de mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>3 error</source>
        <translation>3 error</translation>
    </message>
    <message>
        <source>4 warning</source>
        <translation>4 advertencia</translation>
    </message>
    <message>
        <source>5 notification</source>
        <translation>5 notificación</translation>
    </message>
    <message>
        <source>6 informational</source>
        <translation>6 informativo</translation>
    </message>
    <message>
        <source>7 debugging</source>
        <translation>7 depuración</translation>
    </message>
</context>
<context>
    <name>lictor::LicenseReservationDialog</name>
    <message>
        <source>Authorization Codes</source>
        <translation>Códigos de autorización</translation>
    </message>
    <message>
        <source>Reserve License</source>
        <translation>Reservar licencia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>License Reservation</source>
        <translation>Reserva de licencia</translation>
    </message>
    <message>
        <source>Each request code reserves a permanent license of %1 and gives an authorization code for its device. From then on the license counts as in use and the device has to install it (PLR-14, PLR-15).</source>
        <translation>Cada código de solicitud reserva una licencia permanente de %1 y da un código de autorización para su dispositivo. A partir de entonces, la licencia cuenta como en uso y el dispositivo tiene que instalarla (PLR-14, PLR-15).</translation>
    </message>
    <message>
        <source>Request &amp;codes, one a line:</source>
        <translation>Códigos de &amp;solicitud, uno por línea:</translation>
    </message>
    <message>
        <source>Request codes</source>
        <translation>Códigos de solicitud</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Enter the code that license smart reservation request universal prints.</source>
        <translation>Introduzca el código que muestra license smart reservation request universal.</translation>
    </message>
    <message>
        <source>There is no authorization code yet.</source>
        <translation>Aún no hay ningún código de autorización.</translation>
    </message>
    <message>
        <source>Nothing has been reserved in this window yet.</source>
        <translation>Aún no se ha reservado nada en esta ventana.</translation>
    </message>
    <message>
        <source>Install the code on %1: license smart reservation install %2</source>
        <translation>Instale el código en %1: license smart reservation install %2</translation>
    </message>
    <message>
        <source>Save the authorization codes</source>
        <translation>Guardar los códigos de autorización</translation>
    </message>
</context>
<context>
    <name>lictor::LicenseTable</name>
    <message>
        <source>Virtual Account</source>
        <translation>Cuenta virtual</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Compradas</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Next Expiry</source>
        <translation>Próximo fin</translation>
    </message>
</context>
<context>
    <name>lictor::MainWindow</name>
    <message>
        <source>Device List</source>
        <translation>Lista de dispositivos</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>The fleet is being opened.</source>
        <translation>Se está abriendo la flota.</translation>
    </message>
    <message>
        <source>%1 devices are selected. The menu Device acts on all of them; select one to see its settings.</source>
        <translation>Hay %1 dispositivos seleccionados. El menú Dispositivo actúa sobre todos ellos; seleccione uno para ver su configuración.</translation>
    </message>
    <message>
        <source>This fleet has no devices yet. Import an inventory or add a device.</source>
        <translation>Esta flota aún no tiene dispositivos. Importe un inventario o añada un dispositivo.</translation>
    </message>
    <message>
        <source>Choose a device in the Device List.</source>
        <translation>Elija un dispositivo en la lista de dispositivos.</translation>
    </message>
    <message>
        <source>no fleet</source>
        <translation>sin flota</translation>
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
        <translation>«%1» se rechazó: %2</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>%1: %2 Its edits are still there.</source>
        <translation>%1: %2 Sus ediciones siguen ahí.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) have edits that were not applied.</source>
        <translation>
            <numerusform>%n dispositivo tiene ediciones sin aplicar.</numerusform>
            <numerusform>%n dispositivos tienen ediciones sin aplicar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply all</source>
        <translation>Aplicar todo</translation>
    </message>
    <message>
        <source>Keep for next time</source>
        <translation>Guardar para la próxima vez</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>dispositivos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model and serial number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>panes</source>
        <translation>paneles</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <source>virtual accounts</source>
        <translation>cuentas virtuales</translation>
    </message>
    <message>
        <source>virtual account</source>
        <translation>cuenta virtual</translation>
    </message>
    <message>
        <source>licenses</source>
        <translation>licencias</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>help and requirements</source>
        <translation>ayuda y requisitos</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>Relo&amp;j</translation>
    </message>
    <message>
        <source>Chec&amp;k Fleet</source>
        <translation>Compro&amp;bar flota</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New Fleet…</source>
        <translation>&amp;Nueva flota…</translation>
    </message>
    <message>
        <source>&amp;Open Fleet…</source>
        <translation>&amp;Abrir flota…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open &amp;Demo Fleet</source>
        <translation>Abrir flota de &amp;demostración</translation>
    </message>
    <message>
        <source>Save Fleet &amp;As…</source>
        <translation>&amp;Guardar flota como…</translation>
    </message>
    <message>
        <source>&amp;Back Up Fleet…</source>
        <translation>Copia de &amp;seguridad de la flota…</translation>
    </message>
    <message>
        <source>&amp;Import Inventory…</source>
        <translation>&amp;Importar inventario…</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>&amp;Exportar informe…</translation>
    </message>
    <message>
        <source>Export This &amp;View…</source>
        <translation>Exportar esta &amp;vista…</translation>
    </message>
    <message>
        <source>Refres&amp;h with the Running Configuration on the Device</source>
        <translation>Actuali&amp;zar con la configuración en ejecución del dispositivo</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy with &amp;Headers</source>
        <translation>Copiar con &amp;encabezados</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Find in List</source>
        <translation>&amp;Buscar en la lista</translation>
    </message>
    <message>
        <source>Find An&amp;ything…</source>
        <translation>Buscar c&amp;ualquier cosa…</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Prefere&amp;ncias…</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>Pre&amp;view Commands…</source>
        <translation>Vis&amp;ta previa de comandos…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Configuración</translation>
    </message>
    <message>
        <source>&amp;Monitoring</source>
        <translation>&amp;Supervisión</translation>
    </message>
    <message>
        <source>&amp;Smart Software Manager</source>
        <translation>S&amp;mart Software Manager</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Go to &amp;Device List</source>
        <translation>Ir a la &amp;lista de dispositivos</translation>
    </message>
    <message>
        <source>Next &amp;Area</source>
        <translation>Á&amp;rea siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious Area</source>
        <translation>Área a&amp;nterior</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Restablecer diseño de &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idi&amp;oma</translation>
    </message>
    <message>
        <source>Lar&amp;ger Text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Smaller Te&amp;xt</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>W&amp;izards</source>
        <translation>As&amp;istentes</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>Check the fleet</source>
        <translation>Comprobar la flota</translation>
    </message>
    <message>
        <source>The fleet is sound.</source>
        <translation>La flota está en orden.</translation>
    </message>
    <message>
        <source>The fleet</source>
        <translation>La flota</translation>
    </message>
    <message>
        <source>open a backup or undo what was done last</source>
        <translation>abra una copia de seguridad o deshaga lo último que se hizo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Help for Current Screen</source>
        <translation>Ayuda de la &amp;pantalla actual</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Métodos abreviados de teclado</translation>
    </message>
    <message>
        <source>&amp;About Lictor</source>
        <translation>&amp;Acerca de Lictor</translation>
    </message>
    <message>
        <source>Main Toolbar</source>
        <translation>Barra de herramientas principal</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Métodos abreviados de teclado</translation>
    </message>
    <message>
        <source>About Lictor</source>
        <translation>Acerca de Lictor</translation>
    </message>
    <message>
        <source>Lictor %1</source>
        <translation>Lictor %1</translation>
    </message>
    <message>
        <source>A console for Smart Software Licensing of ASA firewalls. The devices are simulated: nothing here touches a real one.

GPL-3.0-or-later</source>
        <translation>Una consola para Smart Software Licensing de firewalls ASA. Los dispositivos son simulados: nada aquí afecta a uno real.

GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Verif&amp;y Report…</source>
        <translation>Verificar in&amp;forme…</translation>
    </message>
    <message>
        <source>Filter Ro&amp;w</source>
        <translation>&amp;Fila de filtros</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>&amp;Outages and Faults…</source>
        <translation>&amp;Interrupciones y fallos…</translation>
    </message>
    <message>
        <source>&amp;Forecast…</source>
        <translation>Pr&amp;onóstico…</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Diario…</translation>
    </message>
</context>
<context>
    <name>lictor::MakeRealDialog</name>
    <message>
        <source>Make This Real</source>
        <translation>Llevar a la práctica</translation>
    </message>
    <message>
        <source>This is done to the fleet, in this order. Each is an action of its own, and Undo takes them back one by one.</source>
        <translation>Esto se hace en la flota, en este orden. Cada paso es una acción propia y Deshacer los anula uno por uno.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Do It</source>
        <translation>Ejecutar</translation>
    </message>
</context>
<context>
    <name>lictor::MessagesPane</name>
    <message>
        <source>Licensing Messages</source>
        <translation>Mensajes de licencias</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export Licensing Messages</source>
        <translation>Exportar mensajes de licencias</translation>
    </message>
</context>
<context>
    <name>lictor::MessagesView</name>
    <message>
        <source>Licensing Messages</source>
        <translation>Mensajes de licencias</translation>
    </message>
    <message>
        <source>Enable &amp;debug messages</source>
        <translation>Activar mensajes de de&amp;puración</translation>
    </message>
    <message>
        <source>Shows also what the Smart Agent did since the fleet was opened, as debug license does on the device.</source>
        <translation>Muestra también lo que hizo Smart Agent desde que se abrió la flota, como debug license en el dispositivo.</translation>
    </message>
    <message>
        <source>None, because the chassis registers for this module and writes into its own log.</source>
        <translation>Ninguno, porque el chasis se registra por este módulo y escribe en su propio registro.</translation>
    </message>
    <message>
        <source>None, because licensing has written nothing since the device started.</source>
        <translation>Ninguno, porque las licencias no han escrito nada desde que arrancó el dispositivo.</translation>
    </message>
</context>
<context>
    <name>lictor::MonitorGroupPane</name>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Go to ASA Cluster</source>
        <translation>Ir a Clúster ASA</translation>
    </message>
    <message>
        <source>Go to Failover</source>
        <translation>Ir a Failover</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Make &amp;Control Unit</source>
        <translation>Hacer unidad de &amp;control</translation>
    </message>
    <message>
        <source>Make &amp;Active</source>
        <translation>Hacer ac&amp;tiva</translation>
    </message>
    <message>
        <source>Make &amp;Data Unit</source>
        <translation>Hacer unidad de dat&amp;os</translation>
    </message>
    <message>
        <source>Make &amp;Standby</source>
        <translation>Hacer unidad en e&amp;spera</translation>
    </message>
    <message>
        <source>&amp;Let Unit Rejoin</source>
        <translation>Reincorporar &amp;la unidad</translation>
    </message>
    <message>
        <source>Reset &amp;Failover</source>
        <translation>Restablecer &amp;failover</translation>
    </message>
    <message>
        <source>Rel&amp;oad Unit</source>
        <translation>Recar&amp;gar unidad</translation>
    </message>
    <message>
        <source>Rel&amp;oad Standby</source>
        <translation>Recar&amp;gar unidad en espera</translation>
    </message>
    <message>
        <source>%1 is in no cluster.</source>
        <translation>%1 no está en ningún clúster.</translation>
    </message>
    <message>
        <source>%1 is in no failover pair.</source>
        <translation>%1 no está en ningún par de conmutación por error.</translation>
    </message>
    <message>
        <source>What must hold before one is formed stands in Configuration.</source>
        <translation>Lo que debe cumplirse antes de formar uno figura en Configuración.</translation>
    </message>
</context>
<context>
    <name>lictor::MonitorLicenseForm</name>
    <message>
        <source>Entitlements</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Scheduled Tasks</source>
        <translation>Tareas programadas</translation>
    </message>
    <message>
        <source>Smart Software Licensing:</source>
        <translation>Smart Software Licensing:</translation>
    </message>
    <message>
        <source>Smart Agent Version:</source>
        <translation>Versión de Smart Agent:</translation>
    </message>
    <message>
        <source>UDI:</source>
        <translation>UDI:</translation>
    </message>
    <message>
        <source>Smart Agent State:</source>
        <translation>Estado de Smart Agent:</translation>
    </message>
    <message>
        <source>Global Compliance Status:</source>
        <translation>Estado global de cumplimiento:</translation>
    </message>
    <message>
        <source>Licensing Certificate:</source>
        <translation>Certificado de licencias:</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>none, because the device does not report one</source>
        <translation>ninguna, porque el dispositivo no informa de ninguna</translation>
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
        <translation>Como texto</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>No hay ningún dispositivo elegido.</translation>
    </message>
    <message>
        <source>Choose one in the Device List to see its Smart Agent.</source>
        <translation>Elija uno en la lista de dispositivos para ver su Smart Agent.</translation>
    </message>
    <message>
        <source>Export Smart License Status</source>
        <translation>Exportar estado de Smart License</translation>
    </message>
</context>
<context>
    <name>lictor::NavigationTree</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
</context>
<context>
    <name>lictor::OutcomeTree</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Will Happen</source>
        <translation>Ocurrirá</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dejado fuera</translation>
    </message>
</context>
<context>
    <name>lictor::OutcomeView</name>
    <message>
        <source>Will Happen</source>
        <translation>Lo que ocurrirá</translation>
    </message>
</context>
<context>
    <name>lictor::Outlook</name>
    <message numerus="yes">
        <source>Look %n day(s) ahead</source>
        <translation>
            <numerusform>Calcular el pronóstico de %n día</numerusform>
            <numerusform>Calcular el pronóstico de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done here: do not renew %1 × %2, or give them back</source>
        <translation>Aquí no se hace: no renueve %1 × %2 o devuélvalas</translation>
    </message>
</context>
<context>
    <name>lictor::PaneFrame</name>
    <message>
        <source>A&amp;pply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>Re&amp;stablecer</translation>
    </message>
    <message>
        <source>Pre&amp;view Commands…</source>
        <translation>Vis&amp;ta previa de comandos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>%1 devices selected</source>
        <translation>%1 dispositivos seleccionados</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 de %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no fleet</source>
        <translation>sin flota</translation>
    </message>
    <message>
        <source>%1 was not opened: %2. Shown instead: %3.</source>
        <translation>%1 no se abrió: %2. Se muestra en su lugar: %3.</translation>
    </message>
    <message>
        <source>%1 was not opened: %2; %3. Shown instead: %4.</source>
        <translation>%1 no se abrió: %2; %3. Se muestra en su lugar: %4.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 cambios</translation>
    </message>
    <message>
        <source>Sends the changes to the device (Ctrl+Return)</source>
        <translation>Envía los cambios al dispositivo (Ctrl+Return)</translation>
    </message>
</context>
<context>
    <name>lictor::PoolChangeTable</name>
    <message>
        <source>Virtual Account</source>
        <translation>Cuenta virtual</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Compradas</translation>
    </message>
    <message>
        <source>In Use Now</source>
        <translation>En uso ahora</translation>
    </message>
    <message>
        <source>In Use After</source>
        <translation>En uso después</translation>
    </message>
    <message>
        <source>Left After</source>
        <translation>Quedan después</translation>
    </message>
    <message>
        <source>Status After</source>
        <translation>Estado después</translation>
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
        <translation>Antes de formar</translation>
    </message>
    <message>
        <source>What Stands in the Way</source>
        <translation>Qué lo impide</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>lictor::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Te&amp;xt size:</source>
        <translation>Tamaño del te&amp;xto:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>&amp;Preview commands before sending them to the device</source>
        <translation>&amp;Vista previa de los comandos antes de enviarlos al dispositivo</translation>
    </message>
</context>
<context>
    <name>lictor::PreviewDialog</name>
    <message>
        <source>Preview CLI Commands</source>
        <translation>Vista previa de comandos CLI</translation>
    </message>
    <message>
        <source>These commands will be sent to %1, from configuration mode on:</source>
        <translation>Estos comandos se enviarán a %1, a partir del modo de configuración:</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Save to &amp;File…</source>
        <translation>&amp;Guardar en archivo…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Save Commands</source>
        <translation>Guardar comandos</translation>
    </message>
</context>
<context>
    <name>lictor::RegisterDialog</name>
    <message>
        <source>&amp;Force registration</source>
        <translation>&amp;Forzar registro</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Registrar %1</translation>
    </message>
    <message>
        <source>Registers a device that is registered already but out of step with the server, for example after it was removed there by mistake (REG-6, REG-7).</source>
        <translation>Registra un dispositivo que ya está registrado pero no concuerda con el servidor, por ejemplo después de quitarlo allí por error (REG-6, REG-7).</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>chassis %1</source>
        <translation>chasis %1</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>This token does not allow strong encryption. Registering again with it takes 3DES and AES away from %1, and VPN that uses them stops (ENC-5, ENC-23). A token that allows it brings them back only after a reload.</source>
        <translation>Este token no permite el cifrado seguro. Registrar de nuevo con él retira 3DES y AES de %1, y las VPN que los usan se detienen (ENC-5, ENC-23). Un token que lo permita solo los devuelve tras una recarga.</translation>
    </message>
    <message>
        <source>%1: strong encryption stays, although this token does not allow it (ENC-15).</source>
        <translation>%1: el cifrado seguro se mantiene, aunque este token no lo permite (ENC-15).</translation>
    </message>
    <message>
        <source>%1 is registered already. Check “Force registration” to register it again (REG-6).</source>
        <translation>%1 ya está registrado. Marque «Forzar registro» para registrarlo de nuevo (REG-6).</translation>
    </message>
</context>
<context>
    <name>lictor::ReportWindow</name>
    <message>
        <source>HTML, to read and print</source>
        <translation>HTML, para leer e imprimir</translation>
    </message>
    <message>
        <source>PDF, to hand over and keep</source>
        <translation>PDF, para entregar y conservar</translation>
    </message>
    <message>
        <source>XLSX, a sheet a table</source>
        <translation>XLSX, una hoja por tabla</translation>
    </message>
    <message>
        <source>CSV, one table</source>
        <translation>CSV, una tabla</translation>
    </message>
    <message>
        <source>JSON, everything, with digest</source>
        <translation>JSON, todo, con resumen</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>elija otro lugar</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview:</source>
        <translation>Vista previa:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Inventory, for import too</source>
        <translation>Inventario, también para importar</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Report:</source>
        <translation>Informe:</translation>
    </message>
    <message>
        <source>All virtual accounts</source>
        <translation>Todas las cuentas virtuales</translation>
    </message>
    <message>
        <source>One virtual account</source>
        <translation>Una cuenta virtual</translation>
    </message>
    <message>
        <source>Selected devices</source>
        <translation>Dispositivos seleccionados</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>Ámbito:</translation>
    </message>
    <message>
        <source>Virtual Account:</source>
        <translation>Cuenta virtual:</translation>
    </message>
    <message>
        <source>Devices:</source>
        <translation>Dispositivos:</translation>
    </message>
    <message>
        <source>As of:</source>
        <translation>A fecha de:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Formato:</translation>
    </message>
    <message>
        <source>Table:</source>
        <translation>Tabla:</translation>
    </message>
    <message>
        <source>Byte order mark, for spreadsheets</source>
        <translation>Marca de orden de bytes, para hojas de cálculo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organization:</source>
        <translation>Organización:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>Open the folder afterwards</source>
        <translation>Abrir después la carpeta</translation>
    </message>
    <message>
        <source>Only CSV has one.</source>
        <translation>Solo CSV la tiene.</translation>
    </message>
    <message>
        <source>The other formats hold every table.</source>
        <translation>Los demás formatos contienen todas las tablas.</translation>
    </message>
    <message>
        <source>Name a file first.</source>
        <translation>Indique primero un archivo.</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Reemplazar archivo</translation>
    </message>
    <message>
        <source>%1 exists; it will be replaced.</source>
        <translation>%1 ya existe; se reemplazará.</translation>
    </message>
    <message>
        <source>The report of %1 devices is too long to be shown here; it is written whole. A scope of up to %2 devices is previewed.</source>
        <translation>El informe de %1 dispositivos es demasiado largo para mostrarlo aquí; se escribe completo. Se muestra una vista previa de ámbitos de hasta %2 dispositivos.</translation>
    </message>
    <message>
        <source>Preview the report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Archivos %1 (*.%2)</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Escribir el informe</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>Informe escrito: %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Who exported it when, in a file beside it</source>
        <translation>Quién lo exportó y cuándo, en un archivo adjunto</translation>
    </message>
    <message>
        <source>The report is verified by it; it is no part of the report, which is the same for the same fleet</source>
        <translation>Sirve para verificar el informe; no forma parte de él, que es idéntico para la misma flota</translation>
    </message>
</context>
<context>
    <name>lictor::ReservationAssistant</name>
    <message>
        <source>In the Smart Software Manager</source>
        <translation>En el Smart Software Manager</translation>
    </message>
    <message>
        <source>Permanent License Reservation - %1</source>
        <translation>Reserva de licencia permanente - %1</translation>
    </message>
    <message>
        <source>&amp;Reserve</source>
        <translation>&amp;Reservar</translation>
    </message>
    <message>
        <source>Re&amp;turn</source>
        <translation>&amp;Devolver</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>1 Request code</source>
        <translation>1 Código de solicitud</translation>
    </message>
    <message>
        <source>Request Code</source>
        <translation>Solicitar código</translation>
    </message>
    <message>
        <source>Request code</source>
        <translation>Código de solicitud</translation>
    </message>
    <message>
        <source>Cancel Request</source>
        <translation>Cancelar solicitud</translation>
    </message>
    <message>
        <source>2 License Reservation</source>
        <translation>2 Reserva de licencia</translation>
    </message>
    <message>
        <source>Reserve License</source>
        <translation>Reservar licencia</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Cuenta virtual</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>Código de autorización</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>3 Install</source>
        <translation>3 Instalar</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Save the authorization code</source>
        <translation>Guardar el código de autorización</translation>
    </message>
    <message>
        <source>A code entered here binds: the license counts as in use, and the device has to install it before it can be returned (PLR-14).</source>
        <translation>Un código introducido aquí es vinculante: la licencia cuenta como en uso y el dispositivo tiene que instalarla antes de que se pueda devolver (PLR-14).</translation>
    </message>
    <message>
        <source>On the device %1</source>
        <translation>En el dispositivo %1</translation>
    </message>
    <message>
        <source>On the chassis %1</source>
        <translation>En el chasis %1</translation>
    </message>
    <message>
        <source>1 Return</source>
        <translation>1 Devolver</translation>
    </message>
    <message>
        <source>Return License</source>
        <translation>Devolver licencia</translation>
    </message>
    <message>
        <source>Return code</source>
        <translation>Código de devolución</translation>
    </message>
    <message>
        <source>Keep this code…</source>
        <translation>Conservar este código…</translation>
    </message>
    <message>
        <source>2 Remove Product Instance</source>
        <translation>2 Quitar instancia de producto</translation>
    </message>
    <message>
        <source>Remove Product Instance</source>
        <translation>Quitar instancia de producto</translation>
    </message>
    <message>
        <source>Keep the return code</source>
        <translation>Conservar el código de devolución</translation>
    </message>
    <message>
        <source>The device is unlicensed from the first step on; the license is free only after the second (PLR-17, PLR-23). A new request makes the return code unreadable (PLR-19).</source>
        <translation>El dispositivo está sin licencia desde el primer paso; la licencia no queda libre hasta después del segundo (PLR-17, PLR-23). Una nueva solicitud hace ilegible el código de devolución (PLR-19).</translation>
    </message>
    <message>
        <source>The Smart Account is not approved for permanent license reservation, so the Smart Software Manager has no button License Reservation. Disable reservation on the device and enter the regular commands again, or have the account approved (PLR-6).</source>
        <translation>La cuenta Smart Account no está aprobada para la reserva de licencia permanente, por lo que el Smart Software Manager no tiene ningún botón «Reserva de licencia». Desactive la reserva en el dispositivo e introduzca de nuevo los comandos normales, o solicite la aprobación de la cuenta (PLR-6).</translation>
    </message>
    <message>
        <source>Disable Reservation</source>
        <translation>Desactivar reserva</translation>
    </message>
    <message>
        <source>Enable Reservation</source>
        <translation>Activar reserva</translation>
    </message>
    <message>
        <source>A license is in use for it. Install it where that is still to be done, then return it first.</source>
        <translation>Hay una licencia en uso para él. Instálela si aún falta hacerlo y después devuélvala primero.</translation>
    </message>
    <message>
        <source>Nothing is asked for.</source>
        <translation>No se pide nada.</translation>
    </message>
    <message>
        <source>No license is reserved yet. The first step gives up the registration of %1.</source>
        <translation>Aún no hay ninguna licencia reservada. El primer paso renuncia al registro de %1.</translation>
    </message>
    <message>
        <source>No license is reserved yet.</source>
        <translation>Aún no hay ninguna licencia reservada.</translation>
    </message>
    <message>
        <source>Step 1 of 3: the device asks for a permanent license, none is in use for it yet.</source>
        <translation>Paso 1 de 3: el dispositivo pide una licencia permanente, aún no hay ninguna en uso para él.</translation>
    </message>
    <message>
        <source>Step 2 of 3: the license counts as in use, the device does not have it yet.</source>
        <translation>Paso 2 de 3: la licencia cuenta como en uso, el dispositivo aún no la tiene.</translation>
    </message>
    <message>
        <source>Step 3 of 3: the permanent license is installed; it needs no contact.</source>
        <translation>Paso 3 de 3: la licencia permanente está instalada; no necesita contacto.</translation>
    </message>
    <message>
        <source>Of what it holds the ASA uses what its configuration asks for, feature tier standard first (PLR-24).</source>
        <translation>De lo que tiene, el ASA usa lo que pide su configuración, en primer lugar feature tier standard (PLR-24).</translation>
    </message>
    <message>
        <source>The permanent license is installed and counts as in use, but reservation is disabled; enabling it again brings the license back (PLR-ASAV-11).</source>
        <translation>La licencia permanente está instalada y cuenta como en uso, pero la reserva está desactivada; al activarla de nuevo, la licencia vuelve (PLR-ASAV-11).</translation>
    </message>
    <message>
        <source>Return, step 1 of 2: the device does not have the license any more, and it still counts as in use.</source>
        <translation>Devolución, paso 1 de 2: el dispositivo ya no tiene la licencia, que aún cuenta como en uso.</translation>
    </message>
    <message>
        <source>Return, step 2 of 2: the license is back in its pool.</source>
        <translation>Devolución, paso 2 de 2: la licencia está de vuelta en su pool.</translation>
    </message>
    <message>
        <source>The device has a permanent license. Return it before another one is asked for.</source>
        <translation>El dispositivo tiene una licencia permanente. Devuélvala antes de pedir otra.</translation>
    </message>
    <message>
        <source>This request code has reserved its license already. Go on with step 3.</source>
        <translation>Este código de solicitud ya ha reservado su licencia. Continúe con el paso 3.</translation>
    </message>
    <message>
        <source>The license is reserved and installed.</source>
        <translation>La licencia está reservada e instalada.</translation>
    </message>
    <message>
        <source>There is no request code yet. Begin with step 1.</source>
        <translation>Aún no hay ningún código de solicitud. Empiece por el paso 1.</translation>
    </message>
    <message>
        <source>The license is installed already.</source>
        <translation>La licencia ya está instalada.</translation>
    </message>
    <message>
        <source>There is no authorization code yet. It comes from step 2.</source>
        <translation>Aún no hay ningún código de autorización. Se obtiene en el paso 2.</translation>
    </message>
    <message>
        <source>The license has been returned.</source>
        <translation>La licencia se ha devuelto.</translation>
    </message>
    <message>
        <source>Reservation is disabled. Enable it to return the license.</source>
        <translation>La reserva está desactivada. Actívela para devolver la licencia.</translation>
    </message>
    <message>
        <source>No permanent license is installed.</source>
        <translation>No hay ninguna licencia permanente instalada.</translation>
    </message>
    <message>
        <source>The product instance has been removed.</source>
        <translation>La instancia de producto se ha quitado.</translation>
    </message>
    <message>
        <source>There is no return code yet. It comes from step 1.</source>
        <translation>Aún no hay ningún código de devolución. Se obtiene en el paso 1.</translation>
    </message>
    <message>
        <source>Ask for another license before the returned one is free?</source>
        <translation>¿Pedir otra licencia antes de que quede libre la devuelta?</translation>
    </message>
    <message>
        <source>After the request the device cannot show its return code any more (PLR-19). Without the code the license that was returned stays in use. Keep the code first, or finish the return.</source>
        <translation>Tras la solicitud, el dispositivo ya no puede mostrar su código de devolución (PLR-19). Sin el código, la licencia devuelta sigue en uso. Conserve primero el código o termine la devolución.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Cancel a request whose code was entered in the Smart Software Manager?</source>
        <translation>¿Cancelar una solicitud cuyo código se introdujo en el Smart Software Manager?</translation>
    </message>
    <message>
        <source>The code binds (PLR-14): the license counts as in use, and without the request the device can neither install nor return it. Install the authorization code instead, then return the license.</source>
        <translation>El código es vinculante (PLR-14): la licencia cuenta como en uso y, sin la solicitud, el dispositivo no puede ni instalarla ni devolverla. Instale en su lugar el código de autorización y después devuelva la licencia.</translation>
    </message>
    <message>
        <source>Keep Request</source>
        <translation>Mantener solicitud</translation>
    </message>
</context>
<context>
    <name>lictor::ReservationStep</name>
    <message>
        <source>%1: what is sent</source>
        <translation>%1: lo que se envía</translation>
    </message>
</context>
<context>
    <name>lictor::ReservationTable</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Request Code</source>
        <translation>Código de solicitud</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Authorization Code</source>
        <translation>Código de autorización</translation>
    </message>
</context>
<context>
    <name>lictor::SatelliteTable</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Cuenta virtual</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Last Sync</source>
        <translation>Última sinc.</translation>
    </message>
    <message>
        <source>Sync Due</source>
        <translation>Próxima sinc.</translation>
    </message>
    <message>
        <source>Sync failed: %1</source>
        <translation>Error de sincronización: %1</translation>
    </message>
    <message>
        <source>Synchronized</source>
        <translation>Sincronizado</translation>
    </message>
</context>
<context>
    <name>lictor::Section</name>
    <message>
        <source>open</source>
        <translation>desplegada</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegada</translation>
    </message>
</context>
<context>
    <name>lictor::SettingPane</name>
    <message>
        <source>%1 takes its configuration from %2.</source>
        <translation>%1 toma su configuración de %2.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
</context>
<context>
    <name>lictor::SettingRow</name>
    <message>
        <source>was: %1</source>
        <translation>antes: %1</translation>
    </message>
</context>
<context>
    <name>lictor::SlotTable</name>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>ASA</source>
        <translation>ASA</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Entitlements Asked for by the ASA</source>
        <translation>Derechos solicitados por el ASA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>no ASA</source>
        <translation>sin ASA</translation>
    </message>
    <message>
        <source>waits for the chassis</source>
        <translation>espera al chasis</translation>
    </message>
</context>
<context>
    <name>lictor::SmartCallHomePane</name>
    <message>
        <source>&amp;Enable HTTP Proxy</source>
        <translation>Activar proxy HTT&amp;P</translation>
    </message>
    <message>
        <source>Configure Subscription Profiles</source>
        <translation>Configurar perfiles de suscripción</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>Pro&amp;xy server:</source>
        <translation>Servidor pro&amp;xy:</translation>
    </message>
    <message>
        <source>Proxy p&amp;ort:</source>
        <translation>Pue&amp;rto del proxy:</translation>
    </message>
    <message>
        <source>Configure S&amp;ubscription Profiles</source>
        <translation>Configurar perfiles de &amp;suscripción</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Suscriptores</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Licensing needs the profile License: it is always active and cannot be removed (TRN-2, TRN-5).</source>
        <translation>Las licencias necesitan el perfil License: está siempre activo y no se puede quitar (TRN-2, TRN-5).</translation>
    </message>
    <message>
        <source>DNS Client</source>
        <translation>Cliente DNS</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>serves Smart Call Home as a whole, not licensing alone (TRN-8)</source>
        <translation>sirve a Smart Call Home en su conjunto, no solo a las licencias (TRN-8)</translation>
    </message>
    <message>
        <source>Check “Enable HTTP Proxy” first.</source>
        <translation>Marque primero «Activar proxy HTTP».</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Active; licensing goes by Smart Transport instead</source>
        <translation>Activo; en su lugar, las licencias van por Smart Transport</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>Use &amp;http</source>
        <translation>Usar ht&amp;tp</translation>
    </message>
    <message>
        <source>%1 is a name, and this device finds no names: it needs a name server (TRN-15).</source>
        <translation>%1 es un nombre y este dispositivo no resuelve nombres: necesita un servidor de nombres (TRN-15).</translation>
    </message>
    <message>
        <source>Go to &amp;DNS Client</source>
        <translation>Ir a C&amp;liente DNS</translation>
    </message>
</context>
<context>
    <name>lictor::SmartLicensingActions</name>
    <message>
        <source>in %1 h</source>
        <translation>en %1 h</translation>
    </message>
    <message>
        <source>in %1 d</source>
        <translation>en %1 d</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>&amp;Unregister</source>
        <translation>Anular el re&amp;gistro</translation>
    </message>
    <message>
        <source>Renew &amp;ID Certificate</source>
        <translation>Renovar certificado de &amp;ID</translation>
    </message>
    <message>
        <source>Renew &amp;Authorization</source>
        <translation>Renovar autori&amp;zación</translation>
    </message>
    <message>
        <source>&amp;Permanent License…</source>
        <translation>&amp;Licencia permanente…</translation>
    </message>
    <message>
        <source>Permanent license reservation, for devices that may not reach the internet (PLR-1)</source>
        <translation>Reserva de licencia permanente, para dispositivos que no pueden acceder a internet (PLR-1)</translation>
    </message>
    <message>
        <source>Chassis %1</source>
        <translation>Chasis %1</translation>
    </message>
    <message>
        <source>The supervisor registers for all its modules; the token is entered there (TOK-9).</source>
        <translation>El supervisor se registra por todos sus módulos; el token se introduce allí (TOK-9).</translation>
    </message>
    <message>
        <source>&amp;Register…</source>
        <translation>&amp;Registrar…</translation>
    </message>
    <message>
        <source>R&amp;enew</source>
        <translation>R&amp;enovar</translation>
    </message>
    <message>
        <source>&amp;Deregister</source>
        <translation>An&amp;ular el registro</translation>
    </message>
    <message>
        <source>Registered by chassis %1 to %2 since %3</source>
        <translation>Registrado por el chasis %1 en %2 desde el %3</translation>
    </message>
    <message>
        <source>Registered to %1 since %2</source>
        <translation>Registrado en %1 desde el %2</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>autorizado</translation>
    </message>
    <message>
        <source>next contact %1</source>
        <translation>próximo contacto %1</translation>
    </message>
    <message>
        <source>certificate until %1</source>
        <translation>certificado hasta el %1</translation>
    </message>
    <message>
        <source>token export-controlled: %1</source>
        <translation>control de exportación del token: %1</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Licensed by a permanent license; it needs no contact</source>
        <translation>Con licencia permanente; no necesita contacto</translation>
    </message>
    <message>
        <source>Registering, no answer yet: %1</source>
        <translation>Registrándose, aún sin respuesta: %1</translation>
    </message>
    <message>
        <source>Registration failed: %1</source>
        <translation>Registro fallido: %1</translation>
    </message>
    <message>
        <source>Chassis %1 is not registered</source>
        <translation>El chasis %1 no está registrado</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>throughput is rate-limited until it is registered</source>
        <translation>el rendimiento está limitado hasta que se registre</translation>
    </message>
    <message>
        <source>evaluation: %1 d left of %2</source>
        <translation>evaluación: quedan %1 d de %2</translation>
    </message>
    <message>
        <source>the evaluation period is used up</source>
        <translation>el período de evaluación está agotado</translation>
    </message>
    <message>
        <source>S&amp;how Status</source>
        <translation>&amp;Mostrar estado</translation>
    </message>
    <message>
        <source>Monitoring &gt; Properties &gt; Smart License: the place to look after registering</source>
        <translation>Supervisión &gt; Propiedades &gt; Smart License: donde hay que mirar después de registrar</translation>
    </message>
    <message>
        <source>&amp;Go to Chassis</source>
        <translation>Ir al c&amp;hasis</translation>
    </message>
</context>
<context>
    <name>lictor::SmartLicensingForm</name>
    <message>
        <source>&amp;Enable Smart license configuration</source>
        <translation>A&amp;ctivar la configuración de Smart License</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Enable Security &amp;Plus</source>
        <translation>Activar Securit&amp;y Plus</translation>
    </message>
    <message>
        <source>&amp;Carrier</source>
        <translation>Ca&amp;rrier</translation>
    </message>
    <message>
        <source>Enable &amp;strong-encryption protocol</source>
        <translation>Activar el protocolo de ci&amp;frado seguro</translation>
    </message>
    <message>
        <source>Feature &amp;Tier:</source>
        <translation>&amp;Nivel de funciones:</translation>
    </message>
    <message>
        <source>Throughput &amp;Level:</source>
        <translation>Nivel de rendi&amp;miento:</translation>
    </message>
    <message>
        <source>C&amp;ontext:</source>
        <translation>C&amp;ontext:</translation>
    </message>
    <message>
        <source>Check “Enable Smart license configuration” first.</source>
        <translation>Marque primero «Activar la configuración de Smart License».</translation>
    </message>
    <message>
        <source>Standard is always enabled on this platform (CFG-5).</source>
        <translation>Standard está siempre activado en esta plataforma (CFG-5).</translation>
    </message>
    <message>
        <source>Licenses are short: nothing new may be used until the account is in compliance again (OOC-5).</source>
        <translation>Faltan licencias: no se puede usar nada nuevo hasta que la cuenta vuelva a estar en cumplimiento (OOC-5).</translation>
    </message>
    <message>
        <source>%1 has %2 free, this takes %3</source>
        <translation>%1 tiene %2 libres, esto toma %3</translation>
    </message>
    <message>
        <source>%1 has %2 free, this takes %3: the account will be short</source>
        <translation>%1 tiene %2 libres, esto toma %3: la cuenta quedará en déficit</translation>
    </message>
    <message>
        <source>gives %1 back to %2</source>
        <translation>devuelve %1 a %2</translation>
    </message>
    <message>
        <source>%1 has %2 free</source>
        <translation>%1 tiene %2 libres</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>always enabled on this platform</source>
        <translation>siempre activado en esta plataforma</translation>
    </message>
    <message>
        <source>Choose Standard: every other license needs the tier (REG-14).</source>
        <translation>Elija Standard: todas las demás licencias necesitan el nivel (REG-14).</translation>
    </message>
    <message>
        <source>Choose a level: the license is taken by level (CFG-2).</source>
        <translation>Elija un nivel: la licencia se toma por nivel (CFG-2).</translation>
    </message>
    <message>
        <source>allows Active/Standby failover</source>
        <translation>permite la conmutación por error activa/en espera</translation>
    </message>
    <message>
        <source>not needed: the token allows export-controlled functionality</source>
        <translation>no necesario: el token permite la funcionalidad sujeta a control de exportación</translation>
    </message>
    <message>
        <source>A %1 takes at most %2. Enter 0 to %3: with the %4 included, %3 more reach its limit of %2.</source>
        <translation>Un %1 admite como máximo %2. Introduzca de 0 a %3: con los %4 incluidos, %3 más alcanzan su límite de %2.</translation>
    </message>
    <message>
        <source>Licenses are short: no more than the present %1 can be asked for (OOC-6).</source>
        <translation>Faltan licencias: no se pueden pedir más de las %1 actuales (OOC-6).</translation>
    </message>
    <message>
        <source>%1 = %2 of at most %3</source>
        <translation>%1 = %2 de un máximo de %3</translation>
    </message>
    <message>
        <source>%1 = %2, but a unit runs at most %3; %4 would be enough.</source>
        <translation>%1 = %2, pero una unidad ejecuta como máximo %3; bastarían %4.</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;%1&quot;&gt;Use&#xa0;%1&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;%1&quot;&gt;Usar %1&lt;/a&gt;</translation>
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
        <translation>E&amp;xplicar</translation>
    </message>
    <message>
        <source>Effective Running Licenses</source>
        <translation>Licencias efectivas en ejecución</translation>
    </message>
    <message>
        <source>Shows the sum behind the selected line (Alt+Return)</source>
        <translation>Muestra la suma que hay detrás de la línea seleccionada (Alt+Return)</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>The registration failed: %1</source>
        <translation>El registro falló: %1</translation>
    </message>
    <message>
        <source>licenses are short</source>
        <translation>faltan licencias</translation>
    </message>
    <message>
        <source>short of %1</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>Out of compliance: %1. What runs goes on; nothing new may be used (OOC-5).</source>
        <translation>Fuera de cumplimiento: %1. Lo que funciona continúa; no se puede usar nada nuevo (OOC-5).</translation>
    </message>
    <message>
        <source>Out of compliance: %1. Nothing changes in what this platform runs (OOC-4).</source>
        <translation>Fuera de cumplimiento: %1. No cambia nada en lo que ejecuta esta plataforma (OOC-4).</translation>
    </message>
    <message>
        <source>The authorization expired for lack of contact: nothing new may be used until a contact succeeds (COM-6).</source>
        <translation>La autorización caducó por falta de contacto: no se puede usar nada nuevo hasta que un contacto se establezca correctamente (COM-6).</translation>
    </message>
    <message>
        <source>The evaluation period has ended: register to use licensed features.</source>
        <translation>El período de evaluación ha terminado: registre para usar funciones con licencia.</translation>
    </message>
    <message>
        <source>%1 This unit registers and renews by itself.</source>
        <translation>%1 Esta unidad se registra y renueva por sí misma.</translation>
    </message>
    <message>
        <source>Strong encryption is licensed and takes effect at the next reload.</source>
        <translation>El cifrado seguro tiene licencia y surtirá efecto en la próxima recarga.</translation>
    </message>
    <message>
        <source>Registering since %1: %2</source>
        <translation>Registrándose desde el %1: %2</translation>
    </message>
</context>
<context>
    <name>lictor::SmartTransportForm</name>
    <message>
        <source>&amp;Host Name</source>
        <translation>Nom&amp;bre de host</translation>
    </message>
    <message>
        <source>Versio&amp;n</source>
        <translation>Ver&amp;sión</translation>
    </message>
    <message>
        <source>Enable Standard Utilit&amp;y Mode</source>
        <translation>Activar m&amp;odo de utilidad estándar</translation>
    </message>
    <message>
        <source>Smart Call Home</source>
        <translation>Smart Call Home</translation>
    </message>
    <message>
        <source>S&amp;mart Transport</source>
        <translation>Smart Transpor&amp;t</translation>
    </message>
    <message>
        <source>URL…</source>
        <translation>URL…</translation>
    </message>
    <message>
        <source>is left out of the messages</source>
        <translation>se omite en los mensajes</translation>
    </message>
    <message>
        <source>of the Smart Agent is left out of the messages</source>
        <translation>de Smart Agent se omite en los mensajes</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Custom ID:</source>
        <translation>ID personalizado:</translation>
    </message>
    <message>
        <source>Customer Company Identifier:</source>
        <translation>Identificador de la empresa del cliente:</translation>
    </message>
    <message>
        <source>Customer Company Name:</source>
        <translation>Nombre de la empresa del cliente:</translation>
    </message>
    <message>
        <source>Customer Street:</source>
        <translation>Calle del cliente:</translation>
    </message>
    <message>
        <source>Customer City:</source>
        <translation>Ciudad del cliente:</translation>
    </message>
    <message>
        <source>Customer State:</source>
        <translation>Estado o provincia del cliente:</translation>
    </message>
    <message>
        <source>Customer Country:</source>
        <translation>País del cliente:</translation>
    </message>
    <message>
        <source>Customer Postal Code:</source>
        <translation>Código postal del cliente:</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Utilidad</translation>
    </message>
    <message>
        <source>%1 runs release %2; this is available from release %3 on (UTIL-13). Upgrade it first.</source>
        <translation>%1 ejecuta la versión %2; esto está disponible a partir de la versión %3 (UTIL-13). Actualícelo primero.</translation>
    </message>
    <message>
        <source>Check “Enable Smart license configuration” first.</source>
        <translation>Marque primero «Activar la configuración de Smart License».</translation>
    </message>
    <message>
        <source>Choose Smart Transport first.</source>
        <translation>Elija primero Smart Transport.</translation>
    </message>
    <message>
        <source>Standard utility mode needs Smart Transport: Smart Call Home does not carry it (TRN-13).</source>
        <translation>El modo de utilidad estándar necesita Smart Transport: Smart Call Home no lo transmite (TRN-13).</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;smart&quot;&gt;Switch to Smart Transport&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;smart&quot;&gt;Cambiar a Smart Transport&lt;/a&gt;</translation>
    </message>
    <message>
        <source>use is metered and billed under a Managed Service License Agreement</source>
        <translation>el uso se mide y se factura según un Managed Service License Agreement</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the default server</source>
        <translation>el servidor predeterminado</translation>
    </message>
    <message>
        <source>usage reports to %1</source>
        <translation>informes de uso a %1</translation>
    </message>
    <message>
        <source>by the proxy %1:%2</source>
        <translation>por el proxy %1:%2</translation>
    </message>
    <message>
        <source>the messages leave out host name and version</source>
        <translation>los mensajes omiten el nombre de host y la versión</translation>
    </message>
    <message>
        <source>the messages leave out the host name</source>
        <translation>los mensajes omiten el nombre de host</translation>
    </message>
    <message>
        <source>the messages leave out the version</source>
        <translation>los mensajes omiten la versión</translation>
    </message>
    <message>
        <source>the messages leave out nothing</source>
        <translation>los mensajes no omiten nada</translation>
    </message>
    <message>
        <source>Smart Transport to %1</source>
        <translation>Smart Transport a %1</translation>
    </message>
    <message>
        <source>Smart Call Home (default)</source>
        <translation>Smart Call Home (predeterminado)</translation>
    </message>
    <message>
        <source>standard utility mode (MSLA), without a custom ID</source>
        <translation>modo de utilidad estándar (MSLA), sin ID personalizado</translation>
    </message>
    <message>
        <source>standard utility mode (MSLA) for %1</source>
        <translation>modo de utilidad estándar (MSLA) para %1</translation>
    </message>
    <message>
        <source>default utility mode</source>
        <translation>modo de utilidad predeterminado</translation>
    </message>
</context>
<context>
    <name>lictor::SsmAccountPane</name>
    <message>
        <source>Qualified for export-controlled functionality</source>
        <translation>Apta para la funcionalidad sujeta a control de exportación</translation>
    </message>
    <message>
        <source>Approved for permanent license reservation</source>
        <translation>Aprobada para la reserva de licencia permanente</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Smart Account</source>
        <translation>Smart Account</translation>
    </message>
    <message>
        <source>These are separate properties of the whole account, set by Cisco. Changing one here acts at once; it can be undone.</source>
        <translation>Son propiedades independientes de toda la cuenta, establecidas por Cisco. Cambiar una aquí surte efecto de inmediato; se puede deshacer.</translation>
    </message>
    <message>
        <source>Users of the portal</source>
        <translation>Usuarios del portal</translation>
    </message>
    <message>
        <source>Everybody is an administrator of the account.</source>
        <translation>Todos son administradores de la cuenta.</translation>
    </message>
    <message>
        <source>As soon as you add a user, only those of this list reach the portal, each what you allow. The first one is you.</source>
        <translation>En cuanto añada un usuario, solo los de esta lista acceden al portal, cada uno a lo que usted permita. El primero es usted.</translation>
    </message>
    <message>
        <source>Choose a user in the table first.</source>
        <translation>Elija primero un usuario en la tabla.</translation>
    </message>
    <message>
        <source>A token may allow export-controlled functionality; devices registered with it run strong encryption without a license of their own.</source>
        <translation>Un token puede permitir la funcionalidad sujeta a control de exportación; los dispositivos registrados con él ejecutan el cifrado seguro sin licencia propia.</translation>
    </message>
    <message>
        <source>No token can allow export-controlled functionality. A device needs a strong encryption license of the account instead.</source>
        <translation>Ningún token puede permitir la funcionalidad sujeta a control de exportación. En su lugar, un dispositivo necesita una licencia de cifrado seguro de la cuenta.</translation>
    </message>
    <message>
        <source>Permanent licenses can be added to the account and reserved for devices that may not reach the Smart Software Manager.</source>
        <translation>Se pueden añadir licencias permanentes a la cuenta y reservarlas para dispositivos que no pueden acceder al Smart Software Manager.</translation>
    </message>
    <message>
        <source>Permanent licenses cannot be added or reserved.</source>
        <translation>No se pueden añadir ni reservar licencias permanentes.</translation>
    </message>
    <message>
        <source>Strong encryption allowed individually: the account then owns strong encryption licenses; add them in a virtual account&apos;s tab Licenses.</source>
        <translation>Cifrado seguro permitido individualmente: la cuenta posee entonces licencias de cifrado seguro; añádalas en la pestaña Licencias de una cuenta virtual.</translation>
    </message>
</context>
<context>
    <name>lictor::SsmAlertsPane</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Reading alerts</source>
        <translation>Leyendo las alertas</translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>No hay alertas.</translation>
    </message>
    <message>
        <source>Shortages, terms that end within 90 days, devices without contact and On-Prem servers that do not synchronize stand here.</source>
        <translation>Aquí aparecen los déficits, los plazos que terminan en menos de 90 días, los dispositivos sin contacto y los servidores On-Prem que no se sincronizan.</translation>
    </message>
    <message>
        <source>%1 major, %2 minor</source>
        <extracomment>How many alerts there are: of the worse kind, and of the other</extracomment>
        <translation>%1 graves, %2 leves</translation>
    </message>
</context>
<context>
    <name>lictor::SsmEventsTab</name>
    <message>
        <source>Event Log</source>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <source>Nothing has happened in this virtual account yet.</source>
        <translation>Aún no ha ocurrido nada en esta cuenta virtual.</translation>
    </message>
    <message>
        <source>Tokens, registrations, licenses added and moved, and changes of compliance are listed here, newest first.</source>
        <translation>Aquí se muestran los tokens, los registros, las licencias añadidas y movidas y los cambios de cumplimiento, lo más reciente primero.</translation>
    </message>
</context>
<context>
    <name>lictor::SsmGeneralTab</name>
    <message>
        <source>Product Instance Registration Tokens</source>
        <translation>Tokens de registro de instancias de producto</translation>
    </message>
    <message>
        <source>Show Token…</source>
        <translation>Mostrar token…</translation>
    </message>
    <message>
        <source>Copy Token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Cuenta virtual</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Descripción:</translation>
    </message>
    <message>
        <source>Default Virtual Account:</source>
        <translation>Cuenta virtual predeterminada:</translation>
    </message>
    <message>
        <source>The registration tokens below can be used to register new product instances to this virtual account.</source>
        <translation>Los tokens de registro siguientes se pueden usar para registrar nuevas instancias de producto en esta cuenta virtual.</translation>
    </message>
    <message>
        <source>New Token...</source>
        <translation>Nuevo token...</translation>
    </message>
    <message>
        <source>This virtual account has no registration token.</source>
        <translation>Esta cuenta virtual no tiene ningún token de registro.</translation>
    </message>
    <message>
        <source>A device registers with a token of the account that it shall belong to. “New Token...” makes one.</source>
        <translation>Un dispositivo se registra con un token de la cuenta a la que debe pertenecer. «Nuevo token...» crea uno.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Choose a token in the table first.</source>
        <translation>Elija primero un token en la tabla.</translation>
    </message>
    <message>
        <source>This token is revoked already.</source>
        <translation>Este token ya está revocado.</translation>
    </message>
</context>
<context>
    <name>lictor::SsmInstancesTab</name>
    <message>
        <source>Product Instances</source>
        <translation>Instancias de producto</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transferir…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>No device is registered to this virtual account.</source>
        <translation>No hay ningún dispositivo registrado en esta cuenta virtual.</translation>
    </message>
    <message>
        <source>Choose devices in the Device List and register them with a token of this account, made on the tab General.</source>
        <translation>Elija dispositivos en la lista de dispositivos y regístrelos con un token de esta cuenta, creado en la pestaña General.</translation>
    </message>
    <message>
        <source>Choose a product instance in the table first.</source>
        <translation>Elija primero una instancia de producto en la tabla.</translation>
    </message>
    <message>
        <source>There is no other virtual account to transfer to. Make one with “New virtual account…”.</source>
        <translation>No hay otra cuenta virtual a la que transferir. Cree una con «Nueva cuenta virtual…».</translation>
    </message>
</context>
<context>
    <name>lictor::SsmInventoryPane</name>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Virtual Account:</source>
        <translation>Cuenta virtual:</translation>
    </message>
    <message>
        <source>New virtual account…</source>
        <translation>Nueva cuenta virtual…</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Product Instances</source>
        <translation>Instancias de producto</translation>
    </message>
    <message>
        <source>Event Log</source>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <source>%1 is out of compliance: %2: %3.</source>
        <translation>%1 está fuera de cumplimiento: %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is out of compliance in %n licenses.</source>
        <translation>
            <numerusform>%1 está fuera de cumplimiento en %n licencia.</numerusform>
            <numerusform>%1 está fuera de cumplimiento en %n licencias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::SsmLicensesTab</name>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>License Reservation…</source>
        <translation>Reserva de licencia…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transferir…</translation>
    </message>
    <message>
        <source>This virtual account owns no licenses and uses none.</source>
        <translation>Esta cuenta virtual no posee ni usa ninguna licencia.</translation>
    </message>
    <message>
        <source>Licenses bought from Cisco or a reseller are added by their product ID.</source>
        <translation>Las licencias compradas a Cisco o a un distribuidor se añaden por su ID de producto.</translation>
    </message>
    <message>
        <source>Add licenses by product ID…</source>
        <translation>Añadir licencias por ID de producto…</translation>
    </message>
    <message>
        <source>There is no other virtual account to transfer to. Make one with “New virtual account…”.</source>
        <translation>No hay otra cuenta virtual a la que transferir. Cree una con «Nueva cuenta virtual…».</translation>
    </message>
    <message>
        <source>There is nothing to transfer.</source>
        <translation>No hay nada que transferir.</translation>
    </message>
</context>
<context>
    <name>lictor::SsmOnPremPane</name>
    <message>
        <source>On-Prem Servers</source>
        <translation>Servidores On-Prem</translation>
    </message>
    <message>
        <source>Synchronize Now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>On-Prem</source>
        <translation>On-Prem</translation>
    </message>
    <message>
        <source>An On-Prem server serves devices that may not reach the internet. The Smart Software Manager and the server know of each other what they learned at the last synchronization.</source>
        <translation>Un servidor On-Prem atiende a dispositivos que no pueden acceder a internet. El Smart Software Manager y el servidor saben uno del otro lo que aprendieron en la última sincronización.</translation>
    </message>
    <message>
        <source>There is no On-Prem server.</source>
        <translation>No hay ningún servidor On-Prem.</translation>
    </message>
    <message>
        <source>Devices that may not reach the internet register with a server of your own.</source>
        <translation>Los dispositivos que no pueden acceder a internet se registran en un servidor propio.</translation>
    </message>
    <message>
        <source>Add On-Prem server…</source>
        <translation>Añadir servidor On-Prem…</translation>
    </message>
    <message>
        <source>Choose a server in the table first.</source>
        <translation>Elija primero un servidor en la tabla.</translation>
    </message>
</context>
<context>
    <name>lictor::StatusBar</name>
    <message>
        <source>Count the devices out of compliance</source>
        <translation>Contar los dispositivos fuera de cumplimiento</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Who acts: the name in the journal</source>
        <translation>Quién actúa: el nombre en el diario</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>Outages and faults that are set; click to see them</source>
        <translation>Interrupciones y fallos definidos; haga clic para verlos</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>The running configuration differs from the one that the device starts with; click to save it</source>
        <translation>La configuración en ejecución difiere de aquella con la que arranca el dispositivo; haga clic para guardarla</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) kept</source>
        <translation>
            <numerusform>%n línea conservada</numerusform>
            <numerusform>%n líneas conservadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration lines that Lictor carries as they are and does not obey; click to see them</source>
        <translation>Líneas de configuración que Lictor conserva tal cual y no aplica; haga clic para verlas</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer %1</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (y %2 más)</translation>
    </message>
    <message>
        <source>1 device out of compliance</source>
        <translation>1 dispositivo fuera de cumplimiento</translation>
    </message>
    <message>
        <source>%1 devices out of compliance</source>
        <translation>%1 dispositivos fuera de cumplimiento</translation>
    </message>
</context>
<context>
    <name>lictor::StepRows</name>
    <message>
        <source>Reload One Unit</source>
        <translation>Recargar una unidad</translation>
    </message>
    <message>
        <source>Reload one unit of the pair alone?</source>
        <translation>¿Recargar solo una unidad del par?</translation>
    </message>
    <message>
        <source>%1

Undo will still be possible in Lictor.</source>
        <translation>%1

En Lictor aún será posible deshacer.</translation>
    </message>
    <message>
        <source>Reload one unit</source>
        <translation>Recargar una unidad</translation>
    </message>
</context>
<context>
    <name>lictor::StepTable</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>Cuenta virtual</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>En propiedad</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>What-If: Owned</source>
        <translation>Supuesto: en propiedad</translation>
    </message>
    <message>
        <source>What-If: In Use</source>
        <translation>Supuesto: en uso</translation>
    </message>
    <message>
        <source>What-If: Balance</source>
        <translation>Supuesto: saldo</translation>
    </message>
</context>
<context>
    <name>lictor::TableView</name>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv)</source>
        <translation>Texto separado por tabuladores (*.tsv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with Headers</source>
        <translation>Copiar con encabezados</translation>
    </message>
    <message>
        <source>Export This View…</source>
        <translation>Exportar esta vista…</translation>
    </message>
</context>
<context>
    <name>lictor::TasksView</name>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Run &amp;Now</source>
        <translation>Ejecutar a&amp;hora</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>Point of the time line</source>
        <translation>Punto de la línea de tiempo</translation>
    </message>
    <message>
        <source>Arrow keys or the mouse name the points of the time line: half a year back and ahead.</source>
        <translation>Las teclas de flecha o el ratón nombran los puntos de la línea de tiempo: medio año hacia atrás y hacia delante.</translation>
    </message>
    <message>
        <source>Select a task first.</source>
        <translation>Seleccione primero una tarea.</translation>
    </message>
    <message>
        <source>This is a date, not a task of the agent: nothing can be run.</source>
        <translation>Esto es una fecha, no una tarea del agente: no se puede ejecutar nada.</translation>
    </message>
</context>
<context>
    <name>lictor::TimelineView</name>
    <message>
        <source>Time line</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>ahora, %1</translation>
    </message>
</context>
<context>
    <name>lictor::TlsProxyPane</name>
    <message>
        <source>Specif&amp;y the maximum number of TLS proxy sessions</source>
        <translation>&amp;Especificar el número máximo de sesiones de TLS Proxy</translation>
    </message>
    <message>
        <source>&amp;Maximum number of TLS proxy sessions:</source>
        <translation>Número &amp;máximo de sesiones de TLS Proxy:</translation>
    </message>
    <message>
        <source>Every session of Encrypted Voice Inspection counts, and one connection may take several. Uses that need no license, such as Mobility Advantage Proxy, and media that is passed through do not count (TLS-1 to 3, TLS-11).</source>
        <translation>Cuenta cada sesión de Encrypted Voice Inspection y una conexión puede ocupar varias. No cuentan los usos que no necesitan licencia, como Mobility Advantage Proxy, ni el tráfico multimedia que solo se deja pasar (TLS-1 a 3, TLS-11).</translation>
    </message>
    <message>
        <source>by the license</source>
        <translation>según la licencia</translation>
    </message>
    <message>
        <source>The license decides. Check the box above to set a number.</source>
        <translation>Decide la licencia. Marque la casilla de arriba para definir un número.</translation>
    </message>
    <message>
        <source>%1 sessions are outside the limits of a %2. Enter 1 to %3; the default is %4.</source>
        <translation>%1 sesiones está fuera de los límites de un %2. Introduzca de 1 a %3; el valor predeterminado es %4.</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;%1&quot;&gt;Use&#xa0;%2&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;%1&quot;&gt;Usar %2&lt;/a&gt;</translation>
    </message>
    <message>
        <source>1 to %1 on a %2, by default %3</source>
        <translation>De 1 a %1 en un %2, de forma predeterminada %3</translation>
    </message>
    <message>
        <source>Usable: %1, the least of %2 set here, %3 licensed and %4 of the platform (TLS-6).</source>
        <translation>Utilizables: %1, el menor de los valores %2 definido aquí, %3 con licencia y %4 de la plataforma (TLS-6).</translation>
    </message>
    <message>
        <source>Usable: %1, the lesser of %2 licensed and %3 of the platform (TLS-5).</source>
        <translation>Utilizables: %1, el menor de los valores %2 con licencia y %3 de la plataforma (TLS-5).</translation>
    </message>
    <message>
        <source>The license is K8, without strong encryption: at most %1 sessions, %2 of them SRTP (TLS-8, TLS-10).</source>
        <translation>La licencia es K8, sin cifrado seguro: como máximo %1 sesiones, de ellas %2 SRTP (TLS-8, TLS-10).</translation>
    </message>
    <message>
        <source>The license is K9, with strong encryption: sessions up to the platform&apos;s limit, any number of them SRTP (TLS-8, TLS-10).</source>
        <translation>La licencia es K9, con cifrado seguro: sesiones hasta el límite de la plataforma, cualquier número de ellas SRTP (TLS-8, TLS-10).</translation>
    </message>
    <message>
        <source>The limit is the default of %1, as after clearing the configuration, and %2 sessions are licensed (TLS-7).</source>
        <translation>El límite es el predeterminado de %1, como tras borrar la configuración, y %2 sesiones tienen licencia (TLS-7).</translation>
    </message>
    <message>
        <source>&amp;Raise to %1</source>
        <translation>Aumenta&amp;r a %1</translation>
    </message>
</context>
<context>
    <name>lictor::TokenDialog</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Press ctrl + c to copy selected text to clipboard.</source>
        <translation>Pulse ctrl + c para copiar el texto seleccionado en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>lictor::TokenRows</name>
    <message>
        <source>%1 · expires in %2 d · export-controlled %3</source>
        <translation>%1 · caduca en %2 d · control de exportación: %3</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>Paste a token or choose one above.</source>
        <translation>Pegue un token o elija uno arriba.</translation>
    </message>
    <message>
        <source>The Smart Software Manager does not know this token; the registration would fail.</source>
        <translation>El Smart Software Manager no conoce este token; el registro fallaría.</translation>
    </message>
    <message>
        <source>This token was revoked; the registration would fail.</source>
        <translation>Este token se revocó; el registro fallaría.</translation>
    </message>
    <message>
        <source>This token expired at %1; the registration would fail.</source>
        <translation>Este token caducó el %1; el registro fallaría.</translation>
    </message>
    <message>
        <source>&amp;Choose a token:</source>
        <translation>&amp;Elegir un token:</translation>
    </message>
    <message>
        <source>&amp;New Token</source>
        <translation>&amp;Nuevo token</translation>
    </message>
    <message>
        <source>Makes a token of the default virtual account that is valid for %1 days.</source>
        <translation>Crea un token de la cuenta virtual predeterminada, válido durante %1 días.</translation>
    </message>
    <message>
        <source>&amp;ID Token:</source>
        <translation>Token de &amp;ID:</translation>
    </message>
    <message>
        <source>ID Token</source>
        <translation>Token de ID</translation>
    </message>
    <message>
        <source>Paste the token of the Smart Software Manager</source>
        <translation>Pegue el token del Smart Software Manager</translation>
    </message>
    <message>
        <source>Tokens of the Smart Software Manager…</source>
        <translation>Tokens del Smart Software Manager…</translation>
    </message>
    <message>
        <source>There is no valid token; make one</source>
        <translation>No hay ningún token válido; cree uno</translation>
    </message>
</context>
<context>
    <name>lictor::TokenTable</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Expiration Date</source>
        <translation>Fecha de caducidad</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Export-Controlled</source>
        <translation>Control de exportación</translation>
    </message>
    <message>
        <source>Created By</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Press Return to see the whole token.</source>
        <translation>Pulse Intro para ver el token completo.</translation>
    </message>
    <message>
        <source>%1 (revoked)</source>
        <translation>%1 (revocado)</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Copy, Revoke</source>
        <translation>Copiar, revocar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>lictor::ToolCommands</name>
    <message>
        <source>&amp;Command Line Interface…</source>
        <translation>&amp;Interfaz de línea de comandos…</translation>
    </message>
    <message>
        <source>Sho&amp;w Running Configuration in New Window</source>
        <translation>&amp;Mostrar configuración en ejecución en una ventana nueva</translation>
    </message>
    <message>
        <source>Select a device first.</source>
        <translation>Seleccione primero un dispositivo.</translation>
    </message>
</context>
<context>
    <name>lictor::TroubleTable</name>
    <message>
        <source>today and what-if</source>
        <translation>hoy y supuesto</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>what-if</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
</context>
<context>
    <name>lictor::TrustedCertificateTable</name>
    <message>
        <source>In use by the server</source>
        <translation>En uso por el servidor</translation>
    </message>
    <message>
        <source>No longer the server&apos;s</source>
        <translation>Ya no es del servidor</translation>
    </message>
    <message>
        <source>Issued To</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued By</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>lictor::TrustpoolPane</name>
    <message>
        <source>Trusted Certificate Pool</source>
        <translation>Conjunto de certificados de confianza</translation>
    </message>
    <message>
        <source>&amp;Edit Trusted Certificate Pool Policy…</source>
        <translation>&amp;Editar la directiva del conjunto de certificados de confianza…</translation>
    </message>
    <message>
        <source>&amp;Import Bundle</source>
        <translation>I&amp;mportar paquete</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>Mostrar deta&amp;lles</translation>
    </message>
    <message>
        <source>The device checks the license server&apos;s certificate with what stands here. Unless it is signed by itself, it must be made for server authentication (CERTPOOL-4, CERTPOOL-5).</source>
        <translation>El dispositivo comprueba el certificado del servidor de licencias con lo que figura aquí. Salvo que sea autofirmado, debe estar emitido para la autenticación de servidores (CERTPOOL-4, CERTPOOL-5).</translation>
    </message>
    <message>
        <source>Trusted Certificate Pool of %1</source>
        <translation>Conjunto de certificados de confianza de %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Automatic import: every day at %1 from %2</source>
        <translation>Importación automática: todos los días a las %1 desde %2</translation>
    </message>
    <message>
        <source>Automatic import: off. Contacts fail from the day on which the issuer of the server&apos;s certificate changes, until a bundle is imported by hand (CERTPOOL-2).</source>
        <translation>Importación automática: desactivada. Los contactos fallan desde el día en que cambia el emisor del certificado del servidor hasta que se importe un paquete a mano (CERTPOOL-2).</translation>
    </message>
    <message>
        <source>For licensing the supervisor of the chassis checks the server&apos;s certificate; this pool is the ASA&apos;s own.</source>
        <translation>Para las licencias, el supervisor del chasis comprueba el certificado del servidor; este conjunto es el propio del ASA.</translation>
    </message>
    <message>
        <source>&amp;Turn On Automatic Import</source>
        <translation>Activar la impor&amp;tación automática</translation>
    </message>
    <message>
        <source>The server&apos;s issuer changes on %1; without automatic import the next contact after that fails (CERTPOOL-2).</source>
        <translation>El emisor del servidor cambia el %1; sin importación automática falla el siguiente contacto posterior (CERTPOOL-2).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from another issuer since %1, which is not in the pool: every contact fails. Turn on automatic import, or import the bundle (CERTPOOL-3).</source>
        <translation>El certificado del servidor procede desde el %1 de otro emisor, que no está en el conjunto: falla todo contacto. Active la importación automática o importe el paquete (CERTPOOL-3).</translation>
    </message>
</context>
<context>
    <name>lictor::UnitTable</name>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicita</translation>
    </message>
    <message>
        <source>Own Contexts</source>
        <translation>Contextos propios</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Serial Number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Up Since</source>
        <translation>Activa desde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>lictor::UpcomingTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
</context>
<context>
    <name>lictor::UserTable</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Everything (administrator)</source>
        <translation>Todo (administrador)</translation>
    </message>
</context>
<context>
    <name>lictor::VerifyReportWindow</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Verify Report</source>
        <translation>Verificar informe</translation>
    </message>
    <message>
        <source>&amp;Report:</source>
        <translation>&amp;Informe:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>JSON reports hold their digest; others are compared with the JSON report or the provenance file that stands beside them.</source>
        <translation>Los informes JSON contienen su resumen; los demás se comparan con el informe JSON o con el archivo de procedencia que está junto a ellos.</translation>
    </message>
    <message>
        <source>Name a report first.</source>
        <translation>Indique primero un informe.</translation>
    </message>
    <message>
        <source>Choose a Report</source>
        <translation>Elegir un informe</translation>
    </message>
    <message>
        <source>Reports (*.json *.html *.pdf *.xlsx *.csv);;All files (*)</source>
        <translation>Informes (*.json *.html *.pdf *.xlsx *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Verify the report</source>
        <translation>Verificar el informe</translation>
    </message>
</context>
</TS>
