<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AddressFields</name>
        <message>
            <location filename="views/publish_where.py" />
            <source>&amp;Address of the gateway</source>
            <translation>&amp;Dirección de la pasarela</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>&amp;Master key</source>
            <translation>Clave &amp;maestra</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>It is only used now, and not kept. Nothing is written with it.</source>
            <translation>Solo se usa ahora y no se guarda. No se escribe nada con ella.</translation>
        </message>
    </context>
    <context>
        <name>Agents</name>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <source>A limit cannot be below 0.</source>
            <translation>Un límite no puede ser menor que 0.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>A price is not known</source>
            <translation>Falta conocer un precio</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>About {after} a month. Now it is {before}.</source>
            <translation>Unos {after} al mes. Ahora son {before}.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <location filename="viewmodels/agents/rows.py" />
            <source>All agents</source>
            <translation>Todos los agentes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>All agents use it now.</source>
            <translation>Ahora lo usan todos los agentes.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Always the Fireworks default model</source>
            <translation>Siempre el modelo predeterminado de Fireworks</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Architecture</source>
            <translation>Arquitectura</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>At least 2 agents have to talk to each other.</source>
            <translation>Tienen que hablar entre sí al menos 2 agentes.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>At least {amount}</source>
            <translation>Al menos {amount}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <location filename="viewmodels/agents/rows.py" />
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>Auto finds no model</source>
            <translation>Auto no encuentra ningún modelo</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>Auto finds no model now: no provider is turned on and has a key.</source>
            <translation>Auto no encuentra ahora ningún modelo: ningún proveedor está activado y tiene clave.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Auto picks a model for each task, and keeps the cost low.</source>
            <translation>Auto elige un modelo para cada tarea y mantiene bajo el coste.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>Auto picks a model for each task. Today that means {models}.</source>
            <translation>Auto elige un modelo para cada tarea. Hoy son {models}.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>Auto picks per task, so it cannot be the one model for all.</source>
            <translation>Auto elige según la tarea, así que no puede ser el único modelo para todos.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Auto picks per task. Choose one model for all agents.</source>
            <translation>Auto elige según la tarea. Elija un modelo para todos los agentes.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Balanced</source>
            <translation>Equilibrado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Best quality</source>
            <translation>La mejor calidad</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Breaks work into steps</source>
            <translation>Divide el trabajo en pasos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Budget</source>
            <translation>Económico</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>Built-in</source>
            <translation>Integrado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Can {model} call tools?</source>
            <translation>¿Puede {model} llamar a herramientas?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <location filename="viewmodels/agents/rows.py" />
            <source>Cannot call tools</source>
            <translation>No puede llamar a herramientas</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Check again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Check again later.</source>
            <translation>Vuelva a comprobarlo más tarde.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Check first</source>
            <translation>Comprobar antes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Checking whether {model} can call tools…</source>
            <translation>Comprobando si {model} puede llamar a herramientas…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Claude for every agent, with a high limit.</source>
            <translation>Claude para todos los agentes, con un límite alto.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Cloud</source>
            <translation>Nube</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Could not tell whether {model} can call tools</source>
            <translation>No se pudo saber si {model} puede llamar a herramientas</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Custom</source>
            <translation>Personalizado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Docs and comments</source>
            <translation>Documentación y comentarios</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Document</source>
            <translation>Documentación</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Enterprise</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Every agent on a model of your own computer. Nothing leaves it.</source>
            <translation>Todos los agentes con un modelo de su propio ordenador. Nada sale de él.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Every job, the same model</source>
            <translation>Todas las tareas, el mismo modelo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Fast answers</source>
            <translation>Respuestas rápidas</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Fireworks</source>
            <translation>Fireworks</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <location filename="viewmodels/words/agents.py" />
            <source>Free</source>
            <translation>Gratis</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>How Auto chooses</source>
            <translation>Cómo elige Auto</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>It answered: “{words}”.</source>
            <translation>Respondió: «{words}».</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>It was asked twice to call a tool, and did something else.</source>
            <translation>Se le pidió dos veces que llamara a una herramienta, e hizo otra cosa.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Its address or its key is not known here. Choose Edit at the model to give them.</source>
            <translation>Aquí no se conoce su dirección o su clave. Elija Editar en el modelo para indicarlas.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Keep {model}</source>
            <translation>Mantener {model}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Large codebase</source>
            <translation>Código extenso</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Limit a day</source>
            <translation>Límite al día</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Limit a month</source>
            <translation>Límite al mes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Low cost</source>
            <translation>Bajo coste</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Mode</source>
            <translation>Modo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Models that hold a lot of code in view.</source>
            <translation>Modelos que abarcan mucho código a la vez.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>No agent</source>
            <translation>Ningún agente</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>No other model can be used yet: give a provider its key, or add a model.</source>
            <translation>Todavía no se puede usar otro modelo: ponga la clave de un proveedor o añada un modelo.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>No provider is turned on and has a key.</source>
            <translation>Ningún proveedor está activado y tiene clave.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Nobody has checked whether it can call tools.</source>
            <translation>Nadie ha comprobado si puede llamar a herramientas.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Not checked</source>
            <translation>Sin comprobar</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Not known</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>One low-cost model for every agent, with tight limits.</source>
            <translation>Un modelo de bajo coste para todos los agentes, con límites estrictos.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Per agent</source>
            <translation>Por agente</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Planning</source>
            <translation>Planificación</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Private</source>
            <translation>Privado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Put that right, then check again.</source>
            <translation>Corríjalo y compruebe de nuevo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Quality first</source>
            <translation>Primero la calidad</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Review</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Reviews code, security</source>
            <translation>Revisa el código y la seguridad</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Switched off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>System design</source>
            <translation>Diseño del sistema</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Test</source>
            <translation>Pruebas</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>The agents keep {model}.</source>
            <translation>Los agentes mantienen {model}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>The best model where it matters. This costs the most.</source>
            <translation>El mejor modelo donde importa. Es lo que más cuesta.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>The least cannot be more than the most.</source>
            <translation>El mínimo no puede ser mayor que el máximo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>The server is busy: asking again in {seconds} s.</source>
            <translation>El servidor está ocupado: se le preguntará otra vez en {seconds} s.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>The server says: “{words}”.</source>
            <translation>El servidor dice: «{words}».</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>There are only 6 agents.</source>
            <translation>Solo hay 6 agentes.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>This computer</source>
            <translation>Este ordenador</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <source>This is far too much.</source>
            <translation>Esto es demasiado.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <source>This is no amount. Type a number such as 15.</source>
            <translation>Esto no es un importe. Escriba un número como 15.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>Tool calling not checked</source>
            <translation>Llamada a herramientas sin comprobar</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <location filename="viewmodels/words/tool_check.py" />
            <source>Tools work</source>
            <translation>Las herramientas funcionan</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/volumes.py" />
            <source>Type a whole number, such as 200.</source>
            <translation>Escriba un número entero, como 200.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <location filename="viewmodels/words/agents.py" />
            <source>Type an amount such as 15, or 0 for no limit.</source>
            <translation>Escriba un importe como 15, o 0 para no tener límite.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Use it unchecked</source>
            <translation>Usar sin comprobar</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>Use {model}</source>
            <translation>Usar {model}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>What it would cost is not known: a price is missing.</source>
            <translation>No se sabe cuánto costaría: falta un precio.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Writes and fixes code</source>
            <translation>Escribe y corrige código</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Writes tests</source>
            <translation>Escribe pruebas</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>Your models</source>
            <translation>Sus modelos</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>critical work</source>
            <translation>trabajos críticos</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>documents</source>
            <translation>documentos</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>hard problems</source>
            <translation>problemas difíciles</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>is gone</source>
            <translation>ya no existe</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>no key</source>
            <translation>sin clave</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>no limit set</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>not possible for all</source>
            <translation>no es posible para todos</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>of your {limit} limit</source>
            <translation>de su límite de {limit}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>over your {limit} a day on average</source>
            <translation>por encima de su límite de {limit} al día, de media</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>picks a model for each task</source>
            <translation>elige un modelo para cada tarea</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>price not known</source>
            <translation>precio desconocido</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>private</source>
            <translation>privado</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>smart routing</source>
            <translation>elección inteligente</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>this computer</source>
            <translation>este ordenador</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>tools not checked</source>
            <translation>herramientas sin comprobar</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>tools work</source>
            <translation>las herramientas funcionan</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>turned off</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>under {amount}</source>
            <translation>menos de {amount}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>very long texts</source>
            <translation>textos muy largos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agents} call tools</source>
            <translation>{agents} llaman a herramientas</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agents} calls tools</source>
            <translation>{agents} llama a herramientas</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} can use this model</source>
            <translation>{agents} pueden usar este modelo</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} cannot use this model</source>
            <translation>{agents} no pueden usar este modelo</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} need tool calling</source>
            <translation>{agents} necesitan llamar a herramientas</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} needs tool calling</source>
            <translation>{agents} necesita llamar a herramientas</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{agent} agent on</source>
            <translation>Agente {agent} con</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agent} keeps {model}.</source>
            <translation>{agent} mantiene {model}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agent} sends longer texts than this model can hold.</source>
            <translation>{agent} envía textos más largos de lo que admite este modelo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agent} uses it now.</source>
            <translation>{agent} lo usa ahora.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{amount} less than before</source>
            <translation>{amount} menos que antes</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{amount} more than before</source>
            <translation>{amount} más que antes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{calls} of at most {most} calls</source>
            <translation>{calls} de {most} llamadas como máximo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{model} called the tool in {good} of {all} tries.</source>
            <translation>{model} llamó a la herramienta en {good} de {all} intentos.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{model} cannot be asked yet</source>
            <translation>Todavía no se puede preguntar a {model}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{model} cannot call tools</source>
            <translation>{model} no puede llamar a herramientas</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} cannot call tools, which some agents need.</source>
            <translation>{model} no puede llamar a herramientas, y algunos agentes lo necesitan.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} for all agents</source>
            <translation>{model} para todos los agentes</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>{model} for everything</source>
            <translation>{model} para todo</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>{model} for {tasks}</source>
            <translation>{model} para {tasks}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <location filename="viewmodels/agents/problems.py" />
            <source>{model} has no key that can be found.</source>
            <translation>No se encuentra ninguna clave para {model}.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} is not there.</source>
            <translation>{model} no existe.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{model} is turned off in the editor's settings.</source>
            <translation>{model} está desactivado en los ajustes del editor.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} is turned off in the editor's settings. Turn it on to use it.</source>
            <translation>{model} está desactivado en los ajustes del editor. Actívelo para usarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>{model}, and {special}</source>
            <translation>{model}, y {special}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{more} over your {limit} limit</source>
            <translation>{more} por encima de su límite de {limit}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>{names} and {last}</source>
            <translation>{names} y {last}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{needs}, and {model} is marked as not able to.</source>
            <translation>{needs}, y {model} está marcado como incapaz de hacerlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{needs}, and {model} refused it when it was checked.</source>
            <translation>{needs}, y {model} se negó cuando se comprobó.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{needs}. The check asks the model itself to make such a call.</source>
            <translation>{needs}. La comprobación pide al propio modelo que haga una llamada así.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{tasks} tasks a month</source>
            <translation>{tasks} tareas al mes</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{tasks} tasks on {model} × ({tokens_in} tokens in × ${price_in} + {tokens_out} out × ${price_out}) ÷ 1,000,000 = {sum}</source>
            <translation>{tasks} tareas con {model} × ({tokens_in} tokens de entrada × ${price_in} + {tokens_out} de salida × ${price_out}) ÷ 1,000,000 = {sum}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{tasks} tasks on {model}, whose price is not known</source>
            <translation>{tasks} tareas con {model}, cuyo precio no se conoce</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{tasks} tasks, and no model to do them</source>
            <translation>{tasks} tareas, y ningún modelo que las haga</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>“{model}” is gone. The choice stays until you change it.</source>
            <translation>«{model}» ya no existe. La elección se mantiene hasta que la cambie.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>“{model}” is no model that is known here. The choice stays until you change it.</source>
            <translation>«{model}» no es un modelo conocido aquí. La elección se mantiene hasta que la cambie.</translation>
        </message>
    </context>
    <context>
        <name>AgentsSettings</name>
        <message>
            <location filename="views/agents_settings.py" />
            <source>&amp;Auto prefers</source>
            <translation>&amp;Auto prefiere</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Agents may ask each other before they answer</source>
            <translation>Los agentes pueden consultarse antes de responder</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Agents that talk about one question.</source>
            <translation>Agentes que hablan sobre una pregunta.</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Asking each other</source>
            <translation>Consultas entre agentes</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>At &amp;least</source>
            <translation>&amp;Mínimo</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>At m&amp;ost</source>
            <translation>Má&amp;ximo</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Auto and limits</source>
            <translation>Auto y límites</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Consultation</source>
            <translation>Consulta</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>In US dollars. 0 is no limit.</source>
            <translation>En dólares estadounidenses. 0 es sin límite.</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Limit a &amp;day</source>
            <translation>Límite al &amp;día</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Limit a &amp;month</source>
            <translation>Límite al m&amp;es</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Providers</source>
            <translation>Proveedores</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>They may use models of different providers</source>
            <translation>Pueden usar modelos de distintos proveedores</translation>
        </message>
    </context>
    <context>
        <name>AgentsShown</name>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>Every agent uses this model. What you chose per agent is kept for later.</source>
            <translation>Todos los agentes usan este modelo. Lo que eligió para cada agente se guarda para más tarde.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>One model for all</source>
            <translation>Un modelo para todos</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>Per agent</source>
            <translation>Por agente</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>The editor's settings cannot be read.</source>
            <translation>No se pueden leer los ajustes del editor.</translation>
        </message>
    </context>
    <context>
        <name>AgentsSide</name>
        <message>
            <location filename="viewmodels/agents/side.py" />
            <source>Saved in {editor}.</source>
            <translation>Guardado en {editor}.</translation>
        </message>
    </context>
    <context>
        <name>AgentsTable</name>
        <message>
            <location filename="views/agents_table.py" />
            <source>A month</source>
            <translation>Al mes</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Agents</source>
            <translation>Agentes</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Check…</source>
            <translation>Comprobar…</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Kept for later: {model}</source>
            <translation>Guardado para más tarde: {model}</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
    </context>
    <context>
        <name>AgentsView</name>
        <message>
            <location filename="views/agents_page.py" />
            <source>Agents</source>
            <translation>Agentes</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Choose your editor in Settings</source>
            <translation>Elija su editor en Ajustes</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Open Settings</source>
            <translation>Abrir Ajustes</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Presets</source>
            <translation>Preajustes</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Then you can decide here which model does which job in it.</source>
            <translation>Entonces podrá decidir aquí qué modelo hace qué tarea en él.</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Which model does which job in your editor.</source>
            <translation>Qué modelo hace qué tarea en su editor.</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Which model does which job in {editor}.</source>
            <translation>Qué modelo hace qué tarea en {editor}.</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Which model for which agent</source>
            <translation>Qué modelo para qué agente</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <location filename="viewmodels/words/backups.py" />
            <source>{when} · {size} bytes</source>
            <translation>{when} · {size} bytes</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <location filename="views/kit/banner.py" />
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
    </context>
    <context>
        <name>Care</name>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} goes, with a key in it. What line {by_line} says stays.</source>
            <translation>Se quita «{name}» de la línea {line}, con una clave dentro. Se queda lo que dice la línea {by_line}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} goes. What line {by_line} says stays.</source>
            <translation>Se quita «{name}» de la línea {line}. Se queda lo que dice la línea {by_line}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} has no effect: it stands again in line {by_line}, and the last one counts.</source>
            <translation>«{name}» en la línea {line} no tiene efecto: está otra vez en la línea {by_line}, y cuenta la última.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} has no effect: “{by}” in line {by_line} leaves no room for it.</source>
            <translation>«{name}» en la línea {line} no tiene efecto: «{by}» en la línea {by_line} no le deja sitio.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} has no effect: “{by}” in line {by_line} replaces it.</source>
            <translation>«{name}» en la línea {line} no tiene efecto: lo sustituye «{by}» en la línea {by_line}.</translation>
        </message>
    </context>
    <context>
        <name>CareCards</name>
        <message>
            <location filename="views/care_cards.py" />
            <source>Tidy</source>
            <translation>Ordenar</translation>
        </message>
        <message>
            <location filename="views/care_cards.py" />
            <source>Tidy the settings file?</source>
            <translation>¿Ordenar el archivo de ajustes?</translation>
        </message>
    </context>
    <context>
        <name>ChangeId</name>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Agents are given the model by this id.</source>
            <translation>Con este id se asigna el modelo a los agentes.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>All agents</source>
            <translation>Todos los agentes</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Another model has this id. Choose another one.</source>
            <translation>Otro modelo tiene este id. Elija otro.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>First choose Edit and complete the model: something else in it is missing or wrong.</source>
            <translation>Elija antes Editar y complete el modelo: falta algo más en él o no es correcto.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Id of {name} in {program}</source>
            <translation>Id de {name} en {program}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Type an id.</source>
            <translation>Escriba un id.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Use letters, digits, dots and hyphens, without spaces, as in “my-model”.</source>
            <translation>Use letras, cifras, puntos y guiones, sin espacios, como en «my-model».</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>{agents} will go on using it by its new id.</source>
            <translation>{agents} seguirán usándolo con su nuevo id.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>{name} agent</source>
            <translation>Agente {name}</translation>
        </message>
    </context>
    <context>
        <name>ChangeIdDialog</name>
        <message>
            <location filename="views/change_id.py" />
            <source>&amp;Id</source>
            <translation>&amp;Id</translation>
        </message>
        <message>
            <location filename="views/change_id.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="views/change_id.py" />
            <source>Change id</source>
            <translation>Cambiar id</translation>
        </message>
        <message>
            <location filename="views/change_id.py" />
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
    </context>
    <context>
        <name>Clash</name>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>A key</source>
            <translation>Una clave</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>API key</source>
            <translation>Clave de API</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Advanced settings</source>
            <translation>Ajustes avanzados</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Agents</source>
            <translation>Agentes</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Agents ask each other</source>
            <translation>Los agentes se consultan</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>All of it</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Another program</source>
            <translation>Otro programa</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>At least so many agents</source>
            <translation>Mínimo de agentes</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>At most so many agents</source>
            <translation>Máximo de agentes</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Changed in two places</source>
            <translation>Cambiado en dos sitios</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Context window</source>
            <translation>Ventana de contexto</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Cost</source>
            <translation>Coste</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Cost, input</source>
            <translation>Coste, entrada</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Cost, output</source>
            <translation>Coste, salida</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Deployment</source>
            <translation>Despliegue</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Different providers</source>
            <translation>Distintos proveedores</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Display name</source>
            <translation>Nombre visible</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Empty</source>
            <translation>Vacío</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>How Auto chooses</source>
            <translation>Cómo elige Auto</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Keep what is there</source>
            <translation>Conservar lo que hay</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Keep what {program} wrote</source>
            <translation>Conservar lo que escribió {program}</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Kept another program's change to {fields} as well.</source>
            <translation>También se conservó el cambio de otro programa en {fields}.</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Kept {program}'s change to {fields} as well.</source>
            <translation>También se conservó el cambio de {program} en {fields}.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Limit a day</source>
            <translation>Límite al día</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Limit a month</source>
            <translation>Límite al mes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Location</source>
            <translation>Ubicación</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Max tokens</source>
            <translation>Máx. de tokens</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Model for all agents</source>
            <translation>Modelo para todos los agentes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Model “{name}”</source>
            <translation>Modelo «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/clashing.py" />
            <source>No key</source>
            <translation>Sin clave</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>One model for all agents</source>
            <translation>Un modelo para todos los agentes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Project</source>
            <translation>Proyecto</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Provider turned on</source>
            <translation>Proveedor activado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Provider “{name}”</source>
            <translation>Proveedor «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Setting</source>
            <translation>Ajuste</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Somebody changed the same thing later. Choose what shall stand there.</source>
            <translation>Alguien cambió lo mismo más tarde. Elija qué debe quedar ahí.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>This was changed again since</source>
            <translation>Esto se ha vuelto a cambiar desde entonces</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Top P</source>
            <translation>Top P</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Use mine</source>
            <translation>Usar lo mío</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Use the other</source>
            <translation>Usar lo otro</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>another program</source>
            <translation>otro programa</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>{n} fields</source>
            <translation>{n} campos</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>{program} changed this while you were editing it. Choose what holds.</source>
            <translation>{program} cambió esto mientras usted lo editaba. Elija qué vale.</translation>
        </message>
    </context>
    <context>
        <name>ClashDialog</name>
        <message>
            <location filename="views/clash.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="views/clash.py" />
            <source>Choose one for each field.</source>
            <translation>Elija una opción para cada campo.</translation>
        </message>
        <message>
            <location filename="views/clash.py" />
            <source>Keep all of theirs</source>
            <translation>Conservar todo lo suyo</translation>
        </message>
        <message>
            <location filename="views/clash.py" />
            <source>Use all of mine</source>
            <translation>Usar todo lo mío</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="views/command_palette.py" />
            <source>Find an action, a provider, a model or a setting</source>
            <translation>Buscar una acción, un proveedor, un modelo o un ajuste</translation>
        </message>
        <message>
            <location filename="views/command_palette.py" />
            <source>Find anything</source>
            <translation>Buscar cualquier cosa</translation>
        </message>
        <message>
            <location filename="views/command_palette.py" />
            <source>Hits</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <location filename="views/command_palette.py" />
            <source>Nothing is called like that.</source>
            <translation>Nada se llama así.</translation>
        </message>
        <message>
            <location filename="views/command_palette.py" />
            <source>Show everything</source>
            <translation>Mostrar todo</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <location filename="views/kit/confirm.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>It is our mistake, not yours. Your settings files are as they were. You can go on, or close the app and start it again.</source>
            <translation>El error es nuestro, no suyo. Sus archivos de ajustes están como estaban. Puede continuar, o cerrar la aplicación y volver a abrirla.</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Something went wrong in this app</source>
            <translation>Algo ha fallado en esta aplicación</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>The log is in {folder}</source>
            <translation>El registro está en {folder}</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>for whoever helps you, without keys</source>
            <translation>para quien le ayude, sin claves</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>Good to know</source>
            <translation>Conviene saberlo</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>Look before you take it</source>
            <translation>Mírelo antes de incluirlo</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>Scroll</source>
            <translation>Desplazar</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>The pack has</source>
            <translation>En el paquete</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>The selected entry</source>
            <translation>La entrada seleccionada</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>You have</source>
            <translation>Lo que tiene</translation>
        </message>
    </context>
    <context>
        <name>DialogShell</name>
        <message>
            <location filename="views/kit/dialog_shell.py" />
            <source>Scroll</source>
            <translation>Desplazar</translation>
        </message>
        <message>
            <location filename="views/kit/dialog_shell.py" />
            <source>Scroll sideways</source>
            <translation>Desplazar hacia los lados</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <location filename="views/dialogs.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <location filename="views/kit/disclosure.py" />
            <source>Closed</source>
            <translation>Contraído</translation>
        </message>
        <message>
            <location filename="views/kit/disclosure.py" />
            <source>Open</source>
            <translation>Desplegado</translation>
        </message>
    </context>
    <context>
        <name>DoctorView</name>
        <message>
            <location filename="views/doctor.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="views/doctor.py" />
            <source>Looking for what would work…</source>
            <translation>Buscando qué funcionaría…</translation>
        </message>
        <message>
            <location filename="views/doctor.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="views/doctor.py" />
            <source>Use this</source>
            <translation>Usar esto</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <location filename="views/drops.py" />
            <source>Drop it here: an e-mail, a file or a text with an address or a key. You see it before it is used.</source>
            <translation>Suéltelo aquí: un correo, un archivo o un texto con una dirección o una clave. Lo verá antes de que se use.</translation>
        </message>
    </context>
    <context>
        <name>EditorBackups</name>
        <message>
            <location filename="viewmodels/editor_backups.py" />
            <source>{editor} · {state}</source>
            <translation>{editor} · {state}</translation>
        </message>
    </context>
    <context>
        <name>EditorBackupsCard</name>
        <message>
            <location filename="views/editor_backups.py" />
            <source>All settings of this editor become what they were then, also those that you changed in it.</source>
            <translation>Todos los ajustes de este editor vuelven a ser los de entonces, también los que usted cambió en él.</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Backup of an &amp;editor</source>
            <translation>Copia de seguridad de un &amp;editor</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Backups of editors' settings</source>
            <translation>Copias de seguridad de los ajustes de los editores</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Before each change, what stands in the file is kept here. What stands there now is kept first.</source>
            <translation>Antes de cada cambio se guarda aquí lo que hay en el archivo. Lo que hay ahora se guarda antes.</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>None yet</source>
            <translation>Aún no hay</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Restore this backup of {editor}?</source>
            <translation>¿Restaurar esta copia de seguridad de {editor}?</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Restore…</source>
            <translation>Restaurar…</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Restoring…</source>
            <translation>Restaurando…</translation>
        </message>
    </context>
    <context>
        <name>EditorBar</name>
        <message>
            <location filename="views/agents_editor.py" />
            <source>&amp;Editor</source>
            <translation>&amp;Editor</translation>
        </message>
        <message>
            <location filename="views/agents_editor.py" />
            <source>Editor</source>
            <translation>Editor</translation>
        </message>
    </context>
    <context>
        <name>EditorChoice</name>
        <message>
            <location filename="viewmodels/agents/editor_choice.py" />
            <source>{name} (cannot be read)</source>
            <translation>{name} (no se puede leer)</translation>
        </message>
    </context>
    <context>
        <name>EditorDialog</name>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Keep editing</source>
            <translation>Seguir editando</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Throw away</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Throw away what you typed?</source>
            <translation>¿Descartar lo que ha escrito?</translation>
        </message>
    </context>
    <context>
        <name>Editors</name>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>Choose a file that is called “settings.json”: editors read no other one.</source>
            <translation>Elija un archivo que se llame «settings.json»: los editores no leen otro.</translation>
        </message>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>No editor of this kind was found. You can add its file by hand.</source>
            <translation>No se encontró ningún editor de este tipo. Puede añadir su archivo a mano.</translation>
        </message>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>There is no file “{path}”.</source>
            <translation>No existe el archivo «{path}».</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>Workspace “{name}”</source>
            <translation>Espacio de trabajo «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}</source>
            <translation>{name}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}, from Flatpak</source>
            <translation>{name}, de Flatpak</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}, from Snap</source>
            <translation>{name}, de Snap</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}, portable</source>
            <translation>{name}, portátil</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}, profile “{profile}”</source>
            <translation>{name}, perfil «{profile}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{title} in {folder}</source>
            <translation>{title} en {folder}</translation>
        </message>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>“{path}” cannot be read.</source>
            <translation>No se puede leer «{path}».</translation>
        </message>
    </context>
    <context>
        <name>EditorsCard</name>
        <message>
            <location filename="views/editors_card.py" />
            <source>&amp;Add a file…</source>
            <translation>&amp;Añadir un archivo…</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Add a settings file</source>
            <translation>Añadir un archivo de ajustes</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Drop the settings file here.</source>
            <translation>Suelte aquí el archivo de ajustes.</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Looking for editors…</source>
            <translation>Buscando editores…</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Settings (settings.json)</source>
            <translation>Ajustes (settings.json)</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>VS Code and its relatives</source>
            <translation>VS Code y sus derivados</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Which editors' agents this app sets up. It changes only the values that you change here, and leaves everything else in the file as it is.</source>
            <translation>De qué editores configura los agentes esta aplicación. Solo cambia los valores que usted cambia aquí y deja como está todo lo demás del archivo.</translation>
        </message>
    </context>
    <context>
        <name>EstimateCard</name>
        <message>
            <location filename="views/estimate_card.py" />
            <source>Change volumes</source>
            <translation>Cambiar volúmenes</translation>
        </message>
        <message>
            <location filename="views/estimate_card.py" />
            <source>Estimated a month</source>
            <translation>Estimado al mes</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Check out of date</source>
            <translation>Comprobación anticuada</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked</source>
            <translation>Comprobado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked {age}</source>
            <translation>Comprobado {age}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked {age}: {found}</source>
            <translation>Comprobado {age}: {found}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the address changed since. Find out again what it can do.</source>
            <translation>Comprobado, pero la dirección ha cambiado desde entonces. Averigüe de nuevo qué puede hacer.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the deployment changed since. Find out again what it can do.</source>
            <translation>Comprobado, pero el despliegue ha cambiado desde entonces. Averigüe de nuevo qué puede hacer.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the kind of provider changed since. Find out again what it can do.</source>
            <translation>Comprobado, pero el tipo de proveedor ha cambiado desde entonces. Averigüe de nuevo qué puede hacer.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the model changed since. Find out again what it can do.</source>
            <translation>Comprobado, pero el modelo ha cambiado desde entonces. Averigüe de nuevo qué puede hacer.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>logprobs</source>
            <translation>logprobs</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>pictures</source>
            <translation>imágenes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>reasoning</source>
            <translation>razonamiento</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>streaming</source>
            <translation>streaming</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>structured output</source>
            <translation>salida estructurada</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>tools</source>
            <translation>herramientas</translation>
        </message>
    </context>
    <context>
        <name>ExchangeView</name>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Ask again</source>
            <translation>Preguntar de nuevo</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Copy answer</source>
            <translation>Copiar respuesta</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Thinking</source>
            <translation>Pensamiento</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Thinking…</source>
            <translation>Pensando…</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Waiting for the first words…</source>
            <translation>Esperando las primeras palabras…</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>You</source>
            <translation>Usted</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>&amp;Agents of</source>
            <translation>&amp;Agentes de</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>&amp;Models</source>
            <translation>&amp;Modelos</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>&amp;Providers</source>
            <translation>&amp;Proveedores</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>A file with your providers and models that a colleague opens with this app.</source>
            <translation>Un archivo con sus proveedores y modelos que un compañero abre con esta aplicación.</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>A web page for each of your addresses</source>
            <translation>Una página web para cada una de sus direcciones</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>A&amp;gain</source>
            <translation>Otra &amp;vez</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>For whoever opens it: what it is for, whom to ask.</source>
            <translation>Para quien lo abra: para qué sirve, a quién preguntar.</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>N&amp;ote</source>
            <translation>No&amp;ta</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>No key goes along: everybody types their own.</source>
            <translation>No se incluye ninguna clave: cada persona escribe la suya.</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Pa&amp;ssphrase</source>
            <translation>F&amp;rase de contraseña</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Research team</source>
            <translation>Equipo de investigación</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Save as a team pack</source>
            <translation>Guardar como paquete de equipo</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Some words in a row</source>
            <translation>Varias palabras seguidas</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Team packs (*.kilnmodels)</source>
            <translation>Paquetes de equipo (*.kilnmodels)</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>The same again</source>
            <translation>La misma otra vez</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>What was found out of the models goes along</source>
            <translation>Incluir lo que se ha averiguado de los modelos</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Where to get a key</source>
            <translation>Dónde obtener una clave</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Whoever has the file and the passphrase has your keys. Send them on different ways.</source>
            <translation>Quien tenga el archivo y la frase de contraseña tiene sus claves. Envíelos por vías distintas.</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>With keys, locked by a passphrase</source>
            <translation>Con claves, bloqueadas con una frase de contraseña</translation>
        </message>
    </context>
    <context>
        <name>FindOut</name>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>About {least} to {most} calls</source>
            <translation>Entre {least} y {most} llamadas</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>Checked just now</source>
            <translation>Comprobado ahora mismo</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>Checked {age}</source>
            <translation>Comprobado {age}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Context window</source>
            <translation>Ventana de contexto</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Function calling</source>
            <translation>Llamada a funciones</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Function calling, when it must</source>
            <translation>Llamada a funciones, cuando es obligatoria</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Logprobs</source>
            <translation>Logprobs</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Reasoning</source>
            <translation>Razonamiento</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>Say first where the model is: its provider or address, and its key.</source>
            <translation>Indique antes dónde está el modelo: su proveedor o su dirección, y su clave.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Streaming</source>
            <translation>Streaming</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Structured output</source>
            <translation>Salida estructurada</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>Suggestion: {value}, {source}</source>
            <translation>Sugerencia: {value}, {source}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>Use what was found</source>
            <translation>Usar lo averiguado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Vision</source>
            <translation>Visión</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>a few seconds</source>
            <translation>unos segundos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>about ${dollars}</source>
            <translation>unos ${dollars}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>about {most} minutes</source>
            <translation>unos {most} minutos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>all announced calls were used</source>
            <translation>se usaron todas las llamadas anunciadas</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>answers begin with &lt;think&gt;</source>
            <translation>las respuestas empiezan con &lt;think&gt;</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>answers sometimes begin with &lt;think&gt;</source>
            <translation>las respuestas empiezan a veces con &lt;think&gt;</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>asking, call {number}</source>
            <translation>preguntando, llamada {number}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>asking…</source>
            <translation>preguntando…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>called the tool in {good} of {all} tries</source>
            <translation>llamó a la herramienta en {good} de {all} intentos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>could not read a picture</source>
            <translation>no pudo leer una imagen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>could not tell: {why}</source>
            <translation>no se pudo saber: {why}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>did not call the tool it was given</source>
            <translation>no llamó a la herramienta que se le dio</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>did not tell how sure it was</source>
            <translation>no dijo lo seguro que estaba</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>free</source>
            <translation>gratis</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>it refused temperature or top-p</source>
            <translation>rechazó la temperatura o top-p</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>kept to the schema in no mode</source>
            <translation>no respetó el esquema en ningún modo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>kept to the schema in {good} of {all} answers</source>
            <translation>respetó el esquema en {good} de {all} respuestas</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>models with such a name often are</source>
            <translation>los modelos con un nombre así suelen serlo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>no parser needed: thoughts come apart</source>
            <translation>no hace falta analizador: los pensamientos llegan aparte</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <location filename="viewmodels/models/find_out_state.py" />
            <source>not checked</source>
            <translation>sin comprobar</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>nothing found that needs one</source>
            <translation>no se encontró nada que lo necesite</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>now so, now otherwise</source>
            <translation>unas veces así, otras de otro modo</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>out of date: the model or its address changed</source>
            <translation>anticuado: el modelo o su dirección ha cambiado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>price not known</source>
            <translation>precio desconocido</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>read “{digits}” from a picture</source>
            <translation>leyó «{digits}» en una imagen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>stopped</source>
            <translation>detenido</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer came in one piece</source>
            <translation>la respuesta llegó de una vez</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer came in pieces</source>
            <translation>la respuesta llegó por partes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer was cut off</source>
            <translation>la respuesta se cortó</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer was not clear</source>
            <translation>la respuesta no fue clara</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the model said nothing</source>
            <translation>el modelo no dijo nada</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the question was too long for the model</source>
            <translation>la pregunta era demasiado larga para el modelo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server broke down over it, so probably not</source>
            <translation>el servidor falló con esto, así que probablemente no</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server does not say</source>
            <translation>el servidor no lo dice</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>the server is busy: asking again in {seconds} s</source>
            <translation>el servidor está ocupado: se le preguntará otra vez en {seconds} s</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server refused something else</source>
            <translation>el servidor rechazó otra cosa</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server was busy</source>
            <translation>el servidor estaba ocupado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the strictest mode that worked</source>
            <translation>el modo más estricto que funcionó</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>this kind of provider cannot be asked for it</source>
            <translation>a este tipo de proveedor no se le puede pedir</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>thought in {good} of {all} answers</source>
            <translation>pensó en {good} de {all} respuestas</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by Kiln's own list</source>
            <translation>según la lista propia de Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by Kiln's own list for another provider</source>
            <translation>según la lista propia de Kiln para otro proveedor</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by Kiln's own list for the model it was made from</source>
            <translation>según la lista propia de Kiln para el modelo del que procede</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by the provider's list</source>
            <translation>según la lista del proveedor</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told how sure it was of each word</source>
            <translation>dijo lo seguro que estaba de cada palabra</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>waiting…</source>
            <translation>esperando…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>your choice</source>
            <translation>lo decide usted</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>{calls} of at most {most} calls</source>
            <translation>{calls} de {most} llamadas como máximo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>{least} to {most} minutes</source>
            <translation>de {least} a {most} minutos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>{least} to {most} seconds</source>
            <translation>de {least} a {most} segundos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>{tokens} tokens</source>
            <translation>{tokens} tokens</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
    </context>
    <context>
        <name>FindOutPanel</name>
        <message>
            <location filename="views/find_out.py" />
            <source>Cancel all</source>
            <translation>Cancelar todo</translation>
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>Stop: {what}</source>
            <translation>Detener: {what}</translation>
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>{plan}. It asks the model itself.</source>
            <translation>{plan}. Se pregunta al propio modelo.</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>A file from a colleague</source>
            <translation>Un archivo de un compañero</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>A key, or an e-mail about it</source>
            <translation>Una clave, o un correo sobre ella</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>A model server on this computer</source>
            <translation>Un servidor de modelos en este ordenador</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>A team pack, an export, settings, an e-mail, or a snippet of code.</source>
            <translation>Un paquete de equipo, una exportación, unos ajustes, un correo o un fragmento de código.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Add it</source>
            <translation>Añadirlo</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Adding…</source>
            <translation>Añadiendo…</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Found on this computer.</source>
            <translation>Encontrado en este ordenador.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>In a moment, you have a model that works there. You can change this later in Settings.</source>
            <translation>En un momento tendrá un modelo que funciona ahí. Puede cambiarlo más tarde en Ajustes.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>It takes two minutes. A test asks the model for one word before anything counts as done.</source>
            <translation>Se tarda dos minutos. Una prueba pide al modelo una palabra antes de dar nada por hecho.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Kiln shows it after its next start or reload.</source>
            <translation>Kiln lo muestra cuando se vuelva a abrir o a cargar.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Look again</source>
            <translation>Buscar de nuevo</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>None is running now. Start it, then look again.</source>
            <translation>Ahora no hay ninguno en marcha. Inícielo y busque de nuevo.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Not found on this computer yet. What you set up here is ready when it is.</source>
            <translation>Aún no se ha encontrado en este ordenador. Lo que configure aquí estará listo cuando lo esté.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Nothing yet</source>
            <translation>Nada todavía</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Paste it as it is: what matters is found in it.</source>
            <translation>Péguelo tal cual: la aplicación encuentra en él lo que importa.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Step {number} of {count}</source>
            <translation>Paso {number} de {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Such as Ollama or LM Studio. None is running now.</source>
            <translation>Como Ollama o LM Studio. Ahora no hay ninguno en marcha.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Tick the models that you want. They are tested right after they are added.</source>
            <translation>Marque los modelos que quiera. Se prueban en cuanto se añaden.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>To use it in {editors} too, open it under Models.</source>
            <translation>Para usarlo también en {editors}, ábralo en Modelos.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Try everything without a key: in practice mode nothing is real.</source>
            <translation>Pruébelo todo sin clave: en el modo de práctica nada es real.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Under Agents, choose which agent of {editors} uses it.</source>
            <translation>En Agentes, elija qué agente de {editors} lo usa.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>What do you have?</source>
            <translation>¿Qué tiene usted?</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>What do you want to use?</source>
            <translation>¿Qué quiere usar?</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Your model server</source>
            <translation>Su servidor de modelos</translation>
        </message>
    </context>
    <context>
        <name>FirstStepsDialog</name>
        <message>
            <location filename="views/first_steps.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="views/first_steps.py" />
            <source>First steps</source>
            <translation>Primeros pasos</translation>
        </message>
        <message>
            <location filename="views/first_steps.py" />
            <source>Open a file from a colleague</source>
            <translation>Abrir un archivo de un compañero</translation>
        </message>
        <message>
            <location filename="views/first_steps.py" />
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
    </context>
    <context>
        <name>FollowBox</name>
        <message>
            <location filename="views/packs/follow_box.py" />
            <source>&amp;Tell me when this pack changes</source>
            <translation>&amp;Avisarme cuando este paquete cambie</translation>
        </message>
    </context>
    <context>
        <name>FollowChoice</name>
        <message>
            <location filename="viewmodels/packs/follow_choice.py" />
            <source>Each time this app starts, it looks at {place}.</source>
            <translation>Cada vez que se inicia, esta aplicación mira en {place}.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/follow_choice.py" />
            <source>Nothing changes here until you say so.</source>
            <translation>Aquí no cambia nada hasta que usted lo diga.</translation>
        </message>
    </context>
    <context>
        <name>FollowedPack</name>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Last looked at: {when}</source>
            <translation>Última comprobación: {when}</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Not this version</source>
            <translation>Esta versión no</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>See what changed…</source>
            <translation>Ver qué ha cambiado…</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Stop following</source>
            <translation>Dejar de seguir</translation>
        </message>
    </context>
    <context>
        <name>Following</name>
        <message numerus="yes">
            <location filename="viewmodels/words/following.py" />
            <source>%n more</source>
            <extracomment>Of one, in English: 1 more</extracomment>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Another team pack stands there now. Everything that came with yours goes on working.</source>
            <translation>Ahora hay ahí otro paquete de equipo. Todo lo que vino con el suyo sigue funcionando.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Changed: {names}.</source>
            <translation>Cambios: {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Everything that came with it goes on working.</source>
            <translation>Todo lo que vino con él sigue funcionando.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>From your team</source>
            <translation>De su equipo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>From your team, changed</source>
            <translation>De su equipo, con cambios</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It came with “{name}”, and was changed here. What you changed counts.</source>
            <translation>Vino con «{name}» y se cambió aquí. Vale lo que usted cambió.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It came with “{name}”.</source>
            <translation>Vino con «{name}».</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It could not be looked at.</source>
            <translation>No se pudo comprobar.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It could not be reached.</source>
            <translation>No se pudo acceder a él.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It did not answer in time.</source>
            <translation>No respondió a tiempo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It has moved. Ask whoever made the pack for its new address.</source>
            <translation>Se ha movido. Pida la nueva dirección a quien hizo el paquete.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It is no longer there. Ask whoever made the pack.</source>
            <translation>Ya no está ahí. Pregunte a quien hizo el paquete.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It needs a newer version of this app.</source>
            <translation>Necesita una versión más nueva de esta aplicación.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It wants a sign-in now. Ask whoever made the pack.</source>
            <translation>Ahora pide iniciar sesión. Pregunte a quien hizo el paquete.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Its certificate is not trusted here. Ask your IT department.</source>
            <translation>Su certificado no es de confianza aquí. Pregunte a su departamento de Informática.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>New: {names}.</source>
            <translation>Novedades: {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>No longer in it: {names}. Yours stay.</source>
            <translation>Ya no incluye: {names}. Lo suyo se queda.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Not looked at yet.</source>
            <translation>Todavía sin comprobar.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/following.py" />
            <source>Not this version</source>
            <translation>Esta versión no</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/following.py" />
            <source>Nothing is changed here until you say so.</source>
            <translation>Aquí no se cambia nada hasta que usted lo diga.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Other models for the agents.</source>
            <translation>Otros modelos para los agentes.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/following.py" />
            <source>See what changed…</source>
            <translation>Ver qué ha cambiado…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>The file cannot be read now.</source>
            <translation>Ahora no se puede leer el archivo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>The file is no longer there. Ask whoever made the pack.</source>
            <translation>El archivo ya no está ahí. Pregunte a quien hizo el paquete.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>There is a newer version, which you did not want.</source>
            <translation>Hay una versión más nueva, que usted no quiso.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>This came with a team pack.</source>
            <translation>Esto vino con un paquete de equipo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>This came with “{name}”.</source>
            <translation>Esto vino con «{name}».</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>What is there now is no team pack.</source>
            <translation>Lo que hay ahí ahora no es un paquete de equipo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>What is there now is too large for a team pack.</source>
            <translation>Lo que hay ahí ahora es demasiado grande para un paquete de equipo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>What you change here counts; the team's next version will not overwrite it.</source>
            <translation>Vale lo que usted cambie aquí; la próxima versión del equipo no lo sobrescribirá.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>You have its newest version.</source>
            <translation>Tiene la versión más nueva.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Your organisation does not allow its address.</source>
            <translation>Su organización no permite su dirección.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>a team pack</source>
            <translation>un paquete de equipo</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/following.py" />
            <source>{pack} has changed.</source>
            <translation>{pack} ha cambiado.</translation>
        </message>
    </context>
    <context>
        <name>Foreign</name>
        <message numerus="yes">
            <location filename="viewmodels/words/foreign.py" />
            <source>%n more</source>
            <extracomment>Of one, in English: 1 more</extracomment>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Ask for the file again, or export it once more.</source>
            <translation>Pida el archivo otra vez, o expórtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>CC Switch export</source>
            <translation>Exportación de CC Switch</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Check that it is the right file.</source>
            <translation>Compruebe que es el archivo correcto.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Cherry Studio backup</source>
            <translation>Copia de seguridad de Cherry Studio</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Continue configuration</source>
            <translation>Configuración de Continue</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Editor settings with AI Orchestrator models</source>
            <translation>Ajustes del editor con modelos de AI Orchestrator</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Export only the settings, without chats and files, and try again.</source>
            <translation>Exporte solo los ajustes, sin chats ni archivos, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>File with environment variables (.env)</source>
            <translation>Archivo con variables de entorno (.env)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>In CC Switch, choose Export in its settings, and open that file here.</source>
            <translation>En CC Switch, elija Exportar en sus ajustes y abra ese archivo aquí.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>In Cherry Studio, choose “Legacy backup” under Data settings, and open that file here.</source>
            <translation>En Cherry Studio, elija «Legacy backup» en los ajustes de datos y abra ese archivo aquí.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Kiln does not take this setting. The model comes along without it.</source>
            <translation>Kiln no admite este ajuste. El modelo se incluye sin él.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Kiln lists this model by itself.</source>
            <translation>Kiln ya muestra este modelo por sí mismo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Kiln settings</source>
            <translation>Ajustes de Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>LiteLLM configuration</source>
            <translation>Configuración de LiteLLM</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>This link does not bring a provider.</source>
            <translation>Este enlace no trae ningún proveedor.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>You can open packs, Kiln's settings.yaml, an editor's settings.json, Cherry Studio backups, CC Switch exports, LiteLLM's config.yaml and .env files.</source>
            <translation>Puede abrir paquetes, el settings.yaml de Kiln, el settings.json de un editor, copias de seguridad de Cherry Studio, exportaciones de CC Switch, el config.yaml de LiteLLM y archivos .env.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>a key stood in a name or an address, where everybody would see it, so this stays out.</source>
            <translation>había una clave en un nombre o una dirección, donde todos la verían, así que esto se queda fuera.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>an agent uses this model, but the file does not have it.</source>
            <translation>un agente usa este modelo, pero el archivo no lo tiene.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the address held a password or a key. It comes along without it.</source>
            <translation>la dirección contenía una contraseña o una clave. Se incluye sin ella.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the address is not a web address, so this stays out.</source>
            <translation>la dirección no es una dirección web, así que esto se queda fuera.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the file does not name a model, so this stays out.</source>
            <translation>el archivo no nombra ningún modelo, así que esto se queda fuera.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the file does not say the address, so this stays out.</source>
            <translation>el archivo no indica la dirección, así que esto se queda fuera.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the key is kept somewhere else. You will be asked for it.</source>
            <translation>la clave se guarda en otro sitio. Se le pedirá.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the provider of this model is not in the file, so it stays out.</source>
            <translation>el proveedor de este modelo no está en el archivo, así que se queda fuera.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>there are several keys. Only the first is used.</source>
            <translation>hay varias claves. Solo se usa la primera.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>there was more in the file than can be taken at once.</source>
            <translation>había más en el archivo de lo que se puede incluir de una vez.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this does not say which provider it is for.</source>
            <translation>esto no dice para qué proveedor es.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this entry is incomplete or damaged, so it stays out.</source>
            <translation>esta entrada está incompleta o dañada, así que se queda fuera.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this is switched off and has no key, so it stays out.</source>
            <translation>esto está desactivado y no tiene clave, así que se queda fuera.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this model does not chat, so it stays out.</source>
            <translation>este modelo no chatea, así que se queda fuera.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this only concerns the other program's own server.</source>
            <translation>esto solo afecta al servidor propio del otro programa.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this service works in a way that Kiln and the editors do not know.</source>
            <translation>este servicio funciona de una forma que Kiln y los editores no conocen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this stands for any model, not for one that could be added.</source>
            <translation>esto vale para cualquier modelo, no para uno que se pueda añadir.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>what stands there is not a real key. You will be asked for it.</source>
            <translation>lo que pone ahí no es una clave real. Se le pedirá.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>{names}: {why}</source>
            <translation>{names}: {why}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” has no provider and no model that can be used here.</source>
            <translation>«{name}» no tiene ningún proveedor ni modelo que se pueda usar aquí.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” is a copy of the other app's own database, not an export.</source>
            <translation>«{name}» es una copia de la base de datos de la otra aplicación, no una exportación.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” is damaged and cannot be read.</source>
            <translation>«{name}» está dañado y no se puede leer.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” is larger than any settings are, so it was not opened.</source>
            <translation>«{name}» es más grande que cualquier archivo de ajustes, así que no se abrió.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” is not a file that this app can import.</source>
            <translation>«{name}» no es un archivo que esta aplicación pueda importar.</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <location filename="viewmodels/forms.py" />
            <source>Saved. {kept}</source>
            <translation>Guardado. {kept}</translation>
        </message>
    </context>
    <context>
        <name>Gateway</name>
        <message numerus="yes">
            <location filename="viewmodels/gateway/state.py" />
            <source>%n cannot go</source>
            <translation>
                <numerusform>%n no se puede publicar</numerusform>
                <numerusform>%n no se pueden publicar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/state.py" />
            <source>%n change</source>
            <extracomment>Of one, in English: %n changes</extracomment>
            <translation>
                <numerusform>%n cambia</numerusform>
                <numerusform>%n cambian</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/state.py" />
            <source>%n go</source>
            <extracomment>Of one, in English: %n goes</extracomment>
            <translation>
                <numerusform>%n se quita</numerusform>
                <numerusform>%n se quitan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>%n models</source>
            <extracomment>Of one, in English: %n model</extracomment>
            <translation>
                <numerusform>%n modelo</numerusform>
                <numerusform>%n modelos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/state.py" />
            <source>%n new</source>
            <translation>
                <numerusform>%n nuevo</numerusform>
                <numerusform>%n nuevos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>%n new models</source>
            <extracomment>Of one, in English: %n new model</extracomment>
            <translation>
                <numerusform>%n modelo nuevo</numerusform>
                <numerusform>%n modelos nuevos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Ask those who run it to set STORE_MODEL_IN_DB to True, or publish into its file instead.</source>
            <translation>Pida a quienes la gestionan que pongan STORE_MODEL_IN_DB en True, o publique en su archivo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Ask those who run the gateway for its master key, or let them publish.</source>
            <translation>Pida la clave maestra a quienes gestionan la pasarela, o deje que publiquen ellos.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Cannot go</source>
            <translation>No se puede publicar</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Changes</source>
            <translation>Cambia</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Check it for typing errors.</source>
            <translation>Compruebe si hay errores al escribirla.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Check the address: it is the one of the gateway itself, without a page after it.</source>
            <translation>Compruebe la dirección: es la de la propia pasarela, sin ninguna página detrás.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Choose the gateway's file.</source>
            <translation>Elija el archivo de la pasarela.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Goes</source>
            <translation>Se quita</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>It comes from this very gateway.</source>
            <translation>Viene de esta misma pasarela.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Its address holds a password, which everybody could read. Give it as a key instead.</source>
            <translation>Su dirección contiene una contraseña, que todos podrían leer. Indíquela como clave.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Its entry is damaged.</source>
            <translation>Su entrada está dañada.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Its provider is not set up, or has no address.</source>
            <translation>Su proveedor no está configurado o no tiene dirección.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>LiteLLM does not know its provider.</source>
            <translation>LiteLLM no conoce su proveedor.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Look into its log, then try again.</source>
            <translation>Mire en su registro e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Nothing can be published.</source>
            <translation>No se puede publicar nada.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Nothing was changed. Ask those who run the gateway to add the models.</source>
            <translation>No se cambió nada. Pida a quienes gestionan la pasarela que añadan los modelos.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Nothing was changed. Choose another file, or ask those who run the gateway.</source>
            <translation>No se cambió nada. Elija otro archivo, o pregunte a quienes gestionan la pasarela.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Paste its master key, or ask those who run the gateway for a key of your own.</source>
            <translation>Pegue su clave maestra, o pida una clave propia a quienes gestionan la pasarela.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Paste the gateway's master key.</source>
            <translation>Pegue la clave maestra de la pasarela.</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Publish %n models to a gateway</source>
            <extracomment>Of one, in English: Publish %n model to a gateway</extracomment>
            <translation>
                <numerusform>Publicar %n modelo en una pasarela</numerusform>
                <numerusform>Publicar %n modelos en una pasarela</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Publish into its file config.yaml instead.</source>
            <translation>Publique en su archivo config.yaml.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Publish into that file instead.</source>
            <translation>Publique en ese archivo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Some of these models stand in the gateway's file config.yaml, and cannot be changed here.</source>
            <translation>Algunos de estos modelos están en el archivo config.yaml de la pasarela y no se pueden cambiar aquí.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The gateway</source>
            <translation>La pasarela</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The gateway does not accept this key.</source>
            <translation>La pasarela no acepta esta clave.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>The gateway has all of this already.</source>
            <translation>La pasarela ya tiene todo esto.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>The gateway has {names} already, put there by somebody else. It would share the calls out among both.</source>
            <translation>La pasarela ya tiene {names}, de otra persona. Repartiría las llamadas entre ambos.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The gateway refused.</source>
            <translation>La pasarela lo rechazó.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The key is good, but it may not change the gateway's models.</source>
            <translation>La clave es válida, pero no puede cambiar los modelos de la pasarela.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The list of models in this file is written in a way that this app does not change.</source>
            <translation>La lista de modelos de este archivo está escrita de una forma que esta aplicación no cambia.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>This file is no configuration of a LiteLLM gateway, or it is damaged.</source>
            <translation>Este archivo no es una configuración de una pasarela LiteLLM, o está dañado.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>This gateway has a database, but does not keep models in it.</source>
            <translation>Esta pasarela tiene una base de datos, pero no guarda modelos en ella.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>This gateway has no database, so it cannot take models in this way.</source>
            <translation>Esta pasarela no tiene base de datos, así que no puede recibir modelos de esta forma.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>This is no address that can be called.</source>
            <translation>Esto no es una dirección a la que se pueda llamar.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Type the gateway's address.</source>
            <translation>Escriba la dirección de la pasarela.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>abilities</source>
            <translation>capacidades</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>address</source>
            <translation>dirección</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>context window</source>
            <translation>ventana de contexto</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>input price</source>
            <translation>precio de entrada</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>location</source>
            <translation>ubicación</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>longest answer</source>
            <translation>respuesta más larga</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>model</source>
            <translation>modelo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>name of the key</source>
            <translation>nombre de la clave</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>none</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>output price</source>
            <translation>precio de salida</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>project</source>
            <translation>proyecto</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>region</source>
            <translation>región</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>version</source>
            <translation>versión</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>{host} answers, but not as a LiteLLM gateway does.</source>
            <translation>{host} responde, pero no como una pasarela LiteLLM.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>{names}: the address is this computer. The gateway reaches it only when it runs here, too.</source>
            <translation>{names}: la dirección es este ordenador. La pasarela solo llega a ella si también se ejecuta aquí.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>{names}: the gateway's computer has to be signed in to Google Cloud.</source>
            <translation>{names}: el ordenador de la pasarela debe tener la sesión iniciada en Google Cloud.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>{name} is not there.</source>
            <translation>{name} no está ahí.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>{name} is still there.</source>
            <translation>{name} sigue ahí.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>{name}: {fields}</source>
            <translation>{name}: {fields}</translation>
        </message>
    </context>
    <context>
        <name>GatewayDialog</name>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>&amp;Address</source>
            <translation>&amp;Dirección</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Add a gateway's models</source>
            <translation>Añadir los modelos de una pasarela</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Add them</source>
            <translation>Añadirlos</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Asking the gateway…</source>
            <translation>Preguntando a la pasarela…</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Look what it has</source>
            <translation>Ver qué tiene</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Models to add</source>
            <translation>Modelos que añadir</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>The key that those who run the gateway gave you.</source>
            <translation>La clave que le dieron quienes gestionan la pasarela.</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Your &amp;key</source>
            <translation>Su &amp;clave</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>and {count} more</source>
            <translation>y {count} más</translation>
        </message>
    </context>
    <context>
        <name>Given</name>
        <message>
            <location filename="viewmodels/given.py" />
            <source>Ask whoever sent it for another one.</source>
            <translation>Pida otro a quien se lo envió.</translation>
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>Team packs are files that end in .kilnmodels.</source>
            <translation>Los paquetes de equipo son archivos que terminan en .kilnmodels.</translation>
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>The file that should be opened is not there.</source>
            <translation>El archivo que se quiere abrir no está.</translation>
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>This file is too large for a team pack.</source>
            <translation>Este archivo es demasiado grande para un paquete de equipo.</translation>
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>This is no team pack, so it was not opened.</source>
            <translation>Esto no es un paquete de equipo, así que no se abrió.</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>A usual task needs {needs} tokens; it holds {holds}.</source>
            <translation>Una tarea habitual necesita {needs} tokens; admite {holds}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Add a larger model.</source>
            <translation>Añada un modelo más grande.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Attention</source>
            <translation>Atención</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Both have the same id, so agents only find the last one.</source>
            <translation>Ambos tienen el mismo id, así que los agentes solo encuentran el último.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Broken</source>
            <translation>Roto</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Choose another…</source>
            <translation>Elegir otro…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Chose another model.</source>
            <translation>Se eligió otro modelo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Convert</source>
            <translation>Convertir</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Converted to the new format.</source>
            <translation>Convertido al formato nuevo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Enter key…</source>
            <translation>Poner clave…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Enter price…</source>
            <translation>Poner precio…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Finish…</source>
            <translation>Completar…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Give it an id</source>
            <translation>Darle un id</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>It has no id of its own in Kiln's file. It gets a new one; nothing else changes.</source>
            <translation>No tiene id propio en el archivo de Kiln. Recibe uno nuevo; no cambia nada más.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>It wants the provider “{provider}”, which Kiln does not know.</source>
            <translation>Pide el proveedor «{provider}», que Kiln no conoce.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Its address starts with http, so nothing is encrypted. Use https, then test it.</source>
            <translation>Su dirección empieza por http, así que nada va cifrado. Use https y luego pruébelo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Its provider takes money, so the estimate is too low.</source>
            <translation>Su proveedor cobra, así que la estimación es demasiado baja.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Its provider “{provider}” is not set up. Set it up again, and the model works.</source>
            <translation>Su proveedor «{provider}» no está configurado. Configúrelo de nuevo y el modelo funcionará.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Its setting “{fields}” is neither Yes nor No. Kiln then shows nobody any model.</source>
            <translation>Su ajuste «{fields}» no es ni Sí ni No. Entonces Kiln no muestra a nadie ningún modelo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot run {count} models</source>
            <translation>Kiln no puede usar {count} modelos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot run “{name}”</source>
            <translation>Kiln no puede usar «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot select {count} models</source>
            <translation>Kiln no puede seleccionar {count} modelos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot select “{name}”</source>
            <translation>Kiln no puede seleccionar «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln does not understand the setting “{fields}” and fails when the model is used.</source>
            <translation>Kiln no entiende el ajuste «{fields}» y falla cuando se usa el modelo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln lists it, but cannot remove it. Converted, it can be edited and tested, too.</source>
            <translation>Kiln lo muestra en la lista, pero no puede quitarlo. Convertido, también se puede editar y probar.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln skips {count} models</source>
            <translation>Kiln omite {count} modelos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln skips “{name}”</source>
            <translation>Kiln omite «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln's catalogue calls it out of date: the provider may turn it off.</source>
            <translation>El catálogo de Kiln lo da por anticuado: el proveedor puede retirarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Kiln's own file has no value, so {variables} counts. A Kiln that is started in another way may not have it. Write it into Kiln's file to be sure.</source>
            <translation>El archivo propio de Kiln no tiene valor, así que cuenta {variables}. Si Kiln se inicia de otra forma, puede que no lo tenga. Escríbalo en el archivo de Kiln para ir sobre seguro.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Kiln's own file has the settings of {name} now.</source>
            <translation>El archivo propio de Kiln ya tiene los ajustes de {name}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Look…</source>
            <translation>Ver…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Mend</source>
            <translation>Arreglar</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Mended {name}.</source>
            <translation>{name} está arreglado.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Nobody can tell which model it is, so no program uses it.</source>
            <translation>Nadie puede saber qué modelo es, así que ningún programa lo usa.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Nothing needs you.</source>
            <translation>Nada requiere su atención.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Nothing needs you. Something could be better.</source>
            <translation>Nada requiere su atención. Algo podría estar mejor.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>One thing needs you.</source>
            <translation>Una cosa requiere su atención.</translation>
        </message>
        <message>
            <location filename="viewmodels/health.py" />
            <source>Open…</source>
            <translation>Abrir…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Provider, name and settings are the same. One of them is enough.</source>
            <translation>El proveedor, el nombre y los ajustes son iguales. Basta con uno de ellos.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Raise to {limit}</source>
            <translation>Subir a {limit}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Raised the limit.</source>
            <translation>Se subió el límite.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Remove one</source>
            <translation>Quitar uno</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Remove them</source>
            <translation>Quitarlos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Removed what Kiln cannot use.</source>
            <translation>Se quitó lo que Kiln no puede usar.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Removed what nobody could read.</source>
            <translation>Se quitó lo que nadie podía leer.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Removed what stood there twice.</source>
            <translation>Se quitó lo que estaba dos veces.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Repair</source>
            <translation>Reparar</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Set up…</source>
            <translation>Configurar…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Settings of {name} have no effect</source>
            <translation>Hay ajustes de {name} que no tienen efecto</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Something in it is of the wrong kind, such as a number where a text belongs.</source>
            <translation>Algo en él es de un tipo equivocado, como un número donde va un texto.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Something that agents need of it is wrong or missing. Open it to complete it.</source>
            <translation>Falta algo que los agentes necesitan de él, o no es correcto. Ábralo para completarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Take it out</source>
            <translation>Sacarlo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Take the price out</source>
            <translation>Quitar el precio</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The agents cost more than your limit a day</source>
            <translation>Los agentes cuestan más que su límite al día</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The agents cost more than your limit a month</source>
            <translation>Los agentes cuestan más que su límite al mes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The estimate is {amount} on an average day, the limit {limit}: they would stop early.</source>
            <translation>La estimación es de {amount} en un día medio y el límite, de {limit}: se detendrían antes de tiempo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The estimate is {amount}, the limit {limit}: they would stop before the month ends.</source>
            <translation>La estimación es de {amount} y el límite, de {limit}: se detendrían antes de que acabe el mes.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The key of {name} can be read on the way</source>
            <translation>La clave de {name} se puede leer por el camino</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The settings name “{secret}”, which this computer's keychain has not. Type the key in.</source>
            <translation>Los ajustes nombran «{secret}», que no está en el llavero de este ordenador. Escriba la clave.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Tidied the settings file.</source>
            <translation>Se ordenó el archivo de ajustes.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Tidy</source>
            <translation>Ordenar</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Tip</source>
            <translation>Consejo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Turn on {name}</source>
            <translation>Activar {name}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Use https</source>
            <translation>Usar https</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <location filename="viewmodels/words/health_models.py" />
            <source>Use {model}</source>
            <translation>Usar {model}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Use {price}</source>
            <translation>Usar {price}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Write into the file</source>
            <translation>Escribir en el archivo</translation>
        </message>
        <message>
            <location filename="viewmodels/failed_tests.py" />
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models are hidden by others</source>
            <translation>Otros tapan {count} modelos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models are not complete</source>
            <translation>{count} modelos no están completos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models are out of date</source>
            <translation>{count} modelos están anticuados</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models can never work</source>
            <translation>{count} modelos no pueden funcionar nunca</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models cannot be read</source>
            <translation>{count} modelos no se pueden leer</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models cost nothing, say the settings</source>
            <translation>{count} modelos no cuestan nada, según los ajustes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models empty Kiln's whole list of models</source>
            <translation>{count} modelos vacían toda la lista de modelos de Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models have an old format</source>
            <translation>{count} modelos tienen un formato antiguo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models have lost their provider</source>
            <translation>{count} modelos han perdido su proveedor</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models stand there twice</source>
            <translation>{count} modelos están dos veces</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} more</source>
            <translation>{count} más</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{count} things need you.</source>
            <translation>{count} cosas requieren su atención.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{model} is too small for {agents}</source>
            <translation>{model} es demasiado pequeño para {agents}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} depends on this computer's environment</source>
            <translation>{name} depende del entorno de este ordenador</translation>
        </message>
        <message>
            <location filename="viewmodels/failed_tests.py" />
            <source>{name} did not work in its last test</source>
            <translation>{name} no funcionó en su última prueba</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} has no key on this computer</source>
            <translation>{name} no tiene clave en este ordenador</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} is asked over https now. Test it.</source>
            <translation>A {name} se le pregunta ahora por https. Pruébelo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} is not complete</source>
            <translation>{name} no está completo</translation>
        </message>
        <message>
            <location filename="viewmodels/failed_tests.py" />
            <source>{result}, {age}. Open it to see what helps.</source>
            <translation>{result}, {age}. Ábralo para ver qué ayuda.</translation>
        </message>
        <message>
            <location filename="viewmodels/health.py" />
            <source>{text} (In {editor}.)</source>
            <translation>{text} (En {editor}.)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” can never work</source>
            <translation>«{name}» no puede funcionar nunca</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” cannot be read</source>
            <translation>«{name}» no se puede leer</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” costs nothing, say the settings</source>
            <translation>«{name}» no cuesta nada, según los ajustes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” empties Kiln's whole list of models</source>
            <translation>«{name}» vacía toda la lista de modelos de Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” has an old format</source>
            <translation>«{name}» tiene un formato antiguo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” has lost its provider</source>
            <translation>«{name}» ha perdido su proveedor</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” is hidden by another model</source>
            <translation>Otro modelo tapa «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” is not complete</source>
            <translation>«{name}» no está completo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” is out of date</source>
            <translation>«{name}» está anticuado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” stands there twice</source>
            <translation>«{name}» está dos veces</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Choose another folder.</source>
            <translation>Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Choose another name.</source>
            <translation>Elija otro nombre.</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Free some space, or choose another disk.</source>
            <translation>Libere espacio o elija otro disco.</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Saved as {path}</source>
            <translation>Guardado como {path}</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>The disk is full.</source>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>The report could not be saved there.</source>
            <translation>El informe no se pudo guardar ahí.</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>The report is one file for whoever helps you. In it: what this app did (its log), the versions of its parts and of your system, the names of your settings without their values, which servers they lead to, and which models were tested with what result. Not in it: keys, passwords, your name, what a model was asked or answered. Nothing is sent: you choose who gets the file.</source>
            <translation>El informe es un archivo para quien le ayude. Contiene: lo que hizo esta aplicación (su registro), las versiones de sus partes y de su sistema, los nombres de sus ajustes sin los valores, a qué servidores llevan, y qué modelos se probaron y con qué resultado. No contiene: claves, contraseñas, su nombre ni lo que se preguntó a un modelo o lo que respondió. No se envía nada: usted decide quién recibe el archivo.</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>There is a folder of that name.</source>
            <translation>Hay una carpeta con ese nombre.</translation>
        </message>
    </context>
    <context>
        <name>HelpButton</name>
        <message>
            <location filename="views/kit/help.py" />
            <source>Closed</source>
            <translation>Contraído</translation>
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <location filename="views/help_card.py" />
            <source>First steps…</source>
            <translation>Primeros pasos…</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Report (*.zip)</source>
            <translation>Informe (*.zip)</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Save report</source>
            <translation>Guardar informe</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Save report…</source>
            <translation>Guardar informe…</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>What this app did, without keys. IT may ask for it.</source>
            <translation>Lo que hizo esta aplicación, sin claves. Informática puede pedirlo.</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Writing the report…</source>
            <translation>Escribiendo el informe…</translation>
        </message>
    </context>
    <context>
        <name>HelpSheet</name>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>All that can be done with it</source>
            <translation>Todo lo que se puede hacer con ello</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose all</source>
            <translation>Elegir todo</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose one more, or one less</source>
            <translation>Elegir uno más o uno menos</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose only one again</source>
            <translation>Volver a elegir solo uno</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose several</source>
            <translation>Elegir varios</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to</source>
            <translation>Ir a</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to the message below, such as “Undo”</source>
            <translation>Ir al mensaje de abajo, como «Deshacer»</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to the next field</source>
            <translation>Ir al campo siguiente</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to the row that begins with them</source>
            <translation>Ir a la fila que empieza por ellas</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>In a form</source>
            <translation>En un formulario</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>In a list</source>
            <translation>En una lista</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Letters</source>
            <translation>Letras</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Look</source>
            <translation>Ver</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Menu key</source>
            <translation>Tecla de menú</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Open the row</source>
            <translation>Abrir la fila</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Remove it</source>
            <translation>Quitarlo</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Shift and arrows</source>
            <translation>Mayús y flechas</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Test</source>
            <translation>Probar</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <location filename="viewmodels/history/actions.py" />
            <source>%n changes</source>
            <extracomment>Of one, in English: 1 change</extracomment>
            <translation>
                <numerusform>%n cambio</numerusform>
                <numerusform>%n cambios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="views/history_page.py" />
            <source>%n later changes are taken back, also those of others.</source>
            <extracomment>Of one, in English: 1 later change is taken back, also where others made it.</extracomment>
            <translation>
                <numerusform>Se deshace %n cambio posterior, aunque sea de otros.</numerusform>
                <numerusform>Se deshacen %n cambios posteriores, también los de otros.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/history.py" />
            <source>%n minutes ago</source>
            <extracomment>Of one, in English: a minute ago</extracomment>
            <translation>
                <numerusform>hace %n minuto</numerusform>
                <numerusform>hace %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>An import</source>
            <translation>Una importación</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Context (tokens)</source>
            <translation>Contexto (tokens)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Do it again</source>
            <translation>Hacerlo de nuevo</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Go back to here…</source>
            <translation>Volver hasta aquí…</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>In {programs}</source>
            <translation>En {programs}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>It cannot be undone later. Is the disk full?</source>
            <translation>No se podrá deshacer más tarde. ¿Está lleno el disco?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>List of models</source>
            <translation>Lista de modelos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>List of providers</source>
            <translation>Lista de proveedores</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Model for all agents</source>
            <translation>Modelo para todos los agentes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Model of the agent “{agent}”</source>
            <translation>Modelo del agente «{agent}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Models in the old format</source>
            <translation>Modelos en el formato antiguo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Most to spend in a day</source>
            <translation>Gasto máximo en un día</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Most to spend in a month</source>
            <translation>Gasto máximo en un mes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Nothing was changed. Choose it in Settings, then try again.</source>
            <translation>No se cambió nada. Elíjalo en Ajustes y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Nothing was changed. Set it up again by hand, and paste the key there.</source>
            <translation>No se cambió nada. Configúrelo de nuevo a mano y pegue ahí la clave.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>One model for all agents</source>
            <translation>Un modelo para todos los agentes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Price for a million tokens</source>
            <translation>Precio por millón de tokens</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Price for a million tokens in</source>
            <translation>Precio por millón de tokens de entrada</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Price for a million tokens out</source>
            <translation>Precio por millón de tokens de salida</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Somebody</source>
            <translation>Alguien</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>The editor</source>
            <translation>El editor</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>The pack “{name}”</source>
            <translation>El paquete «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>This cannot be taken back: this computer's keychain no longer has the key {keys}.</source>
            <translation>Esto no se puede deshacer: el llavero de este ordenador ya no tiene la clave {keys}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>This changed the settings of {editor}, which this app does not manage at the moment.</source>
            <translation>Esto cambió los ajustes de {editor}, que esta aplicación no gestiona en este momento.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Undone</source>
            <translation>Deshecho</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>What “Auto” prefers</source>
            <translation>Qué prefiere «Auto»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Your change was saved, but the history could not note it.</source>
            <translation>Su cambio se guardó, pero el historial no pudo anotarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>a change of “{name}”</source>
            <translation>un cambio de «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>a key</source>
            <translation>una clave</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>adding the model “{name}”</source>
            <translation>la adición del modelo «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>adding the provider “{name}”</source>
            <translation>la adición del proveedor «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>applying the pack “{name}”</source>
            <translation>la aplicación del paquete «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>bringing the model “{name}” to the new format</source>
            <translation>el paso del modelo «{name}» al formato nuevo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing settings</source>
            <translation>el cambio de ajustes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing the model “{name}”</source>
            <translation>el cambio del modelo «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing the provider “{name}”</source>
            <translation>el cambio del proveedor «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing “{field}”</source>
            <translation>el cambio de «{field}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing “{field}” of “{name}”</source>
            <translation>el cambio de «{field}» de «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>d MMMM yyyy</source>
            <extracomment>How a day is written. Keep the letters d, M and y: only their order and what stands between them may differ.</extracomment>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>dddd, d MMMM</source>
            <extracomment>How a day is written. Keep the letters d, M and y: only their order and what stands between them may differ.</extracomment>
            <translation>dddd, d 'de' MMMM</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/history.py" />
            <source>going back %n changes</source>
            <extracomment>Of one, in English: going back 1 change</extracomment>
            <translation>
                <numerusform>la vuelta atrás de %n cambio</numerusform>
                <numerusform>la vuelta atrás de %n cambios</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>not set</source>
            <translation>sin definir</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <location filename="viewmodels/words/history_fields.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>putting “{name}” back</source>
            <translation>la devolución de «{name}» a su sitio</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>removing the model “{name}”</source>
            <translation>la eliminación del modelo «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>removing the provider “{name}”</source>
            <translation>la eliminación del proveedor «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>renaming the provider “{name}”</source>
            <translation>el cambio de nombre del proveedor «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>writing an old list over “{name}”</source>
            <translation>la escritura de una lista antigua sobre «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} added the model “{name}”</source>
            <translation>{who} añadió el modelo «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} added the provider “{name}”</source>
            <translation>{who} añadió el proveedor «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} brought the model “{name}” to the new format</source>
            <translation>{who} pasó el modelo «{name}» al formato nuevo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed settings</source>
            <translation>{who} cambió ajustes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed the model “{name}”</source>
            <translation>{who} cambió el modelo «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed the provider “{name}”</source>
            <translation>{who} cambió el proveedor «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed “{field}” of “{name}” to {value}</source>
            <translation>{who} cambió «{field}» de «{name}» a {value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed “{field}” to {value}</source>
            <translation>{who} cambió «{field}» a {value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} put “{name}” back</source>
            <translation>{who} devolvió «{name}» a su sitio</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} redid {what}</source>
            <translation>{who} rehízo {what}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} removed the model “{name}”</source>
            <translation>{who} quitó el modelo «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} removed the provider “{name}”</source>
            <translation>{who} quitó el proveedor «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} renamed the provider “{name}”</source>
            <translation>{who} cambió el nombre del proveedor «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} undid a change of “{name}”</source>
            <translation>{who} deshizo un cambio de «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} undid {what}</source>
            <translation>{who} deshizo {what}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} was applied</source>
            <translation>{who} se aplicó</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/history.py" />
            <source>{who} went back %n changes</source>
            <extracomment>Of one, in English: {who} went back 1 change</extracomment>
            <translation>
                <numerusform>{who} volvió %n cambio atrás</numerusform>
                <numerusform>{who} volvió %n cambios atrás</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} wrote an old list over “{name}”</source>
            <translation>{who} escribió una lista antigua sobre «{name}»</translation>
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Nothing was left to take back.</source>
            <translation>No quedaba nada que deshacer.</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Redid {what}.</source>
            <translation>Se rehízo {what}.</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>There is nothing to redo.</source>
            <translation>No hay nada que rehacer.</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>There is nothing to undo.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Undid {what}.</source>
            <translation>Se deshizo {what}.</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <location filename="views/history_card.py" />
            <source>Clear history</source>
            <translation>Borrar historial</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Clear history…</source>
            <translation>Borrar historial…</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Clear the history?</source>
            <translation>¿Borrar el historial?</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Each change is kept, so that it can be undone. Keys in it are kept in the keychain only.</source>
            <translation>Se guarda cada cambio para poder deshacerlo. Las claves que contiene se guardan solo en el llavero.</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Keep the &amp;history</source>
            <translation>Guardar el &amp;historial</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>No change made so far can be undone any more.</source>
            <translation>Ya no se podrá deshacer ningún cambio hecho hasta ahora.</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Tidying up…</source>
            <translation>Ordenando…</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Your settings, models and keys stay as they are.</source>
            <translation>Sus ajustes, modelos y claves se quedan como están.</translation>
        </message>
    </context>
    <context>
        <name>HistoryEntryDialog</name>
        <message>
            <location filename="views/history_entry.py" />
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Do it again</source>
            <translation>Hacerlo de nuevo</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Go back to here…</source>
            <translation>Volver hasta aquí…</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Only the form of the file changed, no value.</source>
            <translation>Solo cambió la forma del archivo, ningún valor.</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Undo this</source>
            <translation>Deshacer esto</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>{when}. It was undone since.</source>
            <translation>{when}. Se ha deshecho desde entonces.</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>Kiln and others</source>
            <translation>Kiln y otros</translation>
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>Undone</source>
            <translation>Deshecho</translation>
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>{day}, {time}, in {programs}</source>
            <translation>{day}, {time}, en {programs}</translation>
        </message>
    </context>
    <context>
        <name>HistorySettings</name>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>30 days</source>
            <translation>30 días</translation>
        </message>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>A year</source>
            <translation>Un año</translation>
        </message>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>As long as there is room (8 MB)</source>
            <translation>Mientras haya sitio (8 MB)</translation>
        </message>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>The history is empty now.</source>
            <translation>El historial está vacío ahora.</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <location filename="views/history_page.py" />
            <source>Each change that you make, or that this app sees others make, will stand here.</source>
            <translation>Aquí aparecerá cada cambio que haga usted, o que esta aplicación vea hacer a otros.</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Go back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Go back to here?</source>
            <translation>¿Volver hasta aquí?</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Go to Models</source>
            <translation>Ir a Modelos</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Going back is a change, too: you can undo it.</source>
            <translation>Volver atrás también es un cambio: puede deshacerlo.</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>No change is like that.</source>
            <translation>Ningún cambio es así.</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Nothing has changed yet</source>
            <translation>Todavía no ha cambiado nada</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Reading the history…</source>
            <translation>Leyendo el historial…</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Search the history</source>
            <translation>Buscar en el historial</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Show everything</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>What you and others changed. Everything here can be undone, also tomorrow.</source>
            <translation>Lo que cambiaron usted y otros. Aquí todo se puede deshacer, también mañana.</translation>
        </message>
    </context>
    <context>
        <name>KeyCard</name>
        <message>
            <location filename="views/packs/key_card.py" />
            <source>Left out</source>
            <translation>Se deja fuera</translation>
        </message>
        <message>
            <location filename="views/packs/key_card.py" />
            <source>Take it again</source>
            <translation>Tomarla de nuevo</translation>
        </message>
        <message>
            <location filename="views/packs/key_card.py" />
            <source>Test</source>
            <translation>Probar</translation>
        </message>
        <message>
            <location filename="views/packs/key_card.py" />
            <source>from the file</source>
            <translation>del archivo</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <location filename="views/key_dialog.py" />
            <source>&amp;Key</source>
            <translation>&amp;Clave</translation>
        </message>
        <message>
            <location filename="views/key_dialog.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="views/key_dialog.py" />
            <source>Save key</source>
            <translation>Guardar clave</translation>
        </message>
    </context>
    <context>
        <name>KeyEntry</name>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>For the model “{name}”.</source>
            <translation>Para el modelo «{name}».</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>For {count} models.</source>
            <translation>Para {count} modelos.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Get it at {host}</source>
            <translation>Obtenerla en {host}</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Get it here</source>
            <translation>Obtenerla aquí</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>It is sent to {host} only.</source>
            <translation>Solo se envía a {host}.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Testing…</source>
            <translation>Probando…</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Works ✓ {result}</source>
            <translation>Funciona ✓ {result}</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Your present key is for another address, and is not sent there.</source>
            <translation>Su clave actual es para otra dirección, y no se envía ahí.</translation>
        </message>
    </context>
    <context>
        <name>KeyFindings</name>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>A key stands in plain text in the settings of {editors}</source>
            <translation>Hay una clave como texto sin cifrar en los ajustes de {editors}</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>An old version of Kiln wrote “[hidden]” over it.</source>
            <translation>Una versión antigua de Kiln escribió «[hidden]» encima.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Enter key…</source>
            <translation>Poner clave…</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>It is “{name}”.</source>
            <translation>Es «{name}».</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Kiln's file has an empty text in its place.</source>
            <translation>El archivo de Kiln tiene un texto vacío en su lugar.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Kiln's own file holds one key as plain text. To do without, start Kiln from here.</source>
            <translation>El archivo propio de Kiln contiene una clave como texto sin cifrar. Para evitarlo, inicie Kiln desde aquí.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Kiln's own file holds {count} keys as plain text. To do without, start Kiln from here.</source>
            <translation>El archivo propio de Kiln contiene {count} claves como texto sin cifrar. Para evitarlo, inicie Kiln desde aquí.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Make private</source>
            <translation>Hacer privado</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Move to keychain</source>
            <translation>Mover al llavero</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Nothing has to be put right.</source>
            <translation>No hay que corregir nada.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Only you can read them now.</source>
            <translation>Ahora solo usted puede leerlos.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Other people on this computer may read a file with keys</source>
            <translation>Otras personas de este ordenador podrían leer un archivo con claves</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Other people on this computer may read {count} files and folders with keys</source>
            <translation>Otras personas de este ordenador podrían leer {count} archivos y carpetas con claves</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Take it from the keychain</source>
            <translation>Tomarla del llavero</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The key of {name} is blank</source>
            <translation>La clave de {name} está en blanco</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The key of {name} was lost</source>
            <translation>La clave de {name} se perdió</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The keys are in the keychain now.</source>
            <translation>Las claves ya están en el llavero.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The move puts it into this computer's keychain; the settings then only name it. This cannot be taken back: no key is ever written back as plain text.</source>
            <translation>Se pasa al llavero de este ordenador; los ajustes entonces solo la nombran. Esto no se puede deshacer: ninguna clave se vuelve a escribir nunca como texto sin cifrar.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>They are {names}.</source>
            <translation>Son {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>This computer's keychain still has it. Kiln needs it in its own file.</source>
            <translation>El llavero de este ordenador todavía la tiene. Kiln la necesita en su propio archivo.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>{count} keys stand in plain text in the settings of {editors}</source>
            <translation>Hay {count} claves como texto sin cifrar en los ajustes de {editors}</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>{count} more</source>
            <translation>{count} más</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>{name} has its key again.</source>
            <translation>{name} vuelve a tener su clave.</translation>
        </message>
    </context>
    <context>
        <name>KeyFindingsCard</name>
        <message>
            <location filename="views/key_findings.py" />
            <source>Keys on this computer</source>
            <translation>Claves en este ordenador</translation>
        </message>
        <message>
            <location filename="views/key_findings.py" />
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>&amp;Passphrase</source>
            <translation>&amp;Frase de contraseña</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>Let Kiln use these keys</source>
            <translation>Permitir que Kiln use estas claves</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>The keys are kept in this computer's keychain only. Kiln cannot use them then.</source>
            <translation>Las claves se guardan solo en el llavero de este ordenador. Entonces Kiln no puede usarlas.</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>The keys are kept in this computer's keychain, and in Kiln's file, which only you can read.</source>
            <translation>Las claves se guardan en el llavero de este ordenador y en el archivo de Kiln, que solo usted puede leer.</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>The keys in this pack are locked</source>
            <translation>Las claves de este paquete están bloqueadas</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>Whoever sent the pack can tell you the passphrase. Without it, paste the keys below.</source>
            <translation>Quien envió el paquete puede decirle la frase de contraseña. Sin ella, pegue las claves abajo.</translation>
        </message>
    </context>
    <context>
        <name>KeysStep</name>
        <message>
            <location filename="viewmodels/packs/keys_step.py" />
            <source>Keys that you leave empty can be pasted later, under Providers.</source>
            <translation>Las claves que deje vacías se pueden pegar más tarde, en Proveedores.</translation>
        </message>
    </context>
    <context>
        <name>KilnBeside</name>
        <message numerus="yes">
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>%n of your models</source>
            <extracomment>Of one, in English: one of your models</extracomment>
            <translation>
                <numerusform>%n de sus modelos</numerusform>
                <numerusform>%n de sus modelos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>%n of your providers</source>
            <extracomment>Of one, in English: one of your providers</extracomment>
            <translation>
                <numerusform>%n de sus proveedores</numerusform>
                <numerusform>%n de sus proveedores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>%n of your settings</source>
            <extracomment>Of one, in English: one of your settings</extracomment>
            <translation>
                <numerusform>%n de sus ajustes</numerusform>
                <numerusform>%n de sus ajustes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_beside.py" />
            <source>Always do this</source>
            <translation>Hacerlo siempre</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>Another program</source>
            <translation>Otro programa</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>Close Kiln and start it again. Then put back what it wrote over: {names}.</source>
            <translation>Cierre Kiln y vuelva a abrirlo. Luego devuelva a su sitio lo que sobrescribió: {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>It is back.</source>
            <translation>Está de nuevo en su sitio.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_beside.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>Kiln keeps writing an older list over {things}.</source>
            <translation>Kiln sigue escribiendo una lista más antigua sobre {things}.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_beside.py" />
            <source>Put back</source>
            <translation>Devolver a su sitio</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>They are back.</source>
            <translation>Están de nuevo en su sitio.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>What you saved of {names} is no longer in Kiln's settings. Nothing is lost: put it back.</source>
            <translation>Lo que guardó de {names} ya no está en los ajustes de Kiln. No se ha perdido nada: devuélvalo a su sitio.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>a setting</source>
            <translation>un ajuste</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>{n} more</source>
            <translation>{n} más</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>{program} wrote an older list over {things}.</source>
            <translation>{program} escribió una lista más antigua sobre {things}.</translation>
        </message>
    </context>
    <context>
        <name>KilnLaunch</name>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Everybody on this computer may change “{program}”, so your keys are not given to it. Move it to a folder of your own, then choose it there.</source>
            <translation>Cualquiera en este ordenador puede cambiar «{program}», así que no se le dan sus claves. Muévalo a una carpeta suya y elíjalo allí.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln closed again right away. Start it the usual way once, to see what it says.</source>
            <translation>Kiln se cerró enseguida. Inícielo una vez de la forma habitual para ver qué dice.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln could not be started. Is it the right program?</source>
            <translation>No se pudo iniciar Kiln. ¿Es el programa correcto?</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln is starting. It opens in your web browser in a moment.</source>
            <translation>Kiln se está iniciando. Se abrirá en su navegador en un momento.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln reads the keys of your own addresses only from its own file.</source>
            <translation>Kiln lee las claves de las direcciones propias solo de su propio archivo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln reads these only from its own file.</source>
            <translation>Kiln lee estas solo de su propio archivo.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln runs already. Close it first: it only gets the keys when it is started from here.</source>
            <translation>Kiln ya está en marcha. Ciérrelo antes: solo recibe las claves cuando se inicia desde aquí.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln runs, started from here. Close it before you start it again or move keys.</source>
            <translation>Kiln está en marcha, iniciado desde aquí. Ciérrelo antes de iniciarlo otra vez o de mover claves.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln was not found on this computer. Choose its program.</source>
            <translation>No se encontró Kiln en este ordenador. Elija su programa.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's file has a blank text in its place, so Kiln looks no further.</source>
            <translation>El archivo de Kiln tiene un texto en blanco en su lugar, así que Kiln no busca más.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's file has an empty entry in its place, so Kiln looks no further.</source>
            <translation>El archivo de Kiln tiene una entrada vacía en su lugar, así que Kiln no busca más.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's file has “[hidden]” in its place, so Kiln looks no further.</source>
            <translation>El archivo de Kiln tiene «[hidden]» en su lugar, así que Kiln no busca más.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's own account</source>
            <translation>La cuenta propia de Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's tools</source>
            <translation>Las herramientas de Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Looking for Kiln…</source>
            <translation>Buscando Kiln…</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Moved the keys of {names}.</source>
            <extracomment>Of one, in English: Moved the key of {names}.</extracomment>
            <translation>
                <numerusform>Se movió la clave de {names}.</numerusform>
                <numerusform>Se movieron las claves de {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Projects that Kiln keeps in step</source>
            <translation>Proyectos que Kiln mantiene sincronizados</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>The key stands in Kiln's own file, which Kiln reads first.</source>
            <translation>La clave está en el archivo propio de Kiln, que Kiln lee primero.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>The keychain no longer has the key. Edit the provider, and paste it again.</source>
            <translation>El llavero ya no tiene la clave. Edite el proveedor y péguela otra vez.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>This copy of the app is shut off from other programs, and cannot start Kiln.</source>
            <translation>Esta copia de la aplicación está aislada de otros programas y no puede iniciar Kiln.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Weights &amp; Biases</source>
            <translation>Weights &amp; Biases</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>{n} more</source>
            <translation>{n} más</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>“{program}” is not a program. Choose Kiln's program.</source>
            <translation>«{program}» no es un programa. Elija el programa de Kiln.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>“{program}” is not there. Choose Kiln's program.</source>
            <translation>«{program}» no está ahí. Elija el programa de Kiln.</translation>
        </message>
    </context>
    <context>
        <name>KilnLaunchCard</name>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Choose Kiln's program</source>
            <translation>Elegir el programa de Kiln</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Choose the program…</source>
            <translation>Elegir el programa…</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Is this Kiln's program?</source>
            <translation>¿Es este el programa de Kiln?</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>It gets the keys of {names}.</source>
            <translation>Recibe las claves de {names}.</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Keys that do not</source>
            <translation>Claves que no lo acompañan</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Keys that go along</source>
            <translation>Claves que lo acompañan</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Kiln has these keys only when you start it here.</source>
            <translation>Kiln solo tiene estas claves cuando lo inicia aquí.</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Kiln's own settings then show them as not connected. Their models work all the same.</source>
            <translation>Los ajustes de Kiln los muestran entonces como no conectados. Sus modelos funcionan igualmente.</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Move keys</source>
            <translation>Mover claves</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Move the keys out of Kiln's file…</source>
            <translation>Mover las claves fuera del archivo de Kiln…</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Move these keys into the keychain?</source>
            <translation>¿Mover estas claves al llavero?</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>None yet</source>
            <translation>Aún no hay</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Start Kiln</source>
            <translation>Iniciar Kiln</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Start Kiln with its keys</source>
            <translation>Iniciar Kiln con sus claves</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Start it</source>
            <translation>Iniciarlo</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Started here, Kiln gets your keys from this computer's keychain while it runs. Its own file, where keys stand as plain text, needs none of them then.</source>
            <translation>Iniciado aquí, Kiln recibe sus claves del llavero de este ordenador mientras está en marcha. Así su propio archivo, donde las claves están como texto sin cifrar, no necesita ninguna.</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>This can be undone.</source>
            <translation>Esto se puede deshacer.</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>You are asked only once for each program.</source>
            <translation>Solo se le pregunta una vez por cada programa.</translation>
        </message>
    </context>
    <context>
        <name>Lately</name>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Lately</source>
            <translation>Últimamente</translation>
        </message>
        <message>
            <location filename="viewmodels/lately.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="viewmodels/lately.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="viewmodels/lately.py" />
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
    </context>
    <context>
        <name>LatelyCard</name>
        <message>
            <location filename="views/overview_lately.py" />
            <source>All history</source>
            <translation>Todo el historial</translation>
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Lately</source>
            <translation>Últimamente</translation>
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Nothing was changed yet. What you change can be undone from here.</source>
            <translation>Todavía no se ha cambiado nada. Lo que cambie podrá deshacerse desde aquí.</translation>
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Reading the history…</source>
            <translation>Leyendo el historial…</translation>
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Undone</source>
            <translation>Deshecho</translation>
        </message>
    </context>
    <context>
        <name>LocalServers</name>
        <message numerus="yes">
            <location filename="viewmodels/local_servers.py" />
            <source>%n models</source>
            <extracomment>Of one, in English: 1 model</extracomment>
            <translation>
                <numerusform>%n modelo</numerusform>
                <numerusform>%n modelos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>A model server</source>
            <translation>Un servidor de modelos</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Added “{name}”.</source>
            <translation>Se añadió «{name}».</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>All its models answer.</source>
            <translation>Todos sus modelos responden.</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>It wants a key.</source>
            <translation>Pide una clave.</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Its model answers.</source>
            <translation>Su modelo responde.</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Kiln then lists its models by itself.</source>
            <translation>Entonces Kiln muestra sus modelos por sí mismo.</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>No model server was found on this computer. Start it, then look again.</source>
            <translation>No se encontró ningún servidor de modelos en este ordenador. Inícielo y busque de nuevo.</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Only what is set up already runs on this computer.</source>
            <translation>En este ordenador solo está en marcha lo que ya está configurado.</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>{answered} of {count} models answered. The list of models says why.</source>
            <translation>Respondieron {answered} de {count} modelos. La lista de modelos dice por qué.</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>{name} is running on this computer</source>
            <translation>{name} está en marcha en este ordenador</translation>
        </message>
    </context>
    <context>
        <name>LocalServersCard</name>
        <message>
            <location filename="views/local_servers_card.py" />
            <source>Add it</source>
            <translation>Añadirlo</translation>
        </message>
        <message>
            <location filename="views/local_servers_card.py" />
            <source>Adding…</source>
            <translation>Añadiendo…</translation>
        </message>
        <message>
            <location filename="views/local_servers_card.py" />
            <source>and {count} more, under Models</source>
            <translation>y {count} más, en Modelos</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="views/main_window.py" />
            <source>Agents</source>
            <translation>Agentes</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Key copied. It is taken off the clipboard in a minute.</source>
            <translation>Clave copiada. Se borrará del portapapeles en un minuto.</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Kiln Models</source>
            <translation>Kiln Models</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Providers</source>
            <translation>Proveedores</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>MenuBar</name>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Go</source>
            <translation>Ir</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Test</source>
            <translation>Probar</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>View</source>
            <translation>Ver</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Add copy</source>
            <translation>Añadir copia</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Add model</source>
            <translation>Añadir modelo</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Convert</source>
            <translation>Convertir</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Convert model</source>
            <translation>Convertir modelo</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Duplicate model</source>
            <translation>Duplicar modelo</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Edit model</source>
            <translation>Editar modelo</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Keep the old line too</source>
            <translation>Conservar también la línea antigua</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Kind of model</source>
            <translation>Tipo de modelo</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>More kinds come with VS Code: choose it in Settings.</source>
            <translation>Con VS Code hay más tipos: elíjalo en Ajustes.</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Runs that you made in Kiln with the old model name it by that line. Without it they cannot find it.</source>
            <translation>Las ejecuciones que hizo en Kiln con el modelo antiguo lo nombran por esa línea. Sin ella no pueden encontrarlo.</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Try it…</source>
            <translation>Preguntarle…</translation>
        </message>
    </context>
    <context>
        <name>ModelForm</name>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Address</source>
            <translation>&amp;Dirección</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Address of the resource</source>
            <translation>&amp;Dirección del recurso</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;Context window</source>
            <translation>Ventana de &amp;contexto</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;Display name</source>
            <translation>Nom&amp;bre visible</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Location</source>
            <translation>&amp;Ubicación</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Model</source>
            <translation>&amp;Modelo</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Model path</source>
            <translation>&amp;Ruta del modelo</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;No key needed</source>
            <translation>&amp;No hace falta clave</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Project ID</source>
            <translation>Id del pro&amp;yecto</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Provider</source>
            <translation>&amp;Proveedor</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;Use in</source>
            <translation>U&amp;sar en</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>A key stands beside this model in plain text, and would be lost.</source>
            <translation>Junto a este modelo hay una clave como texto sin cifrar, y se perdería.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>API &amp;key</source>
            <translation>C&amp;lave de API</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Add another provider</source>
            <translation>Añadir otro proveedor</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Another address…</source>
            <translation>Otra dirección…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Another model has this id already. Give this one another name.</source>
            <translation>Otro modelo ya tiene este id. Dé otro nombre a este.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Anthropic</source>
            <translation>Anthropic</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Ask the provider again which models it has</source>
            <translation>Preguntar de nuevo al proveedor qué modelos tiene</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Asking the provider which models it has…</source>
            <translation>Preguntando al proveedor qué modelos tiene…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Azure OpenAI</source>
            <translation>Azure OpenAI</translation>
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>Calls go to {address}</source>
            <translation>Las llamadas van a {address}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Change its name or its settings, or close this.</source>
            <translation>Cambie su nombre o sus ajustes, o cierre esto.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Check the marked fields.</source>
            <translation>Revise los campos marcados.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Choose another one.</source>
            <translation>Elija otro.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Choose at least one program to use it in.</source>
            <translation>Elija al menos un programa en el que usarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Choose the provider that has the model.</source>
            <translation>Elija el proveedor que tiene el modelo.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Connected provider</source>
            <translation>Proveedor conectado</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Cost in, dollars per million tokens</source>
            <translation>Coste de entrada, dólares por millón de tokens</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Cost out, dollars per million tokens</source>
            <translation>Coste de salida, dólares por millón de tokens</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Cost per m&amp;illion</source>
            <translation>Coste por m&amp;illón</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>De&amp;scription</source>
            <translation>D&amp;escripción</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Deploy&amp;ment</source>
            <translation>Desplie&amp;gue</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Example: accounts/yourname/models/model-name</source>
            <translation>Ejemplo: accounts/yourname/models/model-name</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Fill in the project and the location, or paste the address.</source>
            <translation>Rellene el proyecto y la ubicación, o pegue la dirección.</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Finish this provider</source>
            <translation>Completar este proveedor</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Finish…</source>
            <translation>Completar…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Fireworks fine-tune</source>
            <translation>Ajuste fino de Fireworks</translation>
        </message>
        <message>
            <location filename="viewmodels/models/reading.py" />
            <location filename="views/model_form.py" />
            <source>Free</source>
            <translation>Gratis</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Give both prices, or neither.</source>
            <translation>Indique los dos precios, o ninguno.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Goes away on {date}</source>
            <translation>Desaparece el {date}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Images</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Kiln cannot use this endpoint then, if the server wants a key.</source>
            <translation>Entonces Kiln no podrá usar este endpoint, si el servidor pide una clave.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Kiln could not use the model like this.</source>
            <translation>Kiln no podría usar el modelo así.</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Kiln reads keys only from its own file, so it is written there too. Only you can read that file.</source>
            <translation>Kiln solo lee claves de su propio archivo, así que también se escribe ahí. Solo usted puede leer ese archivo.</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Let Kiln use this key</source>
            <translation>Permitir que Kiln use esta clave</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of %n days ago</source>
            <extracomment>Of one, in English: List of 1 day ago</extracomment>
            <translation>
                <numerusform>Lista de hace %n día</numerusform>
                <numerusform>Lista de hace %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of %n hours ago</source>
            <extracomment>Of one, in English: List of 1 hour ago</extracomment>
            <translation>
                <numerusform>Lista de hace %n hora</numerusform>
                <numerusform>Lista de hace %n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of %n minutes ago</source>
            <extracomment>Of one, in English: List of 1 minute ago</extracomment>
            <translation>
                <numerusform>Lista de hace %n minuto</numerusform>
                <numerusform>Lista de hace %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of just now</source>
            <translation>Lista de ahora mismo</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>More &amp;Fireworks models</source>
            <translation>Más modelos de &amp;Fireworks</translation>
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>Most addresses end in /v1. Test it to be sure.</source>
            <translation>La mayoría de las direcciones terminan en /v1. Pruébela para estar seguro.</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>New…</source>
            <translation>Nuevo…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>No key: it signs in as you, with what “gcloud auth application-default login” set up.</source>
            <translation>Sin clave: inicia sesión como usted, con lo que configuró «gcloud auth application-default login».</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Nothing was changed in {programs}.</source>
            <translation>No se cambió nada en {programs}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Nothing was changed, neither in {one} nor in {other}.</source>
            <translation>No se cambió nada, ni en {one} ni en {other}.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Nothing was changed. First move the key to the keychain, on the page Agents.</source>
            <translation>No se cambió nada. Mueva antes la clave al llavero, en la página Agentes.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Only the resource's address is wanted, without what follows it.</source>
            <translation>Solo hace falta la dirección del recurso, sin lo que la sigue.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>Only {address} is kept: the rest is added to each call.</source>
            <translation>Solo se conserva {address}: el resto se añade a cada llamada.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>OpenAI-compatible</source>
            <translation>Compatible con OpenAI</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Paste the resource's address, such as https://your-resource.openai.azure.com.</source>
            <translation>Pegue la dirección del recurso, como https://your-resource.openai.azure.com.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>Reasoning</source>
            <translation>Razonamiento</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Saved as {path}</source>
            <translation>Guardado como {path}</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Set up…</source>
            <translation>Configurar…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Take off what comes after the question mark.</source>
            <translation>Quite lo que va después del signo de interrogación.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/programs.py" />
            <source>That stays, unless you type something else here.</source>
            <translation>Eso se queda, salvo que escriba otra cosa aquí.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>The address has /v1 twice. Once is enough.</source>
            <translation>La dirección tiene /v1 dos veces. Basta con una.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>The editor could not use the model like this.</source>
            <translation>El editor no podría usar el modelo así.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>The file: {path}</source>
            <translation>El archivo: {path}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>The key will be removed when you save.</source>
            <translation>La clave se quitará cuando guarde.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>The name has characters that cannot be shown.</source>
            <translation>El nombre tiene caracteres que no se pueden mostrar.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>The name has characters that cannot be shown. Type it by hand.</source>
            <translation>El nombre tiene caracteres que no se pueden mostrar. Escríbalo a mano.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/listing.py" />
            <source>The provider did not tell which models it has. You can type the name.</source>
            <translation>El proveedor no dijo qué modelos tiene. Puede escribir el nombre.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings do not take this model's id. Give it another name.</source>
            <translation>Los ajustes no admiten el id de este modelo. Dele otro nombre.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings do not take this.</source>
            <translation>Los ajustes no admiten esto.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings have another kind of model here. Choose a kind.</source>
            <translation>Los ajustes tienen aquí otro tipo de modelo. Elija un tipo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings have this key in plain text. Paste it here again.</source>
            <translation>Los ajustes tienen esta clave como texto sin cifrar. Péguela aquí de nuevo.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>There is a space in it. Most model names have none.</source>
            <translation>Contiene un espacio. La mayoría de los nombres de modelos no los llevan.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>There is a user name or password in the address. Keys belong in the key field.</source>
            <translation>Hay un nombre de usuario o una contraseña en la dirección. Las claves van en el campo de la clave.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Thinks</source>
            <translation>Piensa</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This has characters that cannot be shown. Type it by hand.</source>
            <translation>Esto tiene caracteres que no se pueden mostrar. Escríbalo a mano.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This is needed.</source>
            <translation>Esto es necesario.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This is no address. It starts with https:// or http://.</source>
            <translation>Esto no es una dirección. Empieza por https:// o http://.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <location filename="viewmodels/words/models.py" />
            <source>This is no model path. It looks like accounts/yourname/models/model-name.</source>
            <translation>Esto no es una ruta de modelo. Tiene la forma accounts/yourname/models/model-name.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This number is too small or too large.</source>
            <translation>Este número es demasiado pequeño o demasiado grande.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>This provider is no longer set up.</source>
            <translation>Este proveedor ya no está configurado.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type a number from 0 to {highest}, such as 0.7.</source>
            <translation>Escriba un número de 0 a {highest}, como 0.7.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type a price in US dollars, such as 0.90.</source>
            <translation>Escriba un precio en dólares estadounidenses, como 0.90.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type how many tokens, such as 128,000 or 128K.</source>
            <translation>Escriba cuántos tokens, como 128000 o 128K.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type the model's exact name at the provider, such as llama-3.3-70b.</source>
            <translation>Escriba el nombre exacto del modelo en el proveedor, como llama-3.3-70b.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type the model's path, such as accounts/yourname/models/model-name.</source>
            <translation>Escriba la ruta del modelo, como accounts/yourname/models/model-name.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type the name that the deployment has in Azure.</source>
            <translation>Escriba el nombre que tiene el despliegue en Azure.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Vertex AI</source>
            <translation>Vertex AI</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>You have this model already, with the same settings.</source>
            <translation>Ya tiene este modelo, con los mismos ajustes.</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>dollars in</source>
            <translation>dólares de entrada</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>dollars out</source>
            <translation>dólares de salida</translation>
        </message>
        <message>
            <location filename="viewmodels/models/starting.py" />
            <source>not set up</source>
            <translation>sin configurar</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>tokens</source>
            <translation>tokens</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>{count} found</source>
            <translation>{count} encontrados</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>{group} · {name}</source>
            <translation>{group} · {name}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>{model} (sees pictures)</source>
            <translation>{model} (ve imágenes)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{names} and {last}</source>
            <translation>{names} y {last}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} need the context window.</source>
            <translation>{programs} necesitan la ventana de contexto.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} need the prices; 0 is free.</source>
            <translation>{programs} necesitan los precios; 0 es gratis.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} needs the context window.</source>
            <translation>{programs} necesita la ventana de contexto.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} needs the prices; 0 is free.</source>
            <translation>{programs} necesita los precios; 0 es gratis.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} calls it “{value}”.</source>
            <translation>{program} lo llama «{value}».</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} cannot use a private Anthropic endpoint.</source>
            <translation>{program} no puede usar un endpoint privado de Anthropic.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has it in its old format. Convert it first.</source>
            <translation>{program} lo tiene en su formato antiguo. Conviértalo antes.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has no key for this provider yet. Add it under Providers first.</source>
            <translation>{program} aún no tiene clave para este proveedor. Añádala antes en Proveedores.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has no way to reach this provider.</source>
            <translation>{program} no tiene modo de llegar a este proveedor.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has one Azure resource, and this is another one.</source>
            <translation>{program} tiene un recurso de Azure, y este es otro.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has one Vertex AI project, and this is another one.</source>
            <translation>{program} tiene un proyecto de Vertex AI, y este es otro.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has {value} tokens.</source>
            <translation>{program} tiene {value} tokens.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has {value}.</source>
            <translation>{program} tiene {value}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has “{value}”.</source>
            <translation>{program} tiene «{value}».</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program}'s settings file cannot be read now.</source>
            <translation>El archivo de ajustes de {program} no se puede leer ahora.</translation>
        </message>
    </context>
    <context>
        <name>ModelFormState</name>
        <message>
            <location filename="viewmodels/models/form_state.py" />
            <source>in plain text in the settings</source>
            <translation>como texto sin cifrar en los ajustes</translation>
        </message>
        <message>
            <location filename="viewmodels/models/form_state.py" />
            <source>kept as “{name}”</source>
            <translation>guardada como «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/models/form_state.py" />
            <source>{name} copy</source>
            <translation>{name} copia</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>+ Add endpoint</source>
            <translation>+ Añadir endpoint</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>+ Add model</source>
            <translation>+ Añadir modelo</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>A password stands in the address, where everybody can read it. Choose Edit to remove it.</source>
            <translation>En la dirección hay una contraseña, donde todos pueden leerla. Elija Editar para quitarla.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Added “{name}” to {programs}.</source>
            <translation>Se añadió «{name}» a {programs}.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Anthropic</source>
            <translation>Anthropic</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Azure OpenAI</source>
            <translation>Azure OpenAI</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Change id in {program}…</source>
            <translation>Cambiar id en {program}…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Change id…</source>
            <translation>Cambiar id…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Converted “{name}”.</source>
            <translation>Se convirtió «{name}».</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Convert…</source>
            <translation>Convertir…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Custom settings</source>
            <translation>Ajustes propios</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <location filename="viewmodels/models/trouble.py" />
            <source>Damaged</source>
            <translation>Dañado</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Duplicate…</source>
            <translation>Duplicar…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Entry {number}</source>
            <translation>Entrada {number}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Everybody who can read {program}'s settings file can read the key. Move it to a safe place.</source>
            <translation>Quien pueda leer el archivo de ajustes de {program} puede leer la clave. Muévala a un lugar seguro.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Find out what it can do…</source>
            <translation>Averiguar qué puede hacer…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Fireworks</source>
            <translation>Fireworks</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Fireworks fine-tunes</source>
            <translation>Ajustes finos de Fireworks</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Fireworks is off</source>
            <translation>Fireworks está desactivado</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Fireworks is turned off in {program}'s settings.</source>
            <translation>Fireworks está desactivado en los ajustes de {program}.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>Free</source>
            <translation>Gratis</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>From connected providers</source>
            <translation>De proveedores conectados</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Google Vertex</source>
            <translation>Google Vertex</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>It does not say what kind of provider it has. Kiln skips it.</source>
            <translation>No dice qué tipo de proveedor tiene. Kiln lo omite.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>It does not say which provider it has. Kiln skips it.</source>
            <translation>No dice qué proveedor tiene. Kiln lo omite.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its display name is not a text. Kiln skips it.</source>
            <translation>Su nombre visible no es un texto. Kiln lo omite.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its id is not a text. Kiln skips it.</source>
            <translation>Su id no es un texto. Kiln lo omite.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its model name is not a text. Kiln skips it.</source>
            <translation>El nombre del modelo no es un texto. Kiln lo omite.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its provider “{name}” is not set up. Add it, or choose another with Edit.</source>
            <translation>Su proveedor «{name}» no está configurado. Añádalo, o elija otro con Editar.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its settings cannot be read. Kiln skips it.</source>
            <translation>Sus ajustes no se pueden leer. Kiln lo omite.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Key in plain text</source>
            <translation>Clave sin cifrar</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Key needed</source>
            <translation>Falta la clave</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Key needed on this computer</source>
            <translation>Falta la clave en este ordenador</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Kiln can list this one, but neither edit nor remove it.</source>
            <translation>Kiln puede mostrar este en la lista, pero no editarlo ni quitarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Kiln cannot select it. Choose Edit and save to mend it.</source>
            <translation>Kiln no puede seleccionarlo. Elija Editar y guarde para arreglarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Kiln finds only the first of two models with one id. Choose Edit and save to mend it.</source>
            <translation>Kiln solo encuentra el primero de dos modelos con un mismo id. Elija Editar y guarde para arreglarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Kiln shows it after its next start or reload.</source>
            <translation>Kiln lo muestra cuando se vuelva a abrir o a cargar.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Kiln's old format. Convert it to edit it.</source>
            <translation>Formato antiguo de Kiln. Conviértalo para editarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Legacy</source>
            <translation>Antiguo</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>No id</source>
            <translation>Sin id</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Not complete</source>
            <translation>Incompleto</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Not tested</source>
            <translation>Sin probar</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Old format</source>
            <translation>Formato antiguo</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>OpenAI-compatible</source>
            <translation>Compatible con OpenAI</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Password in the address</source>
            <translation>Contraseña en la dirección</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Provider missing</source>
            <translation>Falta el proveedor</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <location filename="viewmodels/models/trouble.py" />
            <source>Same id twice</source>
            <translation>Mismo id dos veces</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Saved “{name}” in {programs}.</source>
            <translation>Se guardó «{name}» en {programs}.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Test</source>
            <translation>Probar</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>This is no model at all. Kiln skips it; remove it.</source>
            <translation>Esto no es ningún modelo. Kiln lo omite; quítelo.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>This is no model that {program} could use. Remove it, or mend the file in {program}.</source>
            <translation>Esto no es un modelo que {program} pueda usar. Quítelo, o arregle el archivo en {program}.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Try it…</source>
            <translation>Preguntarle…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Unknown kind</source>
            <translation>Tipo desconocido</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Your own endpoints</source>
            <translation>Sus propios endpoints</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>all agents</source>
            <translation>todos los agentes</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>not assigned</source>
            <translation>sin asignar</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{count} agents</source>
            <translation>{count} agentes</translation>
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>{input} in, {output} out per million tokens</source>
            <translation>{input} de entrada, {output} de salida por millón de tokens</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{name} agent</source>
            <translation>Agente {name}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>{price} per million tokens</source>
            <translation>{price} por millón de tokens</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>{program} cannot read these</source>
            <translation>{program} no puede leer estos</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{program} finds only the last of two models with one id. Change the id of one of them.</source>
            <translation>{program} solo encuentra el último de dos modelos con un mismo id. Cambie el id de uno de ellos.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{program} looks for a secret that this computer does not have. Choose Edit to give it.</source>
            <translation>{program} busca un secreto que este ordenador no tiene. Elija Editar para indicarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{program} may not be able to use it. Choose Edit to see what is missing or wrong.</source>
            <translation>Puede que {program} no pueda usarlo. Elija Editar para ver qué falta o no es correcto.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>{tokens} context</source>
            <translation>Contexto de {tokens}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>“{name}” is not complete. Open Providers to finish it.</source>
            <translation>«{name}» no está completo. Abra Proveedores para completarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>“{name}” stands as it was.</source>
            <translation>«{name}» está como estaba.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>In {program}</source>
            <translation>En {program}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>Needs attention {count}</source>
            <translation>Requieren atención {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>Not tested {count}</source>
            <translation>Sin probar {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>Old format {count}</source>
            <translation>Formato antiguo {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>{count} models</source>
            <translation>{count} modelos</translation>
        </message>
    </context>
    <context>
        <name>ModelsView</name>
        <message>
            <location filename="views/models_page.py" />
            <source>A provider is where your models come from. Did you get an e-mail with an address and a key, or a snippet of code? Paste it as it is.</source>
            <translation>Un proveedor es de donde vienen sus modelos. ¿Ha recibido un correo con una dirección y una clave, o un fragmento de código? Péguelo tal cual.</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Add model</source>
            <translation>Añadir modelo</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Add provider</source>
            <translation>Añadir proveedor</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>First add a provider</source>
            <translation>Añada antes un proveedor</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Kiln brings many models along. Add the ones that it does not know.</source>
            <translation>Kiln ya trae muchos modelos. Añada los que no conoce.</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>No model is like that.</source>
            <translation>Ningún modelo es así.</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>No models of your own yet</source>
            <translation>Aún no hay modelos propios</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste an e-mail or a snippet with address and key</source>
            <translation>Pegar un correo o un fragmento con dirección y clave</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste an e-mail or a snippet…</source>
            <translation>Pegar un correo o un fragmento…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste what you got…</source>
            <translation>Pegar lo que ha recibido…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste…</source>
            <translation>Pegar…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Publish…</source>
            <translation>Publicar…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Search models</source>
            <translation>Buscar modelos</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Show all models</source>
            <translation>Mostrar todos los modelos</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Test</source>
            <translation>Probar</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Test all</source>
            <translation>Probar todo</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>The models that you and your team added yourselves.</source>
            <translation>Los modelos que añadieron usted y su equipo.</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Use in…</source>
            <translation>Usar en…</translation>
        </message>
    </context>
    <context>
        <name>MonthBar</name>
        <message>
            <location filename="views/estimate_card.py" />
            <source>Cost by agent</source>
            <translation>Coste por agente</translation>
        </message>
    </context>
    <context>
        <name>Network</name>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source> and {count} more</source>
            <translation> y {count} más</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>A certificate without a name</source>
            <translation>Un certificado sin nombre</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>An address has no spaces in it.</source>
            <translation>Una dirección no lleva espacios.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>And {count} more.</source>
            <translation>Y {count} más.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>Connected. The address starts with http://, so there is no certificate.</source>
            <translation>Conectado. La dirección empieza por http://, así que no hay certificado.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>It went straight, without a proxy.</source>
            <translation>Fue directo, sin proxy.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>It went through the proxy {proxy}.</source>
            <translation>Pasó por el proxy {proxy}.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>Only proxies whose address starts with http:// or https:// can be used.</source>
            <translation>Solo se pueden usar proxies cuya dirección empiece por http:// o https://.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>The name of the computer is missing or has a typing error.</source>
            <translation>Falta el nombre del ordenador o tiene un error al escribirlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>The number after the colon must be between 1 and 65535.</source>
            <translation>El número tras los dos puntos debe estar entre 1 y 65535.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>This computer has no proxy set.</source>
            <translation>Este ordenador no tiene ningún proxy configurado.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>This is a script that picks a proxy. Ask IT for the address of the proxy itself.</source>
            <translation>Esto es un script que elige un proxy. Pida a Informática la dirección del propio proxy.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>Type the proxy's address, such as http://proxy.example:8080.</source>
            <translation>Escriba la dirección del proxy, como http://proxy.example:8080.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>Type the user name that belongs to the password.</source>
            <translation>Escriba el nombre de usuario que corresponde a la contraseña.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>an address that cannot be used</source>
            <translation>una dirección que no se puede usar</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>none for {hosts}</source>
            <translation>ninguno para {hosts}</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>ran out on {day}</source>
            <translation>caducó el {day}</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>signed by {issuer}</source>
            <translation>firmado por {issuer}</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>valid until {day}</source>
            <translation>válido hasta el {day}</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{host} answered.</source>
            <translation>{host} respondió.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{host} answered. {issuer} signed its certificate: nobody looks into the traffic.</source>
            <translation>{host} respondió. {issuer} firmó su certificado: nadie mira el tráfico.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{issuer} signed it: your company looks into the traffic, or the server is its own.</source>
            <translation>Lo firmó {issuer}: su empresa mira el tráfico, o el servidor es suyo.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{issuer} signed its certificate.</source>
            <translation>{issuer} firmó su certificado.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{proxy} for http</source>
            <translation>{proxy} para http</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{proxy} for https</source>
            <translation>{proxy} para https</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>“{file}” cannot be read. Is it still there?</source>
            <translation>«{file}» no se puede leer. ¿Sigue ahí?</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>“{file}” holds no certificate. Ask IT for it as a file that ends in .pem, .crt or .cer.</source>
            <translation>«{file}» no contiene ningún certificado. Pídalo a Informática como archivo que termine en .pem, .crt o .cer.</translation>
        </message>
    </context>
    <context>
        <name>NetworkCardView</name>
        <message>
            <location filename="views/network_card.py" />
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Certificates (*.pem *.crt *.cer *.der *.ca)</source>
            <translation>Certificados (*.pem *.crt *.cer *.der *.ca)</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Choose a certificate file</source>
            <translation>Elegir un archivo de certificado</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Choose an extra certificate file</source>
            <translation>Elegir un archivo de certificado adicional</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Connects to this address as a test would, and asks it nothing.</source>
            <translation>Se conecta a esta dirección como lo haría una prueba, y no le pregunta nada.</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Drop the certificate file here.</source>
            <translation>Suelte aquí el archivo del certificado.</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Extra certificates</source>
            <translation>Certificados adicionales</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>For networks that look into the traffic. IT has this file.</source>
            <translation>Para redes que miran el tráfico. Informática tiene este archivo.</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Remove the extra certificate file</source>
            <translation>Quitar el archivo de certificado adicional</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>There is no switch that ignores certificates: whoever stands in between could then read your keys.</source>
            <translation>No hay ninguna opción para ignorar los certificados: quien esté en medio podría entonces leer sus claves.</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Use this proxy</source>
            <translation>Usar este proxy</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Wh&amp;ich way</source>
            <translation>Por &amp;qué vía</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Working…</source>
            <translation>Trabajando…</translation>
        </message>
    </context>
    <context>
        <name>OpenPack</name>
        <message>
            <location filename="views/packs/opening.py" />
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="views/packs/opening.py" />
            <source>Fetch it</source>
            <translation>Descargarlo</translation>
        </message>
        <message>
            <location filename="views/packs/opening.py" />
            <source>Open a team pack</source>
            <translation>Abrir un paquete de equipo</translation>
        </message>
        <message>
            <location filename="views/packs/opening.py" />
            <source>Settings and exports of other programs (*.yaml *.yml *.json *.env *.sql *.zip *.bak)</source>
            <translation>Ajustes y exportaciones de otros programas (*.yaml *.yml *.json *.env *.sql *.zip *.bak)</translation>
        </message>
        <message>
            <location filename="views/packs/opening.py" />
            <source>Team packs (*.kilnmodels)</source>
            <translation>Paquetes de equipo (*.kilnmodels)</translation>
        </message>
    </context>
    <context>
        <name>OpenedPack</name>
        <message>
            <location filename="viewmodels/packs/opened.py" />
            <source>Made on {day}.</source>
            <translation>Hecho el {day}.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/opened.py" />
            <source>Nothing in it can be taken.</source>
            <translation>No se puede incluir nada de lo que contiene.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/opened.py" />
            <source>Nothing to add</source>
            <translation>Nada que añadir</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/opened.py" />
            <source>You have all of it already.</source>
            <translation>Ya lo tiene todo.</translation>
        </message>
    </context>
    <context>
        <name>OverrideForm</name>
        <message>
            <location filename="views/override_form.py" />
            <source>0 to 1. Lower keeps to the likeliest words.</source>
            <translation>De 0 a 1. Más bajo se limita a las palabras más probables.</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>0 to 2. Higher is more varied.</source>
            <translation>De 0 a 2. Más alto es más variado.</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Advanced</source>
            <translation>Avanzado</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Asks the model itself what it can do.</source>
            <translation>Pregunta al propio modelo qué puede hacer.</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Find out</source>
            <translation>Averiguar</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Max tokens</source>
            <translation>Máx. de tokens</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Sent with each request</source>
            <translation>Se envía con cada petición</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Settings that Kiln does not know stay in the file: {names}</source>
            <translation>Los ajustes que Kiln no conoce se quedan en el archivo: {names}</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Settings that few models need</source>
            <translation>Ajustes que pocos modelos necesitan</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>The longest answer, in tokens.</source>
            <translation>La respuesta más larga, en tokens.</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Top P</source>
            <translation>Top P</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>What this model can do</source>
            <translation>Qué puede hacer este modelo</translation>
        </message>
    </context>
    <context>
        <name>Overrides</name>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Adds to each request what some models need.</source>
            <translation>Añade a cada petición lo que algunos modelos necesitan.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Answer only</source>
            <translation>Solo la respuesta</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Any provider (OpenRouter)</source>
            <translation>Cualquier proveedor (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Asks a Claude model for a summary of its thinking.</source>
            <translation>Pide a un modelo Claude un resumen de su pensamiento.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Asks a Claude model to think before it answers.</source>
            <translation>Pide a un modelo Claude que piense antes de responder.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Asks a Gemini model to show its thinking.</source>
            <translation>Pide a un modelo Gemini que muestre su pensamiento.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Chat strategy it was tuned with</source>
            <translation>Estrategia de chat con la que se ajustó</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Data generation</source>
            <translation>Generación de datos</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Default ({value})</source>
            <translation>Predeterminado ({value})</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Extended thinking (Anthropic)</source>
            <translation>Pensamiento ampliado (Anthropic)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Extra options for DeepSeek R1 at OpenRouter.</source>
            <translation>Opciones adicionales para DeepSeek R1 en OpenRouter.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Extra options that logprobs need at OpenRouter.</source>
            <translation>Opciones adicionales que los logprobs necesitan en OpenRouter.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Files and pictures</source>
            <translation>Archivos e imágenes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>For fine-tunes: in which steps the examples were given.</source>
            <translation>Para ajustes finos: en qué pasos se dieron los ejemplos.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>For models that put their thinking between &lt;think&gt; and &lt;/think&gt;.</source>
            <translation>Para modelos que ponen su pensamiento entre &lt;think&gt; y &lt;/think&gt;.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Formatter</source>
            <translation>Formateador</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Function calling</source>
            <translation>Llamada a funciones</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Function calling (strict)</source>
            <translation>Llamada a funciones (estricta)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Function calling (weak)</source>
            <translation>Llamada a funciones (débil)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>How Kiln asks for that form. JSON Schema is the strictest; try it first on new models.</source>
            <translation>Cómo pide Kiln esa forma. JSON Schema es la más estricta; pruébela primero con modelos nuevos.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>How many requests Kiln sends at the same time. 1 is right for a small computer.</source>
            <translation>Cuántas peticiones envía Kiln a la vez. 1 es lo adecuado para un ordenador pequeño.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It answers requests that other models decline.</source>
            <translation>Responde a peticiones que otros modelos rechazan.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can answer in an exact form, such as a filled-in table.</source>
            <translation>Puede responder en una forma exacta, como una tabla rellenada.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can be given files, of the kinds below.</source>
            <translation>Se le pueden dar archivos, de los tipos de abajo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can look at pictures.</source>
            <translation>Puede mirar imágenes.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can use tools, such as a search, while it answers.</source>
            <translation>Puede usar herramientas, como una búsqueda, mientras responde.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It tells how sure it is of each word. Kiln uses that in evals.</source>
            <translation>Dice lo seguro que está de cada palabra. Kiln lo usa en las evaluaciones.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON Schema</source>
            <translation>JSON Schema</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON instructions</source>
            <translation>Instrucciones JSON</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON instructions + JSON mode</source>
            <translation>Instrucciones JSON + modo JSON</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON mode</source>
            <translation>Modo JSON</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON, your own instructions</source>
            <translation>JSON, con sus propias instrucciones</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln cannot use this value. Set it back to default.</source>
            <translation>Kiln no puede usar este valor. Vuelva al predeterminado.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln does not know this value. Choose one from the list.</source>
            <translation>Kiln no conoce este valor. Elija uno de la lista.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln lists it among the models that should no longer be used.</source>
            <translation>Kiln lo incluye entre los modelos que ya no deberían usarse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for judging answers.</source>
            <translation>Kiln lo marca como buena opción para juzgar respuestas.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for making example data.</source>
            <translation>Kiln lo marca como buena opción para crear datos de ejemplo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for playing a user.</source>
            <translation>Kiln lo marca como buena opción para hacer de usuario.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for reading documents.</source>
            <translation>Kiln lo marca como buena opción para leer documentos.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice where others decline.</source>
            <translation>Kiln lo marca como buena opción donde otros se niegan.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln offers it for getting the text out of documents.</source>
            <translation>Kiln lo ofrece para extraer el texto de documentos.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln offers it for making example data.</source>
            <translation>Kiln lo ofrece para crear datos de ejemplo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln reports no error when thinking is missing from a structured answer.</source>
            <translation>Kiln no da error cuando falta el pensamiento en una respuesta estructurada.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln turns each page of a PDF into a picture first.</source>
            <translation>Kiln convierte antes cada página de un PDF en una imagen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln warns that nobody of its team tried this model.</source>
            <translation>Kiln advierte de que nadie de su equipo probó este modelo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kinds of files</source>
            <translation>Tipos de archivos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Leave this empty. It sends the calls to another of your own addresses, by its name.</source>
            <translation>Déjelo vacío. Envía las llamadas a otra de sus propias direcciones, por su nombre.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Level to start with</source>
            <translation>Nivel inicial</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Logprobs</source>
            <translation>Logprobs</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Logprobs options (OpenRouter)</source>
            <translation>Opciones de logprobs (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Marked as untested</source>
            <translation>Marcado como sin probar</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>May skip thinking for exact forms</source>
            <translation>Puede omitir el pensamiento en formas exactas</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Name of the base for fine-tuning</source>
            <translation>Nombre de la base para el ajuste fino</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Needs PDFs as pictures</source>
            <translation>Necesita los PDF como imágenes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Newer thinking request (OpenRouter)</source>
            <translation>Petición de pensamiento más nueva (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>One per line, such as application/pdf or image/png.</source>
            <translation>Uno por línea, como application/pdf o image/png.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>One per line. Names under which Ollama has the same model.</source>
            <translation>Uno por línea. Nombres con los que Ollama tiene el mismo modelo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>One per line: the name to show = the word to send, such as High = high.</source>
            <translation>Uno por línea: el nombre que se muestra = la palabra que se envía, como Alto = high.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Only OpenRouter understands this. Set it back to default.</source>
            <translation>Solo OpenRouter entiende esto. Vuelva al predeterminado.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Only providers that think (OpenRouter)</source>
            <translation>Solo proveedores que piensan (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>OpenRouter may pick computers that ignore some of the request.</source>
            <translation>OpenRouter puede elegir ordenadores que ignoran parte de la petición.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>OpenRouter then picks only computers that return the thinking.</source>
            <translation>Entonces OpenRouter solo elige ordenadores que devuelven el pensamiento.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Other names in Ollama</source>
            <translation>Otros nombres en Ollama</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Out of date</source>
            <translation>Anticuado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Output mode</source>
            <translation>Modo de salida</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Output parser</source>
            <translation>Analizador de la salida</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Qwen3 without thinking (/no_think)</source>
            <translation>Qwen3 sin pensamiento (/no_think)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>R1 options (OpenRouter)</source>
            <translation>Opciones de R1 (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>R1 thinking (&lt;think&gt; tags)</source>
            <translation>Pensamiento de R1 (etiquetas &lt;think&gt;)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>R1 thinking, when there is any</source>
            <translation>Pensamiento de R1, cuando lo hay</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Rarely needed</source>
            <translation>Rara vez hace falta</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Reads documents</source>
            <translation>Lee documentos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Reasoning (always thinks)</source>
            <translation>Razonamiento (siempre piensa)</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Requests</source>
            <translation>Peticiones</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Requests at once</source>
            <translation>Peticiones a la vez</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Say which of the thinking levels to start with.</source>
            <translation>Indique con cuál de los niveles de pensamiento se empieza.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Send calls to another provider</source>
            <translation>Enviar las llamadas a otro proveedor</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Sends the level in OpenRouter's newer form. Only for OpenRouter.</source>
            <translation>Envía el nivel en la forma más nueva de OpenRouter. Solo para OpenRouter.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Some newer models refuse a request with both.</source>
            <translation>Algunos modelos más nuevos rechazan una petición con ambos.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Structured output</source>
            <translation>Salida estructurada</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest as a pretend user</source>
            <translation>Sugerir como usuario simulado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for data generation</source>
            <translation>Sugerir para generar datos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for documents</source>
            <translation>Sugerir para documentos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for evals</source>
            <translation>Sugerir para evaluaciones</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for uncensored data</source>
            <translation>Sugerir para datos sin censura</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Summarized thinking (Anthropic)</source>
            <translation>Pensamiento resumido (Anthropic)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Switches thinking on or off at SiliconFlow.</source>
            <translation>Activa o desactiva el pensamiento en SiliconFlow.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Takes files</source>
            <translation>Admite archivos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Temperature or top-p, not both</source>
            <translation>Temperatura o top-p, no ambos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>The word to send when nobody chose a level. It must be one of the levels above.</source>
            <translation>La palabra que se envía cuando nadie eligió un nivel. Debe ser uno de los niveles de arriba.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Thinking</source>
            <translation>Pensamiento</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking (Gemini)</source>
            <translation>Pensamiento (Gemini)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking (SiliconFlow)</source>
            <translation>Pensamiento (SiliconFlow)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking and answer in two messages</source>
            <translation>Pensamiento y respuesta en dos mensajes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking levels</source>
            <translation>Niveles de pensamiento</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking, then answer</source>
            <translation>Pensamiento y luego respuesta</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking, then answer (R1 form)</source>
            <translation>Pensamiento y luego respuesta (forma R1)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>This has characters that cannot be saved. Type it by hand.</source>
            <translation>Esto tiene caracteres que no se pueden guardar. Escríbalo a mano.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>This must be one of the words to send from the thinking levels.</source>
            <translation>Debe ser una de las palabras que se envían de los niveles de pensamiento.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Type a whole number from 1 to 10,000.</source>
            <translation>Escriba un número entero de 1 a 10000.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Uncensored</source>
            <translation>Sin censura</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Vision</source>
            <translation>Visión</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>What the provider calls this model when it is fine-tuned.</source>
            <translation>Cómo llama el proveedor a este modelo cuando se le hace un ajuste fino.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>What this model can do</source>
            <translation>Qué puede hacer este modelo</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Where Kiln suggests it</source>
            <translation>Dónde lo sugiere Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Yes only if it always shows its thinking: Kiln reports an error when it does not.</source>
            <translation>Sí solo si siempre muestra su pensamiento: Kiln da error cuando no lo hace.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>not set</source>
            <translation>sin definir</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Agents</source>
            <translation>Agentes</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Keys</source>
            <translation>Claves</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>None yet</source>
            <translation>Aún no hay</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Not managed</source>
            <translation>Sin gestionar</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Providers</source>
            <translation>Proveedores</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Safe</source>
            <translation>Seguras</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>choose an editor in Settings</source>
            <translation>elija un editor en Ajustes</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>none in Kiln's file</source>
            <translation>ninguna en el archivo de Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>not tested yet</source>
            <translation>aún sin probar</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>one in Kiln's own file</source>
            <translation>una en el archivo propio de Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>tested {age}</source>
            <translation>probado {age}</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{amount} a month, as estimated</source>
            <translation>{amount} al mes, según la estimación</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} in Kiln's own file</source>
            <translation>{count} en el archivo propio de Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} in {program}</source>
            <translation>{count} en {program}</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} not tested</source>
            <translation>{count} sin probar</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} to look at</source>
            <translation>{count} por revisar</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{good} of {count} work</source>
            <translation>Funcionan {good} de {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{ready} of {count} ready</source>
            <translation>{ready} de {count} listos</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <location filename="viewmodels/overview.py" />
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>What needs you</source>
            <translation>Lo que requiere su atención</translation>
        </message>
        <message>
            <location filename="viewmodels/overview.py" />
            <source>What works, and what needs you.</source>
            <translation>Qué funciona y qué necesita su atención.</translation>
        </message>
    </context>
    <context>
        <name>OverviewView</name>
        <message>
            <location filename="views/overview_page.py" />
            <source>First steps…</source>
            <translation>Primeros pasos…</translation>
        </message>
        <message>
            <location filename="views/overview_page.py" />
            <source>Nothing is set up yet</source>
            <translation>Aún no hay nada configurado</translation>
        </message>
        <message>
            <location filename="views/overview_page.py" />
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <location filename="views/overview_page.py" />
            <source>The first steps lead to a model that works. Then this page tells what works and what needs you.</source>
            <translation>Los primeros pasos llevan a un modelo que funciona. Después, esta página dice qué funciona y qué necesita su atención.</translation>
        </message>
    </context>
    <context>
        <name>Pack</name>
        <message numerus="yes">
            <location filename="viewmodels/packs/keys_step.py" />
            <source>%n keys needed</source>
            <extracomment>Of one, in English: 1 key needed</extracomment>
            <translation>
                <numerusform>Falta %n clave</numerusform>
                <numerusform>Faltan %n claves</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/packs.py" />
            <source>%n models</source>
            <extracomment>Of one, in English: 1 model</extracomment>
            <translation>
                <numerusform>%n modelo</numerusform>
                <numerusform>%n modelos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/packs.py" />
            <source>%n providers</source>
            <extracomment>Of one, in English: 1 provider</extracomment>
            <translation>
                <numerusform>%n proveedor</numerusform>
                <numerusform>%n proveedores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/packs.py" />
            <source>%n test results</source>
            <extracomment>Of one, in English: 1 test result</extracomment>
            <translation>
                <numerusform>%n resultado de prueba</numerusform>
                <numerusform>%n resultados de prueba</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Add {added}</source>
            <translation>Añadir {added}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Add {added}, change {changed}</source>
            <translation>Añadir {added}, cambiar {changed}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Added {things} from the pack.</source>
            <translation>Añadido del paquete: {things}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Added {things} from “{name}”.</source>
            <translation>Añadido de «{name}»: {things}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>All %n models</source>
            <extracomment>Of one, in English: The 1 model</extracomment>
            <translation>
                <numerusform>Todo (%n modelo)</numerusform>
                <numerusform>Todos los modelos (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>All %n providers</source>
            <extracomment>Of one, in English: The 1 provider</extracomment>
            <translation>
                <numerusform>Todo (%n proveedor)</numerusform>
                <numerusform>Todos los proveedores (%n)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Ask IT for your company's certificate, and choose it in Settings.</source>
            <translation>Pida a Informática el certificado de su empresa y elíjalo en Ajustes.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Ask for an address that begins with https://.</source>
            <translation>Pida una dirección que empiece por https://.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Ask whoever sent it for another one.</source>
            <translation>Pida otro a quien se lo envió.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Ask whoever sent the link.</source>
            <translation>Pregunte a quien envió el enlace.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Both</source>
            <translation>Ambos</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Cannot be taken ({count})</source>
            <translation>No se pueden incluir ({count})</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Change {changed}</source>
            <translation>Cambiar {changed}</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Changed ({count})</source>
            <translation>Cambios ({count})</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Changed by you, and kept ({count})</source>
            <translation>Cambiado por usted, se conserva ({count})</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Changed {things} as the pack has it.</source>
            <translation>Cambiado según el paquete: {things}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Changed {things} as “{name}” has it.</source>
            <translation>Cambiado según «{name}»: {things}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Check your network, then open the link again.</source>
            <translation>Compruebe su red y abra el enlace de nuevo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Fetch a team pack from {host}?</source>
            <translation>¿Descargar un paquete de equipo de {host}?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>For whoever made it: the trouble is at “{place}”.</source>
            <translation>Para quien lo hizo: el problema está en «{place}».</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>Good</source>
            <translation>Buena</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>If you take it, your key stays behind.</source>
            <translation>Si lo incluye, su clave se queda fuera.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>It has a name that cannot be kept.</source>
            <translation>Tiene un nombre que no se puede conservar.</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>It holds %n keys, locked.</source>
            <extracomment>Of one, in English: It holds 1 key, locked.</extracomment>
            <translation>
                <numerusform>Contiene %n clave, bloqueada.</numerusform>
                <numerusform>Contiene %n claves, bloqueadas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>It is added.</source>
            <translation>Se añade.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>It is for a program that is not managed here.</source>
            <translation>Es para un programa que no se gestiona aquí.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>It would change settings that packs may not touch: {detail}.</source>
            <translation>Cambiaría ajustes que los paquetes no pueden tocar: {detail}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Its address is none that can be used.</source>
            <translation>Su dirección no se puede usar.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Its provider is left out, so it has nowhere to go.</source>
            <translation>Su proveedor se deja fuera, así que no tiene adónde ir.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Its provider is neither in the pack nor in Kiln.</source>
            <translation>Su proveedor no está ni en el paquete ni en Kiln.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Keep both</source>
            <translation>Conservar ambos</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <location filename="viewmodels/words/packs.py" />
            <source>Keep mine</source>
            <translation>Conservar lo mío</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>Kiln does not know these settings of it, so they are left out: {names}.</source>
            <translation>Kiln no conoce estos ajustes suyos, así que se dejan fuera: {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Kiln has no such provider.</source>
            <translation>Kiln no tiene ese proveedor.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Kiln would break with these settings of it: {detail}.</source>
            <translation>Kiln dejaría de funcionar con estos ajustes suyos: {detail}.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Leave all out</source>
            <translation>Dejar todo fuera</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Leave it out</source>
            <translation>Dejarlo fuera</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Leave out</source>
            <translation>Dejar fuera</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Left out</source>
            <translation>Se deja fuera</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Look at it before you take it.</source>
            <translation>Mírelo antes de incluirlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <location filename="viewmodels/words/packs.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>New ({count})</source>
            <translation>Novedades ({count})</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/keys_step.py" />
            <source>Next: %n keys</source>
            <extracomment>Of one, in English: Next: 1 key</extracomment>
            <translation>
                <numerusform>Siguiente: %n clave</numerusform>
                <numerusform>Siguiente: %n claves</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Not encrypted</source>
            <translation>Sin cifrar</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing changes here.</source>
            <translation>Aquí no cambia nada.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing of it is written.</source>
            <translation>No se escribe nada de ello.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing was changed. Copy the file to another folder, then try again.</source>
            <translation>No se cambió nada. Copie el archivo a otra carpeta e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing was changed. Get the new version of this app to open it.</source>
            <translation>No se cambió nada. Consiga la nueva versión de esta aplicación para abrirlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Nothing was fetched. Ask for another link.</source>
            <translation>No se descargó nada. Pida otro enlace.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>One model for all agents</source>
            <translation>Un modelo para todos los agentes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Only do this if you trust {host}. You then see what is in the pack before anything changes.</source>
            <translation>Hágalo solo si confía en {host}. Después verá qué hay en el paquete antes de que cambie nada.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Open the page in your browser, save the file, and open it here.</source>
            <translation>Abra la página en su navegador, guarde el archivo y ábralo aquí.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Something is missing in this pack, so it was not opened.</source>
            <translation>Falta algo en este paquete, así que no se abrió.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Something that {program} needs is missing.</source>
            <translation>Falta algo que {program} necesita.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>Strong</source>
            <translation>Fuerte</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Take</source>
            <translation>Incluir</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Take all</source>
            <translation>Incluir todo</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/pack_keys.py" />
            <source>Take at least %n letters: some words in a row.</source>
            <extracomment>Of one, in English: Take at least 1 letter.</extracomment>
            <translation>
                <numerusform>Use al menos %n letra: varias palabras seguidas.</numerusform>
                <numerusform>Use al menos %n letras: varias palabras seguidas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Take it</source>
            <translation>Incluirlo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Take theirs</source>
            <translation>Usar lo del paquete</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Taken</source>
            <translation>Se incluye</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Team pack</source>
            <translation>Paquete de equipo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Team pack “{name}”</source>
            <translation>Paquete de equipo «{name}»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Test results</source>
            <translation>Resultados de prueba</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>The %n chosen models</source>
            <extracomment>Of one, in English: The 1 chosen model</extracomment>
            <translation>
                <numerusform>El modelo elegido (%n)</numerusform>
                <numerusform>Los %n modelos elegidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>The %n chosen providers</source>
            <extracomment>Of one, in English: The 1 chosen provider</extracomment>
            <translation>
                <numerusform>El proveedor elegido (%n)</numerusform>
                <numerusform>Los %n proveedores elegidos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>The file cannot be read.</source>
            <translation>No se puede leer el archivo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>The file is empty.</source>
            <translation>El archivo está vacío.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>The file is not there.</source>
            <translation>El archivo no está ahí.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>The keys are locked in a way that this app does not open. Ask for another file.</source>
            <translation>Las claves están bloqueadas de una forma que esta aplicación no abre. Pida otro archivo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>The model it names is neither in the pack nor here.</source>
            <translation>El modelo que nombra no está ni en el paquete ni aquí.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>The same ({count})</source>
            <translation>Sin cambios ({count})</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>There are invisible letters in the name.</source>
            <translation>Hay letras invisibles en el nombre.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>There is a number in this pack that is none, so it was not opened.</source>
            <translation>En este paquete hay un número que no lo es, así que no se abrió.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>There is more in this pack than this app takes.</source>
            <translation>En este paquete hay más de lo que esta aplicación admite.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>There is no key to lock.</source>
            <translation>No hay ninguna clave que bloquear.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>There is no pack any more at this address of {host}.</source>
            <translation>Ya no hay ningún paquete en esta dirección de {host}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>There is text in it that could be mistaken for something else.</source>
            <translation>Contiene texto que podría confundirse con otra cosa.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This file is built in a way that no team pack is, so it was not opened.</source>
            <translation>Este archivo no está hecho como un paquete de equipo, así que no se abrió.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This file is damaged, so it was not opened.</source>
            <translation>Este archivo está dañado, así que no se abrió.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This file is too large for a team pack.</source>
            <translation>Este archivo es demasiado grande para un paquete de equipo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This is no team pack, so it was not opened.</source>
            <translation>Esto no es un paquete de equipo, así que no se abrió.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>This link leads to no team pack.</source>
            <translation>Este enlace no lleva a ningún paquete de equipo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This pack has the same thing twice, so it was not opened.</source>
            <translation>Este paquete contiene lo mismo dos veces, así que no se abrió.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This pack says two things at the same place, so it was not opened.</source>
            <translation>Este paquete dice dos cosas en el mismo sitio, así que no se abrió.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This pack was made by a newer version of this app.</source>
            <translation>Este paquete se hizo con una versión más nueva de esta aplicación.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This pack was not written as packs are, so it was not opened.</source>
            <translation>Este paquete no está escrito como los paquetes, así que no se abrió.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>This passphrase does not open it. Check for capitals; or the file was changed since it was made.</source>
            <translation>Esta frase de contraseña no lo abre. Compruebe las mayúsculas; o el archivo se cambió después de hacerlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>To decide ({count})</source>
            <translation>Por decidir ({count})</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/keys_step.py" />
            <source>Unlocked: %n keys are filled in.</source>
            <extracomment>Of one, in English: Unlocked: 1 key is filled in.</extracomment>
            <translation>
                <numerusform>Desbloqueado: se ha rellenado %n clave.</numerusform>
                <numerusform>Desbloqueado: se han rellenado %n claves.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>Weak: always the same letters.</source>
            <translation>Débil: siempre las mismas letras.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>What you have is changed to what the pack says.</source>
            <translation>Lo que usted tiene se cambia por lo que dice el paquete.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>What {host} sent is too large for a team pack.</source>
            <translation>Lo que envió {host} es demasiado grande para un paquete de equipo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>What “Auto” prefers</source>
            <translation>Qué prefiere «Auto»</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>You have the same model already.</source>
            <translation>Ya tiene el mismo modelo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Your key for {name} would be sent to another address: {host} instead of {before}.</source>
            <translation>Su clave para {name} se enviaría a otra dirección: {host} en lugar de {before}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Your key is not sent there: it stays behind.</source>
            <translation>Su clave no se envía ahí: se queda fuera.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Yours stays</source>
            <translation>Lo suyo se queda</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Yours stays as it is. Theirs comes as “{name}”.</source>
            <translation>Lo suyo se queda como está. Lo del paquete llega como «{name}».</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>test results</source>
            <translation>resultados de prueba</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/packs.py" />
            <source>the models of %n agents</source>
            <extracomment>Of one, in English: the model of 1 agent</extracomment>
            <translation>
                <numerusform>el modelo de %n agente</numerusform>
                <numerusform>los modelos de %n agentes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} answered with an error.</source>
            <translation>{host} respondió con un error.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} cannot be reached.</source>
            <translation>No se puede acceder a {host}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} could not prove who it is, so nothing was fetched.</source>
            <translation>{host} no pudo demostrar quién es, así que no se descargó nada.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} did not answer in time.</source>
            <translation>{host} no respondió a tiempo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} gives the pack only to people who sign in.</source>
            <translation>{host} solo da el paquete a quien inicia sesión.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>{host} is a computer inside your own network.</source>
            <translation>{host} es un ordenador de su propia red.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>{host} is asked without encryption: everybody on the way can read along, keys too.</source>
            <translation>La conexión con {host} va sin cifrar: cualquiera en el camino puede leerlo todo, también las claves.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} sends on to another computer. That one was not asked.</source>
            <translation>{host} remite a otro ordenador. A ese no se le preguntó.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} would be asked without encryption, so it was not asked.</source>
            <translation>La conexión con {host} iría sin cifrar, así que no se hizo.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}, new for {programs}.</source>
            <translation>{kind}, novedad para {programs}.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}, new here.</source>
            <translation>{kind}, novedad aquí.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}, to be decided by you.</source>
            <translation>{kind}, debe decidirlo usted.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}. It cannot be taken.</source>
            <translation>{kind}. No se puede incluir.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}. The pack says something else than what you have.</source>
            <translation>{kind}. El paquete dice algo distinto de lo que usted tiene.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}. You changed it since the last time: yours stays.</source>
            <translation>{kind}. Usted lo cambió desde la última vez: lo suyo se queda.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}. You have it already, just so.</source>
            <translation>{kind}. Ya lo tiene, tal cual.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>{program} cannot hold it.</source>
            <translation>{program} no puede guardarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>{program} does not take these fields of it: {detail}.</source>
            <translation>{program} no admite estos campos suyos: {detail}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>“{host}” has letters of another alphabet that look like plain ones.</source>
            <translation>«{host}» tiene letras de otro alfabeto que parecen normales.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>“{host}” is the address from which computers in a cloud get their own keys.</source>
            <translation>«{host}» es la dirección de la que los ordenadores de una nube obtienen sus propias claves.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>“{host}” looks like {known}, and is another computer. Keys are stolen this way.</source>
            <translation>«{host}» se parece a {known}, y es otro ordenador. Así se roban claves.</translation>
        </message>
    </context>
    <context>
        <name>PackDialog</name>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Comparing with what you have…</source>
            <translation>Comparando con lo que tiene…</translation>
        </message>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>PackExport</name>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>A page begins with https://.</source>
            <translation>Una página empieza por https://.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>File: {path}</source>
            <translation>Archivo: {path}</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Give it a name, such as that of your team.</source>
            <translation>Dele un nombre, como el de su equipo.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>It holds no keys.</source>
            <translation>No contiene claves.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>No agents</source>
            <translation>Ningún agente</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>No models</source>
            <translation>Ningún modelo</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Nothing is chosen.</source>
            <translation>No se ha elegido nada.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Nothing was saved.</source>
            <translation>No se guardó nada.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Nothing was saved. Choose fewer models.</source>
            <translation>No se guardó nada. Elija menos modelos.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Only those of the models</source>
            <translation>Solo los de los modelos</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Save as a team pack</source>
            <translation>Guardar como paquete de equipo</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>This is more than one pack can hold.</source>
            <translation>Es más de lo que cabe en un paquete.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>This is not the same as above.</source>
            <translation>No es igual que la de arriba.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Type a passphrase.</source>
            <translation>Escriba una frase de contraseña.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Type the passphrase again.</source>
            <translation>Escriba la frase de contraseña otra vez.</translation>
        </message>
    </context>
    <context>
        <name>PackPreview</name>
        <message>
            <location filename="views/packs/preview.py" />
            <source>What is in the pack</source>
            <translation>Qué hay en el paquete</translation>
        </message>
        <message>
            <location filename="views/packs/preview.py" />
            <source>What stays behind</source>
            <translation>Qué se queda fuera</translation>
        </message>
        <message>
            <location filename="views/packs/preview.py" />
            <source>Width of the list</source>
            <translation>Anchura de la lista</translation>
        </message>
    </context>
    <context>
        <name>PageBody</name>
        <message>
            <location filename="views/kit/page_body.py" />
            <source>Scroll</source>
            <translation>Desplazar</translation>
        </message>
        <message>
            <location filename="views/kit/page_body.py" />
            <source>Scroll sideways</source>
            <translation>Desplazar hacia los lados</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <location filename="viewmodels/palette.py" />
            <source>1 hit</source>
            <translation>1 resultado</translation>
        </message>
        <message>
            <location filename="viewmodels/palette.py" />
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <location filename="viewmodels/palette.py" />
            <source>{count} hits</source>
            <translation>{count} resultados</translation>
        </message>
    </context>
    <context>
        <name>Paste</name>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>&amp;Context window</source>
            <translation>Ventana de &amp;contexto</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Dollars per million tokens &amp;in</source>
            <translation>Dólares por millón de tokens de &amp;entrada</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Dollars per million tokens &amp;out</source>
            <translation>Dólares por millón de tokens de sa&amp;lida</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It is an Azure resource. Kiln has another one already.</source>
            <translation>Es un recurso de Azure. Kiln ya tiene otro.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like a gateway of your own.</source>
            <translation>Parece una pasarela propia.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like a server of your own.</source>
            <translation>Parece un servidor propio.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like {name}, by what stands in the text.</source>
            <translation>Parece {name}, por lo que pone en el texto.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like {name}, which Kiln reaches by its address.</source>
            <translation>Parece {name}, al que Kiln llega por su dirección.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Kiln lists the models of {name} by itself. This one is only tried.</source>
            <translation>Kiln muestra los modelos de {name} por sí mismo. Este solo se prueba.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Leave it empty to add only the provider. Then nothing is asked that costs money.</source>
            <translation>Déjelo vacío para añadir solo el proveedor. Entonces no se pregunta nada que cueste dinero.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Name the model: an editor has each model with its own address.</source>
            <translation>Indique el modelo: un editor tiene cada modelo con su propia dirección.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/dropped.py" />
            <source>Open it, copy its text, and paste that here.</source>
            <translation>Ábralo, copie su texto y péguelo aquí.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Paste something first.</source>
            <translation>Pegue algo antes.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Replace the key that “{name}” has now ({old}) with this one ({new})</source>
            <translation>Sustituir la clave que «{name}» tiene ahora ({old}) por esta ({new})</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Replace the key that “{name}” has now with this one ({new})</source>
            <translation>Sustituir la clave que «{name}» tiene ahora por esta ({new})</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>The AI Orchestrator in VS Code can. Choose your editor in Settings first.</source>
            <translation>El AI Orchestrator de VS Code sí puede. Elija antes su editor en Ajustes.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>The address is one of {name}'s.</source>
            <translation>La dirección es una de las de {name}.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>The key in this text is only its picture. Paste the key itself.</source>
            <translation>La clave de este texto es solo una imagen de ella. Pegue la clave misma.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>The text calls it in Anthropic's way, at an address of your own.</source>
            <translation>El texto lo llama a la manera de Anthropic, en una dirección propia.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>The text does not say whose it is.</source>
            <translation>El texto no dice de quién es.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>This is where it listens on this computer.</source>
            <translation>Aquí es donde escucha en este ordenador.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/paste.py" />
            <source>the address {address}</source>
            <translation>la dirección {address}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/paste.py" />
            <source>the key {key}</source>
            <translation>la clave {key}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/paste.py" />
            <source>the model {model}</source>
            <translation>el modelo {model}</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>{name} is set up already. Name a model to add.</source>
            <translation>{name} ya está configurado. Indique un modelo para añadir.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/dropped.py" />
            <source>“{name}” cannot be read.</source>
            <translation>«{name}» no se puede leer.</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Add and test</source>
            <translation>Añadir y probar</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Add anyway</source>
            <translation>Añadir de todos modos</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>An e-mail with your access, a curl command, a line of code, settings, an error message…</source>
            <translation>Un correo con su acceso, un comando curl, una línea de código, unos ajustes, un mensaje de error…</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Cancel test</source>
            <translation>Cancelar prueba</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>It has {what}.</source>
            <translation>Tiene {what}.</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Paste it here as it is. Nothing of it is kept: only what you add below.</source>
            <translation>Péguelo aquí tal cual. No se guarda nada de ello: solo lo que añada abajo.</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Test again and add</source>
            <translation>Probar de nuevo y añadir</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Testing</source>
            <translation>Probando</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Text with address, key or model</source>
            <translation>Texto con dirección, clave o modelo</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Use it</source>
            <translation>Usarlo</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Use what you copied?</source>
            <translation>¿Usar lo que ha copiado?</translation>
        </message>
    </context>
    <context>
        <name>PasteForm</name>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Paste anything</source>
            <translation>Pegue cualquier cosa</translation>
        </message>
    </context>
    <context>
        <name>PasteFormState</name>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Added “{name}”.</source>
            <translation>Se añadió «{name}».</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Another Azure OpenAI resource</source>
            <translation>Otro recurso de Azure OpenAI</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>It is set up now.</source>
            <translation>Ya está configurado.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Kiln shows it after its next start or reload.</source>
            <translation>Kiln lo muestra cuando se vuelva a abrir o a cargar.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Understood: {what}. {why}</source>
            <translation>Entendido: {what}. {why}</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Your own address, in Anthropic's way</source>
            <translation>Su propia dirección, a la manera de Anthropic</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>“{name}” is set up already, and is used.</source>
            <translation>«{name}» ya está configurado, y se usa.</translation>
        </message>
    </context>
    <context>
        <name>PasteRows</name>
        <message>
            <location filename="views/paste_rows.py" />
            <source>&amp;Model</source>
            <translation>&amp;Modelo</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>&amp;Provider</source>
            <translation>&amp;Proveedor</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>&amp;Use in</source>
            <translation>U&amp;sar en</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Keys in the &amp;text</source>
            <translation>Claves del &amp;texto</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Kiln cannot use this provider then.</source>
            <translation>Entonces Kiln no podrá usar este proveedor.</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Kiln reads keys only from its own file, so it is written there too. Only you can read that file.</source>
            <translation>Kiln solo lee claves de su propio archivo, así que también se escribe ahí. Solo usted puede leer ese archivo.</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Let Kiln use this key</source>
            <translation>Permitir que Kiln use esta clave</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Take it again</source>
            <translation>Tomarla de nuevo</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>The key is kept in this computer's keychain.</source>
            <translation>La clave se guarda en el llavero de este ordenador.</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>The key of the text is left out</source>
            <translation>La clave del texto se deja fuera</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>This computer has no keychain that can be used.</source>
            <translation>Este ordenador no tiene ningún llavero que se pueda usar.</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>from the text</source>
            <translation>del texto</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>llama-3.3-70b</source>
            <translation>llama-3.3-70b</translation>
        </message>
    </context>
    <context>
        <name>PickerList</name>
        <message>
            <location filename="views/picker_list.py" />
            <source>Models for {agent}</source>
            <translation>Modelos para {agent}</translation>
        </message>
        <message>
            <location filename="views/picker_list.py" />
            <source>No model is like that.</source>
            <translation>Ningún modelo es así.</translation>
        </message>
        <message>
            <location filename="views/picker_list.py" />
            <source>Search by name, price or place</source>
            <translation>Buscar por nombre, precio o lugar</translation>
        </message>
        <message>
            <location filename="views/picker_list.py" />
            <source>Show all models</source>
            <translation>Mostrar todos los modelos</translation>
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Addresses</source>
            <translation>Direcciones</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Keys</source>
            <translation>Claves</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Looked for once a day</source>
            <translation>Se buscan una vez al día</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>New versions</source>
            <translation>Versiones nuevas</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Not looked for</source>
            <translation>No se buscan</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Nothing was changed. Ask IT, or use another address.</source>
            <translation>No se cambió nada. Pregunte a Informática o use otra dirección.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Nothing was changed. The key can stay in this computer's keychain.</source>
            <translation>No se cambió nada. La clave puede quedarse en el llavero de este ordenador.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Only in this computer's keychain</source>
            <translation>Solo en el llavero de este ordenador</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Only {hosts}</source>
            <translation>Solo {hosts}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Set by your organisation</source>
            <translation>Definido por su organización</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Until IT has mended the file, only this computer is asked, and keys stay in the keychain. File: {path}</source>
            <translation>Hasta que Informática corrija el archivo, solo se pregunta a este ordenador, y las claves se quedan en el llavero. Archivo: {path}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation does not allow keys in Kiln's own file.</source>
            <translation>Su organización no permite claves en el archivo propio de Kiln.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation does not allow {host} in this app.</source>
            <translation>Su organización no permite {host} en esta aplicación.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation does not allow {host} in this app. Ask IT, or use another address.</source>
            <translation>Su organización no permite {host} en esta aplicación. Pregunte a Informática o use otra dirección.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation's settings for this app cannot be used: {why}.</source>
            <translation>Los ajustes de su organización para esta aplicación no se pueden usar: {why}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>everybody on this computer may change it</source>
            <translation>cualquiera en este ordenador puede cambiar el archivo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>it cannot be opened</source>
            <translation>el archivo no se puede abrir</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>it is damaged</source>
            <translation>el archivo está dañado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>the value of “{detail}” makes no sense</source>
            <translation>el valor de «{detail}» no tiene sentido</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>this computer</source>
            <translation>este ordenador</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>this version does not know “{detail}”</source>
            <translation>esta versión no conoce «{detail}»</translation>
        </message>
    </context>
    <context>
        <name>PolicyCard</name>
        <message>
            <location filename="views/policy_card.py" />
            <source>IT keeps these settings in {path}</source>
            <translation>Informática guarda estos ajustes en {path}</translation>
        </message>
        <message>
            <location filename="views/policy_card.py" />
            <source>Set by your organisation</source>
            <translation>Definido por su organización</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>answers with a web page</source>
            <translation>responde con una página web</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>has other models now</source>
            <translation>ahora tiene otros modelos</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>is switched off</source>
            <translation>está apagado</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>is too busy</source>
            <translation>está demasiado ocupado</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>is very slow</source>
            <translation>es muy lento</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>refuses every key</source>
            <translation>rechaza todas las claves</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>works</source>
            <translation>funciona</translation>
        </message>
    </context>
    <context>
        <name>PracticeBar</name>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Leave practice mode</source>
            <translation>Salir del modo de práctica</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Leave practice mode, and work with your own settings</source>
            <translation>Salir del modo de práctica y trabajar con sus propios ajustes</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Practice mode: nothing is real. The key is practice-key</source>
            <translation>Modo de práctica: nada es real. La clave es practice-key</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>The practice provider</source>
            <translation>El proveedor de práctica</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>What the practice provider does</source>
            <translation>Qué hace el proveedor de práctica</translation>
        </message>
    </context>
    <context>
        <name>PresetsDialog</name>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Then</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>This is how it stands already. Nothing would change.</source>
            <translation>Ya está así. No cambiaría nada.</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>What changes</source>
            <translation>Qué cambia</translation>
        </message>
    </context>
    <context>
        <name>ProblemCard</name>
        <message>
            <location filename="views/agents_problem.py" />
            <source>Check again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <location filename="views/agents_problem.py" />
            <source>Enter key…</source>
            <translation>Poner clave…</translation>
        </message>
        <message>
            <location filename="views/agents_problem.py" />
            <source>Turn it on</source>
            <translation>Activarlo</translation>
        </message>
        <message>
            <location filename="views/agents_problem.py" />
            <source>{editor} has it</source>
            <translation>{editor} la tiene</translation>
        </message>
    </context>
    <context>
        <name>ProblemsCard</name>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Check again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Nothing. All that can be checked is in order.</source>
            <translation>Nada. Todo lo que se puede comprobar está en orden.</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Show {count} more</source>
            <translation>Mostrar {count} más</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>What needs you</source>
            <translation>Lo que requiere su atención</translation>
        </message>
    </context>
    <context>
        <name>Provider</name>
        <message numerus="yes">
            <location filename="viewmodels/providers/rows.py" />
            <source>%n models of yours</source>
            <extracomment>Of one, in English: 1 model of yours</extracomment>
            <translation>
                <numerusform>%n modelo suyo</numerusform>
                <numerusform>%n modelos suyos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>A key has no spaces or line breaks in it. Paste only the key.</source>
            <translation>Una clave no lleva espacios ni saltos de línea. Pegue solo la clave.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>A key has only plain letters, digits and signs. Copy it again.</source>
            <translation>Una clave solo lleva letras sencillas, cifras y signos. Cópiela de nuevo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>API key</source>
            <translation>Clave de API</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Access key</source>
            <translation>Clave de acceso</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Account ID</source>
            <translation>Id de la cuenta</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>An address has no spaces in it. Paste only the address.</source>
            <translation>Una dirección no lleva espacios. Pegue solo la dirección.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>An address starts with https:// or http://.</source>
            <translation>Una dirección empieza por https:// o http://.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>An old version of Kiln wrote “[hidden]” over the key. Choose Edit and paste it again.</source>
            <translation>Una versión antigua de Kiln escribió «[hidden]» sobre la clave. Elija Editar y péguela de nuevo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Another provider has this name already. Choose a different one.</source>
            <translation>Otro proveedor ya tiene este nombre. Elija uno distinto.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Calls go to {address}</source>
            <translation>Las llamadas van a {address}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Copy key</source>
            <translation>Copiar clave</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Endpoint address</source>
            <translation>Dirección del endpoint</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>From the environment ({variable})</source>
            <translation>Del entorno ({variable})</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Give it a name, such as “Team gateway”.</source>
            <translation>Dele un nombre, como «Pasarela del equipo».</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>In this computer's keychain</source>
            <translation>En el llavero de este ordenador</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>It needs no key</source>
            <translation>No necesita clave</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>It stands in Kiln's own settings file, because Kiln reads it from there.</source>
            <translation>Está en el archivo de ajustes propio de Kiln, porque Kiln la lee de ahí.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Key from {variable}</source>
            <translation>Clave de {variable}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Key is blank</source>
            <translation>La clave está en blanco</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Key missing</source>
            <translation>Falta la clave</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Key saved</source>
            <translation>Clave guardada</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Key was lost</source>
            <translation>La clave se perdió</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Key {hint}</source>
            <translation>Clave {hint}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Kiln has it when you start it in Settings here.</source>
            <translation>Kiln la tiene cuando lo inicia aquí, en Ajustes.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Kiln has no key for this provider. Choose Edit and paste it.</source>
            <translation>Kiln no tiene clave para este proveedor. Elija Editar y péguela.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Kiln's file has a blank key. Choose Edit and paste the real one.</source>
            <translation>El archivo de Kiln tiene una clave en blanco. Elija Editar y pegue la real.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Known to Kiln</source>
            <translation>Conocida por Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Location</source>
            <translation>Ubicación</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>No address</source>
            <translation>Sin dirección</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>No model of yours uses this provider yet.</source>
            <translation>Ningún modelo suyo usa todavía este proveedor.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Not complete</source>
            <translation>Incompleto</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Not in Kiln</source>
            <translation>No está en Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Not tested</source>
            <translation>Sin probar</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>On this computer</source>
            <translation>En este ordenador</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>One model of yours uses this provider: {name}.</source>
            <translation>Un modelo suyo usa este proveedor: {name}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Paste the address, such as https://gateway.example.com/v1.</source>
            <translation>Pegue la dirección, como https://gateway.example.com/v1.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Paste the key.</source>
            <translation>Pegue la clave.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Project ID</source>
            <translation>Id del proyecto</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Replace key…</source>
            <translation>Sustituir clave…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Save as a team pack…</source>
            <translation>Guardar como paquete de equipo…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Saved</source>
            <translation>Guardada</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Secret key</source>
            <translation>Clave secreta</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Something is still missing. Choose Edit to fill it in.</source>
            <translation>Todavía falta algo. Elija Editar para rellenarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Spaces around it were taken off.</source>
            <translation>Se quitaron los espacios de alrededor.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Spaces or quotes around it were taken off.</source>
            <translation>Se quitaron los espacios o las comillas de alrededor.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Test</source>
            <translation>Probar</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>The key is only in this computer's keychain, so Kiln has it only when you start it in Settings here. Choose Edit to change that.</source>
            <translation>La clave solo está en el llavero de este ordenador, así que Kiln solo la tiene cuando lo inicia aquí, en Ajustes. Elija Editar para cambiarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The key is too long for this system's keychain.</source>
            <translation>La clave es demasiado larga para el llavero de este sistema.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain cannot be reached. Try again in a moment. Nothing was lost.</source>
            <translation>No se puede acceder al llavero. Vuelva a intentarlo en un momento. No se ha perdido nada.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain did not answer. Unlock it, then try again. Nothing was lost.</source>
            <translation>El llavero no respondió. Desbloquéelo y vuelva a intentarlo. No se ha perdido nada.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain did not take the key. Try again. Nothing was lost.</source>
            <translation>El llavero no aceptó la clave. Vuelva a intentarlo. No se ha perdido nada.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain is locked. Unlock it, then try again. Nothing was lost.</source>
            <translation>El llavero está bloqueado. Desbloquéelo y vuelva a intentarlo. No se ha perdido nada.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain said no. Allow it, then try again. Nothing was lost.</source>
            <translation>El llavero lo denegó. Permítalo y vuelva a intentarlo. No se ha perdido nada.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The last part was taken off: Kiln adds it itself.</source>
            <translation>Se quitó la última parte: Kiln la añade por sí mismo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The name has characters that cannot be shown. Type it by hand.</source>
            <translation>El nombre tiene caracteres que no se pueden mostrar. Escríbalo a mano.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The name in front of it was taken off.</source>
            <translation>Se quitó el nombre que llevaba delante.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The name of the computer is missing or has a typing error.</source>
            <translation>Falta el nombre del ordenador o tiene un error al escribirlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The number after the colon must be between 1 and 65535.</source>
            <translation>El número tras los dos puntos debe estar entre 1 y 65535.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The quotes around it were taken off.</source>
            <translation>Se quitaron las comillas de alrededor.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The user name and password were taken out. Keys belong in the key field.</source>
            <translation>Se quitaron el nombre de usuario y la contraseña. Las claves van en el campo de la clave.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The word “Bearer” was taken off.</source>
            <translation>Se quitó la palabra «Bearer».</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>This computer has no keychain that can be used. Nothing was lost.</source>
            <translation>Este ordenador no tiene ningún llavero que se pueda usar. No se ha perdido nada.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>This is only the picture of a key, with its middle hidden. Copy the real one.</source>
            <translation>Esto es solo la imagen de una clave, con la parte central oculta. Copie la real.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>This provider has no address. Choose Edit to fill it in.</source>
            <translation>Este proveedor no tiene dirección. Elija Editar para rellenarla.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Two colons in a row (::) confuse Kiln. Choose another name.</source>
            <translation>Dos veces dos puntos seguidos (::) confunden a Kiln. Elija otro nombre.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>What came after the # was taken off.</source>
            <translation>Se quitó lo que iba después de #.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>What came after the question mark was taken off.</source>
            <translation>Se quitó lo que iba después del signo de interrogación.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Whoever set up this computer put the key there. Kiln uses it.</source>
            <translation>Quien configuró este ordenador puso ahí la clave. Kiln la usa.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Your own address, OpenAI-compatible</source>
            <translation>Su propia dirección, compatible con OpenAI</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>running</source>
            <translation>en marcha</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>{count} models of yours use this provider: {names}</source>
            <translation>{count} modelos suyos usan este proveedor: {names}</translation>
        </message>
    </context>
    <context>
        <name>ProviderDetail</name>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Connection test</source>
            <translation>Prueba de conexión</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Copy key</source>
            <translation>Copiar clave</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Leave it empty to test only the address and the key.</source>
            <translation>Déjelo vacío para probar solo la dirección y la clave.</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Model to &amp;try</source>
            <translation>Modelo para &amp;probar</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Replace key…</source>
            <translation>Sustituir clave…</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Used in</source>
            <translation>Se usa en</translation>
        </message>
    </context>
    <context>
        <name>ProviderDialog</name>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>&amp;Provider</source>
            <translation>&amp;Proveedor</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Add provider</source>
            <translation>Añadir proveedor</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Edit provider</source>
            <translation>Editar proveedor</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>If this provider needs its own way</source>
            <translation>Si este proveedor necesita su propia vía</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Kiln cannot use this provider then.</source>
            <translation>Entonces Kiln no podrá usar este proveedor.</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Kiln reads keys only from its own file, so it is written there too. Only you can read that file.</source>
            <translation>Kiln solo lee claves de su propio archivo, así que también se escribe ahí. Solo usted puede leer ese archivo.</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Leave it empty to test only the address and the key.</source>
            <translation>Déjelo vacío para probar solo la dirección y la clave.</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Let Kiln use this key</source>
            <translation>Permitir que Kiln use esta clave</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Model to &amp;try</source>
            <translation>Modelo para pro&amp;bar</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Open the page where you get the key</source>
            <translation>Abrir la página donde se obtiene la clave</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Set by your organisation: keys stay there. Kiln cannot use this provider.</source>
            <translation>Definido por su organización: las claves se quedan ahí. Kiln no puede usar este proveedor.</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>The key is forgotten when you close this app.</source>
            <translation>La clave se olvida cuando cierre esta aplicación.</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>The key is kept in this computer's keychain.</source>
            <translation>La clave se guarda en el llavero de este ordenador.</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>This computer has no keychain that can be used.</source>
            <translation>Este ordenador no tiene ningún llavero que se pueda usar.</translation>
        </message>
    </context>
    <context>
        <name>ProviderEditor</name>
        <message>
            <location filename="viewmodels/providers/editor.py" />
            <source>Your own address (OpenAI-compatible)</source>
            <translation>Su propia dirección (compatible con OpenAI)</translation>
        </message>
    </context>
    <context>
        <name>ProviderForm</name>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>&amp;Address</source>
            <translation>&amp;Dirección</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>API &amp;key</source>
            <translation>C&amp;lave de API</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>An old version of Kiln wrote over this key. Paste it again.</source>
            <translation>Una versión antigua de Kiln sobrescribió esta clave. Péguela de nuevo.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Calls go to {address}</source>
            <translation>Las llamadas van a {address}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Fill in: {field}.</source>
            <translation>Rellene: {field}.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Kiln finds a key in the environment ({variable}). One typed here comes first.</source>
            <translation>Kiln encuentra una clave en el entorno ({variable}). Si escribe una aquí, esa va primero.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Many local servers need no key. Then leave this empty.</source>
            <translation>Muchos servidores locales no necesitan clave. En ese caso, déjelo vacío.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Most addresses end in /v1. Test it to be sure.</source>
            <translation>La mayoría de las direcciones terminan en /v1. Pruébela para estar seguro.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Paste the key.</source>
            <translation>Pegue la clave.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Team gateway</source>
            <translation>Pasarela del equipo</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>The address has /v1 twice. Once is enough.</source>
            <translation>La dirección tiene /v1 dos veces. Basta con una.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>The key is in this computer's keychain.</source>
            <translation>La clave está en el llavero de este ordenador.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>The key will be removed when you save.</source>
            <translation>La clave se quitará cuando guarde.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>This provider needs a key.</source>
            <translation>Este proveedor necesita una clave.</translation>
        </message>
    </context>
    <context>
        <name>ProvidersView</name>
        <message>
            <location filename="views/providers_page.py" />
            <source>A provider is where your models come from. Did you get an e-mail with an address and a key, or a snippet of code? Paste it as it is.</source>
            <translation>Un proveedor es de donde vienen sus modelos. ¿Ha recibido un correo con una dirección y una clave, o un fragmento de código? Péguelo tal cual.</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Add provider</source>
            <translation>Añadir proveedor</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Look for model servers on this computer</source>
            <translation>Buscar servidores de modelos en este ordenador</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>No provider is like that.</source>
            <translation>Ningún proveedor coincide.</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>No providers yet</source>
            <translation>Aún no hay proveedores</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Open a team pack…</source>
            <translation>Abrir un paquete de equipo…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Paste an e-mail or a snippet with address and key</source>
            <translation>Pegar un correo o un fragmento con dirección y clave</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Paste what you got…</source>
            <translation>Pegar lo que ha recibido…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Paste…</source>
            <translation>Pegar…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Providers</source>
            <translation>Proveedores</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Publish all models to a gateway…</source>
            <translation>Publicar todos los modelos en una pasarela…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Search providers</source>
            <translation>Buscar proveedores</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Show all providers</source>
            <translation>Mostrar todos los proveedores</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Test all</source>
            <translation>Probar todo</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Where your models come from.</source>
            <translation>De donde vienen sus modelos.</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Width of the list</source>
            <translation>Anchura de la lista</translation>
        </message>
    </context>
    <context>
        <name>ProxyFields</name>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>&amp;User name</source>
            <translation>Nombre de &amp;usuario</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>One is kept. Type here to replace it.</source>
            <translation>Hay una guardada. Escriba aquí para sustituirla.</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Only if the proxy wants one.</source>
            <translation>Solo si el proxy lo pide.</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Pass&amp;word</source>
            <translation>Contra&amp;seña</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Pro&amp;xy</source>
            <translation>Pro&amp;xy</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Proxy a&amp;ddress</source>
            <translation>&amp;Dirección del proxy</translation>
        </message>
    </context>
    <context>
        <name>ProxyForm</name>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>As in Settings</source>
            <translation>Como en Ajustes</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>As this computer says</source>
            <translation>Como diga este ordenador</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>Kept in this computer's keychain, in no file.</source>
            <translation>Se guarda en el llavero de este ordenador, en ningún archivo.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>This computer has no keychain that can be used. It is forgotten when you close this app.</source>
            <translation>Este ordenador no tiene ningún llavero que se pueda usar. Se olvida cuando cierre esta aplicación.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>This one:</source>
            <translation>Este:</translation>
        </message>
    </context>
    <context>
        <name>PublishDialog</name>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Publish</source>
            <translation>Publicar</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Publishing…</source>
            <translation>Publicando…</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Show what would change</source>
            <translation>Mostrar qué cambiaría</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Asking the gateway what it has…</source>
            <translation>Preguntando a la pasarela qué tiene…</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Published, but the gateway answers otherwise.</source>
            <translation>Publicado, pero la pasarela responde otra cosa.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Published. Restart the gateway so that it reads its file.</source>
            <translation>Publicado. Reinicie la pasarela para que lea su archivo.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Published. The gateway answers with what you published.</source>
            <translation>Publicado. La pasarela responde con lo que publicó.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Publishing stopped at {name}.</source>
            <translation>La publicación se detuvo en {name}.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>There is nothing to do.</source>
            <translation>No hay nada que hacer.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>What had been done was taken back: the gateway is as it was.</source>
            <translation>Lo que se había hecho se revirtió: la pasarela está como estaba.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>{done} of {count}</source>
            <translation>{done} de {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>{names} could not be brought back to what they were. Try again: that settles it.</source>
            <translation>No se pudo devolver {names} a su estado anterior. Inténtelo de nuevo: así se arregla.</translation>
        </message>
    </context>
    <context>
        <name>RemoveModel</name>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>All agents in {program} use it.</source>
            <translation>Todos los agentes de {program} lo usan.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Instead of {name}, in {program}</source>
            <translation>En lugar de {name}, en {program}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Instead, in {program}</source>
            <translation>En su lugar, en {program}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>It goes out of the settings of {programs}.</source>
            <translation>Sale de los ajustes de {programs}.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>It is {program}'s model for all agents, which is switched off now.</source>
            <translation>Es el modelo de {program} para todos los agentes, que ahora está desactivado.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Leave them without a model</source>
            <translation>Dejarlos sin modelo</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Remove {name}?</source>
            <translation>¿Quitar {name}?</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Take {name} out of {programs}?</source>
            <translation>¿Sacar {name} de {programs}?</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>They go out of the settings of {programs}.</source>
            <translation>Salen de los ajustes de {programs}.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>You can undo this for a moment.</source>
            <translation>Podrá deshacerlo durante un momento.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>{agents} in {program} use it.</source>
            <translation>{agents} de {program} lo usan.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>{agents} in {program} uses it.</source>
            <translation>{agents} de {program} lo usa.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>{name} agent</source>
            <translation>Agente {name}</translation>
        </message>
    </context>
    <context>
        <name>RemoveProvider</name>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Agents in {programs} are not concerned: {name} is set up there separately.</source>
            <translation>A los agentes de {programs} no les afecta: {name} está configurado ahí por separado.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Its key and its address go out of Kiln's settings. You can undo this for a moment.</source>
            <translation>Su clave y su dirección salen de los ajustes de Kiln. Podrá deshacerlo durante un momento.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Remove these models from Kiln too</source>
            <translation>Quitar también estos modelos de Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Remove these models too</source>
            <translation>Quitar también estos modelos</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Remove {name}?</source>
            <translation>¿Quitar {name}?</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>So do {count} more.</source>
            <translation>También otros {count}.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>“{model}” stops working in Kiln.</source>
            <translation>«{model}» deja de funcionar en Kiln.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>“{model}” stops working in Kiln. It stays in {programs}, and works there as before.</source>
            <translation>«{model}» deja de funcionar en Kiln. Se queda en {programs}, y ahí funciona como antes.</translation>
        </message>
    </context>
    <context>
        <name>ReplaceKey</name>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>And {count} more.</source>
            <translation>Y {count} más.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Asking this computer's keychain…</source>
            <translation>Consultando el llavero de este ordenador…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>In the settings of {editors} this key stands in plain text. It stays as it is there: move it to the keychain on the Agents page first.</source>
            <translation>En los ajustes de {editors} esta clave está como texto sin cifrar. Ahí se queda como está: muévala antes al llavero en la página Agentes.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>New &amp;key</source>
            <translation>&amp;Clave nueva</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Putting the new key in its places…</source>
            <translation>Poniendo la clave nueva en sus sitios…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Replace the key of {name}</source>
            <translation>Sustituir la clave de {name}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Testing: {done} of {count}</source>
            <translation>Probando: {done} de {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>The new key is tried first for {places}.</source>
            <translation>La clave nueva se prueba primero con {places}.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>The old key is still in use.</source>
            <translation>La clave antigua sigue en uso.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>The old key is still in use. Nothing was changed.</source>
            <translation>La clave antigua sigue en uso. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>This is the key that is there already.</source>
            <translation>Esta es la clave que ya está puesta.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>Whether the new key works cannot be told now.</source>
            <translation>Ahora no se puede saber si la clave nueva funciona.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>With the new key, not everything works.</source>
            <translation>Con la clave nueva no funciona todo.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/key_trial.py" />
            <source>it cannot be tested for free</source>
            <translation>no se puede probar gratis</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/key_trial.py" />
            <source>something is missing in its settings</source>
            <translation>falta algo en sus ajustes</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>{count} models in {program}</source>
            <translation>{count} modelos en {program}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>{names} in {program}</source>
            <translation>{names} en {program}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>{name} in {program}: {why}.</source>
            <translation>{name} en {program}: {why}.</translation>
        </message>
    </context>
    <context>
        <name>ReplaceKeyDialog</name>
        <message>
            <location filename="views/replace_key.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Paste the new key. The old one stays in use until everything works with the new one.</source>
            <translation>Pegue la clave nueva. La antigua sigue en uso hasta que todo funcione con la nueva.</translation>
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Test and replace</source>
            <translation>Probar y sustituir</translation>
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Use it anyway</source>
            <translation>Usarla de todos modos</translation>
        </message>
    </context>
    <context>
        <name>RowsView</name>
        <message>
            <location filename="views/kit/rows.py" />
            <source>Enter does what a row is there for, the Menu key shows all it can do.</source>
            <translation>Intro hace aquello para lo que está la fila; la tecla Menú muestra todo lo que puede hacer.</translation>
        </message>
        <message>
            <location filename="views/kit/rows.py" />
            <source>Scroll</source>
            <translation>Desplazar</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="views/kit/fields.py" />
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Hide the key</source>
            <translation>Ocultar la clave</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Keep the old one</source>
            <translation>Conservar la antigua</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Paste the key here</source>
            <translation>Pegue la clave aquí</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Remove {name}</source>
            <translation>Quitar {name}</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Replace {name}</source>
            <translation>Sustituir {name}</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Replace…</source>
            <translation>Sustituir…</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Show the key</source>
            <translation>Mostrar la clave</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Will be removed when you save</source>
            <translation>Se quitará cuando guarde</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <location filename="views/selection_bar.py" />
            <source>Choose only one again</source>
            <translation>Volver a elegir solo uno</translation>
        </message>
        <message>
            <location filename="views/selection_bar.py" />
            <source>Chosen models</source>
            <translation>Modelos elegidos</translation>
        </message>
        <message>
            <location filename="views/selection_bar.py" />
            <source>{count} models chosen</source>
            <translation>{count} modelos elegidos</translation>
        </message>
    </context>
    <context>
        <name>SettingsCare</name>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>A key stands in plain text</source>
            <translation>Hay una clave sin cifrar</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>A setting has no effect</source>
            <translation>Un ajuste no tiene efecto</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>And {count} more.</source>
            <translation>Y {count} más.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Everybody who can read the settings file can read it. Move it to this computer's keychain; the file then only names it.</source>
            <translation>Quien pueda leer el archivo de ajustes puede leerla. Muévala al llavero de este ordenador; el archivo entonces solo la nombra.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Everybody who can read the settings file can read them. Move them to this computer's keychain; the file then only names them.</source>
            <translation>Quien pueda leer el archivo de ajustes puede leerlas. Muévalas al llavero de este ordenador; el archivo entonces solo las nombra.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>It is kept in this computer's keychain. The settings file only names it.</source>
            <translation>Se guarda en el llavero de este ordenador. El archivo de ajustes solo la nombra.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>It removes a key in plain text, so it cannot be taken back.</source>
            <translation>Quita una clave sin cifrar, así que no se puede deshacer.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Key of {name}</source>
            <translation>Clave de {name}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Move all to keychain</source>
            <translation>Mover todas al llavero</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Move to keychain</source>
            <translation>Mover al llavero</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Nothing changes for the agents: only what has no effect is removed.</source>
            <translation>Nada cambia para los agentes: solo se quita lo que no tiene efecto.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>The key is in the keychain now.</source>
            <translation>La clave ya está en el llavero.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>The key is known until this app is closed.</source>
            <translation>La clave se conoce hasta que se cierre esta aplicación.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>The keys are in the keychain now.</source>
            <translation>Las claves ya están en el llavero.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>They are those of {names}.</source>
            <translation>Son las de {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>This is the key of {names}.</source>
            <translation>Esta es la clave de {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Tidied the settings file.</source>
            <translation>Se ordenó el archivo de ajustes.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Tidy…</source>
            <translation>Ordenar…</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>{count} keys stand in plain text</source>
            <translation>Hay {count} claves sin cifrar</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>{count} settings have no effect</source>
            <translation>{count} ajustes no tienen efecto</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>{editor} has the key of {provider}, as you say. Nobody else can look.</source>
            <translation>{editor} tiene la clave de {provider}, según dice usted. Nadie más puede mirarlo.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>Keys that you type are kept in this computer's keychain.</source>
            <translation>Las claves que escriba se guardan en el llavero de este ordenador.</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>Looking for this computer's keychain…</source>
            <translation>Buscando el llavero de este ordenador…</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>Once a day. Nothing about you is sent, and nothing is installed by itself.</source>
            <translation>Una vez al día. No se envía nada sobre usted, y nada se instala por sí solo.</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>This computer has no keychain that can be used. Keys are forgotten when you close this app.</source>
            <translation>Este ordenador no tiene ningún llavero que se pueda usar. Las claves se olvidan cuando cierre esta aplicación.</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>This computer has no keychain that can be used. Keys are kept only in Kiln's own file.</source>
            <translation>Este ordenador no tiene ningún llavero que se pueda usar. Las claves se guardan solo en el archivo propio de Kiln.</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>This copy of the app does not know where to look. IT can set that.</source>
            <translation>Esta copia de la aplicación no sabe dónde buscar. Informática puede definirlo.</translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Backups</source>
            <translation>&amp;Copias de seguridad</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Kiln</source>
            <translation>&amp;Kiln</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Local servers</source>
            <translation>Servidores &amp;locales</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Motion</source>
            <translation>&amp;Movimiento</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;New versions</source>
            <translation>&amp;Versiones nuevas</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Before each change, what stands in the file is kept here. What stands there now is kept first.</source>
            <translation>Antes de cada cambio se guarda aquí lo que hay en el archivo. Lo que hay ahora se guarda antes.</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Everything that was changed since then goes, also changes that Kiln made.</source>
            <translation>Se pierde todo lo que se cambió desde entonces, también los cambios hechos por Kiln.</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>How this app looks, and what it may write.</source>
            <translation>Qué aspecto tiene esta aplicación y qué puede escribir.</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Keychain</source>
            <translation>Llavero</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Keys</source>
            <translation>Claves</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Kiln may still have an older list of your models in mind. It is told of each change made here.</source>
            <translation>Puede que Kiln aún recuerde una lista más antigua de sus modelos. Se le avisa de cada cambio hecho aquí.</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Kiln reads keys only from its own file and from the environment. Only you can read that file. Without this, Kiln has keys that you type here only when you start it here.</source>
            <translation>Kiln lee las claves solo de su propio archivo y del entorno. Solo usted puede leer ese archivo. Sin esto, Kiln solo tiene las claves que escriba aquí cuando lo inicia aquí.</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Kiln's settings file</source>
            <translation>Archivo de ajustes de Kiln</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Lan&amp;guage</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Let nothing turn or move by itself</source>
            <translation>Que nada gire ni se mueva por sí solo</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Look and start</source>
            <translation>Aspecto e inicio</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Look for model servers on this computer at start</source>
            <translation>Buscar servidores de modelos en este ordenador al iniciar</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>None yet</source>
            <translation>Aún no hay</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Of the size that this computer's text has.</source>
            <translation>Del tamaño que tiene el texto de este ordenador.</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Put back what a running Kiln writes over, without asking</source>
            <translation>Devolver a su sitio, sin preguntar, lo que sobrescriba Kiln en marcha</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Restore this backup?</source>
            <translation>¿Restaurar esta copia de seguridad?</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Restore…</source>
            <translation>Restaurar…</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Restoring…</source>
            <translation>Restaurando…</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Such as Ollama or LM Studio. Only this computer is asked, without any key.</source>
            <translation>Como Ollama o LM Studio. Solo se pregunta a este ordenador, sin ninguna clave.</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Te&amp;xt size</source>
            <translation>Tamaño del te&amp;xto</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Tell me when there is a new version</source>
            <translation>Avisarme cuando haya una versión nueva</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>While Kiln &amp;runs</source>
            <translation>Mientras Kiln está en ma&amp;rcha</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Write keys that I type into Kiln's own file too</source>
            <translation>Escribir también en el archivo propio de Kiln las claves que escriba</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>Provider number {detail} has no name. Kiln fails with it.</source>
            <translation>El proveedor número {detail} no tiene nombre. Kiln falla con él.</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>Something in Kiln's settings file is odd.</source>
            <translation>Algo es extraño en el archivo de ajustes de Kiln.</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>The provider “{detail}” stands there twice. Kiln uses one.</source>
            <translation>El proveedor «{detail}» está dos veces. Kiln usa uno.</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>“{place}” is no list: Kiln may not start. Ask a colleague.</source>
            <translation>«{place}» no es una lista: puede que Kiln no arranque. Pregunte a un compañero.</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="views/kit/sidebar.py" />
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
    </context>
    <context>
        <name>Spinner</name>
        <message>
            <location filename="views/kit/spinner.py" />
            <source>{text} {seconds} s</source>
            <translation>{text} {seconds} s</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Another program is busy with {program}'s settings file.</source>
            <translation>Otro programa está ocupado con el archivo de ajustes de {program}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Another program keeps {program}'s settings file open.</source>
            <translation>Otro programa mantiene abierto el archivo de ajustes de {program}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Ask a colleague to mend the link.</source>
            <translation>Pida a un compañero que arregle el enlace.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>Check that your last change stands in Kiln and in your editor. If not, make it again.</source>
            <translation>Compruebe que su último cambio está en Kiln y en su editor. Si no, hágalo de nuevo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Close this, or save it as a new one.</source>
            <translation>Cierre esto, o guárdelo como uno nuevo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>In Kiln's settings file, “{place}” holds something else than a list.</source>
            <translation>En el archivo de ajustes de Kiln, «{place}» contiene algo que no es una lista.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>Look at your last change in each program, and make it again. The files: {files}</source>
            <translation>Revise su último cambio en cada programa y hágalo de nuevo. Los archivos: {files}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Move it away, then try again.</source>
            <translation>Quítelo de ahí y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Move the file away, then try again.</source>
            <translation>Quite el archivo de ahí y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Move the folder away, then try again.</source>
            <translation>Quite la carpeta de ahí y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Ask IT to let you read and change the file.</source>
            <translation>No se cambió nada. Pida a Informática que le permita leer y cambiar el archivo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Free some space, then try again.</source>
            <translation>No se cambió nada. Libere espacio y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Keep the key in this computer's keychain instead.</source>
            <translation>No se cambió nada. Guarde la clave en el llavero de este ordenador.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Open the file in the editor and remove that setting, then try again.</source>
            <translation>No se cambió nada. Abra el archivo en el editor, quite ese ajuste y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Open the file in {program}, which shows what is wrong with it.</source>
            <translation>No se cambió nada. Abra el archivo en {program}, que muestra qué falla en él.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Restore a backup, or ask a colleague to mend the file.</source>
            <translation>No se cambió nada. Restaure una copia de seguridad, o pida a un compañero que arregle el archivo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Take the protection off, or ask IT to do it.</source>
            <translation>No se cambió nada. Quite la protección, o pida a Informática que lo haga.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was lost. Close other programs that have the file open, then try again.</source>
            <translation>No se ha perdido nada. Cierre otros programas que tengan abierto el archivo y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was lost. Try again in a moment.</source>
            <translation>No se ha perdido nada. Vuelva a intentarlo en un momento.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was written. Check what you typed, then save again.</source>
            <translation>No se escribió nada. Revise lo que ha escrito y guarde de nuevo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Somebody else changed the same thing meanwhile, perhaps {program}.</source>
            <translation>Mientras tanto, alguien cambió lo mismo, quizá {program}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>Somebody else wrote there since, and that was left alone: {files}. Look at your last change.</source>
            <translation>Alguien ha escrito ahí desde entonces, y eso no se tocó: {files}. Revise su último cambio.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it replaced a key. The old key is in use again.</source>
            <translation>La aplicación se detuvo mientras sustituía una clave. Vuelve a usarse la clave antigua.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved, and cannot tell any more what it was saving.</source>
            <translation>La aplicación se detuvo mientras guardaba, y ya no puede saber qué estaba guardando.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved. Your last change was finished just now.</source>
            <translation>La aplicación se detuvo mientras guardaba. Su último cambio se acaba de completar.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved. Your last change was undone just now.</source>
            <translation>La aplicación se detuvo mientras guardaba. Su último cambio se acaba de deshacer.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved: your last change may stand in one program only.</source>
            <translation>La aplicación se detuvo mientras guardaba: su último cambio puede estar solo en un programa.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The backup is restored, but for keys that this computer's keychain no longer has.</source>
            <translation>La copia de seguridad está restaurada, salvo las claves que el llavero de este ordenador ya no tiene.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The change did not arrive in {program}'s settings file.</source>
            <translation>El cambio no llegó al archivo de ajustes de {program}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The disk is full.</source>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The link to {program}'s settings file leads in a circle.</source>
            <translation>El enlace al archivo de ajustes de {program} lleva en círculo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>There is a file where {program}'s settings folder should be.</source>
            <translation>Hay un archivo donde debería estar la carpeta de ajustes de {program}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>There is a folder where {program}'s settings file should be.</source>
            <translation>Hay una carpeta donde debería estar el archivo de ajustes de {program}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This app</source>
            <translation>Esta aplicación</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This cannot be saved: {program} could not read it.</source>
            <translation>Esto no se puede guardar: {program} no podría leerlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This cannot be set: “{place}” in the settings file is in its way.</source>
            <translation>Esto no se puede ajustar: «{place}» en el archivo de ajustes lo impide.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This is no longer in the settings of {program}. Somebody else removed it.</source>
            <translation>Esto ya no está en los ajustes de {program}. Lo quitó otra persona o programa.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This would put a key into the settings file, where everybody can read it.</source>
            <translation>Esto pondría una clave en el archivo de ajustes, donde todos pueden leerla.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>To use the new one, choose Replace key… once more.</source>
            <translation>Para usar la nueva, elija Sustituir clave… una vez más.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Type these keys again: {names}.</source>
            <translation>Escriba de nuevo estas claves: {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>VS Code</source>
            <translation>VS Code</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>What stands in the place of {program}'s settings file is not a file.</source>
            <translation>Lo que hay en el lugar del archivo de ajustes de {program} no es un archivo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>You are not allowed to use {program}'s settings file.</source>
            <translation>No tiene permiso para usar el archivo de ajustes de {program}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>the editor</source>
            <translation>su editor</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file could not be used.</source>
            <translation>El archivo de ajustes de {program} no se pudo usar.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file has characters that cannot be read.</source>
            <translation>El archivo de ajustes de {program} tiene caracteres que no se pueden leer.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file holds a value that Kiln cannot read.</source>
            <translation>El archivo de ajustes de {program} contiene un valor que Kiln no puede leer.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file holds something else than settings.</source>
            <translation>El archivo de ajustes de {program} contiene algo que no son ajustes.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is damaged, and cannot be read.</source>
            <translation>El archivo de ajustes de {program} está dañado y no se puede leer.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is empty. It had content a moment ago.</source>
            <translation>El archivo de ajustes de {program} está vacío. Hace un momento tenía contenido.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is far too large.</source>
            <translation>El archivo de ajustes de {program} es demasiado grande.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is gone. It was there a moment ago.</source>
            <translation>El archivo de ajustes de {program} ya no existe. Estaba ahí hace un momento.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is not there.</source>
            <translation>El archivo de ajustes de {program} no está ahí.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is protected against changes.</source>
            <translation>El archivo de ajustes de {program} está protegido contra cambios.</translation>
        </message>
    </context>
    <context>
        <name>TakingOver</name>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>Added {count} of the gateway {name}.</source>
            <translation>Añadido: {count} de la pasarela {name}.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>Paste your own key for the gateway.</source>
            <translation>Pegue su propia clave de la pasarela.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>The gateway has {new}, and {count} that you have already.</source>
            <translation>La pasarela tiene {new}, y {count} que usted ya tiene.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>The gateway has {new}.</source>
            <translation>La pasarela tiene {new}.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>There is nothing to add.</source>
            <translation>No hay nada que añadir.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>Type the gateway's address.</source>
            <translation>Escriba la dirección de la pasarela.</translation>
        </message>
    </context>
    <context>
        <name>TeamPacksCard</name>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>A team pack is a file with providers and models that somebody chose for all of you, without keys. This app looks for new versions when it starts. Nothing changes here until you say so.</source>
            <translation>Un paquete de equipo es un archivo con proveedores y modelos que alguien eligió para todos ustedes, sin claves. Esta aplicación busca versiones nuevas al iniciarse. Aquí no cambia nada hasta que usted lo diga.</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Check now</source>
            <translation>Comprobar ahora</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Open a team pack…</source>
            <translation>Abrir un paquete de equipo…</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Team packs</source>
            <translation>Paquetes de equipo</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>You follow none. When you open a team pack, you can ask to be told when it changes.</source>
            <translation>No sigue ninguno. Al abrir un paquete de equipo, puede pedir que se le avise cuando cambie.</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Azure gives each company an address of its own, which stands in the Azure portal as “Endpoint”. Leave out what follows it, such as “?api-version=”: this app finds the right API version.</source>
            <translation>Azure da a cada empresa una dirección propia, que aparece en el portal de Azure como «Endpoint». Omita lo que la sigue, como «?api-version=»: esta aplicación encuentra la versión correcta de la API.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Certificates prove that an address is really who it says. Some companies use their own, in a file from IT, also called a CA file.</source>
            <translation>Los certificados demuestran que una dirección es de verdad quien dice ser. Algunas empresas usan los suyos, en un archivo de Informática, también llamado archivo de CA.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Fireworks names your own models by your account and the model's name. You find the path on the model's page at Fireworks.</source>
            <translation>Fireworks nombra sus propios modelos con su cuenta y el nombre del modelo. La ruta está en la página del modelo en Fireworks.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Google sorts what a company uses into projects, and each has a short name. It stands on the first page of the Google Cloud console.</source>
            <translation>Google ordena en proyectos lo que usa una empresa, y cada uno tiene un nombre corto. Está en la primera página de la consola de Google Cloud.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>In Azure, somebody sets up a model and gives that copy a name of their choice. Type this name, not the name of the model.</source>
            <translation>En Azure, alguien configura un modelo y da a esa copia un nombre a su gusto. Escriba ese nombre, no el del modelo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>In many companies, everything that goes to the internet passes through one computer: the proxy. IT knows its address; at home there is none.</source>
            <translation>En muchas empresas, todo lo que va a internet pasa por un ordenador: el proxy. Informática conoce su dirección; en casa no hay ninguno.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is a long password with which programs sign in at a provider. You get it on the provider's web page, and who has it can spend your money.</source>
            <translation>Es una contraseña larga con la que los programas inician sesión en un proveedor. Se obtiene en la página web del proveedor, y quien la tenga puede gastar su dinero.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is how much text a model can have in mind at once, question and answer together. It is counted in tokens, which are short pieces of words: 1,000 of them are about two pages.</source>
            <translation>Es cuánto texto puede tener presente un modelo a la vez, pregunta y respuesta juntas. Se cuenta en tokens, que son trozos cortos de palabras: 1000 son unas dos páginas.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is the exact name, also called model ID, by which the provider knows the model. Choose it from the list, or copy it from the provider's page with every dot and hyphen.</source>
            <translation>Es el nombre exacto, también llamado id del modelo, con el que el proveedor conoce el modelo. Elíjalo de la lista, o cópielo de la página del proveedor con cada punto y cada guion.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is the safe in which this computer keeps your passwords. It opens when you sign in, and others who use this computer cannot look inside.</source>
            <translation>Es la caja fuerte donde este ordenador guarda sus contraseñas. Se abre cuando usted inicia sesión, y otras personas que usan este ordenador no pueden mirar dentro.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is where your project's models answer at Google. It is made of the project ID and the location.</source>
            <translation>Es donde responden los modelos de su proyecto en Google. Se forma con el id del proyecto y la ubicación.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It keeps a model to its likelier words: lower means fewer surprises. Change this or the temperature, not both.</source>
            <translation>Limita el modelo a sus palabras más probables: cuanto más bajo, menos sorpresas. Cambie esto o la temperatura, no ambos.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It says how freely a model chooses its words: at 0 the answers hardly differ, higher up they vary. Leave it empty to use what the provider finds best.</source>
            <translation>Dice con cuánta libertad elige sus palabras un modelo: con 0 las respuestas apenas cambian, más arriba varían. Déjelo vacío para usar lo que el proveedor considere mejor.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It says in which region of the world the model runs. Not every model runs in each of them.</source>
            <translation>Dice en qué región del mundo se ejecuta el modelo. No todos los modelos se ejecutan en todas.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It says where on the internet, or on this computer, the models answer. It begins with http, mostly ends in /v1, and stands in the provider's documentation.</source>
            <translation>Dice en qué lugar de internet, o de este ordenador, responden los modelos. Empieza por http, suele terminar en /v1 y está en la documentación del proveedor.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It takes an answer apart, so that the thinking does not stand in the middle of it. Most models need none.</source>
            <translation>Separa las partes de una respuesta, para que el razonamiento no quede en medio. La mayoría de los modelos no necesita ninguno.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Several agents look at one question and compare their answers. The result is often better, and costs as much as all of them.</source>
            <translation>Varios agentes miran una misma pregunta y comparan sus respuestas. El resultado suele ser mejor y cuesta tanto como todos ellos.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>The model can ask a program to do something, such as a search, and go on with what comes back. It is also called tool calling, and agents need it.</source>
            <translation>El modelo puede pedir a un programa que haga algo, como una búsqueda, y seguir con lo que reciba. También se llama llamada a herramientas, y los agentes la necesitan.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>The model fills in a form that a program gave it, instead of writing freely. Programs need this to go on with an answer.</source>
            <translation>El modelo rellena un formulario que le dio un programa, en lugar de escribir libremente. Los programas lo necesitan para seguir trabajando con una respuesta.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>The model thinks in writing before it answers. Say Yes only if it does so each time.</source>
            <translation>El modelo piensa por escrito antes de responder. Elija Sí solo si lo hace siempre.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>There are several ways to ask a model for an exact form, and each model knows only some. “Find out” tries them, the strictest first.</source>
            <translation>Hay varias formas de pedir a un modelo una forma exacta, y cada modelo conoce solo algunas. «Averiguar» las prueba, primero la más estricta.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>They are figures that tell how likely each word of an answer was. Kiln uses them to judge answers more finely.</source>
            <translation>Son cifras que dicen lo probable que era cada palabra de una respuesta. Kiln las usa para valorar las respuestas con más precisión.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>They are the longest answer that a model may give, in short pieces of words. A longer answer is cut off there.</source>
            <translation>Son la respuesta más larga que puede dar un modelo, en trozos cortos de palabras. Una respuesta más larga se corta ahí.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>They say what a model can do besides writing text, such as using tools or looking at pictures. When you do not know them, “Find out” asks the model itself.</source>
            <translation>Dicen qué puede hacer un modelo además de escribir texto, como usar herramientas o mirar imágenes. Si no las conoce, «Averiguar» pregunta al propio modelo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What are capabilities?</source>
            <translation>¿Qué son las capacidades?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What are extra certificates?</source>
            <translation>¿Qué son los certificados adicionales?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What are logprobs?</source>
            <translation>¿Qué son los logprobs?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What are max tokens?</source>
            <translation>¿Qué es el máx. de tokens?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What does Auto prefer?</source>
            <translation>¿Qué prefiere Auto?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a context window?</source>
            <translation>¿Qué es una ventana de contexto?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a deployment?</source>
            <translation>¿Qué es un despliegue?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a keychain?</source>
            <translation>¿Qué es un llavero?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a model path?</source>
            <translation>¿Qué es una ruta de modelo?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a project ID?</source>
            <translation>¿Qué es un id de proyecto?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a proxy?</source>
            <translation>¿Qué es un proxy?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is an API key?</source>
            <translation>¿Qué es una clave de API?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is an output mode?</source>
            <translation>¿Qué es un modo de salida?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is an output parser?</source>
            <translation>¿Qué es un analizador de la salida?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is consultation?</source>
            <translation>¿Qué es la consulta?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is function calling?</source>
            <translation>¿Qué es la llamada a funciones?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is reasoning?</source>
            <translation>¿Qué es el razonamiento?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is structured output?</source>
            <translation>¿Qué es la salida estructurada?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the address of the resource?</source>
            <translation>¿Qué es la dirección del recurso?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the address?</source>
            <translation>¿Qué es la dirección?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the location?</source>
            <translation>¿Qué es la ubicación?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the model's name here?</source>
            <translation>¿Cuál es aquí el nombre del modelo?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the temperature?</source>
            <translation>¿Qué es la temperatura?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is top P?</source>
            <translation>¿Qué es Top P?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Where an agent has no model of its own, Auto chooses one for each task. Here you say what counts most then, such as the price or the best answer.</source>
            <translation>Cuando un agente no tiene modelo propio, Auto elige uno para cada tarea. Aquí dice qué cuenta más entonces, como el precio o la mejor respuesta.</translation>
        </message>
    </context>
    <context>
        <name>Test</name>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n are in order</source>
            <extracomment>Of one, in English: 1 is in order</extracomment>
            <translation>
                <numerusform>%n está en orden</numerusform>
                <numerusform>%n están en orden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n cannot be tested here</source>
            <extracomment>Of one, in English: 1 cannot be tested here</extracomment>
            <translation>
                <numerusform>%n no se puede probar aquí</numerusform>
                <numerusform>%n no se pueden probar aquí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n could not be proved</source>
            <extracomment>Of one, in English: 1 could not be proved</extracomment>
            <translation>
                <numerusform>%n no se pudo confirmar</numerusform>
                <numerusform>%n no se pudieron confirmar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/results.py" />
            <source>%n days ago</source>
            <extracomment>Of one, in English: 1 day ago</extracomment>
            <translation>
                <numerusform>hace %n día</numerusform>
                <numerusform>hace %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n did not answer</source>
            <extracomment>Of one, in English: 1 did not answer</extracomment>
            <translation>
                <numerusform>%n no respondió</numerusform>
                <numerusform>%n no respondieron</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/results.py" />
            <source>%n hours ago</source>
            <extracomment>Of one, in English: 1 hour ago</extracomment>
            <translation>
                <numerusform>hace %n hora</numerusform>
                <numerusform>hace %n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/results.py" />
            <source>%n min ago</source>
            <extracomment>Of one, in English: 1 min ago</extracomment>
            <translation>
                <numerusform>hace %n min</numerusform>
                <numerusform>hace %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/verdicts.py" />
            <source>%n models</source>
            <extracomment>Of one, in English: 1 model</extracomment>
            <translation>
                <numerusform>%n modelo</numerusform>
                <numerusform>%n modelos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n need you</source>
            <extracomment>Of one, in English: 1 needs you</extracomment>
            <translation>
                <numerusform>%n requiere su atención</numerusform>
                <numerusform>%n requieren su atención</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n work</source>
            <extracomment>Of one, in English: 1 works</extracomment>
            <translation>
                <numerusform>%n funciona</numerusform>
                <numerusform>%n funcionan</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Accepted, ${credit} of credit left</source>
            <translation>Aceptada, quedan ${credit} de saldo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Accepted, but busy: too many requests just now</source>
            <translation>Aceptada, pero ocupado: demasiadas peticiones en este momento</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Accepted, but the account has no credit left</source>
            <translation>Aceptada, pero a la cuenta no le queda saldo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Add credit on the provider's billing page.</source>
            <translation>Añada saldo en la página de facturación del proveedor.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Address understood</source>
            <translation>Dirección entendida</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt (free)</source>
            <translation>Enviar además un prompt breve a cada modelo (gratis)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt (their prices are not known)</source>
            <translation>Enviar además un prompt breve a cada modelo (no se conocen sus precios)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt ({money} in all)</source>
            <translation>Enviar además un prompt breve a cada modelo ({money} en total)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt ({money}, and one whose price is not known)</source>
            <translation>Enviar además un prompt breve a cada modelo ({money}, y uno cuyo precio no se conoce)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt ({money}, and {count} whose prices are not known)</source>
            <translation>Enviar además un prompt breve a cada modelo ({money}, y {count} cuyos precios no se conocen)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Answer streams</source>
            <translation>La respuesta llega por partes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Answers in {ms} ms</source>
            <translation>Responde en {ms} ms</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT for their certificate file, and choose it in Settings, under Network.</source>
            <translation>Pida a Informática su archivo de certificado y elíjalo en Ajustes, en Red.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT for them, and type them in Settings, under Network.</source>
            <translation>Pídalos a Informática y escríbalos en Ajustes, en Red.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT to allow {host}.</source>
            <translation>Pida a Informática que permita {host}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT, or use an address that they allow.</source>
            <translation>Pregunte a Informática o use una dirección que permita.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Ask whoever gave you the address for the new one.</source>
            <translation>Pida la nueva a quien le dio la dirección.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Ask whoever manages the account to allow it.</source>
            <translation>Pida que lo permita a quien gestiona la cuenta.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Asks two short prompts, about ${dollars}.</source>
            <translation>Envía dos prompts breves, unos ${dollars}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Asks two short prompts, for free.</source>
            <translation>Envía dos prompts breves, gratis.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Asks two short prompts, which costs next to nothing.</source>
            <translation>Envía dos prompts breves, lo que no cuesta casi nada.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Busy</source>
            <translation>Ocupado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Careful: your key would travel unprotected, so that others on the way could read it.</source>
            <translation>Cuidado: su clave viajaría sin protección, y otros podrían leerla por el camino.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Certificate: {value}</source>
            <translation>Certificado: {value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check it for typing errors.</source>
            <translation>Compruebe si hay errores al escribirla.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the address and the number after the colon.</source>
            <translation>Compruebe la dirección y el número tras los dos puntos.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the address for typing errors, and that you are connected (VPN).</source>
            <translation>Compruebe si hay errores en la dirección, y que está conectado (VPN).</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the address, and that you are connected (VPN).</source>
            <translation>Compruebe la dirección, y que está conectado (VPN).</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the address. If it is right, show this to IT.</source>
            <translation>Compruebe la dirección. Si es correcta, enseñe esto a Informática.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the address. The details have what came back.</source>
            <translation>Compruebe la dirección. En los detalles está lo que se recibió.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the address: this does not look like an AI service.</source>
            <translation>Compruebe la dirección: esto no parece un servicio de IA.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the name, or choose one from the list.</source>
            <translation>Compruebe el nombre, o elija uno de la lista.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the number after the colon. Is the program started?</source>
            <translation>Compruebe el número tras los dos puntos. ¿Está en marcha el programa?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check this computer's date. If it is right, tell whoever runs the server.</source>
            <translation>Compruebe la fecha de este ordenador. Si es correcta, avise a quien gestiona el servidor.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Choose Azure OpenAI as the provider instead, with {url}</source>
            <translation>Elija mejor Azure OpenAI como proveedor, con {url}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Choose a chat model from the list.</source>
            <translation>Elija un modelo de chat de la lista.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Choose a newer one from the list.</source>
            <translation>Elija uno más nuevo de la lista.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Choose another provider, or another region where the address names one.</source>
            <translation>Elija otro proveedor, u otra región si la dirección nombra una.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Choose it again in Settings, under Network.</source>
            <translation>Elíjalo de nuevo en Ajustes, en Red.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Clock is wrong</source>
            <translation>El reloj va mal</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Complete the address and the key, then test again.</source>
            <translation>Complete la dirección y la clave, y pruebe de nuevo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Computer found</source>
            <translation>Ordenador encontrado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Connect to the company's network (VPN), then try again.</source>
            <translation>Conéctese a la red de la empresa (VPN) y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Copy it again, whole. If it still fails, make a new key.</source>
            <translation>Cópiela de nuevo, entera. Si sigue fallando, cree una clave nueva.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Cut off</source>
            <translation>Cortada</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Deploy it on the provider's page, wait five minutes, then try again.</source>
            <translation>Despliéguelo en la página del proveedor, espere cinco minutos y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Did you mean {names}?</source>
            <translation>¿Quería decir {names}?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Encryption</source>
            <translation>Cifrado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>First words after {ms} ms</source>
            <translation>Primeras palabras tras {ms} ms</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the address has /v1 twice</source>
            <translation>Encontrado: la dirección tiene /v1 dos veces</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the address needs /v1 at its end</source>
            <translation>Encontrado: la dirección necesita /v1 al final</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the key has a character too many</source>
            <translation>Encontrado: a la clave le sobra un carácter</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the last part of the address does not belong there</source>
            <translation>Encontrado: la última parte de la dirección sobra</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the service has another address on the same computer</source>
            <translation>Encontrado: el servicio tiene otra dirección en el mismo ordenador</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: this server speaks http, not https</source>
            <translation>Encontrado: este servidor habla http, no https</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: this server wants https</source>
            <translation>Encontrado: este servidor pide https</translation>
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Free: asks no model.</source>
            <translation>Gratis: no pregunta a ningún modelo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Gateway's key</source>
            <translation>Clave de la pasarela</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>Google's tool gcloud did not answer in time.</source>
            <translation>La herramienta gcloud de Google no respondió a tiempo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>Install the Google Cloud CLI, or paste a token that somebody made for you.</source>
            <translation>Instale Google Cloud CLI, o pegue un token que alguien haya creado para usted.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Is an AI service</source>
            <translation>Es un servicio de IA</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It broke off in the middle</source>
            <translation>Se interrumpió a la mitad</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It is Anthropic-compatible, and Kiln's own addresses are OpenAI-compatible only. For VS Code, add a model of the kind “Anthropic” with this address.</source>
            <translation>Es compatible con Anthropic, y las direcciones propias de Kiln solo son compatibles con OpenAI. Para VS Code, añada un modelo del tipo «Anthropic» con esta dirección.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It is OpenAI-compatible. Add it as your own address instead: {url}</source>
            <translation>Es compatible con OpenAI. Añádalo mejor como dirección propia: {url}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It is an Azure service. Choose Azure OpenAI as the provider, with this address.</source>
            <translation>Es un servicio de Azure. Elija Azure OpenAI como proveedor, con esta dirección.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It is in the provider's list</source>
            <translation>Está en la lista del proveedor</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It is not in the provider's list</source>
            <translation>No está en la lista del proveedor</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>It may still be loading the model. Try again in a minute.</source>
            <translation>Puede que aún esté cargando el modelo. Vuelva a intentarlo en un minuto.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It needs no key</source>
            <translation>No necesita clave</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works when the key is sent in another way</source>
            <translation>Funciona cuando la clave se envía de otra forma</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with Azure's newer form</source>
            <translation>Funciona con la forma más nueva de Azure</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with Azure's older form</source>
            <translation>Funciona con la forma más antigua de Azure</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with another API version</source>
            <translation>Funciona con otra versión de la API</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with {new} (you have {old}).</source>
            <translation>Funciona con {new} (usted tiene {old}).</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works, but this service speaks another language</source>
            <translation>Funciona, pero este servicio habla otro lenguaje</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <location filename="viewmodels/words/verdicts.py" />
            <source>Key accepted</source>
            <translation>Clave aceptada</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Key and address must come from the same Azure resource. Copy both again.</source>
            <translation>La clave y la dirección deben ser del mismo recurso de Azure. Copie ambas de nuevo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Key has expired</source>
            <translation>La clave ha caducado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Key missing</source>
            <translation>Falta la clave</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Kiln can only send it as “Authorization: Bearer”. Ask whoever runs the server to accept that.</source>
            <translation>Kiln solo puede enviarla como «Authorization: Bearer». Pida a quien gestiona el servidor que lo acepte.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Kiln has its own version and cannot use this one. Add it as your own address: {url}/openai/v1</source>
            <translation>Kiln tiene su propia versión y no puede usar esta. Añádala como dirección propia: {url}/openai/v1</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Kiln only knows the older form here. Add it as your own address instead: {url}/openai/v1</source>
            <translation>Kiln solo conoce aquí la forma más antigua. Añádala mejor como dirección propia: {url}/openai/v1</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Kind of answer: {value}</source>
            <translation>Tipo de respuesta: {value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Leave the version empty, or copy it again from the Azure portal.</source>
            <translation>Deje la versión vacía, o cópiela de nuevo del portal de Azure.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Let this computer set its date and time by itself, then try again.</source>
            <translation>Deje que este ordenador ajuste su fecha y hora por sí mismo y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Look in Settings, under Network, and check that you are connected (VPN).</source>
            <translation>Mire en Ajustes, en Red, y compruebe que está conectado (VPN).</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Look in Settings, under Network, or ask IT.</source>
            <translation>Mire en Ajustes, en Red, o pregunte a Informática.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Make a new key and paste it.</source>
            <translation>Cree una clave nueva y péguela.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Model answers</source>
            <translation>El modelo responde</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Model exists</source>
            <translation>El modelo existe</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Model found</source>
            <translation>Modelo encontrado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Most addresses end in /v1. Look in the e-mail that you got, or in the provider's manual.</source>
            <translation>La mayoría de las direcciones terminan en /v1. Mire en el correo que recibió, o en el manual del proveedor.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Moved</source>
            <translation>Trasladado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Needs https</source>
            <translation>Necesita https</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No address</source>
            <translation>Sin dirección</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No chat model</source>
            <translation>No es de chat</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>No computer with the name {host} was found.</source>
            <translation>No se encontró ningún ordenador con el nombre {host}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No credit</source>
            <translation>Sin saldo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>No model was asked yet.</source>
            <translation>Aún no se ha preguntado a ningún modelo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No such model</source>
            <translation>No existe el modelo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>No: the whole answer comes at once</source>
            <translation>No: la respuesta entera llega de una vez</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not allowed</source>
            <translation>No permitido</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not an AI</source>
            <translation>No es una IA</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not asked: it holds no conversation</source>
            <translation>No se preguntó: no mantiene conversaciones</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not found</source>
            <translation>No encontrado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not https</source>
            <translation>No es https</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Not in the provider's list</source>
            <translation>No está en la lista del proveedor</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known: busy just now</source>
            <translation>Desconocido: ocupado en este momento</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known: there is no list to look it up in</source>
            <translation>Desconocido: no hay lista en la que buscarlo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known: there is trouble behind this address</source>
            <translation>Desconocido: hay problemas detrás de esta dirección</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not offered here</source>
            <translation>No se ofrece aquí</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Not proved</source>
            <translation>Sin confirmar</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not proved yet: only an answer of a model shows it</source>
            <translation>Aún sin confirmar: solo lo muestra una respuesta de un modelo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not proved: it answers the same without a key</source>
            <translation>Sin confirmar: responde lo mismo sin clave</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not running</source>
            <translation>No está en marcha</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Nothing there</source>
            <translation>No hay nada ahí</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Odd answer</source>
            <translation>Respuesta extraña</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open that page</source>
            <translation>Abrir esa página</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s billing page</source>
            <translation>Abrir la página de facturación de {vendor}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s key page</source>
            <translation>Abrir la página de claves de {vendor}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s models</source>
            <translation>Abrir los modelos de {vendor}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s status page</source>
            <translation>Abrir la página de estado de {vendor}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Other ways were tried too, and none of them works.</source>
            <translation>También se probaron otras formas, y ninguna funciona.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Paste the key of {here}, or choose {whose} as the provider.</source>
            <translation>Pegue la clave de {here}, o elija {whose} como proveedor.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Paste your key above.</source>
            <translation>Pegue su clave arriba.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Put your region's sign before the name, such as us. or eu. or global.</source>
            <translation>Ponga el prefijo de su región delante del nombre, como us. o eu. o global.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Reachable</source>
            <translation>Accesible</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Refused</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Request number: {value}</source>
            <translation>Número de petición: {value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Retired</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <location filename="viewmodels/words/sign_in.py" />
            <source>Run “gcloud auth application-default login” in a terminal, then try again.</source>
            <translation>Ejecute «gcloud auth application-default login» en un terminal y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Save it, then try one of its models in Kiln.</source>
            <translation>Guárdelo y pruebe luego uno de sus modelos en Kiln.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Sent on to: {value}</source>
            <translation>Reenviado a: {value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Show this to IT: the server is too old, or wants a certificate of yours.</source>
            <translation>Enseñe esto a Informática: el servidor es demasiado antiguo, o pide un certificado suyo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Something answered at this address, but it is no AI service.</source>
            <translation>Algo respondió en esta dirección, pero no es un servicio de IA.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Status: {value}</source>
            <translation>Estado: {value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Still loading</source>
            <translation>Aún cargando</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Stopped after {done} of {count}</source>
            <translation>Detenido tras {done} de {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Switch it on on the provider's page, wait a few minutes, then try again.</source>
            <translation>Actívelo en la página del proveedor, espere unos minutos y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Switched off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Tell whoever runs the gateway. There is nothing to change here.</source>
            <translation>Avise a quien gestiona la pasarela. Aquí no hay nada que cambiar.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The account has no credit left.</source>
            <translation>A la cuenta no le queda saldo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The address</source>
            <translation>La dirección</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>The address is now {url}.</source>
            <translation>La dirección es ahora {url}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The answer could not be understood.</source>
            <translation>No se pudo entender la respuesta.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The answer was far too long, and was cut off.</source>
            <translation>La respuesta era demasiado larga y se cortó.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The certificate belongs to another computer than {host}.</source>
            <translation>El certificado pertenece a otro ordenador que no es {host}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The certificate of {host} comes from somebody unknown.</source>
            <translation>El certificado de {host} es de alguien desconocido.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The certificate of {host} comes from “{tls_issuer}”, whom this computer does not know.</source>
            <translation>El certificado de {host} es de «{tls_issuer}», a quien este ordenador no conoce.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The certificate of {host} is not valid today.</source>
            <translation>El certificado de {host} no es válido hoy.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The computer answered, but there is no AI service at this address.</source>
            <translation>El ordenador respondió, pero no hay ningún servicio de IA en esta dirección.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The computer {host} is there, but nothing answers at this port.</source>
            <translation>El ordenador {host} está ahí, pero nada responde en este puerto.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The details have its own words.</source>
            <translation>En los detalles están sus propias palabras.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The extra certificate file cannot be used, so nothing was sent.</source>
            <translation>El archivo de certificado adicional no se puede usar, así que no se envió nada.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The key has characters in it that no key has, so it was not sent.</source>
            <translation>La clave tiene caracteres que ninguna clave tiene, así que no se envió.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key has expired.</source>
            <translation>La clave ha caducado.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key is right, but it may not do this.</source>
            <translation>La clave es correcta, pero no tiene permiso para esto.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key is right, but too many requests were made.</source>
            <translation>La clave es correcta, pero se hicieron demasiadas peticiones.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key was not accepted.</source>
            <translation>La clave no se aceptó.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The key was not accepted: it looks like one of {key_of}.</source>
            <translation>La clave no se aceptó: parece una de {key_of}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>The key was put right.</source>
            <translation>Se corrigió la clave.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The model is still being loaded.</source>
            <translation>El modelo aún se está cargando.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The model refused a part of the request.</source>
            <translation>El modelo rechazó una parte de la petición.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The model refused a part of the request: {parameter}.</source>
            <translation>El modelo rechazó una parte de la petición: {parameter}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The model {model}</source>
            <translation>El modelo {model}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider answered with an error.</source>
            <translation>El proveedor respondió con un error.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider does not offer this in your country or region.</source>
            <translation>El proveedor no ofrece esto en su país o región.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The provider has no model with that name.</source>
            <translation>El proveedor no tiene ningún modelo con ese nombre.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider has no model with the name {model}.</source>
            <translation>El proveedor no tiene ningún modelo con el nombre {model}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider has trouble or too much to do.</source>
            <translation>El proveedor tiene problemas o demasiado trabajo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider says that this computer's clock is wrong.</source>
            <translation>El proveedor dice que el reloj de este ordenador va mal.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy does not answer.</source>
            <translation>El proxy no responde.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy of your network did not let this through.</source>
            <translation>El proxy de su red no dejó pasar esto.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy of your network wants a user name and a password.</source>
            <translation>El proxy de su red pide un nombre de usuario y una contraseña.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy was not found.</source>
            <translation>No se encontró el proxy.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>The right address: {url}</source>
            <translation>La dirección correcta: {url}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The server does not know this API version.</source>
            <translation>El servidor no conoce esta versión de la API.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The service has another address on the same computer.</source>
            <translation>El servicio tiene otra dirección en el mismo ordenador.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>There is nothing here that could be tested.</source>
            <translation>Aquí no hay nada que se pueda probar.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>There is nothing to test yet.</source>
            <translation>Todavía no hay nada que probar.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This address answered with a web page, not with an AI service.</source>
            <translation>Esta dirección respondió con una página web, no con un servicio de IA.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This address sends callers to another computer. Your key was not sent there.</source>
            <translation>Esta dirección envía las llamadas a otro ordenador. Su clave no se envió ahí.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>This app cannot test this kind of provider yet.</source>
            <translation>Esta aplicación aún no puede probar este tipo de proveedor.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>This is no address that can be called.</source>
            <translation>Esto no es una dirección a la que se pueda llamar.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>This looks like a key of {whose}. This provider is {here}.</source>
            <translation>Esto parece una clave de {whose}. Este proveedor es {here}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>This model</source>
            <translation>Este modelo</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This provider wants a key.</source>
            <translation>Este proveedor pide una clave.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>This provider wants a sign-in with Google, and Google's tool gcloud is not on this computer.</source>
            <translation>Este proveedor pide iniciar sesión con Google, y la herramienta gcloud de Google no está en este ordenador.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This service is switched off for your account.</source>
            <translation>Este servicio está desactivado para su cuenta.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Through the proxy {proxy}</source>
            <translation>A través del proxy {proxy}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Too slow</source>
            <translation>Demasiado lento</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: an AI service answers there, with {count} models.</source>
            <translation>Comprobado: ahí responde un servicio de IA, con {count} modelos.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: an AI service answers there.</source>
            <translation>Comprobado: ahí responde un servicio de IA.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: the key is accepted.</source>
            <translation>Comprobado: la clave se acepta.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: {model} answered in {ms} ms.</source>
            <translation>Comprobado: {model} respondió en {ms} ms.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Try again in a few minutes.</source>
            <translation>Vuelva a intentarlo en unos minutos.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Try again in {retry_after_s} seconds.</source>
            <translation>Vuelva a intentarlo en {retry_after_s} segundos.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>Try again. If it stays so, run it in a terminal to see what it waits for.</source>
            <translation>Vuelva a intentarlo. Si sigue así, ejecútela en un terminal para ver a qué espera.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Try again. If it stays so, tell whoever runs the server.</source>
            <translation>Vuelva a intentarlo. Si sigue así, avise a quien gestiona el servidor.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Try http:// instead of https:// at the start of the address.</source>
            <translation>Pruebe con http:// en lugar de https:// al principio de la dirección.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Try https:// instead of http:// at the start of the address.</source>
            <translation>Pruebe con https:// en lugar de http:// al principio de la dirección.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Use {redirect_to} as the address.</source>
            <translation>Use {redirect_to} como dirección.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Wait a minute, then try again.</source>
            <translation>Espere un minuto y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Works</source>
            <translation>Funciona</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Wrong address</source>
            <translation>Dirección incorrecta</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Wrong key</source>
            <translation>Clave incorrecta</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Wrong version</source>
            <translation>Versión incorrecta</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Yes, but it does not list its models</source>
            <translation>Sí, pero no muestra la lista de sus modelos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>You are not signed in with Google on this computer, or the sign-in has run out.</source>
            <translation>No ha iniciado sesión con Google en este ordenador, o la sesión ha caducado.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>You are not signed in with Google, or the sign-in has run out.</source>
            <translation>No ha iniciado sesión con Google, o la sesión ha caducado.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Your key is right, but the gateway's own key was refused by the service behind it.</source>
            <translation>Su clave es correcta, pero el servicio que hay detrás rechazó la clave propia de la pasarela.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Your organisation does not allow {host} in this app. Nothing was sent.</source>
            <translation>Su organización no permite {host} en esta aplicación. No se envió nada.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>about ${dollars}</source>
            <translation>unos ${dollars}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>another one</source>
            <translation>otro</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>certificate from {issuer}</source>
            <translation>certificado de {issuer}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>free</source>
            <translation>gratis</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>less than ${least}</source>
            <translation>menos de ${least}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>not reached</source>
            <translation>no se alcanzó</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>the address</source>
            <translation>la dirección</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} and this computer have no way of encrypting in common.</source>
            <translation>{host} y este ordenador no tienen ningún cifrado en común.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} began to answer, but did not come to an end.</source>
            <translation>{host} empezó a responder, pero no llegó al final.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} did not answer in time.</source>
            <translation>{host} no respondió a tiempo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} does not speak https at this port.</source>
            <translation>{host} no habla https en este puerto.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} hung up in the middle of its answer.</source>
            <translation>{host} colgó en mitad de su respuesta.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} only answers inside its company's network.</source>
            <translation>{host} solo responde dentro de la red de su empresa.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} only speaks https at this port.</source>
            <translation>{host} solo habla https en este puerto.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} signed its certificate itself, so nobody vouches for it.</source>
            <translation>{host} firmó su propio certificado, así que nadie responde por él.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} took the request, but no answer came in time.</source>
            <translation>{host} aceptó la petición, pero no llegó respuesta a tiempo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>{the_model} cannot hold a conversation.</source>
            <translation>{the_model} no puede mantener una conversación.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>{the_model} is not running, so nobody can ask it.</source>
            <translation>{the_model} no está en marcha, así que nadie puede preguntarle.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>{the_model} was taken out of service.</source>
            <translation>{the_model} se retiró del servicio.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>{url} (with /v1 twice)</source>
            <translation>{url} (con /v1 dos veces)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>{what}.</source>
            <translation>{what}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>“{answer}”</source>
            <translation>«{answer}»</translation>
        </message>
    </context>
    <context>
        <name>TestAll</name>
        <message>
            <location filename="viewmodels/test_all.py" />
            <source>{count} with a problem</source>
            <translation>{count} con un problema</translation>
        </message>
        <message>
            <location filename="viewmodels/test_all.py" />
            <source>{done} of {count}</source>
            <translation>{done} de {count}</translation>
        </message>
    </context>
    <context>
        <name>TestAllBar</name>
        <message>
            <location filename="views/test_all.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="views/test_all.py" />
            <source>Show what needs attention</source>
            <translation>Mostrar lo que requiere atención</translation>
        </message>
    </context>
    <context>
        <name>TestBar</name>
        <message>
            <location filename="views/connection_test.py" />
            <source>Cancel test</source>
            <translation>Cancelar prueba</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Test</source>
            <translation>Probar</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Test again</source>
            <translation>Probar de nuevo</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Testing</source>
            <translation>Probando</translation>
        </message>
    </context>
    <context>
        <name>TestLines</name>
        <message>
            <location filename="views/connection_test.py" />
            <source>Copied. Paste it into an e-mail to IT: there is no key in it.</source>
            <translation>Copiado. Péguelo en un correo para Informática: no contiene ninguna clave.</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Copy report for IT</source>
            <translation>Copiar informe para Informática</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Failed</source>
            <translation>Fallido</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Free check only</source>
            <translation>Solo la comprobación gratuita</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Not reached</source>
            <translation>No se alcanzó</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Passed</source>
            <translation>Superado</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Test finished: {result}</source>
            <translation>Prueba terminada: {result}</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Unclear</source>
            <translation>No está claro</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>asking…</source>
            <translation>preguntando…</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>{ms} ms</source>
            <translation>{ms} ms</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <location filename="views/kit/toast.py" />
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
        <message>
            <location filename="views/kit/toast.py" />
            <source>Press F6 to reach it.</source>
            <translation>Pulse F6 para llegar a él.</translation>
        </message>
    </context>
    <context>
        <name>Toasts</name>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>Changed the id of “{name}”.</source>
            <translation>Se cambió el id de «{name}».</translation>
        </message>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>Removed the provider.</source>
            <translation>Se quitó el proveedor.</translation>
        </message>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>Removed {count} models.</source>
            <translation>Se quitaron {count} modelos.</translation>
        </message>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>Removed “{name}”.</source>
            <translation>Se quitó «{name}».</translation>
        </message>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>{name} has its new key, wherever it is used.</source>
            <translation>{name} tiene su clave nueva en todas partes donde se usa.</translation>
        </message>
    </context>
    <context>
        <name>TryIt</name>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>${dollars}</source>
            <translation>${dollars}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>A vector of {count} numbers: {beginning}…</source>
            <translation>Un vector de {count} números: {beginning}…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>An embedding model: it turns each text into a row of numbers.</source>
            <translation>Un modelo de embeddings: convierte cada texto en una fila de números.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Complete its address, its key and its name, then ask again.</source>
            <translation>Complete su dirección, su clave y su nombre, y pregunte de nuevo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>It is not clear yet where this model is.</source>
            <translation>Todavía no está claro dónde está este modelo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>It reached the longest answer that is allowed, so the end is missing.</source>
            <translation>Llegó a la respuesta más larga permitida, así que falta el final.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it is for sound. It may not answer here.</source>
            <translation>Su proveedor dice que es para sonido. Puede que aquí no responda.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it judges texts. It may not answer here.</source>
            <translation>Su proveedor dice que juzga textos. Puede que aquí no responda.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it makes pictures. It may not answer here.</source>
            <translation>Su proveedor dice que crea imágenes. Puede que aquí no responda.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it sorts texts. It may not answer here.</source>
            <translation>Su proveedor dice que ordena textos. Puede que aquí no responda.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Stopped here: it was still writing after {minutes} minutes.</source>
            <translation>Detenido aquí: seguía escribiendo tras {minutes} minutos.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Stopped here: more than {count} characters is too much to try a model.</source>
            <translation>Detenido aquí: más de {count} caracteres es demasiado para probar un modelo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <location filename="viewmodels/try_it.py" />
            <source>That is too long to try a model with. Shorten it.</source>
            <translation>Es demasiado largo para probar un modelo. Acórtelo.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The answer may cost about ${dollars}.</source>
            <translation>La respuesta puede costar unos ${dollars}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The model said nothing.</source>
            <translation>El modelo no dijo nada.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The model thought, and then said nothing.</source>
            <translation>El modelo pensó, y luego no dijo nada.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The server refuses {names}, so it was asked without.</source>
            <translation>El servidor rechaza {names}, así que se le preguntó sin ello.</translation>
        </message>
        <message>
            <location filename="viewmodels/try_it.py" />
            <source>This conversation is long enough to try a model. Start again for a new one.</source>
            <translation>Esta conversación ya es bastante larga para probar un modelo. Empiece de nuevo para tener otra.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>first words after {seconds}</source>
            <translation>primeras palabras tras {seconds}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>free</source>
            <translation>gratis</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>price not known</source>
            <translation>precio desconocido</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>the server does not count tokens</source>
            <translation>el servidor no cuenta los tokens</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>{read} tokens read</source>
            <translation>{read} tokens leídos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>{read} tokens read, {written} written</source>
            <translation>{read} tokens leídos, {written} escritos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>{seconds} in all</source>
            <translation>{seconds} en total</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
    </context>
    <context>
        <name>TryItDialog</name>
        <message>
            <location filename="views/try_it.py" />
            <source>Ask something to see how the model answers.</source>
            <translation>Pregunte algo para ver cómo responde el modelo.</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>For example: Answer in one sentence.</source>
            <translation>Por ejemplo: Responde en una frase.</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Less</source>
            <translation>Menos</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Size of the window</source>
            <translation>Tamaño de la ventana</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Start again</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>System prompt</source>
            <translation>Prompt del sistema</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>System prompt: what the model is told before the conversation</source>
            <translation>Prompt del sistema: lo que se dice al modelo antes de la conversación</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Try {model}</source>
            <translation>Preguntar a {model}</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Type a question. Enter sends it, Shift+Enter begins a new line.</source>
            <translation>Escriba una pregunta. Intro la envía, Mayús+Intro empieza una línea nueva.</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Your question</source>
            <translation>Su pregunta</translation>
        </message>
    </context>
    <context>
        <name>Updates</name>
        <message>
            <location filename="viewmodels/updates.py" />
            <source>Open download page</source>
            <translation>Abrir la página de descarga</translation>
        </message>
        <message>
            <location filename="viewmodels/updates.py" />
            <source>There is a new version of Kiln Models: {version}</source>
            <translation>Hay una versión nueva de Kiln Models: {version}</translation>
        </message>
        <message>
            <location filename="viewmodels/updates.py" />
            <source>You have version {version}. Nothing is installed by itself.</source>
            <translation>Tiene la versión {version}. Nada se instala por sí solo.</translation>
        </message>
    </context>
    <context>
        <name>UseIn</name>
        <message>
            <location filename="views/use_in.py" />
            <source>Use in {program}</source>
            <translation>Usar en {program}</translation>
        </message>
    </context>
    <context>
        <name>UseOfMany</name>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Agents use {count} of them. Choose other models for these agents first.</source>
            <translation>Los agentes usan {count} de ellos. Elija antes otros modelos para estos agentes.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Changed 1 model in {programs}.</source>
            <translation>Se cambió 1 modelo en {programs}.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Changed {count} models in {programs}.</source>
            <translation>Se cambiaron {count} modelos en {programs}.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Nothing is to be changed.</source>
            <translation>No hay nada que cambiar.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Use {models} in</source>
            <translation>Usar {models} en</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>{count} of them would be in no program any more. To do that, remove them.</source>
            <translation>{count} de ellos ya no estarían en ningún programa. Para eso, quítelos.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>{count} of {all} cannot: {why}</source>
            <translation>{count} de {all} no pueden: {why}</translation>
        </message>
    </context>
    <context>
        <name>UseOfManyDialog</name>
        <message>
            <location filename="views/use_of_many.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="views/use_of_many.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="views/use_of_many.py" />
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
    </context>
    <context>
        <name>VolumesDialog</name>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>A token is about three quarters of a word. Nothing is written to the editor: this is only for the estimate.</source>
            <translation>Un token son unas tres cuartas partes de una palabra. No se escribe nada en el editor: esto es solo para la estimación.</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>A typical month</source>
            <translation>Un mes típico</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>How this is worked out</source>
            <translation>Cómo se calcula esto</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Tasks a month</source>
            <translation>Tareas al mes</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Tokens in, each</source>
            <translation>Tokens de entrada, cada una</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Tokens out, each</source>
            <translation>Tokens de salida, cada una</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Use these</source>
            <translation>Usar estos</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Your volumes</source>
            <translation>Sus volúmenes</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>{amount} a month</source>
            <translation>{amount} al mes</translation>
        </message>
    </context>
    <context>
        <name>WhereStep</name>
        <message>
            <location filename="views/publish_where.py" />
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Choose the gateway's file</source>
            <translation>Elegir el archivo de la pasarela</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Comments and everything that others wrote stay as they are. A file that is not there is made.</source>
            <translation>Los comentarios y todo lo que escribieron otros quedan como están. Si el archivo no existe, se crea.</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Configuration (*.yaml *.yml)</source>
            <translation>Configuración (*.yaml *.yml)</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>For a LiteLLM gateway with a database. It has the models at once.</source>
            <translation>Para una pasarela LiteLLM con base de datos. Tiene los modelos al instante.</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Into its file</source>
            <translation>En su archivo</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Through its address</source>
            <translation>Por su dirección</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>config.yaml</source>
            <translation>config.yaml</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>config.yaml of a LiteLLM gateway. It reads the file when it is started again.</source>
            <translation>config.yaml de una pasarela LiteLLM. Lee el archivo cuando se inicia de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <location filename="views/window_actions.py" />
            <source>About Kiln Models</source>
            <translation>Acerca de Kiln Models</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Add a gateway's models…</source>
            <translation>Añadir los modelos de una pasarela…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Add a model…</source>
            <translation>Añadir un modelo…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Add a provider…</source>
            <translation>Añadir un proveedor…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Dark theme</source>
            <translation>Tema oscuro</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Find anything…</source>
            <translation>Buscar cualquier cosa…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>First steps…</source>
            <translation>Primeros pasos…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Leave practice mode</source>
            <translation>Salir del modo de práctica</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Light or dark as the system</source>
            <translation>Claro u oscuro como el sistema</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Light theme</source>
            <translation>Tema claro</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>LiteLLM proxy share team server</source>
            <translation>LiteLLM pasarela proxy compartir equipo servidor</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Look for model servers on this computer</source>
            <translation>Buscar servidores de modelos en este ordenador</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Open a team pack…</source>
            <translation>Abrir un paquete de equipo…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Paste an e-mail or a snippet…</source>
            <translation>Pegar un correo o un fragmento…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Practice mode: try without a key</source>
            <translation>Modo de práctica: probar sin clave</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Publish all models to a gateway…</source>
            <translation>Publicar todos los modelos en una pasarela…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Redo it</source>
            <translation>Rehacerlo</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Save as a team pack…</source>
            <translation>Guardar como paquete de equipo…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Search this page</source>
            <translation>Buscar en esta página</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Setting</source>
            <translation>Ajuste</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Start Kiln with its keys</source>
            <translation>Iniciar Kiln con sus claves</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Test all that is shown</source>
            <translation>Probar todo lo que se muestra</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Undo the last change</source>
            <translation>Deshacer el último cambio</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>commands</source>
            <translation>comandos</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>export share colleague</source>
            <translation>exportar compartir compañero</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>help assistant begin start wizard</source>
            <translation>ayuda asistente comenzar empezar inicio</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>help keys</source>
            <translation>ayuda teclas</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>import colleague file Cherry Studio CC Switch LiteLLM</source>
            <translation>importar compañero archivo Cherry Studio CC Switch LiteLLM</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>key access clipboard import</source>
            <translation>clave acceso portapapeles importar</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>keys launch open program</source>
            <translation>claves iniciar abrir programa</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>version report log</source>
            <translation>versión informe registro</translation>
        </message>
    </context>
    <context>
        <name>_Done</name>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Check what the gateway says</source>
            <translation>Comprobar qué dice la pasarela</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>When the gateway was started again, it can be asked what it has.</source>
            <translation>Cuando la pasarela se haya reiniciado, se le puede preguntar qué tiene.</translation>
        </message>
    </context>
    <context>
        <name>_Keys</name>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Copy the list of keys it needs</source>
            <translation>Copiar la lista de claves que necesita</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Keys are not written. Set them where the gateway runs:</source>
            <translation>Las claves no se escriben. Configúrelas donde se ejecuta la pasarela:</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Keys that the gateway needs</source>
            <translation>Claves que necesita la pasarela</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Write .env.example beside the file</source>
            <translation>Escribir .env.example junto al archivo</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Written: {path}</source>
            <translation>Escrito: {path}</translation>
        </message>
    </context>
    <context>
        <name>_Preview</name>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Also take away what was published before and is not chosen now ({count})</source>
            <translation>Quitar también lo que se publicó antes y ahora no está elegido ({count})</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>What changes</source>
            <translation>Qué cambia</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>and {count} more</source>
            <translation>y {count} más</translation>
        </message>
    </context>
    <context>
        <name>_SecretEdit</name>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
    </context>
</TS>
