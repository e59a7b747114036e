<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>AddressFields</name>
        <message>
            <location filename="views/publish_where.py" />
            <source>&amp;Address of the gateway</source>
            <translation>ゲートウェイのアドレス(&amp;A)</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>&amp;Master key</source>
            <translation>マスターキー(&amp;M)</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>It is only used now, and not kept. Nothing is written with it.</source>
            <translation>今だけ使い、残しません。どこにも書き込みません。</translation>
        </message>
    </context>
    <context>
        <name>Agents</name>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <source>A limit cannot be below 0.</source>
            <translation>上限を0より小さくすることはできません。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>A price is not known</source>
            <translation>料金が不明</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>About {after} a month. Now it is {before}.</source>
            <translation>月に約{after}。今は{before}です。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <location filename="viewmodels/agents/rows.py" />
            <source>All agents</source>
            <translation>すべてのエージェント</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>All agents use it now.</source>
            <translation>すべてのエージェントが今これを使っています。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Always the Fireworks default model</source>
            <translation>常にFireworksの既定のモデル</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Architecture</source>
            <translation>アーキテクチャ</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>At least 2 agents have to talk to each other.</source>
            <translation>2つ以上のエージェントが話し合う必要があります。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>At least {amount}</source>
            <translation>{amount}以上</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <location filename="viewmodels/agents/rows.py" />
            <source>Auto</source>
            <translation>自動</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>Auto finds no model</source>
            <translation>自動で選べるモデルなし</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>Auto finds no model now: no provider is turned on and has a key.</source>
            <translation>今は自動で選べるモデルがありません。オンになっていてキーのあるプロバイダーがありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Auto picks a model for each task, and keeps the cost low.</source>
            <translation>自動はタスクごとにモデルを選び、費用を低く抑えます。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>Auto picks a model for each task. Today that means {models}.</source>
            <translation>自動はタスクごとにモデルを選びます。今日は次のとおりです：{models}。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>Auto picks per task, so it cannot be the one model for all.</source>
            <translation>自動はタスクごとに選ぶため、全員共通のモデルにはできません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Auto picks per task. Choose one model for all agents.</source>
            <translation>自動はタスクごとに選びます。すべてのエージェント用のモデルを1つ選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Balanced</source>
            <translation>バランス</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Best quality</source>
            <translation>最高品質</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Breaks work into steps</source>
            <translation>作業を手順に分ける</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Budget</source>
            <translation>予算</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>Built-in</source>
            <translation>組み込み</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Can {model} call tools?</source>
            <translation>{model}はツールを呼び出せますか？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <location filename="viewmodels/agents/rows.py" />
            <source>Cannot call tools</source>
            <translation>ツールを呼び出せない</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Check again</source>
            <translation>もう一度確認</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Check again later.</source>
            <translation>後でもう一度確認してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Check first</source>
            <translation>先に確認</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Checking whether {model} can call tools…</source>
            <translation>{model}がツールを呼び出せるか確認中…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Claude for every agent, with a high limit.</source>
            <translation>すべてのエージェントにClaude、上限は高め。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Cloud</source>
            <translation>クラウド</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Could not tell whether {model} can call tools</source>
            <translation>{model}がツールを呼び出せるか判断できませんでした</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Custom</source>
            <translation>カスタム</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Docs and comments</source>
            <translation>ドキュメントとコメント</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Document</source>
            <translation>ドキュメント</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Enterprise</source>
            <translation>企業向け</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Every agent on a model of your own computer. Nothing leaves it.</source>
            <translation>すべてのエージェントがこのコンピューターのモデルを使います。外には何も出ません。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Every job, the same model</source>
            <translation>どの仕事も同じモデル</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Fast answers</source>
            <translation>速い回答</translation>
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
            <translation>無料</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>How Auto chooses</source>
            <translation>自動の選び方</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>It answered: “{words}”.</source>
            <translation>回答：「{words}」。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>It was asked twice to call a tool, and did something else.</source>
            <translation>ツールを呼び出すよう2回頼みましたが、別のことをしました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Its address or its key is not known here. Choose Edit at the model to give them.</source>
            <translation>アドレスまたはキーがここでは不明です。モデルの「編集」で入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Keep {model}</source>
            <translation>{model}のままにする</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Large codebase</source>
            <translation>大きなコードベース</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Limit a day</source>
            <translation>1日の上限</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Limit a month</source>
            <translation>1か月の上限</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Low cost</source>
            <translation>低コスト</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Mode</source>
            <translation>モード</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Models that hold a lot of code in view.</source>
            <translation>たくさんのコードを一度に見られるモデル。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>No agent</source>
            <translation>エージェントなし</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>No other model can be used yet: give a provider its key, or add a model.</source>
            <translation>ほかに使えるモデルがまだありません。プロバイダーにキーを設定するか、モデルを追加してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>No provider is turned on and has a key.</source>
            <translation>オンになっていてキーのあるプロバイダーがありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Nobody has checked whether it can call tools.</source>
            <translation>ツールを呼び出せるか、まだ誰も確認していません。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Not checked</source>
            <translation>未確認</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>One low-cost model for every agent, with tight limits.</source>
            <translation>すべてのエージェントに低コストのモデル1つ、上限は厳しめ。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>Per agent</source>
            <translation>エージェントごと</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Planning</source>
            <translation>計画</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Private</source>
            <translation>プライベート</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Put that right, then check again.</source>
            <translation>それを直してから、もう一度確認してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Quality first</source>
            <translation>品質優先</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Review</source>
            <translation>レビュー</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Reviews code, security</source>
            <translation>コードとセキュリティをレビュー</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>Switched off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>System design</source>
            <translation>システム設計</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Test</source>
            <translation>テスト</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>The agents keep {model}.</source>
            <translation>エージェントは{model}のままです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>The best model where it matters. This costs the most.</source>
            <translation>大事なところに最高のモデル。費用は最も高くなります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>The least cannot be more than the most.</source>
            <translation>最小は最大を超えられません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>The server is busy: asking again in {seconds} s.</source>
            <translation>サーバーが混んでいます。{seconds}秒後にもう一度聞きます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>The server says: “{words}”.</source>
            <translation>サーバーからの返事：「{words}」。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>There are only 6 agents.</source>
            <translation>エージェントは6つしかありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>This computer</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <source>This is far too much.</source>
            <translation>大きすぎます。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <source>This is no amount. Type a number such as 15.</source>
            <translation>金額ではありません。15のような数を入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>Tool calling not checked</source>
            <translation>ツール呼び出しは未確認</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <location filename="viewmodels/words/tool_check.py" />
            <source>Tools work</source>
            <translation>ツールが使える</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/volumes.py" />
            <source>Type a whole number, such as 200.</source>
            <translation>200のような整数を入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/limits.py" />
            <location filename="viewmodels/words/agents.py" />
            <source>Type an amount such as 15, or 0 for no limit.</source>
            <translation>15のような金額か、上限なしなら0を入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>Use it unchecked</source>
            <translation>確認せずに使う</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>Use {model}</source>
            <translation>{model}を使う</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>What it would cost is not known: a price is missing.</source>
            <translation>費用は不明です。料金が足りません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Writes and fixes code</source>
            <translation>コードを書き、直す</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>Writes tests</source>
            <translation>テストを書く</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>Your models</source>
            <translation>自分のモデル</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>critical work</source>
            <translation>重要な作業</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>documents</source>
            <translation>ドキュメント</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>hard problems</source>
            <translation>難しい問題</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>is gone</source>
            <translation>なくなりました</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>no key</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>no limit set</source>
            <translation>上限なし</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>not possible for all</source>
            <translation>全員には使えません</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>of your {limit} limit</source>
            <translation>上限{limit}のうち</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>over your {limit} a day on average</source>
            <translation>1日平均で上限{limit}を超過</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>picks a model for each task</source>
            <translation>タスクごとにモデルを選びます</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>price not known</source>
            <translation>料金不明</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>private</source>
            <translation>プライベート</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>smart routing</source>
            <translation>スマートルーティング</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>this computer</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>tools not checked</source>
            <translation>ツールは未確認</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>tools work</source>
            <translation>ツールが使える</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/choices.py" />
            <source>turned off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>under {amount}</source>
            <translation>{amount}未満</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>very long texts</source>
            <translation>とても長い文章</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agents} call tools</source>
            <translation>{agents}はツールを呼び出します</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agents} calls tools</source>
            <translation>{agents}はツールを呼び出します</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} can use this model</source>
            <translation>{agents}はこのモデルを使えます</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} cannot use this model</source>
            <translation>{agents}はこのモデルを使えません</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} need tool calling</source>
            <translation>{agents}にはツール呼び出しが必要です</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{agents} needs tool calling</source>
            <translation>{agents}にはツール呼び出しが必要です</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{agent} agent on</source>
            <translation>{agent}エージェントをオン</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agent} keeps {model}.</source>
            <translation>{agent}は{model}のままです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agent} sends longer texts than this model can hold.</source>
            <translation>{agent}が送る文章は、このモデルに入る長さを超えています。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{agent} uses it now.</source>
            <translation>{agent}が今これを使っています。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{amount} less than before</source>
            <translation>前より{amount}少ない</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{amount} more than before</source>
            <translation>前より{amount}多い</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{calls} of at most {most} calls</source>
            <translation>{calls}回（最大{most}回）の呼び出し</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{model} called the tool in {good} of {all} tries.</source>
            <translation>{model}は{all}回のうち{good}回ツールを呼び出しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{model} cannot be asked yet</source>
            <translation>{model}にはまだ質問できません</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{model} cannot call tools</source>
            <translation>{model}はツールを呼び出せません</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} cannot call tools, which some agents need.</source>
            <translation>{model}はツールを呼び出せませんが、一部のエージェントには必要です。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} for all agents</source>
            <translation>すべてのエージェントに{model}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>{model} for everything</source>
            <translation>すべてに{model}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>{model} for {tasks}</source>
            <translation>{tasks}に{model}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <location filename="viewmodels/agents/problems.py" />
            <source>{model} has no key that can be found.</source>
            <translation>{model}のキーが見つかりません。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} is not there.</source>
            <translation>{model}がありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{model} is turned off in the editor's settings.</source>
            <translation>{model}はエディターの設定でオフになっています。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/presets.py" />
            <source>{model} is turned off in the editor's settings. Turn it on to use it.</source>
            <translation>{model}はエディターの設定でオフになっています。使うにはオンにしてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/auto_words.py" />
            <source>{model}, and {special}</source>
            <translation>{model}、{special}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{more} over your {limit} limit</source>
            <translation>上限{limit}を{more}超過</translation>
        </message>
        <message>
            <location filename="viewmodels/words/agents.py" />
            <source>{names} and {last}</source>
            <translation>{names}と{last}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{needs}, and {model} is marked as not able to.</source>
            <translation>{needs}が、{model}はできないと記されています。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>{needs}, and {model} refused it when it was checked.</source>
            <translation>{needs}が、確認したとき{model}は拒否しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/tool_check.py" />
            <source>{needs}. The check asks the model itself to make such a call.</source>
            <translation>{needs}。この確認では、モデル自身に呼び出しを頼みます。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/month.py" />
            <source>{tasks} tasks a month</source>
            <translation>月{tasks}タスク</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{tasks} tasks on {model} × ({tokens_in} tokens in × ${price_in} + {tokens_out} out × ${price_out}) ÷ 1,000,000 = {sum}</source>
            <translation>{model}で{tasks}タスク × （入力{tokens_in}トークン × ${price_in} + 出力{tokens_out} × ${price_out}） ÷ 1,000,000 = {sum}</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{tasks} tasks on {model}, whose price is not known</source>
            <translation>{model}で{tasks}タスク、料金は不明</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/rows.py" />
            <source>{tasks} tasks, and no model to do them</source>
            <translation>{tasks}タスク、行うモデルなし</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>“{model}” is gone. The choice stays until you change it.</source>
            <translation>「{model}」はなくなりました。変更するまで、この選択が残ります。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/problems.py" />
            <source>“{model}” is no model that is known here. The choice stays until you change it.</source>
            <translation>「{model}」は知られていないモデルです。変更するまで、この選択が残ります。</translation>
        </message>
    </context>
    <context>
        <name>AgentsSettings</name>
        <message>
            <location filename="views/agents_settings.py" />
            <source>&amp;Auto prefers</source>
            <translation>自動の優先(&amp;A)</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Agents may ask each other before they answer</source>
            <translation>エージェントは回答の前に互いに質問してよい</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Agents that talk about one question.</source>
            <translation>1つの質問について話し合うエージェントの数。</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Asking each other</source>
            <translation>互いに質問</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>At &amp;least</source>
            <translation>最小(&amp;L)</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>At m&amp;ost</source>
            <translation>最大(&amp;O)</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Auto and limits</source>
            <translation>自動と上限</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Consultation</source>
            <translation>相談</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>In US dollars. 0 is no limit.</source>
            <translation>米ドル。0は上限なしです。</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Limit a &amp;day</source>
            <translation>1日の上限(&amp;D)</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Limit a &amp;month</source>
            <translation>1か月の上限(&amp;M)</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>Providers</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <location filename="views/agents_settings.py" />
            <source>They may use models of different providers</source>
            <translation>別々のプロバイダーのモデルを使ってよい</translation>
        </message>
    </context>
    <context>
        <name>AgentsShown</name>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>Every agent uses this model. What you chose per agent is kept for later.</source>
            <translation>すべてのエージェントがこのモデルを使います。エージェントごとの選択は、後のために残ります。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>Nothing was changed.</source>
            <translation>何も変更されませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>One model for all</source>
            <translation>全員に1つのモデル</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>Per agent</source>
            <translation>エージェントごと</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/shown.py" />
            <source>The editor's settings cannot be read.</source>
            <translation>エディターの設定を読み取れません。</translation>
        </message>
    </context>
    <context>
        <name>AgentsSide</name>
        <message>
            <location filename="viewmodels/agents/side.py" />
            <source>Saved in {editor}.</source>
            <translation>{editor}に保存しました。</translation>
        </message>
    </context>
    <context>
        <name>AgentsTable</name>
        <message>
            <location filename="views/agents_table.py" />
            <source>A month</source>
            <translation>1か月</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Agent</source>
            <translation>エージェント</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Agents</source>
            <translation>エージェント</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Check…</source>
            <translation>確認…</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Kept for later: {model}</source>
            <translation>後のために保持：{model}</translation>
        </message>
        <message>
            <location filename="views/agents_table.py" />
            <source>Model</source>
            <translation>モデル</translation>
        </message>
    </context>
    <context>
        <name>AgentsView</name>
        <message>
            <location filename="views/agents_page.py" />
            <source>Agents</source>
            <translation>エージェント</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Choose your editor in Settings</source>
            <translation>設定でエディターを選ぶ</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Open Settings</source>
            <translation>設定を開く</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Presets</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Then you can decide here which model does which job in it.</source>
            <translation>すると、どのモデルがどの仕事をするかをここで決められます。</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Try again</source>
            <translation>もう一度試す</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Which model does which job in your editor.</source>
            <translation>エディターで、どのモデルがどの仕事をするか。</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Which model does which job in {editor}.</source>
            <translation>{editor}で、どのモデルがどの仕事をするか。</translation>
        </message>
        <message>
            <location filename="views/agents_page.py" />
            <source>Which model for which agent</source>
            <translation>どのエージェントにどのモデルか</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <location filename="viewmodels/words/backups.py" />
            <source>{when} · {size} bytes</source>
            <translation>{when} · {size}バイト</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <location filename="views/kit/banner.py" />
            <source>Close this message</source>
            <translation>このメッセージを閉じる</translation>
        </message>
    </context>
    <context>
        <name>Care</name>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} goes, with a key in it. What line {by_line} says stays.</source>
            <translation>{line}行目の「{name}」を、中のキーとともに削除します。{by_line}行目の内容は残ります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} goes. What line {by_line} says stays.</source>
            <translation>{line}行目の「{name}」を削除します。{by_line}行目の内容は残ります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} has no effect: it stands again in line {by_line}, and the last one counts.</source>
            <translation>{line}行目の「{name}」は効果がありません。{by_line}行目にもあり、最後のものが有効です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} has no effect: “{by}” in line {by_line} leaves no room for it.</source>
            <translation>{line}行目の「{name}」は効果がありません。{by_line}行目の「{by}」があるため入る余地がありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/settings_care.py" />
            <source>“{name}” in line {line} has no effect: “{by}” in line {by_line} replaces it.</source>
            <translation>{line}行目の「{name}」は効果がありません。{by_line}行目の「{by}」が置き換えています。</translation>
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
            <translation>設定ファイルを整理しますか？</translation>
        </message>
    </context>
    <context>
        <name>ChangeId</name>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Agents are given the model by this id.</source>
            <translation>エージェントにはこのIDでモデルを割り当てます。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>All agents</source>
            <translation>すべてのエージェント</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Another model has this id. Choose another one.</source>
            <translation>このIDは別のモデルが使っています。別のIDを選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>First choose Edit and complete the model: something else in it is missing or wrong.</source>
            <translation>先に「編集」でモデルを完成させてください。ほかに足りないものか間違いがあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Id of {name} in {program}</source>
            <translation>{program}での{name}のID</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Type an id.</source>
            <translation>IDを入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>Use letters, digits, dots and hyphens, without spaces, as in “my-model”.</source>
            <translation>「my-model」のように、英字、数字、ドット、ハイフンを空白なしで使ってください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>{agents} will go on using it by its new id.</source>
            <translation>{agents}は新しいIDでこれを使い続けます。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/change_id.py" />
            <source>{name} agent</source>
            <translation>{name}エージェント</translation>
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
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="views/change_id.py" />
            <source>Change id</source>
            <translation>IDを変更</translation>
        </message>
        <message>
            <location filename="views/change_id.py" />
            <source>Saving…</source>
            <translation>保存中…</translation>
        </message>
    </context>
    <context>
        <name>Clash</name>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>A key</source>
            <translation>キー</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>API key</source>
            <translation>APIキー</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Advanced settings</source>
            <translation>詳細設定</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Agents</source>
            <translation>エージェント</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Agents ask each other</source>
            <translation>エージェントが互いに質問</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>All of it</source>
            <translation>すべて</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Another program</source>
            <translation>別のプログラム</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>At least so many agents</source>
            <translation>エージェントの最小数</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>At most so many agents</source>
            <translation>エージェントの最大数</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Changed in two places</source>
            <translation>2か所で変更されています</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Context window</source>
            <translation>コンテキストウィンドウ</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Cost</source>
            <translation>費用</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Cost, input</source>
            <translation>費用、入力</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Cost, output</source>
            <translation>費用、出力</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Deployment</source>
            <translation>デプロイ</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Description</source>
            <translation>説明</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Different providers</source>
            <translation>別々のプロバイダー</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Display name</source>
            <translation>表示名</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Empty</source>
            <translation>空</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>How Auto chooses</source>
            <translation>自動の選び方</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Keep what is there</source>
            <translation>今あるものを残す</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Keep what {program} wrote</source>
            <translation>{program}が書いたものを残す</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Kept another program's change to {fields} as well.</source>
            <translation>別のプログラムによる{fields}の変更も残しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Kept {program}'s change to {fields} as well.</source>
            <translation>{program}による{fields}の変更も残しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Limit a day</source>
            <translation>1日の上限</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Limit a month</source>
            <translation>1か月の上限</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Location</source>
            <translation>ロケーション</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Max tokens</source>
            <translation>最大トークン数</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Model for all agents</source>
            <translation>すべてのエージェントのモデル</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Model “{name}”</source>
            <translation>モデル「{name}」</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>No</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/clashing.py" />
            <source>No key</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>One model for all agents</source>
            <translation>すべてのエージェントに1つのモデル</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Project</source>
            <translation>プロジェクト</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Provider</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/clashing.py" />
            <source>Provider turned on</source>
            <translation>プロバイダーのオン</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Provider “{name}”</source>
            <translation>プロバイダー「{name}」</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Redo</source>
            <translation>やり直す</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Setting</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Somebody changed the same thing later. Choose what shall stand there.</source>
            <translation>後で誰かが同じものを変更しました。どちらにするか選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>This was changed again since</source>
            <translation>その後また変更されています</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Top P</source>
            <translation>Top P</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Use mine</source>
            <translation>自分のものを使う</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>Use the other</source>
            <translation>もう一方を使う</translation>
        </message>
        <message>
            <location filename="viewmodels/words/clash.py" />
            <source>Yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>another program</source>
            <translation>別のプログラム</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>{n} fields</source>
            <translation>{n}個の項目</translation>
        </message>
        <message>
            <location filename="viewmodels/clash.py" />
            <source>{program} changed this while you were editing it. Choose what holds.</source>
            <translation>編集中に{program}がこれを変更しました。どちらを有効にするか選んでください。</translation>
        </message>
    </context>
    <context>
        <name>ClashDialog</name>
        <message>
            <location filename="views/clash.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="views/clash.py" />
            <source>Choose one for each field.</source>
            <translation>項目ごとに1つ選んでください。</translation>
        </message>
        <message>
            <location filename="views/clash.py" />
            <source>Keep all of theirs</source>
            <translation>相手のものをすべて残す</translation>
        </message>
        <message>
            <location filename="views/clash.py" />
            <source>Use all of mine</source>
            <translation>自分のものをすべて使う</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="views/command_palette.py" />
            <source>Find an action, a provider, a model or a setting</source>
            <translation>操作、プロバイダー、モデル、設定を探す</translation>
        </message>
        <message>
            <location filename="views/command_palette.py" />
            <source>Find anything</source>
            <translation>何でも検索</translation>
        </message>
        <message>
            <location filename="views/command_palette.py" />
            <source>Hits</source>
            <translation>検索結果</translation>
        </message>
        <message>
            <location filename="views/command_palette.py" />
            <source>Nothing is called like that.</source>
            <translation>その名前のものはありません。</translation>
        </message>
        <message>
            <location filename="views/command_palette.py" />
            <source>Show everything</source>
            <translation>すべて表示</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <location filename="views/kit/confirm.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Copy details</source>
            <translation>詳細をコピー</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Go on</source>
            <translation>続ける</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>It is our mistake, not yours. Your settings files are as they were. You can go on, or close the app and start it again.</source>
            <translation>これは私たちの間違いで、あなたのせいではありません。設定ファイルは元のままです。このまま続けるか、アプリを閉じて起動し直してください。</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>Something went wrong in this app</source>
            <translation>このアプリで問題が起きました</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>The log is in {folder}</source>
            <translation>ログは{folder}にあります</translation>
        </message>
        <message>
            <location filename="views/crash_dialog.py" />
            <source>for whoever helps you, without keys</source>
            <translation>助けてくれる人のために、キーなしで</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>Good to know</source>
            <translation>知っておくとよいこと</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>Look before you take it</source>
            <translation>取り込む前に確認すること</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>Nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>Scroll</source>
            <translation>スクロール</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>The pack has</source>
            <translation>パックの内容</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>The selected entry</source>
            <translation>選択中の項目</translation>
        </message>
        <message>
            <location filename="views/packs/detail_pane.py" />
            <source>You have</source>
            <translation>今の内容</translation>
        </message>
    </context>
    <context>
        <name>DialogShell</name>
        <message>
            <location filename="views/kit/dialog_shell.py" />
            <source>Scroll</source>
            <translation>スクロール</translation>
        </message>
        <message>
            <location filename="views/kit/dialog_shell.py" />
            <source>Scroll sideways</source>
            <translation>横にスクロール</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <location filename="views/dialogs.py" />
            <source>Remove</source>
            <translation>削除</translation>
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <location filename="views/kit/disclosure.py" />
            <source>Closed</source>
            <translation>閉じています</translation>
        </message>
        <message>
            <location filename="views/kit/disclosure.py" />
            <source>Open</source>
            <translation>開いています</translation>
        </message>
    </context>
    <context>
        <name>DoctorView</name>
        <message>
            <location filename="views/doctor.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="views/doctor.py" />
            <source>Looking for what would work…</source>
            <translation>うまくいく方法を探しています…</translation>
        </message>
        <message>
            <location filename="views/doctor.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <location filename="views/doctor.py" />
            <source>Use this</source>
            <translation>これを使う</translation>
        </message>
    </context>
    <context>
        <name>Drops</name>
        <message>
            <location filename="views/drops.py" />
            <source>Drop it here: an e-mail, a file or a text with an address or a key. You see it before it is used.</source>
            <translation>ここにドロップ：メール、ファイル、またはアドレスやキーの入ったテキスト。使う前に内容を確認できます。</translation>
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
            <translation>このエディターの設定がすべて当時のものに戻ります。エディターで変更したものも含みます。</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Backup of an &amp;editor</source>
            <translation>エディターのバックアップ(&amp;E)</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Backups of editors' settings</source>
            <translation>エディターの設定のバックアップ</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Before each change, what stands in the file is kept here. What stands there now is kept first.</source>
            <translation>変更のたびに、その前のファイルの内容をここに保存します。今の内容も先に保存されます。</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>None yet</source>
            <translation>まだありません</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Restore</source>
            <translation>復元</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Restore this backup of {editor}?</source>
            <translation>{editor}のこのバックアップを復元しますか？</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Restore…</source>
            <translation>復元…</translation>
        </message>
        <message>
            <location filename="views/editor_backups.py" />
            <source>Restoring…</source>
            <translation>復元中…</translation>
        </message>
    </context>
    <context>
        <name>EditorBar</name>
        <message>
            <location filename="views/agents_editor.py" />
            <source>&amp;Editor</source>
            <translation>エディター(&amp;E)</translation>
        </message>
        <message>
            <location filename="views/agents_editor.py" />
            <source>Editor</source>
            <translation>エディター</translation>
        </message>
    </context>
    <context>
        <name>EditorChoice</name>
        <message>
            <location filename="viewmodels/agents/editor_choice.py" />
            <source>{name} (cannot be read)</source>
            <translation>{name}（読み取れません）</translation>
        </message>
    </context>
    <context>
        <name>EditorDialog</name>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Keep editing</source>
            <translation>編集を続ける</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Saving…</source>
            <translation>保存中…</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Throw away</source>
            <translation>破棄</translation>
        </message>
        <message>
            <location filename="views/editor_dialog.py" />
            <source>Throw away what you typed?</source>
            <translation>入力した内容を破棄しますか？</translation>
        </message>
    </context>
    <context>
        <name>Editors</name>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>Choose a file that is called “settings.json”: editors read no other one.</source>
            <translation>「settings.json」という名前のファイルを選んでください。エディターはそれ以外を読みません。</translation>
        </message>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>No editor of this kind was found. You can add its file by hand.</source>
            <translation>この種類のエディターは見つかりませんでした。ファイルを手動で追加できます。</translation>
        </message>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>There is no file “{path}”.</source>
            <translation>「{path}」というファイルはありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>Workspace “{name}”</source>
            <translation>ワークスペース「{name}」</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}</source>
            <translation>{name}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}, from Flatpak</source>
            <translation>{name}、Flatpak版</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}, from Snap</source>
            <translation>{name}、Snap版</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}, portable</source>
            <translation>{name}、ポータブル版</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{name}, profile “{profile}”</source>
            <translation>{name}、プロファイル「{profile}」</translation>
        </message>
        <message>
            <location filename="viewmodels/words/editors.py" />
            <source>{title} in {folder}</source>
            <translation>{title}（{folder}）</translation>
        </message>
        <message>
            <location filename="viewmodels/editors.py" />
            <source>“{path}” cannot be read.</source>
            <translation>「{path}」を読み取れません。</translation>
        </message>
    </context>
    <context>
        <name>EditorsCard</name>
        <message>
            <location filename="views/editors_card.py" />
            <source>&amp;Add a file…</source>
            <translation>ファイルを追加(&amp;A)…</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Add a settings file</source>
            <translation>設定ファイルを追加</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Drop the settings file here.</source>
            <translation>設定ファイルをここにドロップしてください。</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Looking for editors…</source>
            <translation>エディターを探しています…</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Settings (settings.json)</source>
            <translation>設定 (settings.json)</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>VS Code and its relatives</source>
            <translation>VS Codeとその仲間</translation>
        </message>
        <message>
            <location filename="views/editors_card.py" />
            <source>Which editors' agents this app sets up. It changes only the values that you change here, and leaves everything else in the file as it is.</source>
            <translation>このアプリがどのエディターのエージェントを設定するか。ここで変更した値だけを書き換え、ファイルのほかの部分はそのまま残します。</translation>
        </message>
    </context>
    <context>
        <name>EstimateCard</name>
        <message>
            <location filename="views/estimate_card.py" />
            <source>Change volumes</source>
            <translation>量を変更</translation>
        </message>
        <message>
            <location filename="views/estimate_card.py" />
            <source>Estimated a month</source>
            <translation>1か月の見積もり</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Check out of date</source>
            <translation>確認が古い</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked {age}</source>
            <translation>確認済み（{age}）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked {age}: {found}</source>
            <translation>確認済み（{age}）：{found}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the address changed since. Find out again what it can do.</source>
            <translation>確認後にアドレスが変わりました。何ができるか、もう一度調べてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the deployment changed since. Find out again what it can do.</source>
            <translation>確認後にデプロイが変わりました。何ができるか、もう一度調べてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the kind of provider changed since. Find out again what it can do.</source>
            <translation>確認後にプロバイダーの種類が変わりました。何ができるか、もう一度調べてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Checked, but the model changed since. Find out again what it can do.</source>
            <translation>確認後にモデルが変わりました。何ができるか、もう一度調べてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Pictures</source>
            <translation>画像</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>Tools</source>
            <translation>ツール</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>just now</source>
            <translation>たった今</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>logprobs</source>
            <translation>logprobs</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>pictures</source>
            <translation>画像</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>reasoning</source>
            <translation>推論</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>streaming</source>
            <translation>ストリーミング</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>structured output</source>
            <translation>構造化出力</translation>
        </message>
        <message>
            <location filename="viewmodels/words/evidence.py" />
            <source>tools</source>
            <translation>ツール</translation>
        </message>
    </context>
    <context>
        <name>ExchangeView</name>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Ask again</source>
            <translation>もう一度質問</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Copy answer</source>
            <translation>回答をコピー</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Thinking</source>
            <translation>思考</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Thinking…</source>
            <translation>思考中…</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>Waiting for the first words…</source>
            <translation>最初の言葉を待っています…</translation>
        </message>
        <message>
            <location filename="views/try_it_exchange.py" />
            <source>You</source>
            <translation>あなた</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>&amp;Agents of</source>
            <translation>エージェントを含めるエディター(&amp;A)</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>&amp;Models</source>
            <translation>モデル(&amp;M)</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>&amp;Providers</source>
            <translation>プロバイダー(&amp;P)</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>A file with your providers and models that a colleague opens with this app.</source>
            <translation>プロバイダーとモデルが入ったファイルです。同僚はこのアプリで開けます。</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>A web page for each of your addresses</source>
            <translation>各アドレスのWebページ</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>A&amp;gain</source>
            <translation>もう一度(&amp;G)</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>For whoever opens it: what it is for, whom to ask.</source>
            <translation>開く人への説明：何のためのものか、誰に聞けばよいか。</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>N&amp;ote</source>
            <translation>メモ(&amp;O)</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>No key goes along: everybody types their own.</source>
            <translation>キーは含まれません。各自が自分のキーを入力します。</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Pa&amp;ssphrase</source>
            <translation>パスフレーズ(&amp;S)</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Research team</source>
            <translation>研究チーム</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Save as a team pack</source>
            <translation>チームパックとして保存</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Saving…</source>
            <translation>保存中…</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Some words in a row</source>
            <translation>いくつかの単語を並べる</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Team packs (*.kilnmodels)</source>
            <translation>同じものをもう一度</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>The same again</source>
            <translation>チームパック (*.kilnmodels)</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>What was found out of the models goes along</source>
            <translation>モデルについて調べた結果も含める</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Where to get a key</source>
            <translation>キーの入手先</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Whoever has the file and the passphrase has your keys. Send them on different ways.</source>
            <translation>ファイルとパスフレーズの両方を持つ人は、あなたのキーを使えます。別々の方法で送ってください。</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>With keys, locked by a passphrase</source>
            <translation>キーを含め、パスフレーズでロックする</translation>
        </message>
    </context>
    <context>
        <name>FindOut</name>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>About {least} to {most} calls</source>
            <translation>約{least}～{most}回の呼び出し</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>Checked just now</source>
            <translation>たった今確認</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>Checked {age}</source>
            <translation>確認済み（{age}）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Context window</source>
            <translation>コンテキストウィンドウ</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Function calling</source>
            <translation>関数呼び出し</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Function calling, when it must</source>
            <translation>関数呼び出し（必須のとき）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Logprobs</source>
            <translation>Logprobs</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Reasoning</source>
            <translation>推論</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>Say first where the model is: its provider or address, and its key.</source>
            <translation>先にモデルの場所、つまりプロバイダーまたはアドレスと、キーを指定してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Streaming</source>
            <translation>ストリーミング</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Structured output</source>
            <translation>構造化出力</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>Suggestion: {value}, {source}</source>
            <translation>提案：{value}（{source}）</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>Use</source>
            <translation>使う</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>Use what was found</source>
            <translation>調べた結果を使う</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>Vision</source>
            <translation>画像認識</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>a few seconds</source>
            <translation>数秒</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>about ${dollars}</source>
            <translation>約${dollars}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>about {most} minutes</source>
            <translation>約{most}分</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>all announced calls were used</source>
            <translation>予告した呼び出しを使い切りました</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>answers begin with &lt;think&gt;</source>
            <translation>回答が&lt;think&gt;で始まる</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>answers sometimes begin with &lt;think&gt;</source>
            <translation>回答が&lt;think&gt;で始まることがある</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>asking, call {number}</source>
            <translation>質問中、{number}回目の呼び出し</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>asking…</source>
            <translation>質問中…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>called the tool in {good} of {all} tries</source>
            <translation>{all}回のうち{good}回ツールを呼び出した</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>could not read a picture</source>
            <translation>画像を読み取れなかった</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>could not tell: {why}</source>
            <translation>判断できなかった：{why}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>did not call the tool it was given</source>
            <translation>与えたツールを呼び出さなかった</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>did not tell how sure it was</source>
            <translation>どれくらい確かかを返さなかった</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>free</source>
            <translation>無料</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>it refused temperature or top-p</source>
            <translation>温度またはtop-pを拒否した</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>kept to the schema in no mode</source>
            <translation>どのモードでもスキーマを守らなかった</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>kept to the schema in {good} of {all} answers</source>
            <translation>{all}回の回答のうち{good}回スキーマを守った</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>models with such a name often are</source>
            <translation>このような名前のモデルにはよくあります</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>no parser needed: thoughts come apart</source>
            <translation>パーサー不要：思考は分かれて届く</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <location filename="viewmodels/models/find_out_state.py" />
            <source>not checked</source>
            <translation>未確認</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>nothing found that needs one</source>
            <translation>必要とするものは見つからなかった</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>now so, now otherwise</source>
            <translation>結果がその都度違う</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>out of date: the model or its address changed</source>
            <translation>古い：モデルまたはアドレスが変わりました</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>price not known</source>
            <translation>料金不明</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>read “{digits}” from a picture</source>
            <translation>画像から「{digits}」を読み取った</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>stopped</source>
            <translation>停止しました</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer came in one piece</source>
            <translation>回答が一度に届いた</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer came in pieces</source>
            <translation>回答が少しずつ届いた</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer was cut off</source>
            <translation>回答が途中で切れた</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the answer was not clear</source>
            <translation>回答がはっきりしなかった</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the model said nothing</source>
            <translation>モデルが何も答えなかった</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the question was too long for the model</source>
            <translation>質問がモデルには長すぎた</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server broke down over it, so probably not</source>
            <translation>サーバーでエラーが起きたため、おそらく不可</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server does not say</source>
            <translation>サーバーからは分からない</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>the server is busy: asking again in {seconds} s</source>
            <translation>サーバーが混んでいます：{seconds}秒後にもう一度聞きます</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server refused something else</source>
            <translation>サーバーが別のものを拒否した</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the server was busy</source>
            <translation>サーバーが混んでいた</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>the strictest mode that worked</source>
            <translation>うまくいった中で最も厳密なモード</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>this kind of provider cannot be asked for it</source>
            <translation>この種類のプロバイダーには聞けない</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>thought in {good} of {all} answers</source>
            <translation>{all}回の回答のうち{good}回思考した</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by Kiln's own list</source>
            <translation>Kilnの一覧による</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by Kiln's own list for another provider</source>
            <translation>別のプロバイダーについてのKilnの一覧による</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by Kiln's own list for the model it was made from</source>
            <translation>元になったモデルについてのKilnの一覧による</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told by the provider's list</source>
            <translation>プロバイダーの一覧による</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>told how sure it was of each word</source>
            <translation>単語ごとにどれくらい確かかを返した</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_lines.py" />
            <source>waiting…</source>
            <translation>待機中…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>your choice</source>
            <translation>自分で選択</translation>
        </message>
        <message>
            <location filename="viewmodels/models/find_out_state.py" />
            <source>{calls} of at most {most} calls</source>
            <translation>{calls}回（最大{most}回）の呼び出し</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>{least} to {most} minutes</source>
            <translation>{least}～{most}分</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>{least} to {most} seconds</source>
            <translation>{least}～{most}秒</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>{tokens} tokens</source>
            <translation>{tokens}トークン</translation>
        </message>
        <message>
            <location filename="viewmodels/words/capabilities.py" />
            <source>“{words}”</source>
            <translation>「{words}」</translation>
        </message>
    </context>
    <context>
        <name>FindOutPanel</name>
        <message>
            <location filename="views/find_out.py" />
            <source>Cancel all</source>
            <translation>すべてキャンセル</translation>
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message>
            <location filename="views/find_out.py" />
            <source>Start</source>
            <translation>開始</translation>
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
            <translation>{plan}。モデル自身に質問します。</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>A file from a colleague</source>
            <translation>同僚からのファイル</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>A key, or an e-mail about it</source>
            <translation>キー、またはキーについてのメール</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>A model server on this computer</source>
            <translation>このコンピューターのモデルサーバー</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>A team pack, an export, settings, an e-mail, or a snippet of code.</source>
            <translation>チームパック、エクスポート、設定、メール、またはコード。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Add it</source>
            <translation>追加する</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Adding…</source>
            <translation>追加中…</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Found on this computer.</source>
            <translation>このコンピューターで見つかりました。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>In a moment, you have a model that works there. You can change this later in Settings.</source>
            <translation>まもなく、そこで使えるモデルができます。後から設定で変更できます。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>It takes two minutes. A test asks the model for one word before anything counts as done.</source>
            <translation>2分で終わります。完了とする前に、テストでモデルに一言答えてもらいます。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Kiln shows it after its next start or reload.</source>
            <translation>Kilnでは、次の起動または再読み込みの後に表示されます。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Look again</source>
            <translation>もう一度探す</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Looking…</source>
            <translation>探しています…</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>None is running now. Start it, then look again.</source>
            <translation>今動いているものはありません。起動してから、もう一度探してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Not found on this computer yet. What you set up here is ready when it is.</source>
            <translation>まだこのコンピューターに見つかりません。ここで設定したものは、見つかりしだい使えます。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Nothing yet</source>
            <translation>まだ何もありません</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Paste it as it is: what matters is found in it.</source>
            <translation>そのまま貼り付けてください。必要なものは自動で見つけます。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Step {number} of {count}</source>
            <translation>ステップ{number}/{count}</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Such as Ollama or LM Studio. None is running now.</source>
            <translation>OllamaやLM Studioなど。今動いているものはありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Tick the models that you want. They are tested right after they are added.</source>
            <translation>使いたいモデルにチェックを付けてください。追加後すぐにテストします。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>To use it in {editors} too, open it under Models.</source>
            <translation>{editors}でも使うには、「モデル」で開いてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Try everything without a key: in practice mode nothing is real.</source>
            <translation>キーなしですべて試せます。練習モードでは何も本物ではありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Under Agents, choose which agent of {editors} uses it.</source>
            <translation>「エージェント」で、{editors}のどのエージェントが使うかを選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>What do you have?</source>
            <translation>何をお持ちですか？</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>What do you want to use?</source>
            <translation>何を使いたいですか？</translation>
        </message>
        <message>
            <location filename="viewmodels/first_steps.py" />
            <source>Your model server</source>
            <translation>自分のモデルサーバー</translation>
        </message>
    </context>
    <context>
        <name>FirstStepsDialog</name>
        <message>
            <location filename="views/first_steps.py" />
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <location filename="views/first_steps.py" />
            <source>First steps</source>
            <translation>はじめに</translation>
        </message>
        <message>
            <location filename="views/first_steps.py" />
            <source>Open a file from a colleague</source>
            <translation>同僚からのファイルを開く</translation>
        </message>
        <message>
            <location filename="views/first_steps.py" />
            <source>Skip</source>
            <translation>スキップ</translation>
        </message>
    </context>
    <context>
        <name>FollowBox</name>
        <message>
            <location filename="views/packs/follow_box.py" />
            <source>&amp;Tell me when this pack changes</source>
            <translation>このパックの変更を知らせる(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>FollowChoice</name>
        <message>
            <location filename="viewmodels/packs/follow_choice.py" />
            <source>Each time this app starts, it looks at {place}.</source>
            <translation>このアプリは起動するたびに{place}を確認します。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/follow_choice.py" />
            <source>Nothing changes here until you say so.</source>
            <translation>あなたが決めるまで、ここでは何も変わりません。</translation>
        </message>
    </context>
    <context>
        <name>FollowedPack</name>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Last looked at: {when}</source>
            <translation>最後の確認：{when}</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Not this version</source>
            <translation>このバージョンは不要</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>See what changed…</source>
            <translation>変更点を見る…</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Stop following</source>
            <translation>フォローをやめる</translation>
        </message>
    </context>
    <context>
        <name>Following</name>
        <message numerus="yes">
            <location filename="viewmodels/words/following.py" />
            <source>%n more</source>
            <extracomment>Of one, in English: 1 more</extracomment>
            <translation>
                <numerusform>ほか%n件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Another team pack stands there now. Everything that came with yours goes on working.</source>
            <translation>そこには今、別のチームパックがあります。今のパックから取り込んだものは、すべてそのまま使えます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Changed: {names}.</source>
            <translation>変更：{names}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Everything that came with it goes on working.</source>
            <translation>取り込んだものは、すべてそのまま使えます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>From your team</source>
            <translation>チームから</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>From your team, changed</source>
            <translation>チームから（変更あり）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It came with “{name}”, and was changed here. What you changed counts.</source>
            <translation>「{name}」から取り込み、ここで変更されています。あなたの変更が優先されます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It came with “{name}”.</source>
            <translation>「{name}」から取り込みました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It could not be looked at.</source>
            <translation>確認できませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It could not be reached.</source>
            <translation>接続できませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It did not answer in time.</source>
            <translation>時間内に応答がありませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It has moved. Ask whoever made the pack for its new address.</source>
            <translation>移動しています。新しいアドレスをパックの作成者に聞いてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It is no longer there. Ask whoever made the pack.</source>
            <translation>もうそこにありません。パックの作成者に聞いてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It needs a newer version of this app.</source>
            <translation>このアプリの新しいバージョンが必要です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>It wants a sign-in now. Ask whoever made the pack.</source>
            <translation>サインインが必要になりました。パックの作成者に聞いてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Its certificate is not trusted here. Ask your IT department.</source>
            <translation>証明書がここでは信頼されていません。IT担当者に聞いてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>New: {names}.</source>
            <translation>新規：{names}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>No longer in it: {names}. Yours stay.</source>
            <translation>なくなったもの：{names}。あなたのものは残ります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Not looked at yet.</source>
            <translation>まだ確認していません。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/following.py" />
            <source>Not this version</source>
            <translation>このバージョンは不要</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/following.py" />
            <source>Nothing is changed here until you say so.</source>
            <translation>あなたが決めるまで、ここでは何も変更しません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Other models for the agents.</source>
            <translation>エージェントのモデルの変更。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/following.py" />
            <source>See what changed…</source>
            <translation>変更点を見る…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>The file cannot be read now.</source>
            <translation>今はファイルを読み取れません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>The file is no longer there. Ask whoever made the pack.</source>
            <translation>ファイルがもうありません。パックの作成者に聞いてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>There is a newer version, which you did not want.</source>
            <translation>新しいバージョンがありますが、不要としました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>This came with a team pack.</source>
            <translation>チームパックから取り込んだものです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>This came with “{name}”.</source>
            <translation>「{name}」から取り込んだものです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>What is there now is no team pack.</source>
            <translation>今そこにあるものはチームパックではありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>What is there now is too large for a team pack.</source>
            <translation>今そこにあるものはチームパックとしては大きすぎます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>What you change here counts; the team's next version will not overwrite it.</source>
            <translation>ここでの変更が優先されます。チームの次のバージョンで上書きされることはありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>You have its newest version.</source>
            <translation>最新のバージョンです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>Your organisation does not allow its address.</source>
            <translation>組織の設定により、そのアドレスは使えません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/following.py" />
            <source>a team pack</source>
            <translation>チームパック</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/following.py" />
            <source>{pack} has changed.</source>
            <translation>{pack}が変更されました。</translation>
        </message>
    </context>
    <context>
        <name>Foreign</name>
        <message numerus="yes">
            <location filename="viewmodels/words/foreign.py" />
            <source>%n more</source>
            <extracomment>Of one, in English: 1 more</extracomment>
            <translation>
                <numerusform>ほか%n件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Ask for the file again, or export it once more.</source>
            <translation>ファイルをもう一度もらうか、エクスポートし直してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>CC Switch export</source>
            <translation>CC Switchのエクスポート</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Check that it is the right file.</source>
            <translation>正しいファイルか確認してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Cherry Studio backup</source>
            <translation>Cherry Studioのバックアップ</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Continue configuration</source>
            <translation>Continueの設定</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Editor settings with AI Orchestrator models</source>
            <translation>AI Orchestratorのモデルが入ったエディターの設定</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Export only the settings, without chats and files, and try again.</source>
            <translation>チャットとファイルを除いて設定だけをエクスポートし、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>File with environment variables (.env)</source>
            <translation>環境変数のファイル（.env）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>In CC Switch, choose Export in its settings, and open that file here.</source>
            <translation>CC Switchの設定で「エクスポート」を選び、そのファイルをここで開いてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>In Cherry Studio, choose “Legacy backup” under Data settings, and open that file here.</source>
            <translation>Cherry Studioのデータ設定で「旧バージョンのバックアップ」を選び、そのファイルをここで開いてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Kiln does not take this setting. The model comes along without it.</source>
            <translation>Kilnはこの設定を受け付けません。モデルはこの設定なしで取り込まれます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Kiln lists this model by itself.</source>
            <translation>Kilnはこのモデルを自分で一覧に出します。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>Kiln settings</source>
            <translation>Kilnの設定</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>LiteLLM configuration</source>
            <translation>LiteLLMの設定</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>This link does not bring a provider.</source>
            <translation>このリンクにはプロバイダーが含まれていません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>You can open packs, Kiln's settings.yaml, an editor's settings.json, Cherry Studio backups, CC Switch exports, LiteLLM's config.yaml and .env files.</source>
            <translation>開けるのは、チームパック、Kilnのsettings.yaml、エディターのsettings.json、Cherry Studioのバックアップ、CC Switchのエクスポート、LiteLLMのconfig.yaml、.envファイルです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>a key stood in a name or an address, where everybody would see it, so this stays out.</source>
            <translation>名前またはアドレスに、誰でも見られる形でキーが入っていたため、取り込みません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>an agent uses this model, but the file does not have it.</source>
            <translation>エージェントがこのモデルを使っていますが、ファイルにありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the address held a password or a key. It comes along without it.</source>
            <translation>アドレスにパスワードまたはキーが入っていました。それを除いて取り込みます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the address is not a web address, so this stays out.</source>
            <translation>アドレスがWebアドレスではないため、取り込みません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the file does not name a model, so this stays out.</source>
            <translation>ファイルにモデル名がないため、取り込みません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the file does not say the address, so this stays out.</source>
            <translation>ファイルにアドレスがないため、取り込みません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the key is kept somewhere else. You will be asked for it.</source>
            <translation>キーは別の場所に保存されています。後で入力をお願いします。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>the provider of this model is not in the file, so it stays out.</source>
            <translation>このモデルのプロバイダーがファイルにないため、取り込みません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>there are several keys. Only the first is used.</source>
            <translation>キーが複数あります。最初のものだけを使います。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>there was more in the file than can be taken at once.</source>
            <translation>ファイルの内容が多く、一度に取り込めませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this does not say which provider it is for.</source>
            <translation>どのプロバイダーのものか書かれていません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this entry is incomplete or damaged, so it stays out.</source>
            <translation>この項目は不完全か破損しているため、取り込みません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this is switched off and has no key, so it stays out.</source>
            <translation>オフになっていてキーもないため、取り込みません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this model does not chat, so it stays out.</source>
            <translation>このモデルはチャットできないため、取り込みません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this only concerns the other program's own server.</source>
            <translation>これはほかのプログラム自身のサーバーだけに関わるものです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this service works in a way that Kiln and the editors do not know.</source>
            <translation>このサービスの動き方は、Kilnもエディターも対応していません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>this stands for any model, not for one that could be added.</source>
            <translation>これは任意のモデルを表すもので、追加できるモデルではありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>what stands there is not a real key. You will be asked for it.</source>
            <translation>そこにあるのは本物のキーではありません。後で入力をお願いします。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>{names}: {why}</source>
            <translation>{names}：{why}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” has no provider and no model that can be used here.</source>
            <translation>「{name}」には、ここで使えるプロバイダーもモデルもありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” is a copy of the other app's own database, not an export.</source>
            <translation>「{name}」はほかのアプリ自身のデータベースのコピーで、エクスポートではありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” is damaged and cannot be read.</source>
            <translation>「{name}」は破損していて、読み取れません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” is larger than any settings are, so it was not opened.</source>
            <translation>「{name}」は設定としては大きすぎるため、開きませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/foreign.py" />
            <source>“{name}” is not a file that this app can import.</source>
            <translation>「{name}」はこのアプリがインポートできるファイルではありません。</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <location filename="viewmodels/forms.py" />
            <source>Saved. {kept}</source>
            <translation>保存しました。{kept}</translation>
        </message>
    </context>
    <context>
        <name>Gateway</name>
        <message numerus="yes">
            <location filename="viewmodels/gateway/state.py" />
            <source>%n cannot go</source>
            <translation>
                <numerusform>%n件は公開できません</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/state.py" />
            <source>%n change</source>
            <extracomment>Of one, in English: %n changes</extracomment>
            <translation>
                <numerusform>%n件を変更</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/state.py" />
            <source>%n go</source>
            <extracomment>Of one, in English: %n goes</extracomment>
            <translation>
                <numerusform>%n件を削除</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>%n models</source>
            <extracomment>Of one, in English: %n model</extracomment>
            <translation>
                <numerusform>%n個のモデル</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/state.py" />
            <source>%n new</source>
            <translation>
                <numerusform>%n件を新規追加</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>%n new models</source>
            <extracomment>Of one, in English: %n new model</extracomment>
            <translation>
                <numerusform>%n個の新しいモデル</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Ask those who run it to set STORE_MODEL_IN_DB to True, or publish into its file instead.</source>
            <translation>STORE_MODEL_IN_DBをTrueに設定するよう管理者に頼むか、代わりにゲートウェイのファイルに公開してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Ask those who run the gateway for its master key, or let them publish.</source>
            <translation>ゲートウェイの管理者にマスターキーをもらうか、公開を任せてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Cannot go</source>
            <translation>公開できない</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Changes</source>
            <translation>変更</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Check it for typing errors.</source>
            <translation>入力ミスがないか確認してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Check the address: it is the one of the gateway itself, without a page after it.</source>
            <translation>アドレスを確認してください。ゲートウェイ自体のアドレスで、後ろにページは付きません。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Choose the gateway's file.</source>
            <translation>ゲートウェイのファイルを選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Goes</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>It comes from this very gateway.</source>
            <translation>まさにこのゲートウェイから来たものです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Its address holds a password, which everybody could read. Give it as a key instead.</source>
            <translation>アドレスに、誰でも読めるパスワードが入っています。代わりにキーとして入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Its entry is damaged.</source>
            <translation>項目が破損しています。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Its provider is not set up, or has no address.</source>
            <translation>プロバイダーが設定されていないか、アドレスがありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>LiteLLM does not know its provider.</source>
            <translation>LiteLLMはこのプロバイダーに対応していません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Look into its log, then try again.</source>
            <translation>ゲートウェイのログを見てから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Nothing can be published.</source>
            <translation>公開できるものはありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Nothing was changed. Ask those who run the gateway to add the models.</source>
            <translation>何も変更されませんでした。モデルを追加するよう、ゲートウェイの管理者に頼んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Nothing was changed. Choose another file, or ask those who run the gateway.</source>
            <translation>何も変更されませんでした。別のファイルを選ぶか、ゲートウェイの管理者に聞いてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Paste its master key, or ask those who run the gateway for a key of your own.</source>
            <translation>マスターキーを貼り付けるか、ゲートウェイの管理者に自分用のキーをもらってください。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Paste the gateway's master key.</source>
            <translation>ゲートウェイのマスターキーを貼り付けてください。</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Publish %n models to a gateway</source>
            <extracomment>Of one, in English: Publish %n model to a gateway</extracomment>
            <translation>
                <numerusform>%n個のモデルをゲートウェイに公開</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Publish into its file config.yaml instead.</source>
            <translation>代わりに、ゲートウェイのファイルconfig.yamlに公開してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Publish into that file instead.</source>
            <translation>代わりに、そのファイルに公開してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>Some of these models stand in the gateway's file config.yaml, and cannot be changed here.</source>
            <translation>これらのモデルの一部はゲートウェイのファイルconfig.yamlにあり、ここでは変更できません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The gateway</source>
            <translation>ゲートウェイ</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The gateway does not accept this key.</source>
            <translation>ゲートウェイはこのキーを受け付けません。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>The gateway has all of this already.</source>
            <translation>ゲートウェイにはすでにすべてあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>The gateway has {names} already, put there by somebody else. It would share the calls out among both.</source>
            <translation>ゲートウェイには、ほかの人が入れた{names}がすでにあります。呼び出しが両方に振り分けられてしまいます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The gateway refused.</source>
            <translation>ゲートウェイが拒否しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The key is good, but it may not change the gateway's models.</source>
            <translation>キーは有効ですが、ゲートウェイのモデルを変更する権限がありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>The list of models in this file is written in a way that this app does not change.</source>
            <translation>このファイルのモデルの一覧は、このアプリでは変更しない書き方になっています。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>This file is no configuration of a LiteLLM gateway, or it is damaged.</source>
            <translation>このファイルはLiteLLMゲートウェイの設定ではないか、破損しています。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>This gateway has a database, but does not keep models in it.</source>
            <translation>このゲートウェイにはデータベースがありますが、モデルはそこに保存されません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>This gateway has no database, so it cannot take models in this way.</source>
            <translation>このゲートウェイにはデータベースがないため、この方法ではモデルを受け取れません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>This is no address that can be called.</source>
            <translation>これは呼び出せるアドレスではありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>Type the gateway's address.</source>
            <translation>ゲートウェイのアドレスを入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>abilities</source>
            <translation>できること</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>context window</source>
            <translation>コンテキストウィンドウ</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>input price</source>
            <translation>入力料金</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>location</source>
            <translation>ロケーション</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>longest answer</source>
            <translation>回答の最大の長さ</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>name</source>
            <translation>名前</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>name of the key</source>
            <translation>キーの名前</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>output price</source>
            <translation>出力料金</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>project</source>
            <translation>プロジェクト</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>region</source>
            <translation>リージョン</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>version</source>
            <translation>バージョン</translation>
        </message>
        <message>
            <location filename="viewmodels/words/gateway.py" />
            <source>{host} answers, but not as a LiteLLM gateway does.</source>
            <translation>{host}は応答しますが、LiteLLMゲートウェイの応答ではありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>{names}: the address is this computer. The gateway reaches it only when it runs here, too.</source>
            <translation>{names}：アドレスがこのコンピューターを指しています。ゲートウェイもここで動いている場合にだけ届きます。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>{names}: the gateway's computer has to be signed in to Google Cloud.</source>
            <translation>{names}：ゲートウェイのコンピューターがGoogle Cloudにサインインしている必要があります。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>{name} is not there.</source>
            <translation>{name}がありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/state.py" />
            <source>{name} is still there.</source>
            <translation>{name}がまだ残っています。</translation>
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
            <translation>アドレス(&amp;A)</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Add a gateway's models</source>
            <translation>ゲートウェイのモデルを追加</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Add them</source>
            <translation>追加する</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Asking the gateway…</source>
            <translation>ゲートウェイに問い合わせ中…</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Look what it has</source>
            <translation>何があるか見る</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Models to add</source>
            <translation>追加するモデル</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>The key that those who run the gateway gave you.</source>
            <translation>ゲートウェイの管理者からもらったキーです。</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>Your &amp;key</source>
            <translation>自分のキー(&amp;K)</translation>
        </message>
        <message>
            <location filename="views/gateway_dialog.py" />
            <source>and {count} more</source>
            <translation>ほか{count}件</translation>
        </message>
    </context>
    <context>
        <name>Given</name>
        <message>
            <location filename="viewmodels/given.py" />
            <source>Ask whoever sent it for another one.</source>
            <translation>送ってくれた人に、別のものを頼んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>Team packs are files that end in .kilnmodels.</source>
            <translation>チームパックは.kilnmodelsで終わるファイルです。</translation>
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>The file that should be opened is not there.</source>
            <translation>開こうとしたファイルがありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>This file is too large for a team pack.</source>
            <translation>このファイルはチームパックとしては大きすぎます。</translation>
        </message>
        <message>
            <location filename="viewmodels/given.py" />
            <source>This is no team pack, so it was not opened.</source>
            <translation>チームパックではないため、開きませんでした。</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>A usual task needs {needs} tokens; it holds {holds}.</source>
            <translation>通常のタスクには{needs}トークン必要ですが、入るのは{holds}です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Add a larger model.</source>
            <translation>もっと大きいモデルを追加してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Attention</source>
            <translation>注意</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Both have the same id, so agents only find the last one.</source>
            <translation>両方のIDが同じため、エージェントは最後のものしか見つけられません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Broken</source>
            <translation>故障</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Choose another…</source>
            <translation>別のものを選ぶ…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Chose another model.</source>
            <translation>別のモデルを選びました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Convert</source>
            <translation>変換</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Converted to the new format.</source>
            <translation>新しい形式に変換しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Edit…</source>
            <translation>編集…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Enter key…</source>
            <translation>キーを入力…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Enter price…</source>
            <translation>料金を入力…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Finish…</source>
            <translation>仕上げる…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Give it an id</source>
            <translation>IDを付ける</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>It has no id of its own in Kiln's file. It gets a new one; nothing else changes.</source>
            <translation>Kilnのファイルに固有のIDがありません。新しいIDが付きます。ほかは変わりません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>It wants the provider “{provider}”, which Kiln does not know.</source>
            <translation>プロバイダー「{provider}」を必要としますが、Kilnはそれを知りません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Its address starts with http, so nothing is encrypted. Use https, then test it.</source>
            <translation>アドレスがhttpで始まるため、何も暗号化されません。httpsにしてからテストしてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Its provider takes money, so the estimate is too low.</source>
            <translation>プロバイダーは有料なので、見積もりが低すぎます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Its provider “{provider}” is not set up. Set it up again, and the model works.</source>
            <translation>プロバイダー「{provider}」が設定されていません。もう一度設定すれば、モデルは動きます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Its setting “{fields}” is neither Yes nor No. Kiln then shows nobody any model.</source>
            <translation>設定「{fields}」が「はい」でも「いいえ」でもありません。その場合、Kilnはモデルを一切表示しません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot run {count} models</source>
            <translation>Kilnは{count}個のモデルを実行できません</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot run “{name}”</source>
            <translation>Kilnは「{name}」を実行できません</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot select {count} models</source>
            <translation>Kilnは{count}個のモデルを選択できません</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln cannot select “{name}”</source>
            <translation>Kilnは「{name}」を選択できません</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln does not understand the setting “{fields}” and fails when the model is used.</source>
            <translation>Kilnは設定「{fields}」を理解できず、モデルを使うと失敗します。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln lists it, but cannot remove it. Converted, it can be edited and tested, too.</source>
            <translation>Kilnは一覧に出しますが、削除できません。変換すると、編集やテストもできます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln skips {count} models</source>
            <translation>Kilnは{count}個のモデルを無視します</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln skips “{name}”</source>
            <translation>Kilnは「{name}」を無視します</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Kiln's catalogue calls it out of date: the provider may turn it off.</source>
            <translation>Kilnのカタログでは古いとされています。プロバイダーが停止するかもしれません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Kiln's own file has no value, so {variables} counts. A Kiln that is started in another way may not have it. Write it into Kiln's file to be sure.</source>
            <translation>Kiln自身のファイルに値がないため、{variables}が使われます。別の方法で起動したKilnにはないかもしれません。確実にするには、Kilnのファイルに書き込んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Kiln's own file has the settings of {name} now.</source>
            <translation>Kiln自身のファイルに{name}の設定が入りました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Look…</source>
            <translation>見る…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Mend</source>
            <translation>直す</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Mended {name}.</source>
            <translation>{name}を直しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Nobody can tell which model it is, so no program uses it.</source>
            <translation>どのモデルか誰にも分からないため、どのプログラムも使いません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Nothing needs you.</source>
            <translation>対応が必要なものはありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Nothing needs you. Something could be better.</source>
            <translation>対応が必要なものはありません。改善できるものがあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>One thing needs you.</source>
            <translation>対応が必要なものが1件あります。</translation>
        </message>
        <message>
            <location filename="viewmodels/health.py" />
            <source>Open…</source>
            <translation>開く…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Provider, name and settings are the same. One of them is enough.</source>
            <translation>プロバイダー、名前、設定が同じです。1つで十分です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Raise to {limit}</source>
            <translation>{limit}に上げる</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Raised the limit.</source>
            <translation>上限を上げました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Remove one</source>
            <translation>1つを削除</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Remove them</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Removed what Kiln cannot use.</source>
            <translation>Kilnが使えないものを削除しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Removed what nobody could read.</source>
            <translation>誰にも読めなかったものを削除しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Removed what stood there twice.</source>
            <translation>二重にあったものを削除しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Repair</source>
            <translation>修復</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Set up…</source>
            <translation>設定する…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Settings of {name} have no effect</source>
            <translation>{name}の設定に効果がありません</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Something in it is of the wrong kind, such as a number where a text belongs.</source>
            <translation>中に種類の違うものがあります。たとえば、文字のところに数があります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Something that agents need of it is wrong or missing. Open it to complete it.</source>
            <translation>エージェントに必要なものが間違っているか足りません。開いて完成させてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Take it out</source>
            <translation>取り除く</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Take the price out</source>
            <translation>料金を取り除く</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The agents cost more than your limit a day</source>
            <translation>エージェントの費用が1日の上限を超えています</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The agents cost more than your limit a month</source>
            <translation>エージェントの費用が1か月の上限を超えています</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The estimate is {amount} on an average day, the limit {limit}: they would stop early.</source>
            <translation>見積もりは平均して1日{amount}、上限は{limit}です。早く止まってしまいます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The estimate is {amount}, the limit {limit}: they would stop before the month ends.</source>
            <translation>見積もりは{amount}、上限は{limit}です。月末より前に止まってしまいます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The key of {name} can be read on the way</source>
            <translation>{name}のキーが途中で読まれるおそれがあります</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>The settings name “{secret}”, which this computer's keychain has not. Type the key in.</source>
            <translation>設定には「{secret}」とありますが、このコンピューターのキーチェーンにありません。キーを入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Tidied the settings file.</source>
            <translation>設定ファイルを整理しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Tidy</source>
            <translation>整理</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Tip</source>
            <translation>ヒント</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Turn on {name}</source>
            <translation>{name}をオンにする</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Use https</source>
            <translation>httpsを使う</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <location filename="viewmodels/words/health_models.py" />
            <source>Use {model}</source>
            <translation>{model}を使う</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>Use {price}</source>
            <translation>{price}を使う</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>Write into the file</source>
            <translation>ファイルに書き込む</translation>
        </message>
        <message>
            <location filename="viewmodels/failed_tests.py" />
            <source>just now</source>
            <translation>たった今</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models are hidden by others</source>
            <translation>{count}個のモデルがほかのモデルに隠れています</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models are not complete</source>
            <translation>{count}個のモデルが未完成です</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models are out of date</source>
            <translation>{count}個のモデルが古くなっています</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models can never work</source>
            <translation>{count}個のモデルは決して動きません</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models cannot be read</source>
            <translation>{count}個のモデルを読み取れません</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models cost nothing, say the settings</source>
            <translation>{count}個のモデルが設定では無料です</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models empty Kiln's whole list of models</source>
            <translation>{count}個のモデルがKilnのモデル一覧全体を空にします</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models have an old format</source>
            <translation>{count}個のモデルが古い形式です</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models have lost their provider</source>
            <translation>{count}個のモデルがプロバイダーを失いました</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} models stand there twice</source>
            <translation>{count}個のモデルが二重にあります</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <location filename="viewmodels/words/health_models.py" />
            <source>{count} more</source>
            <translation>ほか{count}件</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{count} things need you.</source>
            <translation>対応が必要なものが{count}件あります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{model} is too small for {agents}</source>
            <translation>{model}は{agents}には小さすぎます</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} depends on this computer's environment</source>
            <translation>{name}はこのコンピューターの環境に依存しています</translation>
        </message>
        <message>
            <location filename="viewmodels/failed_tests.py" />
            <source>{name} did not work in its last test</source>
            <translation>{name}は前回のテストで動きませんでした</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} has no key on this computer</source>
            <translation>このコンピューターに{name}のキーがありません</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} is asked over https now. Test it.</source>
            <translation>{name}にはhttpsで接続するようになりました。テストしてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health.py" />
            <source>{name} is not complete</source>
            <translation>{name}は未完成です</translation>
        </message>
        <message>
            <location filename="viewmodels/failed_tests.py" />
            <source>{result}, {age}. Open it to see what helps.</source>
            <translation>{result}、{age}。開くと対処法が分かります。</translation>
        </message>
        <message>
            <location filename="viewmodels/health.py" />
            <source>{text} (In {editor}.)</source>
            <translation>{text}（{editor}内）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” can never work</source>
            <translation>「{name}」は決して動きません</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” cannot be read</source>
            <translation>「{name}」を読み取れません</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” costs nothing, say the settings</source>
            <translation>「{name}」は設定では無料です</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” empties Kiln's whole list of models</source>
            <translation>「{name}」がKilnのモデル一覧全体を空にします</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” has an old format</source>
            <translation>「{name}」は古い形式です</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” has lost its provider</source>
            <translation>「{name}」はプロバイダーを失いました</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” is hidden by another model</source>
            <translation>「{name}」は別のモデルに隠れています</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” is not complete</source>
            <translation>「{name}」は未完成です</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” is out of date</source>
            <translation>「{name}」は古くなっています</translation>
        </message>
        <message>
            <location filename="viewmodels/words/health_models.py" />
            <source>“{name}” stands there twice</source>
            <translation>「{name}」が二重にあります</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Choose another folder.</source>
            <translation>別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Choose another name.</source>
            <translation>別の名前を選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Free some space, or choose another disk.</source>
            <translation>空きを作るか、別のディスクを選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>Saved as {path}</source>
            <translation>{path}として保存しました</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>The disk is full.</source>
            <translation>ディスクがいっぱいです。</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>The report could not be saved there.</source>
            <translation>そこにはレポートを保存できませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>The report is one file for whoever helps you. In it: what this app did (its log), the versions of its parts and of your system, the names of your settings without their values, which servers they lead to, and which models were tested with what result. Not in it: keys, passwords, your name, what a model was asked or answered. Nothing is sent: you choose who gets the file.</source>
            <translation>レポートは、助けてくれる人に渡す1つのファイルです。含まれるもの：このアプリが行ったこと（ログ）、アプリの部品とシステムのバージョン、設定の名前（値はなし）、接続先のサーバー、テストしたモデルとその結果。含まれないもの：キー、パスワード、お名前、モデルへの質問と回答。何も送信されません。誰に渡すかはご自分で選べます。</translation>
        </message>
        <message>
            <location filename="viewmodels/help.py" />
            <source>There is a folder of that name.</source>
            <translation>同じ名前のフォルダーがあります。</translation>
        </message>
    </context>
    <context>
        <name>HelpButton</name>
        <message>
            <location filename="views/kit/help.py" />
            <source>Closed</source>
            <translation>閉じています</translation>
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <location filename="views/help_card.py" />
            <source>First steps…</source>
            <translation>はじめに…</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Log</source>
            <translation>ログ</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Report (*.zip)</source>
            <translation>レポート (*.zip)</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Save report</source>
            <translation>レポートを保存</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Save report…</source>
            <translation>レポートを保存…</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>What this app did, without keys. IT may ask for it.</source>
            <translation>このアプリが行ったこと（キーなし）。IT担当者に求められることがあります。</translation>
        </message>
        <message>
            <location filename="views/help_card.py" />
            <source>Writing the report…</source>
            <translation>レポートを作成中…</translation>
        </message>
    </context>
    <context>
        <name>HelpSheet</name>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>All that can be done with it</source>
            <translation>できることのすべて</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose all</source>
            <translation>すべて選択</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose one more, or one less</source>
            <translation>1つ追加または除外して選択</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose only one again</source>
            <translation>もう一度1つだけ選択</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Choose several</source>
            <translation>複数選択</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to</source>
            <translation>移動</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to the message below, such as “Undo”</source>
            <translation>「元に戻す」など、下のメッセージへ移動</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to the next field</source>
            <translation>次の項目へ移動</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Go to the row that begins with them</source>
            <translation>その文字で始まる行へ移動</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>In a form</source>
            <translation>フォームで</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>In a list</source>
            <translation>一覧で</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Letters</source>
            <translation>文字</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Look</source>
            <translation>表示</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Menu key</source>
            <translation>メニューキー</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Open the row</source>
            <translation>行を開く</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Remove it</source>
            <translation>削除する</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Shift and arrows</source>
            <translation>Shiftと矢印</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <location filename="views/help_sheet.py" />
            <source>Test</source>
            <translation>テスト</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <location filename="viewmodels/history/actions.py" />
            <source>%n changes</source>
            <extracomment>Of one, in English: 1 change</extracomment>
            <translation>
                <numerusform>%n件の変更</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="views/history_page.py" />
            <source>%n later changes are taken back, also those of others.</source>
            <extracomment>Of one, in English: 1 later change is taken back, also where others made it.</extracomment>
            <translation>
                <numerusform>後の%n件の変更も、ほかの人の分を含めて元に戻します。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/history.py" />
            <source>%n minutes ago</source>
            <extracomment>Of one, in English: a minute ago</extracomment>
            <translation>
                <numerusform>%n分前</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>An import</source>
            <translation>インポート</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Context (tokens)</source>
            <translation>コンテキスト（トークン）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Description</source>
            <translation>説明</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Do it again</source>
            <translation>やり直す</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Go back to here…</source>
            <translation>ここまで戻る…</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>In {programs}</source>
            <translation>{programs}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>It cannot be undone later. Is the disk full?</source>
            <translation>後から元に戻せません。ディスクがいっぱいではありませんか？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>List of models</source>
            <translation>モデルの一覧</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>List of providers</source>
            <translation>プロバイダーの一覧</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Model for all agents</source>
            <translation>すべてのエージェントのモデル</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Model of the agent “{agent}”</source>
            <translation>エージェント「{agent}」のモデル</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Models in the old format</source>
            <translation>古い形式のモデル</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Most to spend in a day</source>
            <translation>1日に使う上限</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Most to spend in a month</source>
            <translation>1か月に使う上限</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Nothing was changed. Choose it in Settings, then try again.</source>
            <translation>何も変更されませんでした。設定で選んでから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Nothing was changed. Set it up again by hand, and paste the key there.</source>
            <translation>何も変更されませんでした。手動でもう一度設定し、そこにキーを貼り付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>One model for all agents</source>
            <translation>すべてのエージェントに1つのモデル</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Price for a million tokens</source>
            <translation>100万トークンの料金</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Price for a million tokens in</source>
            <translation>入力100万トークンの料金</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Price for a million tokens out</source>
            <translation>出力100万トークンの料金</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>Provider</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Somebody</source>
            <translation>誰か</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>The editor</source>
            <translation>エディター</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>The pack “{name}”</source>
            <translation>チームパック「{name}」</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>This cannot be taken back: this computer's keychain no longer has the key {keys}.</source>
            <translation>これは元に戻せません。このコンピューターのキーチェーンに{keys}のキーがもうありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>This changed the settings of {editor}, which this app does not manage at the moment.</source>
            <translation>これは{editor}の設定の変更ですが、このアプリは現在それを管理していません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <location filename="viewmodels/history/rows.py" />
            <source>Undone</source>
            <translation>元に戻し済み</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>What “Auto” prefers</source>
            <translation>「自動」の優先</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Yesterday</source>
            <translation>昨日</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>You</source>
            <translation>あなた</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>Your change was saved, but the history could not note it.</source>
            <translation>変更は保存されましたが、履歴に記録できませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>a change of “{name}”</source>
            <translation>「{name}」の変更</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>a key</source>
            <translation>キー</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>adding the model “{name}”</source>
            <translation>モデル「{name}」の追加</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>adding the provider “{name}”</source>
            <translation>プロバイダー「{name}」の追加</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>applying the pack “{name}”</source>
            <translation>チームパック「{name}」の適用</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>bringing the model “{name}” to the new format</source>
            <translation>モデル「{name}」の新形式への変換</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing settings</source>
            <translation>設定の変更</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing the model “{name}”</source>
            <translation>モデル「{name}」の変更</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing the provider “{name}”</source>
            <translation>プロバイダー「{name}」の変更</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing “{field}”</source>
            <translation>「{field}」の変更</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>changing “{field}” of “{name}”</source>
            <translation>「{name}」の「{field}」の変更</translation>
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
                <numerusform>%n件の変更の巻き戻し</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>just now</source>
            <translation>たった今</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history_fields.py" />
            <source>not set</source>
            <translation>未設定</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <location filename="viewmodels/words/history_fields.py" />
            <source>nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>putting “{name}” back</source>
            <translation>「{name}」の書き戻し</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>removing the model “{name}”</source>
            <translation>モデル「{name}」の削除</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>removing the provider “{name}”</source>
            <translation>プロバイダー「{name}」の削除</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>renaming the provider “{name}”</source>
            <translation>プロバイダー「{name}」の名前の変更</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>writing an old list over “{name}”</source>
            <translation>古い一覧による「{name}」の上書き</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} added the model “{name}”</source>
            <translation>{who}がモデル「{name}」を追加しました</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} added the provider “{name}”</source>
            <translation>{who}がプロバイダー「{name}」を追加しました</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} brought the model “{name}” to the new format</source>
            <translation>{who}がモデル「{name}」を新しい形式に変換しました</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed settings</source>
            <translation>{who}が設定を変更しました</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed the model “{name}”</source>
            <translation>{who}がモデル「{name}」を変更しました</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed the provider “{name}”</source>
            <translation>{who}がプロバイダー「{name}」を変更しました</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed “{field}” of “{name}” to {value}</source>
            <translation>{who}が「{name}」の「{field}」を{value}に変更しました</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} changed “{field}” to {value}</source>
            <translation>{who}が「{field}」を{value}に変更しました</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} put “{name}” back</source>
            <translation>{who}が「{name}」を書き戻しました</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} redid {what}</source>
            <translation>{who}が{what}をやり直しました</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} removed the model “{name}”</source>
            <translation>{who}がモデル「{name}」を削除しました</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} removed the provider “{name}”</source>
            <translation>{who}がプロバイダー「{name}」を削除しました</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} renamed the provider “{name}”</source>
            <translation>{who}がプロバイダー「{name}」の名前を変更しました</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} undid a change of “{name}”</source>
            <translation>{who}が「{name}」の変更を元に戻しました</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} undid {what}</source>
            <translation>{who}が{what}を元に戻しました</translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} was applied</source>
            <translation>{who}を適用しました</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/history.py" />
            <source>{who} went back %n changes</source>
            <extracomment>Of one, in English: {who} went back 1 change</extracomment>
            <translation>
                <numerusform>{who}が%n件の変更を巻き戻しました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/history.py" />
            <source>{who} wrote an old list over “{name}”</source>
            <translation>{who}が古い一覧で「{name}」を上書きしました</translation>
        </message>
    </context>
    <context>
        <name>HistoryActions</name>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Nothing was left to take back.</source>
            <translation>元に戻すものは残っていませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Redid {what}.</source>
            <translation>{what}をやり直しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Redo</source>
            <translation>やり直す</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>There is nothing to redo.</source>
            <translation>やり直すものはありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>There is nothing to undo.</source>
            <translation>元に戻すものはありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Undid {what}.</source>
            <translation>{what}を元に戻しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/history/actions.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <location filename="views/history_card.py" />
            <source>Clear history</source>
            <translation>履歴を消去</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Clear history…</source>
            <translation>履歴を消去…</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Clear the history?</source>
            <translation>履歴を消去しますか？</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Each change is kept, so that it can be undone. Keys in it are kept in the keychain only.</source>
            <translation>元に戻せるように、変更をすべて残します。中のキーはキーチェーンだけに保存されます。</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Keep the &amp;history</source>
            <translation>履歴を残す(&amp;H)</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>No change made so far can be undone any more.</source>
            <translation>これまでの変更は元に戻せなくなります。</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Tidying up…</source>
            <translation>整理中…</translation>
        </message>
        <message>
            <location filename="views/history_card.py" />
            <source>Your settings, models and keys stay as they are.</source>
            <translation>設定、モデル、キーはそのまま残ります。</translation>
        </message>
    </context>
    <context>
        <name>HistoryEntryDialog</name>
        <message>
            <location filename="views/history_entry.py" />
            <source>After</source>
            <translation>変更後</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Before</source>
            <translation>変更前</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Do it again</source>
            <translation>やり直す</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Go back to here…</source>
            <translation>ここまで戻る…</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Only the form of the file changed, no value.</source>
            <translation>ファイルの書式だけが変わり、値は変わっていません。</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>Undo this</source>
            <translation>これを元に戻す</translation>
        </message>
        <message>
            <location filename="views/history_entry.py" />
            <source>{when}. It was undone since.</source>
            <translation>{when}。その後、元に戻されました。</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>Kiln and others</source>
            <translation>Kilnとその他</translation>
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>Undone</source>
            <translation>元に戻したもの</translation>
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>You</source>
            <translation>あなた</translation>
        </message>
        <message>
            <location filename="viewmodels/history/page.py" />
            <source>{day}, {time}, in {programs}</source>
            <translation>{day} {time}、{programs}</translation>
        </message>
    </context>
    <context>
        <name>HistorySettings</name>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>30 days</source>
            <translation>30日</translation>
        </message>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>A year</source>
            <translation>1年</translation>
        </message>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>As long as there is room (8 MB)</source>
            <translation>容量のある限り（8 MB）</translation>
        </message>
        <message>
            <location filename="viewmodels/history/settings.py" />
            <source>The history is empty now.</source>
            <translation>履歴は空になりました。</translation>
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <location filename="views/history_page.py" />
            <source>Each change that you make, or that this app sees others make, will stand here.</source>
            <translation>あなたの変更と、このアプリが気づいたほかの人の変更が、ここに並びます。</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Go back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Go back to here?</source>
            <translation>ここまで戻りますか？</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Go to Models</source>
            <translation>「モデル」へ移動</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Going back is a change, too: you can undo it.</source>
            <translation>戻ることも変更の1つなので、元に戻せます。</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>No change is like that.</source>
            <translation>該当する変更はありません。</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Nothing found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Nothing has changed yet</source>
            <translation>まだ何も変更されていません</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Reading the history…</source>
            <translation>履歴を読み込み中…</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Search the history</source>
            <translation>履歴を検索</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>Show everything</source>
            <translation>すべて表示</translation>
        </message>
        <message>
            <location filename="views/history_page.py" />
            <source>What you and others changed. Everything here can be undone, also tomorrow.</source>
            <translation>あなたやほかの人が変更したもの。ここにあるものは、明日でもすべて元に戻せます。</translation>
        </message>
    </context>
    <context>
        <name>KeyCard</name>
        <message>
            <location filename="views/packs/key_card.py" />
            <source>Left out</source>
            <translation>除外</translation>
        </message>
        <message>
            <location filename="views/packs/key_card.py" />
            <source>Take it again</source>
            <translation>もう一度使う</translation>
        </message>
        <message>
            <location filename="views/packs/key_card.py" />
            <source>Test</source>
            <translation>テスト</translation>
        </message>
        <message>
            <location filename="views/packs/key_card.py" />
            <source>from the file</source>
            <translation>ファイルから</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <location filename="views/key_dialog.py" />
            <source>&amp;Key</source>
            <translation>キー(&amp;K)</translation>
        </message>
        <message>
            <location filename="views/key_dialog.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="views/key_dialog.py" />
            <source>Save key</source>
            <translation>キーを保存</translation>
        </message>
    </context>
    <context>
        <name>KeyEntry</name>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>For the model “{name}”.</source>
            <translation>モデル「{name}」用。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>For {count} models.</source>
            <translation>{count}個のモデル用。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Get it at {host}</source>
            <translation>{host}で入手</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Get it here</source>
            <translation>ここで入手</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>It is sent to {host} only.</source>
            <translation>送信先は{host}だけです。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Testing…</source>
            <translation>テスト中…</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Works ✓ {result}</source>
            <translation>動作します ✓ {result}</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/key_entry.py" />
            <source>Your present key is for another address, and is not sent there.</source>
            <translation>今のキーは別のアドレス用のため、そこには送られません。</translation>
        </message>
    </context>
    <context>
        <name>KeyFindings</name>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>A key stands in plain text in the settings of {editors}</source>
            <translation>{editors}の設定にキーが平文であります</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>An old version of Kiln wrote “[hidden]” over it.</source>
            <translation>古いバージョンのKilnが「[hidden]」で上書きしました。</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Enter key…</source>
            <translation>キーを入力…</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>It is “{name}”.</source>
            <translation>「{name}」です。</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Kiln's file has an empty text in its place.</source>
            <translation>Kilnのファイルでは、その場所が空の文字列です。</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Kiln's own file holds one key as plain text. To do without, start Kiln from here.</source>
            <translation>Kiln自身のファイルにキーが1個、平文であります。なくすには、ここからKilnを起動してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Kiln's own file holds {count} keys as plain text. To do without, start Kiln from here.</source>
            <translation>Kiln自身のファイルにキーが{count}個、平文であります。なくすには、ここからKilnを起動してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Make private</source>
            <translation>非公開にする</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Move to keychain</source>
            <translation>キーチェーンに移す</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Nothing has to be put right.</source>
            <translation>直すものはありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Only you can read them now.</source>
            <translation>読めるのはあなただけになりました。</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Other people on this computer may read a file with keys</source>
            <translation>このコンピューターのほかの人が、キーの入ったファイルを読めるおそれがあります</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Other people on this computer may read {count} files and folders with keys</source>
            <translation>このコンピューターのほかの人が、キーの入った{count}個のファイルとフォルダーを読めるおそれがあります</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Take it from the keychain</source>
            <translation>キーチェーンから取り出す</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The key of {name} is blank</source>
            <translation>{name}のキーが空白です</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The key of {name} was lost</source>
            <translation>{name}のキーが失われました</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The keys are in the keychain now.</source>
            <translation>キーはキーチェーンに入りました。</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>The move puts it into this computer's keychain; the settings then only name it. This cannot be taken back: no key is ever written back as plain text.</source>
            <translation>移すと、キーはこのコンピューターのキーチェーンに入り、設定には名前だけが残ります。これは元に戻せません。キーが平文で書き戻されることはありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>They are {names}.</source>
            <translation>{names}です。</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>This computer's keychain still has it. Kiln needs it in its own file.</source>
            <translation>このコンピューターのキーチェーンにまだあります。Kilnには、自身のファイルの中に必要です。</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>Try again</source>
            <translation>もう一度試す</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>{count} keys stand in plain text in the settings of {editors}</source>
            <translation>{editors}の設定に{count}個のキーが平文であります</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>{count} more</source>
            <translation>ほか{count}件</translation>
        </message>
        <message>
            <location filename="viewmodels/key_findings.py" />
            <source>{name} has its key again.</source>
            <translation>{name}にキーが戻りました。</translation>
        </message>
    </context>
    <context>
        <name>KeyFindingsCard</name>
        <message>
            <location filename="views/key_findings.py" />
            <source>Keys on this computer</source>
            <translation>このコンピューターのキー</translation>
        </message>
        <message>
            <location filename="views/key_findings.py" />
            <source>Looking…</source>
            <translation>探しています…</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>&amp;Passphrase</source>
            <translation>パスフレーズ(&amp;P)</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>Let Kiln use these keys</source>
            <translation>Kilnがこれらのキーを使えるようにする</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>The keys are kept in this computer's keychain only. Kiln cannot use them then.</source>
            <translation>キーはこのコンピューターのキーチェーンだけに保存されます。その場合、Kilnはキーを使えません。</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>The keys are kept in this computer's keychain, and in Kiln's file, which only you can read.</source>
            <translation>キーはこのコンピューターのキーチェーンと、あなただけが読めるKilnのファイルに保存されます。</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>The keys in this pack are locked</source>
            <translation>このパックのキーはロックされています</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>Unlock</source>
            <translation>ロックを解除</translation>
        </message>
        <message>
            <location filename="views/packs/keys_page.py" />
            <source>Whoever sent the pack can tell you the passphrase. Without it, paste the keys below.</source>
            <translation>パスフレーズはパックの送り主に聞いてください。わからない場合は、下にキーを貼り付けてください。</translation>
        </message>
    </context>
    <context>
        <name>KeysStep</name>
        <message>
            <location filename="viewmodels/packs/keys_step.py" />
            <source>Keys that you leave empty can be pasted later, under Providers.</source>
            <translation>空のままにしたキーは、後で「プロバイダー」で貼り付けられます。</translation>
        </message>
    </context>
    <context>
        <name>KilnBeside</name>
        <message numerus="yes">
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>%n of your models</source>
            <extracomment>Of one, in English: one of your models</extracomment>
            <translation>
                <numerusform>%n個のモデル</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>%n of your providers</source>
            <extracomment>Of one, in English: one of your providers</extracomment>
            <translation>
                <numerusform>%n個のプロバイダー</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>%n of your settings</source>
            <extracomment>Of one, in English: one of your settings</extracomment>
            <translation>
                <numerusform>%n個の設定</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_beside.py" />
            <source>Always do this</source>
            <translation>常にこうする</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>Another program</source>
            <translation>別のプログラム</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>Close Kiln and start it again. Then put back what it wrote over: {names}.</source>
            <translation>Kilnを閉じて起動し直してください。それから、上書きされたものを書き戻してください：{names}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>It is back.</source>
            <translation>元に戻りました。</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_beside.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>Kiln keeps writing an older list over {things}.</source>
            <translation>Kilnが古い一覧で{things}を何度も上書きしています。</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_beside.py" />
            <source>Put back</source>
            <translation>書き戻す</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>They are back.</source>
            <translation>元に戻りました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>What you saved of {names} is no longer in Kiln's settings. Nothing is lost: put it back.</source>
            <translation>保存した{names}の内容がKilnの設定からなくなりました。失われたものはありません。書き戻してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>a setting</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>{n} more</source>
            <translation>ほか{n}件</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_beside.py" />
            <source>{program} wrote an older list over {things}.</source>
            <translation>{program}が古い一覧で{things}を上書きしました。</translation>
        </message>
    </context>
    <context>
        <name>KilnLaunch</name>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Everybody on this computer may change “{program}”, so your keys are not given to it. Move it to a folder of your own, then choose it there.</source>
            <translation>このコンピューターの誰でも「{program}」を変更できるため、キーは渡しません。自分のフォルダーに移してから、そこで選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln closed again right away. Start it the usual way once, to see what it says.</source>
            <translation>Kilnはすぐに終了しました。一度いつもの方法で起動して、何が表示されるか確認してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln could not be started. Is it the right program?</source>
            <translation>Kilnを起動できませんでした。正しいプログラムですか？</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln is starting. It opens in your web browser in a moment.</source>
            <translation>Kilnを起動しています。まもなくWebブラウザーで開きます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln reads the keys of your own addresses only from its own file.</source>
            <translation>Kilnは、自分で追加したアドレスのキーを自身のファイルからだけ読みます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln reads these only from its own file.</source>
            <translation>Kilnは、これらを自身のファイルからだけ読みます。</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln runs already. Close it first: it only gets the keys when it is started from here.</source>
            <translation>Kilnはすでに動いています。先に閉じてください。キーが渡されるのは、ここから起動したときだけです。</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln runs, started from here. Close it before you start it again or move keys.</source>
            <translation>ここから起動したKilnが動いています。もう一度起動したりキーを移したりする前に、閉じてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Kiln was not found on this computer. Choose its program.</source>
            <translation>このコンピューターにKilnが見つかりませんでした。プログラムを選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's file has a blank text in its place, so Kiln looks no further.</source>
            <translation>Kilnのファイルの該当箇所が空白の文字列なので、Kilnはほかを探しません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's file has an empty entry in its place, so Kiln looks no further.</source>
            <translation>Kilnのファイルの該当箇所が空の項目なので、Kilnはほかを探しません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's file has “[hidden]” in its place, so Kiln looks no further.</source>
            <translation>Kilnのファイルの該当箇所が「[hidden]」なので、Kilnはほかを探しません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's own account</source>
            <translation>Kiln自身のアカウント</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Kiln's tools</source>
            <translation>Kilnのツール</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>Looking for Kiln…</source>
            <translation>Kilnを探しています…</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Moved the keys of {names}.</source>
            <extracomment>Of one, in English: Moved the key of {names}.</extracomment>
            <translation>
                <numerusform>{names}のキーを移しました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Projects that Kiln keeps in step</source>
            <translation>Kilnが同期するプロジェクト</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>The key stands in Kiln's own file, which Kiln reads first.</source>
            <translation>キーは、Kilnが先に読むKiln自身のファイルにあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>The keychain no longer has the key. Edit the provider, and paste it again.</source>
            <translation>キーチェーンにこのキーがもうありません。プロバイダーを編集して、もう一度貼り付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/kiln_launch.py" />
            <source>This copy of the app is shut off from other programs, and cannot start Kiln.</source>
            <translation>このアプリはほかのプログラムから隔離されていて、Kilnを起動できません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>Weights &amp; Biases</source>
            <translation>Weights &amp; Biases</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>{n} more</source>
            <translation>ほか{n}件</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>“{program}” is not a program. Choose Kiln's program.</source>
            <translation>「{program}」はプログラムではありません。Kilnのプログラムを選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/kiln_launch.py" />
            <source>“{program}” is not there. Choose Kiln's program.</source>
            <translation>「{program}」がありません。Kilnのプログラムを選んでください。</translation>
        </message>
    </context>
    <context>
        <name>KilnLaunchCard</name>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Choose Kiln's program</source>
            <translation>Kilnのプログラムを選択</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Choose the program…</source>
            <translation>プログラムを選択…</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Is this Kiln's program?</source>
            <translation>これはKilnのプログラムですか？</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>It gets the keys of {names}.</source>
            <translation>{names}のキーが渡されます。</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Keys that do not</source>
            <translation>渡されないキー</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Keys that go along</source>
            <translation>渡されるキー</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Kiln has these keys only when you start it here.</source>
            <translation>Kilnがこれらのキーを使えるのは、ここから起動したときだけです。</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Kiln's own settings then show them as not connected. Their models work all the same.</source>
            <translation>その場合、Kiln自身の設定では未接続と表示されます。モデルはそのまま動きます。</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Move keys</source>
            <translation>キーを移す</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Move the keys out of Kiln's file…</source>
            <translation>Kilnのファイルからキーを移す…</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Move these keys into the keychain?</source>
            <translation>これらのキーをキーチェーンに移しますか？</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>None yet</source>
            <translation>まだありません</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Program</source>
            <translation>プログラム</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Start Kiln</source>
            <translation>Kilnを起動</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Start Kiln with its keys</source>
            <translation>キーを渡してKilnを起動</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Start it</source>
            <translation>起動する</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>Started here, Kiln gets your keys from this computer's keychain while it runs. Its own file, where keys stand as plain text, needs none of them then.</source>
            <translation>ここから起動すると、Kilnは動作中、このコンピューターのキーチェーンからキーを受け取ります。キーが平文で置かれるKiln自身のファイルには、キーが1つも要らなくなります。</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>This can be undone.</source>
            <translation>これは元に戻せます。</translation>
        </message>
        <message>
            <location filename="views/kiln_launch_card.py" />
            <source>You are asked only once for each program.</source>
            <translation>確認は、プログラムごとに一度だけです。</translation>
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
            <translation>やり直す</translation>
        </message>
        <message>
            <location filename="viewmodels/lately.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
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
            <translation>すべての履歴</translation>
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Lately</source>
            <translation>最近</translation>
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Nothing was changed yet. What you change can be undone from here.</source>
            <translation>まだ何も変更されていません。変更したものは、ここから元に戻せます。</translation>
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Reading the history…</source>
            <translation>履歴を読み込み中…</translation>
        </message>
        <message>
            <location filename="views/overview_lately.py" />
            <source>Undone</source>
            <translation>元に戻し済み</translation>
        </message>
    </context>
    <context>
        <name>LocalServers</name>
        <message numerus="yes">
            <location filename="viewmodels/local_servers.py" />
            <source>%n models</source>
            <extracomment>Of one, in English: 1 model</extracomment>
            <translation>
                <numerusform>%n個のモデル</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>A model server</source>
            <translation>モデルサーバー</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Added “{name}”.</source>
            <translation>「{name}」を追加しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>All its models answer.</source>
            <translation>すべてのモデルが答えます。</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>It wants a key.</source>
            <translation>キーが必要です。</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Its model answers.</source>
            <translation>モデルが答えます。</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Kiln then lists its models by itself.</source>
            <translation>これで、Kilnが自動でモデルを一覧に出します。</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>No model server was found on this computer. Start it, then look again.</source>
            <translation>このコンピューターにモデルサーバーが見つかりません。起動してから、もう一度探してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>Only what is set up already runs on this computer.</source>
            <translation>このコンピューターで動いているのは、設定済みのものだけです。</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>{answered} of {count} models answered. The list of models says why.</source>
            <translation>{count}個のうち{answered}個のモデルが答えました。理由はモデルの一覧にあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/local_servers.py" />
            <source>{name} is running on this computer</source>
            <translation>このコンピューターで{name}が動いています</translation>
        </message>
    </context>
    <context>
        <name>LocalServersCard</name>
        <message>
            <location filename="views/local_servers_card.py" />
            <source>Add it</source>
            <translation>追加する</translation>
        </message>
        <message>
            <location filename="views/local_servers_card.py" />
            <source>Adding…</source>
            <translation>追加中…</translation>
        </message>
        <message>
            <location filename="views/local_servers_card.py" />
            <source>and {count} more, under Models</source>
            <translation>ほか{count}個は「モデル」にあります</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="views/main_window.py" />
            <source>Agents</source>
            <translation>エージェント</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Key copied. It is taken off the clipboard in a minute.</source>
            <translation>キーをコピーしました。1分後にクリップボードから消えます。</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Kiln Models</source>
            <translation>Kiln Models</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Overview</source>
            <translation>概要</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Providers</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <location filename="views/main_window.py" />
            <source>Settings</source>
            <translation>設定</translation>
        </message>
    </context>
    <context>
        <name>MenuBar</name>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Go</source>
            <translation>移動</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>Test</source>
            <translation>テスト</translation>
        </message>
        <message>
            <location filename="views/menu_bar.py" />
            <source>View</source>
            <translation>表示</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Add copy</source>
            <translation>コピーを追加</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Add model</source>
            <translation>モデルを追加</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Convert</source>
            <translation>変換</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Convert model</source>
            <translation>モデルを変換</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Duplicate model</source>
            <translation>モデルを複製</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Edit model</source>
            <translation>モデルを編集</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Keep the old line too</source>
            <translation>古い行も残す</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Kind of model</source>
            <translation>モデルの種類</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>More kinds come with VS Code: choose it in Settings.</source>
            <translation>VS Codeがあると種類が増えます。設定で選んでください。</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Runs that you made in Kiln with the old model name it by that line. Without it they cannot find it.</source>
            <translation>Kilnで古いモデルを使った実行は、その行の名前で記録されています。なくなると、モデルを見つけられません。</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="views/model_dialog.py" />
            <source>Try it…</source>
            <translation>試す…</translation>
        </message>
    </context>
    <context>
        <name>ModelForm</name>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Address</source>
            <translation>アドレス(&amp;A)</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Address of the resource</source>
            <translation>リソースのアドレス(&amp;A)</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;Context window</source>
            <translation>コンテキストウィンドウ(&amp;C)</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;Display name</source>
            <translation>表示名(&amp;D)</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Location</source>
            <translation>ロケーション(&amp;L)</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Model</source>
            <translation>モデル(&amp;M)</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Model path</source>
            <translation>モデルのパス(&amp;M)</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;No key needed</source>
            <translation>キー不要(&amp;N)</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Project ID</source>
            <translation>プロジェクトID(&amp;P)</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>&amp;Provider</source>
            <translation>プロバイダー(&amp;P)</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>&amp;Use in</source>
            <translation>使う場所(&amp;U)</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>A key stands beside this model in plain text, and would be lost.</source>
            <translation>このモデルの横にキーが平文であり、失われてしまいます。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>API &amp;key</source>
            <translation>APIキー(&amp;K)</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Add another provider</source>
            <translation>別のプロバイダーを追加</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Another address…</source>
            <translation>別のアドレス…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Another model has this id already. Give this one another name.</source>
            <translation>このIDは別のモデルが使っています。このモデルに別の名前を付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Anthropic</source>
            <translation>Anthropic</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Ask the provider again which models it has</source>
            <translation>プロバイダーに、どのモデルがあるかもう一度聞く</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Asking the provider which models it has…</source>
            <translation>どのモデルがあるか、プロバイダーに問い合わせ中…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Azure OpenAI</source>
            <translation>Azure OpenAI</translation>
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>Calls go to {address}</source>
            <translation>呼び出し先：{address}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Change its name or its settings, or close this.</source>
            <translation>名前か設定を変更するか、閉じてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Check the marked fields.</source>
            <translation>印の付いた項目を確認してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Choose another one.</source>
            <translation>別のものを選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Choose at least one program to use it in.</source>
            <translation>使うプログラムを1つ以上選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Choose the provider that has the model.</source>
            <translation>モデルのあるプロバイダーを選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Connected provider</source>
            <translation>接続済みのプロバイダー</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Cost in, dollars per million tokens</source>
            <translation>入力の費用（100万トークンあたりのドル）</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Cost out, dollars per million tokens</source>
            <translation>出力の費用（100万トークンあたりのドル）</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Cost per m&amp;illion</source>
            <translation>100万トークンの費用(&amp;I)</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>De&amp;scription</source>
            <translation>説明(&amp;S)</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Deploy&amp;ment</source>
            <translation>デプロイ(&amp;M)</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Example: accounts/yourname/models/model-name</source>
            <translation>例：accounts/yourname/models/model-name</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Fill in the project and the location, or paste the address.</source>
            <translation>プロジェクトとロケーションを入力するか、アドレスを貼り付けてください。</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Finish this provider</source>
            <translation>このプロバイダーの設定を仕上げる</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Finish…</source>
            <translation>仕上げる…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Fireworks fine-tune</source>
            <translation>Fireworksのファインチューニング</translation>
        </message>
        <message>
            <location filename="viewmodels/models/reading.py" />
            <location filename="views/model_form.py" />
            <source>Free</source>
            <translation>無料</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>General</source>
            <translation>一般</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Give both prices, or neither.</source>
            <translation>料金は両方入力するか、両方空にしてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Goes away on {date}</source>
            <translation>{date}に終了</translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Images</source>
            <translation>画像</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Kiln cannot use this endpoint then, if the server wants a key.</source>
            <translation>サーバーがキーを求める場合、Kilnはこのエンドポイントを使えません。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Kiln could not use the model like this.</source>
            <translation>このままではKilnがモデルを使えません。</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Kiln reads keys only from its own file, so it is written there too. Only you can read that file.</source>
            <translation>Kilnは自身のファイルからしかキーを読まないため、そこにも書き込みます。そのファイルを読めるのはあなただけです。</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Let Kiln use this key</source>
            <translation>Kilnでこのキーを使う</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of %n days ago</source>
            <extracomment>Of one, in English: List of 1 day ago</extracomment>
            <translation>
                <numerusform>%n日前の一覧</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of %n hours ago</source>
            <extracomment>Of one, in English: List of 1 hour ago</extracomment>
            <translation>
                <numerusform>%n時間前の一覧</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of %n minutes ago</source>
            <extracomment>Of one, in English: List of 1 minute ago</extracomment>
            <translation>
                <numerusform>%n分前の一覧</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>List of just now</source>
            <translation>たった今の一覧</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>More &amp;Fireworks models</source>
            <translation>Fireworksのほかのモデル(&amp;F)</translation>
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>Most addresses end in /v1. Test it to be sure.</source>
            <translation>アドレスの多くは/v1で終わります。テストして確かめてください。</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>New…</source>
            <translation>新規…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>No key: it signs in as you, with what “gcloud auth application-default login” set up.</source>
            <translation>キーは不要です。「gcloud auth application-default login」で設定したあなたのアカウントでサインインします。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Nothing was changed in {programs}.</source>
            <translation>{programs}では何も変更されませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Nothing was changed, neither in {one} nor in {other}.</source>
            <translation>{one}でも{other}でも、何も変更されませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>Nothing was changed. First move the key to the keychain, on the page Agents.</source>
            <translation>何も変更されませんでした。先に「エージェント」ページでキーをキーチェーンに移してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Only the resource's address is wanted, without what follows it.</source>
            <translation>リソースのアドレスだけが必要です。その後ろは不要です。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>Only {address} is kept: the rest is added to each call.</source>
            <translation>{address}だけを残します。残りは呼び出しのたびに付け加えられます。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>OpenAI-compatible</source>
            <translation>OpenAI互換</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Paste the resource's address, such as https://your-resource.openai.azure.com.</source>
            <translation>https://your-resource.openai.azure.com のような、リソースのアドレスを貼り付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>Reasoning</source>
            <translation>推論</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Saved as {path}</source>
            <translation>{path}として保存しました</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>Set up…</source>
            <translation>設定する…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>Take off what comes after the question mark.</source>
            <translation>疑問符より後ろを取り除いてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/programs.py" />
            <source>That stays, unless you type something else here.</source>
            <translation>ここに別のものを入力しない限り、そのまま残ります。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/addresses.py" />
            <source>The address has /v1 twice. Once is enough.</source>
            <translation>アドレスに/v1が2回あります。1回で十分です。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>The editor could not use the model like this.</source>
            <translation>このままではエディターがモデルを使えません。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>The file: {path}</source>
            <translation>ファイル：{path}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>The key will be removed when you save.</source>
            <translation>キーは保存時に削除されます。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>The name has characters that cannot be shown.</source>
            <translation>名前に表示できない文字があります。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>The name has characters that cannot be shown. Type it by hand.</source>
            <translation>名前に表示できない文字があります。手で入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/listing.py" />
            <source>The provider did not tell which models it has. You can type the name.</source>
            <translation>プロバイダーからモデルの一覧が得られませんでした。名前を入力できます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings do not take this model's id. Give it another name.</source>
            <translation>設定がこのモデルのIDを受け付けません。別の名前を付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings do not take this.</source>
            <translation>設定がこれを受け付けません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings have another kind of model here. Choose a kind.</source>
            <translation>設定では別の種類のモデルになっています。種類を選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>The settings have this key in plain text. Paste it here again.</source>
            <translation>設定にこのキーが平文であります。ここにもう一度貼り付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>There is a space in it. Most model names have none.</source>
            <translation>空白が入っています。モデル名に空白はほとんどありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>There is a user name or password in the address. Keys belong in the key field.</source>
            <translation>アドレスにユーザー名またはパスワードがあります。キーはキーの欄に入れてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Thinks</source>
            <translation>思考する</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This has characters that cannot be shown. Type it by hand.</source>
            <translation>表示できない文字があります。手で入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This is needed.</source>
            <translation>必須です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This is no address. It starts with https:// or http://.</source>
            <translation>アドレスではありません。アドレスはhttps://またはhttp://で始まります。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <location filename="viewmodels/words/models.py" />
            <source>This is no model path. It looks like accounts/yourname/models/model-name.</source>
            <translation>モデルのパスではありません。accounts/yourname/models/model-name のような形です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>This number is too small or too large.</source>
            <translation>数が小さすぎるか大きすぎます。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>This provider is no longer set up.</source>
            <translation>このプロバイダーはもう設定されていません。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/list_cache.py" />
            <source>Tools</source>
            <translation>ツール</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type a number from 0 to {highest}, such as 0.7.</source>
            <translation>0.7のような、0～{highest}の数を入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type a price in US dollars, such as 0.90.</source>
            <translation>0.90のような、米ドルの料金を入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type how many tokens, such as 128,000 or 128K.</source>
            <translation>128,000や128Kのように、トークン数を入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type the model's exact name at the provider, such as llama-3.3-70b.</source>
            <translation>llama-3.3-70bのような、プロバイダーでのモデルの正確な名前を入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type the model's path, such as accounts/yourname/models/model-name.</source>
            <translation>accounts/yourname/models/model-name のような、モデルのパスを入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/checks.py" />
            <source>Type the name that the deployment has in Azure.</source>
            <translation>Azureでのデプロイの名前を入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/kinds.py" />
            <source>Vertex AI</source>
            <translation>Vertex AI</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <source>You have this model already, with the same settings.</source>
            <translation>同じ設定のこのモデルがすでにあります。</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>dollars in</source>
            <translation>入力（ドル）</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>dollars out</source>
            <translation>出力（ドル）</translation>
        </message>
        <message>
            <location filename="viewmodels/models/starting.py" />
            <source>not set up</source>
            <translation>未設定</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>tokens</source>
            <translation>トークン</translation>
        </message>
        <message>
            <location filename="views/model_form.py" />
            <source>{count} found</source>
            <translation>{count}件見つかりました</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>{group} · {name}</source>
            <translation>{group} · {name}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/fireworks.py" />
            <source>{model} (sees pictures)</source>
            <translation>{model}（画像を認識）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{names} and {last}</source>
            <translation>{names}と{last}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} need the context window.</source>
            <translation>{programs}にはコンテキストウィンドウが必要です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} need the prices; 0 is free.</source>
            <translation>{programs}には料金が必要です。0は無料です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} needs the context window.</source>
            <translation>{programs}にはコンテキストウィンドウが必要です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{programs} needs the prices; 0 is free.</source>
            <translation>{programs}には料金が必要です。0は無料です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} calls it “{value}”.</source>
            <translation>{program}では「{value}」という名前です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} cannot use a private Anthropic endpoint.</source>
            <translation>{program}はプライベートなAnthropicエンドポイントを使えません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has it in its old format. Convert it first.</source>
            <translation>{program}では古い形式です。先に変換してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has no key for this provider yet. Add it under Providers first.</source>
            <translation>{program}にはこのプロバイダーのキーがまだありません。先に「プロバイダー」で追加してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has no way to reach this provider.</source>
            <translation>{program}からこのプロバイダーに接続する方法がありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has one Azure resource, and this is another one.</source>
            <translation>{program}のAzureリソースは1つで、これは別のものです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has one Vertex AI project, and this is another one.</source>
            <translation>{program}のVertex AIプロジェクトは1つで、これは別のものです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has {value} tokens.</source>
            <translation>{program}では{value}トークンです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has {value}.</source>
            <translation>{program}では{value}です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program} has “{value}”.</source>
            <translation>{program}では「{value}」です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/models.py" />
            <source>{program}'s settings file cannot be read now.</source>
            <translation>{program}の設定ファイルを今は読み取れません。</translation>
        </message>
    </context>
    <context>
        <name>ModelFormState</name>
        <message>
            <location filename="viewmodels/models/form_state.py" />
            <source>in plain text in the settings</source>
            <translation>設定に平文で保存</translation>
        </message>
        <message>
            <location filename="viewmodels/models/form_state.py" />
            <source>kept as “{name}”</source>
            <translation>「{name}」として保存</translation>
        </message>
        <message>
            <location filename="viewmodels/models/form_state.py" />
            <source>{name} copy</source>
            <translation>{name}のコピー</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>+ Add endpoint</source>
            <translation>+ エンドポイントを追加</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>+ Add model</source>
            <translation>+ モデルを追加</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>A password stands in the address, where everybody can read it. Choose Edit to remove it.</source>
            <translation>誰でも読めるアドレスの中にパスワードがあります。「編集」で取り除いてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Added “{name}” to {programs}.</source>
            <translation>「{name}」を{programs}に追加しました。</translation>
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
            <translation>{program}でのIDを変更…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Change id…</source>
            <translation>IDを変更…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Converted “{name}”.</source>
            <translation>「{name}」を変換しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Convert…</source>
            <translation>変換…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Custom settings</source>
            <translation>カスタム設定</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <location filename="viewmodels/models/trouble.py" />
            <source>Damaged</source>
            <translation>破損</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Duplicate…</source>
            <translation>複製…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Entry {number}</source>
            <translation>項目{number}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Everybody who can read {program}'s settings file can read the key. Move it to a safe place.</source>
            <translation>{program}の設定ファイルを読める人は誰でもキーを読めます。安全な場所に移してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Find out what it can do…</source>
            <translation>何ができるか調べる…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Fireworks</source>
            <translation>Fireworks</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Fireworks fine-tunes</source>
            <translation>Fireworksのファインチューニング</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Fireworks is off</source>
            <translation>Fireworksはオフ</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Fireworks is turned off in {program}'s settings.</source>
            <translation>{program}の設定でFireworksがオフになっています。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>Free</source>
            <translation>無料</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>From connected providers</source>
            <translation>接続済みのプロバイダーから</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Google Vertex</source>
            <translation>Google Vertex</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>It does not say what kind of provider it has. Kiln skips it.</source>
            <translation>プロバイダーの種類が書かれていません。Kilnは無視します。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>It does not say which provider it has. Kiln skips it.</source>
            <translation>どのプロバイダーかが書かれていません。Kilnは無視します。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its display name is not a text. Kiln skips it.</source>
            <translation>表示名が文字列ではありません。Kilnは無視します。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its id is not a text. Kiln skips it.</source>
            <translation>IDが文字列ではありません。Kilnは無視します。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its model name is not a text. Kiln skips it.</source>
            <translation>モデル名が文字列ではありません。Kilnは無視します。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its provider “{name}” is not set up. Add it, or choose another with Edit.</source>
            <translation>プロバイダー「{name}」が設定されていません。追加するか、「編集」で別のものを選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Its settings cannot be read. Kiln skips it.</source>
            <translation>設定を読み取れません。Kilnは無視します。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Key in plain text</source>
            <translation>平文のキー</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Key needed</source>
            <translation>キーが必要</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Key needed on this computer</source>
            <translation>このコンピューターでキーが必要</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Kiln can list this one, but neither edit nor remove it.</source>
            <translation>Kilnはこれを一覧に出せますが、編集も削除もできません。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Kiln cannot select it. Choose Edit and save to mend it.</source>
            <translation>Kilnはこれを選択できません。「編集」で保存すると直ります。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Kiln finds only the first of two models with one id. Choose Edit and save to mend it.</source>
            <translation>同じIDの2つのモデルのうち、Kilnは最初のものしか見つけられません。「編集」で保存すると直ります。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Kiln shows it after its next start or reload.</source>
            <translation>Kilnでは、次の起動または再読み込みの後に表示されます。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Kiln's old format. Convert it to edit it.</source>
            <translation>Kilnの古い形式です。編集するには変換してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Legacy</source>
            <translation>旧形式</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>No id</source>
            <translation>IDなし</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Not complete</source>
            <translation>未完成</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Not tested</source>
            <translation>未テスト</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Old format</source>
            <translation>古い形式</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>OpenAI-compatible</source>
            <translation>OpenAI互換</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Password in the address</source>
            <translation>アドレスにパスワード</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>Provider missing</source>
            <translation>プロバイダーなし</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <location filename="viewmodels/models/trouble.py" />
            <source>Same id twice</source>
            <translation>IDの重複</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>Saved “{name}” in {programs}.</source>
            <translation>「{name}」を{programs}に保存しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Test</source>
            <translation>テスト</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>This is no model at all. Kiln skips it; remove it.</source>
            <translation>モデルではありません。Kilnは無視します。削除してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>This is no model that {program} could use. Remove it, or mend the file in {program}.</source>
            <translation>{program}が使えるモデルではありません。削除するか、{program}でファイルを直してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Try it…</source>
            <translation>試す…</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>Unknown kind</source>
            <translation>不明な種類</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>Your own endpoints</source>
            <translation>自分のエンドポイント</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>all agents</source>
            <translation>すべてのエージェント</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>not assigned</source>
            <translation>割り当てなし</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{count} agents</source>
            <translation>{count}個のエージェント</translation>
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>{input} in, {output} out per million tokens</source>
            <translation>100万トークンあたり入力{input}、出力{output}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{name} agent</source>
            <translation>{name}エージェント</translation>
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>{price} per million tokens</source>
            <translation>100万トークンあたり{price}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/rows.py" />
            <source>{program} cannot read these</source>
            <translation>{program}はこれらを読み取れません</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{program} finds only the last of two models with one id. Change the id of one of them.</source>
            <translation>同じIDの2つのモデルのうち、{program}は最後のものしか見つけられません。どちらかのIDを変更してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{program} looks for a secret that this computer does not have. Choose Edit to give it.</source>
            <translation>{program}が探すシークレットがこのコンピューターにありません。「編集」で入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/editor_rows.py" />
            <source>{program} may not be able to use it. Choose Edit to see what is missing or wrong.</source>
            <translation>{program}では使えないかもしれません。「編集」で、足りないものや間違いを確認してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/numbers.py" />
            <source>{tokens} context</source>
            <translation>コンテキスト{tokens}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/trouble.py" />
            <source>“{name}” is not complete. Open Providers to finish it.</source>
            <translation>「{name}」は未完成です。「プロバイダー」を開いて仕上げてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/saved_words.py" />
            <source>“{name}” stands as it was.</source>
            <translation>「{name}」は元のままです。</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>In {program}</source>
            <translation>{program}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>Needs attention {count}</source>
            <translation>要対応 {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>Not tested {count}</source>
            <translation>未テスト {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>Old format {count}</source>
            <translation>古い形式 {count}</translation>
        </message>
        <message>
            <location filename="viewmodels/models/page.py" />
            <source>{count} models</source>
            <translation>{count}個のモデル</translation>
        </message>
    </context>
    <context>
        <name>ModelsView</name>
        <message>
            <location filename="views/models_page.py" />
            <source>A provider is where your models come from. Did you get an e-mail with an address and a key, or a snippet of code? Paste it as it is.</source>
            <translation>プロバイダーは、モデルの提供元です。アドレスとキーの書かれたメールや、コードの一部をお持ちですか？そのまま貼り付けてください。</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Add model</source>
            <translation>モデルを追加</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Add provider</source>
            <translation>プロバイダーを追加</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>First add a provider</source>
            <translation>まずプロバイダーを追加</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Kiln brings many models along. Add the ones that it does not know.</source>
            <translation>Kilnには多くのモデルがあらかじめ入っています。Kilnが知らないものを追加してください。</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>No model is like that.</source>
            <translation>該当するモデルはありません。</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>No models of your own yet</source>
            <translation>自分のモデルはまだありません</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Nothing found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste an e-mail or a snippet with address and key</source>
            <translation>アドレスとキーのあるメールやコードを貼り付け</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste an e-mail or a snippet…</source>
            <translation>メールやコードを貼り付け…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste what you got…</source>
            <translation>受け取ったものを貼り付け…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Paste…</source>
            <translation>貼り付け…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Publish…</source>
            <translation>公開…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Remove…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Search models</source>
            <translation>モデルを検索</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Show all models</source>
            <translation>すべてのモデルを表示</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Test</source>
            <translation>テスト</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Test all</source>
            <translation>すべてテスト</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>The models that you and your team added yourselves.</source>
            <translation>あなたとチームが自分で追加したモデル。</translation>
        </message>
        <message>
            <location filename="views/models_page.py" />
            <source>Use in…</source>
            <translation>使う場所…</translation>
        </message>
    </context>
    <context>
        <name>MonthBar</name>
        <message>
            <location filename="views/estimate_card.py" />
            <source>Cost by agent</source>
            <translation>エージェント別の費用</translation>
        </message>
    </context>
    <context>
        <name>Network</name>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source> and {count} more</source>
            <translation> ほか{count}件</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>A certificate without a name</source>
            <translation>名前のない証明書</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>An address has no spaces in it.</source>
            <translation>アドレスに空白は入りません。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>And {count} more.</source>
            <translation>ほか{count}件。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>Connected. The address starts with http://, so there is no certificate.</source>
            <translation>接続しました。アドレスがhttp://で始まるため、証明書はありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>It went straight, without a proxy.</source>
            <translation>プロキシなしで直接つながりました。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>It went through the proxy {proxy}.</source>
            <translation>プロキシ{proxy}を通りました。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>Only proxies whose address starts with http:// or https:// can be used.</source>
            <translation>http://またはhttps://で始まるアドレスのプロキシだけを使えます。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>The name of the computer is missing or has a typing error.</source>
            <translation>コンピューターの名前がないか、入力ミスがあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>The number after the colon must be between 1 and 65535.</source>
            <translation>コロンの後の数は1～65535でなければなりません。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>This computer has no proxy set.</source>
            <translation>このコンピューターにはプロキシが設定されていません。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>This is a script that picks a proxy. Ask IT for the address of the proxy itself.</source>
            <translation>これはプロキシを選ぶスクリプトです。プロキシ自体のアドレスをIT担当者に聞いてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>Type the proxy's address, such as http://proxy.example:8080.</source>
            <translation>http://proxy.example:8080 のような、プロキシのアドレスを入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_draft.py" />
            <source>Type the user name that belongs to the password.</source>
            <translation>パスワードに対応するユーザー名を入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>an address that cannot be used</source>
            <translation>使えないアドレス</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>none for {hosts}</source>
            <translation>{hosts}には使わない</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>ran out on {day}</source>
            <translation>{day}に期限切れ</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>signed by {issuer}</source>
            <translation>署名者：{issuer}</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>valid until {day}</source>
            <translation>{day}まで有効</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{host} answered.</source>
            <translation>{host}が応答しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{host} answered. {issuer} signed its certificate: nobody looks into the traffic.</source>
            <translation>{host}が応答しました。証明書の署名者は{issuer}です。通信を途中で見る人はいません。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{issuer} signed it: your company looks into the traffic, or the server is its own.</source>
            <translation>署名者は{issuer}です。会社が通信を見ているか、自前のサーバーです。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{issuer} signed its certificate.</source>
            <translation>証明書の署名者は{issuer}です。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{proxy} for http</source>
            <translation>httpには{proxy}</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>{proxy} for https</source>
            <translation>httpsには{proxy}</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>“{file}” cannot be read. Is it still there?</source>
            <translation>「{file}」を読み取れません。まだそこにありますか？</translation>
        </message>
        <message>
            <location filename="viewmodels/network/words.py" />
            <source>“{file}” holds no certificate. Ask IT for it as a file that ends in .pem, .crt or .cer.</source>
            <translation>「{file}」に証明書がありません。.pem、.crt、.cerのいずれかで終わるファイルをIT担当者に頼んでください。</translation>
        </message>
    </context>
    <context>
        <name>NetworkCardView</name>
        <message>
            <location filename="views/network_card.py" />
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Certificates (*.pem *.crt *.cer *.der *.ca)</source>
            <translation>証明書 (*.pem *.crt *.cer *.der *.ca)</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Check</source>
            <translation>確認</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Choose a certificate file</source>
            <translation>証明書ファイルを選択</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Choose an extra certificate file</source>
            <translation>追加の証明書ファイルを選択</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Connects to this address as a test would, and asks it nothing.</source>
            <translation>テストと同じようにこのアドレスに接続しますが、何も質問しません。</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Drop the certificate file here.</source>
            <translation>証明書ファイルをここにドロップしてください。</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Extra certificates</source>
            <translation>追加の証明書</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>For networks that look into the traffic. IT has this file.</source>
            <translation>通信を途中で見るネットワーク用です。ファイルはIT担当者が持っています。</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Remove the extra certificate file</source>
            <translation>追加の証明書ファイルを削除</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>There is no switch that ignores certificates: whoever stands in between could then read your keys.</source>
            <translation>証明書を無視するスイッチはありません。あると、途中にいる人にキーを読まれてしまいます。</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Use this proxy</source>
            <translation>このプロキシを使う</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Wh&amp;ich way</source>
            <translation>経路(&amp;I)</translation>
        </message>
        <message>
            <location filename="views/network_card.py" />
            <source>Working…</source>
            <translation>処理中…</translation>
        </message>
    </context>
    <context>
        <name>OpenPack</name>
        <message>
            <location filename="views/packs/opening.py" />
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="views/packs/opening.py" />
            <source>Fetch it</source>
            <translation>取得</translation>
        </message>
        <message>
            <location filename="views/packs/opening.py" />
            <source>Open a team pack</source>
            <translation>チームパックを開く</translation>
        </message>
        <message>
            <location filename="views/packs/opening.py" />
            <source>Settings and exports of other programs (*.yaml *.yml *.json *.env *.sql *.zip *.bak)</source>
            <translation>ほかのプログラムの設定とエクスポート (*.yaml *.yml *.json *.env *.sql *.zip *.bak)</translation>
        </message>
        <message>
            <location filename="views/packs/opening.py" />
            <source>Team packs (*.kilnmodels)</source>
            <translation>チームパック (*.kilnmodels)</translation>
        </message>
    </context>
    <context>
        <name>OpenedPack</name>
        <message>
            <location filename="viewmodels/packs/opened.py" />
            <source>Made on {day}.</source>
            <translation>{day}に作成。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/opened.py" />
            <source>Nothing in it can be taken.</source>
            <translation>取り込めるものがありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/opened.py" />
            <source>Nothing to add</source>
            <translation>追加するものはありません</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/opened.py" />
            <source>You have all of it already.</source>
            <translation>すべてすでにあります。</translation>
        </message>
    </context>
    <context>
        <name>OverrideForm</name>
        <message>
            <location filename="views/override_form.py" />
            <source>0 to 1. Lower keeps to the likeliest words.</source>
            <translation>0～1。低いほど、可能性の高い言葉だけを使います。</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>0 to 2. Higher is more varied.</source>
            <translation>0～2。高いほど多様になります。</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Advanced</source>
            <translation>詳細</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Asks the model itself what it can do.</source>
            <translation>何ができるかをモデル自身に聞きます。</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Find out</source>
            <translation>調べる</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Max tokens</source>
            <translation>最大トークン数</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>More</source>
            <translation>もっと見る</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Sent with each request</source>
            <translation>リクエストごとに送信</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Settings that Kiln does not know stay in the file: {names}</source>
            <translation>Kilnが知らない設定はファイルに残ります：{names}</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Settings that few models need</source>
            <translation>必要なモデルが少ない設定</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>The longest answer, in tokens.</source>
            <translation>回答の最大の長さ（トークン）。</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>Top P</source>
            <translation>Top P</translation>
        </message>
        <message>
            <location filename="views/override_form.py" />
            <source>What this model can do</source>
            <translation>このモデルにできること</translation>
        </message>
    </context>
    <context>
        <name>Overrides</name>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Adds to each request what some models need.</source>
            <translation>一部のモデルに必要なものを、各リクエストに加えます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Answer only</source>
            <translation>回答のみ</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Any provider (OpenRouter)</source>
            <translation>すべてのプロバイダー (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Asks a Claude model for a summary of its thinking.</source>
            <translation>Claudeモデルに思考の要約を求めます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Asks a Claude model to think before it answers.</source>
            <translation>Claudeモデルに、回答の前に思考するよう求めます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Asks a Gemini model to show its thinking.</source>
            <translation>Geminiモデルに思考を見せるよう求めます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Chat strategy it was tuned with</source>
            <translation>チューニング時のチャット方式</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Data generation</source>
            <translation>データ生成</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Default ({value})</source>
            <translation>既定（{value}）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Extended thinking (Anthropic)</source>
            <translation>拡張思考 (Anthropic)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Extra options for DeepSeek R1 at OpenRouter.</source>
            <translation>OpenRouterのDeepSeek R1用の追加オプション。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Extra options that logprobs need at OpenRouter.</source>
            <translation>OpenRouterでlogprobsに必要な追加オプション。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Files and pictures</source>
            <translation>ファイルと画像</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>For fine-tunes: in which steps the examples were given.</source>
            <translation>ファインチューニング用：例がどの手順で与えられたか。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>For models that put their thinking between &lt;think&gt; and &lt;/think&gt;.</source>
            <translation>思考を&lt;think&gt;と&lt;/think&gt;の間に書くモデル用。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Formatter</source>
            <translation>フォーマッター</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Function calling</source>
            <translation>関数呼び出し</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Function calling (strict)</source>
            <translation>関数呼び出し（厳密）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Function calling (weak)</source>
            <translation>関数呼び出し（緩い）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>How Kiln asks for that form. JSON Schema is the strictest; try it first on new models.</source>
            <translation>Kilnがその形式を求める方法。JSONスキーマが最も厳密です。新しいモデルではまずこれを試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>How many requests Kiln sends at the same time. 1 is right for a small computer.</source>
            <translation>Kilnが同時に送るリクエストの数。小さなコンピューターには1が適しています。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It answers requests that other models decline.</source>
            <translation>ほかのモデルが断るリクエストにも答えます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can answer in an exact form, such as a filled-in table.</source>
            <translation>記入済みの表のような、決まった形式で答えられます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can be given files, of the kinds below.</source>
            <translation>下の種類のファイルを渡せます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can look at pictures.</source>
            <translation>画像を見られます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It can use tools, such as a search, while it answers.</source>
            <translation>回答中に、検索などのツールを使えます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>It tells how sure it is of each word. Kiln uses that in evals.</source>
            <translation>単語ごとにどれくらい確かかを返します。Kilnは評価で使います。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON Schema</source>
            <translation>JSONスキーマ</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON instructions</source>
            <translation>JSONの指示</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON instructions + JSON mode</source>
            <translation>JSONの指示 + JSONモード</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON mode</source>
            <translation>JSONモード</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>JSON, your own instructions</source>
            <translation>JSON、自分の指示</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln cannot use this value. Set it back to default.</source>
            <translation>Kilnはこの値を使えません。既定に戻してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln does not know this value. Choose one from the list.</source>
            <translation>Kilnはこの値を知りません。一覧から選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln lists it among the models that should no longer be used.</source>
            <translation>Kilnは、もう使わないほうがよいモデルとして扱います。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for judging answers.</source>
            <translation>Kilnは、回答の評価に適したモデルとして示します。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for making example data.</source>
            <translation>Kilnは、例のデータを作るのに適したモデルとして示します。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for playing a user.</source>
            <translation>Kilnは、ユーザー役に適したモデルとして示します。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice for reading documents.</source>
            <translation>Kilnは、ドキュメントを読むのに適したモデルとして示します。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln marks it as a good choice where others decline.</source>
            <translation>Kilnは、ほかのモデルが断る場合に適したモデルとして示します。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln offers it for getting the text out of documents.</source>
            <translation>Kilnは、ドキュメントから文字を取り出す用途で候補に出します。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln offers it for making example data.</source>
            <translation>Kilnは、例のデータを作る用途で候補に出します。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln reports no error when thinking is missing from a structured answer.</source>
            <translation>構造化された回答に思考がなくても、Kilnはエラーにしません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln turns each page of a PDF into a picture first.</source>
            <translation>KilnはPDFの各ページをまず画像に変えます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kiln warns that nobody of its team tried this model.</source>
            <translation>Kilnは、自分のチームの誰もこのモデルを試していないと警告します。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Kinds of files</source>
            <translation>ファイルの種類</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Leave this empty. It sends the calls to another of your own addresses, by its name.</source>
            <translation>空のままにしてください。呼び出しを、名前で指定した自分の別のアドレスに送る設定です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Level to start with</source>
            <translation>最初のレベル</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Logprobs</source>
            <translation>Logprobs</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Logprobs options (OpenRouter)</source>
            <translation>Logprobsオプション (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Marked as untested</source>
            <translation>未テストの印</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>May skip thinking for exact forms</source>
            <translation>決まった形式では思考を省ける</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Name of the base for fine-tuning</source>
            <translation>ファインチューニングの元の名前</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Needs PDFs as pictures</source>
            <translation>PDFは画像で必要</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Newer thinking request (OpenRouter)</source>
            <translation>新しい思考リクエスト (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>No</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>One per line, such as application/pdf or image/png.</source>
            <translation>1行に1つ。例：application/pdf、image/png。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>One per line. Names under which Ollama has the same model.</source>
            <translation>1行に1つ。Ollamaにある同じモデルの名前。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>One per line: the name to show = the word to send, such as High = high.</source>
            <translation>1行に1つ：表示する名前 = 送る言葉。例：High = high。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Only OpenRouter understands this. Set it back to default.</source>
            <translation>OpenRouterだけが理解します。既定に戻してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Only providers that think (OpenRouter)</source>
            <translation>思考するプロバイダーのみ (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>OpenRouter may pick computers that ignore some of the request.</source>
            <translation>OpenRouterは、リクエストの一部を無視するコンピューターを選ぶことがあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>OpenRouter then picks only computers that return the thinking.</source>
            <translation>OpenRouterは、思考を返すコンピューターだけを選ぶようになります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Other names in Ollama</source>
            <translation>Ollamaでの別名</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Out of date</source>
            <translation>古い</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Output mode</source>
            <translation>出力モード</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Output parser</source>
            <translation>出力パーサー</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Qwen3 without thinking (/no_think)</source>
            <translation>Qwen3思考なし (/no_think)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>R1 options (OpenRouter)</source>
            <translation>R1オプション (OpenRouter)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>R1 thinking (&lt;think&gt; tags)</source>
            <translation>R1の思考（&lt;think&gt;タグ）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>R1 thinking, when there is any</source>
            <translation>R1の思考（ある場合）</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Rarely needed</source>
            <translation>めったに不要</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Reads documents</source>
            <translation>ドキュメントを読む</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Reasoning (always thinks)</source>
            <translation>推論（常に思考する）</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Requests</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Requests at once</source>
            <translation>同時リクエスト数</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Say which of the thinking levels to start with.</source>
            <translation>思考レベルのうち、どれから始めるかを指定してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Send calls to another provider</source>
            <translation>呼び出しを別のプロバイダーに送る</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Sends the level in OpenRouter's newer form. Only for OpenRouter.</source>
            <translation>レベルをOpenRouterの新しい形式で送ります。OpenRouter専用です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Some newer models refuse a request with both.</source>
            <translation>新しいモデルには、両方あるリクエストを拒否するものがあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Structured output</source>
            <translation>構造化出力</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest as a pretend user</source>
            <translation>ユーザー役として提案</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for data generation</source>
            <translation>データ生成に提案</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for documents</source>
            <translation>ドキュメントに提案</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for evals</source>
            <translation>評価に提案</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Suggest for uncensored data</source>
            <translation>無検閲データに提案</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Summarized thinking (Anthropic)</source>
            <translation>思考の要約 (Anthropic)</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Switches thinking on or off at SiliconFlow.</source>
            <translation>SiliconFlowで思考をオンまたはオフにします。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Takes files</source>
            <translation>ファイルを受け取る</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Temperature or top-p, not both</source>
            <translation>温度かtop-pのどちらか一方</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>The word to send when nobody chose a level. It must be one of the levels above.</source>
            <translation>レベルが選ばれていないときに送る言葉。上のレベルのどれかでなければなりません。</translation>
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
            <translation>思考と回答を2つのメッセージに</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking levels</source>
            <translation>思考レベル</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking, then answer</source>
            <translation>思考、次に回答</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Thinking, then answer (R1 form)</source>
            <translation>思考、次に回答（R1形式）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>This has characters that cannot be saved. Type it by hand.</source>
            <translation>保存できない文字があります。手で入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>This must be one of the words to send from the thinking levels.</source>
            <translation>思考レベルの「送る言葉」のどれかでなければなりません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Type a whole number from 1 to 10,000.</source>
            <translation>1～10,000の整数を入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Uncensored</source>
            <translation>無検閲</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Vision</source>
            <translation>画像認識</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>What the provider calls this model when it is fine-tuned.</source>
            <translation>ファインチューニング時の、プロバイダーでのこのモデルの名前。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>What this model can do</source>
            <translation>このモデルにできること</translation>
        </message>
        <message>
            <location filename="viewmodels/models/override_fields.py" />
            <source>Where Kiln suggests it</source>
            <translation>Kilnが提案する場所</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>Yes only if it always shows its thinking: Kiln reports an error when it does not.</source>
            <translation>常に思考を見せる場合だけ「はい」。見せないと、Kilnがエラーを出します。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/overrides.py" />
            <source>not set</source>
            <translation>未設定</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Agents</source>
            <translation>エージェント</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>None yet</source>
            <translation>まだありません</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Not managed</source>
            <translation>管理外</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Providers</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>Safe</source>
            <translation>安全</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>choose an editor in Settings</source>
            <translation>設定でエディターを選んでください</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>just now</source>
            <translation>たった今</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>none in Kiln's file</source>
            <translation>Kilnのファイルになし</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>not tested yet</source>
            <translation>未テスト</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>one in Kiln's own file</source>
            <translation>Kiln自身のファイルに1つ</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>tested {age}</source>
            <translation>テスト済み（{age}）</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{amount} a month, as estimated</source>
            <translation>見積もりで月{amount}</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} in Kiln's own file</source>
            <translation>Kiln自身のファイルに{count}個</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} in {program}</source>
            <translation>{program}に{count}個</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} not tested</source>
            <translation>未テスト{count}個</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{count} to look at</source>
            <translation>要確認{count}件</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{good} of {count} work</source>
            <translation>{count}個中{good}個が動作</translation>
        </message>
        <message>
            <location filename="viewmodels/overview_cards.py" />
            <source>{ready} of {count} ready</source>
            <translation>{count}個中{ready}個が準備完了</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <location filename="viewmodels/overview.py" />
            <source>Looking…</source>
            <translation>探しています…</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>What needs you</source>
            <translation>対応が必要なもの</translation>
        </message>
        <message>
            <location filename="viewmodels/overview.py" />
            <source>What works, and what needs you.</source>
            <translation>動いているものと、対応が必要なもの。</translation>
        </message>
    </context>
    <context>
        <name>OverviewView</name>
        <message>
            <location filename="views/overview_page.py" />
            <source>First steps…</source>
            <translation>はじめに…</translation>
        </message>
        <message>
            <location filename="views/overview_page.py" />
            <source>Nothing is set up yet</source>
            <translation>まだ何も設定されていません</translation>
        </message>
        <message>
            <location filename="views/overview_page.py" />
            <source>Overview</source>
            <translation>概要</translation>
        </message>
        <message>
            <location filename="views/overview_page.py" />
            <source>The first steps lead to a model that works. Then this page tells what works and what needs you.</source>
            <translation>最初の手順を進めると、動くモデルが手に入ります。その後、動いているものと対応が必要なものがこのページに表示されます。</translation>
        </message>
    </context>
    <context>
        <name>Pack</name>
        <message numerus="yes">
            <location filename="viewmodels/packs/keys_step.py" />
            <source>%n keys needed</source>
            <extracomment>Of one, in English: 1 key needed</extracomment>
            <translation>
                <numerusform>%n個のキーが必要</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/packs.py" />
            <source>%n models</source>
            <extracomment>Of one, in English: 1 model</extracomment>
            <translation>
                <numerusform>%n個のモデル</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/packs.py" />
            <source>%n providers</source>
            <extracomment>Of one, in English: 1 provider</extracomment>
            <translation>
                <numerusform>%n個のプロバイダー</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/packs.py" />
            <source>%n test results</source>
            <extracomment>Of one, in English: 1 test result</extracomment>
            <translation>
                <numerusform>%n個のテスト結果</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Add {added}</source>
            <translation>{added}を追加</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Add {added}, change {changed}</source>
            <translation>{added}を追加、{changed}を変更</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Added {things} from the pack.</source>
            <translation>パックから{things}を追加しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Added {things} from “{name}”.</source>
            <translation>「{name}」から{things}を追加しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Agent</source>
            <translation>エージェント</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>All %n models</source>
            <extracomment>Of one, in English: The 1 model</extracomment>
            <translation>
                <numerusform>%n個のモデルすべて</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>All %n providers</source>
            <extracomment>Of one, in English: The 1 provider</extracomment>
            <translation>
                <numerusform>%n個のプロバイダーすべて</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Ask IT for your company's certificate, and choose it in Settings.</source>
            <translation>会社の証明書をIT担当者に頼み、「設定」で選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Ask for an address that begins with https://.</source>
            <translation>https://で始まるアドレスを頼んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Ask whoever sent it for another one.</source>
            <translation>送ってくれた人に、別のものを頼んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Ask whoever sent the link.</source>
            <translation>リンクの送り主に聞いてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Auto</source>
            <translation>自動</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Both</source>
            <translation>両方</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Cannot be taken ({count})</source>
            <translation>取り込めないもの（{count}）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Change {changed}</source>
            <translation>{changed}を変更</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Changed ({count})</source>
            <translation>変更（{count}）</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Changed by you, and kept ({count})</source>
            <translation>あなたが変更し、残すもの（{count}）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Changed {things} as the pack has it.</source>
            <translation>{things}をパックのとおりに変更しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Changed {things} as “{name}” has it.</source>
            <translation>{things}を「{name}」のとおりに変更しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Check your network, then open the link again.</source>
            <translation>ネットワークを確認してから、もう一度リンクを開いてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Fetch a team pack from {host}?</source>
            <translation>{host}からチームパックを取得しますか？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>For whoever made it: the trouble is at “{place}”.</source>
            <translation>作成者への情報：問題の場所は「{place}」です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>Good</source>
            <translation>良好</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Hide</source>
            <translation>隠す</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>If you take it, your key stays behind.</source>
            <translation>取り込んでも、あなたのキーは引き継がれません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>It has a name that cannot be kept.</source>
            <translation>保存できない名前です。</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>It holds %n keys, locked.</source>
            <extracomment>Of one, in English: It holds 1 key, locked.</extracomment>
            <translation>
                <numerusform>ロックされたキーが%n個あります。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>It is added.</source>
            <translation>追加されます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>It is for a program that is not managed here.</source>
            <translation>ここで管理していないプログラム用です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>It would change settings that packs may not touch: {detail}.</source>
            <translation>パックで変えてはいけない設定を変更しようとしています：{detail}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Its address is none that can be used.</source>
            <translation>使えないアドレスです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Its provider is left out, so it has nowhere to go.</source>
            <translation>プロバイダーが除外されているため、送り先がありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Its provider is neither in the pack nor in Kiln.</source>
            <translation>プロバイダーがパックにもKilnにもありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Keep both</source>
            <translation>両方を残す</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <location filename="viewmodels/words/packs.py" />
            <source>Keep mine</source>
            <translation>自分のものを残す</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>Kiln does not know these settings of it, so they are left out: {names}.</source>
            <translation>Kilnが知らない設定のため、除外します：{names}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Kiln has no such provider.</source>
            <translation>Kilnにはこのプロバイダーがありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Kiln would break with these settings of it: {detail}.</source>
            <translation>次の設定があるとKilnが動かなくなります：{detail}。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Leave all out</source>
            <translation>すべて除外</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Leave it out</source>
            <translation>除外する</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Leave out</source>
            <translation>除外</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Left out</source>
            <translation>除外</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Look at it before you take it.</source>
            <translation>取り込む前に確認してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <location filename="viewmodels/words/packs.py" />
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>New ({count})</source>
            <translation>新規（{count}）</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/keys_step.py" />
            <source>Next: %n keys</source>
            <extracomment>Of one, in English: Next: 1 key</extracomment>
            <translation>
                <numerusform>次へ：%n個のキー</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Not encrypted</source>
            <translation>暗号化なし</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing changes here.</source>
            <translation>ここでは何も変わりません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing of it is written.</source>
            <translation>その内容は何も書き込まれません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing was changed.</source>
            <translation>何も変更されませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing was changed. Copy the file to another folder, then try again.</source>
            <translation>何も変更されませんでした。ファイルを別のフォルダーにコピーして、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Nothing was changed. Get the new version of this app to open it.</source>
            <translation>何も変更されませんでした。開くには、このアプリの新しいバージョンを入手してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Nothing was fetched. Ask for another link.</source>
            <translation>何も取得しませんでした。別のリンクを頼んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>One model for all agents</source>
            <translation>すべてのエージェントに1つのモデル</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Only do this if you trust {host}. You then see what is in the pack before anything changes.</source>
            <translation>{host}を信頼できる場合だけ行ってください。何かが変わる前に、パックの内容を確認できます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>Open the page in your browser, save the file, and open it here.</source>
            <translation>ブラウザーでページを開き、ファイルを保存して、ここで開いてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Provider</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Something is missing in this pack, so it was not opened.</source>
            <translation>このパックには足りないものがあるため、開きませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Something that {program} needs is missing.</source>
            <translation>{program}に必要なものが足りません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>Strong</source>
            <translation>強い</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Take</source>
            <translation>取り込む</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Take all</source>
            <translation>すべて取り込む</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/pack_keys.py" />
            <source>Take at least %n letters: some words in a row.</source>
            <extracomment>Of one, in English: Take at least 1 letter.</extracomment>
            <translation>
                <numerusform>%n文字以上にしてください。いくつかの単語を並べます。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Take it</source>
            <translation>取り込む</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Take theirs</source>
            <translation>相手のものを取り込む</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Taken</source>
            <translation>取り込み</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Team pack</source>
            <translation>チームパック</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Team pack “{name}”</source>
            <translation>チームパック「{name}」</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Test results</source>
            <translation>テスト結果</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>The %n chosen models</source>
            <extracomment>Of one, in English: The 1 chosen model</extracomment>
            <translation>
                <numerusform>選んだ%n個のモデル</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/export.py" />
            <source>The %n chosen providers</source>
            <extracomment>Of one, in English: The 1 chosen provider</extracomment>
            <translation>
                <numerusform>選んだ%n個のプロバイダー</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>The file cannot be read.</source>
            <translation>ファイルを読み取れません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>The file is empty.</source>
            <translation>ファイルが空です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>The file is not there.</source>
            <translation>ファイルがありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>The keys are locked in a way that this app does not open. Ask for another file.</source>
            <translation>このアプリでは開けない方法でキーがロックされています。別のファイルを頼んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>The model it names is neither in the pack nor here.</source>
            <translation>指定されたモデルがパックにもここにもありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>The same ({count})</source>
            <translation>同じ（{count}）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>There are invisible letters in the name.</source>
            <translation>名前に見えない文字があります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>There is a number in this pack that is none, so it was not opened.</source>
            <translation>このパックには数値として正しくないものがあるため、開きませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>There is more in this pack than this app takes.</source>
            <translation>このパックには、このアプリで扱える量より多くのものがあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>There is no key to lock.</source>
            <translation>ロックするキーがありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>There is no pack any more at this address of {host}.</source>
            <translation>{host}のこのアドレスには、もうパックがありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>There is text in it that could be mistaken for something else.</source>
            <translation>ほかのものと間違えられるおそれのある文字列があります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This file is built in a way that no team pack is, so it was not opened.</source>
            <translation>このファイルの構造はチームパックのものではないため、開きませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This file is damaged, so it was not opened.</source>
            <translation>このファイルは破損しているため、開きませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This file is too large for a team pack.</source>
            <translation>このファイルはチームパックとしては大きすぎます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This is no team pack, so it was not opened.</source>
            <translation>チームパックではないため、開きませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>This link leads to no team pack.</source>
            <translation>このリンクの先はチームパックではありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This pack has the same thing twice, so it was not opened.</source>
            <translation>このパックには同じものが2つあるため、開きませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This pack says two things at the same place, so it was not opened.</source>
            <translation>このパックは同じ場所に2つの内容があるため、開きませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This pack was made by a newer version of this app.</source>
            <translation>このパックは、このアプリの新しいバージョンで作られています。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>This pack was not written as packs are, so it was not opened.</source>
            <translation>このパックはパックの形式で書かれていないため、開きませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>This passphrase does not open it. Check for capitals; or the file was changed since it was made.</source>
            <translation>このパスフレーズでは開きません。大文字と小文字を確認してください。作成後にファイルが変更された可能性もあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>To decide ({count})</source>
            <translation>要判断（{count}）</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/packs/keys_step.py" />
            <source>Unlocked: %n keys are filled in.</source>
            <extracomment>Of one, in English: Unlocked: 1 key is filled in.</extracomment>
            <translation>
                <numerusform>ロックを解除しました。%n個のキーを入力しました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_keys.py" />
            <source>Weak: always the same letters.</source>
            <translation>弱い：同じ文字の繰り返しです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>What you have is changed to what the pack says.</source>
            <translation>今の内容が、パックの内容に変更されます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>What {host} sent is too large for a team pack.</source>
            <translation>{host}が送ってきたものはチームパックとしては大きすぎます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>What “Auto” prefers</source>
            <translation>「自動」の優先</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>You have the same model already.</source>
            <translation>同じモデルがすでにあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>Your key for {name} would be sent to another address: {host} instead of {before}.</source>
            <translation>{name}のキーが別のアドレスに送られることになります：{before}ではなく{host}です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Your key is not sent there: it stays behind.</source>
            <translation>あなたのキーはそこには送られません。引き継がれません。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/rows.py" />
            <source>Yours stays</source>
            <translation>自分のものを残す</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>Yours stays as it is. Theirs comes as “{name}”.</source>
            <translation>自分のものはそのままです。相手のものは「{name}」として追加されます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/packs.py" />
            <source>test results</source>
            <translation>テスト結果</translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/packs.py" />
            <source>the models of %n agents</source>
            <extracomment>Of one, in English: the model of 1 agent</extracomment>
            <translation>
                <numerusform>%n個のエージェントのモデル</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} answered with an error.</source>
            <translation>{host}がエラーを返しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} cannot be reached.</source>
            <translation>{host}に接続できません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} could not prove who it is, so nothing was fetched.</source>
            <translation>{host}が本物であることを確認できないため、何も取得しませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} did not answer in time.</source>
            <translation>{host}が時間内に応答しませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} gives the pack only to people who sign in.</source>
            <translation>{host}は、サインインした人だけにパックを渡します。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>{host} is a computer inside your own network.</source>
            <translation>{host}は、あなたのネットワーク内のコンピューターです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>{host} is asked without encryption: everybody on the way can read along, keys too.</source>
            <translation>{host}への通信は暗号化されません。途中で誰でも内容を読めます。キーも読めます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} sends on to another computer. That one was not asked.</source>
            <translation>{host}は別のコンピューターに転送します。転送先には問い合わせていません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_fetch.py" />
            <source>{host} would be asked without encryption, so it was not asked.</source>
            <translation>{host}への通信が暗号化されないため、問い合わせませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}, new for {programs}.</source>
            <translation>{kind}。{programs}には新しいものです。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}, new here.</source>
            <translation>{kind}。ここでは新しいものです。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}, to be decided by you.</source>
            <translation>{kind}。あなたが決めてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}. It cannot be taken.</source>
            <translation>{kind}。取り込めません。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}. The pack says something else than what you have.</source>
            <translation>{kind}。パックの内容が今の内容と違います。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}. You changed it since the last time: yours stays.</source>
            <translation>{kind}。前回の後にあなたが変更したため、自分のものを残します。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/detail.py" />
            <source>{kind}. You have it already, just so.</source>
            <translation>{kind}。まったく同じものがすでにあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>{program} cannot hold it.</source>
            <translation>{program}には保存できません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>{program} does not take these fields of it: {detail}.</source>
            <translation>{program}はこれらの項目を受け付けません：{detail}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>“{host}” has letters of another alphabet that look like plain ones.</source>
            <translation>「{host}」には、普通の文字に似た別の種類の文字が含まれています。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>“{host}” is the address from which computers in a cloud get their own keys.</source>
            <translation>「{host}」は、クラウドのコンピューターが自分のキーを取得するアドレスです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/pack_items.py" />
            <source>“{host}” looks like {known}, and is another computer. Keys are stolen this way.</source>
            <translation>「{host}」は{known}に似ていますが、別のコンピューターです。これはキーを盗む手口です。</translation>
        </message>
    </context>
    <context>
        <name>PackDialog</name>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Comparing with what you have…</source>
            <translation>今の内容と比較中…</translation>
        </message>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Saving…</source>
            <translation>保存中…</translation>
        </message>
        <message>
            <location filename="views/packs/dialog.py" />
            <source>Try again</source>
            <translation>もう一度試す</translation>
        </message>
    </context>
    <context>
        <name>PackExport</name>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>A page begins with https://.</source>
            <translation>ページのアドレスはhttps://で始まります。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>File: {path}</source>
            <translation>ファイル：{path}</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Give it a name, such as that of your team.</source>
            <translation>チーム名などの名前を付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>It holds no keys.</source>
            <translation>キーは含まれません。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>No agents</source>
            <translation>エージェントなし</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>No models</source>
            <translation>モデルなし</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Nothing is chosen.</source>
            <translation>何も選ばれていません。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Nothing was saved.</source>
            <translation>何も保存されませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Nothing was saved. Choose fewer models.</source>
            <translation>何も保存されませんでした。選ぶモデルを減らしてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Only those of the models</source>
            <translation>モデルのプロバイダーだけ</translation>
        </message>
        <message>
            <location filename="views/packs/export_dialog.py" />
            <source>Save as a team pack</source>
            <translation>チームパックとして保存</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Saved.</source>
            <translation>保存しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>This is more than one pack can hold.</source>
            <translation>1つのパックに入る量を超えています。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>This is not the same as above.</source>
            <translation>上と同じではありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Type a passphrase.</source>
            <translation>パスフレーズを入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/packs/export.py" />
            <source>Type the passphrase again.</source>
            <translation>パスフレーズをもう一度入力してください。</translation>
        </message>
    </context>
    <context>
        <name>PackPreview</name>
        <message>
            <location filename="views/packs/preview.py" />
            <source>What is in the pack</source>
            <translation>パックの内容</translation>
        </message>
        <message>
            <location filename="views/packs/preview.py" />
            <source>What stays behind</source>
            <translation>含まれないもの</translation>
        </message>
        <message>
            <location filename="views/packs/preview.py" />
            <source>Width of the list</source>
            <translation>一覧の幅</translation>
        </message>
    </context>
    <context>
        <name>PageBody</name>
        <message>
            <location filename="views/kit/page_body.py" />
            <source>Scroll</source>
            <translation>スクロール</translation>
        </message>
        <message>
            <location filename="views/kit/page_body.py" />
            <source>Scroll sideways</source>
            <translation>横にスクロール</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <location filename="viewmodels/palette.py" />
            <source>1 hit</source>
            <translation>1件</translation>
        </message>
        <message>
            <location filename="viewmodels/palette.py" />
            <source>Nothing found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <location filename="viewmodels/palette.py" />
            <source>{count} hits</source>
            <translation>{count}件</translation>
        </message>
    </context>
    <context>
        <name>Paste</name>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>&amp;Context window</source>
            <translation>コンテキストウィンドウ(&amp;C)</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Dollars per million tokens &amp;in</source>
            <translation>入力100万トークンあたりのドル(&amp;I)</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Dollars per million tokens &amp;out</source>
            <translation>出力100万トークンあたりのドル(&amp;O)</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It is an Azure resource. Kiln has another one already.</source>
            <translation>Azureリソースです。Kilnにはすでに別のものがあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like a gateway of your own.</source>
            <translation>自分のゲートウェイのようです。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like a server of your own.</source>
            <translation>自分のサーバーのようです。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like {name}, by what stands in the text.</source>
            <translation>文章の内容から、{name}のようです。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>It looks like {name}, which Kiln reaches by its address.</source>
            <translation>{name}のようです。Kilnはアドレスで接続します。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Kiln lists the models of {name} by itself. This one is only tried.</source>
            <translation>Kilnは{name}のモデルを自動で一覧に出します。これは試すだけです。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Leave it empty to add only the provider. Then nothing is asked that costs money.</source>
            <translation>プロバイダーだけを追加するには空のままにします。その場合、費用のかかる質問はしません。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Name the model: an editor has each model with its own address.</source>
            <translation>モデルの名前を入力してください。エディターではモデルごとにアドレスを持ちます。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/dropped.py" />
            <source>Open it, copy its text, and paste that here.</source>
            <translation>開いて文字をコピーし、ここに貼り付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Paste something first.</source>
            <translation>まず何か貼り付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Replace the key that “{name}” has now ({old}) with this one ({new})</source>
            <translation>「{name}」の今のキー（{old}）をこれ（{new}）に置き換える</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>Replace the key that “{name}” has now with this one ({new})</source>
            <translation>「{name}」の今のキーをこれ（{new}）に置き換える</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>The AI Orchestrator in VS Code can. Choose your editor in Settings first.</source>
            <translation>VS CodeのAI Orchestratorならできます。先に設定でエディターを選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>The address is one of {name}'s.</source>
            <translation>アドレスは{name}のものです。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>The key in this text is only its picture. Paste the key itself.</source>
            <translation>文章の中のキーは一部が隠されています。キーそのものを貼り付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>The text calls it in Anthropic's way, at an address of your own.</source>
            <translation>文章では、自分のアドレスをAnthropicの方式で呼び出しています。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>The text does not say whose it is.</source>
            <translation>どこのものか、文章からは分かりません。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/guess.py" />
            <source>This is where it listens on this computer.</source>
            <translation>このコンピューターではここで待ち受けています。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/paste.py" />
            <source>the address {address}</source>
            <translation>アドレス{address}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/paste.py" />
            <source>the key {key}</source>
            <translation>キー{key}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/paste.py" />
            <source>the model {model}</source>
            <translation>モデル{model}</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/draft.py" />
            <source>{name} is set up already. Name a model to add.</source>
            <translation>{name}はすでに設定済みです。追加するモデルの名前を入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/dropped.py" />
            <source>“{name}” cannot be read.</source>
            <translation>「{name}」を読み取れません。</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Add and test</source>
            <translation>追加してテスト</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Add anyway</source>
            <translation>それでも追加</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>An e-mail with your access, a curl command, a line of code, settings, an error message…</source>
            <translation>アクセス情報のメール、curlコマンド、コードの1行、設定、エラーメッセージ…</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Cancel test</source>
            <translation>テストをキャンセル</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>It has {what}.</source>
            <translation>{what}があります。</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Paste it here as it is. Nothing of it is kept: only what you add below.</source>
            <translation>そのままここに貼り付けてください。下で追加するもの以外は保存されません。</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Saving…</source>
            <translation>保存中…</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Test again and add</source>
            <translation>もう一度テストして追加</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Testing</source>
            <translation>テスト中</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Text with address, key or model</source>
            <translation>アドレス、キー、モデルのある文章</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Use it</source>
            <translation>使う</translation>
        </message>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Use what you copied?</source>
            <translation>コピーしたものを使いますか？</translation>
        </message>
    </context>
    <context>
        <name>PasteForm</name>
        <message>
            <location filename="views/paste_dialog.py" />
            <source>Paste anything</source>
            <translation>何でも貼り付け</translation>
        </message>
    </context>
    <context>
        <name>PasteFormState</name>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Added “{name}”.</source>
            <translation>「{name}」を追加しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Another Azure OpenAI resource</source>
            <translation>別のAzure OpenAIリソース</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>It is set up now.</source>
            <translation>設定できました。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Kiln shows it after its next start or reload.</source>
            <translation>Kilnでは、次の起動または再読み込みの後に表示されます。</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Understood: {what}. {why}</source>
            <translation>分かりました：{what}。{why}</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>Your own address, in Anthropic's way</source>
            <translation>自分のアドレス、Anthropic方式</translation>
        </message>
        <message>
            <location filename="viewmodels/paste/form_state.py" />
            <source>“{name}” is set up already, and is used.</source>
            <translation>「{name}」は設定済みなので、それを使います。</translation>
        </message>
    </context>
    <context>
        <name>PasteRows</name>
        <message>
            <location filename="views/paste_rows.py" />
            <source>&amp;Model</source>
            <translation>モデル(&amp;M)</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>&amp;Provider</source>
            <translation>プロバイダー(&amp;P)</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>&amp;Use in</source>
            <translation>使う場所(&amp;U)</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Keys in the &amp;text</source>
            <translation>文章の中のキー(&amp;T)</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Kiln cannot use this provider then.</source>
            <translation>その場合、Kilnはこのプロバイダーを使えません。</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Kiln reads keys only from its own file, so it is written there too. Only you can read that file.</source>
            <translation>Kilnは自身のファイルからしかキーを読まないため、そこにも書き込みます。そのファイルを読めるのはあなただけです。</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Let Kiln use this key</source>
            <translation>Kilnでこのキーを使う</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>Take it again</source>
            <translation>もう一度使う</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>The key is kept in this computer's keychain.</source>
            <translation>キーはこのコンピューターのキーチェーンに保存されます。</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>The key of the text is left out</source>
            <translation>文章のキーは使いません</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>This computer has no keychain that can be used.</source>
            <translation>このコンピューターには使えるキーチェーンがありません。</translation>
        </message>
        <message>
            <location filename="views/paste_rows.py" />
            <source>from the text</source>
            <translation>文章から</translation>
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
            <translation>{agent}のモデル</translation>
        </message>
        <message>
            <location filename="views/picker_list.py" />
            <source>No model is like that.</source>
            <translation>該当するモデルはありません。</translation>
        </message>
        <message>
            <location filename="views/picker_list.py" />
            <source>Search by name, price or place</source>
            <translation>名前、料金、場所で検索</translation>
        </message>
        <message>
            <location filename="views/picker_list.py" />
            <source>Show all models</source>
            <translation>すべてのモデルを表示</translation>
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Addresses</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Looked for once a day</source>
            <translation>1日に1回探します</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>New versions</source>
            <translation>新しいバージョン</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Not looked for</source>
            <translation>探しません</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Nothing was changed. Ask IT, or use another address.</source>
            <translation>何も変更されませんでした。IT担当者に聞くか、別のアドレスを使ってください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Nothing was changed. The key can stay in this computer's keychain.</source>
            <translation>何も変更されませんでした。キーはこのコンピューターのキーチェーンに置いておけます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Only in this computer's keychain</source>
            <translation>このコンピューターのキーチェーンのみ</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Only {hosts}</source>
            <translation>{hosts}のみ</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Set by your organisation</source>
            <translation>組織による設定</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Until IT has mended the file, only this computer is asked, and keys stay in the keychain. File: {path}</source>
            <translation>IT担当者がファイルを直すまで、質問先はこのコンピューターだけになり、キーはキーチェーンに置かれます。ファイル：{path}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation does not allow keys in Kiln's own file.</source>
            <translation>組織の設定により、Kiln自身のファイルにはキーを置けません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation does not allow {host} in this app.</source>
            <translation>組織の設定により、このアプリでは{host}を使えません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation does not allow {host} in this app. Ask IT, or use another address.</source>
            <translation>組織の設定により、このアプリでは{host}を使えません。IT担当者に聞くか、別のアドレスを使ってください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>Your organisation's settings for this app cannot be used: {why}.</source>
            <translation>このアプリ用の組織の設定を使えません：{why}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>everybody on this computer may change it</source>
            <translation>このコンピューターの誰でもファイルを変更できます</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>it cannot be opened</source>
            <translation>ファイルを開けません</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>it is damaged</source>
            <translation>ファイルが破損しています</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>the value of “{detail}” makes no sense</source>
            <translation>「{detail}」の値が正しくありません</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>this computer</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <location filename="viewmodels/words/policy.py" />
            <source>this version does not know “{detail}”</source>
            <translation>このバージョンは「{detail}」を知りません</translation>
        </message>
    </context>
    <context>
        <name>PolicyCard</name>
        <message>
            <location filename="views/policy_card.py" />
            <source>IT keeps these settings in {path}</source>
            <translation>IT担当者はこの設定を{path}で管理しています</translation>
        </message>
        <message>
            <location filename="views/policy_card.py" />
            <source>Set by your organisation</source>
            <translation>組織による設定</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>answers with a web page</source>
            <translation>Webページを返す</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>has other models now</source>
            <translation>別のモデルになっている</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>is switched off</source>
            <translation>停止している</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>is too busy</source>
            <translation>とても混んでいる</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>is very slow</source>
            <translation>とても遅い</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>refuses every key</source>
            <translation>どのキーも拒否する</translation>
        </message>
        <message>
            <location filename="viewmodels/practice.py" />
            <source>works</source>
            <translation>動作する</translation>
        </message>
    </context>
    <context>
        <name>PracticeBar</name>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Leave</source>
            <translation>終了</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Leave practice mode</source>
            <translation>練習モードを終了</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Leave practice mode, and work with your own settings</source>
            <translation>練習モードを終了して、自分の設定で作業する</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>Practice mode: nothing is real. The key is practice-key</source>
            <translation>練習モード：何も本物ではありません。キーはpractice-keyです</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>The practice provider</source>
            <translation>練習用プロバイダー</translation>
        </message>
        <message>
            <location filename="views/practice_bar.py" />
            <source>What the practice provider does</source>
            <translation>練習用プロバイダーの動作</translation>
        </message>
    </context>
    <context>
        <name>PresetsDialog</name>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Apply</source>
            <translation>適用</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Now</source>
            <translation>現在</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>Then</source>
            <translation>適用後</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>This is how it stands already. Nothing would change.</source>
            <translation>すでにこの状態です。何も変わりません。</translation>
        </message>
        <message>
            <location filename="views/presets_dialog.py" />
            <source>What changes</source>
            <translation>変わるもの</translation>
        </message>
    </context>
    <context>
        <name>ProblemCard</name>
        <message>
            <location filename="views/agents_problem.py" />
            <source>Check again</source>
            <translation>もう一度確認</translation>
        </message>
        <message>
            <location filename="views/agents_problem.py" />
            <source>Enter key…</source>
            <translation>キーを入力…</translation>
        </message>
        <message>
            <location filename="views/agents_problem.py" />
            <source>Turn it on</source>
            <translation>オンにする</translation>
        </message>
        <message>
            <location filename="views/agents_problem.py" />
            <source>{editor} has it</source>
            <translation>{editor}にはあります</translation>
        </message>
    </context>
    <context>
        <name>ProblemsCard</name>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Check again</source>
            <translation>もう一度確認</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Looking…</source>
            <translation>探しています…</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Nothing. All that can be checked is in order.</source>
            <translation>ありません。確認できるものはすべて問題ありません。</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>Show {count} more</source>
            <translation>ほか{count}件を表示</translation>
        </message>
        <message>
            <location filename="views/overview_problems.py" />
            <source>What needs you</source>
            <translation>対応が必要なもの</translation>
        </message>
    </context>
    <context>
        <name>Provider</name>
        <message numerus="yes">
            <location filename="viewmodels/providers/rows.py" />
            <source>%n models of yours</source>
            <extracomment>Of one, in English: 1 model of yours</extracomment>
            <translation>
                <numerusform>自分の%n個のモデル</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>A key has no spaces or line breaks in it. Paste only the key.</source>
            <translation>キーに空白や改行は入りません。キーだけを貼り付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>A key has only plain letters, digits and signs. Copy it again.</source>
            <translation>キーは普通の英字、数字、記号だけです。もう一度コピーしてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>API key</source>
            <translation>APIキー</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Access key</source>
            <translation>アクセスキー</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Account ID</source>
            <translation>アカウントID</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>An address has no spaces in it. Paste only the address.</source>
            <translation>アドレスに空白は入りません。アドレスだけを貼り付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>An address starts with https:// or http://.</source>
            <translation>アドレスはhttps://またはhttp://で始まります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>An old version of Kiln wrote “[hidden]” over the key. Choose Edit and paste it again.</source>
            <translation>古いバージョンのKilnが、キーを「[hidden]」で上書きしました。「編集」でもう一度貼り付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Another provider has this name already. Choose a different one.</source>
            <translation>この名前は別のプロバイダーが使っています。違う名前を選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Calls go to {address}</source>
            <translation>呼び出し先：{address}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Copy key</source>
            <translation>キーをコピー</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Edit…</source>
            <translation>編集…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Endpoint address</source>
            <translation>エンドポイントのアドレス</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>From the environment ({variable})</source>
            <translation>環境変数から（{variable}）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Give it a name, such as “Team gateway”.</source>
            <translation>「チームのゲートウェイ」のような名前を付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>In this computer's keychain</source>
            <translation>このコンピューターのキーチェーン</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>It needs no key</source>
            <translation>キー不要</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>It stands in Kiln's own settings file, because Kiln reads it from there.</source>
            <translation>Kilnがそこから読むため、Kiln自身の設定ファイルにあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Key from {variable}</source>
            <translation>{variable}のキー</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Key is blank</source>
            <translation>キーが空白</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Key missing</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Key saved</source>
            <translation>キー保存済み</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Key was lost</source>
            <translation>キーが失われた</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Key {hint}</source>
            <translation>キー{hint}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Kiln has it when you start it in Settings here.</source>
            <translation>ここの「設定」からKilnを起動すると、Kilnにキーが渡されます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Kiln has no key for this provider. Choose Edit and paste it.</source>
            <translation>Kilnにこのプロバイダーのキーがありません。「編集」で貼り付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Kiln's file has a blank key. Choose Edit and paste the real one.</source>
            <translation>Kilnのファイルのキーが空白です。「編集」で本物のキーを貼り付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Known to Kiln</source>
            <translation>Kilnが対応</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Location</source>
            <translation>ロケーション</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>No address</source>
            <translation>アドレスなし</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>No model of yours uses this provider yet.</source>
            <translation>このプロバイダーを使う自分のモデルはまだありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Not complete</source>
            <translation>未完成</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Not in Kiln</source>
            <translation>Kilnになし</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Not tested</source>
            <translation>未テスト</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>On this computer</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>One model of yours uses this provider: {name}.</source>
            <translation>自分のモデル1つがこのプロバイダーを使っています：{name}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Paste the address, such as https://gateway.example.com/v1.</source>
            <translation>https://gateway.example.com/v1 のような、アドレスを貼り付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Paste the key.</source>
            <translation>キーを貼り付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Project ID</source>
            <translation>プロジェクトID</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Remove…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Replace key…</source>
            <translation>キーを置き換え…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Save as a team pack…</source>
            <translation>チームパックとして保存…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Saved</source>
            <translation>保存済み</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Secret key</source>
            <translation>シークレットキー</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>Something is still missing. Choose Edit to fill it in.</source>
            <translation>まだ足りないものがあります。「編集」で入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Spaces around it were taken off.</source>
            <translation>前後の空白を取り除きました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Spaces or quotes around it were taken off.</source>
            <translation>前後の空白または引用符を取り除きました。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>Test</source>
            <translation>テスト</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>The key is only in this computer's keychain, so Kiln has it only when you start it in Settings here. Choose Edit to change that.</source>
            <translation>キーはこのコンピューターのキーチェーンにだけあるため、Kilnに渡されるのは、ここの「設定」から起動したときだけです。変えるには「編集」を選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The key is too long for this system's keychain.</source>
            <translation>キーがこのシステムのキーチェーンには長すぎます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain cannot be reached. Try again in a moment. Nothing was lost.</source>
            <translation>キーチェーンに接続できません。少し待ってから、もう一度試してください。何も失われていません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain did not answer. Unlock it, then try again. Nothing was lost.</source>
            <translation>キーチェーンが応答しませんでした。ロックを解除してから、もう一度試してください。何も失われていません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain did not take the key. Try again. Nothing was lost.</source>
            <translation>キーチェーンがキーを受け付けませんでした。もう一度試してください。何も失われていません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain is locked. Unlock it, then try again. Nothing was lost.</source>
            <translation>キーチェーンがロックされています。ロックを解除してから、もう一度試してください。何も失われていません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The keychain said no. Allow it, then try again. Nothing was lost.</source>
            <translation>キーチェーンが拒否しました。許可してから、もう一度試してください。何も失われていません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The last part was taken off: Kiln adds it itself.</source>
            <translation>最後の部分を取り除きました。Kilnが自動で付け加えます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The name has characters that cannot be shown. Type it by hand.</source>
            <translation>名前に表示できない文字があります。手で入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The name in front of it was taken off.</source>
            <translation>前にあった名前を取り除きました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The name of the computer is missing or has a typing error.</source>
            <translation>コンピューターの名前がないか、入力ミスがあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The number after the colon must be between 1 and 65535.</source>
            <translation>コロンの後の数は1～65535でなければなりません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The quotes around it were taken off.</source>
            <translation>前後の引用符を取り除きました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The user name and password were taken out. Keys belong in the key field.</source>
            <translation>ユーザー名とパスワードを取り除きました。キーはキーの欄に入れてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>The word “Bearer” was taken off.</source>
            <translation>「Bearer」という語を取り除きました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>This computer has no keychain that can be used. Nothing was lost.</source>
            <translation>このコンピューターには使えるキーチェーンがありません。何も失われていません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>This is only the picture of a key, with its middle hidden. Copy the real one.</source>
            <translation>これは中間が隠されたキーの表示です。本物のキーをコピーしてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/provider_status.py" />
            <source>This provider has no address. Choose Edit to fill it in.</source>
            <translation>このプロバイダーにはアドレスがありません。「編集」で入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>Two colons in a row (::) confuse Kiln. Choose another name.</source>
            <translation>コロンが2つ続く（::）と、Kilnが混乱します。別の名前を選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>What came after the # was taken off.</source>
            <translation>#より後ろを取り除きました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/providers.py" />
            <source>What came after the question mark was taken off.</source>
            <translation>疑問符より後ろを取り除きました。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Whoever set up this computer put the key there. Kiln uses it.</source>
            <translation>このコンピューターを設定した人がキーを置きました。Kilnはそれを使います。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>Your own address, OpenAI-compatible</source>
            <translation>自分のアドレス、OpenAI互換</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/rows.py" />
            <source>running</source>
            <translation>動作中</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/detail.py" />
            <source>{count} models of yours use this provider: {names}</source>
            <translation>自分の{count}個のモデルがこのプロバイダーを使っています：{names}</translation>
        </message>
    </context>
    <context>
        <name>ProviderDetail</name>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Connection test</source>
            <translation>接続テスト</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Copy key</source>
            <translation>キーをコピー</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Edit…</source>
            <translation>編集…</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Leave it empty to test only the address and the key.</source>
            <translation>アドレスとキーだけをテストするには空のままにします。</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Model to &amp;try</source>
            <translation>試すモデル(&amp;T)</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Remove…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Replace key…</source>
            <translation>キーを置き換え…</translation>
        </message>
        <message>
            <location filename="views/provider_detail.py" />
            <source>Used in</source>
            <translation>使用場所</translation>
        </message>
    </context>
    <context>
        <name>ProviderDialog</name>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>&amp;Provider</source>
            <translation>プロバイダー(&amp;P)</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Add provider</source>
            <translation>プロバイダーを追加</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Edit provider</source>
            <translation>プロバイダーを編集</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>If this provider needs its own way</source>
            <translation>このプロバイダーに独自の経路が必要な場合</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Kiln cannot use this provider then.</source>
            <translation>その場合、Kilnはこのプロバイダーを使えません。</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Kiln reads keys only from its own file, so it is written there too. Only you can read that file.</source>
            <translation>Kilnは自身のファイルからしかキーを読まないため、そこにも書き込みます。そのファイルを読めるのはあなただけです。</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Leave it empty to test only the address and the key.</source>
            <translation>アドレスとキーだけをテストするには空のままにします。</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Let Kiln use this key</source>
            <translation>Kilnでこのキーを使う</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Model to &amp;try</source>
            <translation>試すモデル(&amp;T)</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Open the page where you get the key</source>
            <translation>キーを取得できるページを開く</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>Set by your organisation: keys stay there. Kiln cannot use this provider.</source>
            <translation>組織による設定：キーはそこに置かれます。Kilnはこのプロバイダーを使えません。</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>The key is forgotten when you close this app.</source>
            <translation>このアプリを閉じるとキーは消えます。</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>The key is kept in this computer's keychain.</source>
            <translation>キーはこのコンピューターのキーチェーンに保存されます。</translation>
        </message>
        <message>
            <location filename="views/provider_dialog.py" />
            <source>This computer has no keychain that can be used.</source>
            <translation>このコンピューターには使えるキーチェーンがありません。</translation>
        </message>
    </context>
    <context>
        <name>ProviderEditor</name>
        <message>
            <location filename="viewmodels/providers/editor.py" />
            <source>Your own address (OpenAI-compatible)</source>
            <translation>自分のアドレス（OpenAI互換）</translation>
        </message>
    </context>
    <context>
        <name>ProviderForm</name>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>&amp;Address</source>
            <translation>アドレス(&amp;A)</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>API &amp;key</source>
            <translation>APIキー(&amp;K)</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>An old version of Kiln wrote over this key. Paste it again.</source>
            <translation>古いバージョンのKilnがこのキーを上書きしました。もう一度貼り付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Calls go to {address}</source>
            <translation>呼び出し先：{address}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Fill in: {field}.</source>
            <translation>入力してください：{field}。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Kiln finds a key in the environment ({variable}). One typed here comes first.</source>
            <translation>Kilnは環境変数（{variable}）にキーを見つけます。ここに入力したキーが優先されます。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Many local servers need no key. Then leave this empty.</source>
            <translation>多くのローカルサーバーにはキーが要りません。その場合は空のままにしてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Most addresses end in /v1. Test it to be sure.</source>
            <translation>アドレスの多くは/v1で終わります。テストして確かめてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Paste the key.</source>
            <translation>キーを貼り付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>Team gateway</source>
            <translation>チームのゲートウェイ</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>The address has /v1 twice. Once is enough.</source>
            <translation>アドレスに/v1が2回あります。1回で十分です。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>The key is in this computer's keychain.</source>
            <translation>キーはこのコンピューターのキーチェーンにあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>The key will be removed when you save.</source>
            <translation>キーは保存時に削除されます。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/draft.py" />
            <source>This provider needs a key.</source>
            <translation>このプロバイダーにはキーが必要です。</translation>
        </message>
    </context>
    <context>
        <name>ProvidersView</name>
        <message>
            <location filename="views/providers_page.py" />
            <source>A provider is where your models come from. Did you get an e-mail with an address and a key, or a snippet of code? Paste it as it is.</source>
            <translation>プロバイダーは、モデルの提供元です。アドレスとキーの書かれたメールや、コードの一部をお持ちですか？そのまま貼り付けてください。</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Add provider</source>
            <translation>プロバイダーを追加</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Look for model servers on this computer</source>
            <translation>このコンピューターのモデルサーバーを探す</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Looking…</source>
            <translation>探しています…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>No provider is like that.</source>
            <translation>当てはまるプロバイダーはありません。</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>No providers yet</source>
            <translation>プロバイダーはまだありません</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Open a team pack…</source>
            <translation>チームパックを開く…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Paste an e-mail or a snippet with address and key</source>
            <translation>アドレスとキーのあるメールやコードを貼り付け</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Paste what you got…</source>
            <translation>受け取ったものを貼り付け…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Paste…</source>
            <translation>貼り付け…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Providers</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Publish all models to a gateway…</source>
            <translation>すべてのモデルをゲートウェイに公開…</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Search providers</source>
            <translation>プロバイダーを検索</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Show all providers</source>
            <translation>すべてのプロバイダーを表示</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Test all</source>
            <translation>すべてテスト</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Where your models come from.</source>
            <translation>モデルの提供元。</translation>
        </message>
        <message>
            <location filename="views/providers_page.py" />
            <source>Width of the list</source>
            <translation>一覧の幅</translation>
        </message>
    </context>
    <context>
        <name>ProxyFields</name>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>&amp;User name</source>
            <translation>ユーザー名(&amp;U)</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>One is kept. Type here to replace it.</source>
            <translation>保存済みです。置き換えるにはここに入力してください。</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Only if the proxy wants one.</source>
            <translation>プロキシが求める場合のみ。</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Pass&amp;word</source>
            <translation>パスワード(&amp;W)</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Pro&amp;xy</source>
            <translation>プロキシ(&amp;X)</translation>
        </message>
        <message>
            <location filename="views/proxy_fields.py" />
            <source>Proxy a&amp;ddress</source>
            <translation>プロキシのアドレス(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>ProxyForm</name>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>As in Settings</source>
            <translation>設定のとおり</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>As this computer says</source>
            <translation>このコンピューターのとおり</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>Kept in this computer's keychain, in no file.</source>
            <translation>このコンピューターのキーチェーンに保存され、ファイルには残りません。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>This computer has no keychain that can be used. It is forgotten when you close this app.</source>
            <translation>このコンピューターには使えるキーチェーンがありません。このアプリを閉じると消えます。</translation>
        </message>
        <message>
            <location filename="viewmodels/network/proxy_form.py" />
            <source>This one:</source>
            <translation>次のもの：</translation>
        </message>
    </context>
    <context>
        <name>PublishDialog</name>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Looking…</source>
            <translation>探しています…</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Publish</source>
            <translation>公開</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Publishing…</source>
            <translation>公開中…</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Show what would change</source>
            <translation>変更される内容を表示</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Asking the gateway what it has…</source>
            <translation>何があるか、ゲートウェイに問い合わせ中…</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Published, but the gateway answers otherwise.</source>
            <translation>公開しましたが、ゲートウェイの応答が一致しません。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Published. Restart the gateway so that it reads its file.</source>
            <translation>公開しました。ファイルを読み込むように、ゲートウェイを再起動してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Published. The gateway answers with what you published.</source>
            <translation>公開しました。ゲートウェイの応答は、公開した内容と一致しています。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>Publishing stopped at {name}.</source>
            <translation>{name}で公開が止まりました。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>There is nothing to do.</source>
            <translation>することはありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>What had been done was taken back: the gateway is as it was.</source>
            <translation>済んだ分は取り消されました。ゲートウェイは元のままです。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>{done} of {count}</source>
            <translation>{done}/{count}</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/publishing.py" />
            <source>{names} could not be brought back to what they were. Try again: that settles it.</source>
            <translation>{names}を元の状態に戻せませんでした。もう一度試すと解決します。</translation>
        </message>
    </context>
    <context>
        <name>RemoveModel</name>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>All agents in {program} use it.</source>
            <translation>{program}のすべてのエージェントが使っています。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Instead of {name}, in {program}</source>
            <translation>{program}で{name}の代わりに使うもの</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Instead, in {program}</source>
            <translation>{program}で代わりに使うもの</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>It goes out of the settings of {programs}.</source>
            <translation>{programs}の設定からなくなります。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>It is {program}'s model for all agents, which is switched off now.</source>
            <translation>{program}の全エージェント用のモデルですが、その機能は今オフです。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Leave them without a model</source>
            <translation>モデルなしにする</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Remove {name}?</source>
            <translation>{name}を削除しますか？</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>Take {name} out of {programs}?</source>
            <translation>{name}を{programs}から取り除きますか？</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>They go out of the settings of {programs}.</source>
            <translation>{programs}の設定からなくなります。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>You can undo this for a moment.</source>
            <translation>しばらくの間は元に戻せます。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>{agents} in {program} use it.</source>
            <translation>{program}の{agents}が使っています。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>{agents} in {program} uses it.</source>
            <translation>{program}の{agents}が使っています。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/removal.py" />
            <source>{name} agent</source>
            <translation>{name}エージェント</translation>
        </message>
    </context>
    <context>
        <name>RemoveProvider</name>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Agents in {programs} are not concerned: {name} is set up there separately.</source>
            <translation>{programs}のエージェントには影響しません。{name}はそこで別に設定されています。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Its key and its address go out of Kiln's settings. You can undo this for a moment.</source>
            <translation>キーとアドレスがKilnの設定からなくなります。しばらくの間は元に戻せます。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Remove these models from Kiln too</source>
            <translation>これらのモデルもKilnから削除する</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Remove these models too</source>
            <translation>これらのモデルも削除する</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>Remove {name}?</source>
            <translation>{name}を削除しますか？</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>So do {count} more.</source>
            <translation>ほか{count}個も同様です。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>“{model}” stops working in Kiln.</source>
            <translation>「{model}」はKilnで動かなくなります。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/removal.py" />
            <source>“{model}” stops working in Kiln. It stays in {programs}, and works there as before.</source>
            <translation>「{model}」はKilnで動かなくなります。{programs}には残り、これまでどおり動きます。</translation>
        </message>
    </context>
    <context>
        <name>ReplaceKey</name>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>And {count} more.</source>
            <translation>ほか{count}件。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Asking this computer's keychain…</source>
            <translation>このコンピューターのキーチェーンに問い合わせ中…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>In the settings of {editors} this key stands in plain text. It stays as it is there: move it to the keychain on the Agents page first.</source>
            <translation>{editors}の設定に、このキーが平文であります。そこはそのまま残ります。先に「エージェント」ページでキーチェーンに移してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>New &amp;key</source>
            <translation>新しいキー(&amp;K)</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Putting the new key in its places…</source>
            <translation>新しいキーをそれぞれの場所に入れています…</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Replace the key of {name}</source>
            <translation>{name}のキーを置き換え</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>Testing: {done} of {count}</source>
            <translation>テスト中：{done}/{count}</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>The new key is tried first for {places}.</source>
            <translation>新しいキーを、まず次のもので試します：{places}。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>The old key is still in use.</source>
            <translation>古いキーがまだ使われています。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>The old key is still in use. Nothing was changed.</source>
            <translation>古いキーがまだ使われています。何も変更されませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>This is the key that is there already.</source>
            <translation>これは今あるキーと同じです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>Whether the new key works cannot be told now.</source>
            <translation>新しいキーが動くかどうか、今は分かりません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>With the new key, not everything works.</source>
            <translation>新しいキーでは、動かないものがあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/key_trial.py" />
            <source>it cannot be tested for free</source>
            <translation>無料でテストできません</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/key_trial.py" />
            <source>something is missing in its settings</source>
            <translation>設定に足りないものがあります</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>{count} models in {program}</source>
            <translation>{program}の{count}個のモデル</translation>
        </message>
        <message>
            <location filename="viewmodels/providers/replace_key.py" />
            <source>{names} in {program}</source>
            <translation>{program}の{names}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/replace_key.py" />
            <source>{name} in {program}: {why}.</source>
            <translation>{program}の{name}：{why}。</translation>
        </message>
    </context>
    <context>
        <name>ReplaceKeyDialog</name>
        <message>
            <location filename="views/replace_key.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Paste the new key. The old one stays in use until everything works with the new one.</source>
            <translation>新しいキーを貼り付けてください。新しいキーですべてが動くまで、古いキーが使われます。</translation>
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Test and replace</source>
            <translation>テストして置き換え</translation>
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Try again</source>
            <translation>もう一度試す</translation>
        </message>
        <message>
            <location filename="views/replace_key.py" />
            <source>Use it anyway</source>
            <translation>それでも使う</translation>
        </message>
    </context>
    <context>
        <name>RowsView</name>
        <message>
            <location filename="views/kit/rows.py" />
            <source>Enter does what a row is there for, the Menu key shows all it can do.</source>
            <translation>Enterキーで行の主な操作を行い、メニューキーでできることをすべて表示します。</translation>
        </message>
        <message>
            <location filename="views/kit/rows.py" />
            <source>Scroll</source>
            <translation>スクロール</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="views/kit/fields.py" />
            <source>Clear the search</source>
            <translation>検索をクリア</translation>
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Hide the key</source>
            <translation>キーを隠す</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Keep the old one</source>
            <translation>古いものを残す</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Paste the key here</source>
            <translation>ここにキーを貼り付け</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Remove {name}</source>
            <translation>{name}を削除</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Replace {name}</source>
            <translation>{name}を置き換え</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Replace…</source>
            <translation>置き換え…</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Show the key</source>
            <translation>キーを表示</translation>
        </message>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Will be removed when you save</source>
            <translation>保存時に削除されます</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <location filename="views/selection_bar.py" />
            <source>Choose only one again</source>
            <translation>もう一度1つだけ選択</translation>
        </message>
        <message>
            <location filename="views/selection_bar.py" />
            <source>Chosen models</source>
            <translation>選択したモデル</translation>
        </message>
        <message>
            <location filename="views/selection_bar.py" />
            <source>{count} models chosen</source>
            <translation>{count}個のモデルを選択中</translation>
        </message>
    </context>
    <context>
        <name>SettingsCare</name>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>A key stands in plain text</source>
            <translation>キーが平文であります</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>A setting has no effect</source>
            <translation>効果のない設定があります</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>And {count} more.</source>
            <translation>ほか{count}件。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Everybody who can read the settings file can read it. Move it to this computer's keychain; the file then only names it.</source>
            <translation>設定ファイルを読める人は誰でも読めます。このコンピューターのキーチェーンに移してください。ファイルには名前だけが残ります。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Everybody who can read the settings file can read them. Move them to this computer's keychain; the file then only names them.</source>
            <translation>設定ファイルを読める人は誰でも読めます。このコンピューターのキーチェーンに移してください。ファイルには名前だけが残ります。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>It is kept in this computer's keychain. The settings file only names it.</source>
            <translation>このコンピューターのキーチェーンに保存されます。設定ファイルには名前だけが残ります。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>It removes a key in plain text, so it cannot be taken back.</source>
            <translation>平文のキーを取り除くため、元に戻せません。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Key of {name}</source>
            <translation>{name}のキー</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Move all to keychain</source>
            <translation>すべてキーチェーンに移す</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Move to keychain</source>
            <translation>キーチェーンに移す</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Nothing changes for the agents: only what has no effect is removed.</source>
            <translation>エージェントには何も変わりません。効果のないものだけを削除します。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>The key is in the keychain now.</source>
            <translation>キーはキーチェーンに入りました。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>The key is known until this app is closed.</source>
            <translation>キーはこのアプリを閉じるまで使えます。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>The keys are in the keychain now.</source>
            <translation>キーはキーチェーンに入りました。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>They are those of {names}.</source>
            <translation>{names}のものです。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>This is the key of {names}.</source>
            <translation>{names}のキーです。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Tidied the settings file.</source>
            <translation>設定ファイルを整理しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>Tidy…</source>
            <translation>整理…</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>{count} keys stand in plain text</source>
            <translation>{count}個のキーが平文であります</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>{count} settings have no effect</source>
            <translation>{count}個の設定に効果がありません</translation>
        </message>
        <message>
            <location filename="viewmodels/agents/care.py" />
            <source>{editor} has the key of {provider}, as you say. Nobody else can look.</source>
            <translation>指定のとおり、{provider}のキーは{editor}にあります。ほかの誰も確認できません。</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>Keys that you type are kept in this computer's keychain.</source>
            <translation>入力したキーは、このコンピューターのキーチェーンに保存されます。</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>Looking for this computer's keychain…</source>
            <translation>このコンピューターのキーチェーンを探しています…</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>Once a day. Nothing about you is sent, and nothing is installed by itself.</source>
            <translation>1日に1回です。あなたに関する情報は送られず、自動でインストールされるものもありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>This computer has no keychain that can be used. Keys are forgotten when you close this app.</source>
            <translation>このコンピューターには使えるキーチェーンがありません。このアプリを閉じると、キーは失われます。</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>This computer has no keychain that can be used. Keys are kept only in Kiln's own file.</source>
            <translation>このコンピューターには使えるキーチェーンがありません。キーはKiln自身のファイルだけに保存されます。</translation>
        </message>
        <message>
            <location filename="viewmodels/settings.py" />
            <source>This copy of the app does not know where to look. IT can set that.</source>
            <translation>このアプリには探す場所が設定されていません。IT担当者が設定できます。</translation>
        </message>
    </context>
    <context>
        <name>SettingsView</name>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Backups</source>
            <translation>バックアップ(&amp;B)</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Kiln</source>
            <translation>&amp;Kiln</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Local servers</source>
            <translation>ローカルサーバー(&amp;L)</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Motion</source>
            <translation>動き(&amp;M)</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;New versions</source>
            <translation>新しいバージョン(&amp;N)</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>&amp;Theme</source>
            <translation>テーマ(&amp;T)</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Before each change, what stands in the file is kept here. What stands there now is kept first.</source>
            <translation>変更のたびに、その前のファイルの内容をここに保存します。今の内容も先に保存されます。</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Everything that was changed since then goes, also changes that Kiln made.</source>
            <translation>それ以降に変更されたものは、Kilnによる変更も含めてすべて失われます。</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>High contrast</source>
            <translation>ハイコントラスト</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>How this app looks, and what it may write.</source>
            <translation>このアプリの見た目と、書き込んでよいもの。</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Keychain</source>
            <translation>キーチェーン</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Kiln may still have an older list of your models in mind. It is told of each change made here.</source>
            <translation>Kilnは、モデルの古い一覧をまだ覚えているかもしれません。ここでの変更は、そのつどKilnに伝えられます。</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Kiln reads keys only from its own file and from the environment. Only you can read that file. Without this, Kiln has keys that you type here only when you start it here.</source>
            <translation>Kilnは、キーを自身のファイルと環境変数からだけ読みます。そのファイルを読めるのはあなただけです。これがオフの場合、ここで入力したキーがKilnに渡されるのは、ここから起動したときだけです。</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Kiln's settings file</source>
            <translation>Kilnの設定ファイル</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Lan&amp;guage</source>
            <translation>言語(&amp;G)</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Let nothing turn or move by itself</source>
            <translation>何も自動で回転したり動いたりしないようにする</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Look and start</source>
            <translation>見た目と起動</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Look for model servers on this computer at start</source>
            <translation>起動時にこのコンピューターのモデルサーバーを探す</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>None yet</source>
            <translation>まだありません</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Of the size that this computer's text has.</source>
            <translation>このコンピューターの文字と同じサイズです。</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Put back what a running Kiln writes over, without asking</source>
            <translation>動作中のKilnが上書きしたものを、確認せずに書き戻す</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Restore</source>
            <translation>復元</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Restore this backup?</source>
            <translation>このバックアップを復元しますか？</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Restore…</source>
            <translation>復元…</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Restoring…</source>
            <translation>復元中…</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Such as Ollama or LM Studio. Only this computer is asked, without any key.</source>
            <translation>OllamaやLM Studioなど。このコンピューターだけに、キーなしで問い合わせます。</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Te&amp;xt size</source>
            <translation>文字サイズ(&amp;X)</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Tell me when there is a new version</source>
            <translation>新しいバージョンがあるときに知らせる</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>While Kiln &amp;runs</source>
            <translation>Kilnの動作中(&amp;R)</translation>
        </message>
        <message>
            <location filename="views/settings_page.py" />
            <source>Write keys that I type into Kiln's own file too</source>
            <translation>入力したキーをKiln自身のファイルにも書き込む</translation>
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
            <translation>{detail}番目のプロバイダーに名前がありません。Kilnはこれで失敗します。</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>Something in Kiln's settings file is odd.</source>
            <translation>Kilnの設定ファイルにおかしなところがあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>The provider “{detail}” stands there twice. Kiln uses one.</source>
            <translation>プロバイダー「{detail}」が二重にあります。Kilnは一方を使います。</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>Try again</source>
            <translation>もう一度試す</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <location filename="viewmodels/shell.py" />
            <source>“{place}” is no list: Kiln may not start. Ask a colleague.</source>
            <translation>「{place}」が一覧ではありません。Kilnが起動しないかもしれません。同僚に聞いてください。</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="views/kit/sidebar.py" />
            <source>Pages</source>
            <translation>ページ</translation>
        </message>
    </context>
    <context>
        <name>Spinner</name>
        <message>
            <location filename="views/kit/spinner.py" />
            <source>{text} {seconds} s</source>
            <translation>{text} {seconds}秒</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Another program is busy with {program}'s settings file.</source>
            <translation>別のプログラムが{program}の設定ファイルを使用中です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Another program keeps {program}'s settings file open.</source>
            <translation>別のプログラムが{program}の設定ファイルを開いたままです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Ask a colleague to mend the link.</source>
            <translation>リンクを直すよう同僚に頼んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>Check that your last change stands in Kiln and in your editor. If not, make it again.</source>
            <translation>最後の変更がKilnとエディターにあるか確認してください。なければ、もう一度変更してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Close this, or save it as a new one.</source>
            <translation>閉じるか、新しいものとして保存してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>In Kiln's settings file, “{place}” holds something else than a list.</source>
            <translation>Kilnの設定ファイルの「{place}」の中身が一覧ではありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Kiln</source>
            <translation>Kiln</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>Look at your last change in each program, and make it again. The files: {files}</source>
            <translation>各プログラムで最後の変更を確認し、もう一度変更してください。ファイル：{files}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Move it away, then try again.</source>
            <translation>移動してから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Move the file away, then try again.</source>
            <translation>ファイルを移動してから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Move the folder away, then try again.</source>
            <translation>フォルダーを移動してから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/failures.py" />
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed.</source>
            <translation>何も変更されませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Ask IT to let you read and change the file.</source>
            <translation>何も変更されませんでした。ファイルの読み取りと変更の許可をIT担当者に頼んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Free some space, then try again.</source>
            <translation>何も変更されませんでした。空きを作ってから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Keep the key in this computer's keychain instead.</source>
            <translation>何も変更されませんでした。キーは代わりにこのコンピューターのキーチェーンに保存してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Open the file in the editor and remove that setting, then try again.</source>
            <translation>何も変更されませんでした。エディターでファイルを開いてその設定を削除してから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Open the file in {program}, which shows what is wrong with it.</source>
            <translation>何も変更されませんでした。{program}でファイルを開くと、どこが間違っているか分かります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Restore a backup, or ask a colleague to mend the file.</source>
            <translation>何も変更されませんでした。バックアップを復元するか、ファイルを直すよう同僚に頼んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was changed. Take the protection off, or ask IT to do it.</source>
            <translation>何も変更されませんでした。保護を外すか、IT担当者に頼んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was lost. Close other programs that have the file open, then try again.</source>
            <translation>何も失われていません。このファイルを開いているほかのプログラムを閉じてから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was lost. Try again in a moment.</source>
            <translation>何も失われていません。少し待ってから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Nothing was written. Check what you typed, then save again.</source>
            <translation>何も書き込まれませんでした。入力内容を確認してから、もう一度保存してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Somebody else changed the same thing meanwhile, perhaps {program}.</source>
            <translation>その間にほかの誰か（おそらく{program}）が同じものを変更しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>Somebody else wrote there since, and that was left alone: {files}. Look at your last change.</source>
            <translation>その後ほかの誰かが書き込んだため、そのまま残しました：{files}。最後の変更を確認してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it replaced a key. The old key is in use again.</source>
            <translation>キーの置き換え中にアプリが停止しました。古いキーがまた使われています。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved, and cannot tell any more what it was saving.</source>
            <translation>保存中にアプリが停止し、何を保存していたかもう分かりません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved. Your last change was finished just now.</source>
            <translation>保存中にアプリが停止しました。最後の変更は、たった今完了しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved. Your last change was undone just now.</source>
            <translation>保存中にアプリが停止しました。最後の変更は、たった今元に戻されました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>The app was stopped while it saved: your last change may stand in one program only.</source>
            <translation>保存中にアプリが停止しました。最後の変更が一方のプログラムだけにあるかもしれません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The backup is restored, but for keys that this computer's keychain no longer has.</source>
            <translation>バックアップを復元しました。ただし、このコンピューターのキーチェーンにもうないキーを除きます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The change did not arrive in {program}'s settings file.</source>
            <translation>変更が{program}の設定ファイルに届きませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The disk is full.</source>
            <translation>ディスクがいっぱいです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>The link to {program}'s settings file leads in a circle.</source>
            <translation>{program}の設定ファイルへのリンクが循環しています。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>There is a file where {program}'s settings folder should be.</source>
            <translation>{program}の設定フォルダーがあるはずの場所にファイルがあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>There is a folder where {program}'s settings file should be.</source>
            <translation>{program}の設定ファイルがあるはずの場所にフォルダーがあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This app</source>
            <translation>このアプリ</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This cannot be saved: {program} could not read it.</source>
            <translation>これは保存できません。{program}が読み取れなくなります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This cannot be set: “{place}” in the settings file is in its way.</source>
            <translation>これは設定できません。設定ファイルの「{place}」が妨げています。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This is no longer in the settings of {program}. Somebody else removed it.</source>
            <translation>これは{program}の設定にもうありません。ほかの誰かが削除しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>This would put a key into the settings file, where everybody can read it.</source>
            <translation>誰でも読める設定ファイルにキーが入ってしまいます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/recovery.py" />
            <source>To use the new one, choose Replace key… once more.</source>
            <translation>新しいキーを使うには、もう一度「キーを置き換え…」を選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>Type these keys again: {names}.</source>
            <translation>次のキーをもう一度入力してください：{names}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>VS Code</source>
            <translation>VS Code</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>What stands in the place of {program}'s settings file is not a file.</source>
            <translation>{program}の設定ファイルの場所にあるものがファイルではありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>You are not allowed to use {program}'s settings file.</source>
            <translation>{program}の設定ファイルを使う許可がありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>the editor</source>
            <translation>エディター</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file could not be used.</source>
            <translation>{program}の設定ファイルを使えませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file has characters that cannot be read.</source>
            <translation>{program}の設定ファイルに読み取れない文字があります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file holds a value that Kiln cannot read.</source>
            <translation>{program}の設定ファイルに、Kilnが読み取れない値があります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file holds something else than settings.</source>
            <translation>{program}の設定ファイルの中身が設定ではありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is damaged, and cannot be read.</source>
            <translation>{program}の設定ファイルは破損していて、読み取れません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is empty. It had content a moment ago.</source>
            <translation>{program}の設定ファイルが空です。少し前には内容がありました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is far too large.</source>
            <translation>{program}の設定ファイルが大きすぎます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is gone. It was there a moment ago.</source>
            <translation>{program}の設定ファイルがなくなりました。少し前にはありました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is not there.</source>
            <translation>{program}の設定ファイルがありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/store.py" />
            <source>{program}'s settings file is protected against changes.</source>
            <translation>{program}の設定ファイルは変更できないよう保護されています。</translation>
        </message>
    </context>
    <context>
        <name>TakingOver</name>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>Added {count} of the gateway {name}.</source>
            <translation>ゲートウェイ{name}のモデルを{count}個追加しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>Paste your own key for the gateway.</source>
            <translation>ゲートウェイ用の自分のキーを貼り付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>The gateway has {new}, and {count} that you have already.</source>
            <translation>ゲートウェイには{new}と、すでに追加済みのものが{count}個あります。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>The gateway has {new}.</source>
            <translation>ゲートウェイには{new}があります。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>There is nothing to add.</source>
            <translation>追加するものはありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/gateway/taking_over.py" />
            <source>Type the gateway's address.</source>
            <translation>ゲートウェイのアドレスを入力してください。</translation>
        </message>
    </context>
    <context>
        <name>TeamPacksCard</name>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>A team pack is a file with providers and models that somebody chose for all of you, without keys. This app looks for new versions when it starts. Nothing changes here until you say so.</source>
            <translation>チームパックは、誰かがチーム全員のために選んだプロバイダーとモデルのファイルで、キーは含まれません。このアプリは起動時に新しいバージョンを確認します。あなたが決めるまで、ここでは何も変わりません。</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Check now</source>
            <translation>今すぐ確認</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Looking…</source>
            <translation>探しています…</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Open a team pack…</source>
            <translation>チームパックを開く…</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>Team packs</source>
            <translation>チームパック</translation>
        </message>
        <message>
            <location filename="views/team_packs_card.py" />
            <source>You follow none. When you open a team pack, you can ask to be told when it changes.</source>
            <translation>フォロー中のパックはありません。チームパックを開くときに、変更の通知を受けるよう選べます。</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Azure gives each company an address of its own, which stands in the Azure portal as “Endpoint”. Leave out what follows it, such as “?api-version=”: this app finds the right API version.</source>
            <translation>Azureは会社ごとに専用のアドレスを用意し、Azureポータルに「Endpoint」（エンドポイント）として表示します。「?api-version=」などの後ろの部分は除いてください。適切なAPIバージョンはこのアプリが見つけます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Certificates prove that an address is really who it says. Some companies use their own, in a file from IT, also called a CA file.</source>
            <translation>証明書は、アドレスが本当に名乗るとおりの相手であることを証明します。会社によっては独自の証明書を使い、IT担当者がファイルで配ります。CAファイルとも呼ばれます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Fireworks names your own models by your account and the model's name. You find the path on the model's page at Fireworks.</source>
            <translation>Fireworksでは、自分のモデルの名前はアカウントとモデル名からできています。パスは、Fireworksのモデルのページにあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Google sorts what a company uses into projects, and each has a short name. It stands on the first page of the Google Cloud console.</source>
            <translation>Googleは会社が使うものをプロジェクトに分け、それぞれに短い名前を付けます。Google Cloudコンソールの最初のページにあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>In Azure, somebody sets up a model and gives that copy a name of their choice. Type this name, not the name of the model.</source>
            <translation>Azureでは、誰かがモデルを用意し、そのコピーに好きな名前を付けます。モデルの名前ではなく、この名前を入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>In many companies, everything that goes to the internet passes through one computer: the proxy. IT knows its address; at home there is none.</source>
            <translation>多くの会社では、インターネットへ出るものがすべて1台のコンピューターを通ります。それがプロキシです。アドレスはIT担当者が知っています。家庭にはありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is a long password with which programs sign in at a provider. You get it on the provider's web page, and who has it can spend your money.</source>
            <translation>プログラムがプロバイダーにサインインするときの長いパスワードです。プロバイダーのWebページで手に入ります。持っている人は誰でも、あなたのお金を使えます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is how much text a model can have in mind at once, question and answer together. It is counted in tokens, which are short pieces of words: 1,000 of them are about two pages.</source>
            <translation>モデルが質問と回答を合わせて一度に覚えておける文章の量です。トークンという、単語の短いかけらで数えます。1,000トークンは約2ページです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is the exact name, also called model ID, by which the provider knows the model. Choose it from the list, or copy it from the provider's page with every dot and hyphen.</source>
            <translation>プロバイダーがモデルを見分ける正確な名前で、モデルIDとも呼ばれます。一覧から選ぶか、プロバイダーのページから、ドットやハイフンも含めてそのままコピーしてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is the safe in which this computer keeps your passwords. It opens when you sign in, and others who use this computer cannot look inside.</source>
            <translation>このコンピューターがパスワードをしまう金庫です。サインインすると開き、このコンピューターを使うほかの人は中を見られません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It is where your project's models answer at Google. It is made of the project ID and the location.</source>
            <translation>Googleで、プロジェクトのモデルが応答する場所です。プロジェクトIDとロケーションからできています。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It keeps a model to its likelier words: lower means fewer surprises. Change this or the temperature, not both.</source>
            <translation>モデルが使う言葉を、可能性の高いものに絞ります。低いほど意外な言葉が減ります。これか温度のどちらか一方だけを変えてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It says how freely a model chooses its words: at 0 the answers hardly differ, higher up they vary. Leave it empty to use what the provider finds best.</source>
            <translation>モデルがどれだけ自由に言葉を選ぶかを表します。0では回答がほとんど変わらず、高いほどさまざまになります。空のままにすると、プロバイダーが最適とする値を使います。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It says in which region of the world the model runs. Not every model runs in each of them.</source>
            <translation>モデルが世界のどの地域で動くかを表します。すべてのモデルがどの地域でも動くわけではありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It says where on the internet, or on this computer, the models answer. It begins with http, mostly ends in /v1, and stands in the provider's documentation.</source>
            <translation>モデルがインターネット上またはこのコンピューターのどこで応答するかを表します。httpで始まり、多くは/v1で終わり、プロバイダーのドキュメントにあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>It takes an answer apart, so that the thinking does not stand in the middle of it. Most models need none.</source>
            <translation>回答を分けて、思考の部分が回答の中に混ざらないようにします。ほとんどのモデルでは不要です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Several agents look at one question and compare their answers. The result is often better, and costs as much as all of them.</source>
            <translation>複数のエージェントが1つの質問を検討し、回答を比べます。結果はよくなることが多く、費用は全員分かかります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>The model can ask a program to do something, such as a search, and go on with what comes back. It is also called tool calling, and agents need it.</source>
            <translation>モデルは、検索などをプログラムに頼み、返ってきた結果を使って続けられます。ツール呼び出しとも呼ばれ、エージェントに必要です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>The model fills in a form that a program gave it, instead of writing freely. Programs need this to go on with an answer.</source>
            <translation>モデルは自由に書く代わりに、プログラムから渡されたフォームを埋めます。プログラムが回答を処理するのに必要です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>The model thinks in writing before it answers. Say Yes only if it does so each time.</source>
            <translation>モデルは、回答する前に考えを書き出します。毎回そうする場合だけ「はい」を選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>There are several ways to ask a model for an exact form, and each model knows only some. “Find out” tries them, the strictest first.</source>
            <translation>決まった形式での回答をモデルに頼む方法はいくつかあり、モデルごとに使えるものが違います。「調べる」は、最も厳密なものから順に試します。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>They are figures that tell how likely each word of an answer was. Kiln uses them to judge answers more finely.</source>
            <translation>回答の各単語がどれだけ確からしかったかを示す数値です。Kilnは、回答をより細かく評価するために使います。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>They are the longest answer that a model may give, in short pieces of words. A longer answer is cut off there.</source>
            <translation>モデルが返せる回答の最大の長さで、単語の短いかけらで数えます。それより長い回答は途中で切れます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>They say what a model can do besides writing text, such as using tools or looking at pictures. When you do not know them, “Find out” asks the model itself.</source>
            <translation>ツールを使う、画像を見るなど、モデルが文章を書くこと以外に何ができるかを表します。分からないときは、「調べる」でモデル自体に確認できます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What are capabilities?</source>
            <translation>モデルの「できること」とは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What are extra certificates?</source>
            <translation>追加の証明書とは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What are logprobs?</source>
            <translation>logprobsとは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What are max tokens?</source>
            <translation>最大トークン数とは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What does Auto prefer?</source>
            <translation>自動の優先とは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a context window?</source>
            <translation>コンテキストウィンドウとは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a deployment?</source>
            <translation>デプロイとは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a keychain?</source>
            <translation>キーチェーンとは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a model path?</source>
            <translation>モデルのパスとは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a project ID?</source>
            <translation>プロジェクトIDとは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is a proxy?</source>
            <translation>プロキシとは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is an API key?</source>
            <translation>APIキーとは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is an output mode?</source>
            <translation>出力モードとは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is an output parser?</source>
            <translation>出力パーサーとは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is consultation?</source>
            <translation>相談とは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is function calling?</source>
            <translation>関数呼び出しとは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is reasoning?</source>
            <translation>推論とは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is structured output?</source>
            <translation>構造化出力とは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the address of the resource?</source>
            <translation>リソースのアドレスとは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the address?</source>
            <translation>アドレスとは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the location?</source>
            <translation>ロケーションとは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the model's name here?</source>
            <translation>ここでのモデルの名前とは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is the temperature?</source>
            <translation>温度とは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>What is top P?</source>
            <translation>Top Pとは？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/terms.py" />
            <source>Where an agent has no model of its own, Auto chooses one for each task. Here you say what counts most then, such as the price or the best answer.</source>
            <translation>エージェントに専用のモデルがない場合、「自動」が仕事ごとにモデルを選びます。そのとき料金や回答のよさなど、何を最も重視するかをここで決めます。</translation>
        </message>
    </context>
    <context>
        <name>Test</name>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n are in order</source>
            <extracomment>Of one, in English: 1 is in order</extracomment>
            <translation>
                <numerusform>%n件は問題なし</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n cannot be tested here</source>
            <extracomment>Of one, in English: 1 cannot be tested here</extracomment>
            <translation>
                <numerusform>%n件はここでテストできません</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n could not be proved</source>
            <extracomment>Of one, in English: 1 could not be proved</extracomment>
            <translation>
                <numerusform>%n件は確かめられませんでした</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/results.py" />
            <source>%n days ago</source>
            <extracomment>Of one, in English: 1 day ago</extracomment>
            <translation>
                <numerusform>%n日前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n did not answer</source>
            <extracomment>Of one, in English: 1 did not answer</extracomment>
            <translation>
                <numerusform>%n件は応答なし</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/results.py" />
            <source>%n hours ago</source>
            <extracomment>Of one, in English: 1 hour ago</extracomment>
            <translation>
                <numerusform>%n時間前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/results.py" />
            <source>%n min ago</source>
            <extracomment>Of one, in English: 1 min ago</extracomment>
            <translation>
                <numerusform>%n分前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/verdicts.py" />
            <source>%n models</source>
            <extracomment>Of one, in English: 1 model</extracomment>
            <translation>
                <numerusform>%n個のモデル</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n need you</source>
            <extracomment>Of one, in English: 1 needs you</extracomment>
            <translation>
                <numerusform>%n件は対応が必要</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="viewmodels/words/test_all.py" />
            <source>%n work</source>
            <extracomment>Of one, in English: 1 works</extracomment>
            <translation>
                <numerusform>%n件は動作</numerusform>
            </translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Accepted, ${credit} of credit left</source>
            <translation>受け付けられました。クレジット残高は${credit}です</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Accepted, but busy: too many requests just now</source>
            <translation>受け付けられましたが、混んでいます：今はリクエストが多すぎます</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Accepted, but the account has no credit left</source>
            <translation>受け付けられましたが、アカウントのクレジットがありません</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Add credit on the provider's billing page.</source>
            <translation>プロバイダーの請求ページでクレジットを追加してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Address understood</source>
            <translation>アドレスを理解</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt (free)</source>
            <translation>各モデルに短いプロンプトも1つ送る（無料）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt (their prices are not known)</source>
            <translation>各モデルに短いプロンプトも1つ送る（料金は不明）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt ({money} in all)</source>
            <translation>各モデルに短いプロンプトも1つ送る（合計{money}）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt ({money}, and one whose price is not known)</source>
            <translation>各モデルに短いプロンプトも1つ送る（{money}、ほかに料金不明が1つ）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Also ask each model one short prompt ({money}, and {count} whose prices are not known)</source>
            <translation>各モデルに短いプロンプトも1つ送る（{money}、ほかに料金不明が{count}個）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Answer streams</source>
            <translation>回答のストリーミング</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Answers in {ms} ms</source>
            <translation>{ms}ミリ秒で回答</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT for their certificate file, and choose it in Settings, under Network.</source>
            <translation>証明書ファイルをIT担当者に頼み、設定の「ネットワーク」で選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT for them, and type them in Settings, under Network.</source>
            <translation>IT担当者に聞いて、設定の「ネットワーク」で入力してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT to allow {host}.</source>
            <translation>{host}を許可するようIT担当者に頼んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Ask IT, or use an address that they allow.</source>
            <translation>IT担当者に聞くか、許可されているアドレスを使ってください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Ask whoever gave you the address for the new one.</source>
            <translation>アドレスを教えてくれた人に、新しいものを聞いてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Ask whoever manages the account to allow it.</source>
            <translation>アカウントの管理者に許可を頼んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Asks two short prompts, about ${dollars}.</source>
            <translation>短いプロンプトを2つ送ります。約${dollars}です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Asks two short prompts, for free.</source>
            <translation>短いプロンプトを2つ送ります。無料です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Asks two short prompts, which costs next to nothing.</source>
            <translation>短いプロンプトを2つ送ります。費用はほとんどかかりません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Busy</source>
            <translation>混雑</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Careful: your key would travel unprotected, so that others on the way could read it.</source>
            <translation>注意：キーが保護されずに送られるため、途中でほかの人に読まれるおそれがあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Certificate</source>
            <translation>証明書</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Certificate: {value}</source>
            <translation>証明書：{value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check it for typing errors.</source>
            <translation>入力ミスがないか確認してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the address and the number after the colon.</source>
            <translation>アドレスと、コロンの後の数を確認してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the address for typing errors, and that you are connected (VPN).</source>
            <translation>アドレスの入力ミスと、接続（VPN）を確認してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the address, and that you are connected (VPN).</source>
            <translation>アドレスと、接続（VPN）を確認してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the address. If it is right, show this to IT.</source>
            <translation>アドレスを確認してください。正しければ、これをIT担当者に見せてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the address. The details have what came back.</source>
            <translation>アドレスを確認してください。返ってきたものは詳細にあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the address: this does not look like an AI service.</source>
            <translation>アドレスを確認してください。AIサービスではないようです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Check the name, or choose one from the list.</source>
            <translation>名前を確認するか、一覧から選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check the number after the colon. Is the program started?</source>
            <translation>コロンの後の数を確認してください。プログラムは起動していますか？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Check this computer's date. If it is right, tell whoever runs the server.</source>
            <translation>このコンピューターの日付を確認してください。正しければ、サーバーの管理者に知らせてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Choose Azure OpenAI as the provider instead, with {url}</source>
            <translation>代わりにAzure OpenAIをプロバイダーに選び、{url}を使ってください</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Choose a chat model from the list.</source>
            <translation>一覧からチャットモデルを選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Choose a newer one from the list.</source>
            <translation>一覧から新しいものを選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Choose another provider, or another region where the address names one.</source>
            <translation>別のプロバイダーか、アドレスに地域が入っている場合は別の地域を選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Choose it again in Settings, under Network.</source>
            <translation>設定の「ネットワーク」で選び直してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Clock is wrong</source>
            <translation>時計が違う</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Complete the address and the key, then test again.</source>
            <translation>アドレスとキーを入力してから、もう一度テストしてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Computer found</source>
            <translation>コンピューターが見つかった</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Connect to the company's network (VPN), then try again.</source>
            <translation>会社のネットワーク（VPN）に接続してから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Copy it again, whole. If it still fails, make a new key.</source>
            <translation>全体をもう一度コピーしてください。それでも失敗したら、新しいキーを作ってください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Cut off</source>
            <translation>途中で切断</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Deploy it on the provider's page, wait five minutes, then try again.</source>
            <translation>プロバイダーのページでデプロイし、5分待ってから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Did you mean {names}?</source>
            <translation>もしかして：{names}？</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Encryption</source>
            <translation>暗号化</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>First words after {ms} ms</source>
            <translation>{ms}ミリ秒後に最初の言葉</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the address has /v1 twice</source>
            <translation>原因が分かりました：アドレスに/v1が2回あります</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the address needs /v1 at its end</source>
            <translation>原因が分かりました：アドレスの最後に/v1が必要です</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the key has a character too many</source>
            <translation>原因が分かりました：キーに余分な文字があります</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the last part of the address does not belong there</source>
            <translation>原因が分かりました：アドレスの最後の部分が余分です</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: the service has another address on the same computer</source>
            <translation>原因が分かりました：同じコンピューターの別のアドレスにサービスがあります</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: this server speaks http, not https</source>
            <translation>原因が分かりました：このサーバーはhttpsではなくhttpを使います</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Found it: this server wants https</source>
            <translation>原因が分かりました：このサーバーにはhttpsが必要です</translation>
        </message>
        <message>
            <location filename="viewmodels/words/costs.py" />
            <source>Free: asks no model.</source>
            <translation>無料：モデルに質問しません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Gateway's key</source>
            <translation>ゲートウェイのキー</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>Google's tool gcloud did not answer in time.</source>
            <translation>Googleのツールgcloudが時間内に応答しませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>Install the Google Cloud CLI, or paste a token that somebody made for you.</source>
            <translation>Google Cloud CLIをインストールするか、誰かに作ってもらったトークンを貼り付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Is an AI service</source>
            <translation>AIサービスである</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It broke off in the middle</source>
            <translation>途中で途切れました</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It is Anthropic-compatible, and Kiln's own addresses are OpenAI-compatible only. For VS Code, add a model of the kind “Anthropic” with this address.</source>
            <translation>これはAnthropic互換ですが、Kilnの自分のアドレスはOpenAI互換だけです。VS Codeでは、このアドレスで種類「Anthropic」のモデルを追加してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It is OpenAI-compatible. Add it as your own address instead: {url}</source>
            <translation>OpenAI互換です。代わりに自分のアドレスとして追加してください：{url}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It is an Azure service. Choose Azure OpenAI as the provider, with this address.</source>
            <translation>Azureのサービスです。プロバイダーにAzure OpenAIを選び、このアドレスを使ってください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It is in the provider's list</source>
            <translation>プロバイダーの一覧にあります</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It is not in the provider's list</source>
            <translation>プロバイダーの一覧にありません</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>It may still be loading the model. Try again in a minute.</source>
            <translation>まだモデルを読み込み中かもしれません。1分後にもう一度試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>It needs no key</source>
            <translation>キー不要</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works when the key is sent in another way</source>
            <translation>キーを別の方法で送ると動きます</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with Azure's newer form</source>
            <translation>Azureの新しい形式で動きます</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with Azure's older form</source>
            <translation>Azureの古い形式で動きます</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with another API version</source>
            <translation>別のAPIバージョンで動きます</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works with {new} (you have {old}).</source>
            <translation>{new}で動きます（今は{old}）。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>It works, but this service speaks another language</source>
            <translation>動きますが、このサービスの方式は別のものです</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <location filename="viewmodels/words/verdicts.py" />
            <source>Key accepted</source>
            <translation>キーが受け付けられた</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Key and address must come from the same Azure resource. Copy both again.</source>
            <translation>キーとアドレスは同じAzureリソースのものでなければなりません。両方をもう一度コピーしてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Key has expired</source>
            <translation>キーの期限切れ</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Key missing</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Kiln can only send it as “Authorization: Bearer”. Ask whoever runs the server to accept that.</source>
            <translation>Kilnは「Authorization: Bearer」でしか送れません。それを受け付けるよう、サーバーの管理者に頼んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Kiln has its own version and cannot use this one. Add it as your own address: {url}/openai/v1</source>
            <translation>Kilnには独自のバージョンがあり、これは使えません。自分のアドレスとして追加してください：{url}/openai/v1</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Kiln only knows the older form here. Add it as your own address instead: {url}/openai/v1</source>
            <translation>Kilnはここでは古い形式しか知りません。代わりに自分のアドレスとして追加してください：{url}/openai/v1</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Kind of answer: {value}</source>
            <translation>回答の種類：{value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Leave the version empty, or copy it again from the Azure portal.</source>
            <translation>バージョンを空のままにするか、Azureポータルからもう一度コピーしてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Let this computer set its date and time by itself, then try again.</source>
            <translation>このコンピューターの日付と時刻を自動設定にしてから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Look in Settings, under Network, and check that you are connected (VPN).</source>
            <translation>設定の「ネットワーク」を見て、接続（VPN）を確認してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Look in Settings, under Network, or ask IT.</source>
            <translation>設定の「ネットワーク」を見るか、IT担当者に聞いてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Make a new key and paste it.</source>
            <translation>新しいキーを作って貼り付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Model answers</source>
            <translation>モデルが答える</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Model exists</source>
            <translation>モデルがある</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Model found</source>
            <translation>モデルが見つかった</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Most addresses end in /v1. Look in the e-mail that you got, or in the provider's manual.</source>
            <translation>アドレスの多くは/v1で終わります。受け取ったメールか、プロバイダーの説明書を見てください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Moved</source>
            <translation>移転</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Needs https</source>
            <translation>httpsが必要</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No address</source>
            <translation>アドレスなし</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No answer</source>
            <translation>応答なし</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No chat model</source>
            <translation>チャットモデルではない</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>No computer with the name {host} was found.</source>
            <translation>{host}という名前のコンピューターは見つかりませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No credit</source>
            <translation>クレジットなし</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>No model was asked yet.</source>
            <translation>まだどのモデルにも質問していません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>No such model</source>
            <translation>モデルがない</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>No: the whole answer comes at once</source>
            <translation>いいえ：回答全体が一度に届きます</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not allowed</source>
            <translation>許可されていない</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not an AI</source>
            <translation>AIではない</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not asked: it holds no conversation</source>
            <translation>質問していません：会話のできないモデルです</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not found</source>
            <translation>見つからない</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not https</source>
            <translation>httpsではない</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Not in the provider's list</source>
            <translation>プロバイダーの一覧にない</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known: busy just now</source>
            <translation>不明：今は混んでいます</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known: there is no list to look it up in</source>
            <translation>不明：調べられる一覧がありません</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not known: there is trouble behind this address</source>
            <translation>不明：このアドレスの先に問題があります</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not offered here</source>
            <translation>ここでは提供なし</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Not proved</source>
            <translation>確かめられない</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not proved yet: only an answer of a model shows it</source>
            <translation>まだ確かめられません：モデルの回答で初めて分かります</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Not proved: it answers the same without a key</source>
            <translation>確かめられません：キーなしでも同じ応答です</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Not running</source>
            <translation>動いていない</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Nothing there</source>
            <translation>何もない</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Odd answer</source>
            <translation>おかしな応答</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open that page</source>
            <translation>そのページを開く</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s billing page</source>
            <translation>{vendor}の請求ページを開く</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s key page</source>
            <translation>{vendor}のキーのページを開く</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s models</source>
            <translation>{vendor}のモデルを開く</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Open {vendor}'s status page</source>
            <translation>{vendor}の稼働状況ページを開く</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Other ways were tried too, and none of them works.</source>
            <translation>ほかの方法も試しましたが、どれも動きません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Paste the key of {here}, or choose {whose} as the provider.</source>
            <translation>{here}のキーを貼り付けるか、プロバイダーに{whose}を選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Paste your key above.</source>
            <translation>上にキーを貼り付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Proxy</source>
            <translation>プロキシ</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Put your region's sign before the name, such as us. or eu. or global.</source>
            <translation>名前の前に、us.、eu.、global.のような地域の記号を付けてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Reachable</source>
            <translation>接続できる</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Refused</source>
            <translation>拒否</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Request number: {value}</source>
            <translation>リクエスト番号：{value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Retired</source>
            <translation>提供終了</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <location filename="viewmodels/words/sign_in.py" />
            <source>Run “gcloud auth application-default login” in a terminal, then try again.</source>
            <translation>ターミナルで「gcloud auth application-default login」を実行してから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Save it, then try one of its models in Kiln.</source>
            <translation>保存してから、Kilnでモデルのどれかを試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Sent on to: {value}</source>
            <translation>転送先：{value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Show this to IT: the server is too old, or wants a certificate of yours.</source>
            <translation>これをIT担当者に見せてください。サーバーが古すぎるか、あなたの証明書を求めています。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Something answered at this address, but it is no AI service.</source>
            <translation>このアドレスで何かが応答しましたが、AIサービスではありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Status: {value}</source>
            <translation>ステータス：{value}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Still loading</source>
            <translation>読み込み中</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>Stopped after {done} of {count}</source>
            <translation>{count}個中{done}個で停止</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Switch it on on the provider's page, wait a few minutes, then try again.</source>
            <translation>プロバイダーのページでオンにし、数分待ってから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Switched off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Tell whoever runs the gateway. There is nothing to change here.</source>
            <translation>ゲートウェイの管理者に知らせてください。ここで変更するものはありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The account has no credit left.</source>
            <translation>アカウントのクレジットがありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>The address is now {url}.</source>
            <translation>アドレスは{url}に変わりました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The answer could not be understood.</source>
            <translation>応答を理解できませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The answer was far too long, and was cut off.</source>
            <translation>応答が長すぎたため、打ち切りました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The certificate belongs to another computer than {host}.</source>
            <translation>証明書は{host}ではない別のコンピューターのものです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The certificate of {host} comes from somebody unknown.</source>
            <translation>{host}の証明書は、知らない発行元のものです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The certificate of {host} comes from “{tls_issuer}”, whom this computer does not know.</source>
            <translation>{host}の証明書は、このコンピューターの知らない「{tls_issuer}」のものです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The certificate of {host} is not valid today.</source>
            <translation>{host}の証明書は今日は有効ではありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The computer answered, but there is no AI service at this address.</source>
            <translation>コンピューターは応答しましたが、このアドレスにAIサービスはありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The computer {host} is there, but nothing answers at this port.</source>
            <translation>コンピューター{host}はありますが、このポートでは何も応答しません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The details have its own words.</source>
            <translation>相手からの言葉は詳細にあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The extra certificate file cannot be used, so nothing was sent.</source>
            <translation>追加の証明書ファイルを使えないため、何も送信しませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The key has characters in it that no key has, so it was not sent.</source>
            <translation>キーにはあり得ない文字が入っているため、送信しませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key has expired.</source>
            <translation>キーの期限が切れています。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key is right, but it may not do this.</source>
            <translation>キーは正しいのですが、この操作は許可されていません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key is right, but too many requests were made.</source>
            <translation>キーは正しいのですが、リクエストが多すぎました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The key was not accepted.</source>
            <translation>キーは受け付けられませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The key was not accepted: it looks like one of {key_of}.</source>
            <translation>キーは受け付けられませんでした。{key_of}のキーのようです。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>The key was put right.</source>
            <translation>キーを直しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The model is still being loaded.</source>
            <translation>モデルはまだ読み込み中です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The model refused a part of the request.</source>
            <translation>モデルがリクエストの一部を拒否しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The model refused a part of the request: {parameter}.</source>
            <translation>モデルがリクエストの一部を拒否しました：{parameter}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The model {model}</source>
            <translation>モデル{model}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider answered with an error.</source>
            <translation>プロバイダーがエラーを返しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider does not offer this in your country or region.</source>
            <translation>プロバイダーは、お住まいの国や地域ではこれを提供していません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The provider has no model with that name.</source>
            <translation>プロバイダーにその名前のモデルはありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider has no model with the name {model}.</source>
            <translation>プロバイダーに{model}という名前のモデルはありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider has trouble or too much to do.</source>
            <translation>プロバイダーに問題があるか、混みすぎています。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The provider says that this computer's clock is wrong.</source>
            <translation>プロバイダーによると、このコンピューターの時計が違っています。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy does not answer.</source>
            <translation>プロキシが応答しません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy of your network did not let this through.</source>
            <translation>ネットワークのプロキシがこれを通しませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy of your network wants a user name and a password.</source>
            <translation>ネットワークのプロキシがユーザー名とパスワードを求めています。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>The proxy was not found.</source>
            <translation>プロキシが見つかりませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>The right address: {url}</source>
            <translation>正しいアドレス：{url}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>The server does not know this API version.</source>
            <translation>サーバーはこのAPIバージョンを知りません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>The service has another address on the same computer.</source>
            <translation>同じコンピューターの別のアドレスにサービスがあります。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>There is nothing here that could be tested.</source>
            <translation>ここにテストできるものはありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>There is nothing to test yet.</source>
            <translation>まだテストするものがありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This address answered with a web page, not with an AI service.</source>
            <translation>このアドレスはAIサービスではなく、Webページを返しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This address sends callers to another computer. Your key was not sent there.</source>
            <translation>このアドレスは別のコンピューターへ転送します。キーはそこへ送信していません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>This app cannot test this kind of provider yet.</source>
            <translation>このアプリは、この種類のプロバイダーをまだテストできません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>This is no address that can be called.</source>
            <translation>これは呼び出せるアドレスではありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>This looks like a key of {whose}. This provider is {here}.</source>
            <translation>{whose}のキーのようです。このプロバイダーは{here}です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>This model</source>
            <translation>このモデル</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This provider wants a key.</source>
            <translation>このプロバイダーにはキーが必要です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>This provider wants a sign-in with Google, and Google's tool gcloud is not on this computer.</source>
            <translation>このプロバイダーにはGoogleへのサインインが必要ですが、Googleのツールgcloudがこのコンピューターにありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>This service is switched off for your account.</source>
            <translation>あなたのアカウントでは、このサービスがオフになっています。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Through the proxy {proxy}</source>
            <translation>プロキシ{proxy}経由</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Too slow</source>
            <translation>遅すぎる</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: an AI service answers there, with {count} models.</source>
            <translation>試しました：AIサービスが応答し、モデルは{count}個です。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: an AI service answers there.</source>
            <translation>試しました：AIサービスが応答します。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: the key is accepted.</source>
            <translation>試しました：キーが受け付けられました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>Tried it: {model} answered in {ms} ms.</source>
            <translation>試しました：{model}が{ms}ミリ秒で答えました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Try again in a few minutes.</source>
            <translation>数分後にもう一度試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Try again in {retry_after_s} seconds.</source>
            <translation>{retry_after_s}秒後にもう一度試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>Try again. If it stays so, run it in a terminal to see what it waits for.</source>
            <translation>もう一度試してください。変わらなければ、ターミナルで実行して、何を待っているか確認してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Try again. If it stays so, tell whoever runs the server.</source>
            <translation>もう一度試してください。変わらなければ、サーバーの管理者に知らせてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Try http:// instead of https:// at the start of the address.</source>
            <translation>アドレスの先頭をhttps://ではなくhttp://にして試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Try https:// instead of http:// at the start of the address.</source>
            <translation>アドレスの先頭をhttp://ではなくhttps://にして試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>Use {redirect_to} as the address.</source>
            <translation>アドレスに{redirect_to}を使ってください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Wait a minute, then try again.</source>
            <translation>1分待ってから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/results.py" />
            <source>Works</source>
            <translation>動作</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Wrong address</source>
            <translation>アドレスが違う</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Wrong key</source>
            <translation>キーが違う</translation>
        </message>
        <message>
            <location filename="viewmodels/words/fault_labels.py" />
            <source>Wrong version</source>
            <translation>バージョンが違う</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>Yes, but it does not list its models</source>
            <translation>はい、ただしモデルの一覧を出しません</translation>
        </message>
        <message>
            <location filename="viewmodels/words/sign_in.py" />
            <source>You are not signed in with Google on this computer, or the sign-in has run out.</source>
            <translation>このコンピューターでGoogleにサインインしていないか、サインインの期限が切れています。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>You are not signed in with Google, or the sign-in has run out.</source>
            <translation>Googleにサインインしていないか、サインインの期限が切れています。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>Your key is right, but the gateway's own key was refused by the service behind it.</source>
            <translation>あなたのキーは正しいのですが、ゲートウェイ自身のキーがその先のサービスに拒否されました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>Your organisation does not allow {host} in this app. Nothing was sent.</source>
            <translation>組織の設定により、このアプリでは{host}を使えません。何も送られていません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>about ${dollars}</source>
            <translation>約${dollars}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/cures.py" />
            <source>another one</source>
            <translation>別のもの</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>certificate from {issuer}</source>
            <translation>{issuer}の証明書</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>free</source>
            <translation>無料</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>less than ${least}</source>
            <translation>${least}未満</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>not reached</source>
            <translation>到達せず</translation>
        </message>
        <message>
            <location filename="viewmodels/words/faults.py" />
            <source>the address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} and this computer have no way of encrypting in common.</source>
            <translation>{host}とこのコンピューターに共通の暗号化方式がありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} began to answer, but did not come to an end.</source>
            <translation>{host}は応答を始めましたが、最後まで届きませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} did not answer in time.</source>
            <translation>{host}が時間内に応答しませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} does not speak https at this port.</source>
            <translation>{host}はこのポートでhttpsを使いません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} hung up in the middle of its answer.</source>
            <translation>{host}が応答の途中で切断しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} only answers inside its company's network.</source>
            <translation>{host}は会社のネットワーク内でしか応答しません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} only speaks https at this port.</source>
            <translation>{host}はこのポートでhttpsだけを使います。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} signed its certificate itself, so nobody vouches for it.</source>
            <translation>{host}は証明書に自分で署名しているため、保証する人がいません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/network_faults.py" />
            <source>{host} took the request, but no answer came in time.</source>
            <translation>{host}はリクエストを受け取りましたが、時間内に応答がありませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>{the_model} cannot hold a conversation.</source>
            <translation>{the_model}は会話ができません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>{the_model} is not running, so nobody can ask it.</source>
            <translation>{the_model}は動いていないため、誰も質問できません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/answer_faults.py" />
            <source>{the_model} was taken out of service.</source>
            <translation>{the_model}は提供を終了しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>{url} (with /v1 twice)</source>
            <translation>{url}（/v1が2回）</translation>
        </message>
        <message>
            <location filename="viewmodels/words/test_all.py" />
            <source>{what}.</source>
            <translation>{what}。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/verdicts.py" />
            <source>“{answer}”</source>
            <translation>「{answer}」</translation>
        </message>
    </context>
    <context>
        <name>TestAll</name>
        <message>
            <location filename="viewmodels/test_all.py" />
            <source>{count} with a problem</source>
            <translation>問題あり{count}件</translation>
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
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="views/test_all.py" />
            <source>Show what needs attention</source>
            <translation>要対応のものを表示</translation>
        </message>
    </context>
    <context>
        <name>TestBar</name>
        <message>
            <location filename="views/connection_test.py" />
            <source>Cancel test</source>
            <translation>テストをキャンセル</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Test</source>
            <translation>テスト</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Test again</source>
            <translation>もう一度テスト</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Testing</source>
            <translation>テスト中</translation>
        </message>
    </context>
    <context>
        <name>TestLines</name>
        <message>
            <location filename="views/connection_test.py" />
            <source>Copied. Paste it into an e-mail to IT: there is no key in it.</source>
            <translation>コピーしました。IT担当者へのメールに貼り付けてください。キーは含まれていません。</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Copy report for IT</source>
            <translation>IT担当者用レポートをコピー</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Failed</source>
            <translation>不合格</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Free check only</source>
            <translation>無料の確認のみ</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Not reached</source>
            <translation>未実施</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Passed</source>
            <translation>合格</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Test finished: {result}</source>
            <translation>テスト終了：{result}</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Unclear</source>
            <translation>判定できず</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>asking…</source>
            <translation>質問中…</translation>
        </message>
        <message>
            <location filename="views/connection_test.py" />
            <source>{ms} ms</source>
            <translation>{ms}ミリ秒</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <location filename="views/kit/toast.py" />
            <source>Close this message</source>
            <translation>このメッセージを閉じる</translation>
        </message>
        <message>
            <location filename="views/kit/toast.py" />
            <source>Press F6 to reach it.</source>
            <translation>F6キーで移動できます。</translation>
        </message>
    </context>
    <context>
        <name>Toasts</name>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>Changed the id of “{name}”.</source>
            <translation>「{name}」のIDを変更しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>Removed the provider.</source>
            <translation>プロバイダーを削除しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>Removed {count} models.</source>
            <translation>{count}個のモデルを削除しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>Removed “{name}”.</source>
            <translation>「{name}」を削除しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/toasts.py" />
            <source>{name} has its new key, wherever it is used.</source>
            <translation>使われているすべての場所で、{name}のキーが新しくなりました。</translation>
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
            <translation>{count}個の数のベクトル：{beginning}…</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>An embedding model: it turns each text into a row of numbers.</source>
            <translation>埋め込みモデルです。文章をそれぞれ数の列に変えます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Complete its address, its key and its name, then ask again.</source>
            <translation>アドレス、キー、名前を入力してから、もう一度質問してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>It is not clear yet where this model is.</source>
            <translation>このモデルの場所がまだはっきりしません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>It reached the longest answer that is allowed, so the end is missing.</source>
            <translation>許された回答の最大の長さに達したため、終わりが欠けています。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it is for sound. It may not answer here.</source>
            <translation>プロバイダーによると音声用です。ここでは答えないかもしれません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it judges texts. It may not answer here.</source>
            <translation>プロバイダーによると文章を評価するものです。ここでは答えないかもしれません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it makes pictures. It may not answer here.</source>
            <translation>プロバイダーによると画像を作るものです。ここでは答えないかもしれません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Its provider says that it sorts texts. It may not answer here.</source>
            <translation>プロバイダーによると文章を並べ替えるものです。ここでは答えないかもしれません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Stopped here: it was still writing after {minutes} minutes.</source>
            <translation>ここで停止しました：{minutes}分たっても、まだ書いていました。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Stopped here: more than {count} characters is too much to try a model.</source>
            <translation>ここで停止しました：モデルを試すには、{count}文字を超えると多すぎます。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>Stopped.</source>
            <translation>停止しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/try_it.py" />
            <source>That is too long to try a model with. Shorten it.</source>
            <translation>モデルを試すには長すぎます。短くしてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The answer may cost about ${dollars}.</source>
            <translation>この回答には約${dollars}かかるかもしれません。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The model said nothing.</source>
            <translation>モデルは何も答えませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The model thought, and then said nothing.</source>
            <translation>モデルは思考した後、何も答えませんでした。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>The server refuses {names}, so it was asked without.</source>
            <translation>サーバーが{names}を拒否したため、なしで質問しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/try_it.py" />
            <source>This conversation is long enough to try a model. Start again for a new one.</source>
            <translation>モデルを試すには、この会話は十分な長さです。新しい会話を始めてください。</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>first words after {seconds}</source>
            <translation>最初の言葉まで{seconds}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>free</source>
            <translation>無料</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>price not known</source>
            <translation>料金不明</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>the server does not count tokens</source>
            <translation>サーバーがトークンを数えません</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>{read} tokens read</source>
            <translation>読み取り{read}トークン</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>{read} tokens read, {written} written</source>
            <translation>読み取り{read}トークン、書き込み{written}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>{seconds} in all</source>
            <translation>合計{seconds}</translation>
        </message>
        <message>
            <location filename="viewmodels/words/try_it.py" />
            <source>{seconds} s</source>
            <translation>{seconds}秒</translation>
        </message>
    </context>
    <context>
        <name>TryItDialog</name>
        <message>
            <location filename="views/try_it.py" />
            <source>Ask something to see how the model answers.</source>
            <translation>何か質問して、モデルがどう答えるか見てください。</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>For example: Answer in one sentence.</source>
            <translation>例：1文で答えてください。</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Less</source>
            <translation>表示を減らす</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>More</source>
            <translation>もっと見る</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Send</source>
            <translation>送信</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Size of the window</source>
            <translation>ウィンドウのサイズ</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Start again</source>
            <translation>最初から</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>System prompt</source>
            <translation>システムプロンプト</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>System prompt: what the model is told before the conversation</source>
            <translation>システムプロンプト：会話の前にモデルに伝えること</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Try {model}</source>
            <translation>{model}を試す</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Type a question. Enter sends it, Shift+Enter begins a new line.</source>
            <translation>質問を入力してください。Enterで送信、Shift+Enterで改行します。</translation>
        </message>
        <message>
            <location filename="views/try_it.py" />
            <source>Your question</source>
            <translation>質問</translation>
        </message>
    </context>
    <context>
        <name>Updates</name>
        <message>
            <location filename="viewmodels/updates.py" />
            <source>Open download page</source>
            <translation>ダウンロードページを開く</translation>
        </message>
        <message>
            <location filename="viewmodels/updates.py" />
            <source>There is a new version of Kiln Models: {version}</source>
            <translation>Kiln Modelsの新しいバージョンがあります：{version}</translation>
        </message>
        <message>
            <location filename="viewmodels/updates.py" />
            <source>You have version {version}. Nothing is installed by itself.</source>
            <translation>お使いのバージョンは{version}です。自動でインストールされるものはありません。</translation>
        </message>
    </context>
    <context>
        <name>UseIn</name>
        <message>
            <location filename="views/use_in.py" />
            <source>Use in {program}</source>
            <translation>{program}で使う</translation>
        </message>
    </context>
    <context>
        <name>UseOfMany</name>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Agents use {count} of them. Choose other models for these agents first.</source>
            <translation>そのうち{count}個をエージェントが使っています。先に、これらのエージェントに別のモデルを選んでください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Changed 1 model in {programs}.</source>
            <translation>{programs}の1個のモデルを変更しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Changed {count} models in {programs}.</source>
            <translation>{programs}の{count}個のモデルを変更しました。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Nothing is to be changed.</source>
            <translation>変更するものはありません。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>Use {models} in</source>
            <translation>{models}を使う場所</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>{count} of them would be in no program any more. To do that, remove them.</source>
            <translation>そのうち{count}個は、どのプログラムにもなくなります。そうするには、削除してください。</translation>
        </message>
        <message>
            <location filename="viewmodels/models/use_of_many.py" />
            <source>{count} of {all} cannot: {why}</source>
            <translation>{all}個中{count}個はできません：{why}</translation>
        </message>
    </context>
    <context>
        <name>UseOfManyDialog</name>
        <message>
            <location filename="views/use_of_many.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="views/use_of_many.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="views/use_of_many.py" />
            <source>Saving…</source>
            <translation>保存中…</translation>
        </message>
    </context>
    <context>
        <name>VolumesDialog</name>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>A token is about three quarters of a word. Nothing is written to the editor: this is only for the estimate.</source>
            <translation>1トークンは、英語の1語の約4分の3です。エディターには何も書き込まれません。見積もりのためだけのものです。</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>A typical month</source>
            <translation>一般的な1か月</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>How this is worked out</source>
            <translation>計算のしかた</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Tasks a month</source>
            <translation>1か月のタスク数</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Tokens in, each</source>
            <translation>1回の入力トークン</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Tokens out, each</source>
            <translation>1回の出力トークン</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Use these</source>
            <translation>これらを使う</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>Your volumes</source>
            <translation>自分の量</translation>
        </message>
        <message>
            <location filename="views/volumes_dialog.py" />
            <source>{amount} a month</source>
            <translation>月{amount}</translation>
        </message>
    </context>
    <context>
        <name>WhereStep</name>
        <message>
            <location filename="views/publish_where.py" />
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Choose the gateway's file</source>
            <translation>ゲートウェイのファイルを選択</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Comments and everything that others wrote stay as they are. A file that is not there is made.</source>
            <translation>コメントと、ほかの人が書いたものはすべてそのまま残ります。ファイルがなければ作成されます。</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Configuration (*.yaml *.yml)</source>
            <translation>設定 (*.yaml *.yml)</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>For a LiteLLM gateway with a database. It has the models at once.</source>
            <translation>データベースのあるLiteLLMゲートウェイ用です。モデルはすぐに使えます。</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Into its file</source>
            <translation>ファイルに書き込む</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>Through its address</source>
            <translation>アドレス経由</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>config.yaml</source>
            <translation>config.yaml</translation>
        </message>
        <message>
            <location filename="views/publish_where.py" />
            <source>config.yaml of a LiteLLM gateway. It reads the file when it is started again.</source>
            <translation>LiteLLMゲートウェイのconfig.yamlです。ゲートウェイは再起動したときにこのファイルを読みます。</translation>
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <location filename="views/window_actions.py" />
            <source>About Kiln Models</source>
            <translation>Kiln Modelsについて</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Add a gateway's models…</source>
            <translation>ゲートウェイのモデルを追加…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Add a model…</source>
            <translation>モデルを追加…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Add a provider…</source>
            <translation>プロバイダーを追加…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Dark theme</source>
            <translation>ダークテーマ</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Find anything…</source>
            <translation>何でも検索…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>First steps…</source>
            <translation>はじめに…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Leave practice mode</source>
            <translation>練習モードを終了</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Light or dark as the system</source>
            <translation>システムに合わせて明暗を切り替え</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Light theme</source>
            <translation>ライトテーマ</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>LiteLLM proxy share team server</source>
            <translation>LiteLLM プロキシ 共有 チーム サーバー</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Look for model servers on this computer</source>
            <translation>このコンピューターのモデルサーバーを探す</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Open a team pack…</source>
            <translation>チームパックを開く…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Paste an e-mail or a snippet…</source>
            <translation>メールやコードを貼り付け…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Practice mode: try without a key</source>
            <translation>練習モード：キーなしで試す</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Provider</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Publish all models to a gateway…</source>
            <translation>すべてのモデルをゲートウェイに公開…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Redo it</source>
            <translation>やり直す</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Save as a team pack…</source>
            <translation>チームパックとして保存…</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Search this page</source>
            <translation>このページを検索</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Setting</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Start Kiln with its keys</source>
            <translation>キーを渡してKilnを起動</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Test all that is shown</source>
            <translation>表示中のものをすべてテスト</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>Undo the last change</source>
            <translation>最後の変更を元に戻す</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>export share colleague</source>
            <translation>エクスポート 共有 同僚</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>help assistant begin start wizard</source>
            <translation>ヘルプ アシスタント 開始 初めて ウィザード</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>help keys</source>
            <translation>ヘルプ キー</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>import colleague file Cherry Studio CC Switch LiteLLM</source>
            <translation>インポート 同僚 ファイル Cherry Studio CC Switch LiteLLM</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>key access clipboard import</source>
            <translation>キー アクセス クリップボード インポート 貼り付け</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>keys launch open program</source>
            <translation>キー 起動 開く プログラム</translation>
        </message>
        <message>
            <location filename="views/window_actions.py" />
            <source>version report log</source>
            <translation>バージョン レポート ログ</translation>
        </message>
    </context>
    <context>
        <name>_Done</name>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Check</source>
            <translation>確認</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Check what the gateway says</source>
            <translation>ゲートウェイの応答を確認</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>When the gateway was started again, it can be asked what it has.</source>
            <translation>ゲートウェイを再起動すると、何があるか問い合わせられます。</translation>
        </message>
    </context>
    <context>
        <name>_Keys</name>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Copied.</source>
            <translation>コピーしました。</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Copy the list of keys it needs</source>
            <translation>必要なキーの一覧をコピー</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Keys are not written. Set them where the gateway runs:</source>
            <translation>キーは書き込まれません。ゲートウェイが動く場所で設定してください：</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Keys that the gateway needs</source>
            <translation>ゲートウェイに必要なキー</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Write .env.example beside the file</source>
            <translation>ファイルの隣に.env.exampleを書き込む</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Written: {path}</source>
            <translation>書き込みました：{path}</translation>
        </message>
    </context>
    <context>
        <name>_Preview</name>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>Also take away what was published before and is not chosen now ({count})</source>
            <translation>以前に公開し、今は選んでいないものも削除する（{count}）</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>What changes</source>
            <translation>変わるもの</translation>
        </message>
        <message>
            <location filename="views/publish_dialog.py" />
            <source>and {count} more</source>
            <translation>ほか{count}件</translation>
        </message>
    </context>
    <context>
        <name>_SecretEdit</name>
        <message>
            <location filename="views/kit/secret_field.py" />
            <source>Paste</source>
            <translation>貼り付け</translation>
        </message>
    </context>
</TS>
