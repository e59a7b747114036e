<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Agents</name>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <source>A limit cannot be below 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>A price is not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>About {after} a month. Now it is {before}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <location filename="viewmodels/agents/rows.py" />
            <source>All agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>All agents use it now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Always the Fireworks default model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Architecture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>At least 2 agents have to talk to each other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>At least {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <location filename="viewmodels/agents/rows.py" />
            <source>Auto</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>Auto finds no model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>Auto finds no model now: no provider is turned on and has a key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Auto picks a model for each task, and keeps the cost low.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>Auto picks a model for each task. Today that means {models}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>Auto picks per task, so it cannot be the one model for all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Auto picks per task. Choose one model for all agents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Balanced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Best quality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Breaks work into steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>Built-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Can {model} call tools?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <location filename="viewmodels/agents/rows.py" />
            <source>Cannot call tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Check again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Check again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Check first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Checking whether {model} can call tools…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Claude for every agent, with a high limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Cloud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Could not tell whether {model} can call tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Custom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Docs and comments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Enterprise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Every agent on a model of your own computer. Nothing leaves it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Every job, the same model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Fast answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Fireworks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <location filename="viewmodels/words/agents.py" />
            <source>Free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>How Auto chooses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>It answered: “{words}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>It was asked twice to call a tool, and did something else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Its address or its key is not known here. Choose Edit at the model to give them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Keep {model}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Large codebase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Limit a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Limit a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Low cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Models that hold a lot of code in view.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>No agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>No other model can be used yet: give a provider its key, or add a model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>No provider is turned on and has a key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Nobody has checked whether it can call tools.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Not checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>One low-cost model for every agent, with tight limits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Per agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Planning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Private</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Put that right, then check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Quality first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Reviews code, security</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Switched off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>System design</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>The agents keep {model}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>The best model where it matters. This costs the most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>The least cannot be more than the most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>The server is busy: asking again in {seconds} s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>The server says: “{words}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>There are only 6 agents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>This computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <source>This is far too much.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <source>This is no amount. Type a number such as 15.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>Tool calling not checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <location filename="viewmodels/words/tool_check.py" />
            <source>Tools work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/volumes.py" />
            <source>Type a whole number, such as 200.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <location filename="viewmodels/words/agents.py" />
            <source>Type an amount such as 15, or 0 for no limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Use it unchecked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>Use {model}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>What it would cost is not known: a price is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Writes and fixes code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Writes tests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>Your models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>critical work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>hard problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>is gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>no key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>no limit set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>not possible for all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>of your {limit} limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>over your {limit} a day on average</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>picks a model for each task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>price not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>private</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>smart routing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>tools not checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>tools work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>turned off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>under {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>very long texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agents} call tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agents} calls tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} can use this model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} cannot use this model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} need tool calling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} needs tool calling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{agent} agent on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agent} keeps {model}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agent} sends longer texts than this model can hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agent} uses it now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{amount} less than before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{amount} more than before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{calls} of at most {most} calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{model} called the tool in {good} of {all} tries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{model} cannot be asked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{model} cannot call tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} cannot call tools, which some agents need.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} for all agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>{model} for everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>{model} for {tasks}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <location filename="viewmodels/agents/problems.py" />
            <source>{model} has no key that can be found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{model} is turned off in the editor's settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} is turned off in the editor's settings. Turn it on to use it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>{model}, and {special}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{more} over your {limit} limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>{names} and {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{needs}, and {model} is marked as not able to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{needs}, and {model} refused it when it was checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{needs}. The check asks the model itself to make such a call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{tasks} tasks a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{tasks} tasks on {model} × ({tokens_in} tokens in × ${price_in} + {tokens_out} out × ${price_out}) ÷ 1,000,000 = {sum}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{tasks} tasks on {model}, whose price is not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{tasks} tasks, and no model to do them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>“{model}” is gone. The choice stays until you change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>“{model}” is no model that is known here. The choice stays until you change it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AgentsSettings</name>
        <message>
            <location filename="views/agents_settings.py" />
            <source>&amp;Auto prefers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Agents may ask each other before they answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Agents that talk about one question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Asking each other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>At &amp;least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>At m&amp;ost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Auto and limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Consultation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>In US dollars. 0 is no limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Limit a &amp;day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Limit a &amp;month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Providers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>They may use models of different providers</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AgentsShown</name>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>Every agent uses this model. What you chose per agent is kept for later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>One model for all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>Per agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>The editor's settings cannot be read.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AgentsTable</name>
        <message>
            <location filename="views/agents_table.py" />
            <source>A month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Check…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Kept for later: {model}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Model</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AgentsView</name>
        <message>
            <location filename="views/agents_page.py" />
            <source>Agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Choose your editor in Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Open Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Presets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Then you can decide here which model does which job in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Which model does which job in {editor}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Which model for which agent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <location filename="viewmodels/words/backups.py" />
            <source>{when} · {size} bytes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <location filename="views/kit/banner.py" />
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Care</name>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} goes, with a key in it. What line {by_line} says stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} goes. What line {by_line} says stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} has no effect: it stands again in line {by_line}, and the last one counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} has no effect: “{by}” in line {by_line} leaves no room for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} has no effect: “{by}” in line {by_line} replaces it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CareCards</name>
        <message>
            <location filename="views/care_cards.py" />
            <source>Tidy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/care_cards.py" />
            <source>Tidy the settings file?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChangeId</name>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Agents are given the model by this id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>All agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Another model has this id. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>First choose Edit and complete the model: something else in it is missing or wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Id of {name} in {program}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Type an id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Use letters, digits, dots and hyphens, without spaces, as in “my-model”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>{agents} will go on using it by its new id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>{name} agent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChangeIdDialog</name>
        <message>
            <location filename="views/change_id.py" />
            <source>&amp;Id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/change_id.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/change_id.py" />
            <source>Change id</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Clash</name>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>A key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Advanced settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Agents ask each other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>All of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Another program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>At least so many agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>At most so many agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Changed in two places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Context window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Cost, input</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Cost, output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Deployment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Different providers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Display name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>How Auto chooses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Keep what is there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Keep what {program} wrote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Kept another program's change to {fields} as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Kept {program}'s change to {fields} as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Limit a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Limit a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Max tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Model for all agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Model “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/clashing.py" />
            <source>No key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>One model for all agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Provider turned on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Provider “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Somebody changed the same thing later. Choose what shall stand there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Temperature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>This was changed again since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Top P</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Use mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Use the other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>another program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>{n} fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>{program} changed this while you were editing it. Choose what holds.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ClashDialog</name>
        <message>
            <location filename="views/clash.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/clash.py" />
            <source>Choose one for each field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/clash.py" />
            <source>Keep all of theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/clash.py" />
            <source>Use all of mine</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="views/command_palette.py" />
            <source>Find an action, a provider, a model or a setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/command_palette.py" />
            <source>Find anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/command_palette.py" />
            <source>Hits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/command_palette.py" />
            <source>Nothing is called like that.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <location filename="views/kit/confirm.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Copy details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>It is our mistake, not yours. Your settings files are as they were. You can go on, or close the app and start it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Something went wrong in this app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>The log is in {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>for whoever helps you, without keys</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <location filename="views/dialogs.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DoctorView</name>
        <message>
            <location filename="views/doctor.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/doctor.py" />
            <source>Looking for what would work…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/doctor.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/doctor.py" />
            <source>Use this</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditorBackups</name>
        <message>
            <location filename="viewmodels/editor_backups.py" />
            <source>{editor} · {state}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditorBackupsCard</name>
        <message>
            <location filename="views/editor_backups.py" />
            <source>All settings of this editor become what they were then, also those that you changed in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Backup of an &amp;editor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Backups of editors' settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Before each change, what stands in the file is kept here. What stands there now is kept first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>None yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Restore this backup of {editor}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Restore…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditorBar</name>
        <message>
            <location filename="views/agents_editor.py" />
            <source>&amp;Editor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_editor.py" />
            <source>Editor</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditorChoice</name>
        <message>
            <location filename="viewmodels/agents/editor_choice.py" />
            <source>{name} (cannot be read)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditorDialog</name>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Keep editing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Throw away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Throw away what you typed?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Editors</name>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>Choose a file that is called “settings.json”: editors read no other one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>Looking for editors…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>No editor of this kind was found. You can add its file by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>There is no file “{path}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>Workspace “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}, from Flatpak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}, from Snap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}, portable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}, profile “{profile}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{title} in {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>“{path}” cannot be read.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditorsCard</name>
        <message>
            <location filename="views/editors_card.py" />
            <source>&amp;Add a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Add a settings file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Settings (settings.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>VS Code and its relatives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Which editors' agents this app sets up. It changes only the values that you change here, and leaves everything else in the file as it is.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EstimateCard</name>
        <message>
            <location filename="views/estimate_card.py" />
            <source>Change volumes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/estimate_card.py" />
            <source>Estimated a month</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Check out of date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked {age}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked {age}: {found}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the address changed since. Find out again what it can do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the deployment changed since. Find out again what it can do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the kind of provider changed since. Find out again what it can do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the model changed since. Find out again what it can do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>logprobs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>reasoning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>streaming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>structured output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>tools</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExchangeView</name>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Ask again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Copy answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Thinking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Thinking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Waiting for the first words…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>You</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindOut</name>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>About {least} to {most} calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>Checked just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>Checked {age}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Context window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Function calling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Function calling, when it must</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Logprobs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Reasoning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>Say first where the model is: its provider or address, and its key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Streaming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Structured output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>Suggestion: {value}, {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>Use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>Use what was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Vision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>a few seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>about ${dollars}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>about {most} minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>all announced calls were used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>answers begin with &lt;think&gt;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>answers sometimes begin with &lt;think&gt;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>asking, call {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>asking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>called the tool in {good} of {all} tries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>could not read a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>could not tell: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>did not call the tool it was given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>did not tell how sure it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>it refused temperature or top-p</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>kept to the schema in no mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>kept to the schema in {good} of {all} answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>models with such a name often are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>no parser needed: thoughts come apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <location filename="viewmodels/models/find_out_state.py" />
            <source>not checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>nothing found that needs one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>now so, now otherwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>out of date: the model or its address changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>price not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>read “{digits}” from a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer came in one piece</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer came in pieces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer was cut off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer was not clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the model said nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the question was too long for the model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server broke down over it, so probably not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server does not say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>the server is busy: asking again in {seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server refused something else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server was busy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the strictest mode that worked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>this kind of provider cannot be asked for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>thought in {good} of {all} answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by Kiln's own list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by Kiln's own list for another provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by Kiln's own list for the model it was made from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by the provider's list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told how sure it was of each word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>waiting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>your choice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>{calls} of at most {most} calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>{least} to {most} minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>{least} to {most} seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>{tokens} tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>“{words}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindOutPanel</name>
        <message>
            <location filename="views/find_out.py" />
            <source>Cancel all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>Stop: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>{plan}. It asks the model itself.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>A file from a colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>A key, or an e-mail about it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>A model server on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Add it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Adding…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>An e-mail, settings, or a snippet of code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Found on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>In a moment, you have a model that works there. You can change this later in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>It takes two minutes. A test asks the model for one word before anything counts as done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Kiln shows it after its next start or reload.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Look again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Looking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>None is running now. Start it, then look again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Not found on this computer yet. What you set up here is ready when it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Paste it as it is: what matters is found in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Step {number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Such as Ollama or LM Studio. None is running now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Tick the models that you want. They are tested right after they are added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>To use it in {editors} too, open it under Models.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Try everything without a key: in practice mode nothing is real.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Under Agents, choose which agent of {editors} uses it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>What do you have?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>What do you want to use?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Your model server</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstStepsDialog</name>
        <message>
            <location filename="views/first_steps.py" />
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/first_steps.py" />
            <source>First steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/first_steps.py" />
            <source>Open a file from a colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/first_steps.py" />
            <source>Skip</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Given</name>
        <message>
            <location filename="viewmodels/given.py" />
            <source>Ask whoever sent it for another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>Opening packs comes with the next version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>Team packs are files that end in .kilnmodels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>The file that should be opened is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>This file is a team pack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>This file is too large for a team pack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>This is no team pack, so it was not opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>This link leads to a team pack.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>A usual task needs {needs} tokens; it holds {holds}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Add a larger model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Both have the same id, so agents only find the last one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Broken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Choose another…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Chose another model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Convert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Converted to the new format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Enter key…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Enter price…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Finish…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Give it an id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>It has no id of its own in Kiln's file. It gets a new one; nothing else changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>It wants the provider “{provider}”, which Kiln does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Its address starts with http, so nothing is encrypted. Use https, then test it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Its provider takes money, so the estimate is too low.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Its provider “{provider}” is not set up. Set it up again, and the model works.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Its setting “{fields}” is neither Yes nor No. Kiln then shows nobody any model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot run {count} models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot run “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot select {count} models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot select “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln does not understand the setting “{fields}” and fails when the model is used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln lists it, but cannot remove it. Converted, it can be edited and tested, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln skips {count} models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln skips “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln's catalogue calls it out of date: the provider may turn it off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Kiln's own file has no value, so {variables} counts. A Kiln that is started in another way may not have it. Write it into Kiln's file to be sure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Kiln's own file has the settings of {name} now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Look…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Mend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Mended {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Nobody can tell which model it is, so no program uses it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Nothing needs you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Nothing needs you. Something could be better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>One thing needs you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/health.py" />
            <source>Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Provider, name and settings are the same. One of them is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Raise to {limit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Raised the limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Remove one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Remove them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Removed what Kiln cannot use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Removed what nobody could read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Removed what stood there twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Repair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Set up…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Settings of {name} have no effect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Something in it is of the wrong kind, such as a number where a text belongs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Something that agents need of it is wrong or missing. Open it to complete it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Take it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Take the price out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The agents cost more than your limit a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The agents cost more than your limit a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The estimate is {amount} on an average day, the limit {limit}: they would stop early.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The estimate is {amount}, the limit {limit}: they would stop before the month ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The key of {name} can be read on the way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The settings name “{secret}”, which this computer's keychain has not. Type the key in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Tidied the settings file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Tidy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Tip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Turn on {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Use https</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <location filename="viewmodels/words/health_models.py" />
            <source>Use {model}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Use {price}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Write into the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/failed_tests.py" />
            <source>just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models are hidden by others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models are not complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models are out of date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models can never work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models cost nothing, say the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models empty Kiln's whole list of models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models have an old format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models have lost their provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models stand there twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{count} things need you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{model} is too small for {agents}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} depends on this computer's environment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/failed_tests.py" />
            <source>{name} did not work in its last test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} has no key on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} is asked over https now. Test it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} is not complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/failed_tests.py" />
            <source>{result}, {age}. Open it to see what helps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/health.py" />
            <source>{text} (In {editor}.)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” can never work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” costs nothing, say the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” empties Kiln's whole list of models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” has an old format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” has lost its provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” is hidden by another model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” is not complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” is out of date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” stands there twice</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Free some space, or choose another disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Saved as {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>The disk is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>The report could not be saved there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>The report is one file for whoever helps you. In it: what this app did (its log), the versions of its parts and of your system, the names of your settings without their values, which servers they lead to, and which models were tested with what result. Not in it: keys, passwords, your name, what a model was asked or answered. Nothing is sent: you choose who gets the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>There is a folder of that name.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <location filename="views/help_card.py" />
            <source>First steps…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Open folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Report (*.zip)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Save report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Save report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>What this app did, without keys. IT may ask for it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpSheet</name>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>All that can be done with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose one more, or one less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose only one again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose several</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to the message below, such as “Undo”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to the next field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to the row that begins with them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>In a form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>In a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Menu key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Open the row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Remove it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Shift and arrows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Test</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <location filename="viewmodels/history/actions.py" />
            <source>%n changes</source>
            <extracomment>Of one, in English: 1 change</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="views/history_page.py" />
            <source>%n later changes are taken back, also those of others.</source>
            <extracomment>Of one, in English: 1 later change is taken back, also where others made it.</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/history.py" />
            <source>%n minutes ago</source>
            <extracomment>Of one, in English: a minute ago</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>An import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Context (tokens)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Do it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Go back to here…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>In {programs}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>It cannot be undone later. Is the disk full?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Kiln</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>List of models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>List of providers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Model for all agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Model of the agent “{agent}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Models in the old format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Most to spend in a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Most to spend in a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Nothing was changed. Choose it in Settings, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Nothing was changed. Set it up again by hand, and paste the key there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>One model for all agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Price for a million tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Price for a million tokens in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Price for a million tokens out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>The editor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>This cannot be taken back: this computer's keychain no longer has the key {keys}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>This changed the settings of {editor}, which this app does not manage at the moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>What “Auto” prefers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>You</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Your change was saved, but the history could not note it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>a change of “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>a key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>adding the model “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>adding the provider “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>bringing the model “{name}” to the new format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing the model “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing the provider “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing “{field}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing “{field}” of “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>d MMMM yyyy</source>
            <extracomment>How a day is written. Keep the letters d, M and y: only their order and what stands between them may differ.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>dddd, d MMMM</source>
            <extracomment>How a day is written. Keep the letters d, M and y: only their order and what stands between them may differ.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>empty</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/history.py" />
            <source>going back %n changes</source>
            <extracomment>Of one, in English: going back 1 change</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>not set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <location filename="viewmodels/words/history_fields.py" />
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>putting “{name}” back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>removing the model “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>removing the provider “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>renaming the provider “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>writing an old list over “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} added the model “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} added the provider “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} brought the model “{name}” to the new format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed the model “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed the provider “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed “{field}” of “{name}” to {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed “{field}” to {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} put “{name}” back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} redid {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} removed the model “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} removed the provider “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} renamed the provider “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} undid a change of “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} undid {what}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/history.py" />
            <source>{who} went back %n changes</source>
            <extracomment>Of one, in English: {who} went back 1 change</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} wrote an old list over “{name}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Nothing was left to take back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Redid {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>There is nothing to redo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>There is nothing to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Undid {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <location filename="views/history_card.py" />
            <source>Clear history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Clear history…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Clear the history?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Each change is kept, so that it can be undone. Keys in it are kept in the keychain only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Keep the &amp;history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>No change made so far can be undone any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Your settings, models and keys stay as they are.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryEntryDialog</name>
        <message>
            <location filename="views/history_entry.py" />
            <source>After</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Do it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Go back to here…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Only the form of the file changed, no value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Undo this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>{when}. It was undone since.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>Kiln and others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>Undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>You</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>{day}, {time}, in {programs}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistorySettings</name>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>A year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>As long as there is room (8 MB)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>The history is empty now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <location filename="views/history_page.py" />
            <source>Each change that you make, or that this app sees others make, will stand here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Go back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Go back to here?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Going back is a change, too: you can undo it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>No change is like that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Nothing has changed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Search the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Show everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>What you and others changed. Everything here can be undone, also tomorrow.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <location filename="views/key_dialog.py" />
            <source>&amp;Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/key_dialog.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/key_dialog.py" />
            <source>Save key</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyFindings</name>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>A key stands in plain text in the settings of {editors}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>An old version of Kiln wrote “[hidden]” over it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Enter key…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>It is “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Kiln's file has an empty text in its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Kiln's own file holds one key as plain text. Kiln reads keys only from there, so it stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Kiln's own file holds {count} keys as plain text. Kiln reads keys only from there, so they stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Make private</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Move to keychain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Nothing has to be put right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Only you can read them now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Other people on this computer may read a file with keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Other people on this computer may read {count} files and folders with keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Take it from the keychain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The key of {name} is blank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The key of {name} was lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The keys are in the keychain now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The move puts it into this computer's keychain; the settings then only name it. This cannot be taken back: no key is ever written back as plain text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>They are {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>This computer's keychain still has it. Kiln needs it in its own file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>{count} keys stand in plain text in the settings of {editors}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>{count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>{name} has its key again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyFindingsCard</name>
        <message>
            <location filename="views/key_findings.py" />
            <source>Keys on this computer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KilnBeside</name>
        <message numerus="yes">
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>%n of your models</source>
            <extracomment>Of one, in English: one of your models</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>%n of your providers</source>
            <extracomment>Of one, in English: one of your providers</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>%n of your settings</source>
            <extracomment>Of one, in English: one of your settings</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_beside.py" />
            <source>Always do this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>Another program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>Close Kiln and start it again. Then put back what it wrote over: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>It is back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/kiln_beside.py" />
            <source>Kiln</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>Kiln keeps writing an older list over {things}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/kiln_beside.py" />
            <source>Put back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>They are back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>What you saved of {names} is no longer in Kiln's settings. Nothing is lost: put it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>a setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>{n} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>{program} wrote an older list over {things}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Lately</name>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Lately</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/lately.py" />
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/lately.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/lately.py" />
            <source>{day}, {time}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LatelyCard</name>
        <message>
            <location filename="views/overview_lately.py" />
            <source>All history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Lately</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Looking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Nothing was changed yet. What you change can be undone from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Undone</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LocalServers</name>
        <message numerus="yes">
            <location filename="viewmodels/local_servers.py" />
            <source>%n models</source>
            <extracomment>Of one, in English: 1 model</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>A model server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Added “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>All its models answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>It wants a key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Its model answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Kiln then lists its models by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>No model server was found on this computer. Start it, then look again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Only what is set up already runs on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>{answered} of {count} models answered. The list of models says why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>{name} is running on this computer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LocalServersCard</name>
        <message>
            <location filename="views/local_servers_card.py" />
            <source>Add it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/local_servers_card.py" />
            <source>Adding…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/local_servers_card.py" />
            <source>and {count} more, under Models</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="views/main_window.py" />
            <source>Agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Key copied. It is taken off the clipboard in a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Kiln Models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Providers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MenuBar</name>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>View</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Add copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Add model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Convert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Convert model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Duplicate model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Edit model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Keep the old line too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Kind of model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>More kinds come with VS Code: choose it in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Runs that you made in Kiln with the old model name it by that line. Without it they cannot find it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Try it…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ModelForm</name>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Address of the resource</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;Context window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;Display name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Model path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;No key needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Project ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;Use in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>A key stands beside this model in plain text, and would be lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>API &amp;key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Add another provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Another address…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Another model has this id already. Give this one another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Anthropic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Ask the provider again which models it has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Azure OpenAI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>Calls go to {address}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Change its name or its settings, or close this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Check the marked fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Choose at least one program to use it in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Choose the provider that has the model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Connected provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Cost in, dollars per million tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Cost out, dollars per million tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Cost per m&amp;illion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>De&amp;scription</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Deploy&amp;ment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Example: accounts/yourname/models/model-name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Fill in the project and the location, or paste the address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Finish this provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Finish…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Fireworks fine-tune</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/reading.py" />
            <location filename="views/model_form.py" />
            <source>Free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>General</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Give both prices, or neither.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Goes away on {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Images</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Kiln cannot use this endpoint then, if the server wants a key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Kiln could not use the model like this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Kiln reads keys only from its own file, so it is written there too. Only you can read that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Let Kiln use this key</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of %n days ago</source>
            <extracomment>Of one, in English: List of 1 day ago</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of %n hours ago</source>
            <extracomment>Of one, in English: List of 1 hour ago</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of %n minutes ago</source>
            <extracomment>Of one, in English: List of 1 minute ago</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>More &amp;Fireworks models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>Most addresses end in /v1. Test it to be sure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>New…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>No key: it signs in as you, with what “gcloud auth application-default login” set up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Nothing was changed in {programs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Nothing was changed, neither in {one} nor in {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Nothing was changed. First move the key to the keychain, on the page Agents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Only the resource's address is wanted, without what follows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>Only {address} is kept: the rest is added to each call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>OpenAI-compatible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Paste the resource's address, such as https://your-resource.openai.azure.com.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>Reasoning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Saved as {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Set up…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Take off what comes after the question mark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/programs.py" />
            <source>That stays, unless you type something else here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>The address has /v1 twice. Once is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>The editor could not use the model like this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>The file: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>The key will be removed when you save.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>The name has characters that cannot be shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>The name has characters that cannot be shown. Type it by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/listing.py" />
            <source>The provider did not tell which models it has. You can type the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings do not take this model's id. Give it another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings do not take this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings have another kind of model here. Choose a kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings have this key in plain text. Paste it here again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>There is a space in it. Most model names have none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>There is a user name or password in the address. Keys belong in the key field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Thinks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This has characters that cannot be shown. Type it by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This is no address. It starts with https:// or http://.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <location filename="viewmodels/words/models.py" />
            <source>This is no model path. It looks like accounts/yourname/models/model-name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This number is too small or too large.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>This provider is no longer set up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type a number from 0 to {highest}, such as 0.7.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type a price in US dollars, such as 0.90.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type how many tokens, such as 128,000 or 128K.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type the model's exact name at the provider, such as llama-3.3-70b.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type the model's path, such as accounts/yourname/models/model-name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type the name that the deployment has in Azure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Vertex AI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>You have this model already, with the same settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>dollars in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>dollars out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/starting.py" />
            <source>not set up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>{count} found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>{group} · {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>{model} (sees pictures)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{names} and {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} need the context window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} need the prices; 0 is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} needs the context window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} needs the prices; 0 is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} calls it “{value}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} cannot use a private Anthropic endpoint.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has it in its old format. Convert it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has no key for this provider yet. Add it under Providers first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has no way to reach this provider.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has one Azure resource, and this is another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has one Vertex AI project, and this is another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has {value} tokens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has “{value}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program}'s settings file cannot be read now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ModelFormState</name>
        <message>
            <location filename="viewmodels/models/form_state.py" />
            <source>in plain text in the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/form_state.py" />
            <source>kept as “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/form_state.py" />
            <source>{name} copy</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>+ Add endpoint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>+ Add model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>A password stands in the address, where everybody can read it. Choose Edit to remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Added “{name}” to {programs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Anthropic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Azure OpenAI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Change id in {program}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Change id…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Converted “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Convert…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Custom settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <location filename="viewmodels/models/trouble.py" />
            <source>Damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Duplicate…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Entry {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Everybody who can read {program}'s settings file can read the key. Move it to a safe place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Find out what it can do…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Fireworks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Fireworks fine-tunes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Fireworks is off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Fireworks is turned off in {program}'s settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>Free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>From connected providers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Google Vertex</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>It does not say what kind of provider it has. Kiln skips it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>It does not say which provider it has. Kiln skips it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its display name is not a text. Kiln skips it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its id is not a text. Kiln skips it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its model name is not a text. Kiln skips it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its provider “{name}” is not set up. Add it, or choose another with Edit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its settings cannot be read. Kiln skips it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Key in plain text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Key needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Key needed on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Kiln can list this one, but neither edit nor remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Kiln cannot select it. Choose Edit and save to mend it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Kiln finds only the first of two models with one id. Choose Edit and save to mend it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Kiln shows it after its next start or reload.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Kiln's old format. Convert it to edit it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Legacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>No id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Not complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Not tested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Old format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>OpenAI-compatible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Password in the address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Provider missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <location filename="viewmodels/models/trouble.py" />
            <source>Same id twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Saved “{name}” in {programs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>This is no model at all. Kiln skips it; remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>This is no model that {program} could use. Remove it, or mend the file in {program}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Try it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Unknown kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Your own endpoints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>all agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>not assigned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{count} agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>{input} in, {output} out per million tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{name} agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>{price} per million tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>{program} cannot read these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{program} finds only the last of two models with one id. Change the id of one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{program} looks for a secret that this computer does not have. Choose Edit to give it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{program} may not be able to use it. Choose Edit to see what is missing or wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>{tokens} context</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>“{name}” is not complete. Open Providers to finish it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>“{name}” stands as it was.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>In {program}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>Needs attention {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>Not tested {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>Old format {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>{count} models</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ModelsView</name>
        <message>
            <location filename="views/models_page.py" />
            <source>A provider is where your models come from. Did you get an e-mail with an address and a key, or a snippet of code? Paste it as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Add model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Add provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>First add a provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Kiln brings many models along. Add the ones that it does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>No model is like that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>No models of your own yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste an e-mail or a snippet with address and key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste an e-mail or a snippet…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste what you got…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Remove…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Search models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Show all models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Test all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>The models that you and your team added yourselves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Use in…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MonthBar</name>
        <message>
            <location filename="views/estimate_card.py" />
            <source>Cost by agent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Network</name>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source> and {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>A certificate without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>An address has no spaces in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>And {count} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>Connected. The address starts with http://, so there is no certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>It went straight, without a proxy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>It went through the proxy {proxy}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>Only proxies whose address starts with http:// or https:// can be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>The name of the computer is missing or has a typing error.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>The number after the colon must be between 1 and 65535.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>This computer has no proxy set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>This is a script that picks a proxy. Ask IT for the address of the proxy itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>Type the proxy's address, such as http://proxy.example:8080.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>Type the user name that belongs to the password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>an address that cannot be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>none for {hosts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>ran out on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>signed by {issuer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>valid until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{host} answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{host} answered. {issuer} signed its certificate: nobody looks into the traffic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{issuer} signed it: your company looks into the traffic, or the server is its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{issuer} signed its certificate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{proxy} for http</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{proxy} for https</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>“{file}” cannot be read. Is it still there?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>“{file}” holds no certificate. Ask IT for it as a file that ends in .pem, .crt or .cer.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NetworkCardView</name>
        <message>
            <location filename="views/network_card.py" />
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Certificates (*.pem *.crt *.cer *.der *.ca)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Choose a certificate file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Choose an extra certificate file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Connects to this address as a test would, and asks it nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Extra certificates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>For networks that look into the traffic. IT has this file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Remove the extra certificate file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>There is no switch that ignores certificates: whoever stands in between could then read your keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Use this proxy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Wh&amp;ich way</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OverrideForm</name>
        <message>
            <location filename="views/override_form.py" />
            <source>0 to 1. Lower keeps to the likeliest words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>0 to 2. Higher is more varied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Advanced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Asks the model itself what it can do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Find out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Max tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Sent with each request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Settings that Kiln does not know stay in the file: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Settings that few models need</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Temperature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>The longest answer, in tokens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Top P</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>What this model can do</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Overrides</name>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Adds to each request what some models need.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Answer only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Any provider (OpenRouter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Asks a Claude model for a summary of its thinking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Asks a Claude model to think before it answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Asks a Gemini model to show its thinking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Chat strategy it was tuned with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Data generation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Default ({value})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Extended thinking (Anthropic)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Extra options for DeepSeek R1 at OpenRouter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Extra options that logprobs need at OpenRouter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Files and pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>For fine-tunes: in which steps the examples were given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>For models that put their thinking between &lt;think&gt; and &lt;/think&gt;.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Formatter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Function calling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Function calling (strict)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Function calling (weak)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>How Kiln asks for that form. JSON Schema is the strictest; try it first on new models.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>How many requests Kiln sends at the same time. 1 is right for a small computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It answers requests that other models decline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can answer in an exact form, such as a filled-in table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can be given files, of the kinds below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can look at pictures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can use tools, such as a search, while it answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It tells how sure it is of each word. Kiln uses that in evals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON Schema</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON instructions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON instructions + JSON mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON, your own instructions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln cannot use this value. Set it back to default.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln does not know this value. Choose one from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln lists it among the models that should no longer be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for judging answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for making example data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for playing a user.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for reading documents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice where others decline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln offers it for getting the text out of documents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln offers it for making example data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln reports no error when thinking is missing from a structured answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln turns each page of a PDF into a picture first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln warns that nobody of its team tried this model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kinds of files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Leave this empty. It sends the calls to another of your own addresses, by its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Level to start with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Logprobs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Logprobs options (OpenRouter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Marked as untested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>May skip thinking for exact forms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Name of the base for fine-tuning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Needs PDFs as pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Newer thinking request (OpenRouter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>One per line, such as application/pdf or image/png.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>One per line. Names under which Ollama has the same model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>One per line: the name to show = the word to send, such as High = high.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Only OpenRouter understands this. Set it back to default.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Only providers that think (OpenRouter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>OpenRouter may pick computers that ignore some of the request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>OpenRouter then picks only computers that return the thinking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Other names in Ollama</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Out of date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Output mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Output parser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Qwen3 without thinking (/no_think)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>R1 options (OpenRouter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>R1 thinking (&lt;think&gt; tags)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>R1 thinking, when there is any</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Rarely needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Reads documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Reasoning (always thinks)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Requests at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Say which of the thinking levels to start with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Send calls to another provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Sends the level in OpenRouter's newer form. Only for OpenRouter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Some newer models refuse a request with both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Structured output</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest as a pretend user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for data generation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for evals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for uncensored data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Summarized thinking (Anthropic)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Switches thinking on or off at SiliconFlow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Takes files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Temperature or top-p, not both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>The word to send when nobody chose a level. It must be one of the levels above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Thinking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking (Gemini)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking (SiliconFlow)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking and answer in two messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking levels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking, then answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking, then answer (R1 form)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>This has characters that cannot be saved. Type it by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>This must be one of the words to send from the thinking levels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Type a whole number from 1 to 10,000.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Uncensored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Vision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>What the provider calls this model when it is fine-tuned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>What this model can do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Where Kiln suggests it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Yes only if it always shows its thinking: Kiln reports an error when it does not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>not set</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Agents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>None yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Not managed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Providers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Safe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>choose an editor in Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>none in Kiln's file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>not tested yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>one in Kiln's own file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>tested {age}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{amount} a month, as estimated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} in Kiln's own file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} in {program}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} not tested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} to look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{good} of {count} work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{ready} of {count} ready</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <location filename="viewmodels/overview.py" />
            <source>Looking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>What needs you</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OverviewView</name>
        <message>
            <location filename="views/overview_page.py" />
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <location filename="viewmodels/pages.py" />
            <source>Changed the id of “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/pages.py" />
            <source>Removed the provider.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/pages.py" />
            <source>Removed {count} models.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/pages.py" />
            <source>Removed “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/pages.py" />
            <source>Saved in {editor}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/pages.py" />
            <source>Saved. {kept}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/pages.py" />
            <source>{name} has its new key, wherever it is used.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <location filename="viewmodels/palette.py" />
            <source>1 hit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/palette.py" />
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/palette.py" />
            <source>{count} hits</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Paste</name>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>&amp;Context window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Dollars per million tokens &amp;in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Dollars per million tokens &amp;out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It is an Azure resource. Kiln has another one already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like a gateway of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like a server of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like {name}, by what stands in the text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like {name}, which Kiln reaches by its address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Kiln lists the models of {name} by itself. This one is only tried.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Leave it empty to add only the provider. Then nothing is asked that costs money.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Name the model: an editor has each model with its own address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/dropped.py" />
            <source>Open it, copy its text, and paste that here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Paste something first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Replace the key that “{name}” has now ({old}) with this one ({new})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Replace the key that “{name}” has now with this one ({new})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>The AI Orchestrator in VS Code can. Choose your editor in Settings first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>The address is one of {name}'s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>The key in this text is only its picture. Paste the key itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>The text calls it in Anthropic's way, at an address of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>The text does not say whose it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>This is where it listens on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/paste.py" />
            <source>the address {address}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/paste.py" />
            <source>the key {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/paste.py" />
            <source>the model {model}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>{name} is set up already. Name a model to add.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/dropped.py" />
            <source>“{name}” cannot be read.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Add and test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Add anyway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>An e-mail with your access, a curl command, a line of code, settings, an error message…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Cancel test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>It has {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Paste it here as it is. Nothing of it is kept: only what you add below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Test again and add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Testing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Text with address, key or model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Use it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Use what you copied?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PasteForm</name>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Paste anything</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PasteFormState</name>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Added “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Another Azure OpenAI resource</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>It is set up now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Kiln shows it after its next start or reload.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Understood: {what}. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Your own address, in Anthropic's way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>“{name}” is set up already, and is used.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PasteRows</name>
        <message>
            <location filename="views/paste_rows.py" />
            <source>&amp;Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>&amp;Provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>&amp;Use in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Keys in the &amp;text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Kiln cannot use this provider then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Kiln reads keys only from its own file, so it is written there too. Only you can read that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Let Kiln use this key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Take it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>The key is kept in this computer's keychain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>The key of the text is left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>This computer has no keychain that can be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>from the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>llama-3.3-70b</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PickerList</name>
        <message>
            <location filename="views/picker_list.py" />
            <source>Models for {agent}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/picker_list.py" />
            <source>No model is like that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/picker_list.py" />
            <source>Search by name, price or place</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Looked for once a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>New versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Not looked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Nothing was changed. Ask IT, or use another address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Nothing was changed. The key can stay in this computer's keychain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Only in this computer's keychain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Only {hosts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Set by your organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Until IT has mended the file, only this computer is asked, and keys stay in the keychain. File: {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation does not allow keys in Kiln's own file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation does not allow {host} in this app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation does not allow {host} in this app. Ask IT, or use another address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation's settings for this app cannot be used: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>everybody on this computer may change it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>it cannot be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>it is damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>the value of “{detail}” makes no sense</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>this version does not know “{detail}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PolicyCard</name>
        <message>
            <location filename="views/policy_card.py" />
            <source>IT keeps these settings in {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/policy_card.py" />
            <source>Set by your organisation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>answers with a web page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>has other models now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>is switched off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>is too busy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>is very slow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>refuses every key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>works</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PracticeBar</name>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Leave practice mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Leave practice mode, and work with your own settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Practice mode: nothing is real. The key is practice-key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>The practice provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>What the practice provider does</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PresetsDialog</name>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Apply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>This is how it stands already. Nothing would change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>What changes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProblemCard</name>
        <message>
            <location filename="views/agents_problem.py" />
            <source>Check again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_problem.py" />
            <source>Enter key…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_problem.py" />
            <source>Turn it on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/agents_problem.py" />
            <source>{editor} has it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProblemsCard</name>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Check again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Looking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Nothing. All that can be checked is in order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Show {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>What needs you</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Provider</name>
        <message numerus="yes">
            <location filename="viewmodels/providers/rows.py" />
            <source>%n models of yours</source>
            <extracomment>Of one, in English: 1 model of yours</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>A key has no spaces or line breaks in it. Paste only the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>A key has only plain letters, digits and signs. Copy it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Access key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Account ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>An address has no spaces in it. Paste only the address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>An address starts with https:// or http://.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>An old version of Kiln wrote “[hidden]” over the key. Choose Edit and paste it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Another provider has this name already. Choose a different one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Calls go to {address}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Copy key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Endpoint address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>From the environment ({variable})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Give it a name, such as “Team gateway”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>In this computer's keychain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>It needs no key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>It stands in Kiln's own settings file, because Kiln reads it from there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Key from {variable}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Key is blank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Key missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Key saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Key was lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Key {hint}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Kiln has no key for this provider. Choose Edit and paste it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Kiln's file has a blank key. Choose Edit and paste the real one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Known to Kiln</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>No address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>No model of yours uses this provider yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Not complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Not in Kiln</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Not tested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>On this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>One model of yours uses this provider: {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Paste the address, such as https://gateway.example.com/v1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Paste the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Project ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Remove…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Replace key…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Secret key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Something is still missing. Choose Edit to fill it in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Spaces around it were taken off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Spaces or quotes around it were taken off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>The key is only in this computer's keychain, so Kiln cannot use it. Choose Edit to change that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The key is too long for this system's keychain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain cannot be reached. Try again in a moment. Nothing was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain did not answer. Unlock it, then try again. Nothing was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain did not take the key. Try again. Nothing was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain is locked. Unlock it, then try again. Nothing was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain said no. Allow it, then try again. Nothing was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The last part was taken off: Kiln adds it itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The name has characters that cannot be shown. Type it by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The name in front of it was taken off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The name of the computer is missing or has a typing error.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The number after the colon must be between 1 and 65535.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The quotes around it were taken off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The user name and password were taken out. Keys belong in the key field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The word “Bearer” was taken off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>This computer has no keychain that can be used. Nothing was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>This is only the picture of a key, with its middle hidden. Copy the real one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>This provider has no address. Choose Edit to fill it in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Two colons in a row (::) confuse Kiln. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>What came after the # was taken off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>What came after the question mark was taken off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Whoever set up this computer put the key there. Kiln uses it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Your own address, OpenAI-compatible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>{count} models of yours use this provider: {names}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProviderDetail</name>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Connection test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Copy key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Kiln</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Leave it empty to test only the address and the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Model to &amp;try</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Remove…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Replace key…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Used in</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProviderDialog</name>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>&amp;Provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Add provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Edit provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>If this provider needs its own way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Kiln cannot use this provider then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Kiln reads keys only from its own file, so it is written there too. Only you can read that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Leave it empty to test only the address and the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Let Kiln use this key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Model to &amp;try</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Open the page where you get the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Set by your organisation: keys stay there. Kiln cannot use this provider.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>The key is forgotten when you close this app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>The key is kept in this computer's keychain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>This computer has no keychain that can be used.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProviderEditor</name>
        <message>
            <location filename="viewmodels/providers/editor.py" />
            <source>Your own address (OpenAI-compatible)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProviderForm</name>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>&amp;Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>API &amp;key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>An old version of Kiln wrote over this key. Paste it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Calls go to {address}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Fill in: {field}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Kiln finds a key in the environment ({variable}). One typed here comes first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Many local servers need no key. Then leave this empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Most addresses end in /v1. Test it to be sure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Paste the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Team gateway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>The address has /v1 twice. Once is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>The key is in this computer's keychain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>The key will be removed when you save.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>This provider needs a key.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProvidersView</name>
        <message>
            <location filename="views/providers_page.py" />
            <source>A provider is where your models come from. Did you get an e-mail with an address and a key, or a snippet of code? Paste it as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Add provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Look for model servers on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>No providers yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Paste an e-mail or a snippet with address and key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Paste what you got…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Paste…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Providers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Search providers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Show all providers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Test all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Where your models come from.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProxyFields</name>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>&amp;User name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>One is kept. Type here to replace it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Only if the proxy wants one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Pass&amp;word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Pro&amp;xy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Proxy a&amp;ddress</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProxyForm</name>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>As in Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>As this computer says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>Kept in this computer's keychain, in no file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>This computer has no keychain that can be used. It is forgotten when you close this app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>This one:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RemoveModel</name>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>All agents in {program} use it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Instead of {name}, in {program}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Instead, in {program}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>It goes out of the settings of {programs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>It is {program}'s model for all agents, which is switched off now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Leave them without a model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Remove {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Take {name} out of {programs}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>They go out of the settings of {programs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>You can undo this for a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>{agents} in {program} use it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>{agents} in {program} uses it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>{name} agent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RemoveProvider</name>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Agents in {programs} are not concerned: {name} is set up there separately.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Its key and its address go out of Kiln's settings. You can undo this for a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Remove these models from Kiln too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Remove these models too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Remove {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>So do {count} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>“{model}” stops working in Kiln.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>“{model}” stops working in Kiln. It stays in {programs}, and works there as before.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReplaceKey</name>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>And {count} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Asking this computer's keychain…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>In the settings of {editors} this key stands in plain text. It stays as it is there: move it to the keychain on the Agents page first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>New &amp;key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Putting the new key in its places…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Replace the key of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Testing: {done} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>The new key is tried first for {places}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>The old key is still in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>The old key is still in use. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>This is the key that is there already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>Whether the new key works cannot be told now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>With the new key, not everything works.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/key_trial.py" />
            <source>it cannot be tested for free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/key_trial.py" />
            <source>something is missing in its settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>{count} models in {program}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>{names} in {program}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>{name} in {program}: {why}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReplaceKeyDialog</name>
        <message>
            <location filename="views/replace_key.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Paste the new key. The old one stays in use until everything works with the new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Test and replace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Use it anyway</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="views/kit/fields.py" />
            <source>Clear the search</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Hide the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Keep the old one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Paste the key here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Remove {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Replace {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Replace…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Show the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Will be removed when you save</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <location filename="views/selection_bar.py" />
            <source>Choose only one again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/selection_bar.py" />
            <source>Chosen models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/selection_bar.py" />
            <source>{count} models chosen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsCare</name>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>A key stands in plain text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>A setting has no effect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>And {count} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Everybody who can read the settings file can read it. Move it to this computer's keychain; the file then only names it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Everybody who can read the settings file can read them. Move them to this computer's keychain; the file then only names them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>It is kept in this computer's keychain. The settings file only names it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>It removes a key in plain text, so it cannot be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Key of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Move all to keychain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Move to keychain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Nothing changes for the agents: only what has no effect is removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>The key is in the keychain now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>The key is known until this app is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>The keys are in the keychain now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>They are those of {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>This is the key of {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Tidied the settings file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Tidy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>{count} keys stand in plain text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>{count} settings have no effect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>{editor} has the key of {provider}, as you say. Nobody else can look.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>Keys that you type are kept in this computer's keychain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>Looking for this computer's keychain…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>Once a day. Nothing about you is sent, and nothing is installed by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>This computer has no keychain that can be used. Keys are forgotten when you close this app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>This computer has no keychain that can be used. Keys are kept only in Kiln's own file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>This copy of the app does not know where to look. IT can set that.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Kiln</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Local servers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;New versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Before each change, what stands in the file is kept here. What stands there now is kept first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Everything that was changed since then goes, also changes that Kiln made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>How this app looks, and what it may write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Keychain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Kiln may still have an older list of your models in mind. It is told of each change made here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Kiln reads keys only from its own file and from the environment. Only you can read that file. Without this, keys that you type here cannot be used in Kiln.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Kiln's settings file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Lan&amp;guage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Look and start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Look for model servers on this computer at start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>None yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Open folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Put back what a running Kiln writes over, without asking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Restore this backup?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Restore…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Such as Ollama or LM Studio. Only this computer is asked, without any key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Tell me when there is a new version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>While Kiln &amp;runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Write keys that I type into Kiln's own file too</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>Provider number {detail} has no name. Kiln fails with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>Something in Kiln's settings file is odd.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>The provider “{detail}” stands there twice. Kiln uses one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>“{place}” is no list: Kiln may not start. Ask a colleague.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="views/kit/sidebar.py" />
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Spinner</name>
        <message>
            <location filename="views/kit/spinner.py" />
            <source>{text} {seconds} s</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Another program is busy with {program}'s settings file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Another program keeps {program}'s settings file open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Ask a colleague to mend the link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>Check that your last change stands in Kiln and in your editor. If not, make it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Close this, or save it as a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>In Kiln's settings file, “{place}” holds something else than a list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Kiln</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>Look at your last change in each program, and make it again. The files: {files}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Move it away, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Move the file away, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Move the folder away, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Ask IT to let you read and change the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Free some space, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Keep the key in this computer's keychain instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Open the file in the editor and remove that setting, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Open the file in {program}, which shows what is wrong with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Restore a backup, or ask a colleague to mend the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Take the protection off, or ask IT to do it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was lost. Close other programs that have the file open, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was lost. Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was written. Check what you typed, then save again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Somebody else changed the same thing meanwhile, perhaps {program}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>Somebody else wrote there since, and that was left alone: {files}. Look at your last change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it replaced a key. The old key is in use again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved, and cannot tell any more what it was saving.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved. Your last change was finished just now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved. Your last change was undone just now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved: your last change may stand in one program only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The backup is restored, but for keys that this computer's keychain no longer has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The change did not arrive in {program}'s settings file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The disk is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The link to {program}'s settings file leads in a circle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>There is a file where {program}'s settings folder should be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>There is a folder where {program}'s settings file should be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This cannot be saved: {program} could not read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This cannot be set: “{place}” in the settings file is in its way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This is no longer in the settings of {program}. Somebody else removed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This would put a key into the settings file, where everybody can read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>To use the new one, choose Replace key… once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Type these keys again: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>VS Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>What stands in the place of {program}'s settings file is not a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>You are not allowed to use {program}'s settings file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>the editor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file could not be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file has characters that cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file holds a value that Kiln cannot read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file holds something else than settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is damaged, and cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is empty. It had content a moment ago.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is far too large.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is gone. It was there a moment ago.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is protected against changes.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Test</name>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n are in order</source>
            <extracomment>Of one, in English: 1 is in order</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n cannot be tested here</source>
            <extracomment>Of one, in English: 1 cannot be tested here</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n could not be proved</source>
            <extracomment>Of one, in English: 1 could not be proved</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/results.py" />
            <source>%n days ago</source>
            <extracomment>Of one, in English: 1 day ago</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n did not answer</source>
            <extracomment>Of one, in English: 1 did not answer</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/results.py" />
            <source>%n hours ago</source>
            <extracomment>Of one, in English: 1 hour ago</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/results.py" />
            <source>%n min ago</source>
            <extracomment>Of one, in English: 1 min ago</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/verdicts.py" />
            <source>%n models</source>
            <extracomment>Of one, in English: 1 model</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n need you</source>
            <extracomment>Of one, in English: 1 needs you</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n work</source>
            <extracomment>Of one, in English: 1 works</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Accepted, ${credit} of credit left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Accepted, but busy: too many requests just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Accepted, but the account has no credit left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Add credit on the provider's billing page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Address understood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt (free)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt (their prices are not known)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt ({money} in all)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt ({money}, and one whose price is not known)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt ({money}, and {count} whose prices are not known)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Answer streams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Answers in {ms} ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT for their certificate file, and choose it in Settings, under Network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT for them, and type them in Settings, under Network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT to allow {host}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT, or use an address that they allow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Ask whoever gave you the address for the new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Ask whoever manages the account to allow it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Asks two short prompts, about ${dollars}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Asks two short prompts, for free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Asks two short prompts, which costs next to nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Busy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Careful: your key would travel unprotected, so that others on the way could read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Certificate: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check it for typing errors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the address and the number after the colon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the address for typing errors, and that you are connected (VPN).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the address, and that you are connected (VPN).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the address. If it is right, show this to IT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the address. The details have what came back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the address: this does not look like an AI service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the name, or choose one from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the number after the colon. Is the program started?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check this computer's date. If it is right, tell whoever runs the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Choose Azure OpenAI as the provider instead, with {url}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Choose a chat model from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Choose a newer one from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Choose another provider, or another region where the address names one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Choose it again in Settings, under Network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Clock is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Complete the address and the key, then test again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Computer found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Connect to the company's network (VPN), then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Copy it again, whole. If it still fails, make a new key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Cut off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Deploy it on the provider's page, wait five minutes, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Did you mean {names}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Encryption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>First words after {ms} ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the address has /v1 twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the address needs /v1 at its end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the key has a character too many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the last part of the address does not belong there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the service has another address on the same computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: this server speaks http, not https</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: this server wants https</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Free: asks no model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Gateway's key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>Google's tool gcloud did not answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>Install the Google Cloud CLI, or paste a token that somebody made for you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Is an AI service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It broke off in the middle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It is Anthropic-compatible, and Kiln's own addresses are OpenAI-compatible only. For VS Code, add a model of the kind “Anthropic” with this address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It is OpenAI-compatible. Add it as your own address instead: {url}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It is an Azure service. Choose Azure OpenAI as the provider, with this address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It is in the provider's list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It is not in the provider's list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>It may still be loading the model. Try again in a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It needs no key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works when the key is sent in another way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with Azure's newer form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with Azure's older form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with another API version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with {new} (you have {old}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works, but this service speaks another language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <location filename="viewmodels/words/verdicts.py" />
            <source>Key accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Key and address must come from the same Azure resource. Copy both again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Key has expired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Key missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Kiln can only send it as “Authorization: Bearer”. Ask whoever runs the server to accept that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Kiln has its own version and cannot use this one. Add it as your own address: {url}/openai/v1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Kiln only knows the older form here. Add it as your own address instead: {url}/openai/v1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Kind of answer: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Leave the version empty, or copy it again from the Azure portal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Let this computer set its date and time by itself, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Look in Settings, under Network, and check that you are connected (VPN).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Look in Settings, under Network, or ask IT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Make a new key and paste it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Model answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Model exists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Model found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Most addresses end in /v1. Look in the e-mail that you got, or in the provider's manual.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Needs https</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No chat model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>No computer with the name {host} was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No credit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>No model was asked yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No such model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>No: the whole answer comes at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not an AI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not asked: it holds no conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not https</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Not in the provider's list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known: busy just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known: there is no list to look it up in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known: there is trouble behind this address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not offered here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Not proved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not proved yet: only an answer of a model shows it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not proved: it answers the same without a key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Nothing there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Odd answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open that page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s billing page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s key page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s status page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Other ways were tried too, and none of them works.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Paste the key of {here}, or choose {whose} as the provider.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Paste your key above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Proxy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Put your region's sign before the name, such as us. or eu. or global.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Reachable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Request number: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Retired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <location filename="viewmodels/words/sign_in.py" />
            <source>Run “gcloud auth application-default login” in a terminal, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Save it, then try one of its models in Kiln.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Sent on to: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Show this to IT: the server is too old, or wants a certificate of yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Something answered at this address, but it is no AI service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Status: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Still loading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Stopped after {done} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Switch it on on the provider's page, wait a few minutes, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Switched off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Tell whoever runs the gateway. There is nothing to change here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The account has no credit left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>The address is now {url}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The answer could not be understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The answer was far too long, and was cut off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The certificate belongs to another computer than {host}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The certificate of {host} comes from somebody unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The certificate of {host} comes from “{tls_issuer}”, whom this computer does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The certificate of {host} is not valid today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The computer answered, but there is no AI service at this address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The computer {host} is there, but nothing answers at this port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The details have its own words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The extra certificate file cannot be used, so nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The key has characters in it that no key has, so it was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key has expired.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key is right, but it may not do this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key is right, but too many requests were made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key was not accepted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The key was not accepted: it looks like one of {key_of}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>The key was put right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The model is still being loaded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The model refused a part of the request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The model refused a part of the request: {parameter}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The model {model}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider answered with an error.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider does not offer this in your country or region.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The provider has no model with that name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider has no model with the name {model}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider has trouble or too much to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider says that this computer's clock is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy of your network did not let this through.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy of your network wants a user name and a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy was not found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>The right address: {url}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The server does not know this API version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The service has another address on the same computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>There is nothing here that could be tested.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>There is nothing to test yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This address answered with a web page, not with an AI service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This address sends callers to another computer. Your key was not sent there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>This app cannot test this kind of provider yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>This is no address that can be called.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>This looks like a key of {whose}. This provider is {here}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>This model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This provider wants a key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>This provider wants a sign-in with Google, and Google's tool gcloud is not on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This service is switched off for your account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Through the proxy {proxy}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Too slow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: an AI service answers there, with {count} models.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: an AI service answers there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: the key is accepted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: {model} answered in {ms} ms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Try again in a few minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Try again in {retry_after_s} seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>Try again. If it stays so, run it in a terminal to see what it waits for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Try again. If it stays so, tell whoever runs the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Try http:// instead of https:// at the start of the address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Try https:// instead of http:// at the start of the address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Use {redirect_to} as the address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Wait a minute, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Wrong address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Wrong key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Wrong version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Yes, but it does not list its models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>You are not signed in with Google on this computer, or the sign-in has run out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>You are not signed in with Google, or the sign-in has run out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Your key is right, but the gateway's own key was refused by the service behind it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Your organisation does not allow {host} in this app. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>about ${dollars}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>another one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>certificate from {issuer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>less than ${least}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>not reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>the address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} and this computer have no way of encrypting in common.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} began to answer, but did not come to an end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} did not answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} does not speak https at this port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} hung up in the middle of its answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} only answers inside its company's network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} only speaks https at this port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} signed its certificate itself, so nobody vouches for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} took the request, but no answer came in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>{the_model} cannot hold a conversation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>{the_model} is not running, so nobody can ask it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>{the_model} was taken out of service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>{url} (with /v1 twice)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>{what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>“{answer}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TestAll</name>
        <message>
            <location filename="viewmodels/test_all.py" />
            <source>{count} with a problem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/test_all.py" />
            <source>{done} of {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TestAllBar</name>
        <message>
            <location filename="views/test_all.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/test_all.py" />
            <source>Show what needs attention</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TestBar</name>
        <message>
            <location filename="views/connection_test.py" />
            <source>Cancel test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Test again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Testing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TestLines</name>
        <message>
            <location filename="views/connection_test.py" />
            <source>Copied. Paste it into an e-mail to IT: there is no key in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Copy report for IT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Free check only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>asking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>{ms} ms</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <location filename="views/kit/toast.py" />
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/kit/toast.py" />
            <source>Press F6 to reach it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TryIt</name>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>${dollars}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>A vector of {count} numbers: {beginning}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>An embedding model: it turns each text into a row of numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Complete its address, its key and its name, then ask again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>It is not clear yet where this model is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>It reached the longest answer that is allowed, so the end is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it is for sound. It may not answer here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it judges texts. It may not answer here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it makes pictures. It may not answer here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it sorts texts. It may not answer here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Stopped here: it was still writing after {minutes} minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Stopped here: more than {count} characters is too much to try a model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/try_it.py" />
            <source>That is too long to try a model with. Shorten it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The answer may cost about ${dollars}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The model said nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The model thought, and then said nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The server refuses {names}, so it was asked without.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/try_it.py" />
            <source>This conversation is long enough to try a model. Start again for a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>first words after {seconds}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>price not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>the server does not count tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>{read} tokens read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>{read} tokens read, {written} written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>{seconds} in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>{seconds} s</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TryItDialog</name>
        <message>
            <location filename="views/try_it.py" />
            <source>Ask something to see how the model answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>For example: Answer in one sentence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Start again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>System prompt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>System prompt: what the model is told before the conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Try {model}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Type a question. Enter sends it, Shift+Enter begins a new line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Your question</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Updates</name>
        <message>
            <location filename="viewmodels/updates.py" />
            <source>Open download page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/updates.py" />
            <source>There is a new version of Kiln Models: {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/updates.py" />
            <source>You have version {version}. Nothing is installed by itself.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UseIn</name>
        <message>
            <location filename="views/use_in.py" />
            <source>Use in {program}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UseOfMany</name>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Agents use {count} of them. Choose other models for these agents first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Changed 1 model in {programs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Changed {count} models in {programs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Nothing is to be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Use {models} in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>{count} of them would be in no program any more. To do that, remove them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>{count} of {all} cannot: {why}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UseOfManyDialog</name>
        <message>
            <location filename="views/use_of_many.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/use_of_many.py" />
            <source>Save</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VolumesDialog</name>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>A token is about three quarters of a word. Nothing is written to the editor: this is only for the estimate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>A typical month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>How this is worked out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Tasks a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Tokens in, each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Tokens out, each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Use these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Your volumes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>{amount} a month</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <location filename="views/window_actions.py" />
            <source>About Kiln Models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Add a model…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Add a provider…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Dark theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Find anything…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>First steps…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Leave practice mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Light or dark as the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Light theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Look for model servers on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Paste an e-mail or a snippet…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Practice mode: try without a key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Redo it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Search this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Test all that is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Undo the last change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>help assistant begin start wizard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>help keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>key access clipboard import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>version report log</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_SecretEdit</name>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Paste</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
