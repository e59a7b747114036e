<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AddressFields</name>
        <message>
            <location filename="views/publish_where.py" />
            <source>&amp;Address of the gateway</source>
            <translation>&amp;Adresse de la passerelle</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>&amp;Master key</source>
            <translation>&amp;Clé principale</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>It is only used now, and not kept. Nothing is written with it.</source>
            <translation>Elle ne sert que maintenant et n’est pas conservée. Rien n’est écrit avec elle.</translation>
        </message>
    </context>
    <context>
        <name>Agents</name>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <source>A limit cannot be below 0.</source>
            <translation>Une limite ne peut pas être inférieure à 0.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>A price is not known</source>
            <translation>Un prix est inconnu</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>About {after} a month. Now it is {before}.</source>
            <translation>Environ {after} par mois. Actuellement : {before}.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <location filename="viewmodels/agents/rows.py" />
            <source>All agents</source>
            <translation>Tous les agents</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>All agents use it now.</source>
            <translation>Tous les agents l’utilisent maintenant.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Always the Fireworks default model</source>
            <translation>Toujours le modèle par défaut de Fireworks</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Architecture</source>
            <translation>Architecture</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>At least 2 agents have to talk to each other.</source>
            <translation>Il faut au moins 2 agents pour qu’ils se parlent.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>At least {amount}</source>
            <translation>Au moins {amount}</translation>
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
            <translation>Auto ne trouve aucun modèle</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>Auto finds no model now: no provider is turned on and has a key.</source>
            <translation>Auto ne trouve aucun modèle pour l’instant : aucun fournisseur n’est activé avec une clé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Auto picks a model for each task, and keeps the cost low.</source>
            <translation>Auto choisit un modèle pour chaque tâche et garde les coûts bas.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>Auto picks a model for each task. Today that means {models}.</source>
            <translation>Auto choisit un modèle pour chaque tâche. Aujourd’hui, cela veut dire {models}.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>Auto picks per task, so it cannot be the one model for all.</source>
            <translation>Auto choisit selon la tâche : il ne peut donc pas être le modèle unique.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Auto picks per task. Choose one model for all agents.</source>
            <translation>Auto choisit selon la tâche. Choisissez un seul modèle pour tous les agents.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Balanced</source>
            <translation>Équilibré</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Best quality</source>
            <translation>Meilleure qualité</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Breaks work into steps</source>
            <translation>Découpe le travail en étapes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Budget</source>
            <translation>Économique</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>Built-in</source>
            <translation>Intégré</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Can {model} call tools?</source>
            <translation>{model} sait-il appeler des outils ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <location filename="viewmodels/agents/rows.py" />
            <source>Cannot call tools</source>
            <translation>Ne sait pas appeler d’outils</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Check again</source>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Check again later.</source>
            <translation>Vérifiez à nouveau plus tard.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Check first</source>
            <translation>Vérifier d’abord</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Checking whether {model} can call tools…</source>
            <translation>Vérification : {model} sait-il appeler des outils…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Claude for every agent, with a high limit.</source>
            <translation>Claude pour chaque agent, avec une limite élevée.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Close</source>
            <translation>Fermer</translation>
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
            <translation>Impossible de savoir si {model} sait appeler des outils</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Custom</source>
            <translation>Personnalisé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Docs and comments</source>
            <translation>Documentation et commentaires</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Enterprise</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Every agent on a model of your own computer. Nothing leaves it.</source>
            <translation>Chaque agent sur un modèle de votre propre ordinateur. Rien n’en sort.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Every job, the same model</source>
            <translation>Le même modèle pour chaque travail</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Fast answers</source>
            <translation>Réponses rapides</translation>
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
            <translation>Gratuit</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>How Auto chooses</source>
            <translation>Comment Auto choisit</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>It answered: “{words}”.</source>
            <translation>Il a répondu : « {words} ».</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>It was asked twice to call a tool, and did something else.</source>
            <translation>On lui a demandé deux fois d’appeler un outil, et il a fait autre chose.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Its address or its key is not known here. Choose Edit at the model to give them.</source>
            <translation>Son adresse ou sa clé n’est pas connue ici. Choisissez Modifier auprès du modèle pour les indiquer.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Keep {model}</source>
            <translation>Garder {model}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Large codebase</source>
            <translation>Grande base de code</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Limit a day</source>
            <translation>Limite par jour</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Limit a month</source>
            <translation>Limite par mois</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Low cost</source>
            <translation>Coût réduit</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Models that hold a lot of code in view.</source>
            <translation>Des modèles qui gardent beaucoup de code en vue.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>No agent</source>
            <translation>Aucun agent</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>No other model can be used yet: give a provider its key, or add a model.</source>
            <translation>Aucun autre modèle n’est encore utilisable : donnez sa clé à un fournisseur, ou ajoutez un modèle.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>No provider is turned on and has a key.</source>
            <translation>Aucun fournisseur n’est activé avec une clé.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Nobody has checked whether it can call tools.</source>
            <translation>Personne n’a vérifié s’il sait appeler des outils.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Not checked</source>
            <translation>Non vérifié</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>One low-cost model for every agent, with tight limits.</source>
            <translation>Un seul modèle peu coûteux pour tous les agents, avec des limites serrées.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Per agent</source>
            <translation>Par agent</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Planning</source>
            <translation>Planification</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Private</source>
            <translation>Privé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Put that right, then check again.</source>
            <translation>Corrigez cela, puis vérifiez à nouveau.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Quality first</source>
            <translation>La qualité d’abord</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Review</source>
            <translation>Revue</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Reviews code, security</source>
            <translation>Relit le code, la sécurité</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Switched off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>System design</source>
            <translation>Conception du système</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>The agents keep {model}.</source>
            <translation>Les agents gardent {model}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>The best model where it matters. This costs the most.</source>
            <translation>Le meilleur modèle là où cela compte. C’est le plus cher.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>The least cannot be more than the most.</source>
            <translation>Le minimum ne peut pas dépasser le maximum.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>The server is busy: asking again in {seconds} s.</source>
            <translation>Le serveur est occupé : nouvelle demande dans {seconds} s.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>The server says: “{words}”.</source>
            <translation>Le serveur dit : « {words} ».</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>There are only 6 agents.</source>
            <translation>Il n’y a que 6 agents.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <source>This is far too much.</source>
            <translation>C’est beaucoup trop.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <source>This is no amount. Type a number such as 15.</source>
            <translation>Ce n’est pas un montant. Tapez un nombre, par exemple 15.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>Tool calling not checked</source>
            <translation>Appel d’outils non vérifié</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <location filename="viewmodels/words/tool_check.py" />
            <source>Tools work</source>
            <translation>Outils : oui</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/volumes.py" />
            <source>Type a whole number, such as 200.</source>
            <translation>Tapez un nombre entier, par exemple 200.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <location filename="viewmodels/words/agents.py" />
            <source>Type an amount such as 15, or 0 for no limit.</source>
            <translation>Tapez un montant, par exemple 15, ou 0 pour aucune limite.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Use it unchecked</source>
            <translation>Utiliser sans vérifier</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>Use {model}</source>
            <translation>Utiliser {model}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>What it would cost is not known: a price is missing.</source>
            <translation>Le coût n’est pas connu : il manque un prix.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Writes and fixes code</source>
            <translation>Écrit et corrige le code</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Writes tests</source>
            <translation>Écrit les tests</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>Your models</source>
            <translation>Vos modèles</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>critical work</source>
            <translation>les travaux critiques</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>documents</source>
            <translation>les documents</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>hard problems</source>
            <translation>les problèmes difficiles</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>is gone</source>
            <translation>a disparu</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>no key</source>
            <translation>pas de clé</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>no limit set</source>
            <translation>aucune limite définie</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>not possible for all</source>
            <translation>impossible pour tous</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>of your {limit} limit</source>
            <translation>sur votre limite de {limit}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>over your {limit} a day on average</source>
            <translation>au-dessus de votre limite de {limit} par jour en moyenne</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>picks a model for each task</source>
            <translation>choisit un modèle pour chaque tâche</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>price not known</source>
            <translation>prix inconnu</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>private</source>
            <translation>privé</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>smart routing</source>
            <translation>choix automatique</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>this computer</source>
            <translation>cet ordinateur</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>tools not checked</source>
            <translation>outils non vérifiés</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>tools work</source>
            <translation>outils : oui</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>turned off</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>under {amount}</source>
            <translation>moins de {amount}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>very long texts</source>
            <translation>les textes très longs</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agents} call tools</source>
            <translation>{agents} appellent des outils</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agents} calls tools</source>
            <translation>{agents} appelle des outils</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} can use this model</source>
            <translation>{agents} peut utiliser ce modèle</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} cannot use this model</source>
            <translation>{agents} ne peut pas utiliser ce modèle</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} need tool calling</source>
            <translation>{agents} ont besoin de l’appel d’outils</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} needs tool calling</source>
            <translation>{agents} a besoin de l’appel d’outils</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{agent} agent on</source>
            <translation>Agent {agent} activé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agent} keeps {model}.</source>
            <translation>{agent} garde {model}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agent} sends longer texts than this model can hold.</source>
            <translation>{agent} envoie des textes plus longs que ce modèle ne peut en contenir.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agent} uses it now.</source>
            <translation>{agent} l’utilise maintenant.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{amount} less than before</source>
            <translation>{amount} de moins qu’avant</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{amount} more than before</source>
            <translation>{amount} de plus qu’avant</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{calls} of at most {most} calls</source>
            <translation>{calls} appels sur {most} au plus</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{model} called the tool in {good} of {all} tries.</source>
            <translation>{model} a appelé l’outil dans {good} essais sur {all}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{model} cannot be asked yet</source>
            <translation>{model} ne peut pas encore être interrogé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{model} cannot call tools</source>
            <translation>{model} ne sait pas appeler d’outils</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} cannot call tools, which some agents need.</source>
            <translation>{model} ne sait pas appeler d’outils, et certains agents en ont besoin.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} for all agents</source>
            <translation>{model} pour tous les agents</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>{model} for everything</source>
            <translation>{model} pour tout</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>{model} for {tasks}</source>
            <translation>{model} pour {tasks}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <location filename="viewmodels/agents/problems.py" />
            <source>{model} has no key that can be found.</source>
            <translation>Aucune clé trouvée pour {model}.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} is not there.</source>
            <translation>{model} n’existe pas.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{model} is turned off in the editor's settings.</source>
            <translation>{model} est désactivé dans les paramètres de l’éditeur.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} is turned off in the editor's settings. Turn it on to use it.</source>
            <translation>{model} est désactivé dans les paramètres de l’éditeur. Activez-le pour l’utiliser.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>{model}, and {special}</source>
            <translation>{model}, et {special}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{more} over your {limit} limit</source>
            <translation>{more} au-dessus de votre limite de {limit}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>{names} and {last}</source>
            <translation>{names} et {last}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{needs}, and {model} is marked as not able to.</source>
            <translation>{needs}, et {model} est indiqué comme n’en étant pas capable.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{needs}, and {model} refused it when it was checked.</source>
            <translation>{needs}, et {model} l’a refusé lors de la vérification.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{needs}. The check asks the model itself to make such a call.</source>
            <translation>{needs}. La vérification demande au modèle lui-même de faire un tel appel.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{tasks} tasks a month</source>
            <translation>{tasks} tâches par mois</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{tasks} tasks on {model} × ({tokens_in} tokens in × ${price_in} + {tokens_out} out × ${price_out}) ÷ 1,000,000 = {sum}</source>
            <translation>{tasks} tâches avec {model} × ({tokens_in} tokens en entrée × ${price_in} + {tokens_out} en sortie × ${price_out}) ÷ 1 000 000 = {sum}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{tasks} tasks on {model}, whose price is not known</source>
            <translation>{tasks} tâches avec {model}, dont le prix est inconnu</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{tasks} tasks, and no model to do them</source>
            <translation>{tasks} tâches, et aucun modèle pour les faire</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>“{model}” is gone. The choice stays until you change it.</source>
            <translation>« {model} » a disparu. Le choix reste tant que vous ne le changez pas.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>“{model}” is no model that is known here. The choice stays until you change it.</source>
            <translation>« {model} » n’est pas un modèle connu ici. Le choix reste tant que vous ne le changez pas.</translation>
        </message>
    </context>
    <context>
        <name>AgentsSettings</name>
        <message>
            <location filename="views/agents_settings.py" />
            <source>&amp;Auto prefers</source>
            <translation>&amp;Auto privilégie</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Agents may ask each other before they answer</source>
            <translation>Les agents peuvent se consulter avant de répondre</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Agents that talk about one question.</source>
            <translation>Agents qui discutent d’une même question.</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Asking each other</source>
            <translation>Se consulter</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>At &amp;least</source>
            <translation>Au &amp;moins</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>At m&amp;ost</source>
            <translation>Au &amp;plus</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Auto and limits</source>
            <translation>Auto et limites</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Consultation</source>
            <translation>Consultation</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>In US dollars. 0 is no limit.</source>
            <translation>En dollars US. 0 : aucune limite.</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Limit a &amp;day</source>
            <translation>Limite par &amp;jour</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Limit a &amp;month</source>
            <translation>Limite par m&amp;ois</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Providers</source>
            <translation>Fournisseurs</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>They may use models of different providers</source>
            <translation>Ils peuvent utiliser des modèles de différents fournisseurs</translation>
        </message>
    </context>
    <context>
        <name>AgentsShown</name>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>Every agent uses this model. What you chose per agent is kept for later.</source>
            <translation>Tous les agents utilisent ce modèle. Vos choix par agent sont gardés pour plus tard.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>One model for all</source>
            <translation>Un seul modèle pour tous</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>Per agent</source>
            <translation>Par agent</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>The editor's settings cannot be read.</source>
            <translation>Les paramètres de l’éditeur ne peuvent pas être lus.</translation>
        </message>
    </context>
    <context>
        <name>AgentsSide</name>
        <message>
            <location filename="viewmodels/agents/side.py" />
            <source>Saved in {editor}.</source>
            <translation>Enregistré dans {editor}.</translation>
        </message>
    </context>
    <context>
        <name>AgentsTable</name>
        <message>
            <location filename="views/agents_table.py" />
            <source>A month</source>
            <translation>Par mois</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Agents</source>
            <translation>Agents</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Check…</source>
            <translation>Vérifier…</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Kept for later: {model}</source>
            <translation>Gardé pour plus tard : {model}</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
    </context>
    <context>
        <name>AgentsView</name>
        <message>
            <location filename="views/agents_page.py" />
            <source>Agents</source>
            <translation>Agents</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Choose your editor in Settings</source>
            <translation>Choisissez votre éditeur dans Paramètres</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Open Settings</source>
            <translation>Ouvrir Paramètres</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Presets</source>
            <translation>Préréglages</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Then you can decide here which model does which job in it.</source>
            <translation>Vous pourrez alors décider ici quel modèle y fait quel travail.</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Which model does which job in your editor.</source>
            <translation>Quel modèle fait quelle tâche dans votre éditeur.</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Which model does which job in {editor}.</source>
            <translation>Quel modèle fait quel travail dans {editor}.</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Which model for which agent</source>
            <translation>Quel modèle pour quel agent</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <location filename="viewmodels/words/backups.py" />
            <source>{when} · {size} bytes</source>
            <translation>{when} · {size} octets</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <location filename="views/kit/banner.py" />
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
    </context>
    <context>
        <name>Care</name>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} goes, with a key in it. What line {by_line} says stays.</source>
            <translation>« {name} » à la ligne {line} est retiré, avec une clé dedans. Ce que dit la ligne {by_line} reste.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} goes. What line {by_line} says stays.</source>
            <translation>« {name} » à la ligne {line} est retiré. Ce que dit la ligne {by_line} reste.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} has no effect: it stands again in line {by_line}, and the last one counts.</source>
            <translation>« {name} » à la ligne {line} est sans effet : il figure de nouveau à la ligne {by_line}, et c’est le dernier qui compte.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} has no effect: “{by}” in line {by_line} leaves no room for it.</source>
            <translation>« {name} » à la ligne {line} est sans effet : « {by} » à la ligne {by_line} ne lui laisse pas de place.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} has no effect: “{by}” in line {by_line} replaces it.</source>
            <translation>« {name} » à la ligne {line} est sans effet : « {by} » à la ligne {by_line} le remplace.</translation>
        </message>
    </context>
    <context>
        <name>CareCards</name>
        <message>
            <location filename="views/care_cards.py" />
            <source>Tidy</source>
            <translation>Nettoyer</translation>
        </message>
        <message>
            <location filename="views/care_cards.py" />
            <source>Tidy the settings file?</source>
            <translation>Nettoyer le fichier de paramètres ?</translation>
        </message>
    </context>
    <context>
        <name>ChangeId</name>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Agents are given the model by this id.</source>
            <translation>Les agents reçoivent le modèle par cet identifiant.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>All agents</source>
            <translation>tous les agents</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Another model has this id. Choose another one.</source>
            <translation>Un autre modèle a cet identifiant. Choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>First choose Edit and complete the model: something else in it is missing or wrong.</source>
            <translation>Choisissez d’abord Modifier et complétez le modèle : autre chose y manque ou y est faux.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Id of {name} in {program}</source>
            <translation>Identifiant de {name} dans {program}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Type an id.</source>
            <translation>Tapez un identifiant.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Use letters, digits, dots and hyphens, without spaces, as in “my-model”.</source>
            <translation>Utilisez des lettres, des chiffres, des points et des traits d’union, sans espaces, comme dans « my-model ».</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>{agents} will go on using it by its new id.</source>
            <translation>Le nouvel identifiant sera repris par {agents}.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>{name} agent</source>
            <translation>l’agent {name}</translation>
        </message>
    </context>
    <context>
        <name>ChangeIdDialog</name>
        <message>
            <location filename="views/change_id.py" />
            <source>&amp;Id</source>
            <translation>&amp;Identifiant</translation>
        </message>
        <message>
            <location filename="views/change_id.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="views/change_id.py" />
            <source>Change id</source>
            <translation>Changer l’identifiant</translation>
        </message>
        <message>
            <location filename="views/change_id.py" />
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
    </context>
    <context>
        <name>Clash</name>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>A key</source>
            <translation>Une clé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>API key</source>
            <translation>Clé API</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Advanced settings</source>
            <translation>Paramètres avancés</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Agents</source>
            <translation>Agents</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Agents ask each other</source>
            <translation>Les agents se consultent</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>All of it</source>
            <translation>Tout</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Another program</source>
            <translation>Un autre programme</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>At least so many agents</source>
            <translation>Nombre minimal d’agents</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>At most so many agents</source>
            <translation>Nombre maximal d’agents</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Changed in two places</source>
            <translation>Modifié à deux endroits</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Context window</source>
            <translation>Fenêtre de contexte</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Cost, input</source>
            <translation>Coût, entrée</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Cost, output</source>
            <translation>Coût, sortie</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Deployment</source>
            <translation>Déploiement</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Different providers</source>
            <translation>Fournisseurs différents</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Display name</source>
            <translation>Nom affiché</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Empty</source>
            <translation>Vide</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>How Auto chooses</source>
            <translation>Comment Auto choisit</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Keep what is there</source>
            <translation>Garder ce qui s’y trouve</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Keep what {program} wrote</source>
            <translation>Garder ce que {program} a écrit</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Kept another program's change to {fields} as well.</source>
            <translation>Modification d’un autre programme conservée aussi : {fields}.</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Kept {program}'s change to {fields} as well.</source>
            <translation>Modification de {program} conservée aussi : {fields}.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Limit a day</source>
            <translation>Limite par jour</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Limit a month</source>
            <translation>Limite par mois</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Location</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Max tokens</source>
            <translation>Tokens maximum</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Model for all agents</source>
            <translation>Modèle pour tous les agents</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Model “{name}”</source>
            <translation>Modèle « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/clashing.py" />
            <source>No key</source>
            <translation>Pas de clé</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>One model for all agents</source>
            <translation>Un seul modèle pour tous les agents</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Provider</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Provider turned on</source>
            <translation>Fournisseur activé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Provider “{name}”</source>
            <translation>Fournisseur « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Setting</source>
            <translation>Paramètre</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Somebody changed the same thing later. Choose what shall stand there.</source>
            <translation>Quelqu’un a modifié la même chose plus tard. Choisissez ce qui doit y figurer.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Temperature</source>
            <translation>Température</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>This was changed again since</source>
            <translation>Ceci a encore été modifié depuis</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Top P</source>
            <translation>Top P</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Use mine</source>
            <translation>Utiliser le mien</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Use the other</source>
            <translation>Utiliser l’autre</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>another program</source>
            <translation>un autre programme</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>{n} fields</source>
            <translation>{n} champs</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>{program} changed this while you were editing it. Choose what holds.</source>
            <translation>{program} a modifié ceci pendant que vous y travailliez. Choisissez ce qui vaut.</translation>
        </message>
    </context>
    <context>
        <name>ClashDialog</name>
        <message>
            <location filename="views/clash.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="views/clash.py" />
            <source>Choose one for each field.</source>
            <translation>Choisissez pour chaque champ.</translation>
        </message>
        <message>
            <location filename="views/clash.py" />
            <source>Keep all of theirs</source>
            <translation>Garder tout ce qui vient de l’autre</translation>
        </message>
        <message>
            <location filename="views/clash.py" />
            <source>Use all of mine</source>
            <translation>Utiliser tout ce qui vient de moi</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="views/command_palette.py" />
            <source>Find an action, a provider, a model or a setting</source>
            <translation>Chercher une action, un fournisseur, un modèle ou un paramètre</translation>
        </message>
        <message>
            <location filename="views/command_palette.py" />
            <source>Find anything</source>
            <translation>Tout rechercher</translation>
        </message>
        <message>
            <location filename="views/command_palette.py" />
            <source>Hits</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <location filename="views/command_palette.py" />
            <source>Nothing is called like that.</source>
            <translation>Rien ne porte ce nom.</translation>
        </message>
        <message>
            <location filename="views/command_palette.py" />
            <source>Show everything</source>
            <translation>Tout afficher</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <location filename="views/kit/confirm.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>It is our mistake, not yours. Your settings files are as they were. You can go on, or close the app and start it again.</source>
            <translation>C’est notre erreur, pas la vôtre. Vos fichiers de paramètres sont restés tels quels. Vous pouvez continuer, ou fermer l’application et la relancer.</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Something went wrong in this app</source>
            <translation>Un problème est survenu dans cette application</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>The log is in {folder}</source>
            <translation>Le journal se trouve dans {folder}</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>for whoever helps you, without keys</source>
            <translation>pour la personne qui vous aide, sans les clés</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>Good to know</source>
            <translation>Bon à savoir</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>Look before you take it</source>
            <translation>Regardez avant de prendre</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>Scroll</source>
            <translation>Faire défiler</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>The pack has</source>
            <translation>Le pack a</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>The selected entry</source>
            <translation>L’entrée sélectionnée</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>You have</source>
            <translation>Vous avez</translation>
        </message>
    </context>
    <context>
        <name>DialogShell</name>
        <message>
            <location filename="views/kit/dialog_shell.py" />
            <source>Scroll</source>
            <translation>Faire défiler</translation>
        </message>
        <message>
            <location filename="views/kit/dialog_shell.py" />
            <source>Scroll sideways</source>
            <translation>Faire défiler sur le côté</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <location filename="views/dialogs.py" />
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <location filename="views/kit/disclosure.py" />
            <source>Closed</source>
            <translation>Replié</translation>
        </message>
        <message>
            <location filename="views/kit/disclosure.py" />
            <source>Open</source>
            <translation>Déplié</translation>
        </message>
    </context>
    <context>
        <name>DoctorView</name>
        <message>
            <location filename="views/doctor.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="views/doctor.py" />
            <source>Looking for what would work…</source>
            <translation>Recherche de ce qui fonctionnerait…</translation>
        </message>
        <message>
            <location filename="views/doctor.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="views/doctor.py" />
            <source>Use this</source>
            <translation>Utiliser ceci</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <location filename="views/drops.py" />
            <source>Drop it here: an e-mail, a file or a text with an address or a key. You see it before it is used.</source>
            <translation>Déposez ici un e-mail, un fichier ou un texte avec une adresse ou une clé. Vous le voyez avant qu’il soit utilisé.</translation>
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
            <translation>Tous les paramètres de cet éditeur redeviennent ce qu’ils étaient alors, y compris ceux que vous y avez modifiés.</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Backup of an &amp;editor</source>
            <translation>Sauvegarde d’un &amp;éditeur</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Backups of editors' settings</source>
            <translation>Sauvegardes des paramètres des éditeurs</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Before each change, what stands in the file is kept here. What stands there now is kept first.</source>
            <translation>Avant chaque modification, le contenu du fichier est conservé ici. Le contenu actuel est conservé d’abord.</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>None yet</source>
            <translation>Aucune pour l’instant</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Restore this backup of {editor}?</source>
            <translation>Restaurer cette sauvegarde de {editor} ?</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Restore…</source>
            <translation>Restaurer…</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Restoring…</source>
            <translation>Restauration…</translation>
        </message>
    </context>
    <context>
        <name>EditorBar</name>
        <message>
            <location filename="views/agents_editor.py" />
            <source>&amp;Editor</source>
            <translation>&amp;Éditeur</translation>
        </message>
        <message>
            <location filename="views/agents_editor.py" />
            <source>Editor</source>
            <translation>Éditeur</translation>
        </message>
    </context>
    <context>
        <name>EditorChoice</name>
        <message>
            <location filename="viewmodels/agents/editor_choice.py" />
            <source>{name} (cannot be read)</source>
            <translation>{name} (illisible)</translation>
        </message>
    </context>
    <context>
        <name>EditorDialog</name>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Keep editing</source>
            <translation>Continuer la saisie</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Throw away</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Throw away what you typed?</source>
            <translation>Abandonner ce que vous avez tapé ?</translation>
        </message>
    </context>
    <context>
        <name>Editors</name>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>Choose a file that is called “settings.json”: editors read no other one.</source>
            <translation>Choisissez un fichier nommé « settings.json » : les éditeurs n’en lisent pas d’autre.</translation>
        </message>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>No editor of this kind was found. You can add its file by hand.</source>
            <translation>Aucun éditeur de ce type n’a été trouvé. Vous pouvez ajouter son fichier à la main.</translation>
        </message>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>There is no file “{path}”.</source>
            <translation>Il n’y a pas de fichier « {path} ».</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>Workspace “{name}”</source>
            <translation>Espace de travail « {name} »</translation>
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
            <translation>{name}, portable</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}, profile “{profile}”</source>
            <translation>{name}, profil « {profile} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{title} in {folder}</source>
            <translation>{title} dans {folder}</translation>
        </message>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>“{path}” cannot be read.</source>
            <translation>« {path} » ne peut pas être lu.</translation>
        </message>
    </context>
    <context>
        <name>EditorsCard</name>
        <message>
            <location filename="views/editors_card.py" />
            <source>&amp;Add a file…</source>
            <translation>&amp;Ajouter un fichier…</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Add a settings file</source>
            <translation>Ajouter un fichier de paramètres</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Drop the settings file here.</source>
            <translation>Déposez ici le fichier de paramètres.</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Looking for editors…</source>
            <translation>Recherche d’éditeurs…</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Settings (settings.json)</source>
            <translation>Paramètres (settings.json)</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>VS Code and its relatives</source>
            <translation>VS Code et ses proches</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Which editors' agents this app sets up. It changes only the values that you change here, and leaves everything else in the file as it is.</source>
            <translation>Les éditeurs dont cette application règle les agents. Elle ne change que les valeurs que vous changez ici, et laisse tout le reste du fichier tel quel.</translation>
        </message>
    </context>
    <context>
        <name>EstimateCard</name>
        <message>
            <location filename="views/estimate_card.py" />
            <source>Change volumes</source>
            <translation>Modifier les volumes</translation>
        </message>
        <message>
            <location filename="views/estimate_card.py" />
            <source>Estimated a month</source>
            <translation>Estimation par mois</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Check out of date</source>
            <translation>Vérification périmée</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked</source>
            <translation>Vérifié</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked {age}</source>
            <translation>Vérifié {age}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked {age}: {found}</source>
            <translation>Vérifié {age} : {found}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the address changed since. Find out again what it can do.</source>
            <translation>Vérifié, mais l’adresse a changé depuis. Découvrez à nouveau ses capacités.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the deployment changed since. Find out again what it can do.</source>
            <translation>Vérifié, mais le déploiement a changé depuis. Découvrez à nouveau ses capacités.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the kind of provider changed since. Find out again what it can do.</source>
            <translation>Vérifié, mais le type de fournisseur a changé depuis. Découvrez à nouveau ses capacités.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the model changed since. Find out again what it can do.</source>
            <translation>Vérifié, mais le modèle a changé depuis. Découvrez à nouveau ses capacités.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Tools</source>
            <translation>Outils</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>just now</source>
            <translation>à l’instant</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>logprobs</source>
            <translation>logprobs</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>pictures</source>
            <translation>images</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>reasoning</source>
            <translation>raisonnement</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>streaming</source>
            <translation>streaming</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>structured output</source>
            <translation>sortie structurée</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>tools</source>
            <translation>outils</translation>
        </message>
    </context>
    <context>
        <name>ExchangeView</name>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Ask again</source>
            <translation>Redemander</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Copy answer</source>
            <translation>Copier la réponse</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Thinking</source>
            <translation>Réflexion</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Thinking…</source>
            <translation>Réflexion en cours…</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Waiting for the first words…</source>
            <translation>En attente des premiers mots…</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>You</source>
            <translation>Vous</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>&amp;Agents of</source>
            <translation>&amp;Agents de</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>&amp;Models</source>
            <translation>&amp;Modèles</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>&amp;Providers</source>
            <translation>&amp;Fournisseurs</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>A file with your providers and models that a colleague opens with this app.</source>
            <translation>Un fichier avec vos fournisseurs et modèles, qu’un collègue ouvre avec cette application.</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>A web page for each of your addresses</source>
            <translation>Une page web pour chacune de vos adresses</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>A&amp;gain</source>
            <translation>À no&amp;uveau</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>For whoever opens it: what it is for, whom to ask.</source>
            <translation>Pour qui l’ouvre : à quoi il sert, à qui demander.</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>N&amp;ote</source>
            <translation>N&amp;ote</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>No key goes along: everybody types their own.</source>
            <translation>Aucune clé n’est jointe : chacun tape la sienne.</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Pa&amp;ssphrase</source>
            <translation>Phra&amp;se secrète</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Research team</source>
            <translation>Équipe de recherche</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Save as a team pack</source>
            <translation>Enregistrer comme pack d’équipe</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Some words in a row</source>
            <translation>Quelques mots à la suite</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Team packs (*.kilnmodels)</source>
            <translation>Packs d’équipe (*.kilnmodels)</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>The same again</source>
            <translation>La même à nouveau</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>What was found out of the models goes along</source>
            <translation>Joindre ce qui a été trouvé sur les modèles</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Where to get a key</source>
            <translation>Où obtenir une clé</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Whoever has the file and the passphrase has your keys. Send them on different ways.</source>
            <translation>Qui a le fichier et la phrase secrète a vos clés. Envoyez-les par des voies différentes.</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>With keys, locked by a passphrase</source>
            <translation>Avec les clés, verrouillées par une phrase secrète</translation>
        </message>
    </context>
    <context>
        <name>FindOut</name>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>About {least} to {most} calls</source>
            <translation>Environ {least} à {most} appels</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>Checked just now</source>
            <translation>Vérifié à l’instant</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>Checked {age}</source>
            <translation>Vérifié {age}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Context window</source>
            <translation>Fenêtre de contexte</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Function calling</source>
            <translation>Appel de fonctions</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Function calling, when it must</source>
            <translation>Appel de fonctions, quand il est imposé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Logprobs</source>
            <translation>Logprobs</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Reasoning</source>
            <translation>Raisonnement</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>Say first where the model is: its provider or address, and its key.</source>
            <translation>Indiquez d’abord où se trouve le modèle : son fournisseur ou son adresse, et sa clé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Streaming</source>
            <translation>Streaming</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Structured output</source>
            <translation>Sortie structurée</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>Suggestion: {value}, {source}</source>
            <translation>Suggestion : {value}, {source}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>Use what was found</source>
            <translation>Utiliser ce qui a été trouvé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Vision</source>
            <translation>Vision</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>a few seconds</source>
            <translation>quelques secondes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>about ${dollars}</source>
            <translation>environ ${dollars}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>about {most} minutes</source>
            <translation>environ {most} minutes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>all announced calls were used</source>
            <translation>tous les appels annoncés ont été utilisés</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>answers begin with &lt;think&gt;</source>
            <translation>les réponses commencent par &lt;think&gt;</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>answers sometimes begin with &lt;think&gt;</source>
            <translation>les réponses commencent parfois par &lt;think&gt;</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>asking, call {number}</source>
            <translation>demande en cours, appel {number}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>asking…</source>
            <translation>demande en cours…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>called the tool in {good} of {all} tries</source>
            <translation>a appelé l’outil dans {good} essais sur {all}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>could not read a picture</source>
            <translation>n’a pas su lire une image</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>could not tell: {why}</source>
            <translation>impossible à dire : {why}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>did not call the tool it was given</source>
            <translation>n’a pas appelé l’outil qu’on lui a donné</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>did not tell how sure it was</source>
            <translation>n’a pas dit à quel point il était sûr</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>free</source>
            <translation>gratuit</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>it refused temperature or top-p</source>
            <translation>il a refusé la température ou top-p</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>kept to the schema in no mode</source>
            <translation>n’a respecté le schéma dans aucun mode</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>kept to the schema in {good} of {all} answers</source>
            <translation>a respecté le schéma dans {good} réponses sur {all}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>models with such a name often are</source>
            <translation>souvent le cas des modèles portant un tel nom</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>no parser needed: thoughts come apart</source>
            <translation>pas d’analyseur nécessaire : la réflexion arrive à part</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <location filename="viewmodels/models/find_out_state.py" />
            <source>not checked</source>
            <translation>non vérifié</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>nothing found that needs one</source>
            <translation>rien trouvé qui en ait besoin</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>now so, now otherwise</source>
            <translation>tantôt oui, tantôt non</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>out of date: the model or its address changed</source>
            <translation>périmé : le modèle ou son adresse a changé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>price not known</source>
            <translation>prix inconnu</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>read “{digits}” from a picture</source>
            <translation>a lu « {digits} » sur une image</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>stopped</source>
            <translation>arrêté</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer came in one piece</source>
            <translation>la réponse est arrivée d’un bloc</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer came in pieces</source>
            <translation>la réponse est arrivée par morceaux</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer was cut off</source>
            <translation>la réponse a été coupée</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer was not clear</source>
            <translation>la réponse n’était pas claire</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the model said nothing</source>
            <translation>le modèle n’a rien dit</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the question was too long for the model</source>
            <translation>la question était trop longue pour le modèle</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server broke down over it, so probably not</source>
            <translation>le serveur a échoué dessus, donc sans doute non</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server does not say</source>
            <translation>le serveur ne le dit pas</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>the server is busy: asking again in {seconds} s</source>
            <translation>le serveur est occupé : nouvelle demande dans {seconds} s</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server refused something else</source>
            <translation>le serveur a refusé autre chose</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server was busy</source>
            <translation>le serveur était occupé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the strictest mode that worked</source>
            <translation>le mode le plus strict qui ait fonctionné</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>this kind of provider cannot be asked for it</source>
            <translation>on ne peut pas le demander à ce type de fournisseur</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>thought in {good} of {all} answers</source>
            <translation>a réfléchi dans {good} réponses sur {all}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by Kiln's own list</source>
            <translation>indiqué par la liste de Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by Kiln's own list for another provider</source>
            <translation>indiqué par la liste de Kiln pour un autre fournisseur</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by Kiln's own list for the model it was made from</source>
            <translation>indiqué par la liste de Kiln pour le modèle dont il est issu</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by the provider's list</source>
            <translation>indiqué par la liste du fournisseur</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told how sure it was of each word</source>
            <translation>a dit à quel point il était sûr de chaque mot</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>waiting…</source>
            <translation>en attente…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>your choice</source>
            <translation>votre choix</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>{calls} of at most {most} calls</source>
            <translation>{calls} appels sur {most} au plus</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>{least} to {most} minutes</source>
            <translation>{least} à {most} minutes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>{least} to {most} seconds</source>
            <translation>{least} à {most} secondes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>{tokens} tokens</source>
            <translation>{tokens} tokens</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
    </context>
    <context>
        <name>FindOutPanel</name>
        <message>
            <location filename="views/find_out.py" />
            <source>Cancel all</source>
            <translation>Tout annuler</translation>
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>Start</source>
            <translation>Démarrer</translation>
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>Stop: {what}</source>
            <translation>Arrêter : {what}</translation>
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>{plan}. It asks the model itself.</source>
            <translation>{plan}. Cela interroge le modèle lui-même.</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>A file from a colleague</source>
            <translation>Un fichier d’un collègue</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>A key, or an e-mail about it</source>
            <translation>Une clé, ou un e-mail à ce sujet</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>A model server on this computer</source>
            <translation>Un serveur de modèles sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>A team pack, an export, settings, an e-mail, or a snippet of code.</source>
            <translation>Un pack d’équipe, un export, des paramètres, un e-mail ou un extrait de code.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Add it</source>
            <translation>L’ajouter</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Adding…</source>
            <translation>Ajout en cours…</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Found on this computer.</source>
            <translation>Trouvé sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>In a moment, you have a model that works there. You can change this later in Settings.</source>
            <translation>Dans un instant, vous aurez un modèle qui y fonctionne. Vous pourrez changer cela plus tard dans Paramètres.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>It takes two minutes. A test asks the model for one word before anything counts as done.</source>
            <translation>Cela prend deux minutes. Un test demande un mot au modèle avant que quoi que ce soit ne soit considéré comme terminé.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Kiln shows it after its next start or reload.</source>
            <translation>Kiln l’affiche après son prochain démarrage ou rechargement.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Look again</source>
            <translation>Chercher à nouveau</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>None is running now. Start it, then look again.</source>
            <translation>Aucun ne fonctionne en ce moment. Démarrez-le, puis cherchez à nouveau.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Not found on this computer yet. What you set up here is ready when it is.</source>
            <translation>Pas encore trouvé sur cet ordinateur. Ce que vous réglez ici sera prêt en même temps que lui.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Nothing yet</source>
            <translation>Rien pour l’instant</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Paste it as it is: what matters is found in it.</source>
            <translation>Collez-le tel quel : l’essentiel y sera trouvé.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Step {number} of {count}</source>
            <translation>Étape {number} sur {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Such as Ollama or LM Studio. None is running now.</source>
            <translation>Par exemple Ollama ou LM Studio. Aucun ne fonctionne en ce moment.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Tick the models that you want. They are tested right after they are added.</source>
            <translation>Cochez les modèles que vous voulez. Ils sont testés juste après leur ajout.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>To use it in {editors} too, open it under Models.</source>
            <translation>Pour l’utiliser aussi dans {editors}, ouvrez-le sous Modèles.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Try everything without a key: in practice mode nothing is real.</source>
            <translation>Essayez tout sans clé : en mode d’entraînement, rien n’est réel.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Under Agents, choose which agent of {editors} uses it.</source>
            <translation>Sous Agents, choisissez quel agent de {editors} l’utilise.</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>What do you have?</source>
            <translation>Qu’avez-vous ?</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>What do you want to use?</source>
            <translation>Que voulez-vous utiliser ?</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Your model server</source>
            <translation>Votre serveur de modèles</translation>
        </message>
    </context>
    <context>
        <name>FirstStepsDialog</name>
        <message>
            <location filename="views/first_steps.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="views/first_steps.py" />
            <source>First steps</source>
            <translation>Premiers pas</translation>
        </message>
        <message>
            <location filename="views/first_steps.py" />
            <source>Open a file from a colleague</source>
            <translation>Ouvrir un fichier d’un collègue</translation>
        </message>
        <message>
            <location filename="views/first_steps.py" />
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
    </context>
    <context>
        <name>FollowBox</name>
        <message>
            <location filename="views/packs/follow_box.py" />
            <source>&amp;Tell me when this pack changes</source>
            <translation>Me &amp;prévenir quand ce pack change</translation>
        </message>
    </context>
    <context>
        <name>FollowChoice</name>
        <message>
            <location filename="viewmodels/packs/follow_choice.py" />
            <source>Each time this app starts, it looks at {place}.</source>
            <translation>À chaque démarrage, cette application regarde à {place}.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/follow_choice.py" />
            <source>Nothing changes here until you say so.</source>
            <translation>Rien ne change ici sans votre accord.</translation>
        </message>
    </context>
    <context>
        <name>FollowedPack</name>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Last looked at: {when}</source>
            <translation>Dernière vérification : {when}</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Not this version</source>
            <translation>Pas cette version</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>See what changed…</source>
            <translation>Voir les changements…</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Stop following</source>
            <translation>Ne plus suivre</translation>
        </message>
    </context>
    <context>
        <name>Following</name>
        <message numerus="yes">
            <location filename="viewmodels/words/following.py" />
            <source>%n more</source>
            <extracomment>Of one, in English: 1 more</extracomment>
            <translation>
                <numerusform>%n de plus</numerusform>
                <numerusform>%n de plus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Another team pack stands there now. Everything that came with yours goes on working.</source>
            <translation>Un autre pack d’équipe s’y trouve maintenant. Tout ce qui est venu avec le vôtre continue de fonctionner.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Changed: {names}.</source>
            <translation>Modifié : {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Everything that came with it goes on working.</source>
            <translation>Tout ce qui est venu avec continue de fonctionner.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>From your team</source>
            <translation>De votre équipe</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>From your team, changed</source>
            <translation>De votre équipe, modifié</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It came with “{name}”, and was changed here. What you changed counts.</source>
            <translation>Venu avec « {name} », puis modifié ici. Vos modifications comptent.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It came with “{name}”.</source>
            <translation>Venu avec « {name} ».</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It could not be looked at.</source>
            <translation>La vérification n’a pas été possible.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It could not be reached.</source>
            <translation>Il n’a pas pu être joint.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It did not answer in time.</source>
            <translation>Il n’a pas répondu à temps.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It has moved. Ask whoever made the pack for its new address.</source>
            <translation>Il a été déplacé. Demandez sa nouvelle adresse à la personne qui a créé le pack.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It is no longer there. Ask whoever made the pack.</source>
            <translation>Il n’est plus là. Demandez à la personne qui a créé le pack.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It needs a newer version of this app.</source>
            <translation>Il demande une version plus récente de cette application.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It wants a sign-in now. Ask whoever made the pack.</source>
            <translation>Il faut maintenant se connecter. Demandez à la personne qui a créé le pack.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Its certificate is not trusted here. Ask your IT department.</source>
            <translation>Son certificat n’est pas reconnu ici. Demandez à votre service informatique.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>New: {names}.</source>
            <translation>Nouveau : {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>No longer in it: {names}. Yours stay.</source>
            <translation>N’y figure plus : {names}. Les vôtres restent.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Not looked at yet.</source>
            <translation>Pas encore vérifié.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/following.py" />
            <source>Not this version</source>
            <translation>Pas cette version</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/following.py" />
            <source>Nothing is changed here until you say so.</source>
            <translation>Rien n’est modifié ici sans votre accord.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Other models for the agents.</source>
            <translation>D’autres modèles pour les agents.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/following.py" />
            <source>See what changed…</source>
            <translation>Voir les changements…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>The file cannot be read now.</source>
            <translation>Le fichier ne peut pas être lu pour l’instant.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>The file is no longer there. Ask whoever made the pack.</source>
            <translation>Le fichier n’est plus là. Demandez à la personne qui a créé le pack.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>There is a newer version, which you did not want.</source>
            <translation>Il existe une version plus récente, que vous n’avez pas voulue.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>This came with a team pack.</source>
            <translation>Venu avec un pack d’équipe.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>This came with “{name}”.</source>
            <translation>Venu avec « {name} ».</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>What is there now is no team pack.</source>
            <translation>Ce qui s’y trouve maintenant n’est pas un pack d’équipe.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>What is there now is too large for a team pack.</source>
            <translation>Ce qui s’y trouve maintenant est trop volumineux pour un pack d’équipe.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>What you change here counts; the team's next version will not overwrite it.</source>
            <translation>Ce que vous modifiez ici compte ; la prochaine version de l’équipe ne l’écrasera pas.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>You have its newest version.</source>
            <translation>Vous avez sa version la plus récente.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Your organisation does not allow its address.</source>
            <translation>Votre organisation n’autorise pas son adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>a team pack</source>
            <translation>un pack d’équipe</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/following.py" />
            <source>{pack} has changed.</source>
            <translation>{pack} a changé.</translation>
        </message>
    </context>
    <context>
        <name>Foreign</name>
        <message numerus="yes">
            <location filename="viewmodels/words/foreign.py" />
            <source>%n more</source>
            <extracomment>Of one, in English: 1 more</extracomment>
            <translation>
                <numerusform>%n de plus</numerusform>
                <numerusform>%n de plus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Ask for the file again, or export it once more.</source>
            <translation>Redemandez le fichier, ou exportez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>CC Switch export</source>
            <translation>Export de CC Switch</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Check that it is the right file.</source>
            <translation>Vérifiez que c’est le bon fichier.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Cherry Studio backup</source>
            <translation>Sauvegarde de Cherry Studio</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Continue configuration</source>
            <translation>Configuration de Continue</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Editor settings with AI Orchestrator models</source>
            <translation>Paramètres d’éditeur avec des modèles d’AI Orchestrator</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Export only the settings, without chats and files, and try again.</source>
            <translation>Exportez seulement les paramètres, sans discussions ni fichiers, puis réessayez.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>File with environment variables (.env)</source>
            <translation>Fichier de variables d’environnement (.env)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>In CC Switch, choose Export in its settings, and open that file here.</source>
            <translation>Dans les paramètres de CC Switch, choisissez Export, puis ouvrez ce fichier ici.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>In Cherry Studio, choose “Legacy backup” under Data settings, and open that file here.</source>
            <translation>Dans Cherry Studio, choisissez « Legacy backup » dans les paramètres des données, puis ouvrez ce fichier ici.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Kiln does not take this setting. The model comes along without it.</source>
            <translation>Kiln n’accepte pas ce réglage. Le modèle est repris sans lui.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Kiln lists this model by itself.</source>
            <translation>Kiln propose ce modèle de lui-même.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Kiln settings</source>
            <translation>Paramètres de Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>LiteLLM configuration</source>
            <translation>Configuration de LiteLLM</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>This link does not bring a provider.</source>
            <translation>Ce lien n’apporte aucun fournisseur.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>You can open packs, Kiln's settings.yaml, an editor's settings.json, Cherry Studio backups, CC Switch exports, LiteLLM's config.yaml and .env files.</source>
            <translation>Vous pouvez ouvrir des packs, le settings.yaml de Kiln, le settings.json d’un éditeur, des sauvegardes de Cherry Studio, des exports de CC Switch, le config.yaml de LiteLLM et des fichiers .env.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>a key stood in a name or an address, where everybody would see it, so this stays out.</source>
            <translation>une clé figurait dans un nom ou une adresse, où tout le monde la verrait : ceci est donc laissé de côté.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>an agent uses this model, but the file does not have it.</source>
            <translation>un agent utilise ce modèle, mais le fichier ne le contient pas.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the address held a password or a key. It comes along without it.</source>
            <translation>l’adresse contenait un mot de passe ou une clé. Elle est reprise sans cela.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the address is not a web address, so this stays out.</source>
            <translation>l’adresse n’est pas une adresse web : ceci est donc laissé de côté.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the file does not name a model, so this stays out.</source>
            <translation>le fichier ne nomme pas de modèle : ceci est donc laissé de côté.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the file does not say the address, so this stays out.</source>
            <translation>le fichier n’indique pas l’adresse : ceci est donc laissé de côté.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the key is kept somewhere else. You will be asked for it.</source>
            <translation>la clé est conservée ailleurs. Elle vous sera demandée.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the provider of this model is not in the file, so it stays out.</source>
            <translation>le fournisseur de ce modèle n’est pas dans le fichier : le modèle est donc laissé de côté.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>there are several keys. Only the first is used.</source>
            <translation>il y a plusieurs clés. Seule la première est utilisée.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>there was more in the file than can be taken at once.</source>
            <translation>le fichier contenait plus que ce qui peut être repris en une fois.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this does not say which provider it is for.</source>
            <translation>ceci n’indique pas pour quel fournisseur c’est.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this entry is incomplete or damaged, so it stays out.</source>
            <translation>cette entrée est incomplète ou endommagée : elle est donc laissée de côté.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this is switched off and has no key, so it stays out.</source>
            <translation>ceci est désactivé et n’a pas de clé : c’est donc laissé de côté.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this model does not chat, so it stays out.</source>
            <translation>ce modèle ne converse pas : il est donc laissé de côté.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this only concerns the other program's own server.</source>
            <translation>ceci ne concerne que le serveur de l’autre programme.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this service works in a way that Kiln and the editors do not know.</source>
            <translation>ce service fonctionne d’une façon que Kiln et les éditeurs ne connaissent pas.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this stands for any model, not for one that could be added.</source>
            <translation>ceci désigne n’importe quel modèle, et non un modèle que l’on pourrait ajouter.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>what stands there is not a real key. You will be asked for it.</source>
            <translation>ce qui s’y trouve n’est pas une vraie clé. Elle vous sera demandée.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>{names}: {why}</source>
            <translation>{names} : {why}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” has no provider and no model that can be used here.</source>
            <translation>« {name} » ne contient ni fournisseur ni modèle utilisables ici.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” is a copy of the other app's own database, not an export.</source>
            <translation>« {name} » est une copie de la base de données de l’autre application, pas un export.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” is damaged and cannot be read.</source>
            <translation>« {name} » est endommagé et ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” is larger than any settings are, so it was not opened.</source>
            <translation>« {name} » est plus volumineux que ne le sont des paramètres : il n’a donc pas été ouvert.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” is not a file that this app can import.</source>
            <translation>« {name} » n’est pas un fichier que cette application peut importer.</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <location filename="viewmodels/forms.py" />
            <source>Saved. {kept}</source>
            <translation>Enregistré. {kept}</translation>
        </message>
    </context>
    <context>
        <name>Gateway</name>
        <message numerus="yes">
            <location filename="viewmodels/gateway/state.py" />
            <source>%n cannot go</source>
            <translation>
                <numerusform>%n impossible</numerusform>
                <numerusform>%n impossibles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/state.py" />
            <source>%n change</source>
            <extracomment>Of one, in English: %n changes</extracomment>
            <translation>
                <numerusform>%n à modifier</numerusform>
                <numerusform>%n à modifier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/state.py" />
            <source>%n go</source>
            <extracomment>Of one, in English: %n goes</extracomment>
            <translation>
                <numerusform>%n à retirer</numerusform>
                <numerusform>%n à retirer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>%n models</source>
            <extracomment>Of one, in English: %n model</extracomment>
            <translation>
                <numerusform>%n modèle</numerusform>
                <numerusform>%n modèles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/state.py" />
            <source>%n new</source>
            <translation>
                <numerusform>%n nouveau</numerusform>
                <numerusform>%n nouveaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>%n new models</source>
            <extracomment>Of one, in English: %n new model</extracomment>
            <translation>
                <numerusform>%n nouveau modèle</numerusform>
                <numerusform>%n nouveaux modèles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Ask those who run it to set STORE_MODEL_IN_DB to True, or publish into its file instead.</source>
            <translation>Demandez aux responsables de mettre STORE_MODEL_IN_DB sur True, ou publiez plutôt dans le fichier de la passerelle.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Ask those who run the gateway for its master key, or let them publish.</source>
            <translation>Demandez la clé principale aux responsables de la passerelle, ou laissez-les publier.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Cannot go</source>
            <translation>Impossible</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Changes</source>
            <translation>À modifier</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Check it for typing errors.</source>
            <translation>Cherchez-y des fautes de frappe.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Check the address: it is the one of the gateway itself, without a page after it.</source>
            <translation>Vérifiez l’adresse : c’est celle de la passerelle elle-même, sans page à la suite.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Choose the gateway's file.</source>
            <translation>Choisissez le fichier de la passerelle.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Goes</source>
            <translation>À retirer</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>It comes from this very gateway.</source>
            <translation>Il vient de cette passerelle même.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Its address holds a password, which everybody could read. Give it as a key instead.</source>
            <translation>Son adresse contient un mot de passe, que tout le monde pourrait lire. Donnez-le plutôt comme clé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Its entry is damaged.</source>
            <translation>Son entrée est endommagée.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Its provider is not set up, or has no address.</source>
            <translation>Son fournisseur n’est pas configuré, ou n’a pas d’adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>LiteLLM does not know its provider.</source>
            <translation>LiteLLM ne connaît pas son fournisseur.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Look into its log, then try again.</source>
            <translation>Regardez dans son journal, puis réessayez.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Nothing can be published.</source>
            <translation>Rien ne peut être publié.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Nothing was changed. Ask those who run the gateway to add the models.</source>
            <translation>Rien n’a été modifié. Demandez aux responsables de la passerelle d’ajouter les modèles.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Nothing was changed. Choose another file, or ask those who run the gateway.</source>
            <translation>Rien n’a été modifié. Choisissez un autre fichier, ou demandez aux responsables de la passerelle.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Paste its master key, or ask those who run the gateway for a key of your own.</source>
            <translation>Collez sa clé principale, ou demandez aux responsables de la passerelle une clé à vous.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Paste the gateway's master key.</source>
            <translation>Collez la clé principale de la passerelle.</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Publish %n models to a gateway</source>
            <extracomment>Of one, in English: Publish %n model to a gateway</extracomment>
            <translation>
                <numerusform>Publier %n modèle sur une passerelle</numerusform>
                <numerusform>Publier %n modèles sur une passerelle</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Publish into its file config.yaml instead.</source>
            <translation>Publiez plutôt dans son fichier config.yaml.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Publish into that file instead.</source>
            <translation>Publiez plutôt dans ce fichier.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Some of these models stand in the gateway's file config.yaml, and cannot be changed here.</source>
            <translation>Certains de ces modèles figurent dans le fichier config.yaml de la passerelle et ne peuvent pas être modifiés ici.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The gateway</source>
            <translation>La passerelle</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The gateway does not accept this key.</source>
            <translation>La passerelle n’accepte pas cette clé.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>The gateway has all of this already.</source>
            <translation>La passerelle a déjà tout cela.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>The gateway has {names} already, put there by somebody else. It would share the calls out among both.</source>
            <translation>La passerelle a déjà {names}, mis là par quelqu’un d’autre. Elle répartirait les appels entre les deux.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The gateway refused.</source>
            <translation>La passerelle a refusé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The key is good, but it may not change the gateway's models.</source>
            <translation>La clé est bonne, mais elle ne permet pas de modifier les modèles de la passerelle.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The list of models in this file is written in a way that this app does not change.</source>
            <translation>La liste des modèles dans ce fichier est écrite d’une façon que cette application ne modifie pas.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>This file is no configuration of a LiteLLM gateway, or it is damaged.</source>
            <translation>Ce fichier n’est pas une configuration de passerelle LiteLLM, ou il est endommagé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>This gateway has a database, but does not keep models in it.</source>
            <translation>Cette passerelle a une base de données, mais n’y conserve pas de modèles.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>This gateway has no database, so it cannot take models in this way.</source>
            <translation>Cette passerelle n’a pas de base de données : elle ne peut donc pas recevoir de modèles ainsi.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>This is no address that can be called.</source>
            <translation>Ce n’est pas une adresse qui puisse être appelée.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Type the gateway's address.</source>
            <translation>Tapez l’adresse de la passerelle.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>abilities</source>
            <translation>capacités</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>address</source>
            <translation>adresse</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>context window</source>
            <translation>fenêtre de contexte</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>input price</source>
            <translation>prix d’entrée</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>location</source>
            <translation>emplacement</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>longest answer</source>
            <translation>réponse la plus longue</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>model</source>
            <translation>modèle</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>name of the key</source>
            <translation>nom de la clé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>output price</source>
            <translation>prix de sortie</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>project</source>
            <translation>projet</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>region</source>
            <translation>région</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>version</source>
            <translation>version</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>{host} answers, but not as a LiteLLM gateway does.</source>
            <translation>{host} répond, mais pas comme une passerelle LiteLLM.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>{names}: the address is this computer. The gateway reaches it only when it runs here, too.</source>
            <translation>{names} : l’adresse est cet ordinateur. La passerelle ne l’atteint que si elle fonctionne ici aussi.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>{names}: the gateway's computer has to be signed in to Google Cloud.</source>
            <translation>{names} : l’ordinateur de la passerelle doit être connecté à Google Cloud.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>{name} is not there.</source>
            <translation>{name} n’est pas là.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>{name} is still there.</source>
            <translation>{name} est encore là.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>{name}: {fields}</source>
            <translation>{name} : {fields}</translation>
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
            <translation>Ajouter les modèles d’une passerelle</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Add them</source>
            <translation>Les ajouter</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Asking the gateway…</source>
            <translation>Interrogation de la passerelle…</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Look what it has</source>
            <translation>Voir ce qu’elle a</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Models to add</source>
            <translation>Modèles à ajouter</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>The key that those who run the gateway gave you.</source>
            <translation>La clé que les responsables de la passerelle vous ont donnée.</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Your &amp;key</source>
            <translation>Votre &amp;clé</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>and {count} more</source>
            <translation>et {count} de plus</translation>
        </message>
    </context>
    <context>
        <name>Given</name>
        <message>
            <location filename="viewmodels/given.py" />
            <source>Ask whoever sent it for another one.</source>
            <translation>Demandez-en un autre à la personne qui l’a envoyé.</translation>
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>Team packs are files that end in .kilnmodels.</source>
            <translation>Les packs d’équipe sont des fichiers qui finissent par .kilnmodels.</translation>
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>The file that should be opened is not there.</source>
            <translation>Le fichier à ouvrir est introuvable.</translation>
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>This file is too large for a team pack.</source>
            <translation>Ce fichier est trop volumineux pour un pack d’équipe.</translation>
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>This is no team pack, so it was not opened.</source>
            <translation>Ce n’est pas un pack d’équipe : il n’a donc pas été ouvert.</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>A usual task needs {needs} tokens; it holds {holds}.</source>
            <translation>Une tâche habituelle demande {needs} tokens ; il en contient {holds}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Add a larger model.</source>
            <translation>Ajoutez un modèle plus grand.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Both have the same id, so agents only find the last one.</source>
            <translation>Les deux ont le même identifiant : les agents ne trouvent que le dernier.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Broken</source>
            <translation>En panne</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Choose another…</source>
            <translation>Choisir un autre…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Chose another model.</source>
            <translation>Autre modèle choisi.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Convert</source>
            <translation>Convertir</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Converted to the new format.</source>
            <translation>Converti au nouveau format.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Enter key…</source>
            <translation>Saisir la clé…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Enter price…</source>
            <translation>Saisir le prix…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Finish…</source>
            <translation>Compléter…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Give it an id</source>
            <translation>Lui donner un identifiant</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>It has no id of its own in Kiln's file. It gets a new one; nothing else changes.</source>
            <translation>Il n’a pas d’identifiant à lui dans le fichier de Kiln. Il en reçoit un nouveau ; rien d’autre ne change.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>It wants the provider “{provider}”, which Kiln does not know.</source>
            <translation>Il demande le fournisseur « {provider} », que Kiln ne connaît pas.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Its address starts with http, so nothing is encrypted. Use https, then test it.</source>
            <translation>Son adresse commence par http : rien n’est donc chiffré. Utilisez https, puis testez-le.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Its provider takes money, so the estimate is too low.</source>
            <translation>Son fournisseur est payant : l’estimation est donc trop basse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Its provider “{provider}” is not set up. Set it up again, and the model works.</source>
            <translation>Son fournisseur « {provider} » n’est pas configuré. Configurez-le à nouveau, et le modèle fonctionnera.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Its setting “{fields}” is neither Yes nor No. Kiln then shows nobody any model.</source>
            <translation>Son paramètre « {fields} » n’est ni Oui ni Non. Kiln n’affiche alors plus aucun modèle à personne.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot run {count} models</source>
            <translation>Kiln ne peut pas exécuter {count} modèles</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot run “{name}”</source>
            <translation>Kiln ne peut pas exécuter « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot select {count} models</source>
            <translation>Kiln ne peut pas sélectionner {count} modèles</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot select “{name}”</source>
            <translation>Kiln ne peut pas sélectionner « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln does not understand the setting “{fields}” and fails when the model is used.</source>
            <translation>Kiln ne comprend pas le paramètre « {fields} » et échoue quand le modèle est utilisé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln lists it, but cannot remove it. Converted, it can be edited and tested, too.</source>
            <translation>Kiln l’affiche, mais ne peut pas le supprimer. Une fois converti, il peut aussi être modifié et testé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln skips {count} models</source>
            <translation>Kiln ignore {count} modèles</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln skips “{name}”</source>
            <translation>Kiln ignore « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln's catalogue calls it out of date: the provider may turn it off.</source>
            <translation>Le catalogue de Kiln le dit obsolète : le fournisseur pourrait le désactiver.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Kiln's own file has no value, so {variables} counts. A Kiln that is started in another way may not have it. Write it into Kiln's file to be sure.</source>
            <translation>Le fichier de Kiln n’a pas de valeur : c’est donc {variables} qui compte. Un Kiln démarré autrement ne l’aura peut-être pas. Pour être sûr, écrivez-la dans le fichier de Kiln.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Kiln's own file has the settings of {name} now.</source>
            <translation>Le fichier de Kiln contient maintenant les paramètres de {name}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Look…</source>
            <translation>Voir…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Mend</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Mended {name}.</source>
            <translation>{name} : corrigé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Nobody can tell which model it is, so no program uses it.</source>
            <translation>Impossible de savoir de quel modèle il s’agit : aucun programme ne l’utilise.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Nothing needs you.</source>
            <translation>Rien ne vous attend.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Nothing needs you. Something could be better.</source>
            <translation>Rien ne vous attend. Quelque chose pourrait être amélioré.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>One thing needs you.</source>
            <translation>Un point vous attend.</translation>
        </message>
        <message>
            <location filename="viewmodels/health.py" />
            <source>Open…</source>
            <translation>Ouvrir…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Provider, name and settings are the same. One of them is enough.</source>
            <translation>Le fournisseur, le nom et les paramètres sont les mêmes. Un seul suffit.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Raise to {limit}</source>
            <translation>Relever à {limit}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Raised the limit.</source>
            <translation>Limite relevée.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Remove one</source>
            <translation>En supprimer un</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Remove them</source>
            <translation>Les supprimer</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Removed what Kiln cannot use.</source>
            <translation>Ce que Kiln ne peut pas utiliser a été supprimé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Removed what nobody could read.</source>
            <translation>Ce que personne ne pouvait lire a été supprimé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Removed what stood there twice.</source>
            <translation>Ce qui figurait en double a été supprimé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Repair</source>
            <translation>Réparer</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Set up…</source>
            <translation>Configurer…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Settings of {name} have no effect</source>
            <translation>Des paramètres de {name} sont sans effet</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Something in it is of the wrong kind, such as a number where a text belongs.</source>
            <translation>Quelque chose y est du mauvais type, par exemple un nombre à la place d’un texte.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Something that agents need of it is wrong or missing. Open it to complete it.</source>
            <translation>Quelque chose dont les agents ont besoin y est faux ou manque. Ouvrez-le pour le compléter.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Take it out</source>
            <translation>Le retirer</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Take the price out</source>
            <translation>Retirer le prix</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The agents cost more than your limit a day</source>
            <translation>Les agents coûtent plus que votre limite par jour</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The agents cost more than your limit a month</source>
            <translation>Les agents coûtent plus que votre limite par mois</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The estimate is {amount} on an average day, the limit {limit}: they would stop early.</source>
            <translation>L’estimation est de {amount} pour un jour moyen, la limite de {limit} : ils s’arrêteraient trop tôt.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The estimate is {amount}, the limit {limit}: they would stop before the month ends.</source>
            <translation>L’estimation est de {amount}, la limite de {limit} : ils s’arrêteraient avant la fin du mois.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The key of {name} can be read on the way</source>
            <translation>La clé de {name} peut être lue en chemin</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The settings name “{secret}”, which this computer's keychain has not. Type the key in.</source>
            <translation>Les paramètres nomment « {secret} », absent du trousseau de cet ordinateur. Tapez la clé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Tidied the settings file.</source>
            <translation>Fichier de paramètres nettoyé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Tidy</source>
            <translation>Nettoyer</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Tip</source>
            <translation>Conseil</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Turn on {name}</source>
            <translation>Activer {name}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Use https</source>
            <translation>Utiliser https</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <location filename="viewmodels/words/health_models.py" />
            <source>Use {model}</source>
            <translation>Utiliser {model}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Use {price}</source>
            <translation>Utiliser {price}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Write into the file</source>
            <translation>Écrire dans le fichier</translation>
        </message>
        <message>
            <location filename="viewmodels/failed_tests.py" />
            <source>just now</source>
            <translation>à l’instant</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models are hidden by others</source>
            <translation>{count} modèles sont masqués par d’autres</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models are not complete</source>
            <translation>{count} modèles sont incomplets</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models are out of date</source>
            <translation>{count} modèles sont obsolètes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models can never work</source>
            <translation>{count} modèles ne peuvent jamais fonctionner</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models cannot be read</source>
            <translation>{count} modèles ne peuvent pas être lus</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models cost nothing, say the settings</source>
            <translation>{count} modèles ne coûtent rien, d’après les paramètres</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models empty Kiln's whole list of models</source>
            <translation>{count} modèles vident toute la liste des modèles de Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models have an old format</source>
            <translation>{count} modèles ont un ancien format</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models have lost their provider</source>
            <translation>{count} modèles ont perdu leur fournisseur</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models stand there twice</source>
            <translation>{count} modèles figurent en double</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} more</source>
            <translation>{count} de plus</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{count} things need you.</source>
            <translation>{count} points vous attendent.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{model} is too small for {agents}</source>
            <translation>{model} est trop petit pour {agents}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} depends on this computer's environment</source>
            <translation>{name} dépend de l’environnement de cet ordinateur</translation>
        </message>
        <message>
            <location filename="viewmodels/failed_tests.py" />
            <source>{name} did not work in its last test</source>
            <translation>{name} n’a pas fonctionné lors de son dernier test</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} has no key on this computer</source>
            <translation>{name} n’a pas de clé sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} is asked over https now. Test it.</source>
            <translation>{name} est maintenant interrogé en https. Testez-le.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} is not complete</source>
            <translation>{name} est incomplet</translation>
        </message>
        <message>
            <location filename="viewmodels/failed_tests.py" />
            <source>{result}, {age}. Open it to see what helps.</source>
            <translation>{result}, {age}. Ouvrez-le pour voir ce qui aide.</translation>
        </message>
        <message>
            <location filename="viewmodels/health.py" />
            <source>{text} (In {editor}.)</source>
            <translation>{text} (Dans {editor}.)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” can never work</source>
            <translation>« {name} » ne peut jamais fonctionner</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” cannot be read</source>
            <translation>« {name} » ne peut pas être lu</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” costs nothing, say the settings</source>
            <translation>« {name} » ne coûte rien, d’après les paramètres</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” empties Kiln's whole list of models</source>
            <translation>« {name} » vide toute la liste des modèles de Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” has an old format</source>
            <translation>« {name} » a un ancien format</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” has lost its provider</source>
            <translation>« {name} » a perdu son fournisseur</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” is hidden by another model</source>
            <translation>« {name} » est masqué par un autre modèle</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” is not complete</source>
            <translation>« {name} » est incomplet</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” is out of date</source>
            <translation>« {name} » est obsolète</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” stands there twice</source>
            <translation>« {name} » figure en double</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Choose another folder.</source>
            <translation>Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Free some space, or choose another disk.</source>
            <translation>Libérez de l’espace, ou choisissez un autre disque.</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Saved as {path}</source>
            <translation>Enregistré sous {path}</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>The disk is full.</source>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>The report could not be saved there.</source>
            <translation>Le rapport n’a pas pu être enregistré à cet endroit.</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>The report is one file for whoever helps you. In it: what this app did (its log), the versions of its parts and of your system, the names of your settings without their values, which servers they lead to, and which models were tested with what result. Not in it: keys, passwords, your name, what a model was asked or answered. Nothing is sent: you choose who gets the file.</source>
            <translation>Le rapport est un fichier unique pour la personne qui vous aide. Il contient : ce que cette application a fait (son journal), les versions de ses composants et de votre système, les noms de vos paramètres sans leurs valeurs, les serveurs auxquels ils mènent, et les modèles testés avec leur résultat. Il ne contient pas : clés, mots de passe, votre nom, ce qu’un modèle a reçu comme question ou donné comme réponse. Rien n’est envoyé : vous choisissez qui reçoit le fichier.</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>There is a folder of that name.</source>
            <translation>Il existe un dossier de ce nom.</translation>
        </message>
    </context>
    <context>
        <name>HelpButton</name>
        <message>
            <location filename="views/kit/help.py" />
            <source>Closed</source>
            <translation>Replié</translation>
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <location filename="views/help_card.py" />
            <source>First steps…</source>
            <translation>Premiers pas…</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Report (*.zip)</source>
            <translation>Rapport (*.zip)</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Save report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Save report…</source>
            <translation>Enregistrer le rapport…</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>What this app did, without keys. IT may ask for it.</source>
            <translation>Ce que cette application a fait, sans les clés. Le service informatique peut le demander.</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Writing the report…</source>
            <translation>Rédaction du rapport…</translation>
        </message>
    </context>
    <context>
        <name>HelpSheet</name>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>All that can be done with it</source>
            <translation>Tout ce qu’on peut en faire</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose all</source>
            <translation>Tout sélectionner</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose one more, or one less</source>
            <translation>Sélectionner un de plus, ou un de moins</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose only one again</source>
            <translation>N’en sélectionner à nouveau qu’un</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose several</source>
            <translation>En sélectionner plusieurs</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to</source>
            <translation>Aller à</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to the message below, such as “Undo”</source>
            <translation>Aller au message en bas, par exemple « Annuler »</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to the next field</source>
            <translation>Aller au champ suivant</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to the row that begins with them</source>
            <translation>Aller à la ligne qui commence par elles</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>In a form</source>
            <translation>Dans un formulaire</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>In a list</source>
            <translation>Dans une liste</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Letters</source>
            <translation>Lettres</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Look</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Menu key</source>
            <translation>Touche Menu</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Open the row</source>
            <translation>Ouvrir la ligne</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Remove it</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Shift and arrows</source>
            <translation>Maj et flèches</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Test</source>
            <translation>Test</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <location filename="viewmodels/history/actions.py" />
            <source>%n changes</source>
            <extracomment>Of one, in English: 1 change</extracomment>
            <translation>
                <numerusform>%n modification</numerusform>
                <numerusform>%n modifications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="views/history_page.py" />
            <source>%n later changes are taken back, also those of others.</source>
            <extracomment>Of one, in English: 1 later change is taken back, also where others made it.</extracomment>
            <translation>
                <numerusform>%n modification ultérieure est annulée, même si elle vient d’autrui.</numerusform>
                <numerusform>%n modifications ultérieures sont annulées, y compris celles d’autrui.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/history.py" />
            <source>%n minutes ago</source>
            <extracomment>Of one, in English: a minute ago</extracomment>
            <translation>
                <numerusform>il y a %n minute</numerusform>
                <numerusform>il y a %n minutes</numerusform>
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
            <translation>Une importation</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Context (tokens)</source>
            <translation>Contexte (tokens)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Do it again</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Go back to here…</source>
            <translation>Revenir à ce point…</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>In {programs}</source>
            <translation>Dans {programs}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>It cannot be undone later. Is the disk full?</source>
            <translation>Elle ne pourra pas être annulée plus tard. Le disque est-il plein ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>List of models</source>
            <translation>Liste des modèles</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>List of providers</source>
            <translation>Liste des fournisseurs</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Model for all agents</source>
            <translation>Modèle pour tous les agents</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Model of the agent “{agent}”</source>
            <translation>Modèle de l’agent « {agent} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Models in the old format</source>
            <translation>Modèles à l’ancien format</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Most to spend in a day</source>
            <translation>Dépense maximale par jour</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Most to spend in a month</source>
            <translation>Dépense maximale par mois</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Nothing was changed. Choose it in Settings, then try again.</source>
            <translation>Rien n’a été modifié. Choisissez-le dans Paramètres, puis réessayez.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Nothing was changed. Set it up again by hand, and paste the key there.</source>
            <translation>Rien n’a été modifié. Configurez-le à nouveau à la main, et collez-y la clé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>One model for all agents</source>
            <translation>Un seul modèle pour tous les agents</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Price for a million tokens</source>
            <translation>Prix pour un million de tokens</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Price for a million tokens in</source>
            <translation>Prix pour un million de tokens en entrée</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Price for a million tokens out</source>
            <translation>Prix pour un million de tokens en sortie</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Provider</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Somebody</source>
            <translation>Quelqu’un</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>The editor</source>
            <translation>L’éditeur</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>The pack “{name}”</source>
            <translation>Le pack « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>This cannot be taken back: this computer's keychain no longer has the key {keys}.</source>
            <translation>Ceci ne peut pas être annulé : le trousseau de cet ordinateur n’a plus la clé {keys}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>This changed the settings of {editor}, which this app does not manage at the moment.</source>
            <translation>Ceci a modifié les paramètres de {editor}, que cette application ne gère pas en ce moment.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Undone</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>What “Auto” prefers</source>
            <translation>Ce que « Auto » privilégie</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Your change was saved, but the history could not note it.</source>
            <translation>Votre modification a été enregistrée, mais l’historique n’a pas pu la noter.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>a change of “{name}”</source>
            <translation>modification de « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>a key</source>
            <translation>une clé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>adding the model “{name}”</source>
            <translation>ajout du modèle « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>adding the provider “{name}”</source>
            <translation>ajout du fournisseur « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>applying the pack “{name}”</source>
            <translation>application du pack « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>bringing the model “{name}” to the new format</source>
            <translation>conversion du modèle « {name} » au nouveau format</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing settings</source>
            <translation>modification des paramètres</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing the model “{name}”</source>
            <translation>modification du modèle « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing the provider “{name}”</source>
            <translation>modification du fournisseur « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing “{field}”</source>
            <translation>modification de « {field} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing “{field}” of “{name}”</source>
            <translation>modification de « {field} » de « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>d MMMM yyyy</source>
            <extracomment>How a day is written. Keep the letters d, M and y: only their order and what stands between them may differ.</extracomment>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>dddd, d MMMM</source>
            <extracomment>How a day is written. Keep the letters d, M and y: only their order and what stands between them may differ.</extracomment>
            <translation>dddd d MMMM</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/history.py" />
            <source>going back %n changes</source>
            <extracomment>Of one, in English: going back 1 change</extracomment>
            <translation>
                <numerusform>retour de %n modification en arrière</numerusform>
                <numerusform>retour de %n modifications en arrière</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>just now</source>
            <translation>à l’instant</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>not set</source>
            <translation>non défini</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <location filename="viewmodels/words/history_fields.py" />
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>putting “{name}” back</source>
            <translation>remise en place de « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>removing the model “{name}”</source>
            <translation>suppression du modèle « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>removing the provider “{name}”</source>
            <translation>suppression du fournisseur « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>renaming the provider “{name}”</source>
            <translation>renommage du fournisseur « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>writing an old list over “{name}”</source>
            <translation>écriture d’une ancienne liste par-dessus « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} added the model “{name}”</source>
            <translation>{who} : ajout du modèle « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} added the provider “{name}”</source>
            <translation>{who} : ajout du fournisseur « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} brought the model “{name}” to the new format</source>
            <translation>{who} : conversion du modèle « {name} » au nouveau format</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed settings</source>
            <translation>{who} : modification des paramètres</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed the model “{name}”</source>
            <translation>{who} : modification du modèle « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed the provider “{name}”</source>
            <translation>{who} : modification du fournisseur « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed “{field}” of “{name}” to {value}</source>
            <translation>{who} : « {field} » de « {name} » passe à {value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed “{field}” to {value}</source>
            <translation>{who} : « {field} » passe à {value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} put “{name}” back</source>
            <translation>{who} : remise en place de « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} redid {what}</source>
            <translation>{who} : rétablissement ({what})</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} removed the model “{name}”</source>
            <translation>{who} : suppression du modèle « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} removed the provider “{name}”</source>
            <translation>{who} : suppression du fournisseur « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} renamed the provider “{name}”</source>
            <translation>{who} : renommage du fournisseur « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} undid a change of “{name}”</source>
            <translation>{who} : annulation d’une modification de « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} undid {what}</source>
            <translation>{who} : annulation ({what})</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} was applied</source>
            <translation>{who} a été appliqué</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/history.py" />
            <source>{who} went back %n changes</source>
            <extracomment>Of one, in English: {who} went back 1 change</extracomment>
            <translation>
                <numerusform>{who} : retour de %n modification en arrière</numerusform>
                <numerusform>{who} : retour de %n modifications en arrière</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} wrote an old list over “{name}”</source>
            <translation>{who} : écriture d’une ancienne liste par-dessus « {name} »</translation>
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Nothing was left to take back.</source>
            <translation>Il ne restait rien à annuler.</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Redid {what}.</source>
            <translation>Rétabli : {what}.</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>There is nothing to redo.</source>
            <translation>Il n’y a rien à rétablir.</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>There is nothing to undo.</source>
            <translation>Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Undid {what}.</source>
            <translation>Annulé : {what}.</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <location filename="views/history_card.py" />
            <source>Clear history</source>
            <translation>Effacer l’historique</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Clear history…</source>
            <translation>Effacer l’historique…</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Clear the history?</source>
            <translation>Effacer l’historique ?</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Each change is kept, so that it can be undone. Keys in it are kept in the keychain only.</source>
            <translation>Chaque modification est conservée pour pouvoir être annulée. Les clés concernées ne sont conservées que dans le trousseau.</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Keep the &amp;history</source>
            <translation>Conserver l’&amp;historique</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>No change made so far can be undone any more.</source>
            <translation>Aucune modification faite jusqu’ici ne pourra plus être annulée.</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Tidying up…</source>
            <translation>Nettoyage…</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Your settings, models and keys stay as they are.</source>
            <translation>Vos paramètres, modèles et clés restent tels quels.</translation>
        </message>
    </context>
    <context>
        <name>HistoryEntryDialog</name>
        <message>
            <location filename="views/history_entry.py" />
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Do it again</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Go back to here…</source>
            <translation>Revenir à ce point…</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Only the form of the file changed, no value.</source>
            <translation>Seule la forme du fichier a changé, aucune valeur.</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Undo this</source>
            <translation>Annuler ceci</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>{when}. It was undone since.</source>
            <translation>{when}. Annulé depuis.</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>Kiln and others</source>
            <translation>Kiln et autres</translation>
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>Undone</source>
            <translation>Annulées</translation>
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>{day}, {time}, in {programs}</source>
            <translation>{day}, {time}, dans {programs}</translation>
        </message>
    </context>
    <context>
        <name>HistorySettings</name>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>30 days</source>
            <translation>30 jours</translation>
        </message>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>A year</source>
            <translation>Un an</translation>
        </message>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>As long as there is room (8 MB)</source>
            <translation>Tant qu’il y a de la place (8 Mo)</translation>
        </message>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>The history is empty now.</source>
            <translation>L’historique est maintenant vide.</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <location filename="views/history_page.py" />
            <source>Each change that you make, or that this app sees others make, will stand here.</source>
            <translation>Chaque modification que vous faites, ou que cette application voit d’autres faire, figurera ici.</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Go back</source>
            <translation>Revenir</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Go back to here?</source>
            <translation>Revenir à ce point ?</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Go to Models</source>
            <translation>Aller aux modèles</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Going back is a change, too: you can undo it.</source>
            <translation>Revenir est aussi une modification : vous pouvez l’annuler.</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>No change is like that.</source>
            <translation>Aucune modification ne correspond.</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Nothing has changed yet</source>
            <translation>Rien n’a encore changé</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Reading the history…</source>
            <translation>Lecture de l’historique…</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Search the history</source>
            <translation>Rechercher dans l’historique</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Show everything</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>What you and others changed. Everything here can be undone, also tomorrow.</source>
            <translation>Ce que vous et d’autres avez modifié. Tout ici peut être annulé, même demain.</translation>
        </message>
    </context>
    <context>
        <name>KeyCard</name>
        <message>
            <location filename="views/packs/key_card.py" />
            <source>Left out</source>
            <translation>Laissé de côté</translation>
        </message>
        <message>
            <location filename="views/packs/key_card.py" />
            <source>Take it again</source>
            <translation>La reprendre</translation>
        </message>
        <message>
            <location filename="views/packs/key_card.py" />
            <source>Test</source>
            <translation>Tester</translation>
        </message>
        <message>
            <location filename="views/packs/key_card.py" />
            <source>from the file</source>
            <translation>du fichier</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <location filename="views/key_dialog.py" />
            <source>&amp;Key</source>
            <translation>&amp;Clé</translation>
        </message>
        <message>
            <location filename="views/key_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="views/key_dialog.py" />
            <source>Save key</source>
            <translation>Enregistrer la clé</translation>
        </message>
    </context>
    <context>
        <name>KeyEntry</name>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>For the model “{name}”.</source>
            <translation>Pour le modèle « {name} ».</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>For {count} models.</source>
            <translation>Pour {count} modèles.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Get it at {host}</source>
            <translation>L’obtenir sur {host}</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Get it here</source>
            <translation>L’obtenir ici</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>It is sent to {host} only.</source>
            <translation>Elle n’est envoyée qu’à {host}.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Testing…</source>
            <translation>Test en cours…</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Works ✓ {result}</source>
            <translation>Fonctionne ✓ {result}</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Your present key is for another address, and is not sent there.</source>
            <translation>Votre clé actuelle est pour une autre adresse, et n’y est pas envoyée.</translation>
        </message>
    </context>
    <context>
        <name>KeyFindings</name>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>A key stands in plain text in the settings of {editors}</source>
            <translation>Une clé figure en clair dans les paramètres de {editors}</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>An old version of Kiln wrote “[hidden]” over it.</source>
            <translation>Une ancienne version de Kiln a écrit « [hidden] » par-dessus.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Enter key…</source>
            <translation>Saisir la clé…</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>It is “{name}”.</source>
            <translation>C’est « {name} ».</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Kiln's file has an empty text in its place.</source>
            <translation>Le fichier de Kiln contient un texte vide à sa place.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Kiln's own file holds one key as plain text. To do without, start Kiln from here.</source>
            <translation>Le fichier de Kiln contient une clé en clair. Pour vous en passer, démarrez Kiln d’ici.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Kiln's own file holds {count} keys as plain text. To do without, start Kiln from here.</source>
            <translation>Le fichier de Kiln contient {count} clés en clair. Pour vous en passer, démarrez Kiln d’ici.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Make private</source>
            <translation>Rendre privé</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Move to keychain</source>
            <translation>Déplacer vers le trousseau</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Nothing has to be put right.</source>
            <translation>Rien n’est à corriger.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Only you can read them now.</source>
            <translation>Vous seul pouvez les lire maintenant.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Other people on this computer may read a file with keys</source>
            <translation>D’autres personnes sur cet ordinateur peuvent lire un fichier contenant des clés</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Other people on this computer may read {count} files and folders with keys</source>
            <translation>D’autres personnes sur cet ordinateur peuvent lire {count} fichiers et dossiers contenant des clés</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Take it from the keychain</source>
            <translation>La reprendre du trousseau</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The key of {name} is blank</source>
            <translation>La clé de {name} est vide</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The key of {name} was lost</source>
            <translation>La clé de {name} a été perdue</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The keys are in the keychain now.</source>
            <translation>Les clés sont maintenant dans le trousseau.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The move puts it into this computer's keychain; the settings then only name it. This cannot be taken back: no key is ever written back as plain text.</source>
            <translation>Le déplacement la met dans le trousseau de cet ordinateur ; les paramètres ne font plus que la nommer. C’est définitif : aucune clé n’est jamais réécrite en clair.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>They are {names}.</source>
            <translation>Ce sont {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>This computer's keychain still has it. Kiln needs it in its own file.</source>
            <translation>Le trousseau de cet ordinateur l’a encore. Kiln en a besoin dans son propre fichier.</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>{count} keys stand in plain text in the settings of {editors}</source>
            <translation>{count} clés figurent en clair dans les paramètres de {editors}</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>{count} more</source>
            <translation>{count} de plus</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>{name} has its key again.</source>
            <translation>{name} a de nouveau sa clé.</translation>
        </message>
    </context>
    <context>
        <name>KeyFindingsCard</name>
        <message>
            <location filename="views/key_findings.py" />
            <source>Keys on this computer</source>
            <translation>Clés sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="views/key_findings.py" />
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>&amp;Passphrase</source>
            <translation>&amp;Phrase secrète</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>Let Kiln use these keys</source>
            <translation>Laisser Kiln utiliser ces clés</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>The keys are kept in this computer's keychain only. Kiln cannot use them then.</source>
            <translation>Les clés sont gardées seulement dans le trousseau de cet ordinateur. Kiln ne peut alors pas les utiliser.</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>The keys are kept in this computer's keychain, and in Kiln's file, which only you can read.</source>
            <translation>Les clés sont gardées dans le trousseau de cet ordinateur, et dans le fichier de Kiln, que vous seul pouvez lire.</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>The keys in this pack are locked</source>
            <translation>Les clés de ce pack sont verrouillées</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>Whoever sent the pack can tell you the passphrase. Without it, paste the keys below.</source>
            <translation>La personne qui a envoyé le pack peut vous dire la phrase secrète. Sans elle, collez les clés ci-dessous.</translation>
        </message>
    </context>
    <context>
        <name>KeysStep</name>
        <message>
            <location filename="viewmodels/packs/keys_step.py" />
            <source>Keys that you leave empty can be pasted later, under Providers.</source>
            <translation>Les clés que vous laissez vides peuvent être collées plus tard, sous Fournisseurs.</translation>
        </message>
    </context>
    <context>
        <name>KilnBeside</name>
        <message numerus="yes">
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>%n of your models</source>
            <extracomment>Of one, in English: one of your models</extracomment>
            <translation>
                <numerusform>%n de vos modèles</numerusform>
                <numerusform>%n de vos modèles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>%n of your providers</source>
            <extracomment>Of one, in English: one of your providers</extracomment>
            <translation>
                <numerusform>%n de vos fournisseurs</numerusform>
                <numerusform>%n de vos fournisseurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>%n of your settings</source>
            <extracomment>Of one, in English: one of your settings</extracomment>
            <translation>
                <numerusform>%n de vos paramètres</numerusform>
                <numerusform>%n de vos paramètres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_beside.py" />
            <source>Always do this</source>
            <translation>Toujours faire ainsi</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>Another program</source>
            <translation>Un autre programme</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>Close Kiln and start it again. Then put back what it wrote over: {names}.</source>
            <translation>Fermez Kiln et relancez-le. Remettez ensuite en place ce qu’il a écrasé : {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>It is back.</source>
            <translation>C’est remis en place.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_beside.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>Kiln keeps writing an older list over {things}.</source>
            <translation>Kiln écrit sans cesse une ancienne liste par-dessus {things}.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_beside.py" />
            <source>Put back</source>
            <translation>Remettre en place</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>They are back.</source>
            <translation>Tout est remis en place.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>What you saved of {names} is no longer in Kiln's settings. Nothing is lost: put it back.</source>
            <translation>Ce que vous avez enregistré n’est plus dans les paramètres de Kiln : {names}. Rien n’est perdu : remettez-le en place.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>a setting</source>
            <translation>un paramètre</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>{n} more</source>
            <translation>{n} de plus</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>{program} wrote an older list over {things}.</source>
            <translation>{program} a écrit une ancienne liste par-dessus {things}.</translation>
        </message>
    </context>
    <context>
        <name>KilnLaunch</name>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Everybody on this computer may change “{program}”, so your keys are not given to it. Move it to a folder of your own, then choose it there.</source>
            <translation>Tout le monde sur cet ordinateur peut modifier « {program} » : vos clés ne lui sont donc pas données. Déplacez-le dans un dossier à vous, puis choisissez-le là.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln closed again right away. Start it the usual way once, to see what it says.</source>
            <translation>Kiln s’est refermé aussitôt. Démarrez-le une fois comme d’habitude, pour voir ce qu’il dit.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln could not be started. Is it the right program?</source>
            <translation>Kiln n’a pas pu démarrer. Est-ce le bon programme ?</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln is starting. It opens in your web browser in a moment.</source>
            <translation>Kiln démarre. Il s’ouvre dans un instant dans votre navigateur web.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln reads the keys of your own addresses only from its own file.</source>
            <translation>Kiln ne lit les clés de vos propres adresses que dans son propre fichier.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln reads these only from its own file.</source>
            <translation>Kiln ne lit celles-ci que dans son propre fichier.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln runs already. Close it first: it only gets the keys when it is started from here.</source>
            <translation>Kiln fonctionne déjà. Fermez-le d’abord : il ne reçoit les clés que s’il est démarré d’ici.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln runs, started from here. Close it before you start it again or move keys.</source>
            <translation>Kiln fonctionne, démarré d’ici. Fermez-le avant de le redémarrer ou de déplacer des clés.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln was not found on this computer. Choose its program.</source>
            <translation>Kiln n’a pas été trouvé sur cet ordinateur. Choisissez son programme.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's file has a blank text in its place, so Kiln looks no further.</source>
            <translation>Le fichier de Kiln a un texte vide à sa place : Kiln ne cherche donc pas plus loin.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's file has an empty entry in its place, so Kiln looks no further.</source>
            <translation>Le fichier de Kiln a une entrée vide à sa place : Kiln ne cherche donc pas plus loin.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's file has “[hidden]” in its place, so Kiln looks no further.</source>
            <translation>Le fichier de Kiln a « [hidden] » à sa place : Kiln ne cherche donc pas plus loin.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's own account</source>
            <translation>Le compte de Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's tools</source>
            <translation>Les outils de Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Looking for Kiln…</source>
            <translation>Recherche de Kiln…</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Moved the keys of {names}.</source>
            <extracomment>Of one, in English: Moved the key of {names}.</extracomment>
            <translation>
                <numerusform>Clé déplacée : {names}.</numerusform>
                <numerusform>Clés déplacées : {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Projects that Kiln keeps in step</source>
            <translation>Projets que Kiln synchronise</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>The key stands in Kiln's own file, which Kiln reads first.</source>
            <translation>La clé figure dans le fichier de Kiln, que Kiln lit en premier.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>The keychain no longer has the key. Edit the provider, and paste it again.</source>
            <translation>Le trousseau n’a plus la clé. Modifiez le fournisseur, et collez-la à nouveau.</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>This copy of the app is shut off from other programs, and cannot start Kiln.</source>
            <translation>Cette copie de l’application est isolée des autres programmes et ne peut pas démarrer Kiln.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Weights &amp; Biases</source>
            <translation>Weights &amp; Biases</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>{n} more</source>
            <translation>{n} de plus</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>“{program}” is not a program. Choose Kiln's program.</source>
            <translation>« {program} » n’est pas un programme. Choisissez le programme de Kiln.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>“{program}” is not there. Choose Kiln's program.</source>
            <translation>« {program} » n’est pas là. Choisissez le programme de Kiln.</translation>
        </message>
    </context>
    <context>
        <name>KilnLaunchCard</name>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Choose Kiln's program</source>
            <translation>Choisir le programme de Kiln</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Choose the program…</source>
            <translation>Choisir le programme…</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Is this Kiln's program?</source>
            <translation>Est-ce le programme de Kiln ?</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>It gets the keys of {names}.</source>
            <translation>Il reçoit les clés pour : {names}.</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Keys that do not</source>
            <translation>Clés qui ne suivent pas</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Keys that go along</source>
            <translation>Clés qui suivent</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Kiln has these keys only when you start it here.</source>
            <translation>Kiln n’a ces clés que lorsque vous le démarrez ici.</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Kiln's own settings then show them as not connected. Their models work all the same.</source>
            <translation>Les paramètres de Kiln les montrent alors comme non connectés. Leurs modèles fonctionnent quand même.</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Move keys</source>
            <translation>Déplacer les clés</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Move the keys out of Kiln's file…</source>
            <translation>Sortir les clés du fichier de Kiln…</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Move these keys into the keychain?</source>
            <translation>Déplacer ces clés dans le trousseau ?</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>None yet</source>
            <translation>Aucune pour l’instant</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Start Kiln</source>
            <translation>Démarrer Kiln</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Start Kiln with its keys</source>
            <translation>Démarrer Kiln avec ses clés</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Start it</source>
            <translation>Démarrer</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Started here, Kiln gets your keys from this computer's keychain while it runs. Its own file, where keys stand as plain text, needs none of them then.</source>
            <translation>Démarré ici, Kiln reçoit vos clés du trousseau de cet ordinateur tant qu’il fonctionne. Son propre fichier, où les clés figurent en clair, n’en a alors besoin d’aucune.</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>This can be undone.</source>
            <translation>Ceci peut être annulé.</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>You are asked only once for each program.</source>
            <translation>La question ne vous est posée qu’une fois par programme.</translation>
        </message>
    </context>
    <context>
        <name>Lately</name>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Lately</source>
            <translation>Récemment</translation>
        </message>
        <message>
            <location filename="viewmodels/lately.py" />
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="viewmodels/lately.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
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
            <translation>Tout l’historique</translation>
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Lately</source>
            <translation>Récemment</translation>
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Nothing was changed yet. What you change can be undone from here.</source>
            <translation>Rien n’a encore été modifié. Vos modifications pourront être annulées d’ici.</translation>
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Reading the history…</source>
            <translation>Lecture de l’historique…</translation>
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Undone</source>
            <translation>Annulé</translation>
        </message>
    </context>
    <context>
        <name>LocalServers</name>
        <message numerus="yes">
            <location filename="viewmodels/local_servers.py" />
            <source>%n models</source>
            <extracomment>Of one, in English: 1 model</extracomment>
            <translation>
                <numerusform>%n modèle</numerusform>
                <numerusform>%n modèles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>A model server</source>
            <translation>Un serveur de modèles</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Added “{name}”.</source>
            <translation>« {name} » ajouté.</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>All its models answer.</source>
            <translation>Tous ses modèles répondent.</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>It wants a key.</source>
            <translation>Il demande une clé.</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Its model answers.</source>
            <translation>Son modèle répond.</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Kiln then lists its models by itself.</source>
            <translation>Kiln affiche alors lui-même ses modèles.</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>No model server was found on this computer. Start it, then look again.</source>
            <translation>Aucun serveur de modèles trouvé sur cet ordinateur. Démarrez-le, puis cherchez à nouveau.</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Only what is set up already runs on this computer.</source>
            <translation>Seul ce qui est déjà configuré fonctionne sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>{answered} of {count} models answered. The list of models says why.</source>
            <translation>{answered} modèles sur {count} ont répondu. La liste des modèles dit pourquoi.</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>{name} is running on this computer</source>
            <translation>{name} fonctionne sur cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>LocalServersCard</name>
        <message>
            <location filename="views/local_servers_card.py" />
            <source>Add it</source>
            <translation>L’ajouter</translation>
        </message>
        <message>
            <location filename="views/local_servers_card.py" />
            <source>Adding…</source>
            <translation>Ajout en cours…</translation>
        </message>
        <message>
            <location filename="views/local_servers_card.py" />
            <source>and {count} more, under Models</source>
            <translation>et {count} de plus, sous Modèles</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="views/main_window.py" />
            <source>Agents</source>
            <translation>Agents</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Key copied. It is taken off the clipboard in a minute.</source>
            <translation>Clé copiée. Elle sera retirée du presse-papiers dans une minute.</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Kiln Models</source>
            <translation>Kiln Models</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Providers</source>
            <translation>Fournisseurs</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
    </context>
    <context>
        <name>MenuBar</name>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Edit</source>
            <translation>Édition</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Go</source>
            <translation>Aller</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>View</source>
            <translation>Affichage</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Add copy</source>
            <translation>Ajouter la copie</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Add model</source>
            <translation>Ajouter un modèle</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Convert</source>
            <translation>Convertir</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Convert model</source>
            <translation>Convertir le modèle</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Duplicate model</source>
            <translation>Dupliquer le modèle</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Edit model</source>
            <translation>Modifier le modèle</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Keep the old line too</source>
            <translation>Garder aussi l’ancienne ligne</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Kind of model</source>
            <translation>Type de modèle</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>More kinds come with VS Code: choose it in Settings.</source>
            <translation>VS Code apporte d’autres types : choisissez-le dans Paramètres.</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Runs that you made in Kiln with the old model name it by that line. Without it they cannot find it.</source>
            <translation>Les exécutions faites dans Kiln avec l’ancien modèle le désignent par cette ligne. Sans elle, elles ne le trouvent plus.</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Try it…</source>
            <translation>L’essayer…</translation>
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
            <translation>&amp;Adresse de la ressource</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;Context window</source>
            <translation>Fenêtre de &amp;contexte</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;Display name</source>
            <translation>&amp;Nom affiché</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Location</source>
            <translation>&amp;Emplacement</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Model</source>
            <translation>&amp;Modèle</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Model path</source>
            <translation>Chemin du &amp;modèle</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;No key needed</source>
            <translation>Aucune clé nécessai&amp;re</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Project ID</source>
            <translation>ID du pro&amp;jet</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Provider</source>
            <translation>&amp;Fournisseur</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;Use in</source>
            <translation>&amp;Utiliser dans</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>A key stands beside this model in plain text, and would be lost.</source>
            <translation>Une clé figure en clair à côté de ce modèle, et serait perdue.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>API &amp;key</source>
            <translation>Clé A&amp;PI</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Add another provider</source>
            <translation>Ajouter un autre fournisseur</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Another address…</source>
            <translation>Autre adresse…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Another model has this id already. Give this one another name.</source>
            <translation>Un autre modèle a déjà cet identifiant. Donnez un autre nom à celui-ci.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Anthropic</source>
            <translation>Anthropic</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Ask the provider again which models it has</source>
            <translation>Redemander au fournisseur quels modèles il a</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Asking the provider which models it has…</source>
            <translation>Le fournisseur est interrogé sur ses modèles…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Azure OpenAI</source>
            <translation>Azure OpenAI</translation>
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>Calls go to {address}</source>
            <translation>Les appels vont à {address}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Change its name or its settings, or close this.</source>
            <translation>Changez son nom ou ses paramètres, ou fermez ceci.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Check the marked fields.</source>
            <translation>Vérifiez les champs marqués.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Choose another one.</source>
            <translation>Choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Choose at least one program to use it in.</source>
            <translation>Choisissez au moins un programme où l’utiliser.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Choose the provider that has the model.</source>
            <translation>Choisissez le fournisseur qui a le modèle.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Connected provider</source>
            <translation>Fournisseur connecté</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Cost in, dollars per million tokens</source>
            <translation>Coût en entrée, en dollars par million de tokens</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Cost out, dollars per million tokens</source>
            <translation>Coût en sortie, en dollars par million de tokens</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Cost per m&amp;illion</source>
            <translation>Coût par mi&amp;llion</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>De&amp;scription</source>
            <translation>De&amp;scription</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Deploy&amp;ment</source>
            <translation>&amp;Déploiement</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Example: accounts/yourname/models/model-name</source>
            <translation>Exemple : accounts/yourname/models/model-name</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Fill in the project and the location, or paste the address.</source>
            <translation>Indiquez le projet et l’emplacement, ou collez l’adresse.</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Finish this provider</source>
            <translation>Compléter ce fournisseur</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Finish…</source>
            <translation>Compléter…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Fireworks fine-tune</source>
            <translation>Modèle affiné Fireworks</translation>
        </message>
        <message>
            <location filename="viewmodels/models/reading.py" />
            <location filename="views/model_form.py" />
            <source>Free</source>
            <translation>Gratuit</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Give both prices, or neither.</source>
            <translation>Indiquez les deux prix, ou aucun.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Goes away on {date}</source>
            <translation>Disparaît le {date}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Images</source>
            <translation>Images</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Kiln cannot use this endpoint then, if the server wants a key.</source>
            <translation>Kiln ne peut alors pas utiliser ce point de terminaison, si le serveur demande une clé.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Kiln could not use the model like this.</source>
            <translation>Kiln ne pourrait pas utiliser le modèle ainsi.</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Kiln reads keys only from its own file, so it is written there too. Only you can read that file.</source>
            <translation>Kiln ne lit les clés que dans son propre fichier : elle y est donc écrite aussi. Vous seul pouvez lire ce fichier.</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Let Kiln use this key</source>
            <translation>Permettre à Kiln d’utiliser cette clé</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of %n days ago</source>
            <extracomment>Of one, in English: List of 1 day ago</extracomment>
            <translation>
                <numerusform>Liste d’il y a %n jour</numerusform>
                <numerusform>Liste d’il y a %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of %n hours ago</source>
            <extracomment>Of one, in English: List of 1 hour ago</extracomment>
            <translation>
                <numerusform>Liste d’il y a %n heure</numerusform>
                <numerusform>Liste d’il y a %n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of %n minutes ago</source>
            <extracomment>Of one, in English: List of 1 minute ago</extracomment>
            <translation>
                <numerusform>Liste d’il y a %n minute</numerusform>
                <numerusform>Liste d’il y a %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of just now</source>
            <translation>Liste reçue à l’instant</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>More &amp;Fireworks models</source>
            <translation>Plus de modèles Fire&amp;works</translation>
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>Most addresses end in /v1. Test it to be sure.</source>
            <translation>La plupart des adresses finissent par /v1. Testez-la pour en être sûr.</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>New…</source>
            <translation>Nouveau…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>No key: it signs in as you, with what “gcloud auth application-default login” set up.</source>
            <translation>Pas de clé : la connexion se fait en votre nom, avec ce que « gcloud auth application-default login » a mis en place.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Nothing was changed in {programs}.</source>
            <translation>Rien n’a été modifié dans {programs}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Nothing was changed, neither in {one} nor in {other}.</source>
            <translation>Rien n’a été modifié, ni dans {one} ni dans {other}.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Nothing was changed. First move the key to the keychain, on the page Agents.</source>
            <translation>Rien n’a été modifié. Déplacez d’abord la clé vers le trousseau, sur la page Agents.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Only the resource's address is wanted, without what follows it.</source>
            <translation>Seule l’adresse de la ressource est demandée, sans ce qui la suit.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>Only {address} is kept: the rest is added to each call.</source>
            <translation>Seule {address} est conservée : le reste est ajouté à chaque appel.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>OpenAI-compatible</source>
            <translation>Compatible OpenAI</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Paste the resource's address, such as https://your-resource.openai.azure.com.</source>
            <translation>Collez l’adresse de la ressource, par exemple https://your-resource.openai.azure.com.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>Reasoning</source>
            <translation>Raisonnement</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Saved as {path}</source>
            <translation>Enregistré sous {path}</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Set up…</source>
            <translation>Configurer…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Take off what comes after the question mark.</source>
            <translation>Retirez ce qui suit le point d’interrogation.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/programs.py" />
            <source>That stays, unless you type something else here.</source>
            <translation>Cela reste, sauf si vous tapez autre chose ici.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>The address has /v1 twice. Once is enough.</source>
            <translation>L’adresse contient /v1 deux fois. Une fois suffit.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>The editor could not use the model like this.</source>
            <translation>L’éditeur ne pourrait pas utiliser le modèle ainsi.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>The file: {path}</source>
            <translation>Le fichier : {path}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>The key will be removed when you save.</source>
            <translation>La clé sera supprimée quand vous enregistrerez.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>The name has characters that cannot be shown.</source>
            <translation>Le nom contient des caractères qui ne peuvent pas être affichés.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>The name has characters that cannot be shown. Type it by hand.</source>
            <translation>Le nom contient des caractères qui ne peuvent pas être affichés. Tapez-le à la main.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/listing.py" />
            <source>The provider did not tell which models it has. You can type the name.</source>
            <translation>Le fournisseur n’a pas dit quels modèles il a. Vous pouvez taper le nom.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings do not take this model's id. Give it another name.</source>
            <translation>Les paramètres n’acceptent pas l’identifiant de ce modèle. Donnez-lui un autre nom.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings do not take this.</source>
            <translation>Les paramètres n’acceptent pas cela.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings have another kind of model here. Choose a kind.</source>
            <translation>Les paramètres ont ici un autre type de modèle. Choisissez un type.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings have this key in plain text. Paste it here again.</source>
            <translation>Les paramètres ont cette clé en clair. Collez-la ici à nouveau.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>There is a space in it. Most model names have none.</source>
            <translation>Il contient une espace. La plupart des noms de modèles n’en ont pas.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>There is a user name or password in the address. Keys belong in the key field.</source>
            <translation>L’adresse contient un nom d’utilisateur ou un mot de passe. Les clés vont dans le champ de la clé.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Thinks</source>
            <translation>Réfléchit</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This has characters that cannot be shown. Type it by hand.</source>
            <translation>Ceci contient des caractères qui ne peuvent pas être affichés. Tapez-le à la main.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This is needed.</source>
            <translation>Ce champ est nécessaire.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This is no address. It starts with https:// or http://.</source>
            <translation>Ce n’est pas une adresse. Elle commence par https:// ou http://.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <location filename="viewmodels/words/models.py" />
            <source>This is no model path. It looks like accounts/yourname/models/model-name.</source>
            <translation>Ce n’est pas un chemin de modèle. Il ressemble à accounts/yourname/models/model-name.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This number is too small or too large.</source>
            <translation>Ce nombre est trop petit ou trop grand.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>This provider is no longer set up.</source>
            <translation>Ce fournisseur n’est plus configuré.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Tools</source>
            <translation>Outils</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type a number from 0 to {highest}, such as 0.7.</source>
            <translation>Tapez un nombre de 0 à {highest}, par exemple 0.7.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type a price in US dollars, such as 0.90.</source>
            <translation>Tapez un prix en dollars US, par exemple 0.90.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type how many tokens, such as 128,000 or 128K.</source>
            <translation>Tapez le nombre de tokens, par exemple 128,000 ou 128K.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type the model's exact name at the provider, such as llama-3.3-70b.</source>
            <translation>Tapez le nom exact du modèle chez le fournisseur, par exemple llama-3.3-70b.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type the model's path, such as accounts/yourname/models/model-name.</source>
            <translation>Tapez le chemin du modèle, par exemple accounts/yourname/models/model-name.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type the name that the deployment has in Azure.</source>
            <translation>Tapez le nom que le déploiement a dans Azure.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Vertex AI</source>
            <translation>Vertex AI</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>You have this model already, with the same settings.</source>
            <translation>Vous avez déjà ce modèle, avec les mêmes paramètres.</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>dollars in</source>
            <translation>dollars en entrée</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>dollars out</source>
            <translation>dollars en sortie</translation>
        </message>
        <message>
            <location filename="viewmodels/models/starting.py" />
            <source>not set up</source>
            <translation>non configuré</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>tokens</source>
            <translation>tokens</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>{count} found</source>
            <translation>{count} trouvés</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>{group} · {name}</source>
            <translation>{group} · {name}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>{model} (sees pictures)</source>
            <translation>{model} (voit les images)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{names} and {last}</source>
            <translation>{names} et {last}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} need the context window.</source>
            <translation>{programs} ont besoin de la fenêtre de contexte.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} need the prices; 0 is free.</source>
            <translation>{programs} ont besoin des prix ; 0 veut dire gratuit.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} needs the context window.</source>
            <translation>{programs} a besoin de la fenêtre de contexte.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} needs the prices; 0 is free.</source>
            <translation>{programs} a besoin des prix ; 0 veut dire gratuit.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} calls it “{value}”.</source>
            <translation>{program} l’appelle « {value} ».</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} cannot use a private Anthropic endpoint.</source>
            <translation>{program} ne peut pas utiliser un point de terminaison Anthropic privé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has it in its old format. Convert it first.</source>
            <translation>{program} l’a dans son ancien format. Convertissez-le d’abord.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has no key for this provider yet. Add it under Providers first.</source>
            <translation>{program} n’a pas encore de clé pour ce fournisseur. Ajoutez-la d’abord sous Fournisseurs.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has no way to reach this provider.</source>
            <translation>{program} n’a aucun moyen d’atteindre ce fournisseur.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has one Azure resource, and this is another one.</source>
            <translation>{program} a une seule ressource Azure, et celle-ci en est une autre.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has one Vertex AI project, and this is another one.</source>
            <translation>{program} a un seul projet Vertex AI, et celui-ci en est un autre.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has {value} tokens.</source>
            <translation>{program} indique {value} tokens.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has {value}.</source>
            <translation>{program} indique {value}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has “{value}”.</source>
            <translation>{program} indique « {value} ».</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program}'s settings file cannot be read now.</source>
            <translation>Le fichier de paramètres de {program} ne peut pas être lu en ce moment.</translation>
        </message>
    </context>
    <context>
        <name>ModelFormState</name>
        <message>
            <location filename="viewmodels/models/form_state.py" />
            <source>in plain text in the settings</source>
            <translation>en clair dans les paramètres</translation>
        </message>
        <message>
            <location filename="viewmodels/models/form_state.py" />
            <source>kept as “{name}”</source>
            <translation>conservée sous « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/models/form_state.py" />
            <source>{name} copy</source>
            <translation>{name} (copie)</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>+ Add endpoint</source>
            <translation>+ Ajouter un point de terminaison</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>+ Add model</source>
            <translation>+ Ajouter un modèle</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>A password stands in the address, where everybody can read it. Choose Edit to remove it.</source>
            <translation>Un mot de passe figure dans l’adresse, où tout le monde peut le lire. Choisissez Modifier pour le retirer.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Added “{name}” to {programs}.</source>
            <translation>« {name} » ajouté à {programs}.</translation>
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
            <translation>Changer l’identifiant dans {program}…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Change id…</source>
            <translation>Changer l’identifiant…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Converted “{name}”.</source>
            <translation>« {name} » converti.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Convert…</source>
            <translation>Convertir…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Custom settings</source>
            <translation>Paramètres personnalisés</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <location filename="viewmodels/models/trouble.py" />
            <source>Damaged</source>
            <translation>Endommagé</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Duplicate…</source>
            <translation>Dupliquer…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Entry {number}</source>
            <translation>Entrée {number}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Everybody who can read {program}'s settings file can read the key. Move it to a safe place.</source>
            <translation>Quiconque peut lire le fichier de paramètres de {program} peut lire la clé. Déplacez-la en lieu sûr.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Find out what it can do…</source>
            <translation>Découvrir ses capacités…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Fireworks</source>
            <translation>Fireworks</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Fireworks fine-tunes</source>
            <translation>Modèles affinés Fireworks</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Fireworks is off</source>
            <translation>Fireworks est désactivé</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Fireworks is turned off in {program}'s settings.</source>
            <translation>Fireworks est désactivé dans les paramètres de {program}.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>Free</source>
            <translation>Gratuit</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>From connected providers</source>
            <translation>De fournisseurs connectés</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Google Vertex</source>
            <translation>Google Vertex</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>It does not say what kind of provider it has. Kiln skips it.</source>
            <translation>Il ne dit pas quel type de fournisseur il a. Kiln l’ignore.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>It does not say which provider it has. Kiln skips it.</source>
            <translation>Il ne dit pas quel fournisseur il a. Kiln l’ignore.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its display name is not a text. Kiln skips it.</source>
            <translation>Son nom affiché n’est pas un texte. Kiln l’ignore.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its id is not a text. Kiln skips it.</source>
            <translation>Son identifiant n’est pas un texte. Kiln l’ignore.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its model name is not a text. Kiln skips it.</source>
            <translation>Son nom de modèle n’est pas un texte. Kiln l’ignore.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its provider “{name}” is not set up. Add it, or choose another with Edit.</source>
            <translation>Son fournisseur « {name} » n’est pas configuré. Ajoutez-le, ou choisissez-en un autre avec Modifier.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its settings cannot be read. Kiln skips it.</source>
            <translation>Ses paramètres ne peuvent pas être lus. Kiln l’ignore.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Key in plain text</source>
            <translation>Clé en clair</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Key needed</source>
            <translation>Clé nécessaire</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Key needed on this computer</source>
            <translation>Clé nécessaire sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Kiln can list this one, but neither edit nor remove it.</source>
            <translation>Kiln peut afficher celui-ci, mais ni le modifier ni le supprimer.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Kiln cannot select it. Choose Edit and save to mend it.</source>
            <translation>Kiln ne peut pas le sélectionner. Choisissez Modifier et enregistrez pour le corriger.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Kiln finds only the first of two models with one id. Choose Edit and save to mend it.</source>
            <translation>Kiln ne trouve que le premier de deux modèles de même identifiant. Choisissez Modifier et enregistrez pour le corriger.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Kiln shows it after its next start or reload.</source>
            <translation>Kiln l’affiche après son prochain démarrage ou rechargement.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Kiln's old format. Convert it to edit it.</source>
            <translation>Ancien format de Kiln. Convertissez-le pour le modifier.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Legacy</source>
            <translation>Ancien</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>No id</source>
            <translation>Pas d’identifiant</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Not complete</source>
            <translation>Incomplet</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Not tested</source>
            <translation>Non testé</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Old format</source>
            <translation>Ancien format</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>OpenAI-compatible</source>
            <translation>Compatible OpenAI</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Password in the address</source>
            <translation>Mot de passe dans l’adresse</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Provider missing</source>
            <translation>Fournisseur manquant</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <location filename="viewmodels/models/trouble.py" />
            <source>Same id twice</source>
            <translation>Identifiant en double</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Saved “{name}” in {programs}.</source>
            <translation>« {name} » enregistré dans {programs}.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Test</source>
            <translation>Tester</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>This is no model at all. Kiln skips it; remove it.</source>
            <translation>Ce n’est pas du tout un modèle. Kiln l’ignore ; supprimez-le.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>This is no model that {program} could use. Remove it, or mend the file in {program}.</source>
            <translation>Ce n’est pas un modèle que {program} pourrait utiliser. Supprimez-le, ou corrigez le fichier dans {program}.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Try it…</source>
            <translation>L’essayer…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Unknown kind</source>
            <translation>Type inconnu</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Your own endpoints</source>
            <translation>Vos propres points de terminaison</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>all agents</source>
            <translation>tous les agents</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>not assigned</source>
            <translation>non attribué</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{count} agents</source>
            <translation>{count} agents</translation>
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>{input} in, {output} out per million tokens</source>
            <translation>{input} en entrée, {output} en sortie par million de tokens</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{name} agent</source>
            <translation>agent {name}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>{price} per million tokens</source>
            <translation>{price} par million de tokens</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>{program} cannot read these</source>
            <translation>{program} ne peut pas lire ceux-ci</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{program} finds only the last of two models with one id. Change the id of one of them.</source>
            <translation>{program} ne trouve que le dernier de deux modèles de même identifiant. Changez l’identifiant de l’un d’eux.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{program} looks for a secret that this computer does not have. Choose Edit to give it.</source>
            <translation>{program} cherche un secret que cet ordinateur n’a pas. Choisissez Modifier pour l’indiquer.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{program} may not be able to use it. Choose Edit to see what is missing or wrong.</source>
            <translation>{program} ne pourra peut-être pas l’utiliser. Choisissez Modifier pour voir ce qui manque ou est faux.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>{tokens} context</source>
            <translation>contexte : {tokens}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>“{name}” is not complete. Open Providers to finish it.</source>
            <translation>« {name} » est incomplet. Ouvrez Fournisseurs pour le compléter.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>“{name}” stands as it was.</source>
            <translation>« {name} » est de nouveau comme avant.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>In {program}</source>
            <translation>Dans {program}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>Needs attention {count}</source>
            <translation>À vérifier : {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>Not tested {count}</source>
            <translation>Non testés : {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>Old format {count}</source>
            <translation>Ancien format : {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>{count} models</source>
            <translation>{count} modèles</translation>
        </message>
    </context>
    <context>
        <name>ModelsView</name>
        <message>
            <location filename="views/models_page.py" />
            <source>A provider is where your models come from. Did you get an e-mail with an address and a key, or a snippet of code? Paste it as it is.</source>
            <translation>Un fournisseur est l’endroit d’où viennent vos modèles. Avez-vous reçu un e-mail avec une adresse et une clé, ou un extrait de code ? Collez-le tel quel.</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Add model</source>
            <translation>Ajouter un modèle</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Add provider</source>
            <translation>Ajouter un fournisseur</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>First add a provider</source>
            <translation>Ajoutez d’abord un fournisseur</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Kiln brings many models along. Add the ones that it does not know.</source>
            <translation>Kiln apporte de nombreux modèles. Ajoutez ceux qu’il ne connaît pas.</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>No model is like that.</source>
            <translation>Aucun modèle ne correspond.</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>No models of your own yet</source>
            <translation>Pas encore de modèles à vous</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste an e-mail or a snippet with address and key</source>
            <translation>Coller un e-mail ou un extrait avec adresse et clé</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste an e-mail or a snippet…</source>
            <translation>Coller un e-mail ou un extrait…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste what you got…</source>
            <translation>Coller ce que vous avez reçu…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste…</source>
            <translation>Coller…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Publish…</source>
            <translation>Publier…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Remove…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Search models</source>
            <translation>Rechercher des modèles</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Show all models</source>
            <translation>Afficher tous les modèles</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Test</source>
            <translation>Tester</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Test all</source>
            <translation>Tout tester</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>The models that you and your team added yourselves.</source>
            <translation>Les modèles que vous et votre équipe avez ajoutés vous-mêmes.</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Use in…</source>
            <translation>Utiliser dans…</translation>
        </message>
    </context>
    <context>
        <name>MonthBar</name>
        <message>
            <location filename="views/estimate_card.py" />
            <source>Cost by agent</source>
            <translation>Coût par agent</translation>
        </message>
    </context>
    <context>
        <name>Network</name>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source> and {count} more</source>
            <translation> et {count} de plus</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>A certificate without a name</source>
            <translation>Un certificat sans nom</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>An address has no spaces in it.</source>
            <translation>Une adresse ne contient pas d’espaces.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>And {count} more.</source>
            <translation>Et {count} de plus.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>Connected. The address starts with http://, so there is no certificate.</source>
            <translation>Connecté. L’adresse commence par http:// : il n’y a donc pas de certificat.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>It went straight, without a proxy.</source>
            <translation>Connexion directe, sans proxy.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>It went through the proxy {proxy}.</source>
            <translation>Connexion par le proxy {proxy}.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>Only proxies whose address starts with http:// or https:// can be used.</source>
            <translation>Seuls les proxys dont l’adresse commence par http:// ou https:// peuvent être utilisés.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>The name of the computer is missing or has a typing error.</source>
            <translation>Le nom de l’ordinateur manque ou contient une faute de frappe.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>The number after the colon must be between 1 and 65535.</source>
            <translation>Le nombre après les deux-points doit être compris entre 1 et 65535.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>This computer has no proxy set.</source>
            <translation>Cet ordinateur n’a pas de proxy défini.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>This is a script that picks a proxy. Ask IT for the address of the proxy itself.</source>
            <translation>C’est un script qui choisit un proxy. Demandez au service informatique l’adresse du proxy lui-même.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>Type the proxy's address, such as http://proxy.example:8080.</source>
            <translation>Tapez l’adresse du proxy, par exemple http://proxy.example:8080.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>Type the user name that belongs to the password.</source>
            <translation>Tapez le nom d’utilisateur qui va avec le mot de passe.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>an address that cannot be used</source>
            <translation>une adresse inutilisable</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>none for {hosts}</source>
            <translation>aucun pour {hosts}</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>ran out on {day}</source>
            <translation>a expiré le {day}</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>signed by {issuer}</source>
            <translation>signé par {issuer}</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>valid until {day}</source>
            <translation>valable jusqu’au {day}</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{host} answered.</source>
            <translation>{host} a répondu.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{host} answered. {issuer} signed its certificate: nobody looks into the traffic.</source>
            <translation>{host} a répondu. {issuer} a signé son certificat : personne ne regarde dans le trafic.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{issuer} signed it: your company looks into the traffic, or the server is its own.</source>
            <translation>{issuer} l’a signé : votre entreprise regarde dans le trafic, ou le serveur est à elle.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{issuer} signed its certificate.</source>
            <translation>{issuer} a signé son certificat.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{proxy} for http</source>
            <translation>{proxy} pour http</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{proxy} for https</source>
            <translation>{proxy} pour https</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>“{file}” cannot be read. Is it still there?</source>
            <translation>« {file} » ne peut pas être lu. Est-il encore là ?</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>“{file}” holds no certificate. Ask IT for it as a file that ends in .pem, .crt or .cer.</source>
            <translation>« {file} » ne contient pas de certificat. Demandez-le au service informatique, dans un fichier qui finit par .pem, .crt ou .cer.</translation>
        </message>
    </context>
    <context>
        <name>NetworkCardView</name>
        <message>
            <location filename="views/network_card.py" />
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Certificates (*.pem *.crt *.cer *.der *.ca)</source>
            <translation>Certificats (*.pem *.crt *.cer *.der *.ca)</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Choose a certificate file</source>
            <translation>Choisir un fichier de certificats</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Choose an extra certificate file</source>
            <translation>Choisir un fichier de certificats supplémentaires</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Connects to this address as a test would, and asks it nothing.</source>
            <translation>Se connecte à cette adresse comme le ferait un test, et ne lui demande rien.</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Drop the certificate file here.</source>
            <translation>Déposez ici le fichier de certificats.</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Extra certificates</source>
            <translation>Certificats supplémentaires</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>For networks that look into the traffic. IT has this file.</source>
            <translation>Pour les réseaux qui regardent dans le trafic. Le service informatique a ce fichier.</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Remove the extra certificate file</source>
            <translation>Retirer le fichier de certificats supplémentaires</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>There is no switch that ignores certificates: whoever stands in between could then read your keys.</source>
            <translation>Aucune option n’ignore les certificats : quiconque se trouve entre les deux pourrait alors lire vos clés.</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Use this proxy</source>
            <translation>Utiliser ce proxy</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Wh&amp;ich way</source>
            <translation>Par quel chem&amp;in</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Working…</source>
            <translation>En cours…</translation>
        </message>
    </context>
    <context>
        <name>OpenPack</name>
        <message>
            <location filename="views/packs/opening.py" />
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="views/packs/opening.py" />
            <source>Fetch it</source>
            <translation>Récupérer</translation>
        </message>
        <message>
            <location filename="views/packs/opening.py" />
            <source>Open a team pack</source>
            <translation>Ouvrir un pack d’équipe</translation>
        </message>
        <message>
            <location filename="views/packs/opening.py" />
            <source>Settings and exports of other programs (*.yaml *.yml *.json *.env *.sql *.zip *.bak)</source>
            <translation>Paramètres et exports d’autres programmes (*.yaml *.yml *.json *.env *.sql *.zip *.bak)</translation>
        </message>
        <message>
            <location filename="views/packs/opening.py" />
            <source>Team packs (*.kilnmodels)</source>
            <translation>Packs d’équipe (*.kilnmodels)</translation>
        </message>
    </context>
    <context>
        <name>OpenedPack</name>
        <message>
            <location filename="viewmodels/packs/opened.py" />
            <source>Made on {day}.</source>
            <translation>Créé le {day}.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/opened.py" />
            <source>Nothing in it can be taken.</source>
            <translation>Rien de ce qu’il contient ne peut être pris.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/opened.py" />
            <source>Nothing to add</source>
            <translation>Rien à ajouter</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/opened.py" />
            <source>You have all of it already.</source>
            <translation>Vous avez déjà tout.</translation>
        </message>
    </context>
    <context>
        <name>OverrideForm</name>
        <message>
            <location filename="views/override_form.py" />
            <source>0 to 1. Lower keeps to the likeliest words.</source>
            <translation>De 0 à 1. Plus bas, il s’en tient aux mots les plus probables.</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>0 to 2. Higher is more varied.</source>
            <translation>De 0 à 2. Plus haut, c’est plus varié.</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Advanced</source>
            <translation>Avancé</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Asks the model itself what it can do.</source>
            <translation>Demande au modèle lui-même ce qu’il sait faire.</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Find out</source>
            <translation>Découvrir</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Max tokens</source>
            <translation>Tokens maximum</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Sent with each request</source>
            <translation>Envoyé avec chaque requête</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Settings that Kiln does not know stay in the file: {names}</source>
            <translation>Les paramètres que Kiln ne connaît pas restent dans le fichier : {names}</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Settings that few models need</source>
            <translation>Paramètres utiles à peu de modèles</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Temperature</source>
            <translation>Température</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>The longest answer, in tokens.</source>
            <translation>La réponse la plus longue, en tokens.</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Top P</source>
            <translation>Top P</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>What this model can do</source>
            <translation>Ce que ce modèle sait faire</translation>
        </message>
    </context>
    <context>
        <name>Overrides</name>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Adds to each request what some models need.</source>
            <translation>Ajoute à chaque requête ce dont certains modèles ont besoin.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Answer only</source>
            <translation>Réponse seule</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Any provider (OpenRouter)</source>
            <translation>Tout fournisseur (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Asks a Claude model for a summary of its thinking.</source>
            <translation>Demande à un modèle Claude un résumé de sa réflexion.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Asks a Claude model to think before it answers.</source>
            <translation>Demande à un modèle Claude de réfléchir avant de répondre.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Asks a Gemini model to show its thinking.</source>
            <translation>Demande à un modèle Gemini de montrer sa réflexion.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Chat strategy it was tuned with</source>
            <translation>Stratégie de discussion de son affinage</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Data generation</source>
            <translation>Génération de données</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Default ({value})</source>
            <translation>Par défaut ({value})</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Extended thinking (Anthropic)</source>
            <translation>Réflexion étendue (Anthropic)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Extra options for DeepSeek R1 at OpenRouter.</source>
            <translation>Options supplémentaires pour DeepSeek R1 chez OpenRouter.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Extra options that logprobs need at OpenRouter.</source>
            <translation>Options supplémentaires nécessaires aux logprobs chez OpenRouter.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Files and pictures</source>
            <translation>Fichiers et images</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>For fine-tunes: in which steps the examples were given.</source>
            <translation>Pour les modèles affinés : en quelles étapes les exemples ont été donnés.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>For models that put their thinking between &lt;think&gt; and &lt;/think&gt;.</source>
            <translation>Pour les modèles qui mettent leur réflexion entre &lt;think&gt; et &lt;/think&gt;.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Formatter</source>
            <translation>Formateur</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Function calling</source>
            <translation>Appel de fonctions</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Function calling (strict)</source>
            <translation>Appel de fonctions (strict)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Function calling (weak)</source>
            <translation>Appel de fonctions (souple)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>How Kiln asks for that form. JSON Schema is the strictest; try it first on new models.</source>
            <translation>Comment Kiln demande cette forme. JSON Schema est le plus strict ; essayez-le d’abord sur les nouveaux modèles.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>How many requests Kiln sends at the same time. 1 is right for a small computer.</source>
            <translation>Nombre de requêtes que Kiln envoie en même temps. 1 convient à un petit ordinateur.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It answers requests that other models decline.</source>
            <translation>Il répond aux demandes que d’autres modèles refusent.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can answer in an exact form, such as a filled-in table.</source>
            <translation>Il sait répondre sous une forme exacte, par exemple un tableau rempli.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can be given files, of the kinds below.</source>
            <translation>On peut lui donner des fichiers, des types ci-dessous.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can look at pictures.</source>
            <translation>Il sait regarder des images.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can use tools, such as a search, while it answers.</source>
            <translation>Il sait utiliser des outils, par exemple une recherche, pendant qu’il répond.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It tells how sure it is of each word. Kiln uses that in evals.</source>
            <translation>Il dit à quel point il est sûr de chaque mot. Kiln s’en sert dans les évaluations.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON Schema</source>
            <translation>JSON Schema</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON instructions</source>
            <translation>Instructions JSON</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON instructions + JSON mode</source>
            <translation>Instructions JSON + mode JSON</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON mode</source>
            <translation>Mode JSON</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON, your own instructions</source>
            <translation>JSON, vos propres instructions</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln cannot use this value. Set it back to default.</source>
            <translation>Kiln ne peut pas utiliser cette valeur. Remettez la valeur par défaut.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln does not know this value. Choose one from the list.</source>
            <translation>Kiln ne connaît pas cette valeur. Choisissez-en une dans la liste.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln lists it among the models that should no longer be used.</source>
            <translation>Kiln le range parmi les modèles qui ne devraient plus être utilisés.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for judging answers.</source>
            <translation>Kiln le signale comme un bon choix pour juger des réponses.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for making example data.</source>
            <translation>Kiln le signale comme un bon choix pour créer des données d’exemple.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for playing a user.</source>
            <translation>Kiln le signale comme un bon choix pour jouer un utilisateur.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for reading documents.</source>
            <translation>Kiln le signale comme un bon choix pour lire des documents.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice where others decline.</source>
            <translation>Kiln le signale comme un bon choix là où d’autres refusent.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln offers it for getting the text out of documents.</source>
            <translation>Kiln le propose pour extraire le texte des documents.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln offers it for making example data.</source>
            <translation>Kiln le propose pour créer des données d’exemple.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln reports no error when thinking is missing from a structured answer.</source>
            <translation>Kiln ne signale pas d’erreur quand la réflexion manque dans une réponse structurée.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln turns each page of a PDF into a picture first.</source>
            <translation>Kiln transforme d’abord chaque page d’un PDF en image.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln warns that nobody of its team tried this model.</source>
            <translation>Kiln avertit que personne de son équipe n’a essayé ce modèle.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kinds of files</source>
            <translation>Types de fichiers</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Leave this empty. It sends the calls to another of your own addresses, by its name.</source>
            <translation>Laissez ce champ vide. Il envoie les appels à une autre de vos propres adresses, par son nom.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Level to start with</source>
            <translation>Niveau de départ</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Logprobs</source>
            <translation>Logprobs</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Logprobs options (OpenRouter)</source>
            <translation>Options logprobs (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Marked as untested</source>
            <translation>Signalé comme non testé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>May skip thinking for exact forms</source>
            <translation>Peut sauter la réflexion pour les formes exactes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Name of the base for fine-tuning</source>
            <translation>Nom de la base pour l’affinage</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Needs PDFs as pictures</source>
            <translation>A besoin des PDF en images</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Newer thinking request (OpenRouter)</source>
            <translation>Nouvelle demande de réflexion (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>One per line, such as application/pdf or image/png.</source>
            <translation>Un par ligne, par exemple application/pdf ou image/png.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>One per line. Names under which Ollama has the same model.</source>
            <translation>Un par ligne. Noms sous lesquels Ollama a le même modèle.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>One per line: the name to show = the word to send, such as High = high.</source>
            <translation>Un par ligne : le nom à afficher = le mot à envoyer, par exemple Élevé = high.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Only OpenRouter understands this. Set it back to default.</source>
            <translation>Seul OpenRouter comprend ceci. Remettez la valeur par défaut.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Only providers that think (OpenRouter)</source>
            <translation>Seulement les fournisseurs qui réfléchissent (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>OpenRouter may pick computers that ignore some of the request.</source>
            <translation>OpenRouter peut choisir des ordinateurs qui ignorent une partie de la requête.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>OpenRouter then picks only computers that return the thinking.</source>
            <translation>OpenRouter ne choisit alors que des ordinateurs qui renvoient la réflexion.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Other names in Ollama</source>
            <translation>Autres noms dans Ollama</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Out of date</source>
            <translation>Obsolète</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Output mode</source>
            <translation>Mode de sortie</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Output parser</source>
            <translation>Analyseur de sortie</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Qwen3 without thinking (/no_think)</source>
            <translation>Qwen3 sans réflexion (/no_think)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>R1 options (OpenRouter)</source>
            <translation>Options R1 (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>R1 thinking (&lt;think&gt; tags)</source>
            <translation>Réflexion R1 (balises &lt;think&gt;)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>R1 thinking, when there is any</source>
            <translation>Réflexion R1, quand il y en a</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Rarely needed</source>
            <translation>Rarement nécessaire</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Reads documents</source>
            <translation>Lit les documents</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Reasoning (always thinks)</source>
            <translation>Raisonnement (réfléchit toujours)</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Requests at once</source>
            <translation>Requêtes simultanées</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Say which of the thinking levels to start with.</source>
            <translation>Indiquez par lequel des niveaux de réflexion commencer.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Send calls to another provider</source>
            <translation>Envoyer les appels à un autre fournisseur</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Sends the level in OpenRouter's newer form. Only for OpenRouter.</source>
            <translation>Envoie le niveau sous la nouvelle forme d’OpenRouter. Seulement pour OpenRouter.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Some newer models refuse a request with both.</source>
            <translation>Certains modèles récents refusent une requête avec les deux.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Structured output</source>
            <translation>Sortie structurée</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest as a pretend user</source>
            <translation>Proposer comme utilisateur fictif</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for data generation</source>
            <translation>Proposer pour générer des données</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for documents</source>
            <translation>Proposer pour les documents</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for evals</source>
            <translation>Proposer pour les évaluations</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for uncensored data</source>
            <translation>Proposer pour les données non censurées</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Summarized thinking (Anthropic)</source>
            <translation>Réflexion résumée (Anthropic)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Switches thinking on or off at SiliconFlow.</source>
            <translation>Active ou désactive la réflexion chez SiliconFlow.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Takes files</source>
            <translation>Accepte les fichiers</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Temperature or top-p, not both</source>
            <translation>Température ou top-p, pas les deux</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>The word to send when nobody chose a level. It must be one of the levels above.</source>
            <translation>Le mot à envoyer quand personne n’a choisi de niveau. Il doit être l’un des niveaux ci-dessus.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Thinking</source>
            <translation>Réflexion</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking (Gemini)</source>
            <translation>Réflexion (Gemini)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking (SiliconFlow)</source>
            <translation>Réflexion (SiliconFlow)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking and answer in two messages</source>
            <translation>Réflexion et réponse en deux messages</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking levels</source>
            <translation>Niveaux de réflexion</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking, then answer</source>
            <translation>Réflexion, puis réponse</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking, then answer (R1 form)</source>
            <translation>Réflexion, puis réponse (forme R1)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>This has characters that cannot be saved. Type it by hand.</source>
            <translation>Ceci contient des caractères qui ne peuvent pas être enregistrés. Tapez-le à la main.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>This must be one of the words to send from the thinking levels.</source>
            <translation>Ce doit être l’un des mots à envoyer des niveaux de réflexion.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Type a whole number from 1 to 10,000.</source>
            <translation>Tapez un nombre entier de 1 à 10 000.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Uncensored</source>
            <translation>Non censuré</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Vision</source>
            <translation>Vision</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>What the provider calls this model when it is fine-tuned.</source>
            <translation>Comment le fournisseur appelle ce modèle quand il est affiné.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>What this model can do</source>
            <translation>Ce que ce modèle sait faire</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Where Kiln suggests it</source>
            <translation>Où Kiln le propose</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Yes only if it always shows its thinking: Kiln reports an error when it does not.</source>
            <translation>Oui seulement s’il montre toujours sa réflexion : Kiln signale une erreur quand il ne le fait pas.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>not set</source>
            <translation>non défini</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Agents</source>
            <translation>Agents</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>None yet</source>
            <translation>Aucun pour l’instant</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Not managed</source>
            <translation>Non géré</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Providers</source>
            <translation>Fournisseurs</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Safe</source>
            <translation>En sécurité</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>choose an editor in Settings</source>
            <translation>choisissez un éditeur dans Paramètres</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>just now</source>
            <translation>à l’instant</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>none in Kiln's file</source>
            <translation>aucune dans le fichier de Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>not tested yet</source>
            <translation>pas encore testé</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>one in Kiln's own file</source>
            <translation>une dans le fichier de Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>tested {age}</source>
            <translation>testé {age}</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{amount} a month, as estimated</source>
            <translation>{amount} par mois, selon l’estimation</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} in Kiln's own file</source>
            <translation>{count} dans le fichier de Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} in {program}</source>
            <translation>{count} dans {program}</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} not tested</source>
            <translation>{count} non testés</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} to look at</source>
            <translation>{count} à examiner</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{good} of {count} work</source>
            <translation>{good} sur {count} fonctionnent</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{ready} of {count} ready</source>
            <translation>{ready} sur {count} prêts</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <location filename="viewmodels/overview.py" />
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>What needs you</source>
            <translation>Ce qui vous attend</translation>
        </message>
        <message>
            <location filename="viewmodels/overview.py" />
            <source>What works, and what needs you.</source>
            <translation>Ce qui fonctionne, et ce qui vous attend.</translation>
        </message>
    </context>
    <context>
        <name>OverviewView</name>
        <message>
            <location filename="views/overview_page.py" />
            <source>First steps…</source>
            <translation>Premiers pas…</translation>
        </message>
        <message>
            <location filename="views/overview_page.py" />
            <source>Nothing is set up yet</source>
            <translation>Rien n’est encore configuré</translation>
        </message>
        <message>
            <location filename="views/overview_page.py" />
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <location filename="views/overview_page.py" />
            <source>The first steps lead to a model that works. Then this page tells what works and what needs you.</source>
            <translation>Les premiers pas mènent à un modèle qui fonctionne. Ensuite, cette page montre ce qui fonctionne et ce qui vous attend.</translation>
        </message>
    </context>
    <context>
        <name>Pack</name>
        <message numerus="yes">
            <location filename="viewmodels/packs/keys_step.py" />
            <source>%n keys needed</source>
            <extracomment>Of one, in English: 1 key needed</extracomment>
            <translation>
                <numerusform>%n clé nécessaire</numerusform>
                <numerusform>%n clés nécessaires</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/packs.py" />
            <source>%n models</source>
            <extracomment>Of one, in English: 1 model</extracomment>
            <translation>
                <numerusform>%n modèle</numerusform>
                <numerusform>%n modèles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/packs.py" />
            <source>%n providers</source>
            <extracomment>Of one, in English: 1 provider</extracomment>
            <translation>
                <numerusform>%n fournisseur</numerusform>
                <numerusform>%n fournisseurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/packs.py" />
            <source>%n test results</source>
            <extracomment>Of one, in English: 1 test result</extracomment>
            <translation>
                <numerusform>%n résultat de test</numerusform>
                <numerusform>%n résultats de test</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Add {added}</source>
            <translation>Ajouter {added}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Add {added}, change {changed}</source>
            <translation>Ajouter {added}, modifier {changed}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Added {things} from the pack.</source>
            <translation>Ajouté depuis le pack : {things}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Added {things} from “{name}”.</source>
            <translation>Ajouté depuis « {name} » : {things}.</translation>
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
                <numerusform>%n modèle</numerusform>
                <numerusform>Les %n modèles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>All %n providers</source>
            <extracomment>Of one, in English: The 1 provider</extracomment>
            <translation>
                <numerusform>%n fournisseur</numerusform>
                <numerusform>Les %n fournisseurs</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Ask IT for your company's certificate, and choose it in Settings.</source>
            <translation>Demandez au service informatique le certificat de votre entreprise, et choisissez-le dans Paramètres.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Ask for an address that begins with https://.</source>
            <translation>Demandez une adresse qui commence par https://.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Ask whoever sent it for another one.</source>
            <translation>Demandez-en un autre à la personne qui l’a envoyé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Ask whoever sent the link.</source>
            <translation>Demandez à la personne qui a envoyé le lien.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Both</source>
            <translation>Les deux</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Cannot be taken ({count})</source>
            <translation>Ne peut pas être pris ({count})</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Change {changed}</source>
            <translation>Modifier {changed}</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Changed ({count})</source>
            <translation>Modifié ({count})</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Changed by you, and kept ({count})</source>
            <translation>Modifié par vous, et gardé ({count})</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Changed {things} as the pack has it.</source>
            <translation>Modifié comme dans le pack : {things}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Changed {things} as “{name}” has it.</source>
            <translation>Modifié comme dans « {name} » : {things}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Check your network, then open the link again.</source>
            <translation>Vérifiez votre réseau, puis ouvrez à nouveau le lien.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Fetch a team pack from {host}?</source>
            <translation>Récupérer un pack d’équipe de {host} ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>For whoever made it: the trouble is at “{place}”.</source>
            <translation>Pour la personne qui l’a créé : le problème est à « {place} ».</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>Good</source>
            <translation>Bonne</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>If you take it, your key stays behind.</source>
            <translation>Si vous le prenez, votre clé n’est pas reprise.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>It has a name that cannot be kept.</source>
            <translation>Il a un nom qui ne peut pas être gardé.</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>It holds %n keys, locked.</source>
            <extracomment>Of one, in English: It holds 1 key, locked.</extracomment>
            <translation>
                <numerusform>Il contient %n clé, verrouillée.</numerusform>
                <numerusform>Il contient %n clés, verrouillées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>It is added.</source>
            <translation>Il est ajouté.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>It is for a program that is not managed here.</source>
            <translation>Il est pour un programme qui n’est pas géré ici.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>It would change settings that packs may not touch: {detail}.</source>
            <translation>Il modifierait des paramètres que les packs ne peuvent pas toucher : {detail}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Its address is none that can be used.</source>
            <translation>Son adresse n’est pas utilisable.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Its provider is left out, so it has nowhere to go.</source>
            <translation>Son fournisseur est laissé de côté, il n’a donc nulle part où aller.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Its provider is neither in the pack nor in Kiln.</source>
            <translation>Son fournisseur n’est ni dans le pack ni dans Kiln.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Keep both</source>
            <translation>Garder les deux</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <location filename="viewmodels/words/packs.py" />
            <source>Keep mine</source>
            <translation>Garder le mien</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>Kiln does not know these settings of it, so they are left out: {names}.</source>
            <translation>Kiln ne connaît pas ces paramètres, ils sont donc laissés de côté : {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Kiln has no such provider.</source>
            <translation>Kiln n’a pas un tel fournisseur.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Kiln would break with these settings of it: {detail}.</source>
            <translation>Kiln ne fonctionnerait plus avec ces paramètres : {detail}.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Leave all out</source>
            <translation>Tout laisser de côté</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Leave it out</source>
            <translation>Le laisser de côté</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Leave out</source>
            <translation>Laisser de côté</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Left out</source>
            <translation>Laissé de côté</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Look at it before you take it.</source>
            <translation>Regardez-le avant de le prendre.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <location filename="viewmodels/words/packs.py" />
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>New ({count})</source>
            <translation>Nouveau ({count})</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/keys_step.py" />
            <source>Next: %n keys</source>
            <extracomment>Of one, in English: Next: 1 key</extracomment>
            <translation>
                <numerusform>Suite : %n clé</numerusform>
                <numerusform>Suite : %n clés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Not encrypted</source>
            <translation>Non chiffré</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing changes here.</source>
            <translation>Rien ne change ici.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing of it is written.</source>
            <translation>Rien n’en est écrit.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing was changed. Copy the file to another folder, then try again.</source>
            <translation>Rien n’a été modifié. Copiez le fichier dans un autre dossier, puis réessayez.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing was changed. Get the new version of this app to open it.</source>
            <translation>Rien n’a été modifié. Installez la nouvelle version de cette application pour l’ouvrir.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Nothing was fetched. Ask for another link.</source>
            <translation>Rien n’a été récupéré. Demandez un autre lien.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>One model for all agents</source>
            <translation>Un seul modèle pour tous les agents</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Only do this if you trust {host}. You then see what is in the pack before anything changes.</source>
            <translation>Ne le faites que si vous faites confiance à {host}. Vous voyez ensuite ce que contient le pack avant que quoi que ce soit ne change.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Open the page in your browser, save the file, and open it here.</source>
            <translation>Ouvrez la page dans votre navigateur, enregistrez le fichier, et ouvrez-le ici.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Provider</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Something is missing in this pack, so it was not opened.</source>
            <translation>Il manque quelque chose dans ce pack : il n’a donc pas été ouvert.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Something that {program} needs is missing.</source>
            <translation>Il manque quelque chose dont {program} a besoin.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>Strong</source>
            <translation>Forte</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Take</source>
            <translation>Prendre</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Take all</source>
            <translation>Tout prendre</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/pack_keys.py" />
            <source>Take at least %n letters: some words in a row.</source>
            <extracomment>Of one, in English: Take at least 1 letter.</extracomment>
            <translation>
                <numerusform>Utilisez au moins %n caractère : quelques mots à la suite.</numerusform>
                <numerusform>Utilisez au moins %n caractères : quelques mots à la suite.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Take it</source>
            <translation>Le prendre</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Take theirs</source>
            <translation>Prendre celui du pack</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Taken</source>
            <translation>Pris</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Team pack</source>
            <translation>Pack d’équipe</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Team pack “{name}”</source>
            <translation>Pack d’équipe « {name} »</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Test results</source>
            <translation>Résultats de test</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>The %n chosen models</source>
            <extracomment>Of one, in English: The 1 chosen model</extracomment>
            <translation>
                <numerusform>%n modèle sélectionné</numerusform>
                <numerusform>Les %n modèles sélectionnés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>The %n chosen providers</source>
            <extracomment>Of one, in English: The 1 chosen provider</extracomment>
            <translation>
                <numerusform>%n fournisseur sélectionné</numerusform>
                <numerusform>Les %n fournisseurs sélectionnés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>The file cannot be read.</source>
            <translation>Le fichier ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>The file is empty.</source>
            <translation>Le fichier est vide.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>The file is not there.</source>
            <translation>Le fichier n’est pas là.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>The keys are locked in a way that this app does not open. Ask for another file.</source>
            <translation>Les clés sont verrouillées d’une façon que cette application n’ouvre pas. Demandez un autre fichier.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>The model it names is neither in the pack nor here.</source>
            <translation>Le modèle qu’il nomme n’est ni dans le pack ni ici.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>The same ({count})</source>
            <translation>Identique ({count})</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>There are invisible letters in the name.</source>
            <translation>Le nom contient des caractères invisibles.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>There is a number in this pack that is none, so it was not opened.</source>
            <translation>Un nombre de ce pack n’en est pas un : il n’a donc pas été ouvert.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>There is more in this pack than this app takes.</source>
            <translation>Ce pack contient plus que ce que cette application accepte.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>There is no key to lock.</source>
            <translation>Il n’y a aucune clé à verrouiller.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>There is no pack any more at this address of {host}.</source>
            <translation>Il n’y a plus de pack à cette adresse de {host}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>There is text in it that could be mistaken for something else.</source>
            <translation>Il contient du texte qui pourrait être pris pour autre chose.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This file is built in a way that no team pack is, so it was not opened.</source>
            <translation>Ce fichier n’est pas construit comme un pack d’équipe : il n’a donc pas été ouvert.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This file is damaged, so it was not opened.</source>
            <translation>Ce fichier est endommagé : il n’a donc pas été ouvert.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This file is too large for a team pack.</source>
            <translation>Ce fichier est trop volumineux pour un pack d’équipe.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This is no team pack, so it was not opened.</source>
            <translation>Ce n’est pas un pack d’équipe : il n’a donc pas été ouvert.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>This link leads to no team pack.</source>
            <translation>Ce lien ne mène pas à un pack d’équipe.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This pack has the same thing twice, so it was not opened.</source>
            <translation>Ce pack contient deux fois la même chose : il n’a donc pas été ouvert.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This pack says two things at the same place, so it was not opened.</source>
            <translation>Ce pack dit deux choses au même endroit : il n’a donc pas été ouvert.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This pack was made by a newer version of this app.</source>
            <translation>Ce pack a été créé par une version plus récente de cette application.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This pack was not written as packs are, so it was not opened.</source>
            <translation>Ce pack n’est pas écrit comme le sont les packs : il n’a donc pas été ouvert.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>This passphrase does not open it. Check for capitals; or the file was changed since it was made.</source>
            <translation>Cette phrase secrète ne l’ouvre pas. Vérifiez les majuscules ; ou bien le fichier a été modifié depuis sa création.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>To decide ({count})</source>
            <translation>À décider ({count})</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/keys_step.py" />
            <source>Unlocked: %n keys are filled in.</source>
            <extracomment>Of one, in English: Unlocked: 1 key is filled in.</extracomment>
            <translation>
                <numerusform>Déverrouillé : %n clé est remplie.</numerusform>
                <numerusform>Déverrouillé : %n clés sont remplies.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>Weak: always the same letters.</source>
            <translation>Faible : toujours les mêmes caractères.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>What you have is changed to what the pack says.</source>
            <translation>Ce que vous avez est modifié selon le pack.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>What {host} sent is too large for a team pack.</source>
            <translation>Ce que {host} a envoyé est trop volumineux pour un pack d’équipe.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>What “Auto” prefers</source>
            <translation>Ce que « Auto » privilégie</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>You have the same model already.</source>
            <translation>Vous avez déjà le même modèle.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Your key for {name} would be sent to another address: {host} instead of {before}.</source>
            <translation>Votre clé pour {name} serait envoyée à une autre adresse : {host} au lieu de {before}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Your key is not sent there: it stays behind.</source>
            <translation>Votre clé n’y est pas envoyée : elle n’est pas reprise.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Yours stays</source>
            <translation>Le vôtre reste</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Yours stays as it is. Theirs comes as “{name}”.</source>
            <translation>Le vôtre reste tel quel. Celui du pack arrive sous le nom « {name} ».</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>test results</source>
            <translation>les résultats de test</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/packs.py" />
            <source>the models of %n agents</source>
            <extracomment>Of one, in English: the model of 1 agent</extracomment>
            <translation>
                <numerusform>le modèle de %n agent</numerusform>
                <numerusform>les modèles de %n agents</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} answered with an error.</source>
            <translation>{host} a répondu par une erreur.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} cannot be reached.</source>
            <translation>{host} ne peut pas être joint.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} could not prove who it is, so nothing was fetched.</source>
            <translation>{host} n’a pas pu prouver son identité : rien n’a donc été récupéré.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} did not answer in time.</source>
            <translation>{host} n’a pas répondu à temps.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} gives the pack only to people who sign in.</source>
            <translation>{host} ne donne le pack qu’aux personnes qui se connectent.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>{host} is a computer inside your own network.</source>
            <translation>{host} est un ordinateur de votre propre réseau.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>{host} is asked without encryption: everybody on the way can read along, keys too.</source>
            <translation>{host} est interrogé sans chiffrement : tout le monde en chemin peut lire, même les clés.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} sends on to another computer. That one was not asked.</source>
            <translation>{host} renvoie vers un autre ordinateur. Celui-ci n’a pas été interrogé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} would be asked without encryption, so it was not asked.</source>
            <translation>{host} serait interrogé sans chiffrement : il ne l’a donc pas été.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}, new for {programs}.</source>
            <translation>{kind}, à ajouter pour {programs}.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}, new here.</source>
            <translation>{kind}, à ajouter ici.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}, to be decided by you.</source>
            <translation>{kind}, à décider par vous.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}. It cannot be taken.</source>
            <translation>{kind}. Ne peut pas être pris.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}. The pack says something else than what you have.</source>
            <translation>{kind}. Le pack dit autre chose que ce que vous avez.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}. You changed it since the last time: yours stays.</source>
            <translation>{kind}. Modifié par vous depuis la dernière fois : le vôtre reste.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}. You have it already, just so.</source>
            <translation>{kind}. Vous l’avez déjà, exactement ainsi.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>{program} cannot hold it.</source>
            <translation>{program} ne peut pas le contenir.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>{program} does not take these fields of it: {detail}.</source>
            <translation>{program} n’en accepte pas ces champs : {detail}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>“{host}” has letters of another alphabet that look like plain ones.</source>
            <translation>« {host} » contient des lettres d’un autre alphabet qui ressemblent à des lettres simples.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>“{host}” is the address from which computers in a cloud get their own keys.</source>
            <translation>« {host} » est l’adresse où les ordinateurs d’un cloud obtiennent leurs propres clés.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>“{host}” looks like {known}, and is another computer. Keys are stolen this way.</source>
            <translation>« {host} » ressemble à {known}, mais c’est un autre ordinateur. C’est ainsi que l’on vole des clés.</translation>
        </message>
    </context>
    <context>
        <name>PackDialog</name>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Comparing with what you have…</source>
            <translation>Comparaison avec ce que vous avez…</translation>
        </message>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>PackExport</name>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>A page begins with https://.</source>
            <translation>Une page commence par https://.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>File: {path}</source>
            <translation>Fichier : {path}</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Give it a name, such as that of your team.</source>
            <translation>Donnez-lui un nom, par exemple celui de votre équipe.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>It holds no keys.</source>
            <translation>Il ne contient aucune clé.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>No agents</source>
            <translation>Aucun agent</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>No models</source>
            <translation>Aucun modèle</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Nothing is chosen.</source>
            <translation>Rien n’est sélectionné.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Nothing was saved.</source>
            <translation>Rien n’a été enregistré.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Nothing was saved. Choose fewer models.</source>
            <translation>Rien n’a été enregistré. Choisissez moins de modèles.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Only those of the models</source>
            <translation>Seulement ceux des modèles</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Save as a team pack</source>
            <translation>Enregistrer comme pack d’équipe</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Saved.</source>
            <translation>Enregistré.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>This is more than one pack can hold.</source>
            <translation>C’est plus qu’un pack ne peut contenir.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>This is not the same as above.</source>
            <translation>Ce n’est pas la même chose que ci-dessus.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Type a passphrase.</source>
            <translation>Tapez une phrase secrète.</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Type the passphrase again.</source>
            <translation>Tapez à nouveau la phrase secrète.</translation>
        </message>
    </context>
    <context>
        <name>PackPreview</name>
        <message>
            <location filename="views/packs/preview.py" />
            <source>What is in the pack</source>
            <translation>Ce qui est dans le pack</translation>
        </message>
        <message>
            <location filename="views/packs/preview.py" />
            <source>What stays behind</source>
            <translation>Ce qui est laissé de côté</translation>
        </message>
        <message>
            <location filename="views/packs/preview.py" />
            <source>Width of the list</source>
            <translation>Largeur de la liste</translation>
        </message>
    </context>
    <context>
        <name>PageBody</name>
        <message>
            <location filename="views/kit/page_body.py" />
            <source>Scroll</source>
            <translation>Faire défiler</translation>
        </message>
        <message>
            <location filename="views/kit/page_body.py" />
            <source>Scroll sideways</source>
            <translation>Faire défiler sur le côté</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <location filename="viewmodels/palette.py" />
            <source>1 hit</source>
            <translation>1 résultat</translation>
        </message>
        <message>
            <location filename="viewmodels/palette.py" />
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <location filename="viewmodels/palette.py" />
            <source>{count} hits</source>
            <translation>{count} résultats</translation>
        </message>
    </context>
    <context>
        <name>Paste</name>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>&amp;Context window</source>
            <translation>Fenêtre de &amp;contexte</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Dollars per million tokens &amp;in</source>
            <translation>Dollars par million de tokens en &amp;entrée</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Dollars per million tokens &amp;out</source>
            <translation>Dollars par million de tokens en &amp;sortie</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It is an Azure resource. Kiln has another one already.</source>
            <translation>C’est une ressource Azure. Kiln en a déjà une autre.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like a gateway of your own.</source>
            <translation>Cela ressemble à une passerelle à vous.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like a server of your own.</source>
            <translation>Cela ressemble à un serveur à vous.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like {name}, by what stands in the text.</source>
            <translation>Cela ressemble à {name}, d’après ce qui figure dans le texte.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like {name}, which Kiln reaches by its address.</source>
            <translation>Cela ressemble à {name}, que Kiln atteint par son adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Kiln lists the models of {name} by itself. This one is only tried.</source>
            <translation>Kiln affiche lui-même les modèles de {name}. Celui-ci est seulement essayé.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Leave it empty to add only the provider. Then nothing is asked that costs money.</source>
            <translation>Laissez vide pour n’ajouter que le fournisseur. Rien de payant n’est alors demandé.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Name the model: an editor has each model with its own address.</source>
            <translation>Nommez le modèle : un éditeur a chaque modèle avec sa propre adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/dropped.py" />
            <source>Open it, copy its text, and paste that here.</source>
            <translation>Ouvrez-le, copiez son texte, et collez-le ici.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Paste something first.</source>
            <translation>Collez d’abord quelque chose.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Replace the key that “{name}” has now ({old}) with this one ({new})</source>
            <translation>Remplacer la clé actuelle de « {name} » ({old}) par celle-ci ({new})</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Replace the key that “{name}” has now with this one ({new})</source>
            <translation>Remplacer la clé actuelle de « {name} » par celle-ci ({new})</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>The AI Orchestrator in VS Code can. Choose your editor in Settings first.</source>
            <translation>AI Orchestrator dans VS Code le peut. Choisissez d’abord votre éditeur dans Paramètres.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>The address is one of {name}'s.</source>
            <translation>L’adresse est une de celles de {name}.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>The key in this text is only its picture. Paste the key itself.</source>
            <translation>La clé dans ce texte n’en est que l’image. Collez la clé elle-même.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>The text calls it in Anthropic's way, at an address of your own.</source>
            <translation>Le texte l’appelle à la manière d’Anthropic, à une adresse à vous.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>The text does not say whose it is.</source>
            <translation>Le texte ne dit pas de qui cela vient.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>This is where it listens on this computer.</source>
            <translation>C’est là qu’il écoute sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/paste.py" />
            <source>the address {address}</source>
            <translation>l’adresse {address}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/paste.py" />
            <source>the key {key}</source>
            <translation>la clé {key}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/paste.py" />
            <source>the model {model}</source>
            <translation>le modèle {model}</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>{name} is set up already. Name a model to add.</source>
            <translation>{name} est déjà configuré. Nommez un modèle à ajouter.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/dropped.py" />
            <source>“{name}” cannot be read.</source>
            <translation>« {name} » ne peut pas être lu.</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Add and test</source>
            <translation>Ajouter et tester</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Add anyway</source>
            <translation>Ajouter quand même</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>An e-mail with your access, a curl command, a line of code, settings, an error message…</source>
            <translation>Un e-mail avec votre accès, une commande curl, une ligne de code, des paramètres, un message d’erreur…</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Cancel test</source>
            <translation>Annuler le test</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>It has {what}.</source>
            <translation>On y trouve {what}.</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Paste it here as it is. Nothing of it is kept: only what you add below.</source>
            <translation>Collez-le ici tel quel. Rien n’en est conservé : seulement ce que vous ajoutez ci-dessous.</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Test again and add</source>
            <translation>Tester à nouveau et ajouter</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Testing</source>
            <translation>Test en cours</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Text with address, key or model</source>
            <translation>Texte avec adresse, clé ou modèle</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Use it</source>
            <translation>L’utiliser</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Use what you copied?</source>
            <translation>Utiliser ce que vous avez copié ?</translation>
        </message>
    </context>
    <context>
        <name>PasteForm</name>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Paste anything</source>
            <translation>Coller n’importe quoi</translation>
        </message>
    </context>
    <context>
        <name>PasteFormState</name>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Added “{name}”.</source>
            <translation>« {name} » ajouté.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Another Azure OpenAI resource</source>
            <translation>Une autre ressource Azure OpenAI</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>It is set up now.</source>
            <translation>C’est maintenant configuré.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Kiln shows it after its next start or reload.</source>
            <translation>Kiln l’affiche après son prochain démarrage ou rechargement.</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Understood: {what}. {why}</source>
            <translation>Compris : {what}. {why}</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Your own address, in Anthropic's way</source>
            <translation>Votre propre adresse, à la manière d’Anthropic</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>“{name}” is set up already, and is used.</source>
            <translation>« {name} » est déjà configuré, et est utilisé.</translation>
        </message>
    </context>
    <context>
        <name>PasteRows</name>
        <message>
            <location filename="views/paste_rows.py" />
            <source>&amp;Model</source>
            <translation>&amp;Modèle</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>&amp;Provider</source>
            <translation>&amp;Fournisseur</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>&amp;Use in</source>
            <translation>&amp;Utiliser dans</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Keys in the &amp;text</source>
            <translation>Clés dans le &amp;texte</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Kiln cannot use this provider then.</source>
            <translation>Kiln ne peut alors pas utiliser ce fournisseur.</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Kiln reads keys only from its own file, so it is written there too. Only you can read that file.</source>
            <translation>Kiln ne lit les clés que dans son propre fichier : elle y est donc écrite aussi. Vous seul pouvez lire ce fichier.</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Let Kiln use this key</source>
            <translation>Permettre à Kiln d’utiliser cette clé</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Take it again</source>
            <translation>La reprendre</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>The key is kept in this computer's keychain.</source>
            <translation>La clé est conservée dans le trousseau de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>The key of the text is left out</source>
            <translation>La clé du texte est laissée de côté</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>This computer has no keychain that can be used.</source>
            <translation>Cet ordinateur n’a pas de trousseau utilisable.</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>from the text</source>
            <translation>du texte</translation>
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
            <translation>Modèles pour {agent}</translation>
        </message>
        <message>
            <location filename="views/picker_list.py" />
            <source>No model is like that.</source>
            <translation>Aucun modèle ne correspond.</translation>
        </message>
        <message>
            <location filename="views/picker_list.py" />
            <source>Search by name, price or place</source>
            <translation>Rechercher par nom, prix ou lieu</translation>
        </message>
        <message>
            <location filename="views/picker_list.py" />
            <source>Show all models</source>
            <translation>Afficher tous les modèles</translation>
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Addresses</source>
            <translation>Adresses</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Looked for once a day</source>
            <translation>Recherchées une fois par jour</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>New versions</source>
            <translation>Nouvelles versions</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Not looked for</source>
            <translation>Non recherchées</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Nothing was changed. Ask IT, or use another address.</source>
            <translation>Rien n’a été modifié. Demandez au service informatique, ou utilisez une autre adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Nothing was changed. The key can stay in this computer's keychain.</source>
            <translation>Rien n’a été modifié. La clé peut rester dans le trousseau de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Only in this computer's keychain</source>
            <translation>Seulement dans le trousseau de cet ordinateur</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Only {hosts}</source>
            <translation>Seulement {hosts}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Set by your organisation</source>
            <translation>Défini par votre organisation</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Until IT has mended the file, only this computer is asked, and keys stay in the keychain. File: {path}</source>
            <translation>Tant que le service informatique n’a pas corrigé le fichier, seul cet ordinateur est interrogé, et les clés restent dans le trousseau. Fichier : {path}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation does not allow keys in Kiln's own file.</source>
            <translation>Votre organisation n’autorise pas les clés dans le fichier de Kiln.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation does not allow {host} in this app.</source>
            <translation>Votre organisation n’autorise pas {host} dans cette application.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation does not allow {host} in this app. Ask IT, or use another address.</source>
            <translation>Votre organisation n’autorise pas {host} dans cette application. Demandez au service informatique, ou utilisez une autre adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation's settings for this app cannot be used: {why}.</source>
            <translation>Les paramètres de votre organisation pour cette application ne sont pas utilisables : {why}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>everybody on this computer may change it</source>
            <translation>tout le monde sur cet ordinateur peut modifier le fichier</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>it cannot be opened</source>
            <translation>le fichier ne peut pas être ouvert</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>it is damaged</source>
            <translation>le fichier est endommagé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>the value of “{detail}” makes no sense</source>
            <translation>la valeur de « {detail} » n’a pas de sens</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>this computer</source>
            <translation>cet ordinateur</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>this version does not know “{detail}”</source>
            <translation>cette version ne connaît pas « {detail} »</translation>
        </message>
    </context>
    <context>
        <name>PolicyCard</name>
        <message>
            <location filename="views/policy_card.py" />
            <source>IT keeps these settings in {path}</source>
            <translation>Le service informatique gère ces paramètres dans {path}</translation>
        </message>
        <message>
            <location filename="views/policy_card.py" />
            <source>Set by your organisation</source>
            <translation>Défini par votre organisation</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>answers with a web page</source>
            <translation>répond par une page web</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>has other models now</source>
            <translation>a maintenant d’autres modèles</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>is switched off</source>
            <translation>est éteint</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>is too busy</source>
            <translation>est trop occupé</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>is very slow</source>
            <translation>est très lent</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>refuses every key</source>
            <translation>refuse toutes les clés</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>works</source>
            <translation>fonctionne</translation>
        </message>
    </context>
    <context>
        <name>PracticeBar</name>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Leave practice mode</source>
            <translation>Quitter le mode d’entraînement</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Leave practice mode, and work with your own settings</source>
            <translation>Quitter le mode d’entraînement et travailler avec vos propres paramètres</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Practice mode: nothing is real. The key is practice-key</source>
            <translation>Mode d’entraînement : rien n’est réel. La clé est practice-key</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>The practice provider</source>
            <translation>Le fournisseur d’entraînement</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>What the practice provider does</source>
            <translation>Ce que fait le fournisseur d’entraînement</translation>
        </message>
    </context>
    <context>
        <name>PresetsDialog</name>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Then</source>
            <translation>Ensuite</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>This is how it stands already. Nothing would change.</source>
            <translation>C’est déjà le cas. Rien ne changerait.</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>What changes</source>
            <translation>Ce qui change</translation>
        </message>
    </context>
    <context>
        <name>ProblemCard</name>
        <message>
            <location filename="views/agents_problem.py" />
            <source>Check again</source>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message>
            <location filename="views/agents_problem.py" />
            <source>Enter key…</source>
            <translation>Saisir la clé…</translation>
        </message>
        <message>
            <location filename="views/agents_problem.py" />
            <source>Turn it on</source>
            <translation>L’activer</translation>
        </message>
        <message>
            <location filename="views/agents_problem.py" />
            <source>{editor} has it</source>
            <translation>{editor} l’a</translation>
        </message>
    </context>
    <context>
        <name>ProblemsCard</name>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Check again</source>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Nothing. All that can be checked is in order.</source>
            <translation>Rien. Tout ce qui peut être vérifié est en ordre.</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Show {count} more</source>
            <translation>En afficher {count} de plus</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>What needs you</source>
            <translation>Ce qui vous attend</translation>
        </message>
    </context>
    <context>
        <name>Provider</name>
        <message numerus="yes">
            <location filename="viewmodels/providers/rows.py" />
            <source>%n models of yours</source>
            <extracomment>Of one, in English: 1 model of yours</extracomment>
            <translation>
                <numerusform>%n modèle à vous</numerusform>
                <numerusform>%n modèles à vous</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>A key has no spaces or line breaks in it. Paste only the key.</source>
            <translation>Une clé ne contient ni espaces ni sauts de ligne. Collez seulement la clé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>A key has only plain letters, digits and signs. Copy it again.</source>
            <translation>Une clé ne contient que des lettres simples, des chiffres et des signes. Copiez-la à nouveau.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>API key</source>
            <translation>Clé API</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Access key</source>
            <translation>Clé d’accès</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Account ID</source>
            <translation>ID du compte</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>An address has no spaces in it. Paste only the address.</source>
            <translation>Une adresse ne contient pas d’espaces. Collez seulement l’adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>An address starts with https:// or http://.</source>
            <translation>Une adresse commence par https:// ou http://.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>An old version of Kiln wrote “[hidden]” over the key. Choose Edit and paste it again.</source>
            <translation>Une ancienne version de Kiln a écrit « [hidden] » par-dessus la clé. Choisissez Modifier et collez-la à nouveau.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Another provider has this name already. Choose a different one.</source>
            <translation>Un autre fournisseur a déjà ce nom. Choisissez-en un différent.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Calls go to {address}</source>
            <translation>Les appels vont à {address}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Copy key</source>
            <translation>Copier la clé</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Endpoint address</source>
            <translation>Adresse du point de terminaison</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>From the environment ({variable})</source>
            <translation>De l’environnement ({variable})</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Give it a name, such as “Team gateway”.</source>
            <translation>Donnez-lui un nom, par exemple « Passerelle de l’équipe ».</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>In this computer's keychain</source>
            <translation>Dans le trousseau de cet ordinateur</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>It needs no key</source>
            <translation>Aucune clé nécessaire</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>It stands in Kiln's own settings file, because Kiln reads it from there.</source>
            <translation>Elle figure dans le fichier de paramètres de Kiln, car c’est là que Kiln la lit.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Key from {variable}</source>
            <translation>Clé de {variable}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Key is blank</source>
            <translation>Clé vide</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Key missing</source>
            <translation>Clé manquante</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Key saved</source>
            <translation>Clé enregistrée</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Key was lost</source>
            <translation>Clé perdue</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Key {hint}</source>
            <translation>Clé {hint}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Kiln has it when you start it in Settings here.</source>
            <translation>Kiln l’a quand vous le démarrez ici, dans Paramètres.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Kiln has no key for this provider. Choose Edit and paste it.</source>
            <translation>Kiln n’a pas de clé pour ce fournisseur. Choisissez Modifier et collez-la.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Kiln's file has a blank key. Choose Edit and paste the real one.</source>
            <translation>Le fichier de Kiln a une clé vide. Choisissez Modifier et collez la vraie.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Known to Kiln</source>
            <translation>Connu de Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Location</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>No address</source>
            <translation>Pas d’adresse</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>No model of yours uses this provider yet.</source>
            <translation>Aucun de vos modèles n’utilise encore ce fournisseur.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Not complete</source>
            <translation>Incomplet</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Not in Kiln</source>
            <translation>Pas dans Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Not tested</source>
            <translation>Non testé</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>On this computer</source>
            <translation>Sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>One model of yours uses this provider: {name}.</source>
            <translation>Un de vos modèles utilise ce fournisseur : {name}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Paste the address, such as https://gateway.example.com/v1.</source>
            <translation>Collez l’adresse, par exemple https://gateway.example.com/v1.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Paste the key.</source>
            <translation>Collez la clé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Project ID</source>
            <translation>ID du projet</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Remove…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Replace key…</source>
            <translation>Remplacer la clé…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Save as a team pack…</source>
            <translation>Enregistrer comme pack d’équipe…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Saved</source>
            <translation>Enregistrée</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Secret key</source>
            <translation>Clé secrète</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Something is still missing. Choose Edit to fill it in.</source>
            <translation>Il manque encore quelque chose. Choisissez Modifier pour compléter.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Spaces around it were taken off.</source>
            <translation>Les espaces autour ont été retirées.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Spaces or quotes around it were taken off.</source>
            <translation>Les espaces ou guillemets autour ont été retirés.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Test</source>
            <translation>Tester</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>The key is only in this computer's keychain, so Kiln has it only when you start it in Settings here. Choose Edit to change that.</source>
            <translation>La clé n’est que dans le trousseau de cet ordinateur : Kiln ne l’a donc que si vous le démarrez ici, dans Paramètres. Choisissez Modifier pour changer cela.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The key is too long for this system's keychain.</source>
            <translation>La clé est trop longue pour le trousseau de ce système.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain cannot be reached. Try again in a moment. Nothing was lost.</source>
            <translation>Le trousseau est inaccessible. Réessayez dans un instant. Rien n’a été perdu.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain did not answer. Unlock it, then try again. Nothing was lost.</source>
            <translation>Le trousseau n’a pas répondu. Déverrouillez-le, puis réessayez. Rien n’a été perdu.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain did not take the key. Try again. Nothing was lost.</source>
            <translation>Le trousseau n’a pas accepté la clé. Réessayez. Rien n’a été perdu.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain is locked. Unlock it, then try again. Nothing was lost.</source>
            <translation>Le trousseau est verrouillé. Déverrouillez-le, puis réessayez. Rien n’a été perdu.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain said no. Allow it, then try again. Nothing was lost.</source>
            <translation>Le trousseau a refusé. Autorisez l’accès, puis réessayez. Rien n’a été perdu.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The last part was taken off: Kiln adds it itself.</source>
            <translation>La dernière partie a été retirée : Kiln l’ajoute lui-même.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The name has characters that cannot be shown. Type it by hand.</source>
            <translation>Le nom contient des caractères qui ne peuvent pas être affichés. Tapez-le à la main.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The name in front of it was taken off.</source>
            <translation>Le nom placé devant a été retiré.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The name of the computer is missing or has a typing error.</source>
            <translation>Le nom de l’ordinateur manque ou contient une faute de frappe.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The number after the colon must be between 1 and 65535.</source>
            <translation>Le nombre après les deux-points doit être compris entre 1 et 65535.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The quotes around it were taken off.</source>
            <translation>Les guillemets autour ont été retirés.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The user name and password were taken out. Keys belong in the key field.</source>
            <translation>Le nom d’utilisateur et le mot de passe ont été retirés. Les clés vont dans le champ de la clé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The word “Bearer” was taken off.</source>
            <translation>Le mot « Bearer » a été retiré.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>This computer has no keychain that can be used. Nothing was lost.</source>
            <translation>Cet ordinateur n’a pas de trousseau utilisable. Rien n’a été perdu.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>This is only the picture of a key, with its middle hidden. Copy the real one.</source>
            <translation>Ce n’est que l’image d’une clé, dont le milieu est masqué. Copiez la vraie.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>This provider has no address. Choose Edit to fill it in.</source>
            <translation>Ce fournisseur n’a pas d’adresse. Choisissez Modifier pour l’indiquer.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Two colons in a row (::) confuse Kiln. Choose another name.</source>
            <translation>Deux fois deux-points à la suite (::) perturbent Kiln. Choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>What came after the # was taken off.</source>
            <translation>Ce qui suivait le # a été retiré.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>What came after the question mark was taken off.</source>
            <translation>Ce qui suivait le point d’interrogation a été retiré.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Whoever set up this computer put the key there. Kiln uses it.</source>
            <translation>La personne qui a préparé cet ordinateur y a mis la clé. Kiln l’utilise.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Your own address, OpenAI-compatible</source>
            <translation>Votre propre adresse, compatible OpenAI</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>running</source>
            <translation>en marche</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>{count} models of yours use this provider: {names}</source>
            <translation>{count} de vos modèles utilisent ce fournisseur : {names}</translation>
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
            <translation>Test de connexion</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Copy key</source>
            <translation>Copier la clé</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Leave it empty to test only the address and the key.</source>
            <translation>Laissez vide pour ne tester que l’adresse et la clé.</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Model to &amp;try</source>
            <translation>Modèle à &amp;essayer</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Remove…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Replace key…</source>
            <translation>Remplacer la clé…</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Used in</source>
            <translation>Utilisé dans</translation>
        </message>
    </context>
    <context>
        <name>ProviderDialog</name>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>&amp;Provider</source>
            <translation>&amp;Fournisseur</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Add provider</source>
            <translation>Ajouter un fournisseur</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Edit provider</source>
            <translation>Modifier le fournisseur</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>If this provider needs its own way</source>
            <translation>Si ce fournisseur a besoin de son propre chemin</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Kiln cannot use this provider then.</source>
            <translation>Kiln ne peut alors pas utiliser ce fournisseur.</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Kiln reads keys only from its own file, so it is written there too. Only you can read that file.</source>
            <translation>Kiln ne lit les clés que dans son propre fichier : elle y est donc écrite aussi. Vous seul pouvez lire ce fichier.</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Leave it empty to test only the address and the key.</source>
            <translation>Laissez vide pour ne tester que l’adresse et la clé.</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Let Kiln use this key</source>
            <translation>Permettre à Kiln d’utiliser cette clé</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Model to &amp;try</source>
            <translation>Modèle à &amp;essayer</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Open the page where you get the key</source>
            <translation>Ouvrir la page où l’on obtient la clé</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Set by your organisation: keys stay there. Kiln cannot use this provider.</source>
            <translation>Défini par votre organisation : les clés y restent. Kiln ne peut pas utiliser ce fournisseur.</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>The key is forgotten when you close this app.</source>
            <translation>La clé est oubliée quand vous fermez cette application.</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>The key is kept in this computer's keychain.</source>
            <translation>La clé est conservée dans le trousseau de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>This computer has no keychain that can be used.</source>
            <translation>Cet ordinateur n’a pas de trousseau utilisable.</translation>
        </message>
    </context>
    <context>
        <name>ProviderEditor</name>
        <message>
            <location filename="viewmodels/providers/editor.py" />
            <source>Your own address (OpenAI-compatible)</source>
            <translation>Votre propre adresse (compatible OpenAI)</translation>
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
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>API &amp;key</source>
            <translation>Clé A&amp;PI</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>An old version of Kiln wrote over this key. Paste it again.</source>
            <translation>Une ancienne version de Kiln a écrasé cette clé. Collez-la à nouveau.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Calls go to {address}</source>
            <translation>Les appels vont à {address}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Fill in: {field}.</source>
            <translation>À remplir : {field}.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Kiln finds a key in the environment ({variable}). One typed here comes first.</source>
            <translation>Kiln trouve une clé dans l’environnement ({variable}). Une clé tapée ici passe avant.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Many local servers need no key. Then leave this empty.</source>
            <translation>Beaucoup de serveurs locaux n’ont pas besoin de clé. Laissez alors ce champ vide.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Most addresses end in /v1. Test it to be sure.</source>
            <translation>La plupart des adresses finissent par /v1. Testez-la pour en être sûr.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Paste the key.</source>
            <translation>Collez la clé.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Team gateway</source>
            <translation>Passerelle de l’équipe</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>The address has /v1 twice. Once is enough.</source>
            <translation>L’adresse contient /v1 deux fois. Une fois suffit.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>The key is in this computer's keychain.</source>
            <translation>La clé est dans le trousseau de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>The key will be removed when you save.</source>
            <translation>La clé sera supprimée quand vous enregistrerez.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>This provider needs a key.</source>
            <translation>Ce fournisseur a besoin d’une clé.</translation>
        </message>
    </context>
    <context>
        <name>ProvidersView</name>
        <message>
            <location filename="views/providers_page.py" />
            <source>A provider is where your models come from. Did you get an e-mail with an address and a key, or a snippet of code? Paste it as it is.</source>
            <translation>Un fournisseur est l’endroit d’où viennent vos modèles. Avez-vous reçu un e-mail avec une adresse et une clé, ou un extrait de code ? Collez-le tel quel.</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Add provider</source>
            <translation>Ajouter un fournisseur</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Look for model servers on this computer</source>
            <translation>Chercher des serveurs de modèles sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>No provider is like that.</source>
            <translation>Aucun fournisseur ne correspond.</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>No providers yet</source>
            <translation>Pas encore de fournisseurs</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Open a team pack…</source>
            <translation>Ouvrir un pack d’équipe…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Paste an e-mail or a snippet with address and key</source>
            <translation>Coller un e-mail ou un extrait avec adresse et clé</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Paste what you got…</source>
            <translation>Coller ce que vous avez reçu…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Paste…</source>
            <translation>Coller…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Providers</source>
            <translation>Fournisseurs</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Publish all models to a gateway…</source>
            <translation>Publier tous les modèles sur une passerelle…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Search providers</source>
            <translation>Rechercher des fournisseurs</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Show all providers</source>
            <translation>Afficher tous les fournisseurs</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Test all</source>
            <translation>Tout tester</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Where your models come from.</source>
            <translation>D’où viennent vos modèles.</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Width of the list</source>
            <translation>Largeur de la liste</translation>
        </message>
    </context>
    <context>
        <name>ProxyFields</name>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>&amp;User name</source>
            <translation>Nom d’&amp;utilisateur</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>One is kept. Type here to replace it.</source>
            <translation>Un mot de passe est conservé. Tapez ici pour le remplacer.</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Only if the proxy wants one.</source>
            <translation>Seulement si le proxy en demande un.</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Pass&amp;word</source>
            <translation>Mot de pa&amp;sse</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Pro&amp;xy</source>
            <translation>Pro&amp;xy</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Proxy a&amp;ddress</source>
            <translation>A&amp;dresse du proxy</translation>
        </message>
    </context>
    <context>
        <name>ProxyForm</name>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>As in Settings</source>
            <translation>Comme dans Paramètres</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>As this computer says</source>
            <translation>Comme l’indique cet ordinateur</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>Kept in this computer's keychain, in no file.</source>
            <translation>Conservé dans le trousseau de cet ordinateur, dans aucun fichier.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>This computer has no keychain that can be used. It is forgotten when you close this app.</source>
            <translation>Cet ordinateur n’a pas de trousseau utilisable. Il est oublié quand vous fermez cette application.</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>This one:</source>
            <translation>Celui-ci :</translation>
        </message>
    </context>
    <context>
        <name>PublishDialog</name>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Publishing…</source>
            <translation>Publication…</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Show what would change</source>
            <translation>Montrer ce qui changerait</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Asking the gateway what it has…</source>
            <translation>La passerelle est interrogée sur ce qu’elle a…</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Published, but the gateway answers otherwise.</source>
            <translation>Publié, mais la passerelle répond autrement.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Published. Restart the gateway so that it reads its file.</source>
            <translation>Publié. Redémarrez la passerelle pour qu’elle lise son fichier.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Published. The gateway answers with what you published.</source>
            <translation>Publié. La passerelle répond avec ce que vous avez publié.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Publishing stopped at {name}.</source>
            <translation>La publication s’est arrêtée à {name}.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>There is nothing to do.</source>
            <translation>Il n’y a rien à faire.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>What had been done was taken back: the gateway is as it was.</source>
            <translation>Ce qui avait été fait a été défait : la passerelle est comme avant.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>{done} of {count}</source>
            <translation>{done} sur {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>{names} could not be brought back to what they were. Try again: that settles it.</source>
            <translation>{names} : impossible de remettre l’état d’avant. Réessayez : cela règle le problème.</translation>
        </message>
    </context>
    <context>
        <name>RemoveModel</name>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>All agents in {program} use it.</source>
            <translation>Tous les agents dans {program} l’utilisent.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Instead of {name}, in {program}</source>
            <translation>À la place de {name}, dans {program}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Instead, in {program}</source>
            <translation>À la place, dans {program}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>It goes out of the settings of {programs}.</source>
            <translation>Il sort des paramètres de {programs}.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>It is {program}'s model for all agents, which is switched off now.</source>
            <translation>C’est le modèle pour tous les agents de {program}, désactivé en ce moment.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Leave them without a model</source>
            <translation>Les laisser sans modèle</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Remove {name}?</source>
            <translation>Supprimer {name} ?</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Take {name} out of {programs}?</source>
            <translation>Retirer {name} de {programs} ?</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>They go out of the settings of {programs}.</source>
            <translation>Ils sortent des paramètres de {programs}.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>You can undo this for a moment.</source>
            <translation>Vous pouvez annuler ceci pendant un moment.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>{agents} in {program} use it.</source>
            <translation>Utilisé dans {program} par {agents}.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>{agents} in {program} uses it.</source>
            <translation>Utilisé dans {program} par {agents}.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>{name} agent</source>
            <translation>l’agent {name}</translation>
        </message>
    </context>
    <context>
        <name>RemoveProvider</name>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Agents in {programs} are not concerned: {name} is set up there separately.</source>
            <translation>Les agents dans {programs} ne sont pas concernés : {name} y est configuré séparément.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Its key and its address go out of Kiln's settings. You can undo this for a moment.</source>
            <translation>Sa clé et son adresse sortent des paramètres de Kiln. Vous pouvez annuler ceci pendant un moment.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Remove these models from Kiln too</source>
            <translation>Supprimer aussi ces modèles de Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Remove these models too</source>
            <translation>Supprimer aussi ces modèles</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Remove {name}?</source>
            <translation>Supprimer {name} ?</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>So do {count} more.</source>
            <translation>Il en va de même pour {count} de plus.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>“{model}” stops working in Kiln.</source>
            <translation>« {model} » cesse de fonctionner dans Kiln.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>“{model}” stops working in Kiln. It stays in {programs}, and works there as before.</source>
            <translation>« {model} » cesse de fonctionner dans Kiln. Il reste dans {programs}, et y fonctionne comme avant.</translation>
        </message>
    </context>
    <context>
        <name>ReplaceKey</name>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>And {count} more.</source>
            <translation>Et {count} de plus.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Asking this computer's keychain…</source>
            <translation>Interrogation du trousseau de cet ordinateur…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>In the settings of {editors} this key stands in plain text. It stays as it is there: move it to the keychain on the Agents page first.</source>
            <translation>Dans les paramètres de {editors}, cette clé figure en clair. Elle y reste telle quelle : déplacez-la d’abord vers le trousseau sur la page Agents.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>New &amp;key</source>
            <translation>Nouvelle &amp;clé</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Putting the new key in its places…</source>
            <translation>Mise en place de la nouvelle clé…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Replace the key of {name}</source>
            <translation>Remplacer la clé de {name}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Testing: {done} of {count}</source>
            <translation>Test : {done} sur {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>The new key is tried first for {places}.</source>
            <translation>La nouvelle clé est d’abord essayée pour {places}.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>The old key is still in use.</source>
            <translation>L’ancienne clé est toujours utilisée.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>The old key is still in use. Nothing was changed.</source>
            <translation>L’ancienne clé est toujours utilisée. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>This is the key that is there already.</source>
            <translation>C’est la clé qui s’y trouve déjà.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>Whether the new key works cannot be told now.</source>
            <translation>Impossible de dire maintenant si la nouvelle clé fonctionne.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>With the new key, not everything works.</source>
            <translation>Avec la nouvelle clé, tout ne fonctionne pas.</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/key_trial.py" />
            <source>it cannot be tested for free</source>
            <translation>impossible à tester gratuitement</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/key_trial.py" />
            <source>something is missing in its settings</source>
            <translation>il manque quelque chose dans ses paramètres</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>{count} models in {program}</source>
            <translation>{count} modèles dans {program}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>{names} in {program}</source>
            <translation>{names} dans {program}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>{name} in {program}: {why}.</source>
            <translation>{name} dans {program} : {why}.</translation>
        </message>
    </context>
    <context>
        <name>ReplaceKeyDialog</name>
        <message>
            <location filename="views/replace_key.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Paste the new key. The old one stays in use until everything works with the new one.</source>
            <translation>Collez la nouvelle clé. L’ancienne reste utilisée tant que tout ne fonctionne pas avec la nouvelle.</translation>
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Test and replace</source>
            <translation>Tester et remplacer</translation>
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Use it anyway</source>
            <translation>L’utiliser quand même</translation>
        </message>
    </context>
    <context>
        <name>RowsView</name>
        <message>
            <location filename="views/kit/rows.py" />
            <source>Enter does what a row is there for, the Menu key shows all it can do.</source>
            <translation>Entrée fait ce à quoi sert la ligne, la touche Menu montre tout ce qu’elle peut faire.</translation>
        </message>
        <message>
            <location filename="views/kit/rows.py" />
            <source>Scroll</source>
            <translation>Faire défiler</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="views/kit/fields.py" />
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Hide the key</source>
            <translation>Masquer la clé</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Keep the old one</source>
            <translation>Garder l’ancienne</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Paste the key here</source>
            <translation>Collez la clé ici</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Remove {name}</source>
            <translation>Supprimer {name}</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Replace {name}</source>
            <translation>Remplacer {name}</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Replace…</source>
            <translation>Remplacer…</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Show the key</source>
            <translation>Afficher la clé</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Will be removed when you save</source>
            <translation>Sera supprimée quand vous enregistrerez</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <location filename="views/selection_bar.py" />
            <source>Choose only one again</source>
            <translation>N’en sélectionner à nouveau qu’un</translation>
        </message>
        <message>
            <location filename="views/selection_bar.py" />
            <source>Chosen models</source>
            <translation>Modèles sélectionnés</translation>
        </message>
        <message>
            <location filename="views/selection_bar.py" />
            <source>{count} models chosen</source>
            <translation>{count} modèles sélectionnés</translation>
        </message>
    </context>
    <context>
        <name>SettingsCare</name>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>A key stands in plain text</source>
            <translation>Une clé figure en clair</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>A setting has no effect</source>
            <translation>Un paramètre est sans effet</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>And {count} more.</source>
            <translation>Et {count} de plus.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Everybody who can read the settings file can read it. Move it to this computer's keychain; the file then only names it.</source>
            <translation>Quiconque peut lire le fichier de paramètres peut la lire. Déplacez-la vers le trousseau de cet ordinateur ; le fichier ne fait plus que la nommer.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Everybody who can read the settings file can read them. Move them to this computer's keychain; the file then only names them.</source>
            <translation>Quiconque peut lire le fichier de paramètres peut les lire. Déplacez-les vers le trousseau de cet ordinateur ; le fichier ne fait plus que les nommer.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>It is kept in this computer's keychain. The settings file only names it.</source>
            <translation>Elle est conservée dans le trousseau de cet ordinateur. Le fichier de paramètres ne fait que la nommer.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>It removes a key in plain text, so it cannot be taken back.</source>
            <translation>Cela supprime une clé en clair : c’est donc définitif.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Key of {name}</source>
            <translation>Clé de {name}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Move all to keychain</source>
            <translation>Tout déplacer vers le trousseau</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Move to keychain</source>
            <translation>Déplacer vers le trousseau</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Nothing changes for the agents: only what has no effect is removed.</source>
            <translation>Rien ne change pour les agents : seul ce qui est sans effet est supprimé.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>The key is in the keychain now.</source>
            <translation>La clé est maintenant dans le trousseau.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>The key is known until this app is closed.</source>
            <translation>La clé est connue jusqu’à la fermeture de cette application.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>The keys are in the keychain now.</source>
            <translation>Les clés sont maintenant dans le trousseau.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>They are those of {names}.</source>
            <translation>Ce sont celles de {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>This is the key of {names}.</source>
            <translation>C’est la clé de {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Tidied the settings file.</source>
            <translation>Fichier de paramètres nettoyé.</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Tidy…</source>
            <translation>Nettoyer…</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>{count} keys stand in plain text</source>
            <translation>{count} clés figurent en clair</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>{count} settings have no effect</source>
            <translation>{count} paramètres sont sans effet</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>{editor} has the key of {provider}, as you say. Nobody else can look.</source>
            <translation>{editor} a la clé de {provider}, d’après vous. Personne d’autre ne peut le vérifier.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>Keys that you type are kept in this computer's keychain.</source>
            <translation>Les clés que vous tapez sont conservées dans le trousseau de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>Looking for this computer's keychain…</source>
            <translation>Recherche du trousseau de cet ordinateur…</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>Once a day. Nothing about you is sent, and nothing is installed by itself.</source>
            <translation>Une fois par jour. Rien sur vous n’est envoyé, et rien ne s’installe tout seul.</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>This computer has no keychain that can be used. Keys are forgotten when you close this app.</source>
            <translation>Cet ordinateur n’a pas de trousseau utilisable. Les clés sont oubliées quand vous fermez cette application.</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>This computer has no keychain that can be used. Keys are kept only in Kiln's own file.</source>
            <translation>Cet ordinateur n’a pas de trousseau utilisable. Les clés ne sont conservées que dans le fichier de Kiln.</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>This copy of the app does not know where to look. IT can set that.</source>
            <translation>Cette copie de l’application ne sait pas où chercher. Le service informatique peut le définir.</translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Backups</source>
            <translation>&amp;Sauvegardes</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Kiln</source>
            <translation>&amp;Kiln</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Local servers</source>
            <translation>Serveurs &amp;locaux</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Motion</source>
            <translation>&amp;Mouvement</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;New versions</source>
            <translation>&amp;Nouvelles versions</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Thème</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Before each change, what stands in the file is kept here. What stands there now is kept first.</source>
            <translation>Avant chaque modification, le contenu du fichier est conservé ici. Le contenu actuel est conservé d’abord.</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Everything that was changed since then goes, also changes that Kiln made.</source>
            <translation>Tout ce qui a été modifié depuis disparaît, y compris ce que Kiln a modifié.</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>How this app looks, and what it may write.</source>
            <translation>L’aspect de cette application, et ce qu’elle peut écrire.</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Keychain</source>
            <translation>Trousseau</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Kiln may still have an older list of your models in mind. It is told of each change made here.</source>
            <translation>Kiln a peut-être encore une ancienne liste de vos modèles en mémoire. Chaque modification faite ici lui est signalée.</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Kiln reads keys only from its own file and from the environment. Only you can read that file. Without this, Kiln has keys that you type here only when you start it here.</source>
            <translation>Kiln ne lit les clés que dans son propre fichier et dans l’environnement. Personne d’autre que vous ne peut lire ce fichier. Sans cela, Kiln n’a les clés que vous tapez ici que lorsque vous le démarrez ici.</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Kiln's settings file</source>
            <translation>Fichier de paramètres de Kiln</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Lan&amp;guage</source>
            <translation>Lan&amp;gue</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Let nothing turn or move by itself</source>
            <translation>Ne rien laisser tourner ou bouger tout seul</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Look and start</source>
            <translation>Aspect et démarrage</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Look for model servers on this computer at start</source>
            <translation>Chercher des serveurs de modèles sur cet ordinateur au démarrage</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>None yet</source>
            <translation>Aucune pour l’instant</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Of the size that this computer's text has.</source>
            <translation>De la taille du texte de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Put back what a running Kiln writes over, without asking</source>
            <translation>Remettre en place sans demander ce qu’un Kiln en marche écrase</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Restore this backup?</source>
            <translation>Restaurer cette sauvegarde ?</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Restore…</source>
            <translation>Restaurer…</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Restoring…</source>
            <translation>Restauration…</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Such as Ollama or LM Studio. Only this computer is asked, without any key.</source>
            <translation>Par exemple Ollama ou LM Studio. Seul cet ordinateur est interrogé, sans aucune clé.</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Te&amp;xt size</source>
            <translation>Taille du te&amp;xte</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Tell me when there is a new version</source>
            <translation>Me prévenir quand il y a une nouvelle version</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>While Kiln &amp;runs</source>
            <translation>Pendant que Kiln fonctionn&amp;e</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Write keys that I type into Kiln's own file too</source>
            <translation>Écrire aussi les clés que je tape dans le fichier de Kiln</translation>
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
            <translation>Le fournisseur numéro {detail} n’a pas de nom. Kiln échoue à cause de lui.</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>Something in Kiln's settings file is odd.</source>
            <translation>Quelque chose est étrange dans le fichier de paramètres de Kiln.</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>The provider “{detail}” stands there twice. Kiln uses one.</source>
            <translation>Le fournisseur « {detail} » y figure en double. Kiln en utilise un.</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>“{place}” is no list: Kiln may not start. Ask a colleague.</source>
            <translation>« {place} » n’est pas une liste : Kiln pourrait ne pas démarrer. Demandez à un collègue.</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="views/kit/sidebar.py" />
            <source>Pages</source>
            <translation>Pages</translation>
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
            <translation>Un autre programme est occupé avec le fichier de paramètres de {program}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Another program keeps {program}'s settings file open.</source>
            <translation>Un autre programme garde ouvert le fichier de paramètres de {program}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Ask a colleague to mend the link.</source>
            <translation>Demandez à un collègue de corriger le lien.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>Check that your last change stands in Kiln and in your editor. If not, make it again.</source>
            <translation>Vérifiez que votre dernière modification figure dans Kiln et dans votre éditeur. Sinon, refaites-la.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Close this, or save it as a new one.</source>
            <translation>Fermez ceci, ou enregistrez-le comme nouveau.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>In Kiln's settings file, “{place}” holds something else than a list.</source>
            <translation>Dans le fichier de paramètres de Kiln, « {place} » contient autre chose qu’une liste.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>Look at your last change in each program, and make it again. The files: {files}</source>
            <translation>Regardez votre dernière modification dans chaque programme, et refaites-la. Les fichiers : {files}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Move it away, then try again.</source>
            <translation>Déplacez-le ailleurs, puis réessayez.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Move the file away, then try again.</source>
            <translation>Déplacez le fichier ailleurs, puis réessayez.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Move the folder away, then try again.</source>
            <translation>Déplacez le dossier ailleurs, puis réessayez.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Ask IT to let you read and change the file.</source>
            <translation>Rien n’a été modifié. Demandez au service informatique le droit de lire et de modifier le fichier.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Free some space, then try again.</source>
            <translation>Rien n’a été modifié. Libérez de l’espace, puis réessayez.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Keep the key in this computer's keychain instead.</source>
            <translation>Rien n’a été modifié. Conservez plutôt la clé dans le trousseau de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Open the file in the editor and remove that setting, then try again.</source>
            <translation>Rien n’a été modifié. Ouvrez le fichier dans l’éditeur et supprimez ce paramètre, puis réessayez.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Open the file in {program}, which shows what is wrong with it.</source>
            <translation>Rien n’a été modifié. Ouvrez le fichier dans {program}, qui montre ce qui ne va pas.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Restore a backup, or ask a colleague to mend the file.</source>
            <translation>Rien n’a été modifié. Restaurez une sauvegarde, ou demandez à un collègue de corriger le fichier.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Take the protection off, or ask IT to do it.</source>
            <translation>Rien n’a été modifié. Retirez la protection, ou demandez au service informatique de le faire.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was lost. Close other programs that have the file open, then try again.</source>
            <translation>Rien n’a été perdu. Fermez les autres programmes qui ont ouvert le fichier, puis réessayez.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was lost. Try again in a moment.</source>
            <translation>Rien n’a été perdu. Réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was written. Check what you typed, then save again.</source>
            <translation>Rien n’a été écrit. Vérifiez ce que vous avez tapé, puis enregistrez à nouveau.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Somebody else changed the same thing meanwhile, perhaps {program}.</source>
            <translation>Quelqu’un d’autre a modifié la même chose entre-temps, peut-être {program}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>Somebody else wrote there since, and that was left alone: {files}. Look at your last change.</source>
            <translation>Quelqu’un d’autre y a écrit depuis, et cela a été laissé tel quel : {files}. Regardez votre dernière modification.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it replaced a key. The old key is in use again.</source>
            <translation>L’application a été arrêtée pendant qu’elle remplaçait une clé. L’ancienne clé est de nouveau utilisée.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved, and cannot tell any more what it was saving.</source>
            <translation>L’application a été arrêtée pendant l’enregistrement, et ne sait plus ce qu’elle enregistrait.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved. Your last change was finished just now.</source>
            <translation>L’application a été arrêtée pendant l’enregistrement. Votre dernière modification vient d’être terminée.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved. Your last change was undone just now.</source>
            <translation>L’application a été arrêtée pendant l’enregistrement. Votre dernière modification vient d’être annulée.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved: your last change may stand in one program only.</source>
            <translation>L’application a été arrêtée pendant l’enregistrement : votre dernière modification ne figure peut-être que dans un programme.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The backup is restored, but for keys that this computer's keychain no longer has.</source>
            <translation>La sauvegarde est restaurée, sauf des clés que le trousseau de cet ordinateur n’a plus.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The change did not arrive in {program}'s settings file.</source>
            <translation>La modification n’est pas arrivée dans le fichier de paramètres de {program}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The disk is full.</source>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The link to {program}'s settings file leads in a circle.</source>
            <translation>Le lien vers le fichier de paramètres de {program} tourne en rond.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>There is a file where {program}'s settings folder should be.</source>
            <translation>Il y a un fichier là où devrait être le dossier de paramètres de {program}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>There is a folder where {program}'s settings file should be.</source>
            <translation>Il y a un dossier là où devrait être le fichier de paramètres de {program}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This app</source>
            <translation>Cette application</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This cannot be saved: {program} could not read it.</source>
            <translation>Ceci ne peut pas être enregistré : {program} ne pourrait pas le lire.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This cannot be set: “{place}” in the settings file is in its way.</source>
            <translation>Ceci ne peut pas être défini : « {place} » dans le fichier de paramètres l’empêche.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This is no longer in the settings of {program}. Somebody else removed it.</source>
            <translation>Ceci n’est plus dans les paramètres de {program}. Quelqu’un d’autre l’a supprimé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This would put a key into the settings file, where everybody can read it.</source>
            <translation>Cela mettrait une clé dans le fichier de paramètres, où tout le monde peut la lire.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>To use the new one, choose Replace key… once more.</source>
            <translation>Pour utiliser la nouvelle, choisissez « Remplacer la clé… » encore une fois.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Type these keys again: {names}.</source>
            <translation>Tapez à nouveau ces clés : {names}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>VS Code</source>
            <translation>VS Code</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>What stands in the place of {program}'s settings file is not a file.</source>
            <translation>Ce qui se trouve à la place du fichier de paramètres de {program} n’est pas un fichier.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>You are not allowed to use {program}'s settings file.</source>
            <translation>Vous n’avez pas le droit d’utiliser le fichier de paramètres de {program}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>the editor</source>
            <translation>l’éditeur</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file could not be used.</source>
            <translation>Le fichier de paramètres de {program} n’a pas pu être utilisé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file has characters that cannot be read.</source>
            <translation>Le fichier de paramètres de {program} contient des caractères illisibles.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file holds a value that Kiln cannot read.</source>
            <translation>Le fichier de paramètres de {program} contient une valeur que Kiln ne peut pas lire.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file holds something else than settings.</source>
            <translation>Le fichier de paramètres de {program} contient autre chose que des paramètres.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is damaged, and cannot be read.</source>
            <translation>Le fichier de paramètres de {program} est endommagé et ne peut pas être lu.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is empty. It had content a moment ago.</source>
            <translation>Le fichier de paramètres de {program} est vide. Il avait un contenu il y a un instant.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is far too large.</source>
            <translation>Le fichier de paramètres de {program} est beaucoup trop grand.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is gone. It was there a moment ago.</source>
            <translation>Le fichier de paramètres de {program} a disparu. Il était là il y a un instant.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is not there.</source>
            <translation>Le fichier de paramètres de {program} n’est pas là.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is protected against changes.</source>
            <translation>Le fichier de paramètres de {program} est protégé contre les modifications.</translation>
        </message>
    </context>
    <context>
        <name>TakingOver</name>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>Added {count} of the gateway {name}.</source>
            <translation>{count} de la passerelle {name} ajoutés.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>Paste your own key for the gateway.</source>
            <translation>Collez votre propre clé pour la passerelle.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>The gateway has {new}, and {count} that you have already.</source>
            <translation>La passerelle a {new}, et {count} que vous avez déjà.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>The gateway has {new}.</source>
            <translation>La passerelle a {new}.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>There is nothing to add.</source>
            <translation>Il n’y a rien à ajouter.</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>Type the gateway's address.</source>
            <translation>Tapez l’adresse de la passerelle.</translation>
        </message>
    </context>
    <context>
        <name>TeamPacksCard</name>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>A team pack is a file with providers and models that somebody chose for all of you, without keys. This app looks for new versions when it starts. Nothing changes here until you say so.</source>
            <translation>Un pack d’équipe est un fichier avec des fournisseurs et des modèles que quelqu’un a choisis pour vous tous, sans les clés. Cette application cherche les nouvelles versions à son démarrage. Rien ne change ici sans votre accord.</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Check now</source>
            <translation>Vérifier maintenant</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Open a team pack…</source>
            <translation>Ouvrir un pack d’équipe…</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Team packs</source>
            <translation>Packs d’équipe</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>You follow none. When you open a team pack, you can ask to be told when it changes.</source>
            <translation>Vous n’en suivez aucun. Quand vous ouvrez un pack d’équipe, vous pouvez demander à être prévenu quand il change.</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Azure gives each company an address of its own, which stands in the Azure portal as “Endpoint”. Leave out what follows it, such as “?api-version=”: this app finds the right API version.</source>
            <translation>Azure donne à chaque entreprise une adresse à elle, qui figure dans le portail Azure sous « Endpoint ». Laissez de côté ce qui la suit, comme « ?api-version= » : cette application trouve la bonne version de l’API.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Certificates prove that an address is really who it says. Some companies use their own, in a file from IT, also called a CA file.</source>
            <translation>Les certificats prouvent qu’une adresse est vraiment celle qu’elle prétend être. Certaines entreprises utilisent les leurs, dans un fichier du service informatique, aussi appelé fichier CA.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Fireworks names your own models by your account and the model's name. You find the path on the model's page at Fireworks.</source>
            <translation>Fireworks nomme vos propres modèles d’après votre compte et le nom du modèle. Vous trouvez le chemin sur la page du modèle chez Fireworks.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Google sorts what a company uses into projects, and each has a short name. It stands on the first page of the Google Cloud console.</source>
            <translation>Google classe ce qu’une entreprise utilise en projets, et chacun a un nom court. Il figure sur la première page de la console Google Cloud.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>In Azure, somebody sets up a model and gives that copy a name of their choice. Type this name, not the name of the model.</source>
            <translation>Dans Azure, quelqu’un met en place un modèle et donne à cette copie le nom de son choix. Tapez ce nom, et non celui du modèle.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>In many companies, everything that goes to the internet passes through one computer: the proxy. IT knows its address; at home there is none.</source>
            <translation>Dans beaucoup d’entreprises, tout ce qui va vers Internet passe par un ordinateur : le proxy. Le service informatique connaît son adresse ; à la maison, il n’y en a pas.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is a long password with which programs sign in at a provider. You get it on the provider's web page, and who has it can spend your money.</source>
            <translation>C’est un long mot de passe avec lequel les programmes se connectent à un fournisseur. Vous l’obtenez sur le site web du fournisseur, et qui l’a peut dépenser votre argent.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is how much text a model can have in mind at once, question and answer together. It is counted in tokens, which are short pieces of words: 1,000 of them are about two pages.</source>
            <translation>C’est la quantité de texte qu’un modèle peut avoir en tête à la fois, question et réponse ensemble. Elle se compte en tokens, de petits morceaux de mots : 1 000 tokens font environ deux pages.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is the exact name, also called model ID, by which the provider knows the model. Choose it from the list, or copy it from the provider's page with every dot and hyphen.</source>
            <translation>C’est le nom exact, aussi appelé ID du modèle, sous lequel le fournisseur connaît le modèle. Choisissez-le dans la liste, ou copiez-le depuis la page du fournisseur avec chaque point et chaque trait d’union.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is the safe in which this computer keeps your passwords. It opens when you sign in, and others who use this computer cannot look inside.</source>
            <translation>C’est le coffre où cet ordinateur garde vos mots de passe. Il s’ouvre quand vous vous connectez, et les autres personnes qui utilisent cet ordinateur ne peuvent pas y regarder.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is where your project's models answer at Google. It is made of the project ID and the location.</source>
            <translation>C’est là que les modèles de votre projet répondent chez Google. Elle est faite de l’ID du projet et de l’emplacement.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It keeps a model to its likelier words: lower means fewer surprises. Change this or the temperature, not both.</source>
            <translation>Il garde un modèle sur ses mots les plus probables : plus bas, il y a moins de surprises. Changez ceci ou la température, pas les deux.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It says how freely a model chooses its words: at 0 the answers hardly differ, higher up they vary. Leave it empty to use what the provider finds best.</source>
            <translation>Elle dit avec quelle liberté un modèle choisit ses mots : à 0, les réponses ne diffèrent guère ; plus haut, elles varient. Laissez-la vide pour utiliser ce que le fournisseur juge le mieux.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It says in which region of the world the model runs. Not every model runs in each of them.</source>
            <translation>Il dit dans quelle région du monde le modèle fonctionne. Tous les modèles ne fonctionnent pas dans chacune.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It says where on the internet, or on this computer, the models answer. It begins with http, mostly ends in /v1, and stands in the provider's documentation.</source>
            <translation>Elle dit où, sur Internet ou sur cet ordinateur, les modèles répondent. Elle commence par http, finit le plus souvent par /v1, et figure dans la documentation du fournisseur.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It takes an answer apart, so that the thinking does not stand in the middle of it. Most models need none.</source>
            <translation>Il découpe une réponse, pour que la réflexion ne soit pas en plein milieu. La plupart des modèles n’en ont pas besoin.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Several agents look at one question and compare their answers. The result is often better, and costs as much as all of them.</source>
            <translation>Plusieurs agents examinent une question et comparent leurs réponses. Le résultat est souvent meilleur, et coûte autant que tous ensemble.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>The model can ask a program to do something, such as a search, and go on with what comes back. It is also called tool calling, and agents need it.</source>
            <translation>Le modèle peut demander à un programme de faire quelque chose, par exemple une recherche, et continuer avec le résultat. On dit aussi appel d’outils, et les agents en ont besoin.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>The model fills in a form that a program gave it, instead of writing freely. Programs need this to go on with an answer.</source>
            <translation>Le modèle remplit un formulaire qu’un programme lui a donné, au lieu d’écrire librement. Les programmes en ont besoin pour continuer avec une réponse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>The model thinks in writing before it answers. Say Yes only if it does so each time.</source>
            <translation>Le modèle réfléchit par écrit avant de répondre. Dites Oui seulement s’il le fait chaque fois.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>There are several ways to ask a model for an exact form, and each model knows only some. “Find out” tries them, the strictest first.</source>
            <translation>Il y a plusieurs façons de demander à un modèle une forme exacte, et chaque modèle n’en connaît que quelques-unes. « Découvrir » les essaie, la plus stricte en premier.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>They are figures that tell how likely each word of an answer was. Kiln uses them to judge answers more finely.</source>
            <translation>Ce sont des chiffres qui disent à quel point chaque mot d’une réponse était probable. Kiln s’en sert pour juger les réponses plus finement.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>They are the longest answer that a model may give, in short pieces of words. A longer answer is cut off there.</source>
            <translation>C’est la réponse la plus longue qu’un modèle peut donner, en petits morceaux de mots. Une réponse plus longue est coupée là.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>They say what a model can do besides writing text, such as using tools or looking at pictures. When you do not know them, “Find out” asks the model itself.</source>
            <translation>Elles disent ce qu’un modèle peut faire en plus d’écrire du texte, par exemple utiliser des outils ou regarder des images. Quand vous ne les connaissez pas, « Découvrir » interroge le modèle lui-même.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What are capabilities?</source>
            <translation>Que sont les capacités ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What are extra certificates?</source>
            <translation>Que sont les certificats supplémentaires ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What are logprobs?</source>
            <translation>Que sont les logprobs ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What are max tokens?</source>
            <translation>Que sont les tokens maximum ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What does Auto prefer?</source>
            <translation>Que privilégie Auto ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a context window?</source>
            <translation>Qu’est-ce qu’une fenêtre de contexte ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a deployment?</source>
            <translation>Qu’est-ce qu’un déploiement ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a keychain?</source>
            <translation>Qu’est-ce qu’un trousseau ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a model path?</source>
            <translation>Qu’est-ce qu’un chemin de modèle ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a project ID?</source>
            <translation>Qu’est-ce qu’un ID de projet ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a proxy?</source>
            <translation>Qu’est-ce qu’un proxy ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is an API key?</source>
            <translation>Qu’est-ce qu’une clé API ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is an output mode?</source>
            <translation>Qu’est-ce qu’un mode de sortie ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is an output parser?</source>
            <translation>Qu’est-ce qu’un analyseur de sortie ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is consultation?</source>
            <translation>Qu’est-ce que la consultation ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is function calling?</source>
            <translation>Qu’est-ce que l’appel de fonctions ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is reasoning?</source>
            <translation>Qu’est-ce que le raisonnement ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is structured output?</source>
            <translation>Qu’est-ce que la sortie structurée ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the address of the resource?</source>
            <translation>Qu’est-ce que l’adresse de la ressource ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the address?</source>
            <translation>Qu’est-ce que l’adresse ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the location?</source>
            <translation>Qu’est-ce que l’emplacement ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the model's name here?</source>
            <translation>Qu’est-ce que le nom du modèle ici ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the temperature?</source>
            <translation>Qu’est-ce que la température ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is top P?</source>
            <translation>Qu’est-ce que Top P ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Where an agent has no model of its own, Auto chooses one for each task. Here you say what counts most then, such as the price or the best answer.</source>
            <translation>Quand un agent n’a pas de modèle à lui, Auto en choisit un pour chaque tâche. Ici, vous dites ce qui compte alors le plus, par exemple le prix ou la meilleure réponse.</translation>
        </message>
    </context>
    <context>
        <name>Test</name>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n are in order</source>
            <extracomment>Of one, in English: 1 is in order</extracomment>
            <translation>
                <numerusform>%n est en ordre</numerusform>
                <numerusform>%n sont en ordre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n cannot be tested here</source>
            <extracomment>Of one, in English: 1 cannot be tested here</extracomment>
            <translation>
                <numerusform>%n ne peut pas être testé ici</numerusform>
                <numerusform>%n ne peuvent pas être testés ici</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n could not be proved</source>
            <extracomment>Of one, in English: 1 could not be proved</extracomment>
            <translation>
                <numerusform>%n n’a pas pu être prouvé</numerusform>
                <numerusform>%n n’ont pas pu être prouvés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/results.py" />
            <source>%n days ago</source>
            <extracomment>Of one, in English: 1 day ago</extracomment>
            <translation>
                <numerusform>il y a %n jour</numerusform>
                <numerusform>il y a %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n did not answer</source>
            <extracomment>Of one, in English: 1 did not answer</extracomment>
            <translation>
                <numerusform>%n n’a pas répondu</numerusform>
                <numerusform>%n n’ont pas répondu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/results.py" />
            <source>%n hours ago</source>
            <extracomment>Of one, in English: 1 hour ago</extracomment>
            <translation>
                <numerusform>il y a %n heure</numerusform>
                <numerusform>il y a %n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/results.py" />
            <source>%n min ago</source>
            <extracomment>Of one, in English: 1 min ago</extracomment>
            <translation>
                <numerusform>il y a %n min</numerusform>
                <numerusform>il y a %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/verdicts.py" />
            <source>%n models</source>
            <extracomment>Of one, in English: 1 model</extracomment>
            <translation>
                <numerusform>%n modèle</numerusform>
                <numerusform>%n modèles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n need you</source>
            <extracomment>Of one, in English: 1 needs you</extracomment>
            <translation>
                <numerusform>%n vous attend</numerusform>
                <numerusform>%n vous attendent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n work</source>
            <extracomment>Of one, in English: 1 works</extracomment>
            <translation>
                <numerusform>%n fonctionne</numerusform>
                <numerusform>%n fonctionnent</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Accepted, ${credit} of credit left</source>
            <translation>Acceptée, crédit restant : ${credit}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Accepted, but busy: too many requests just now</source>
            <translation>Acceptée, mais occupé : trop de requêtes en ce moment</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Accepted, but the account has no credit left</source>
            <translation>Acceptée, mais le compte n’a plus de crédit</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Add credit on the provider's billing page.</source>
            <translation>Ajoutez du crédit sur la page de facturation du fournisseur.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Address understood</source>
            <translation>Adresse comprise</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt (free)</source>
            <translation>Envoyer aussi un court prompt à chaque modèle (gratuit)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt (their prices are not known)</source>
            <translation>Envoyer aussi un court prompt à chaque modèle (prix inconnus)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt ({money} in all)</source>
            <translation>Envoyer aussi un court prompt à chaque modèle ({money} en tout)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt ({money}, and one whose price is not known)</source>
            <translation>Envoyer aussi un court prompt à chaque modèle ({money}, et un dont le prix est inconnu)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt ({money}, and {count} whose prices are not known)</source>
            <translation>Envoyer aussi un court prompt à chaque modèle ({money}, et {count} dont les prix sont inconnus)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Answer streams</source>
            <translation>Réponse en streaming</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Answers in {ms} ms</source>
            <translation>Répond en {ms} ms</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT for their certificate file, and choose it in Settings, under Network.</source>
            <translation>Demandez son fichier de certificats au service informatique, et choisissez-le dans Paramètres, sous Réseau.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT for them, and type them in Settings, under Network.</source>
            <translation>Demandez-les au service informatique, et tapez-les dans Paramètres, sous Réseau.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT to allow {host}.</source>
            <translation>Demandez au service informatique d’autoriser {host}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT, or use an address that they allow.</source>
            <translation>Demandez au service informatique, ou utilisez une adresse qu’il autorise.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Ask whoever gave you the address for the new one.</source>
            <translation>Demandez la nouvelle à la personne qui vous a donné l’adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Ask whoever manages the account to allow it.</source>
            <translation>Demandez à la personne qui gère le compte de l’autoriser.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Asks two short prompts, about ${dollars}.</source>
            <translation>Envoie deux courts prompts, environ ${dollars}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Asks two short prompts, for free.</source>
            <translation>Envoie deux courts prompts, gratuitement.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Asks two short prompts, which costs next to nothing.</source>
            <translation>Envoie deux courts prompts, ce qui ne coûte presque rien.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Busy</source>
            <translation>Occupé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Careful: your key would travel unprotected, so that others on the way could read it.</source>
            <translation>Attention : votre clé voyagerait sans protection, et d’autres pourraient la lire en chemin.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Certificate</source>
            <translation>Certificat</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Certificate: {value}</source>
            <translation>Certificat : {value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check it for typing errors.</source>
            <translation>Cherchez-y des fautes de frappe.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the address and the number after the colon.</source>
            <translation>Vérifiez l’adresse et le nombre après les deux-points.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the address for typing errors, and that you are connected (VPN).</source>
            <translation>Vérifiez que l’adresse est sans fautes de frappe et que vous êtes connecté (VPN).</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the address, and that you are connected (VPN).</source>
            <translation>Vérifiez l’adresse, et que vous êtes connecté (VPN).</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the address. If it is right, show this to IT.</source>
            <translation>Vérifiez l’adresse. Si elle est juste, montrez ceci au service informatique.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the address. The details have what came back.</source>
            <translation>Vérifiez l’adresse. Les détails contiennent ce qui est revenu.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the address: this does not look like an AI service.</source>
            <translation>Vérifiez l’adresse : cela ne ressemble pas à un service d’IA.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the name, or choose one from the list.</source>
            <translation>Vérifiez le nom, ou choisissez-en un dans la liste.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the number after the colon. Is the program started?</source>
            <translation>Vérifiez le nombre après les deux-points. Le programme est-il démarré ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check this computer's date. If it is right, tell whoever runs the server.</source>
            <translation>Vérifiez la date de cet ordinateur. Si elle est juste, prévenez la personne qui gère le serveur.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Choose Azure OpenAI as the provider instead, with {url}</source>
            <translation>Choisissez plutôt Azure OpenAI comme fournisseur, avec {url}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Choose a chat model from the list.</source>
            <translation>Choisissez un modèle de discussion dans la liste.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Choose a newer one from the list.</source>
            <translation>Choisissez-en un plus récent dans la liste.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Choose another provider, or another region where the address names one.</source>
            <translation>Choisissez un autre fournisseur, ou une autre région si l’adresse en nomme une.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Choose it again in Settings, under Network.</source>
            <translation>Choisissez-le à nouveau dans Paramètres, sous Réseau.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Clock is wrong</source>
            <translation>Horloge fausse</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Complete the address and the key, then test again.</source>
            <translation>Complétez l’adresse et la clé, puis testez à nouveau.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Computer found</source>
            <translation>Ordinateur trouvé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Connect to the company's network (VPN), then try again.</source>
            <translation>Connectez-vous au réseau de l’entreprise (VPN), puis réessayez.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Copy it again, whole. If it still fails, make a new key.</source>
            <translation>Copiez-la à nouveau, en entier. Si elle échoue encore, créez une nouvelle clé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Cut off</source>
            <translation>Coupé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Deploy it on the provider's page, wait five minutes, then try again.</source>
            <translation>Déployez-le sur la page du fournisseur, attendez cinq minutes, puis réessayez.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Did you mean {names}?</source>
            <translation>Vouliez-vous dire {names} ?</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Encryption</source>
            <translation>Chiffrement</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>First words after {ms} ms</source>
            <translation>Premiers mots après {ms} ms</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the address has /v1 twice</source>
            <translation>Trouvé : l’adresse contient /v1 deux fois</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the address needs /v1 at its end</source>
            <translation>Trouvé : il manque /v1 à la fin de l’adresse</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the key has a character too many</source>
            <translation>Trouvé : la clé a un caractère de trop</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the last part of the address does not belong there</source>
            <translation>Trouvé : la dernière partie de l’adresse n’a rien à y faire</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the service has another address on the same computer</source>
            <translation>Trouvé : le service a une autre adresse sur le même ordinateur</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: this server speaks http, not https</source>
            <translation>Trouvé : ce serveur parle http, pas https</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: this server wants https</source>
            <translation>Trouvé : ce serveur demande https</translation>
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Free: asks no model.</source>
            <translation>Gratuit : n’interroge aucun modèle.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Gateway's key</source>
            <translation>Clé de la passerelle</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>Google's tool gcloud did not answer in time.</source>
            <translation>L’outil gcloud de Google n’a pas répondu à temps.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>Install the Google Cloud CLI, or paste a token that somebody made for you.</source>
            <translation>Installez Google Cloud CLI, ou collez un jeton que quelqu’un a créé pour vous.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Is an AI service</source>
            <translation>Est un service d’IA</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It broke off in the middle</source>
            <translation>Interrompu au milieu</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It is Anthropic-compatible, and Kiln's own addresses are OpenAI-compatible only. For VS Code, add a model of the kind “Anthropic” with this address.</source>
            <translation>Elle est compatible Anthropic, et les adresses propres de Kiln ne sont que compatibles OpenAI. Pour VS Code, ajoutez un modèle du type « Anthropic » avec cette adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It is OpenAI-compatible. Add it as your own address instead: {url}</source>
            <translation>Elle est compatible OpenAI. Ajoutez-la plutôt comme votre propre adresse : {url}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It is an Azure service. Choose Azure OpenAI as the provider, with this address.</source>
            <translation>C’est un service Azure. Choisissez Azure OpenAI comme fournisseur, avec cette adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It is in the provider's list</source>
            <translation>Il est dans la liste du fournisseur</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It is not in the provider's list</source>
            <translation>Il n’est pas dans la liste du fournisseur</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>It may still be loading the model. Try again in a minute.</source>
            <translation>Il charge peut-être encore le modèle. Réessayez dans une minute.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It needs no key</source>
            <translation>Aucune clé nécessaire</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works when the key is sent in another way</source>
            <translation>Cela fonctionne quand la clé est envoyée autrement</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with Azure's newer form</source>
            <translation>Cela fonctionne avec la nouvelle forme d’Azure</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with Azure's older form</source>
            <translation>Cela fonctionne avec l’ancienne forme d’Azure</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with another API version</source>
            <translation>Cela fonctionne avec une autre version de l’API</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with {new} (you have {old}).</source>
            <translation>Cela fonctionne avec {new} (vous avez {old}).</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works, but this service speaks another language</source>
            <translation>Cela fonctionne, mais ce service parle une autre langue</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <location filename="viewmodels/words/verdicts.py" />
            <source>Key accepted</source>
            <translation>Clé acceptée</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Key and address must come from the same Azure resource. Copy both again.</source>
            <translation>La clé et l’adresse doivent venir de la même ressource Azure. Copiez à nouveau les deux.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Key has expired</source>
            <translation>Clé expirée</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Key missing</source>
            <translation>Clé manquante</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Kiln can only send it as “Authorization: Bearer”. Ask whoever runs the server to accept that.</source>
            <translation>Kiln ne peut l’envoyer que comme « Authorization: Bearer ». Demandez à la personne qui gère le serveur de l’accepter.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Kiln has its own version and cannot use this one. Add it as your own address: {url}/openai/v1</source>
            <translation>Kiln a sa propre version et ne peut pas utiliser celle-ci. Ajoutez-la comme votre propre adresse : {url}/openai/v1</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Kiln only knows the older form here. Add it as your own address instead: {url}/openai/v1</source>
            <translation>Kiln ne connaît ici que l’ancienne forme. Ajoutez-la plutôt comme votre propre adresse : {url}/openai/v1</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Kind of answer: {value}</source>
            <translation>Type de réponse : {value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Leave the version empty, or copy it again from the Azure portal.</source>
            <translation>Laissez la version vide, ou copiez-la à nouveau depuis le portail Azure.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Let this computer set its date and time by itself, then try again.</source>
            <translation>Laissez cet ordinateur régler lui-même sa date et son heure, puis réessayez.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Look in Settings, under Network, and check that you are connected (VPN).</source>
            <translation>Regardez dans Paramètres, sous Réseau, et vérifiez que vous êtes connecté (VPN).</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Look in Settings, under Network, or ask IT.</source>
            <translation>Regardez dans Paramètres, sous Réseau, ou demandez au service informatique.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Make a new key and paste it.</source>
            <translation>Créez une nouvelle clé et collez-la.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Model answers</source>
            <translation>Le modèle répond</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Model exists</source>
            <translation>Le modèle existe</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Model found</source>
            <translation>Modèle trouvé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Most addresses end in /v1. Look in the e-mail that you got, or in the provider's manual.</source>
            <translation>La plupart des adresses finissent par /v1. Regardez dans l’e-mail reçu, ou dans le manuel du fournisseur.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Moved</source>
            <translation>Déplacé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Needs https</source>
            <translation>Demande https</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No address</source>
            <translation>Pas d’adresse</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No answer</source>
            <translation>Pas de réponse</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No chat model</source>
            <translation>Pas pour discuter</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>No computer with the name {host} was found.</source>
            <translation>Aucun ordinateur du nom de {host} n’a été trouvé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No credit</source>
            <translation>Pas de crédit</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>No model was asked yet.</source>
            <translation>Aucun modèle n’a encore été interrogé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No such model</source>
            <translation>Modèle inexistant</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>No: the whole answer comes at once</source>
            <translation>Non : toute la réponse arrive d’un coup</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not allowed</source>
            <translation>Non autorisé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not an AI</source>
            <translation>Pas une IA</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not asked: it holds no conversation</source>
            <translation>Non interrogé : il ne tient pas de conversation</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not https</source>
            <translation>Pas https</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Not in the provider's list</source>
            <translation>Pas dans la liste du fournisseur</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known: busy just now</source>
            <translation>Inconnu : occupé en ce moment</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known: there is no list to look it up in</source>
            <translation>Inconnu : il n’y a pas de liste où le chercher</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known: there is trouble behind this address</source>
            <translation>Inconnu : il y a un problème derrière cette adresse</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not offered here</source>
            <translation>Non proposé ici</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Not proved</source>
            <translation>Non prouvé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not proved yet: only an answer of a model shows it</source>
            <translation>Pas encore prouvé : seule une réponse d’un modèle le montre</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not proved: it answers the same without a key</source>
            <translation>Non prouvé : la réponse est la même sans clé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not running</source>
            <translation>Pas en marche</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Nothing there</source>
            <translation>Rien à cet endroit</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Odd answer</source>
            <translation>Réponse étrange</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open that page</source>
            <translation>Ouvrir cette page</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s billing page</source>
            <translation>Ouvrir la page de facturation de {vendor}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s key page</source>
            <translation>Ouvrir la page des clés de {vendor}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s models</source>
            <translation>Ouvrir les modèles de {vendor}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s status page</source>
            <translation>Ouvrir la page d’état de {vendor}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Other ways were tried too, and none of them works.</source>
            <translation>D’autres moyens ont été essayés aussi, et aucun ne fonctionne.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Paste the key of {here}, or choose {whose} as the provider.</source>
            <translation>Collez la clé de {here}, ou choisissez {whose} comme fournisseur.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Paste your key above.</source>
            <translation>Collez votre clé ci-dessus.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Put your region's sign before the name, such as us. or eu. or global.</source>
            <translation>Mettez le signe de votre région devant le nom, par exemple us. ou eu. ou global.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Reachable</source>
            <translation>Joignable</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Request number: {value}</source>
            <translation>Numéro de requête : {value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Retired</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <location filename="viewmodels/words/sign_in.py" />
            <source>Run “gcloud auth application-default login” in a terminal, then try again.</source>
            <translation>Exécutez « gcloud auth application-default login » dans un terminal, puis réessayez.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Save it, then try one of its models in Kiln.</source>
            <translation>Enregistrez-le, puis essayez un de ses modèles dans Kiln.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Sent on to: {value}</source>
            <translation>Renvoyé vers : {value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Show this to IT: the server is too old, or wants a certificate of yours.</source>
            <translation>Montrez ceci au service informatique : le serveur est trop ancien, ou demande un certificat de votre part.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Something answered at this address, but it is no AI service.</source>
            <translation>Quelque chose a répondu à cette adresse, mais ce n’est pas un service d’IA.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Status: {value}</source>
            <translation>État : {value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Still loading</source>
            <translation>Charge encore</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Stopped after {done} of {count}</source>
            <translation>Arrêté après {done} sur {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Switch it on on the provider's page, wait a few minutes, then try again.</source>
            <translation>Activez-le sur la page du fournisseur, attendez quelques minutes, puis réessayez.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Switched off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Tell whoever runs the gateway. There is nothing to change here.</source>
            <translation>Prévenez la personne qui gère la passerelle. Il n’y a rien à changer ici.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The account has no credit left.</source>
            <translation>Le compte n’a plus de crédit.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The address</source>
            <translation>L’adresse</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>The address is now {url}.</source>
            <translation>L’adresse est maintenant {url}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The answer could not be understood.</source>
            <translation>La réponse n’a pas pu être comprise.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The answer was far too long, and was cut off.</source>
            <translation>La réponse était beaucoup trop longue, et a été coupée.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The certificate belongs to another computer than {host}.</source>
            <translation>Le certificat appartient à un autre ordinateur que {host}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The certificate of {host} comes from somebody unknown.</source>
            <translation>Le certificat de {host} vient d’un inconnu.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The certificate of {host} comes from “{tls_issuer}”, whom this computer does not know.</source>
            <translation>Le certificat de {host} vient de « {tls_issuer} », que cet ordinateur ne connaît pas.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The certificate of {host} is not valid today.</source>
            <translation>Le certificat de {host} n’est pas valable aujourd’hui.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The computer answered, but there is no AI service at this address.</source>
            <translation>L’ordinateur a répondu, mais il n’y a pas de service d’IA à cette adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The computer {host} is there, but nothing answers at this port.</source>
            <translation>L’ordinateur {host} est là, mais rien ne répond sur ce port.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The details have its own words.</source>
            <translation>Les détails contiennent ses propres mots.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The extra certificate file cannot be used, so nothing was sent.</source>
            <translation>Le fichier de certificats supplémentaires est inutilisable : rien n’a donc été envoyé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The key has characters in it that no key has, so it was not sent.</source>
            <translation>La clé contient des caractères qu’aucune clé n’a : elle n’a donc pas été envoyée.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key has expired.</source>
            <translation>La clé a expiré.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key is right, but it may not do this.</source>
            <translation>La clé est juste, mais n’a pas le droit de faire cela.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key is right, but too many requests were made.</source>
            <translation>La clé est juste, mais trop de requêtes ont été faites.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key was not accepted.</source>
            <translation>La clé n’a pas été acceptée.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The key was not accepted: it looks like one of {key_of}.</source>
            <translation>La clé n’a pas été acceptée : elle ressemble à une clé de {key_of}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>The key was put right.</source>
            <translation>La clé a été corrigée.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The model is still being loaded.</source>
            <translation>Le modèle est encore en cours de chargement.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The model refused a part of the request.</source>
            <translation>Le modèle a refusé une partie de la requête.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The model refused a part of the request: {parameter}.</source>
            <translation>Le modèle a refusé une partie de la requête : {parameter}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The model {model}</source>
            <translation>Le modèle {model}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider answered with an error.</source>
            <translation>Le fournisseur a répondu par une erreur.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider does not offer this in your country or region.</source>
            <translation>Le fournisseur ne propose pas cela dans votre pays ou votre région.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The provider has no model with that name.</source>
            <translation>Le fournisseur n’a pas de modèle de ce nom.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider has no model with the name {model}.</source>
            <translation>Le fournisseur n’a pas de modèle du nom de {model}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider has trouble or too much to do.</source>
            <translation>Le fournisseur a un problème ou trop à faire.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider says that this computer's clock is wrong.</source>
            <translation>Le fournisseur dit que l’horloge de cet ordinateur est fausse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy does not answer.</source>
            <translation>Le proxy ne répond pas.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy of your network did not let this through.</source>
            <translation>Le proxy de votre réseau n’a pas laissé passer cela.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy of your network wants a user name and a password.</source>
            <translation>Le proxy de votre réseau demande un nom d’utilisateur et un mot de passe.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy was not found.</source>
            <translation>Le proxy n’a pas été trouvé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>The right address: {url}</source>
            <translation>La bonne adresse : {url}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The server does not know this API version.</source>
            <translation>Le serveur ne connaît pas cette version de l’API.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The service has another address on the same computer.</source>
            <translation>Le service a une autre adresse sur le même ordinateur.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>There is nothing here that could be tested.</source>
            <translation>Il n’y a rien ici qui puisse être testé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>There is nothing to test yet.</source>
            <translation>Il n’y a encore rien à tester.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This address answered with a web page, not with an AI service.</source>
            <translation>Cette adresse a répondu par une page web, pas par un service d’IA.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This address sends callers to another computer. Your key was not sent there.</source>
            <translation>Cette adresse renvoie les appels vers un autre ordinateur. Votre clé n’y a pas été envoyée.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>This app cannot test this kind of provider yet.</source>
            <translation>Cette application ne peut pas encore tester ce type de fournisseur.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>This is no address that can be called.</source>
            <translation>Ce n’est pas une adresse qui puisse être appelée.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>This looks like a key of {whose}. This provider is {here}.</source>
            <translation>Cela ressemble à une clé de {whose}. Ce fournisseur est {here}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>This model</source>
            <translation>Ce modèle</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This provider wants a key.</source>
            <translation>Ce fournisseur demande une clé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>This provider wants a sign-in with Google, and Google's tool gcloud is not on this computer.</source>
            <translation>Ce fournisseur demande une connexion Google, et l’outil gcloud de Google n’est pas sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This service is switched off for your account.</source>
            <translation>Ce service est désactivé pour votre compte.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Through the proxy {proxy}</source>
            <translation>Par le proxy {proxy}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Too slow</source>
            <translation>Trop lent</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: an AI service answers there, with {count} models.</source>
            <translation>Essayé : un service d’IA y répond, avec {count} modèles.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: an AI service answers there.</source>
            <translation>Essayé : un service d’IA y répond.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: the key is accepted.</source>
            <translation>Essayé : la clé est acceptée.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: {model} answered in {ms} ms.</source>
            <translation>Essayé : {model} a répondu en {ms} ms.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Try again in a few minutes.</source>
            <translation>Réessayez dans quelques minutes.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Try again in {retry_after_s} seconds.</source>
            <translation>Réessayez dans {retry_after_s} secondes.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>Try again. If it stays so, run it in a terminal to see what it waits for.</source>
            <translation>Réessayez. Si rien ne change, lancez-le dans un terminal pour voir ce qu’il attend.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Try again. If it stays so, tell whoever runs the server.</source>
            <translation>Réessayez. Si rien ne change, prévenez la personne qui gère le serveur.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Try http:// instead of https:// at the start of the address.</source>
            <translation>Essayez http:// au lieu de https:// au début de l’adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Try https:// instead of http:// at the start of the address.</source>
            <translation>Essayez https:// au lieu de http:// au début de l’adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Use {redirect_to} as the address.</source>
            <translation>Utilisez {redirect_to} comme adresse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Wait a minute, then try again.</source>
            <translation>Attendez une minute, puis réessayez.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Works</source>
            <translation>Fonctionne</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Wrong address</source>
            <translation>Mauvaise adresse</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Wrong key</source>
            <translation>Mauvaise clé</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Wrong version</source>
            <translation>Mauvaise version</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Yes, but it does not list its models</source>
            <translation>Oui, mais il n’affiche pas la liste de ses modèles</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>You are not signed in with Google on this computer, or the sign-in has run out.</source>
            <translation>Vous n’êtes pas connecté à Google sur cet ordinateur, ou la connexion a expiré.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>You are not signed in with Google, or the sign-in has run out.</source>
            <translation>Vous n’êtes pas connecté à Google, ou la connexion a expiré.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Your key is right, but the gateway's own key was refused by the service behind it.</source>
            <translation>Votre clé est juste, mais la clé de la passerelle a été refusée par le service derrière elle.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Your organisation does not allow {host} in this app. Nothing was sent.</source>
            <translation>Votre organisation n’autorise pas {host} dans cette application. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>about ${dollars}</source>
            <translation>environ ${dollars}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>another one</source>
            <translation>un autre</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>certificate from {issuer}</source>
            <translation>certificat de {issuer}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>free</source>
            <translation>gratuit</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>less than ${least}</source>
            <translation>moins de ${least}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>not reached</source>
            <translation>pas atteint</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>the address</source>
            <translation>l’adresse</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} and this computer have no way of encrypting in common.</source>
            <translation>{host} et cet ordinateur n’ont aucun mode de chiffrement en commun.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} began to answer, but did not come to an end.</source>
            <translation>{host} a commencé à répondre, mais n’a pas terminé.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} did not answer in time.</source>
            <translation>{host} n’a pas répondu à temps.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} does not speak https at this port.</source>
            <translation>{host} ne parle pas https sur ce port.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} hung up in the middle of its answer.</source>
            <translation>{host} a raccroché au milieu de sa réponse.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} only answers inside its company's network.</source>
            <translation>{host} ne répond que dans le réseau de son entreprise.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} only speaks https at this port.</source>
            <translation>{host} ne parle que https sur ce port.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} signed its certificate itself, so nobody vouches for it.</source>
            <translation>{host} a signé lui-même son certificat : personne ne s’en porte garant.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} took the request, but no answer came in time.</source>
            <translation>{host} a reçu la requête, mais aucune réponse n’est venue à temps.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>{the_model} cannot hold a conversation.</source>
            <translation>{the_model} ne peut pas tenir de conversation.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>{the_model} is not running, so nobody can ask it.</source>
            <translation>{the_model} n’est pas en marche : personne ne peut l’interroger.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>{the_model} was taken out of service.</source>
            <translation>{the_model} a été mis hors service.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>{url} (with /v1 twice)</source>
            <translation>{url} (avec /v1 deux fois)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>{what}.</source>
            <translation>{what}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>“{answer}”</source>
            <translation>« {answer} »</translation>
        </message>
    </context>
    <context>
        <name>TestAll</name>
        <message>
            <location filename="viewmodels/test_all.py" />
            <source>{count} with a problem</source>
            <translation>{count} avec un problème</translation>
        </message>
        <message>
            <location filename="viewmodels/test_all.py" />
            <source>{done} of {count}</source>
            <translation>{done} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>TestAllBar</name>
        <message>
            <location filename="views/test_all.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="views/test_all.py" />
            <source>Show what needs attention</source>
            <translation>Afficher ce qui est à vérifier</translation>
        </message>
    </context>
    <context>
        <name>TestBar</name>
        <message>
            <location filename="views/connection_test.py" />
            <source>Cancel test</source>
            <translation>Annuler le test</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Test</source>
            <translation>Tester</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Test again</source>
            <translation>Tester à nouveau</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Testing</source>
            <translation>Test en cours</translation>
        </message>
    </context>
    <context>
        <name>TestLines</name>
        <message>
            <location filename="views/connection_test.py" />
            <source>Copied. Paste it into an e-mail to IT: there is no key in it.</source>
            <translation>Copié. Collez-le dans un e-mail au service informatique : il ne contient aucune clé.</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Copy report for IT</source>
            <translation>Copier le rapport pour l’informatique</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Failed</source>
            <translation>Échoué</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Free check only</source>
            <translation>Vérification gratuite seulement</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Not reached</source>
            <translation>Pas atteint</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Passed</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Test finished: {result}</source>
            <translation>Test terminé : {result}</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Unclear</source>
            <translation>Pas clair</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>asking…</source>
            <translation>demande en cours…</translation>
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
            <translation>Fermer ce message</translation>
        </message>
        <message>
            <location filename="views/kit/toast.py" />
            <source>Press F6 to reach it.</source>
            <translation>Appuyez sur F6 pour l’atteindre.</translation>
        </message>
    </context>
    <context>
        <name>Toasts</name>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>Changed the id of “{name}”.</source>
            <translation>Identifiant de « {name} » changé.</translation>
        </message>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>Removed the provider.</source>
            <translation>Fournisseur supprimé.</translation>
        </message>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>Removed {count} models.</source>
            <translation>{count} modèles supprimés.</translation>
        </message>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>Removed “{name}”.</source>
            <translation>« {name} » supprimé.</translation>
        </message>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>{name} has its new key, wherever it is used.</source>
            <translation>{name} a sa nouvelle clé, partout où il est utilisé.</translation>
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
            <translation>Un vecteur de {count} nombres : {beginning}…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>An embedding model: it turns each text into a row of numbers.</source>
            <translation>Un modèle d’embedding : il transforme chaque texte en une suite de nombres.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Complete its address, its key and its name, then ask again.</source>
            <translation>Complétez son adresse, sa clé et son nom, puis redemandez.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>It is not clear yet where this model is.</source>
            <translation>On ne sait pas encore où se trouve ce modèle.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>It reached the longest answer that is allowed, so the end is missing.</source>
            <translation>Il a atteint la longueur de réponse maximale autorisée : la fin manque donc.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it is for sound. It may not answer here.</source>
            <translation>Son fournisseur dit qu’il est fait pour le son. Il ne répondra peut-être pas ici.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it judges texts. It may not answer here.</source>
            <translation>Son fournisseur dit qu’il juge des textes. Il ne répondra peut-être pas ici.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it makes pictures. It may not answer here.</source>
            <translation>Son fournisseur dit qu’il crée des images. Il ne répondra peut-être pas ici.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it sorts texts. It may not answer here.</source>
            <translation>Son fournisseur dit qu’il trie des textes. Il ne répondra peut-être pas ici.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Stopped here: it was still writing after {minutes} minutes.</source>
            <translation>Arrêté ici : il écrivait encore après {minutes} minutes.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Stopped here: more than {count} characters is too much to try a model.</source>
            <translation>Arrêté ici : plus de {count} caractères, c’est trop pour essayer un modèle.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <location filename="viewmodels/try_it.py" />
            <source>That is too long to try a model with. Shorten it.</source>
            <translation>C’est trop long pour essayer un modèle. Raccourcissez.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The answer may cost about ${dollars}.</source>
            <translation>La réponse peut coûter environ ${dollars}.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The model said nothing.</source>
            <translation>Le modèle n’a rien dit.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The model thought, and then said nothing.</source>
            <translation>Le modèle a réfléchi, puis n’a rien dit.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The server refuses {names}, so it was asked without.</source>
            <translation>Le serveur refuse {names} : la demande a été faite sans.</translation>
        </message>
        <message>
            <location filename="viewmodels/try_it.py" />
            <source>This conversation is long enough to try a model. Start again for a new one.</source>
            <translation>Cette conversation est assez longue pour essayer un modèle. Recommencez pour en ouvrir une nouvelle.</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>first words after {seconds}</source>
            <translation>premiers mots après {seconds}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>free</source>
            <translation>gratuit</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>price not known</source>
            <translation>prix inconnu</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>the server does not count tokens</source>
            <translation>le serveur ne compte pas les tokens</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>{read} tokens read</source>
            <translation>{read} tokens lus</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>{read} tokens read, {written} written</source>
            <translation>{read} tokens lus, {written} écrits</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>{seconds} in all</source>
            <translation>{seconds} en tout</translation>
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
            <translation>Posez une question pour voir comment le modèle répond.</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>For example: Answer in one sentence.</source>
            <translation>Par exemple : Réponds en une phrase.</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Less</source>
            <translation>Moins</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Size of the window</source>
            <translation>Taille de la fenêtre</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Start again</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>System prompt</source>
            <translation>Prompt système</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>System prompt: what the model is told before the conversation</source>
            <translation>Prompt système : ce qui est dit au modèle avant la conversation</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Try {model}</source>
            <translation>Essayer {model}</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Type a question. Enter sends it, Shift+Enter begins a new line.</source>
            <translation>Tapez une question. Entrée l’envoie, Maj+Entrée commence une nouvelle ligne.</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Your question</source>
            <translation>Votre question</translation>
        </message>
    </context>
    <context>
        <name>Updates</name>
        <message>
            <location filename="viewmodels/updates.py" />
            <source>Open download page</source>
            <translation>Ouvrir la page de téléchargement</translation>
        </message>
        <message>
            <location filename="viewmodels/updates.py" />
            <source>There is a new version of Kiln Models: {version}</source>
            <translation>Il y a une nouvelle version de Kiln Models : {version}</translation>
        </message>
        <message>
            <location filename="viewmodels/updates.py" />
            <source>You have version {version}. Nothing is installed by itself.</source>
            <translation>Vous avez la version {version}. Rien ne s’installe tout seul.</translation>
        </message>
    </context>
    <context>
        <name>UseIn</name>
        <message>
            <location filename="views/use_in.py" />
            <source>Use in {program}</source>
            <translation>Utiliser dans {program}</translation>
        </message>
    </context>
    <context>
        <name>UseOfMany</name>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Agents use {count} of them. Choose other models for these agents first.</source>
            <translation>Des agents en utilisent {count}. Choisissez d’abord d’autres modèles pour ces agents.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Changed 1 model in {programs}.</source>
            <translation>1 modèle modifié dans {programs}.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Changed {count} models in {programs}.</source>
            <translation>{count} modèles modifiés dans {programs}.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Nothing is to be changed.</source>
            <translation>Rien n’est à modifier.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Use {models} in</source>
            <translation>Utiliser {models} dans</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>{count} of them would be in no program any more. To do that, remove them.</source>
            <translation>{count} d’entre eux ne seraient plus dans aucun programme. Pour cela, supprimez-les.</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>{count} of {all} cannot: {why}</source>
            <translation>{count} sur {all} ne peuvent pas : {why}</translation>
        </message>
    </context>
    <context>
        <name>UseOfManyDialog</name>
        <message>
            <location filename="views/use_of_many.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="views/use_of_many.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="views/use_of_many.py" />
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
    </context>
    <context>
        <name>VolumesDialog</name>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>A token is about three quarters of a word. Nothing is written to the editor: this is only for the estimate.</source>
            <translation>Un token représente environ les trois quarts d’un mot. Rien n’est écrit dans l’éditeur : ceci ne sert qu’à l’estimation.</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>A typical month</source>
            <translation>Un mois typique</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>How this is worked out</source>
            <translation>Comment c’est calculé</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Tasks a month</source>
            <translation>Tâches par mois</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Tokens in, each</source>
            <translation>Tokens en entrée, par tâche</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Tokens out, each</source>
            <translation>Tokens en sortie, par tâche</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Use these</source>
            <translation>Utiliser ceux-ci</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Your volumes</source>
            <translation>Vos volumes</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>{amount} a month</source>
            <translation>{amount} par mois</translation>
        </message>
    </context>
    <context>
        <name>WhereStep</name>
        <message>
            <location filename="views/publish_where.py" />
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Choose the gateway's file</source>
            <translation>Choisir le fichier de la passerelle</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Comments and everything that others wrote stay as they are. A file that is not there is made.</source>
            <translation>Les commentaires et tout ce que d’autres ont écrit restent tels quels. Un fichier qui n’existe pas est créé.</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Configuration (*.yaml *.yml)</source>
            <translation>Configuration (*.yaml *.yml)</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>For a LiteLLM gateway with a database. It has the models at once.</source>
            <translation>Pour une passerelle LiteLLM avec base de données. Elle a les modèles aussitôt.</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Into its file</source>
            <translation>Dans son fichier</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Through its address</source>
            <translation>Par son adresse</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>config.yaml</source>
            <translation>config.yaml</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>config.yaml of a LiteLLM gateway. It reads the file when it is started again.</source>
            <translation>config.yaml d’une passerelle LiteLLM. Elle lit le fichier quand elle est redémarrée.</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <location filename="views/window_actions.py" />
            <source>About Kiln Models</source>
            <translation>À propos de Kiln Models</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Add a gateway's models…</source>
            <translation>Ajouter les modèles d’une passerelle…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Add a model…</source>
            <translation>Ajouter un modèle…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Add a provider…</source>
            <translation>Ajouter un fournisseur…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Dark theme</source>
            <translation>Thème sombre</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Find anything…</source>
            <translation>Tout rechercher…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>First steps…</source>
            <translation>Premiers pas…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Leave practice mode</source>
            <translation>Quitter le mode d’entraînement</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Light or dark as the system</source>
            <translation>Clair ou sombre comme le système</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Light theme</source>
            <translation>Thème clair</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>LiteLLM proxy share team server</source>
            <translation>LiteLLM proxy partager équipe serveur</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Look for model servers on this computer</source>
            <translation>Chercher des serveurs de modèles sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Open a team pack…</source>
            <translation>Ouvrir un pack d’équipe…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Paste an e-mail or a snippet…</source>
            <translation>Coller un e-mail ou un extrait…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Practice mode: try without a key</source>
            <translation>Mode d’entraînement : essayer sans clé</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Provider</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Publish all models to a gateway…</source>
            <translation>Publier tous les modèles sur une passerelle…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Redo it</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Save as a team pack…</source>
            <translation>Enregistrer comme pack d’équipe…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Search this page</source>
            <translation>Rechercher dans cette page</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Setting</source>
            <translation>Paramètre</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Start Kiln with its keys</source>
            <translation>Démarrer Kiln avec ses clés</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Test all that is shown</source>
            <translation>Tester tout ce qui est affiché</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Undo the last change</source>
            <translation>Annuler la dernière modification</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>commands</source>
            <translation>commandes</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>export share colleague</source>
            <translation>exporter partager collègue</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>help assistant begin start wizard</source>
            <translation>aide assistant commencer débuter démarrer</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>help keys</source>
            <translation>aide touches clavier</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>import colleague file Cherry Studio CC Switch LiteLLM</source>
            <translation>importer collègue fichier Cherry Studio CC Switch LiteLLM</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>key access clipboard import</source>
            <translation>clé accès presse-papiers importer</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>keys launch open program</source>
            <translation>clés démarrer lancer ouvrir programme</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>version report log</source>
            <translation>version rapport journal</translation>
        </message>
    </context>
    <context>
        <name>_Done</name>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Check what the gateway says</source>
            <translation>Vérifier ce que dit la passerelle</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>When the gateway was started again, it can be asked what it has.</source>
            <translation>Quand la passerelle a redémarré, on peut lui demander ce qu’elle a.</translation>
        </message>
    </context>
    <context>
        <name>_Keys</name>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Copied.</source>
            <translation>Copié.</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Copy the list of keys it needs</source>
            <translation>Copier la liste des clés nécessaires</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Keys are not written. Set them where the gateway runs:</source>
            <translation>Les clés ne sont pas écrites. Définissez-les là où la passerelle fonctionne :</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Keys that the gateway needs</source>
            <translation>Clés dont la passerelle a besoin</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Write .env.example beside the file</source>
            <translation>Écrire .env.example à côté du fichier</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Written: {path}</source>
            <translation>Écrit : {path}</translation>
        </message>
    </context>
    <context>
        <name>_Preview</name>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Also take away what was published before and is not chosen now ({count})</source>
            <translation>Retirer aussi ce qui avait été publié avant et n’est plus choisi ({count})</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>What changes</source>
            <translation>Ce qui change</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>and {count} more</source>
            <translation>et {count} de plus</translation>
        </message>
    </context>
    <context>
        <name>_SecretEdit</name>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
    </context>
</TS>
