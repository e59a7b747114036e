<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AddressFields</name>
        <message>
            <location filename="views/publish_where.py" />
            <source>&amp;Address of the gateway</source>
            <translation>网关地址(&amp;A)</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>&amp;Master key</source>
            <translation>主密钥(&amp;M)</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>It is only used now, and not kept. Nothing is written with it.</source>
            <translation>它只在现在使用，不会保留。不会写入任何地方。</translation>
        </message>
    </context>
    <context>
        <name>Agents</name>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <source>A limit cannot be below 0.</source>
            <translation>限额不能小于 0。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>A price is not known</source>
            <translation>有一个价格未知</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>About {after} a month. Now it is {before}.</source>
            <translation>每月约 {after}。现在是 {before}。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <location filename="viewmodels/agents/rows.py" />
            <source>All agents</source>
            <translation>所有智能体</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>All agents use it now.</source>
            <translation>现在所有智能体都使用它。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Always the Fireworks default model</source>
            <translation>始终使用 Fireworks 默认模型</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Architecture</source>
            <translation>架构</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>At least 2 agents have to talk to each other.</source>
            <translation>至少要有 2 个智能体相互交流。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>At least {amount}</source>
            <translation>至少 {amount}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <location filename="viewmodels/agents/rows.py" />
            <source>Auto</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>Auto finds no model</source>
            <translation>“自动”找不到模型</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>Auto finds no model now: no provider is turned on and has a key.</source>
            <translation>“自动”现在找不到模型：没有已启用且有密钥的提供商。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Auto picks a model for each task, and keeps the cost low.</source>
            <translation>“自动”会为每个任务选择模型，并控制费用。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>Auto picks a model for each task. Today that means {models}.</source>
            <translation>“自动”会为每个任务选择模型。目前是：{models}。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>Auto picks per task, so it cannot be the one model for all.</source>
            <translation>“自动”按任务选择，因此不能作为所有智能体的同一个模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Auto picks per task. Choose one model for all agents.</source>
            <translation>“自动”按任务选择。请为所有智能体选择一个模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Balanced</source>
            <translation>均衡</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Best quality</source>
            <translation>最佳质量</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Breaks work into steps</source>
            <translation>把工作拆分成步骤</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Budget</source>
            <translation>节省</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>Built-in</source>
            <translation>内置</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Can {model} call tools?</source>
            <translation>{model} 能调用工具吗？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <location filename="viewmodels/agents/rows.py" />
            <source>Cannot call tools</source>
            <translation>不能调用工具</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Check again</source>
            <translation>重新检查</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Check again later.</source>
            <translation>稍后再检查。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Check first</source>
            <translation>先检查</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Checking whether {model} can call tools…</source>
            <translation>正在检查 {model} 能否调用工具…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Claude for every agent, with a high limit.</source>
            <translation>每个智能体都用 Claude，限额较高。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Cloud</source>
            <translation>云端</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Code</source>
            <translation>编程</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Could not tell whether {model} can call tools</source>
            <translation>无法判断 {model} 能否调用工具</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Custom</source>
            <translation>自定义</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Docs and comments</source>
            <translation>文档和注释</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Document</source>
            <translation>文档</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Enterprise</source>
            <translation>企业</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Every agent on a model of your own computer. Nothing leaves it.</source>
            <translation>每个智能体都使用你自己电脑上的模型。数据不会离开电脑。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Every job, the same model</source>
            <translation>所有工作都用同一个模型</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Fast answers</source>
            <translation>快速回答</translation>
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
            <translation>免费</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>How Auto chooses</source>
            <translation>“自动”的选择方式</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>It answered: “{words}”.</source>
            <translation>它的回答是：“{words}”。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>It was asked twice to call a tool, and did something else.</source>
            <translation>两次要求它调用工具，它都做了别的事。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Its address or its key is not known here. Choose Edit at the model to give them.</source>
            <translation>这里不知道它的地址或密钥。请在该模型处选择“编辑”来填写。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Keep {model}</source>
            <translation>保留 {model}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Large codebase</source>
            <translation>大型代码库</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Limit a day</source>
            <translation>每日限额</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Limit a month</source>
            <translation>每月限额</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Low cost</source>
            <translation>低费用</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Mode</source>
            <translation>模式</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Models that hold a lot of code in view.</source>
            <translation>能同时查看大量代码的模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>No agent</source>
            <translation>没有智能体</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>No other model can be used yet: give a provider its key, or add a model.</source>
            <translation>还没有其他可用的模型：请为某个提供商填写密钥，或添加模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>No provider is turned on and has a key.</source>
            <translation>没有已启用且有密钥的提供商。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Nobody has checked whether it can call tools.</source>
            <translation>还没有检查过它能否调用工具。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Not checked</source>
            <translation>未检查</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>One low-cost model for every agent, with tight limits.</source>
            <translation>每个智能体都用同一个低费用模型，限额较紧。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Per agent</source>
            <translation>按智能体</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Planning</source>
            <translation>规划</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Private</source>
            <translation>私有</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Put that right, then check again.</source>
            <translation>解决这个问题后，再重新检查。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Quality first</source>
            <translation>质量优先</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Review</source>
            <translation>审查</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Reviews code, security</source>
            <translation>审查代码和安全性</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Switched off</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>System design</source>
            <translation>系统设计</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>The agents keep {model}.</source>
            <translation>各智能体保留 {model}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>The best model where it matters. This costs the most.</source>
            <translation>在关键之处使用最好的模型。费用最高。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>The least cannot be more than the most.</source>
            <translation>最小值不能大于最大值。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>The server is busy: asking again in {seconds} s.</source>
            <translation>服务器繁忙：{seconds} 秒后重新询问。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>The server says: “{words}”.</source>
            <translation>服务器返回：“{words}”。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>There are only 6 agents.</source>
            <translation>一共只有 6 个智能体。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>This computer</source>
            <translation>这台电脑</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <source>This is far too much.</source>
            <translation>这个数太大了。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <source>This is no amount. Type a number such as 15.</source>
            <translation>这不是金额。请输入一个数字，例如 15。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>Tool calling not checked</source>
            <translation>未检查工具调用</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <location filename="viewmodels/words/tool_check.py" />
            <source>Tools work</source>
            <translation>工具可用</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/volumes.py" />
            <source>Type a whole number, such as 200.</source>
            <translation>请输入整数，例如 200。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <location filename="viewmodels/words/agents.py" />
            <source>Type an amount such as 15, or 0 for no limit.</source>
            <translation>请输入金额，例如 15；0 表示没有限额。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Use it unchecked</source>
            <translation>不检查，直接使用</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>Use {model}</source>
            <translation>使用 {model}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>What it would cost is not known: a price is missing.</source>
            <translation>费用未知：缺少一个价格。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Writes and fixes code</source>
            <translation>编写和修复代码</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Writes tests</source>
            <translation>编写测试</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>Your models</source>
            <translation>你的模型</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>critical work</source>
            <translation>关键工作</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>hard problems</source>
            <translation>难题</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>is gone</source>
            <translation>已不存在</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>no key</source>
            <translation>没有密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>no limit set</source>
            <translation>未设限额</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>not possible for all</source>
            <translation>不能用于所有智能体</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>of your {limit} limit</source>
            <translation>限额为 {limit}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>over your {limit} a day on average</source>
            <translation>日均超过每日限额 {limit}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>picks a model for each task</source>
            <translation>为每个任务选择模型</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>price not known</source>
            <translation>价格未知</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>private</source>
            <translation>私有</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>smart routing</source>
            <translation>智能路由</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>this computer</source>
            <translation>这台电脑</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>tools not checked</source>
            <translation>未检查工具</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>tools work</source>
            <translation>工具可用</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>turned off</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>under {amount}</source>
            <translation>低于 {amount}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>very long texts</source>
            <translation>很长的文本</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agents} call tools</source>
            <translation>{agents}智能体会调用工具</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agents} calls tools</source>
            <translation>{agents}智能体会调用工具</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} can use this model</source>
            <translation>{agents}可以使用此模型</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} cannot use this model</source>
            <translation>{agents}智能体不能使用此模型</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} need tool calling</source>
            <translation>{agents}智能体需要工具调用</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} needs tool calling</source>
            <translation>{agents}智能体需要工具调用</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{agent} agent on</source>
            <translation>启用{agent}智能体</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agent} keeps {model}.</source>
            <translation>{agent}智能体保留 {model}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agent} sends longer texts than this model can hold.</source>
            <translation>{agent}智能体发送的文本超出了此模型的容量。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agent} uses it now.</source>
            <translation>{agent}智能体现在使用它。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{amount} less than before</source>
            <translation>比之前少 {amount}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{amount} more than before</source>
            <translation>比之前多 {amount}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{calls} of at most {most} calls</source>
            <translation>{calls} 次调用，最多 {most} 次</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{model} called the tool in {good} of {all} tries.</source>
            <translation>{model} 在 {all} 次尝试中有 {good} 次调用了工具。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{model} cannot be asked yet</source>
            <translation>暂时无法询问 {model}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{model} cannot call tools</source>
            <translation>{model} 不能调用工具</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} cannot call tools, which some agents need.</source>
            <translation>{model} 不能调用工具，而有些智能体需要。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} for all agents</source>
            <translation>所有智能体都用 {model}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>{model} for everything</source>
            <translation>全部使用 {model}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>{model} for {tasks}</source>
            <translation>{model} 用于{tasks}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <location filename="viewmodels/agents/problems.py" />
            <source>{model} has no key that can be found.</source>
            <translation>找不到 {model} 的密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} is not there.</source>
            <translation>{model} 不存在。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{model} is turned off in the editor's settings.</source>
            <translation>{model} 已在编辑器的设置中关闭。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} is turned off in the editor's settings. Turn it on to use it.</source>
            <translation>{model} 已在编辑器的设置中关闭。启用后才能使用。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>{model}, and {special}</source>
            <translation>{model}，以及 {special}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{more} over your {limit} limit</source>
            <translation>比限额 {limit} 超出 {more}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>{names} and {last}</source>
            <translation>{names}和{last}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{needs}, and {model} is marked as not able to.</source>
            <translation>{needs}，而 {model} 被标记为不支持。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{needs}, and {model} refused it when it was checked.</source>
            <translation>{needs}，而 {model} 在检查时拒绝了。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{needs}. The check asks the model itself to make such a call.</source>
            <translation>{needs}。检查时会让模型自己进行一次这样的调用。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{tasks} tasks a month</source>
            <translation>每月 {tasks} 个任务</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{tasks} tasks on {model} × ({tokens_in} tokens in × ${price_in} + {tokens_out} out × ${price_out}) ÷ 1,000,000 = {sum}</source>
            <translation>{tasks} 个任务用 {model} ×（{tokens_in} 输入 token × ${price_in} + {tokens_out} 输出 token × ${price_out}）÷ 1,000,000 = {sum}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{tasks} tasks on {model}, whose price is not known</source>
            <translation>{tasks} 个任务用 {model}，其价格未知</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{tasks} tasks, and no model to do them</source>
            <translation>{tasks} 个任务，没有模型来完成</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>“{model}” is gone. The choice stays until you change it.</source>
            <translation>“{model}”已不存在。在你更改之前，此选择会保留。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>“{model}” is no model that is known here. The choice stays until you change it.</source>
            <translation>这里不认识模型“{model}”。在你更改之前，此选择会保留。</translation>
        </message>
    </context>
    <context>
        <name>AgentsSettings</name>
        <message>
            <location filename="views/agents_settings.py" />
            <source>&amp;Auto prefers</source>
            <translation>“自动”优先考虑(&amp;A)</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Agents may ask each other before they answer</source>
            <translation>智能体在回答前可以互相询问</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Agents that talk about one question.</source>
            <translation>讨论同一个问题的智能体数量。</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Asking each other</source>
            <translation>互相询问</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>At &amp;least</source>
            <translation>至少(&amp;L)</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>At m&amp;ost</source>
            <translation>最多(&amp;O)</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Auto and limits</source>
            <translation>“自动”与限额</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Consultation</source>
            <translation>互相咨询</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>In US dollars. 0 is no limit.</source>
            <translation>单位为美元。0 表示没有限额。</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Limit a &amp;day</source>
            <translation>每日限额(&amp;D)</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Limit a &amp;month</source>
            <translation>每月限额(&amp;M)</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Providers</source>
            <translation>提供商</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>They may use models of different providers</source>
            <translation>它们可以使用不同提供商的模型</translation>
        </message>
    </context>
    <context>
        <name>AgentsShown</name>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>Every agent uses this model. What you chose per agent is kept for later.</source>
            <translation>每个智能体都使用此模型。你为各智能体所做的选择会保留备用。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>Nothing was changed.</source>
            <translation>没有更改任何内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>One model for all</source>
            <translation>全部用同一个模型</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>Per agent</source>
            <translation>按智能体</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>The editor's settings cannot be read.</source>
            <translation>无法读取编辑器的设置。</translation>
        </message>
    </context>
    <context>
        <name>AgentsSide</name>
        <message>
            <location filename="viewmodels/agents/side.py" />
            <source>Saved in {editor}.</source>
            <translation>已保存到 {editor}。</translation>
        </message>
    </context>
    <context>
        <name>AgentsTable</name>
        <message>
            <location filename="views/agents_table.py" />
            <source>A month</source>
            <translation>每月</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Agent</source>
            <translation>智能体</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Agents</source>
            <translation>智能体</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Check…</source>
            <translation>检查…</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Kept for later: {model}</source>
            <translation>保留备用：{model}</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Model</source>
            <translation>模型</translation>
        </message>
    </context>
    <context>
        <name>AgentsView</name>
        <message>
            <location filename="views/agents_page.py" />
            <source>Agents</source>
            <translation>智能体</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Choose your editor in Settings</source>
            <translation>请在“设置”中选择你的编辑器</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Open Settings</source>
            <translation>打开设置</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Presets</source>
            <translation>预设</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Then you can decide here which model does which job in it.</source>
            <translation>然后就可以在这里决定哪个模型做哪项工作。</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Which model does which job in your editor.</source>
            <translation>编辑器中哪个模型做哪项工作。</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Which model does which job in {editor}.</source>
            <translation>{editor} 中哪个模型做哪项工作。</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Which model for which agent</source>
            <translation>哪个智能体用哪个模型</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <location filename="viewmodels/words/backups.py" />
            <source>{when} · {size} bytes</source>
            <translation>{when} · {size} 字节</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <location filename="views/kit/banner.py" />
            <source>Close this message</source>
            <translation>关闭此消息</translation>
        </message>
    </context>
    <context>
        <name>Care</name>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} goes, with a key in it. What line {by_line} says stays.</source>
            <translation>第 {line} 行的“{name}”将连同其中的密钥一起移除。第 {by_line} 行的内容保留。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} goes. What line {by_line} says stays.</source>
            <translation>第 {line} 行的“{name}”将被移除。第 {by_line} 行的内容保留。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} has no effect: it stands again in line {by_line}, and the last one counts.</source>
            <translation>第 {line} 行的“{name}”不起作用：第 {by_line} 行又有一个，以最后一个为准。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} has no effect: “{by}” in line {by_line} leaves no room for it.</source>
            <translation>第 {line} 行的“{name}”不起作用：第 {by_line} 行的“{by}”使它无法生效。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} has no effect: “{by}” in line {by_line} replaces it.</source>
            <translation>第 {line} 行的“{name}”不起作用：第 {by_line} 行的“{by}”取代了它。</translation>
        </message>
    </context>
    <context>
        <name>CareCards</name>
        <message>
            <location filename="views/care_cards.py" />
            <source>Tidy</source>
            <translation>整理</translation>
        </message>
        <message>
            <location filename="views/care_cards.py" />
            <source>Tidy the settings file?</source>
            <translation>整理设置文件？</translation>
        </message>
    </context>
    <context>
        <name>ChangeId</name>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Agents are given the model by this id.</source>
            <translation>智能体通过此 ID 使用该模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>All agents</source>
            <translation>所有智能体</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Another model has this id. Choose another one.</source>
            <translation>另一个模型已有此 ID。请换一个。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>First choose Edit and complete the model: something else in it is missing or wrong.</source>
            <translation>请先选择“编辑”补全该模型：其中还有别的内容缺失或有误。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Id of {name} in {program}</source>
            <translation>{name} 在 {program} 中的 ID</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Type an id.</source>
            <translation>请输入 ID。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Use letters, digits, dots and hyphens, without spaces, as in “my-model”.</source>
            <translation>请使用字母、数字、点和连字符，不要有空格，例如“my-model”。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>{agents} will go on using it by its new id.</source>
            <translation>{agents}会以新 ID 继续使用它。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>{name} agent</source>
            <translation>{name}智能体</translation>
        </message>
    </context>
    <context>
        <name>ChangeIdDialog</name>
        <message>
            <location filename="views/change_id.py" />
            <source>&amp;Id</source>
            <translation>ID(&amp;I)</translation>
        </message>
        <message>
            <location filename="views/change_id.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="views/change_id.py" />
            <source>Change id</source>
            <translation>更改 ID</translation>
        </message>
        <message>
            <location filename="views/change_id.py" />
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
    </context>
    <context>
        <name>Clash</name>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>A key</source>
            <translation>一个密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>API key</source>
            <translation>API 密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Advanced settings</source>
            <translation>高级设置</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Agents</source>
            <translation>智能体</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Agents ask each other</source>
            <translation>智能体互相询问</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>All of it</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Another program</source>
            <translation>另一个程序</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>At least so many agents</source>
            <translation>智能体数量下限</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>At most so many agents</source>
            <translation>智能体数量上限</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Changed in two places</source>
            <translation>在两处被更改</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Context window</source>
            <translation>上下文窗口</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Cost</source>
            <translation>费用</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Cost, input</source>
            <translation>费用，输入</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Cost, output</source>
            <translation>费用，输出</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Deployment</source>
            <translation>部署</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Description</source>
            <translation>说明</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Different providers</source>
            <translation>不同的提供商</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Display name</source>
            <translation>显示名称</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Empty</source>
            <translation>空</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>How Auto chooses</source>
            <translation>“自动”的选择方式</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Keep what is there</source>
            <translation>保留现有内容</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Keep what {program} wrote</source>
            <translation>保留 {program} 写入的内容</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Kept another program's change to {fields} as well.</source>
            <translation>另一个程序对{fields}的更改也保留了。</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Kept {program}'s change to {fields} as well.</source>
            <translation>{program} 对{fields}的更改也保留了。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Limit a day</source>
            <translation>每日限额</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Limit a month</source>
            <translation>每月限额</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Location</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Max tokens</source>
            <translation>最大 token 数</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Model for all agents</source>
            <translation>所有智能体的模型</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Model “{name}”</source>
            <translation>模型“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/clashing.py" />
            <source>No key</source>
            <translation>没有密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>One model for all agents</source>
            <translation>所有智能体用同一个模型</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Provider</source>
            <translation>提供商</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Provider turned on</source>
            <translation>提供商已启用</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Provider “{name}”</source>
            <translation>提供商“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Setting</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Somebody changed the same thing later. Choose what shall stand there.</source>
            <translation>之后有人更改了同一处。请选择要保留的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>This was changed again since</source>
            <translation>此后这里又被更改过</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Top P</source>
            <translation>Top P</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Use mine</source>
            <translation>使用我的</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Use the other</source>
            <translation>使用另一个</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>another program</source>
            <translation>另一个程序</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>{n} fields</source>
            <translation>{n} 个字段</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>{program} changed this while you were editing it. Choose what holds.</source>
            <translation>你编辑时，{program} 更改了这里。请选择以哪个为准。</translation>
        </message>
    </context>
    <context>
        <name>ClashDialog</name>
        <message>
            <location filename="views/clash.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="views/clash.py" />
            <source>Choose one for each field.</source>
            <translation>请为每个字段选择一个。</translation>
        </message>
        <message>
            <location filename="views/clash.py" />
            <source>Keep all of theirs</source>
            <translation>全部保留对方的</translation>
        </message>
        <message>
            <location filename="views/clash.py" />
            <source>Use all of mine</source>
            <translation>全部使用我的</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="views/command_palette.py" />
            <source>Find an action, a provider, a model or a setting</source>
            <translation>查找操作、提供商、模型或设置</translation>
        </message>
        <message>
            <location filename="views/command_palette.py" />
            <source>Find anything</source>
            <translation>查找任何内容</translation>
        </message>
        <message>
            <location filename="views/command_palette.py" />
            <source>Hits</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="views/command_palette.py" />
            <source>Nothing is called like that.</source>
            <translation>没有这样的名称。</translation>
        </message>
        <message>
            <location filename="views/command_palette.py" />
            <source>Show everything</source>
            <translation>全部显示</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <location filename="views/kit/confirm.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Copy details</source>
            <translation>复制详细信息</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>It is our mistake, not yours. Your settings files are as they were. You can go on, or close the app and start it again.</source>
            <translation>这是我们的错误，不是你的。你的设置文件没有变化。你可以继续，也可以关闭应用后重新启动。</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Something went wrong in this app</source>
            <translation>此应用出现了问题</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>The log is in {folder}</source>
            <translation>日志位于 {folder}</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>for whoever helps you, without keys</source>
            <translation>供帮助你的人使用，不含密钥</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>Good to know</source>
            <translation>值得知道</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>Look before you take it</source>
            <translation>采用前请先看看</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>Nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>Scroll</source>
            <translation>滚动</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>The pack has</source>
            <translation>团队包中的内容</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>The selected entry</source>
            <translation>所选条目</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>You have</source>
            <translation>你现有的内容</translation>
        </message>
    </context>
    <context>
        <name>DialogShell</name>
        <message>
            <location filename="views/kit/dialog_shell.py" />
            <source>Scroll</source>
            <translation>滚动</translation>
        </message>
        <message>
            <location filename="views/kit/dialog_shell.py" />
            <source>Scroll sideways</source>
            <translation>横向滚动</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <location filename="views/dialogs.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <location filename="views/kit/disclosure.py" />
            <source>Closed</source>
            <translation>已收起</translation>
        </message>
        <message>
            <location filename="views/kit/disclosure.py" />
            <source>Open</source>
            <translation>已展开</translation>
        </message>
    </context>
    <context>
        <name>DoctorView</name>
        <message>
            <location filename="views/doctor.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="views/doctor.py" />
            <source>Looking for what would work…</source>
            <translation>正在查找可行的办法…</translation>
        </message>
        <message>
            <location filename="views/doctor.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="views/doctor.py" />
            <source>Use this</source>
            <translation>使用这个</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <location filename="views/drops.py" />
            <source>Drop it here: an e-mail, a file or a text with an address or a key. You see it before it is used.</source>
            <translation>拖放到这里：电子邮件、文件，或含有地址或密钥的文本。使用之前会先显示给你看。</translation>
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
            <translation>此编辑器的所有设置都会恢复到当时的状态，包括你在编辑器中更改的设置。</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Backup of an &amp;editor</source>
            <translation>编辑器的备份(&amp;E)</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Backups of editors' settings</source>
            <translation>编辑器设置的备份</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Before each change, what stands in the file is kept here. What stands there now is kept first.</source>
            <translation>每次更改前，文件中的内容都会保存在这里。现在的内容会先保存。</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>None yet</source>
            <translation>还没有</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Restore this backup of {editor}?</source>
            <translation>恢复 {editor} 的这个备份？</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Restore…</source>
            <translation>恢复…</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Restoring…</source>
            <translation>正在恢复…</translation>
        </message>
    </context>
    <context>
        <name>EditorBar</name>
        <message>
            <location filename="views/agents_editor.py" />
            <source>&amp;Editor</source>
            <translation>编辑器(&amp;E)</translation>
        </message>
        <message>
            <location filename="views/agents_editor.py" />
            <source>Editor</source>
            <translation>编辑器</translation>
        </message>
    </context>
    <context>
        <name>EditorChoice</name>
        <message>
            <location filename="viewmodels/agents/editor_choice.py" />
            <source>{name} (cannot be read)</source>
            <translation>{name}（无法读取）</translation>
        </message>
    </context>
    <context>
        <name>EditorDialog</name>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Keep editing</source>
            <translation>继续编辑</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Throw away</source>
            <translation>放弃</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Throw away what you typed?</source>
            <translation>放弃你输入的内容？</translation>
        </message>
    </context>
    <context>
        <name>Editors</name>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>Choose a file that is called “settings.json”: editors read no other one.</source>
            <translation>请选择名为“settings.json”的文件：编辑器不读取其他文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>No editor of this kind was found. You can add its file by hand.</source>
            <translation>没有找到这类编辑器。你可以手动添加它的文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>There is no file “{path}”.</source>
            <translation>没有文件“{path}”。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>Workspace “{name}”</source>
            <translation>工作区“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}</source>
            <translation>{name}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}, from Flatpak</source>
            <translation>{name}，来自 Flatpak</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}, from Snap</source>
            <translation>{name}，来自 Snap</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}, portable</source>
            <translation>{name}，便携版</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}, profile “{profile}”</source>
            <translation>{name}，配置文件“{profile}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{title} in {folder}</source>
            <translation>{folder} 中的 {title}</translation>
        </message>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>“{path}” cannot be read.</source>
            <translation>无法读取“{path}”。</translation>
        </message>
    </context>
    <context>
        <name>EditorsCard</name>
        <message>
            <location filename="views/editors_card.py" />
            <source>&amp;Add a file…</source>
            <translation>添加文件(&amp;A)…</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Add a settings file</source>
            <translation>添加设置文件</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Drop the settings file here.</source>
            <translation>把设置文件拖放到这里。</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Looking for editors…</source>
            <translation>正在查找编辑器…</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Settings (settings.json)</source>
            <translation>设置 (settings.json)</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>VS Code and its relatives</source>
            <translation>VS Code 及其同类编辑器</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Which editors' agents this app sets up. It changes only the values that you change here, and leaves everything else in the file as it is.</source>
            <translation>此应用为哪些编辑器设置智能体。它只更改你在这里更改的值，文件中的其他内容都保持不变。</translation>
        </message>
    </context>
    <context>
        <name>EstimateCard</name>
        <message>
            <location filename="views/estimate_card.py" />
            <source>Change volumes</source>
            <translation>更改用量</translation>
        </message>
        <message>
            <location filename="views/estimate_card.py" />
            <source>Estimated a month</source>
            <translation>每月估算</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Check out of date</source>
            <translation>检查结果已过时</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked</source>
            <translation>已检查</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked {age}</source>
            <translation>{age}检查过</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked {age}: {found}</source>
            <translation>{age}检查过：{found}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the address changed since. Find out again what it can do.</source>
            <translation>检查过，但此后地址变了。请重新检测它的能力。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the deployment changed since. Find out again what it can do.</source>
            <translation>检查过，但此后部署变了。请重新检测它的能力。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the kind of provider changed since. Find out again what it can do.</source>
            <translation>检查过，但此后提供商类型变了。请重新检测它的能力。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the model changed since. Find out again what it can do.</source>
            <translation>检查过，但此后模型变了。请重新检测它的能力。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Tools</source>
            <translation>工具</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>just now</source>
            <translation>刚刚</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>logprobs</source>
            <translation>logprobs</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>reasoning</source>
            <translation>推理</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>streaming</source>
            <translation>流式输出</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>structured output</source>
            <translation>结构化输出</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>tools</source>
            <translation>工具</translation>
        </message>
    </context>
    <context>
        <name>ExchangeView</name>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Ask again</source>
            <translation>重新询问</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Copy answer</source>
            <translation>复制回答</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Thinking</source>
            <translation>思考</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Thinking…</source>
            <translation>正在思考…</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Waiting for the first words…</source>
            <translation>正在等待最初的文字…</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>You</source>
            <translation>你</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>&amp;Agents of</source>
            <translation>智能体来自(&amp;A)</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>&amp;Models</source>
            <translation>模型(&amp;M)</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>&amp;Providers</source>
            <translation>提供商(&amp;P)</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>A file with your providers and models that a colleague opens with this app.</source>
            <translation>一个包含你的提供商和模型的文件，同事用此应用即可打开。</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>A web page for each of your addresses</source>
            <translation>你的每个地址对应的网页</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>A&amp;gain</source>
            <translation>再次输入(&amp;G)</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>For whoever opens it: what it is for, whom to ask.</source>
            <translation>给打开它的人看：它有什么用，有问题找谁。</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>N&amp;ote</source>
            <translation>备注(&amp;O)</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>No key goes along: everybody types their own.</source>
            <translation>不会附带密钥：每个人输入自己的密钥。</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Pa&amp;ssphrase</source>
            <translation>密码短语(&amp;S)</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Research team</source>
            <translation>研究团队</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Save as a team pack</source>
            <translation>保存为团队包</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Some words in a row</source>
            <translation>连续几个词</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Team packs (*.kilnmodels)</source>
            <translation>再输入一次</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>The same again</source>
            <translation>团队包 (*.kilnmodels)</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>What was found out of the models goes along</source>
            <translation>附带检测到的模型信息</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Where to get a key</source>
            <translation>在哪里获取密钥</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Whoever has the file and the passphrase has your keys. Send them on different ways.</source>
            <translation>谁有文件和密码短语，谁就有你的密钥。请用不同的途径发送两者。</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>With keys, locked by a passphrase</source>
            <translation>附带密钥，用密码短语锁定</translation>
        </message>
    </context>
    <context>
        <name>FindOut</name>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>About {least} to {most} calls</source>
            <translation>约 {least} 到 {most} 次调用</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>Checked just now</source>
            <translation>刚刚检查过</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>Checked {age}</source>
            <translation>{age}检查过</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Context window</source>
            <translation>上下文窗口</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Function calling</source>
            <translation>函数调用</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Function calling, when it must</source>
            <translation>函数调用（强制时）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Logprobs</source>
            <translation>Logprobs</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Reasoning</source>
            <translation>推理</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>Say first where the model is: its provider or address, and its key.</source>
            <translation>请先填写模型在哪里：提供商或地址，以及密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Streaming</source>
            <translation>流式输出</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Structured output</source>
            <translation>结构化输出</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>Suggestion: {value}, {source}</source>
            <translation>建议：{value}，{source}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>Use what was found</source>
            <translation>使用检测结果</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Vision</source>
            <translation>视觉</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>a few seconds</source>
            <translation>几秒钟</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>about ${dollars}</source>
            <translation>约 ${dollars}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>about {most} minutes</source>
            <translation>约 {most} 分钟</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>all announced calls were used</source>
            <translation>预告的调用次数已用完</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>answers begin with &lt;think&gt;</source>
            <translation>回答以 &lt;think&gt; 开头</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>answers sometimes begin with &lt;think&gt;</source>
            <translation>回答有时以 &lt;think&gt; 开头</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>asking, call {number}</source>
            <translation>正在询问，第 {number} 次调用</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>asking…</source>
            <translation>正在询问…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>called the tool in {good} of {all} tries</source>
            <translation>在 {all} 次尝试中有 {good} 次调用了工具</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>could not read a picture</source>
            <translation>无法读取图片</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>could not tell: {why}</source>
            <translation>无法判断：{why}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>did not call the tool it was given</source>
            <translation>没有调用所给的工具</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>did not tell how sure it was</source>
            <translation>没有说明自己的把握有多大</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>free</source>
            <translation>免费</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>it refused temperature or top-p</source>
            <translation>它拒绝了温度或 top-p</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>kept to the schema in no mode</source>
            <translation>在任何模式下都没有遵守格式</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>kept to the schema in {good} of {all} answers</source>
            <translation>在 {all} 个回答中有 {good} 个遵守了格式</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>models with such a name often are</source>
            <translation>这类名称的模型往往如此</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>no parser needed: thoughts come apart</source>
            <translation>不需要解析器：思考内容是分开返回的</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <location filename="viewmodels/models/find_out_state.py" />
            <source>not checked</source>
            <translation>未检查</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>nothing found that needs one</source>
            <translation>没有发现需要解析器的情况</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>now so, now otherwise</source>
            <translation>时而这样，时而那样</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>out of date: the model or its address changed</source>
            <translation>已过时：模型或其地址变了</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>price not known</source>
            <translation>价格未知</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>read “{digits}” from a picture</source>
            <translation>从图片中读出了“{digits}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer came in one piece</source>
            <translation>回答是一次性返回的</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer came in pieces</source>
            <translation>回答是分段返回的</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer was cut off</source>
            <translation>回答被截断了</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer was not clear</source>
            <translation>回答不清楚</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the model said nothing</source>
            <translation>模型没有回答</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the question was too long for the model</source>
            <translation>问题对此模型来说太长</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server broke down over it, so probably not</source>
            <translation>服务器因此出错，所以很可能不支持</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server does not say</source>
            <translation>服务器没有说明</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>the server is busy: asking again in {seconds} s</source>
            <translation>服务器繁忙：{seconds} 秒后重新询问</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server refused something else</source>
            <translation>服务器拒绝的是别的内容</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server was busy</source>
            <translation>服务器繁忙</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the strictest mode that worked</source>
            <translation>可用模式中最严格的一个</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>this kind of provider cannot be asked for it</source>
            <translation>这类提供商无法查询此项</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>thought in {good} of {all} answers</source>
            <translation>在 {all} 个回答中有 {good} 个进行了思考</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by Kiln's own list</source>
            <translation>来自 Kiln 自己的列表</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by Kiln's own list for another provider</source>
            <translation>来自 Kiln 自己的列表中另一个提供商的信息</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by Kiln's own list for the model it was made from</source>
            <translation>来自 Kiln 自己的列表中其基础模型的信息</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by the provider's list</source>
            <translation>来自提供商的列表</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told how sure it was of each word</source>
            <translation>说明了对每个词的把握有多大</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>waiting…</source>
            <translation>正在等待…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>your choice</source>
            <translation>你的选择</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>{calls} of at most {most} calls</source>
            <translation>{calls} 次调用，最多 {most} 次</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>{least} to {most} minutes</source>
            <translation>{least} 到 {most} 分钟</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>{least} to {most} seconds</source>
            <translation>{least} 到 {most} 秒</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>{tokens} tokens</source>
            <translation>{tokens} token</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>“{words}”</source>
            <translation>“{words}”</translation>
        </message>
    </context>
    <context>
        <name>FindOutPanel</name>
        <message>
            <location filename="views/find_out.py" />
            <source>Cancel all</source>
            <translation>全部取消</translation>
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>Not now</source>
            <translation>以后再说</translation>
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>Stop: {what}</source>
            <translation>停止：{what}</translation>
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>{plan}. It asks the model itself.</source>
            <translation>{plan}。会询问模型本身。</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>A file from a colleague</source>
            <translation>同事给的文件</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>A key, or an e-mail about it</source>
            <translation>密钥，或有关密钥的电子邮件</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>A model server on this computer</source>
            <translation>这台电脑上的模型服务器</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>A team pack, an export, settings, an e-mail, or a snippet of code.</source>
            <translation>团队包、导出文件、设置、电子邮件或代码。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Add it</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Adding…</source>
            <translation>正在添加…</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Found on this computer.</source>
            <translation>在这台电脑上找到的。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>In a moment, you have a model that works there. You can change this later in Settings.</source>
            <translation>稍后你就会有一个可在那里使用的模型。以后可以在“设置”中更改。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>It takes two minutes. A test asks the model for one word before anything counts as done.</source>
            <translation>只需两分钟。测试会让模型回答一个词，通过后才算完成。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Kiln shows it after its next start or reload.</source>
            <translation>Kiln 会在下次启动或重新加载后显示它。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Look again</source>
            <translation>重新查找</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Looking…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>None is running now. Start it, then look again.</source>
            <translation>现在没有正在运行的服务器。请启动后重新查找。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Not found on this computer yet. What you set up here is ready when it is.</source>
            <translation>这台电脑上还没有找到。你在这里设置的内容会在它装好后可用。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Nothing yet</source>
            <translation>还没有</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Paste it as it is: what matters is found in it.</source>
            <translation>原样粘贴即可：会从中找出有用的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Step {number} of {count}</source>
            <translation>第 {number} 步，共 {count} 步</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Such as Ollama or LM Studio. None is running now.</source>
            <translation>例如 Ollama 或 LM Studio。现在没有正在运行的。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Tick the models that you want. They are tested right after they are added.</source>
            <translation>勾选你想要的模型。添加后会立即测试。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>To use it in {editors} too, open it under Models.</source>
            <translation>要在 {editors} 中也使用它，请在“模型”中打开它。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Try everything without a key: in practice mode nothing is real.</source>
            <translation>无需密钥即可试用全部功能：练习模式中的一切都不是真的。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Under Agents, choose which agent of {editors} uses it.</source>
            <translation>在“智能体”中，选择 {editors} 的哪个智能体使用它。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>What do you have?</source>
            <translation>你有什么？</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>What do you want to use?</source>
            <translation>你想使用什么？</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Your model server</source>
            <translation>你的模型服务器</translation>
        </message>
    </context>
    <context>
        <name>FirstStepsDialog</name>
        <message>
            <location filename="views/first_steps.py" />
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <location filename="views/first_steps.py" />
            <source>First steps</source>
            <translation>入门</translation>
        </message>
        <message>
            <location filename="views/first_steps.py" />
            <source>Open a file from a colleague</source>
            <translation>打开同事给的文件</translation>
        </message>
        <message>
            <location filename="views/first_steps.py" />
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
    </context>
    <context>
        <name>FollowBox</name>
        <message>
            <location filename="views/packs/follow_box.py" />
            <source>&amp;Tell me when this pack changes</source>
            <translation>此团队包有变化时通知我(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>FollowChoice</name>
        <message>
            <location filename="viewmodels/packs/follow_choice.py" />
            <source>Each time this app starts, it looks at {place}.</source>
            <translation>此应用每次启动时都会查看 {place}。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/follow_choice.py" />
            <source>Nothing changes here until you say so.</source>
            <translation>在你同意之前，这里不会有任何变化。</translation>
        </message>
    </context>
    <context>
        <name>FollowedPack</name>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Last looked at: {when}</source>
            <translation>上次查看：{when}</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Not this version</source>
            <translation>不要此版本</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>See what changed…</source>
            <translation>查看变化…</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Stop following</source>
            <translation>停止关注</translation>
        </message>
    </context>
    <context>
        <name>Following</name>
        <message numerus="yes">
            <location filename="viewmodels/words/following.py" />
            <source>%n more</source>
            <extracomment>Of one, in English: 1 more</extracomment>
            <translation>
                <numerusform>另外 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Another team pack stands there now. Everything that came with yours goes on working.</source>
            <translation>那里现在是另一个团队包。你的团队包带来的一切会继续工作。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Changed: {names}.</source>
            <translation>已更改：{names}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Everything that came with it goes on working.</source>
            <translation>它带来的一切会继续工作。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>From your team</source>
            <translation>来自你的团队</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>From your team, changed</source>
            <translation>来自你的团队，已更改</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It came with “{name}”, and was changed here. What you changed counts.</source>
            <translation>它来自“{name}”，并在这里更改过。以你的更改为准。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It came with “{name}”.</source>
            <translation>它来自“{name}”。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It could not be looked at.</source>
            <translation>无法查看。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It could not be reached.</source>
            <translation>无法连接。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It did not answer in time.</source>
            <translation>没有及时回应。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It has moved. Ask whoever made the pack for its new address.</source>
            <translation>它已移走。请向制作此团队包的人询问新地址。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It is no longer there. Ask whoever made the pack.</source>
            <translation>它已不在那里。请询问制作此团队包的人。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It needs a newer version of this app.</source>
            <translation>它需要此应用的更新版本。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It wants a sign-in now. Ask whoever made the pack.</source>
            <translation>它现在要求登录。请询问制作此团队包的人。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Its certificate is not trusted here. Ask your IT department.</source>
            <translation>它的证书在这里不受信任。请询问 IT 部门。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>New: {names}.</source>
            <translation>新增：{names}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>No longer in it: {names}. Yours stay.</source>
            <translation>其中不再有：{names}。你的会保留。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Not looked at yet.</source>
            <translation>尚未查看。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/following.py" />
            <source>Not this version</source>
            <translation>不要此版本</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/following.py" />
            <source>Nothing is changed here until you say so.</source>
            <translation>在你同意之前，这里不会更改任何内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Other models for the agents.</source>
            <translation>智能体使用的模型不同。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/following.py" />
            <source>See what changed…</source>
            <translation>查看变化…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>The file cannot be read now.</source>
            <translation>现在无法读取该文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>The file is no longer there. Ask whoever made the pack.</source>
            <translation>该文件已不在那里。请询问制作此团队包的人。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>There is a newer version, which you did not want.</source>
            <translation>有更新的版本，但你没有要。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>This came with a team pack.</source>
            <translation>这来自一个团队包。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>This came with “{name}”.</source>
            <translation>这来自“{name}”。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>What is there now is no team pack.</source>
            <translation>那里现在的内容不是团队包。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>What is there now is too large for a team pack.</source>
            <translation>那里现在的内容太大，不可能是团队包。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>What you change here counts; the team's next version will not overwrite it.</source>
            <translation>以你在这里的更改为准；团队的下一版本不会覆盖它。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>You have its newest version.</source>
            <translation>你已有它的最新版本。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Your organisation does not allow its address.</source>
            <translation>你的组织不允许使用它的地址。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>a team pack</source>
            <translation>一个团队包</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/following.py" />
            <source>{pack} has changed.</source>
            <translation>{pack} 有变化。</translation>
        </message>
    </context>
    <context>
        <name>Foreign</name>
        <message numerus="yes">
            <location filename="viewmodels/words/foreign.py" />
            <source>%n more</source>
            <extracomment>Of one, in English: 1 more</extracomment>
            <translation>
                <numerusform>另外 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Ask for the file again, or export it once more.</source>
            <translation>请让对方再发一次文件，或重新导出一次。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>CC Switch export</source>
            <translation>CC Switch 导出文件</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Check that it is the right file.</source>
            <translation>请检查是否是正确的文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Cherry Studio backup</source>
            <translation>Cherry Studio 备份</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Continue configuration</source>
            <translation>Continue 配置</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Editor settings with AI Orchestrator models</source>
            <translation>含有 AI Orchestrator 模型的编辑器设置</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Export only the settings, without chats and files, and try again.</source>
            <translation>请只导出设置，不含对话和文件，然后重试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>File with environment variables (.env)</source>
            <translation>环境变量文件 (.env)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>In CC Switch, choose Export in its settings, and open that file here.</source>
            <translation>请在 CC Switch 的设置中选择“导出”，然后在这里打开该文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>In Cherry Studio, choose “Legacy backup” under Data settings, and open that file here.</source>
            <translation>请在 Cherry Studio 的数据设置中选择“旧版备份”，然后在这里打开该文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Kiln does not take this setting. The model comes along without it.</source>
            <translation>Kiln 不接受此设置。模型会导入，但不带此设置。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Kiln lists this model by itself.</source>
            <translation>Kiln 会自行列出此模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Kiln settings</source>
            <translation>Kiln 设置</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>LiteLLM configuration</source>
            <translation>LiteLLM 配置</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>This link does not bring a provider.</source>
            <translation>此链接没有带来提供商。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>You can open packs, Kiln's settings.yaml, an editor's settings.json, Cherry Studio backups, CC Switch exports, LiteLLM's config.yaml and .env files.</source>
            <translation>你可以打开团队包、Kiln 的 settings.yaml、编辑器的 settings.json、Cherry Studio 备份、CC Switch 导出文件、LiteLLM 的 config.yaml 和 .env 文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>a key stood in a name or an address, where everybody would see it, so this stays out.</source>
            <translation>名称或地址中含有密钥，所有人都会看到，因此不导入。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>an agent uses this model, but the file does not have it.</source>
            <translation>有智能体使用此模型，但文件中没有它。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the address held a password or a key. It comes along without it.</source>
            <translation>地址中含有密码或密钥。导入时会去掉。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the address is not a web address, so this stays out.</source>
            <translation>该地址不是网址，因此不导入。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the file does not name a model, so this stays out.</source>
            <translation>文件没有写明模型，因此不导入。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the file does not say the address, so this stays out.</source>
            <translation>文件没有写明地址，因此不导入。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the key is kept somewhere else. You will be asked for it.</source>
            <translation>密钥保存在别处。之后会请你输入。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the provider of this model is not in the file, so it stays out.</source>
            <translation>此模型的提供商不在文件中，因此不导入。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>there are several keys. Only the first is used.</source>
            <translation>有多个密钥。只使用第一个。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>there was more in the file than can be taken at once.</source>
            <translation>文件中的内容太多，无法一次全部导入。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this does not say which provider it is for.</source>
            <translation>没有写明属于哪个提供商。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this entry is incomplete or damaged, so it stays out.</source>
            <translation>此条目不完整或已损坏，因此不导入。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this is switched off and has no key, so it stays out.</source>
            <translation>它已关闭且没有密钥，因此不导入。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this model does not chat, so it stays out.</source>
            <translation>此模型不能对话，因此不导入。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this only concerns the other program's own server.</source>
            <translation>这只与另一个程序自己的服务器有关。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this service works in a way that Kiln and the editors do not know.</source>
            <translation>此服务的工作方式是 Kiln 和编辑器所不支持的。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this stands for any model, not for one that could be added.</source>
            <translation>它代表任意模型，不是可以添加的某个模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>what stands there is not a real key. You will be asked for it.</source>
            <translation>那里写的不是真正的密钥。之后会请你输入。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>{names}: {why}</source>
            <translation>{names}：{why}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” has no provider and no model that can be used here.</source>
            <translation>“{name}”中没有可在这里使用的提供商和模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” is a copy of the other app's own database, not an export.</source>
            <translation>“{name}”是另一个应用自己的数据库副本，不是导出文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” is damaged and cannot be read.</source>
            <translation>“{name}”已损坏，无法读取。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” is larger than any settings are, so it was not opened.</source>
            <translation>“{name}”比任何设置文件都大，因此没有打开。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” is not a file that this app can import.</source>
            <translation>“{name}”不是此应用能导入的文件。</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <location filename="viewmodels/forms.py" />
            <source>Saved. {kept}</source>
            <translation>已保存。{kept}</translation>
        </message>
    </context>
    <context>
        <name>Gateway</name>
        <message numerus="yes">
            <location filename="viewmodels/gateway/state.py" />
            <source>%n cannot go</source>
            <translation>
                <numerusform>%n 个无法发布</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/state.py" />
            <source>%n change</source>
            <extracomment>Of one, in English: %n changes</extracomment>
            <translation>
                <numerusform>%n 个更改</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/state.py" />
            <source>%n go</source>
            <extracomment>Of one, in English: %n goes</extracomment>
            <translation>
                <numerusform>%n 个移除</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>%n models</source>
            <extracomment>Of one, in English: %n model</extracomment>
            <translation>
                <numerusform>%n 个模型</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/state.py" />
            <source>%n new</source>
            <translation>
                <numerusform>%n 个新增</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>%n new models</source>
            <extracomment>Of one, in English: %n new model</extracomment>
            <translation>
                <numerusform>%n 个新模型</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Ask those who run it to set STORE_MODEL_IN_DB to True, or publish into its file instead.</source>
            <translation>请让网关管理员把 STORE_MODEL_IN_DB 设为 True，或改为发布到它的文件中。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Ask those who run the gateway for its master key, or let them publish.</source>
            <translation>请向网关管理员索取主密钥，或让他们来发布。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Cannot go</source>
            <translation>无法发布</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Changes</source>
            <translation>更改</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Check it for typing errors.</source>
            <translation>请检查有没有拼写错误。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Check the address: it is the one of the gateway itself, without a page after it.</source>
            <translation>请检查地址：应是网关本身的地址，后面不带页面。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Choose the gateway's file.</source>
            <translation>请选择网关的文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Goes</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>It comes from this very gateway.</source>
            <translation>它就来自这个网关。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Its address holds a password, which everybody could read. Give it as a key instead.</source>
            <translation>它的地址中含有密码，所有人都能读到。请改为作为密钥填写。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Its entry is damaged.</source>
            <translation>它的条目已损坏。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Its provider is not set up, or has no address.</source>
            <translation>它的提供商没有设置好，或没有地址。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>LiteLLM does not know its provider.</source>
            <translation>LiteLLM 不支持它的提供商。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Look into its log, then try again.</source>
            <translation>请查看它的日志，然后重试。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Nothing can be published.</source>
            <translation>没有可以发布的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Nothing was changed. Ask those who run the gateway to add the models.</source>
            <translation>没有更改任何内容。请让网关管理员添加这些模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Nothing was changed. Choose another file, or ask those who run the gateway.</source>
            <translation>没有更改任何内容。请选择另一个文件，或询问网关管理员。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Paste its master key, or ask those who run the gateway for a key of your own.</source>
            <translation>请粘贴它的主密钥，或向网关管理员索取你自己的密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Paste the gateway's master key.</source>
            <translation>请粘贴网关的主密钥。</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Publish %n models to a gateway</source>
            <extracomment>Of one, in English: Publish %n model to a gateway</extracomment>
            <translation>
                <numerusform>把 %n 个模型发布到网关</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Publish into its file config.yaml instead.</source>
            <translation>请改为发布到它的文件 config.yaml 中。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Publish into that file instead.</source>
            <translation>请改为发布到该文件中。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Some of these models stand in the gateway's file config.yaml, and cannot be changed here.</source>
            <translation>其中一些模型写在网关的文件 config.yaml 中，无法在这里更改。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The gateway</source>
            <translation>网关</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The gateway does not accept this key.</source>
            <translation>网关不接受此密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>The gateway has all of this already.</source>
            <translation>网关已有全部这些内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>The gateway has {names} already, put there by somebody else. It would share the calls out among both.</source>
            <translation>网关已有由别人添加的 {names}。它会把调用分摊给两者。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The gateway refused.</source>
            <translation>网关拒绝了。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The key is good, but it may not change the gateway's models.</source>
            <translation>密钥有效，但无权更改网关的模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The list of models in this file is written in a way that this app does not change.</source>
            <translation>此文件中模型列表的写法，此应用无法更改。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>This file is no configuration of a LiteLLM gateway, or it is damaged.</source>
            <translation>此文件不是 LiteLLM 网关的配置，或已损坏。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>This gateway has a database, but does not keep models in it.</source>
            <translation>此网关有数据库，但不在其中保存模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>This gateway has no database, so it cannot take models in this way.</source>
            <translation>此网关没有数据库，因此无法以这种方式接收模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>This is no address that can be called.</source>
            <translation>这不是可以调用的地址。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Type the gateway's address.</source>
            <translation>请输入网关的地址。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>abilities</source>
            <translation>能力</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>address</source>
            <translation>地址</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>context window</source>
            <translation>上下文窗口</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>input price</source>
            <translation>输入价格</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>location</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>longest answer</source>
            <translation>最长回答</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>name of the key</source>
            <translation>密钥名称</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>output price</source>
            <translation>输出价格</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>project</source>
            <translation>项目</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>region</source>
            <translation>区域</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>version</source>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>{host} answers, but not as a LiteLLM gateway does.</source>
            <translation>{host} 有回应，但不像是 LiteLLM 网关。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>{names}: the address is this computer. The gateway reaches it only when it runs here, too.</source>
            <translation>{names}：地址指向这台电脑。只有网关也在这里运行时才能访问它。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>{names}: the gateway's computer has to be signed in to Google Cloud.</source>
            <translation>{names}：网关所在的电脑必须登录 Google Cloud。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>{name} is not there.</source>
            <translation>{name} 不在网关上。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>{name} is still there.</source>
            <translation>{name} 仍在网关上。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>{name}: {fields}</source>
            <translation>{name}：{fields}</translation>
        </message>
    </context>
    <context>
        <name>GatewayDialog</name>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>&amp;Address</source>
            <translation>地址(&amp;A)</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Add a gateway's models</source>
            <translation>添加网关的模型</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Add them</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Asking the gateway…</source>
            <translation>正在询问网关…</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Look what it has</source>
            <translation>查看它有什么</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Models to add</source>
            <translation>要添加的模型</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>The key that those who run the gateway gave you.</source>
            <translation>网关管理员给你的密钥。</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Your &amp;key</source>
            <translation>你的密钥(&amp;K)</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>and {count} more</source>
            <translation>另外 {count} 个</translation>
        </message>
    </context>
    <context>
        <name>Given</name>
        <message>
            <location filename="viewmodels/given.py" />
            <source>Ask whoever sent it for another one.</source>
            <translation>请让发送者再发一个。</translation>
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>Team packs are files that end in .kilnmodels.</source>
            <translation>团队包是以 .kilnmodels 结尾的文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>The file that should be opened is not there.</source>
            <translation>要打开的文件不存在。</translation>
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>This file is too large for a team pack.</source>
            <translation>此文件太大，不可能是团队包。</translation>
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>This is no team pack, so it was not opened.</source>
            <translation>这不是团队包，因此没有打开。</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>A usual task needs {needs} tokens; it holds {holds}.</source>
            <translation>一般任务需要 {needs} 个 token；它只能容纳 {holds} 个。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Add a larger model.</source>
            <translation>请添加更大的模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Attention</source>
            <translation>注意</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Both have the same id, so agents only find the last one.</source>
            <translation>两个模型的 ID 相同，所以智能体只能找到最后一个。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Broken</source>
            <translation>出错</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Choose another…</source>
            <translation>选择另一个…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Chose another model.</source>
            <translation>已选择另一个模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Convert</source>
            <translation>转换</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Converted to the new format.</source>
            <translation>已转换为新格式。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Enter key…</source>
            <translation>输入密钥…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Enter price…</source>
            <translation>输入价格…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Finish…</source>
            <translation>补全…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Give it an id</source>
            <translation>给它一个 ID</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>It has no id of its own in Kiln's file. It gets a new one; nothing else changes.</source>
            <translation>它在 Kiln 的文件中没有自己的 ID。会给它一个新 ID；其他内容不变。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>It wants the provider “{provider}”, which Kiln does not know.</source>
            <translation>它需要提供商“{provider}”，而 Kiln 不认识它。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Its address starts with http, so nothing is encrypted. Use https, then test it.</source>
            <translation>它的地址以 http 开头，所以没有加密。请改用 https，然后测试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Its provider takes money, so the estimate is too low.</source>
            <translation>它的提供商要收费，所以估算偏低。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Its provider “{provider}” is not set up. Set it up again, and the model works.</source>
            <translation>它的提供商“{provider}”没有设置。重新设置后，该模型即可使用。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Its setting “{fields}” is neither Yes nor No. Kiln then shows nobody any model.</source>
            <translation>它的设置“{fields}”既不是“是”也不是“否”。这时 Kiln 不会向任何人显示任何模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot run {count} models</source>
            <translation>Kiln 无法运行 {count} 个模型</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot run “{name}”</source>
            <translation>Kiln 无法运行“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot select {count} models</source>
            <translation>Kiln 无法选择 {count} 个模型</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot select “{name}”</source>
            <translation>Kiln 无法选择“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln does not understand the setting “{fields}” and fails when the model is used.</source>
            <translation>Kiln 不理解设置“{fields}”，使用该模型时会出错。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln lists it, but cannot remove it. Converted, it can be edited and tested, too.</source>
            <translation>Kiln 会列出它，但无法移除。转换后，还可以编辑和测试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln skips {count} models</source>
            <translation>Kiln 跳过了 {count} 个模型</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln skips “{name}”</source>
            <translation>Kiln 跳过了“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln's catalogue calls it out of date: the provider may turn it off.</source>
            <translation>Kiln 的目录称它已过时：提供商可能会停用它。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Kiln's own file has no value, so {variables} counts. A Kiln that is started in another way may not have it. Write it into Kiln's file to be sure.</source>
            <translation>Kiln 自己的文件中没有值，所以以 {variables} 为准。以其他方式启动的 Kiln 可能没有它。写入 Kiln 的文件更稳妥。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Kiln's own file has the settings of {name} now.</source>
            <translation>Kiln 自己的文件中现在有 {name} 的设置。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Look…</source>
            <translation>查看…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Mend</source>
            <translation>修复</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Mended {name}.</source>
            <translation>已修复 {name}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Nobody can tell which model it is, so no program uses it.</source>
            <translation>无法判断它是哪个模型，所以没有程序使用它。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Nothing needs you.</source>
            <translation>没有需要你处理的事。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Nothing needs you. Something could be better.</source>
            <translation>没有需要你处理的事。有些地方可以改进。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>One thing needs you.</source>
            <translation>有一件事需要你处理。</translation>
        </message>
        <message>
            <location filename="viewmodels/health.py" />
            <source>Open…</source>
            <translation>打开…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Provider, name and settings are the same. One of them is enough.</source>
            <translation>提供商、名称和设置都相同。留一个就够了。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Raise to {limit}</source>
            <translation>提高到 {limit}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Raised the limit.</source>
            <translation>已提高限额。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Remove one</source>
            <translation>移除一个</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Remove them</source>
            <translation>移除它们</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Removed what Kiln cannot use.</source>
            <translation>已移除 Kiln 无法使用的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Removed what nobody could read.</source>
            <translation>已移除无法读取的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Removed what stood there twice.</source>
            <translation>已移除重复的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Repair</source>
            <translation>修复</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Set up…</source>
            <translation>设置…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Settings of {name} have no effect</source>
            <translation>{name} 的设置不起作用</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Something in it is of the wrong kind, such as a number where a text belongs.</source>
            <translation>其中有内容类型不对，例如该写文字的地方写了数字。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Something that agents need of it is wrong or missing. Open it to complete it.</source>
            <translation>智能体需要的某项内容有误或缺失。请打开补全。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Take it out</source>
            <translation>移除它</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Take the price out</source>
            <translation>移除价格</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The agents cost more than your limit a day</source>
            <translation>智能体的费用超过了你的每日限额</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The agents cost more than your limit a month</source>
            <translation>智能体的费用超过了你的每月限额</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The estimate is {amount} on an average day, the limit {limit}: they would stop early.</source>
            <translation>估算为平均每天 {amount}，限额为 {limit}：智能体会提前停止。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The estimate is {amount}, the limit {limit}: they would stop before the month ends.</source>
            <translation>估算为 {amount}，限额为 {limit}：智能体会在月底前停止。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The key of {name} can be read on the way</source>
            <translation>{name} 的密钥在传输途中可能被读取</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The settings name “{secret}”, which this computer's keychain has not. Type the key in.</source>
            <translation>设置中写的是“{secret}”，但这台电脑的钥匙串里没有。请输入密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Tidied the settings file.</source>
            <translation>已整理设置文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Tidy</source>
            <translation>整理</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Tip</source>
            <translation>提示</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Turn on {name}</source>
            <translation>启用 {name}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Use https</source>
            <translation>改用 https</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <location filename="viewmodels/words/health_models.py" />
            <source>Use {model}</source>
            <translation>使用 {model}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Use {price}</source>
            <translation>使用 {price}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Write into the file</source>
            <translation>写入文件</translation>
        </message>
        <message>
            <location filename="viewmodels/failed_tests.py" />
            <source>just now</source>
            <translation>刚刚</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models are hidden by others</source>
            <translation>{count} 个模型被其他模型遮盖</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models are not complete</source>
            <translation>{count} 个模型不完整</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models are out of date</source>
            <translation>{count} 个模型已过时</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models can never work</source>
            <translation>{count} 个模型永远无法使用</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models cannot be read</source>
            <translation>{count} 个模型无法读取</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models cost nothing, say the settings</source>
            <translation>按照设置，{count} 个模型不收费</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models empty Kiln's whole list of models</source>
            <translation>{count} 个模型会清空 Kiln 的整个模型列表</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models have an old format</source>
            <translation>{count} 个模型是旧格式</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models have lost their provider</source>
            <translation>{count} 个模型失去了提供商</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models stand there twice</source>
            <translation>{count} 个模型重复</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} more</source>
            <translation>另外 {count} 项</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{count} things need you.</source>
            <translation>有 {count} 件事需要你处理。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{model} is too small for {agents}</source>
            <translation>{model} 对{agents}智能体来说太小</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} depends on this computer's environment</source>
            <translation>{name} 依赖这台电脑的环境变量</translation>
        </message>
        <message>
            <location filename="viewmodels/failed_tests.py" />
            <source>{name} did not work in its last test</source>
            <translation>{name} 上次测试没有通过</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} has no key on this computer</source>
            <translation>{name} 在这台电脑上没有密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} is asked over https now. Test it.</source>
            <translation>现在通过 https 访问 {name}。请测试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} is not complete</source>
            <translation>{name} 不完整</translation>
        </message>
        <message>
            <location filename="viewmodels/failed_tests.py" />
            <source>{result}, {age}. Open it to see what helps.</source>
            <translation>{result}，{age}。打开它，查看解决办法。</translation>
        </message>
        <message>
            <location filename="viewmodels/health.py" />
            <source>{text} (In {editor}.)</source>
            <translation>{text}（在 {editor} 中。）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” can never work</source>
            <translation>“{name}”永远无法使用</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” cannot be read</source>
            <translation>“{name}”无法读取</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” costs nothing, say the settings</source>
            <translation>按照设置，“{name}”不收费</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” empties Kiln's whole list of models</source>
            <translation>“{name}”会清空 Kiln 的整个模型列表</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” has an old format</source>
            <translation>“{name}”是旧格式</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” has lost its provider</source>
            <translation>“{name}”失去了提供商</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” is hidden by another model</source>
            <translation>“{name}”被另一个模型遮盖</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” is not complete</source>
            <translation>“{name}”不完整</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” is out of date</source>
            <translation>“{name}”已过时</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” stands there twice</source>
            <translation>“{name}”重复</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Choose another folder.</source>
            <translation>请选择另一个文件夹。</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Choose another name.</source>
            <translation>请换一个名称。</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Free some space, or choose another disk.</source>
            <translation>请释放一些空间，或选择另一个磁盘。</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Saved as {path}</source>
            <translation>已保存为 {path}</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>The disk is full.</source>
            <translation>磁盘已满。</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>The report could not be saved there.</source>
            <translation>报告无法保存到那里。</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>The report is one file for whoever helps you. In it: what this app did (its log), the versions of its parts and of your system, the names of your settings without their values, which servers they lead to, and which models were tested with what result. Not in it: keys, passwords, your name, what a model was asked or answered. Nothing is sent: you choose who gets the file.</source>
            <translation>报告是一个文件，供帮助你的人使用。其中包括：此应用做了什么（日志）、其各部分和你的系统的版本、你的设置的名称（不含值）、设置指向哪些服务器，以及测试了哪些模型、结果如何。其中不包括：密钥、密码、你的姓名、向模型提的问题和模型的回答。不会发送任何内容：由你决定把文件交给谁。</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>There is a folder of that name.</source>
            <translation>已有同名的文件夹。</translation>
        </message>
    </context>
    <context>
        <name>HelpButton</name>
        <message>
            <location filename="views/kit/help.py" />
            <source>Closed</source>
            <translation>已收起</translation>
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <location filename="views/help_card.py" />
            <source>First steps…</source>
            <translation>入门…</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Report (*.zip)</source>
            <translation>报告 (*.zip)</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Save report</source>
            <translation>保存报告</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Save report…</source>
            <translation>保存报告…</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>What this app did, without keys. IT may ask for it.</source>
            <translation>此应用做了什么，不含密钥。IT 部门可能需要它。</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Writing the report…</source>
            <translation>正在编写报告…</translation>
        </message>
    </context>
    <context>
        <name>HelpSheet</name>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>All that can be done with it</source>
            <translation>可对它做的所有操作</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Change</source>
            <translation>更改</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose all</source>
            <translation>全选</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose one more, or one less</source>
            <translation>多选一个，或少选一个</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose only one again</source>
            <translation>恢复为只选一个</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose several</source>
            <translation>选择多个</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Enter</source>
            <translation>回车键</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to</source>
            <translation>转到</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to the message below, such as “Undo”</source>
            <translation>转到下方的消息，例如“撤销”</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to the next field</source>
            <translation>转到下一个字段</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to the row that begins with them</source>
            <translation>转到以这些字母开头的行</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>In a form</source>
            <translation>在表单中</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>In a list</source>
            <translation>在列表中</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Letters</source>
            <translation>字母</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Look</source>
            <translation>查看</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Menu key</source>
            <translation>菜单键</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Open the row</source>
            <translation>打开该行</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Remove it</source>
            <translation>移除它</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Shift and arrows</source>
            <translation>Shift 和方向键</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Test</source>
            <translation>测试</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <location filename="viewmodels/history/actions.py" />
            <source>%n changes</source>
            <extracomment>Of one, in English: 1 change</extracomment>
            <translation>
                <numerusform>%n 项更改</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="views/history_page.py" />
            <source>%n later changes are taken back, also those of others.</source>
            <extracomment>Of one, in English: 1 later change is taken back, also where others made it.</extracomment>
            <translation>
                <numerusform>之后的 %n 项更改会被撤销，包括其他人做的更改。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/history.py" />
            <source>%n minutes ago</source>
            <extracomment>Of one, in English: a minute ago</extracomment>
            <translation>
                <numerusform>%n 分钟前</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>An import</source>
            <translation>一次导入</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Context (tokens)</source>
            <translation>上下文 (token)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Description</source>
            <translation>说明</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Do it again</source>
            <translation>重做此项</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Go back to here…</source>
            <translation>回到这里…</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>In {programs}</source>
            <translation>在 {programs} 中</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>It cannot be undone later. Is the disk full?</source>
            <translation>以后无法撤销它。磁盘满了吗？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>List of models</source>
            <translation>模型列表</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>List of providers</source>
            <translation>提供商列表</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Model for all agents</source>
            <translation>所有智能体的模型</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Model of the agent “{agent}”</source>
            <translation>智能体“{agent}”的模型</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Models in the old format</source>
            <translation>旧格式的模型</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Most to spend in a day</source>
            <translation>每日最多花费</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Most to spend in a month</source>
            <translation>每月最多花费</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Nothing was changed. Choose it in Settings, then try again.</source>
            <translation>没有更改任何内容。请在“设置”中选择它，然后重试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Nothing was changed. Set it up again by hand, and paste the key there.</source>
            <translation>没有更改任何内容。请手动重新设置，并在那里粘贴密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>One model for all agents</source>
            <translation>所有智能体用同一个模型</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Price for a million tokens</source>
            <translation>每百万 token 的价格</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Price for a million tokens in</source>
            <translation>每百万输入 token 的价格</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Price for a million tokens out</source>
            <translation>每百万输出 token 的价格</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Provider</source>
            <translation>提供商</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Somebody</source>
            <translation>有人</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>The editor</source>
            <translation>编辑器</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>The pack “{name}”</source>
            <translation>团队包“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>This cannot be taken back: this computer's keychain no longer has the key {keys}.</source>
            <translation>无法撤销：这台电脑的钥匙串里已没有密钥 {keys}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>This changed the settings of {editor}, which this app does not manage at the moment.</source>
            <translation>这项更改涉及 {editor} 的设置，此应用目前不管理它。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Undone</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>What “Auto” prefers</source>
            <translation>“自动”优先考虑的方面</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>You</source>
            <translation>你</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Your change was saved, but the history could not note it.</source>
            <translation>你的更改已保存，但没能记入历史记录。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>a change of “{name}”</source>
            <translation>对“{name}”的更改</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>a key</source>
            <translation>一个密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>adding the model “{name}”</source>
            <translation>添加模型“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>adding the provider “{name}”</source>
            <translation>添加提供商“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>applying the pack “{name}”</source>
            <translation>应用团队包“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>bringing the model “{name}” to the new format</source>
            <translation>把模型“{name}”转换为新格式</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing settings</source>
            <translation>更改设置</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing the model “{name}”</source>
            <translation>更改模型“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing the provider “{name}”</source>
            <translation>更改提供商“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing “{field}”</source>
            <translation>更改“{field}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing “{field}” of “{name}”</source>
            <translation>更改“{name}”的“{field}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>d MMMM yyyy</source>
            <extracomment>How a day is written. Keep the letters d, M and y: only their order and what stands between them may differ.</extracomment>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>dddd, d MMMM</source>
            <extracomment>How a day is written. Keep the letters d, M and y: only their order and what stands between them may differ.</extracomment>
            <translation>M月d日 dddd</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/history.py" />
            <source>going back %n changes</source>
            <extracomment>Of one, in English: going back 1 change</extracomment>
            <translation>
                <numerusform>退回 %n 项更改</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>just now</source>
            <translation>刚刚</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>not set</source>
            <translation>未设置</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <location filename="viewmodels/words/history_fields.py" />
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>putting “{name}” back</source>
            <translation>放回“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>removing the model “{name}”</source>
            <translation>移除模型“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>removing the provider “{name}”</source>
            <translation>移除提供商“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>renaming the provider “{name}”</source>
            <translation>重命名提供商“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>writing an old list over “{name}”</source>
            <translation>用旧列表覆盖“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} added the model “{name}”</source>
            <translation>{who}添加了模型“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} added the provider “{name}”</source>
            <translation>{who}添加了提供商“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} brought the model “{name}” to the new format</source>
            <translation>{who}把模型“{name}”转换为新格式</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed settings</source>
            <translation>{who}更改了设置</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed the model “{name}”</source>
            <translation>{who}更改了模型“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed the provider “{name}”</source>
            <translation>{who}更改了提供商“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed “{field}” of “{name}” to {value}</source>
            <translation>{who}把“{name}”的“{field}”改为 {value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed “{field}” to {value}</source>
            <translation>{who}把“{field}”改为 {value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} put “{name}” back</source>
            <translation>{who}放回了“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} redid {what}</source>
            <translation>{who}重做了：{what}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} removed the model “{name}”</source>
            <translation>{who}移除了模型“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} removed the provider “{name}”</source>
            <translation>{who}移除了提供商“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} renamed the provider “{name}”</source>
            <translation>{who}重命名了提供商“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} undid a change of “{name}”</source>
            <translation>{who}撤销了对“{name}”的更改</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} undid {what}</source>
            <translation>{who}撤销了：{what}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} was applied</source>
            <translation>已应用{who}</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/history.py" />
            <source>{who} went back %n changes</source>
            <extracomment>Of one, in English: {who} went back 1 change</extracomment>
            <translation>
                <numerusform>{who}退回了 %n 项更改</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} wrote an old list over “{name}”</source>
            <translation>{who}用旧列表覆盖了“{name}”</translation>
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Nothing was left to take back.</source>
            <translation>没有剩下可撤销的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Redid {what}.</source>
            <translation>已重做：{what}。</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>There is nothing to redo.</source>
            <translation>没有可重做的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>There is nothing to undo.</source>
            <translation>没有可撤销的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Undid {what}.</source>
            <translation>已撤销：{what}。</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <location filename="views/history_card.py" />
            <source>Clear history</source>
            <translation>清除历史记录</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Clear history…</source>
            <translation>清除历史记录…</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Clear the history?</source>
            <translation>清除历史记录？</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Each change is kept, so that it can be undone. Keys in it are kept in the keychain only.</source>
            <translation>每项更改都会保留，以便撤销。其中的密钥只保存在钥匙串中。</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Keep the &amp;history</source>
            <translation>保留历史记录(&amp;H)</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>No change made so far can be undone any more.</source>
            <translation>到目前为止的更改都将无法再撤销。</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Tidying up…</source>
            <translation>正在整理…</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Your settings, models and keys stay as they are.</source>
            <translation>你的设置、模型和密钥保持不变。</translation>
        </message>
    </context>
    <context>
        <name>HistoryEntryDialog</name>
        <message>
            <location filename="views/history_entry.py" />
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Do it again</source>
            <translation>重做此项</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Go back to here…</source>
            <translation>回到这里…</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Only the form of the file changed, no value.</source>
            <translation>只有文件的形式变了，值没有变。</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Undo this</source>
            <translation>撤销此项</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>{when}. It was undone since.</source>
            <translation>{when}。此后已被撤销。</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>Kiln and others</source>
            <translation>Kiln 和其他</translation>
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>Undone</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>You</source>
            <translation>你</translation>
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>{day}, {time}, in {programs}</source>
            <translation>{day} {time}，在 {programs} 中</translation>
        </message>
    </context>
    <context>
        <name>HistorySettings</name>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>30 days</source>
            <translation>30 天</translation>
        </message>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>A year</source>
            <translation>一年</translation>
        </message>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>As long as there is room (8 MB)</source>
            <translation>有空间就一直保留 (8 MB)</translation>
        </message>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>The history is empty now.</source>
            <translation>历史记录现在是空的。</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <location filename="views/history_page.py" />
            <source>Each change that you make, or that this app sees others make, will stand here.</source>
            <translation>你所做的更改，以及此应用看到的其他更改，都会显示在这里。</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Go back</source>
            <translation>回到此处</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Go back to here?</source>
            <translation>回到这里？</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Go to Models</source>
            <translation>转到“模型”</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Going back is a change, too: you can undo it.</source>
            <translation>退回也是一项更改：可以撤销。</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>No change is like that.</source>
            <translation>没有这样的更改。</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Nothing has changed yet</source>
            <translation>还没有任何更改</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Reading the history…</source>
            <translation>正在读取历史记录…</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Search the history</source>
            <translation>搜索历史记录</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Show everything</source>
            <translation>全部显示</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>What you and others changed. Everything here can be undone, also tomorrow.</source>
            <translation>你和其他人所做的更改。这里的一切都可以撤销，明天也可以。</translation>
        </message>
    </context>
    <context>
        <name>KeyCard</name>
        <message>
            <location filename="views/packs/key_card.py" />
            <source>Left out</source>
            <translation>已略去</translation>
        </message>
        <message>
            <location filename="views/packs/key_card.py" />
            <source>Take it again</source>
            <translation>重新采用</translation>
        </message>
        <message>
            <location filename="views/packs/key_card.py" />
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <location filename="views/packs/key_card.py" />
            <source>from the file</source>
            <translation>来自文件</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <location filename="views/key_dialog.py" />
            <source>&amp;Key</source>
            <translation>密钥(&amp;K)</translation>
        </message>
        <message>
            <location filename="views/key_dialog.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="views/key_dialog.py" />
            <source>Save key</source>
            <translation>保存密钥</translation>
        </message>
    </context>
    <context>
        <name>KeyEntry</name>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>For the model “{name}”.</source>
            <translation>用于模型“{name}”。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>For {count} models.</source>
            <translation>用于 {count} 个模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Get it at {host}</source>
            <translation>在 {host} 获取</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Get it here</source>
            <translation>在此获取</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>It is sent to {host} only.</source>
            <translation>它只会发送到 {host}。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Testing…</source>
            <translation>正在测试…</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Works ✓ {result}</source>
            <translation>可用 ✓ {result}</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Your present key is for another address, and is not sent there.</source>
            <translation>你现有的密钥用于另一个地址，不会发送到那里。</translation>
        </message>
    </context>
    <context>
        <name>KeyFindings</name>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>A key stands in plain text in the settings of {editors}</source>
            <translation>{editors} 的设置中有一个明文密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>An old version of Kiln wrote “[hidden]” over it.</source>
            <translation>旧版 Kiln 用“[hidden]”覆盖了它。</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Enter key…</source>
            <translation>输入密钥…</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>It is “{name}”.</source>
            <translation>它是“{name}”。</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Kiln's file has an empty text in its place.</source>
            <translation>Kiln 的文件中，它的位置上是空文本。</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Kiln's own file holds one key as plain text. To do without, start Kiln from here.</source>
            <translation>Kiln 自己的文件中有一个明文密钥。若不想这样，请从这里启动 Kiln。</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Kiln's own file holds {count} keys as plain text. To do without, start Kiln from here.</source>
            <translation>Kiln 自己的文件中有 {count} 个明文密钥。若不想这样，请从这里启动 Kiln。</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Make private</source>
            <translation>设为私有</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Move to keychain</source>
            <translation>移到钥匙串</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Nothing has to be put right.</source>
            <translation>没有需要解决的问题。</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Only you can read them now.</source>
            <translation>现在只有你能读取它们。</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Other people on this computer may read a file with keys</source>
            <translation>这台电脑上的其他人可能读到一个含有密钥的文件</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Other people on this computer may read {count} files and folders with keys</source>
            <translation>这台电脑上的其他人可能读到 {count} 个含有密钥的文件和文件夹</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Take it from the keychain</source>
            <translation>从钥匙串中取用</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The key of {name} is blank</source>
            <translation>{name} 的密钥为空</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The key of {name} was lost</source>
            <translation>{name} 的密钥丢失了</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The keys are in the keychain now.</source>
            <translation>密钥现在在钥匙串中。</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The move puts it into this computer's keychain; the settings then only name it. This cannot be taken back: no key is ever written back as plain text.</source>
            <translation>移动会把它放进这台电脑的钥匙串；设置中只留下它的名称。此操作无法撤销：密钥绝不会再以明文写回。</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>They are {names}.</source>
            <translation>它们是 {names}。</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>This computer's keychain still has it. Kiln needs it in its own file.</source>
            <translation>这台电脑的钥匙串里还有它。Kiln 需要它在自己的文件中。</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>{count} keys stand in plain text in the settings of {editors}</source>
            <translation>{editors} 的设置中有 {count} 个明文密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>{count} more</source>
            <translation>另外 {count} 个</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>{name} has its key again.</source>
            <translation>{name} 又有密钥了。</translation>
        </message>
    </context>
    <context>
        <name>KeyFindingsCard</name>
        <message>
            <location filename="views/key_findings.py" />
            <source>Keys on this computer</source>
            <translation>这台电脑上的密钥</translation>
        </message>
        <message>
            <location filename="views/key_findings.py" />
            <source>Looking…</source>
            <translation>正在查找…</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>&amp;Passphrase</source>
            <translation>密码短语(&amp;P)</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>Let Kiln use these keys</source>
            <translation>让 Kiln 使用这些密钥</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>Passphrase</source>
            <translation>密码短语</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>The keys are kept in this computer's keychain only. Kiln cannot use them then.</source>
            <translation>密钥只保存在这台电脑的钥匙串中。这样 Kiln 无法使用它们。</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>The keys are kept in this computer's keychain, and in Kiln's file, which only you can read.</source>
            <translation>密钥保存在这台电脑的钥匙串中，以及只有你能读取的 Kiln 文件中。</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>The keys in this pack are locked</source>
            <translation>此团队包中的密钥已锁定</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>Whoever sent the pack can tell you the passphrase. Without it, paste the keys below.</source>
            <translation>发送团队包的人可以告诉你密码短语。没有的话，请在下方粘贴密钥。</translation>
        </message>
    </context>
    <context>
        <name>KeysStep</name>
        <message>
            <location filename="viewmodels/packs/keys_step.py" />
            <source>Keys that you leave empty can be pasted later, under Providers.</source>
            <translation>留空的密钥可以稍后在“提供商”中粘贴。</translation>
        </message>
    </context>
    <context>
        <name>KilnBeside</name>
        <message numerus="yes">
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>%n of your models</source>
            <extracomment>Of one, in English: one of your models</extracomment>
            <translation>
                <numerusform>你的 %n 个模型</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>%n of your providers</source>
            <extracomment>Of one, in English: one of your providers</extracomment>
            <translation>
                <numerusform>你的 %n 个提供商</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>%n of your settings</source>
            <extracomment>Of one, in English: one of your settings</extracomment>
            <translation>
                <numerusform>你的 %n 项设置</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_beside.py" />
            <source>Always do this</source>
            <translation>总是这样做</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>Another program</source>
            <translation>另一个程序</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>Close Kiln and start it again. Then put back what it wrote over: {names}.</source>
            <translation>请关闭 Kiln 并重新启动，然后放回被它覆盖的内容：{names}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>It is back.</source>
            <translation>已放回。</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_beside.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>Kiln keeps writing an older list over {things}.</source>
            <translation>Kiln 不断用旧列表覆盖{things}。</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_beside.py" />
            <source>Put back</source>
            <translation>放回</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>They are back.</source>
            <translation>已全部放回。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>What you saved of {names} is no longer in Kiln's settings. Nothing is lost: put it back.</source>
            <translation>你保存的 {names} 已不在 Kiln 的设置中。没有丢失任何内容：可以放回。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>a setting</source>
            <translation>一项设置</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>{n} more</source>
            <translation>另外 {n} 项</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>{program} wrote an older list over {things}.</source>
            <translation>{program} 用旧列表覆盖了{things}。</translation>
        </message>
    </context>
    <context>
        <name>KilnLaunch</name>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Everybody on this computer may change “{program}”, so your keys are not given to it. Move it to a folder of your own, then choose it there.</source>
            <translation>这台电脑上的任何人都能更改“{program}”，因此不会把你的密钥交给它。请把它移到你自己的文件夹，然后在那里选择它。</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln closed again right away. Start it the usual way once, to see what it says.</source>
            <translation>Kiln 启动后立即关闭了。请按平常的方式启动一次，看看它显示什么。</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln could not be started. Is it the right program?</source>
            <translation>无法启动 Kiln。这是正确的程序吗？</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln is starting. It opens in your web browser in a moment.</source>
            <translation>Kiln 正在启动。稍后会在你的浏览器中打开。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln reads the keys of your own addresses only from its own file.</source>
            <translation>Kiln 只从自己的文件读取你自己地址的密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln reads these only from its own file.</source>
            <translation>Kiln 只从自己的文件读取这些。</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln runs already. Close it first: it only gets the keys when it is started from here.</source>
            <translation>Kiln 已在运行。请先关闭它：只有从这里启动时，它才能得到密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln runs, started from here. Close it before you start it again or move keys.</source>
            <translation>Kiln 正在运行，是从这里启动的。请先关闭它，再重新启动或移动密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln was not found on this computer. Choose its program.</source>
            <translation>在这台电脑上没有找到 Kiln。请选择它的程序。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's file has a blank text in its place, so Kiln looks no further.</source>
            <translation>Kiln 的文件中对应位置是空白文本，因此 Kiln 不会再到别处找。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's file has an empty entry in its place, so Kiln looks no further.</source>
            <translation>Kiln 的文件中对应位置是空条目，因此 Kiln 不会再到别处找。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's file has “[hidden]” in its place, so Kiln looks no further.</source>
            <translation>Kiln 的文件中对应位置是“[hidden]”，因此 Kiln 不会再到别处找。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's own account</source>
            <translation>Kiln 自己的账户</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's tools</source>
            <translation>Kiln 的工具</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Looking for Kiln…</source>
            <translation>正在查找 Kiln…</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Moved the keys of {names}.</source>
            <extracomment>Of one, in English: Moved the key of {names}.</extracomment>
            <translation>
                <numerusform>已移动 {names} 的密钥。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Projects that Kiln keeps in step</source>
            <translation>Kiln 保持同步的项目</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>The key stands in Kiln's own file, which Kiln reads first.</source>
            <translation>密钥在 Kiln 自己的文件中，Kiln 会先读取它。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>The keychain no longer has the key. Edit the provider, and paste it again.</source>
            <translation>钥匙串中已没有此密钥。请编辑提供商，重新粘贴密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>This copy of the app is shut off from other programs, and cannot start Kiln.</source>
            <translation>此应用的这个副本与其他程序隔离，无法启动 Kiln。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Weights &amp; Biases</source>
            <translation>Weights &amp; Biases</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>{n} more</source>
            <translation>另外 {n} 项</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>“{program}” is not a program. Choose Kiln's program.</source>
            <translation>“{program}”不是程序。请选择 Kiln 的程序。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>“{program}” is not there. Choose Kiln's program.</source>
            <translation>“{program}”不存在。请选择 Kiln 的程序。</translation>
        </message>
    </context>
    <context>
        <name>KilnLaunchCard</name>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Choose Kiln's program</source>
            <translation>选择 Kiln 的程序</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Choose the program…</source>
            <translation>选择程序…</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Is this Kiln's program?</source>
            <translation>这是 Kiln 的程序吗？</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>It gets the keys of {names}.</source>
            <translation>它会得到 {names} 的密钥。</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Keys that do not</source>
            <translation>不会交给 Kiln 的密钥</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Keys that go along</source>
            <translation>会交给 Kiln 的密钥</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Kiln has these keys only when you start it here.</source>
            <translation>只有从这里启动时，Kiln 才有这些密钥。</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Kiln's own settings then show them as not connected. Their models work all the same.</source>
            <translation>Kiln 自己的设置会把它们显示为未连接。它们的模型仍然可用。</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Move keys</source>
            <translation>移动密钥</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Move the keys out of Kiln's file…</source>
            <translation>把密钥移出 Kiln 的文件…</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Move these keys into the keychain?</source>
            <translation>把这些密钥移到钥匙串？</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>None yet</source>
            <translation>还没有</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Start Kiln</source>
            <translation>启动 Kiln</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Start Kiln with its keys</source>
            <translation>带密钥启动 Kiln</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Start it</source>
            <translation>启动</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Started here, Kiln gets your keys from this computer's keychain while it runs. Its own file, where keys stand as plain text, needs none of them then.</source>
            <translation>从这里启动时，Kiln 在运行期间从这台电脑的钥匙串得到你的密钥。它自己的文件以明文保存密钥，这时就不再需要任何密钥了。</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>This can be undone.</source>
            <translation>这可以撤销。</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>You are asked only once for each program.</source>
            <translation>每个程序只会询问你一次。</translation>
        </message>
    </context>
    <context>
        <name>Lately</name>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Lately</source>
            <translation>最近</translation>
        </message>
        <message>
            <location filename="viewmodels/lately.py" />
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <location filename="viewmodels/lately.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="viewmodels/lately.py" />
            <source>{day}, {time}</source>
            <translation>{day} {time}</translation>
        </message>
    </context>
    <context>
        <name>LatelyCard</name>
        <message>
            <location filename="views/overview_lately.py" />
            <source>All history</source>
            <translation>全部历史记录</translation>
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Lately</source>
            <translation>最近</translation>
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Nothing was changed yet. What you change can be undone from here.</source>
            <translation>还没有更改过任何内容。你的更改可以从这里撤销。</translation>
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Reading the history…</source>
            <translation>正在读取历史记录…</translation>
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Undone</source>
            <translation>已撤销</translation>
        </message>
    </context>
    <context>
        <name>LocalServers</name>
        <message numerus="yes">
            <location filename="viewmodels/local_servers.py" />
            <source>%n models</source>
            <extracomment>Of one, in English: 1 model</extracomment>
            <translation>
                <numerusform>%n 个模型</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>A model server</source>
            <translation>一个模型服务器</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Added “{name}”.</source>
            <translation>已添加“{name}”。</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>All its models answer.</source>
            <translation>它的所有模型都有回答。</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>It wants a key.</source>
            <translation>它需要密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Its model answers.</source>
            <translation>它的模型有回答。</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Kiln then lists its models by itself.</source>
            <translation>之后 Kiln 会自动列出它的模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>No model server was found on this computer. Start it, then look again.</source>
            <translation>这台电脑上没有找到模型服务器。请启动后重新查找。</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Only what is set up already runs on this computer.</source>
            <translation>这台电脑上运行的都已设置好。</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>{answered} of {count} models answered. The list of models says why.</source>
            <translation>{count} 个模型中有 {answered} 个回答了。原因见模型列表。</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>{name} is running on this computer</source>
            <translation>{name} 正在这台电脑上运行</translation>
        </message>
    </context>
    <context>
        <name>LocalServersCard</name>
        <message>
            <location filename="views/local_servers_card.py" />
            <source>Add it</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="views/local_servers_card.py" />
            <source>Adding…</source>
            <translation>正在添加…</translation>
        </message>
        <message>
            <location filename="views/local_servers_card.py" />
            <source>and {count} more, under Models</source>
            <translation>另外 {count} 个见“模型”</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="views/main_window.py" />
            <source>Agents</source>
            <translation>智能体</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Key copied. It is taken off the clipboard in a minute.</source>
            <translation>密钥已复制。一分钟后会从剪贴板中清除。</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Kiln Models</source>
            <translation>Kiln Models</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Providers</source>
            <translation>提供商</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>MenuBar</name>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Go</source>
            <translation>转到</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>View</source>
            <translation>视图</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Add copy</source>
            <translation>添加副本</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Add model</source>
            <translation>添加模型</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Convert</source>
            <translation>转换</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Convert model</source>
            <translation>转换模型</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Duplicate model</source>
            <translation>创建模型副本</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Edit model</source>
            <translation>编辑模型</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Keep the old line too</source>
            <translation>同时保留旧行</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Kind of model</source>
            <translation>模型类型</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>More kinds come with VS Code: choose it in Settings.</source>
            <translation>更多类型需要 VS Code：请在“设置”中选择它。</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Runs that you made in Kiln with the old model name it by that line. Without it they cannot find it.</source>
            <translation>你在 Kiln 中用旧模型进行的运行是按这一行找到它的。没有这一行就找不到。</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Try it…</source>
            <translation>试用…</translation>
        </message>
    </context>
    <context>
        <name>ModelForm</name>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Address</source>
            <translation>地址(&amp;A)</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Address of the resource</source>
            <translation>资源地址(&amp;A)</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;Context window</source>
            <translation>上下文窗口(&amp;C)</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;Display name</source>
            <translation>显示名称(&amp;D)</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Location</source>
            <translation>位置(&amp;L)</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Model</source>
            <translation>模型(&amp;M)</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Model path</source>
            <translation>模型路径(&amp;M)</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;No key needed</source>
            <translation>不需要密钥(&amp;N)</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Project ID</source>
            <translation>项目 ID(&amp;P)</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Provider</source>
            <translation>提供商(&amp;P)</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;Use in</source>
            <translation>用于(&amp;U)</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>A key stands beside this model in plain text, and would be lost.</source>
            <translation>此模型旁有一个明文密钥，会因此丢失。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>API &amp;key</source>
            <translation>API 密钥(&amp;K)</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Add another provider</source>
            <translation>添加另一个提供商</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Another address…</source>
            <translation>另一个地址…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Another model has this id already. Give this one another name.</source>
            <translation>另一个模型已有此 ID。请给这个模型换一个名称。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Anthropic</source>
            <translation>Anthropic</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Ask the provider again which models it has</source>
            <translation>重新向提供商查询有哪些模型</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Asking the provider which models it has…</source>
            <translation>正在询问提供商有哪些模型…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Azure OpenAI</source>
            <translation>Azure OpenAI</translation>
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>Calls go to {address}</source>
            <translation>调用将发往 {address}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Change its name or its settings, or close this.</source>
            <translation>请更改它的名称或设置，或关闭此窗口。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Check the marked fields.</source>
            <translation>请检查标出的字段。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Choose another one.</source>
            <translation>请选择另一个。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Choose at least one program to use it in.</source>
            <translation>请至少选择一个要使用它的程序。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Choose the provider that has the model.</source>
            <translation>请选择拥有该模型的提供商。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>Code</source>
            <translation>编程</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Connected provider</source>
            <translation>已连接的提供商</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Cost in, dollars per million tokens</source>
            <translation>输入费用，每百万 token 的美元数</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Cost out, dollars per million tokens</source>
            <translation>输出费用，每百万 token 的美元数</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Cost per m&amp;illion</source>
            <translation>每百万费用(&amp;I)</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>De&amp;scription</source>
            <translation>说明(&amp;S)</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Deploy&amp;ment</source>
            <translation>部署(&amp;M)</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Example: accounts/yourname/models/model-name</source>
            <translation>示例：accounts/yourname/models/model-name</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Fill in the project and the location, or paste the address.</source>
            <translation>请填写项目和位置，或粘贴地址。</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Finish this provider</source>
            <translation>补全此提供商</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Finish…</source>
            <translation>补全…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Fireworks fine-tune</source>
            <translation>Fireworks 微调模型</translation>
        </message>
        <message>
            <location filename="viewmodels/models/reading.py" />
            <location filename="views/model_form.py" />
            <source>Free</source>
            <translation>免费</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>General</source>
            <translation>通用</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Give both prices, or neither.</source>
            <translation>两个价格要么都填，要么都不填。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Goes away on {date}</source>
            <translation>将于 {date} 停用</translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Images</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Kiln cannot use this endpoint then, if the server wants a key.</source>
            <translation>如果服务器需要密钥，Kiln 就无法使用此端点。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Kiln could not use the model like this.</source>
            <translation>这样 Kiln 无法使用该模型。</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Kiln reads keys only from its own file, so it is written there too. Only you can read that file.</source>
            <translation>Kiln 只从自己的文件读取密钥，所以也会写入那里。只有你能读取该文件。</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Let Kiln use this key</source>
            <translation>让 Kiln 使用此密钥</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of %n days ago</source>
            <extracomment>Of one, in English: List of 1 day ago</extracomment>
            <translation>
                <numerusform>%n 天前的列表</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of %n hours ago</source>
            <extracomment>Of one, in English: List of 1 hour ago</extracomment>
            <translation>
                <numerusform>%n 小时前的列表</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of %n minutes ago</source>
            <extracomment>Of one, in English: List of 1 minute ago</extracomment>
            <translation>
                <numerusform>%n 分钟前的列表</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of just now</source>
            <translation>刚刚获取的列表</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>More &amp;Fireworks models</source>
            <translation>更多 Fireworks 模型(&amp;F)</translation>
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>Most addresses end in /v1. Test it to be sure.</source>
            <translation>大多数地址以 /v1 结尾。请测试确认。</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>New…</source>
            <translation>新建…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>No key: it signs in as you, with what “gcloud auth application-default login” set up.</source>
            <translation>无需密钥：以你的身份登录，使用“gcloud auth application-default login”设置的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Nothing was changed in {programs}.</source>
            <translation>没有更改 {programs} 中的任何内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Nothing was changed, neither in {one} nor in {other}.</source>
            <translation>没有更改任何内容，无论是 {one} 还是 {other}。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Nothing was changed. First move the key to the keychain, on the page Agents.</source>
            <translation>没有更改任何内容。请先在“智能体”页面把密钥移到钥匙串。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Only the resource's address is wanted, without what follows it.</source>
            <translation>只需要资源的地址，不要后面的部分。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>Only {address} is kept: the rest is added to each call.</source>
            <translation>只保留 {address}：其余部分会加到每次调用中。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>OpenAI-compatible</source>
            <translation>OpenAI 兼容</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Paste the resource's address, such as https://your-resource.openai.azure.com.</source>
            <translation>请粘贴资源的地址，例如 https://your-resource.openai.azure.com。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>Reasoning</source>
            <translation>推理</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Saved as {path}</source>
            <translation>已保存为 {path}</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Set up…</source>
            <translation>设置…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Take off what comes after the question mark.</source>
            <translation>请去掉问号后面的部分。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/programs.py" />
            <source>That stays, unless you type something else here.</source>
            <translation>它会保留，除非你在这里输入别的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>The address has /v1 twice. Once is enough.</source>
            <translation>地址中有两个 /v1。一个就够了。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>The editor could not use the model like this.</source>
            <translation>这样编辑器无法使用该模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>The file: {path}</source>
            <translation>文件：{path}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>The key will be removed when you save.</source>
            <translation>保存时会移除密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>The name has characters that cannot be shown.</source>
            <translation>名称中有无法显示的字符。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>The name has characters that cannot be shown. Type it by hand.</source>
            <translation>名称中有无法显示的字符。请手动输入。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/listing.py" />
            <source>The provider did not tell which models it has. You can type the name.</source>
            <translation>提供商没有说明有哪些模型。你可以输入名称。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings do not take this model's id. Give it another name.</source>
            <translation>设置不接受此模型的 ID。请换一个名称。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings do not take this.</source>
            <translation>设置不接受此内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings have another kind of model here. Choose a kind.</source>
            <translation>设置中这里是另一类模型。请选择类型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings have this key in plain text. Paste it here again.</source>
            <translation>设置中此密钥是明文。请在这里重新粘贴。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>There is a space in it. Most model names have none.</source>
            <translation>其中有空格。大多数模型名称没有空格。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>There is a user name or password in the address. Keys belong in the key field.</source>
            <translation>地址中有用户名或密码。密钥应填在密钥字段中。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Thinks</source>
            <translation>会思考</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This has characters that cannot be shown. Type it by hand.</source>
            <translation>其中有无法显示的字符。请手动输入。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This is needed.</source>
            <translation>此项必填。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This is no address. It starts with https:// or http://.</source>
            <translation>这不是地址。地址以 https:// 或 http:// 开头。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <location filename="viewmodels/words/models.py" />
            <source>This is no model path. It looks like accounts/yourname/models/model-name.</source>
            <translation>这不是模型路径。模型路径形如 accounts/yourname/models/model-name。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This number is too small or too large.</source>
            <translation>这个数字太小或太大。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>This provider is no longer set up.</source>
            <translation>此提供商已不再设置。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Tools</source>
            <translation>工具</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type a number from 0 to {highest}, such as 0.7.</source>
            <translation>请输入 0 到 {highest} 之间的数字，例如 0.7。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type a price in US dollars, such as 0.90.</source>
            <translation>请输入以美元计的价格，例如 0.90。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type how many tokens, such as 128,000 or 128K.</source>
            <translation>请输入 token 数，例如 128,000 或 128K。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type the model's exact name at the provider, such as llama-3.3-70b.</source>
            <translation>请输入模型在提供商处的准确名称，例如 llama-3.3-70b。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type the model's path, such as accounts/yourname/models/model-name.</source>
            <translation>请输入模型的路径，例如 accounts/yourname/models/model-name。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type the name that the deployment has in Azure.</source>
            <translation>请输入该部署在 Azure 中的名称。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Vertex AI</source>
            <translation>Vertex AI</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>You have this model already, with the same settings.</source>
            <translation>你已有此模型，设置也相同。</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>dollars in</source>
            <translation>美元（输入）</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>dollars out</source>
            <translation>美元（输出）</translation>
        </message>
        <message>
            <location filename="viewmodels/models/starting.py" />
            <source>not set up</source>
            <translation>未设置</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>tokens</source>
            <translation>token</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>{count} found</source>
            <translation>找到 {count} 个</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>{group} · {name}</source>
            <translation>{group} · {name}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>{model} (sees pictures)</source>
            <translation>{model}（能看图片）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{names} and {last}</source>
            <translation>{names}和 {last}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} need the context window.</source>
            <translation>{programs} 需要上下文窗口。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} need the prices; 0 is free.</source>
            <translation>{programs} 需要价格；0 表示免费。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} needs the context window.</source>
            <translation>{programs} 需要上下文窗口。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} needs the prices; 0 is free.</source>
            <translation>{programs} 需要价格；0 表示免费。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} calls it “{value}”.</source>
            <translation>{program} 称它为“{value}”。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} cannot use a private Anthropic endpoint.</source>
            <translation>{program} 不能使用私有的 Anthropic 端点。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has it in its old format. Convert it first.</source>
            <translation>{program} 中是旧格式。请先转换。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has no key for this provider yet. Add it under Providers first.</source>
            <translation>{program} 还没有此提供商的密钥。请先在“提供商”中添加。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has no way to reach this provider.</source>
            <translation>{program} 无法连接此提供商。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has one Azure resource, and this is another one.</source>
            <translation>{program} 只有一个 Azure 资源，而这是另一个。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has one Vertex AI project, and this is another one.</source>
            <translation>{program} 只有一个 Vertex AI 项目，而这是另一个。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has {value} tokens.</source>
            <translation>{program} 中是 {value} 个 token。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has {value}.</source>
            <translation>{program} 中是 {value}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has “{value}”.</source>
            <translation>{program} 中是“{value}”。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program}'s settings file cannot be read now.</source>
            <translation>现在无法读取 {program} 的设置文件。</translation>
        </message>
    </context>
    <context>
        <name>ModelFormState</name>
        <message>
            <location filename="viewmodels/models/form_state.py" />
            <source>in plain text in the settings</source>
            <translation>以明文保存在设置中</translation>
        </message>
        <message>
            <location filename="viewmodels/models/form_state.py" />
            <source>kept as “{name}”</source>
            <translation>保存为“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/models/form_state.py" />
            <source>{name} copy</source>
            <translation>{name} 副本</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>+ Add endpoint</source>
            <translation>+ 添加端点</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>+ Add model</source>
            <translation>+ 添加模型</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>A password stands in the address, where everybody can read it. Choose Edit to remove it.</source>
            <translation>地址中有密码，谁都能看到。请选择“编辑”移除它。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Added “{name}” to {programs}.</source>
            <translation>已把“{name}”添加到 {programs}。</translation>
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
            <translation>更改 {program} 中的 ID…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Change id…</source>
            <translation>更改 ID…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Converted “{name}”.</source>
            <translation>已转换“{name}”。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Convert…</source>
            <translation>转换…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Custom settings</source>
            <translation>自定义设置</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <location filename="viewmodels/models/trouble.py" />
            <source>Damaged</source>
            <translation>已损坏</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Duplicate…</source>
            <translation>创建副本…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Entry {number}</source>
            <translation>第 {number} 项</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Everybody who can read {program}'s settings file can read the key. Move it to a safe place.</source>
            <translation>能读取 {program} 设置文件的人都能看到密钥。请把它移到安全的地方。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Find out what it can do…</source>
            <translation>检测它的能力…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Fireworks</source>
            <translation>Fireworks</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Fireworks fine-tunes</source>
            <translation>Fireworks 微调模型</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Fireworks is off</source>
            <translation>Fireworks 已关闭</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Fireworks is turned off in {program}'s settings.</source>
            <translation>Fireworks 已在 {program} 的设置中关闭。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>Free</source>
            <translation>免费</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>From connected providers</source>
            <translation>来自已连接的提供商</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Google Vertex</source>
            <translation>Google Vertex</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>It does not say what kind of provider it has. Kiln skips it.</source>
            <translation>它没有说明提供商的类型。Kiln 会跳过它。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>It does not say which provider it has. Kiln skips it.</source>
            <translation>它没有说明提供商是哪个。Kiln 会跳过它。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its display name is not a text. Kiln skips it.</source>
            <translation>它的显示名称不是文本。Kiln 会跳过它。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its id is not a text. Kiln skips it.</source>
            <translation>它的 ID 不是文本。Kiln 会跳过它。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its model name is not a text. Kiln skips it.</source>
            <translation>它的模型名称不是文本。Kiln 会跳过它。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its provider “{name}” is not set up. Add it, or choose another with Edit.</source>
            <translation>它的提供商“{name}”没有设置。请添加，或通过“编辑”选择另一个。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its settings cannot be read. Kiln skips it.</source>
            <translation>它的设置无法读取。Kiln 会跳过它。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Key in plain text</source>
            <translation>明文密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Key needed</source>
            <translation>需要密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Key needed on this computer</source>
            <translation>这台电脑上需要密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Kiln can list this one, but neither edit nor remove it.</source>
            <translation>Kiln 能列出它，但不能编辑或移除。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Kiln cannot select it. Choose Edit and save to mend it.</source>
            <translation>Kiln 无法选择它。请选择“编辑”并保存来修复。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Kiln finds only the first of two models with one id. Choose Edit and save to mend it.</source>
            <translation>两个模型 ID 相同时，Kiln 只能找到第一个。请选择“编辑”并保存来修复。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Kiln shows it after its next start or reload.</source>
            <translation>Kiln 会在下次启动或重新加载后显示它。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Kiln's old format. Convert it to edit it.</source>
            <translation>Kiln 的旧格式。转换后才能编辑。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Legacy</source>
            <translation>旧式</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>No id</source>
            <translation>没有 ID</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Not complete</source>
            <translation>不完整</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Not tested</source>
            <translation>未测试</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Old format</source>
            <translation>旧格式</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>OpenAI-compatible</source>
            <translation>OpenAI 兼容</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Password in the address</source>
            <translation>地址中有密码</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Provider missing</source>
            <translation>缺少提供商</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <location filename="viewmodels/models/trouble.py" />
            <source>Same id twice</source>
            <translation>ID 重复</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Saved “{name}” in {programs}.</source>
            <translation>已在 {programs} 中保存“{name}”。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>This is no model at all. Kiln skips it; remove it.</source>
            <translation>这根本不是模型。Kiln 会跳过它；请移除。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>This is no model that {program} could use. Remove it, or mend the file in {program}.</source>
            <translation>{program} 无法使用这样的模型。请移除它，或在 {program} 中修复文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Try it…</source>
            <translation>试用…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Unknown kind</source>
            <translation>未知类型</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Your own endpoints</source>
            <translation>你自己的端点</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>all agents</source>
            <translation>所有智能体</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>not assigned</source>
            <translation>未分配</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{count} agents</source>
            <translation>{count} 个智能体</translation>
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>{input} in, {output} out per million tokens</source>
            <translation>每百万 token：输入 {input}，输出 {output}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{name} agent</source>
            <translation>{name}智能体</translation>
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>{price} per million tokens</source>
            <translation>每百万 token {price}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>{program} cannot read these</source>
            <translation>{program} 无法读取这些</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{program} finds only the last of two models with one id. Change the id of one of them.</source>
            <translation>两个模型 ID 相同时，{program} 只能找到最后一个。请更改其中一个的 ID。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{program} looks for a secret that this computer does not have. Choose Edit to give it.</source>
            <translation>{program} 要查找这台电脑上没有的密钥。请选择“编辑”填写。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{program} may not be able to use it. Choose Edit to see what is missing or wrong.</source>
            <translation>{program} 可能无法使用它。请选择“编辑”查看缺失或有误的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>{tokens} context</source>
            <translation>{tokens} 上下文</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>“{name}” is not complete. Open Providers to finish it.</source>
            <translation>“{name}”不完整。请打开“提供商”补全。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>“{name}” stands as it was.</source>
            <translation>“{name}”保持原样。</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>In {program}</source>
            <translation>在 {program} 中</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>Needs attention {count}</source>
            <translation>需要注意 {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>Not tested {count}</source>
            <translation>未测试 {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>Old format {count}</source>
            <translation>旧格式 {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>{count} models</source>
            <translation>{count} 个模型</translation>
        </message>
    </context>
    <context>
        <name>ModelsView</name>
        <message>
            <location filename="views/models_page.py" />
            <source>A provider is where your models come from. Did you get an e-mail with an address and a key, or a snippet of code? Paste it as it is.</source>
            <translation>提供商是模型的来源。收到了带有地址和密钥的电子邮件，或一段代码？原样粘贴即可。</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Add model</source>
            <translation>添加模型</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Add provider</source>
            <translation>添加提供商</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>First add a provider</source>
            <translation>请先添加提供商</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Kiln brings many models along. Add the ones that it does not know.</source>
            <translation>Kiln 自带许多模型。请添加它不认识的模型。</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>No model is like that.</source>
            <translation>没有这样的模型。</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>No models of your own yet</source>
            <translation>还没有你自己的模型</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste an e-mail or a snippet with address and key</source>
            <translation>粘贴带有地址和密钥的电子邮件或代码</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste an e-mail or a snippet…</source>
            <translation>粘贴电子邮件或代码…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste what you got…</source>
            <translation>粘贴收到的内容…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste…</source>
            <translation>粘贴…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Publish…</source>
            <translation>发布…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Search models</source>
            <translation>搜索模型</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Show all models</source>
            <translation>显示所有模型</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Test all</source>
            <translation>全部测试</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>The models that you and your team added yourselves.</source>
            <translation>你和团队自己添加的模型。</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Use in…</source>
            <translation>用于…</translation>
        </message>
    </context>
    <context>
        <name>MonthBar</name>
        <message>
            <location filename="views/estimate_card.py" />
            <source>Cost by agent</source>
            <translation>各智能体的费用</translation>
        </message>
    </context>
    <context>
        <name>Network</name>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source> and {count} more</source>
            <translation> 和另外 {count} 个</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>A certificate without a name</source>
            <translation>没有名称的证书</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>An address has no spaces in it.</source>
            <translation>地址中不能有空格。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>And {count} more.</source>
            <translation>另外还有 {count} 个。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>Connected. The address starts with http://, so there is no certificate.</source>
            <translation>已连接。地址以 http:// 开头，所以没有证书。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>It went straight, without a proxy.</source>
            <translation>直接连接，没有经过代理。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>It went through the proxy {proxy}.</source>
            <translation>经过了代理 {proxy}。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>Only proxies whose address starts with http:// or https:// can be used.</source>
            <translation>只能使用地址以 http:// 或 https:// 开头的代理。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>The name of the computer is missing or has a typing error.</source>
            <translation>计算机名称缺失或有拼写错误。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>The number after the colon must be between 1 and 65535.</source>
            <translation>冒号后的数字必须在 1 到 65535 之间。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>This computer has no proxy set.</source>
            <translation>这台电脑没有设置代理。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>This is a script that picks a proxy. Ask IT for the address of the proxy itself.</source>
            <translation>这是一个选择代理的脚本。请向 IT 部门询问代理本身的地址。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>Type the proxy's address, such as http://proxy.example:8080.</source>
            <translation>请输入代理的地址，例如 http://proxy.example:8080。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>Type the user name that belongs to the password.</source>
            <translation>请输入与密码对应的用户名。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>an address that cannot be used</source>
            <translation>无法使用的地址</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>none for {hosts}</source>
            <translation>{hosts} 不用代理</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>ran out on {day}</source>
            <translation>已于 {day} 到期</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>signed by {issuer}</source>
            <translation>由 {issuer} 签发</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>valid until {day}</source>
            <translation>有效期至 {day}</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{host} answered.</source>
            <translation>{host} 有回应。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{host} answered. {issuer} signed its certificate: nobody looks into the traffic.</source>
            <translation>{host} 有回应。其证书由 {issuer} 签发：没有人查看流量。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{issuer} signed it: your company looks into the traffic, or the server is its own.</source>
            <translation>由 {issuer} 签发：你的公司会查看流量，或者这是公司自己的服务器。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{issuer} signed its certificate.</source>
            <translation>其证书由 {issuer} 签发。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{proxy} for http</source>
            <translation>http 使用 {proxy}</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{proxy} for https</source>
            <translation>https 使用 {proxy}</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>“{file}” cannot be read. Is it still there?</source>
            <translation>无法读取“{file}”。它还在那里吗？</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>“{file}” holds no certificate. Ask IT for it as a file that ends in .pem, .crt or .cer.</source>
            <translation>“{file}”中没有证书。请向 IT 部门索取以 .pem、.crt 或 .cer 结尾的文件。</translation>
        </message>
    </context>
    <context>
        <name>NetworkCardView</name>
        <message>
            <location filename="views/network_card.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Certificates (*.pem *.crt *.cer *.der *.ca)</source>
            <translation>证书 (*.pem *.crt *.cer *.der *.ca)</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Check</source>
            <translation>检查</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Choose a certificate file</source>
            <translation>选择证书文件</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Choose an extra certificate file</source>
            <translation>选择额外的证书文件</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Connects to this address as a test would, and asks it nothing.</source>
            <translation>像测试那样连接此地址，但不询问任何内容。</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Drop the certificate file here.</source>
            <translation>把证书文件拖放到这里。</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Extra certificates</source>
            <translation>额外的证书</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>For networks that look into the traffic. IT has this file.</source>
            <translation>用于会查看流量的网络。IT 部门有此文件。</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Remove the extra certificate file</source>
            <translation>移除额外的证书文件</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>There is no switch that ignores certificates: whoever stands in between could then read your keys.</source>
            <translation>没有忽略证书的开关：否则中间的人就能读取你的密钥。</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Use this proxy</source>
            <translation>使用此代理</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Wh&amp;ich way</source>
            <translation>连接方式(&amp;I)</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Working…</source>
            <translation>正在处理…</translation>
        </message>
    </context>
    <context>
        <name>OpenPack</name>
        <message>
            <location filename="views/packs/opening.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="views/packs/opening.py" />
            <source>Fetch it</source>
            <translation>获取</translation>
        </message>
        <message>
            <location filename="views/packs/opening.py" />
            <source>Open a team pack</source>
            <translation>打开团队包</translation>
        </message>
        <message>
            <location filename="views/packs/opening.py" />
            <source>Settings and exports of other programs (*.yaml *.yml *.json *.env *.sql *.zip *.bak)</source>
            <translation>其他程序的设置和导出文件 (*.yaml *.yml *.json *.env *.sql *.zip *.bak)</translation>
        </message>
        <message>
            <location filename="views/packs/opening.py" />
            <source>Team packs (*.kilnmodels)</source>
            <translation>团队包 (*.kilnmodels)</translation>
        </message>
    </context>
    <context>
        <name>OpenedPack</name>
        <message>
            <location filename="viewmodels/packs/opened.py" />
            <source>Made on {day}.</source>
            <translation>制作于 {day}。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/opened.py" />
            <source>Nothing in it can be taken.</source>
            <translation>其中没有可采用的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/opened.py" />
            <source>Nothing to add</source>
            <translation>没有可添加的内容</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/opened.py" />
            <source>You have all of it already.</source>
            <translation>你已有其中的全部内容。</translation>
        </message>
    </context>
    <context>
        <name>OverrideForm</name>
        <message>
            <location filename="views/override_form.py" />
            <source>0 to 1. Lower keeps to the likeliest words.</source>
            <translation>0 到 1。越低越只用最可能的词。</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>0 to 2. Higher is more varied.</source>
            <translation>0 到 2。越高越多样。</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Advanced</source>
            <translation>高级</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Asks the model itself what it can do.</source>
            <translation>询问模型本身它有哪些能力。</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Find out</source>
            <translation>检测</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Max tokens</source>
            <translation>最大 token 数</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Sent with each request</source>
            <translation>随每个请求发送</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Settings that Kiln does not know stay in the file: {names}</source>
            <translation>Kiln 不认识的设置会保留在文件中：{names}</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Settings that few models need</source>
            <translation>少数模型需要的设置</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>The longest answer, in tokens.</source>
            <translation>最长的回答，以 token 计。</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Top P</source>
            <translation>Top P</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>What this model can do</source>
            <translation>此模型的能力</translation>
        </message>
    </context>
    <context>
        <name>Overrides</name>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Adds to each request what some models need.</source>
            <translation>为每个请求加上某些模型需要的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Answer only</source>
            <translation>仅回答</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Any provider (OpenRouter)</source>
            <translation>任意提供商 (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Asks a Claude model for a summary of its thinking.</source>
            <translation>让 Claude 模型给出思考的摘要。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Asks a Claude model to think before it answers.</source>
            <translation>让 Claude 模型在回答前思考。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Asks a Gemini model to show its thinking.</source>
            <translation>让 Gemini 模型显示思考内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Chat strategy it was tuned with</source>
            <translation>微调时使用的对话方式</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Data generation</source>
            <translation>数据生成</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Default ({value})</source>
            <translation>默认（{value}）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Extended thinking (Anthropic)</source>
            <translation>扩展思考 (Anthropic)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Extra options for DeepSeek R1 at OpenRouter.</source>
            <translation>OpenRouter 上 DeepSeek R1 的额外选项。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Extra options that logprobs need at OpenRouter.</source>
            <translation>在 OpenRouter 上使用 logprobs 所需的额外选项。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Files and pictures</source>
            <translation>文件和图片</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>For fine-tunes: in which steps the examples were given.</source>
            <translation>用于微调模型：训练示例是按哪些步骤给出的。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>For models that put their thinking between &lt;think&gt; and &lt;/think&gt;.</source>
            <translation>用于把思考内容放在 &lt;think&gt; 和 &lt;/think&gt; 之间的模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Formatter</source>
            <translation>格式化器</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Function calling</source>
            <translation>函数调用</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Function calling (strict)</source>
            <translation>函数调用（严格）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Function calling (weak)</source>
            <translation>函数调用（宽松）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>How Kiln asks for that form. JSON Schema is the strictest; try it first on new models.</source>
            <translation>Kiln 如何要求这种格式。JSON Schema 最严格；新模型请先试它。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>How many requests Kiln sends at the same time. 1 is right for a small computer.</source>
            <translation>Kiln 同时发送多少个请求。小型电脑适合用 1。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It answers requests that other models decline.</source>
            <translation>它会回答其他模型拒绝的请求。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can answer in an exact form, such as a filled-in table.</source>
            <translation>它能按精确的格式回答，例如填好的表格。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can be given files, of the kinds below.</source>
            <translation>可以向它提供以下类型的文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can look at pictures.</source>
            <translation>它能看图片。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can use tools, such as a search, while it answers.</source>
            <translation>它能在回答时使用工具，例如搜索。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It tells how sure it is of each word. Kiln uses that in evals.</source>
            <translation>它会说明对每个词的把握有多大。Kiln 在评估中使用它。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON Schema</source>
            <translation>JSON Schema</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON instructions</source>
            <translation>JSON 指令</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON instructions + JSON mode</source>
            <translation>JSON 指令 + JSON 模式</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON mode</source>
            <translation>JSON 模式</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON, your own instructions</source>
            <translation>JSON，你自己的指令</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln cannot use this value. Set it back to default.</source>
            <translation>Kiln 无法使用此值。请恢复为默认值。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln does not know this value. Choose one from the list.</source>
            <translation>Kiln 不认识此值。请从列表中选择。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln lists it among the models that should no longer be used.</source>
            <translation>Kiln 把它列为不应再使用的模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for judging answers.</source>
            <translation>Kiln 把它标为评判回答的好选择。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for making example data.</source>
            <translation>Kiln 把它标为生成示例数据的好选择。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for playing a user.</source>
            <translation>Kiln 把它标为扮演用户的好选择。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for reading documents.</source>
            <translation>Kiln 把它标为阅读文档的好选择。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice where others decline.</source>
            <translation>Kiln 把它标为其他模型拒绝时的好选择。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln offers it for getting the text out of documents.</source>
            <translation>Kiln 提供它来提取文档中的文本。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln offers it for making example data.</source>
            <translation>Kiln 提供它来生成示例数据。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln reports no error when thinking is missing from a structured answer.</source>
            <translation>结构化回答中缺少思考内容时，Kiln 不报错。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln turns each page of a PDF into a picture first.</source>
            <translation>Kiln 会先把 PDF 的每一页转成图片。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln warns that nobody of its team tried this model.</source>
            <translation>Kiln 会提示其团队没有人试过此模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kinds of files</source>
            <translation>文件类型</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Leave this empty. It sends the calls to another of your own addresses, by its name.</source>
            <translation>请留空。它会把调用发往你自己的另一个地址（按名称）。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Level to start with</source>
            <translation>初始级别</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Logprobs</source>
            <translation>Logprobs</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Logprobs options (OpenRouter)</source>
            <translation>Logprobs 选项 (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Marked as untested</source>
            <translation>标为未测试</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>May skip thinking for exact forms</source>
            <translation>精确格式时可跳过思考</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Name of the base for fine-tuning</source>
            <translation>微调用的基础模型名称</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Needs PDFs as pictures</source>
            <translation>需要把 PDF 转成图片</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Newer thinking request (OpenRouter)</source>
            <translation>新式思考请求 (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>One per line, such as application/pdf or image/png.</source>
            <translation>每行一个，例如 application/pdf 或 image/png。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>One per line. Names under which Ollama has the same model.</source>
            <translation>每行一个。同一模型在 Ollama 中的其他名称。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>One per line: the name to show = the word to send, such as High = high.</source>
            <translation>每行一个：显示的名称 = 发送的词，例如 高 = high。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Only OpenRouter understands this. Set it back to default.</source>
            <translation>只有 OpenRouter 理解此项。请恢复为默认值。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Only providers that think (OpenRouter)</source>
            <translation>仅限会思考的提供商 (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>OpenRouter may pick computers that ignore some of the request.</source>
            <translation>OpenRouter 可能选择会忽略部分请求的计算机。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>OpenRouter then picks only computers that return the thinking.</source>
            <translation>这样 OpenRouter 只选择会返回思考内容的计算机。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Other names in Ollama</source>
            <translation>在 Ollama 中的其他名称</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Out of date</source>
            <translation>已过时</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Output mode</source>
            <translation>输出模式</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Output parser</source>
            <translation>输出解析器</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Qwen3 without thinking (/no_think)</source>
            <translation>Qwen3 不思考 (/no_think)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>R1 options (OpenRouter)</source>
            <translation>R1 选项 (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>R1 thinking (&lt;think&gt; tags)</source>
            <translation>R1 思考（&lt;think&gt; 标签）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>R1 thinking, when there is any</source>
            <translation>R1 思考（有时才有）</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Rarely needed</source>
            <translation>很少需要</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Reads documents</source>
            <translation>阅读文档</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Reasoning (always thinks)</source>
            <translation>推理（总是思考）</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Requests at once</source>
            <translation>同时请求数</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Say which of the thinking levels to start with.</source>
            <translation>请说明从哪个思考级别开始。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Send calls to another provider</source>
            <translation>把调用发往另一个提供商</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Sends the level in OpenRouter's newer form. Only for OpenRouter.</source>
            <translation>以 OpenRouter 的新形式发送级别。仅用于 OpenRouter。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Some newer models refuse a request with both.</source>
            <translation>有些新模型会拒绝同时含有两者的请求。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Structured output</source>
            <translation>结构化输出</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest as a pretend user</source>
            <translation>建议用于模拟用户</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for data generation</source>
            <translation>建议用于数据生成</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for documents</source>
            <translation>建议用于文档</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for evals</source>
            <translation>建议用于评估</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for uncensored data</source>
            <translation>建议用于无审查数据</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Summarized thinking (Anthropic)</source>
            <translation>思考摘要 (Anthropic)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Switches thinking on or off at SiliconFlow.</source>
            <translation>在 SiliconFlow 打开或关闭思考。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Takes files</source>
            <translation>接受文件</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Temperature or top-p, not both</source>
            <translation>温度或 top-p，不能同时使用</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>The word to send when nobody chose a level. It must be one of the levels above.</source>
            <translation>没有选择级别时发送的词。必须是上面的级别之一。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Thinking</source>
            <translation>思考</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking (Gemini)</source>
            <translation>思考 (Gemini)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking (SiliconFlow)</source>
            <translation>思考 (SiliconFlow)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking and answer in two messages</source>
            <translation>思考和回答分成两条消息</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking levels</source>
            <translation>思考级别</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking, then answer</source>
            <translation>先思考，再回答</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking, then answer (R1 form)</source>
            <translation>先思考，再回答（R1 形式）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>This has characters that cannot be saved. Type it by hand.</source>
            <translation>其中有无法保存的字符。请手动输入。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>This must be one of the words to send from the thinking levels.</source>
            <translation>必须是思考级别中要发送的词之一。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Type a whole number from 1 to 10,000.</source>
            <translation>请输入 1 到 10,000 之间的整数。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Uncensored</source>
            <translation>无审查</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Vision</source>
            <translation>视觉</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>What the provider calls this model when it is fine-tuned.</source>
            <translation>微调时提供商对此模型的叫法。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>What this model can do</source>
            <translation>此模型的能力</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Where Kiln suggests it</source>
            <translation>Kiln 在哪些地方建议它</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Yes only if it always shows its thinking: Kiln reports an error when it does not.</source>
            <translation>仅当它总是显示思考内容时选“是”：否则 Kiln 会报错。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>not set</source>
            <translation>未设置</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Agents</source>
            <translation>智能体</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Keys</source>
            <translation>密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>None yet</source>
            <translation>还没有</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Not managed</source>
            <translation>未管理</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Providers</source>
            <translation>提供商</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Safe</source>
            <translation>安全</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>choose an editor in Settings</source>
            <translation>请在“设置”中选择编辑器</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>just now</source>
            <translation>刚刚</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>none in Kiln's file</source>
            <translation>Kiln 的文件中没有</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>not tested yet</source>
            <translation>尚未测试</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>one in Kiln's own file</source>
            <translation>Kiln 自己的文件中有一个</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>tested {age}</source>
            <translation>{age}测试过</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{amount} a month, as estimated</source>
            <translation>估算每月 {amount}</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} in Kiln's own file</source>
            <translation>Kiln 自己的文件中有 {count} 个</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} in {program}</source>
            <translation>{program} 中 {count} 个</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} not tested</source>
            <translation>{count} 个未测试</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} to look at</source>
            <translation>{count} 个需要查看</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{good} of {count} work</source>
            <translation>{count} 个中有 {good} 个可用</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{ready} of {count} ready</source>
            <translation>{count} 个中有 {ready} 个就绪</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <location filename="viewmodels/overview.py" />
            <source>Looking…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>What needs you</source>
            <translation>需要你处理的事</translation>
        </message>
        <message>
            <location filename="viewmodels/overview.py" />
            <source>What works, and what needs you.</source>
            <translation>哪些可用，哪些需要你处理。</translation>
        </message>
    </context>
    <context>
        <name>OverviewView</name>
        <message>
            <location filename="views/overview_page.py" />
            <source>First steps…</source>
            <translation>入门…</translation>
        </message>
        <message>
            <location filename="views/overview_page.py" />
            <source>Nothing is set up yet</source>
            <translation>尚未设置任何内容</translation>
        </message>
        <message>
            <location filename="views/overview_page.py" />
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <location filename="views/overview_page.py" />
            <source>The first steps lead to a model that works. Then this page tells what works and what needs you.</source>
            <translation>按最初的几个步骤，就能得到一个可用的模型。之后此页面会显示哪些可用、哪些需要你处理。</translation>
        </message>
    </context>
    <context>
        <name>Pack</name>
        <message numerus="yes">
            <location filename="viewmodels/packs/keys_step.py" />
            <source>%n keys needed</source>
            <extracomment>Of one, in English: 1 key needed</extracomment>
            <translation>
                <numerusform>需要 %n 个密钥</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/packs.py" />
            <source>%n models</source>
            <extracomment>Of one, in English: 1 model</extracomment>
            <translation>
                <numerusform>%n 个模型</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/packs.py" />
            <source>%n providers</source>
            <extracomment>Of one, in English: 1 provider</extracomment>
            <translation>
                <numerusform>%n 个提供商</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/packs.py" />
            <source>%n test results</source>
            <extracomment>Of one, in English: 1 test result</extracomment>
            <translation>
                <numerusform>%n 个测试结果</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Add {added}</source>
            <translation>添加{added}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Add {added}, change {changed}</source>
            <translation>添加{added}，更改{changed}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Added {things} from the pack.</source>
            <translation>已从团队包添加{things}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Added {things} from “{name}”.</source>
            <translation>已从“{name}”添加{things}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Agent</source>
            <translation>智能体</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>All %n models</source>
            <extracomment>Of one, in English: The 1 model</extracomment>
            <translation>
                <numerusform>全部 %n 个模型</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>All %n providers</source>
            <extracomment>Of one, in English: The 1 provider</extracomment>
            <translation>
                <numerusform>全部 %n 个提供商</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Ask IT for your company's certificate, and choose it in Settings.</source>
            <translation>请向 IT 部门索取公司的证书，并在“设置”中选择它。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Ask for an address that begins with https://.</source>
            <translation>请索取以 https:// 开头的地址。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Ask whoever sent it for another one.</source>
            <translation>请让发送者再发一个。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Ask whoever sent the link.</source>
            <translation>请询问发送链接的人。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Auto</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Both</source>
            <translation>两者都保留</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Cannot be taken ({count})</source>
            <translation>无法采用（{count}）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Change {changed}</source>
            <translation>更改{changed}</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Changed ({count})</source>
            <translation>已更改（{count}）</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Changed by you, and kept ({count})</source>
            <translation>你更改过，已保留（{count}）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Changed {things} as the pack has it.</source>
            <translation>已按团队包更改{things}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Changed {things} as “{name}” has it.</source>
            <translation>已按“{name}”更改{things}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Check your network, then open the link again.</source>
            <translation>请检查网络，然后重新打开链接。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Fetch a team pack from {host}?</source>
            <translation>从 {host} 获取团队包？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>For whoever made it: the trouble is at “{place}”.</source>
            <translation>给制作者的提示：问题出在“{place}”。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>Good</source>
            <translation>良好</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>If you take it, your key stays behind.</source>
            <translation>如果采用它，你的密钥会留下，不会一起使用。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>It has a name that cannot be kept.</source>
            <translation>它的名称无法保留。</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>It holds %n keys, locked.</source>
            <extracomment>Of one, in English: It holds 1 key, locked.</extracomment>
            <translation>
                <numerusform>其中有 %n 个已锁定的密钥。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>It is added.</source>
            <translation>会添加它。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>It is for a program that is not managed here.</source>
            <translation>它用于不在这里管理的程序。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>It would change settings that packs may not touch: {detail}.</source>
            <translation>它会更改团队包不得改动的设置：{detail}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Its address is none that can be used.</source>
            <translation>它的地址无法使用。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Its provider is left out, so it has nowhere to go.</source>
            <translation>它的提供商已略去，所以它没有可发往的地方。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Its provider is neither in the pack nor in Kiln.</source>
            <translation>它的提供商既不在团队包中，也不在 Kiln 中。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Keep both</source>
            <translation>两者都保留</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <location filename="viewmodels/words/packs.py" />
            <source>Keep mine</source>
            <translation>保留我的</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>Kiln does not know these settings of it, so they are left out: {names}.</source>
            <translation>Kiln 不认识它的这些设置，因此已略去：{names}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Kiln has no such provider.</source>
            <translation>Kiln 中没有这个提供商。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Kiln would break with these settings of it: {detail}.</source>
            <translation>它的这些设置会使 Kiln 出错：{detail}。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Leave all out</source>
            <translation>全部略去</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Leave it out</source>
            <translation>略去它</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Leave out</source>
            <translation>略去</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Left out</source>
            <translation>已略去</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Look at it before you take it.</source>
            <translation>采用前请先看看。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <location filename="viewmodels/words/packs.py" />
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>New ({count})</source>
            <translation>新增（{count}）</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/keys_step.py" />
            <source>Next: %n keys</source>
            <extracomment>Of one, in English: Next: 1 key</extracomment>
            <translation>
                <numerusform>下一步：%n 个密钥</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Not encrypted</source>
            <translation>未加密</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing changes here.</source>
            <translation>这里不会有任何变化。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing of it is written.</source>
            <translation>不会写入其中任何内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing was changed.</source>
            <translation>没有更改任何内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing was changed. Copy the file to another folder, then try again.</source>
            <translation>没有更改任何内容。请把文件复制到另一个文件夹，然后重试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing was changed. Get the new version of this app to open it.</source>
            <translation>没有更改任何内容。请获取此应用的新版本来打开它。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Nothing was fetched. Ask for another link.</source>
            <translation>没有获取任何内容。请索取另一个链接。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>One model for all agents</source>
            <translation>所有智能体用同一个模型</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Only do this if you trust {host}. You then see what is in the pack before anything changes.</source>
            <translation>只有信任 {host} 时才这样做。在有任何变化之前，你会先看到团队包中的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Open the page in your browser, save the file, and open it here.</source>
            <translation>请在浏览器中打开该网页，保存文件，然后在这里打开。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Provider</source>
            <translation>提供商</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Something is missing in this pack, so it was not opened.</source>
            <translation>此团队包缺少内容，因此没有打开。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Something that {program} needs is missing.</source>
            <translation>缺少 {program} 需要的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>Strong</source>
            <translation>强</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Take</source>
            <translation>采用</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Take all</source>
            <translation>全部采用</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/pack_keys.py" />
            <source>Take at least %n letters: some words in a row.</source>
            <extracomment>Of one, in English: Take at least 1 letter.</extracomment>
            <translation>
                <numerusform>请至少使用 %n 个字符：连续几个词。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Take it</source>
            <translation>采用它</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Take theirs</source>
            <translation>采用对方的</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Taken</source>
            <translation>已采用</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Team pack</source>
            <translation>团队包</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Team pack “{name}”</source>
            <translation>团队包“{name}”</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Test results</source>
            <translation>测试结果</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>The %n chosen models</source>
            <extracomment>Of one, in English: The 1 chosen model</extracomment>
            <translation>
                <numerusform>所选的 %n 个模型</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>The %n chosen providers</source>
            <extracomment>Of one, in English: The 1 chosen provider</extracomment>
            <translation>
                <numerusform>所选的 %n 个提供商</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>The file cannot be read.</source>
            <translation>无法读取该文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>The file is empty.</source>
            <translation>该文件是空的。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>The file is not there.</source>
            <translation>该文件不在那里。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>The keys are locked in a way that this app does not open. Ask for another file.</source>
            <translation>此应用无法打开以这种方式锁定的密钥。请索取另一个文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>The model it names is neither in the pack nor here.</source>
            <translation>它写的模型既不在团队包中，也不在这里。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>The same ({count})</source>
            <translation>相同（{count}）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>There are invisible letters in the name.</source>
            <translation>名称中有看不见的字符。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>There is a number in this pack that is none, so it was not opened.</source>
            <translation>此团队包中有一个无效的数字，因此没有打开。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>There is more in this pack than this app takes.</source>
            <translation>此团队包中的内容超出了此应用可采用的数量。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>There is no key to lock.</source>
            <translation>没有可锁定的密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>There is no pack any more at this address of {host}.</source>
            <translation>{host} 的这个地址上已没有团队包。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>There is text in it that could be mistaken for something else.</source>
            <translation>其中有可能被误认为其他内容的文本。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This file is built in a way that no team pack is, so it was not opened.</source>
            <translation>此文件的结构与团队包不符，因此没有打开。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This file is damaged, so it was not opened.</source>
            <translation>此文件已损坏，因此没有打开。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This file is too large for a team pack.</source>
            <translation>此文件太大，不可能是团队包。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This is no team pack, so it was not opened.</source>
            <translation>这不是团队包，因此没有打开。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>This link leads to no team pack.</source>
            <translation>此链接指向的不是团队包。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This pack has the same thing twice, so it was not opened.</source>
            <translation>此团队包中有重复的内容，因此没有打开。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This pack says two things at the same place, so it was not opened.</source>
            <translation>此团队包在同一处有两种说法，因此没有打开。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This pack was made by a newer version of this app.</source>
            <translation>此团队包由此应用的更新版本制作。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This pack was not written as packs are, so it was not opened.</source>
            <translation>此团队包的写法与团队包不符，因此没有打开。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>This passphrase does not open it. Check for capitals; or the file was changed since it was made.</source>
            <translation>此密码短语打不开它。请检查大小写；也可能是文件制作后被更改过。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>To decide ({count})</source>
            <translation>待决定（{count}）</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/keys_step.py" />
            <source>Unlocked: %n keys are filled in.</source>
            <extracomment>Of one, in English: Unlocked: 1 key is filled in.</extracomment>
            <translation>
                <numerusform>已解锁：已填入 %n 个密钥。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>Weak: always the same letters.</source>
            <translation>弱：总是相同的字符。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>What you have is changed to what the pack says.</source>
            <translation>你现有的内容会改为团队包中的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>What {host} sent is too large for a team pack.</source>
            <translation>{host} 发来的内容太大，不可能是团队包。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>What “Auto” prefers</source>
            <translation>“自动”优先考虑的方面</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>You have the same model already.</source>
            <translation>你已有相同的模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Your key for {name} would be sent to another address: {host} instead of {before}.</source>
            <translation>你用于 {name} 的密钥会发送到另一个地址：{host}，而不是 {before}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Your key is not sent there: it stays behind.</source>
            <translation>你的密钥不会发送到那里：它会留下。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Yours stays</source>
            <translation>保留你的</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Yours stays as it is. Theirs comes as “{name}”.</source>
            <translation>你的保持不变。对方的会以“{name}”添加。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>test results</source>
            <translation>测试结果</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/packs.py" />
            <source>the models of %n agents</source>
            <extracomment>Of one, in English: the model of 1 agent</extracomment>
            <translation>
                <numerusform>%n 个智能体的模型</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} answered with an error.</source>
            <translation>{host} 回应了错误。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} cannot be reached.</source>
            <translation>无法连接 {host}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} could not prove who it is, so nothing was fetched.</source>
            <translation>{host} 无法证明自己的身份，因此没有获取任何内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} did not answer in time.</source>
            <translation>{host} 没有及时回答。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} gives the pack only to people who sign in.</source>
            <translation>{host} 只向登录的人提供此团队包。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>{host} is a computer inside your own network.</source>
            <translation>{host} 是你自己网络中的电脑。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>{host} is asked without encryption: everybody on the way can read along, keys too.</source>
            <translation>对 {host} 的请求未加密：途中的任何人都能看到内容，包括密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} sends on to another computer. That one was not asked.</source>
            <translation>{host} 转到了另一台电脑。没有向那台电脑发出请求。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} would be asked without encryption, so it was not asked.</source>
            <translation>对 {host} 的请求不会加密，因此没有发出。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}, new for {programs}.</source>
            <translation>{kind}，对 {programs} 是新的。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}, new here.</source>
            <translation>{kind}，在这里是新的。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}, to be decided by you.</source>
            <translation>{kind}，由你决定。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}. It cannot be taken.</source>
            <translation>{kind}。无法采用。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}. The pack says something else than what you have.</source>
            <translation>{kind}。团队包中的内容与你现有的不同。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}. You changed it since the last time: yours stays.</source>
            <translation>{kind}。你上次之后更改过它：保留你的。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}. You have it already, just so.</source>
            <translation>{kind}。你已有完全相同的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>{program} cannot hold it.</source>
            <translation>{program} 无法保存它。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>{program} does not take these fields of it: {detail}.</source>
            <translation>{program} 不接受它的这些字段：{detail}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>“{host}” has letters of another alphabet that look like plain ones.</source>
            <translation>“{host}”中有其他文字的字母，看起来像普通字母。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>“{host}” is the address from which computers in a cloud get their own keys.</source>
            <translation>“{host}”是云端电脑用来获取自己密钥的地址。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>“{host}” looks like {known}, and is another computer. Keys are stolen this way.</source>
            <translation>“{host}”看起来像 {known}，却是另一台电脑。密钥就是这样被盗的。</translation>
        </message>
    </context>
    <context>
        <name>PackDialog</name>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Comparing with what you have…</source>
            <translation>正在与你现有的内容比较…</translation>
        </message>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
    </context>
    <context>
        <name>PackExport</name>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>A page begins with https://.</source>
            <translation>网页以 https:// 开头。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>File: {path}</source>
            <translation>文件：{path}</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Give it a name, such as that of your team.</source>
            <translation>请给它起个名称，例如团队的名称。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>It holds no keys.</source>
            <translation>其中没有密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>No agents</source>
            <translation>不含智能体</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>No models</source>
            <translation>不含模型</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Nothing is chosen.</source>
            <translation>没有选择任何内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Nothing was saved.</source>
            <translation>没有保存任何内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Nothing was saved. Choose fewer models.</source>
            <translation>没有保存任何内容。请少选一些模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Only those of the models</source>
            <translation>仅这些模型的提供商</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Save as a team pack</source>
            <translation>保存为团队包</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Saved.</source>
            <translation>已保存。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>This is more than one pack can hold.</source>
            <translation>这超出了一个团队包能容纳的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>This is not the same as above.</source>
            <translation>这与上面的不同。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Type a passphrase.</source>
            <translation>请输入密码短语。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Type the passphrase again.</source>
            <translation>请再次输入密码短语。</translation>
        </message>
    </context>
    <context>
        <name>PackPreview</name>
        <message>
            <location filename="views/packs/preview.py" />
            <source>What is in the pack</source>
            <translation>团队包中的内容</translation>
        </message>
        <message>
            <location filename="views/packs/preview.py" />
            <source>What stays behind</source>
            <translation>不会附带的内容</translation>
        </message>
        <message>
            <location filename="views/packs/preview.py" />
            <source>Width of the list</source>
            <translation>列表宽度</translation>
        </message>
    </context>
    <context>
        <name>PageBody</name>
        <message>
            <location filename="views/kit/page_body.py" />
            <source>Scroll</source>
            <translation>滚动</translation>
        </message>
        <message>
            <location filename="views/kit/page_body.py" />
            <source>Scroll sideways</source>
            <translation>横向滚动</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <location filename="viewmodels/palette.py" />
            <source>1 hit</source>
            <translation>1 个结果</translation>
        </message>
        <message>
            <location filename="viewmodels/palette.py" />
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <location filename="viewmodels/palette.py" />
            <source>{count} hits</source>
            <translation>{count} 个结果</translation>
        </message>
    </context>
    <context>
        <name>Paste</name>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>&amp;Context window</source>
            <translation>上下文窗口(&amp;C)</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Dollars per million tokens &amp;in</source>
            <translation>每百万输入 token 的美元数(&amp;I)</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Dollars per million tokens &amp;out</source>
            <translation>每百万输出 token 的美元数(&amp;O)</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It is an Azure resource. Kiln has another one already.</source>
            <translation>这是一个 Azure 资源。Kiln 已有另一个。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like a gateway of your own.</source>
            <translation>看起来是你自己的网关。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like a server of your own.</source>
            <translation>看起来是你自己的服务器。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like {name}, by what stands in the text.</source>
            <translation>从文本内容看，像是 {name}。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like {name}, which Kiln reaches by its address.</source>
            <translation>看起来是 {name}，Kiln 通过其地址连接。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Kiln lists the models of {name} by itself. This one is only tried.</source>
            <translation>Kiln 会自动列出 {name} 的模型。这个只用来试一下。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Leave it empty to add only the provider. Then nothing is asked that costs money.</source>
            <translation>留空则只添加提供商。这样不会进行收费的询问。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Name the model: an editor has each model with its own address.</source>
            <translation>请写出模型名称：编辑器中每个模型都有自己的地址。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/dropped.py" />
            <source>Open it, copy its text, and paste that here.</source>
            <translation>请打开它，复制其中的文本，然后粘贴到这里。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Paste something first.</source>
            <translation>请先粘贴内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Replace the key that “{name}” has now ({old}) with this one ({new})</source>
            <translation>用这个密钥（{new}）替换“{name}”现有的密钥（{old}）</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Replace the key that “{name}” has now with this one ({new})</source>
            <translation>用这个密钥（{new}）替换“{name}”现有的密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>The AI Orchestrator in VS Code can. Choose your editor in Settings first.</source>
            <translation>VS Code 中的 AI Orchestrator 可以。请先在“设置”中选择你的编辑器。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>The address is one of {name}'s.</source>
            <translation>这是 {name} 的地址。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>The key in this text is only its picture. Paste the key itself.</source>
            <translation>文本中的密钥只是示意。请粘贴密钥本身。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>The text calls it in Anthropic's way, at an address of your own.</source>
            <translation>文本以 Anthropic 的方式调用你自己的地址。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>The text does not say whose it is.</source>
            <translation>文本没有说明它属于谁。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>This is where it listens on this computer.</source>
            <translation>这是它在这台电脑上的地址。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/paste.py" />
            <source>the address {address}</source>
            <translation>地址 {address}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/paste.py" />
            <source>the key {key}</source>
            <translation>密钥 {key}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/paste.py" />
            <source>the model {model}</source>
            <translation>模型 {model}</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>{name} is set up already. Name a model to add.</source>
            <translation>{name} 已设置好。请写出要添加的模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/dropped.py" />
            <source>“{name}” cannot be read.</source>
            <translation>无法读取“{name}”。</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Add and test</source>
            <translation>添加并测试</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Add anyway</source>
            <translation>仍然添加</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>An e-mail with your access, a curl command, a line of code, settings, an error message…</source>
            <translation>带有访问信息的电子邮件、curl 命令、一行代码、设置、错误消息…</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Cancel test</source>
            <translation>取消测试</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>It has {what}.</source>
            <translation>其中有{what}。</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Paste it here as it is. Nothing of it is kept: only what you add below.</source>
            <translation>原样粘贴到这里。不会保留其中的内容：只保留你在下面添加的。</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Test again and add</source>
            <translation>重新测试并添加</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Testing</source>
            <translation>正在测试</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Text with address, key or model</source>
            <translation>带有地址、密钥或模型的文本</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Use it</source>
            <translation>使用它</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Use what you copied?</source>
            <translation>使用你复制的内容？</translation>
        </message>
    </context>
    <context>
        <name>PasteForm</name>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Paste anything</source>
            <translation>粘贴任何内容</translation>
        </message>
    </context>
    <context>
        <name>PasteFormState</name>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Added “{name}”.</source>
            <translation>已添加“{name}”。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Another Azure OpenAI resource</source>
            <translation>另一个 Azure OpenAI 资源</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>It is set up now.</source>
            <translation>已设置好。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Kiln shows it after its next start or reload.</source>
            <translation>Kiln 会在下次启动或重新加载后显示它。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Understood: {what}. {why}</source>
            <translation>已识别：{what}。{why}</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Your own address, in Anthropic's way</source>
            <translation>你自己的地址，Anthropic 方式</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>“{name}” is set up already, and is used.</source>
            <translation>“{name}”已设置好，将使用它。</translation>
        </message>
    </context>
    <context>
        <name>PasteRows</name>
        <message>
            <location filename="views/paste_rows.py" />
            <source>&amp;Model</source>
            <translation>模型(&amp;M)</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>&amp;Provider</source>
            <translation>提供商(&amp;P)</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>&amp;Use in</source>
            <translation>用于(&amp;U)</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Keys in the &amp;text</source>
            <translation>文本中的密钥(&amp;T)</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Kiln cannot use this provider then.</source>
            <translation>这样 Kiln 就无法使用此提供商。</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Kiln reads keys only from its own file, so it is written there too. Only you can read that file.</source>
            <translation>Kiln 只从自己的文件读取密钥，所以也会写入那里。只有你能读取该文件。</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Let Kiln use this key</source>
            <translation>让 Kiln 使用此密钥</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Take it again</source>
            <translation>重新采用</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>The key is kept in this computer's keychain.</source>
            <translation>密钥保存在这台电脑的钥匙串中。</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>The key of the text is left out</source>
            <translation>文本中的密钥已略去</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>This computer has no keychain that can be used.</source>
            <translation>这台电脑没有可用的钥匙串。</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>from the text</source>
            <translation>来自文本</translation>
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
            <translation>{agent}的模型</translation>
        </message>
        <message>
            <location filename="views/picker_list.py" />
            <source>No model is like that.</source>
            <translation>没有这样的模型。</translation>
        </message>
        <message>
            <location filename="views/picker_list.py" />
            <source>Search by name, price or place</source>
            <translation>按名称、价格或位置搜索</translation>
        </message>
        <message>
            <location filename="views/picker_list.py" />
            <source>Show all models</source>
            <translation>显示所有模型</translation>
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Addresses</source>
            <translation>地址</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Keys</source>
            <translation>密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Looked for once a day</source>
            <translation>每天查找一次</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>New versions</source>
            <translation>新版本</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Not looked for</source>
            <translation>不查找</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Nothing was changed. Ask IT, or use another address.</source>
            <translation>没有更改任何内容。请询问 IT 部门，或使用其他地址。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Nothing was changed. The key can stay in this computer's keychain.</source>
            <translation>没有更改任何内容。密钥可以留在这台电脑的钥匙串中。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Only in this computer's keychain</source>
            <translation>仅在这台电脑的钥匙串中</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Only {hosts}</source>
            <translation>仅限 {hosts}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Set by your organisation</source>
            <translation>由你的组织设置</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Until IT has mended the file, only this computer is asked, and keys stay in the keychain. File: {path}</source>
            <translation>在 IT 部门修复该文件之前，只会询问这台电脑，密钥留在钥匙串中。文件：{path}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation does not allow keys in Kiln's own file.</source>
            <translation>你的组织不允许把密钥放在 Kiln 自己的文件中。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation does not allow {host} in this app.</source>
            <translation>你的组织不允许在此应用中使用 {host}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation does not allow {host} in this app. Ask IT, or use another address.</source>
            <translation>你的组织不允许在此应用中使用 {host}。请询问 IT 部门，或使用其他地址。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation's settings for this app cannot be used: {why}.</source>
            <translation>无法使用你的组织为此应用所做的设置：{why}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>everybody on this computer may change it</source>
            <translation>这台电脑上的任何人都可以更改该文件</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>it cannot be opened</source>
            <translation>无法打开该文件</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>it is damaged</source>
            <translation>该文件已损坏</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>the value of “{detail}” makes no sense</source>
            <translation>“{detail}”的值没有意义</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>this computer</source>
            <translation>这台电脑</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>this version does not know “{detail}”</source>
            <translation>此版本不认识“{detail}”</translation>
        </message>
    </context>
    <context>
        <name>PolicyCard</name>
        <message>
            <location filename="views/policy_card.py" />
            <source>IT keeps these settings in {path}</source>
            <translation>IT 部门将这些设置保存在 {path}</translation>
        </message>
        <message>
            <location filename="views/policy_card.py" />
            <source>Set by your organisation</source>
            <translation>由你的组织设置</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>answers with a web page</source>
            <translation>以网页回答</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>has other models now</source>
            <translation>现在有其他模型</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>is switched off</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>is too busy</source>
            <translation>太忙</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>is very slow</source>
            <translation>很慢</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>refuses every key</source>
            <translation>拒绝所有密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>works</source>
            <translation>正常工作</translation>
        </message>
    </context>
    <context>
        <name>PracticeBar</name>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Leave</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Leave practice mode</source>
            <translation>退出练习模式</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Leave practice mode, and work with your own settings</source>
            <translation>退出练习模式，使用你自己的设置</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Practice mode: nothing is real. The key is practice-key</source>
            <translation>练习模式：一切都不是真的。密钥是 practice-key</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>The practice provider</source>
            <translation>练习提供商</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>What the practice provider does</source>
            <translation>练习提供商的行为</translation>
        </message>
    </context>
    <context>
        <name>PresetsDialog</name>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Apply</source>
            <translation>应用</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Then</source>
            <translation>之后</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>This is how it stands already. Nothing would change.</source>
            <translation>现在就是这样。不会有任何变化。</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>What changes</source>
            <translation>更改内容</translation>
        </message>
    </context>
    <context>
        <name>ProblemCard</name>
        <message>
            <location filename="views/agents_problem.py" />
            <source>Check again</source>
            <translation>重新检查</translation>
        </message>
        <message>
            <location filename="views/agents_problem.py" />
            <source>Enter key…</source>
            <translation>输入密钥…</translation>
        </message>
        <message>
            <location filename="views/agents_problem.py" />
            <source>Turn it on</source>
            <translation>启用</translation>
        </message>
        <message>
            <location filename="views/agents_problem.py" />
            <source>{editor} has it</source>
            <translation>{editor} 有密钥</translation>
        </message>
    </context>
    <context>
        <name>ProblemsCard</name>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Check again</source>
            <translation>重新检查</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Looking…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Nothing. All that can be checked is in order.</source>
            <translation>没有。所有能检查的都正常。</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Show {count} more</source>
            <translation>再显示 {count} 项</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>What needs you</source>
            <translation>需要你处理的事</translation>
        </message>
    </context>
    <context>
        <name>Provider</name>
        <message numerus="yes">
            <location filename="viewmodels/providers/rows.py" />
            <source>%n models of yours</source>
            <extracomment>Of one, in English: 1 model of yours</extracomment>
            <translation>
                <numerusform>你的 %n 个模型</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>A key has no spaces or line breaks in it. Paste only the key.</source>
            <translation>密钥中没有空格或换行。请只粘贴密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>A key has only plain letters, digits and signs. Copy it again.</source>
            <translation>密钥只包含普通字母、数字和符号。请重新复制。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>API key</source>
            <translation>API 密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Access key</source>
            <translation>访问密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Account ID</source>
            <translation>账户 ID</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>An address has no spaces in it. Paste only the address.</source>
            <translation>地址中没有空格。请只粘贴地址。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>An address starts with https:// or http://.</source>
            <translation>地址以 https:// 或 http:// 开头。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>An old version of Kiln wrote “[hidden]” over the key. Choose Edit and paste it again.</source>
            <translation>旧版 Kiln 用“[hidden]”覆盖了密钥。请选择“编辑”重新粘贴。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Another provider has this name already. Choose a different one.</source>
            <translation>另一个提供商已有此名称。请换一个。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Calls go to {address}</source>
            <translation>调用将发往 {address}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Copy key</source>
            <translation>复制密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Endpoint address</source>
            <translation>端点地址</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>From the environment ({variable})</source>
            <translation>来自环境变量（{variable}）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Give it a name, such as “Team gateway”.</source>
            <translation>请给它起个名称，例如“团队网关”。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>In this computer's keychain</source>
            <translation>在这台电脑的钥匙串中</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>It needs no key</source>
            <translation>它不需要密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>It stands in Kiln's own settings file, because Kiln reads it from there.</source>
            <translation>它在 Kiln 自己的设置文件中，因为 Kiln 从那里读取。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Key from {variable}</source>
            <translation>密钥来自 {variable}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Key is blank</source>
            <translation>密钥为空</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Key missing</source>
            <translation>缺少密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Key saved</source>
            <translation>密钥已保存</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Key was lost</source>
            <translation>密钥丢失</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Key {hint}</source>
            <translation>密钥 {hint}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Kiln has it when you start it in Settings here.</source>
            <translation>在这里的“设置”中启动 Kiln，它就有此密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Kiln has no key for this provider. Choose Edit and paste it.</source>
            <translation>Kiln 没有此提供商的密钥。请选择“编辑”粘贴。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Kiln's file has a blank key. Choose Edit and paste the real one.</source>
            <translation>Kiln 的文件中密钥为空。请选择“编辑”粘贴真正的密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Known to Kiln</source>
            <translation>Kiln 已知</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Location</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>No address</source>
            <translation>没有地址</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>No model of yours uses this provider yet.</source>
            <translation>你还没有模型使用此提供商。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Not complete</source>
            <translation>不完整</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Not in Kiln</source>
            <translation>不在 Kiln 中</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Not tested</source>
            <translation>未测试</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>On this computer</source>
            <translation>在这台电脑上</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>One model of yours uses this provider: {name}.</source>
            <translation>你有一个模型使用此提供商：{name}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Paste the address, such as https://gateway.example.com/v1.</source>
            <translation>请粘贴地址，例如 https://gateway.example.com/v1。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Paste the key.</source>
            <translation>请粘贴密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Project ID</source>
            <translation>项目 ID</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Replace key…</source>
            <translation>替换密钥…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Save as a team pack…</source>
            <translation>保存为团队包…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Secret key</source>
            <translation>私密密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Something is still missing. Choose Edit to fill it in.</source>
            <translation>还缺少内容。请选择“编辑”填写。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Spaces around it were taken off.</source>
            <translation>已去掉前后的空格。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Spaces or quotes around it were taken off.</source>
            <translation>已去掉前后的空格或引号。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>The key is only in this computer's keychain, so Kiln has it only when you start it in Settings here. Choose Edit to change that.</source>
            <translation>密钥只在这台电脑的钥匙串中，因此只有在这里的“设置”中启动 Kiln，它才有此密钥。若要更改，请选择“编辑”。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The key is too long for this system's keychain.</source>
            <translation>密钥对此系统的钥匙串来说太长。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain cannot be reached. Try again in a moment. Nothing was lost.</source>
            <translation>无法访问钥匙串。请稍后重试。没有丢失任何内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain did not answer. Unlock it, then try again. Nothing was lost.</source>
            <translation>钥匙串没有回应。请解锁后重试。没有丢失任何内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain did not take the key. Try again. Nothing was lost.</source>
            <translation>钥匙串没有接受密钥。请重试。没有丢失任何内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain is locked. Unlock it, then try again. Nothing was lost.</source>
            <translation>钥匙串已锁定。请解锁后重试。没有丢失任何内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain said no. Allow it, then try again. Nothing was lost.</source>
            <translation>钥匙串拒绝了访问。请允许后重试。没有丢失任何内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The last part was taken off: Kiln adds it itself.</source>
            <translation>已去掉最后一部分：Kiln 会自己加上。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The name has characters that cannot be shown. Type it by hand.</source>
            <translation>名称中有无法显示的字符。请手动输入。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The name in front of it was taken off.</source>
            <translation>已去掉前面的名称。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The name of the computer is missing or has a typing error.</source>
            <translation>计算机名称缺失或有拼写错误。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The number after the colon must be between 1 and 65535.</source>
            <translation>冒号后的数字必须在 1 到 65535 之间。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The quotes around it were taken off.</source>
            <translation>已去掉前后的引号。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The user name and password were taken out. Keys belong in the key field.</source>
            <translation>已移除用户名和密码。密钥应填在密钥字段中。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The word “Bearer” was taken off.</source>
            <translation>已去掉“Bearer”一词。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>This computer has no keychain that can be used. Nothing was lost.</source>
            <translation>这台电脑没有可用的钥匙串。没有丢失任何内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>This is only the picture of a key, with its middle hidden. Copy the real one.</source>
            <translation>这只是密钥的示意，中间部分被隐藏了。请复制真正的密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>This provider has no address. Choose Edit to fill it in.</source>
            <translation>此提供商没有地址。请选择“编辑”填写。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Two colons in a row (::) confuse Kiln. Choose another name.</source>
            <translation>连续两个冒号 (::) 会让 Kiln 出错。请换一个名称。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>What came after the # was taken off.</source>
            <translation>已去掉 # 后面的部分。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>What came after the question mark was taken off.</source>
            <translation>已去掉问号后面的部分。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Whoever set up this computer put the key there. Kiln uses it.</source>
            <translation>密钥是设置这台电脑的人放在那里的。Kiln 会使用它。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Your own address, OpenAI-compatible</source>
            <translation>你自己的地址，OpenAI 兼容</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>running</source>
            <translation>正在运行</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>{count} models of yours use this provider: {names}</source>
            <translation>你有 {count} 个模型使用此提供商：{names}</translation>
        </message>
    </context>
    <context>
        <name>ProviderDetail</name>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Connection test</source>
            <translation>连接测试</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Copy key</source>
            <translation>复制密钥</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Leave it empty to test only the address and the key.</source>
            <translation>留空则只测试地址和密钥。</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Model to &amp;try</source>
            <translation>要试的模型(&amp;T)</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Replace key…</source>
            <translation>替换密钥…</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Used in</source>
            <translation>用于</translation>
        </message>
    </context>
    <context>
        <name>ProviderDialog</name>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>&amp;Provider</source>
            <translation>提供商(&amp;P)</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Add provider</source>
            <translation>添加提供商</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Edit provider</source>
            <translation>编辑提供商</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>If this provider needs its own way</source>
            <translation>如果此提供商需要单独的连接方式</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Kiln cannot use this provider then.</source>
            <translation>这样 Kiln 就无法使用此提供商。</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Kiln reads keys only from its own file, so it is written there too. Only you can read that file.</source>
            <translation>Kiln 只从自己的文件读取密钥，所以也会写入那里。只有你能读取该文件。</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Leave it empty to test only the address and the key.</source>
            <translation>留空则只测试地址和密钥。</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Let Kiln use this key</source>
            <translation>让 Kiln 使用此密钥</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Model to &amp;try</source>
            <translation>要试的模型(&amp;T)</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Open the page where you get the key</source>
            <translation>打开获取密钥的页面</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Set by your organisation: keys stay there. Kiln cannot use this provider.</source>
            <translation>由你的组织设置：密钥留在那里。Kiln 无法使用此提供商。</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>The key is forgotten when you close this app.</source>
            <translation>关闭此应用后会忘记密钥。</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>The key is kept in this computer's keychain.</source>
            <translation>密钥保存在这台电脑的钥匙串中。</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>This computer has no keychain that can be used.</source>
            <translation>这台电脑没有可用的钥匙串。</translation>
        </message>
    </context>
    <context>
        <name>ProviderEditor</name>
        <message>
            <location filename="viewmodels/providers/editor.py" />
            <source>Your own address (OpenAI-compatible)</source>
            <translation>你自己的地址（OpenAI 兼容）</translation>
        </message>
    </context>
    <context>
        <name>ProviderForm</name>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>&amp;Address</source>
            <translation>地址(&amp;A)</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>API &amp;key</source>
            <translation>API 密钥(&amp;K)</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>An old version of Kiln wrote over this key. Paste it again.</source>
            <translation>旧版 Kiln 覆盖了此密钥。请重新粘贴。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Calls go to {address}</source>
            <translation>调用将发往 {address}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Fill in: {field}.</source>
            <translation>请填写：{field}。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Kiln finds a key in the environment ({variable}). One typed here comes first.</source>
            <translation>Kiln 在环境变量（{variable}）中找到了密钥。在这里输入的密钥优先。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Many local servers need no key. Then leave this empty.</source>
            <translation>许多本地服务器不需要密钥。那就留空。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Most addresses end in /v1. Test it to be sure.</source>
            <translation>大多数地址以 /v1 结尾。请测试确认。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Paste the key.</source>
            <translation>请粘贴密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Team gateway</source>
            <translation>团队网关</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>The address has /v1 twice. Once is enough.</source>
            <translation>地址中有两个 /v1。一个就够了。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>The key is in this computer's keychain.</source>
            <translation>密钥在这台电脑的钥匙串中。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>The key will be removed when you save.</source>
            <translation>保存时会移除密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>This provider needs a key.</source>
            <translation>此提供商需要密钥。</translation>
        </message>
    </context>
    <context>
        <name>ProvidersView</name>
        <message>
            <location filename="views/providers_page.py" />
            <source>A provider is where your models come from. Did you get an e-mail with an address and a key, or a snippet of code? Paste it as it is.</source>
            <translation>提供商是模型的来源。收到了带有地址和密钥的电子邮件，或一段代码？原样粘贴即可。</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Add provider</source>
            <translation>添加提供商</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Look for model servers on this computer</source>
            <translation>在这台电脑上查找模型服务器</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Looking…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>No provider is like that.</source>
            <translation>没有这样的提供商。</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>No providers yet</source>
            <translation>还没有提供商</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Open a team pack…</source>
            <translation>打开团队包…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Paste an e-mail or a snippet with address and key</source>
            <translation>粘贴带有地址和密钥的电子邮件或代码</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Paste what you got…</source>
            <translation>粘贴收到的内容…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Paste…</source>
            <translation>粘贴…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Providers</source>
            <translation>提供商</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Publish all models to a gateway…</source>
            <translation>把所有模型发布到网关…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Search providers</source>
            <translation>搜索提供商</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Show all providers</source>
            <translation>显示所有提供商</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Test all</source>
            <translation>全部测试</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Where your models come from.</source>
            <translation>模型的来源。</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Width of the list</source>
            <translation>列表宽度</translation>
        </message>
    </context>
    <context>
        <name>ProxyFields</name>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>&amp;User name</source>
            <translation>用户名(&amp;U)</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>One is kept. Type here to replace it.</source>
            <translation>已保存一个。在这里输入可替换它。</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Only if the proxy wants one.</source>
            <translation>仅在代理需要时填写。</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Pass&amp;word</source>
            <translation>密码(&amp;W)</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Pro&amp;xy</source>
            <translation>代理(&amp;X)</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Proxy a&amp;ddress</source>
            <translation>代理地址(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>ProxyForm</name>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>As in Settings</source>
            <translation>与“设置”中相同</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>As this computer says</source>
            <translation>按这台电脑的设置</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>Kept in this computer's keychain, in no file.</source>
            <translation>保存在这台电脑的钥匙串中，不写入任何文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>This computer has no keychain that can be used. It is forgotten when you close this app.</source>
            <translation>这台电脑没有可用的钥匙串。关闭此应用后会忘记它。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>This one:</source>
            <translation>使用这个：</translation>
        </message>
    </context>
    <context>
        <name>PublishDialog</name>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Looking…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Publish</source>
            <translation>发布</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Publishing…</source>
            <translation>正在发布…</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Show what would change</source>
            <translation>显示会有哪些更改</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Asking the gateway what it has…</source>
            <translation>正在询问网关有什么…</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Published, but the gateway answers otherwise.</source>
            <translation>已发布，但网关的回应与之不符。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Published. Restart the gateway so that it reads its file.</source>
            <translation>已发布。请重新启动网关，让它读取文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Published. The gateway answers with what you published.</source>
            <translation>已发布。网关的回应与你发布的内容一致。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Publishing stopped at {name}.</source>
            <translation>发布在 {name} 处停止。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>There is nothing to do.</source>
            <translation>没有需要做的事。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>What had been done was taken back: the gateway is as it was.</source>
            <translation>已完成的部分已撤回：网关与之前一样。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>{done} of {count}</source>
            <translation>{done}/{count}</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>{names} could not be brought back to what they were. Try again: that settles it.</source>
            <translation>{names} 没能恢复原状。请重试，这样就能解决。</translation>
        </message>
    </context>
    <context>
        <name>RemoveModel</name>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>All agents in {program} use it.</source>
            <translation>{program} 中的所有智能体都在使用它。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Instead of {name}, in {program}</source>
            <translation>在 {program} 中代替 {name}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Instead, in {program}</source>
            <translation>在 {program} 中代替它</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>It goes out of the settings of {programs}.</source>
            <translation>它会从 {programs} 的设置中移除。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>It is {program}'s model for all agents, which is switched off now.</source>
            <translation>它是 {program} 中所有智能体的模型，该选项现在已关闭。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Leave them without a model</source>
            <translation>让它们没有模型</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Remove {name}?</source>
            <translation>移除 {name}？</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Take {name} out of {programs}?</source>
            <translation>把 {name} 从 {programs} 中移除？</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>They go out of the settings of {programs}.</source>
            <translation>它们会从 {programs} 的设置中移除。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>You can undo this for a moment.</source>
            <translation>你可以在短时间内撤销。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>{agents} in {program} use it.</source>
            <translation>{program} 中的{agents}在使用它。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>{agents} in {program} uses it.</source>
            <translation>{program} 中的{agents}在使用它。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>{name} agent</source>
            <translation>{name}智能体</translation>
        </message>
    </context>
    <context>
        <name>RemoveProvider</name>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Agents in {programs} are not concerned: {name} is set up there separately.</source>
            <translation>{programs} 中的智能体不受影响：{name} 在那里是单独设置的。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Its key and its address go out of Kiln's settings. You can undo this for a moment.</source>
            <translation>它的密钥和地址会从 Kiln 的设置中移除。你可以在短时间内撤销。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Remove these models from Kiln too</source>
            <translation>同时从 Kiln 中移除这些模型</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Remove these models too</source>
            <translation>同时移除这些模型</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Remove {name}?</source>
            <translation>移除 {name}？</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>So do {count} more.</source>
            <translation>另外 {count} 个也一样。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>“{model}” stops working in Kiln.</source>
            <translation>“{model}”在 Kiln 中将无法使用。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>“{model}” stops working in Kiln. It stays in {programs}, and works there as before.</source>
            <translation>“{model}”在 Kiln 中将无法使用。它会保留在 {programs} 中，在那里照常使用。</translation>
        </message>
    </context>
    <context>
        <name>ReplaceKey</name>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>And {count} more.</source>
            <translation>另外还有 {count} 个。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Asking this computer's keychain…</source>
            <translation>正在询问这台电脑的钥匙串…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>In the settings of {editors} this key stands in plain text. It stays as it is there: move it to the keychain on the Agents page first.</source>
            <translation>{editors} 的设置中此密钥是明文。那里会保持原样：请先在“智能体”页面把它移到钥匙串。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>New &amp;key</source>
            <translation>新密钥(&amp;K)</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Putting the new key in its places…</source>
            <translation>正在把新密钥放到各处…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Replace the key of {name}</source>
            <translation>替换 {name} 的密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Testing: {done} of {count}</source>
            <translation>正在测试：{done}/{count}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>The new key is tried first for {places}.</source>
            <translation>会先对{places}试用新密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>The old key is still in use.</source>
            <translation>旧密钥仍在使用。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>The old key is still in use. Nothing was changed.</source>
            <translation>旧密钥仍在使用。没有更改任何内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>This is the key that is there already.</source>
            <translation>这就是现有的密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>Whether the new key works cannot be told now.</source>
            <translation>现在无法判断新密钥是否可用。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>With the new key, not everything works.</source>
            <translation>使用新密钥时，并非一切正常。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/key_trial.py" />
            <source>it cannot be tested for free</source>
            <translation>它无法免费测试</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/key_trial.py" />
            <source>something is missing in its settings</source>
            <translation>它的设置中缺少内容</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>{count} models in {program}</source>
            <translation>{program} 中的 {count} 个模型</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>{names} in {program}</source>
            <translation>{program} 中的 {names}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>{name} in {program}: {why}.</source>
            <translation>{program} 中的 {name}：{why}。</translation>
        </message>
    </context>
    <context>
        <name>ReplaceKeyDialog</name>
        <message>
            <location filename="views/replace_key.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Paste the new key. The old one stays in use until everything works with the new one.</source>
            <translation>请粘贴新密钥。在新密钥一切正常之前，旧密钥会继续使用。</translation>
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Test and replace</source>
            <translation>测试并替换</translation>
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Use it anyway</source>
            <translation>仍然使用</translation>
        </message>
    </context>
    <context>
        <name>RowsView</name>
        <message>
            <location filename="views/kit/rows.py" />
            <source>Enter does what a row is there for, the Menu key shows all it can do.</source>
            <translation>按 Enter 键执行该行的主要操作，按菜单键显示所有可用操作。</translation>
        </message>
        <message>
            <location filename="views/kit/rows.py" />
            <source>Scroll</source>
            <translation>滚动</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="views/kit/fields.py" />
            <source>Clear the search</source>
            <translation>清除搜索</translation>
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Hide the key</source>
            <translation>隐藏密钥</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Keep the old one</source>
            <translation>保留旧的</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Paste the key here</source>
            <translation>在这里粘贴密钥</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Remove {name}</source>
            <translation>移除{name}</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Replace {name}</source>
            <translation>替换{name}</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Replace…</source>
            <translation>替换…</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Show the key</source>
            <translation>显示密钥</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Will be removed when you save</source>
            <translation>保存时会移除</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <location filename="views/selection_bar.py" />
            <source>Choose only one again</source>
            <translation>恢复为只选一个</translation>
        </message>
        <message>
            <location filename="views/selection_bar.py" />
            <source>Chosen models</source>
            <translation>已选的模型</translation>
        </message>
        <message>
            <location filename="views/selection_bar.py" />
            <source>{count} models chosen</source>
            <translation>已选 {count} 个模型</translation>
        </message>
    </context>
    <context>
        <name>SettingsCare</name>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>A key stands in plain text</source>
            <translation>有一个明文密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>A setting has no effect</source>
            <translation>有一项设置不起作用</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>And {count} more.</source>
            <translation>另外还有 {count} 个。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Everybody who can read the settings file can read it. Move it to this computer's keychain; the file then only names it.</source>
            <translation>能读取设置文件的人都能看到它。请把它移到这台电脑的钥匙串；文件中只留下它的名称。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Everybody who can read the settings file can read them. Move them to this computer's keychain; the file then only names them.</source>
            <translation>能读取设置文件的人都能看到它们。请把它们移到这台电脑的钥匙串；文件中只留下它们的名称。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>It is kept in this computer's keychain. The settings file only names it.</source>
            <translation>它保存在这台电脑的钥匙串中。设置文件中只有它的名称。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>It removes a key in plain text, so it cannot be taken back.</source>
            <translation>这会移除一个明文密钥，所以无法撤销。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Key of {name}</source>
            <translation>{name} 的密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Move all to keychain</source>
            <translation>全部移到钥匙串</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Move to keychain</source>
            <translation>移到钥匙串</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Nothing changes for the agents: only what has no effect is removed.</source>
            <translation>对智能体没有任何影响：只移除不起作用的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>The key is in the keychain now.</source>
            <translation>密钥现在在钥匙串中。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>The key is known until this app is closed.</source>
            <translation>在关闭此应用之前，密钥一直有效。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>The keys are in the keychain now.</source>
            <translation>密钥现在在钥匙串中。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>They are those of {names}.</source>
            <translation>它们是 {names} 的密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>This is the key of {names}.</source>
            <translation>这是 {names} 的密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Tidied the settings file.</source>
            <translation>已整理设置文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Tidy…</source>
            <translation>整理…</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>{count} keys stand in plain text</source>
            <translation>有 {count} 个明文密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>{count} settings have no effect</source>
            <translation>有 {count} 项设置不起作用</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>{editor} has the key of {provider}, as you say. Nobody else can look.</source>
            <translation>你说 {editor} 有 {provider} 的密钥。其他程序无法查看。</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>Keys that you type are kept in this computer's keychain.</source>
            <translation>你输入的密钥保存在这台电脑的钥匙串中。</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>Looking for this computer's keychain…</source>
            <translation>正在查找这台电脑的钥匙串…</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>Once a day. Nothing about you is sent, and nothing is installed by itself.</source>
            <translation>每天一次。不会发送任何关于你的信息，也不会自动安装任何内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>This computer has no keychain that can be used. Keys are forgotten when you close this app.</source>
            <translation>这台电脑没有可用的钥匙串。关闭此应用后，密钥不会保留。</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>This computer has no keychain that can be used. Keys are kept only in Kiln's own file.</source>
            <translation>这台电脑没有可用的钥匙串。密钥只保存在 Kiln 自己的文件中。</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>This copy of the app does not know where to look. IT can set that.</source>
            <translation>此应用副本不知道去哪里查找。IT 部门可以设置。</translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Backups</source>
            <translation>备份(&amp;B)</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Kiln</source>
            <translation>Kiln(&amp;K)</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Local servers</source>
            <translation>本地服务器(&amp;L)</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Motion</source>
            <translation>动态效果(&amp;M)</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;New versions</source>
            <translation>新版本(&amp;N)</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Theme</source>
            <translation>主题(&amp;T)</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Before each change, what stands in the file is kept here. What stands there now is kept first.</source>
            <translation>每次更改前，文件中的内容都会保存在这里。现在的内容会先保存。</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Everything that was changed since then goes, also changes that Kiln made.</source>
            <translation>此后的所有更改都会丢失，包括 Kiln 所做的更改。</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>How this app looks, and what it may write.</source>
            <translation>此应用的外观，以及它可以写入的内容。</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Keychain</source>
            <translation>钥匙串</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Keys</source>
            <translation>密钥</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Kiln may still have an older list of your models in mind. It is told of each change made here.</source>
            <translation>Kiln 可能还记着旧的模型列表。这里的每项更改都会告知它。</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Kiln reads keys only from its own file and from the environment. Only you can read that file. Without this, Kiln has keys that you type here only when you start it here.</source>
            <translation>Kiln 只从自己的文件和环境变量读取密钥。只有你能读取该文件。不选此项时，只有从这里启动 Kiln，它才有你在这里输入的密钥。</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Kiln's settings file</source>
            <translation>Kiln 的设置文件</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Lan&amp;guage</source>
            <translation>语言(&amp;G)</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Let nothing turn or move by itself</source>
            <translation>不让任何内容自行旋转或移动</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Look and start</source>
            <translation>外观和启动</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Look for model servers on this computer at start</source>
            <translation>启动时查找这台电脑上的模型服务器</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>None yet</source>
            <translation>还没有</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Of the size that this computer's text has.</source>
            <translation>与这台电脑的文字大小相同。</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Put back what a running Kiln writes over, without asking</source>
            <translation>不询问，直接放回被运行中的 Kiln 覆盖的内容</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Restore this backup?</source>
            <translation>恢复此备份？</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Restore…</source>
            <translation>恢复…</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Restoring…</source>
            <translation>正在恢复…</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Such as Ollama or LM Studio. Only this computer is asked, without any key.</source>
            <translation>例如 Ollama 或 LM Studio。只询问这台电脑，不使用密钥。</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Te&amp;xt size</source>
            <translation>文字大小(&amp;X)</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Tell me when there is a new version</source>
            <translation>有新版本时通知我</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>While Kiln &amp;runs</source>
            <translation>Kiln 运行时(&amp;R)</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Write keys that I type into Kiln's own file too</source>
            <translation>我输入的密钥也写入 Kiln 自己的文件</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>Provider number {detail} has no name. Kiln fails with it.</source>
            <translation>第 {detail} 个提供商没有名称。Kiln 会因此出错。</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>Something in Kiln's settings file is odd.</source>
            <translation>Kiln 的设置文件中有异常。</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>The provider “{detail}” stands there twice. Kiln uses one.</source>
            <translation>提供商“{detail}”重复。Kiln 会使用其中一个。</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>“{place}” is no list: Kiln may not start. Ask a colleague.</source>
            <translation>“{place}”不是列表：Kiln 可能无法启动。请找同事帮忙。</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="views/kit/sidebar.py" />
            <source>Pages</source>
            <translation>页面</translation>
        </message>
    </context>
    <context>
        <name>Spinner</name>
        <message>
            <location filename="views/kit/spinner.py" />
            <source>{text} {seconds} s</source>
            <translation>{text} {seconds} 秒</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Another program is busy with {program}'s settings file.</source>
            <translation>另一个程序正在使用 {program} 的设置文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Another program keeps {program}'s settings file open.</source>
            <translation>另一个程序一直打开着 {program} 的设置文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Ask a colleague to mend the link.</source>
            <translation>请让同事修复该链接。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>Check that your last change stands in Kiln and in your editor. If not, make it again.</source>
            <translation>请检查你的上次更改是否已在 Kiln 和编辑器中。如果没有，请重新更改。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Close this, or save it as a new one.</source>
            <translation>请关闭此窗口，或另存为新的一项。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>In Kiln's settings file, “{place}” holds something else than a list.</source>
            <translation>在 Kiln 的设置文件中，“{place}”的内容不是列表。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>Look at your last change in each program, and make it again. The files: {files}</source>
            <translation>请在每个程序中查看你的上次更改，并重新更改。文件：{files}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Move it away, then try again.</source>
            <translation>请把它移走，然后重试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Move the file away, then try again.</source>
            <translation>请把文件移走，然后重试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Move the folder away, then try again.</source>
            <translation>请把文件夹移走，然后重试。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed.</source>
            <translation>没有更改任何内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Ask IT to let you read and change the file.</source>
            <translation>没有更改任何内容。请让 IT 部门允许你读取和更改该文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Free some space, then try again.</source>
            <translation>没有更改任何内容。请释放一些空间，然后重试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Keep the key in this computer's keychain instead.</source>
            <translation>没有更改任何内容。请改为把密钥保存在这台电脑的钥匙串中。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Open the file in the editor and remove that setting, then try again.</source>
            <translation>没有更改任何内容。请在编辑器中打开文件，移除该设置，然后重试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Open the file in {program}, which shows what is wrong with it.</source>
            <translation>没有更改任何内容。请在 {program} 中打开文件，那里会显示哪里有错。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Restore a backup, or ask a colleague to mend the file.</source>
            <translation>没有更改任何内容。请恢复备份，或让同事修复文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Take the protection off, or ask IT to do it.</source>
            <translation>没有更改任何内容。请解除保护，或让 IT 部门来做。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was lost. Close other programs that have the file open, then try again.</source>
            <translation>没有丢失任何内容。请关闭打开该文件的其他程序，然后重试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was lost. Try again in a moment.</source>
            <translation>没有丢失任何内容。请稍后重试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was written. Check what you typed, then save again.</source>
            <translation>没有写入任何内容。请检查你输入的内容，然后重新保存。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Somebody else changed the same thing meanwhile, perhaps {program}.</source>
            <translation>其间有人更改了同一处，可能是 {program}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>Somebody else wrote there since, and that was left alone: {files}. Look at your last change.</source>
            <translation>此后有人在那里写入了内容，这些内容没有动：{files}。请查看你的上次更改。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it replaced a key. The old key is in use again.</source>
            <translation>应用在替换密钥时被中止。现在重新使用旧密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved, and cannot tell any more what it was saving.</source>
            <translation>应用在保存时被中止，已无法得知当时在保存什么。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved. Your last change was finished just now.</source>
            <translation>应用在保存时被中止。你的上次更改刚刚已完成。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved. Your last change was undone just now.</source>
            <translation>应用在保存时被中止。你的上次更改刚刚已撤销。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved: your last change may stand in one program only.</source>
            <translation>应用在保存时被中止：你的上次更改可能只在一个程序中。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The backup is restored, but for keys that this computer's keychain no longer has.</source>
            <translation>备份已恢复，但不包括这台电脑的钥匙串里已没有的密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The change did not arrive in {program}'s settings file.</source>
            <translation>更改没有写进 {program} 的设置文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The disk is full.</source>
            <translation>磁盘已满。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The link to {program}'s settings file leads in a circle.</source>
            <translation>{program} 设置文件的链接循环指向自己。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>There is a file where {program}'s settings folder should be.</source>
            <translation>{program} 的设置文件夹所在位置是一个文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>There is a folder where {program}'s settings file should be.</source>
            <translation>{program} 的设置文件所在位置是一个文件夹。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This app</source>
            <translation>此应用</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This cannot be saved: {program} could not read it.</source>
            <translation>无法保存：{program} 会读不了它。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This cannot be set: “{place}” in the settings file is in its way.</source>
            <translation>无法设置：设置文件中的“{place}”与它冲突。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This is no longer in the settings of {program}. Somebody else removed it.</source>
            <translation>它已不在 {program} 的设置中。有人移除了它。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This would put a key into the settings file, where everybody can read it.</source>
            <translation>这会把密钥写进设置文件，谁都能读到。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>To use the new one, choose Replace key… once more.</source>
            <translation>要使用新密钥，请再次选择“替换密钥…”。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Type these keys again: {names}.</source>
            <translation>请重新输入这些密钥：{names}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>VS Code</source>
            <translation>VS Code</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>What stands in the place of {program}'s settings file is not a file.</source>
            <translation>{program} 的设置文件所在位置的内容不是文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>You are not allowed to use {program}'s settings file.</source>
            <translation>你没有权限使用 {program} 的设置文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>the editor</source>
            <translation>编辑器</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file could not be used.</source>
            <translation>无法使用 {program} 的设置文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file has characters that cannot be read.</source>
            <translation>{program} 的设置文件中有无法读取的字符。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file holds a value that Kiln cannot read.</source>
            <translation>{program} 的设置文件中有 Kiln 无法读取的值。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file holds something else than settings.</source>
            <translation>{program} 的设置文件中的内容不是设置。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is damaged, and cannot be read.</source>
            <translation>{program} 的设置文件已损坏，无法读取。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is empty. It had content a moment ago.</source>
            <translation>{program} 的设置文件是空的。刚才还有内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is far too large.</source>
            <translation>{program} 的设置文件太大了。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is gone. It was there a moment ago.</source>
            <translation>{program} 的设置文件不见了。刚才还在。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is not there.</source>
            <translation>{program} 的设置文件不存在。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is protected against changes.</source>
            <translation>{program} 的设置文件受到保护，不能更改。</translation>
        </message>
    </context>
    <context>
        <name>TakingOver</name>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>Added {count} of the gateway {name}.</source>
            <translation>已添加网关 {name} 的 {count} 个模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>Paste your own key for the gateway.</source>
            <translation>请粘贴你自己的网关密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>The gateway has {new}, and {count} that you have already.</source>
            <translation>网关有 {new}，另有 {count} 个你已经有了。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>The gateway has {new}.</source>
            <translation>网关有 {new}。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>There is nothing to add.</source>
            <translation>没有可添加的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>Type the gateway's address.</source>
            <translation>请输入网关的地址。</translation>
        </message>
    </context>
    <context>
        <name>TeamPacksCard</name>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>A team pack is a file with providers and models that somebody chose for all of you, without keys. This app looks for new versions when it starts. Nothing changes here until you say so.</source>
            <translation>团队包是一个文件，包含有人为你们大家选好的提供商和模型，不含密钥。此应用启动时会查看有没有新版本。在你同意之前，这里不会有任何变化。</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Check now</source>
            <translation>立即检查</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Looking…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Open a team pack…</source>
            <translation>打开团队包…</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Team packs</source>
            <translation>团队包</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>You follow none. When you open a team pack, you can ask to be told when it changes.</source>
            <translation>你没有关注任何团队包。打开团队包时，可以选择在它有变化时收到通知。</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Azure gives each company an address of its own, which stands in the Azure portal as “Endpoint”. Leave out what follows it, such as “?api-version=”: this app finds the right API version.</source>
            <translation>Azure 给每家公司一个自己的地址，在 Azure 门户中显示为“Endpoint”（终结点）。请去掉后面的部分，例如“?api-version=”：此应用会找到合适的 API 版本。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Certificates prove that an address is really who it says. Some companies use their own, in a file from IT, also called a CA file.</source>
            <translation>证书证明一个地址确实是它所声称的。有些公司使用自己的证书，由 IT 部门以文件提供，也称为 CA 文件。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Fireworks names your own models by your account and the model's name. You find the path on the model's page at Fireworks.</source>
            <translation>Fireworks 用你的账户名和模型名称来命名你自己的模型。你可以在 Fireworks 的模型页面上找到该路径。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Google sorts what a company uses into projects, and each has a short name. It stands on the first page of the Google Cloud console.</source>
            <translation>Google 把公司使用的内容归入项目，每个项目有一个短名称。它显示在 Google Cloud 控制台的首页上。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>In Azure, somebody sets up a model and gives that copy a name of their choice. Type this name, not the name of the model.</source>
            <translation>在 Azure 中，由某人设置一个模型，并给这个副本起一个自选的名称。请输入此名称，而不是模型的名称。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>In many companies, everything that goes to the internet passes through one computer: the proxy. IT knows its address; at home there is none.</source>
            <translation>在许多公司，所有发往互联网的内容都经过一台电脑：代理。IT 部门知道它的地址；家里没有代理。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is a long password with which programs sign in at a provider. You get it on the provider's web page, and who has it can spend your money.</source>
            <translation>它是一个长密码，程序用它登录提供商。你可以在提供商的网页上得到它，谁有它，谁就能花你的钱。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is how much text a model can have in mind at once, question and answer together. It is counted in tokens, which are short pieces of words: 1,000 of them are about two pages.</source>
            <translation>它是模型一次能记住多少文本，问题和回答都算在内。它以 token 计，token 是词的小片段：1,000 个大约是两页。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is the exact name, also called model ID, by which the provider knows the model. Choose it from the list, or copy it from the provider's page with every dot and hyphen.</source>
            <translation>它是提供商识别模型所用的准确名称，也称为模型 ID。请从列表中选择，或从提供商的页面复制，每个点和连字符都要一致。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is the safe in which this computer keeps your passwords. It opens when you sign in, and others who use this computer cannot look inside.</source>
            <translation>它是这台电脑保存你密码的保险箱。你登录时它会打开，使用这台电脑的其他人无法查看其中内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is where your project's models answer at Google. It is made of the project ID and the location.</source>
            <translation>它是你项目的模型在 Google 回答的地方。它由项目 ID 和位置组成。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It keeps a model to its likelier words: lower means fewer surprises. Change this or the temperature, not both.</source>
            <translation>它让模型只用可能性较大的词：越低，意外越少。请只更改它或温度，不要两个都改。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It says how freely a model chooses its words: at 0 the answers hardly differ, higher up they vary. Leave it empty to use what the provider finds best.</source>
            <translation>它表示模型选词的自由程度：为 0 时回答几乎相同，越高变化越多。留空则使用提供商认为最合适的值。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It says in which region of the world the model runs. Not every model runs in each of them.</source>
            <translation>它表示模型在世界的哪个区域运行。并非每个模型都能在每个区域运行。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It says where on the internet, or on this computer, the models answer. It begins with http, mostly ends in /v1, and stands in the provider's documentation.</source>
            <translation>它表示模型在互联网上或这台电脑上的哪里回答。它以 http 开头，大多以 /v1 结尾，写在提供商的文档中。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It takes an answer apart, so that the thinking does not stand in the middle of it. Most models need none.</source>
            <translation>它把回答拆开，让思考内容不会夹在回答中间。大多数模型不需要。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Several agents look at one question and compare their answers. The result is often better, and costs as much as all of them.</source>
            <translation>多个智能体看同一个问题，并比较它们的回答。结果往往更好，费用是它们的总和。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>The model can ask a program to do something, such as a search, and go on with what comes back. It is also called tool calling, and agents need it.</source>
            <translation>模型可以让程序去做某件事，例如搜索，再用得到的结果继续。它也称为工具调用，智能体需要它。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>The model fills in a form that a program gave it, instead of writing freely. Programs need this to go on with an answer.</source>
            <translation>模型填写程序给它的表单，而不是自由书写。程序需要这样才能继续处理回答。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>The model thinks in writing before it answers. Say Yes only if it does so each time.</source>
            <translation>模型在回答之前先写下思考。只有每次都这样时才选“是”。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>There are several ways to ask a model for an exact form, and each model knows only some. “Find out” tries them, the strictest first.</source>
            <translation>要求模型按精确格式回答有多种方式，每个模型只懂其中一些。“检测”会逐一尝试，从最严格的开始。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>They are figures that tell how likely each word of an answer was. Kiln uses them to judge answers more finely.</source>
            <translation>它们是表示回答中每个词有多大可能性的数字。Kiln 用它们更细致地评判回答。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>They are the longest answer that a model may give, in short pieces of words. A longer answer is cut off there.</source>
            <translation>它是模型可以给出的最长回答，以词的小片段计。更长的回答会在那里被截断。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>They say what a model can do besides writing text, such as using tools or looking at pictures. When you do not know them, “Find out” asks the model itself.</source>
            <translation>它们表示模型除了书写文本还能做什么，例如使用工具或看图片。如果你不知道，“检测”会直接询问模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What are capabilities?</source>
            <translation>什么是能力？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What are extra certificates?</source>
            <translation>什么是额外的证书？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What are logprobs?</source>
            <translation>什么是 logprobs？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What are max tokens?</source>
            <translation>什么是最大 token 数？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What does Auto prefer?</source>
            <translation>“自动”优先考虑什么？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a context window?</source>
            <translation>什么是上下文窗口？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a deployment?</source>
            <translation>什么是部署？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a keychain?</source>
            <translation>什么是钥匙串？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a model path?</source>
            <translation>什么是模型路径？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a project ID?</source>
            <translation>什么是项目 ID？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a proxy?</source>
            <translation>什么是代理？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is an API key?</source>
            <translation>什么是 API 密钥？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is an output mode?</source>
            <translation>什么是输出模式？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is an output parser?</source>
            <translation>什么是输出解析器？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is consultation?</source>
            <translation>什么是互相咨询？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is function calling?</source>
            <translation>什么是函数调用？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is reasoning?</source>
            <translation>什么是推理？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is structured output?</source>
            <translation>什么是结构化输出？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the address of the resource?</source>
            <translation>什么是资源地址？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the address?</source>
            <translation>什么是地址？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the location?</source>
            <translation>什么是位置？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the model's name here?</source>
            <translation>这里的模型名称是什么？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the temperature?</source>
            <translation>什么是温度？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is top P?</source>
            <translation>什么是 Top P？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Where an agent has no model of its own, Auto chooses one for each task. Here you say what counts most then, such as the price or the best answer.</source>
            <translation>如果智能体没有自己的模型，“自动”会为每个任务选择一个。你在这里决定这时什么最重要，例如价格或最好的回答。</translation>
        </message>
    </context>
    <context>
        <name>Test</name>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n are in order</source>
            <extracomment>Of one, in English: 1 is in order</extracomment>
            <translation>
                <numerusform>%n 个正常</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n cannot be tested here</source>
            <extracomment>Of one, in English: 1 cannot be tested here</extracomment>
            <translation>
                <numerusform>%n 个无法在这里测试</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n could not be proved</source>
            <extracomment>Of one, in English: 1 could not be proved</extracomment>
            <translation>
                <numerusform>%n 个无法证实</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/results.py" />
            <source>%n days ago</source>
            <extracomment>Of one, in English: 1 day ago</extracomment>
            <translation>
                <numerusform>%n 天前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n did not answer</source>
            <extracomment>Of one, in English: 1 did not answer</extracomment>
            <translation>
                <numerusform>%n 个没有回答</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/results.py" />
            <source>%n hours ago</source>
            <extracomment>Of one, in English: 1 hour ago</extracomment>
            <translation>
                <numerusform>%n 小时前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/results.py" />
            <source>%n min ago</source>
            <extracomment>Of one, in English: 1 min ago</extracomment>
            <translation>
                <numerusform>%n 分钟前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/verdicts.py" />
            <source>%n models</source>
            <extracomment>Of one, in English: 1 model</extracomment>
            <translation>
                <numerusform>%n 个模型</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n need you</source>
            <extracomment>Of one, in English: 1 needs you</extracomment>
            <translation>
                <numerusform>%n 个需要你处理</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n work</source>
            <extracomment>Of one, in English: 1 works</extracomment>
            <translation>
                <numerusform>%n 个可用</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Accepted, ${credit} of credit left</source>
            <translation>已接受，余额 ${credit}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Accepted, but busy: too many requests just now</source>
            <translation>已接受，但繁忙：目前请求太多</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Accepted, but the account has no credit left</source>
            <translation>已接受，但账户没有余额了</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Add credit on the provider's billing page.</source>
            <translation>请在提供商的账单页面充值。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Address understood</source>
            <translation>地址格式正确</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt (free)</source>
            <translation>同时向每个模型发送一个简短的提示词（免费）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt (their prices are not known)</source>
            <translation>同时向每个模型发送一个简短的提示词（价格未知）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt ({money} in all)</source>
            <translation>同时向每个模型发送一个简短的提示词（共 {money}）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt ({money}, and one whose price is not known)</source>
            <translation>同时向每个模型发送一个简短的提示词（{money}，另有一个价格未知）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt ({money}, and {count} whose prices are not known)</source>
            <translation>同时向每个模型发送一个简短的提示词（{money}，另有 {count} 个价格未知）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Answer streams</source>
            <translation>流式回答</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Answers in {ms} ms</source>
            <translation>{ms} 毫秒内回答</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT for their certificate file, and choose it in Settings, under Network.</source>
            <translation>请向 IT 部门索取证书文件，并在“设置”的“网络”中选择它。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT for them, and type them in Settings, under Network.</source>
            <translation>请向 IT 部门询问，并在“设置”的“网络”中输入。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT to allow {host}.</source>
            <translation>请让 IT 部门允许访问 {host}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT, or use an address that they allow.</source>
            <translation>请询问 IT 部门，或使用他们允许的地址。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Ask whoever gave you the address for the new one.</source>
            <translation>请向给你地址的人询问新地址。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Ask whoever manages the account to allow it.</source>
            <translation>请让账户管理员允许。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Asks two short prompts, about ${dollars}.</source>
            <translation>发送两个简短的提示词，约 ${dollars}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Asks two short prompts, for free.</source>
            <translation>发送两个简短的提示词，免费。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Asks two short prompts, which costs next to nothing.</source>
            <translation>发送两个简短的提示词，几乎不花钱。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Busy</source>
            <translation>繁忙</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Careful: your key would travel unprotected, so that others on the way could read it.</source>
            <translation>注意：你的密钥会在没有保护的情况下传输，途中的其他人可能读到它。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Certificate: {value}</source>
            <translation>证书：{value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check it for typing errors.</source>
            <translation>请检查有没有拼写错误。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the address and the number after the colon.</source>
            <translation>请检查地址和冒号后的数字。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the address for typing errors, and that you are connected (VPN).</source>
            <translation>请检查地址有没有拼写错误，以及是否已连接网络 (VPN)。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the address, and that you are connected (VPN).</source>
            <translation>请检查地址，以及是否已连接网络 (VPN)。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the address. If it is right, show this to IT.</source>
            <translation>请检查地址。如果正确，请把这里的内容给 IT 部门看。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the address. The details have what came back.</source>
            <translation>请检查地址。返回的内容见详细信息。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the address: this does not look like an AI service.</source>
            <translation>请检查地址：这不像 AI 服务。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the name, or choose one from the list.</source>
            <translation>请检查名称，或从列表中选择。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the number after the colon. Is the program started?</source>
            <translation>请检查冒号后的数字。程序启动了吗？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check this computer's date. If it is right, tell whoever runs the server.</source>
            <translation>请检查这台电脑的日期。如果正确，请告知服务器管理员。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Choose Azure OpenAI as the provider instead, with {url}</source>
            <translation>请改选 Azure OpenAI 作为提供商，地址为 {url}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Choose a chat model from the list.</source>
            <translation>请从列表中选择对话模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Choose a newer one from the list.</source>
            <translation>请从列表中选择较新的模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Choose another provider, or another region where the address names one.</source>
            <translation>请选择另一个提供商；如果地址中有区域，也可选择另一个区域。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Choose it again in Settings, under Network.</source>
            <translation>请在“设置”的“网络”中重新选择。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Clock is wrong</source>
            <translation>时钟有误</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Complete the address and the key, then test again.</source>
            <translation>请补全地址和密钥，然后重新测试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Computer found</source>
            <translation>找到计算机</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Connect to the company's network (VPN), then try again.</source>
            <translation>请连接公司的网络 (VPN)，然后重试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Copy it again, whole. If it still fails, make a new key.</source>
            <translation>请完整地重新复制。如果仍然失败，请创建新密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Cut off</source>
            <translation>中断</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Deploy it on the provider's page, wait five minutes, then try again.</source>
            <translation>请在提供商的页面上部署它，等五分钟，然后重试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Did you mean {names}?</source>
            <translation>你是不是想输入 {names}？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Encryption</source>
            <translation>加密</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>First words after {ms} ms</source>
            <translation>{ms} 毫秒后出现最初的文字</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the address has /v1 twice</source>
            <translation>找到原因：地址中有两个 /v1</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the address needs /v1 at its end</source>
            <translation>找到原因：地址末尾需要 /v1</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the key has a character too many</source>
            <translation>找到原因：密钥多了一个字符</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the last part of the address does not belong there</source>
            <translation>找到原因：地址的最后一部分是多余的</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the service has another address on the same computer</source>
            <translation>找到原因：该服务在同一台计算机上有另一个地址</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: this server speaks http, not https</source>
            <translation>找到原因：此服务器使用 http，而不是 https</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: this server wants https</source>
            <translation>找到原因：此服务器需要 https</translation>
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Free: asks no model.</source>
            <translation>免费：不询问模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Gateway's key</source>
            <translation>网关的密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>Google's tool gcloud did not answer in time.</source>
            <translation>Google 的工具 gcloud 没有及时回应。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>Install the Google Cloud CLI, or paste a token that somebody made for you.</source>
            <translation>请安装 Google Cloud CLI，或粘贴别人为你创建的 token。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Is an AI service</source>
            <translation>是 AI 服务</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It broke off in the middle</source>
            <translation>中途断开了</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It is Anthropic-compatible, and Kiln's own addresses are OpenAI-compatible only. For VS Code, add a model of the kind “Anthropic” with this address.</source>
            <translation>它与 Anthropic 兼容，而 Kiln 中自己的地址只能与 OpenAI 兼容。对于 VS Code，请用此地址添加“Anthropic”类型的模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It is OpenAI-compatible. Add it as your own address instead: {url}</source>
            <translation>它与 OpenAI 兼容。请改为作为你自己的地址添加：{url}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It is an Azure service. Choose Azure OpenAI as the provider, with this address.</source>
            <translation>这是 Azure 服务。请选择 Azure OpenAI 作为提供商，并使用此地址。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It is in the provider's list</source>
            <translation>在提供商的列表中</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It is not in the provider's list</source>
            <translation>不在提供商的列表中</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>It may still be loading the model. Try again in a minute.</source>
            <translation>它可能还在加载模型。请一分钟后重试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It needs no key</source>
            <translation>它不需要密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works when the key is sent in another way</source>
            <translation>换一种方式发送密钥即可用</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with Azure's newer form</source>
            <translation>使用 Azure 的新形式即可用</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with Azure's older form</source>
            <translation>使用 Azure 的旧形式即可用</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with another API version</source>
            <translation>换一个 API 版本即可用</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with {new} (you have {old}).</source>
            <translation>使用 {new} 即可用（你填的是 {old}）。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works, but this service speaks another language</source>
            <translation>可用，但此服务使用另一种接口</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <location filename="viewmodels/words/verdicts.py" />
            <source>Key accepted</source>
            <translation>密钥已接受</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Key and address must come from the same Azure resource. Copy both again.</source>
            <translation>密钥和地址必须来自同一个 Azure 资源。请重新复制两者。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Key has expired</source>
            <translation>密钥已过期</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Key missing</source>
            <translation>缺少密钥</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Kiln can only send it as “Authorization: Bearer”. Ask whoever runs the server to accept that.</source>
            <translation>Kiln 只能以“Authorization: Bearer”发送它。请让服务器管理员允许这种方式。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Kiln has its own version and cannot use this one. Add it as your own address: {url}/openai/v1</source>
            <translation>Kiln 有自己的版本，无法使用此版本。请作为你自己的地址添加：{url}/openai/v1</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Kiln only knows the older form here. Add it as your own address instead: {url}/openai/v1</source>
            <translation>Kiln 在这里只认识旧形式。请改为作为你自己的地址添加：{url}/openai/v1</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Kind of answer: {value}</source>
            <translation>回答类型：{value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Leave the version empty, or copy it again from the Azure portal.</source>
            <translation>请把版本留空，或从 Azure 门户重新复制。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Let this computer set its date and time by itself, then try again.</source>
            <translation>请让这台电脑自动设置日期和时间，然后重试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Look in Settings, under Network, and check that you are connected (VPN).</source>
            <translation>请查看“设置”中的“网络”，并检查是否已连接网络 (VPN)。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Look in Settings, under Network, or ask IT.</source>
            <translation>请查看“设置”中的“网络”，或询问 IT 部门。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Make a new key and paste it.</source>
            <translation>请创建新密钥并粘贴。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Model answers</source>
            <translation>模型有回答</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Model exists</source>
            <translation>模型存在</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Model found</source>
            <translation>找到模型</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Most addresses end in /v1. Look in the e-mail that you got, or in the provider's manual.</source>
            <translation>大多数地址以 /v1 结尾。请查看收到的电子邮件或提供商的手册。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Moved</source>
            <translation>已迁移</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Needs https</source>
            <translation>需要 https</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No address</source>
            <translation>没有地址</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No answer</source>
            <translation>没有回答</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No chat model</source>
            <translation>不是对话模型</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>No computer with the name {host} was found.</source>
            <translation>没有找到名为 {host} 的计算机。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No credit</source>
            <translation>没有余额</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>No model was asked yet.</source>
            <translation>还没有询问模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No such model</source>
            <translation>没有此模型</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>No: the whole answer comes at once</source>
            <translation>否：整个回答一次性返回</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not allowed</source>
            <translation>不允许</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not an AI</source>
            <translation>不是 AI</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not asked: it holds no conversation</source>
            <translation>未询问：它不能对话</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not https</source>
            <translation>不是 https</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Not in the provider's list</source>
            <translation>不在提供商的列表中</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known: busy just now</source>
            <translation>未知：目前繁忙</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known: there is no list to look it up in</source>
            <translation>未知：没有可查的列表</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known: there is trouble behind this address</source>
            <translation>未知：此地址背后有故障</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not offered here</source>
            <translation>这里不提供</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Not proved</source>
            <translation>未证实</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not proved yet: only an answer of a model shows it</source>
            <translation>尚未证实：要等模型回答才能知道</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not proved: it answers the same without a key</source>
            <translation>未证实：没有密钥时回应也一样</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not running</source>
            <translation>未运行</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Nothing there</source>
            <translation>没有服务</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Odd answer</source>
            <translation>回答异常</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open that page</source>
            <translation>打开该页面</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s billing page</source>
            <translation>打开 {vendor} 的账单页面</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s key page</source>
            <translation>打开 {vendor} 的密钥页面</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s models</source>
            <translation>打开 {vendor} 的模型页面</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s status page</source>
            <translation>打开 {vendor} 的状态页面</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Other ways were tried too, and none of them works.</source>
            <translation>也试过其他方式，都不行。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Paste the key of {here}, or choose {whose} as the provider.</source>
            <translation>请粘贴 {here} 的密钥，或选择 {whose} 作为提供商。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Paste your key above.</source>
            <translation>请在上面粘贴你的密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Proxy</source>
            <translation>代理</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Put your region's sign before the name, such as us. or eu. or global.</source>
            <translation>请在名称前加上你的区域标识，例如 us. 或 eu. 或 global.。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Reachable</source>
            <translation>可以连接</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Refused</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Request number: {value}</source>
            <translation>请求编号：{value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Retired</source>
            <translation>已停用</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <location filename="viewmodels/words/sign_in.py" />
            <source>Run “gcloud auth application-default login” in a terminal, then try again.</source>
            <translation>请在终端中运行“gcloud auth application-default login”，然后重试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Save it, then try one of its models in Kiln.</source>
            <translation>请保存，然后在 Kiln 中试用它的一个模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Sent on to: {value}</source>
            <translation>转到：{value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Show this to IT: the server is too old, or wants a certificate of yours.</source>
            <translation>请把这里的内容给 IT 部门看：服务器太旧，或需要你的证书。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Something answered at this address, but it is no AI service.</source>
            <translation>此地址有回应，但不是 AI 服务。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Status: {value}</source>
            <translation>状态：{value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Still loading</source>
            <translation>仍在加载</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Stopped after {done} of {count}</source>
            <translation>在 {done}/{count} 处停止</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Switch it on on the provider's page, wait a few minutes, then try again.</source>
            <translation>请在提供商的页面上启用它，等几分钟，然后重试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Switched off</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Tell whoever runs the gateway. There is nothing to change here.</source>
            <translation>请告知网关管理员。这里没有需要更改的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The account has no credit left.</source>
            <translation>账户没有余额了。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The address</source>
            <translation>地址</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>The address is now {url}.</source>
            <translation>地址现在是 {url}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The answer could not be understood.</source>
            <translation>无法理解回答。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The answer was far too long, and was cut off.</source>
            <translation>回答太长，被截断了。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The certificate belongs to another computer than {host}.</source>
            <translation>证书属于另一台计算机，而不是 {host}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The certificate of {host} comes from somebody unknown.</source>
            <translation>{host} 的证书来自未知的签发者。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The certificate of {host} comes from “{tls_issuer}”, whom this computer does not know.</source>
            <translation>{host} 的证书来自“{tls_issuer}”，这台电脑不认识它。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The certificate of {host} is not valid today.</source>
            <translation>{host} 的证书今天无效。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The computer answered, but there is no AI service at this address.</source>
            <translation>计算机有回应，但此地址没有 AI 服务。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The computer {host} is there, but nothing answers at this port.</source>
            <translation>计算机 {host} 在线，但此端口没有回应。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The details have its own words.</source>
            <translation>原文见详细信息。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The extra certificate file cannot be used, so nothing was sent.</source>
            <translation>无法使用额外的证书文件，所以没有发送任何内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The key has characters in it that no key has, so it was not sent.</source>
            <translation>密钥中有不可能出现的字符，所以没有发送。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key has expired.</source>
            <translation>密钥已过期。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key is right, but it may not do this.</source>
            <translation>密钥正确，但没有权限这样做。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key is right, but too many requests were made.</source>
            <translation>密钥正确，但请求太多。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key was not accepted.</source>
            <translation>密钥没有被接受。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The key was not accepted: it looks like one of {key_of}.</source>
            <translation>密钥没有被接受：看起来是 {key_of} 的密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>The key was put right.</source>
            <translation>密钥已更正。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The model is still being loaded.</source>
            <translation>模型仍在加载。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The model refused a part of the request.</source>
            <translation>模型拒绝了请求的一部分。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The model refused a part of the request: {parameter}.</source>
            <translation>模型拒绝了请求的一部分：{parameter}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The model {model}</source>
            <translation>模型 {model}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider answered with an error.</source>
            <translation>提供商返回了错误。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider does not offer this in your country or region.</source>
            <translation>提供商在你的国家或地区不提供此服务。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The provider has no model with that name.</source>
            <translation>提供商没有这个名称的模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider has no model with the name {model}.</source>
            <translation>提供商没有名为 {model} 的模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider has trouble or too much to do.</source>
            <translation>提供商出现故障或过于繁忙。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider says that this computer's clock is wrong.</source>
            <translation>提供商说这台电脑的时钟有误。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy does not answer.</source>
            <translation>代理没有回应。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy of your network did not let this through.</source>
            <translation>你的网络的代理没有放行。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy of your network wants a user name and a password.</source>
            <translation>你的网络的代理需要用户名和密码。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy was not found.</source>
            <translation>没有找到代理。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>The right address: {url}</source>
            <translation>正确的地址：{url}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The server does not know this API version.</source>
            <translation>服务器不认识此 API 版本。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The service has another address on the same computer.</source>
            <translation>该服务在同一台计算机上有另一个地址。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>There is nothing here that could be tested.</source>
            <translation>这里没有可以测试的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>There is nothing to test yet.</source>
            <translation>还没有可以测试的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This address answered with a web page, not with an AI service.</source>
            <translation>此地址返回的是网页，而不是 AI 服务。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This address sends callers to another computer. Your key was not sent there.</source>
            <translation>此地址会转到另一台计算机。你的密钥没有发送到那里。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>This app cannot test this kind of provider yet.</source>
            <translation>此应用还不能测试这类提供商。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>This is no address that can be called.</source>
            <translation>这不是可以调用的地址。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>This looks like a key of {whose}. This provider is {here}.</source>
            <translation>这看起来是 {whose} 的密钥。此提供商是 {here}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>This model</source>
            <translation>此模型</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This provider wants a key.</source>
            <translation>此提供商需要密钥。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>This provider wants a sign-in with Google, and Google's tool gcloud is not on this computer.</source>
            <translation>此提供商需要登录 Google，而这台电脑上没有 Google 的工具 gcloud。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This service is switched off for your account.</source>
            <translation>此服务已对你的账户关闭。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Through the proxy {proxy}</source>
            <translation>经过代理 {proxy}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Too slow</source>
            <translation>太慢</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: an AI service answers there, with {count} models.</source>
            <translation>已试过：那里有 AI 服务回应，有 {count} 个模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: an AI service answers there.</source>
            <translation>已试过：那里有 AI 服务回应。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: the key is accepted.</source>
            <translation>已试过：密钥被接受。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: {model} answered in {ms} ms.</source>
            <translation>已试过：{model} 在 {ms} 毫秒内回答。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Try again in a few minutes.</source>
            <translation>请几分钟后重试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Try again in {retry_after_s} seconds.</source>
            <translation>请 {retry_after_s} 秒后重试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>Try again. If it stays so, run it in a terminal to see what it waits for.</source>
            <translation>请重试。如果还是这样，请在终端中运行它，看看它在等什么。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Try again. If it stays so, tell whoever runs the server.</source>
            <translation>请重试。如果还是这样，请告知服务器管理员。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Try http:// instead of https:// at the start of the address.</source>
            <translation>请把地址开头的 https:// 换成 http:// 试试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Try https:// instead of http:// at the start of the address.</source>
            <translation>请把地址开头的 http:// 换成 https:// 试试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Use {redirect_to} as the address.</source>
            <translation>请使用 {redirect_to} 作为地址。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Wait a minute, then try again.</source>
            <translation>请等一分钟，然后重试。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Works</source>
            <translation>可用</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Wrong address</source>
            <translation>地址有误</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Wrong key</source>
            <translation>密钥有误</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Wrong version</source>
            <translation>版本有误</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Yes, but it does not list its models</source>
            <translation>是，但它不列出模型</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>You are not signed in with Google on this computer, or the sign-in has run out.</source>
            <translation>你没有在这台电脑上登录 Google，或登录已过期。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>You are not signed in with Google, or the sign-in has run out.</source>
            <translation>你没有登录 Google，或登录已过期。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Your key is right, but the gateway's own key was refused by the service behind it.</source>
            <translation>你的密钥正确，但网关自己的密钥被其后的服务拒绝了。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Your organisation does not allow {host} in this app. Nothing was sent.</source>
            <translation>你的组织不允许在此应用中使用 {host}。没有发送任何内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>about ${dollars}</source>
            <translation>约 ${dollars}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>another one</source>
            <translation>另一个</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>certificate from {issuer}</source>
            <translation>来自 {issuer} 的证书</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>free</source>
            <translation>免费</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>less than ${least}</source>
            <translation>不到 ${least}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>not reached</source>
            <translation>没有到达这一步</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>the address</source>
            <translation>地址</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} and this computer have no way of encrypting in common.</source>
            <translation>{host} 和这台电脑没有共同的加密方式。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} began to answer, but did not come to an end.</source>
            <translation>{host} 开始回答，但没有完成。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} did not answer in time.</source>
            <translation>{host} 没有及时回答。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} does not speak https at this port.</source>
            <translation>{host} 在此端口不使用 https。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} hung up in the middle of its answer.</source>
            <translation>{host} 在回答中途断开了连接。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} only answers inside its company's network.</source>
            <translation>{host} 只在其公司的网络内回应。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} only speaks https at this port.</source>
            <translation>{host} 在此端口只使用 https。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} signed its certificate itself, so nobody vouches for it.</source>
            <translation>{host} 的证书是自己签发的，所以没有人为它担保。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} took the request, but no answer came in time.</source>
            <translation>{host} 收到了请求，但没有及时回答。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>{the_model} cannot hold a conversation.</source>
            <translation>{the_model} 不能对话。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>{the_model} is not running, so nobody can ask it.</source>
            <translation>{the_model} 没有运行，所以无法询问。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>{the_model} was taken out of service.</source>
            <translation>{the_model} 已停用。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>{url} (with /v1 twice)</source>
            <translation>{url}（有两个 /v1）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>{what}.</source>
            <translation>{what}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>“{answer}”</source>
            <translation>“{answer}”</translation>
        </message>
    </context>
    <context>
        <name>TestAll</name>
        <message>
            <location filename="viewmodels/test_all.py" />
            <source>{count} with a problem</source>
            <translation>{count} 个有问题</translation>
        </message>
        <message>
            <location filename="viewmodels/test_all.py" />
            <source>{done} of {count}</source>
            <translation>{done}/{count}</translation>
        </message>
    </context>
    <context>
        <name>TestAllBar</name>
        <message>
            <location filename="views/test_all.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="views/test_all.py" />
            <source>Show what needs attention</source>
            <translation>显示需要注意的</translation>
        </message>
    </context>
    <context>
        <name>TestBar</name>
        <message>
            <location filename="views/connection_test.py" />
            <source>Cancel test</source>
            <translation>取消测试</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Test again</source>
            <translation>重新测试</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Testing</source>
            <translation>正在测试</translation>
        </message>
    </context>
    <context>
        <name>TestLines</name>
        <message>
            <location filename="views/connection_test.py" />
            <source>Copied. Paste it into an e-mail to IT: there is no key in it.</source>
            <translation>已复制。请粘贴到发给 IT 部门的电子邮件中：其中没有密钥。</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Copy report for IT</source>
            <translation>复制给 IT 部门的报告</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Failed</source>
            <translation>未通过</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Free check only</source>
            <translation>仅免费检查</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Not reached</source>
            <translation>未执行到</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Passed</source>
            <translation>已通过</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Test finished: {result}</source>
            <translation>测试完成：{result}</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Unclear</source>
            <translation>不明确</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>asking…</source>
            <translation>正在询问…</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>{ms} ms</source>
            <translation>{ms} 毫秒</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <location filename="views/kit/toast.py" />
            <source>Close this message</source>
            <translation>关闭此消息</translation>
        </message>
        <message>
            <location filename="views/kit/toast.py" />
            <source>Press F6 to reach it.</source>
            <translation>按 F6 可转到它。</translation>
        </message>
    </context>
    <context>
        <name>Toasts</name>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>Changed the id of “{name}”.</source>
            <translation>已更改“{name}”的 ID。</translation>
        </message>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>Removed the provider.</source>
            <translation>已移除提供商。</translation>
        </message>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>Removed {count} models.</source>
            <translation>已移除 {count} 个模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>Removed “{name}”.</source>
            <translation>已移除“{name}”。</translation>
        </message>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>{name} has its new key, wherever it is used.</source>
            <translation>{name} 在所有使用之处都已换成新密钥。</translation>
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
            <translation>由 {count} 个数字组成的向量：{beginning}…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>An embedding model: it turns each text into a row of numbers.</source>
            <translation>嵌入模型：它把每段文本变成一列数字。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Complete its address, its key and its name, then ask again.</source>
            <translation>请补全它的地址、密钥和名称，然后重新询问。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>It is not clear yet where this model is.</source>
            <translation>还不清楚此模型在哪里。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>It reached the longest answer that is allowed, so the end is missing.</source>
            <translation>它达到了允许的最长回答，所以缺少结尾。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it is for sound. It may not answer here.</source>
            <translation>它的提供商说它用于声音。它在这里可能不会回答。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it judges texts. It may not answer here.</source>
            <translation>它的提供商说它用于评判文本。它在这里可能不会回答。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it makes pictures. It may not answer here.</source>
            <translation>它的提供商说它用于生成图片。它在这里可能不会回答。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it sorts texts. It may not answer here.</source>
            <translation>它的提供商说它用于给文本排序。它在这里可能不会回答。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Stopped here: it was still writing after {minutes} minutes.</source>
            <translation>已在此停止：{minutes} 分钟后它仍在写。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Stopped here: more than {count} characters is too much to try a model.</source>
            <translation>已在此停止：试用模型时，超过 {count} 个字符就太多了。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <location filename="viewmodels/try_it.py" />
            <source>That is too long to try a model with. Shorten it.</source>
            <translation>试用模型时，这段内容太长了。请缩短。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The answer may cost about ${dollars}.</source>
            <translation>回答的费用可能约为 ${dollars}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The model said nothing.</source>
            <translation>模型没有回答。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The model thought, and then said nothing.</source>
            <translation>模型思考了，但没有回答。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The server refuses {names}, so it was asked without.</source>
            <translation>服务器拒绝 {names}，所以询问时没有带上。</translation>
        </message>
        <message>
            <location filename="viewmodels/try_it.py" />
            <source>This conversation is long enough to try a model. Start again for a new one.</source>
            <translation>对试用模型来说，这次对话已经够长。请重新开始新的对话。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>first words after {seconds}</source>
            <translation>{seconds} 后出现最初的文字</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>free</source>
            <translation>免费</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>price not known</source>
            <translation>价格未知</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>the server does not count tokens</source>
            <translation>服务器不统计 token</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>{read} tokens read</source>
            <translation>读取 {read} 个 token</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>{read} tokens read, {written} written</source>
            <translation>读取 {read} 个 token，写出 {written} 个</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>{seconds} in all</source>
            <translation>共 {seconds}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
    </context>
    <context>
        <name>TryItDialog</name>
        <message>
            <location filename="views/try_it.py" />
            <source>Ask something to see how the model answers.</source>
            <translation>问点什么，看看模型如何回答。</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>For example: Answer in one sentence.</source>
            <translation>例如：用一句话回答。</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Less</source>
            <translation>更少</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Size of the window</source>
            <translation>窗口大小</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Start again</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>System prompt</source>
            <translation>系统提示词</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>System prompt: what the model is told before the conversation</source>
            <translation>系统提示词：对话之前告诉模型的内容</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Try {model}</source>
            <translation>试用 {model}</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Type a question. Enter sends it, Shift+Enter begins a new line.</source>
            <translation>请输入问题。Enter 发送，Shift+Enter 换行。</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Your question</source>
            <translation>你的问题</translation>
        </message>
    </context>
    <context>
        <name>Updates</name>
        <message>
            <location filename="viewmodels/updates.py" />
            <source>Open download page</source>
            <translation>打开下载页面</translation>
        </message>
        <message>
            <location filename="viewmodels/updates.py" />
            <source>There is a new version of Kiln Models: {version}</source>
            <translation>Kiln Models 有新版本：{version}</translation>
        </message>
        <message>
            <location filename="viewmodels/updates.py" />
            <source>You have version {version}. Nothing is installed by itself.</source>
            <translation>你的版本是 {version}。不会自动安装任何内容。</translation>
        </message>
    </context>
    <context>
        <name>UseIn</name>
        <message>
            <location filename="views/use_in.py" />
            <source>Use in {program}</source>
            <translation>用于 {program}</translation>
        </message>
    </context>
    <context>
        <name>UseOfMany</name>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Agents use {count} of them. Choose other models for these agents first.</source>
            <translation>智能体在使用其中 {count} 个。请先为这些智能体选择其他模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Changed 1 model in {programs}.</source>
            <translation>已更改 {programs} 中的 1 个模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Changed {count} models in {programs}.</source>
            <translation>已更改 {programs} 中的 {count} 个模型。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Nothing is to be changed.</source>
            <translation>没有要更改的内容。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Use {models} in</source>
            <translation>{models} 用于</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>{count} of them would be in no program any more. To do that, remove them.</source>
            <translation>其中 {count} 个将不再用于任何程序。如果要这样，请移除它们。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>{count} of {all} cannot: {why}</source>
            <translation>{all} 个中有 {count} 个不行：{why}</translation>
        </message>
    </context>
    <context>
        <name>UseOfManyDialog</name>
        <message>
            <location filename="views/use_of_many.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="views/use_of_many.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="views/use_of_many.py" />
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
    </context>
    <context>
        <name>VolumesDialog</name>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>A token is about three quarters of a word. Nothing is written to the editor: this is only for the estimate.</source>
            <translation>一个 token 大约是四分之三个英文单词。不会写入编辑器：这只用于估算。</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>A typical month</source>
            <translation>典型的一个月</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>How this is worked out</source>
            <translation>计算方法</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Tasks a month</source>
            <translation>每月任务数</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Tokens in, each</source>
            <translation>每个任务的输入 token</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Tokens out, each</source>
            <translation>每个任务的输出 token</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Use these</source>
            <translation>使用这些</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Your volumes</source>
            <translation>你的用量</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>{amount} a month</source>
            <translation>每月 {amount}</translation>
        </message>
    </context>
    <context>
        <name>WhereStep</name>
        <message>
            <location filename="views/publish_where.py" />
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Choose the gateway's file</source>
            <translation>选择网关的文件</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Comments and everything that others wrote stay as they are. A file that is not there is made.</source>
            <translation>注释和别人写的所有内容都保持不变。文件不存在时会创建。</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Configuration (*.yaml *.yml)</source>
            <translation>配置 (*.yaml *.yml)</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>For a LiteLLM gateway with a database. It has the models at once.</source>
            <translation>用于有数据库的 LiteLLM 网关。它会立即得到这些模型。</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Into its file</source>
            <translation>写入它的文件</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Through its address</source>
            <translation>通过它的地址</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>config.yaml</source>
            <translation>config.yaml</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>config.yaml of a LiteLLM gateway. It reads the file when it is started again.</source>
            <translation>LiteLLM 网关的 config.yaml。网关重新启动时会读取该文件。</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <location filename="views/window_actions.py" />
            <source>About Kiln Models</source>
            <translation>关于 Kiln Models</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Add a gateway's models…</source>
            <translation>添加网关的模型…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Add a model…</source>
            <translation>添加模型…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Add a provider…</source>
            <translation>添加提供商…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Dark theme</source>
            <translation>深色主题</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Find anything…</source>
            <translation>查找任何内容…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>First steps…</source>
            <translation>入门…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Leave practice mode</source>
            <translation>退出练习模式</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Light or dark as the system</source>
            <translation>浅色或深色跟随系统</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Light theme</source>
            <translation>浅色主题</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>LiteLLM proxy share team server</source>
            <translation>LiteLLM 代理 共享 团队 服务器 proxy share team server</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Look for model servers on this computer</source>
            <translation>在这台电脑上查找模型服务器</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Open a team pack…</source>
            <translation>打开团队包…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Paste an e-mail or a snippet…</source>
            <translation>粘贴电子邮件或代码…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Practice mode: try without a key</source>
            <translation>练习模式：无需密钥即可试用</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Provider</source>
            <translation>提供商</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Publish all models to a gateway…</source>
            <translation>把所有模型发布到网关…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Redo it</source>
            <translation>重做</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Save as a team pack…</source>
            <translation>保存为团队包…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Search this page</source>
            <translation>搜索此页</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Setting</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Start Kiln with its keys</source>
            <translation>带密钥启动 Kiln</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Test all that is shown</source>
            <translation>测试所有显示的内容</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Undo the last change</source>
            <translation>撤销上次更改</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>export share colleague</source>
            <translation>导出 分享 共享 同事</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>help assistant begin start wizard</source>
            <translation>帮助 助手 入门 开始 向导 help wizard</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>help keys</source>
            <translation>帮助 按键 快捷键 help keys</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>import colleague file Cherry Studio CC Switch LiteLLM</source>
            <translation>导入 同事 文件 Cherry Studio CC Switch LiteLLM</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>key access clipboard import</source>
            <translation>密钥 访问 剪贴板 导入 key import</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>keys launch open program</source>
            <translation>密钥 启动 打开 程序 keys launch</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>version report log</source>
            <translation>版本 报告 日志 version log</translation>
        </message>
    </context>
    <context>
        <name>_Done</name>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Check</source>
            <translation>检查</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Check what the gateway says</source>
            <translation>检查网关的回应</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>When the gateway was started again, it can be asked what it has.</source>
            <translation>网关重新启动后，可以询问它有什么。</translation>
        </message>
    </context>
    <context>
        <name>_Keys</name>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Copied.</source>
            <translation>已复制。</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Copy the list of keys it needs</source>
            <translation>复制它需要的密钥列表</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Keys are not written. Set them where the gateway runs:</source>
            <translation>密钥不会写入。请在网关运行的地方设置：</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Keys that the gateway needs</source>
            <translation>网关需要的密钥</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Write .env.example beside the file</source>
            <translation>在文件旁写入 .env.example</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Written: {path}</source>
            <translation>已写入：{path}</translation>
        </message>
    </context>
    <context>
        <name>_Preview</name>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Also take away what was published before and is not chosen now ({count})</source>
            <translation>同时移除以前发布过而现在未选择的内容（{count}）</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>What changes</source>
            <translation>更改内容</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>and {count} more</source>
            <translation>另外 {count} 个</translation>
        </message>
    </context>
    <context>
        <name>_SecretEdit</name>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
    </context>
</TS>
