<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AddressFields</name>
        <message>
            <location filename="views/publish_where.py" />
            <source>&amp;Address of the gateway</source>
            <translation>&amp;Adresse des Gateways</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>&amp;Master key</source>
            <translation>&amp;Hauptschlüssel</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>It is only used now, and not kept. Nothing is written with it.</source>
            <translation>Er wird nur jetzt verwendet und nicht aufbewahrt. Nichts wird damit geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>Agents</name>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <source>A limit cannot be below 0.</source>
            <translation>Ein Limit kann nicht unter 0 liegen.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>A price is not known</source>
            <translation>Ein Preis ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>About {after} a month. Now it is {before}.</source>
            <translation>Etwa {after} im Monat. Jetzt sind es {before}.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <location filename="viewmodels/agents/rows.py" />
            <source>All agents</source>
            <translation>Alle Agenten</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>All agents use it now.</source>
            <translation>Alle Agenten verwenden es jetzt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Always the Fireworks default model</source>
            <translation>Immer das Standardmodell von Fireworks</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Architecture</source>
            <translation>Architektur</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>At least 2 agents have to talk to each other.</source>
            <translation>Mindestens 2 Agenten müssen miteinander reden.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>At least {amount}</source>
            <translation>Mindestens {amount}</translation>
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
            <translation>Auto findet kein Modell</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>Auto finds no model now: no provider is turned on and has a key.</source>
            <translation>Auto findet jetzt kein Modell: Kein Anbieter ist eingeschaltet und hat einen Schlüssel.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Auto picks a model for each task, and keeps the cost low.</source>
            <translation>Auto wählt für jede Aufgabe ein Modell und hält die Kosten niedrig.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>Auto picks a model for each task. Today that means {models}.</source>
            <translation>Auto wählt für jede Aufgabe ein Modell. Heute heißt das: {models}.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>Auto picks per task, so it cannot be the one model for all.</source>
            <translation>Auto wählt je Aufgabe und kann deshalb nicht das eine Modell für alle sein.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Auto picks per task. Choose one model for all agents.</source>
            <translation>Auto wählt je Aufgabe. Wählen Sie ein Modell für alle Agenten.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Balanced</source>
            <translation>Ausgewogen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Best quality</source>
            <translation>Beste Qualität</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Breaks work into steps</source>
            <translation>Teilt Arbeit in Schritte auf</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Budget</source>
            <translation>Sparsam</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>Built-in</source>
            <translation>Eingebaut</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Can {model} call tools?</source>
            <translation>Kann {model} Tools aufrufen?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <location filename="viewmodels/agents/rows.py" />
            <source>Cannot call tools</source>
            <translation>Kann keine Tools aufrufen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Check again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Check again later.</source>
            <translation>Prüfen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Check first</source>
            <translation>Zuerst prüfen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Checking whether {model} can call tools…</source>
            <translation>Es wird geprüft, ob {model} Tools aufrufen kann…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Claude for every agent, with a high limit.</source>
            <translation>Claude für jeden Agenten, mit hohem Limit.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Cloud</source>
            <translation>Cloud</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Could not tell whether {model} can call tools</source>
            <translation>Ob {model} Tools aufrufen kann, war nicht festzustellen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Custom</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Docs and comments</source>
            <translation>Dokumentation und Kommentare</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Enterprise</source>
            <translation>Unternehmen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Every agent on a model of your own computer. Nothing leaves it.</source>
            <translation>Jeder Agent auf einem Modell Ihres eigenen Computers. Nichts verlässt ihn.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Every job, the same model</source>
            <translation>Jede Aufgabe, dasselbe Modell</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Fast answers</source>
            <translation>Schnelle Antworten</translation>
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
            <translation>Kostenlos</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>How Auto chooses</source>
            <translation>Wie Auto wählt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>It answered: “{words}”.</source>
            <translation>Es hat geantwortet: „{words}“.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>It was asked twice to call a tool, and did something else.</source>
            <translation>Es sollte zweimal ein Tool aufrufen und tat etwas anderes.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Its address or its key is not known here. Choose Edit at the model to give them.</source>
            <translation>Seine Adresse oder sein Schlüssel ist hier nicht bekannt. Wählen Sie beim Modell „Bearbeiten“, um sie anzugeben.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Keep {model}</source>
            <translation>{model} behalten</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Large codebase</source>
            <translation>Große Codebasis</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Limit a day</source>
            <translation>Limit am Tag</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Limit a month</source>
            <translation>Limit im Monat</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Low cost</source>
            <translation>Geringe Kosten</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Models that hold a lot of code in view.</source>
            <translation>Modelle, die viel Code im Blick behalten.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>No agent</source>
            <translation>Kein Agent</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>No other model can be used yet: give a provider its key, or add a model.</source>
            <translation>Noch ist kein anderes Modell verwendbar: Geben Sie einem Anbieter seinen Schlüssel, oder fügen Sie ein Modell hinzu.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>No provider is turned on and has a key.</source>
            <translation>Kein Anbieter ist eingeschaltet und hat einen Schlüssel.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Nobody has checked whether it can call tools.</source>
            <translation>Niemand hat geprüft, ob es Tools aufrufen kann.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>None</source>
            <translation>Keines</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Not checked</source>
            <translation>Nicht geprüft</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>One low-cost model for every agent, with tight limits.</source>
            <translation>Ein günstiges Modell für alle Agenten, mit engen Limits.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Per agent</source>
            <translation>Je Agent</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Planning</source>
            <translation>Planung</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Private</source>
            <translation>Privat</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Put that right, then check again.</source>
            <translation>Beheben Sie das, und prüfen Sie dann erneut.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Quality first</source>
            <translation>Qualität zuerst</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Reviews code, security</source>
            <translation>Prüft Code und Sicherheit</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Switched off</source>
            <translation>Ausgeschaltet</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>System design</source>
            <translation>Systementwurf</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>The agents keep {model}.</source>
            <translation>Die Agenten behalten {model}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>The best model where it matters. This costs the most.</source>
            <translation>Das beste Modell dort, wo es darauf ankommt. Das kostet am meisten.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>The least cannot be more than the most.</source>
            <translation>Das Mindeste kann nicht mehr als das Höchste sein.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>The server is busy: asking again in {seconds} s.</source>
            <translation>Der Server ist ausgelastet: neue Anfrage in {seconds} s.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>The server says: “{words}”.</source>
            <translation>Der Server sagt: „{words}“.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>There are only 6 agents.</source>
            <translation>Es gibt nur 6 Agenten.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <source>This is far too much.</source>
            <translation>Das ist viel zu viel.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <source>This is no amount. Type a number such as 15.</source>
            <translation>Das ist kein Betrag. Geben Sie eine Zahl wie 15 ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>Tool calling not checked</source>
            <translation>Tool-Aufrufe nicht geprüft</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <location filename="viewmodels/words/tool_check.py" />
            <source>Tools work</source>
            <translation>Tools funktionieren</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/volumes.py" />
            <source>Type a whole number, such as 200.</source>
            <translation>Geben Sie eine ganze Zahl wie 200 ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <location filename="viewmodels/words/agents.py" />
            <source>Type an amount such as 15, or 0 for no limit.</source>
            <translation>Geben Sie einen Betrag wie 15 ein, oder 0 für kein Limit.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Use it unchecked</source>
            <translation>Ungeprüft verwenden</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>Use {model}</source>
            <translation>{model} verwenden</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>What it would cost is not known: a price is missing.</source>
            <translation>Was es kosten würde, ist nicht bekannt: Ein Preis fehlt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Writes and fixes code</source>
            <translation>Schreibt und verbessert Code</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Writes tests</source>
            <translation>Schreibt Tests</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>Your models</source>
            <translation>Ihre Modelle</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>critical work</source>
            <translation>kritische Aufgaben</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>hard problems</source>
            <translation>schwierige Probleme</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>is gone</source>
            <translation>ist weg</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>no key</source>
            <translation>kein Schlüssel</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>no limit set</source>
            <translation>kein Limit gesetzt</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>not possible for all</source>
            <translation>nicht für alle möglich</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>of your {limit} limit</source>
            <translation>bei einem Limit von {limit}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>over your {limit} a day on average</source>
            <translation>im Schnitt über Ihrem Limit von {limit} am Tag</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>picks a model for each task</source>
            <translation>wählt für jede Aufgabe ein Modell</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>price not known</source>
            <translation>Preis nicht bekannt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>private</source>
            <translation>privat</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>smart routing</source>
            <translation>kluge Auswahl</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>this computer</source>
            <translation>dieser Computer</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>tools not checked</source>
            <translation>Tools nicht geprüft</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>tools work</source>
            <translation>Tools funktionieren</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>turned off</source>
            <translation>ausgeschaltet</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>under {amount}</source>
            <translation>unter {amount}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>very long texts</source>
            <translation>sehr lange Texte</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agents} call tools</source>
            <translation>{agents} rufen Tools auf</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agents} calls tools</source>
            <translation>{agents} ruft Tools auf</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} can use this model</source>
            <translation>{agents} kann dieses Modell verwenden</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} cannot use this model</source>
            <translation>{agents} kann dieses Modell nicht verwenden</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} need tool calling</source>
            <translation>{agents} brauchen Tool-Aufrufe</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} needs tool calling</source>
            <translation>{agents} braucht Tool-Aufrufe</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{agent} agent on</source>
            <translation>Agent „{agent}“ ein</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agent} keeps {model}.</source>
            <translation>{agent} behält {model}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agent} sends longer texts than this model can hold.</source>
            <translation>{agent} sendet längere Texte, als dieses Modell aufnehmen kann.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agent} uses it now.</source>
            <translation>{agent} verwendet es jetzt.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{amount} less than before</source>
            <translation>{amount} weniger als vorher</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{amount} more than before</source>
            <translation>{amount} mehr als vorher</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{calls} of at most {most} calls</source>
            <translation>{calls} von höchstens {most} Aufrufen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{model} called the tool in {good} of {all} tries.</source>
            <translation>{model} hat das Tool in {good} von {all} Versuchen aufgerufen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{model} cannot be asked yet</source>
            <translation>{model} kann noch nicht gefragt werden</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{model} cannot call tools</source>
            <translation>{model} kann keine Tools aufrufen</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} cannot call tools, which some agents need.</source>
            <translation>{model} kann keine Tools aufrufen. Manche Agenten brauchen das.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} for all agents</source>
            <translation>{model} für alle Agenten</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>{model} for everything</source>
            <translation>{model} für alles</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>{model} for {tasks}</source>
            <translation>{model} für {tasks}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <location filename="viewmodels/agents/problems.py" />
            <source>{model} has no key that can be found.</source>
            <translation>Für {model} ist kein Schlüssel zu finden.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} is not there.</source>
            <translation>{model} ist nicht da.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{model} is turned off in the editor's settings.</source>
            <translation>{model} ist in den Einstellungen des Editors ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} is turned off in the editor's settings. Turn it on to use it.</source>
            <translation>{model} ist in den Einstellungen des Editors ausgeschaltet. Schalten Sie es ein, um es zu verwenden.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>{model}, and {special}</source>
            <translation>{model} und {special}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{more} over your {limit} limit</source>
            <translation>{more} über Ihrem Limit von {limit}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>{names} and {last}</source>
            <translation>{names} und {last}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{needs}, and {model} is marked as not able to.</source>
            <translation>{needs}, und {model} ist als dazu nicht fähig markiert.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{needs}, and {model} refused it when it was checked.</source>
            <translation>{needs}, und {model} hat das bei der Prüfung verweigert.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{needs}. The check asks the model itself to make such a call.</source>
            <translation>{needs}. Die Prüfung fordert das Modell selbst zu so einem Aufruf auf.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{tasks} tasks a month</source>
            <translation>{tasks} Aufgaben im Monat</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{tasks} tasks on {model} × ({tokens_in} tokens in × ${price_in} + {tokens_out} out × ${price_out}) ÷ 1,000,000 = {sum}</source>
            <translation>{tasks} Aufgaben mit {model} × ({tokens_in} Token Eingabe × ${price_in} + {tokens_out} Ausgabe × ${price_out}) ÷ 1,000,000 = {sum}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{tasks} tasks on {model}, whose price is not known</source>
            <translation>{tasks} Aufgaben mit {model}, dessen Preis nicht bekannt ist</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{tasks} tasks, and no model to do them</source>
            <translation>{tasks} Aufgaben, und kein Modell dafür</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>“{model}” is gone. The choice stays until you change it.</source>
            <translation>„{model}“ ist weg. Die Auswahl bleibt, bis Sie sie ändern.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>“{model}” is no model that is known here. The choice stays until you change it.</source>
            <translation>„{model}“ ist hier als Modell nicht bekannt. Die Auswahl bleibt, bis Sie sie ändern.</translation>
        </message>
    </context>
    <context>
        <name>AgentsSettings</name>
        <message>
            <location filename="views/agents_settings.py" />
            <source>&amp;Auto prefers</source>
            <translation>&amp;Auto bevorzugt</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Agents may ask each other before they answer</source>
            <translation>Agenten dürfen einander fragen, bevor sie antworten</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Agents that talk about one question.</source>
            <translation>Agenten, die über eine Frage reden.</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Asking each other</source>
            <translation>Einander fragen</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>At &amp;least</source>
            <translation>&amp;Mindestens</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>At m&amp;ost</source>
            <translation>&amp;Höchstens</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Auto and limits</source>
            <translation>Auto und Limits</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Consultation</source>
            <translation>Beratung</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>In US dollars. 0 is no limit.</source>
            <translation>In US-Dollar. 0 heißt kein Limit.</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Limit a &amp;day</source>
            <translation>Limit am &amp;Tag</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Limit a &amp;month</source>
            <translation>Limit im M&amp;onat</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Providers</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>They may use models of different providers</source>
            <translation>Sie dürfen Modelle verschiedener Anbieter verwenden</translation>
        </message>
    </context>
    <context>
        <name>AgentsShown</name>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>Every agent uses this model. What you chose per agent is kept for later.</source>
            <translation>Jeder Agent verwendet dieses Modell. Was Sie je Agent gewählt haben, bleibt für später.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>One model for all</source>
            <translation>Ein Modell für alle</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>Per agent</source>
            <translation>Je Agent</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>The editor's settings cannot be read.</source>
            <translation>Die Einstellungen des Editors sind nicht lesbar.</translation>
        </message>
    </context>
    <context>
        <name>AgentsSide</name>
        <message>
            <location filename="viewmodels/agents/side.py" />
            <source>Saved in {editor}.</source>
            <translation>In {editor} gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>AgentsTable</name>
        <message>
            <location filename="views/agents_table.py" />
            <source>A month</source>
            <translation>Im Monat</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Agents</source>
            <translation>Agenten</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Check…</source>
            <translation>Prüfen…</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Kept for later: {model}</source>
            <translation>Für später behalten: {model}</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
    </context>
    <context>
        <name>AgentsView</name>
        <message>
            <location filename="views/agents_page.py" />
            <source>Agents</source>
            <translation>Agenten</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Choose your editor in Settings</source>
            <translation>Wählen Sie Ihren Editor in den Einstellungen</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Open Settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Presets</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Then you can decide here which model does which job in it.</source>
            <translation>Dann können Sie hier entscheiden, welches Modell darin welche Aufgabe übernimmt.</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Which model does which job in your editor.</source>
            <translation>Welches Modell welche Aufgabe in Ihrem Editor hat.</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Which model does which job in {editor}.</source>
            <translation>Welches Modell in {editor} welche Aufgabe übernimmt.</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Which model for which agent</source>
            <translation>Welches Modell für welchen Agenten</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <location filename="viewmodels/words/backups.py" />
            <source>{when} · {size} bytes</source>
            <translation>{when} · {size} Bytes</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <location filename="views/kit/banner.py" />
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>Care</name>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} goes, with a key in it. What line {by_line} says stays.</source>
            <translation>„{name}“ in Zeile {line} entfällt, mit einem Schlüssel darin. Was Zeile {by_line} sagt, bleibt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} goes. What line {by_line} says stays.</source>
            <translation>„{name}“ in Zeile {line} entfällt. Was Zeile {by_line} sagt, bleibt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} has no effect: it stands again in line {by_line}, and the last one counts.</source>
            <translation>„{name}“ in Zeile {line} hat keine Wirkung: Es steht noch einmal in Zeile {by_line}, und das letzte zählt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} has no effect: “{by}” in line {by_line} leaves no room for it.</source>
            <translation>„{name}“ in Zeile {line} hat keine Wirkung: „{by}“ in Zeile {by_line} lässt keinen Platz dafür.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} has no effect: “{by}” in line {by_line} replaces it.</source>
            <translation>„{name}“ in Zeile {line} hat keine Wirkung: „{by}“ in Zeile {by_line} ersetzt es.</translation>
        </message>
    </context>
    <context>
        <name>CareCards</name>
        <message>
            <location filename="views/care_cards.py" />
            <source>Tidy</source>
            <translation>Aufräumen</translation>
        </message>
        <message>
            <location filename="views/care_cards.py" />
            <source>Tidy the settings file?</source>
            <translation>Die Einstellungsdatei aufräumen?</translation>
        </message>
    </context>
    <context>
        <name>ChangeId</name>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Agents are given the model by this id.</source>
            <translation>Agenten erhalten das Modell über diese ID.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>All agents</source>
            <translation>Alle Agenten</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Another model has this id. Choose another one.</source>
            <translation>Ein anderes Modell hat diese ID. Wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>First choose Edit and complete the model: something else in it is missing or wrong.</source>
            <translation>Wählen Sie zuerst „Bearbeiten“, und vervollständigen Sie das Modell: Etwas anderes darin fehlt oder ist falsch.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Id of {name} in {program}</source>
            <translation>ID von {name} in {program}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Type an id.</source>
            <translation>Geben Sie eine ID ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Use letters, digits, dots and hyphens, without spaces, as in “my-model”.</source>
            <translation>Verwenden Sie Buchstaben, Ziffern, Punkte und Bindestriche, ohne Leerzeichen, wie in „mein-modell“.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>{agents} will go on using it by its new id.</source>
            <translation>Weiter unter der neuen ID verwendet von: {agents}.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>{name} agent</source>
            <translation>Agent „{name}“</translation>
        </message>
    </context>
    <context>
        <name>ChangeIdDialog</name>
        <message>
            <location filename="views/change_id.py" />
            <source>&amp;Id</source>
            <translation>&amp;ID</translation>
        </message>
        <message>
            <location filename="views/change_id.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="views/change_id.py" />
            <source>Change id</source>
            <translation>ID ändern</translation>
        </message>
        <message>
            <location filename="views/change_id.py" />
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
    </context>
    <context>
        <name>Clash</name>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>A key</source>
            <translation>Ein Schlüssel</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Advanced settings</source>
            <translation>Erweiterte Einstellungen</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Agents</source>
            <translation>Agenten</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Agents ask each other</source>
            <translation>Agenten fragen einander</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>All of it</source>
            <translation>Alles davon</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Another program</source>
            <translation>Ein anderes Programm</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>At least so many agents</source>
            <translation>Mindestens so viele Agenten</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>At most so many agents</source>
            <translation>Höchstens so viele Agenten</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Changed in two places</source>
            <translation>An zwei Stellen geändert</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Context window</source>
            <translation>Kontextfenster</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Cost, input</source>
            <translation>Kosten, Eingabe</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Cost, output</source>
            <translation>Kosten, Ausgabe</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Deployment</source>
            <translation>Bereitstellung</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Different providers</source>
            <translation>Verschiedene Anbieter</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Display name</source>
            <translation>Anzeigename</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Empty</source>
            <translation>Leer</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>How Auto chooses</source>
            <translation>Wie Auto wählt</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Keep what is there</source>
            <translation>Behalten, was dort steht</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Keep what {program} wrote</source>
            <translation>Behalten, was {program} geschrieben hat</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Kept another program's change to {fields} as well.</source>
            <translation>Auch die Änderung eines anderen Programms wurde behalten: {fields}.</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Kept {program}'s change to {fields} as well.</source>
            <translation>Auch die Änderung von {program} wurde behalten: {fields}.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Limit a day</source>
            <translation>Limit am Tag</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Limit a month</source>
            <translation>Limit im Monat</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Location</source>
            <translation>Standort</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Max tokens</source>
            <translation>Max. Token</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Model for all agents</source>
            <translation>Modell für alle Agenten</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Model “{name}”</source>
            <translation>Modell „{name}“</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/clashing.py" />
            <source>No key</source>
            <translation>Kein Schlüssel</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>One model for all agents</source>
            <translation>Ein Modell für alle Agenten</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Provider turned on</source>
            <translation>Anbieter eingeschaltet</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Provider “{name}”</source>
            <translation>Anbieter „{name}“</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Somebody changed the same thing later. Choose what shall stand there.</source>
            <translation>Jemand hat später dasselbe geändert. Wählen Sie, was dort stehen soll.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>This was changed again since</source>
            <translation>Das wurde seitdem wieder geändert</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Top P</source>
            <translation>Top P</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Use mine</source>
            <translation>Meines verwenden</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Use the other</source>
            <translation>Das andere verwenden</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>another program</source>
            <translation>ein anderes Programm</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>{n} fields</source>
            <translation>{n} Felder</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>{program} changed this while you were editing it. Choose what holds.</source>
            <translation>{program} hat das geändert, während Sie es bearbeitet haben. Wählen Sie, was gilt.</translation>
        </message>
    </context>
    <context>
        <name>ClashDialog</name>
        <message>
            <location filename="views/clash.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="views/clash.py" />
            <source>Choose one for each field.</source>
            <translation>Wählen Sie für jedes Feld eines.</translation>
        </message>
        <message>
            <location filename="views/clash.py" />
            <source>Keep all of theirs</source>
            <translation>Alle anderen behalten</translation>
        </message>
        <message>
            <location filename="views/clash.py" />
            <source>Use all of mine</source>
            <translation>Alle meine verwenden</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="views/command_palette.py" />
            <source>Find an action, a provider, a model or a setting</source>
            <translation>Aktion, Anbieter, Modell oder Einstellung suchen</translation>
        </message>
        <message>
            <location filename="views/command_palette.py" />
            <source>Find anything</source>
            <translation>Alles durchsuchen</translation>
        </message>
        <message>
            <location filename="views/command_palette.py" />
            <source>Hits</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <location filename="views/command_palette.py" />
            <source>Nothing is called like that.</source>
            <translation>Nichts heißt so.</translation>
        </message>
        <message>
            <location filename="views/command_palette.py" />
            <source>Show everything</source>
            <translation>Alles anzeigen</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <location filename="views/kit/confirm.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Copy details</source>
            <translation>Details kopieren</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>It is our mistake, not yours. Your settings files are as they were. You can go on, or close the app and start it again.</source>
            <translation>Der Fehler liegt bei uns, nicht bei Ihnen. Ihre Einstellungsdateien sind unverändert. Sie können weitermachen oder die App schließen und neu starten.</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Something went wrong in this app</source>
            <translation>In dieser App ist etwas schiefgegangen</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>The log is in {folder}</source>
            <translation>Das Protokoll ist in {folder}</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>for whoever helps you, without keys</source>
            <translation>für alle, die Ihnen helfen, ohne Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>Good to know</source>
            <translation>Gut zu wissen</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>Look before you take it</source>
            <translation>Erst ansehen, dann übernehmen</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>Scroll</source>
            <translation>Scrollen</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>The pack has</source>
            <translation>Das Paket hat</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>The selected entry</source>
            <translation>Der ausgewählte Eintrag</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>You have</source>
            <translation>Sie haben</translation>
        </message>
    </context>
    <context>
        <name>DialogShell</name>
        <message>
            <location filename="views/kit/dialog_shell.py" />
            <source>Scroll</source>
            <translation>Scrollen</translation>
        </message>
        <message>
            <location filename="views/kit/dialog_shell.py" />
            <source>Scroll sideways</source>
            <translation>Seitwärts scrollen</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <location filename="views/dialogs.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <location filename="views/kit/disclosure.py" />
            <source>Closed</source>
            <translation>Zugeklappt</translation>
        </message>
        <message>
            <location filename="views/kit/disclosure.py" />
            <source>Open</source>
            <translation>Aufgeklappt</translation>
        </message>
    </context>
    <context>
        <name>DoctorView</name>
        <message>
            <location filename="views/doctor.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="views/doctor.py" />
            <source>Looking for what would work…</source>
            <translation>Es wird gesucht, was funktionieren würde…</translation>
        </message>
        <message>
            <location filename="views/doctor.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="views/doctor.py" />
            <source>Use this</source>
            <translation>Das verwenden</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <location filename="views/drops.py" />
            <source>Drop it here: an e-mail, a file or a text with an address or a key. You see it before it is used.</source>
            <translation>Legen Sie es hier ab: eine E-Mail, eine Datei oder einen Text mit einer Adresse oder einem Schlüssel. Sie sehen es, bevor es verwendet wird.</translation>
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
            <translation>Alle Einstellungen dieses Editors werden so wie damals, auch die, die Sie darin geändert haben.</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Backup of an &amp;editor</source>
            <translation>Sicherung eines &amp;Editors</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Backups of editors' settings</source>
            <translation>Sicherungen der Editor-Einstellungen</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Before each change, what stands in the file is kept here. What stands there now is kept first.</source>
            <translation>Vor jeder Änderung wird hier aufbewahrt, was in der Datei steht. Was jetzt dort steht, wird zuerst aufbewahrt.</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>None yet</source>
            <translation>Noch keine</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Restore this backup of {editor}?</source>
            <translation>Diese Sicherung von {editor} wiederherstellen?</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Restore…</source>
            <translation>Wiederherstellen…</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Restoring…</source>
            <translation>Wird wiederhergestellt…</translation>
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
            <translation>{name} (nicht lesbar)</translation>
        </message>
    </context>
    <context>
        <name>EditorDialog</name>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Keep editing</source>
            <translation>Weiter bearbeiten</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Throw away</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Throw away what you typed?</source>
            <translation>Eingaben verwerfen?</translation>
        </message>
    </context>
    <context>
        <name>Editors</name>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>Choose a file that is called “settings.json”: editors read no other one.</source>
            <translation>Wählen Sie eine Datei mit dem Namen „settings.json“: Andere lesen Editoren nicht.</translation>
        </message>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>No editor of this kind was found. You can add its file by hand.</source>
            <translation>Kein solcher Editor wurde gefunden. Sie können seine Datei von Hand hinzufügen.</translation>
        </message>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>There is no file “{path}”.</source>
            <translation>Es gibt keine Datei „{path}“.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>Workspace “{name}”</source>
            <translation>Arbeitsbereich „{name}“</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}</source>
            <translation>{name}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}, from Flatpak</source>
            <translation>{name}, aus Flatpak</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}, from Snap</source>
            <translation>{name}, aus Snap</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}, portable</source>
            <translation>{name}, portabel</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}, profile “{profile}”</source>
            <translation>{name}, Profil „{profile}“</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{title} in {folder}</source>
            <translation>{title} in {folder}</translation>
        </message>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>“{path}” cannot be read.</source>
            <translation>„{path}“ ist nicht lesbar.</translation>
        </message>
    </context>
    <context>
        <name>EditorsCard</name>
        <message>
            <location filename="views/editors_card.py" />
            <source>&amp;Add a file…</source>
            <translation>D&amp;atei hinzufügen…</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Add a settings file</source>
            <translation>Einstellungsdatei hinzufügen</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Drop the settings file here.</source>
            <translation>Legen Sie die Einstellungsdatei hier ab.</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Looking for editors…</source>
            <translation>Editoren werden gesucht…</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Settings (settings.json)</source>
            <translation>Einstellungen (settings.json)</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>VS Code and its relatives</source>
            <translation>VS Code und Verwandte</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Which editors' agents this app sets up. It changes only the values that you change here, and leaves everything else in the file as it is.</source>
            <translation>Für welche Editoren diese App die Agenten einrichtet. Sie ändert nur die Werte, die Sie hier ändern, und lässt alles andere in der Datei, wie es ist.</translation>
        </message>
    </context>
    <context>
        <name>EstimateCard</name>
        <message>
            <location filename="views/estimate_card.py" />
            <source>Change volumes</source>
            <translation>Mengen ändern</translation>
        </message>
        <message>
            <location filename="views/estimate_card.py" />
            <source>Estimated a month</source>
            <translation>Geschätzt im Monat</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Check out of date</source>
            <translation>Prüfung veraltet</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked {age}</source>
            <translation>Geprüft {age}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked {age}: {found}</source>
            <translation>Geprüft {age}: {found}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the address changed since. Find out again what it can do.</source>
            <translation>Geprüft, aber die Adresse wurde seitdem geändert. Finden Sie neu heraus, was es kann.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the deployment changed since. Find out again what it can do.</source>
            <translation>Geprüft, aber die Bereitstellung wurde seitdem geändert. Finden Sie neu heraus, was es kann.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the kind of provider changed since. Find out again what it can do.</source>
            <translation>Geprüft, aber die Art des Anbieters wurde seitdem geändert. Finden Sie neu heraus, was es kann.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the model changed since. Find out again what it can do.</source>
            <translation>Geprüft, aber das Modell wurde seitdem geändert. Finden Sie neu heraus, was es kann.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Tools</source>
            <translation>Tools</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>logprobs</source>
            <translation>Logprobs</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>reasoning</source>
            <translation>Reasoning</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>streaming</source>
            <translation>Streaming</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>structured output</source>
            <translation>strukturierte Ausgabe</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>tools</source>
            <translation>Tools</translation>
        </message>
    </context>
    <context>
        <name>ExchangeView</name>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Ask again</source>
            <translation>Erneut fragen</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Copy answer</source>
            <translation>Antwort kopieren</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Thinking</source>
            <translation>Denken</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Thinking…</source>
            <translation>Denkt…</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Waiting for the first words…</source>
            <translation>Warten auf die ersten Wörter…</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>You</source>
            <translation>Sie</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>&amp;Agents of</source>
            <translation>&amp;Agenten von</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>&amp;Models</source>
            <translation>&amp;Modelle</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>&amp;Providers</source>
            <translation>An&amp;bieter</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>A file with your providers and models that a colleague opens with this app.</source>
            <translation>Eine Datei mit Ihren Anbietern und Modellen, die Kollegen mit dieser App öffnen.</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>A web page for each of your addresses</source>
            <translation>Eine Webseite für jede Ihrer Adressen</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>A&amp;gain</source>
            <translation>Noch &amp;einmal</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>For whoever opens it: what it is for, whom to ask.</source>
            <translation>Für alle, die es öffnen: wofür es ist, wen man fragen kann.</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>N&amp;ote</source>
            <translation>N&amp;otiz</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>No key goes along: everybody types their own.</source>
            <translation>Kein Schlüssel geht mit: Alle geben ihren eigenen ein.</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Pa&amp;ssphrase</source>
            <translation>Pa&amp;ssphrase</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Research team</source>
            <translation>Forschungsteam</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Save as a team pack</source>
            <translation>Als Teampaket speichern</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Some words in a row</source>
            <translation>Ein paar Wörter hintereinander</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Team packs (*.kilnmodels)</source>
            <translation>Teampakete (*.kilnmodels)</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>The same again</source>
            <translation>Dasselbe noch einmal</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>What was found out of the models goes along</source>
            <translation>Was über die Modelle herausgefunden wurde, geht mit</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Where to get a key</source>
            <translation>Wo es einen Schlüssel gibt</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Whoever has the file and the passphrase has your keys. Send them on different ways.</source>
            <translation>Wer die Datei und die Passphrase hat, hat Ihre Schlüssel. Senden Sie beide auf verschiedenen Wegen.</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>With keys, locked by a passphrase</source>
            <translation>Mit Schlüsseln, gesperrt mit einer Passphrase</translation>
        </message>
    </context>
    <context>
        <name>FindOut</name>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>About {least} to {most} calls</source>
            <translation>Etwa {least} bis {most} Aufrufe</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>Checked just now</source>
            <translation>Gerade eben geprüft</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>Checked {age}</source>
            <translation>Geprüft {age}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Context window</source>
            <translation>Kontextfenster</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Function calling</source>
            <translation>Tool-Aufrufe</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Function calling, when it must</source>
            <translation>Tool-Aufrufe, wenn es muss</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Logprobs</source>
            <translation>Logprobs</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Reasoning</source>
            <translation>Reasoning</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>Say first where the model is: its provider or address, and its key.</source>
            <translation>Sagen Sie zuerst, wo das Modell ist: sein Anbieter oder seine Adresse, und sein Schlüssel.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Streaming</source>
            <translation>Streaming</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Structured output</source>
            <translation>Strukturierte Ausgabe</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>Suggestion: {value}, {source}</source>
            <translation>Vorschlag: {value}, {source}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>Use what was found</source>
            <translation>Gefundenes verwenden</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Vision</source>
            <translation>Bilder sehen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>a few seconds</source>
            <translation>ein paar Sekunden</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>about ${dollars}</source>
            <translation>etwa ${dollars}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>about {most} minutes</source>
            <translation>etwa {most} Minuten</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>all announced calls were used</source>
            <translation>alle angekündigten Aufrufe wurden verbraucht</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>answers begin with &lt;think&gt;</source>
            <translation>Antworten beginnen mit &lt;think&gt;</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>answers sometimes begin with &lt;think&gt;</source>
            <translation>Antworten beginnen manchmal mit &lt;think&gt;</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>asking, call {number}</source>
            <translation>fragt, Aufruf {number}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>asking…</source>
            <translation>fragt…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>called the tool in {good} of {all} tries</source>
            <translation>hat das Tool in {good} von {all} Versuchen aufgerufen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>could not read a picture</source>
            <translation>konnte kein Bild lesen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>could not tell: {why}</source>
            <translation>nicht festzustellen: {why}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>did not call the tool it was given</source>
            <translation>hat das gegebene Tool nicht aufgerufen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>did not tell how sure it was</source>
            <translation>hat nicht gesagt, wie sicher es war</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>free</source>
            <translation>kostenlos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>it refused temperature or top-p</source>
            <translation>es hat Temperatur oder Top-p abgelehnt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>kept to the schema in no mode</source>
            <translation>hielt sich in keinem Modus an das Schema</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>kept to the schema in {good} of {all} answers</source>
            <translation>hielt sich in {good} von {all} Antworten an das Schema</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>models with such a name often are</source>
            <translation>Modelle mit so einem Namen sind es oft</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>no parser needed: thoughts come apart</source>
            <translation>kein Parser nötig: Gedanken kommen getrennt</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <location filename="viewmodels/models/find_out_state.py" />
            <source>not checked</source>
            <translation>nicht geprüft</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>nothing found that needs one</source>
            <translation>nichts gefunden, was einen braucht</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>now so, now otherwise</source>
            <translation>mal so, mal anders</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>out of date: the model or its address changed</source>
            <translation>veraltet: Das Modell oder seine Adresse wurde geändert</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>price not known</source>
            <translation>Preis nicht bekannt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>read “{digits}” from a picture</source>
            <translation>hat „{digits}“ aus einem Bild gelesen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer came in one piece</source>
            <translation>die Antwort kam in einem Stück</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer came in pieces</source>
            <translation>die Antwort kam in Stücken</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer was cut off</source>
            <translation>die Antwort wurde abgeschnitten</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer was not clear</source>
            <translation>die Antwort war nicht eindeutig</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the model said nothing</source>
            <translation>das Modell hat nichts gesagt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the question was too long for the model</source>
            <translation>die Frage war zu lang für das Modell</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server broke down over it, so probably not</source>
            <translation>der Server ist daran gescheitert, also wohl nicht</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server does not say</source>
            <translation>der Server sagt es nicht</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>the server is busy: asking again in {seconds} s</source>
            <translation>der Server ist ausgelastet: neue Anfrage in {seconds} s</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server refused something else</source>
            <translation>der Server hat etwas anderes abgelehnt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server was busy</source>
            <translation>der Server war ausgelastet</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the strictest mode that worked</source>
            <translation>der strengste Modus, der funktioniert hat</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>this kind of provider cannot be asked for it</source>
            <translation>diese Art von Anbieter kann nicht danach gefragt werden</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>thought in {good} of {all} answers</source>
            <translation>hat in {good} von {all} Antworten gedacht</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by Kiln's own list</source>
            <translation>laut Kilns eigener Liste</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by Kiln's own list for another provider</source>
            <translation>laut Kilns eigener Liste für einen anderen Anbieter</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by Kiln's own list for the model it was made from</source>
            <translation>laut Kilns eigener Liste für das Modell, aus dem es entstand</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by the provider's list</source>
            <translation>laut der Liste des Anbieters</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told how sure it was of each word</source>
            <translation>hat zu jedem Wort gesagt, wie sicher es war</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>waiting…</source>
            <translation>wartet…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>your choice</source>
            <translation>Ihre Wahl</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>{calls} of at most {most} calls</source>
            <translation>{calls} von höchstens {most} Aufrufen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>{least} to {most} minutes</source>
            <translation>{least} bis {most} Minuten</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>{least} to {most} seconds</source>
            <translation>{least} bis {most} Sekunden</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>{tokens} tokens</source>
            <translation>{tokens} Token</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
    </context>
    <context>
        <name>FindOutPanel</name>
        <message>
            <location filename="views/find_out.py" />
            <source>Cancel all</source>
            <translation>Alle abbrechen</translation>
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>Stop: {what}</source>
            <translation>Anhalten: {what}</translation>
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>{plan}. It asks the model itself.</source>
            <translation>{plan}. Das Modell selbst wird gefragt.</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>A file from a colleague</source>
            <translation>Eine Datei von Kollegen</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>A key, or an e-mail about it</source>
            <translation>Ein Schlüssel oder eine E-Mail darüber</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>A model server on this computer</source>
            <translation>Ein Modellserver auf diesem Computer</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>A team pack, an export, settings, an e-mail, or a snippet of code.</source>
            <translation>Ein Teampaket, ein Export, Einstellungen, eine E-Mail oder ein Stück Code.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Add it</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Adding…</source>
            <translation>Wird hinzugefügt…</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Found on this computer.</source>
            <translation>Auf diesem Computer gefunden.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>In a moment, you have a model that works there. You can change this later in Settings.</source>
            <translation>Gleich haben Sie ein Modell, das dort funktioniert. Sie können das später in den Einstellungen ändern.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>It takes two minutes. A test asks the model for one word before anything counts as done.</source>
            <translation>Es dauert zwei Minuten. Ein Test fragt das Modell nach einem Wort, bevor etwas als fertig gilt.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Kiln shows it after its next start or reload.</source>
            <translation>Kiln zeigt es nach dem nächsten Start oder Neuladen.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Look again</source>
            <translation>Erneut suchen</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Looking…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>None is running now. Start it, then look again.</source>
            <translation>Jetzt läuft keiner. Starten Sie ihn, und suchen Sie dann erneut.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Not found on this computer yet. What you set up here is ready when it is.</source>
            <translation>Auf diesem Computer noch nicht gefunden. Was Sie hier einrichten, steht dann bereit.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Nothing yet</source>
            <translation>Noch nichts</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Paste it as it is: what matters is found in it.</source>
            <translation>Fügen Sie es ein, wie es ist: Was wichtig ist, wird darin gefunden.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Step {number} of {count}</source>
            <translation>Schritt {number} von {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Such as Ollama or LM Studio. None is running now.</source>
            <translation>Etwa Ollama oder LM Studio. Jetzt läuft keiner.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Tick the models that you want. They are tested right after they are added.</source>
            <translation>Haken Sie die gewünschten Modelle an. Sie werden gleich nach dem Hinzufügen getestet.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>To use it in {editors} too, open it under Models.</source>
            <translation>Um es auch in {editors} zu verwenden, öffnen Sie es unter „Modelle“.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Try everything without a key: in practice mode nothing is real.</source>
            <translation>Probieren Sie alles ohne Schlüssel: Im Übungsmodus ist nichts echt.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Under Agents, choose which agent of {editors} uses it.</source>
            <translation>Wählen Sie unter „Agenten“, welcher Agent von {editors} es verwendet.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>What do you have?</source>
            <translation>Was haben Sie?</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>What do you want to use?</source>
            <translation>Was möchten Sie verwenden?</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Your model server</source>
            <translation>Ihr Modellserver</translation>
        </message>
    </context>
    <context>
        <name>FirstStepsDialog</name>
        <message>
            <location filename="views/first_steps.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="views/first_steps.py" />
            <source>First steps</source>
            <translation>Erste Schritte</translation>
        </message>
        <message>
            <location filename="views/first_steps.py" />
            <source>Open a file from a colleague</source>
            <translation>Datei von Kollegen öffnen</translation>
        </message>
        <message>
            <location filename="views/first_steps.py" />
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
    </context>
    <context>
        <name>FollowBox</name>
        <message>
            <location filename="views/packs/follow_box.py" />
            <source>&amp;Tell me when this pack changes</source>
            <translation>&amp;Bescheid sagen, wenn sich dieses Paket ändert</translation>
        </message>
    </context>
    <context>
        <name>FollowChoice</name>
        <message>
            <location filename="viewmodels/packs/follow_choice.py" />
            <source>Each time this app starts, it looks at {place}.</source>
            <translation>Bei jedem Start sieht diese App bei {place} nach.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/follow_choice.py" />
            <source>Nothing changes here until you say so.</source>
            <translation>Hier ändert sich nichts, bis Sie es sagen.</translation>
        </message>
    </context>
    <context>
        <name>FollowedPack</name>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Last looked at: {when}</source>
            <translation>Zuletzt nachgesehen: {when}</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Not this version</source>
            <translation>Diese Version nicht</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>See what changed…</source>
            <translation>Änderungen ansehen…</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Stop following</source>
            <translation>Nicht mehr folgen</translation>
        </message>
    </context>
    <context>
        <name>Following</name>
        <message numerus="yes">
            <location filename="viewmodels/words/following.py" />
            <source>%n more</source>
            <extracomment>Of one, in English: 1 more</extracomment>
            <translation>
                <numerusform>%n weiteres</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Another team pack stands there now. Everything that came with yours goes on working.</source>
            <translation>Dort steht jetzt ein anderes Teampaket. Alles, was mit Ihrem kam, funktioniert weiter.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Changed: {names}.</source>
            <translation>Geändert: {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Everything that came with it goes on working.</source>
            <translation>Alles, was damit kam, funktioniert weiter.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>From your team</source>
            <translation>Von Ihrem Team</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>From your team, changed</source>
            <translation>Von Ihrem Team, geändert</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It came with “{name}”, and was changed here. What you changed counts.</source>
            <translation>Kam mit „{name}“ und wurde hier geändert. Ihre Änderungen gelten.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It came with “{name}”.</source>
            <translation>Kam mit „{name}“.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It could not be looked at.</source>
            <translation>Es konnte nicht nachgesehen werden.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It could not be reached.</source>
            <translation>Es war nicht erreichbar.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It did not answer in time.</source>
            <translation>Es hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It has moved. Ask whoever made the pack for its new address.</source>
            <translation>Es ist umgezogen. Fragen Sie den Ersteller des Pakets nach der neuen Adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It is no longer there. Ask whoever made the pack.</source>
            <translation>Es ist nicht mehr da. Fragen Sie den Ersteller des Pakets.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It needs a newer version of this app.</source>
            <translation>Es braucht eine neuere Version dieser App.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It wants a sign-in now. Ask whoever made the pack.</source>
            <translation>Es verlangt jetzt eine Anmeldung. Fragen Sie den Ersteller des Pakets.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Its certificate is not trusted here. Ask your IT department.</source>
            <translation>Seinem Zertifikat wird hier nicht vertraut. Fragen Sie Ihre IT-Abteilung.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>New: {names}.</source>
            <translation>Neu: {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>No longer in it: {names}. Yours stay.</source>
            <translation>Nicht mehr darin: {names}. Ihre bleiben.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Not looked at yet.</source>
            <translation>Noch nicht nachgesehen.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/following.py" />
            <source>Not this version</source>
            <translation>Diese Version nicht</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/following.py" />
            <source>Nothing is changed here until you say so.</source>
            <translation>Hier wird nichts geändert, bis Sie es sagen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Other models for the agents.</source>
            <translation>Andere Modelle für die Agenten.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/following.py" />
            <source>See what changed…</source>
            <translation>Änderungen ansehen…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>The file cannot be read now.</source>
            <translation>Die Datei ist gerade nicht lesbar.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>The file is no longer there. Ask whoever made the pack.</source>
            <translation>Die Datei ist nicht mehr da. Fragen Sie den Ersteller des Pakets.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>There is a newer version, which you did not want.</source>
            <translation>Es gibt eine neuere Version, die Sie nicht wollten.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>This came with a team pack.</source>
            <translation>Das kam mit einem Teampaket.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>This came with “{name}”.</source>
            <translation>Das kam mit „{name}“.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>What is there now is no team pack.</source>
            <translation>Was jetzt dort ist, ist kein Teampaket.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>What is there now is too large for a team pack.</source>
            <translation>Was jetzt dort ist, ist zu groß für ein Teampaket.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>What you change here counts; the team's next version will not overwrite it.</source>
            <translation>Was Sie hier ändern, gilt; die nächste Version des Teams überschreibt es nicht.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>You have its newest version.</source>
            <translation>Sie haben die neueste Version.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Your organisation does not allow its address.</source>
            <translation>Ihre Organisation erlaubt die Adresse nicht.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>a team pack</source>
            <translation>ein Teampaket</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/following.py" />
            <source>{pack} has changed.</source>
            <translation>{pack} hat sich geändert.</translation>
        </message>
    </context>
    <context>
        <name>Foreign</name>
        <message numerus="yes">
            <location filename="viewmodels/words/foreign.py" />
            <source>%n more</source>
            <extracomment>Of one, in English: 1 more</extracomment>
            <translation>
                <numerusform>%n weiteres</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Ask for the file again, or export it once more.</source>
            <translation>Bitten Sie noch einmal um die Datei, oder exportieren Sie sie neu.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>CC Switch export</source>
            <translation>Export aus CC Switch</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Check that it is the right file.</source>
            <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Cherry Studio backup</source>
            <translation>Sicherung aus Cherry Studio</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Continue configuration</source>
            <translation>Konfiguration von Continue</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Editor settings with AI Orchestrator models</source>
            <translation>Editor-Einstellungen mit Modellen von AI Orchestrator</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Export only the settings, without chats and files, and try again.</source>
            <translation>Exportieren Sie nur die Einstellungen, ohne Chats und Dateien, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>File with environment variables (.env)</source>
            <translation>Datei mit Umgebungsvariablen (.env)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>In CC Switch, choose Export in its settings, and open that file here.</source>
            <translation>Wählen Sie in den Einstellungen von CC Switch „Export“, und öffnen Sie diese Datei hier.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>In Cherry Studio, choose “Legacy backup” under Data settings, and open that file here.</source>
            <translation>Wählen Sie in Cherry Studio unter den Dateneinstellungen „Legacy backup“, und öffnen Sie diese Datei hier.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Kiln does not take this setting. The model comes along without it.</source>
            <translation>Kiln nimmt diese Einstellung nicht an. Das Modell wird ohne sie übernommen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Kiln lists this model by itself.</source>
            <translation>Kiln führt dieses Modell von selbst auf.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Kiln settings</source>
            <translation>Kiln-Einstellungen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>LiteLLM configuration</source>
            <translation>LiteLLM-Konfiguration</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>This link does not bring a provider.</source>
            <translation>Dieser Link bringt keinen Anbieter mit.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>You can open packs, Kiln's settings.yaml, an editor's settings.json, Cherry Studio backups, CC Switch exports, LiteLLM's config.yaml and .env files.</source>
            <translation>Sie können Pakete, Kilns settings.yaml, settings.json eines Editors, Sicherungen aus Cherry Studio, Exporte aus CC Switch, config.yaml von LiteLLM und .env-Dateien öffnen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>a key stood in a name or an address, where everybody would see it, so this stays out.</source>
            <translation>ein Schlüssel stand in einem Namen oder einer Adresse, wo ihn jeder sehen würde; deshalb bleibt das weg.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>an agent uses this model, but the file does not have it.</source>
            <translation>ein Agent verwendet dieses Modell, aber die Datei enthält es nicht.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the address held a password or a key. It comes along without it.</source>
            <translation>die Adresse enthielt ein Passwort oder einen Schlüssel. Sie wird ohne das übernommen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the address is not a web address, so this stays out.</source>
            <translation>die Adresse ist keine Webadresse; deshalb bleibt das weg.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the file does not name a model, so this stays out.</source>
            <translation>die Datei nennt kein Modell; deshalb bleibt das weg.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the file does not say the address, so this stays out.</source>
            <translation>die Datei nennt die Adresse nicht; deshalb bleibt das weg.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the key is kept somewhere else. You will be asked for it.</source>
            <translation>der Schlüssel liegt woanders. Sie werden danach gefragt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the provider of this model is not in the file, so it stays out.</source>
            <translation>der Anbieter dieses Modells ist nicht in der Datei; deshalb bleibt es weg.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>there are several keys. Only the first is used.</source>
            <translation>es gibt mehrere Schlüssel. Nur der erste wird verwendet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>there was more in the file than can be taken at once.</source>
            <translation>in der Datei war mehr, als auf einmal übernommen werden kann.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this does not say which provider it is for.</source>
            <translation>hier steht nicht, für welchen Anbieter es ist.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this entry is incomplete or damaged, so it stays out.</source>
            <translation>dieser Eintrag ist unvollständig oder beschädigt; deshalb bleibt er weg.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this is switched off and has no key, so it stays out.</source>
            <translation>das ist ausgeschaltet und hat keinen Schlüssel; deshalb bleibt es weg.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this model does not chat, so it stays out.</source>
            <translation>dieses Modell chattet nicht; deshalb bleibt es weg.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this only concerns the other program's own server.</source>
            <translation>das betrifft nur den eigenen Server des anderen Programms.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this service works in a way that Kiln and the editors do not know.</source>
            <translation>dieser Dienst arbeitet auf eine Art, die Kiln und die Editoren nicht kennen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this stands for any model, not for one that could be added.</source>
            <translation>das steht für jedes beliebige Modell, nicht für eines, das sich hinzufügen ließe.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>what stands there is not a real key. You will be asked for it.</source>
            <translation>was dort steht, ist kein echter Schlüssel. Sie werden danach gefragt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>{names}: {why}</source>
            <translation>{names}: {why}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” has no provider and no model that can be used here.</source>
            <translation>„{name}“ enthält keinen Anbieter und kein Modell, die hier verwendbar sind.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” is a copy of the other app's own database, not an export.</source>
            <translation>„{name}“ ist eine Kopie der Datenbank der anderen App, kein Export.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” is damaged and cannot be read.</source>
            <translation>„{name}“ ist beschädigt und nicht lesbar.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” is larger than any settings are, so it was not opened.</source>
            <translation>„{name}“ ist größer, als Einstellungen je sind, und wurde deshalb nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” is not a file that this app can import.</source>
            <translation>„{name}“ ist keine Datei, die diese App importieren kann.</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <location filename="viewmodels/forms.py" />
            <source>Saved. {kept}</source>
            <translation>Gespeichert. {kept}</translation>
        </message>
    </context>
    <context>
        <name>Gateway</name>
        <message numerus="yes">
            <location filename="viewmodels/gateway/state.py" />
            <source>%n cannot go</source>
            <translation>
                <numerusform>%n nicht möglich</numerusform>
                <numerusform>%n nicht möglich</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/state.py" />
            <source>%n change</source>
            <extracomment>Of one, in English: %n changes</extracomment>
            <translation>
                <numerusform>%n ändert sich</numerusform>
                <numerusform>%n ändern sich</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/state.py" />
            <source>%n go</source>
            <extracomment>Of one, in English: %n goes</extracomment>
            <translation>
                <numerusform>%n entfällt</numerusform>
                <numerusform>%n entfallen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>%n models</source>
            <extracomment>Of one, in English: %n model</extracomment>
            <translation>
                <numerusform>%n Modell</numerusform>
                <numerusform>%n Modelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/state.py" />
            <source>%n new</source>
            <translation>
                <numerusform>%n neu</numerusform>
                <numerusform>%n neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>%n new models</source>
            <extracomment>Of one, in English: %n new model</extracomment>
            <translation>
                <numerusform>%n neues Modell</numerusform>
                <numerusform>%n neue Modelle</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Ask those who run it to set STORE_MODEL_IN_DB to True, or publish into its file instead.</source>
            <translation>Bitten Sie die Betreiber, STORE_MODEL_IN_DB auf True zu setzen, oder veröffentlichen Sie stattdessen in die Datei des Gateways.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Ask those who run the gateway for its master key, or let them publish.</source>
            <translation>Bitten Sie die Betreiber des Gateways um den Hauptschlüssel, oder lassen Sie sie veröffentlichen.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Cannot go</source>
            <translation>Nicht möglich</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Changes</source>
            <translation>Ändert sich</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Check it for typing errors.</source>
            <translation>Prüfen Sie auf Tippfehler.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Check the address: it is the one of the gateway itself, without a page after it.</source>
            <translation>Prüfen Sie die Adresse: Es ist die des Gateways selbst, ohne eine Seite dahinter.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Choose the gateway's file.</source>
            <translation>Wählen Sie die Datei des Gateways.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Goes</source>
            <translation>Entfällt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>It comes from this very gateway.</source>
            <translation>Es kommt von genau diesem Gateway.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Its address holds a password, which everybody could read. Give it as a key instead.</source>
            <translation>Seine Adresse enthält ein Passwort, das jeder lesen könnte. Geben Sie es stattdessen als Schlüssel an.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Its entry is damaged.</source>
            <translation>Sein Eintrag ist beschädigt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Its provider is not set up, or has no address.</source>
            <translation>Sein Anbieter ist nicht eingerichtet oder hat keine Adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>LiteLLM does not know its provider.</source>
            <translation>LiteLLM kennt seinen Anbieter nicht.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Look into its log, then try again.</source>
            <translation>Sehen Sie in sein Protokoll, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Nothing can be published.</source>
            <translation>Es kann nichts veröffentlicht werden.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Nothing was changed. Ask those who run the gateway to add the models.</source>
            <translation>Nichts wurde geändert. Bitten Sie die Betreiber des Gateways, die Modelle hinzuzufügen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Nothing was changed. Choose another file, or ask those who run the gateway.</source>
            <translation>Nichts wurde geändert. Wählen Sie eine andere Datei, oder fragen Sie die Betreiber des Gateways.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Paste its master key, or ask those who run the gateway for a key of your own.</source>
            <translation>Fügen Sie seinen Hauptschlüssel ein, oder bitten Sie die Betreiber des Gateways um einen eigenen Schlüssel.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Paste the gateway's master key.</source>
            <translation>Fügen Sie den Hauptschlüssel des Gateways ein.</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Publish %n models to a gateway</source>
            <extracomment>Of one, in English: Publish %n model to a gateway</extracomment>
            <translation>
                <numerusform>%n Modell auf einem Gateway veröffentlichen</numerusform>
                <numerusform>%n Modelle auf einem Gateway veröffentlichen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Publish into its file config.yaml instead.</source>
            <translation>Veröffentlichen Sie stattdessen in seine Datei config.yaml.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Publish into that file instead.</source>
            <translation>Veröffentlichen Sie stattdessen in diese Datei.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Some of these models stand in the gateway's file config.yaml, and cannot be changed here.</source>
            <translation>Einige dieser Modelle stehen in der Datei config.yaml des Gateways und können hier nicht geändert werden.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The gateway</source>
            <translation>Das Gateway</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The gateway does not accept this key.</source>
            <translation>Das Gateway nimmt diesen Schlüssel nicht an.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>The gateway has all of this already.</source>
            <translation>Das Gateway hat das alles schon.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>The gateway has {names} already, put there by somebody else. It would share the calls out among both.</source>
            <translation>Das Gateway hat {names} schon, von jemand anderem. Es würde die Aufrufe auf beide verteilen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The gateway refused.</source>
            <translation>Das Gateway hat abgelehnt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The key is good, but it may not change the gateway's models.</source>
            <translation>Der Schlüssel ist gültig, darf aber die Modelle des Gateways nicht ändern.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The list of models in this file is written in a way that this app does not change.</source>
            <translation>Die Modellliste in dieser Datei ist auf eine Art geschrieben, die diese App nicht ändert.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>This file is no configuration of a LiteLLM gateway, or it is damaged.</source>
            <translation>Diese Datei ist keine Konfiguration eines LiteLLM-Gateways, oder sie ist beschädigt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>This gateway has a database, but does not keep models in it.</source>
            <translation>Dieses Gateway hat eine Datenbank, bewahrt darin aber keine Modelle auf.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>This gateway has no database, so it cannot take models in this way.</source>
            <translation>Dieses Gateway hat keine Datenbank und kann deshalb so keine Modelle annehmen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>This is no address that can be called.</source>
            <translation>Das ist keine Adresse, die aufgerufen werden kann.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Type the gateway's address.</source>
            <translation>Geben Sie die Adresse des Gateways ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>abilities</source>
            <translation>Fähigkeiten</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>context window</source>
            <translation>Kontextfenster</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>input price</source>
            <translation>Eingabepreis</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>location</source>
            <translation>Standort</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>longest answer</source>
            <translation>längste Antwort</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>name of the key</source>
            <translation>Name des Schlüssels</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>none</source>
            <translation>keine Angabe</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>output price</source>
            <translation>Ausgabepreis</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>region</source>
            <translation>Region</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>{host} answers, but not as a LiteLLM gateway does.</source>
            <translation>{host} antwortet, aber nicht wie ein LiteLLM-Gateway.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>{names}: the address is this computer. The gateway reaches it only when it runs here, too.</source>
            <translation>{names}: Die Adresse ist dieser Computer. Das Gateway erreicht sie nur, wenn es auch hier läuft.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>{names}: the gateway's computer has to be signed in to Google Cloud.</source>
            <translation>{names}: Der Computer des Gateways muss bei Google Cloud angemeldet sein.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>{name} is not there.</source>
            <translation>{name} ist nicht da.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>{name} is still there.</source>
            <translation>{name} ist noch da.</translation>
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
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Add a gateway's models</source>
            <translation>Modelle eines Gateways hinzufügen</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Add them</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Asking the gateway…</source>
            <translation>Das Gateway wird gefragt…</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Look what it has</source>
            <translation>Nachsehen, was es hat</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Models to add</source>
            <translation>Modelle zum Hinzufügen</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>The key that those who run the gateway gave you.</source>
            <translation>Der Schlüssel, den Sie von den Betreibern des Gateways haben.</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Your &amp;key</source>
            <translation>Ihr &amp;Schlüssel</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>and {count} more</source>
            <translation>und {count} weitere</translation>
        </message>
    </context>
    <context>
        <name>Given</name>
        <message>
            <location filename="viewmodels/given.py" />
            <source>Ask whoever sent it for another one.</source>
            <translation>Bitten Sie den Absender um eine neue.</translation>
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>Team packs are files that end in .kilnmodels.</source>
            <translation>Teampakete sind Dateien, die auf .kilnmodels enden.</translation>
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>The file that should be opened is not there.</source>
            <translation>Die Datei, die geöffnet werden soll, ist nicht da.</translation>
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>This file is too large for a team pack.</source>
            <translation>Diese Datei ist zu groß für ein Teampaket.</translation>
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>This is no team pack, so it was not opened.</source>
            <translation>Das ist kein Teampaket und wurde deshalb nicht geöffnet.</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>A usual task needs {needs} tokens; it holds {holds}.</source>
            <translation>Eine übliche Aufgabe braucht {needs} Token; es fasst {holds}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Add a larger model.</source>
            <translation>Größeres Modell hinzufügen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Attention</source>
            <translation>Achtung</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Both have the same id, so agents only find the last one.</source>
            <translation>Beide haben dieselbe ID, deshalb finden Agenten nur das letzte.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Broken</source>
            <translation>Defekt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Choose another…</source>
            <translation>Anderes wählen…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Chose another model.</source>
            <translation>Ein anderes Modell wurde gewählt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Convert</source>
            <translation>Umwandeln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Converted to the new format.</source>
            <translation>In das neue Format umgewandelt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Enter key…</source>
            <translation>Schlüssel eingeben…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Enter price…</source>
            <translation>Preis eingeben…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Finish…</source>
            <translation>Fertigstellen…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Give it an id</source>
            <translation>ID vergeben</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>It has no id of its own in Kiln's file. It gets a new one; nothing else changes.</source>
            <translation>Es hat in Kilns Datei keine eigene ID. Es bekommt eine neue; sonst ändert sich nichts.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>It wants the provider “{provider}”, which Kiln does not know.</source>
            <translation>Es will den Anbieter „{provider}“, den Kiln nicht kennt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Its address starts with http, so nothing is encrypted. Use https, then test it.</source>
            <translation>Seine Adresse beginnt mit http, nichts wird also verschlüsselt. Verwenden Sie https, und testen Sie ihn dann.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Its provider takes money, so the estimate is too low.</source>
            <translation>Sein Anbieter nimmt Geld, die Schätzung ist also zu niedrig.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Its provider “{provider}” is not set up. Set it up again, and the model works.</source>
            <translation>Sein Anbieter „{provider}“ ist nicht eingerichtet. Richten Sie ihn wieder ein, dann funktioniert das Modell.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Its setting “{fields}” is neither Yes nor No. Kiln then shows nobody any model.</source>
            <translation>Seine Einstellung „{fields}“ ist weder Ja noch Nein. Kiln zeigt dann niemandem ein Modell.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot run {count} models</source>
            <translation>Kiln kann {count} Modelle nicht ausführen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot run “{name}”</source>
            <translation>Kiln kann „{name}“ nicht ausführen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot select {count} models</source>
            <translation>Kiln kann {count} Modelle nicht auswählen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot select “{name}”</source>
            <translation>Kiln kann „{name}“ nicht auswählen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln does not understand the setting “{fields}” and fails when the model is used.</source>
            <translation>Kiln versteht die Einstellung „{fields}“ nicht und scheitert, wenn das Modell verwendet wird.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln lists it, but cannot remove it. Converted, it can be edited and tested, too.</source>
            <translation>Kiln führt es auf, kann es aber nicht entfernen. Umgewandelt lässt es sich auch bearbeiten und testen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln skips {count} models</source>
            <translation>Kiln überspringt {count} Modelle</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln skips “{name}”</source>
            <translation>Kiln überspringt „{name}“</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln's catalogue calls it out of date: the provider may turn it off.</source>
            <translation>Kilns Katalog nennt es veraltet: Der Anbieter kann es abschalten.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Kiln's own file has no value, so {variables} counts. A Kiln that is started in another way may not have it. Write it into Kiln's file to be sure.</source>
            <translation>In Kilns eigener Datei steht kein Wert, deshalb zählt {variables}. Wird Kiln anders gestartet, fehlt der Wert vielleicht. Schreiben Sie ihn in Kilns Datei, um sicherzugehen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Kiln's own file has the settings of {name} now.</source>
            <translation>Kilns eigene Datei hat jetzt die Einstellungen von {name}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Look…</source>
            <translation>Ansehen…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Mend</source>
            <translation>Beheben</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Mended {name}.</source>
            <translation>{name} wurde repariert.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Nobody can tell which model it is, so no program uses it.</source>
            <translation>Niemand weiß, welches Modell es ist, deshalb verwendet es kein Programm.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Nothing needs you.</source>
            <translation>Nichts braucht Sie.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Nothing needs you. Something could be better.</source>
            <translation>Nichts braucht Sie. Etwas könnte besser sein.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>One thing needs you.</source>
            <translation>Eine Sache braucht Sie.</translation>
        </message>
        <message>
            <location filename="viewmodels/health.py" />
            <source>Open…</source>
            <translation>Öffnen…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Provider, name and settings are the same. One of them is enough.</source>
            <translation>Anbieter, Name und Einstellungen sind gleich. Eines davon genügt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Raise to {limit}</source>
            <translation>Auf {limit} erhöhen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Raised the limit.</source>
            <translation>Das Limit wurde erhöht.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Remove one</source>
            <translation>Eines entfernen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Remove them</source>
            <translation>Alle entfernen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Removed what Kiln cannot use.</source>
            <translation>Entfernt, was Kiln nicht verwenden kann.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Removed what nobody could read.</source>
            <translation>Entfernt, was niemand lesen konnte.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Removed what stood there twice.</source>
            <translation>Entfernt, was zweimal dastand.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Repair</source>
            <translation>Reparieren</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Set up…</source>
            <translation>Einrichten…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Settings of {name} have no effect</source>
            <translation>Einstellungen von {name} haben keine Wirkung</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Something in it is of the wrong kind, such as a number where a text belongs.</source>
            <translation>Etwas darin ist von der falschen Art, etwa eine Zahl, wo ein Text hingehört.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Something that agents need of it is wrong or missing. Open it to complete it.</source>
            <translation>Etwas, das Agenten davon brauchen, ist falsch oder fehlt. Öffnen Sie es, um es zu vervollständigen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Take it out</source>
            <translation>Herausnehmen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Take the price out</source>
            <translation>Preis herausnehmen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The agents cost more than your limit a day</source>
            <translation>Die Agenten kosten mehr als Ihr Limit am Tag</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The agents cost more than your limit a month</source>
            <translation>Die Agenten kosten mehr als Ihr Limit im Monat</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The estimate is {amount} on an average day, the limit {limit}: they would stop early.</source>
            <translation>Die Schätzung ist {amount} an einem durchschnittlichen Tag, das Limit {limit}: Sie würden früh aufhören.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The estimate is {amount}, the limit {limit}: they would stop before the month ends.</source>
            <translation>Die Schätzung ist {amount}, das Limit {limit}: Sie würden vor Monatsende aufhören.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The key of {name} can be read on the way</source>
            <translation>Der Schlüssel von {name} kann unterwegs gelesen werden</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The settings name “{secret}”, which this computer's keychain has not. Type the key in.</source>
            <translation>Die Einstellungen nennen „{secret}“, das im Schlüsselbund dieses Computers fehlt. Geben Sie den Schlüssel ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Tidied the settings file.</source>
            <translation>Die Einstellungsdatei wurde aufgeräumt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Tidy</source>
            <translation>Aufräumen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Tip</source>
            <translation>Tipp</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Turn on {name}</source>
            <translation>{name} einschalten</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Use https</source>
            <translation>https verwenden</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <location filename="viewmodels/words/health_models.py" />
            <source>Use {model}</source>
            <translation>{model} verwenden</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Use {price}</source>
            <translation>{price} verwenden</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Write into the file</source>
            <translation>In die Datei schreiben</translation>
        </message>
        <message>
            <location filename="viewmodels/failed_tests.py" />
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models are hidden by others</source>
            <translation>{count} Modelle sind von anderen verdeckt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models are not complete</source>
            <translation>{count} Modelle sind nicht vollständig</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models are out of date</source>
            <translation>{count} Modelle sind veraltet</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models can never work</source>
            <translation>{count} Modelle können nie funktionieren</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models cannot be read</source>
            <translation>{count} Modelle sind nicht lesbar</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models cost nothing, say the settings</source>
            <translation>{count} Modelle kosten laut Einstellungen nichts</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models empty Kiln's whole list of models</source>
            <translation>{count} Modelle leeren Kilns ganze Modellliste</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models have an old format</source>
            <translation>{count} Modelle haben ein altes Format</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models have lost their provider</source>
            <translation>{count} Modelle haben ihren Anbieter verloren</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models stand there twice</source>
            <translation>{count} Modelle stehen zweimal da</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} more</source>
            <translation>{count} weitere</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{count} things need you.</source>
            <translation>{count} Dinge brauchen Sie.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{model} is too small for {agents}</source>
            <translation>{model} ist zu klein für {agents}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} depends on this computer's environment</source>
            <translation>{name} hängt von der Umgebung dieses Computers ab</translation>
        </message>
        <message>
            <location filename="viewmodels/failed_tests.py" />
            <source>{name} did not work in its last test</source>
            <translation>{name} hat im letzten Test nicht funktioniert</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} has no key on this computer</source>
            <translation>{name} hat auf diesem Computer keinen Schlüssel</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} is asked over https now. Test it.</source>
            <translation>{name} wird jetzt über https gefragt. Testen Sie ihn.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} is not complete</source>
            <translation>{name} ist nicht vollständig</translation>
        </message>
        <message>
            <location filename="viewmodels/failed_tests.py" />
            <source>{result}, {age}. Open it to see what helps.</source>
            <translation>{result}, {age}. Öffnen Sie ihn, um zu sehen, was hilft.</translation>
        </message>
        <message>
            <location filename="viewmodels/health.py" />
            <source>{text} (In {editor}.)</source>
            <translation>{text} (In {editor}.)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” can never work</source>
            <translation>„{name}“ kann nie funktionieren</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” cannot be read</source>
            <translation>„{name}“ ist nicht lesbar</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” costs nothing, say the settings</source>
            <translation>„{name}“ kostet laut Einstellungen nichts</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” empties Kiln's whole list of models</source>
            <translation>„{name}“ leert Kilns ganze Modellliste</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” has an old format</source>
            <translation>„{name}“ hat ein altes Format</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” has lost its provider</source>
            <translation>„{name}“ hat seinen Anbieter verloren</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” is hidden by another model</source>
            <translation>„{name}“ ist von einem anderen Modell verdeckt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” is not complete</source>
            <translation>„{name}“ ist nicht vollständig</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” is out of date</source>
            <translation>„{name}“ ist veraltet</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” stands there twice</source>
            <translation>„{name}“ steht zweimal da</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Choose another folder.</source>
            <translation>Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Choose another name.</source>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Free some space, or choose another disk.</source>
            <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Saved as {path}</source>
            <translation>Gespeichert als {path}</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>The disk is full.</source>
            <translation>Der Datenträger ist voll.</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>The report could not be saved there.</source>
            <translation>Der Bericht konnte dort nicht gespeichert werden.</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>The report is one file for whoever helps you. In it: what this app did (its log), the versions of its parts and of your system, the names of your settings without their values, which servers they lead to, and which models were tested with what result. Not in it: keys, passwords, your name, what a model was asked or answered. Nothing is sent: you choose who gets the file.</source>
            <translation>Der Bericht ist eine einzige Datei für alle, die Ihnen helfen. Darin: was diese App getan hat (ihr Protokoll), die Versionen ihrer Teile und Ihres Systems, die Namen Ihrer Einstellungen ohne die Werte, zu welchen Servern sie führen, und welche Modelle mit welchem Ergebnis getestet wurden. Nicht darin: Schlüssel, Passwörter, Ihr Name, was ein Modell gefragt wurde oder geantwortet hat. Nichts wird gesendet: Sie wählen, wer die Datei bekommt.</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>There is a folder of that name.</source>
            <translation>Es gibt einen Ordner dieses Namens.</translation>
        </message>
    </context>
    <context>
        <name>HelpButton</name>
        <message>
            <location filename="views/kit/help.py" />
            <source>Closed</source>
            <translation>Zugeklappt</translation>
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <location filename="views/help_card.py" />
            <source>First steps…</source>
            <translation>Erste Schritte…</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Report (*.zip)</source>
            <translation>Bericht (*.zip)</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Save report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Save report…</source>
            <translation>Bericht speichern…</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>What this app did, without keys. IT may ask for it.</source>
            <translation>Was diese App getan hat, ohne Schlüssel. Die IT fragt vielleicht danach.</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Writing the report…</source>
            <translation>Der Bericht wird geschrieben…</translation>
        </message>
    </context>
    <context>
        <name>HelpSheet</name>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>All that can be done with it</source>
            <translation>Alles, was damit möglich ist</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose all</source>
            <translation>Alle auswählen</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose one more, or one less</source>
            <translation>Eines mehr oder weniger auswählen</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose only one again</source>
            <translation>Wieder nur eines auswählen</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose several</source>
            <translation>Mehrere auswählen</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Enter</source>
            <translation>Eingabetaste</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to the message below, such as “Undo”</source>
            <translation>Zur Meldung unten gehen, etwa „Rückgängig“</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to the next field</source>
            <translation>Zum nächsten Feld gehen</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to the row that begins with them</source>
            <translation>Zur Zeile gehen, die damit beginnt</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>In a form</source>
            <translation>In einem Formular</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>In a list</source>
            <translation>In einer Liste</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Letters</source>
            <translation>Buchstaben</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Look</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Menu key</source>
            <translation>Menütaste</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Open the row</source>
            <translation>Die Zeile öffnen</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Shift and arrows</source>
            <translation>Umschalt und Pfeiltasten</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Test</source>
            <translation>Testen</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <location filename="viewmodels/history/actions.py" />
            <source>%n changes</source>
            <extracomment>Of one, in English: 1 change</extracomment>
            <translation>
                <numerusform>%n Änderung</numerusform>
                <numerusform>%n Änderungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="views/history_page.py" />
            <source>%n later changes are taken back, also those of others.</source>
            <extracomment>Of one, in English: 1 later change is taken back, also where others made it.</extracomment>
            <translation>
                <numerusform>%n spätere Änderung wird zurückgenommen, auch die von anderen.</numerusform>
                <numerusform>%n spätere Änderungen werden zurückgenommen, auch die von anderen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/history.py" />
            <source>%n minutes ago</source>
            <extracomment>Of one, in English: a minute ago</extracomment>
            <translation>
                <numerusform>vor %n Minute</numerusform>
                <numerusform>vor %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>An import</source>
            <translation>Ein Import</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Context (tokens)</source>
            <translation>Kontext (Token)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Do it again</source>
            <translation>Erneut ausführen</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Go back to here…</source>
            <translation>Hierher zurückgehen…</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>In {programs}</source>
            <translation>In {programs}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>It cannot be undone later. Is the disk full?</source>
            <translation>Es kann später nicht rückgängig gemacht werden. Ist der Datenträger voll?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>List of models</source>
            <translation>Liste der Modelle</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>List of providers</source>
            <translation>Liste der Anbieter</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Model for all agents</source>
            <translation>Modell für alle Agenten</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Model of the agent “{agent}”</source>
            <translation>Modell des Agenten „{agent}“</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Models in the old format</source>
            <translation>Modelle im alten Format</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Most to spend in a day</source>
            <translation>Höchste Ausgaben am Tag</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Most to spend in a month</source>
            <translation>Höchste Ausgaben im Monat</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Nothing was changed. Choose it in Settings, then try again.</source>
            <translation>Nichts wurde geändert. Wählen Sie ihn in den Einstellungen, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Nothing was changed. Set it up again by hand, and paste the key there.</source>
            <translation>Nichts wurde geändert. Richten Sie es von Hand wieder ein, und fügen Sie den Schlüssel dort ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>One model for all agents</source>
            <translation>Ein Modell für alle Agenten</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Price for a million tokens</source>
            <translation>Preis für eine Million Token</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Price for a million tokens in</source>
            <translation>Preis für eine Million Token Eingabe</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Price for a million tokens out</source>
            <translation>Preis für eine Million Token Ausgabe</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Somebody</source>
            <translation>Jemand</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>The editor</source>
            <translation>Der Editor</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>The pack “{name}”</source>
            <translation>Das Paket „{name}“</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>This cannot be taken back: this computer's keychain no longer has the key {keys}.</source>
            <translation>Das kann nicht zurückgenommen werden: Der Schlüsselbund dieses Computers hat den Schlüssel {keys} nicht mehr.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>This changed the settings of {editor}, which this app does not manage at the moment.</source>
            <translation>Das hat Einstellungen von {editor} geändert. Diese App verwaltet sie zurzeit nicht.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Undone</source>
            <translation>Rückgängig gemacht</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>What “Auto” prefers</source>
            <translation>Was „Auto“ bevorzugt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Your change was saved, but the history could not note it.</source>
            <translation>Ihre Änderung wurde gespeichert, aber der Verlauf konnte sie nicht festhalten.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>a change of “{name}”</source>
            <translation>Änderung von „{name}“</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>a key</source>
            <translation>ein Schlüssel</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>adding the model “{name}”</source>
            <translation>Hinzufügen des Modells „{name}“</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>adding the provider “{name}”</source>
            <translation>Hinzufügen des Anbieters „{name}“</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>applying the pack “{name}”</source>
            <translation>Anwenden des Pakets „{name}“</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>bringing the model “{name}” to the new format</source>
            <translation>Umwandeln des Modells „{name}“ in das neue Format</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing settings</source>
            <translation>Ändern von Einstellungen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing the model “{name}”</source>
            <translation>Ändern des Modells „{name}“</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing the provider “{name}”</source>
            <translation>Ändern des Anbieters „{name}“</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing “{field}”</source>
            <translation>Ändern von „{field}“</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing “{field}” of “{name}”</source>
            <translation>Ändern von „{field}“ bei „{name}“</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>d MMMM yyyy</source>
            <extracomment>How a day is written. Keep the letters d, M and y: only their order and what stands between them may differ.</extracomment>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>dddd, d MMMM</source>
            <extracomment>How a day is written. Keep the letters d, M and y: only their order and what stands between them may differ.</extracomment>
            <translation>dddd, d. MMMM</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/history.py" />
            <source>going back %n changes</source>
            <extracomment>Of one, in English: going back 1 change</extracomment>
            <translation>
                <numerusform>Zurückgehen um %n Änderung</numerusform>
                <numerusform>Zurückgehen um %n Änderungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>not set</source>
            <translation>nicht gesetzt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <location filename="viewmodels/words/history_fields.py" />
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>putting “{name}” back</source>
            <translation>Zurückholen von „{name}“</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>removing the model “{name}”</source>
            <translation>Entfernen des Modells „{name}“</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>removing the provider “{name}”</source>
            <translation>Entfernen des Anbieters „{name}“</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>renaming the provider “{name}”</source>
            <translation>Umbenennen des Anbieters „{name}“</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>writing an old list over “{name}”</source>
            <translation>Überschreiben von „{name}“ mit einer alten Liste</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} added the model “{name}”</source>
            <translation>{who}: Modell „{name}“ hinzugefügt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} added the provider “{name}”</source>
            <translation>{who}: Anbieter „{name}“ hinzugefügt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} brought the model “{name}” to the new format</source>
            <translation>{who}: Modell „{name}“ in das neue Format umgewandelt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed settings</source>
            <translation>{who}: Einstellungen geändert</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed the model “{name}”</source>
            <translation>{who}: Modell „{name}“ geändert</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed the provider “{name}”</source>
            <translation>{who}: Anbieter „{name}“ geändert</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed “{field}” of “{name}” to {value}</source>
            <translation>{who}: „{field}“ bei „{name}“ geändert: {value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed “{field}” to {value}</source>
            <translation>{who}: „{field}“ geändert: {value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} put “{name}” back</source>
            <translation>{who}: „{name}“ zurückgeholt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} redid {what}</source>
            <translation>{who}: {what} wiederholt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} removed the model “{name}”</source>
            <translation>{who}: Modell „{name}“ entfernt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} removed the provider “{name}”</source>
            <translation>{who}: Anbieter „{name}“ entfernt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} renamed the provider “{name}”</source>
            <translation>{who}: Anbieter „{name}“ umbenannt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} undid a change of “{name}”</source>
            <translation>{who}: Änderung von „{name}“ rückgängig gemacht</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} undid {what}</source>
            <translation>{who}: {what} rückgängig gemacht</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} was applied</source>
            <translation>{who} wurde angewendet</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/history.py" />
            <source>{who} went back %n changes</source>
            <extracomment>Of one, in English: {who} went back 1 change</extracomment>
            <translation>
                <numerusform>{who}: um %n Änderung zurückgegangen</numerusform>
                <numerusform>{who}: um %n Änderungen zurückgegangen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} wrote an old list over “{name}”</source>
            <translation>{who}: „{name}“ mit einer alten Liste überschrieben</translation>
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Nothing was left to take back.</source>
            <translation>Es gab nichts mehr zurückzunehmen.</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Redid {what}.</source>
            <translation>Wiederholt: {what}.</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>There is nothing to redo.</source>
            <translation>Es gibt nichts zu wiederholen.</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Undid {what}.</source>
            <translation>Rückgängig gemacht: {what}.</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <location filename="views/history_card.py" />
            <source>Clear history</source>
            <translation>Verlauf leeren</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Clear history…</source>
            <translation>Verlauf leeren…</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Clear the history?</source>
            <translation>Den Verlauf leeren?</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Each change is kept, so that it can be undone. Keys in it are kept in the keychain only.</source>
            <translation>Jede Änderung wird aufbewahrt, damit sie rückgängig gemacht werden kann. Schlüssel darin liegen nur im Schlüsselbund.</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Keep the &amp;history</source>
            <translation>&amp;Verlauf aufbewahren</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>No change made so far can be undone any more.</source>
            <translation>Keine der bisherigen Änderungen kann mehr rückgängig gemacht werden.</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Tidying up…</source>
            <translation>Wird aufgeräumt…</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Your settings, models and keys stay as they are.</source>
            <translation>Ihre Einstellungen, Modelle und Schlüssel bleiben, wie sie sind.</translation>
        </message>
    </context>
    <context>
        <name>HistoryEntryDialog</name>
        <message>
            <location filename="views/history_entry.py" />
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Do it again</source>
            <translation>Erneut ausführen</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Go back to here…</source>
            <translation>Hierher zurückgehen…</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Only the form of the file changed, no value.</source>
            <translation>Nur die Form der Datei hat sich geändert, kein Wert.</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Undo this</source>
            <translation>Rückgängig machen</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>{when}. It was undone since.</source>
            <translation>{when}. Inzwischen rückgängig gemacht.</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>Kiln and others</source>
            <translation>Kiln und andere</translation>
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>Undone</source>
            <translation>Rückgängig gemacht</translation>
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>{day}, {time}, in {programs}</source>
            <translation>{day}, {time}, in {programs}</translation>
        </message>
    </context>
    <context>
        <name>HistorySettings</name>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>30 days</source>
            <translation>30 Tage</translation>
        </message>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>A year</source>
            <translation>Ein Jahr</translation>
        </message>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>As long as there is room (8 MB)</source>
            <translation>Solange Platz ist (8 MB)</translation>
        </message>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>The history is empty now.</source>
            <translation>Der Verlauf ist jetzt leer.</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <location filename="views/history_page.py" />
            <source>Each change that you make, or that this app sees others make, will stand here.</source>
            <translation>Hier wird jede Änderung stehen, die Sie vornehmen oder die diese App bei anderen bemerkt.</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Go back</source>
            <translation>Zurückgehen</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Go back to here?</source>
            <translation>Hierher zurückgehen?</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Go to Models</source>
            <translation>Zu den Modellen</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Going back is a change, too: you can undo it.</source>
            <translation>Auch das Zurückgehen ist eine Änderung: Sie können es rückgängig machen.</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>No change is like that.</source>
            <translation>Keine Änderung passt dazu.</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Nothing has changed yet</source>
            <translation>Noch hat sich nichts geändert</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Reading the history…</source>
            <translation>Der Verlauf wird gelesen…</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Search the history</source>
            <translation>Verlauf durchsuchen</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Show everything</source>
            <translation>Alles anzeigen</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>What you and others changed. Everything here can be undone, also tomorrow.</source>
            <translation>Was Sie und andere geändert haben. Alles hier kann rückgängig gemacht werden, auch morgen noch.</translation>
        </message>
    </context>
    <context>
        <name>KeyCard</name>
        <message>
            <location filename="views/packs/key_card.py" />
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <location filename="views/packs/key_card.py" />
            <source>Take it again</source>
            <translation>Wieder übernehmen</translation>
        </message>
        <message>
            <location filename="views/packs/key_card.py" />
            <source>Test</source>
            <translation>Testen</translation>
        </message>
        <message>
            <location filename="views/packs/key_card.py" />
            <source>from the file</source>
            <translation>aus der Datei</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <location filename="views/key_dialog.py" />
            <source>&amp;Key</source>
            <translation>&amp;Schlüssel</translation>
        </message>
        <message>
            <location filename="views/key_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="views/key_dialog.py" />
            <source>Save key</source>
            <translation>Schlüssel speichern</translation>
        </message>
    </context>
    <context>
        <name>KeyEntry</name>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>For the model “{name}”.</source>
            <translation>Für das Modell „{name}“.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>For {count} models.</source>
            <translation>Für {count} Modelle.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Get it at {host}</source>
            <translation>Bei {host} holen</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Get it here</source>
            <translation>Hier holen</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>It is sent to {host} only.</source>
            <translation>Er wird nur an {host} gesendet.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Testing…</source>
            <translation>Wird getestet…</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Works ✓ {result}</source>
            <translation>Funktioniert ✓ {result}</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Your present key is for another address, and is not sent there.</source>
            <translation>Ihr jetziger Schlüssel ist für eine andere Adresse und wird nicht dorthin gesendet.</translation>
        </message>
    </context>
    <context>
        <name>KeyFindings</name>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>A key stands in plain text in the settings of {editors}</source>
            <translation>In den Einstellungen von {editors} steht ein Schlüssel im Klartext</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>An old version of Kiln wrote “[hidden]” over it.</source>
            <translation>Eine alte Version von Kiln hat ihn mit „[hidden]“ überschrieben.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Enter key…</source>
            <translation>Schlüssel eingeben…</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>It is “{name}”.</source>
            <translation>Es ist „{name}“.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Kiln's file has an empty text in its place.</source>
            <translation>In Kilns Datei steht an seiner Stelle ein leerer Text.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Kiln's own file holds one key as plain text. To do without, start Kiln from here.</source>
            <translation>Kilns eigene Datei enthält einen Schlüssel im Klartext. Damit das nicht nötig ist, starten Sie Kiln von hier.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Kiln's own file holds {count} keys as plain text. To do without, start Kiln from here.</source>
            <translation>Kilns eigene Datei enthält {count} Schlüssel im Klartext. Damit das nicht nötig ist, starten Sie Kiln von hier.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Make private</source>
            <translation>Zugriff beschränken</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Move to keychain</source>
            <translation>In den Schlüsselbund verschieben</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Nothing has to be put right.</source>
            <translation>Nichts muss in Ordnung gebracht werden.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Only you can read them now.</source>
            <translation>Jetzt können nur Sie sie lesen.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Other people on this computer may read a file with keys</source>
            <translation>Andere Personen an diesem Computer können eine Datei mit Schlüsseln lesen</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Other people on this computer may read {count} files and folders with keys</source>
            <translation>Andere Personen an diesem Computer können {count} Dateien und Ordner mit Schlüsseln lesen</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Take it from the keychain</source>
            <translation>Aus dem Schlüsselbund holen</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The key of {name} is blank</source>
            <translation>Der Schlüssel von {name} ist leer</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The key of {name} was lost</source>
            <translation>Der Schlüssel von {name} ging verloren</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The keys are in the keychain now.</source>
            <translation>Die Schlüssel sind jetzt im Schlüsselbund.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The move puts it into this computer's keychain; the settings then only name it. This cannot be taken back: no key is ever written back as plain text.</source>
            <translation>Das Verschieben legt ihn in den Schlüsselbund dieses Computers; die Einstellungen nennen dann nur seinen Namen. Das kann nicht zurückgenommen werden: Kein Schlüssel wird je wieder als Klartext geschrieben.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>They are {names}.</source>
            <translation>Es sind {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>This computer's keychain still has it. Kiln needs it in its own file.</source>
            <translation>Der Schlüsselbund dieses Computers hat ihn noch. Kiln braucht ihn in seiner eigenen Datei.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>{count} keys stand in plain text in the settings of {editors}</source>
            <translation>In den Einstellungen von {editors} stehen {count} Schlüssel im Klartext</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>{count} more</source>
            <translation>{count} weitere</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>{name} has its key again.</source>
            <translation>{name} hat seinen Schlüssel wieder.</translation>
        </message>
    </context>
    <context>
        <name>KeyFindingsCard</name>
        <message>
            <location filename="views/key_findings.py" />
            <source>Keys on this computer</source>
            <translation>Schlüssel auf diesem Computer</translation>
        </message>
        <message>
            <location filename="views/key_findings.py" />
            <source>Looking…</source>
            <translation>Suche läuft…</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>&amp;Passphrase</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>Let Kiln use these keys</source>
            <translation>Kiln diese Schlüssel verwenden lassen</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>The keys are kept in this computer's keychain only. Kiln cannot use them then.</source>
            <translation>Die Schlüssel bleiben nur im Schlüsselbund dieses Computers. Kiln kann sie dann nicht verwenden.</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>The keys are kept in this computer's keychain, and in Kiln's file, which only you can read.</source>
            <translation>Die Schlüssel bleiben im Schlüsselbund dieses Computers und in Kilns Datei, die nur Sie lesen können.</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>The keys in this pack are locked</source>
            <translation>Die Schlüssel in diesem Paket sind gesperrt</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>Whoever sent the pack can tell you the passphrase. Without it, paste the keys below.</source>
            <translation>Wer das Paket gesendet hat, kann Ihnen die Passphrase sagen. Ohne sie fügen Sie die Schlüssel unten ein.</translation>
        </message>
    </context>
    <context>
        <name>KeysStep</name>
        <message>
            <location filename="viewmodels/packs/keys_step.py" />
            <source>Keys that you leave empty can be pasted later, under Providers.</source>
            <translation>Schlüssel, die Sie leer lassen, können Sie später unter „Anbieter“ einfügen.</translation>
        </message>
    </context>
    <context>
        <name>KilnBeside</name>
        <message numerus="yes">
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>%n of your models</source>
            <extracomment>Of one, in English: one of your models</extracomment>
            <translation>
                <numerusform>eines Ihrer Modelle</numerusform>
                <numerusform>%n Ihrer Modelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>%n of your providers</source>
            <extracomment>Of one, in English: one of your providers</extracomment>
            <translation>
                <numerusform>einen Ihrer Anbieter</numerusform>
                <numerusform>%n Ihrer Anbieter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>%n of your settings</source>
            <extracomment>Of one, in English: one of your settings</extracomment>
            <translation>
                <numerusform>eine Ihrer Einstellungen</numerusform>
                <numerusform>%n Ihrer Einstellungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_beside.py" />
            <source>Always do this</source>
            <translation>Immer so machen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>Another program</source>
            <translation>Ein anderes Programm</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>Close Kiln and start it again. Then put back what it wrote over: {names}.</source>
            <translation>Schließen Sie Kiln, und starten Sie es neu. Holen Sie dann zurück, was es überschrieben hat: {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>It is back.</source>
            <translation>Es ist wieder da.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_beside.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>Kiln keeps writing an older list over {things}.</source>
            <translation>Kiln schreibt immer wieder eine ältere Liste über {things}.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_beside.py" />
            <source>Put back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>They are back.</source>
            <translation>Sie sind wieder da.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>What you saved of {names} is no longer in Kiln's settings. Nothing is lost: put it back.</source>
            <translation>Was Sie gespeichert haben, steht nicht mehr in Kilns Einstellungen: {names}. Nichts ist verloren: Holen Sie es zurück.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>a setting</source>
            <translation>eine Einstellung</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>{n} more</source>
            <translation>{n} weitere</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>{program} wrote an older list over {things}.</source>
            <translation>{program} hat eine ältere Liste über {things} geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>KilnLaunch</name>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Everybody on this computer may change “{program}”, so your keys are not given to it. Move it to a folder of your own, then choose it there.</source>
            <translation>Jeder an diesem Computer kann „{program}“ ändern; deshalb bekommt es Ihre Schlüssel nicht. Verschieben Sie es in einen eigenen Ordner, und wählen Sie es dann dort.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln closed again right away. Start it the usual way once, to see what it says.</source>
            <translation>Kiln wurde gleich wieder beendet. Starten Sie es einmal wie gewohnt, um zu sehen, was es meldet.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln could not be started. Is it the right program?</source>
            <translation>Kiln ließ sich nicht starten. Ist es das richtige Programm?</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln is starting. It opens in your web browser in a moment.</source>
            <translation>Kiln startet. Es öffnet sich gleich in Ihrem Webbrowser.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln reads the keys of your own addresses only from its own file.</source>
            <translation>Kiln liest die Schlüssel Ihrer eigenen Adressen nur aus seiner eigenen Datei.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln reads these only from its own file.</source>
            <translation>Kiln liest diese nur aus seiner eigenen Datei.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln runs already. Close it first: it only gets the keys when it is started from here.</source>
            <translation>Kiln läuft schon. Schließen Sie es zuerst: Es bekommt die Schlüssel nur, wenn es von hier gestartet wird.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln runs, started from here. Close it before you start it again or move keys.</source>
            <translation>Kiln läuft, von hier gestartet. Schließen Sie es, bevor Sie es neu starten oder Schlüssel verschieben.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln was not found on this computer. Choose its program.</source>
            <translation>Kiln wurde auf diesem Computer nicht gefunden. Wählen Sie das Programm.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's file has a blank text in its place, so Kiln looks no further.</source>
            <translation>In Kilns Datei steht an seiner Stelle ein leerer Text; deshalb sucht Kiln nicht weiter.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's file has an empty entry in its place, so Kiln looks no further.</source>
            <translation>In Kilns Datei steht an seiner Stelle ein leerer Eintrag; deshalb sucht Kiln nicht weiter.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's file has “[hidden]” in its place, so Kiln looks no further.</source>
            <translation>In Kilns Datei steht an seiner Stelle „[hidden]“; deshalb sucht Kiln nicht weiter.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's own account</source>
            <translation>Kilns eigenes Konto</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's tools</source>
            <translation>Kilns Tools</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Looking for Kiln…</source>
            <translation>Kiln wird gesucht…</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Moved the keys of {names}.</source>
            <extracomment>Of one, in English: Moved the key of {names}.</extracomment>
            <translation>
                <numerusform>Schlüssel verschoben: {names}.</numerusform>
                <numerusform>Schlüssel verschoben: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Projects that Kiln keeps in step</source>
            <translation>Projekte, die Kiln abgleicht</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>The key stands in Kiln's own file, which Kiln reads first.</source>
            <translation>Der Schlüssel steht in Kilns eigener Datei, die Kiln zuerst liest.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>The keychain no longer has the key. Edit the provider, and paste it again.</source>
            <translation>Der Schlüsselbund hat den Schlüssel nicht mehr. Bearbeiten Sie den Anbieter, und fügen Sie ihn neu ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>This copy of the app is shut off from other programs, and cannot start Kiln.</source>
            <translation>Diese Kopie der App ist von anderen Programmen abgeschottet und kann Kiln nicht starten.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Weights &amp; Biases</source>
            <translation>Weights &amp; Biases</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>{n} more</source>
            <translation>{n} weitere</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>“{program}” is not a program. Choose Kiln's program.</source>
            <translation>„{program}“ ist kein Programm. Wählen Sie das Programm von Kiln.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>“{program}” is not there. Choose Kiln's program.</source>
            <translation>„{program}“ ist nicht da. Wählen Sie das Programm von Kiln.</translation>
        </message>
    </context>
    <context>
        <name>KilnLaunchCard</name>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Choose Kiln's program</source>
            <translation>Programm von Kiln auswählen</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Choose the program…</source>
            <translation>Programm auswählen…</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Is this Kiln's program?</source>
            <translation>Ist das das Programm von Kiln?</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>It gets the keys of {names}.</source>
            <translation>Es bekommt die Schlüssel für: {names}.</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Keys that do not</source>
            <translation>Schlüssel, die nicht mitgehen</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Keys that go along</source>
            <translation>Schlüssel, die mitgehen</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Kiln has these keys only when you start it here.</source>
            <translation>Kiln hat diese Schlüssel nur, wenn Sie es hier starten.</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Kiln's own settings then show them as not connected. Their models work all the same.</source>
            <translation>Kilns eigene Einstellungen zeigen sie dann als nicht verbunden. Ihre Modelle funktionieren trotzdem.</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Move keys</source>
            <translation>Schlüssel verschieben</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Move the keys out of Kiln's file…</source>
            <translation>Schlüssel aus Kilns Datei verschieben…</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Move these keys into the keychain?</source>
            <translation>Diese Schlüssel in den Schlüsselbund verschieben?</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>None yet</source>
            <translation>Noch keine</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Start Kiln</source>
            <translation>Kiln starten</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Start Kiln with its keys</source>
            <translation>Kiln mit seinen Schlüsseln starten</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Start it</source>
            <translation>Starten</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Started here, Kiln gets your keys from this computer's keychain while it runs. Its own file, where keys stand as plain text, needs none of them then.</source>
            <translation>Hier gestartet, bekommt Kiln Ihre Schlüssel aus dem Schlüsselbund dieses Computers, solange es läuft. Seine eigene Datei, in der Schlüssel im Klartext stehen, braucht dann keine davon.</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>This can be undone.</source>
            <translation>Das kann rückgängig gemacht werden.</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>You are asked only once for each program.</source>
            <translation>Sie werden für jedes Programm nur einmal gefragt.</translation>
        </message>
    </context>
    <context>
        <name>Lately</name>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Lately</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <location filename="viewmodels/lately.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="viewmodels/lately.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
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
            <translation>Ganzer Verlauf</translation>
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Lately</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Nothing was changed yet. What you change can be undone from here.</source>
            <translation>Noch wurde nichts geändert. Was Sie ändern, kann von hier aus rückgängig gemacht werden.</translation>
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Reading the history…</source>
            <translation>Der Verlauf wird gelesen…</translation>
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Undone</source>
            <translation>Rückgängig gemacht</translation>
        </message>
    </context>
    <context>
        <name>LocalServers</name>
        <message numerus="yes">
            <location filename="viewmodels/local_servers.py" />
            <source>%n models</source>
            <extracomment>Of one, in English: 1 model</extracomment>
            <translation>
                <numerusform>%n Modell</numerusform>
                <numerusform>%n Modelle</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>A model server</source>
            <translation>Ein Modellserver</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Added “{name}”.</source>
            <translation>„{name}“ wurde hinzugefügt.</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>All its models answer.</source>
            <translation>Alle seine Modelle antworten.</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>It wants a key.</source>
            <translation>Er will einen Schlüssel.</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Its model answers.</source>
            <translation>Sein Modell antwortet.</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Kiln then lists its models by itself.</source>
            <translation>Kiln führt seine Modelle dann selbst auf.</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>No model server was found on this computer. Start it, then look again.</source>
            <translation>Auf diesem Computer wurde kein Modellserver gefunden. Starten Sie ihn, und suchen Sie dann erneut.</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Only what is set up already runs on this computer.</source>
            <translation>Auf diesem Computer läuft nur, was schon eingerichtet ist.</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>{answered} of {count} models answered. The list of models says why.</source>
            <translation>{answered} von {count} Modellen haben geantwortet. Die Modellliste sagt, warum.</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>{name} is running on this computer</source>
            <translation>{name} läuft auf diesem Computer</translation>
        </message>
    </context>
    <context>
        <name>LocalServersCard</name>
        <message>
            <location filename="views/local_servers_card.py" />
            <source>Add it</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="views/local_servers_card.py" />
            <source>Adding…</source>
            <translation>Wird hinzugefügt…</translation>
        </message>
        <message>
            <location filename="views/local_servers_card.py" />
            <source>and {count} more, under Models</source>
            <translation>und {count} weitere, unter „Modelle“</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="views/main_window.py" />
            <source>Agents</source>
            <translation>Agenten</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Key copied. It is taken off the clipboard in a minute.</source>
            <translation>Schlüssel kopiert. In einer Minute wird er aus der Zwischenablage entfernt.</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Kiln Models</source>
            <translation>Kiln Models</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Providers</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>MenuBar</name>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Go</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Test</source>
            <translation>Testen</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Add copy</source>
            <translation>Kopie hinzufügen</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Add model</source>
            <translation>Modell hinzufügen</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Convert</source>
            <translation>Umwandeln</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Convert model</source>
            <translation>Modell umwandeln</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Duplicate model</source>
            <translation>Modell duplizieren</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Edit model</source>
            <translation>Modell bearbeiten</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Keep the old line too</source>
            <translation>Auch die alte Zeile behalten</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Kind of model</source>
            <translation>Art des Modells</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>More kinds come with VS Code: choose it in Settings.</source>
            <translation>Weitere Arten gibt es mit VS Code: Wählen Sie es in den Einstellungen.</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Runs that you made in Kiln with the old model name it by that line. Without it they cannot find it.</source>
            <translation>Durchläufe, die Sie in Kiln mit dem alten Modell gemacht haben, nennen es mit dieser Zeile. Ohne sie können sie es nicht finden.</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Try it…</source>
            <translation>Ausprobieren…</translation>
        </message>
    </context>
    <context>
        <name>ModelForm</name>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Address of the resource</source>
            <translation>&amp;Adresse der Ressource</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;Context window</source>
            <translation>&amp;Kontextfenster</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;Display name</source>
            <translation>An&amp;zeigename</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Location</source>
            <translation>S&amp;tandort</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Model</source>
            <translation>&amp;Modell</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Model path</source>
            <translation>&amp;Modellpfad</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;No key needed</source>
            <translation>K&amp;ein Schlüssel nötig</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Project ID</source>
            <translation>&amp;Projekt-ID</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Provider</source>
            <translation>Anb&amp;ieter</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;Use in</source>
            <translation>&amp;Verwenden in</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>A key stands beside this model in plain text, and would be lost.</source>
            <translation>Neben diesem Modell steht ein Schlüssel im Klartext. Er ginge verloren.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>API &amp;key</source>
            <translation>API-&amp;Schlüssel</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Add another provider</source>
            <translation>Anderen Anbieter hinzufügen</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Another address…</source>
            <translation>Andere Adresse…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Another model has this id already. Give this one another name.</source>
            <translation>Ein anderes Modell hat diese ID schon. Geben Sie diesem einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Anthropic</source>
            <translation>Anthropic</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Ask the provider again which models it has</source>
            <translation>Den Anbieter erneut nach seinen Modellen fragen</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Asking the provider which models it has…</source>
            <translation>Der Anbieter wird gefragt, welche Modelle er hat…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Azure OpenAI</source>
            <translation>Azure OpenAI</translation>
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>Calls go to {address}</source>
            <translation>Aufrufe gehen an {address}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Change its name or its settings, or close this.</source>
            <translation>Ändern Sie den Namen oder die Einstellungen, oder schließen Sie das Fenster.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Check the marked fields.</source>
            <translation>Prüfen Sie die markierten Felder.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Choose another one.</source>
            <translation>Wählen Sie ein anderes.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Choose at least one program to use it in.</source>
            <translation>Wählen Sie mindestens ein Programm, in dem es verwendet wird.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Choose the provider that has the model.</source>
            <translation>Wählen Sie den Anbieter, der das Modell hat.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Connected provider</source>
            <translation>Verbundener Anbieter</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Cost in, dollars per million tokens</source>
            <translation>Kosten Eingabe, Dollar je Million Token</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Cost out, dollars per million tokens</source>
            <translation>Kosten Ausgabe, Dollar je Million Token</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Cost per m&amp;illion</source>
            <translation>K&amp;osten je Million</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>De&amp;scription</source>
            <translation>&amp;Beschreibung</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Deploy&amp;ment</source>
            <translation>Be&amp;reitstellung</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Example: accounts/yourname/models/model-name</source>
            <translation>Beispiel: accounts/ihrname/models/modellname</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Fill in the project and the location, or paste the address.</source>
            <translation>Füllen Sie Projekt und Standort aus, oder fügen Sie die Adresse ein.</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Finish this provider</source>
            <translation>Diesen Anbieter fertigstellen</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Finish…</source>
            <translation>Fertigstellen…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Fireworks fine-tune</source>
            <translation>Fireworks-Fine-Tune</translation>
        </message>
        <message>
            <location filename="viewmodels/models/reading.py" />
            <location filename="views/model_form.py" />
            <source>Free</source>
            <translation>Kostenlos</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Give both prices, or neither.</source>
            <translation>Geben Sie beide Preise an, oder keinen.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Goes away on {date}</source>
            <translation>Entfällt am {date}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Kiln cannot use this endpoint then, if the server wants a key.</source>
            <translation>Kiln kann diesen Endpunkt dann nicht verwenden, wenn der Server einen Schlüssel will.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Kiln could not use the model like this.</source>
            <translation>Kiln könnte das Modell so nicht verwenden.</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Kiln reads keys only from its own file, so it is written there too. Only you can read that file.</source>
            <translation>Kiln liest Schlüssel nur aus seiner eigenen Datei, deshalb wird er auch dorthin geschrieben. Nur Sie können diese Datei lesen.</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Let Kiln use this key</source>
            <translation>Kiln diesen Schlüssel verwenden lassen</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of %n days ago</source>
            <extracomment>Of one, in English: List of 1 day ago</extracomment>
            <translation>
                <numerusform>Liste von vor %n Tag</numerusform>
                <numerusform>Liste von vor %n Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of %n hours ago</source>
            <extracomment>Of one, in English: List of 1 hour ago</extracomment>
            <translation>
                <numerusform>Liste von vor %n Stunde</numerusform>
                <numerusform>Liste von vor %n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of %n minutes ago</source>
            <extracomment>Of one, in English: List of 1 minute ago</extracomment>
            <translation>
                <numerusform>Liste von vor %n Minute</numerusform>
                <numerusform>Liste von vor %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of just now</source>
            <translation>Liste von gerade eben</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>More &amp;Fireworks models</source>
            <translation>Weitere &amp;Fireworks-Modelle</translation>
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>Most addresses end in /v1. Test it to be sure.</source>
            <translation>Die meisten Adressen enden auf /v1. Testen Sie es, um sicherzugehen.</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>New…</source>
            <translation>Neu…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>No key: it signs in as you, with what “gcloud auth application-default login” set up.</source>
            <translation>Kein Schlüssel: Die Anmeldung läuft unter Ihrem Namen, so wie „gcloud auth application-default login“ es eingerichtet hat.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Nothing was changed in {programs}.</source>
            <translation>In {programs} wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Nothing was changed, neither in {one} nor in {other}.</source>
            <translation>Nichts wurde geändert, weder in {one} noch in {other}.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Nothing was changed. First move the key to the keychain, on the page Agents.</source>
            <translation>Nichts wurde geändert. Verschieben Sie zuerst den Schlüssel in den Schlüsselbund, auf der Seite „Agenten“.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Only the resource's address is wanted, without what follows it.</source>
            <translation>Nur die Adresse der Ressource ist nötig, ohne das, was danach kommt.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>Only {address} is kept: the rest is added to each call.</source>
            <translation>Nur {address} bleibt: Der Rest wird bei jedem Aufruf ergänzt.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>OpenAI-compatible</source>
            <translation>OpenAI-kompatibel</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Paste the resource's address, such as https://your-resource.openai.azure.com.</source>
            <translation>Fügen Sie die Adresse der Ressource ein, etwa https://ihre-ressource.openai.azure.com.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>Reasoning</source>
            <translation>Reasoning</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Saved as {path}</source>
            <translation>Gespeichert als {path}</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Set up…</source>
            <translation>Einrichten…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Take off what comes after the question mark.</source>
            <translation>Nehmen Sie weg, was nach dem Fragezeichen kommt.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/programs.py" />
            <source>That stays, unless you type something else here.</source>
            <translation>Das bleibt, wenn Sie hier nichts anderes eingeben.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>The address has /v1 twice. Once is enough.</source>
            <translation>In der Adresse steht /v1 zweimal. Einmal genügt.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>The editor could not use the model like this.</source>
            <translation>Der Editor könnte das Modell so nicht verwenden.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>The file: {path}</source>
            <translation>Die Datei: {path}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>The key will be removed when you save.</source>
            <translation>Der Schlüssel wird beim Speichern entfernt.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>The name has characters that cannot be shown.</source>
            <translation>Der Name enthält Zeichen, die nicht angezeigt werden können.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>The name has characters that cannot be shown. Type it by hand.</source>
            <translation>Der Name enthält Zeichen, die nicht angezeigt werden können. Geben Sie ihn von Hand ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/listing.py" />
            <source>The provider did not tell which models it has. You can type the name.</source>
            <translation>Der Anbieter hat nicht gesagt, welche Modelle er hat. Sie können den Namen eingeben.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings do not take this model's id. Give it another name.</source>
            <translation>Die Einstellungen nehmen die ID dieses Modells nicht an. Geben Sie ihm einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings do not take this.</source>
            <translation>Die Einstellungen nehmen das nicht an.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings have another kind of model here. Choose a kind.</source>
            <translation>Die Einstellungen haben hier eine andere Art von Modell. Wählen Sie eine Art.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings have this key in plain text. Paste it here again.</source>
            <translation>Die Einstellungen haben diesen Schlüssel im Klartext. Fügen Sie ihn hier noch einmal ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>There is a space in it. Most model names have none.</source>
            <translation>Darin ist ein Leerzeichen. Die meisten Modellnamen haben keines.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>There is a user name or password in the address. Keys belong in the key field.</source>
            <translation>In der Adresse steht ein Benutzername oder Passwort. Schlüssel gehören in das Schlüsselfeld.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Thinks</source>
            <translation>Denkt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This has characters that cannot be shown. Type it by hand.</source>
            <translation>Das enthält Zeichen, die nicht angezeigt werden können. Geben Sie es von Hand ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This is needed.</source>
            <translation>Das wird gebraucht.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This is no address. It starts with https:// or http://.</source>
            <translation>Das ist keine Adresse. Sie beginnt mit https:// oder http://.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <location filename="viewmodels/words/models.py" />
            <source>This is no model path. It looks like accounts/yourname/models/model-name.</source>
            <translation>Das ist kein Modellpfad. Er sieht aus wie accounts/ihrname/models/modellname.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This number is too small or too large.</source>
            <translation>Diese Zahl ist zu klein oder zu groß.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>This provider is no longer set up.</source>
            <translation>Dieser Anbieter ist nicht mehr eingerichtet.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Tools</source>
            <translation>Tools</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type a number from 0 to {highest}, such as 0.7.</source>
            <translation>Geben Sie eine Zahl von 0 bis {highest} ein, etwa 0,7.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type a price in US dollars, such as 0.90.</source>
            <translation>Geben Sie einen Preis in US-Dollar ein, etwa 0,90.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type how many tokens, such as 128,000 or 128K.</source>
            <translation>Geben Sie ein, wie viele Token, etwa 128.000 oder 128K.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type the model's exact name at the provider, such as llama-3.3-70b.</source>
            <translation>Geben Sie den genauen Namen des Modells beim Anbieter ein, etwa llama-3.3-70b.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type the model's path, such as accounts/yourname/models/model-name.</source>
            <translation>Geben Sie den Pfad des Modells ein, etwa accounts/ihrname/models/modellname.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type the name that the deployment has in Azure.</source>
            <translation>Geben Sie den Namen ein, den die Bereitstellung in Azure hat.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Vertex AI</source>
            <translation>Vertex AI</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>You have this model already, with the same settings.</source>
            <translation>Sie haben dieses Modell schon, mit denselben Einstellungen.</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>dollars in</source>
            <translation>Dollar Eingabe</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>dollars out</source>
            <translation>Dollar Ausgabe</translation>
        </message>
        <message>
            <location filename="viewmodels/models/starting.py" />
            <source>not set up</source>
            <translation>nicht eingerichtet</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>{count} found</source>
            <translation>{count} gefunden</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>{group} · {name}</source>
            <translation>{group} · {name}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>{model} (sees pictures)</source>
            <translation>{model} (sieht Bilder)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{names} and {last}</source>
            <translation>{names} und {last}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} need the context window.</source>
            <translation>{programs} brauchen das Kontextfenster.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} need the prices; 0 is free.</source>
            <translation>{programs} brauchen die Preise; 0 ist kostenlos.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} needs the context window.</source>
            <translation>{programs} braucht das Kontextfenster.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} needs the prices; 0 is free.</source>
            <translation>{programs} braucht die Preise; 0 ist kostenlos.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} calls it “{value}”.</source>
            <translation>{program} nennt es „{value}“.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} cannot use a private Anthropic endpoint.</source>
            <translation>{program} kann keinen privaten Anthropic-Endpunkt verwenden.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has it in its old format. Convert it first.</source>
            <translation>{program} hat es im alten Format. Wandeln Sie es zuerst um.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has no key for this provider yet. Add it under Providers first.</source>
            <translation>{program} hat für diesen Anbieter noch keinen Schlüssel. Fügen Sie ihn zuerst unter „Anbieter“ hinzu.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has no way to reach this provider.</source>
            <translation>{program} kann diesen Anbieter nicht erreichen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has one Azure resource, and this is another one.</source>
            <translation>{program} hat eine Azure-Ressource, und dies ist eine andere.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has one Vertex AI project, and this is another one.</source>
            <translation>{program} hat ein Vertex-AI-Projekt, und dies ist ein anderes.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has {value} tokens.</source>
            <translation>{program} hat {value} Token.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has {value}.</source>
            <translation>{program} hat {value}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has “{value}”.</source>
            <translation>{program} hat „{value}“.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program}'s settings file cannot be read now.</source>
            <translation>Die Einstellungsdatei von {program} ist jetzt nicht lesbar.</translation>
        </message>
    </context>
    <context>
        <name>ModelFormState</name>
        <message>
            <location filename="viewmodels/models/form_state.py" />
            <source>in plain text in the settings</source>
            <translation>im Klartext in den Einstellungen</translation>
        </message>
        <message>
            <location filename="viewmodels/models/form_state.py" />
            <source>kept as “{name}”</source>
            <translation>aufbewahrt als „{name}“</translation>
        </message>
        <message>
            <location filename="viewmodels/models/form_state.py" />
            <source>{name} copy</source>
            <translation>{name} Kopie</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>+ Add endpoint</source>
            <translation>+ Endpunkt hinzufügen</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>+ Add model</source>
            <translation>+ Modell hinzufügen</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>A password stands in the address, where everybody can read it. Choose Edit to remove it.</source>
            <translation>In der Adresse steht ein Passwort, das alle lesen können. Wählen Sie „Bearbeiten“, um es zu entfernen.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Added “{name}” to {programs}.</source>
            <translation>„{name}“ wurde zu {programs} hinzugefügt.</translation>
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
            <translation>ID in {program} ändern…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Change id…</source>
            <translation>ID ändern…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Converted “{name}”.</source>
            <translation>„{name}“ wurde umgewandelt.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Convert…</source>
            <translation>Umwandeln…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Custom settings</source>
            <translation>Eigene Einstellungen</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <location filename="viewmodels/models/trouble.py" />
            <source>Damaged</source>
            <translation>Beschädigt</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Duplicate…</source>
            <translation>Duplizieren…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Entry {number}</source>
            <translation>Eintrag {number}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Everybody who can read {program}'s settings file can read the key. Move it to a safe place.</source>
            <translation>Wer die Einstellungsdatei von {program} lesen kann, kann auch den Schlüssel lesen. Verschieben Sie ihn an einen sicheren Ort.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Find out what it can do…</source>
            <translation>Herausfinden, was es kann…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Fireworks</source>
            <translation>Fireworks</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Fireworks fine-tunes</source>
            <translation>Fireworks-Fine-Tunes</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Fireworks is off</source>
            <translation>Fireworks ist aus</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Fireworks is turned off in {program}'s settings.</source>
            <translation>Fireworks ist in den Einstellungen von {program} ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>Free</source>
            <translation>Kostenlos</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>From connected providers</source>
            <translation>Von verbundenen Anbietern</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Google Vertex</source>
            <translation>Google Vertex</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>It does not say what kind of provider it has. Kiln skips it.</source>
            <translation>Es sagt nicht, welche Art von Anbieter es hat. Kiln überspringt es.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>It does not say which provider it has. Kiln skips it.</source>
            <translation>Es sagt nicht, welchen Anbieter es hat. Kiln überspringt es.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its display name is not a text. Kiln skips it.</source>
            <translation>Sein Anzeigename ist kein Text. Kiln überspringt es.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its id is not a text. Kiln skips it.</source>
            <translation>Seine ID ist kein Text. Kiln überspringt es.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its model name is not a text. Kiln skips it.</source>
            <translation>Sein Modellname ist kein Text. Kiln überspringt es.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its provider “{name}” is not set up. Add it, or choose another with Edit.</source>
            <translation>Sein Anbieter „{name}“ ist nicht eingerichtet. Fügen Sie ihn hinzu, oder wählen Sie mit „Bearbeiten“ einen anderen.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its settings cannot be read. Kiln skips it.</source>
            <translation>Seine Einstellungen sind nicht lesbar. Kiln überspringt es.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Key in plain text</source>
            <translation>Schlüssel im Klartext</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Key needed</source>
            <translation>Schlüssel nötig</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Key needed on this computer</source>
            <translation>Schlüssel auf diesem Computer nötig</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Kiln can list this one, but neither edit nor remove it.</source>
            <translation>Kiln kann es aufführen, aber weder bearbeiten noch entfernen.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Kiln cannot select it. Choose Edit and save to mend it.</source>
            <translation>Kiln kann es nicht auswählen. Wählen Sie „Bearbeiten“ und speichern Sie, um das zu beheben.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Kiln finds only the first of two models with one id. Choose Edit and save to mend it.</source>
            <translation>Kiln findet von zwei Modellen mit derselben ID nur das erste. Wählen Sie „Bearbeiten“ und speichern Sie, um das zu beheben.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Kiln shows it after its next start or reload.</source>
            <translation>Kiln zeigt es nach dem nächsten Start oder Neuladen.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Kiln's old format. Convert it to edit it.</source>
            <translation>Kilns altes Format. Wandeln Sie es um, um es zu bearbeiten.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Legacy</source>
            <translation>Veraltet</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>No id</source>
            <translation>Keine ID</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Not complete</source>
            <translation>Nicht vollständig</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Not tested</source>
            <translation>Nicht getestet</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Old format</source>
            <translation>Altes Format</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>OpenAI-compatible</source>
            <translation>OpenAI-kompatibel</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Password in the address</source>
            <translation>Passwort in der Adresse</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Provider missing</source>
            <translation>Anbieter fehlt</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <location filename="viewmodels/models/trouble.py" />
            <source>Same id twice</source>
            <translation>Gleiche ID zweimal</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Saved “{name}” in {programs}.</source>
            <translation>„{name}“ wurde in {programs} gespeichert.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Test</source>
            <translation>Testen</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>This is no model at all. Kiln skips it; remove it.</source>
            <translation>Das ist gar kein Modell. Kiln überspringt es; entfernen Sie es.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>This is no model that {program} could use. Remove it, or mend the file in {program}.</source>
            <translation>Das ist kein Modell, das {program} verwenden könnte. Entfernen Sie es, oder reparieren Sie die Datei in {program}.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Try it…</source>
            <translation>Ausprobieren…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Unknown kind</source>
            <translation>Unbekannte Art</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Your own endpoints</source>
            <translation>Ihre eigenen Endpunkte</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>all agents</source>
            <translation>alle Agenten</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>not assigned</source>
            <translation>nicht zugewiesen</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{count} agents</source>
            <translation>{count} Agenten</translation>
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>{input} in, {output} out per million tokens</source>
            <translation>{input} Eingabe, {output} Ausgabe je Million Token</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{name} agent</source>
            <translation>Agent „{name}“</translation>
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>{price} per million tokens</source>
            <translation>{price} je Million Token</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>{program} cannot read these</source>
            <translation>{program} kann diese nicht lesen</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{program} finds only the last of two models with one id. Change the id of one of them.</source>
            <translation>{program} findet von zwei Modellen mit derselben ID nur das letzte. Ändern Sie die ID von einem.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{program} looks for a secret that this computer does not have. Choose Edit to give it.</source>
            <translation>{program} sucht einen Schlüssel, den dieser Computer nicht hat. Wählen Sie „Bearbeiten“, um ihn anzugeben.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{program} may not be able to use it. Choose Edit to see what is missing or wrong.</source>
            <translation>{program} kann es vielleicht nicht verwenden. Wählen Sie „Bearbeiten“, um zu sehen, was fehlt oder falsch ist.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>{tokens} context</source>
            <translation>{tokens} Kontext</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>“{name}” is not complete. Open Providers to finish it.</source>
            <translation>„{name}“ ist nicht vollständig. Öffnen Sie „Anbieter“, um ihn fertigzustellen.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>“{name}” stands as it was.</source>
            <translation>„{name}“ steht da wie zuvor.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>In {program}</source>
            <translation>In {program}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>Needs attention {count}</source>
            <translation>Zu beachten {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>Not tested {count}</source>
            <translation>Nicht getestet {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>Old format {count}</source>
            <translation>Altes Format {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>{count} models</source>
            <translation>{count} Modelle</translation>
        </message>
    </context>
    <context>
        <name>ModelsView</name>
        <message>
            <location filename="views/models_page.py" />
            <source>A provider is where your models come from. Did you get an e-mail with an address and a key, or a snippet of code? Paste it as it is.</source>
            <translation>Von einem Anbieter kommen Ihre Modelle. Haben Sie eine E-Mail mit Adresse und Schlüssel oder ein Stück Code bekommen? Fügen Sie es ein, wie es ist.</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Add model</source>
            <translation>Modell hinzufügen</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Add provider</source>
            <translation>Anbieter hinzufügen</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>First add a provider</source>
            <translation>Zuerst einen Anbieter hinzufügen</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Kiln brings many models along. Add the ones that it does not know.</source>
            <translation>Kiln bringt viele Modelle mit. Fügen Sie die hinzu, die es nicht kennt.</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>No model is like that.</source>
            <translation>Kein Modell passt dazu.</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>No models of your own yet</source>
            <translation>Noch keine eigenen Modelle</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste an e-mail or a snippet with address and key</source>
            <translation>E-Mail oder Code mit Adresse und Schlüssel einfügen</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste an e-mail or a snippet…</source>
            <translation>E-Mail oder Code einfügen…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste what you got…</source>
            <translation>Erhaltenes einfügen…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste…</source>
            <translation>Einfügen…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Publish…</source>
            <translation>Veröffentlichen…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Search models</source>
            <translation>Modelle durchsuchen</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Show all models</source>
            <translation>Alle Modelle anzeigen</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Test</source>
            <translation>Testen</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Test all</source>
            <translation>Alle testen</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>The models that you and your team added yourselves.</source>
            <translation>Die Modelle, die Sie und Ihr Team selbst hinzugefügt haben.</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Use in…</source>
            <translation>Verwenden in…</translation>
        </message>
    </context>
    <context>
        <name>MonthBar</name>
        <message>
            <location filename="views/estimate_card.py" />
            <source>Cost by agent</source>
            <translation>Kosten nach Agent</translation>
        </message>
    </context>
    <context>
        <name>Network</name>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source> and {count} more</source>
            <translation> und {count} weitere</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>A certificate without a name</source>
            <translation>Ein Zertifikat ohne Namen</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>An address has no spaces in it.</source>
            <translation>Eine Adresse enthält keine Leerzeichen.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>And {count} more.</source>
            <translation>Und {count} weitere.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>Connected. The address starts with http://, so there is no certificate.</source>
            <translation>Verbunden. Die Adresse beginnt mit http://, deshalb gibt es kein Zertifikat.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>It went straight, without a proxy.</source>
            <translation>Es ging direkt, ohne Proxy.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>It went through the proxy {proxy}.</source>
            <translation>Es ging über den Proxy {proxy}.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>Only proxies whose address starts with http:// or https:// can be used.</source>
            <translation>Nur Proxys, deren Adresse mit http:// oder https:// beginnt, sind verwendbar.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>The name of the computer is missing or has a typing error.</source>
            <translation>Der Name des Computers fehlt oder hat einen Tippfehler.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>The number after the colon must be between 1 and 65535.</source>
            <translation>Die Zahl nach dem Doppelpunkt muss zwischen 1 und 65535 liegen.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>This computer has no proxy set.</source>
            <translation>Auf diesem Computer ist kein Proxy eingestellt.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>This is a script that picks a proxy. Ask IT for the address of the proxy itself.</source>
            <translation>Das ist ein Skript, das einen Proxy wählt. Fragen Sie die IT nach der Adresse des Proxys selbst.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>Type the proxy's address, such as http://proxy.example:8080.</source>
            <translation>Geben Sie die Adresse des Proxys ein, etwa http://proxy.example:8080.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>Type the user name that belongs to the password.</source>
            <translation>Geben Sie den Benutzernamen ein, der zum Passwort gehört.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>an address that cannot be used</source>
            <translation>eine Adresse, die nicht verwendbar ist</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>none for {hosts}</source>
            <translation>keiner für {hosts}</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>ran out on {day}</source>
            <translation>abgelaufen am {day}</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>signed by {issuer}</source>
            <translation>ausgestellt von {issuer}</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>valid until {day}</source>
            <translation>gültig bis {day}</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{host} answered.</source>
            <translation>{host} hat geantwortet.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{host} answered. {issuer} signed its certificate: nobody looks into the traffic.</source>
            <translation>{host} hat geantwortet. {issuer} hat das Zertifikat ausgestellt: Niemand sieht in den Datenverkehr.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{issuer} signed it: your company looks into the traffic, or the server is its own.</source>
            <translation>{issuer} hat es ausgestellt: Ihre Firma sieht in den Datenverkehr, oder der Server ist ihr eigener.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{issuer} signed its certificate.</source>
            <translation>{issuer} hat das Zertifikat ausgestellt.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{proxy} for http</source>
            <translation>{proxy} für http</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{proxy} for https</source>
            <translation>{proxy} für https</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>“{file}” cannot be read. Is it still there?</source>
            <translation>„{file}“ ist nicht lesbar. Ist die Datei noch da?</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>“{file}” holds no certificate. Ask IT for it as a file that ends in .pem, .crt or .cer.</source>
            <translation>„{file}“ enthält kein Zertifikat. Bitten Sie die IT um eine Datei, die auf .pem, .crt oder .cer endet.</translation>
        </message>
    </context>
    <context>
        <name>NetworkCardView</name>
        <message>
            <location filename="views/network_card.py" />
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Certificates (*.pem *.crt *.cer *.der *.ca)</source>
            <translation>Zertifikate (*.pem *.crt *.cer *.der *.ca)</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Choose a certificate file</source>
            <translation>Zertifikatsdatei auswählen</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Choose an extra certificate file</source>
            <translation>Zusätzliche Zertifikatsdatei auswählen</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Connects to this address as a test would, and asks it nothing.</source>
            <translation>Verbindet sich mit dieser Adresse wie ein Test und fragt sie nichts.</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Drop the certificate file here.</source>
            <translation>Legen Sie die Zertifikatsdatei hier ab.</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Extra certificates</source>
            <translation>Zusätzliche Zertifikate</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>For networks that look into the traffic. IT has this file.</source>
            <translation>Für Netzwerke, die in den Datenverkehr sehen. Die IT hat diese Datei.</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Remove the extra certificate file</source>
            <translation>Die zusätzliche Zertifikatsdatei entfernen</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>There is no switch that ignores certificates: whoever stands in between could then read your keys.</source>
            <translation>Es gibt keinen Schalter, der Zertifikate ignoriert: Wer dazwischen steht, könnte dann Ihre Schlüssel lesen.</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Use this proxy</source>
            <translation>Diesen Proxy verwenden</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Wh&amp;ich way</source>
            <translation>Welcher We&amp;g</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Working…</source>
            <translation>In Arbeit…</translation>
        </message>
    </context>
    <context>
        <name>OpenPack</name>
        <message>
            <location filename="views/packs/opening.py" />
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="views/packs/opening.py" />
            <source>Fetch it</source>
            <translation>Abrufen</translation>
        </message>
        <message>
            <location filename="views/packs/opening.py" />
            <source>Open a team pack</source>
            <translation>Teampaket öffnen</translation>
        </message>
        <message>
            <location filename="views/packs/opening.py" />
            <source>Settings and exports of other programs (*.yaml *.yml *.json *.env *.sql *.zip *.bak)</source>
            <translation>Einstellungen und Exporte anderer Programme (*.yaml *.yml *.json *.env *.sql *.zip *.bak)</translation>
        </message>
        <message>
            <location filename="views/packs/opening.py" />
            <source>Team packs (*.kilnmodels)</source>
            <translation>Teampakete (*.kilnmodels)</translation>
        </message>
    </context>
    <context>
        <name>OpenedPack</name>
        <message>
            <location filename="viewmodels/packs/opened.py" />
            <source>Made on {day}.</source>
            <translation>Erstellt am {day}.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/opened.py" />
            <source>Nothing in it can be taken.</source>
            <translation>Nichts darin kann übernommen werden.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/opened.py" />
            <source>Nothing to add</source>
            <translation>Nichts hinzuzufügen</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/opened.py" />
            <source>You have all of it already.</source>
            <translation>Sie haben schon alles davon.</translation>
        </message>
    </context>
    <context>
        <name>OverrideForm</name>
        <message>
            <location filename="views/override_form.py" />
            <source>0 to 1. Lower keeps to the likeliest words.</source>
            <translation>0 bis 1. Niedriger hält sich an die wahrscheinlichsten Wörter.</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>0 to 2. Higher is more varied.</source>
            <translation>0 bis 2. Höher ist abwechslungsreicher.</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Advanced</source>
            <translation>Erweitert</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Asks the model itself what it can do.</source>
            <translation>Fragt das Modell selbst, was es kann.</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Find out</source>
            <translation>Herausfinden</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Max tokens</source>
            <translation>Max. Token</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Sent with each request</source>
            <translation>Mit jeder Anfrage gesendet</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Settings that Kiln does not know stay in the file: {names}</source>
            <translation>Einstellungen, die Kiln nicht kennt, bleiben in der Datei: {names}</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Settings that few models need</source>
            <translation>Einstellungen, die wenige Modelle brauchen</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>The longest answer, in tokens.</source>
            <translation>Die längste Antwort, in Token.</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Top P</source>
            <translation>Top P</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>What this model can do</source>
            <translation>Was dieses Modell kann</translation>
        </message>
    </context>
    <context>
        <name>Overrides</name>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Adds to each request what some models need.</source>
            <translation>Ergänzt jede Anfrage um das, was manche Modelle brauchen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Answer only</source>
            <translation>Nur Antwort</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Any provider (OpenRouter)</source>
            <translation>Jeder Anbieter (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Asks a Claude model for a summary of its thinking.</source>
            <translation>Bittet ein Claude-Modell um eine Zusammenfassung seines Denkens.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Asks a Claude model to think before it answers.</source>
            <translation>Bittet ein Claude-Modell, vor der Antwort zu denken.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Asks a Gemini model to show its thinking.</source>
            <translation>Bittet ein Gemini-Modell, sein Denken zu zeigen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Chat strategy it was tuned with</source>
            <translation>Chat-Strategie, mit der es trainiert wurde</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Data generation</source>
            <translation>Datenerzeugung</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Default ({value})</source>
            <translation>Standard ({value})</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Extended thinking (Anthropic)</source>
            <translation>Erweitertes Denken (Anthropic)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Extra options for DeepSeek R1 at OpenRouter.</source>
            <translation>Zusätzliche Optionen für DeepSeek R1 bei OpenRouter.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Extra options that logprobs need at OpenRouter.</source>
            <translation>Zusätzliche Optionen, die Logprobs bei OpenRouter brauchen.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Files and pictures</source>
            <translation>Dateien und Bilder</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>For fine-tunes: in which steps the examples were given.</source>
            <translation>Für Fine-Tunes: in welchen Schritten die Beispiele gegeben wurden.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>For models that put their thinking between &lt;think&gt; and &lt;/think&gt;.</source>
            <translation>Für Modelle, die ihr Denken zwischen &lt;think&gt; und &lt;/think&gt; setzen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Formatter</source>
            <translation>Formatierer</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Function calling</source>
            <translation>Tool-Aufrufe</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Function calling (strict)</source>
            <translation>Tool-Aufrufe (streng)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Function calling (weak)</source>
            <translation>Tool-Aufrufe (schwach)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>How Kiln asks for that form. JSON Schema is the strictest; try it first on new models.</source>
            <translation>Wie Kiln diese Form verlangt. JSON Schema ist am strengsten; versuchen Sie es bei neuen Modellen zuerst.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>How many requests Kiln sends at the same time. 1 is right for a small computer.</source>
            <translation>Wie viele Anfragen Kiln gleichzeitig sendet. 1 ist richtig für einen kleinen Computer.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It answers requests that other models decline.</source>
            <translation>Es beantwortet Anfragen, die andere Modelle ablehnen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can answer in an exact form, such as a filled-in table.</source>
            <translation>Es kann in einer genauen Form antworten, etwa als ausgefüllte Tabelle.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can be given files, of the kinds below.</source>
            <translation>Es kann Dateien der unten genannten Arten bekommen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can look at pictures.</source>
            <translation>Es kann Bilder ansehen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can use tools, such as a search, while it answers.</source>
            <translation>Es kann beim Antworten Tools verwenden, etwa eine Suche.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It tells how sure it is of each word. Kiln uses that in evals.</source>
            <translation>Es sagt zu jedem Wort, wie sicher es ist. Kiln verwendet das in Bewertungen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON Schema</source>
            <translation>JSON Schema</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON instructions</source>
            <translation>JSON-Anweisungen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON instructions + JSON mode</source>
            <translation>JSON-Anweisungen + JSON-Modus</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON mode</source>
            <translation>JSON-Modus</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON, your own instructions</source>
            <translation>JSON, Ihre eigenen Anweisungen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln cannot use this value. Set it back to default.</source>
            <translation>Kiln kann diesen Wert nicht verwenden. Setzen Sie ihn auf den Standard zurück.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln does not know this value. Choose one from the list.</source>
            <translation>Kiln kennt diesen Wert nicht. Wählen Sie einen aus der Liste.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln lists it among the models that should no longer be used.</source>
            <translation>Kiln führt es unter den Modellen auf, die nicht mehr verwendet werden sollten.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for judging answers.</source>
            <translation>Kiln markiert es als gute Wahl, um Antworten zu beurteilen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for making example data.</source>
            <translation>Kiln markiert es als gute Wahl, um Beispieldaten zu erzeugen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for playing a user.</source>
            <translation>Kiln markiert es als gute Wahl, um einen Benutzer zu spielen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for reading documents.</source>
            <translation>Kiln markiert es als gute Wahl, um Dokumente zu lesen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice where others decline.</source>
            <translation>Kiln markiert es als gute Wahl, wo andere ablehnen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln offers it for getting the text out of documents.</source>
            <translation>Kiln bietet es an, um den Text aus Dokumenten zu holen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln offers it for making example data.</source>
            <translation>Kiln bietet es an, um Beispieldaten zu erzeugen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln reports no error when thinking is missing from a structured answer.</source>
            <translation>Kiln meldet keinen Fehler, wenn in einer strukturierten Antwort das Denken fehlt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln turns each page of a PDF into a picture first.</source>
            <translation>Kiln macht zuerst aus jeder Seite eines PDFs ein Bild.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln warns that nobody of its team tried this model.</source>
            <translation>Kiln warnt, dass niemand aus seinem Team dieses Modell ausprobiert hat.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kinds of files</source>
            <translation>Arten von Dateien</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Leave this empty. It sends the calls to another of your own addresses, by its name.</source>
            <translation>Lassen Sie das leer. Es sendet die Aufrufe an eine andere Ihrer eigenen Adressen, über deren Namen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Level to start with</source>
            <translation>Stufe am Anfang</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Logprobs</source>
            <translation>Logprobs</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Logprobs options (OpenRouter)</source>
            <translation>Logprobs-Optionen (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Marked as untested</source>
            <translation>Als ungetestet markiert</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>May skip thinking for exact forms</source>
            <translation>Darf bei genauen Formen das Denken auslassen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Name of the base for fine-tuning</source>
            <translation>Name der Basis für Fine-Tuning</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Needs PDFs as pictures</source>
            <translation>Braucht PDFs als Bilder</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Newer thinking request (OpenRouter)</source>
            <translation>Neuere Anfrage zum Denken (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>One per line, such as application/pdf or image/png.</source>
            <translation>Je Zeile eine, etwa application/pdf oder image/png.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>One per line. Names under which Ollama has the same model.</source>
            <translation>Je Zeile einer. Namen, unter denen Ollama dasselbe Modell hat.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>One per line: the name to show = the word to send, such as High = high.</source>
            <translation>Je Zeile eine: der angezeigte Name = das gesendete Wort, etwa Hoch = high.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Only OpenRouter understands this. Set it back to default.</source>
            <translation>Nur OpenRouter versteht das. Setzen Sie es auf den Standard zurück.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Only providers that think (OpenRouter)</source>
            <translation>Nur Anbieter, die denken (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>OpenRouter may pick computers that ignore some of the request.</source>
            <translation>OpenRouter wählt vielleicht Computer, die einen Teil der Anfrage ignorieren.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>OpenRouter then picks only computers that return the thinking.</source>
            <translation>OpenRouter wählt dann nur Computer, die das Denken mitliefern.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Other names in Ollama</source>
            <translation>Andere Namen in Ollama</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Out of date</source>
            <translation>Veraltet</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Output mode</source>
            <translation>Ausgabemodus</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Output parser</source>
            <translation>Ausgabe-Parser</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Qwen3 without thinking (/no_think)</source>
            <translation>Qwen3 ohne Denken (/no_think)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>R1 options (OpenRouter)</source>
            <translation>R1-Optionen (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>R1 thinking (&lt;think&gt; tags)</source>
            <translation>R1-Denken (&lt;think&gt;-Tags)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>R1 thinking, when there is any</source>
            <translation>R1-Denken, wenn es welches gibt</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Rarely needed</source>
            <translation>Selten gebraucht</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Reads documents</source>
            <translation>Liest Dokumente</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Reasoning (always thinks)</source>
            <translation>Reasoning (denkt immer)</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Requests at once</source>
            <translation>Anfragen gleichzeitig</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Say which of the thinking levels to start with.</source>
            <translation>Sagen Sie, mit welcher Denkstufe es beginnt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Send calls to another provider</source>
            <translation>Aufrufe an einen anderen Anbieter senden</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Sends the level in OpenRouter's newer form. Only for OpenRouter.</source>
            <translation>Sendet die Stufe in der neueren Form von OpenRouter. Nur für OpenRouter.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Some newer models refuse a request with both.</source>
            <translation>Manche neueren Modelle lehnen eine Anfrage mit beidem ab.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Structured output</source>
            <translation>Strukturierte Ausgabe</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest as a pretend user</source>
            <translation>Als gespielten Benutzer vorschlagen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for data generation</source>
            <translation>Für Datenerzeugung vorschlagen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for documents</source>
            <translation>Für Dokumente vorschlagen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for evals</source>
            <translation>Für Bewertungen vorschlagen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for uncensored data</source>
            <translation>Für unzensierte Daten vorschlagen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Summarized thinking (Anthropic)</source>
            <translation>Zusammengefasstes Denken (Anthropic)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Switches thinking on or off at SiliconFlow.</source>
            <translation>Schaltet das Denken bei SiliconFlow ein oder aus.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Takes files</source>
            <translation>Nimmt Dateien an</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Temperature or top-p, not both</source>
            <translation>Temperatur oder Top-p, nicht beides</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>The word to send when nobody chose a level. It must be one of the levels above.</source>
            <translation>Das gesendete Wort, wenn niemand eine Stufe gewählt hat. Es muss eine der Stufen oben sein.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Thinking</source>
            <translation>Denken</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking (Gemini)</source>
            <translation>Denken (Gemini)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking (SiliconFlow)</source>
            <translation>Denken (SiliconFlow)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking and answer in two messages</source>
            <translation>Denken und Antwort in zwei Nachrichten</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking levels</source>
            <translation>Denkstufen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking, then answer</source>
            <translation>Denken, dann antworten</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking, then answer (R1 form)</source>
            <translation>Denken, dann antworten (R1-Form)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>This has characters that cannot be saved. Type it by hand.</source>
            <translation>Das enthält Zeichen, die nicht gespeichert werden können. Geben Sie es von Hand ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>This must be one of the words to send from the thinking levels.</source>
            <translation>Das muss eines der gesendeten Wörter aus den Denkstufen sein.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Type a whole number from 1 to 10,000.</source>
            <translation>Geben Sie eine ganze Zahl von 1 bis 10.000 ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Uncensored</source>
            <translation>Unzensiert</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Vision</source>
            <translation>Bilder sehen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>What the provider calls this model when it is fine-tuned.</source>
            <translation>Wie der Anbieter dieses Modell beim Fine-Tuning nennt.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>What this model can do</source>
            <translation>Was dieses Modell kann</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Where Kiln suggests it</source>
            <translation>Wo Kiln es vorschlägt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Yes only if it always shows its thinking: Kiln reports an error when it does not.</source>
            <translation>Ja nur, wenn es sein Denken immer zeigt: Kiln meldet sonst einen Fehler.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>not set</source>
            <translation>nicht gesetzt</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Agents</source>
            <translation>Agenten</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>None yet</source>
            <translation>Noch keine</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Not managed</source>
            <translation>Nicht verwaltet</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Providers</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Safe</source>
            <translation>Sicher</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>choose an editor in Settings</source>
            <translation>wählen Sie einen Editor in den Einstellungen</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>none in Kiln's file</source>
            <translation>keine in Kilns Datei</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>not tested yet</source>
            <translation>noch nicht getestet</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>one in Kiln's own file</source>
            <translation>einer in Kilns eigener Datei</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>tested {age}</source>
            <translation>getestet {age}</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{amount} a month, as estimated</source>
            <translation>{amount} im Monat, geschätzt</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} in Kiln's own file</source>
            <translation>{count} in Kilns eigener Datei</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} in {program}</source>
            <translation>{count} in {program}</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} not tested</source>
            <translation>{count} nicht getestet</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} to look at</source>
            <translation>{count} zu prüfen</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{good} of {count} work</source>
            <translation>{good} von {count} funktionieren</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{ready} of {count} ready</source>
            <translation>{ready} von {count} bereit</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <location filename="viewmodels/overview.py" />
            <source>Looking…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>What needs you</source>
            <translation>Was Sie braucht</translation>
        </message>
        <message>
            <location filename="viewmodels/overview.py" />
            <source>What works, and what needs you.</source>
            <translation>Was funktioniert und was Sie braucht.</translation>
        </message>
    </context>
    <context>
        <name>OverviewView</name>
        <message>
            <location filename="views/overview_page.py" />
            <source>First steps…</source>
            <translation>Erste Schritte…</translation>
        </message>
        <message>
            <location filename="views/overview_page.py" />
            <source>Nothing is set up yet</source>
            <translation>Noch ist nichts eingerichtet</translation>
        </message>
        <message>
            <location filename="views/overview_page.py" />
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <location filename="views/overview_page.py" />
            <source>The first steps lead to a model that works. Then this page tells what works and what needs you.</source>
            <translation>Die ersten Schritte führen zu einem Modell, das funktioniert. Dann zeigt diese Seite, was funktioniert und was Sie braucht.</translation>
        </message>
    </context>
    <context>
        <name>Pack</name>
        <message numerus="yes">
            <location filename="viewmodels/packs/keys_step.py" />
            <source>%n keys needed</source>
            <extracomment>Of one, in English: 1 key needed</extracomment>
            <translation>
                <numerusform>%n Schlüssel nötig</numerusform>
                <numerusform>%n Schlüssel nötig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/packs.py" />
            <source>%n models</source>
            <extracomment>Of one, in English: 1 model</extracomment>
            <translation>
                <numerusform>%n Modell</numerusform>
                <numerusform>%n Modelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/packs.py" />
            <source>%n providers</source>
            <extracomment>Of one, in English: 1 provider</extracomment>
            <translation>
                <numerusform>%n Anbieter</numerusform>
                <numerusform>%n Anbieter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/packs.py" />
            <source>%n test results</source>
            <extracomment>Of one, in English: 1 test result</extracomment>
            <translation>
                <numerusform>%n Testergebnis</numerusform>
                <numerusform>%n Testergebnisse</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Add {added}</source>
            <translation>{added} hinzufügen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Add {added}, change {changed}</source>
            <translation>{added} hinzufügen, {changed} ändern</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Added {things} from the pack.</source>
            <translation>Aus dem Paket hinzugefügt: {things}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Added {things} from “{name}”.</source>
            <translation>Aus „{name}“ hinzugefügt: {things}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>All %n models</source>
            <extracomment>Of one, in English: The 1 model</extracomment>
            <translation>
                <numerusform>%n Modell</numerusform>
                <numerusform>Alle %n Modelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>All %n providers</source>
            <extracomment>Of one, in English: The 1 provider</extracomment>
            <translation>
                <numerusform>%n Anbieter</numerusform>
                <numerusform>Alle %n Anbieter</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Ask IT for your company's certificate, and choose it in Settings.</source>
            <translation>Bitten Sie die IT um das Zertifikat Ihrer Firma, und wählen Sie es in den Einstellungen aus.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Ask for an address that begins with https://.</source>
            <translation>Bitten Sie um eine Adresse, die mit https:// beginnt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Ask whoever sent it for another one.</source>
            <translation>Bitten Sie den Absender um eine neue.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Ask whoever sent the link.</source>
            <translation>Fragen Sie den Absender des Links.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Both</source>
            <translation>Beide</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Cannot be taken ({count})</source>
            <translation>Nicht übernehmbar ({count})</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Change {changed}</source>
            <translation>{changed} ändern</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Changed ({count})</source>
            <translation>Geändert ({count})</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Changed by you, and kept ({count})</source>
            <translation>Von Ihnen geändert und behalten ({count})</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Changed {things} as the pack has it.</source>
            <translation>Wie im Paket geändert: {things}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Changed {things} as “{name}” has it.</source>
            <translation>Wie in „{name}“ geändert: {things}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Check your network, then open the link again.</source>
            <translation>Prüfen Sie Ihr Netzwerk, und öffnen Sie dann den Link erneut.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Fetch a team pack from {host}?</source>
            <translation>Ein Teampaket von {host} abrufen?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>For whoever made it: the trouble is at “{place}”.</source>
            <translation>Für den Ersteller: Das Problem liegt bei „{place}“.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>Good</source>
            <translation>Gut</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Hide</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>If you take it, your key stays behind.</source>
            <translation>Wenn Sie es übernehmen, bleibt Ihr Schlüssel zurück.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>It has a name that cannot be kept.</source>
            <translation>Der Name kann nicht behalten werden.</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>It holds %n keys, locked.</source>
            <extracomment>Of one, in English: It holds 1 key, locked.</extracomment>
            <translation>
                <numerusform>Es enthält %n Schlüssel, gesperrt.</numerusform>
                <numerusform>Es enthält %n Schlüssel, gesperrt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>It is added.</source>
            <translation>Wird hinzugefügt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>It is for a program that is not managed here.</source>
            <translation>Das ist für ein Programm, das hier nicht verwaltet wird.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>It would change settings that packs may not touch: {detail}.</source>
            <translation>Das würde Einstellungen ändern, die Pakete nicht ändern dürfen: {detail}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Its address is none that can be used.</source>
            <translation>Die Adresse ist nicht verwendbar.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Its provider is left out, so it has nowhere to go.</source>
            <translation>Der Anbieter dazu wird ausgelassen, also fehlt das Ziel.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Its provider is neither in the pack nor in Kiln.</source>
            <translation>Der Anbieter dazu ist weder im Paket noch in Kiln.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Keep both</source>
            <translation>Beide behalten</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <location filename="viewmodels/words/packs.py" />
            <source>Keep mine</source>
            <translation>Meines behalten</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>Kiln does not know these settings of it, so they are left out: {names}.</source>
            <translation>Kiln kennt diese Einstellungen davon nicht, sie werden deshalb ausgelassen: {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Kiln has no such provider.</source>
            <translation>Kiln hat keinen solchen Anbieter.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Kiln would break with these settings of it: {detail}.</source>
            <translation>Kiln würde mit diesen Einstellungen davon nicht mehr funktionieren: {detail}.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Leave all out</source>
            <translation>Alle auslassen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Leave it out</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Leave out</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Look at it before you take it.</source>
            <translation>Sehen Sie es an, bevor Sie es übernehmen.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <location filename="viewmodels/words/packs.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>New ({count})</source>
            <translation>Neu ({count})</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/keys_step.py" />
            <source>Next: %n keys</source>
            <extracomment>Of one, in English: Next: 1 key</extracomment>
            <translation>
                <numerusform>Weiter: %n Schlüssel</numerusform>
                <numerusform>Weiter: %n Schlüssel</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Not encrypted</source>
            <translation>Nicht verschlüsselt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing changes here.</source>
            <translation>Hier ändert sich nichts.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing of it is written.</source>
            <translation>Nichts davon wird geschrieben.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing was changed. Copy the file to another folder, then try again.</source>
            <translation>Nichts wurde geändert. Kopieren Sie die Datei in einen anderen Ordner, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing was changed. Get the new version of this app to open it.</source>
            <translation>Nichts wurde geändert. Holen Sie sich die neue Version dieser App, um es zu öffnen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Nothing was fetched. Ask for another link.</source>
            <translation>Nichts wurde abgerufen. Bitten Sie um einen anderen Link.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>One model for all agents</source>
            <translation>Ein Modell für alle Agenten</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Only do this if you trust {host}. You then see what is in the pack before anything changes.</source>
            <translation>Tun Sie das nur, wenn Sie {host} vertrauen. Sie sehen dann, was im Paket ist, bevor sich etwas ändert.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Open the page in your browser, save the file, and open it here.</source>
            <translation>Öffnen Sie die Seite in Ihrem Browser, speichern Sie die Datei, und öffnen Sie sie hier.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Something is missing in this pack, so it was not opened.</source>
            <translation>In diesem Paket fehlt etwas, es wurde deshalb nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Something that {program} needs is missing.</source>
            <translation>Etwas, das {program} braucht, fehlt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>Strong</source>
            <translation>Stark</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Take</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Take all</source>
            <translation>Alle übernehmen</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/pack_keys.py" />
            <source>Take at least %n letters: some words in a row.</source>
            <extracomment>Of one, in English: Take at least 1 letter.</extracomment>
            <translation>
                <numerusform>Verwenden Sie mindestens %n Zeichen: ein paar Wörter hintereinander.</numerusform>
                <numerusform>Verwenden Sie mindestens %n Zeichen: ein paar Wörter hintereinander.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Take it</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Take theirs</source>
            <translation>Das aus dem Paket übernehmen</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Taken</source>
            <translation>Übernommen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Team pack</source>
            <translation>Teampaket</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Team pack “{name}”</source>
            <translation>Teampaket „{name}“</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Test results</source>
            <translation>Testergebnisse</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>The %n chosen models</source>
            <extracomment>Of one, in English: The 1 chosen model</extracomment>
            <translation>
                <numerusform>%n ausgewähltes Modell</numerusform>
                <numerusform>Die %n ausgewählten Modelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>The %n chosen providers</source>
            <extracomment>Of one, in English: The 1 chosen provider</extracomment>
            <translation>
                <numerusform>%n ausgewählter Anbieter</numerusform>
                <numerusform>Die %n ausgewählten Anbieter</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>The file cannot be read.</source>
            <translation>Die Datei ist nicht lesbar.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>The file is not there.</source>
            <translation>Die Datei ist nicht da.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>The keys are locked in a way that this app does not open. Ask for another file.</source>
            <translation>Die Schlüssel sind auf eine Weise gesperrt, die diese App nicht öffnet. Bitten Sie um eine andere Datei.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>The model it names is neither in the pack nor here.</source>
            <translation>Das genannte Modell ist weder im Paket noch hier.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>The same ({count})</source>
            <translation>Gleich ({count})</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>There are invisible letters in the name.</source>
            <translation>Im Namen sind unsichtbare Zeichen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>There is a number in this pack that is none, so it was not opened.</source>
            <translation>In diesem Paket steht eine Zahl, die keine ist, es wurde deshalb nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>There is more in this pack than this app takes.</source>
            <translation>In diesem Paket ist mehr, als diese App annimmt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>There is no key to lock.</source>
            <translation>Es gibt keinen Schlüssel zu sperren.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>There is no pack any more at this address of {host}.</source>
            <translation>Unter dieser Adresse von {host} gibt es kein Paket mehr.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>There is text in it that could be mistaken for something else.</source>
            <translation>Darin steht Text, den man für etwas anderes halten könnte.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This file is built in a way that no team pack is, so it was not opened.</source>
            <translation>Diese Datei ist anders aufgebaut als ein Teampaket und wurde deshalb nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This file is damaged, so it was not opened.</source>
            <translation>Diese Datei ist beschädigt und wurde deshalb nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This file is too large for a team pack.</source>
            <translation>Diese Datei ist zu groß für ein Teampaket.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This is no team pack, so it was not opened.</source>
            <translation>Das ist kein Teampaket und wurde deshalb nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>This link leads to no team pack.</source>
            <translation>Dieser Link führt zu keinem Teampaket.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This pack has the same thing twice, so it was not opened.</source>
            <translation>Dieses Paket enthält dasselbe zweimal und wurde deshalb nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This pack says two things at the same place, so it was not opened.</source>
            <translation>Dieses Paket sagt an derselben Stelle zweierlei und wurde deshalb nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This pack was made by a newer version of this app.</source>
            <translation>Dieses Paket wurde mit einer neueren Version dieser App erstellt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This pack was not written as packs are, so it was not opened.</source>
            <translation>Dieses Paket ist nicht so geschrieben wie andere und wurde deshalb nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>This passphrase does not open it. Check for capitals; or the file was changed since it was made.</source>
            <translation>Diese Passphrase passt nicht. Prüfen Sie Groß- und Kleinschreibung; oder die Datei wurde seither geändert.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>To decide ({count})</source>
            <translation>Zu entscheiden ({count})</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/keys_step.py" />
            <source>Unlocked: %n keys are filled in.</source>
            <extracomment>Of one, in English: Unlocked: 1 key is filled in.</extracomment>
            <translation>
                <numerusform>Entsperrt: %n Schlüssel ist eingetragen.</numerusform>
                <numerusform>Entsperrt: %n Schlüssel sind eingetragen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>Weak: always the same letters.</source>
            <translation>Schwach: immer dieselben Zeichen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>What you have is changed to what the pack says.</source>
            <translation>Was Sie haben, wird so geändert, wie es im Paket steht.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>What {host} sent is too large for a team pack.</source>
            <translation>Was {host} gesendet hat, ist zu groß für ein Teampaket.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>What “Auto” prefers</source>
            <translation>Was „Auto“ bevorzugt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>You have the same model already.</source>
            <translation>Sie haben dasselbe Modell schon.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Your key for {name} would be sent to another address: {host} instead of {before}.</source>
            <translation>Ihr Schlüssel für {name} würde an eine andere Adresse gesendet: {host} statt {before}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Your key is not sent there: it stays behind.</source>
            <translation>Ihr Schlüssel wird nicht dorthin gesendet: Er bleibt zurück.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Yours stays</source>
            <translation>Ihres bleibt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Yours stays as it is. Theirs comes as “{name}”.</source>
            <translation>Ihres bleibt, wie es ist. Das aus dem Paket kommt als „{name}“ dazu.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>test results</source>
            <translation>Testergebnisse</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/packs.py" />
            <source>the models of %n agents</source>
            <extracomment>Of one, in English: the model of 1 agent</extracomment>
            <translation>
                <numerusform>Modell von %n Agenten</numerusform>
                <numerusform>Modelle von %n Agenten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} answered with an error.</source>
            <translation>{host} hat mit einem Fehler geantwortet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} cannot be reached.</source>
            <translation>{host} ist nicht erreichbar.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} could not prove who it is, so nothing was fetched.</source>
            <translation>{host} konnte sich nicht ausweisen, deshalb wurde nichts abgerufen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} did not answer in time.</source>
            <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} gives the pack only to people who sign in.</source>
            <translation>{host} gibt das Paket nur heraus, wenn man sich anmeldet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>{host} is a computer inside your own network.</source>
            <translation>{host} ist ein Computer in Ihrem eigenen Netzwerk.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>{host} is asked without encryption: everybody on the way can read along, keys too.</source>
            <translation>{host} wird ohne Verschlüsselung gefragt: Unterwegs können alle mitlesen, auch Schlüssel.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} sends on to another computer. That one was not asked.</source>
            <translation>{host} leitet an einen anderen Computer weiter. Dieser wurde nicht gefragt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} would be asked without encryption, so it was not asked.</source>
            <translation>{host} würde ohne Verschlüsselung gefragt und wurde deshalb nicht gefragt.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}, new for {programs}.</source>
            <translation>{kind}, neu für {programs}.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}, new here.</source>
            <translation>{kind}, neu hier.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}, to be decided by you.</source>
            <translation>{kind}, von Ihnen zu entscheiden.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}. It cannot be taken.</source>
            <translation>{kind}. Nicht übernehmbar.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}. The pack says something else than what you have.</source>
            <translation>{kind}. Das Paket sagt etwas anderes als das, was Sie haben.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}. You changed it since the last time: yours stays.</source>
            <translation>{kind}. Seit dem letzten Mal von Ihnen geändert: Ihres bleibt.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}. You have it already, just so.</source>
            <translation>{kind}. Das haben Sie schon, genau so.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>{program} cannot hold it.</source>
            <translation>{program} kann das nicht aufnehmen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>{program} does not take these fields of it: {detail}.</source>
            <translation>{program} nimmt diese Felder davon nicht an: {detail}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>“{host}” has letters of another alphabet that look like plain ones.</source>
            <translation>„{host}“ enthält Buchstaben eines anderen Alphabets, die wie einfache aussehen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>“{host}” is the address from which computers in a cloud get their own keys.</source>
            <translation>„{host}“ ist die Adresse, von der Computer in einer Cloud ihre eigenen Schlüssel bekommen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>“{host}” looks like {known}, and is another computer. Keys are stolen this way.</source>
            <translation>„{host}“ sieht aus wie {known} und ist ein anderer Computer. So werden Schlüssel gestohlen.</translation>
        </message>
    </context>
    <context>
        <name>PackDialog</name>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Comparing with what you have…</source>
            <translation>Wird mit dem verglichen, was Sie haben…</translation>
        </message>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>PackExport</name>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>A page begins with https://.</source>
            <translation>Eine Seite beginnt mit https://.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>File: {path}</source>
            <translation>Datei: {path}</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Give it a name, such as that of your team.</source>
            <translation>Geben Sie einen Namen ein, etwa den Ihres Teams.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>It holds no keys.</source>
            <translation>Es enthält keine Schlüssel.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>No agents</source>
            <translation>Keine Agenten</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>No models</source>
            <translation>Keine Modelle</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Nothing is chosen.</source>
            <translation>Nichts ist ausgewählt.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Nothing was saved.</source>
            <translation>Nichts wurde gespeichert.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Nothing was saved. Choose fewer models.</source>
            <translation>Nichts wurde gespeichert. Wählen Sie weniger Modelle aus.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Only those of the models</source>
            <translation>Nur die der Modelle</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Save as a team pack</source>
            <translation>Als Teampaket speichern</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Saved.</source>
            <translation>Gespeichert.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>This is more than one pack can hold.</source>
            <translation>Das ist mehr, als ein Paket fassen kann.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>This is not the same as above.</source>
            <translation>Das ist nicht dasselbe wie oben.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Type a passphrase.</source>
            <translation>Geben Sie eine Passphrase ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Type the passphrase again.</source>
            <translation>Geben Sie die Passphrase noch einmal ein.</translation>
        </message>
    </context>
    <context>
        <name>PackPreview</name>
        <message>
            <location filename="views/packs/preview.py" />
            <source>What is in the pack</source>
            <translation>Was im Paket ist</translation>
        </message>
        <message>
            <location filename="views/packs/preview.py" />
            <source>What stays behind</source>
            <translation>Was ausgelassen wird</translation>
        </message>
        <message>
            <location filename="views/packs/preview.py" />
            <source>Width of the list</source>
            <translation>Breite der Liste</translation>
        </message>
    </context>
    <context>
        <name>PageBody</name>
        <message>
            <location filename="views/kit/page_body.py" />
            <source>Scroll</source>
            <translation>Scrollen</translation>
        </message>
        <message>
            <location filename="views/kit/page_body.py" />
            <source>Scroll sideways</source>
            <translation>Seitwärts scrollen</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <location filename="viewmodels/palette.py" />
            <source>1 hit</source>
            <translation>1 Treffer</translation>
        </message>
        <message>
            <location filename="viewmodels/palette.py" />
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <location filename="viewmodels/palette.py" />
            <source>{count} hits</source>
            <translation>{count} Treffer</translation>
        </message>
    </context>
    <context>
        <name>Paste</name>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>&amp;Context window</source>
            <translation>&amp;Kontextfenster</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Dollars per million tokens &amp;in</source>
            <translation>Dollar je Million Token &amp;Eingabe</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Dollars per million tokens &amp;out</source>
            <translation>Dollar je Million Token &amp;Ausgabe</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It is an Azure resource. Kiln has another one already.</source>
            <translation>Es ist eine Azure-Ressource. Kiln hat schon eine andere.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like a gateway of your own.</source>
            <translation>Es sieht nach einem eigenen Gateway aus.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like a server of your own.</source>
            <translation>Es sieht nach einem eigenen Server aus.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like {name}, by what stands in the text.</source>
            <translation>Es sieht nach {name} aus, nach dem, was im Text steht.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like {name}, which Kiln reaches by its address.</source>
            <translation>Es sieht nach {name} aus. Kiln erreicht es über seine Adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Kiln lists the models of {name} by itself. This one is only tried.</source>
            <translation>Kiln führt die Modelle von {name} selbst auf. Dieses wird nur ausprobiert.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Leave it empty to add only the provider. Then nothing is asked that costs money.</source>
            <translation>Lassen Sie es leer, um nur den Anbieter hinzuzufügen. Dann wird nichts gefragt, was Geld kostet.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Name the model: an editor has each model with its own address.</source>
            <translation>Nennen Sie das Modell: Ein Editor hat jedes Modell mit eigener Adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/dropped.py" />
            <source>Open it, copy its text, and paste that here.</source>
            <translation>Öffnen Sie es, kopieren Sie den Text, und fügen Sie ihn hier ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Paste something first.</source>
            <translation>Fügen Sie zuerst etwas ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Replace the key that “{name}” has now ({old}) with this one ({new})</source>
            <translation>Den jetzigen Schlüssel von „{name}“ ({old}) durch diesen ersetzen ({new})</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Replace the key that “{name}” has now with this one ({new})</source>
            <translation>Den jetzigen Schlüssel von „{name}“ durch diesen ersetzen ({new})</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>The AI Orchestrator in VS Code can. Choose your editor in Settings first.</source>
            <translation>Der AI Orchestrator in VS Code kann das. Wählen Sie zuerst Ihren Editor in den Einstellungen.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>The address is one of {name}'s.</source>
            <translation>Die Adresse ist eine von {name}.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>The key in this text is only its picture. Paste the key itself.</source>
            <translation>Der Schlüssel in diesem Text ist nur sein Abbild. Fügen Sie den Schlüssel selbst ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>The text calls it in Anthropic's way, at an address of your own.</source>
            <translation>Der Text ruft es auf Anthropics Art auf, an einer eigenen Adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>The text does not say whose it is.</source>
            <translation>Der Text sagt nicht, von wem es ist.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>This is where it listens on this computer.</source>
            <translation>Hier lauscht es auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/paste.py" />
            <source>the address {address}</source>
            <translation>die Adresse {address}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/paste.py" />
            <source>the key {key}</source>
            <translation>den Schlüssel {key}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/paste.py" />
            <source>the model {model}</source>
            <translation>das Modell {model}</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>{name} is set up already. Name a model to add.</source>
            <translation>{name} ist schon eingerichtet. Nennen Sie ein Modell, das hinzukommen soll.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/dropped.py" />
            <source>“{name}” cannot be read.</source>
            <translation>„{name}“ ist nicht lesbar.</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Add and test</source>
            <translation>Hinzufügen und testen</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Add anyway</source>
            <translation>Trotzdem hinzufügen</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>An e-mail with your access, a curl command, a line of code, settings, an error message…</source>
            <translation>Eine E-Mail mit Ihrem Zugang, ein curl-Befehl, eine Zeile Code, Einstellungen, eine Fehlermeldung…</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Cancel test</source>
            <translation>Test abbrechen</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>It has {what}.</source>
            <translation>Es enthält {what}.</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Paste it here as it is. Nothing of it is kept: only what you add below.</source>
            <translation>Fügen Sie es hier ein, wie es ist. Nichts davon wird aufbewahrt: nur, was Sie unten hinzufügen.</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Test again and add</source>
            <translation>Erneut testen und hinzufügen</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Testing</source>
            <translation>Test läuft</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Text with address, key or model</source>
            <translation>Text mit Adresse, Schlüssel oder Modell</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Use it</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Use what you copied?</source>
            <translation>Kopiertes verwenden?</translation>
        </message>
    </context>
    <context>
        <name>PasteForm</name>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Paste anything</source>
            <translation>Etwas einfügen</translation>
        </message>
    </context>
    <context>
        <name>PasteFormState</name>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Added “{name}”.</source>
            <translation>„{name}“ wurde hinzugefügt.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Another Azure OpenAI resource</source>
            <translation>Andere Azure-OpenAI-Ressource</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>It is set up now.</source>
            <translation>Es ist jetzt eingerichtet.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Kiln shows it after its next start or reload.</source>
            <translation>Kiln zeigt es nach dem nächsten Start oder Neuladen.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Understood: {what}. {why}</source>
            <translation>Verstanden: {what}. {why}</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Your own address, in Anthropic's way</source>
            <translation>Ihre eigene Adresse, auf Anthropics Art</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>“{name}” is set up already, and is used.</source>
            <translation>„{name}“ ist schon eingerichtet und wird verwendet.</translation>
        </message>
    </context>
    <context>
        <name>PasteRows</name>
        <message>
            <location filename="views/paste_rows.py" />
            <source>&amp;Model</source>
            <translation>&amp;Modell</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>&amp;Provider</source>
            <translation>Anb&amp;ieter</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>&amp;Use in</source>
            <translation>&amp;Verwenden in</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Keys in the &amp;text</source>
            <translation>Schlüssel im &amp;Text</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Kiln cannot use this provider then.</source>
            <translation>Kiln kann diesen Anbieter dann nicht verwenden.</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Kiln reads keys only from its own file, so it is written there too. Only you can read that file.</source>
            <translation>Kiln liest Schlüssel nur aus seiner eigenen Datei, deshalb wird er auch dorthin geschrieben. Nur Sie können diese Datei lesen.</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Let Kiln use this key</source>
            <translation>Kiln diesen Schlüssel verwenden lassen</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Take it again</source>
            <translation>Wieder übernehmen</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>The key is kept in this computer's keychain.</source>
            <translation>Der Schlüssel liegt im Schlüsselbund dieses Computers.</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>The key of the text is left out</source>
            <translation>Der Schlüssel aus dem Text wird weggelassen</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>This computer has no keychain that can be used.</source>
            <translation>Dieser Computer hat keinen verwendbaren Schlüsselbund.</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>from the text</source>
            <translation>aus dem Text</translation>
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
            <translation>Modelle für {agent}</translation>
        </message>
        <message>
            <location filename="views/picker_list.py" />
            <source>No model is like that.</source>
            <translation>Kein Modell passt dazu.</translation>
        </message>
        <message>
            <location filename="views/picker_list.py" />
            <source>Search by name, price or place</source>
            <translation>Nach Name, Preis oder Ort suchen</translation>
        </message>
        <message>
            <location filename="views/picker_list.py" />
            <source>Show all models</source>
            <translation>Alle Modelle anzeigen</translation>
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Addresses</source>
            <translation>Adressen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Looked for once a day</source>
            <translation>Einmal am Tag gesucht</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>New versions</source>
            <translation>Neue Versionen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Not looked for</source>
            <translation>Nicht gesucht</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Nothing was changed. Ask IT, or use another address.</source>
            <translation>Nichts wurde geändert. Fragen Sie die IT, oder verwenden Sie eine andere Adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Nothing was changed. The key can stay in this computer's keychain.</source>
            <translation>Nichts wurde geändert. Der Schlüssel kann im Schlüsselbund dieses Computers bleiben.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Only in this computer's keychain</source>
            <translation>Nur im Schlüsselbund dieses Computers</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Only {hosts}</source>
            <translation>Nur {hosts}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Set by your organisation</source>
            <translation>Von Ihrer Organisation festgelegt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Until IT has mended the file, only this computer is asked, and keys stay in the keychain. File: {path}</source>
            <translation>Bis die IT die Datei berichtigt hat, wird nur dieser Computer gefragt, und Schlüssel bleiben im Schlüsselbund. Datei: {path}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation does not allow keys in Kiln's own file.</source>
            <translation>Ihre Organisation erlaubt keine Schlüssel in Kilns eigener Datei.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation does not allow {host} in this app.</source>
            <translation>Ihre Organisation erlaubt {host} in dieser App nicht.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation does not allow {host} in this app. Ask IT, or use another address.</source>
            <translation>Ihre Organisation erlaubt {host} in dieser App nicht. Fragen Sie die IT, oder verwenden Sie eine andere Adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation's settings for this app cannot be used: {why}.</source>
            <translation>Die Einstellungen Ihrer Organisation für diese App sind nicht verwendbar: {why}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>everybody on this computer may change it</source>
            <translation>alle auf diesem Computer dürfen die Datei ändern</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>it cannot be opened</source>
            <translation>die Datei lässt sich nicht öffnen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>it is damaged</source>
            <translation>die Datei ist beschädigt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>the value of “{detail}” makes no sense</source>
            <translation>der Wert von „{detail}“ ergibt keinen Sinn</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>this computer</source>
            <translation>dieser Computer</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>this version does not know “{detail}”</source>
            <translation>diese Version kennt „{detail}“ nicht</translation>
        </message>
    </context>
    <context>
        <name>PolicyCard</name>
        <message>
            <location filename="views/policy_card.py" />
            <source>IT keeps these settings in {path}</source>
            <translation>Die IT verwaltet diese Einstellungen in {path}</translation>
        </message>
        <message>
            <location filename="views/policy_card.py" />
            <source>Set by your organisation</source>
            <translation>Von Ihrer Organisation festgelegt</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>answers with a web page</source>
            <translation>antwortet mit einer Webseite</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>has other models now</source>
            <translation>hat jetzt andere Modelle</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>is switched off</source>
            <translation>ist ausgeschaltet</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>is too busy</source>
            <translation>ist überlastet</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>is very slow</source>
            <translation>ist sehr langsam</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>refuses every key</source>
            <translation>lehnt jeden Schlüssel ab</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>works</source>
            <translation>funktioniert</translation>
        </message>
    </context>
    <context>
        <name>PracticeBar</name>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Leave practice mode</source>
            <translation>Übungsmodus verlassen</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Leave practice mode, and work with your own settings</source>
            <translation>Übungsmodus verlassen und mit eigenen Einstellungen arbeiten</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Practice mode: nothing is real. The key is practice-key</source>
            <translation>Übungsmodus: Nichts ist echt. Der Schlüssel ist practice-key</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>The practice provider</source>
            <translation>Der Übungsanbieter</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>What the practice provider does</source>
            <translation>Was der Übungsanbieter tut</translation>
        </message>
    </context>
    <context>
        <name>PresetsDialog</name>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Then</source>
            <translation>Danach</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>This is how it stands already. Nothing would change.</source>
            <translation>So steht es schon. Nichts würde sich ändern.</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>What changes</source>
            <translation>Was sich ändert</translation>
        </message>
    </context>
    <context>
        <name>ProblemCard</name>
        <message>
            <location filename="views/agents_problem.py" />
            <source>Check again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <location filename="views/agents_problem.py" />
            <source>Enter key…</source>
            <translation>Schlüssel eingeben…</translation>
        </message>
        <message>
            <location filename="views/agents_problem.py" />
            <source>Turn it on</source>
            <translation>Einschalten</translation>
        </message>
        <message>
            <location filename="views/agents_problem.py" />
            <source>{editor} has it</source>
            <translation>{editor} hat ihn</translation>
        </message>
    </context>
    <context>
        <name>ProblemsCard</name>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Check again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Looking…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Nothing. All that can be checked is in order.</source>
            <translation>Nichts. Alles, was geprüft werden kann, ist in Ordnung.</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Show {count} more</source>
            <translation>{count} weitere anzeigen</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>What needs you</source>
            <translation>Was Sie braucht</translation>
        </message>
    </context>
    <context>
        <name>Provider</name>
        <message numerus="yes">
            <location filename="viewmodels/providers/rows.py" />
            <source>%n models of yours</source>
            <extracomment>Of one, in English: 1 model of yours</extracomment>
            <translation>
                <numerusform>%n Modell von Ihnen</numerusform>
                <numerusform>%n Modelle von Ihnen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>A key has no spaces or line breaks in it. Paste only the key.</source>
            <translation>Ein Schlüssel enthält keine Leerzeichen oder Zeilenumbrüche. Fügen Sie nur den Schlüssel ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>A key has only plain letters, digits and signs. Copy it again.</source>
            <translation>Ein Schlüssel enthält nur einfache Buchstaben, Ziffern und Zeichen. Kopieren Sie ihn noch einmal.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Access key</source>
            <translation>Zugriffsschlüssel</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Account ID</source>
            <translation>Konto-ID</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>An address has no spaces in it. Paste only the address.</source>
            <translation>Eine Adresse enthält keine Leerzeichen. Fügen Sie nur die Adresse ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>An address starts with https:// or http://.</source>
            <translation>Eine Adresse beginnt mit https:// oder http://.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>An old version of Kiln wrote “[hidden]” over the key. Choose Edit and paste it again.</source>
            <translation>Eine alte Version von Kiln hat den Schlüssel mit „[hidden]“ überschrieben. Wählen Sie „Bearbeiten“, und fügen Sie ihn noch einmal ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Another provider has this name already. Choose a different one.</source>
            <translation>Ein anderer Anbieter hat diesen Namen schon. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Calls go to {address}</source>
            <translation>Aufrufe gehen an {address}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Copy key</source>
            <translation>Schlüssel kopieren</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Endpoint address</source>
            <translation>Endpunktadresse</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>From the environment ({variable})</source>
            <translation>Aus der Umgebung ({variable})</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Give it a name, such as “Team gateway”.</source>
            <translation>Geben Sie ihm einen Namen, etwa „Team-Gateway“.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>In this computer's keychain</source>
            <translation>Im Schlüsselbund dieses Computers</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>It needs no key</source>
            <translation>Er braucht keinen Schlüssel</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>It stands in Kiln's own settings file, because Kiln reads it from there.</source>
            <translation>Er steht in Kilns eigener Einstellungsdatei, weil Kiln ihn von dort liest.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Key from {variable}</source>
            <translation>Schlüssel aus {variable}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Key is blank</source>
            <translation>Schlüssel ist leer</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Key missing</source>
            <translation>Schlüssel fehlt</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Key saved</source>
            <translation>Schlüssel gespeichert</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Key was lost</source>
            <translation>Schlüssel ging verloren</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Key {hint}</source>
            <translation>Schlüssel {hint}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Kiln has it when you start it in Settings here.</source>
            <translation>Kiln hat ihn, wenn Sie es hier in den Einstellungen starten.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Kiln has no key for this provider. Choose Edit and paste it.</source>
            <translation>Kiln hat für diesen Anbieter keinen Schlüssel. Wählen Sie „Bearbeiten“, und fügen Sie ihn ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Kiln's file has a blank key. Choose Edit and paste the real one.</source>
            <translation>In Kilns Datei steht ein leerer Schlüssel. Wählen Sie „Bearbeiten“, und fügen Sie den echten ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Known to Kiln</source>
            <translation>Kiln bekannt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Location</source>
            <translation>Standort</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>No address</source>
            <translation>Keine Adresse</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>No model of yours uses this provider yet.</source>
            <translation>Noch verwendet keines Ihrer Modelle diesen Anbieter.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Not complete</source>
            <translation>Nicht vollständig</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Not in Kiln</source>
            <translation>Nicht in Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Not tested</source>
            <translation>Nicht getestet</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>On this computer</source>
            <translation>Auf diesem Computer</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>One model of yours uses this provider: {name}.</source>
            <translation>Eines Ihrer Modelle verwendet diesen Anbieter: {name}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Paste the address, such as https://gateway.example.com/v1.</source>
            <translation>Fügen Sie die Adresse ein, etwa https://gateway.example.com/v1.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Paste the key.</source>
            <translation>Fügen Sie den Schlüssel ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Project ID</source>
            <translation>Projekt-ID</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Replace key…</source>
            <translation>Schlüssel ersetzen…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Save as a team pack…</source>
            <translation>Als Teampaket speichern…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Secret key</source>
            <translation>Geheimer Schlüssel</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Something is still missing. Choose Edit to fill it in.</source>
            <translation>Etwas fehlt noch. Wählen Sie „Bearbeiten“, um es auszufüllen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Spaces around it were taken off.</source>
            <translation>Leerzeichen darum wurden entfernt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Spaces or quotes around it were taken off.</source>
            <translation>Leerzeichen oder Anführungszeichen darum wurden entfernt.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Test</source>
            <translation>Testen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>The key is only in this computer's keychain, so Kiln has it only when you start it in Settings here. Choose Edit to change that.</source>
            <translation>Der Schlüssel ist nur im Schlüsselbund dieses Computers; Kiln hat ihn also nur, wenn Sie es hier in den Einstellungen starten. Wählen Sie „Bearbeiten“, um das zu ändern.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The key is too long for this system's keychain.</source>
            <translation>Der Schlüssel ist zu lang für den Schlüsselbund dieses Systems.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain cannot be reached. Try again in a moment. Nothing was lost.</source>
            <translation>Der Schlüsselbund ist nicht erreichbar. Versuchen Sie es gleich noch einmal. Nichts ging verloren.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain did not answer. Unlock it, then try again. Nothing was lost.</source>
            <translation>Der Schlüsselbund hat nicht geantwortet. Entsperren Sie ihn, und versuchen Sie es dann erneut. Nichts ging verloren.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain did not take the key. Try again. Nothing was lost.</source>
            <translation>Der Schlüsselbund hat den Schlüssel nicht angenommen. Versuchen Sie es erneut. Nichts ging verloren.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain is locked. Unlock it, then try again. Nothing was lost.</source>
            <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, und versuchen Sie es dann erneut. Nichts ging verloren.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain said no. Allow it, then try again. Nothing was lost.</source>
            <translation>Der Schlüsselbund hat abgelehnt. Erlauben Sie es, und versuchen Sie es dann erneut. Nichts ging verloren.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The last part was taken off: Kiln adds it itself.</source>
            <translation>Der letzte Teil wurde entfernt: Kiln ergänzt ihn selbst.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The name has characters that cannot be shown. Type it by hand.</source>
            <translation>Der Name enthält Zeichen, die nicht angezeigt werden können. Geben Sie ihn von Hand ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The name in front of it was taken off.</source>
            <translation>Der Name davor wurde entfernt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The name of the computer is missing or has a typing error.</source>
            <translation>Der Name des Computers fehlt oder hat einen Tippfehler.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The number after the colon must be between 1 and 65535.</source>
            <translation>Die Zahl nach dem Doppelpunkt muss zwischen 1 und 65535 liegen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The quotes around it were taken off.</source>
            <translation>Die Anführungszeichen darum wurden entfernt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The user name and password were taken out. Keys belong in the key field.</source>
            <translation>Benutzername und Passwort wurden herausgenommen. Schlüssel gehören in das Schlüsselfeld.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The word “Bearer” was taken off.</source>
            <translation>Das Wort „Bearer“ wurde entfernt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>This computer has no keychain that can be used. Nothing was lost.</source>
            <translation>Dieser Computer hat keinen verwendbaren Schlüsselbund. Nichts ging verloren.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>This is only the picture of a key, with its middle hidden. Copy the real one.</source>
            <translation>Das ist nur das Abbild eines Schlüssels, in der Mitte verdeckt. Kopieren Sie den echten.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>This provider has no address. Choose Edit to fill it in.</source>
            <translation>Dieser Anbieter hat keine Adresse. Wählen Sie „Bearbeiten“, um sie auszufüllen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Two colons in a row (::) confuse Kiln. Choose another name.</source>
            <translation>Zwei Doppelpunkte hintereinander (::) verwirren Kiln. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>What came after the # was taken off.</source>
            <translation>Was nach dem # kam, wurde entfernt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>What came after the question mark was taken off.</source>
            <translation>Was nach dem Fragezeichen kam, wurde entfernt.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Whoever set up this computer put the key there. Kiln uses it.</source>
            <translation>Wer diesen Computer eingerichtet hat, hat den Schlüssel dort hinterlegt. Kiln verwendet ihn.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Your own address, OpenAI-compatible</source>
            <translation>Ihre eigene Adresse, OpenAI-kompatibel</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>{count} models of yours use this provider: {names}</source>
            <translation>{count} Ihrer Modelle verwenden diesen Anbieter: {names}</translation>
        </message>
    </context>
    <context>
        <name>ProviderDetail</name>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Connection test</source>
            <translation>Verbindungstest</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Copy key</source>
            <translation>Schlüssel kopieren</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Leave it empty to test only the address and the key.</source>
            <translation>Lassen Sie es leer, um nur Adresse und Schlüssel zu testen.</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Model to &amp;try</source>
            <translation>&amp;Testmodell</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Replace key…</source>
            <translation>Schlüssel ersetzen…</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Used in</source>
            <translation>Verwendet in</translation>
        </message>
    </context>
    <context>
        <name>ProviderDialog</name>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>&amp;Provider</source>
            <translation>Anb&amp;ieter</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Add provider</source>
            <translation>Anbieter hinzufügen</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Edit provider</source>
            <translation>Anbieter bearbeiten</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>If this provider needs its own way</source>
            <translation>Wenn dieser Anbieter einen eigenen Weg braucht</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Kiln cannot use this provider then.</source>
            <translation>Kiln kann diesen Anbieter dann nicht verwenden.</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Kiln reads keys only from its own file, so it is written there too. Only you can read that file.</source>
            <translation>Kiln liest Schlüssel nur aus seiner eigenen Datei, deshalb wird er auch dorthin geschrieben. Nur Sie können diese Datei lesen.</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Leave it empty to test only the address and the key.</source>
            <translation>Lassen Sie es leer, um nur Adresse und Schlüssel zu testen.</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Let Kiln use this key</source>
            <translation>Kiln diesen Schlüssel verwenden lassen</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Model to &amp;try</source>
            <translation>&amp;Testmodell</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Open the page where you get the key</source>
            <translation>Die Seite öffnen, auf der Sie den Schlüssel bekommen</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Set by your organisation: keys stay there. Kiln cannot use this provider.</source>
            <translation>Von Ihrer Organisation festgelegt: Schlüssel bleiben dort. Kiln kann diesen Anbieter nicht verwenden.</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>The key is forgotten when you close this app.</source>
            <translation>Der Schlüssel wird vergessen, wenn Sie diese App schließen.</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>The key is kept in this computer's keychain.</source>
            <translation>Der Schlüssel liegt im Schlüsselbund dieses Computers.</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>This computer has no keychain that can be used.</source>
            <translation>Dieser Computer hat keinen verwendbaren Schlüsselbund.</translation>
        </message>
    </context>
    <context>
        <name>ProviderEditor</name>
        <message>
            <location filename="viewmodels/providers/editor.py" />
            <source>Your own address (OpenAI-compatible)</source>
            <translation>Ihre eigene Adresse (OpenAI-kompatibel)</translation>
        </message>
    </context>
    <context>
        <name>ProviderForm</name>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>API &amp;key</source>
            <translation>API-&amp;Schlüssel</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>An old version of Kiln wrote over this key. Paste it again.</source>
            <translation>Eine alte Version von Kiln hat diesen Schlüssel überschrieben. Fügen Sie ihn noch einmal ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Calls go to {address}</source>
            <translation>Aufrufe gehen an {address}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Fill in: {field}.</source>
            <translation>Füllen Sie aus: {field}.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Kiln finds a key in the environment ({variable}). One typed here comes first.</source>
            <translation>Kiln findet einen Schlüssel in der Umgebung ({variable}). Ein hier eingegebener geht vor.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Many local servers need no key. Then leave this empty.</source>
            <translation>Viele lokale Server brauchen keinen Schlüssel. Lassen Sie das dann leer.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Most addresses end in /v1. Test it to be sure.</source>
            <translation>Die meisten Adressen enden auf /v1. Testen Sie es, um sicherzugehen.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Paste the key.</source>
            <translation>Fügen Sie den Schlüssel ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Team gateway</source>
            <translation>Team-Gateway</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>The address has /v1 twice. Once is enough.</source>
            <translation>In der Adresse steht /v1 zweimal. Einmal genügt.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>The key is in this computer's keychain.</source>
            <translation>Der Schlüssel ist im Schlüsselbund dieses Computers.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>The key will be removed when you save.</source>
            <translation>Der Schlüssel wird beim Speichern entfernt.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>This provider needs a key.</source>
            <translation>Dieser Anbieter braucht einen Schlüssel.</translation>
        </message>
    </context>
    <context>
        <name>ProvidersView</name>
        <message>
            <location filename="views/providers_page.py" />
            <source>A provider is where your models come from. Did you get an e-mail with an address and a key, or a snippet of code? Paste it as it is.</source>
            <translation>Von einem Anbieter kommen Ihre Modelle. Haben Sie eine E-Mail mit Adresse und Schlüssel oder ein Stück Code bekommen? Fügen Sie es ein, wie es ist.</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Add provider</source>
            <translation>Anbieter hinzufügen</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Look for model servers on this computer</source>
            <translation>Auf diesem Computer nach Modellservern suchen</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Looking…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>No provider is like that.</source>
            <translation>Kein Anbieter passt dazu.</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>No providers yet</source>
            <translation>Noch keine Anbieter</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Open a team pack…</source>
            <translation>Teampaket öffnen…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Paste an e-mail or a snippet with address and key</source>
            <translation>E-Mail oder Code mit Adresse und Schlüssel einfügen</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Paste what you got…</source>
            <translation>Erhaltenes einfügen…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Paste…</source>
            <translation>Einfügen…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Providers</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Publish all models to a gateway…</source>
            <translation>Alle Modelle auf einem Gateway veröffentlichen…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Search providers</source>
            <translation>Anbieter durchsuchen</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Show all providers</source>
            <translation>Alle Anbieter anzeigen</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Test all</source>
            <translation>Alle testen</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Where your models come from.</source>
            <translation>Woher Ihre Modelle kommen.</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Width of the list</source>
            <translation>Breite der Liste</translation>
        </message>
    </context>
    <context>
        <name>ProxyFields</name>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>&amp;User name</source>
            <translation>&amp;Benutzername</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>One is kept. Type here to replace it.</source>
            <translation>Eines ist hinterlegt. Tippen Sie hier, um es zu ersetzen.</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Only if the proxy wants one.</source>
            <translation>Nur, wenn der Proxy eines will.</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Pass&amp;word</source>
            <translation>Pass&amp;wort</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Pro&amp;xy</source>
            <translation>Pro&amp;xy</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Proxy a&amp;ddress</source>
            <translation>Proxy-Ad&amp;resse</translation>
        </message>
    </context>
    <context>
        <name>ProxyForm</name>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>As in Settings</source>
            <translation>Wie in den Einstellungen</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>As this computer says</source>
            <translation>Wie dieser Computer es sagt</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>Kept in this computer's keychain, in no file.</source>
            <translation>Liegt im Schlüsselbund dieses Computers, in keiner Datei.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>This computer has no keychain that can be used. It is forgotten when you close this app.</source>
            <translation>Dieser Computer hat keinen verwendbaren Schlüsselbund. Es wird vergessen, wenn Sie diese App schließen.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>This one:</source>
            <translation>Diesen:</translation>
        </message>
    </context>
    <context>
        <name>PublishDialog</name>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Looking…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Publish</source>
            <translation>Veröffentlichen</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Publishing…</source>
            <translation>Wird veröffentlicht…</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Show what would change</source>
            <translation>Zeigen, was sich ändern würde</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Asking the gateway what it has…</source>
            <translation>Das Gateway wird gefragt, was es hat…</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Published, but the gateway answers otherwise.</source>
            <translation>Veröffentlicht, aber das Gateway antwortet anders.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Published. Restart the gateway so that it reads its file.</source>
            <translation>Veröffentlicht. Starten Sie das Gateway neu, damit es seine Datei liest.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Published. The gateway answers with what you published.</source>
            <translation>Veröffentlicht. Das Gateway antwortet mit dem, was Sie veröffentlicht haben.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Publishing stopped at {name}.</source>
            <translation>Das Veröffentlichen hielt bei {name} an.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>There is nothing to do.</source>
            <translation>Es gibt nichts zu tun.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>What had been done was taken back: the gateway is as it was.</source>
            <translation>Was getan war, wurde zurückgenommen: Das Gateway ist, wie es war.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>{done} of {count}</source>
            <translation>{done} von {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>{names} could not be brought back to what they were. Try again: that settles it.</source>
            <translation>{names}: Der alte Stand ließ sich nicht wiederherstellen. Versuchen Sie es erneut, das bringt es in Ordnung.</translation>
        </message>
    </context>
    <context>
        <name>RemoveModel</name>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>All agents in {program} use it.</source>
            <translation>Alle Agenten in {program} verwenden es.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Instead of {name}, in {program}</source>
            <translation>Statt {name}, in {program}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Instead, in {program}</source>
            <translation>Stattdessen, in {program}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>It goes out of the settings of {programs}.</source>
            <translation>Es wird aus den Einstellungen von {programs} entfernt.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>It is {program}'s model for all agents, which is switched off now.</source>
            <translation>Es ist das Modell für alle Agenten in {program}. Das ist jetzt ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Leave them without a model</source>
            <translation>Ohne Modell lassen</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Remove {name}?</source>
            <translation>{name} entfernen?</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Take {name} out of {programs}?</source>
            <translation>{name} aus {programs} herausnehmen?</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>They go out of the settings of {programs}.</source>
            <translation>Sie werden aus den Einstellungen von {programs} entfernt.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>You can undo this for a moment.</source>
            <translation>Sie können das kurze Zeit rückgängig machen.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>{agents} in {program} use it.</source>
            <translation>{agents} in {program} verwenden es.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>{agents} in {program} uses it.</source>
            <translation>{agents} in {program} verwendet es.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>{name} agent</source>
            <translation>Agent „{name}“</translation>
        </message>
    </context>
    <context>
        <name>RemoveProvider</name>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Agents in {programs} are not concerned: {name} is set up there separately.</source>
            <translation>Agenten in {programs} sind nicht betroffen: {name} ist dort gesondert eingerichtet.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Its key and its address go out of Kiln's settings. You can undo this for a moment.</source>
            <translation>Schlüssel und Adresse werden aus Kilns Einstellungen entfernt. Sie können das kurze Zeit rückgängig machen.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Remove these models from Kiln too</source>
            <translation>Diese Modelle auch aus Kiln entfernen</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Remove these models too</source>
            <translation>Diese Modelle auch entfernen</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Remove {name}?</source>
            <translation>{name} entfernen?</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>So do {count} more.</source>
            <translation>{count} weitere auch.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>“{model}” stops working in Kiln.</source>
            <translation>„{model}“ funktioniert dann in Kiln nicht mehr.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>“{model}” stops working in Kiln. It stays in {programs}, and works there as before.</source>
            <translation>„{model}“ funktioniert dann in Kiln nicht mehr. Es bleibt in {programs} und funktioniert dort wie zuvor.</translation>
        </message>
    </context>
    <context>
        <name>ReplaceKey</name>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>And {count} more.</source>
            <translation>Und {count} weitere.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Asking this computer's keychain…</source>
            <translation>Der Schlüsselbund dieses Computers wird gefragt…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>In the settings of {editors} this key stands in plain text. It stays as it is there: move it to the keychain on the Agents page first.</source>
            <translation>In den Einstellungen von {editors} steht dieser Schlüssel im Klartext. Dort bleibt er, wie er ist: Verschieben Sie ihn zuerst auf der Seite „Agenten“ in den Schlüsselbund.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>New &amp;key</source>
            <translation>Neuer &amp;Schlüssel</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Putting the new key in its places…</source>
            <translation>Der neue Schlüssel wird eingesetzt…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Replace the key of {name}</source>
            <translation>Schlüssel von {name} ersetzen</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Testing: {done} of {count}</source>
            <translation>Test läuft: {done} von {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>The new key is tried first for {places}.</source>
            <translation>Der neue Schlüssel wird zuerst ausprobiert für {places}.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>The old key is still in use.</source>
            <translation>Der alte Schlüssel gilt weiter.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>The old key is still in use. Nothing was changed.</source>
            <translation>Der alte Schlüssel gilt weiter. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>This is the key that is there already.</source>
            <translation>Das ist der Schlüssel, der schon da ist.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>Whether the new key works cannot be told now.</source>
            <translation>Ob der neue Schlüssel funktioniert, ist jetzt nicht festzustellen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>With the new key, not everything works.</source>
            <translation>Mit dem neuen Schlüssel funktioniert nicht alles.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/key_trial.py" />
            <source>it cannot be tested for free</source>
            <translation>es kann nicht kostenlos getestet werden</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/key_trial.py" />
            <source>something is missing in its settings</source>
            <translation>in seinen Einstellungen fehlt etwas</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>{count} models in {program}</source>
            <translation>{count} Modelle in {program}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>{names} in {program}</source>
            <translation>{names} in {program}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>{name} in {program}: {why}.</source>
            <translation>{name} in {program}: {why}.</translation>
        </message>
    </context>
    <context>
        <name>ReplaceKeyDialog</name>
        <message>
            <location filename="views/replace_key.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Paste the new key. The old one stays in use until everything works with the new one.</source>
            <translation>Fügen Sie den neuen Schlüssel ein. Der alte gilt weiter, bis mit dem neuen alles funktioniert.</translation>
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Test and replace</source>
            <translation>Testen und ersetzen</translation>
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Use it anyway</source>
            <translation>Trotzdem verwenden</translation>
        </message>
    </context>
    <context>
        <name>RowsView</name>
        <message>
            <location filename="views/kit/rows.py" />
            <source>Enter does what a row is there for, the Menu key shows all it can do.</source>
            <translation>Die Eingabetaste tut, wofür eine Zeile da ist, die Menütaste zeigt alles, was sie kann.</translation>
        </message>
        <message>
            <location filename="views/kit/rows.py" />
            <source>Scroll</source>
            <translation>Scrollen</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="views/kit/fields.py" />
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Hide the key</source>
            <translation>Schlüssel verbergen</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Keep the old one</source>
            <translation>Den alten behalten</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Paste the key here</source>
            <translation>Schlüssel hier einfügen</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Remove {name}</source>
            <translation>{name} entfernen</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Replace {name}</source>
            <translation>{name} ersetzen</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Replace…</source>
            <translation>Ersetzen…</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Show the key</source>
            <translation>Schlüssel anzeigen</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Will be removed when you save</source>
            <translation>Wird beim Speichern entfernt</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <location filename="views/selection_bar.py" />
            <source>Choose only one again</source>
            <translation>Wieder nur eines auswählen</translation>
        </message>
        <message>
            <location filename="views/selection_bar.py" />
            <source>Chosen models</source>
            <translation>Ausgewählte Modelle</translation>
        </message>
        <message>
            <location filename="views/selection_bar.py" />
            <source>{count} models chosen</source>
            <translation>{count} Modelle ausgewählt</translation>
        </message>
    </context>
    <context>
        <name>SettingsCare</name>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>A key stands in plain text</source>
            <translation>Ein Schlüssel steht im Klartext</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>A setting has no effect</source>
            <translation>Eine Einstellung hat keine Wirkung</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>And {count} more.</source>
            <translation>Und {count} weitere.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Everybody who can read the settings file can read it. Move it to this computer's keychain; the file then only names it.</source>
            <translation>Wer die Einstellungsdatei lesen kann, kann ihn lesen. Verschieben Sie ihn in den Schlüsselbund dieses Computers; die Datei nennt dann nur seinen Namen.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Everybody who can read the settings file can read them. Move them to this computer's keychain; the file then only names them.</source>
            <translation>Wer die Einstellungsdatei lesen kann, kann sie lesen. Verschieben Sie sie in den Schlüsselbund dieses Computers; die Datei nennt dann nur ihre Namen.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>It is kept in this computer's keychain. The settings file only names it.</source>
            <translation>Er liegt im Schlüsselbund dieses Computers. Die Einstellungsdatei nennt nur seinen Namen.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>It removes a key in plain text, so it cannot be taken back.</source>
            <translation>Es entfernt einen Schlüssel im Klartext und kann deshalb nicht zurückgenommen werden.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Key of {name}</source>
            <translation>Schlüssel von {name}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Move all to keychain</source>
            <translation>Alle in den Schlüsselbund verschieben</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Move to keychain</source>
            <translation>In den Schlüsselbund verschieben</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Nothing changes for the agents: only what has no effect is removed.</source>
            <translation>Für die Agenten ändert sich nichts: Nur was keine Wirkung hat, wird entfernt.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>The key is in the keychain now.</source>
            <translation>Der Schlüssel ist jetzt im Schlüsselbund.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>The key is known until this app is closed.</source>
            <translation>Der Schlüssel ist bekannt, bis diese App geschlossen wird.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>The keys are in the keychain now.</source>
            <translation>Die Schlüssel sind jetzt im Schlüsselbund.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>They are those of {names}.</source>
            <translation>Es sind die von {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>This is the key of {names}.</source>
            <translation>Das ist der Schlüssel von {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Tidied the settings file.</source>
            <translation>Die Einstellungsdatei wurde aufgeräumt.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Tidy…</source>
            <translation>Aufräumen…</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>{count} keys stand in plain text</source>
            <translation>{count} Schlüssel stehen im Klartext</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>{count} settings have no effect</source>
            <translation>{count} Einstellungen haben keine Wirkung</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>{editor} has the key of {provider}, as you say. Nobody else can look.</source>
            <translation>{editor} hat nach Ihren Angaben den Schlüssel von {provider}. Sonst kann niemand nachsehen.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>Keys that you type are kept in this computer's keychain.</source>
            <translation>Schlüssel, die Sie eingeben, liegen im Schlüsselbund dieses Computers.</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>Looking for this computer's keychain…</source>
            <translation>Der Schlüsselbund dieses Computers wird gesucht…</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>Once a day. Nothing about you is sent, and nothing is installed by itself.</source>
            <translation>Einmal am Tag. Nichts über Sie wird gesendet, und nichts wird von selbst installiert.</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>This computer has no keychain that can be used. Keys are forgotten when you close this app.</source>
            <translation>Dieser Computer hat keinen verwendbaren Schlüsselbund. Schlüssel werden vergessen, wenn Sie diese App schließen.</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>This computer has no keychain that can be used. Keys are kept only in Kiln's own file.</source>
            <translation>Dieser Computer hat keinen verwendbaren Schlüsselbund. Schlüssel liegen nur in Kilns eigener Datei.</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>This copy of the app does not know where to look. IT can set that.</source>
            <translation>Diese Kopie der App weiß nicht, wo sie suchen soll. Die IT kann das festlegen.</translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Backups</source>
            <translation>&amp;Sicherungen</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Kiln</source>
            <translation>&amp;Kiln</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Local servers</source>
            <translation>&amp;Lokale Server</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Motion</source>
            <translation>&amp;Bewegung</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;New versions</source>
            <translation>Neue &amp;Versionen</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Design</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Before each change, what stands in the file is kept here. What stands there now is kept first.</source>
            <translation>Vor jeder Änderung wird hier aufbewahrt, was in der Datei steht. Was jetzt dort steht, wird zuerst aufbewahrt.</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Everything that was changed since then goes, also changes that Kiln made.</source>
            <translation>Alles, was seitdem geändert wurde, geht verloren, auch Änderungen von Kiln.</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>How this app looks, and what it may write.</source>
            <translation>Wie diese App aussieht und was sie schreiben darf.</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Keychain</source>
            <translation>Schlüsselbund</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Kiln may still have an older list of your models in mind. It is told of each change made here.</source>
            <translation>Kiln hat vielleicht noch eine ältere Liste Ihrer Modelle im Gedächtnis. Es erfährt von jeder Änderung hier.</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Kiln reads keys only from its own file and from the environment. Only you can read that file. Without this, Kiln has keys that you type here only when you start it here.</source>
            <translation>Kiln liest Schlüssel nur aus seiner eigenen Datei und aus der Umgebung. Nur Sie können diese Datei lesen. Ohne dies hat Kiln Schlüssel, die Sie hier eingeben, nur, wenn Sie es hier starten.</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Kiln's settings file</source>
            <translation>Kilns Einstellungsdatei</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Lan&amp;guage</source>
            <translation>S&amp;prache</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Let nothing turn or move by itself</source>
            <translation>Nichts soll sich von selbst drehen oder bewegen</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Look and start</source>
            <translation>Aussehen und Start</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Look for model servers on this computer at start</source>
            <translation>Beim Start auf diesem Computer nach Modellservern suchen</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>None yet</source>
            <translation>Noch keine</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Of the size that this computer's text has.</source>
            <translation>Von der Größe, die Text auf diesem Computer hat.</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Put back what a running Kiln writes over, without asking</source>
            <translation>Zurückholen, was ein laufendes Kiln überschreibt, ohne zu fragen</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Restore this backup?</source>
            <translation>Diese Sicherung wiederherstellen?</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Restore…</source>
            <translation>Wiederherstellen…</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Restoring…</source>
            <translation>Wird wiederhergestellt…</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Such as Ollama or LM Studio. Only this computer is asked, without any key.</source>
            <translation>Etwa Ollama oder LM Studio. Nur dieser Computer wird gefragt, ohne Schlüssel.</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Te&amp;xt size</source>
            <translation>Te&amp;xtgröße</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Tell me when there is a new version</source>
            <translation>Mir sagen, wenn es eine neue Version gibt</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>While Kiln &amp;runs</source>
            <translation>Wä&amp;hrend Kiln läuft</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Write keys that I type into Kiln's own file too</source>
            <translation>Eingegebene Schlüssel auch in Kilns eigene Datei schreiben</translation>
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
            <translation>Anbieter Nummer {detail} hat keinen Namen. Kiln scheitert daran.</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>Something in Kiln's settings file is odd.</source>
            <translation>In Kilns Einstellungsdatei ist etwas merkwürdig.</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>The provider “{detail}” stands there twice. Kiln uses one.</source>
            <translation>Der Anbieter „{detail}“ steht zweimal da. Kiln verwendet einen.</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>“{place}” is no list: Kiln may not start. Ask a colleague.</source>
            <translation>„{place}“ ist keine Liste: Kiln startet vielleicht nicht. Fragen Sie Kollegen.</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="views/kit/sidebar.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
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
            <translation>Ein anderes Programm arbeitet gerade mit der Einstellungsdatei von {program}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Another program keeps {program}'s settings file open.</source>
            <translation>Ein anderes Programm hält die Einstellungsdatei von {program} offen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Ask a colleague to mend the link.</source>
            <translation>Bitten Sie Kollegen, die Verknüpfung zu reparieren.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>Check that your last change stands in Kiln and in your editor. If not, make it again.</source>
            <translation>Prüfen Sie, ob Ihre letzte Änderung in Kiln und in Ihrem Editor steht. Wenn nicht, nehmen Sie sie noch einmal vor.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Close this, or save it as a new one.</source>
            <translation>Schließen Sie das Fenster, oder speichern Sie es als neues.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>In Kiln's settings file, “{place}” holds something else than a list.</source>
            <translation>In Kilns Einstellungsdatei enthält „{place}“ etwas anderes als eine Liste.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>Look at your last change in each program, and make it again. The files: {files}</source>
            <translation>Sehen Sie Ihre letzte Änderung in jedem Programm an, und nehmen Sie sie noch einmal vor. Die Dateien: {files}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Move it away, then try again.</source>
            <translation>Verschieben Sie es woandershin, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Move the file away, then try again.</source>
            <translation>Verschieben Sie die Datei woandershin, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Move the folder away, then try again.</source>
            <translation>Verschieben Sie den Ordner woandershin, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Ask IT to let you read and change the file.</source>
            <translation>Nichts wurde geändert. Bitten Sie die IT, dass Sie die Datei lesen und ändern dürfen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Free some space, then try again.</source>
            <translation>Nichts wurde geändert. Schaffen Sie Platz, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Keep the key in this computer's keychain instead.</source>
            <translation>Nichts wurde geändert. Bewahren Sie den Schlüssel stattdessen im Schlüsselbund dieses Computers auf.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Open the file in the editor and remove that setting, then try again.</source>
            <translation>Nichts wurde geändert. Öffnen Sie die Datei im Editor, entfernen Sie diese Einstellung, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Open the file in {program}, which shows what is wrong with it.</source>
            <translation>Nichts wurde geändert. Öffnen Sie die Datei in {program}: Dort sehen Sie, was daran falsch ist.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Restore a backup, or ask a colleague to mend the file.</source>
            <translation>Nichts wurde geändert. Stellen Sie eine Sicherung wieder her, oder bitten Sie Kollegen, die Datei zu reparieren.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Take the protection off, or ask IT to do it.</source>
            <translation>Nichts wurde geändert. Heben Sie den Schutz auf, oder bitten Sie die IT darum.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was lost. Close other programs that have the file open, then try again.</source>
            <translation>Nichts ging verloren. Schließen Sie andere Programme, die die Datei offen haben, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was lost. Try again in a moment.</source>
            <translation>Nichts ging verloren. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was written. Check what you typed, then save again.</source>
            <translation>Nichts wurde geschrieben. Prüfen Sie Ihre Eingaben, und speichern Sie dann noch einmal.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Somebody else changed the same thing meanwhile, perhaps {program}.</source>
            <translation>Inzwischen hat jemand anderes dasselbe geändert, vielleicht {program}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>Somebody else wrote there since, and that was left alone: {files}. Look at your last change.</source>
            <translation>Seitdem hat jemand anderes dort geschrieben, und das blieb unberührt: {files}. Sehen Sie Ihre letzte Änderung an.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it replaced a key. The old key is in use again.</source>
            <translation>Die App wurde beendet, während sie einen Schlüssel ersetzte. Der alte Schlüssel gilt wieder.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved, and cannot tell any more what it was saving.</source>
            <translation>Die App wurde beim Speichern beendet und weiß nicht mehr, was sie gespeichert hat.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved. Your last change was finished just now.</source>
            <translation>Die App wurde beim Speichern beendet. Ihre letzte Änderung wurde gerade abgeschlossen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved. Your last change was undone just now.</source>
            <translation>Die App wurde beim Speichern beendet. Ihre letzte Änderung wurde gerade rückgängig gemacht.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved: your last change may stand in one program only.</source>
            <translation>Die App wurde beim Speichern beendet: Ihre letzte Änderung steht vielleicht nur in einem Programm.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The backup is restored, but for keys that this computer's keychain no longer has.</source>
            <translation>Die Sicherung ist wiederhergestellt, außer Schlüsseln, die der Schlüsselbund dieses Computers nicht mehr hat.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The change did not arrive in {program}'s settings file.</source>
            <translation>Die Änderung kam in der Einstellungsdatei von {program} nicht an.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The disk is full.</source>
            <translation>Der Datenträger ist voll.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The link to {program}'s settings file leads in a circle.</source>
            <translation>Die Verknüpfung zur Einstellungsdatei von {program} führt im Kreis.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>There is a file where {program}'s settings folder should be.</source>
            <translation>Wo der Einstellungsordner von {program} sein sollte, ist eine Datei.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>There is a folder where {program}'s settings file should be.</source>
            <translation>Wo die Einstellungsdatei von {program} sein sollte, ist ein Ordner.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This app</source>
            <translation>Diese App</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This cannot be saved: {program} could not read it.</source>
            <translation>Das kann nicht gespeichert werden: {program} könnte es nicht lesen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This cannot be set: “{place}” in the settings file is in its way.</source>
            <translation>Das kann nicht gesetzt werden: „{place}“ in der Einstellungsdatei steht im Weg.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This is no longer in the settings of {program}. Somebody else removed it.</source>
            <translation>Das steht nicht mehr in den Einstellungen von {program}. Jemand anderes hat es entfernt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This would put a key into the settings file, where everybody can read it.</source>
            <translation>Das würde einen Schlüssel in die Einstellungsdatei schreiben, wo alle ihn lesen können.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>To use the new one, choose Replace key… once more.</source>
            <translation>Um den neuen zu verwenden, wählen Sie noch einmal „Schlüssel ersetzen…“.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Type these keys again: {names}.</source>
            <translation>Geben Sie diese Schlüssel noch einmal ein: {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>VS Code</source>
            <translation>VS Code</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>What stands in the place of {program}'s settings file is not a file.</source>
            <translation>Was anstelle der Einstellungsdatei von {program} steht, ist keine Datei.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>You are not allowed to use {program}'s settings file.</source>
            <translation>Sie dürfen die Einstellungsdatei von {program} nicht verwenden.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>the editor</source>
            <translation>der Editor</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file could not be used.</source>
            <translation>Die Einstellungsdatei von {program} war nicht verwendbar.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file has characters that cannot be read.</source>
            <translation>Die Einstellungsdatei von {program} enthält Zeichen, die nicht lesbar sind.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file holds a value that Kiln cannot read.</source>
            <translation>Die Einstellungsdatei von {program} enthält einen Wert, den Kiln nicht lesen kann.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file holds something else than settings.</source>
            <translation>Die Einstellungsdatei von {program} enthält etwas anderes als Einstellungen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is damaged, and cannot be read.</source>
            <translation>Die Einstellungsdatei von {program} ist beschädigt und nicht lesbar.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is empty. It had content a moment ago.</source>
            <translation>Die Einstellungsdatei von {program} ist leer. Eben hatte sie noch Inhalt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is far too large.</source>
            <translation>Die Einstellungsdatei von {program} ist viel zu groß.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is gone. It was there a moment ago.</source>
            <translation>Die Einstellungsdatei von {program} ist weg. Eben war sie noch da.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is not there.</source>
            <translation>Die Einstellungsdatei von {program} ist nicht da.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is protected against changes.</source>
            <translation>Die Einstellungsdatei von {program} ist gegen Änderungen geschützt.</translation>
        </message>
    </context>
    <context>
        <name>TakingOver</name>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>Added {count} of the gateway {name}.</source>
            <translation>{count} vom Gateway {name} hinzugefügt.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>Paste your own key for the gateway.</source>
            <translation>Fügen Sie Ihren eigenen Schlüssel für das Gateway ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>The gateway has {new}, and {count} that you have already.</source>
            <translation>Das Gateway hat {new} und {count}, die Sie schon haben.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>The gateway has {new}.</source>
            <translation>Das Gateway hat {new}.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>There is nothing to add.</source>
            <translation>Es gibt nichts hinzuzufügen.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>Type the gateway's address.</source>
            <translation>Geben Sie die Adresse des Gateways ein.</translation>
        </message>
    </context>
    <context>
        <name>TeamPacksCard</name>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>A team pack is a file with providers and models that somebody chose for all of you, without keys. This app looks for new versions when it starts. Nothing changes here until you say so.</source>
            <translation>Ein Teampaket ist eine Datei mit Anbietern und Modellen, die jemand für Sie alle ausgewählt hat, ohne Schlüssel. Diese App sucht beim Start nach neuen Versionen. Hier ändert sich nichts, bis Sie es sagen.</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Check now</source>
            <translation>Jetzt prüfen</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Looking…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Open a team pack…</source>
            <translation>Teampaket öffnen…</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Team packs</source>
            <translation>Teampakete</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>You follow none. When you open a team pack, you can ask to be told when it changes.</source>
            <translation>Sie folgen keinem. Wenn Sie ein Teampaket öffnen, können Sie sich Änderungen melden lassen.</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Azure gives each company an address of its own, which stands in the Azure portal as “Endpoint”. Leave out what follows it, such as “?api-version=”: this app finds the right API version.</source>
            <translation>Azure gibt jedem Unternehmen eine eigene Adresse, die im Azure-Portal als „Endpoint“ steht. Lassen Sie weg, was danach kommt, etwa „?api-version=“: Diese App findet die richtige API-Version.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Certificates prove that an address is really who it says. Some companies use their own, in a file from IT, also called a CA file.</source>
            <translation>Zertifikate beweisen, dass eine Adresse wirklich die ist, die sie zu sein angibt. Manche Unternehmen verwenden eigene, in einer Datei von der IT, auch CA-Datei genannt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Fireworks names your own models by your account and the model's name. You find the path on the model's page at Fireworks.</source>
            <translation>Fireworks benennt Ihre eigenen Modelle nach Ihrem Konto und dem Namen des Modells. Sie finden den Pfad auf der Seite des Modells bei Fireworks.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Google sorts what a company uses into projects, and each has a short name. It stands on the first page of the Google Cloud console.</source>
            <translation>Google ordnet, was ein Unternehmen verwendet, in Projekte, und jedes hat einen kurzen Namen. Er steht auf der ersten Seite der Google Cloud Console.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>In Azure, somebody sets up a model and gives that copy a name of their choice. Type this name, not the name of the model.</source>
            <translation>In Azure richtet jemand ein Modell ein und gibt dieser Kopie einen Namen nach Wahl. Geben Sie diesen Namen ein, nicht den des Modells.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>In many companies, everything that goes to the internet passes through one computer: the proxy. IT knows its address; at home there is none.</source>
            <translation>In vielen Unternehmen geht alles, was ins Internet soll, durch einen Computer: den Proxy. Die IT kennt seine Adresse; zu Hause gibt es keinen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is a long password with which programs sign in at a provider. You get it on the provider's web page, and who has it can spend your money.</source>
            <translation>Das ist ein langes Passwort, mit dem sich Programme bei einem Anbieter anmelden. Sie bekommen es auf der Webseite des Anbieters, und wer es hat, kann Ihr Geld ausgeben.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is how much text a model can have in mind at once, question and answer together. It is counted in tokens, which are short pieces of words: 1,000 of them are about two pages.</source>
            <translation>Das ist, wie viel Text ein Modell auf einmal im Kopf haben kann, Frage und Antwort zusammen. Gezählt wird in Token, kurzen Wortstücken: 1.000 davon sind etwa zwei Seiten.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is the exact name, also called model ID, by which the provider knows the model. Choose it from the list, or copy it from the provider's page with every dot and hyphen.</source>
            <translation>Das ist der genaue Name, auch Modell-ID genannt, unter dem der Anbieter das Modell kennt. Wählen Sie ihn aus der Liste, oder kopieren Sie ihn von der Seite des Anbieters, mit jedem Punkt und Bindestrich.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is the safe in which this computer keeps your passwords. It opens when you sign in, and others who use this computer cannot look inside.</source>
            <translation>Das ist der Tresor, in dem dieser Computer Ihre Passwörter aufbewahrt. Er öffnet sich, wenn Sie sich anmelden, und andere, die diesen Computer verwenden, können nicht hineinsehen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is where your project's models answer at Google. It is made of the project ID and the location.</source>
            <translation>Dort antworten die Modelle Ihres Projekts bei Google. Sie besteht aus der Projekt-ID und dem Standort.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It keeps a model to its likelier words: lower means fewer surprises. Change this or the temperature, not both.</source>
            <translation>Damit bleibt ein Modell bei den wahrscheinlicheren Wörtern: Niedriger heißt weniger Überraschungen. Ändern Sie dies oder die Temperatur, nicht beides.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It says how freely a model chooses its words: at 0 the answers hardly differ, higher up they vary. Leave it empty to use what the provider finds best.</source>
            <translation>Sie sagt, wie frei ein Modell seine Wörter wählt: Bei 0 sind die Antworten fast gleich, weiter oben wechseln sie. Lassen Sie das Feld leer, um zu verwenden, was der Anbieter am besten findet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It says in which region of the world the model runs. Not every model runs in each of them.</source>
            <translation>Er sagt, in welcher Region der Welt das Modell läuft. Nicht jedes Modell läuft in jeder.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It says where on the internet, or on this computer, the models answer. It begins with http, mostly ends in /v1, and stands in the provider's documentation.</source>
            <translation>Sie sagt, wo im Internet oder auf diesem Computer die Modelle antworten. Sie beginnt mit http, endet meist auf /v1 und steht in der Dokumentation des Anbieters.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It takes an answer apart, so that the thinking does not stand in the middle of it. Most models need none.</source>
            <translation>Er zerlegt eine Antwort, damit das Denken nicht mittendrin steht. Die meisten Modelle brauchen keinen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Several agents look at one question and compare their answers. The result is often better, and costs as much as all of them.</source>
            <translation>Mehrere Agenten sehen sich eine Frage an und vergleichen ihre Antworten. Das Ergebnis ist oft besser und kostet so viel wie alle zusammen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>The model can ask a program to do something, such as a search, and go on with what comes back. It is also called tool calling, and agents need it.</source>
            <translation>Das Modell kann ein Programm bitten, etwas zu tun, etwa zu suchen, und mit dem Ergebnis weitermachen. Das heißt auch Tool-Aufruf, und Agenten brauchen es.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>The model fills in a form that a program gave it, instead of writing freely. Programs need this to go on with an answer.</source>
            <translation>Das Modell füllt ein Formular aus, das ihm ein Programm gegeben hat, statt frei zu schreiben. Programme brauchen das, um mit einer Antwort weiterzuarbeiten.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>The model thinks in writing before it answers. Say Yes only if it does so each time.</source>
            <translation>Das Modell denkt schriftlich, bevor es antwortet. Wählen Sie „Ja“ nur, wenn es das jedes Mal tut.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>There are several ways to ask a model for an exact form, and each model knows only some. “Find out” tries them, the strictest first.</source>
            <translation>Man kann ein Modell auf mehrere Arten um eine genaue Form bitten, und jedes Modell kennt nur einige. „Herausfinden“ probiert sie aus, die strengste zuerst.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>They are figures that tell how likely each word of an answer was. Kiln uses them to judge answers more finely.</source>
            <translation>Das sind Zahlen, die sagen, wie wahrscheinlich jedes Wort einer Antwort war. Kiln beurteilt damit Antworten feiner.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>They are the longest answer that a model may give, in short pieces of words. A longer answer is cut off there.</source>
            <translation>Das ist die längste Antwort, die ein Modell geben darf, in kurzen Wortstücken. Eine längere Antwort wird dort abgeschnitten.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>They say what a model can do besides writing text, such as using tools or looking at pictures. When you do not know them, “Find out” asks the model itself.</source>
            <translation>Fähigkeiten sagen, was ein Modell außer Text schreiben kann, etwa Tools verwenden oder Bilder ansehen. Wenn Sie sie nicht kennen, fragt „Herausfinden“ das Modell selbst.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What are capabilities?</source>
            <translation>Was sind Fähigkeiten?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What are extra certificates?</source>
            <translation>Was sind zusätzliche Zertifikate?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What are logprobs?</source>
            <translation>Was sind Logprobs?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What are max tokens?</source>
            <translation>Was sind maximale Token?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What does Auto prefer?</source>
            <translation>Was bevorzugt Auto?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a context window?</source>
            <translation>Was ist ein Kontextfenster?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a deployment?</source>
            <translation>Was ist eine Bereitstellung?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a keychain?</source>
            <translation>Was ist ein Schlüsselbund?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a model path?</source>
            <translation>Was ist ein Modellpfad?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a project ID?</source>
            <translation>Was ist eine Projekt-ID?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a proxy?</source>
            <translation>Was ist ein Proxy?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is an API key?</source>
            <translation>Was ist ein API-Schlüssel?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is an output mode?</source>
            <translation>Was ist ein Ausgabemodus?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is an output parser?</source>
            <translation>Was ist ein Ausgabe-Parser?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is consultation?</source>
            <translation>Was ist Beratung?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is function calling?</source>
            <translation>Was sind Funktionsaufrufe?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is reasoning?</source>
            <translation>Was ist Reasoning?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is structured output?</source>
            <translation>Was ist strukturierte Ausgabe?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the address of the resource?</source>
            <translation>Was ist die Adresse der Ressource?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the address?</source>
            <translation>Was ist die Adresse?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the location?</source>
            <translation>Was ist der Standort?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the model's name here?</source>
            <translation>Was ist der Name des Modells hier?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the temperature?</source>
            <translation>Was ist die Temperatur?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is top P?</source>
            <translation>Was ist Top P?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Where an agent has no model of its own, Auto chooses one for each task. Here you say what counts most then, such as the price or the best answer.</source>
            <translation>Wo ein Agent kein eigenes Modell hat, wählt Auto eines für jede Aufgabe. Hier sagen Sie, was dann am meisten zählt, etwa der Preis oder die beste Antwort.</translation>
        </message>
    </context>
    <context>
        <name>Test</name>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n are in order</source>
            <extracomment>Of one, in English: 1 is in order</extracomment>
            <translation>
                <numerusform>%n ist in Ordnung</numerusform>
                <numerusform>%n sind in Ordnung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n cannot be tested here</source>
            <extracomment>Of one, in English: 1 cannot be tested here</extracomment>
            <translation>
                <numerusform>%n kann hier nicht getestet werden</numerusform>
                <numerusform>%n können hier nicht getestet werden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n could not be proved</source>
            <extracomment>Of one, in English: 1 could not be proved</extracomment>
            <translation>
                <numerusform>%n war nicht nachzuweisen</numerusform>
                <numerusform>%n waren nicht nachzuweisen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/results.py" />
            <source>%n days ago</source>
            <extracomment>Of one, in English: 1 day ago</extracomment>
            <translation>
                <numerusform>vor %n Tag</numerusform>
                <numerusform>vor %n Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n did not answer</source>
            <extracomment>Of one, in English: 1 did not answer</extracomment>
            <translation>
                <numerusform>%n hat nicht geantwortet</numerusform>
                <numerusform>%n haben nicht geantwortet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/results.py" />
            <source>%n hours ago</source>
            <extracomment>Of one, in English: 1 hour ago</extracomment>
            <translation>
                <numerusform>vor %n Stunde</numerusform>
                <numerusform>vor %n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/results.py" />
            <source>%n min ago</source>
            <extracomment>Of one, in English: 1 min ago</extracomment>
            <translation>
                <numerusform>vor %n Min.</numerusform>
                <numerusform>vor %n Min.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/verdicts.py" />
            <source>%n models</source>
            <extracomment>Of one, in English: 1 model</extracomment>
            <translation>
                <numerusform>%n Modell</numerusform>
                <numerusform>%n Modelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n need you</source>
            <extracomment>Of one, in English: 1 needs you</extracomment>
            <translation>
                <numerusform>%n braucht Sie</numerusform>
                <numerusform>%n brauchen Sie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n work</source>
            <extracomment>Of one, in English: 1 works</extracomment>
            <translation>
                <numerusform>%n funktioniert</numerusform>
                <numerusform>%n funktionieren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Accepted, ${credit} of credit left</source>
            <translation>Angenommen, noch ${credit} Guthaben</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Accepted, but busy: too many requests just now</source>
            <translation>Angenommen, aber ausgelastet: gerade zu viele Anfragen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Accepted, but the account has no credit left</source>
            <translation>Angenommen, aber das Konto hat kein Guthaben mehr</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Add credit on the provider's billing page.</source>
            <translation>Laden Sie auf der Abrechnungsseite des Anbieters Guthaben auf.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Address understood</source>
            <translation>Adresse verstanden</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt (free)</source>
            <translation>Auch jedem Modell einen kurzen Prompt senden (kostenlos)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt (their prices are not known)</source>
            <translation>Auch jedem Modell einen kurzen Prompt senden (Preise nicht bekannt)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt ({money} in all)</source>
            <translation>Auch jedem Modell einen kurzen Prompt senden (insgesamt {money})</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt ({money}, and one whose price is not known)</source>
            <translation>Auch jedem Modell einen kurzen Prompt senden ({money}, und eines, dessen Preis nicht bekannt ist)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt ({money}, and {count} whose prices are not known)</source>
            <translation>Auch jedem Modell einen kurzen Prompt senden ({money}, und {count}, deren Preise nicht bekannt sind)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Answer streams</source>
            <translation>Antwort kommt als Stream</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Answers in {ms} ms</source>
            <translation>Antwortet in {ms} ms</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT for their certificate file, and choose it in Settings, under Network.</source>
            <translation>Bitten Sie die IT um die Zertifikatsdatei, und wählen Sie sie in den Einstellungen unter „Netzwerk“.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT for them, and type them in Settings, under Network.</source>
            <translation>Fragen Sie die IT danach, und geben Sie beides in den Einstellungen unter „Netzwerk“ ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT to allow {host}.</source>
            <translation>Bitten Sie die IT, {host} zu erlauben.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT, or use an address that they allow.</source>
            <translation>Fragen Sie die IT, oder verwenden Sie eine Adresse, die sie erlaubt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Ask whoever gave you the address for the new one.</source>
            <translation>Fragen Sie nach der neuen, wo Sie die Adresse bekommen haben.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Ask whoever manages the account to allow it.</source>
            <translation>Bitten Sie, wer das Konto verwaltet, es zu erlauben.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Asks two short prompts, about ${dollars}.</source>
            <translation>Sendet zwei kurze Prompts, etwa ${dollars}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Asks two short prompts, for free.</source>
            <translation>Sendet zwei kurze Prompts, kostenlos.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Asks two short prompts, which costs next to nothing.</source>
            <translation>Sendet zwei kurze Prompts, das kostet fast nichts.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Busy</source>
            <translation>Ausgelastet</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Careful: your key would travel unprotected, so that others on the way could read it.</source>
            <translation>Vorsicht: Ihr Schlüssel wäre ungeschützt unterwegs, andere könnten ihn lesen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Certificate: {value}</source>
            <translation>Zertifikat: {value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check it for typing errors.</source>
            <translation>Prüfen Sie auf Tippfehler.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the address and the number after the colon.</source>
            <translation>Prüfen Sie die Adresse und die Zahl nach dem Doppelpunkt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the address for typing errors, and that you are connected (VPN).</source>
            <translation>Prüfen Sie die Adresse auf Tippfehler, und ob Sie verbunden sind (VPN).</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the address, and that you are connected (VPN).</source>
            <translation>Prüfen Sie die Adresse, und ob Sie verbunden sind (VPN).</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the address. If it is right, show this to IT.</source>
            <translation>Prüfen Sie die Adresse. Stimmt sie, zeigen Sie das der IT.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the address. The details have what came back.</source>
            <translation>Prüfen Sie die Adresse. In den Details steht, was zurückkam.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the address: this does not look like an AI service.</source>
            <translation>Prüfen Sie die Adresse: Das sieht nicht nach einem KI-Dienst aus.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the name, or choose one from the list.</source>
            <translation>Prüfen Sie den Namen, oder wählen Sie einen aus der Liste.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the number after the colon. Is the program started?</source>
            <translation>Prüfen Sie die Zahl nach dem Doppelpunkt. Ist das Programm gestartet?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check this computer's date. If it is right, tell whoever runs the server.</source>
            <translation>Prüfen Sie das Datum dieses Computers. Stimmt es, sagen Sie dem Betreiber des Servers Bescheid.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Choose Azure OpenAI as the provider instead, with {url}</source>
            <translation>Wählen Sie stattdessen Azure OpenAI als Anbieter, mit {url}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Choose a chat model from the list.</source>
            <translation>Wählen Sie ein Chatmodell aus der Liste.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Choose a newer one from the list.</source>
            <translation>Wählen Sie ein neueres aus der Liste.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Choose another provider, or another region where the address names one.</source>
            <translation>Wählen Sie einen anderen Anbieter, oder eine andere Region, wenn die Adresse eine nennt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Choose it again in Settings, under Network.</source>
            <translation>Wählen Sie es in den Einstellungen unter „Netzwerk“ noch einmal.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Clock is wrong</source>
            <translation>Uhr geht falsch</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Complete the address and the key, then test again.</source>
            <translation>Vervollständigen Sie Adresse und Schlüssel, und testen Sie dann erneut.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Computer found</source>
            <translation>Computer gefunden</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Connect to the company's network (VPN), then try again.</source>
            <translation>Verbinden Sie sich mit dem Netzwerk der Firma (VPN), und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Copy it again, whole. If it still fails, make a new key.</source>
            <translation>Kopieren Sie ihn noch einmal ganz. Klappt es immer noch nicht, erstellen Sie einen neuen Schlüssel.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Cut off</source>
            <translation>Abgeschnitten</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Deploy it on the provider's page, wait five minutes, then try again.</source>
            <translation>Stellen Sie es auf der Seite des Anbieters bereit, warten Sie fünf Minuten, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Did you mean {names}?</source>
            <translation>Meinten Sie {names}?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Encryption</source>
            <translation>Verschlüsselung</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>First words after {ms} ms</source>
            <translation>Erste Wörter nach {ms} ms</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the address has /v1 twice</source>
            <translation>Gefunden: In der Adresse steht /v1 zweimal</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the address needs /v1 at its end</source>
            <translation>Gefunden: Die Adresse braucht /v1 am Ende</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the key has a character too many</source>
            <translation>Gefunden: Der Schlüssel hat ein Zeichen zu viel</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the last part of the address does not belong there</source>
            <translation>Gefunden: Der letzte Teil der Adresse gehört dort nicht hin</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the service has another address on the same computer</source>
            <translation>Gefunden: Der Dienst hat eine andere Adresse auf demselben Computer</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: this server speaks http, not https</source>
            <translation>Gefunden: Dieser Server spricht http, nicht https</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: this server wants https</source>
            <translation>Gefunden: Dieser Server will https</translation>
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Free: asks no model.</source>
            <translation>Kostenlos: fragt kein Modell.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Gateway's key</source>
            <translation>Schlüssel des Gateways</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>Google's tool gcloud did not answer in time.</source>
            <translation>Googles Programm gcloud hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>Install the Google Cloud CLI, or paste a token that somebody made for you.</source>
            <translation>Installieren Sie die Google Cloud CLI, oder fügen Sie ein Token ein, das jemand für Sie erstellt hat.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Is an AI service</source>
            <translation>Ist ein KI-Dienst</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It broke off in the middle</source>
            <translation>Es brach mittendrin ab</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It is Anthropic-compatible, and Kiln's own addresses are OpenAI-compatible only. For VS Code, add a model of the kind “Anthropic” with this address.</source>
            <translation>Es ist Anthropic-kompatibel, und Kilns eigene Adressen sind nur OpenAI-kompatibel. Fügen Sie für VS Code ein Modell der Art „Anthropic“ mit dieser Adresse hinzu.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It is OpenAI-compatible. Add it as your own address instead: {url}</source>
            <translation>Es ist OpenAI-kompatibel. Fügen Sie es stattdessen als Ihre eigene Adresse hinzu: {url}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It is an Azure service. Choose Azure OpenAI as the provider, with this address.</source>
            <translation>Es ist ein Azure-Dienst. Wählen Sie Azure OpenAI als Anbieter, mit dieser Adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It is in the provider's list</source>
            <translation>Es steht in der Liste des Anbieters</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It is not in the provider's list</source>
            <translation>Es steht nicht in der Liste des Anbieters</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>It may still be loading the model. Try again in a minute.</source>
            <translation>Vielleicht lädt er das Modell noch. Versuchen Sie es in einer Minute noch einmal.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It needs no key</source>
            <translation>Er braucht keinen Schlüssel</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works when the key is sent in another way</source>
            <translation>Es funktioniert, wenn der Schlüssel anders gesendet wird</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with Azure's newer form</source>
            <translation>Es funktioniert mit der neueren Form von Azure</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with Azure's older form</source>
            <translation>Es funktioniert mit der älteren Form von Azure</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with another API version</source>
            <translation>Es funktioniert mit einer anderen API-Version</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with {new} (you have {old}).</source>
            <translation>Es funktioniert mit {new} (Sie haben {old}).</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works, but this service speaks another language</source>
            <translation>Es funktioniert, aber dieser Dienst spricht eine andere Sprache</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <location filename="viewmodels/words/verdicts.py" />
            <source>Key accepted</source>
            <translation>Schlüssel angenommen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Key and address must come from the same Azure resource. Copy both again.</source>
            <translation>Schlüssel und Adresse müssen von derselben Azure-Ressource stammen. Kopieren Sie beide noch einmal.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Key has expired</source>
            <translation>Schlüssel abgelaufen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Key missing</source>
            <translation>Schlüssel fehlt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Kiln can only send it as “Authorization: Bearer”. Ask whoever runs the server to accept that.</source>
            <translation>Kiln kann ihn nur als „Authorization: Bearer“ senden. Bitten Sie den Betreiber des Servers, das anzunehmen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Kiln has its own version and cannot use this one. Add it as your own address: {url}/openai/v1</source>
            <translation>Kiln hat seine eigene Version und kann diese nicht verwenden. Fügen Sie es als Ihre eigene Adresse hinzu: {url}/openai/v1</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Kiln only knows the older form here. Add it as your own address instead: {url}/openai/v1</source>
            <translation>Kiln kennt hier nur die ältere Form. Fügen Sie es stattdessen als Ihre eigene Adresse hinzu: {url}/openai/v1</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Kind of answer: {value}</source>
            <translation>Art der Antwort: {value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Leave the version empty, or copy it again from the Azure portal.</source>
            <translation>Lassen Sie die Version leer, oder kopieren Sie sie noch einmal aus dem Azure-Portal.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Let this computer set its date and time by itself, then try again.</source>
            <translation>Lassen Sie diesen Computer Datum und Uhrzeit selbst einstellen, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Look in Settings, under Network, and check that you are connected (VPN).</source>
            <translation>Sehen Sie in den Einstellungen unter „Netzwerk“ nach, und prüfen Sie, ob Sie verbunden sind (VPN).</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Look in Settings, under Network, or ask IT.</source>
            <translation>Sehen Sie in den Einstellungen unter „Netzwerk“ nach, oder fragen Sie die IT.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Make a new key and paste it.</source>
            <translation>Erstellen Sie einen neuen Schlüssel, und fügen Sie ihn ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Model answers</source>
            <translation>Modell antwortet</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Model exists</source>
            <translation>Modell vorhanden</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Model found</source>
            <translation>Modell gefunden</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Most addresses end in /v1. Look in the e-mail that you got, or in the provider's manual.</source>
            <translation>Die meisten Adressen enden auf /v1. Sehen Sie in der erhaltenen E-Mail nach, oder in der Anleitung des Anbieters.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Moved</source>
            <translation>Umgeleitet</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Needs https</source>
            <translation>Braucht https</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No address</source>
            <translation>Keine Adresse</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No chat model</source>
            <translation>Kein Chatmodell</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>No computer with the name {host} was found.</source>
            <translation>Kein Computer mit dem Namen {host} wurde gefunden.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No credit</source>
            <translation>Kein Guthaben</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>No model was asked yet.</source>
            <translation>Noch wurde kein Modell gefragt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No such model</source>
            <translation>Kein solches Modell</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>No: the whole answer comes at once</source>
            <translation>Nein: Die ganze Antwort kommt auf einmal</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not allowed</source>
            <translation>Nicht erlaubt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not an AI</source>
            <translation>Keine KI</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not asked: it holds no conversation</source>
            <translation>Nicht gefragt: Es führt kein Gespräch</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not https</source>
            <translation>Kein https</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Not in the provider's list</source>
            <translation>Nicht in der Liste des Anbieters</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known: busy just now</source>
            <translation>Nicht bekannt: gerade ausgelastet</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known: there is no list to look it up in</source>
            <translation>Nicht bekannt: Es gibt keine Liste zum Nachsehen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known: there is trouble behind this address</source>
            <translation>Nicht bekannt: Hinter dieser Adresse gibt es eine Störung</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not offered here</source>
            <translation>Hier nicht angeboten</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Not proved</source>
            <translation>Nicht nachgewiesen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not proved yet: only an answer of a model shows it</source>
            <translation>Noch nicht nachgewiesen: Nur die Antwort eines Modells zeigt es</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not proved: it answers the same without a key</source>
            <translation>Nicht nachgewiesen: Ohne Schlüssel kommt dieselbe Antwort</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not running</source>
            <translation>Läuft nicht</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Nothing there</source>
            <translation>Nichts dort</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Odd answer</source>
            <translation>Seltsame Antwort</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open that page</source>
            <translation>Diese Seite öffnen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s billing page</source>
            <translation>Abrechnungsseite von {vendor} öffnen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s key page</source>
            <translation>Schlüsselseite von {vendor} öffnen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s models</source>
            <translation>Modelle von {vendor} öffnen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s status page</source>
            <translation>Statusseite von {vendor} öffnen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Other ways were tried too, and none of them works.</source>
            <translation>Auch andere Wege wurden versucht, und keiner funktioniert.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Paste the key of {here}, or choose {whose} as the provider.</source>
            <translation>Fügen Sie den richtigen Schlüssel ein ({here}), oder wählen Sie {whose} als Anbieter.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Paste your key above.</source>
            <translation>Fügen Sie oben Ihren Schlüssel ein.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Put your region's sign before the name, such as us. or eu. or global.</source>
            <translation>Setzen Sie das Kürzel Ihrer Region vor den Namen, etwa us. oder eu. oder global.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Reachable</source>
            <translation>Erreichbar</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Request number: {value}</source>
            <translation>Anfragenummer: {value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Retired</source>
            <translation>Eingestellt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <location filename="viewmodels/words/sign_in.py" />
            <source>Run “gcloud auth application-default login” in a terminal, then try again.</source>
            <translation>Führen Sie „gcloud auth application-default login“ in einem Terminal aus, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Save it, then try one of its models in Kiln.</source>
            <translation>Speichern Sie, und probieren Sie dann eines der Modelle in Kiln aus.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Sent on to: {value}</source>
            <translation>Weitergeleitet an: {value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Show this to IT: the server is too old, or wants a certificate of yours.</source>
            <translation>Zeigen Sie das der IT: Der Server ist zu alt oder will ein Zertifikat von Ihnen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Something answered at this address, but it is no AI service.</source>
            <translation>Unter dieser Adresse hat etwas geantwortet, aber es ist kein KI-Dienst.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Status: {value}</source>
            <translation>Status: {value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Still loading</source>
            <translation>Lädt noch</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Stopped after {done} of {count}</source>
            <translation>Angehalten nach {done} von {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Switch it on on the provider's page, wait a few minutes, then try again.</source>
            <translation>Schalten Sie es auf der Seite des Anbieters ein, warten Sie ein paar Minuten, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Switched off</source>
            <translation>Ausgeschaltet</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Tell whoever runs the gateway. There is nothing to change here.</source>
            <translation>Sagen Sie dem Betreiber des Gateways Bescheid. Hier gibt es nichts zu ändern.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The account has no credit left.</source>
            <translation>Das Konto hat kein Guthaben mehr.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The address</source>
            <translation>Die Adresse</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>The address is now {url}.</source>
            <translation>Die Adresse ist jetzt {url}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The answer could not be understood.</source>
            <translation>Die Antwort war nicht zu verstehen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The answer was far too long, and was cut off.</source>
            <translation>Die Antwort war viel zu lang und wurde abgeschnitten.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The certificate belongs to another computer than {host}.</source>
            <translation>Das Zertifikat gilt für einen anderen Computer als {host}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The certificate of {host} comes from somebody unknown.</source>
            <translation>Das Zertifikat für {host} stammt von jemand Unbekanntem.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The certificate of {host} comes from “{tls_issuer}”, whom this computer does not know.</source>
            <translation>Das Zertifikat für {host} stammt von „{tls_issuer}“. Das kennt dieser Computer nicht.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The certificate of {host} is not valid today.</source>
            <translation>Das Zertifikat für {host} ist heute nicht gültig.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The computer answered, but there is no AI service at this address.</source>
            <translation>Der Computer hat geantwortet, aber unter dieser Adresse gibt es keinen KI-Dienst.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The computer {host} is there, but nothing answers at this port.</source>
            <translation>Der Computer {host} ist da, aber an diesem Port antwortet nichts.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The details have its own words.</source>
            <translation>In den Details steht der Wortlaut.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The extra certificate file cannot be used, so nothing was sent.</source>
            <translation>Die zusätzliche Zertifikatsdatei ist nicht verwendbar, deshalb wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The key has characters in it that no key has, so it was not sent.</source>
            <translation>Der Schlüssel enthält Zeichen, die kein Schlüssel hat, deshalb wurde er nicht gesendet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key has expired.</source>
            <translation>Der Schlüssel ist abgelaufen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key is right, but it may not do this.</source>
            <translation>Der Schlüssel ist richtig, darf das aber nicht.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key is right, but too many requests were made.</source>
            <translation>Der Schlüssel ist richtig, aber es gab zu viele Anfragen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key was not accepted.</source>
            <translation>Der Schlüssel wurde nicht angenommen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The key was not accepted: it looks like one of {key_of}.</source>
            <translation>Der Schlüssel wurde nicht angenommen: Er sieht aus wie einer von {key_of}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>The key was put right.</source>
            <translation>Der Schlüssel wurde berichtigt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The model is still being loaded.</source>
            <translation>Das Modell wird noch geladen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The model refused a part of the request.</source>
            <translation>Das Modell hat einen Teil der Anfrage abgelehnt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The model refused a part of the request: {parameter}.</source>
            <translation>Das Modell hat einen Teil der Anfrage abgelehnt: {parameter}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The model {model}</source>
            <translation>Das Modell {model}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider answered with an error.</source>
            <translation>Der Anbieter hat mit einem Fehler geantwortet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider does not offer this in your country or region.</source>
            <translation>Der Anbieter bietet das in Ihrem Land oder Ihrer Region nicht an.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The provider has no model with that name.</source>
            <translation>Der Anbieter hat kein Modell mit diesem Namen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider has no model with the name {model}.</source>
            <translation>Der Anbieter hat kein Modell mit dem Namen {model}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider has trouble or too much to do.</source>
            <translation>Der Anbieter hat eine Störung oder zu viel zu tun.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider says that this computer's clock is wrong.</source>
            <translation>Der Anbieter sagt, dass die Uhr dieses Computers falsch geht.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy does not answer.</source>
            <translation>Der Proxy antwortet nicht.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy of your network did not let this through.</source>
            <translation>Der Proxy Ihres Netzwerks hat das nicht durchgelassen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy of your network wants a user name and a password.</source>
            <translation>Der Proxy Ihres Netzwerks will einen Benutzernamen und ein Passwort.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy was not found.</source>
            <translation>Der Proxy wurde nicht gefunden.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>The right address: {url}</source>
            <translation>Die richtige Adresse: {url}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The server does not know this API version.</source>
            <translation>Der Server kennt diese API-Version nicht.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The service has another address on the same computer.</source>
            <translation>Der Dienst hat eine andere Adresse auf demselben Computer.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>There is nothing here that could be tested.</source>
            <translation>Hier gibt es nichts, was getestet werden könnte.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>There is nothing to test yet.</source>
            <translation>Noch gibt es nichts zu testen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This address answered with a web page, not with an AI service.</source>
            <translation>Diese Adresse hat mit einer Webseite geantwortet, nicht mit einem KI-Dienst.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This address sends callers to another computer. Your key was not sent there.</source>
            <translation>Diese Adresse schickt Anfragen an einen anderen Computer weiter. Ihr Schlüssel wurde nicht dorthin gesendet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>This app cannot test this kind of provider yet.</source>
            <translation>Diese App kann diese Art von Anbieter noch nicht testen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>This is no address that can be called.</source>
            <translation>Das ist keine Adresse, die aufgerufen werden kann.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>This looks like a key of {whose}. This provider is {here}.</source>
            <translation>Das sieht nach einem Schlüssel von {whose} aus. Dieser Anbieter ist {here}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>This model</source>
            <translation>Dieses Modell</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This provider wants a key.</source>
            <translation>Dieser Anbieter will einen Schlüssel.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>This provider wants a sign-in with Google, and Google's tool gcloud is not on this computer.</source>
            <translation>Dieser Anbieter will eine Anmeldung bei Google, und Googles Programm gcloud ist nicht auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This service is switched off for your account.</source>
            <translation>Dieser Dienst ist für Ihr Konto ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Through the proxy {proxy}</source>
            <translation>Über den Proxy {proxy}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Too slow</source>
            <translation>Zu langsam</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: an AI service answers there, with {count} models.</source>
            <translation>Ausprobiert: Dort antwortet ein KI-Dienst, mit {count} Modellen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: an AI service answers there.</source>
            <translation>Ausprobiert: Dort antwortet ein KI-Dienst.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: the key is accepted.</source>
            <translation>Ausprobiert: Der Schlüssel wird angenommen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: {model} answered in {ms} ms.</source>
            <translation>Ausprobiert: {model} hat in {ms} ms geantwortet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Try again in a few minutes.</source>
            <translation>Versuchen Sie es in ein paar Minuten noch einmal.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Try again in {retry_after_s} seconds.</source>
            <translation>Versuchen Sie es in {retry_after_s} Sekunden noch einmal.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>Try again. If it stays so, run it in a terminal to see what it waits for.</source>
            <translation>Versuchen Sie es erneut. Bleibt es so, führen Sie es in einem Terminal aus, um zu sehen, worauf es wartet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Try again. If it stays so, tell whoever runs the server.</source>
            <translation>Versuchen Sie es erneut. Bleibt es so, sagen Sie dem Betreiber des Servers Bescheid.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Try http:// instead of https:// at the start of the address.</source>
            <translation>Versuchen Sie http:// statt https:// am Anfang der Adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Try https:// instead of http:// at the start of the address.</source>
            <translation>Versuchen Sie https:// statt http:// am Anfang der Adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Use {redirect_to} as the address.</source>
            <translation>Verwenden Sie {redirect_to} als Adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Wait a minute, then try again.</source>
            <translation>Warten Sie eine Minute, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Works</source>
            <translation>Funktioniert</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Wrong address</source>
            <translation>Falsche Adresse</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Wrong key</source>
            <translation>Falscher Schlüssel</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Wrong version</source>
            <translation>Falsche Version</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Yes, but it does not list its models</source>
            <translation>Ja, aber er führt seine Modelle nicht auf</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>You are not signed in with Google on this computer, or the sign-in has run out.</source>
            <translation>Sie sind auf diesem Computer nicht bei Google angemeldet, oder die Anmeldung ist abgelaufen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>You are not signed in with Google, or the sign-in has run out.</source>
            <translation>Sie sind nicht bei Google angemeldet, oder die Anmeldung ist abgelaufen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Your key is right, but the gateway's own key was refused by the service behind it.</source>
            <translation>Ihr Schlüssel ist richtig, aber der eigene Schlüssel des Gateways wurde vom Dienst dahinter abgelehnt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Your organisation does not allow {host} in this app. Nothing was sent.</source>
            <translation>Ihre Organisation erlaubt {host} in dieser App nicht. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>about ${dollars}</source>
            <translation>etwa ${dollars}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>another one</source>
            <translation>ein anderer</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>certificate from {issuer}</source>
            <translation>Zertifikat von {issuer}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>free</source>
            <translation>kostenlos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>less than ${least}</source>
            <translation>weniger als ${least}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>not reached</source>
            <translation>nicht erreicht</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>the address</source>
            <translation>die Adresse</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} and this computer have no way of encrypting in common.</source>
            <translation>{host} und dieser Computer haben keine gemeinsame Verschlüsselung.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} began to answer, but did not come to an end.</source>
            <translation>{host} hat zu antworten begonnen, kam aber nicht zu Ende.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} did not answer in time.</source>
            <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} does not speak https at this port.</source>
            <translation>{host} spricht an diesem Port kein https.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} hung up in the middle of its answer.</source>
            <translation>{host} hat mitten in der Antwort aufgelegt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} only answers inside its company's network.</source>
            <translation>{host} antwortet nur im Netzwerk der eigenen Firma.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} only speaks https at this port.</source>
            <translation>{host} spricht an diesem Port nur https.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} signed its certificate itself, so nobody vouches for it.</source>
            <translation>{host} hat das Zertifikat selbst ausgestellt, niemand bürgt also dafür.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} took the request, but no answer came in time.</source>
            <translation>{host} hat die Anfrage angenommen, aber keine Antwort kam rechtzeitig.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>{the_model} cannot hold a conversation.</source>
            <translation>{the_model} kann kein Gespräch führen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>{the_model} is not running, so nobody can ask it.</source>
            <translation>{the_model} läuft nicht, deshalb kann niemand es fragen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>{the_model} was taken out of service.</source>
            <translation>{the_model} wurde außer Betrieb genommen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>{url} (with /v1 twice)</source>
            <translation>{url} (mit /v1 zweimal)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>{what}.</source>
            <translation>{what}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>“{answer}”</source>
            <translation>„{answer}“</translation>
        </message>
    </context>
    <context>
        <name>TestAll</name>
        <message>
            <location filename="viewmodels/test_all.py" />
            <source>{count} with a problem</source>
            <translation>{count} mit einem Problem</translation>
        </message>
        <message>
            <location filename="viewmodels/test_all.py" />
            <source>{done} of {count}</source>
            <translation>{done} von {count}</translation>
        </message>
    </context>
    <context>
        <name>TestAllBar</name>
        <message>
            <location filename="views/test_all.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="views/test_all.py" />
            <source>Show what needs attention</source>
            <translation>Zu Beachtendes anzeigen</translation>
        </message>
    </context>
    <context>
        <name>TestBar</name>
        <message>
            <location filename="views/connection_test.py" />
            <source>Cancel test</source>
            <translation>Test abbrechen</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Test</source>
            <translation>Testen</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Test again</source>
            <translation>Erneut testen</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Testing</source>
            <translation>Test läuft</translation>
        </message>
    </context>
    <context>
        <name>TestLines</name>
        <message>
            <location filename="views/connection_test.py" />
            <source>Copied. Paste it into an e-mail to IT: there is no key in it.</source>
            <translation>Kopiert. Fügen Sie es in eine E-Mail an die IT ein: Es ist kein Schlüssel darin.</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Copy report for IT</source>
            <translation>Bericht für die IT kopieren</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Free check only</source>
            <translation>Nur kostenlose Prüfung</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Not reached</source>
            <translation>Nicht erreicht</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Passed</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Test finished: {result}</source>
            <translation>Test beendet: {result}</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Unclear</source>
            <translation>Unklar</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>asking…</source>
            <translation>fragt…</translation>
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
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <location filename="views/kit/toast.py" />
            <source>Press F6 to reach it.</source>
            <translation>Drücken Sie F6, um hinzugelangen.</translation>
        </message>
    </context>
    <context>
        <name>Toasts</name>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>Changed the id of “{name}”.</source>
            <translation>Die ID von „{name}“ wurde geändert.</translation>
        </message>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>Removed the provider.</source>
            <translation>Der Anbieter wurde entfernt.</translation>
        </message>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>Removed {count} models.</source>
            <translation>{count} Modelle wurden entfernt.</translation>
        </message>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>Removed “{name}”.</source>
            <translation>„{name}“ wurde entfernt.</translation>
        </message>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>{name} has its new key, wherever it is used.</source>
            <translation>{name} hat den neuen Schlüssel, überall, wo er verwendet wird.</translation>
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
            <translation>Ein Vektor aus {count} Zahlen: {beginning}…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>An embedding model: it turns each text into a row of numbers.</source>
            <translation>Ein Embedding-Modell: Es macht aus jedem Text eine Reihe von Zahlen.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Complete its address, its key and its name, then ask again.</source>
            <translation>Vervollständigen Sie Adresse, Schlüssel und Namen, und fragen Sie dann erneut.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>It is not clear yet where this model is.</source>
            <translation>Es ist noch nicht klar, wo dieses Modell ist.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>It reached the longest answer that is allowed, so the end is missing.</source>
            <translation>Es hat die längste erlaubte Antwort erreicht, deshalb fehlt das Ende.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it is for sound. It may not answer here.</source>
            <translation>Sein Anbieter sagt, dass es für Ton ist. Vielleicht antwortet es hier nicht.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it judges texts. It may not answer here.</source>
            <translation>Sein Anbieter sagt, dass es Texte beurteilt. Vielleicht antwortet es hier nicht.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it makes pictures. It may not answer here.</source>
            <translation>Sein Anbieter sagt, dass es Bilder erzeugt. Vielleicht antwortet es hier nicht.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it sorts texts. It may not answer here.</source>
            <translation>Sein Anbieter sagt, dass es Texte sortiert. Vielleicht antwortet es hier nicht.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Stopped here: it was still writing after {minutes} minutes.</source>
            <translation>Hier angehalten: Nach {minutes} Minuten schrieb es immer noch.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Stopped here: more than {count} characters is too much to try a model.</source>
            <translation>Hier angehalten: Mehr als {count} Zeichen sind zu viel, um ein Modell auszuprobieren.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <location filename="viewmodels/try_it.py" />
            <source>That is too long to try a model with. Shorten it.</source>
            <translation>Das ist zu lang, um ein Modell auszuprobieren. Kürzen Sie es.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The answer may cost about ${dollars}.</source>
            <translation>Die Antwort kostet vielleicht etwa ${dollars}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The model said nothing.</source>
            <translation>Das Modell hat nichts gesagt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The model thought, and then said nothing.</source>
            <translation>Das Modell hat gedacht und dann nichts gesagt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The server refuses {names}, so it was asked without.</source>
            <translation>Der Server lehnt {names} ab, deshalb wurde ohne gefragt.</translation>
        </message>
        <message>
            <location filename="viewmodels/try_it.py" />
            <source>This conversation is long enough to try a model. Start again for a new one.</source>
            <translation>Dieses Gespräch ist lang genug, um ein Modell auszuprobieren. Beginnen Sie von vorn für ein neues.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>first words after {seconds}</source>
            <translation>erste Wörter nach {seconds}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>free</source>
            <translation>kostenlos</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>price not known</source>
            <translation>Preis nicht bekannt</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>the server does not count tokens</source>
            <translation>der Server zählt keine Token</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>{read} tokens read</source>
            <translation>{read} Token gelesen</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>{read} tokens read, {written} written</source>
            <translation>{read} Token gelesen, {written} geschrieben</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>{seconds} in all</source>
            <translation>{seconds} insgesamt</translation>
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
            <translation>Fragen Sie etwas, um zu sehen, wie das Modell antwortet.</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>For example: Answer in one sentence.</source>
            <translation>Zum Beispiel: Antworte in einem Satz.</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Less</source>
            <translation>Weniger</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Size of the window</source>
            <translation>Größe des Fensters</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Start again</source>
            <translation>Von vorn beginnen</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>System prompt</source>
            <translation>System-Prompt</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>System prompt: what the model is told before the conversation</source>
            <translation>System-Prompt: was dem Modell vor dem Gespräch gesagt wird</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Try {model}</source>
            <translation>{model} ausprobieren</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Type a question. Enter sends it, Shift+Enter begins a new line.</source>
            <translation>Geben Sie eine Frage ein. Die Eingabetaste sendet sie, Umschalt+Eingabe beginnt eine neue Zeile.</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Your question</source>
            <translation>Ihre Frage</translation>
        </message>
    </context>
    <context>
        <name>Updates</name>
        <message>
            <location filename="viewmodels/updates.py" />
            <source>Open download page</source>
            <translation>Downloadseite öffnen</translation>
        </message>
        <message>
            <location filename="viewmodels/updates.py" />
            <source>There is a new version of Kiln Models: {version}</source>
            <translation>Es gibt eine neue Version von Kiln Models: {version}</translation>
        </message>
        <message>
            <location filename="viewmodels/updates.py" />
            <source>You have version {version}. Nothing is installed by itself.</source>
            <translation>Sie haben Version {version}. Nichts wird von selbst installiert.</translation>
        </message>
    </context>
    <context>
        <name>UseIn</name>
        <message>
            <location filename="views/use_in.py" />
            <source>Use in {program}</source>
            <translation>Verwenden in {program}</translation>
        </message>
    </context>
    <context>
        <name>UseOfMany</name>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Agents use {count} of them. Choose other models for these agents first.</source>
            <translation>Agenten verwenden {count} davon. Wählen Sie zuerst andere Modelle für diese Agenten.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Changed 1 model in {programs}.</source>
            <translation>1 Modell in {programs} geändert.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Changed {count} models in {programs}.</source>
            <translation>{count} Modelle in {programs} geändert.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Nothing is to be changed.</source>
            <translation>Nichts ist zu ändern.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Use {models} in</source>
            <translation>{models} verwenden in</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>{count} of them would be in no program any more. To do that, remove them.</source>
            <translation>{count} davon wären in keinem Programm mehr. Wenn Sie das wollen, entfernen Sie sie.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>{count} of {all} cannot: {why}</source>
            <translation>{count} von {all} können nicht: {why}</translation>
        </message>
    </context>
    <context>
        <name>UseOfManyDialog</name>
        <message>
            <location filename="views/use_of_many.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="views/use_of_many.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="views/use_of_many.py" />
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
    </context>
    <context>
        <name>VolumesDialog</name>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>A token is about three quarters of a word. Nothing is written to the editor: this is only for the estimate.</source>
            <translation>Ein Token ist etwa drei Viertel eines Wortes. In den Editor wird nichts geschrieben: Das ist nur für die Schätzung.</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>A typical month</source>
            <translation>Ein typischer Monat</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>How this is worked out</source>
            <translation>Wie das berechnet wird</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Tasks a month</source>
            <translation>Aufgaben im Monat</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Tokens in, each</source>
            <translation>Token Eingabe, je Aufgabe</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Tokens out, each</source>
            <translation>Token Ausgabe, je Aufgabe</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Use these</source>
            <translation>Diese verwenden</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Your volumes</source>
            <translation>Ihre Mengen</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>{amount} a month</source>
            <translation>{amount} im Monat</translation>
        </message>
    </context>
    <context>
        <name>WhereStep</name>
        <message>
            <location filename="views/publish_where.py" />
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Choose the gateway's file</source>
            <translation>Datei des Gateways auswählen</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Comments and everything that others wrote stay as they are. A file that is not there is made.</source>
            <translation>Kommentare und alles, was andere geschrieben haben, bleiben, wie sie sind. Eine Datei, die nicht da ist, wird angelegt.</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Configuration (*.yaml *.yml)</source>
            <translation>Konfiguration (*.yaml *.yml)</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>For a LiteLLM gateway with a database. It has the models at once.</source>
            <translation>Für ein LiteLLM-Gateway mit Datenbank. Es hat die Modelle sofort.</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Into its file</source>
            <translation>In seine Datei</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Through its address</source>
            <translation>Über seine Adresse</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>config.yaml</source>
            <translation>config.yaml</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>config.yaml of a LiteLLM gateway. It reads the file when it is started again.</source>
            <translation>config.yaml eines LiteLLM-Gateways. Es liest die Datei, wenn es neu gestartet wird.</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <location filename="views/window_actions.py" />
            <source>About Kiln Models</source>
            <translation>Über Kiln Models</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Add a gateway's models…</source>
            <translation>Modelle eines Gateways hinzufügen…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Add a model…</source>
            <translation>Modell hinzufügen…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Add a provider…</source>
            <translation>Anbieter hinzufügen…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Dark theme</source>
            <translation>Dunkles Design</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Find anything…</source>
            <translation>Alles durchsuchen…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>First steps…</source>
            <translation>Erste Schritte…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Leave practice mode</source>
            <translation>Übungsmodus verlassen</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Light or dark as the system</source>
            <translation>Hell oder dunkel wie das System</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Light theme</source>
            <translation>Helles Design</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>LiteLLM proxy share team server</source>
            <translation>LiteLLM proxy teilen freigeben team server</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Look for model servers on this computer</source>
            <translation>Auf diesem Computer nach Modellservern suchen</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Open a team pack…</source>
            <translation>Teampaket öffnen…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Paste an e-mail or a snippet…</source>
            <translation>E-Mail oder Code einfügen…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Practice mode: try without a key</source>
            <translation>Übungsmodus: ohne Schlüssel ausprobieren</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Publish all models to a gateway…</source>
            <translation>Alle Modelle auf einem Gateway veröffentlichen…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Redo it</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Save as a team pack…</source>
            <translation>Als Teampaket speichern…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Search this page</source>
            <translation>Diese Seite durchsuchen</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Start Kiln with its keys</source>
            <translation>Kiln mit seinen Schlüsseln starten</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Test all that is shown</source>
            <translation>Alles Angezeigte testen</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Undo the last change</source>
            <translation>Letzte Änderung rückgängig machen</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>commands</source>
            <translation>befehle</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>export share colleague</source>
            <translation>exportieren teilen kollegen</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>help assistant begin start wizard</source>
            <translation>hilfe assistent beginnen starten einrichten</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>help keys</source>
            <translation>hilfe tasten</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>import colleague file Cherry Studio CC Switch LiteLLM</source>
            <translation>importieren kollegen datei Cherry Studio CC Switch LiteLLM</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>key access clipboard import</source>
            <translation>schlüssel zugang zwischenablage import</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>keys launch open program</source>
            <translation>schlüssel starten öffnen programm</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>version report log</source>
            <translation>version bericht protokoll</translation>
        </message>
    </context>
    <context>
        <name>_Done</name>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Check what the gateway says</source>
            <translation>Prüfen, was das Gateway sagt</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>When the gateway was started again, it can be asked what it has.</source>
            <translation>Wenn das Gateway neu gestartet wurde, kann es gefragt werden, was es hat.</translation>
        </message>
    </context>
    <context>
        <name>_Keys</name>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Copy the list of keys it needs</source>
            <translation>Liste der nötigen Schlüssel kopieren</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Keys are not written. Set them where the gateway runs:</source>
            <translation>Schlüssel werden nicht geschrieben. Setzen Sie sie dort, wo das Gateway läuft:</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Keys that the gateway needs</source>
            <translation>Schlüssel, die das Gateway braucht</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Write .env.example beside the file</source>
            <translation>.env.example neben die Datei schreiben</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Written: {path}</source>
            <translation>Geschrieben: {path}</translation>
        </message>
    </context>
    <context>
        <name>_Preview</name>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Also take away what was published before and is not chosen now ({count})</source>
            <translation>Auch entfernen, was früher veröffentlicht wurde und jetzt nicht gewählt ist ({count})</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>What changes</source>
            <translation>Was sich ändert</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>and {count} more</source>
            <translation>und {count} weitere</translation>
        </message>
    </context>
    <context>
        <name>_SecretEdit</name>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
    </context>
</TS>
