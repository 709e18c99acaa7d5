<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccountTime</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n 時間後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n 分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1（期限切れ）</translation>
    </message>
</context>
<context>
    <name>ActionPreview</name>
    <message>
        <source>%1 refuses: %2</source>
        <translation>%1 が拒否: %2</translation>
    </message>
    <message>
        <source>%1 is sent: %2</source>
        <translation>%1 に送信: %2</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>何も変わりません</translation>
    </message>
    <message>
        <source>no license and no state changes</source>
        <translation>ライセンスも状態も変わりません</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>a device that is gone</source>
        <translation>なくなったデバイス</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台のデバイス</numerusform>
        </translation>
    </message>
    <message>
        <source>Add device %1</source>
        <translation>デバイス %1 の追加</translation>
    </message>
    <message>
        <source>Change device %1</source>
        <translation>デバイス %1 の変更</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 の削除</translation>
    </message>
    <message>
        <source>Reload %1</source>
        <translation>%1 のリロード</translation>
    </message>
    <message>
        <source>Restore factory default of %1</source>
        <translation>%1 の工場出荷時設定の復元</translation>
    </message>
    <message>
        <source>Change release of %1 to %2</source>
        <translation>%1 のリリースの %2 への変更</translation>
    </message>
    <message>
        <source>Add chassis %1</source>
        <translation>シャーシ %1 の追加</translation>
    </message>
    <message>
        <source>Remove chassis %1</source>
        <translation>シャーシ %1 の削除</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>%1 の登録</translation>
    </message>
    <message>
        <source>Unregister %1</source>
        <translation>%1 の登録解除</translation>
    </message>
    <message>
        <source>Renew authorization of %1</source>
        <translation>%1 の承認の更新</translation>
    </message>
    <message>
        <source>Renew ID certificate of %1</source>
        <translation>%1 の ID 証明書の更新</translation>
    </message>
    <message>
        <source>Install the permanent license of %1</source>
        <translation>%1 の永続ライセンスのインストール</translation>
    </message>
    <message>
        <source>Save configuration of %1 to the standby unit</source>
        <translation>%1 の設定のスタンバイ ユニットへの保存</translation>
    </message>
    <message>
        <source>Save configuration of %1</source>
        <translation>%1 の設定の保存</translation>
    </message>
    <message>
        <source>Change configuration of %1</source>
        <translation>%1 の設定の変更</translation>
    </message>
    <message>
        <source>Command lines on %1</source>
        <translation>%1 でのコマンド ライン</translation>
    </message>
    <message>
        <source>Command lines on chassis %1</source>
        <translation>シャーシ %1 でのコマンド ライン</translation>
    </message>
    <message>
        <source>Change the Smart Account</source>
        <translation>Smart Account の変更</translation>
    </message>
    <message>
        <source>Add virtual account %1</source>
        <translation>バーチャルアカウント %1 の追加</translation>
    </message>
    <message>
        <source>Add %1 × %2 to %3</source>
        <translation>%1 × %2 の %3 への追加</translation>
    </message>
    <message>
        <source>Transfer %1 × %2 from %3 to %4</source>
        <translation>%1 × %2 の %3 から %4 への転送</translation>
    </message>
    <message>
        <source>Create token in %1</source>
        <translation>%1 でのトークンの作成</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>トークンの失効</translation>
    </message>
    <message>
        <source>Remove product instance %1</source>
        <translation>製品インスタンス %1 の削除</translation>
    </message>
    <message numerus="yes">
        <source>Reserve %n permanent license(s) of %1</source>
        <translation>
            <numerusform>%1 の永続ライセンス %n 個の予約</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n permanent license(s)</source>
        <translation>
            <numerusform>永続ライセンス %n 個の返却</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Request permanent licenses for %n device(s)</source>
        <translation>
            <numerusform>デバイス %n 台の永続ライセンスの要求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Install permanent licenses on %n device(s)</source>
        <translation>
            <numerusform>デバイス %n 台への永続ライセンスのインストール</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel the requests for permanent licenses of %n device(s)</source>
        <translation>
            <numerusform>デバイス %n 台の永続ライセンス要求の取り消し</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable permanent license reservation on %n device(s)</source>
        <translation>
            <numerusform>デバイス %n 台での永続ライセンスの予約の有効化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable permanent license reservation on %n device(s)</source>
        <translation>
            <numerusform>デバイス %n 台での永続ライセンスの予約の無効化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return the permanent licenses of %n device(s)</source>
        <translation>
            <numerusform>デバイス %n 台の永続ライセンスの返却</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer product instance %1 to %2</source>
        <translation>製品インスタンス %1 の %2 への転送</translation>
    </message>
    <message>
        <source>Add satellite %1</source>
        <translation>サテライト %1 の追加</translation>
    </message>
    <message>
        <source>Make %1 an administrator of the account</source>
        <translation>%1 へのアカウント管理者権限の付与</translation>
    </message>
    <message numerus="yes">
        <source>Let %1 reach %n virtual account(s)</source>
        <translation>
            <numerusform>%1 へのバーチャルアカウント %n 個のアクセス許可</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove user %1 of the portal</source>
        <translation>ポータル ユーザー %1 の削除</translation>
    </message>
    <message>
        <source>Add Transport Gateway %1</source>
        <translation>Transport Gateway %1 の追加</translation>
    </message>
    <message>
        <source>Remove Transport Gateway %1</source>
        <translation>Transport Gateway %1 の削除</translation>
    </message>
    <message>
        <source>Synchronize satellite %1</source>
        <translation>サテライト %1 の同期</translation>
    </message>
    <message>
        <source>Form failover pair of %1 and %2</source>
        <translation>%1 と %2 のフェールオーバー ペアの構成</translation>
    </message>
    <message>
        <source>Form cluster of %1</source>
        <translation>%1 のクラスタの構成</translation>
    </message>
    <message>
        <source>Switch %1</source>
        <translation>%1 の切り替え</translation>
    </message>
    <message>
        <source>Rejoin of %1</source>
        <translation>%1 の再参加</translation>
    </message>
    <message>
        <source>%1 leaves its cluster</source>
        <translation>%1 のクラスタからの離脱</translation>
    </message>
    <message>
        <source>Disband %1</source>
        <translation>%1 の解散</translation>
    </message>
    <message>
        <source>Advance clock to %1</source>
        <translation>クロックの %1 への前進</translation>
    </message>
    <message>
        <source>Advance clock to the next event</source>
        <translation>クロックの次のイベントへの前進</translation>
    </message>
    <message>
        <source>Add fault %1</source>
        <translation>障害 %1 の追加</translation>
    </message>
    <message>
        <source>Add fault %1 of %2</source>
        <translation>%2 の障害 %1 の追加</translation>
    </message>
    <message>
        <source>Clear all faults</source>
        <translation>すべての障害のクリア</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n fault(s)</source>
        <translation>
            <numerusform>障害 %n 件のクリア</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1 (%n device(s))</source>
        <translation>
            <numerusform>%1 のインポート（デバイス %n 台）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1 (%n license(s))</source>
        <translation>
            <numerusform>%1 のインポート（ライセンス %n 個）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %n product instance(s) to %1</source>
        <translation>
            <numerusform>製品インスタンス %n 個の %1 への転送</numerusform>
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
        <translation>セキュリティ コンテキストの追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>1 to 32 letters, digits and hyphens; upper and lower case differ.</source>
        <translation>1 ～ 32 文字の英字、数字、ハイフン。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>&amp;Interfaces:</source>
        <translation>インターフェイス(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Config URL:</source>
        <translation>設定 URL(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>説明(&amp;D)：</translation>
    </message>
    <message>
        <source>Commands that are sent</source>
        <translation>送信されるコマンド</translation>
    </message>
    <message>
        <source>Sent to the device:</source>
        <translation>デバイスに送信：</translation>
    </message>
</context>
<context>
    <name>AddLicensesDialog</name>
    <message>
        <source>Add Licenses by Product ID</source>
        <translation>製品 ID によるライセンスの追加</translation>
    </message>
    <message>
        <source>Add Licenses</source>
        <translation>ライセンスの追加</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>words of a product ID or license, such as “2100 context”</source>
        <translation>製品 ID またはライセンスの語（例: 「2100 context」）</translation>
    </message>
    <message>
        <source>Find Products and Solutions</source>
        <translation>製品とソリューションの検索</translation>
    </message>
    <message>
        <source>Find Products and Solutions:</source>
        <translation>製品とソリューションの検索：</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>As the product says</source>
        <translation>製品の規定どおり</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Time-based evaluation</source>
        <translation>期間ベースの評価</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Virtual Account:</source>
        <translation>バーチャルアカウント：</translation>
    </message>
    <message>
        <source>Count:</source>
        <translation>数：</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>開始：</translation>
    </message>
    <message>
        <source>Term:</source>
        <translation>期間：</translation>
    </message>
    <message>
        <source>No product is chosen. Choose one in the list, or clear the search.</source>
        <translation>製品が選択されていません。リストから選択するか、検索をクリアしてください。</translation>
    </message>
    <message>
        <source>“%1” is no date. Enter it as 2026-03-01 or 2026-03-01 08:00:00, or nothing for now.</source>
        <translation>「%1」は日付ではありません。2026-03-01 または 2026-03-01 08:00:00 の形式で入力するか、今すぐの場合は空にしてください。</translation>
    </message>
    <message>
        <source>No product matches “%1”.</source>
        <translation>「%1」に一致する製品はありません。</translation>
    </message>
    <message>
        <source>%1 × %2 = %3 of “%4”, to %5.</source>
        <translation>%1 × %2 = 「%4」 %3 個、%5 へ追加。</translation>
    </message>
</context>
<context>
    <name>AddSatelliteDialog</name>
    <message>
        <source>Add On-Prem Server</source>
        <translation>On-Prem サーバーの追加</translation>
    </message>
    <message>
        <source>Add Server</source>
        <translation>サーバーの追加</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前：</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>アドレス：</translation>
    </message>
    <message>
        <source>The address that its devices have in the URL of their profile License.</source>
        <translation>デバイスのプロファイル License の URL に設定されているアドレスです。</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>バージョン：</translation>
    </message>
    <message>
        <source>Virtual Account:</source>
        <translation>バーチャルアカウント：</translation>
    </message>
    <message>
        <source>Synchronizes every:</source>
        <translation>同期間隔：</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>An On-Prem server needs a name.</source>
        <translation>On-Prem サーバーには名前が必要です。</translation>
    </message>
    <message>
        <source>A server named “%1” exists already. Choose another name.</source>
        <translation>「%1」という名前のサーバーはすでに存在します。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name or address, such as 10.9.8.7.</source>
        <translation>サーバーの名前またはアドレス（例: 10.9.8.7）を入力してください。</translation>
    </message>
</context>
<context>
    <name>Agent</name>
    <message>
        <source>it is not registered</source>
        <translation>登録されていません</translation>
    </message>
    <message>
        <source>register it first with license smart register idtoken</source>
        <translation>まず license smart register idtoken で登録してください</translation>
    </message>
    <message>
        <source>permanent license reservation is enabled</source>
        <translation>永続ライセンスの予約が有効です</translation>
    </message>
    <message>
        <source>return its license, then enter no license smart reservation</source>
        <translation>ライセンスを返却してから、no license smart reservation を入力してください</translation>
    </message>
    <message>
        <source>return its license, then enter disable reservation</source>
        <translation>ライセンスを返却してから、disable reservation を入力してください</translation>
    </message>
    <message>
        <source>it is already registered</source>
        <translation>すでに登録されています</translation>
    </message>
    <message>
        <source>use force to register it again</source>
        <translation>再登録するには force を使用してください</translation>
    </message>
    <message>
        <source>the ID certificate ended on %1; register the device again</source>
        <translation>ID 証明書は %1 に期限切れになりました; デバイスを再登録してください</translation>
    </message>
</context>
<context>
    <name>AgentReport</name>
    <message>
        <source>Renew the authorization</source>
        <translation>承認の更新</translation>
    </message>
    <message>
        <source>Renew the ID certificate</source>
        <translation>ID 証明書の更新</translation>
    </message>
    <message>
        <source>Authorization expires without contact</source>
        <translation>通信なしによる承認の期限切れ</translation>
    </message>
    <message>
        <source>ID certificate ends</source>
        <translation>ID 証明書の終了</translation>
    </message>
    <message>
        <source>Try to register again</source>
        <translation>登録の再試行</translation>
    </message>
    <message>
        <source>Evaluation period ends</source>
        <translation>評価期間の終了</translation>
    </message>
</context>
<context>
    <name>AgentTimeline</name>
    <message>
        <source>registered</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>ID certificate renewed</source>
        <translation>ID 証明書の更新</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>最終通信</translation>
    </message>
    <message>
        <source>first contact that failed</source>
        <translation>最初に失敗した通信</translation>
    </message>
    <message>
        <source>%1: out of compliance</source>
        <translation>%1: コンプライアンス違反</translation>
    </message>
    <message>
        <source>%1: authorized</source>
        <translation>%1: 承認済み</translation>
    </message>
    <message>
        <source>next renewal of the authorization after that</source>
        <translation>その後の承認の次回更新</translation>
    </message>
    <message>
        <source>permanent license installed</source>
        <translation>永続ライセンスのインストール</translation>
    </message>
    <message>
        <source>evaluation began to run</source>
        <translation>評価の開始</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
</context>
<context>
    <name>AgentWords</name>
    <message>
        <source>an unknown virtual account</source>
        <translation>不明なバーチャルアカウント</translation>
    </message>
    <message>
        <source>none, because %1</source>
        <translation>なし（%1）</translation>
    </message>
    <message>
        <source>the device is still registering</source>
        <translation>デバイスはまだ登録中です</translation>
    </message>
    <message>
        <source>the registration failed</source>
        <translation>登録に失敗しました</translation>
    </message>
    <message>
        <source>the device runs on a permanent license and contacts nobody</source>
        <translation>デバイスは永続ライセンスで動作し、どこにも通信しません</translation>
    </message>
    <message>
        <source>the device is not registered</source>
        <translation>デバイスは登録されていません</translation>
    </message>
    <message>
        <source>registered to %1 since %2</source>
        <translation>%2 から %1 に登録済み</translation>
    </message>
    <message>
        <source>registering since %1</source>
        <translation>%1 から登録中</translation>
    </message>
    <message>
        <source>registering since %1; the last attempt failed: %2</source>
        <translation>%1 から登録中; 最後の試行は失敗: %2</translation>
    </message>
    <message>
        <source>registration failed on %1: %2</source>
        <translation>%1 に登録失敗: %2</translation>
    </message>
    <message>
        <source>permanent license installed since %1</source>
        <translation>%1 から永続ライセンスをインストール済み</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>not registered: %1</source>
        <translation>未登録: %1</translation>
    </message>
    <message>
        <source>evaluation, %1 left</source>
        <translation>評価、残り %1</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>out of compliance (%1)</source>
        <translation>コンプライアンス違反（%1）</translation>
    </message>
    <message>
        <source>authorization expired (%1)</source>
        <translation>承認の期限切れ（%1）</translation>
    </message>
    <message>
        <source>evaluation period over</source>
        <translation>評価期間終了</translation>
    </message>
    <message>
        <source>nothing is requested; configure a feature tier</source>
        <translation>何も要求されていません; 機能階層を設定してください</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>out of compliance: a term ended</source>
        <translation>コンプライアンス違反: 期間が終了</translation>
    </message>
    <message>
        <source>out of compliance: more in use than owned</source>
        <translation>コンプライアンス違反: 使用数が所有数を超過</translation>
    </message>
    <message>
        <source>Smart Licensing is enabled; the chassis %1 registers</source>
        <translation>Smart Licensing は有効です; シャーシ %1 が登録します</translation>
    </message>
    <message>
        <source>Smart Licensing is enabled</source>
        <translation>Smart Licensing は有効です</translation>
    </message>
    <message>
        <source>Smart Licensing is enabled, nothing is configured</source>
        <translation>Smart Licensing は有効ですが、何も設定されていません</translation>
    </message>
    <message>
        <source>%1 to %2, renews %3</source>
        <translation>%1 ～ %2、更新 %3</translation>
    </message>
    <message>
        <source>No task is scheduled, because %1.</source>
        <translation>スケジュールされたタスクはありません（%1）。</translation>
    </message>
    <message>
        <source>This unit requests nothing: the active unit requests for the group.</source>
        <translation>このユニットは何も要求しません: アクティブ ユニットがグループの分を要求します。</translation>
    </message>
    <message>
        <source>Nothing is requested: no feature tier is configured on the device.</source>
        <translation>何も要求されていません: デバイスに機能階層が設定されていません。</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>%n license(s) more are in use than the virtual account owns</source>
        <translation>
            <numerusform>使用中のライセンスがバーチャルアカウントの所有数を %n 個超えています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) expired on %1</source>
        <translation>
            <numerusform>%n 個のライセンスが %1 に期限切れになりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) expire on %1, within a day</source>
        <translation>
            <numerusform>%n 個のライセンスが 1 日以内の %1 に期限切れになります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) expire on %1, within %2 days</source>
        <translation>
            <numerusform>%n 個のライセンスが %2 日以内の %1 に期限切れになります</numerusform>
        </translation>
    </message>
    <message>
        <source>no contact since %1</source>
        <translation>%1 から通信なし</translation>
    </message>
    <message>
        <source>last synchronized %1</source>
        <translation>最終同期 %1</translation>
    </message>
    <message>
        <source>last synchronized %1; %2</source>
        <translation>最終同期 %1; %2</translation>
    </message>
    <message>
        <source>Insufficient Licenses</source>
        <translation>ライセンスの不足</translation>
    </message>
    <message>
        <source>Failed to Renew</source>
        <translation>更新の失敗</translation>
    </message>
    <message>
        <source>Licenses Expired</source>
        <translation>ライセンスの期限切れ</translation>
    </message>
    <message>
        <source>Licenses Expiring</source>
        <translation>まもなく期限切れになるライセンス</translation>
    </message>
    <message>
        <source>Failed to Connect</source>
        <translation>接続の失敗</translation>
    </message>
    <message>
        <source>Synchronization Overdue</source>
        <translation>同期の遅延</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>%1 of %2 in use</source>
        <translation>%2 個中 %1 個使用中</translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) ended</source>
        <translation>
            <numerusform>%n 個のライセンスが終了しました</numerusform>
        </translation>
    </message>
    <message>
        <source>virtual account</source>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>名前が空です</translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation>名前を付けてください</translation>
    </message>
    <message>
        <source>a virtual account of this name exists</source>
        <translation>この名前のバーチャルアカウントは存在します</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>別の名前を選択してください</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>the On-Prem %1 serves %2 only</source>
        <translation>On-Prem %1 が対応するのは %2 だけです</translation>
    </message>
    <message>
        <source>leave the virtual account out</source>
        <translation>バーチャルアカウントを指定しないでください</translation>
    </message>
    <message>
        <source>there is no virtual account to create it in</source>
        <translation>作成先のバーチャルアカウントがありません</translation>
    </message>
    <message>
        <source>add a virtual account first</source>
        <translation>まずバーチャルアカウントを追加してください</translation>
    </message>
    <message>
        <source>%1 days is outside %2 to %3</source>
        <translation>%1 日は %2 ～ %3 の範囲外です</translation>
    </message>
    <message>
        <source>Cisco recommends at most %1</source>
        <translation>Cisco は %1 以下を推奨しています</translation>
    </message>
    <message>
        <source>the Smart Account does not qualify for export-controlled functionality</source>
        <translation>Smart Account は輸出規制対象の機能の条件を満たしていません</translation>
    </message>
    <message>
        <source>create the token without it, or add a strong encryption license</source>
        <translation>その機能なしでトークンを作成するか、高度暗号化ライセンスを追加してください</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>%1 まで有効</translation>
    </message>
    <message>
        <source>there is no such token</source>
        <translation>そのようなトークンはありません</translation>
    </message>
    <message>
        <source>it is revoked already</source>
        <translation>すでに失効しています</translation>
    </message>
    <message>
        <source>devices registered with it are not touched</source>
        <translation>このトークンで登録されたデバイスには影響しません</translation>
    </message>
    <message>
        <source>no such product ID</source>
        <translation>そのような製品 ID はありません</translation>
    </message>
    <message>
        <source>look it up in the list of product IDs</source>
        <translation>製品 ID のリストで確認してください</translation>
    </message>
    <message>
        <source>the nearest are %1</source>
        <translation>最も近いのは %1 です</translation>
    </message>
    <message>
        <source>%1 is no number of licenses to add</source>
        <translation>%1 は追加するライセンス数ではありません</translation>
    </message>
    <message>
        <source>give 1 to %1</source>
        <translation>1 ～ %1 を指定してください</translation>
    </message>
    <message>
        <source>the Smart Account is not approved for permanent license reservation</source>
        <translation>Smart Account は永続ライセンスの予約の承認を受けていません</translation>
    </message>
    <message>
        <source>have it approved first</source>
        <translation>まず承認を受けてください</translation>
    </message>
    <message>
        <source>a term of %1 days is none</source>
        <translation>%1 日の期間は指定できません</translation>
    </message>
    <message>
        <source>give at least 1 day</source>
        <translation>1 日以上を指定してください</translation>
    </message>
    <message>
        <source>%1 added, until %2</source>
        <translation>%1 を追加、%2 まで</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>both virtual accounts are the same</source>
        <translation>両方のバーチャルアカウントが同じです</translation>
    </message>
    <message>
        <source>name another one</source>
        <translation>別のものを指定してください</translation>
    </message>
    <message>
        <source>%1 cannot be moved, %2 has %3 unused</source>
        <translation>%1 は移動できません（%2 の未使用は %3 です）</translation>
    </message>
    <message>
        <source>free licenses there first</source>
        <translation>まずそこでライセンスを解放してください</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 を %2 に移動</translation>
    </message>
    <message>
        <source>%1 moved from %2</source>
        <translation>%1 を %2 から移動</translation>
    </message>
    <message>
        <source>product instance</source>
        <translation>製品インスタンス</translation>
    </message>
    <message>
        <source>there is none of this name</source>
        <translation>この名前のものはありません</translation>
    </message>
    <message>
        <source>it holds no permanent license</source>
        <translation>永続ライセンスを保持していません</translation>
    </message>
    <message>
        <source>leave the return code out</source>
        <translation>返却コードを指定しないでください</translation>
    </message>
    <message>
        <source>removed in the portal; the device still believes that it is registered</source>
        <translation>ポータルで削除されました; デバイスはまだ登録されていると認識しています</translation>
    </message>
    <message>
        <source>it is in this virtual account already</source>
        <translation>すでにこのバーチャルアカウントにあります</translation>
    </message>
    <message>
        <source>it is registered at the On-Prem %1, which serves %2 only</source>
        <translation>On-Prem %1 に登録されており、それが対応するのは %2 だけです</translation>
    </message>
    <message>
        <source>register it elsewhere</source>
        <translation>別の場所に登録してください</translation>
    </message>
    <message>
        <source>it holds a permanent license of this virtual account</source>
        <translation>このバーチャルアカウントの永続ライセンスを保持しています</translation>
    </message>
    <message>
        <source>return the license first</source>
        <translation>まずライセンスを返却してください</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>%1 に移動</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>%1 から移動</translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; is not valid</source>
        <translation>トークン &apos;%1&apos; は無効です</translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; has been revoked</source>
        <translation>トークン &apos;%1&apos; は失効しています</translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; has expired on %2</source>
        <translation>トークン &apos;%1&apos; は %2 に期限切れになりました</translation>
    </message>
    <message>
        <source>The product %1 with serial number %2 is not registered in the On-Prem %3; register it again with a token of it and Force registration</source>
        <translation>シリアル番号 %2 の製品 %1 は On-Prem %3 に登録されていません; そのトークンと強制登録で再登録してください</translation>
    </message>
    <message>
        <source>The product %1 with serial number %2 is not registered in the Smart Software Manager; register it again with Force registration</source>
        <translation>シリアル番号 %2 の製品 %1 は Smart Software Manager に登録されていません; 強制登録で再登録してください</translation>
    </message>
    <message>
        <source>The product %1 with serial number %2 has already been registered; use Force registration</source>
        <translation>シリアル番号 %2 の製品 %1 はすでに登録されています; 強制登録を使用してください</translation>
    </message>
    <message>
        <source>registered with a token of %1</source>
        <translation>%1 のトークンで登録</translation>
    </message>
    <message>
        <source>deregistered by the device</source>
        <translation>デバイスにより登録解除</translation>
    </message>
    <message>
        <source>satellite</source>
        <translation>サテライト</translation>
    </message>
    <message>
        <source>a satellite of this name exists</source>
        <translation>この名前のサテライトは存在します</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation>&quot;%1&quot; はアドレスではありません</translation>
    </message>
    <message>
        <source>give a name or an IP address without http:// and path</source>
        <translation>http:// とパスを除いた名前または IP アドレスを指定してください</translation>
    </message>
    <message>
        <source>%1 is served by %2 already</source>
        <translation>%1 にはすでに %2 が対応しています</translation>
    </message>
    <message>
        <source>give it another virtual account</source>
        <translation>別のバーチャルアカウントを指定してください</translation>
    </message>
    <message>
        <source>the address %1 is that of another satellite</source>
        <translation>アドレス %1 は別のサテライトのものです</translation>
    </message>
    <message>
        <source>give another address</source>
        <translation>別のアドレスを指定してください</translation>
    </message>
    <message>
        <source>a Transport Gateway has the address %1</source>
        <translation>アドレス %1 は Transport Gateway が使用しています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version</source>
        <translation>&quot;%1&quot; はバージョンではありません</translation>
    </message>
    <message>
        <source>give one such as 2.3</source>
        <translation>2.3 のように指定してください</translation>
    </message>
    <message>
        <source>it would synchronize without end</source>
        <translation>際限なく同期することになります</translation>
    </message>
    <message>
        <source>give a length of time such as 30d</source>
        <translation>30d のような時間の長さを指定してください</translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>次回 %1</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Register with Token</source>
        <translation>トークンで登録</translation>
    </message>
    <message>
        <source>Renew Authorization</source>
        <translation>承認の更新</translation>
    </message>
    <message>
        <source>Renew ID Certificate</source>
        <translation>ID 証明書の更新</translation>
    </message>
    <message>
        <source>Unregister</source>
        <translation>登録解除</translation>
    </message>
    <message>
        <source>Set Entitlements</source>
        <translation>エンタイトルメントの設定</translation>
    </message>
    <message>
        <source>Move to Virtual Account</source>
        <translation>バーチャルアカウントへ移動</translation>
    </message>
    <message>
        <source>Change Release</source>
        <translation>リリースの変更</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>リロード</translation>
    </message>
    <message>
        <source>Save Configuration</source>
        <translation>設定の保存</translation>
    </message>
    <message>
        <source>Request Reservation Codes</source>
        <translation>予約の要求コードの取得</translation>
    </message>
    <message>
        <source>Install Authorization Codes</source>
        <translation>承認コードのインストール</translation>
    </message>
    <message>
        <source>Return Permanent Licenses</source>
        <translation>永続ライセンスの返却</translation>
    </message>
    <message>
        <source>it is not registered and belongs to the account of the token that it will get</source>
        <translation>未登録で、今後取得するトークンのアカウントに属します</translation>
    </message>
    <message>
        <source>the file has no code for it</source>
        <translation>ファイルにこのデバイスのコードがありません</translation>
    </message>
    <message>
        <source>Paste a token or choose one.</source>
        <translation>トークンを貼り付けるか、選択してください。</translation>
    </message>
    <message>
        <source>Change a setting; the others are left alone.</source>
        <translation>設定を変更してください。他の設定はそのまま残ります。</translation>
    </message>
    <message>
        <source>Choose a virtual account.</source>
        <translation>バーチャルアカウントを選択してください。</translation>
    </message>
    <message>
        <source>Enter a release, for example 9.20(2).</source>
        <translation>リリースを入力してください（例: 9.20(2)）。</translation>
    </message>
    <message>
        <source>Choose the file of authorization codes that the portal gave.</source>
        <translation>ポータルが発行した承認コードのファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>BulkEffect</name>
    <message>
        <source>cannot: %1</source>
        <translation>不可: %1</translation>
    </message>
    <message>
        <source>the registration would fail: %1</source>
        <translation>登録は失敗します: %1</translation>
    </message>
    <message>
        <source>asks to be registered and tries again until the server answers: %1</source>
        <translation>登録を要求し、サーバーが応答するまで再試行します: %1</translation>
    </message>
    <message>
        <source>it would not be registered</source>
        <translation>登録されません</translation>
    </message>
    <message>
        <source>the registration would fail and the present one stay: %1</source>
        <translation>登録は失敗し、現在の登録が残ります: %1</translation>
    </message>
    <message>
        <source>registers again (Force) with %1, out of compliance: %2 is short</source>
        <translation>%1 で再登録（強制）、コンプライアンス違反: %2 が不足</translation>
    </message>
    <message>
        <source>registers with %1, out of compliance: %2 is short</source>
        <translation>%1 で登録、コンプライアンス違反: %2 が不足</translation>
    </message>
    <message>
        <source>registers again (Force) with %1, authorized</source>
        <translation>%1 で再登録（強制）、承認済み</translation>
    </message>
    <message>
        <source>registers with %1, authorized</source>
        <translation>%1 で登録、承認済み</translation>
    </message>
    <message>
        <source>registers again (Force) with %1, asks for no license</source>
        <translation>%1 で再登録（強制）、ライセンスは要求しません</translation>
    </message>
    <message>
        <source>registers with %1, asks for no license</source>
        <translation>%1 で登録、ライセンスは要求しません</translation>
    </message>
    <message>
        <source>does not reach its server and tries again: %1</source>
        <translation>サーバーに到達できず、再試行します: %1</translation>
    </message>
    <message>
        <source>renews its authorization, out of compliance: %1 is short</source>
        <translation>承認を更新、コンプライアンス違反: %1 が不足</translation>
    </message>
    <message>
        <source>renews its authorization</source>
        <translation>承認を更新</translation>
    </message>
    <message>
        <source>gets a new ID certificate</source>
        <translation>新しい ID 証明書を取得</translation>
    </message>
    <message>
        <source>asks to leave its virtual account and tries again until the server answers</source>
        <translation>バーチャルアカウントからの離脱を要求し、サーバーが応答するまで再試行します</translation>
    </message>
    <message>
        <source>leaves its virtual account, loses strong encryption, reloads and is rate-limited until it is registered again (REG-10)</source>
        <translation>バーチャルアカウントから離れ、高度暗号化を失い、リロードし、再登録するまでレート制限されます (REG-10)</translation>
    </message>
    <message>
        <source>leaves its virtual account and loses strong encryption: VPN with 3DES or AES stops</source>
        <translation>バーチャルアカウントから離れ、高度暗号化を失います: 3DES または AES の VPN は停止します</translation>
    </message>
    <message>
        <source>leaves its virtual account, reloads and is rate-limited until it is registered again (REG-10)</source>
        <translation>バーチャルアカウントから離れ、リロードし、再登録するまでレート制限されます (REG-10)</translation>
    </message>
    <message>
        <source>leaves its virtual account and gives its licenses back</source>
        <translation>バーチャルアカウントから離れ、ライセンスを返却します</translation>
    </message>
    <message>
        <source>takes the settings and becomes out of compliance: %1 is short</source>
        <translation>設定を適用し、コンプライアンス違反になります: %1 が不足</translation>
    </message>
    <message>
        <source>takes the settings and stays out of compliance: %1 is short</source>
        <translation>設定を適用し、コンプライアンス違反のままです: %1 が不足</translation>
    </message>
    <message>
        <source>takes the settings</source>
        <translation>設定を適用</translation>
    </message>
    <message>
        <source>takes the settings and asks for them once it is registered</source>
        <translation>設定を適用し、登録後にライセンスを要求します</translation>
    </message>
    <message>
        <source>moves to %1, where %2 is short: out of compliance at its next contact</source>
        <translation>%2 が不足している %1 へ移動: 次回通信でコンプライアンス違反</translation>
    </message>
    <message>
        <source>moves to %1</source>
        <translation>%1 へ移動</translation>
    </message>
    <message>
        <source>runs %1 and loses its registration: the release does not read it (HIS-7)</source>
        <translation>%1 で動作し、登録を失います: このリリースは登録を読み取れません (HIS-7)</translation>
    </message>
    <message>
        <source>reloads and runs %1</source>
        <translation>リロードし、%1 で動作</translation>
    </message>
    <message>
        <source>reloads and loses what was not saved to flash</source>
        <translation>リロードし、フラッシュに保存していない内容を失います</translation>
    </message>
    <message>
        <source>reloads; strong encryption becomes active (ENC-6, ENC-16)</source>
        <translation>リロードします; 高度暗号化が有効になります (ENC-6、ENC-16)</translation>
    </message>
    <message>
        <source>reloads</source>
        <translation>リロード</translation>
    </message>
    <message>
        <source>saves its running configuration</source>
        <translation>実行コンフィギュレーションを保存</translation>
    </message>
    <message>
        <source>gives a request code</source>
        <translation>要求コードを発行</translation>
    </message>
    <message>
        <source>gets its permanent license</source>
        <translation>永続ライセンスを取得</translation>
    </message>
    <message>
        <source>gives its permanent license back: a return code to be entered in the portal</source>
        <translation>永続ライセンスを返却: 返却コードをポータルに入力する必要があります</translation>
    </message>
    <message>
        <source>loses strong encryption and HTTPS: ASDM reaches no interface with VPN any more, only a management-only interface or SSH (ENC-11, ENC-12)</source>
        <translation>高度暗号化と HTTPS を失います: ASDM は VPN のあるインターフェイスに到達できなくなり、管理専用インターフェイスまたは SSH だけが使用できます (ENC-11、ENC-12)</translation>
    </message>
    <message>
        <source>loses strong encryption: VPN with 3DES or AES stops (ENC-5, ENC-23)</source>
        <translation>高度暗号化を失います: 3DES または AES の VPN は停止します (ENC-5、ENC-23)</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>変更なし</translation>
    </message>
</context>
<context>
    <name>BuyDialog</name>
    <message>
        <source>Buy Licenses</source>
        <translation>ライセンスの購入</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>&amp;Product ID:</source>
        <translation>製品 ID(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Count:</source>
        <translation>数(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Virtual Account:</source>
        <translation>バーチャルアカウント(&amp;V)：</translation>
    </message>
    <message>
        <source>No product ID is given. Enter one such as L-FPR1000-ASA=.</source>
        <translation>製品 ID が指定されていません。L-FPR1000-ASA= などを入力してください。</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1、他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>line %1, column %2 (offset %3)</source>
        <translation>行 %1、列 %2（オフセット %3）</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>読み取れません（%1）</translation>
    </message>
    <message>
        <source>install the program again, or name a folder that holds a catalogue</source>
        <translation>プログラムを再インストールするか、カタログのあるフォルダを指定してください</translation>
    </message>
    <message>
        <source>not JSON at %1: %2</source>
        <translation>%1 で JSON ではありません: %2</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 は%2ではありません</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>キーがありません</translation>
    </message>
    <message>
        <source>the key is not known</source>
        <translation>不明なキーです</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 ～ %2 の整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 ～ %2 の数値</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 は %2 のいずれでもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a series</source>
        <translation>&quot;%1&quot; はシリーズではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has this gate already</source>
        <translation>&quot;%1&quot; にはすでにこのゲートがあります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a release such as 9.13(1)</source>
        <translation>&quot;%1&quot; は 9.13(1) のようなリリースではありません</translation>
    </message>
    <message>
        <source>no release is named</source>
        <translation>リリースが指定されていません</translation>
    </message>
    <message>
        <source>%1 months are not before the certificate&apos;s end</source>
        <translation>%1 か月では証明書の終了前になりません</translation>
    </message>
    <message>
        <source>%1 is not within %2 to %3</source>
        <translation>%1 は %2 ～ %3 の範囲外です</translation>
    </message>
    <message>
        <source>no model belongs to series &quot;%1&quot;</source>
        <translation>シリーズ &quot;%1&quot; に属するモデルがありません</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 が 2 回あります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>&quot;%1&quot; が 2 回あります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a series of platforms.json</source>
        <translation>&quot;%1&quot; は platforms.json のシリーズではありません</translation>
    </message>
    <message>
        <source>a text where the chassis registers, null elsewhere</source>
        <translation>シャーシが登録する場合はテキスト、それ以外は null</translation>
    </message>
    <message>
        <source>must be null: it follows from memory and entitlement</source>
        <translation>null でなければなりません: メモリとエンタイトルメントから決まります</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>数値でなければなりません</translation>
    </message>
    <message>
        <source>does not agree with requestedBy.failover of series &quot;%1&quot;</source>
        <translation>シリーズ &quot;%1&quot; の requestedBy.failover と一致しません</translation>
    </message>
    <message>
        <source>%1 is not the next number, %2</source>
        <translation>%1 は次の番号 %2 ではありません</translation>
    </message>
    <message>
        <source>%1 is not above the entitlement before it, %2</source>
        <translation>%1 は直前のエンタイトルメント %2 より大きくありません</translation>
    </message>
    <message>
        <source>%1 is below the entitlement before it, %2</source>
        <translation>%1 は直前のエンタイトルメント %2 より小さい値です</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>リストが空です</translation>
    </message>
    <message>
        <source>%1 is not above the range before it, %2</source>
        <translation>%1 は直前の範囲 %2 より大きくありません</translation>
    </message>
    <message>
        <source>the first range begins above the smallest memory, %1 GB</source>
        <translation>最初の範囲の開始が最小メモリ %1 GB より大きくなっています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of license</source>
        <translation>&quot;%1&quot; はライセンスの種類ではありません</translation>
    </message>
    <message>
        <source>no series belongs to license platform &quot;%1&quot;</source>
        <translation>ライセンス プラットフォーム &quot;%1&quot; に属するシリーズがありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a license platform</source>
        <translation>&quot;%1&quot; はライセンス プラットフォームではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a feature</source>
        <translation>&quot;%1&quot; は機能ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no rule</source>
        <translation>&quot;%1&quot; にルールがありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing, although the series requests it</source>
        <translation>シリーズが要求する &quot;%1&quot; がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named, although no unit of the series requests it by that name</source>
        <translation>&quot;%1&quot; が指定されていますが、シリーズのどのユニットもその名前で要求しません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; differs from that of series &quot;%2&quot;, which shares the license</source>
        <translation>&quot;%1&quot; が、ライセンスを共有するシリーズ &quot;%2&quot; のものと異なります</translation>
    </message>
    <message>
        <source>no Standard license for model &quot;%1&quot;, whose series has one a model</source>
        <translation>モデルごとに Standard ライセンスがあるシリーズのモデル &quot;%1&quot; に、そのライセンスがありません</translation>
    </message>
    <message>
        <source>must name an entitlement</source>
        <translation>エンタイトルメントを指定しなければなりません</translation>
    </message>
    <message>
        <source>must be null</source>
        <translation>null でなければなりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an entitlement</source>
        <translation>&quot;%1&quot; はエンタイトルメントではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a model of platform &quot;%2&quot;</source>
        <translation>&quot;%1&quot; はプラットフォーム &quot;%2&quot; のモデルではありません</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>certification authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>ID certificate</source>
        <translation>ID 証明書</translation>
    </message>
    <message>
        <source>these bytes are no certificate</source>
        <translation>このバイト列は証明書ではありません</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Pools afterwards</source>
        <translation>実行後のプール</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>購入数</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残数</translation>
    </message>
    <message>
        <source>Balance Before</source>
        <translation>実行前の残数</translation>
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
        <translation>%2 から %1 に登録済み · 次回通信 %3 · 証明書の期限 %4</translation>
    </message>
    <message>
        <source>Registering, no answer yet: %1</source>
        <translation>登録中、応答はまだありません: %1</translation>
    </message>
    <message>
        <source>The registration failed: %1</source>
        <translation>登録に失敗しました: %1</translation>
    </message>
    <message>
        <source>Licensed by a permanent license; it needs no contact</source>
        <translation>永続ライセンスでライセンス済み。通信は不要です</translation>
    </message>
    <message>
        <source>Not registered: its ASAs run with the defaults of the platform</source>
        <translation>未登録: ASA はプラットフォームのデフォルトで動作</translation>
    </message>
    <message>
        <source>Chassis %1 · Firepower %2 · serial number %3 · FXOS %4</source>
        <translation>シャーシ %1 · Firepower %2 · シリアル番号 %3 · FXOS %4</translation>
    </message>
    <message>
        <source>evaluation used %1 of %2 d</source>
        <translation>評価の使用 %1 / %2 日</translation>
    </message>
    <message>
        <source>%1 is a %2, which has no chassis supervisor and registers itself: Configuration &gt; Device Management &gt; Licensing &gt; Smart Licensing (GEN-6).</source>
        <translation>%1 は %2 です。シャーシ スーパーバイザがなく、自身で登録します: 設定 &gt; デバイス管理 &gt; ライセンス &gt; Smart Licensing (GEN-6)。</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>pool %1 of %2 counts %3 in use, its product instances use %4</source>
        <translation>%2 のプール %1 の使用数は %3 ですが、製品インスタンスの使用数は %4 です</translation>
    </message>
    <message>
        <source>pool %1 counts %2 in use, its product instances use %3</source>
        <translation>プール %1 の使用数は %2 ですが、製品インスタンスの使用数は %3 です</translation>
    </message>
    <message>
        <source>device %1 is not found by its name</source>
        <translation>デバイス %1 が名前で見つかりません</translation>
    </message>
    <message>
        <source>device %1 is not found by its serial number</source>
        <translation>デバイス %1 がシリアル番号で見つかりません</translation>
    </message>
    <message>
        <source>device %1 names a group that does not know it</source>
        <translation>デバイス %1 が示すグループはそのデバイスを認識していません</translation>
    </message>
    <message>
        <source>device %1 names a chassis that does not exist</source>
        <translation>デバイス %1 が示すシャーシは存在しません</translation>
    </message>
    <message>
        <source>device %1 has no chassis</source>
        <translation>デバイス %1 にシャーシがありません</translation>
    </message>
    <message>
        <source>device %1 runs more than its licenses add up to: %2</source>
        <translation>デバイス %1 はライセンスの合計を超えて動作しています: %2</translation>
    </message>
    <message>
        <source>group %1 names a unit that is not in it</source>
        <translation>グループ %1 は属していないユニットを示しています</translation>
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
        <translation>ここで始まる引用符が閉じられていません</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>閉じてください</translation>
    </message>
    <message>
        <source>the line is longer than any code</source>
        <translation>行がどのコードよりも長くなっています</translation>
    </message>
    <message>
        <source>correct it</source>
        <translation>修正してください</translation>
    </message>
    <message>
        <source>its first line does not name a column code</source>
        <translation>先頭行に列 code がありません</translation>
    </message>
    <message>
        <source>it holds no code</source>
        <translation>コードが含まれていません</translation>
    </message>
    <message>
        <source>give a CSV file with the columns %1</source>
        <translation>列 %1 を含む CSV ファイルを指定してください</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>none is shown, the URL begins with http://</source>
        <translation>提示されません（URL が http:// で始まっています）</translation>
    </message>
    <message>
        <source>signed by the On-Prem server %1 itself, which is accepted</source>
        <translation>On-Prem サーバー %1 自身が署名（許容されます）</translation>
    </message>
    <message>
        <source>issued by %1, which the device trusts</source>
        <translation>%1 が発行（デバイスは信頼しています）</translation>
    </message>
    <message>
        <source>the On-Prem server %1 answers</source>
        <translation>On-Prem サーバー %1 が応答します</translation>
    </message>
    <message>
        <source>the Smart Software Manager answers, by way of the Transport Gateway %1</source>
        <translation>Smart Software Manager が Transport Gateway %1 経由で応答します</translation>
    </message>
    <message>
        <source>the Smart Software Manager answers</source>
        <translation>Smart Software Manager が応答します</translation>
    </message>
    <message>
        <source>%1 is an address, no name has to be found</source>
        <translation>%1 はアドレスのため、名前を検索する必要はありません</translation>
    </message>
    <message>
        <source>%1 is found</source>
        <translation>%1 が見つかりました</translation>
    </message>
    <message>
        <source>none is set, the device goes to %1 itself</source>
        <translation>設定なし。デバイスは %1 に直接接続します</translation>
    </message>
    <message>
        <source>%1 passes on to %2</source>
        <translation>%1 が %2 に中継します</translation>
    </message>
    <message>
        <source>%1 is reached, encrypted</source>
        <translation>%1 に到達します（暗号化あり）</translation>
    </message>
    <message>
        <source>%1 is reached, not encrypted</source>
        <translation>%1 に到達します（暗号化なし）</translation>
    </message>
</context>
<context>
    <name>ContextReport</name>
    <message>
        <source>The evaluation period has ended: no context may be added until the device is registered.</source>
        <translation>評価期間が終了しました: デバイスを登録するまでコンテキストを追加できません。</translation>
    </message>
    <message>
        <source>The authorization expired on %1 for lack of contact: no context may be added until a contact succeeds (COM-6).</source>
        <translation>通信がないため、承認は %1 に期限切れになりました: 通信が成功するまでコンテキストを追加できません (COM-6)。</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2 から %1</translation>
    </message>
    <message>
        <source>Licenses are short: no context may be added until they are covered (OOC-6).</source>
        <translation>ライセンスが不足しています: 不足が解消するまでコンテキストを追加できません (OOC-6)。</translation>
    </message>
    <message>
        <source>Out of compliance, short of %1: no context may be added until that is covered (OOC-6).</source>
        <translation>コンプライアンス違反。%1 が不足しています: 不足が解消するまでコンテキストを追加できません (OOC-6)。</translation>
    </message>
    <message>
        <source>All %1 contexts are in use, and a %2 runs no more (CTX-8).</source>
        <translation>%1 個のコンテキストがすべて使用中です。%2 ではこれ以上動作しません (CTX-8)。</translation>
    </message>
    <message numerus="yes">
        <source>All %n licensed contexts are in use: ask for more in Licensing &gt; Smart Licensing first.</source>
        <translation>
            <numerusform>ライセンス済みの %n 個のコンテキストがすべて使用中です: まず「ライセンス &gt; Smart Licensing」でさらに要求してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n contexts used; license %2; platform %3</source>
        <translation>
            <numerusform>コンテキスト使用 %1 / %n · ライセンス %2 · プラットフォーム %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Contexts are configured on the %1 %2, and are the same on all units.</source>
        <translation>コンテキストは %1 の %2 で設定し、すべてのユニットで同じになります。</translation>
    </message>
    <message>
        <source>An ASA virtual has no security contexts (CTX-5). Add one device more instead, each with a license of its own.</source>
        <translation>ASA virtual にセキュリティ コンテキストはありません (CTX-5)。代わりに、専用のライセンスを持つデバイスを 1 台追加してください。</translation>
    </message>
    <message>
        <source>A %1 has no security contexts and no Context license (CTX-4). A Firepower 1120 is the smallest that has.</source>
        <translation>%1 にはセキュリティ コンテキストも Context ライセンスもありません (CTX-4)。使用できる最小のモデルは Firepower 1120 です。</translation>
    </message>
    <message>
        <source>A context needs a name: 1 to %1 letters, digits and hyphens.</source>
        <translation>コンテキストには名前が必要です: 1 ～ %1 文字の英字、数字、ハイフン。</translation>
    </message>
    <message>
        <source>The name has %1 characters; %2 are allowed.</source>
        <translation>名前は %1 文字です。使用できるのは %2 文字までです。</translation>
    </message>
    <message>
        <source>“%1” is reserved by the device. Choose another name.</source>
        <translation>「%1」はデバイスで予約されています。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, with a letter or digit at both ends.</source>
        <translation>英字、数字、ハイフンを使用し、先頭と末尾は英字または数字にしてください。</translation>
    </message>
    <message>
        <source>There is a context %1 already. Choose another name.</source>
        <translation>コンテキスト %1 はすでにあります。別の名前を選択してください。</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>no model is given</source>
        <translation>モデルが指定されていません</translation>
    </message>
    <message>
        <source>add --model, such as --model 9300 or --model 4112</source>
        <translation>--model を追加してください（例: --model 9300、--model 4112）</translation>
    </message>
    <message>
        <source>Added chassis %1</source>
        <translation>シャーシ %1 を追加しました</translation>
    </message>
    <message>
        <source>The chassis</source>
        <translation>シャーシ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>シリアル</translation>
    </message>
    <message>
        <source>FXOS</source>
        <translation>FXOS</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Removed chassis %1</source>
        <translation>シャーシ %1 を削除しました</translation>
    </message>
    <message>
        <source>no line is given</source>
        <translation>行が指定されていません</translation>
    </message>
    <message>
        <source>add one, such as -c &apos;scope license&apos;</source>
        <translation>行を追加してください（例: -c &apos;scope license&apos;）</translation>
    </message>
    <message>
        <source>The supervisors of Firepower 4100 and 9300</source>
        <translation>Firepower 4100 と 9300 のスーパーバイザ</translation>
    </message>
    <message>
        <source>Add a chassis</source>
        <translation>シャーシを追加します</translation>
    </message>
    <message>
        <source>Its name in Lictor</source>
        <translation>Lictor での名前</translation>
    </message>
    <message>
        <source>9300, or a 4100 model such as 4112</source>
        <translation>9300、または 4112 などの 4100 モデル</translation>
    </message>
    <message>
        <source>FXOS release</source>
        <translation>FXOS リリース</translation>
    </message>
    <message>
        <source>List the chassis</source>
        <translation>シャーシを一覧表示します</translation>
    </message>
    <message>
        <source>One chassis</source>
        <translation>シャーシ 1 台の詳細</translation>
    </message>
    <message>
        <source>Remove a chassis without devices</source>
        <translation>デバイスのないシャーシを削除します</translation>
    </message>
    <message>
        <source>Run FXOS lines on a chassis</source>
        <translation>シャーシで FXOS の行を実行します</translation>
    </message>
    <message>
        <source>An FXOS line; may be given several times</source>
        <translation>FXOS の行; 複数回指定できます</translation>
    </message>
    <message>
        <source>Print prompts and lines too</source>
        <translation>プロンプトと行も出力します</translation>
    </message>
    <message>
        <source>the filter finds no device</source>
        <translation>フィルタに一致するデバイスがありません</translation>
    </message>
    <message>
        <source>see lictorctl device list</source>
        <translation>lictorctl device list を参照してください</translation>
    </message>
    <message>
        <source>%1 of %2 devices refused a line; the others ran all</source>
        <translation>%2 台中 %1 台のデバイスが行を拒否しました; 他のデバイスはすべて実行しました</translation>
    </message>
    <message>
        <source>no device is named</source>
        <translation>デバイスが指定されていません</translation>
    </message>
    <message>
        <source>name one, or give --filter</source>
        <translation>デバイスを指定するか、--filter を指定してください</translation>
    </message>
    <message>
        <source>both a device and a filter are given</source>
        <translation>デバイスとフィルタの両方が指定されています</translation>
    </message>
    <message>
        <source>give one of them</source>
        <translation>どちらか一方を指定してください</translation>
    </message>
    <message>
        <source>Run ASA command lines on a device</source>
        <translation>デバイスで ASA のコマンド ラインを実行します</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>On every device that the filter finds</source>
        <translation>フィルタに一致するすべてのデバイス</translation>
    </message>
    <message>
        <source>A command line; may be given several times</source>
        <translation>コマンド ライン; 複数回指定できます</translation>
    </message>
    <message>
        <source>Lines of a file, - for standard input</source>
        <translation>ファイルの行、標準入力は -</translation>
    </message>
    <message>
        <source>Go on after a refused line</source>
        <translation>拒否された行の後も続行します</translation>
    </message>
    <message>
        <source>At</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>クロック</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length of time</source>
        <translation>&quot;%1&quot; は時間の長さではありません</translation>
    </message>
    <message>
        <source>give one such as 90d, 36h, 10m or 1d12h</source>
        <translation>90d、36h、10m、1d12h のように指定してください</translation>
    </message>
    <message>
        <source>it was never advanced</source>
        <translation>一度も進められていません</translation>
    </message>
    <message>
        <source>nothing is to be done</source>
        <translation>行うことはありません</translation>
    </message>
    <message>
        <source>since the last advance was done: %1</source>
        <translation>最後に進めた後に次の操作が行われました: %1</translation>
    </message>
    <message>
        <source>take that back first with lictorctl fleet undo</source>
        <translation>まず lictorctl fleet undo でそれを元に戻してください</translation>
    </message>
    <message>
        <source>The fleet&apos;s clock: what will happen when</source>
        <translation>フリートのクロック: いつ何が起こるか</translation>
    </message>
    <message>
        <source>What time it is in the fleet</source>
        <translation>フリートでの現在時刻</translation>
    </message>
    <message>
        <source>Let time pass</source>
        <translation>時間を進めます</translation>
    </message>
    <message>
        <source>90d, 36h, 10m, 35s or joined: 1d12h</source>
        <translation>90d、36h、10m、35s、または組み合わせ: 1d12h</translation>
    </message>
    <message>
        <source>List every contact</source>
        <translation>すべての通信を一覧表示します</translation>
    </message>
    <message>
        <source>Let time pass until then</source>
        <translation>指定した時刻まで時間を進めます</translation>
    </message>
    <message>
        <source>A time in UTC</source>
        <translation>UTC の時刻</translation>
    </message>
    <message>
        <source>Go to the next event</source>
        <translation>次のイベントに進みます</translation>
    </message>
    <message>
        <source>Go back to before the last advance</source>
        <translation>最後に進める前に戻ります</translation>
    </message>
    <message>
        <source>name a file that can be read</source>
        <translation>読み取れるファイルを指定してください</translation>
    </message>
    <message>
        <source>%1:%2: </source>
        <translation>%1:%2: </translation>
    </message>
    <message>
        <source>every row is refused</source>
        <translation>すべての行が拒否されました</translation>
    </message>
    <message>
        <source>see the reasons above</source>
        <translation>上記の理由を参照してください</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n 件完了</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; was refused: %2</source>
        <translation>&quot;%1&quot; は拒否されました: %2</translation>
    </message>
    <message>
        <source>correct the line; what ran before it stays</source>
        <translation>行を修正してください; それより前に実行した内容は残ります</translation>
    </message>
    <message>
        <source>it holds binary data, not command lines</source>
        <translation>コマンド ラインではなくバイナリ データが含まれています</translation>
    </message>
    <message>
        <source>name a text file</source>
        <translation>テキスト ファイルを指定してください</translation>
    </message>
    <message>
        <source>see %1 --help</source>
        <translation>%1 --help を参照してください</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is one argument too many; %3</source>
        <translation>%1: 引数 &quot;%2&quot; は余分です; %3</translation>
    </message>
    <message>
        <source>%1: there is no option %2; %3</source>
        <translation>%1: オプション %2 はありません; %3</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>%1 のことですか？</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>Lictor without a window: Smart Software Licensing of ASA firewalls</source>
        <translation>ウィンドウのない Lictor: ASA ファイアウォールの Smart Software Licensing</translation>
    </message>
    <message>
        <source>The fleet file; $LICTOR_FLEET or your default fleet unless told</source>
        <translation>フリート ファイル; 指定がなければ $LICTOR_FLEET またはデフォルトのフリート</translation>
    </message>
    <message>
        <source>Who acts, for the portal&apos;s rights and the journal; you unless told</source>
        <translation>ポータルの権限とジャーナルで使う実行者; 指定がなければ自分</translation>
    </message>
    <message>
        <source>Print one JSON document</source>
        <translation>JSON ドキュメントを 1 つ出力します</translation>
    </message>
    <message>
        <source>No progress and no notices</source>
        <translation>進捗と通知を表示しません</translation>
    </message>
    <message>
        <source>Answer yes to lictorctl&apos;s questions</source>
        <translation>lictorctl の質問に「はい」と答えます</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>バージョンを出力します</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>例：</translation>
    </message>
    <message>
        <source>%1: this version does not do it yet; see lictorctl --help for what it does</source>
        <translation>%1: このバージョンではまだ対応していません; できることは lictorctl --help を参照してください</translation>
    </message>
    <message>
        <source>--fleet: the name is empty; name a fleet file</source>
        <translation>--fleet: 名前が空です; フリート ファイルを指定してください</translation>
    </message>
    <message>
        <source>lictorctl: no command is given; see lictorctl --help</source>
        <translation>lictorctl: コマンドが指定されていません; lictorctl --help を参照してください</translation>
    </message>
    <message>
        <source>standard output: it cannot be written; give it more room</source>
        <translation>標準出力: 書き込めません; 空き容量を増やしてください</translation>
    </message>
    <message>
        <source>Serial number; made up unless told</source>
        <translation>シリアル番号; 指定がなければ作成します</translation>
    </message>
    <message>
        <source>ASA release, such as 9.18(1)</source>
        <translation>ASA リリース（例: 9.18(1)）</translation>
    </message>
    <message>
        <source>Management address</source>
        <translation>管理アドレス</translation>
    </message>
    <message>
        <source>Memory of an ASA virtual in GB</source>
        <translation>ASA virtual のメモリ（GB）</translation>
    </message>
    <message>
        <source>vCPUs of an ASA virtual</source>
        <translation>ASA virtual の vCPU 数</translation>
    </message>
    <message>
        <source>Where an ASA virtual runs</source>
        <translation>ASA virtual の動作環境</translation>
    </message>
    <message>
        <source>Level of an ASA virtual</source>
        <translation>ASA virtual のレベル</translation>
    </message>
    <message>
        <source>Chassis of a Firepower 4100/9300 module</source>
        <translation>Firepower 4100/9300 モジュールのシャーシ</translation>
    </message>
    <message>
        <source>Slot in the chassis</source>
        <translation>シャーシ内のスロット</translation>
    </message>
    <message>
        <source>Mode of a Firepower 2100</source>
        <translation>Firepower 2100 のモード</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>設置場所</translation>
    </message>
    <message>
        <source>add --model, such as --model FPR1120</source>
        <translation>--model を追加してください（例: --model FPR1120）</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 を追加しました</translation>
    </message>
    <message>
        <source>Virtual account</source>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最終通信</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>次回通信</translation>
    </message>
    <message>
        <source>Licensed without contact until</source>
        <translation>通信なしのライセンス有効期限</translation>
    </message>
    <message>
        <source>Strong encryption</source>
        <translation>高度暗号化</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>after a reload</source>
        <translation>リロード後</translation>
    </message>
    <message>
        <source>no</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>nothing to set is given</source>
        <translation>設定する値が指定されていません</translation>
    </message>
    <message>
        <source>add an option, such as --site Lisbon</source>
        <translation>オプションを追加してください（例: --site Lisbon）</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 を変更しました</translation>
    </message>
    <message>
        <source>%1 holds a permanent license: without its return code the license stays in use in the Smart Software Manager; enter license smart reservation return on it first (PLR-22)</source>
        <translation>%1 は永続ライセンスを保持しています: 返却コードがなければ、ライセンスは Smart Software Manager で使用中のままです; まずデバイスで license smart reservation return を入力してください (PLR-22)</translation>
    </message>
    <message>
        <source>Remove it all the same?</source>
        <translation>それでも削除しますか？</translation>
    </message>
    <message>
        <source>it was not removed</source>
        <translation>削除されませんでした</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>Reloaded %1</source>
        <translation>%1 をリロードしました</translation>
    </message>
    <message>
        <source>%1 has its factory default</source>
        <translation>%1 を工場出荷時の設定に戻しました</translation>
    </message>
    <message>
        <source>%1 runs another release</source>
        <translation>%1 は別のリリースで動作しています</translation>
    </message>
    <message>
        <source>The devices and what they may run</source>
        <translation>デバイスと、そこで使用できる内容</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>デバイスを追加します</translation>
    </message>
    <message>
        <source>Model, such as ASAv, FPR2130, FPR9300-SM-44</source>
        <translation>モデル（例: ASAv、FPR2130、FPR9300-SM-44）</translation>
    </message>
    <message>
        <source>Configuration lines run at the first start</source>
        <translation>初回起動時に実行する設定行</translation>
    </message>
    <message>
        <source>List the devices</source>
        <translation>デバイスを一覧表示します</translation>
    </message>
    <message>
        <source>Only those that the filter finds</source>
        <translation>フィルタに一致するものだけ</translation>
    </message>
    <message>
        <source>Everything about one device</source>
        <translation>デバイス 1 台のすべての情報</translation>
    </message>
    <message>
        <source>Change values of a device</source>
        <translation>デバイスの値を変更します</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>デバイスを削除します</translation>
    </message>
    <message>
        <source>Effective running licenses, with their sums</source>
        <translation>有効な実行ライセンスとその合計</translation>
    </message>
    <message>
        <source>Say for every line why</source>
        <translation>各行の理由を示します</translation>
    </message>
    <message>
        <source>Reload: what was not saved is lost</source>
        <translation>リロードします: 保存していない内容は失われます</translation>
    </message>
    <message>
        <source>Restore the factory default</source>
        <translation>工場出荷時の設定を復元します</translation>
    </message>
    <message>
        <source>Run another ASA release</source>
        <translation>別の ASA リリースで動作させます</translation>
    </message>
    <message>
        <source>The release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Added fault %1</source>
        <translation>障害 %1 を追加しました</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>fault %1</source>
        <translation>障害 %1</translation>
    </message>
    <message>
        <source>there is none of this number</source>
        <translation>この番号の障害はありません</translation>
    </message>
    <message>
        <source>there is no fault</source>
        <translation>障害はありません</translation>
    </message>
    <message>
        <source>give one of %1, or all</source>
        <translation>%1 のいずれか、または all を指定してください</translation>
    </message>
    <message>
        <source>What the network does to messages</source>
        <translation>ネットワークがメッセージに及ぼす影響</translation>
    </message>
    <message>
        <source>Break something between devices and the Smart Software Manager</source>
        <translation>デバイスと Smart Software Manager の間に障害を起こします</translation>
    </message>
    <message>
        <source>List the faults</source>
        <translation>障害を一覧表示します</translation>
    </message>
    <message>
        <source>Take a fault away</source>
        <translation>障害を取り除きます</translation>
    </message>
    <message>
        <source>Its number, or all</source>
        <translation>障害の番号、または all</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none</source>
        <translation>&quot;%1&quot; は該当しません</translation>
    </message>
    <message>
        <source>give one of %1</source>
        <translation>%1 のいずれかを指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can fail</source>
        <translation>&quot;%1&quot; は障害の対象になりません</translation>
    </message>
    <message>
        <source>give ssm, satellite:NAME, device:NAME, proxy or url:PREFIX</source>
        <translation>ssm、satellite:NAME、device:NAME、proxy、url:PREFIX のいずれかを指定してください</translation>
    </message>
    <message>
        <source>outage, certificate, dns, clock-skew, proxy-auth or lost-reply</source>
        <translation>outage、certificate、dns、clock-skew、proxy-auth、lost-reply のいずれか</translation>
    </message>
    <message>
        <source>ssm, satellite:NAME, device:NAME, proxy or url:PREFIX</source>
        <translation>ssm、satellite:NAME、device:NAME、proxy、url:PREFIX のいずれか</translation>
    </message>
    <message>
        <source>Of a certificate: untrusted-ca, wrong-usage, self-signed or expired</source>
        <translation>証明書の場合: untrusted-ca、wrong-usage、self-signed、expired のいずれか</translation>
    </message>
    <message>
        <source>How far a clock is ahead (+10m) or behind (-400d)</source>
        <translation>クロックの進み（+10m）または遅れ（-400d）</translation>
    </message>
    <message>
        <source>When it begins; now unless told</source>
        <translation>開始時刻; 指定がなければ今</translation>
    </message>
    <message>
        <source>How long it lasts; until it is cleared unless told</source>
        <translation>継続時間; 指定がなければクリアされるまで</translation>
    </message>
    <message>
        <source>How many messages it meets; all unless told</source>
        <translation>影響を受けるメッセージ数; 指定がなければすべて</translation>
    </message>
    <message>
        <source>kind of fault</source>
        <translation>障害の種類</translation>
    </message>
    <message>
        <source>only a fault %1 has it</source>
        <translation>障害 %1 だけが持つものです</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>指定しないでください</translation>
    </message>
    <message>
        <source>this version does not make shared fleets yet</source>
        <translation>このバージョンは共有フリートの作成にまだ対応していません</translation>
    </message>
    <message>
        <source>name a fleet file</source>
        <translation>フリート ファイルを指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no seed</source>
        <translation>&quot;%1&quot; はシードではありません</translation>
    </message>
    <message>
        <source>give a whole number from 0 up</source>
        <translation>0 以上の整数を指定してください</translation>
    </message>
    <message>
        <source>New fleet in %1</source>
        <translation>新しいフリート: %1</translation>
    </message>
    <message>
        <source>Demo fleet in %1</source>
        <translation>デモ フリート: %1</translation>
    </message>
    <message>
        <source>%1, revision %2
Clock: %3
%4 devices, %5 chassis, %6 pairs and clusters, %7 virtual accounts
Compliance: %8
</source>
        <translation>%1、リビジョン %2
クロック: %3
デバイス %4 台、シャーシ %5 台、ペアとクラスタ %6 個、バーチャルアカウント %7 個
コンプライアンス: %8
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
        <translation>%1 は正常です
</translation>
    </message>
    <message>
        <source>%1 problems were found, first: %2</source>
        <translation>%1 件の問題が見つかりました。最初の問題: %2</translation>
    </message>
    <message>
        <source>go back to a backup or to an earlier revision</source>
        <translation>バックアップまたは以前のリビジョンに戻してください</translation>
    </message>
    <message>
        <source>%1 is less than 1</source>
        <translation>%1 は 1 未満です</translation>
    </message>
    <message>
        <source>give 1 or more</source>
        <translation>1 以上を指定してください</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>クロック</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（元に戻し済み）</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
    <message>
        <source>Copy in %1</source>
        <translation>コピー先: %1</translation>
    </message>
    <message>
        <source>The fleet file: new, demo, check, journal, undo</source>
        <translation>フリート ファイル: new、demo、check、journal、undo</translation>
    </message>
    <message>
        <source>Make a new, empty fleet</source>
        <translation>新しい空のフリートを作成します</translation>
    </message>
    <message>
        <source>Where the clock stands; 2026-01-01T00:00:00Z unless told</source>
        <translation>クロックの時刻; 指定がなければ 2026-01-01T00:00:00Z</translation>
    </message>
    <message>
        <source>Seed of everything that is random; the same seed gives the same fleet</source>
        <translation>すべての乱数のシード; 同じシードからは同じフリートができます</translation>
    </message>
    <message>
        <source>Whether the account qualifies for strong encryption</source>
        <translation>アカウントが高度暗号化の条件を満たすかどうか</translation>
    </message>
    <message>
        <source>Whether the account may reserve permanent licenses</source>
        <translation>アカウントが永続ライセンスを予約できるかどうか</translation>
    </message>
    <message>
        <source>Replace an existing file</source>
        <translation>既存のファイルを置き換えます</translation>
    </message>
    <message>
        <source>Make the demo fleet</source>
        <translation>デモ フリートを作成します</translation>
    </message>
    <message>
        <source>Counts, clock, compliance</source>
        <translation>数、クロック、コンプライアンス</translation>
    </message>
    <message>
        <source>Verify every invariant and the file</source>
        <translation>すべての不変条件とファイルを検証します</translation>
    </message>
    <message>
        <source>What was done, by whom and when</source>
        <translation>何が、誰によって、いつ行われたか</translation>
    </message>
    <message>
        <source>Only the last N actions</source>
        <translation>最後の N 件の操作だけ</translation>
    </message>
    <message>
        <source>Take the last action back</source>
        <translation>最後の操作を元に戻します</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>元に戻した操作をやり直します</translation>
    </message>
    <message>
        <source>A consistent copy while others use the fleet</source>
        <translation>他のユーザーがフリートを使用中でも一貫したコピーを作成します</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>no address is given</source>
        <translation>アドレスが指定されていません</translation>
    </message>
    <message>
        <source>add --address IP</source>
        <translation>--address IP を追加してください</translation>
    </message>
    <message>
        <source>Transport Gateway: passes messages on to the Smart Software Manager</source>
        <translation>Transport Gateway: メッセージを Smart Software Manager に中継します</translation>
    </message>
    <message>
        <source>Add a Transport Gateway</source>
        <translation>Transport Gateway を追加します</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name or IP address in the URL of its devices</source>
        <translation>デバイスの URL での名前または IP アドレス</translation>
    </message>
    <message>
        <source>Remove a Transport Gateway</source>
        <translation>Transport Gateway を削除します</translation>
    </message>
    <message>
        <source>The Transport Gateway</source>
        <translation>Transport Gateway</translation>
    </message>
    <message>
        <source>List the Transport Gateways</source>
        <translation>Transport Gateway を一覧表示します</translation>
    </message>
    <message>
        <source>warning: %1: %2</source>
        <translation>警告: %1: %2</translation>
    </message>
    <message>
        <source>Formed %1</source>
        <translation>%1 を構成しました</translation>
    </message>
    <message>
        <source>%1 leads %2 now</source>
        <translation>%1 が %2 を主導するようになりました</translation>
    </message>
    <message>
        <source>it is no unit of %1</source>
        <translation>%1 のユニットではありません</translation>
    </message>
    <message>
        <source>name one of its units</source>
        <translation>そのユニットのいずれかを指定してください</translation>
    </message>
    <message>
        <source>%1 is back in %2</source>
        <translation>%1 が %2 に復帰しました</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>%1 が %2 から離脱しました</translation>
    </message>
    <message>
        <source>Disbanded %1</source>
        <translation>%1 を解散しました</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>%1 (%2, down)</source>
        <translation>%1（%2、ダウン）</translation>
    </message>
    <message>
        <source>split brain: reload the other unit too</source>
        <translation>スプリット ブレイン: もう一方のユニットもリロードしてください</translation>
    </message>
    <message>
        <source>Failover pairs and clusters</source>
        <translation>フェールオーバー ペアとクラスタ</translation>
    </message>
    <message>
        <source>Form a failover pair</source>
        <translation>フェールオーバー ペアを構成します</translation>
    </message>
    <message>
        <source>The active unit</source>
        <translation>アクティブ ユニット</translation>
    </message>
    <message>
        <source>The standby unit</source>
        <translation>スタンバイ ユニット</translation>
    </message>
    <message>
        <source>Active/Active failover</source>
        <translation>アクティブ/アクティブ フェールオーバー</translation>
    </message>
    <message>
        <source>The failover link is encrypted</source>
        <translation>フェールオーバー リンクを暗号化します</translation>
    </message>
    <message>
        <source>Name of the pair</source>
        <translation>ペアの名前</translation>
    </message>
    <message>
        <source>Form a cluster</source>
        <translation>クラスタを構成します</translation>
    </message>
    <message>
        <source>The control unit</source>
        <translation>制御ユニット</translation>
    </message>
    <message>
        <source>The data units</source>
        <translation>データ ユニット</translation>
    </message>
    <message>
        <source>Name of the cluster</source>
        <translation>クラスタの名前</translation>
    </message>
    <message>
        <source>List pairs and clusters</source>
        <translation>ペアとクラスタを一覧表示します</translation>
    </message>
    <message>
        <source>Failover, or the election of a new control unit; the one that led is down</source>
        <translation>フェールオーバー、または新しい制御ユニットの選出; それまで主導していたユニットはダウンします</translation>
    </message>
    <message>
        <source>The pair or cluster</source>
        <translation>ペアまたはクラスタ</translation>
    </message>
    <message>
        <source>The unit that leads then</source>
        <translation>その後に主導するユニット</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>A unit that is down comes back as standby or data unit</source>
        <translation>ダウンしているユニットをスタンバイまたはデータ ユニットとして復帰させます</translation>
    </message>
    <message>
        <source>A unit leaves its cluster</source>
        <translation>ユニットをクラスタから離脱させます</translation>
    </message>
    <message>
        <source>Make single units of a pair or cluster again</source>
        <translation>ペアまたはクラスタを単独のユニットに戻します</translation>
    </message>
    <message>
        <source>both --update and --add-only are given</source>
        <translation>--update と --add-only の両方が指定されています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no COLUMN=FIELD</source>
        <translation>&quot;%1&quot; は COLUMN=FIELD ではありません</translation>
    </message>
    <message>
        <source>write it such as &apos;Asset tag=serial&apos;</source>
        <translation>&apos;Asset tag=serial&apos; のように書いてください</translation>
    </message>
    <message>
        <source>%1 rows are refused, nothing was imported</source>
        <translation>%1 行が拒否され、何もインポートされませんでした</translation>
    </message>
    <message>
        <source>correct them, or import the rest with --skip-refused</source>
        <translation>修正するか、--skip-refused で残りをインポートしてください</translation>
    </message>
    <message>
        <source>Import an inventory</source>
        <translation>インベントリをインポートします</translation>
    </message>
    <message>
        <source>The lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Format; recognized unless told</source>
        <translation>形式; 指定がなければ自動認識します</translation>
    </message>
    <message>
        <source>What a column is; may be given several times</source>
        <translation>列の意味; 複数回指定できます</translation>
    </message>
    <message>
        <source>Sheet of a workbook</source>
        <translation>ブックのシート</translation>
    </message>
    <message>
        <source>Say what would happen, change nothing</source>
        <translation>何も変更せず、結果の予定だけを示します</translation>
    </message>
    <message>
        <source>Import the rest when rows are refused</source>
        <translation>拒否された行があっても残りをインポートします</translation>
    </message>
    <message>
        <source>Only update devices that exist</source>
        <translation>既存のデバイスの更新だけを行います</translation>
    </message>
    <message>
        <source>Only add devices</source>
        <translation>デバイスの追加だけを行います</translation>
    </message>
    <message>
        <source>Virtual account of rows that name none</source>
        <translation>指定のない行のバーチャルアカウント</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 added, %4 updated, %5 unchanged, %6 chassis, %7 refused, %8 skipped
</source>
        <translation>%1: %2 行、追加 %3、更新 %4、変更なし %5、シャーシ %6、拒否 %7、スキップ %8
</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>行 %1、%2</translation>
    </message>
    <message>
        <source>  %1 (%2): %3
</source>
        <translation>  %1（%2）: %3
</translation>
    </message>
    <message>
        <source>  … and %1 more; --json lists them
</source>
        <translation>  … 他 %1 件; --json で一覧表示できます
</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Imported
</source>
        <translation>インポートしました
</translation>
    </message>
    <message>
        <source>Nothing was imported
</source>
        <translation>何もインポートされませんでした
</translation>
    </message>
    <message>
        <source>it is another device by now</source>
        <translation>すでに別のデバイスになっています</translation>
    </message>
    <message>
        <source>start the session again</source>
        <translation>セッションを開始し直してください</translation>
    </message>
    <message>
        <source>this version does not open shared fleets yet</source>
        <translation>このバージョンは共有フリートを開くことにまだ対応していません</translation>
    </message>
    <message>
        <source>there is no fleet file</source>
        <translation>フリート ファイルがありません</translation>
    </message>
    <message>
        <source>make one with lictorctl fleet new, or name another with --fleet</source>
        <translation>lictorctl fleet new で作成するか、--fleet で別のファイルを指定してください</translation>
    </message>
    <message>
        <source>Lictor handles devices with Smart Software Licensing only</source>
        <translation>Lictor が扱うのは Smart Software Licensing のデバイスだけです</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>%1 is a chassis</source>
        <translation>%1 はシャーシです</translation>
    </message>
    <message>
        <source>add it with lictorctl chassis add, then its modules, such as FPR9300-SM-44</source>
        <translation>lictorctl chassis add で追加してから、モジュール（例: FPR9300-SM-44）を追加してください</translation>
    </message>
    <message>
        <source>%1 is a series of several models</source>
        <translation>%1 は複数のモデルからなるシリーズです</translation>
    </message>
    <message>
        <source>it uses PAK licenses, not Smart Software Licensing</source>
        <translation>Smart Software Licensing ではなく PAK ライセンスを使用します</translation>
    </message>
    <message>
        <source>%1 is not in the catalogue of this release</source>
        <translation>%1 はこのリリースのカタログにありません</translation>
    </message>
    <message>
        <source>there is no model &quot;%1&quot;</source>
        <translation>モデル &quot;%1&quot; はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>&quot;%1&quot; は不明です</translation>
    </message>
    <message>
        <source>there is no device of this name</source>
        <translation>この名前のデバイスはありません</translation>
    </message>
    <message>
        <source>there is no chassis of this name</source>
        <translation>この名前のシャーシはありません</translation>
    </message>
    <message>
        <source>see lictorctl chassis list</source>
        <translation>lictorctl chassis list を参照してください</translation>
    </message>
    <message>
        <source>there is no failover pair or cluster of this name</source>
        <translation>この名前のフェールオーバー ペアまたはクラスタはありません</translation>
    </message>
    <message>
        <source>see lictorctl group list</source>
        <translation>lictorctl group list を参照してください</translation>
    </message>
    <message>
        <source>there is no virtual account of this name</source>
        <translation>この名前のバーチャルアカウントはありません</translation>
    </message>
    <message>
        <source>see lictorctl ssm va list</source>
        <translation>lictorctl ssm va list を参照してください</translation>
    </message>
    <message>
        <source>there is no satellite of this name</source>
        <translation>この名前のサテライトはありません</translation>
    </message>
    <message>
        <source>see lictorctl satellite list</source>
        <translation>lictorctl satellite list を参照してください</translation>
    </message>
    <message>
        <source>there is no Transport Gateway of this name</source>
        <translation>この名前の Transport Gateway はありません</translation>
    </message>
    <message>
        <source>see lictorctl gateway list</source>
        <translation>lictorctl gateway list を参照してください</translation>
    </message>
    <message>
        <source>there is no user of this name</source>
        <translation>この名前のユーザーはいません</translation>
    </message>
    <message>
        <source>see lictorctl ssm user list</source>
        <translation>lictorctl ssm user list を参照してください</translation>
    </message>
    <message>
        <source>there is no product instance of this name or UDI</source>
        <translation>この名前または UDI の製品インスタンスはありません</translation>
    </message>
    <message>
        <source>see lictorctl ssm instance list</source>
        <translation>lictorctl ssm instance list を参照してください</translation>
    </message>
    <message>
        <source>license kind</source>
        <translation>ライセンスの種類</translation>
    </message>
    <message>
        <source>license platform</source>
        <translation>ライセンス プラットフォーム</translation>
    </message>
    <message>
        <source>entitlement</source>
        <translation>エンタイトルメント</translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation>ハイパーバイザ</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time</source>
        <translation>&quot;%1&quot; は時刻ではありません</translation>
    </message>
    <message>
        <source>give one such as 2026-03-01T00:00:00Z</source>
        <translation>2026-03-01T00:00:00Z のように指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number that fits</source>
        <translation>&quot;%1&quot; は適切な数値ではありません</translation>
    </message>
    <message>
        <source>give a whole number</source>
        <translation>整数を指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>&quot;%1&quot; は数値ではありません</translation>
    </message>
    <message>
        <source>give a number such as 2 or 7.5</source>
        <translation>2 や 7.5 のような数値を指定してください</translation>
    </message>
    <message>
        <source>One virtual account only</source>
        <translation>1 つのバーチャルアカウントだけ</translation>
    </message>
    <message>
        <source>Of an On-Prem satellite</source>
        <translation>On-Prem サテライトのもの</translation>
    </message>
    <message>
        <source>name a file that can be written</source>
        <translation>書き込めるファイルを指定してください</translation>
    </message>
    <message>
        <source>report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>no format is given</source>
        <translation>形式が指定されていません</translation>
    </message>
    <message>
        <source>add --format %1</source>
        <translation>--format %1 を追加してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format of a report</source>
        <translation>&quot;%1&quot; はレポートの形式ではありません</translation>
    </message>
    <message>
        <source>no output is given</source>
        <translation>出力先が指定されていません</translation>
    </message>
    <message>
        <source>add --output FILE, or --output - for standard output</source>
        <translation>--output FILE、または標準出力の場合は --output - を追加してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of the report</source>
        <translation>&quot;%1&quot; はレポートの表ではありません</translation>
    </message>
    <message>
        <source>only CSV has a byte order mark</source>
        <translation>バイト オーダー マークがあるのは CSV だけです</translation>
    </message>
    <message>
        <source>leave it out, or give --format csv</source>
        <translation>指定しないか、--format csv を指定してください</translation>
    </message>
    <message>
        <source>Compliance report in %1</source>
        <translation>コンプライアンス レポート: %1</translation>
    </message>
    <message>
        <source>Inventory in %1</source>
        <translation>インベントリ: %1</translation>
    </message>
    <message>
        <source>Usage report in %1</source>
        <translation>使用状況レポート: %1</translation>
    </message>
    <message>
        <source>Journal in %1</source>
        <translation>ジャーナル: %1</translation>
    </message>
    <message>
        <source>Format of the report</source>
        <translation>レポートの形式</translation>
    </message>
    <message>
        <source>Where it goes, - for standard output</source>
        <translation>出力先、標準出力は -</translation>
    </message>
    <message>
        <source>The table that a CSV file holds</source>
        <translation>CSV ファイルに含める表</translation>
    </message>
    <message>
        <source>Begin a CSV file with a byte order mark, for spreadsheets</source>
        <translation>スプレッドシート用に CSV ファイルの先頭にバイト オーダー マークを付けます</translation>
    </message>
    <message>
        <source>Write who exported it when; REPORT.provenance.json is found again</source>
        <translation>誰がいつエクスポートしたかを書き込みます; REPORT.provenance.json は自動的に見つかります</translation>
    </message>
    <message>
        <source>Reports for auditors</source>
        <translation>監査用のレポート</translation>
    </message>
    <message>
        <source>The compliance report</source>
        <translation>コンプライアンス レポート</translation>
    </message>
    <message>
        <source>Devices and chassis, as import takes them</source>
        <translation>インポート可能な形のデバイスとシャーシ</translation>
    </message>
    <message>
        <source>What product instances use, and the bills of utility mode</source>
        <translation>製品インスタンスの使用状況とユーティリティ モードの請求</translation>
    </message>
    <message>
        <source>What was done to the fleet, by whom and when</source>
        <translation>フリートに対して何が、誰によって、いつ行われたか</translation>
    </message>
    <message>
        <source>Check that a report is as it was exported</source>
        <translation>レポートがエクスポート時のままか確認します</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Its provenance file; REPORT.provenance.json unless told</source>
        <translation>来歴ファイル; 指定がなければ REPORT.provenance.json</translation>
    </message>
    <message>
        <source>Devices, or chassis for their ASAs</source>
        <translation>デバイス、または ASA のシャーシ</translation>
    </message>
    <message>
        <source>CSV file of device, serial and code; - for standard output</source>
        <translation>デバイス、シリアル、コードの CSV ファイル; 標準出力は -</translation>
    </message>
    <message>
        <source>Permanent license reservation of many devices, by files of codes</source>
        <translation>コードのファイルによる多数のデバイスの永続ライセンスの予約</translation>
    </message>
    <message>
        <source>Enable it on devices and collect their request codes</source>
        <translation>デバイスで予約を有効にし、要求コードを収集します</translation>
    </message>
    <message>
        <source>Install authorization codes</source>
        <translation>承認コードをインストールします</translation>
    </message>
    <message>
        <source>CSV file of device, serial and code, as ssm reserve writes it</source>
        <translation>ssm reserve が書き出す、デバイス、シリアル、コードの CSV ファイル</translation>
    </message>
    <message>
        <source>Return the permanent licenses of devices and collect their return codes</source>
        <translation>デバイスの永続ライセンスを返却し、返却コードを収集します</translation>
    </message>
    <message>
        <source>give one such as 30d or 12h</source>
        <translation>30d や 12h のように指定してください</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Last synchronization</source>
        <translation>最終同期</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Smart Software Manager On-Prem: serves devices without internet</source>
        <translation>Smart Software Manager On-Prem: インターネットに接続しないデバイスに対応します</translation>
    </message>
    <message>
        <source>Add a satellite; a real one is installed from an OVA file on a VMware ESXi server</source>
        <translation>サテライトを追加します; 実物は OVA ファイルから VMware ESXi サーバーにインストールします</translation>
    </message>
    <message>
        <source>Its release; 2.3 unless told</source>
        <translation>リリース; 指定がなければ 2.3</translation>
    </message>
    <message>
        <source>How often it synchronizes; 30d unless told</source>
        <translation>同期の間隔; 指定がなければ 30d</translation>
    </message>
    <message>
        <source>Virtual account that it serves; the default one unless told</source>
        <translation>対応するバーチャルアカウント; 指定がなければデフォルト</translation>
    </message>
    <message>
        <source>Synchronize with the Smart Software Manager now</source>
        <translation>今すぐ Smart Software Manager と同期します</translation>
    </message>
    <message>
        <source>The satellite</source>
        <translation>サテライト</translation>
    </message>
    <message>
        <source>List the satellites</source>
        <translation>サテライトを一覧表示します</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>発生元</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Action due</source>
        <translation>対応期限</translation>
    </message>
    <message>
        <source>The Smart Software Manager: accounts, licenses, tokens, instances</source>
        <translation>Smart Software Manager: アカウント、ライセンス、トークン、インスタンス</translation>
    </message>
    <message>
        <source>The event log</source>
        <translation>イベント ログ</translation>
    </message>
    <message>
        <source>What the portal warns of: shortages, ending terms, instances without contact</source>
        <translation>ポータルの警告: 不足、終了する期間、通信のないインスタンス</translation>
    </message>
    <message>
        <source>Export-controlled functionality: %1
Permanent license reservation: %2
</source>
        <translation>輸出規制対象の機能: %1
永続ライセンスの予約: %2
</translation>
    </message>
    <message>
        <source>Smart Account</source>
        <translation>Smart Account</translation>
    </message>
    <message>
        <source>add --export or --plr</source>
        <translation>--export または --plr を追加してください</translation>
    </message>
    <message>
        <source>Changed the Smart Account</source>
        <translation>Smart Account を変更しました</translation>
    </message>
    <message>
        <source>Added virtual account %1</source>
        <translation>バーチャルアカウント %1 を追加しました</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>コンプライアンス</translation>
    </message>
    <message>
        <source>Properties of the Smart Account</source>
        <translation>Smart Account のプロパティ</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>プロパティを表示します</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>プロパティを変更します</translation>
    </message>
    <message>
        <source>Virtual accounts</source>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>Add a virtual account</source>
        <translation>バーチャルアカウントを追加します</translation>
    </message>
    <message>
        <source>List the virtual accounts</source>
        <translation>バーチャルアカウントを一覧表示します</translation>
    </message>
    <message>
        <source>UDI</source>
        <translation>UDI</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
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
        <translation>不要</translation>
    </message>
    <message>
        <source>no virtual account is given</source>
        <translation>バーチャルアカウントが指定されていません</translation>
    </message>
    <message>
        <source>add --to VA</source>
        <translation>--to VA を追加してください</translation>
    </message>
    <message>
        <source>both an instance and a file are given</source>
        <translation>インスタンスとファイルの両方が指定されています</translation>
    </message>
    <message>
        <source>product instance</source>
        <translation>製品インスタンス</translation>
    </message>
    <message>
        <source>none is named</source>
        <translation>何も指定されていません</translation>
    </message>
    <message>
        <source>give its name or UDI</source>
        <translation>名前または UDI を指定してください</translation>
    </message>
    <message>
        <source>Product instances: what is registered</source>
        <translation>製品インスタンス: 登録されているもの</translation>
    </message>
    <message>
        <source>List the product instances</source>
        <translation>製品インスタンスを一覧表示します</translation>
    </message>
    <message>
        <source>Move an instance to another virtual account</source>
        <translation>インスタンスを別のバーチャルアカウントに移動します</translation>
    </message>
    <message>
        <source>Device, chassis or UDI</source>
        <translation>デバイス、シャーシ、または UDI</translation>
    </message>
    <message>
        <source>Virtual account that gets it</source>
        <translation>移動先のバーチャルアカウント</translation>
    </message>
    <message>
        <source>Remove an instance: its licenses are free at once</source>
        <translation>インスタンスを削除します: ライセンスはすぐに解放されます</translation>
    </message>
    <message>
        <source>Return code of a permanent license</source>
        <translation>永続ライセンスの返却コード</translation>
    </message>
    <message>
        <source>Return codes of many devices</source>
        <translation>多数のデバイスの返却コード</translation>
    </message>
    <message>
        <source>license</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>it is not named</source>
        <translation>指定されていません</translation>
    </message>
    <message>
        <source>give --kind and --platform</source>
        <translation>--kind と --platform を指定してください</translation>
    </message>
    <message>
        <source>both a product ID and a kind are given</source>
        <translation>製品 ID と種類の両方が指定されています</translation>
    </message>
    <message>
        <source>give --pid, or --kind and --platform</source>
        <translation>--pid を指定するか、--kind と --platform を指定してください</translation>
    </message>
    <message>
        <source>no number is given</source>
        <translation>数が指定されていません</translation>
    </message>
    <message>
        <source>add --count N</source>
        <translation>--count N を追加してください</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>購入数</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残数</translation>
    </message>
    <message>
        <source>number or virtual accounts are missing</source>
        <translation>数またはバーチャルアカウントがありません</translation>
    </message>
    <message>
        <source>give --count, --from and --to</source>
        <translation>--count、--from、--to を指定してください</translation>
    </message>
    <message>
        <source>Licenses: what was bought and what is in use</source>
        <translation>ライセンス: 購入したものと使用中のもの</translation>
    </message>
    <message>
        <source>Add licenses</source>
        <translation>ライセンスを追加します</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>製品 ID</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Virtual account; the default one unless told</source>
        <translation>バーチャルアカウント; 指定がなければデフォルト</translation>
    </message>
    <message>
        <source>When the term begins</source>
        <translation>期間の開始</translation>
    </message>
    <message>
        <source>Length of the term</source>
        <translation>期間の長さ</translation>
    </message>
    <message>
        <source>Time-based evaluation licenses</source>
        <translation>期間ベースの評価ライセンス</translation>
    </message>
    <message>
        <source>Kind of a license without product ID</source>
        <translation>製品 ID のないライセンスの種類</translation>
    </message>
    <message>
        <source>Its platform</source>
        <translation>そのプラットフォーム</translation>
    </message>
    <message>
        <source>List what virtual accounts own and use</source>
        <translation>バーチャルアカウントの所有数と使用数を一覧表示します</translation>
    </message>
    <message>
        <source>Move unused licenses to another virtual account</source>
        <translation>未使用のライセンスを別のバーチャルアカウントに移動します</translation>
    </message>
    <message>
        <source>Kind of license</source>
        <translation>ライセンスの種類</translation>
    </message>
    <message>
        <source>Level, ASA virtual</source>
        <translation>レベル（ASA virtual）</translation>
    </message>
    <message>
        <source>Model, Standard of the Secure Firewall 3100</source>
        <translation>モデル（Secure Firewall 3100 の Standard）</translation>
    </message>
    <message>
        <source>Virtual account that has them</source>
        <translation>移動元のバーチャルアカウント</translation>
    </message>
    <message>
        <source>Virtual account that gets them</source>
        <translation>移動先のバーチャルアカウント</translation>
    </message>
    <message>
        <source>correct them, or take them out of the list</source>
        <translation>修正するか、リストから取り除いてください</translation>
    </message>
    <message>
        <source>Take the list of licenses of the Smart Software Manager into the pools</source>
        <translation>Smart Software Manager のライセンスのリストをプールに取り込みます</translation>
    </message>
    <message>
        <source>The list, Inventory &gt; Licenses</source>
        <translation>リスト（インベントリ &gt; ライセンス）</translation>
    </message>
    <message>
        <source>request code</source>
        <translation>要求コード</translation>
    </message>
    <message>
        <source>both a code and a file are given</source>
        <translation>コードとファイルの両方が指定されています</translation>
    </message>
    <message>
        <source>none is given</source>
        <translation>何も指定されていません</translation>
    </message>
    <message>
        <source>give the code that the device prints, or --file with many</source>
        <translation>デバイスが出力するコード、または多数のコードを含む --file を指定してください</translation>
    </message>
    <message>
        <source>Reserve a permanent license for a request code</source>
        <translation>要求コードに対して永続ライセンスを予約します</translation>
    </message>
    <message>
        <source>The request code of a device</source>
        <translation>デバイスの要求コード</translation>
    </message>
    <message>
        <source>Virtual account that has the license</source>
        <translation>ライセンスのあるバーチャルアカウント</translation>
    </message>
    <message>
        <source>CSV file of device, serial and request code</source>
        <translation>デバイス、シリアル、要求コードの CSV ファイル</translation>
    </message>
    <message>
        <source>CSV file of the authorization codes</source>
        <translation>承認コードの CSV ファイル</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Export-controlled</source>
        <translation>輸出規制対象</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1（期限切れ）</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不許可</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>there is no such token</source>
        <translation>そのようなトークンはありません</translation>
    </message>
    <message>
        <source>see lictorctl ssm token list</source>
        <translation>lictorctl ssm token list を参照してください</translation>
    </message>
    <message>
        <source>Revoked the token</source>
        <translation>トークンを失効させました</translation>
    </message>
    <message>
        <source>Registration tokens</source>
        <translation>登録トークン</translation>
    </message>
    <message>
        <source>Create a token</source>
        <translation>トークンを作成します</translation>
    </message>
    <message>
        <source>How long it is valid; 30 unless told</source>
        <translation>有効期間; 指定がなければ 30</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Allow export-controlled functionality</source>
        <translation>輸出規制対象の機能を許可します</translation>
    </message>
    <message>
        <source>List the tokens</source>
        <translation>トークンを一覧表示します</translation>
    </message>
    <message>
        <source>Revoke a token</source>
        <translation>トークンを失効させます</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>an administrator reaches every virtual account</source>
        <translation>管理者はすべてのバーチャルアカウントにアクセスできます</translation>
    </message>
    <message>
        <source>give --administrator or --va</source>
        <translation>--administrator または --va を指定してください</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>アクセス先</translation>
    </message>
    <message>
        <source>everything (administrator)</source>
        <translation>すべて（管理者）</translation>
    </message>
    <message>
        <source>Users of the portal and what they may reach</source>
        <translation>ポータルのユーザーとそのアクセス先</translation>
    </message>
    <message>
        <source>Add a user, or say anew what he may reach; as long as there is none, everybody is an administrator</source>
        <translation>ユーザーを追加するか、アクセス先を設定し直します; ユーザーがいない間は全員が管理者です</translation>
    </message>
    <message>
        <source>Name of the user, as --as and $USER say it</source>
        <translation>--as や $USER で示すユーザーの名前</translation>
    </message>
    <message>
        <source>Reaches everything and decides what others reach</source>
        <translation>すべてにアクセスでき、他のユーザーのアクセス先を決定します</translation>
    </message>
    <message>
        <source>Virtual account that the user reaches</source>
        <translation>ユーザーがアクセスできるバーチャルアカウント</translation>
    </message>
    <message>
        <source>Remove a user</source>
        <translation>ユーザーを削除します</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>List the users</source>
        <translation>ユーザーを一覧表示します</translation>
    </message>
    <message>
        <source>%1: there is no such noun; %2</source>
        <translation>%1: そのような名詞はありません; %2</translation>
    </message>
    <message>
        <source>%1 %2: there is no such verb; %3</source>
        <translation>%1 %2: そのような動詞はありません; %3</translation>
    </message>
    <message>
        <source>command: no noun is given; give one of %1, or --help</source>
        <translation>コマンド: 名詞が指定されていません; %1 のいずれか、または --help を指定してください</translation>
    </message>
    <message>
        <source>%1: no verb is given; give one of %2, or --help</source>
        <translation>%1: 動詞が指定されていません; %2 のいずれか、または --help を指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no licenses</source>
        <translation>&quot;%1&quot; に該当するライセンスがありません</translation>
    </message>
    <message>
        <source>give KIND:PLATFORM:COUNT, such as context:firepower-2100:5</source>
        <translation>KIND:PLATFORM:COUNT の形で指定してください（例: context:firepower-2100:5）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits several licenses: %2</source>
        <translation>&quot;%1&quot; は複数のライセンスに一致します: %2</translation>
    </message>
    <message>
        <source>name one of them, such as %1</source>
        <translation>そのいずれかを指定してください（例: %1）</translation>
    </message>
    <message>
        <source>%1 cannot be dropped, %2 are owned</source>
        <translation>%1 個は除外できません。所有数は %2 です</translation>
    </message>
    <message>
        <source>give 1 to %1</source>
        <translation>1 ～ %1 を指定してください</translation>
    </message>
    <message>
        <source>see lictorctl ssm license list for what is owned</source>
        <translation>所有しているものは lictorctl ssm license list で確認してください</translation>
    </message>
    <message>
        <source>give PID:COUNT, such as L-FPR1000-ASA=:2</source>
        <translation>PID:COUNT の形で指定してください（例: L-FPR1000-ASA=:2）</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>所有数</translation>
    </message>
    <message>
        <source>Then owned</source>
        <translation>その後の所有数</translation>
    </message>
    <message>
        <source>Then in use</source>
        <translation>その後の使用数</translation>
    </message>
    <message>
        <source>Short from</source>
        <translation>不足開始</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>不足数</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>No trouble is in sight.</source>
        <translation>予測される問題はありません。</translation>
    </message>
    <message>
        <source>How many days ahead</source>
        <translation>予測する日数</translation>
    </message>
    <message>
        <source>Devices that are left out</source>
        <translation>除外するデバイス</translation>
    </message>
    <message>
        <source>Licenses that are not there any more; of several levels or models KIND:PLATFORM:LEVEL:COUNT</source>
        <translation>なくなるライセンス; 複数のレベルまたはモデルがある場合は KIND:PLATFORM:LEVEL:COUNT</translation>
    </message>
    <message>
        <source>Licenses that are bought</source>
        <translation>購入するライセンス</translation>
    </message>
    <message>
        <source>Pairs and clusters whose leading unit goes down</source>
        <translation>主導するユニットが停止するペアとクラスタ</translation>
    </message>
    <message>
        <source>Something that fails, in the words of fault add</source>
        <translation>発生する障害（fault add の書式）</translation>
    </message>
    <message>
        <source>Virtual account of bought and dropped licenses</source>
        <translation>購入および除外するライセンスのバーチャルアカウント</translation>
    </message>
    <message>
        <source>Write the dates of trouble as a calendar too</source>
        <translation>問題の日付をカレンダーにも書き込みます</translation>
    </message>
    <message>
        <source>What will run short and who will lose what, on a copy of the fleet</source>
        <translation>何が不足し、誰が何を失うかをフリートのコピーで予測します</translation>
    </message>
    <message>
        <source>give the words of lictorctl fault add</source>
        <translation>lictorctl fault add の書式で指定してください</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>there is no model %1</source>
        <translation>モデル %1 はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was refused: %2</source>
        <translation>&quot;%1&quot; は拒否されました: %2</translation>
    </message>
</context>
<context>
    <name>DeviceFilter</name>
    <message>
        <source>“%1” is no number; write for example %2:&gt;5, %2:5 or %2:5..10</source>
        <translation>「%1」は数値ではありません; %2:&gt;5、%2:5、%2:5..10 のように入力してください</translation>
    </message>
    <message>
        <source>“%1” is no time; write for example %2:&lt;=30d or %2:2026-01..2026-03</source>
        <translation>「%1」は時間ではありません; %2:&lt;=30d、%2:2026-01..2026-03 のように入力してください</translation>
    </message>
    <message>
        <source>“%1” is no value of %2; it can be %3</source>
        <translation>「%1」は %2 の値ではありません; 使用できる値は %3 です</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>unknown field %1</source>
        <translation>不明なフィールド %1</translation>
    </message>
    <message>
        <source>unknown field %1; did you mean %2?</source>
        <translation>不明なフィールド %1; %2 のことですか？</translation>
    </message>
    <message>
        <source>only the console&apos;s window knows what its last action did</source>
        <translation>最後の操作の結果を認識しているのはコンソールのウィンドウだけです</translation>
    </message>
    <message>
        <source>leave the term out</source>
        <translation>この条件を除いてください</translation>
    </message>
</context>
<context>
    <name>DeviceSummary</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>製品 ID</translation>
    </message>
    <message>
        <source>Serial Number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>ASA Version</source>
        <translation>ASA バージョン</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Up Since</source>
        <translation>起動日時</translation>
    </message>
    <message>
        <source>down</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>シャーシ</translation>
    </message>
    <message>
        <source>%1, module %2</source>
        <translation>%1、モジュール %2</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU 数</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスタ</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>This unit</source>
        <translation>このユニット</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最終通信</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>次回通信</translation>
    </message>
    <message>
        <source>Authorized without contact until</source>
        <translation>通信なしの承認有効期限</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>最後の問題</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>更新日</translation>
    </message>
</context>
<context>
    <name>DropDialog</name>
    <message>
        <source>Drop Licenses</source>
        <translation>ライセンスの除外</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>%1, %2 (%3 owned)</source>
        <translation>%1、%2（所有 %3）</translation>
    </message>
    <message>
        <source>&amp;License:</source>
        <translation>ライセンス(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Count:</source>
        <translation>数(&amp;C)：</translation>
    </message>
    <message>
        <source>What ends soonest goes first.</source>
        <translation>最も早く終了するものから順に除外されます。</translation>
    </message>
    <message>
        <source>No license is owned. Add licenses by product ID first.</source>
        <translation>所有しているライセンスはありません。まず製品 ID でライセンスを追加してください。</translation>
    </message>
</context>
<context>
    <name>Entitlement</name>
    <message>
        <source>a term ends on %1</source>
        <translation>期間が %1 に終了します</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) without contact, the first grace period ends on %1</source>
        <translation>
            <numerusform>通信のないデバイス %n 台、最初の猶予期間は %1 に終了します</numerusform>
        </translation>
    </message>
    <message>
        <source>retained after a takeover until %1</source>
        <translation>引き継ぎ後、%1 まで保持</translation>
    </message>
    <message>
        <source>no surplus</source>
        <translation>余剰なし</translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) missing</source>
        <translation>
            <numerusform>ライセンスが %n 個不足</numerusform>
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
        <translation>有効</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>No support</source>
        <translation>サポートなし</translation>
    </message>
    <message>
        <source>Base (DES)</source>
        <translation>基本 (DES)</translation>
    </message>
    <message>
        <source>Strong (3DES/AES)</source>
        <translation>高度 (3DES/AES)</translation>
    </message>
    <message>
        <source>Active/Standby</source>
        <translation>アクティブ/スタンバイ</translation>
    </message>
    <message>
        <source>Active/Active</source>
        <translation>アクティブ/アクティブ</translation>
    </message>
    <message>
        <source>by platform</source>
        <translation>プラットフォームによる</translation>
    </message>
    <message>
        <source>included in Standard</source>
        <translation>Standard に含まれる</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>out of compliance</source>
        <translation>コンプライアンス違反</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>retained after a takeover</source>
        <translation>引き継ぎ後に保持</translation>
    </message>
    <message>
        <source>permanent license</source>
        <translation>永続ライセンス</translation>
    </message>
    <message>
        <source>unlicensed</source>
        <translation>ライセンスなし</translation>
    </message>
    <message>
        <source>not on this platform</source>
        <translation>このプラットフォームにはなし</translation>
    </message>
    <message>
        <source>this platform does not have it</source>
        <translation>このプラットフォームにはありません</translation>
    </message>
    <message>
        <source>%1: decided by the platform, no license changes it</source>
        <translation>%1: プラットフォームで決まり、ライセンスでは変わりません</translation>
    </message>
    <message>
        <source>%1: the platform&apos;s maximum; the account holds no AnyConnect license as the right to use it</source>
        <translation>%1: プラットフォームの最大値; アカウントには使用権としての AnyConnect ライセンスがありません</translation>
    </message>
    <message>
        <source>%1: no license is in force</source>
        <translation>%1: 有効なライセンスがありません</translation>
    </message>
    <message>
        <source>%1: the platform&apos;s maximum by the permanent license; an AnyConnect license is the right to use it</source>
        <translation>%1: 永続ライセンスによるプラットフォームの最大値; 使用権は AnyConnect ライセンスです</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: what the evaluation period gives</source>
        <translation>%1: 評価期間で使用できる値</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2、%3）</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>; the platform allows %1</source>
        <translation>; プラットフォームの上限は %1</translation>
    </message>
    <message>
        <source>; the memory supports %1</source>
        <translation>; メモリの上限は %1</translation>
    </message>
    <message>
        <source>; tls-proxy maximum-sessions allows %1</source>
        <translation>; tls-proxy maximum-sessions の上限は %1</translation>
    </message>
    <message>
        <source>; a license without Strong Encryption allows %1</source>
        <translation>; 高度暗号化なしのライセンスの上限は %1</translation>
    </message>
    <message>
        <source>; configure Context %1 instead of %2</source>
        <translation>; Context を %2 ではなく %1 に設定してください</translation>
    </message>
</context>
<context>
    <name>FailOverDialog</name>
    <message>
        <source>Fail Over</source>
        <translation>フェールオーバーの実行</translation>
    </message>
    <message>
        <source>&amp;Pair or cluster:</source>
        <translation>ペアまたはクラスタ(&amp;P)：</translation>
    </message>
    <message>
        <source>Its leading unit goes down, another one takes over.</source>
        <translation>主導するユニットが停止し、別のユニットが引き継ぎます。</translation>
    </message>
    <message>
        <source>There is no pair or cluster. Form one first.</source>
        <translation>ペアもクラスタもありません。まず構成してください。</translation>
    </message>
    <message>
        <source>No pair or cluster is called “%1”. Choose one of the list.</source>
        <translation>「%1」という名前のペアまたはクラスタはありません。リストから選択してください。</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Add Fault</source>
        <translation>障害の追加</translation>
    </message>
    <message>
        <source>Outage: nothing arrives</source>
        <translation>停止: 何も届かない</translation>
    </message>
    <message>
        <source>Certificate: the server&apos;s is not trusted</source>
        <translation>証明書: サーバーの証明書が信頼されない</translation>
    </message>
    <message>
        <source>DNS: names are not resolved</source>
        <translation>DNS: 名前が解決されない</translation>
    </message>
    <message>
        <source>Clock skew: the device&apos;s clock is wrong</source>
        <translation>クロックのずれ: デバイスのクロックが正しくない</translation>
    </message>
    <message>
        <source>Proxy authentication: the proxy refuses</source>
        <translation>プロキシ認証: プロキシが拒否する</translation>
    </message>
    <message>
        <source>Lost reply: the request arrives, the answer does not</source>
        <translation>応答の消失: 要求は届くが応答が届かない</translation>
    </message>
    <message>
        <source>signed by a CA that is not trusted</source>
        <translation>信頼されていない CA による署名</translation>
    </message>
    <message>
        <source>not for servers</source>
        <translation>サーバー用ではない</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>自己署名</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>種類(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>対象(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>Cer&amp;tificate:</source>
        <translation>証明書(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Skew:</source>
        <translation>ずれ(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>開始(&amp;F)：</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>Empty: from now on. Otherwise a time such as 2026-03-01, or +10d.</source>
        <translation>空の場合: 今から。それ以外は 2026-03-01 などの時刻、または +10d。</translation>
    </message>
    <message>
        <source>&amp;Lasts:</source>
        <translation>継続時間(&amp;L)：</translation>
    </message>
    <message>
        <source>until it is cleared</source>
        <translation>クリアされるまで</translation>
    </message>
    <message>
        <source>90d, 36h, 10m or 1d12h. Empty: until it is cleared.</source>
        <translation>90d、36h、10m、1d12h など。空の場合: クリアされるまで。</translation>
    </message>
    <message>
        <source>&amp;Messages:</source>
        <translation>メッセージ(&amp;M)：</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>How many messages it meets. Empty: all.</source>
        <translation>影響を受けるメッセージ数。空の場合: すべて。</translation>
    </message>
    <message>
        <source>the Smart Software Manager</source>
        <translation>Smart Software Manager</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>1 台のデバイス</translation>
    </message>
    <message>
        <source>a chassis</source>
        <translation>1 台のシャーシ</translation>
    </message>
    <message>
        <source>an On-Prem server</source>
        <translation>1 台の On-Prem サーバー</translation>
    </message>
    <message>
        <source>proxies</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>URLs that begin so</source>
        <translation>次で始まる URL</translation>
    </message>
    <message>
        <source>It would be over before the fleet&apos;s clock, %1. Enter a longer time.</source>
        <translation>フリートのクロック %1 より前に終了します。より長い時間を入力してください。</translation>
    </message>
    <message>
        <source>A number of messages is at least 1. Leave it empty for all.</source>
        <translation>メッセージ数は 1 以上です。すべての場合は空のままにしてください。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>why, and what to do</extracomment>
        <translation>%1; %2。</translation>
    </message>
    <message>
        <source>There is no device of this name. Begin to type and choose one.</source>
        <translation>この名前のデバイスはありません。入力を始めて、候補から選択してください。</translation>
    </message>
    <message>
        <source>There is no chassis of this name. Begin to type and choose one.</source>
        <translation>この名前のシャーシはありません。入力を始めて、候補から選択してください。</translation>
    </message>
    <message>
        <source>There is no On-Prem server of this name. Begin to type and choose one.</source>
        <translation>この名前の On-Prem サーバーはありません。入力を始めて、候補から選択してください。</translation>
    </message>
    <message>
        <source>A beginning of URLs is needed, such as https://smartreceiver.</source>
        <translation>URL の先頭部分が必要です（例: https://smartreceiver.）。</translation>
    </message>
    <message>
        <source>A clock that is right is no fault. Enter for example +10m or -400d.</source>
        <translation>正しいクロックは障害ではありません。+10m、-400d などを入力してください。</translation>
    </message>
</context>
<context>
    <name>FaultTable</name>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>クリアされるまで</translation>
    </message>
    <message>
        <source>%1 (over)</source>
        <translation>%1（終了）</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length of time</source>
        <translation>&quot;%1&quot; は時間の長さではありません</translation>
    </message>
    <message>
        <source>give one such as 90d, 36h, 10m or 1d12h</source>
        <translation>90d、36h、10m、1d12h のように指定してください</translation>
    </message>
    <message>
        <source>give one such as +10m or -400d</source>
        <translation>+10m、-400d のように指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time</source>
        <translation>&quot;%1&quot; は時刻ではありません</translation>
    </message>
    <message>
        <source>give one such as 2026-03-01T00:00:00Z, or +10d</source>
        <translation>2026-03-01T00:00:00Z、+10d のように指定してください</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>it does not say what a fault %1 is of</source>
        <translation>障害 %1 の対象が指定されていません</translation>
    </message>
    <message>
        <source>a fault %1 cannot be of %2</source>
        <translation>障害 %1 の対象を %2 にすることはできません</translation>
    </message>
    <message>
        <source>give another --of</source>
        <translation>別の --of を指定してください</translation>
    </message>
    <message>
        <source>it lasts no time</source>
        <translation>継続時間がありません</translation>
    </message>
    <message>
        <source>give a length such as 100d</source>
        <translation>100d のような長さを指定してください</translation>
    </message>
    <message>
        <source>it is over before the fleet&apos;s clock, %1</source>
        <translation>フリートのクロック %1 より前に終了します</translation>
    </message>
    <message>
        <source>give a later time</source>
        <translation>より後の時刻を指定してください</translation>
    </message>
    <message>
        <source>it meets no message</source>
        <translation>影響を受けるメッセージがありません</translation>
    </message>
    <message>
        <source>give a number of messages of at least 1</source>
        <translation>1 以上のメッセージ数を指定してください</translation>
    </message>
    <message>
        <source>it does not say how wrong the clock is</source>
        <translation>クロックのずれが指定されていません</translation>
    </message>
    <message>
        <source>give --skew, such as +10m or -400d</source>
        <translation>--skew を指定してください（例: +10m、-400d）</translation>
    </message>
    <message>
        <source>fault %1</source>
        <translation>障害 %1</translation>
    </message>
    <message>
        <source>there is none of this number</source>
        <translation>この番号の障害はありません</translation>
    </message>
    <message>
        <source>see the list of faults</source>
        <translation>障害のリストを参照してください</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>Critical</source>
        <translation>クリティカル</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>メジャー</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>マイナー</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>無駄</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>registration failed: %1</source>
        <translation>登録に失敗しました: %1</translation>
    </message>
    <message>
        <source>register again with a valid token</source>
        <translation>有効なトークンで再登録してください</translation>
    </message>
    <message>
        <source>registration has no answer yet</source>
        <translation>登録の応答がまだありません</translation>
    </message>
    <message>
        <source>registration has no answer yet: %1</source>
        <translation>登録の応答がまだありません: %1</translation>
    </message>
    <message>
        <source>check the way to the Smart Software Manager</source>
        <translation>Smart Software Manager への経路を確認してください</translation>
    </message>
    <message>
        <source>the evaluation period is used up; the device is out of compliance</source>
        <translation>評価期間を使い切りました; デバイスはコンプライアンス違反です</translation>
    </message>
    <message>
        <source>register it</source>
        <translation>登録してください</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>register it with a token of its virtual account</source>
        <translation>バーチャルアカウントのトークンで登録してください</translation>
    </message>
    <message>
        <source>the device takes itself for registered in %1, where its product instance was removed</source>
        <translation>デバイスは %1 に登録済みと認識していますが、そこにあった製品インスタンスは削除されています</translation>
    </message>
    <message>
        <source>register it again by force with a valid token</source>
        <translation>有効なトークンで強制的に再登録してください</translation>
    </message>
    <message>
        <source>none until it next asks; then its registration is gone</source>
        <translation>次の要求まではなし; その後は登録が失われます</translation>
    </message>
    <message>
        <source>authorization expired: no contact since %1</source>
        <translation>承認が期限切れです: %1 から通信なし</translation>
    </message>
    <message>
        <source>restore the way to the Smart Software Manager and renew the authorization</source>
        <translation>Smart Software Manager への経路を復旧し、承認を更新してください</translation>
    </message>
    <message>
        <source>no contact since %1; the grace period ends on %2</source>
        <translation>%1 から通信なし; 猶予期間は %2 に終了します</translation>
    </message>
    <message>
        <source>restore the way to the Smart Software Manager before that day</source>
        <translation>その日までに Smart Software Manager への経路を復旧してください</translation>
    </message>
    <message>
        <source>none until the grace period ends</source>
        <translation>猶予期間が終了するまではなし</translation>
    </message>
    <message>
        <source>the ID certificate ended on %1</source>
        <translation>ID 証明書は %1 に期限切れになりました</translation>
    </message>
    <message>
        <source>register again</source>
        <translation>再登録してください</translation>
    </message>
    <message>
        <source>the ID certificate ends on %1</source>
        <translation>ID 証明書は %1 に期限切れになります</translation>
    </message>
    <message>
        <source>renew the ID certificate</source>
        <translation>ID 証明書を更新してください</translation>
    </message>
    <message>
        <source>none before that day</source>
        <translation>その日まではなし</translation>
    </message>
    <message>
        <source>runs in evaluation, only the default entitlements are enabled; days left: %1</source>
        <translation>評価で動作しており、有効なのはデフォルトのエンタイトルメントだけです; 残り日数: %1</translation>
    </message>
    <message>
        <source>register it before the period ends</source>
        <translation>期間が終了する前に登録してください</translation>
    </message>
    <message>
        <source>only the default entitlements run, without strong encryption; an ASA virtual is rate-limited</source>
        <translation>高度暗号化なしでデフォルトのエンタイトルメントだけが動作します; ASA virtual はレート制限されます</translation>
    </message>
    <message>
        <source>severely rate-limited: no throughput entitlement is in force</source>
        <translation>大幅にレート制限されています: 有効なスループット エンタイトルメントがありません</translation>
    </message>
    <message>
        <source>configure the tier and a throughput level, and register</source>
        <translation>階層とスループット レベルを設定し、登録してください</translation>
    </message>
    <message>
        <source>%1 kbit/s and %2 connections</source>
        <translation>%1 kbit/s と %2 接続</translation>
    </message>
    <message>
        <source>the serial number %1 is made up; the inventory did not give one</source>
        <translation>シリアル番号 %1 は作成されたものです; インベントリにはありませんでした</translation>
    </message>
    <message>
        <source>import or enter the real one</source>
        <translation>実際のシリアル番号をインポートまたは入力してください</translation>
    </message>
    <message>
        <source>none; it cannot be compared with what the real Smart Software Manager lists</source>
        <translation>なし; 実際の Smart Software Manager の一覧と比較できません</translation>
    </message>
    <message>
        <source>requests %1 Context licenses, %2 would do: %3</source>
        <translation>Context ライセンスを %1 個要求していますが、%2 個で足ります: %3</translation>
    </message>
    <message>
        <source>feature context %1 gives %2 licenses back to the pool</source>
        <translation>feature context %1 で %2 個のライセンスがプールに戻ります</translation>
    </message>
    <message>
        <source>none: more than the platform runs is of no use</source>
        <translation>なし: プラットフォームで動作する数を超える分は使用されません</translation>
    </message>
    <message>
        <source>%1 peers are intended and %2 are supported (%3); more can overload the ASA</source>
        <translation>%1 ピアが予定されていますが、対応数は %2 です（%3）; それを超えると ASA が過負荷になる可能性があります</translation>
    </message>
    <message>
        <source>move peers to another ASA, or lower vpn-sessiondb limits</source>
        <translation>ピアを別の ASA に移すか、vpn-sessiondb の上限を下げてください</translation>
    </message>
    <message>
        <source>under full load the ASA can be overloaded</source>
        <translation>全負荷時に ASA が過負荷になる可能性があります</translation>
    </message>
    <message>
        <source>the inventory names no virtual account for it; it is counted in the default one</source>
        <translation>インベントリにバーチャルアカウントの指定がありません; デフォルトのアカウントに含めています</translation>
    </message>
    <message>
        <source>give it the virtual account that it is to register in</source>
        <translation>登録先のバーチャルアカウントを指定してください</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 and %2 differ in strong encryption</source>
        <translation>%1 と %2 の高度暗号化が異なります</translation>
    </message>
    <message>
        <source>register both with the same export setting, and reload the units that wait for it</source>
        <translation>両方を同じ輸出設定で登録し、リロード待ちのユニットをリロードしてください</translation>
    </message>
    <message>
        <source>the units do not agree on their encryption, after a switch the other one&apos;s holds</source>
        <translation>ユニットの暗号化が一致していません。切り替え後はもう一方の暗号化が適用されます</translation>
    </message>
    <message>
        <source>its serial number is counted twice: the device uses the product instance %1 of %2; this one holds %3 licenses</source>
        <translation>シリアル番号が二重に数えられています: デバイスは %2 の製品インスタンス %1 を使用しています; こちらはライセンスを %3 個保持しています</translation>
    </message>
    <message>
        <source>remove the product instance that the device does not use</source>
        <translation>デバイスが使用していない製品インスタンスを削除してください</translation>
    </message>
    <message>
        <source>a product instance of %1 that is not in the inventory; it holds %2 licenses</source>
        <translation>インベントリにない %1 の製品インスタンス; ライセンスを %2 個保持しています</translation>
    </message>
    <message>
        <source>remove the product instance if the device is gone, or add the device to the inventory</source>
        <translation>デバイスがなくなった場合は製品インスタンスを削除し、そうでない場合はデバイスをインベントリに追加してください</translation>
    </message>
    <message>
        <source>a permanent license of %1 is kept for a device that is not in the inventory; only the return code of that device sets it free</source>
        <translation>インベントリにないデバイスのために %1 の永続ライセンスが保持されています; 解放できるのはそのデバイスの返却コードだけです</translation>
    </message>
    <message>
        <source>enter the return code if it was kept; without it the license stays used</source>
        <translation>返却コードを保管している場合は入力してください; なければライセンスは使用中のままです</translation>
    </message>
    <message>
        <source>none; the permanent license is not free for others</source>
        <translation>なし; 永続ライセンスは他で使用できません</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>none; the licenses that it holds are not free for others</source>
        <translation>なし; 保持しているライセンスは他で使用できません</translation>
    </message>
    <message>
        <source>the permanent license was returned on the device, its return code was not entered in the Smart Software Manager</source>
        <translation>永続ライセンスはデバイスで返却されましたが、返却コードが Smart Software Manager に入力されていません</translation>
    </message>
    <message>
        <source>enter the return code before a new request makes it impossible to show</source>
        <translation>新しい要求によって表示できなくなる前に返却コードを入力してください</translation>
    </message>
    <message>
        <source>the account holds a permanent license for it, and its authorization code is not installed</source>
        <translation>アカウントにこのデバイスの永続ライセンスがありますが、その承認コードがインストールされていません</translation>
    </message>
    <message>
        <source>install the authorization code, or return the license in the Smart Software Manager</source>
        <translation>承認コードをインストールするか、Smart Software Manager でライセンスを返却してください</translation>
    </message>
    <message>
        <source>the device does not run on its permanent license</source>
        <translation>デバイスは永続ライセンスで動作していません</translation>
    </message>
    <message>
        <source>the unit is down; no contact since %1</source>
        <translation>ユニットが停止しています; %1 から通信なし</translation>
    </message>
    <message>
        <source>no contact since %1, although one was due</source>
        <translation>通信が予定されていましたが、%1 から通信なし</translation>
    </message>
    <message>
        <source>bring the unit back, or remove the product instance if it is gone</source>
        <translation>ユニットを復旧するか、なくなった場合は製品インスタンスを削除してください</translation>
    </message>
    <message>
        <source>renew the authorization, or remove the product instance if the device is gone</source>
        <translation>承認を更新するか、デバイスがなくなった場合は製品インスタンスを削除してください</translation>
    </message>
    <message>
        <source>the account still counts it, but the device is not registered; it holds %1 licenses</source>
        <translation>アカウントではまだ数に含まれていますが、デバイスは登録されていません; ライセンスを %1 個保持しています</translation>
    </message>
    <message>
        <source>remove the product instance, or register the device again</source>
        <translation>製品インスタンスを削除するか、デバイスを再登録してください</translation>
    </message>
    <message>
        <source>registered in %1, the inventory has it in %2</source>
        <translation>%1 に登録されていますが、インベントリでは %2 にあります</translation>
    </message>
    <message>
        <source>transfer the product instance, or correct the inventory</source>
        <translation>製品インスタンスを転送するか、インベントリを修正してください</translation>
    </message>
    <message>
        <source>none; it uses the licenses of the account that it is registered in</source>
        <translation>なし; 登録先のアカウントのライセンスを使用します</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>transfer from %1, which has %2 free</source>
        <translation>空きが %2 個ある %1 から転送</translation>
    </message>
    <message>
        <source>buy %1</source>
        <translation>%1 を購入</translation>
    </message>
    <message>
        <source>%1 in use, %2 owned: %3 missing; every device of the virtual account that uses this license is out of compliance</source>
        <translation>使用中 %1、所有 %2: %3 個不足; このライセンスを使用するバーチャルアカウントのすべてのデバイスがコンプライアンス違反です</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; または </translation>
    </message>
    <message>
        <source>all %1 licenses are in use; the next request will be over-use</source>
        <translation>%1 個のライセンスがすべて使用中です; 次の要求は超過使用になります</translation>
    </message>
    <message>
        <source>buy or transfer more before devices are added</source>
        <translation>デバイスを追加する前に、購入または転送してください</translation>
    </message>
    <message>
        <source>none today</source>
        <translation>現在はなし</translation>
    </message>
    <message>
        <source>a term ends on %1; with today&apos;s use %2 will then be missing</source>
        <translation>期間が %1 に終了します; 現在の使用数では、その後 %2 個不足します</translation>
    </message>
    <message>
        <source>renew it, or replace it by a perpetual license, before that day</source>
        <translation>その日までに更新するか、永続ライセンスに置き換えてください</translation>
    </message>
    <message>
        <source>a term ends on %1; the rest covers today&apos;s use</source>
        <translation>期間が %1 に終了します; 残りで現在の使用数を満たします</translation>
    </message>
    <message>
        <source>renew it if it is still needed</source>
        <translation>まだ必要な場合は更新してください</translation>
    </message>
    <message>
        <source>none while use does not grow</source>
        <translation>使用数が増えない限りなし</translation>
    </message>
    <message>
        <source>one term is behind all %1 licenses in use; it ends on %2</source>
        <translation>使用中の %1 個のライセンスはすべて 1 つの期間に依存しています; その期間は %2 に終了します</translation>
    </message>
    <message>
        <source>buy a part of them as perpetual licenses, or for another term</source>
        <translation>一部を永続ライセンスまたは別の期間で購入してください</translation>
    </message>
    <message>
        <source>%1 lie idle in this virtual account while %2 are missing in %3</source>
        <translation>このバーチャルアカウントで %1 個が未使用ですが、%3 では %2 個不足しています</translation>
    </message>
    <message>
        <source>transfer %1 to %2</source>
        <translation>%1 個を %2 に転送してください</translation>
    </message>
    <message>
        <source>none here; the devices of the other virtual account are out of compliance</source>
        <translation>ここではなし; 他のバーチャルアカウントのデバイスがコンプライアンス違反です</translation>
    </message>
    <message>
        <source>features that need a license cannot be configured anew; what is configured runs on, an ASA virtual unaffected</source>
        <translation>ライセンスが必要な機能を新たに設定できません; 設定済みの機能は動作し続け、ASA virtual に影響はありません</translation>
    </message>
    <message>
        <source>AnyConnect</source>
        <translation>AnyConnect</translation>
    </message>
    <message>
        <source>%1 AnyConnect peers are intended on %2 ASAs; the Smart Account owns Plus and Apex licenses for %3 peers and VPN Only licenses for %4 ASAs</source>
        <translation>%2 台の ASA で %1 個の AnyConnect ピアが予定されています; Smart Account の所有数は Plus と Apex ライセンスが %3 ピア分、VPN Only ライセンスが ASA %4 台分です</translation>
    </message>
    <message>
        <source>buy Plus or Apex licenses for %1 more peers, or VPN Only licenses for %2 more ASAs</source>
        <translation>Plus または Apex ライセンスをさらに %1 ピア分、または VPN Only ライセンスをさらに ASA %2 台分購入してください</translation>
    </message>
    <message>
        <source>none: the device does not count them, the right to use is missing</source>
        <translation>なし: デバイスでは数えませんが、使用権が不足しています</translation>
    </message>
</context>
<context>
    <name>FleetChanges</name>
    <message>
        <source>%1 is added</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 が %2 になります</translation>
    </message>
    <message>
        <source>%1 becomes %2; it was %3</source>
        <translation>%1 が %3 から %2 になります</translation>
    </message>
    <message>
        <source>%1 asks for %2 contexts instead of %3</source>
        <translation>%1 が要求するコンテキストが %3 から %2 に変わります</translation>
    </message>
    <message>
        <source>the configuration of %1 changes</source>
        <translation>%1 の設定が変わります</translation>
    </message>
    <message numerus="yes">
        <source>%n more device(s) change</source>
        <translation>
            <numerusform>他 %n 台のデバイスが変わります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product instance(s) more in the account</source>
        <translation>
            <numerusform>アカウントの製品インスタンスが %n 個増加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product instance(s) less in the account</source>
        <translation>
            <numerusform>アカウントの製品インスタンスが %n 個減少</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration token(s) more</source>
        <translation>
            <numerusform>登録トークンが %n 個増加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in all</source>
        <translation>
            <numerusform>障害 合計 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>the clock moves from %1 to %2</source>
        <translation>クロックが %1 から %2 に進みます</translation>
    </message>
    <message>
        <source>chassis come: %1</source>
        <translation>追加されるシャーシ: %1</translation>
    </message>
    <message>
        <source>chassis go: %1</source>
        <translation>削除されるシャーシ: %1</translation>
    </message>
    <message>
        <source>pairs or clusters come: %1</source>
        <translation>追加されるペアまたはクラスタ: %1</translation>
    </message>
    <message>
        <source>pairs or clusters go: %1</source>
        <translation>削除されるペアまたはクラスタ: %1</translation>
    </message>
    <message>
        <source>virtual accounts come: %1</source>
        <translation>追加されるバーチャルアカウント: %1</translation>
    </message>
    <message>
        <source>virtual accounts go: %1</source>
        <translation>削除されるバーチャルアカウント: %1</translation>
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
        <translation>%1 個は除外できません。所有数は %2 です</translation>
    </message>
    <message>
        <source>give 1 to %1</source>
        <translation>1 ～ %1 を指定してください</translation>
    </message>
    <message>
        <source>name a license that is owned</source>
        <translation>所有しているライセンスを指定してください</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>%1 is no number of days to look ahead</source>
        <translation>%1 は予測日数ではありません</translation>
    </message>
    <message>
        <source>%1 no longer has the license that it kept after the takeover</source>
        <translation>%1 は引き継ぎ後に保持していたライセンスを失います</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %3 ではなく %2</translation>
    </message>
    <message>
        <source>no new use of special licenses; what runs goes on</source>
        <translation>特別なライセンスを新たに使用できません; 動作中のものは継続します</translation>
    </message>
</context>
<context>
    <name>Gateways</name>
    <message>
        <source>gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>名前が空です</translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation>名前を付けてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation>&quot;%1&quot; はアドレスではありません</translation>
    </message>
    <message>
        <source>give a name or an IP address without http:// and path</source>
        <translation>http:// とパスを除いた名前または IP アドレスを指定してください</translation>
    </message>
    <message>
        <source>a Transport Gateway of this name exists</source>
        <translation>この名前の Transport Gateway は存在します</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>別の名前を選択してください</translation>
    </message>
    <message>
        <source>another server has the address %1</source>
        <translation>別のサーバーがアドレス %1 を使用しています</translation>
    </message>
    <message>
        <source>give another address</source>
        <translation>別のアドレスを指定してください</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>存在しません</translation>
    </message>
</context>
<context>
    <name>GroupReport</name>
    <message>
        <source>failover link: its ends speak differently</source>
        <translation>フェールオーバー リンク: 両端の方式が異なります</translation>
    </message>
    <message>
        <source>failover link not encrypted</source>
        <translation>フェールオーバー リンクは暗号化なし</translation>
    </message>
    <message>
        <source>encrypted failover link: DES</source>
        <translation>フェールオーバー リンクの暗号化: DES</translation>
    </message>
    <message>
        <source>encrypted failover link: AES/3DES</source>
        <translation>フェールオーバー リンクの暗号化: AES/3DES</translation>
    </message>
    <message numerus="yes">
        <source>Cluster %1 · %n units</source>
        <translation>
            <numerusform>クラスタ %1 · %n ユニット</numerusform>
        </translation>
    </message>
    <message>
        <source>Pair %1 · %2 · %3</source>
        <translation>ペア %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Active/Active</source>
        <translation>アクティブ/アクティブ</translation>
    </message>
    <message>
        <source>Active/Standby</source>
        <translation>アクティブ/スタンバイ</translation>
    </message>
    <message>
        <source>Both units are active: one end of the failover link speaks AES/3DES, the other DES. Reload the other unit too (FO-1100-13).</source>
        <translation>両方のユニットがアクティブです: フェールオーバー リンクの一端は AES/3DES、他端は DES を使用しています。もう一方のユニットもリロードしてください (FO-1100-13)。</translation>
    </message>
    <message>
        <source>The failover link was made before strong encryption came and speaks DES until both units are reloaded (FO-1100-12). One alone that is reloaded makes both active (FO-1100-13).</source>
        <translation>フェールオーバー リンクは高度暗号化が有効になる前に作成されたため、両方のユニットをリロードするまで DES を使用します (FO-1100-12)。一方だけをリロードすると、両方がアクティブになります (FO-1100-13)。</translation>
    </message>
    <message>
        <source>Cluster license: Security Contexts %1</source>
        <translation>クラスタ ライセンス: セキュリティ コンテキスト %1</translation>
    </message>
    <message>
        <source>Pair license: Security Contexts %1</source>
        <translation>ペア ライセンス: セキュリティ コンテキスト %1</translation>
    </message>
    <message>
        <source>Every unit has its own licenses; nothing is shared.</source>
        <translation>各ユニットが独自のライセンスを持ち、共有されるものはありません。</translation>
    </message>
    <message>
        <source>%1 asks for all units: %2</source>
        <translation>%1 が全ユニット分を要求: %2</translation>
    </message>
    <message>
        <source>After a switch: what the units have together is kept for %1; the new leader asks again every %2 until it is covered, and the old one releases its share when it rejoins.</source>
        <translation>切り替え後: ユニット全体で持つライセンスは %1 の間保持されます。新しい主導ユニットは充足するまで %2 ごとに再要求し、元の主導ユニットは再参加時に自分の分を解放します。</translation>
    </message>
    <message>
        <source>Switched on %1: waiting for the answer to what the new leader asked for.</source>
        <translation>%1 に切り替え: 新しい主導ユニットの要求に対する応答を待っています。</translation>
    </message>
    <message>
        <source>Switched on %1: short; kept until %2 (%3), asks again every %4.</source>
        <translation>%1 に切り替え: 不足。%2 まで保持し（%3）、%4 ごとに再要求します。</translation>
    </message>
    <message>
        <source>Switched on %1: short; kept until %2 (%3), asks again every %4, released when %5 rejoins.</source>
        <translation>%1 に切り替え: 不足。%2 まで保持し（%3）、%4 ごとに再要求、%5 の再参加時に解放します。</translation>
    </message>
    <message>
        <source>A %1 does not support clustering (%2). Two of them form a pair: Configuration &gt; Device Management &gt; High Availability and Scalability &gt; Failover.</source>
        <translation>%1 はクラスタリングに対応していません（%2）。2 台でペアを構成できます: 設定 &gt; デバイス管理 &gt; ハイ アベイラビリティとスケーラビリティ &gt; フェールオーバー。</translation>
    </message>
</context>
<context>
    <name>GroupSteps</name>
    <message>
        <source>The device is in no pair or cluster.</source>
        <translation>デバイスはペアにもクラスタにも属していません。</translation>
    </message>
    <message>
        <source>Choose a unit in the table first.</source>
        <translation>まず表でユニットを選択してください。</translation>
    </message>
    <message>
        <source>No other unit of %1 is up. Let one rejoin first.</source>
        <translation>%1 の他のユニットが稼働していません。まず 1 台を再参加させてください。</translation>
    </message>
    <message>
        <source>%1 leads %2 already.</source>
        <translation>%1 はすでに %2 を主導しています。</translation>
    </message>
    <message>
        <source>%1 is down. Let it rejoin first.</source>
        <translation>%1 は停止しています。まず再参加させてください。</translation>
    </message>
    <message>
        <source>%1 does not lead %2; %3 does.</source>
        <translation>%2 を主導しているのは %1 ではなく %3 です。</translation>
    </message>
    <message>
        <source>%1 is up.</source>
        <translation>%1 は稼働しています。</translation>
    </message>
    <message>
        <source>No unit of %1 is down.</source>
        <translation>%1 に停止しているユニットはありません。</translation>
    </message>
    <message>
        <source>No unit leaves a pair alone. Disband %1.</source>
        <translation>ペアから 1 台のユニットだけを外すことはできません。%1 を解散してください。</translation>
    </message>
    <message>
        <source>It is the last unit of %1. Disband %1.</source>
        <translation>%1 の最後のユニットです。%1 を解散してください。</translation>
    </message>
    <message>
        <source>%1 has no other unit.</source>
        <translation>%1 に他のユニットはありません。</translation>
    </message>
</context>
<context>
    <name>ImportFate</name>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>chassis</source>
        <translation>シャーシ</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>製品 ID</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>シリアル</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Virtual account</source>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>Pair or cluster</source>
        <translation>ペアまたはクラスタ</translation>
    </message>
    <message>
        <source>Role in it</source>
        <translation>その中の役割</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>シャーシ</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>スロット</translation>
    </message>
    <message>
        <source>Memory in GB</source>
        <translation>メモリ (GB)</translation>
    </message>
    <message>
        <source>Memory in MB</source>
        <translation>メモリ (MB)</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU 数</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>ハイパーバイザ</translation>
    </message>
    <message>
        <source>Throughput entitlement</source>
        <translation>スループット エンタイトルメント</translation>
    </message>
    <message>
        <source>Contexts requested</source>
        <translation>要求コンテキスト数</translation>
    </message>
    <message>
        <source>Strong encryption</source>
        <translation>高度暗号化</translation>
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
        <translation>機能階層</translation>
    </message>
    <message>
        <source>Licensing method</source>
        <translation>ライセンス方式</translation>
    </message>
    <message>
        <source>Appliance or platform mode</source>
        <translation>アプライアンス/プラットフォーム モード</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Status (in service or not)</source>
        <translation>ステータス（稼働中かどうか）</translation>
    </message>
    <message>
        <source>Manufacturer (decides only)</source>
        <translation>製造元（判定用のみ）</translation>
    </message>
    <message>
        <source>Operating system (decides only)</source>
        <translation>オペレーティング システム（判定用のみ）</translation>
    </message>
    <message>
        <source>sysObjectID (decides only)</source>
        <translation>sysObjectID（判定用のみ）</translation>
    </message>
</context>
<context>
    <name>ImportFixAll</name>
    <message>
        <source>Fix All Like This</source>
        <translation>同じものをすべて修正</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say “%1” in the column %2.</source>
        <translation>
            <numerusform>%n 行で列 %2 の値が「%1」です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take instead:</source>
        <translation>代わりに使用する値：</translation>
    </message>
    <message>
        <source>Fix All</source>
        <translation>すべて修正</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ImportRate</name>
    <message>
        <source>%1 rows/s, %2 s left</source>
        <translation>%1 行/秒、残り %2 秒</translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>a quote opens here and never closes; close it</source>
        <translation>ここで始まる引用符が閉じられていません; 閉じてください</translation>
    </message>
    <message>
        <source>the inventory has more than %1 hosts; split it</source>
        <translation>インベントリのホストが %1 台を超えています; 分割してください</translation>
    </message>
    <message>
        <source>innermost group</source>
        <translation>最も内側のグループ</translation>
    </message>
    <message>
        <source>the cell is a formula without a value; open the workbook in the spreadsheet and save it</source>
        <translation>セルが値のない数式です; ブックをスプレッドシートで開いて保存してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the error of a formula and no value; correct the formula in the spreadsheet</source>
        <translation>&quot;%1&quot; は数式のエラーで、値ではありません; スプレッドシートで数式を修正してください</translation>
    </message>
    <message>
        <source>the spreadsheet&apos;s guard before the text was removed, &quot;%1&quot; is taken</source>
        <translation>テキストの前のスプレッドシート用の保護文字を取り除き、&quot;%1&quot; として扱います</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the words for this; choose one of %2</source>
        <translation>&quot;%1&quot; は使用できる語ではありません; %2 のいずれかを選択してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a date, the spreadsheet has turned the release into one; type it again and format the column as Text</source>
        <translation>&quot;%1&quot; は日付です（スプレッドシートがリリースを日付に変換しました）; 入力し直し、列の書式を文字列にしてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no release; give one such as 9.18(4)</source>
        <translation>&quot;%1&quot; はリリースではありません; 9.18(4) のように指定してください</translation>
    </message>
    <message>
        <source>the cell is a number, %1 may have been %2 before; compare it with `show version`</source>
        <translation>セルは数値で、%1 は元は %2 だった可能性があります; `show version` と比較してください</translation>
    </message>
    <message>
        <source>the text has %1 characters, %2 at most; shorten it</source>
        <translation>テキストが %1 文字あります（最大 %2 文字）; 短くしてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a formula and is kept as text</source>
        <translation>&quot;%1&quot; は数式のように見えますが、テキストとして保持します</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no entitlement of an ASA virtual; choose one of %2</source>
        <translation>&quot;%1&quot; は ASA virtual のエンタイトルメントではありません; %2 のいずれかを選択してください</translation>
    </message>
    <message>
        <source>columns %1 and %2 both mean %3; choose one with --map &apos;%4#2=%3&apos; or --map &apos;%4#2=&apos;</source>
        <translation>列 %1 と %2 はどちらも %3 を意味します; --map &apos;%4#2=%3&apos; または --map &apos;%4#2=&apos; で一方を選択してください</translation>
    </message>
    <message>
        <source>a quote opens here and never closes; close or double it</source>
        <translation>ここで始まる引用符が閉じられていません; 閉じるか、二重にしてください</translation>
    </message>
    <message>
        <source>a cell of more than 1 MiB, or a row of more than %1 cells; this is no list of devices</source>
        <translation>1 MiB を超えるセル、または %1 個を超えるセルのある行があります; これはデバイスのリストではありません</translation>
    </message>
    <message>
        <source>the device runs %1 security contexts; %2 (Standard) + %3 requested give %4</source>
        <translation>デバイスでは %1 個のセキュリティ コンテキストが動作しています; %2 (Standard) + 要求 %3 = %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing that is known; it is kept here only</source>
        <translation>&quot;%1&quot; は既知の内容ではありません; ここに保持するだけです</translation>
    </message>
    <message>
        <source>`show inventory` has %1, the serial number of the chassis; the license goes by %2</source>
        <translation>`show inventory` の %1 はシャーシのシリアル番号です; ライセンスでは %2 を使用します</translation>
    </message>
    <message>
        <source>no output of a device is found in the file; it should hold what `show version` or `show license all` print, or a configuration</source>
        <translation>ファイルにデバイスの出力が見つかりません; `show version` や `show license all` の出力、または設定が必要です</translation>
    </message>
    <message>
        <source>the table of headers cannot be read</source>
        <translation>ヘッダーの表を読み取れません</translation>
    </message>
    <message>
        <source>install the program again</source>
        <translation>プログラムを再インストールしてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field</source>
        <translation>&quot;%1&quot; はフィールドではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a date, the spreadsheet has turned the name into one; type the name again and format the column as Text</source>
        <translation>&quot;%1&quot; は日付です（スプレッドシートが名前を日付に変換しました）; 名前を入力し直し、列の書式を文字列にしてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number in scientific notation, the spreadsheet has lost digits of the serial; take it from `show version` and format the column as Text</source>
        <translation>&quot;%1&quot; は指数表記の数値で、スプレッドシートがシリアルの桁を失いました; `show version` から取得し、列の書式を文字列にしてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no serial number; give 8 to 14 letters and digits, such as JAD2318A1B7, from `show version`</source>
        <translation>&quot;%1&quot; はシリアル番号ではありません; `show version` から JAD2318A1B7 のような 8 ～ 14 桁の英数字を指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins with a character that spreadsheets take for a formula; give the host name</source>
        <translation>&quot;%1&quot; はスプレッドシートが数式とみなす文字で始まっています; ホスト名を指定してください</translation>
    </message>
    <message>
        <source>the name holds a control character; type it again</source>
        <translation>名前に制御文字が含まれています; 入力し直してください</translation>
    </message>
    <message>
        <source>&quot;%1…&quot; has %2 characters, a name has 1 to %3; shorten it</source>
        <translation>&quot;%1…&quot; は %2 文字ありますが、名前は 1 ～ %3 文字です; 短くしてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken as %2</source>
        <translation>&quot;%1&quot; は %2 として扱います</translation>
    </message>
    <message>
        <source>the spreadsheet had made a number of the address; &quot;%1&quot; is taken as %2</source>
        <translation>スプレッドシートがアドレスを数値に変換していました; &quot;%1&quot; は %2 として扱います</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number in scientific notation, the spreadsheet has lost digits of the address; type it again and format the column as Text</source>
        <translation>&quot;%1&quot; は指数表記の数値で、スプレッドシートがアドレスの桁を失いました; 入力し直し、列の書式を文字列にしてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv4 or IPv6 address; give one such as 192.0.2.1</source>
        <translation>&quot;%1&quot; は IPv4 アドレスでも IPv6 アドレスでもありません; 192.0.2.1 のように指定してください</translation>
    </message>
    <message>
        <source>is no field that a column can have</source>
        <translation>列に使用できるフィールドではありません</translation>
    </message>
    <message>
        <source>choose one such as name, model, serial or site</source>
        <translation>name、model、serial、site などから選択してください</translation>
    </message>
    <message>
        <source>holds secrets and is not read</source>
        <translation>機密情報が含まれるため、読み取りません</translation>
    </message>
    <message>
        <source>map another column</source>
        <translation>別の列を割り当ててください</translation>
    </message>
    <message>
        <source>is a column of none of the files</source>
        <translation>この列はどのファイルにもありません</translation>
    </message>
    <message>
        <source>compare the spelling with the header</source>
        <translation>ヘッダーの綴りと比較してください</translation>
    </message>
    <message>
        <source>is no format of an inventory</source>
        <translation>インベントリの形式ではありません</translation>
    </message>
    <message>
        <source>give auto or one of %1</source>
        <translation>auto または %1 のいずれかを指定してください</translation>
    </message>
    <message>
        <source>no file is in it</source>
        <translation>ファイルが含まれていません</translation>
    </message>
    <message>
        <source>name a folder that holds files, or the files</source>
        <translation>ファイルのあるフォルダ、またはファイルを指定してください</translation>
    </message>
    <message>
        <source>cancelled, nothing was imported</source>
        <translation>キャンセルされました。何もインポートされていません</translation>
    </message>
    <message>
        <source>the column holds secrets and is not read</source>
        <translation>列に機密情報が含まれるため、読み取りません</translation>
    </message>
    <message>
        <source>more than %1 rows; split the list</source>
        <translation>%1 行を超えています; リストを分割してください</translation>
    </message>
    <message>
        <source>no column says the model, and the row&apos;s device is not in the fleet; add a column with models, or import the devices&apos; configurations</source>
        <translation>モデルを示す列がなく、行のデバイスはフリートにありません; モデルの列を追加するか、デバイスの設定をインポートしてください</translation>
    </message>
    <message>
        <source>no key of the objects says the name or the serial number of a device; name them such as name, model and serial, or say with --map which they are</source>
        <translation>オブジェクトに、デバイスの名前またはシリアル番号を示すキーがありません; name、model、serial などの名前にするか、--map で割り当ててください</translation>
    </message>
    <message>
        <source>the file is one page of a longer list; import the other pages too</source>
        <translation>ファイルはより長いリストの 1 ページです; 他のページもインポートしてください</translation>
    </message>
    <message>
        <source>the objects have more than %1 keys</source>
        <translation>オブジェクトのキーが %1 個を超えています</translation>
    </message>
    <message>
        <source>a value of more than 1 MiB</source>
        <translation>1 MiB を超える値</translation>
    </message>
    <message>
        <source>%1; this is no list of devices</source>
        <translation>%1; これはデバイスのリストではありません</translation>
    </message>
    <message>
        <source>the text is no JSON that can be read (%1); export the list again</source>
        <translation>テキストは読み取れる JSON ではありません（%1）; リストをエクスポートし直してください</translation>
    </message>
    <message>
        <source>the devices of a list are objects, {…}</source>
        <translation>リストのデバイスはオブジェクト {…} です</translation>
    </message>
    <message>
        <source>this is the list of licenses of a virtual account, not of devices; take it in with `lictorctl ssm license import`</source>
        <translation>これはデバイスではなくバーチャルアカウントのライセンスのリストです; `lictorctl ssm license import` で取り込んでください</translation>
    </message>
    <message>
        <source>this is a list of events, not of devices; export the product instances instead</source>
        <translation>これはデバイスではなくイベントのリストです; 代わりに製品インスタンスをエクスポートしてください</translation>
    </message>
    <message>
        <source>none of the first %1 rows is a header; give the columns names, such as name, model and serial</source>
        <translation>最初の %1 行にヘッダーがありません; 列に name、model、serial などの名前を付けてください</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>no row begins in this line; choose another one as the header</source>
        <translation>この行で始まるデータ行はありません; ヘッダーとして別の行を選択してください</translation>
    </message>
    <message>
        <source>the row does not say how many licenses there are; give the number available to use</source>
        <translation>行にライセンス数がありません; 使用可能な数を指定してください</translation>
    </message>
    <message>
        <source>%1 available - %2 in use is no balance of %3; export the list again</source>
        <translation>使用可能 %1 - 使用中 %2 は残数 %3 になりません; リストをエクスポートし直してください</translation>
    </message>
    <message>
        <source>%1 is no number of licenses to own; give 0 to %2</source>
        <translation>%1 は所有するライセンス数ではありません; 0 ～ %2 を指定してください</translation>
    </message>
    <message>
        <source>not imported, %1 is no license of an ASA</source>
        <translation>インポートしません。%1 は ASA のライセンスではありません</translation>
    </message>
    <message>
        <source>the row names no license; give its name</source>
        <translation>行にライセンスの名前がありません; 名前を指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no license of this release&apos;s catalog; compare the name</source>
        <translation>&quot;%1&quot; はこのリリースのカタログのライセンスではありません; 名前を確認してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no license of this release&apos;s catalog; the nearest are %2</source>
        <translation>&quot;%1&quot; はこのリリースのカタログのライセンスではありません; 最も近いのは %2 です</translation>
    </message>
    <message>
        <source>%1 is already in line %2; keep one of the two rows</source>
        <translation>%1 はすでに行 %2 にあります; 2 行のうち一方を残してください</translation>
    </message>
    <message>
        <source>the virtual account owns %1 already, more than %2; transfer the rest away, or leave the row out</source>
        <translation>バーチャルアカウントはすでに %1 個を所有しており、%2 個を超えています; 残りを転送するか、この行を除いてください</translation>
    </message>
    <message>
        <source>this is no list of licenses; export Inventory &gt; Licenses of the Smart Software Manager, with the columns License, Available to Use, In Use and Balance</source>
        <translation>これはライセンスのリストではありません; Smart Software Manager の「インベントリ &gt; ライセンス」を、列 License、Available to Use、In Use、Balance を付けてエクスポートしてください</translation>
    </message>
    <message>
        <source>the table of models cannot be read</source>
        <translation>モデルの表を読み取れません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no model of the catalogue</source>
        <translation>&quot;%1&quot; はカタログのモデルではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and the product ID &quot;%2&quot; are different models; correct one of them</source>
        <translation>&quot;%1&quot; と製品 ID &quot;%2&quot; は異なるモデルです; 一方を修正してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no model that is known; `lictorctl model list` names them</source>
        <translation>&quot;%1&quot; は既知のモデルではありません; `lictorctl model list` で一覧を確認できます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no model that is known; the nearest are %2</source>
        <translation>&quot;%1&quot; は既知のモデルではありません; 最も近いのは %2 です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the catalogue of this release; take the row out</source>
        <translation>&quot;%1&quot; はこのリリースのカタログにありません; 行を取り除いてください</translation>
    </message>
    <message>
        <source>%1 vCPUs are outside 1 to %2; give a number in this range</source>
        <translation>vCPU 数 %1 は 1 ～ %2 の範囲外です; この範囲の数を指定してください</translation>
    </message>
    <message numerus="yes">
        <source>%1 GB are outside %2 to %3 GB for an ASA virtual of %n vCPU(s); give memory in this range</source>
        <translation>
            <numerusform>%1 GB は vCPU %n 個の ASA virtual の範囲 %2 ～ %3 GB を外れています; この範囲のメモリを指定してください</numerusform>
        </translation>
    </message>
    <message>
        <source>a list takes no unit out of its pair or cluster; disband the group, or leave the cell empty</source>
        <translation>リストでユニットをペアやクラスタから外すことはできません; グループを解散するか、セルを空のままにしてください</translation>
    </message>
    <message>
        <source>this cannot be cleared; give a value, or leave the cell empty to keep the present one</source>
        <translation>これは消去できません; 値を指定するか、セルを空のままにして現在の値を維持してください</translation>
    </message>
    <message>
        <source>a %1 has no %2; clear the cell</source>
        <translation>%1 には %2 がありません; セルを消去してください</translation>
    </message>
    <message>
        <source>Context licenses</source>
        <translation>Context ライセンス</translation>
    </message>
    <message>
        <source>%1 is more than a %2 can request; %3 - %4 (Standard) = %5 at most</source>
        <translation>%1 は %2 が要求できる数を超えています; 最大 %3 - %4 (Standard) = %5</translation>
    </message>
    <message>
        <source>%1 is below 0; give 0 to %2</source>
        <translation>%1 は 0 未満です; 0 ～ %2 を指定してください</translation>
    </message>
    <message>
        <source>Security Plus license</source>
        <translation>Security Plus ライセンス</translation>
    </message>
    <message>
        <source>Carrier license</source>
        <translation>Carrier ライセンス</translation>
    </message>
    <message>
        <source>appliance and platform mode</source>
        <translation>アプライアンス/プラットフォーム モード</translation>
    </message>
    <message>
        <source>utility licensing</source>
        <translation>ユーティリティ ライセンス</translation>
    </message>
    <message>
        <source>chassis</source>
        <translation>シャーシ</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>スロット</translation>
    </message>
    <message>
        <source>slot %1 is outside 1 to %2; give a slot of the chassis</source>
        <translation>スロット %1 は 1 ～ %2 の範囲外です; シャーシのスロットを指定してください</translation>
    </message>
    <message>
        <source>throughput entitlement</source>
        <translation>スループット エンタイトルメント</translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation>ハイパーバイザ</translation>
    </message>
    <message>
        <source>a chassis requests no licenses, its modules do; move the value to the module&apos;s row</source>
        <translation>ライセンスを要求するのはシャーシではなくモジュールです; 値をモジュールの行に移してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; give one such as 8</source>
        <translation>&quot;%1&quot; は数値ではありません; 8 のように指定してください</translation>
    </message>
    <message>
        <source>%1 is outside every range; give the true number</source>
        <translation>%1 はすべての範囲を外れています; 正しい数を指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken as %2 GB</source>
        <translation>&quot;%1&quot; は %2 GB として扱います</translation>
    </message>
    <message>
        <source>the zone of &quot;%1&quot; has several meanings or none; the device&apos;s times are read as UTC</source>
        <translation>&quot;%1&quot; のタイムゾーンには複数の意味があるか、意味がありません; デバイスの時刻は UTC として読み取ります</translation>
    </message>
    <message>
        <source>the last contact failed</source>
        <translation>最後の通信に失敗しました</translation>
    </message>
    <message>
        <source>no contact since %1, the deadline is %2: %3</source>
        <translation>%1 から通信がなく、期限は %2 です: %3</translation>
    </message>
    <message>
        <source>the ID certificate ended; register the device again</source>
        <translation>ID 証明書が期限切れです; デバイスを再登録してください</translation>
    </message>
    <message>
        <source>%1 left: a %2 has no evaluation period here, it is unlicensed until it is registered (EVAL-1)</source>
        <translation>残り %1: この場合 %2 には評価期間がなく、登録するまでライセンスなしになります (EVAL-1)</translation>
    </message>
    <message>
        <source>the device is registered and requests no license; configure its feature tier</source>
        <translation>デバイスは登録済みですが、ライセンスを要求していません; 機能階層を設定してください</translation>
    </message>
    <message>
        <source>the entitlement %1 is none that is known for a %2; it is not counted</source>
        <translation>エンタイトルメント %1 は %2 の既知のものではありません; 数に含めません</translation>
    </message>
    <message>
        <source>the configuration holds secrets; they are replaced by *****</source>
        <translation>設定に機密情報が含まれています; ***** に置き換えます</translation>
    </message>
    <message>
        <source>the device would not take this line here, and has it: %1</source>
        <translation>デバイスはこの行をここでは受け付けないはずですが、存在します: %1</translation>
    </message>
    <message>
        <source>the device uses Smart Transport; it is kept so</source>
        <translation>デバイスは Smart Transport を使用しています; そのまま維持します</translation>
    </message>
    <message>
        <source>the device uses Smart Transport to %1; it is kept so</source>
        <translation>デバイスは %1 への Smart Transport を使用しています; そのまま維持します</translation>
    </message>
    <message>
        <source>the file is no text; save the list as XLSX or CSV</source>
        <translation>ファイルはテキストではありません; リストを XLSX または CSV で保存してください</translation>
    </message>
    <message>
        <source>is asked for, and the file is no workbook with sheets</source>
        <translation>シートの指定がありますが、ファイルはシートのあるブックではありません</translation>
    </message>
    <message>
        <source>leave out --sheet</source>
        <translation>--sheet を指定しないでください</translation>
    </message>
    <message>
        <source>nothing in the file says its encoding; it is read as %1</source>
        <translation>ファイルにエンコーディングの情報がありません; %1 として読み取ります</translation>
    </message>
    <message>
        <source>the row has neither name nor serial number; give one</source>
        <translation>行に名前もシリアル番号もありません; どちらかを指定してください</translation>
    </message>
    <message>
        <source>the row has no name; the serial number %1 is taken as one</source>
        <translation>行に名前がありません; シリアル番号 %1 を名前として扱います</translation>
    </message>
    <message>
        <source>%1 is not in the fleet, and only updates are asked for</source>
        <translation>%1 はフリートにありませんが、更新だけが指定されています</translation>
    </message>
    <message>
        <source>not imported, the row says the same as line %1 (%2)</source>
        <translation>インポートしません。行 %1（%2）と同じ内容です</translation>
    </message>
    <message>
        <source>%1 is already the serial number of another chassis in the file</source>
        <translation>%1 はすでにファイル内の別のシャーシのシリアル番号です</translation>
    </message>
    <message>
        <source>another chassis in the file is named %1</source>
        <translation>ファイル内の別のシャーシの名前が %1 です</translation>
    </message>
    <message>
        <source>the fleet&apos;s chassis %1 is a %2; correct the model or the serial number</source>
        <translation>フリートのシャーシ %1 は %2 です; モデルまたはシリアル番号を修正してください</translation>
    </message>
    <message>
        <source>the row has no serial number; one in the platform&apos;s form is made up</source>
        <translation>行にシリアル番号がありません; プラットフォームの形式で作成します</translation>
    </message>
    <message>
        <source>%1 is already in line %2 (%3)</source>
        <translation>%1 はすでに行 %2（%3）にあります</translation>
    </message>
    <message>
        <source>%1; security contexts of one ASA are listed as devices by monitoring systems, keep the row of the system or admin context</source>
        <translation>%1; 監視システムは 1 台の ASA のセキュリティ コンテキストをデバイスとして一覧にします。システム コンテキストまたは管理コンテキストの行を残してください</translation>
    </message>
    <message>
        <source>%1 is already in line %2, and without both serial numbers nobody can tell the two apart; give them or take out a row</source>
        <translation>%1 はすでに行 %2 にあり、両方のシリアル番号がないと区別できません; シリアル番号を指定するか、行を取り除いてください</translation>
    </message>
    <message>
        <source>another device is named %1 in line %2; this one is imported as %3</source>
        <translation>行 %2 の別のデバイスの名前が %1 です; このデバイスは %3 としてインポートします</translation>
    </message>
    <message>
        <source>another device of the fleet is named %1; this one is imported as %2</source>
        <translation>フリートの別のデバイスの名前が %1 です; このデバイスは %2 としてインポートします</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the model of the fleet&apos;s %2, a %3; correct the model or the serial number</source>
        <translation>&quot;%1&quot; は、フリートの %2（%3）のモデルではありません; モデルまたはシリアル番号を修正してください</translation>
    </message>
    <message>
        <source>%1 has no model; give one such as FPR2110 or ASAv</source>
        <translation>%1 にモデルがありません; FPR2110 や ASAv のように指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a series; choose one of %2</source>
        <translation>&quot;%1&quot; はシリーズの名前です; %2 のいずれかを選択してください</translation>
    </message>
    <message>
        <source>%1 is not in the form of a %2&apos;s serial number; compare it with `show version`</source>
        <translation>%1 は %2 のシリアル番号の形式ではありません; `show version` と比較してください</translation>
    </message>
    <message>
        <source>the entitlement %1 is taken from the name %2; under flexible licensing the two need not agree</source>
        <translation>エンタイトルメント %1 を名前 %2 から取得します; フレキシブル ライセンスでは両者が一致するとは限りません</translation>
    </message>
    <message>
        <source>%1 is sold for Threat Defense; imported as a %2 that runs ASA</source>
        <translation>%1 は Threat Defense 用に販売されています; ASA が動作する %2 としてインポートします</translation>
    </message>
    <message>
        <source>the identifier is the same for ASA and Threat Defense; imported as a %1 that runs ASA</source>
        <translation>識別子は ASA と Threat Defense で同じです; ASA が動作する %1 としてインポートします</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: marked as not in service; its registration stays</source>
        <translation>&quot;%1&quot;: 稼働していないものとして記録します; 登録はそのままです</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: imported, not in service and unregistered</source>
        <translation>&quot;%1&quot;: 稼働していない未登録のデバイスとしてインポートします</translation>
    </message>
    <message>
        <source>the row has a role and no pair or cluster; the role is not imported</source>
        <translation>行に役割がありますが、ペアまたはクラスタがありません; 役割はインポートしません</translation>
    </message>
    <message>
        <source>the fleet&apos;s %1 is a %2; if the device was replaced by another model, remove the old one first</source>
        <translation>フリートの %1 は %2 です; デバイスを別のモデルに交換した場合は、まず古いデバイスを削除してください</translation>
    </message>
    <message>
        <source>the fleet&apos;s %1 has the serial number %2; it is taken as replaced, and the registration does not follow</source>
        <translation>フリートの %1 のシリアル番号は %2 です; 交換されたものとみなし、登録は引き継ぎません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a chassis neither of the file nor of the fleet; add a row for it</source>
        <translation>&quot;%1&quot; はファイルにもフリートにもないシャーシです; その行を追加してください</translation>
    </message>
    <message>
        <source>%1 sits in slot %2 of %3 already; give another slot</source>
        <translation>%1 がすでに %3 のスロット %2 にあります; 別のスロットを指定してください</translation>
    </message>
    <message>
        <source>%1 has no free slot; give another chassis</source>
        <translation>%1 に空きスロットがありません; 別のシャーシを指定してください</translation>
    </message>
    <message>
        <source>%1 is a %2, chassis %3 was made for it</source>
        <translation>%1 は %2 です。そのためのシャーシ %3 を作成しました</translation>
    </message>
    <message>
        <source>the virtual account %1 does not exist and is made</source>
        <translation>バーチャルアカウント %1 は存在しないため、作成します</translation>
    </message>
    <message>
        <source>the units of %1 are of different models</source>
        <translation>%1 のユニットのモデルが異なります</translation>
    </message>
    <message>
        <source>%1 has %2 active or control units</source>
        <translation>%1 にはアクティブまたは制御ユニットが %2 台あります</translation>
    </message>
    <message>
        <source>the failover pair %1 has %2 units</source>
        <translation>フェールオーバー ペア %1 にはユニットが %2 台あります</translation>
    </message>
    <message>
        <source>%1 has roles of a failover pair and of a cluster</source>
        <translation>%1 にはフェールオーバー ペアとクラスタの両方の役割があります</translation>
    </message>
    <message>
        <source>%1 is a cluster, and a %2 has no clustering</source>
        <translation>%1 はクラスタですが、%2 はクラスタリングに対応していません</translation>
    </message>
    <message>
        <source>line %1 (%2, %3)</source>
        <translation>行 %1（%2、%3）</translation>
    </message>
    <message>
        <source>the fleet&apos;s %1 (%2)</source>
        <translation>フリートの %1（%2）</translation>
    </message>
    <message>
        <source>%1, see %2; correct the group, the model or the role</source>
        <translation>%1（%2 を参照）; グループ、モデル、または役割を修正してください</translation>
    </message>
    <message>
        <source>no other unit of %1 is in the file or the fleet; the device is imported alone</source>
        <translation>%1 の他のユニットがファイルにもフリートにもありません; デバイスを単独でインポートします</translation>
    </message>
    <message>
        <source>no row says which unit of %1 is active; %2 is taken as the active or control unit</source>
        <translation>%1 のどのユニットがアクティブかを示す行がありません; %2 をアクティブまたは制御ユニットとして扱います</translation>
    </message>
    <message>
        <source>its mate %1 is neither in the file nor in the fleet; the device is imported alone</source>
        <translation>相手の %1 がファイルにもフリートにもありません; デバイスを単独でインポートします</translation>
    </message>
    <message>
        <source>its mate %1 is a %2; the device is imported alone</source>
        <translation>相手の %1 は %2 です; デバイスを単独でインポートします</translation>
    </message>
    <message>
        <source>nothing says which unit of the pair is active; %1 is taken as the active unit</source>
        <translation>ペアのどのユニットがアクティブかを示すものがありません; %1 をアクティブ ユニットとして扱います</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>読み取れません（%1）</translation>
    </message>
    <message>
        <source>check the path and the permissions</source>
        <translation>パスと権限を確認してください</translation>
    </message>
    <message>
        <source>is larger than 2 GiB</source>
        <translation>2 GiB を超えています</translation>
    </message>
    <message>
        <source>split the list</source>
        <translation>リストを分割してください</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>ディスクを確認してください</translation>
    </message>
    <message>
        <source>the file is empty; choose the file that holds the list</source>
        <translation>ファイルが空です; リストを含むファイルを選択してください</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet is not read; save it as XLSX or CSV</source>
        <translation>OpenDocument スプレッドシートは読み取れません; XLSX または CSV で保存してください</translation>
    </message>
    <message>
        <source>the file is a ZIP archive and no list; unpack it and import the files in it</source>
        <translation>ファイルは ZIP アーカイブで、リストではありません; 展開して中のファイルをインポートしてください</translation>
    </message>
    <message>
        <source>the workbook is protected by a password; remove it, or save the list as CSV</source>
        <translation>ブックがパスワードで保護されています; 保護を解除するか、リストを CSV で保存してください</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls) is not read; save it as XLSX or CSV</source>
        <translation>古い Excel ブック (.xls) は読み取れません; XLSX または CSV で保存してください</translation>
    </message>
    <message>
        <source>the file is HTML or XML, whatever its name; open it in the spreadsheet and save it as XLSX or CSV</source>
        <translation>名前にかかわらず、ファイルは HTML または XML です; スプレッドシートで開いて XLSX または CSV で保存してください</translation>
    </message>
    <message>
        <source>not imported, %1 runs Threat Defense</source>
        <translation>インポートしません。%1 では Threat Defense が動作しています</translation>
    </message>
    <message>
        <source>not imported, the device runs Threat Defense (%1)</source>
        <translation>インポートしません。デバイスでは Threat Defense が動作しています（%1）</translation>
    </message>
    <message>
        <source>not imported, a Firewall Management Center only has devices that run Threat Defense</source>
        <translation>インポートしません。Firewall Management Center にあるのは Threat Defense が動作するデバイスだけです</translation>
    </message>
    <message>
        <source>not imported, the manufacturer is %1</source>
        <translation>インポートしません。製造元が %1 です</translation>
    </message>
    <message>
        <source>not imported, %1 uses PAK licenses and no Smart Software Licensing</source>
        <translation>インポートしません。%1 は Smart Software Licensing ではなく PAK ライセンスを使用します</translation>
    </message>
    <message>
        <source>not imported, the operating system is %1</source>
        <translation>インポートしません。オペレーティング システムが %1 です</translation>
    </message>
    <message>
        <source>not imported, %1 is no ASA</source>
        <translation>インポートしません。%1 は ASA ではありません</translation>
    </message>
    <message>
        <source>not imported, %1 is the identifier of another product</source>
        <translation>インポートしません。%1 は別の製品の識別子です</translation>
    </message>
    <message>
        <source>column %1 has a value and no header; the value is not imported</source>
        <translation>列 %1 に値がありますが、ヘッダーがありません; 値はインポートしません</translation>
    </message>
    <message>
        <source>not imported, the row sums up the list</source>
        <translation>インポートしません。リストの合計行です</translation>
    </message>
    <message>
        <source>; the row has %1 more cells than the header</source>
        <translation>; 行のセルがヘッダーより %1 個多くなっています</translation>
    </message>
    <message>
        <source>a cell of more than 1 MiB; this is no list of devices</source>
        <translation>1 MiB を超えるセルがあります; これはデバイスのリストではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place of a cell; open and save the workbook in the spreadsheet</source>
        <translation>&quot;%1&quot; はセルの位置ではありません; ブックをスプレッドシートで開いて保存してください</translation>
    </message>
    <message>
        <source>a row of more than %1 cells; this is no list of devices</source>
        <translation>%1 個を超えるセルのある行があります; これはデバイスのリストではありません</translation>
    </message>
    <message>
        <source>a cell names the text %1, which the workbook does not have; open and save it in the spreadsheet</source>
        <translation>セルが示すテキスト %1 がブックにありません; スプレッドシートで開いて保存してください</translation>
    </message>
    <message>
        <source>the row is hidden in the workbook, by a filter perhaps; it is imported</source>
        <translation>行がブックで非表示です（フィルタによる可能性があります）; インポートします</translation>
    </message>
    <message>
        <source>the cell is merged with its neighbours; its value is taken for this column only</source>
        <translation>セルが隣のセルと結合されています; 値はこの列だけに使用します</translation>
    </message>
    <message>
        <source>the value stands in the merged cell of row %1</source>
        <translation>値は行 %1 の結合セルにあります</translation>
    </message>
    <message>
        <source>the workbook is cut off or damaged; fetch it again, or open and save it in the spreadsheet</source>
        <translation>ブックが途中で切れているか破損しています; 取得し直すか、スプレッドシートで開いて保存してください</translation>
    </message>
    <message>
        <source>the file is no workbook that can be read; save the list as XLSX or CSV</source>
        <translation>ファイルは読み取れるブックではありません; リストを XLSX または CSV で保存してください</translation>
    </message>
    <message numerus="yes">
        <source>the sheet %1 holds a list too (%n row(s)) and is not imported; choose it with --sheet</source>
        <translation>
            <numerusform>シート %1 にもリスト（%n 行）がありますが、インポートしません; --sheet で選択してください</numerusform>
        </translation>
    </message>
    <message>
        <source>the sheet %1 is hidden and not imported; choose it with --sheet if it is the list</source>
        <translation>シート %1 は非表示のためインポートしません; それがリストの場合は --sheet で選択してください</translation>
    </message>
    <message>
        <source>is no sheet of the workbook</source>
        <translation>ブックにこのシートはありません</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>%1 のいずれかを選択してください</translation>
    </message>
    <message>
        <source>the workbook has no visible sheet; show the one that holds the list</source>
        <translation>ブックに表示されているシートがありません; リストを含むシートを表示してください</translation>
    </message>
    <message>
        <source>the column is hidden in the workbook; it is imported</source>
        <translation>列がブックで非表示です; インポートします</translation>
    </message>
    <message>
        <source>the workbook holds a document type declaration, which no spreadsheet writes; it is not read</source>
        <translation>ブックに、スプレッドシートが書き出さない文書型宣言が含まれています; 読み取りません</translation>
    </message>
    <message>
        <source>%1 in the workbook is damaged in its line %2 (%3); open and save it in the spreadsheet</source>
        <translation>ブック内の %1 が行 %2 で破損しています（%3）; スプレッドシートで開いて保存してください</translation>
    </message>
    <message>
        <source>the text holds no document</source>
        <translation>テキストに文書が含まれていません</translation>
    </message>
    <message>
        <source>the text is no YAML that can be read (%1); check it with `ansible-inventory --list`</source>
        <translation>テキストは読み取れる YAML ではありません（%1）; `ansible-inventory --list` で確認してください</translation>
    </message>
    <message>
        <source>%1; give the inventory as `ansible-inventory --list` prints it</source>
        <translation>%1; `ansible-inventory --list` が出力する形でインベントリを指定してください</translation>
    </message>
    <message>
        <source>an alias stands before or in what it names</source>
        <translation>エイリアスが、それが示すものの前または内側にあります</translation>
    </message>
    <message>
        <source>the text holds no list of hosts</source>
        <translation>テキストにホストのリストが含まれていません</translation>
    </message>
    <message>
        <source>lists lie more than %1 deep in each other</source>
        <translation>リストの入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>the tag %1 is not read</source>
        <translation>タグ %1 は読み取りません</translation>
    </message>
    <message>
        <source>with its aliases the text has more than %1 nodes</source>
        <translation>エイリアスを含めると、テキストのノードが %1 個を超えます</translation>
    </message>
    <message>
        <source>%1 unpacks to more than 2 GiB; split the list</source>
        <translation>%1 は展開すると 2 GiB を超えます; リストを分割してください</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 times its size beyond %3 MiB; this is no list of devices</source>
        <translation>%1 は %3 MiB を超えてなお元のサイズの %2 倍を超えて展開されます; これはデバイスのリストではありません</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked (%2); fetch the file again, or open and save it in the spreadsheet</source>
        <translation>%1 を展開できません（%2）; ファイルを取得し直すか、スプレッドシートで開いて保存してください</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>what is said here belongs to the device in line %1 of %2; the two are taken as one</source>
        <translation>ここでの記述は %2 の %1 行目のデバイスに属します; 両者を 1 台とみなします</translation>
    </message>
    <message>
        <source>the serial number %2 of the fleet&apos;s %1 was made up; this one takes its place</source>
        <translation>フリートの %1 のシリアル番号 %2 は作成されたものでした; これに置き換えます</translation>
    </message>
</context>
<context>
    <name>LicenseCommands</name>
    <message>
        <source>Permanent license reservation is enabled on %1, which does not register then. Disable reservation first (PLR-3).</source>
        <translation>%1 で永続ライセンスの予約が有効なため、登録は行われません。まず予約を無効にしてください (PLR-3)。</translation>
    </message>
    <message>
        <source>Select a device first.</source>
        <translation>まずデバイスを選択してください。</translation>
    </message>
    <message>
        <source>%1 is a module: its chassis registers for it (TOK-9).</source>
        <translation>%1 はモジュールです: シャーシが代わりに登録します (TOK-9)。</translation>
    </message>
    <message>
        <source>%1 is not registered.</source>
        <translation>%1 は登録されていません。</translation>
    </message>
    <message>
        <source>Select one device only.</source>
        <translation>デバイスを 1 台だけ選択してください。</translation>
    </message>
    <message>
        <source>Unregister %1 and reload it?</source>
        <translation>%1 を登録解除してリロードしますか？</translation>
    </message>
    <message>
        <source>Unregister and reload %1 ASA virtual devices?</source>
        <translation>%1 台の ASA virtual デバイスを登録解除してリロードしますか？</translation>
    </message>
    <message>
        <source>Unregister</source>
        <translation>登録解除</translation>
    </message>
    <message>
        <source>• The device leaves its virtual account and gives its licenses back.
• It reloads; what was not saved to flash is lost.
• After the reload its throughput is severely rate-limited until it is registered again (REG-10).

Undo will still be possible in Lictor.</source>
        <translation>• デバイスはバーチャルアカウントから離れ、ライセンスを返却します。
• デバイスはリロードします。フラッシュに保存していない内容は失われます。
• リロード後は、再登録するまでスループットが大幅にレート制限されます (REG-10)。

Lictor では引き続き元に戻すことができます。</translation>
    </message>
    <message>
        <source>Unregister and reload</source>
        <translation>登録解除してリロード</translation>
    </message>
</context>
<context>
    <name>LicenseTable</name>
    <message>
        <source>Compliant</source>
        <translation>準拠</translation>
    </message>
    <message>
        <source>Approaching</source>
        <translation>上限間近</translation>
    </message>
    <message>
        <source>Out of compliance</source>
        <translation>コンプライアンス違反</translation>
    </message>
</context>
<context>
    <name>Licensing</name>
    <message>
        <source>Firewall Conns, Concurrent</source>
        <translation>ファイアウォール接続数（同時）</translation>
    </message>
    <message>
        <source>VLANs, Maximum</source>
        <translation>VLAN 数（最大）</translation>
    </message>
    <message>
        <source>Security Contexts</source>
        <translation>セキュリティ コンテキスト</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Total TLS Proxy Sessions</source>
        <translation>TLS プロキシ セッション総数</translation>
    </message>
    <message>
        <source>AnyConnect Client Peers</source>
        <translation>AnyConnect クライアント ピア</translation>
    </message>
    <message>
        <source>Other VPN Peers</source>
        <translation>その他の VPN ピア</translation>
    </message>
    <message>
        <source>Total VPN Peers, Combined All Types</source>
        <translation>VPN ピア総数（全種類の合計）</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>フェールオーバー</translation>
    </message>
    <message>
        <source>Clustering</source>
        <translation>クラスタリング</translation>
    </message>
    <message>
        <source>Botnet Traffic Filter</source>
        <translation>ボットネット トラフィック フィルタ</translation>
    </message>
    <message>
        <source>Throughput Level</source>
        <translation>スループット レベル</translation>
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
        <translation>スループット</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>Strong Encryption</source>
        <translation>高度暗号化</translation>
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
        <translation>永続</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; Licensing &gt; Smart Licensing</source>
        <translation>設定 &gt; デバイス管理 &gt; ライセンス &gt; Smart Licensing</translation>
    </message>
    <message>
        <source>Monitoring &gt; Properties &gt; Smart License</source>
        <translation>モニタリング &gt; プロパティ &gt; Smart License</translation>
    </message>
    <message>
        <source>Smart Software Manager &gt; Alerts</source>
        <translation>Smart Software Manager &gt; アラート</translation>
    </message>
    <message>
        <source>Smart Software Manager &gt; Inventory</source>
        <translation>Smart Software Manager &gt; インベントリ</translation>
    </message>
    <message>
        <source>Smart Software Manager &gt; On-Prem</source>
        <translation>Smart Software Manager &gt; On-Prem</translation>
    </message>
    <message>
        <source>Smart Software Manager &gt; Account</source>
        <translation>Smart Software Manager &gt; アカウント</translation>
    </message>
    <message>
        <source>Configuration &gt; Selected Devices</source>
        <translation>設定 &gt; 選択したデバイス</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Setup &gt; System Time &gt; Clock</source>
        <translation>設定 &gt; デバイスのセットアップ &gt; システム時刻 &gt; クロック</translation>
    </message>
    <message>
        <source>Configuration &gt; Firewall &gt; Unified Communications &gt; TLS Proxy</source>
        <translation>設定 &gt; ファイアウォール &gt; ユニファイド コミュニケーション &gt; TLS Proxy</translation>
    </message>
    <message>
        <source>Configuration &gt; Remote Access VPN &gt; Certificate Management &gt; Trusted Certificate Pool</source>
        <translation>設定 &gt; リモート アクセス VPN &gt; 証明書の管理 &gt; 信頼された証明書プール</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; High Availability and Scalability &gt; Failover</source>
        <translation>設定 &gt; デバイス管理 &gt; ハイ アベイラビリティとスケーラビリティ &gt; フェールオーバー</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; High Availability and Scalability &gt; ASA Cluster</source>
        <translation>設定 &gt; デバイス管理 &gt; ハイ アベイラビリティとスケーラビリティ &gt; ASA クラスタ</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; DNS &gt; DNS Client</source>
        <translation>設定 &gt; デバイス管理 &gt; DNS &gt; DNS クライアント</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; Smart Call-Home</source>
        <translation>設定 &gt; デバイス管理 &gt; Smart Call-Home</translation>
    </message>
    <message>
        <source>Configuration &gt; Device Management &gt; Chassis</source>
        <translation>設定 &gt; デバイス管理 &gt; シャーシ</translation>
    </message>
    <message>
        <source>Configuration &gt; Context Management &gt; Security Contexts</source>
        <translation>設定 &gt; コンテキスト管理 &gt; セキュリティ コンテキスト</translation>
    </message>
    <message>
        <source>Monitoring &gt; Properties &gt; Failover</source>
        <translation>モニタリング &gt; プロパティ &gt; フェールオーバー</translation>
    </message>
    <message>
        <source>Monitoring &gt; Properties &gt; Cluster</source>
        <translation>モニタリング &gt; プロパティ &gt; クラスタ</translation>
    </message>
    <message>
        <source>Monitoring &gt; Logging &gt; Licensing Messages</source>
        <translation>モニタリング &gt; ロギング &gt; ライセンス メッセージ</translation>
    </message>
    <message>
        <source>Monitoring &gt; Fleet &gt; Compliance</source>
        <translation>モニタリング &gt; フリート &gt; コンプライアンス</translation>
    </message>
    <message>
        <source>Monitoring &gt; Fleet &gt; Forecast</source>
        <translation>モニタリング &gt; フリート &gt; 予測</translation>
    </message>
    <message>
        <source>Monitoring &gt; Fleet &gt; Events and Journal</source>
        <translation>モニタリング &gt; フリート &gt; イベントとジャーナル</translation>
    </message>
    <message>
        <source>Monitoring &gt; Fleet &gt; Outages and Faults</source>
        <translation>モニタリング &gt; フリート &gt; 停止と障害</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>the issuer of the certificate of %1 is not trusted; enter auto-import in crypto ca trustpool policy (Configuration &gt; Remote Access VPN &gt; Certificate Management &gt; Trusted Certificate Pool)</source>
        <translation>%1 の証明書の発行者が信頼されていません; crypto ca trustpool policy で auto-import を入力してください（設定 &gt; リモート アクセス VPN &gt; 証明書の管理 &gt; 信頼された証明書プール）</translation>
    </message>
    <message>
        <source>the issuer of the certificate of %1 is not trusted; import that of the issuer as a trustpoint</source>
        <translation>%1 の証明書の発行者が信頼されていません; 発行者の証明書をトラストポイントとしてインポートしてください</translation>
    </message>
    <message>
        <source>the issuer of the certificate of %1 is not trusted; upgrade to release %2, which can update the trusted certificate pool</source>
        <translation>%1 の証明書の発行者が信頼されていません; 信頼された証明書プールを更新できるリリース %2 にアップグレードしてください</translation>
    </message>
    <message>
        <source>the certificate of %1 does not allow server authentication in its extended key usage; it needs another one</source>
        <translation>%1 の証明書の拡張キー使用法がサーバー認証を許可していません; 別の証明書が必要です</translation>
    </message>
    <message>
        <source>the certificate of %1 is signed by itself; find out what answers there in place of the server</source>
        <translation>%1 の証明書は自己署名です; サーバーの代わりに何が応答しているか確認してください</translation>
    </message>
    <message>
        <source>the certificate of %1 has ended; it needs another one</source>
        <translation>%1 の証明書が期限切れです; 別の証明書が必要です</translation>
    </message>
    <message>
        <source>the proxy %1 does not answer; check it and the route to it</source>
        <translation>プロキシ %1 が応答しません; プロキシとそこへのルートを確認してください</translation>
    </message>
    <message>
        <source>%1 by Smart Transport does not answer; check the route to it</source>
        <translation>Smart Transport による %1 が応答しません; そこへのルートを確認してください</translation>
    </message>
    <message>
        <source>%1 by Call Home does not answer; check the route to it</source>
        <translation>Call Home による %1 が応答しません; そこへのルートを確認してください</translation>
    </message>
    <message>
        <source>%1 is not found; check the name server of the device</source>
        <translation>%1 が見つかりません; デバイスのネーム サーバーを確認してください</translation>
    </message>
    <message>
        <source>the certificate of %1 is not valid at the device&apos;s time, its clock is %2 behind; set it</source>
        <translation>%1 の証明書はデバイスの時刻では無効です（クロックが %2 遅れています）; クロックを設定してください</translation>
    </message>
    <message>
        <source>the certificate of %1 is not valid at the device&apos;s time, its clock is %2 ahead; set it</source>
        <translation>%1 の証明書はデバイスの時刻では無効です（クロックが %2 進んでいます）; クロックを設定してください</translation>
    </message>
    <message>
        <source>407: the proxy %1 asks for authentication, which is not supported; let it pass the device without</source>
        <translation>407: プロキシ %1 が認証を要求していますが、対応していません; デバイスを認証なしで通すようにしてください</translation>
    </message>
    <message>
        <source>the reply of %1 was lost; it may have done what was asked, the device tries again</source>
        <translation>%1 の応答が失われました; 要求は実行された可能性があり、デバイスが再試行します</translation>
    </message>
    <message>
        <source>%1 is not found, the device has no name server; enter name-server in dns server-group DefaultDNS</source>
        <translation>%1 が見つかりません。デバイスにネーム サーバーがありません; dns server-group DefaultDNS で name-server を入力してください</translation>
    </message>
    <message>
        <source>%1 is not found, the device looks up no names; enter dns domain-lookup</source>
        <translation>%1 が見つかりません。デバイスが名前を検索しません; dns domain-lookup を入力してください</translation>
    </message>
    <message>
        <source>the certificate of the Transport Gateway %1 carries a country code that is not compliant; use http:// in its URL</source>
        <translation>Transport Gateway %1 の証明書に準拠していない国コードが含まれています; URL に http:// を使用してください</translation>
    </message>
    <message>
        <source>nobody answers at %1; correct the destination address of the call-home profile License</source>
        <translation>%1 から応答がありません; call-home プロファイル License の宛先アドレスを修正してください</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>New Virtual Account</source>
        <translation>新しいバーチャルアカウント</translation>
    </message>
    <message>
        <source>Add Virtual Account</source>
        <translation>バーチャルアカウントの追加</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前：</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>説明：</translation>
    </message>
    <message>
        <source>Licenses and devices belong to one virtual account each; only its own devices can use its licenses.</source>
        <translation>ライセンスとデバイスはそれぞれ 1 つのバーチャルアカウントに属します。そのライセンスを使用できるのは、同じアカウントのデバイスだけです。</translation>
    </message>
    <message>
        <source>A virtual account needs a name.</source>
        <translation>バーチャルアカウントには名前が必要です。</translation>
    </message>
    <message>
        <source>A virtual account named “%1” exists already. Choose another name.</source>
        <translation>「%1」という名前のバーチャルアカウントはすでに存在します。別の名前を選択してください。</translation>
    </message>
</context>
<context>
    <name>NewRootDialog</name>
    <message>
        <source>New Root Certificate</source>
        <translation>新しいルート証明書</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>&amp;Begins in days:</source>
        <translation>開始までの日数(&amp;B)：</translation>
    </message>
    <message>
        <source>From then on only devices that update their trusted certificate pool reach the Smart Software Manager.</source>
        <translation>それ以降は、信頼された証明書プールを更新するデバイスだけが Smart Software Manager に到達できます。</translation>
    </message>
</context>
<context>
    <name>OpenSsl</name>
    <message>
        <source>check the OpenSSL installation</source>
        <translation>OpenSSL のインストールを確認してください</translation>
    </message>
</context>
<context>
    <name>OutageDialog</name>
    <message>
        <source>Outage</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Add Outage</source>
        <translation>停止の追加</translation>
    </message>
    <message>
        <source>&amp;Begins in days:</source>
        <translation>開始までの日数(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Lasts days:</source>
        <translation>継続日数(&amp;L)：</translation>
    </message>
    <message>
        <source>Nobody reaches the Smart Software Manager.</source>
        <translation>どのデバイスも Smart Software Manager に到達できません。</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Out of compliance</source>
        <translation>コンプライアンス違反</translation>
    </message>
    <message>
        <source>Authorization expired</source>
        <translation>承認の期限切れ</translation>
    </message>
    <message>
        <source>Evaluation expired</source>
        <translation>評価期間終了</translation>
    </message>
    <message>
        <source>Registration failed</source>
        <translation>登録失敗</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>登録中</translation>
    </message>
    <message>
        <source>Unregistered</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Registered, nothing authorized</source>
        <translation>登録済み、承認なし</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Permanent license</source>
        <translation>永続ライセンス</translation>
    </message>
    <message>
        <source>%1: authorization expired for want of contact</source>
        <translation>%1: 通信がないため承認が期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: authorization expired for want of contact</source>
        <translation>
            <numerusform>%n 台のデバイス: 通信がないため承認が期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: evaluation period over</source>
        <translation>%1: 評価期間終了</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: evaluation period over</source>
        <translation>
            <numerusform>%n 台のデバイス: 評価期間終了</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: out of compliance</source>
        <translation>%1: コンプライアンス違反</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: out of compliance</source>
        <translation>
            <numerusform>%n 台のデバイス: コンプライアンス違反</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: registration failed</source>
        <translation>%1: 登録失敗</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: registration failed</source>
        <translation>
            <numerusform>%n 台のデバイス: 登録失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no contact; grace ends %2</source>
        <translation>%1: 通信なし; 猶予期間は %2 に終了</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: no contact; the first grace period ends %1</source>
        <translation>
            <numerusform>%n 台のデバイス: 通信なし; 最初の猶予期間は %1 に終了</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: evaluation ends %2</source>
        <translation>%1: 評価は %2 に終了</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: evaluation ends soon, the first %1</source>
        <translation>
            <numerusform>%n 台のデバイス: 評価がまもなく終了、最初は %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: rate-limited to 100 Kbps</source>
        <translation>%1: 100 Kbps にレート制限</translation>
    </message>
    <message numerus="yes">
        <source>%n devices: rate-limited to 100 Kbps</source>
        <translation>
            <numerusform>%n 台のデバイス: 100 Kbps にレート制限</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste Text</source>
        <translation>テキストの貼り付け</translation>
    </message>
    <message>
        <source>Text of the list, with its header line:</source>
        <translation>ヘッダー行を含むリストのテキスト：</translation>
    </message>
    <message>
        <source>Text of the list, with its header line</source>
        <translation>ヘッダー行を含むリストのテキスト</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Preconditions</name>
    <message>
        <source>No unit belongs to another pair or cluster</source>
        <translation>どのユニットも他のペアやクラスタに属していない</translation>
    </message>
    <message>
        <source>it is a unit of %1 already</source>
        <translation>すでに %1 のユニットです</translation>
    </message>
    <message>
        <source>disband %1 first</source>
        <translation>まず %1 を解散してください</translation>
    </message>
    <message>
        <source>All units are of one model</source>
        <translation>すべてのユニットが同じモデルである</translation>
    </message>
    <message>
        <source>it is a %1, %2 is a %3</source>
        <translation>これは %1 ですが、%2 は %3 です</translation>
    </message>
    <message>
        <source>all units must be of one model</source>
        <translation>すべてのユニットが同じモデルでなければなりません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>All units have the same throughput level</source>
        <translation>すべてのユニットのスループット レベルが同じである</translation>
    </message>
    <message>
        <source>its throughput level is %1, that of %2 is %3</source>
        <translation>スループット レベルは %1 ですが、%2 のレベルは %3 です</translation>
    </message>
    <message>
        <source>all units need the same throughput level</source>
        <translation>すべてのユニットに同じスループット レベルが必要です</translation>
    </message>
    <message>
        <source>The platform has Active/Active failover</source>
        <translation>プラットフォームがアクティブ/アクティブ フェールオーバーに対応している</translation>
    </message>
    <message>
        <source>a %1 has Active/Standby failover only</source>
        <translation>%1 で使用できるのはアクティブ/スタンバイ フェールオーバーだけです</translation>
    </message>
    <message>
        <source>leave Active/Active out</source>
        <translation>アクティブ/アクティブを指定しないでください</translation>
    </message>
    <message>
        <source>The model supports clustering</source>
        <translation>モデルがクラスタリングに対応している</translation>
    </message>
    <message>
        <source>a %1 does not support clustering</source>
        <translation>%1 はクラスタリングに対応していません</translation>
    </message>
    <message>
        <source>form a failover pair instead</source>
        <translation>代わりにフェールオーバー ペアを構成してください</translation>
    </message>
    <message>
        <source>There are 2 to %1 units</source>
        <translation>ユニット数が 2 ～ %1 である</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>クラスタ</translation>
    </message>
    <message>
        <source>%1 units are outside 2 to %2</source>
        <translation>ユニット数 %1 は 2 ～ %2 の範囲外です</translation>
    </message>
    <message>
        <source>name that many devices</source>
        <translation>その数のデバイスを指定してください</translation>
    </message>
    <message>
        <source>Every unit is registered</source>
        <translation>すべてのユニットが登録されている</translation>
    </message>
    <message>
        <source>it is not registered</source>
        <translation>登録されていません</translation>
    </message>
    <message>
        <source>register every unit before failover is configured</source>
        <translation>フェールオーバーを設定する前に、すべてのユニットを登録してください</translation>
    </message>
    <message>
        <source>recommended, not demanded: register every unit before</source>
        <translation>必須ではありませんが推奨: 事前にすべてのユニットを登録してください</translation>
    </message>
    <message>
        <source>Strong (3DES/AES)</source>
        <translation>高度 (3DES/AES)</translation>
    </message>
    <message>
        <source>Base (DES)</source>
        <translation>基本 (DES)</translation>
    </message>
    <message>
        <source>All registered units have the same encryption level</source>
        <translation>登録済みのすべてのユニットの暗号化レベルが同じである</translation>
    </message>
    <message>
        <source>its encryption is %1, that of %2 is %3</source>
        <translation>暗号化は %1 ですが、%2 の暗号化は %3 です</translation>
    </message>
    <message>
        <source>register both with the same export setting</source>
        <translation>両方を同じ輸出設定で登録してください</translation>
    </message>
    <message>
        <source>All units are licensed by the same method</source>
        <translation>すべてのユニットが同じ方式でライセンスされている</translation>
    </message>
    <message>
        <source>its licensing method is %1, that of %2 is %3</source>
        <translation>ライセンス方式は %1 ですが、%2 の方式は %3 です</translation>
    </message>
    <message>
        <source>license all units by the same method</source>
        <translation>すべてのユニットを同じ方式でライセンスしてください</translation>
    </message>
    <message>
        <source>Every unit has a permanent license of its own</source>
        <translation>各ユニットに専用の永続ライセンスがある</translation>
    </message>
    <message>
        <source>its permanent license is not installed yet</source>
        <translation>永続ライセンスがまだインストールされていません</translation>
    </message>
    <message>
        <source>every unit needs one of its own before failover or clustering is configured</source>
        <translation>フェールオーバーまたはクラスタリングを設定する前に、各ユニットに専用の永続ライセンスが必要です</translation>
    </message>
    <message>
        <source>Standard and Security Plus are enabled on both units</source>
        <translation>両方のユニットで Standard と Security Plus が有効である</translation>
    </message>
    <message>
        <source>failover needs Standard and Security Plus on both units</source>
        <translation>フェールオーバーには両方のユニットに Standard と Security Plus が必要です</translation>
    </message>
    <message>
        <source>enable them there first: feature tier standard, feature security-plus</source>
        <translation>まず両方で有効にしてください: feature tier standard、feature security-plus</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Edit Subscription Profile</source>
        <translation>サブスクリプション プロファイルの編集</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>サブスクライバ</translation>
    </message>
    <message>
        <source>Licensing needs this profile under its name; it cannot be removed (TRN-2).</source>
        <translation>ライセンスにはこの名前のプロファイルが必要です。削除できません (TRN-2)。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>Deliver Subscriptions Using HTTP transport</source>
        <translation>HTTP トランスポートでサブスクリプションを配信</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Protocol</name>
    <message>
        <source>licensing message</source>
        <translation>ライセンス メッセージ</translation>
    </message>
    <message>
        <source>these bytes are no such message</source>
        <translation>このバイト列はそのようなメッセージではありません</translation>
    </message>
    <message>
        <source>version %1 is not known here</source>
        <translation>バージョン %1 は不明です</translation>
    </message>
    <message>
        <source>the message is damaged</source>
        <translation>メッセージが破損しています</translation>
    </message>
</context>
<context>
    <name>RemedyDialog</name>
    <message>
        <source>What It Would Do</source>
        <translation>実行される内容</translation>
    </message>
    <message>
        <source>Do It</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>「元に戻す」で元に戻せます。</translation>
    </message>
</context>
<context>
    <name>RemoveInstanceDialog</name>
    <message>
        <source>Confirm Remove Product Instance</source>
        <translation>製品インスタンスの削除の確認</translation>
    </message>
    <message>
        <source>Remove Product Instance</source>
        <translation>製品インスタンスの削除</translation>
    </message>
    <message>
        <source>Remove %1 from the Smart Account and return its permanent license?</source>
        <translation>%1 を Smart Account から削除し、永続ライセンスを返却しますか？</translation>
    </message>
    <message>
        <source>Remove %1 (%2) from the Smart Account?</source>
        <translation>%1（%2）を Smart Account から削除しますか？</translation>
    </message>
    <message>
        <source>A return code is needed. The device prints it at the return (PLR-20).</source>
        <translation>返却コードが必要です。デバイスが返却時に出力します (PLR-20)。</translation>
    </message>
    <message>
        <source>It uses no licenses.</source>
        <translation>ライセンスを使用していません。</translation>
    </message>
    <message>
        <source>What it uses becomes free at once: %1.</source>
        <translation>使用中のライセンスはすぐに解放されます: %1。</translation>
    </message>
    <message>
        <source>The device itself is not told: it still believes that it is registered until it next asks for an authorization or a certificate.</source>
        <translation>デバイス自体には通知されません。次に承認または証明書を要求するまで、登録されていると認識し続けます。</translation>
    </message>
    <message>
        <source>To come back it has to be registered again, with Force.</source>
        <translation>再び使用するには、強制登録で再登録する必要があります。</translation>
    </message>
    <message>
        <source>Undo will still be possible.</source>
        <translation>引き続き元に戻すことができます。</translation>
    </message>
    <message>
        <source>On the device, license smart reservation return prints the return code and takes the license away (on a Firepower 4100/9300: return in scope reservation of the chassis).</source>
        <translation>デバイスで license smart reservation return を実行すると、返却コードが出力され、ライセンスがなくなります（Firepower 4100/9300 では、シャーシの scope reservation で return）。</translation>
    </message>
    <message>
        <source>The device needs no contact for that; the license is free for another device as soon as the code is accepted.</source>
        <translation>そのためにデバイスが通信する必要はありません。コードが受け付けられると、ライセンスはすぐに別のデバイスで使用できます。</translation>
    </message>
    <message>
        <source>Return code:</source>
        <translation>返却コード：</translation>
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
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>準拠</translation>
    </message>
    <message>
        <source>Compliant, but approaching a limit</source>
        <translation>準拠（上限間近）</translation>
    </message>
    <message>
        <source>Out of compliance</source>
        <translation>コンプライアンス違反</translation>
    </message>
    <message>
        <source>License compliance report</source>
        <translation>ライセンス コンプライアンス レポート</translation>
    </message>
    <message>
        <source>virtual account %1</source>
        <translation>バーチャルアカウント %1</translation>
    </message>
    <message>
        <source>all virtual accounts</source>
        <translation>すべてのバーチャルアカウント</translation>
    </message>
    <message>
        <source>%1, the selected devices</source>
        <translation>%1、選択したデバイス</translation>
    </message>
    <message>
        <source>%1, by %2 at %3 (revision %4)</source>
        <translation>%1、%3 に %2 が実行（リビジョン %4）</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日時</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Chassis of the fleet</source>
        <translation>フリートのシャーシ</translation>
    </message>
    <message>
        <source>Failover pairs and clusters of the fleet</source>
        <translation>フリートのフェールオーバー ペアとクラスタ</translation>
    </message>
    <message>
        <source>Virtual accounts</source>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>Product instances of the fleet</source>
        <translation>フリートの製品インスタンス</translation>
    </message>
    <message>
        <source>Qualified for strong encryption</source>
        <translation>高度暗号化の条件を満たす</translation>
    </message>
    <message>
        <source>Approved for permanent license reservation</source>
        <translation>永続ライセンスの予約の承認済み</translation>
    </message>
    <message>
        <source>Seed of the fleet</source>
        <translation>フリートのシード</translation>
    </message>
    <message>
        <source>Last change of the fleet</source>
        <translation>フリートの最終変更</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Catalogue of platforms and products</source>
        <translation>プラットフォームと製品のカタログ</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>注意書き</translation>
    </message>
    <message>
        <source>The figures come from a simulation of imported data: they say what the licensing rules make of that data at the time above. They were not compared with the real Smart Software Manager or the real devices.</source>
        <translation>数値はインポートされたデータのシミュレーションによるものです。上記の時点のデータにライセンス規則を適用した結果を示します。実際の Smart Software Manager や実際のデバイスとは比較していません。</translation>
    </message>
    <message>
        <source>What this report covers</source>
        <translation>このレポートの対象</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>シリアル</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Virtual account</source>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Licenses requested</source>
        <translation>要求ライセンス</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Chassis serial</source>
        <translation>シャーシ シリアル</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最終通信</translation>
    </message>
    <message>
        <source>Grace until</source>
        <translation>猶予期限</translation>
    </message>
    <message>
        <source>ID certificate until</source>
        <translation>ID 証明書期限</translation>
    </message>
    <message>
        <source>Serial made up</source>
        <translation>作成シリアル</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>構成一覧</translation>
    </message>
    <message>
        <source>Every device with its state and what it may run now. Throughput is in Mbit/s.</source>
        <translation>すべてのデバイスの状態と現在使用できる内容です。スループットの単位は Mbit/s です。</translation>
    </message>
    <message>
        <source>No device is in this scope.</source>
        <translation>この範囲にデバイスはありません。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>算出方法</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Failover pairs and clusters</source>
        <translation>フェールオーバー ペアとクラスタ</translation>
    </message>
    <message>
        <source>What the units&apos; licenses add up to. Throughput is in Mbit/s.</source>
        <translation>ユニットのライセンスの合計です。スループットの単位は Mbit/s です。</translation>
    </message>
    <message>
        <source>There is no failover pair or cluster in this scope.</source>
        <translation>この範囲にフェールオーバー ペアやクラスタはありません。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>シャーシ</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>スロット</translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation>メモリ (GB)</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU 数</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>ハイパーバイザ</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>エンタイトルメント</translation>
    </message>
    <message>
        <source>Contexts requested</source>
        <translation>要求コンテキスト数</translation>
    </message>
    <message>
        <source>Strong encryption</source>
        <translation>高度暗号化</translation>
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
        <translation>モード</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>階層</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>インベントリ</translation>
    </message>
    <message>
        <source>Every chassis and device, in the columns that an import takes: this list imported again changes nothing. A serial number that is marked as made up was not in the list that the device came from.</source>
        <translation>すべてのシャーシとデバイスを、インポートで使用できる列で示します。このリストを再度インポートしても何も変わりません。「作成」の印が付いたシリアル番号は、デバイスの元のリストにはありませんでした。</translation>
    </message>
    <message>
        <source>The fleet has no devices.</source>
        <translation>フリートにデバイスがありません。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Event log of the Smart Software Manager</source>
        <translation>Smart Software Manager のイベント ログ</translation>
    </message>
    <message>
        <source>What happened in the Smart Account, oldest first; times are the fleet&apos;s clock.</source>
        <translation>Smart Account での出来事を古い順に示します。時刻はフリートのクロックです。</translation>
    </message>
    <message>
        <source>Nothing has happened in the Smart Account.</source>
        <translation>Smart Account ではまだ何も起きていません。</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>実行日時</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作内容</translation>
    </message>
    <message>
        <source>Fleet&apos;s clock afterwards</source>
        <translation>操作後のフリートのクロック</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>What was done to the fleet, by whom and when, oldest first: imports, licenses bought and moved, registrations, the clock. What was taken back is marked. From the fleet file&apos;s journal.</source>
        <translation>フリートに対して何が、誰によって、いつ行われたかを古い順に示します: インポート、ライセンスの購入と移動、登録、クロック。元に戻した操作には印が付いています。フリート ファイルのジャーナルによります。</translation>
    </message>
    <message>
        <source>The journal is empty: nothing has been done to the fleet since its file was made.</source>
        <translation>ジャーナルは空です: ファイルの作成後、フリートに対する操作は行われていません。</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>手動で追加</translation>
    </message>
    <message>
        <source>%1 × %2 until %3</source>
        <translation>%1 × %2（%3 まで）</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>所有数</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残数</translation>
    </message>
    <message>
        <source>Product IDs</source>
        <translation>製品 ID</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation>永続</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>次の期限</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>要求数</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>余剰</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>不足数</translation>
    </message>
    <message>
        <source>Short since</source>
        <translation>不足開始</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reserved (PLR)</source>
        <translation>予約 (PLR)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>License position</source>
        <translation>ライセンスの保有状況</translation>
    </message>
    <message>
        <source>Owned is the sum of the terms that are valid now; In use is what the account counts; Balance is Owned minus In use. A surplus in one virtual account does not cover another (ACC-4). Reserved is what permanent reservations hold. Evidence names the terms that count.</source>
        <translation>「所有数」は現在有効な期間の合計、「使用中」はアカウントが数えた数、「残数」は「所有数」から「使用中」を引いた数です。あるバーチャルアカウントの余剰で別のアカウントを補うことはできません (ACC-4)。「予約」は永続ライセンスの予約が保持する数です。「根拠」は数に含まれる期間を示します。</translation>
    </message>
    <message>
        <source>No license is owned or in use.</source>
        <translation>所有または使用中のライセンスはありません。</translation>
    </message>
    <message>
        <source>Owned and in use, the scarcest first</source>
        <translation>所有数と使用中（不足しているものから順）</translation>
    </message>
    <message>
        <source>Totals by license</source>
        <translation>ライセンス別の合計</translation>
    </message>
    <message>
        <source>The sums over the virtual accounts. Surplus and Shortfall are summed for themselves: a surplus in one virtual account does not cover a shortfall in another (ACC-4) until licenses are transferred (ACC-5).</source>
        <translation>バーチャルアカウント全体の合計です。「余剰」と「不足数」は別々に合計しています。ライセンスを転送する (ACC-5) までは、あるバーチャルアカウントの余剰で別のアカウントの不足を補うことはできません (ACC-4)。</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>製品 ID</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Kind of term</source>
        <translation>期間の種類</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>追加者</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>Entitlements owned</source>
        <translation>所有エンタイトルメント</translation>
    </message>
    <message>
        <source>The evidence of purchase, term by term. Added on, Added by and Source are the line of the account&apos;s event log that tells of the term; a transfer may leave it open which.</source>
        <translation>購入の根拠を期間ごとに示します。「追加日」「追加者」「出所」は、その期間に関するアカウントのイベント ログの行です。転送により、該当する行が特定できない場合があります。</translation>
    </message>
    <message>
        <source>No license was ever added.</source>
        <translation>ライセンスは一度も追加されていません。</translation>
    </message>
    <message>
        <source>Product instance</source>
        <translation>製品インスタンス</translation>
    </message>
    <message>
        <source>Unit role</source>
        <translation>ユニットの役割</translation>
    </message>
    <message>
        <source>Checked: the sums of these counts equal In use of every license.</source>
        <translation>確認済み: これらの数の合計は、すべてのライセンスの「使用中」と一致します。</translation>
    </message>
    <message>
        <source>The sums of these counts do not equal In use of every license: the fleet should be checked.</source>
        <translation>これらの数の合計が、一部のライセンスの「使用中」と一致しません: フリートの確認が必要です。</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>帰属</translation>
    </message>
    <message>
        <source>Which unit uses which license; %1 in all. %2</source>
        <translation>どのユニットがどのライセンスを使用しているか; 合計 %1 件。%2</translation>
    </message>
    <message>
        <source>No product instance uses a license.</source>
        <translation>ライセンスを使用している製品インスタンスはありません。</translation>
    </message>
    <message>
        <source>ACC-4: Owned is the sum of the terms that are valid at the time of the report, In use what the Smart Software Manager counts for the product instances of a virtual account, Requested what the configurations ask for.</source>
        <translation>ACC-4: 「所有数」はレポートの時点で有効な期間の合計、「使用中」は Smart Software Manager がバーチャルアカウントの製品インスタンスについて数えた数、「要求数」は設定が要求する数です。</translation>
    </message>
    <message>
        <source>ACC-7: a chassis is one product instance; each of its modules asks for its own licenses.</source>
        <translation>ACC-7: シャーシは 1 つの製品インスタンスです。各モジュールはそれぞれのライセンスを要求します。</translation>
    </message>
    <message>
        <source>OOC-1, OOC-2: a license is short where more is in use than owned, by use or because a term ended.</source>
        <translation>OOC-1、OOC-2: 使用数の増加または期間の終了により、使用中の数が所有数を超えると、ライセンスは不足します。</translation>
    </message>
    <message>
        <source>A failover pair or cluster runs what its units&apos; licenses add up to, up to the platform&apos;s limit; which unit asks for which license is the platform&apos;s rule (section on pairs and clusters).</source>
        <translation>フェールオーバー ペアまたはクラスタは、ユニットのライセンスの合計を、プラットフォームの上限まで使用します。どのユニットがどのライセンスを要求するかは、プラットフォームの規則によります（ペアとクラスタの節を参照）。</translation>
    </message>
    <message>
        <source>Effective limits are computed from model, configuration and granted licenses; traffic was not looked at.</source>
        <translation>有効な上限は、モデル、設定、付与されたライセンスから計算されます。トラフィックは調べていません。</translation>
    </message>
    <message>
        <source>Not checked: AnyConnect licenses are a right to use and are not enforced, so their counts are what was bought.</source>
        <translation>未確認: AnyConnect ライセンスは使用権であり強制されないため、その数は購入した数です。</translation>
    </message>
    <message>
        <source>Not in the fleet: the line of the list that a device came from, and rows that an import skipped or refused. The imports are in the trail, and each named such rows when it ran.</source>
        <translation>フリートにない情報: デバイスの元のリストの行と、インポートでスキップまたは拒否された行。インポートは証跡にあり、それぞれ実行時に該当する行を示しています。</translation>
    </message>
    <message>
        <source>OPEN-1: the specification does not list what being out of compliance does to a Secure Firewall 3100; it is treated as a Firepower 1000 or 2100.</source>
        <translation>OPEN-1: 仕様には、コンプライアンス違反が Secure Firewall 3100 に及ぼす影響の記載がありません。Firepower 1000 または 2100 と同じに扱います。</translation>
    </message>
    <message>
        <source>OPEN-12: a request above what one unit can use is accepted up to the platform&apos;s limit; all of it counts against the pool, the effective number is capped.</source>
        <translation>OPEN-12: 1 台のユニットで使用できる数を超える要求は、プラットフォームの上限まで受け付けられます。そのすべてがプールから数えられ、有効な数は上限で抑えられます。</translation>
    </message>
    <message>
        <source>OPEN-13: context licenses are sold in packs; a pool counts single contexts, and a product ID adds its pack&apos;s number.</source>
        <translation>OPEN-13: コンテキスト ライセンスはパックで販売されます。プールは 1 コンテキスト単位で数え、製品 ID はパックの数を加えます。</translation>
    </message>
    <message>
        <source>OPEN-24: memory ranges of the ASA virtual are half-open: 2 to below 8 GB, 8 to below 16, 16 to below 32, 32 to 64.</source>
        <translation>OPEN-24: ASA virtual のメモリ範囲は半開区間です: 2 以上 8 GB 未満、8 以上 16 未満、16 以上 32 未満、32 以上 64 以下。</translation>
    </message>
    <message>
        <source>OPEN-38: the last instant of a period still belongs to it; the grace of %1 days counts from the last good contact. A term&apos;s end no longer belongs to the term.</source>
        <translation>OPEN-38: 期間の最後の瞬間はまだその期間に含まれます。%1 日の猶予期間は、最後に成功した通信から数えます。ライセンスの期間の終了時点は、その期間に含まれません。</translation>
    </message>
    <message>
        <source>OPEN-44: &quot;severely rate-limited&quot; is taken as %1 kbit/s and %2 connections.</source>
        <translation>OPEN-44: &quot;severely rate-limited&quot;（大幅なレート制限）は、%1 kbit/s と %2 接続とみなします。</translation>
    </message>
    <message>
        <source>OPEN-48: the tier of the ASA virtual has no product ID; it is requested but takes nothing from a pool. Its strong encryption license is added by hand.</source>
        <translation>OPEN-48: ASA virtual の階層には製品 ID がありません。要求されますが、プールからは何も取りません。高度暗号化ライセンスは手動で追加します。</translation>
    </message>
    <message>
        <source>OPEN-49: AnyConnect licenses are a right to use; peers are not enforced by the device and not counted in use here.</source>
        <translation>OPEN-49: AnyConnect ライセンスは使用権です。デバイスはピアを強制せず、ここでは使用中に数えません。</translation>
    </message>
    <message>
        <source>OPEN-50: a shortage concerns the virtual account: every device that uses the license is out of compliance, each from its next authorization.</source>
        <translation>OPEN-50: 不足はバーチャルアカウントに関わります: そのライセンスを使用するすべてのデバイスが、それぞれ次の承認からコンプライアンス違反になります。</translation>
    </message>
    <message>
        <source>Method and assumptions</source>
        <translation>方法と前提</translation>
    </message>
    <message>
        <source>How the figures come about; then where the specification leaves something open and a figure of this report depends on it. OPEN and the other names are the paragraphs of the specification.</source>
        <translation>数値の算出方法を示し、続いて、仕様に未定の点がありこのレポートの数値がそれに依存する箇所を示します。OPEN などの名前は仕様の段落です。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>As of %1 (the fleet&apos;s clock)</source>
        <translation>基準日時 %1（フリートのクロック）</translation>
    </message>
    <message>
        <source>Content digest (SHA-256 of the JSON report of the same fleet, with an empty digest):</source>
        <translation>コンテンツ ダイジェスト（同じフリートの JSON レポートの SHA-256、ダイジェストは空）：</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>this program has loaded no fonts</source>
        <translation>このプログラムはフォントを読み込んでいません</translation>
    </message>
    <message>
        <source>use html</source>
        <translation>html を使用してください</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>%1 product instances have this name</source>
        <translation>この名前の製品インスタンスが %1 個あります</translation>
    </message>
    <message>
        <source>the inventory has it in %1</source>
        <translation>インベントリでは %1 にあります</translation>
    </message>
    <message>
        <source>the inventory calls it %1</source>
        <translation>インベントリでの名前は %1 です</translation>
    </message>
    <message>
        <source>the inventory has this serial number as %1</source>
        <translation>インベントリではこのシリアル番号は %1 です</translation>
    </message>
    <message>
        <source>the inventory&apos;s %1 has the serial number %2</source>
        <translation>インベントリの %1 のシリアル番号は %2 です</translation>
    </message>
    <message>
        <source>no device of the inventory has this UDI</source>
        <translation>インベントリにこの UDI のデバイスはありません</translation>
    </message>
    <message>
        <source>the device takes itself for registered, the account does not know it</source>
        <translation>デバイスは登録済みと認識していますが、アカウントには登録されていません</translation>
    </message>
    <message>
        <source>UDI</source>
        <translation>UDI</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Inventory against product instances of the account: %1 are in both; the differences follow.</source>
        <translation>インベントリとアカウントの製品インスタンスの照合: %1 件が両方にあります。差異は次のとおりです。</translation>
    </message>
    <message>
        <source>Inventory and account agree.</source>
        <translation>インベントリとアカウントは一致しています。</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>As of (UTC)</source>
        <translation>基準日時 (UTC)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Content digest</source>
        <translation>コンテンツ ダイジェスト</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>the workbook</source>
        <translation>ブック</translation>
    </message>
    <message>
        <source>make room in the folder for temporary files</source>
        <translation>一時ファイルのフォルダに空き容量を確保してください</translation>
    </message>
    <message>
        <source>its %1 rows are more than a sheet holds (%2)</source>
        <translation>%1 行はシートの上限（%2）を超えています</translation>
    </message>
    <message>
        <source>use csv or json, or report one virtual account</source>
        <translation>csv または json を使用するか、1 つのバーチャルアカウントのレポートにしてください</translation>
    </message>
    <message>
        <source>not a format of a report</source>
        <translation>レポートの形式ではありません</translation>
    </message>
    <message>
        <source>use one of: %1</source>
        <translation>次のいずれかを使用してください: %1</translation>
    </message>
    <message>
        <source>not a table of this report</source>
        <translation>このレポートの表ではありません</translation>
    </message>
    <message>
        <source>nothing here lays out pages</source>
        <translation>ここにはページをレイアウトする機能がありません</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>コンプライアンス</translation>
    </message>
    <message>
        <source>Licenses in order</source>
        <translation>問題のないライセンス</translation>
    </message>
    <message>
        <source>Approaching</source>
        <translation>上限間近</translation>
    </message>
    <message>
        <source>Licenses missing</source>
        <translation>不足ライセンス</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Devices by registration</source>
        <translation>登録別のデバイス</translation>
    </message>
    <message>
        <source>Devices by authorization</source>
        <translation>承認別のデバイス</translation>
    </message>
    <message>
        <source>Devices short of a license in 30 days</source>
        <translation>30 日以内にライセンスが不足するデバイス</translation>
    </message>
    <message>
        <source>Devices short of a license in 90 days</source>
        <translation>90 日以内にライセンスが不足するデバイス</translation>
    </message>
    <message>
        <source>Attribution equals In use</source>
        <translation>帰属と「使用中」の一致</translation>
    </message>
    <message>
        <source>By virtual account, worst first</source>
        <translation>バーチャルアカウント別（深刻なものから順）</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>重大度別の検出事項</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>Effect today</source>
        <translation>現在の影響</translation>
    </message>
    <message>
        <source>Worst first. Rule names the paragraph of the specification.</source>
        <translation>深刻なものから順に示します。「規則」は仕様の段落を示します。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>検出事項はありません。</translation>
    </message>
    <message>
        <source>Licenses in use</source>
        <translation>使用中のライセンス</translation>
    </message>
    <message>
        <source>A row for each license of each product instance.</source>
        <translation>各製品インスタンスのライセンスごとに 1 行です。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Custom ID</source>
        <translation>カスタム ID</translation>
    </message>
    <message>
        <source>Company identifier</source>
        <translation>会社識別子</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>番地</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>License hours</source>
        <translation>ライセンス時間</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート数</translation>
    </message>
    <message>
        <source>Monthly bills of utility mode</source>
        <translation>ユーティリティ モードの月次請求</translation>
    </message>
    <message>
        <source>A month&apos;s bill is the sum of the reports that came in it.</source>
        <translation>1 か月の請求は、その月に届いたレポートの合計です。</translation>
    </message>
    <message>
        <source>No device has reported utility usage.</source>
        <translation>ユーティリティの使用状況を報告したデバイスはありません。</translation>
    </message>
    <message>
        <source>License usage report</source>
        <translation>ライセンス使用状況レポート</translation>
    </message>
    <message>
        <source>take the file from where it was made</source>
        <translation>作成元からファイルを取得してください</translation>
    </message>
    <message>
        <source>its provenance file holds no SHA-256</source>
        <translation>来歴ファイルに SHA-256 が含まれていません</translation>
    </message>
    <message>
        <source>take both files from where they were made</source>
        <translation>作成元から両方のファイルを取得してください</translation>
    </message>
    <message>
        <source>its bytes are not those that its provenance file was written for</source>
        <translation>内容が、来歴ファイルの作成時のものと異なります</translation>
    </message>
    <message>
        <source>%1 is byte for byte what %2 exported at %3</source>
        <translation>%1 は、%2 が %3 にエクスポートしたものと 1 バイトも違いません</translation>
    </message>
    <message>
        <source>it does not end with a digest</source>
        <translation>末尾にダイジェストがありません</translation>
    </message>
    <message>
        <source>give the JSON file as it was written</source>
        <translation>書き出されたままの JSON ファイルを指定してください</translation>
    </message>
    <message>
        <source>its content was changed: the digest says %1, the content gives %2</source>
        <translation>内容が変更されています: ダイジェストは %1 ですが、内容からは %2 になります</translation>
    </message>
    <message>
        <source>it does not carry the digest of %1</source>
        <translation>%1 のダイジェストが含まれていません</translation>
    </message>
    <message>
        <source>%1 carries the digest of %2, which is as it was exported; its own text was not compared</source>
        <translation>%1 には、エクスポート時のままの %2 のダイジェストが含まれています; 本文自体は比較していません</translation>
    </message>
    <message>
        <source>%1 is as it was exported</source>
        <translation>%1 はエクスポート時のままです</translation>
    </message>
    <message>
        <source>it carries a digest, but neither its provenance file nor the JSON report stands beside it</source>
        <translation>ダイジェストが含まれていますが、来歴ファイルも JSON レポートも同じ場所にありません</translation>
    </message>
    <message>
        <source>it carries no digest, and no provenance file stands beside it</source>
        <translation>ダイジェストが含まれておらず、来歴ファイルも同じ場所にありません</translation>
    </message>
    <message>
        <source>export reports with --provenance, or as json</source>
        <translation>レポートを --provenance 付き、または json でエクスポートしてください</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>name a file that can be read</source>
        <translation>読み取れるファイルを指定してください</translation>
    </message>
</context>
<context>
    <name>Reservation</name>
    <message>
        <source>the code in its row is that of serial number %1</source>
        <translation>行のコードはシリアル番号 %1 のものです</translation>
    </message>
    <message>
        <source>put each code into the row of its device</source>
        <translation>各コードをそのデバイスの行に入れてください</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>it does not exist any more</source>
        <translation>もう存在しません</translation>
    </message>
</context>
<context>
    <name>ReservationCode</name>
    <message>
        <source>authorization code</source>
        <translation>承認コード</translation>
    </message>
    <message>
        <source>enter the code that the Smart Software Manager made for the request code of this device</source>
        <translation>このデバイスの要求コードに対して Smart Software Manager が作成したコードを入力してください</translation>
    </message>
    <message>
        <source>request code</source>
        <translation>要求コード</translation>
    </message>
    <message>
        <source>copy it whole from the output of license smart reservation request universal</source>
        <translation>license smart reservation request universal の出力から全体をコピーしてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not have the form of one</source>
        <translation>&quot;%1&quot; はその形式ではありません</translation>
    </message>
    <message>
        <source>its check digits do not fit: a character is missing or changed</source>
        <translation>検査数字が合いません: 文字が欠けているか変わっています</translation>
    </message>
    <message>
        <source>it does not say what is asked for</source>
        <translation>要求の内容が示されていません</translation>
    </message>
    <message>
        <source>it does not have the form of one: a character is missing or changed</source>
        <translation>その形式ではありません: 文字が欠けているか変わっています</translation>
    </message>
    <message>
        <source>it was not made for the request code that is open here</source>
        <translation>ここで未処理の要求コードに対して作成されたものではありません</translation>
    </message>
    <message>
        <source>the Smart Software Manager did not sign it: a character is missing or changed</source>
        <translation>Smart Software Manager の署名がありません: 文字が欠けているか変わっています</translation>
    </message>
</context>
<context>
    <name>Reservations</name>
    <message>
        <source>The licenses cannot be reserved because the Virtual Account does not contain a sufficient surplus of the following perpetual licenses: %1 - %2(perpetual). Add one with its product ID %3, or name another virtual account</source>
        <translation>ライセンスを予約できません。バーチャルアカウントに、次の永続ライセンスの十分な余剰がありません: %1 - %2（永続）。製品 ID %3 で追加するか、別のバーチャルアカウントを指定してください</translation>
    </message>
    <message>
        <source>this is not the return code of its permanent license</source>
        <translation>これは永続ライセンスの返却コードではありません</translation>
    </message>
    <message>
        <source>enter the code that license smart reservation return prints on that device</source>
        <translation>そのデバイスで license smart reservation return が出力するコードを入力してください</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>the Smart Account is not approved for permanent license reservation</source>
        <translation>Smart Account は永続ライセンスの予約の承認を受けていません</translation>
    </message>
    <message>
        <source>have it approved, or use regular licensing on the device</source>
        <translation>承認を受けるか、デバイスで通常のライセンスを使用してください</translation>
    </message>
    <message>
        <source>no permanent license is for this product</source>
        <translation>この製品の永続ライセンスはありません</translation>
    </message>
    <message>
        <source>copy the request code whole from the device</source>
        <translation>要求コード全体をデバイスからコピーしてください</translation>
    </message>
    <message>
        <source>this request code has reserved its license already</source>
        <translation>この要求コードのライセンスはすでに予約されています</translation>
    </message>
    <message>
        <source>install the authorization code that was made for it</source>
        <translation>その要求コードに対して作成された承認コードをインストールしてください</translation>
    </message>
    <message>
        <source>there is no virtual account to reserve it in</source>
        <translation>予約先のバーチャルアカウントがありません</translation>
    </message>
    <message>
        <source>add a virtual account first</source>
        <translation>まずバーチャルアカウントを追加してください</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 を予約</translation>
    </message>
    <message>
        <source>return code</source>
        <translation>返却コード</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not have the form of one</source>
        <translation>&quot;%1&quot; はその形式ではありません</translation>
    </message>
    <message>
        <source>no reserved license belongs to it: it was given back already</source>
        <translation>対応する予約済みライセンスがありません: すでに返却されています</translation>
    </message>
    <message>
        <source>enter the code that license smart reservation return prints</source>
        <translation>license smart reservation return が出力するコードを入力してください</translation>
    </message>
    <message>
        <source>it holds a permanent license, which only the return code of its device sets free</source>
        <translation>永続ライセンスを保持しており、デバイスの返却コードでのみ解放できます</translation>
    </message>
    <message>
        <source>enter license smart reservation return there and give its return code</source>
        <translation>デバイスで license smart reservation return を入力し、その返却コードを指定してください</translation>
    </message>
    <message>
        <source>its permanent license is free again</source>
        <translation>永続ライセンスが解放されました</translation>
    </message>
</context>
<context>
    <name>Reserving</name>
    <message>
        <source>permanent license reservation is not enabled</source>
        <translation>永続ライセンスの予約が有効ではありません</translation>
    </message>
    <message>
        <source>enter license smart reservation in configuration mode first</source>
        <translation>まずコンフィギュレーション モードで license smart reservation を入力してください</translation>
    </message>
    <message>
        <source>enter enable reservation in scope license first</source>
        <translation>まず scope license で enable reservation を入力してください</translation>
    </message>
    <message>
        <source>a permanent license is installed</source>
        <translation>永続ライセンスがインストールされています</translation>
    </message>
    <message>
        <source>return it first with license smart reservation return</source>
        <translation>まず license smart reservation return で返却してください</translation>
    </message>
    <message>
        <source>no reservation is asked for</source>
        <translation>予約が要求されていません</translation>
    </message>
    <message>
        <source>nothing is to be canceled</source>
        <translation>取り消すものはありません</translation>
    </message>
    <message>
        <source>a permanent license is installed already</source>
        <translation>永続ライセンスはすでにインストールされています</translation>
    </message>
    <message>
        <source>enter license smart reservation request universal first</source>
        <translation>まず license smart reservation request universal を入力してください</translation>
    </message>
    <message>
        <source>no permanent license is installed</source>
        <translation>永続ライセンスがインストールされていません</translation>
    </message>
    <message>
        <source>nothing is to be returned</source>
        <translation>返却するものはありません</translation>
    </message>
</context>
<context>
    <name>Satellites</name>
    <message>
        <source>synchronized</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>satellite</source>
        <translation>サテライト</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>it does not reach the Smart Software Manager: %1</source>
        <translation>Smart Software Manager に到達できません: %1</translation>
    </message>
    <message>
        <source>mend the way, or wait until it tries by itself</source>
        <translation>経路を修復するか、自動的に再試行するまでお待ちください</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>テキスト (*.txt);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ServerChoice</name>
    <message>
        <source>Smart Software Manager (default)</source>
        <translation>Smart Software Manager（デフォルト）</translation>
    </message>
    <message>
        <source>On-Prem server %1</source>
        <translation>On-Prem サーバー %1</translation>
    </message>
    <message>
        <source>A user and password cannot be part of it (TRN-9). Leave out what stands before the @.</source>
        <translation>ユーザーとパスワードを含めることはできません (TRN-9)。@ より前の部分を除いてください。</translation>
    </message>
    <message>
        <source>This is no URL of a server. Enter one that begins with https:// or http://, such as %1.</source>
        <translation>サーバーの URL ではありません。%1 のように、https:// または http:// で始まる URL を入力してください。</translation>
    </message>
    <message>
        <source>A proxy that asks for a user and password is not supported (TRN-9). Enter its name or address alone, such as 10.1.1.1.</source>
        <translation>ユーザーとパスワードを要求するプロキシには対応していません (TRN-9)。10.1.1.1 のように、名前またはアドレスだけを入力してください。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name or address, such as 10.1.1.1.</source>
        <translation>プロキシの名前またはアドレスを入力してください（例: 10.1.1.1）。</translation>
    </message>
    <message>
        <source>This is no name or address of a proxy. Enter one without http:// and path, such as 10.1.1.1.</source>
        <translation>プロキシの名前またはアドレスではありません。10.1.1.1 のように、http:// やパスを含めずに入力してください。</translation>
    </message>
    <message>
        <source>This is the Transport Gateway %1.</source>
        <translation>これは Transport Gateway %1 です。</translation>
    </message>
    <message>
        <source>The certificate of the Transport Gateway %1 carries a country code that is not compliant: by https every contact fails (TRN-11).</source>
        <translation>Transport Gateway %1 の証明書に、準拠していない国コードがあります: https ではすべての通信に失敗します (TRN-11)。</translation>
    </message>
    <message>
        <source>This is the On-Prem server %1.</source>
        <translation>これは On-Prem サーバー %1 です。</translation>
    </message>
    <message>
        <source>Change this URL only for an On-Prem server, or when TAC says so (TRN-4). No server of this fleet has this address.</source>
        <translation>この URL は、On-Prem サーバーを使用する場合、または TAC の指示がある場合にのみ変更してください (TRN-4)。このアドレスのサーバーはこのフリートにありません。</translation>
    </message>
    <message>
        <source>Empty: the Smart Software Manager&apos;s URL, and Register asks for the token.</source>
        <translation>空の場合: Smart Software Manager の URL を使用し、「登録」でトークンを要求します。</translation>
    </message>
    <message>
        <source>Taken for the URL of registration.</source>
        <translation>登録の URL として扱います。</translation>
    </message>
    <message>
        <source>Taken for a token: Register offers it.</source>
        <translation>トークンとして扱います: 「登録」で提示されます。</translation>
    </message>
    <message>
        <source>Taken for a token that the Smart Software Manager does not know: Register offers it.</source>
        <translation>Smart Software Manager が認識していないトークンとして扱います: 「登録」で提示されます。</translation>
    </message>
</context>
<context>
    <name>ServerList</name>
    <message>
        <source>“%1” is no address. Enter one such as 192.0.2.53.</source>
        <translation>「%1」はアドレスではありません。192.0.2.53 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>clock</source>
        <translation>クロック</translation>
    </message>
    <message>
        <source>%1 is before the fleet&apos;s clock, %2</source>
        <translation>%1 はフリートのクロック %2 より前です</translation>
    </message>
    <message>
        <source>give a later time, or go back with clock back</source>
        <translation>より後の時刻を指定するか、clock back で戻ってください</translation>
    </message>
    <message>
        <source>%1 is more than 200 years ahead</source>
        <translation>%1 は 200 年以上先です</translation>
    </message>
    <message>
        <source>give an earlier time</source>
        <translation>より前の時刻を指定してください</translation>
    </message>
    <message>
        <source>nothing is due, now or later</source>
        <translation>現在も今後も予定はありません</translation>
    </message>
    <message>
        <source>register a device first</source>
        <translation>まずデバイスを登録してください</translation>
    </message>
    <message>
        <source>renews its ID certificate</source>
        <translation>ID 証明書を更新</translation>
    </message>
    <message>
        <source>renews its authorization</source>
        <translation>承認を更新</translation>
    </message>
    <message>
        <source>reports its usage</source>
        <translation>使用状況を報告</translation>
    </message>
    <message>
        <source>its time without contact ends</source>
        <translation>通信なしの期間が終了</translation>
    </message>
    <message>
        <source>tries to register again</source>
        <translation>登録を再試行</translation>
    </message>
    <message>
        <source>its evaluation period ends</source>
        <translation>評価期間が終了</translation>
    </message>
    <message>
        <source>synchronizes with the Smart Software Manager</source>
        <translation>Smart Software Manager と同期</translation>
    </message>
    <message>
        <source>%1 of %2 end</source>
        <translation>%2 %1 個が終了</translation>
    </message>
    <message>
        <source>not run: device reloaded</source>
        <translation>未実行: デバイスがリロードしました</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>it does not exist any more</source>
        <translation>もう存在しません</translation>
    </message>
    <message>
        <source>cancelled, nothing was changed</source>
        <translation>キャンセルされました。何も変更されていません</translation>
    </message>
    <message>
        <source>chassis</source>
        <translation>シャーシ</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>%1 is no module of a chassis</source>
        <translation>%1 はシャーシのモジュールではありません</translation>
    </message>
    <message>
        <source>leave chassis and slot out</source>
        <translation>シャーシとスロットを指定しないでください</translation>
    </message>
    <message>
        <source>there is no chassis of this name</source>
        <translation>この名前のシャーシはありません</translation>
    </message>
    <message>
        <source>add it first</source>
        <translation>まず追加してください</translation>
    </message>
    <message>
        <source>a chassis of this name exists</source>
        <translation>この名前のシャーシは存在します</translation>
    </message>
    <message>
        <source>name it as the device&apos;s chassis</source>
        <translation>デバイスのシャーシとして指定してください</translation>
    </message>
    <message>
        <source>a %1 does not fit into the chassis %2 of model %3</source>
        <translation>%1 はモデル %3 のシャーシ %2 に装着できません</translation>
    </message>
    <message>
        <source>name a chassis of model %1</source>
        <translation>モデル %1 のシャーシを指定してください</translation>
    </message>
    <message>
        <source>slot %1 is outside 1 to %2</source>
        <translation>スロット %1 は 1 ～ %2 の範囲外です</translation>
    </message>
    <message>
        <source>the chassis %1 has no free slot</source>
        <translation>シャーシ %1 に空きスロットがありません</translation>
    </message>
    <message>
        <source>name another chassis or slot</source>
        <translation>別のシャーシまたはスロットを指定してください</translation>
    </message>
    <message>
        <source>slot %1 of %2 is taken</source>
        <translation>%2 のスロット %1 は使用中です</translation>
    </message>
    <message>
        <source>name a free slot</source>
        <translation>空きスロットを指定してください</translation>
    </message>
    <message>
        <source>an ASA virtual needs its throughput level</source>
        <translation>ASA virtual にはスループット レベルが必要です</translation>
    </message>
    <message>
        <source>give the entitlement: 100M, 1G, 2G, 10G or 20G</source>
        <translation>エンタイトルメントを指定してください: 100M、1G、2G、10G、20G</translation>
    </message>
    <message>
        <source>a Day-0 configuration cannot hold &quot;%1&quot;</source>
        <translation>Day-0 設定に &quot;%1&quot; を含めることはできません</translation>
    </message>
    <message>
        <source>enter it after the first start</source>
        <translation>初回起動後に入力してください</translation>
    </message>
    <message>
        <source>the Day-0 line &quot;%1&quot; is refused: %2</source>
        <translation>Day-0 の行 &quot;%1&quot; は拒否されました: %2</translation>
    </message>
    <message>
        <source>correct the file</source>
        <translation>ファイルを修正してください</translation>
    </message>
    <message>
        <source>a module stays in its slot</source>
        <translation>モジュールのスロットは変更できません</translation>
    </message>
    <message>
        <source>remove it and add it in the other slot</source>
        <translation>削除してから別のスロットに追加してください</translation>
    </message>
    <message>
        <source>a registered device keeps its serial number</source>
        <translation>登録済みのデバイスのシリアル番号は変更できません</translation>
    </message>
    <message>
        <source>deregister it first</source>
        <translation>まず登録解除してください</translation>
    </message>
    <message>
        <source>it is a unit of %1</source>
        <translation>%1 のユニットです</translation>
    </message>
    <message>
        <source>disband %1 first</source>
        <translation>まず %1 を解散してください</translation>
    </message>
    <message>
        <source>the registration is not retained by release %1; register again with Force registration</source>
        <translation>登録はリリース %1 に引き継がれません; 強制登録で再登録してください</translation>
    </message>
    <message>
        <source>a name has 1 to 63 characters</source>
        <translation>名前は 1 ～ 63 文字です</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>別の名前を選択してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no chassis model</source>
        <translation>&quot;%1&quot; はシャーシのモデルではありません</translation>
    </message>
    <message>
        <source>give 9300 or a 4100 model such as 4112</source>
        <translation>9300、または 4112 などの 4100 モデルを指定してください</translation>
    </message>
    <message>
        <source>%1 is still in it</source>
        <translation>%1 がまだその中にあります</translation>
    </message>
    <message>
        <source>remove its devices first</source>
        <translation>まずそのデバイスを削除してください</translation>
    </message>
    <message>
        <source>%1 vCPUs are outside 1 to %2</source>
        <translation>vCPU 数 %1 は 1 ～ %2 の範囲外です</translation>
    </message>
    <message>
        <source>give a number in this range</source>
        <translation>この範囲の数を指定してください</translation>
    </message>
    <message>
        <source>16 are for the 20G entitlement on VMware and KVM</source>
        <translation>16 個は VMware と KVM での 20G エンタイトルメント用です</translation>
    </message>
    <message numerus="yes">
        <source>%1 GB of memory are outside %2 to %3 GB for %n vCPU(s)</source>
        <translation>
            <numerusform>メモリ %1 GB は vCPU %n 個の範囲 %2 ～ %3 GB を外れています</numerusform>
        </translation>
    </message>
    <message>
        <source>give memory in this range</source>
        <translation>この範囲のメモリを指定してください</translation>
    </message>
    <message>
        <source>the unit is down</source>
        <translation>ユニットがダウンしています</translation>
    </message>
    <message>
        <source>let it rejoin its pair or cluster first</source>
        <translation>まずペアまたはクラスタに再参加させてください</translation>
    </message>
    <message>
        <source>a name has 1 to %1 characters</source>
        <translation>名前は 1 ～ %1 文字です</translation>
    </message>
    <message>
        <source>give another name</source>
        <translation>別の名前を指定してください</translation>
    </message>
    <message>
        <source>the name holds a control character</source>
        <translation>名前に制御文字が含まれています</translation>
    </message>
    <message>
        <source>a device of this name exists</source>
        <translation>この名前のデバイスは存在します</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no serial number</source>
        <translation>&quot;%1&quot; はシリアル番号ではありません</translation>
    </message>
    <message>
        <source>give 8 to 14 letters and digits, such as JAD200802RR</source>
        <translation>JAD200802RR のような 8 ～ 14 桁の英数字を指定してください</translation>
    </message>
    <message>
        <source>the serial number %1 is that of %2</source>
        <translation>シリアル番号 %1 は %2 のものです</translation>
    </message>
    <message>
        <source>give the device&apos;s own</source>
        <translation>デバイス自身のシリアル番号を指定してください</translation>
    </message>
    <message>
        <source>memory, vCPUs, hypervisor and entitlement are those of an ASA virtual, not of a %1</source>
        <translation>メモリ、vCPU 数、ハイパーバイザ、エンタイトルメントは %1 ではなく ASA virtual のものです</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>指定しないでください</translation>
    </message>
    <message>
        <source>a %1 has no appliance and platform mode</source>
        <translation>%1 にはアプライアンス/プラットフォーム モードがありません</translation>
    </message>
    <message>
        <source>leave the mode out</source>
        <translation>モードを指定しないでください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ASA release</source>
        <translation>&quot;%1&quot; は ASA リリースではありません</translation>
    </message>
    <message>
        <source>give one such as 9.18(1)</source>
        <translation>9.18(1) のように指定してください</translation>
    </message>
    <message>
        <source>release %1 does not run on %2</source>
        <translation>リリース %1 は %2 では動作しません</translation>
    </message>
    <message>
        <source>give %1 or a later one</source>
        <translation>%1 以降を指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address</source>
        <translation>&quot;%1&quot; は IP アドレスではありません</translation>
    </message>
    <message>
        <source>give an IPv4 or IPv6 address</source>
        <translation>IPv4 または IPv6 アドレスを指定してください</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>one of its units does not exist</source>
        <translation>存在しないユニットがあります</translation>
    </message>
    <message>
        <source>it is named twice</source>
        <translation>2 回指定されています</translation>
    </message>
    <message>
        <source>name different devices</source>
        <translation>異なるデバイスを指定してください</translation>
    </message>
    <message>
        <source>not registered when %1 was formed: its licenses and its encryption may differ from the others&apos;; register every unit before</source>
        <translation>%1 の構成時に未登録: ライセンスと暗号化が他のユニットと異なる可能性があります; 事前にすべてのユニットを登録してください</translation>
    </message>
    <message>
        <source>a pair or cluster of this name exists</source>
        <translation>この名前のペアまたはクラスタは存在します</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>クラスタ</translation>
    </message>
    <message>
        <source>cancelled, nothing was imported</source>
        <translation>キャンセルされました。何もインポートされていません</translation>
    </message>
    <message>
        <source>there is nothing to import</source>
        <translation>インポートするものはありません</translation>
    </message>
    <message>
        <source>reloaded after deregistration</source>
        <translation>登録解除後にリロードしました</translation>
    </message>
    <message>
        <source>reloaded</source>
        <translation>リロードしました</translation>
    </message>
    <message>
        <source>both units are active: one end of the failover link uses DES, the other AES/3DES; reload the other unit too</source>
        <translation>両方のユニットがアクティブです: フェールオーバー リンクの一端が DES、他端が AES/3DES を使用しています; もう一方のユニットもリロードしてください</translation>
    </message>
    <message>
        <source>deregistered</source>
        <translation>登録解除済み</translation>
    </message>
    <message>
        <source>the evaluation period is used up</source>
        <translation>評価期間を使い切りました</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>registered to %1</source>
        <translation>%1 に登録</translation>
    </message>
    <message>
        <source>no contact since %1</source>
        <translation>%1 から通信なし</translation>
    </message>
    <message>
        <source>ID certificate valid until %1</source>
        <translation>ID 証明書は %1 まで有効</translation>
    </message>
    <message>
        <source>out of compliance</source>
        <translation>コンプライアンス違反</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>usage reported</source>
        <translation>使用状況を報告済み</translation>
    </message>
    <message>
        <source>authorization renewed</source>
        <translation>承認を更新済み</translation>
    </message>
    <message>
        <source>it has no units</source>
        <translation>ユニットがありません</translation>
    </message>
    <message>
        <source>name its devices</source>
        <translation>デバイスを指定してください</translation>
    </message>
    <message>
        <source>the action</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Out of compliance</source>
        <translation>コンプライアンス違反</translation>
    </message>
    <message>
        <source>Authorization expired</source>
        <translation>承認の期限切れ</translation>
    </message>
    <message>
        <source>Evaluation expired</source>
        <translation>評価期間終了</translation>
    </message>
    <message>
        <source>Registration failed</source>
        <translation>登録失敗</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>制限あり</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>登録中</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>Unregistered</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Permanent license</source>
        <translation>永続ライセンス</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>ユーティリティ</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>承認済み</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>ファイルが破損しています（%1）</translation>
    </message>
    <message>
        <source>open a backup of it</source>
        <translation>そのバックアップを開いてください</translation>
    </message>
    <message>
        <source>chunk %1 is missing</source>
        <translation>チャンク %1 がありません</translation>
    </message>
    <message>
        <source>a root names tables that do not fit</source>
        <translation>ルートが示す表が適合しません</translation>
    </message>
    <message>
        <source>chunk %1 cannot be read</source>
        <translation>チャンク %1 を読み取れません</translation>
    </message>
    <message>
        <source>a table has rows beyond its end</source>
        <translation>表の終わりを超える行があります</translation>
    </message>
    <message>
        <source>open it with the version of Lictor that made it</source>
        <translation>作成した Lictor のバージョンで開いてください</translation>
    </message>
    <message>
        <source>Revision %1: the table %2 does not fit its chunks.</source>
        <translation>リビジョン %1: 表 %2 がそのチャンクに適合しません。</translation>
    </message>
    <message>
        <source>Chunk %1 of the table %2 is damaged.</source>
        <translation>表 %2 のチャンク %1 が破損しています。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>free space and do it again</source>
        <translation>空き容量を確保して、もう一度実行してください</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>別のプログラムが書き込み中です</translation>
    </message>
    <message>
        <source>try again when it is done</source>
        <translation>終了してから再試行してください</translation>
    </message>
    <message>
        <source>it is not a fleet file</source>
        <translation>フリート ファイルではありません</translation>
    </message>
    <message>
        <source>open a file that Lictor made</source>
        <translation>Lictor が作成したファイルを開いてください</translation>
    </message>
    <message>
        <source>the file was replaced or moved by another program</source>
        <translation>ファイルが別のプログラムによって置き換えられたか移動されました</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>開き直してください</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>save a copy in another place</source>
        <translation>別の場所にコピーを保存してください</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>ファイルを開けません</translation>
    </message>
    <message>
        <source>check that it exists and that you may read and write its folder</source>
        <translation>ファイルが存在し、フォルダの読み取りと書き込みの権限があることを確認してください</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>読み取るためのメモリが足りません</translation>
    </message>
    <message>
        <source>the file cannot be read or written (%1)</source>
        <translation>ファイルの読み取りまたは書き込みができません（%1）</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>ディスクを確認してください</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>これはフォルダです</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>その中のファイルを指定してください</translation>
    </message>
    <message>
        <source>the file exists</source>
        <translation>ファイルは存在します</translation>
    </message>
    <message>
        <source>choose another name, or replace it</source>
        <translation>別の名前を選択するか、置き換えてください</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>フォルダ %1 は存在しません</translation>
    </message>
    <message>
        <source>make it first</source>
        <translation>まず作成してください</translation>
    </message>
    <message>
        <source>the folder %1 cannot be written</source>
        <translation>フォルダ %1 に書き込めません</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>別のフォルダを選択してください</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>ファイルに書き込めません（%1）</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>別の場所を選択してください</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのようなファイルはありません</translation>
    </message>
    <message>
        <source>make a new fleet or choose another file</source>
        <translation>新しいフリートを作成するか、別のファイルを選択してください</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>読み取り権限があることを確認してください</translation>
    </message>
    <message>
        <source>the file is empty, not a fleet file</source>
        <translation>ファイルは空で、フリート ファイルではありません</translation>
    </message>
    <message>
        <source>made by a newer Lictor (schema %1; this one knows %2)</source>
        <translation>より新しい Lictor で作成されました（スキーマ %1; このバージョンは %2 まで対応）</translation>
    </message>
    <message>
        <source>open it with that version</source>
        <translation>そのバージョンで開いてください</translation>
    </message>
    <message>
        <source>there is no schema %1</source>
        <translation>スキーマ %1 はありません</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>ファイルは読み取り専用です</translation>
    </message>
    <message>
        <source>the folder of the file is read-only</source>
        <translation>ファイルのフォルダは読み取り専用です</translation>
    </message>
    <message>
        <source>do it again on the fleet as it now is</source>
        <translation>現在のフリートでもう一度実行してください</translation>
    </message>
    <message>
        <source>it has no revision</source>
        <translation>リビジョンがありません</translation>
    </message>
    <message>
        <source>root %1 cannot be read</source>
        <translation>ルート %1 を読み取れません</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>元に戻す操作はありません</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>やり直す操作はありません</translation>
    </message>
    <message>
        <source>only the last %1 actions can be taken back</source>
        <translation>元に戻せるのは最後の %1 件の操作だけです</translation>
    </message>
    <message>
        <source>it is not at revision %1</source>
        <translation>リビジョン %1 ではありません</translation>
    </message>
    <message>
        <source>%1 changed it meanwhile (revision %2: %3)</source>
        <translation>その間に %1 が変更しました（リビジョン %2: %3）</translation>
    </message>
    <message>
        <source>The newest revision has no root.</source>
        <translation>最新のリビジョンにルートがありません。</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>entitlement</source>
        <translation>エンタイトルメント</translation>
    </message>
    <message>
        <source>throughput level</source>
        <translation>スループット レベル</translation>
    </message>
    <message>
        <source>chassis</source>
        <translation>シャーシ</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>virtual account</source>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>active unit</source>
        <translation>アクティブ ユニット</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>a license pool</source>
        <translation>ライセンス プール</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>satellite</source>
        <translation>サテライト</translation>
    </message>
    <message>
        <source>license platform</source>
        <translation>ライセンス プラットフォーム</translation>
    </message>
    <message>
        <source>a fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>%1 refers to an unknown %2</source>
        <translation>%1 が不明な%2を参照しています</translation>
    </message>
    <message>
        <source>license</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>what revision %1 changed is not kept any more</source>
        <translation>リビジョン %1 の変更内容はすでに保持されていません</translation>
    </message>
    <message>
        <source>look at one of the last %1 actions</source>
        <translation>直近 %1 件の操作のいずれかを確認してください</translation>
    </message>
</context>
<context>
    <name>SubscribersUrlDialog</name>
    <message>
        <source>Edit Subscribers URL</source>
        <translation>サブスクライバ URL の編集</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Another URL</source>
        <translation>その他の URL</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>サーバー(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation>URL(&amp;U)：</translation>
    </message>
    <message>
        <source>Enter a URL, or choose the Smart Software Manager.</source>
        <translation>URL を入力するか、Smart Software Manager を選択してください。</translation>
    </message>
    <message>
        <source>Use &amp;http</source>
        <translation>http を使用(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>special</source>
        <translation>特別</translation>
    </message>
</context>
<context>
    <name>TransferInstanceDialog</name>
    <message>
        <source>Transfer Product Instance</source>
        <translation>製品インスタンスの転送</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 は %2 に属しています。</translation>
    </message>
    <message>
        <source>To Virtual Account:</source>
        <translation>転送先バーチャルアカウント：</translation>
    </message>
    <message>
        <source>%1 uses %2; from then on these count in %3.</source>
        <translation>%1 は %2 を使用しています。転送後、これらは %3 で数えられます。</translation>
    </message>
</context>
<context>
    <name>TransferLicensesDialog</name>
    <message>
        <source>Transfer Licenses</source>
        <translation>ライセンスの転送</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Before and After</source>
        <translation>転送前と転送後</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>転送元：</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>転送先：</translation>
    </message>
    <message>
        <source>License:</source>
        <translation>ライセンス：</translation>
    </message>
    <message>
        <source>Count:</source>
        <translation>数：</translation>
    </message>
    <message>
        <source>Both virtual accounts are the same. Choose another one.</source>
        <translation>両方のバーチャルアカウントが同じです。別のものを選択してください。</translation>
    </message>
    <message>
        <source>%1 has no unused licenses that could be moved.</source>
        <translation>%1 には移動できる未使用のライセンスがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n unused; only these can be moved.</source>
        <translation>
            <numerusform>%1 の未使用は %n 個です。移動できるのはこれだけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>購入数</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残数</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
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
        <translation>トークンまたはサーバーの URL</translation>
    </message>
    <message>
        <source>&amp;Registration:</source>
        <translation>登録(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Utility:</source>
        <translation>ユーティリティ(&amp;U)：</translation>
    </message>
    <message>
        <source>The server of the usage reports.</source>
        <translation>使用状況レポートのサーバー。</translation>
    </message>
    <message>
        <source>&amp;Proxy URL:</source>
        <translation>プロキシ URL(&amp;P)：</translation>
    </message>
    <message>
        <source>Proxy P&amp;ort:</source>
        <translation>プロキシ ポート(&amp;O)：</translation>
    </message>
    <message>
        <source>Optional: only where the server is reached through a proxy, one that asks for no password (UTIL-8).</source>
        <translation>省略可: パスワードを要求しないプロキシ経由でサーバーに到達する場合にのみ指定します (UTIL-8)。</translation>
    </message>
    <message>
        <source>A port needs its proxy. Enter the proxy, or leave the port empty.</source>
        <translation>ポートにはプロキシが必要です。プロキシを入力するか、ポートを空にしてください。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, 1 to 65535, such as 443.</source>
        <translation>プロキシのポートを 1 ～ 65535 で入力してください（例: 443）。</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、他 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) lose contact and live on their grace period: %1</source>
        <translation>
            <numerusform>%n 台のデバイスが通信できなくなり、猶予期間で動作します: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) lose their authorization: %1</source>
        <translation>
            <numerusform>%n 台のデバイスが承認を失います: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) lose their registration: %1</source>
        <translation>
            <numerusform>%n 台のデバイスが登録を失います: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) fail to register: %1</source>
        <translation>
            <numerusform>%n 台のデバイスが登録に失敗します: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The evaluation period of %n device(s) ends: %1</source>
        <translation>
            <numerusform>%n 台のデバイスの評価期間が終了します: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are out of compliance, %1 is short: %2</source>
        <translation>
            <numerusform>%n 台のデバイスがコンプライアンス違反、%1 が不足: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) lose the license kept after a takeover: %1</source>
        <translation>
            <numerusform>%n 台のデバイスが引き継ぎ後に保持していたライセンスを失います: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failover link(s) do not understand each other: %1</source>
        <translation>
            <numerusform>%n 本のフェールオーバー リンクで両端の方式が一致しません: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 are missing already</source>
        <translation>
            <numerusform>%1: %2 個中 %n 個がすでに不足</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 are missing</source>
        <translation>
            <numerusform>%1: %2 個中 %n 個が不足</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>TrustedPool</name>
    <message>
        <source>bundle of %1</source>
        <translation>%1 のバンドル</translation>
    </message>
    <message>
        <source>bundle of release %1</source>
        <translation>リリース %1 のバンドル</translation>
    </message>
    <message>
        <source>issuer of the license server since %1</source>
        <translation>%1 以降のライセンス サーバーの発行者</translation>
    </message>
    <message>
        <source>made by the device on %1, as _SmartCallHome_ServerCA</source>
        <translation>%1 にデバイスが _SmartCallHome_ServerCA として作成</translation>
    </message>
</context>
<context>
    <name>TrustpoolPolicyDialog</name>
    <message>
        <source>Edit Trusted Certificate Pool Policy</source>
        <translation>信頼された証明書プールのポリシーの編集</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Enable Automatic Import</source>
        <translation>自動インポートを有効化(&amp;E)</translation>
    </message>
    <message>
        <source>Revocation Check:</source>
        <translation>失効確認：</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Certificate Matching Rules:</source>
        <translation>証明書照合ルール：</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Automatic Import</source>
        <translation>自動インポート</translation>
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation>URL(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Time of day:</source>
        <translation>時刻(&amp;T)：</translation>
    </message>
    <message>
        <source>every day, by the device&apos;s clock</source>
        <translation>毎日、デバイスのクロックによる</translation>
    </message>
    <message>
        <source>Check “Enable Automatic Import” first.</source>
        <translation>まず「自動インポートを有効化」をオンにしてください。</translation>
    </message>
    <message>
        <source>The device follows when the issuer of the server&apos;s certificate changes.</source>
        <translation>サーバーの証明書の発行者が変わると、デバイスも追従します。</translation>
    </message>
    <message>
        <source>The server&apos;s issuer changes on %1; without automatic import the next contact after that fails (CERTPOOL-2).</source>
        <translation>サーバーの発行者は %1 に変わります。自動インポートなしでは、その後の次回通信に失敗します (CERTPOOL-2)。</translation>
    </message>
    <message>
        <source>Without automatic import, contacts fail from the day on which the issuer of the server&apos;s certificate changes, until a bundle is imported by hand (CERTPOOL-2).</source>
        <translation>自動インポートなしでは、サーバーの証明書の発行者が変わった日から、バンドルを手動でインポートするまで通信に失敗します (CERTPOOL-2)。</translation>
    </message>
</context>
<context>
    <name>UnitEffects</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 is down afterwards, until it rejoins.</source>
        <translation>その後、%1 は再参加するまで停止します。</translation>
    </message>
    <message>
        <source>%1 takes over; no license changes hands. %2</source>
        <translation>%1 が引き継ぎます。ライセンスの移動はありません。%2</translation>
    </message>
    <message>
        <source>%1 takes over with what the units have together, but is not registered and cannot ask: it is kept for %2. %3</source>
        <translation>%1 がユニット全体で持つライセンスとともに引き継ぎますが、未登録のため要求できません: %2 の間保持されます。%3</translation>
    </message>
    <message>
        <source>%1 takes over with what the units have together and asks again for %2; %3 has enough for both until %4 rejoins. %5</source>
        <translation>%1 がユニット全体で持つライセンスとともに引き継ぎ、%2 を再要求します。%4 が再参加するまで、%3 には両方に十分なライセンスがあります。%5</translation>
    </message>
    <message>
        <source>%1 takes over with what the units have together and asks again for %2. %3 lacks %4 until %5 rejoins: out of compliance, asked again every %6, kept for %7. %8</source>
        <translation>%1 がユニット全体で持つライセンスとともに引き継ぎ、%2 を再要求します。%5 が再参加するまで、%3 では %4 が不足します: コンプライアンス違反、%6 ごとに再要求、%7 の間保持。%8</translation>
    </message>
    <message>
        <source>%1 comes back, takes over the configuration of %2 and has no license to release.</source>
        <translation>%1 が復帰して %2 の設定を引き継ぎます。解放するライセンスはありません。</translation>
    </message>
    <message>
        <source>%1 comes back, takes over the configuration of %2 and releases %3.</source>
        <translation>%1 が復帰して %2 の設定を引き継ぎ、%3 を解放します。</translation>
    </message>
    <message>
        <source>%1 loses the configuration of the control unit (%2), which has to be entered on it anew, and keeps what it asks for itself (%3).</source>
        <translation>%1 は制御ユニットの設定（%2）を失い、改めて入力する必要があります。自身で要求する分（%3）は保持します。</translation>
    </message>
    <message>
        <source>%1 goes on alone with %2; every other unit loses that and keeps what it asks for itself.</source>
        <translation>%1 は %2 とともに単独で動作し続けます。他のすべてのユニットはそれを失い、自身で要求する分を保持します。</translation>
    </message>
    <message>
        <source>%1 releases %2. Both units keep the licensing configuration cached: to license them again, clear it on each and enter it anew.</source>
        <translation>%1 が %2 を解放します。両方のユニットはライセンス設定をキャッシュとして保持します: 再びライセンスするには、それぞれでクリアしてから入力し直してください。</translation>
    </message>
    <message>
        <source>%1 speaks AES/3DES after the reload, the other unit DES: both become active until the other one is reloaded too.</source>
        <translation>リロード後、%1 は AES/3DES、もう一方のユニットは DES を使用します: もう一方もリロードするまで、両方がアクティブになります。</translation>
    </message>
    <message>
        <source>%1 then speaks what the other unit speaks, and one of them is active again.</source>
        <translation>その後、%1 はもう一方のユニットと同じ方式を使用し、再び一方がアクティブになります。</translation>
    </message>
    <message>
        <source>Strong encryption takes effect on %1.</source>
        <translation>%1 で高度暗号化が有効になります。</translation>
    </message>
    <message>
        <source>%1 restarts from its startup configuration; it asks for %2, before and after.</source>
        <translation>%1 がスタートアップ コンフィギュレーションで再起動します。要求は前後とも %2 です。</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>active unit</source>
        <translation>アクティブ ユニット</translation>
    </message>
    <message>
        <source>standby unit</source>
        <translation>スタンバイ ユニット</translation>
    </message>
    <message>
        <source>control unit</source>
        <translation>制御ユニット</translation>
    </message>
    <message>
        <source>data unit</source>
        <translation>データ ユニット</translation>
    </message>
    <message>
        <source>single unit</source>
        <translation>単独ユニット</translation>
    </message>
    <message>
        <source>control</source>
        <translation>制御</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>primary / active</source>
        <translation>プライマリ / アクティブ</translation>
    </message>
    <message>
        <source>primary / standby</source>
        <translation>プライマリ / スタンバイ</translation>
    </message>
    <message>
        <source>secondary / active</source>
        <translation>セカンダリ / アクティブ</translation>
    </message>
    <message>
        <source>secondary / standby</source>
        <translation>セカンダリ / スタンバイ</translation>
    </message>
    <message>
        <source>down</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>up, does not understand the other unit</source>
        <translation>稼働中、もう一方のユニットと方式が不一致</translation>
    </message>
    <message>
        <source>up, reload pending</source>
        <translation>稼働中、リロード待ち</translation>
    </message>
    <message>
        <source>up</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>by chassis %1, %2</source>
        <translation>シャーシ %1 による、%2</translation>
    </message>
    <message>
        <source>yes, %1</source>
        <translation>はい、%1</translation>
    </message>
    <message>
        <source>permanent license</source>
        <translation>永続ライセンス</translation>
    </message>
    <message>
        <source>registering</source>
        <translation>登録中</translation>
    </message>
    <message>
        <source>chassis %1 is not</source>
        <translation>シャーシ %1 は未登録</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Strong (3DES/AES)</source>
        <translation>高度 (3DES/AES)</translation>
    </message>
    <message>
        <source>Base (DES), strong after a reload</source>
        <translation>基本 (DES)、リロード後に高度</translation>
    </message>
    <message>
        <source>Base (DES)</source>
        <translation>基本 (DES)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nothing (cached)</source>
        <translation>なし（キャッシュ済み）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>it is no unit of %1</source>
        <translation>%1 のユニットではありません</translation>
    </message>
    <message>
        <source>name one of its units</source>
        <translation>そのユニットのいずれかを指定してください</translation>
    </message>
    <message>
        <source>it leads %1 already</source>
        <translation>すでに %1 を主導しています</translation>
    </message>
    <message>
        <source>name another unit</source>
        <translation>別のユニットを指定してください</translation>
    </message>
    <message>
        <source>it is down</source>
        <translation>ダウンしています</translation>
    </message>
    <message>
        <source>let it rejoin first</source>
        <translation>まず再参加させてください</translation>
    </message>
    <message>
        <source>no other unit of it is up</source>
        <translation>稼働中の他のユニットがありません</translation>
    </message>
    <message>
        <source>let a unit rejoin first</source>
        <translation>まずユニットを再参加させてください</translation>
    </message>
    <message>
        <source>leads %1 now</source>
        <translation>%1 を主導するようになりました</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>it is up</source>
        <translation>稼働中です</translation>
    </message>
    <message>
        <source>nothing is to be done</source>
        <translation>行うことはありません</translation>
    </message>
    <message>
        <source>is back as %1</source>
        <translation>%1 として復帰しました</translation>
    </message>
    <message>
        <source>it is in no cluster</source>
        <translation>クラスタに属していません</translation>
    </message>
    <message>
        <source>name a unit of one</source>
        <translation>クラスタのユニットを指定してください</translation>
    </message>
    <message>
        <source>%1 is a failover pair, which no unit leaves alone</source>
        <translation>%1 はフェールオーバー ペアで、ユニットだけが離脱することはできません</translation>
    </message>
    <message>
        <source>disband %1</source>
        <translation>%1 を解散してください</translation>
    </message>
    <message>
        <source>it is the last unit of %1</source>
        <translation>%1 の最後のユニットです</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>%1 for %2 hours</source>
        <translation>%1 を %2 時間</translation>
    </message>
    <message>
        <source>nothing was used</source>
        <translation>使用はありません</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>%1 を使用</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>Edit User</source>
        <translation>ユーザーの編集</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>ユーザーの追加</translation>
    </message>
    <message>
        <source>Change User</source>
        <translation>ユーザーの変更</translation>
    </message>
    <message>
        <source>Administrator: reaches everything and decides what others reach</source>
        <translation>管理者: すべてにアクセスでき、他のユーザーのアクセス先を決定します</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前：</translation>
    </message>
    <message>
        <source>The name under which the user acts; it stands in the event log and in the journal.</source>
        <translation>ユーザーが操作に使用する名前です。イベント ログとジャーナルに記録されます。</translation>
    </message>
    <message>
        <source>Virtual accounts:</source>
        <translation>バーチャルアカウント：</translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation>ユーザーには名前が必要です。</translation>
    </message>
    <message>
        <source>There is a user “%1” already. Choose another name.</source>
        <translation>ユーザー「%1」はすでに存在します。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Choose the virtual accounts that the user reaches.</source>
        <translation>ユーザーがアクセスできるバーチャルアカウントを選択してください。</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>the account has no users yet, and %1 would not reach the portal any more</source>
        <translation>アカウントにはまだユーザーがおらず、%1 はポータルにアクセスできなくなります</translation>
    </message>
    <message>
        <source>add %1 as an administrator first</source>
        <translation>まず %1 を管理者として追加してください</translation>
    </message>
    <message>
        <source>is no administrator of the account</source>
        <translation>アカウントの管理者ではありません</translation>
    </message>
    <message>
        <source>does not reach virtual account %1</source>
        <translation>バーチャルアカウント %1 にアクセスできません</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>名前が空です</translation>
    </message>
    <message>
        <source>give it a name</source>
        <translation>名前を付けてください</translation>
    </message>
    <message>
        <source>it is not said what the user reaches</source>
        <translation>ユーザーのアクセス先が指定されていません</translation>
    </message>
    <message>
        <source>name virtual accounts, or make the user an administrator</source>
        <translation>バーチャルアカウントを指定するか、ユーザーを管理者にしてください</translation>
    </message>
    <message>
        <source>the account would have no administrator</source>
        <translation>アカウントの管理者がいなくなります</translation>
    </message>
    <message>
        <source>make another user an administrator first</source>
        <translation>まず別のユーザーを管理者にしてください</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>ask an administrator of the account</source>
        <translation>アカウントの管理者に依頼してください</translation>
    </message>
    <message>
        <source>is no user of the portal</source>
        <translation>ポータルのユーザーではありません</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>Smart Call Home for licensing is configured in the supervisor of chassis %1, not on the ASA (TRN-7): in its FXOS, enter scope monitoring, then scope callhome.</source>
        <translation>ライセンス用の Smart Call Home は、ASA ではなくシャーシ %1 のスーパーバイザで設定します (TRN-7): その FXOS で scope monitoring、続いて scope callhome を入力してください。</translation>
    </message>
    <message>
        <source>The supervisor of chassis %1 keeps the time for its modules (TRN-15); it is set in its FXOS.</source>
        <translation>シャーシ %1 のスーパーバイザがモジュールの時刻を管理します (TRN-15)。時刻はその FXOS で設定します。</translation>
    </message>
    <message>
        <source>%1 runs in platform mode: its clock is set in FXOS, not on the ASA (PRE-4).</source>
        <translation>%1 はプラットフォーム モードで動作しています: クロックは ASA ではなく FXOS で設定します (PRE-4)。</translation>
    </message>
    <message>
        <source>%1 runs release %2; its trusted certificate pool can be updated from release %3 on (CERTPOOL-6). Upgrade it first.</source>
        <translation>%1 で動作しているのはリリース %2 です。信頼された証明書プールを更新できるのはリリース %3 からです (CERTPOOL-6)。まずアップグレードしてください。</translation>
    </message>
</context>
<context>
    <name>lictor::AgentEventTable</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>What Happened</source>
        <translation>発生した内容</translation>
    </message>
</context>
<context>
    <name>lictor::AlertTable</name>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>発生元</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Action Due</source>
        <translation>対応期限</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>メジャー</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>マイナー</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
</context>
<context>
    <name>lictor::BulkDesk</name>
    <message numerus="yes">
        <source>What will happen to %n device(s)</source>
        <translation>
            <numerusform>%n 台のデバイスに起こること</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying it out was cancelled.</source>
        <translation>試行はキャンセルされました。</translation>
    </message>
    <message>
        <source>It is being tried on a copy of the fleet.</source>
        <translation>フリートのコピーで試行しています。</translation>
    </message>
    <message>
        <source>The fleet file is read-only: %1.</source>
        <translation>フリート ファイルは読み取り専用です: %1。</translation>
    </message>
    <message>
        <source>It is being done.</source>
        <translation>実行しています。</translation>
    </message>
    <message>
        <source>It was done. Choose another action, or try again for those that failed.</source>
        <translation>実行しました。別の操作を選択するか、失敗したものを再試行してください。</translation>
    </message>
    <message>
        <source>There is no device for which it can be done.</source>
        <translation>実行できるデバイスがありません。</translation>
    </message>
</context>
<context>
    <name>lictor::BulkFields</name>
    <message>
        <source>Each device asks the Smart Software Manager for its licenses now.</source>
        <translation>各デバイスが、今すぐ Smart Software Manager にライセンスを要求します。</translation>
    </message>
    <message>
        <source>Each device gets a new ID certificate now.</source>
        <translation>各デバイスが、今すぐ新しい ID 証明書を取得します。</translation>
    </message>
    <message>
        <source>Each device leaves its virtual account and gives its licenses back.</source>
        <translation>各デバイスがバーチャルアカウントから離れ、ライセンスを返却します。</translation>
    </message>
    <message>
        <source>Each device restarts from its startup configuration.</source>
        <translation>各デバイスが、スタートアップ コンフィギュレーションで再起動します。</translation>
    </message>
    <message>
        <source>Each device saves its running configuration to flash.</source>
        <translation>各デバイスが、実行コンフィギュレーションをフラッシュに保存します。</translation>
    </message>
    <message>
        <source>Each device enables permanent license reservation and makes a request code. The codes go to a file for the portal.</source>
        <translation>各デバイスが永続ライセンスの予約を有効にし、要求コードを作成します。コードはポータル用のファイルに保存されます。</translation>
    </message>
    <message>
        <source>Each device gives its permanent license back and makes a return code. The codes go to a file for the portal; without them the licenses stay in use (PLR-20).</source>
        <translation>各デバイスが永続ライセンスを返却し、返却コードを作成します。コードはポータル用のファイルに保存されます。コードがないとライセンスは使用中のままです (PLR-20)。</translation>
    </message>
    <message>
        <source>many devices</source>
        <translation>多数のデバイス</translation>
    </message>
    <message>
        <source>&amp;Force registration</source>
        <translation>強制登録(&amp;F)</translation>
    </message>
    <message>
        <source>Registers devices again that are registered already (REG-6, REG-7).</source>
        <translation>すでに登録されているデバイスを再登録します (REG-6、REG-7)。</translation>
    </message>
    <message>
        <source>To virtual acco&amp;unt:</source>
        <translation>移動先のバーチャルアカウント(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Release:</source>
        <translation>リリース(&amp;R)：</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>A CSV file with the columns device, serial and code, as the portal&apos;s License Reservation saves it.</source>
        <translation>ポータルの「ライセンスの予約」で保存される、列 device、serial、code を含む CSV ファイル。</translation>
    </message>
    <message>
        <source>Authorization Codes</source>
        <translation>承認コード</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n code(s)</source>
        <translation>
            <numerusform>%1: コード %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::BulkPane</name>
    <message>
        <source>Canc&amp;el</source>
        <translation>キャンセル(&amp;E)</translation>
    </message>
    <message>
        <source>Ex&amp;port List…</source>
        <translation>リストをエクスポート(&amp;P)…</translation>
    </message>
    <message>
        <source>Select T&amp;hose That Failed</source>
        <translation>失敗したものを選択(&amp;H)</translation>
    </message>
    <message>
        <source>Tr&amp;y Again</source>
        <translation>再試行(&amp;Y)</translation>
    </message>
    <message>
        <source>Sa&amp;ve Codes…</source>
        <translation>コードを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Pools After It</source>
        <translation>実行後のプール</translation>
    </message>
    <message>
        <source>&amp;Action:</source>
        <translation>操作(&amp;A)：</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>リストのエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) selected</source>
        <translation>
            <numerusform>%n 台のデバイスを選択</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2、%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n モデル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual account(s)</source>
        <translation>
            <numerusform>%n 個のバーチャルアカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>Pools after it: as they are now.</source>
        <translation>実行後のプール: 現在のまま。</translation>
    </message>
    <message>
        <source>P&amp;ools after it:</source>
        <translation>実行後のプール(&amp;O)：</translation>
    </message>
    <message>
        <source>Nothing is done before you have seen what will happen to which device.</source>
        <translation>どのデバイスに何が起こるかを確認するまで、何も実行されません。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Do It for %n Device(s)</source>
        <translation>
            <numerusform>%n 台のデバイスに実行(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Do It</source>
        <translation>実行(&amp;D)</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>リストはまだありません。</translation>
    </message>
    <message>
        <source>Tried on a copy of the fleet as it stands; nothing is done yet.</source>
        <translation>現在のフリートのコピーで試行しました。まだ何も実行されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Done for %n device(s). Undo takes it back.</source>
        <translation>
            <numerusform>%n 台のデバイスに実行しました。「元に戻す」で元に戻せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %1 of %n device(s). The column Last Action says why the others were refused.</source>
        <translation>
            <numerusform>%n 台中 %1 台のデバイスに実行しました。他が拒否された理由は「最後の操作」列にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n device(s): %1</source>
        <translation>
            <numerusform>• %n 台のデバイス: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n device(s)?</source>
        <translation>
            <numerusform>%1: %n 台のデバイスに実行しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo will still be possible in Lictor.</source>
        <translation>Lictor では引き続き元に戻すことができます。</translation>
    </message>
    <message>
        <source>Save Codes</source>
        <translation>コードの保存</translation>
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
        <translation>クラスタのユニットは %1 台そろっています。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Why Not</source>
        <translation>不可の理由</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>lictor::ChassisPane</name>
    <message>
        <source>Modules</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Double click, or Return: that ASA&apos;s Smart Licensing</source>
        <translation>ダブルクリックまたは Return: その ASA の Smart Licensing</translation>
    </message>
    <message>
        <source>&amp;Register…</source>
        <translation>登録(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Unregister</source>
        <translation>登録解除(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation>更新(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;XOS CLI…</source>
        <translation>FXOS CLI(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Permanent License…</source>
        <translation>永続ライセンス(&amp;P)…</translation>
    </message>
    <message>
        <source>The token is entered here, once for all modules; an ASA on the chassis has no Register (TOK-9).</source>
        <translation>トークンはここで、全モジュール分を一度に入力します。シャーシ上の ASA に「登録」はありません (TOK-9)。</translation>
    </message>
    <message>
        <source>The chassis is not registered.</source>
        <translation>シャーシは登録されていません。</translation>
    </message>
    <message>
        <source>Every module gives its licenses back and runs with the defaults.</source>
        <translation>各モジュールがライセンスを返却し、デフォルトで動作します。</translation>
    </message>
    <message>
        <source>Asks at once for the authorization of what the modules ask for.</source>
        <translation>モジュールが要求するライセンスの承認を今すぐ要求します。</translation>
    </message>
    <message>
        <source>A terminal on the supervisor of the chassis.</source>
        <translation>シャーシのスーパーバイザのターミナルです。</translation>
    </message>
    <message>
        <source>Request code, authorization code and return code of one license for the chassis (PLR-4K9K-2).</source>
        <translation>シャーシの 1 ライセンスの要求コード、承認コード、返却コード (PLR-4K9K-2)。</translation>
    </message>
    <message>
        <source>Licenses of cluster %1 are configured on its control unit %2.</source>
        <translation>クラスタ %1 のライセンスは、制御ユニット %2 で設定します。</translation>
    </message>
</context>
<context>
    <name>lictor::ChassisWindow</name>
    <message>
        <source>FXOS CLI - %1</source>
        <translation>FXOS CLI - %1</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>? helps, Tab completes, Ctrl+Tab leaves the line. Licensing is in scope license.</source>
        <translation>? でヘルプ、Tab で補完、Ctrl+Tab で行を離れます。ライセンスは scope license にあります。</translation>
    </message>
    <message>
        <source>The chassis is not in the fleet any more.</source>
        <translation>シャーシはすでにフリートにありません。</translation>
    </message>
</context>
<context>
    <name>lictor::ClockControl</name>
    <message>
        <source>Clock back</source>
        <translation>クロックを戻す</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>次のイベント</translation>
    </message>
    <message>
        <source>To the next moment at which something happens (F8)</source>
        <translation>次に何かが起こる時点に進みます (F8)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>進行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next Event</source>
        <translation>次のイベント(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Advance By</source>
        <translation>進める(&amp;A)</translation>
    </message>
    <message>
        <source>1 Hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>1 Day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>7 Days</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>30 Days</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>90 Days</source>
        <translation>90 日</translation>
    </message>
    <message>
        <source>1 Year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>&amp;Jump To…</source>
        <translation>ジャンプ(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>速度(&amp;S)</translation>
    </message>
    <message>
        <source>1 hour a second</source>
        <translation>1 秒に 1 時間</translation>
    </message>
    <message>
        <source>1 day a second</source>
        <translation>1 秒に 1 日</translation>
    </message>
    <message>
        <source>7 days a second</source>
        <translation>1 秒に 7 日</translation>
    </message>
    <message>
        <source>S&amp;top When</source>
        <translation>停止条件(&amp;T)</translation>
    </message>
    <message>
        <source>A state changes</source>
        <translation>状態の変化</translation>
    </message>
    <message>
        <source>A pool runs dry</source>
        <translation>プールの枯渇</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>手動のみ</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>クロックを一時停止</translation>
    </message>
    <message>
        <source>Run the clock</source>
        <translation>クロックを進行</translation>
    </message>
    <message>
        <source>Pause (F9)</source>
        <translation>一時停止 (F9)</translation>
    </message>
    <message>
        <source>Let the clock run until something happens (F9)</source>
        <translation>何か起こるまでクロックを進めます (F9)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Simulated time %1</source>
        <translation>シミュレーション時刻 %1</translation>
    </message>
    <message>
        <source>The fleet&apos;s simulated time; local: %1</source>
        <translation>フリートのシミュレーション時刻; 現地時刻: %1</translation>
    </message>
    <message>
        <source>Undo %1 (F7)</source>
        <translation>元に戻す: %1 (F7)</translation>
    </message>
    <message>
        <source>The last action did not move the clock; undo goes back further.</source>
        <translation>最後の操作ではクロックは動いていません。「元に戻す」でさらに前に戻れます。</translation>
    </message>
    <message>
        <source>The last action did not move the clock; Edit &gt; Undo takes it back.</source>
        <translation>最後の操作ではクロックは動いていません。「編集 &gt; 元に戻す」でその操作を元に戻せます。</translation>
    </message>
    <message>
        <source>Jump To</source>
        <translation>ジャンプ</translation>
    </message>
    <message>
        <source>Date and time (UTC) or a length of time, for example 2026-09-01, 2026-09-01 08:00:00 or +30d:</source>
        <translation>日時 (UTC) または時間の長さ（例: 2026-09-01、2026-09-01 08:00:00、+30d）：</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>ジャンプ</translation>
    </message>
    <message>
        <source>this is no time</source>
        <translation>これは時刻ではありません</translation>
    </message>
    <message>
        <source>write for example 2026-09-01 or +30d</source>
        <translation>2026-09-01 や +30d のように入力してください</translation>
    </message>
    <message>
        <source>this is not after the present time</source>
        <translation>現在の時刻より後ではありません</translation>
    </message>
    <message>
        <source>use Back to undo a movement of the clock</source>
        <translation>クロックの動きを元に戻すには「戻す」を使用してください</translation>
    </message>
</context>
<context>
    <name>lictor::ClockPane</name>
    <message>
        <source>Addresses, separated by commas</source>
        <translation>アドレス（カンマ区切り）</translation>
    </message>
    <message>
        <source>&amp;Time of the device:</source>
        <translation>デバイスの時刻(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;NTP Servers:</source>
        <translation>NTP サーバー(&amp;N)：</translation>
    </message>
    <message>
        <source>A certificate is valid only within its dates: a clock that is wrong makes contacts fail (PRE-4, TRN-15). An address may be followed by what belongs to it, as in 192.0.2.123 source outside prefer.</source>
        <translation>証明書は有効期間内でのみ有効です: クロックが正しくないと通信に失敗します (PRE-4、TRN-15)。アドレスの後には、192.0.2.123 source outside prefer のように付随する指定を続けることができます。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>as the fleet&apos;s clock</source>
        <translation>フリートのクロックと同じ</translation>
    </message>
    <message>
        <source>%1 ahead of the fleet&apos;s clock</source>
        <translation>フリートのクロックより %1 進んでいます</translation>
    </message>
    <message>
        <source>%1 behind the fleet&apos;s clock</source>
        <translation>フリートのクロックより %1 遅れています</translation>
    </message>
    <message>
        <source>The clock is wrong by %1: to this device the license server&apos;s certificate is not valid, and contacts fail (TRN-15).</source>
        <translation>クロックが %1 ずれています: このデバイスではライセンス サーバーの証明書が有効とみなされず、通信に失敗します (TRN-15)。</translation>
    </message>
</context>
<context>
    <name>lictor::ClockRun</name>
    <message>
        <source>Stopped at %1: %2: %3</source>
        <comment>a moment, who, and what happened</comment>
        <translation>%1 に停止: %2: %3</translation>
    </message>
</context>
<context>
    <name>lictor::CodeField</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>There is no code yet.</source>
        <translation>コードはまだありません。</translation>
    </message>
</context>
<context>
    <name>lictor::CommandWindow</name>
    <message numerus="yes">
        <source>%1 and %n more:</source>
        <translation>
            <numerusform>%1 と他 %n 台：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>S&amp;ingle line</source>
        <translation>1 行(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Multiple lines</source>
        <translation>複数行(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Send t&amp;o:</source>
        <translation>送信先(&amp;O)：</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンド ライン</translation>
    </message>
    <message>
        <source>Command lines</source>
        <translation>コマンド ライン</translation>
    </message>
    <message>
        <source>&amp;Clear Response</source>
        <translation>応答をクリア(&amp;C)</translation>
    </message>
    <message>
        <source>Copy T&amp;ranscript</source>
        <translation>記録をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Save Transcript</source>
        <translation>記録の保存</translation>
    </message>
    <message>
        <source>Command Line Interface - %1</source>
        <translation>コマンド ライン インターフェイス - %1</translation>
    </message>
    <message>
        <source>The %1 selected devices</source>
        <translation>選択した %1 台のデバイス</translation>
    </message>
    <message>
        <source>This device is not in the fleet any more.</source>
        <translation>このデバイスはもうフリートにありません。</translation>
    </message>
    <message>
        <source>The device asks: Return means yes, n means no, Escape sends nothing.</source>
        <translation>デバイスからの質問: Return は「はい」、n は「いいえ」、Escape は何も送信しません。</translation>
    </message>
    <message>
        <source>The lines are running; the window can be used meanwhile.</source>
        <translation>行を実行中です。その間もウィンドウを使用できます。</translation>
    </message>
    <message>
        <source>A line a row. Send runs them one after another, as one step that can be undone.</source>
        <translation>1 行に 1 つずつ入力します。「送信」で順に実行され、まとめて 1 つの操作として元に戻すことができます。</translation>
    </message>
    <message>
        <source>Tab completes, ? shows help, Up and Down bring earlier lines back, Ctrl+Tab leaves the line.</source>
        <translation>Tab で補完、? でヘルプを表示、↑ と ↓ で以前の行を呼び出し、Ctrl+Tab で行から移動します。</translation>
    </message>
    <message>
        <source>Stopped; nothing was sent.</source>
        <translation>停止しました。何も送信されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) are not shown; lictorctl cli --filter prints all of them.</source>
        <translation>
            <numerusform>他 %n 件の応答は表示されていません。lictorctl cli --filter ですべて出力できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::CommonSettingsForm</name>
    <message>
        <source>%1 (all)</source>
        <translation>%1（すべて）</translation>
    </message>
    <message numerus="yes">
        <source>(%n different)</source>
        <translation>
            <numerusform>（%n 種類）</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Feature &amp;Tier:</source>
        <translation>機能階層(&amp;T)：</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Throughput &amp;Level:</source>
        <translation>スループット レベル(&amp;L)：</translation>
    </message>
    <message>
        <source>Conte&amp;xt:</source>
        <translation>Context(&amp;X)：</translation>
    </message>
    <message>
        <source>Secu&amp;rity Plus:</source>
        <translation>Security Plus(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Carrier:</source>
        <translation>Carrier(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Strong encryption:</source>
        <translation>高度暗号化(&amp;S)：</translation>
    </message>
    <message numerus="yes">
        <source>%n selected device(s) have this setting.</source>
        <translation>
            <numerusform>選択したデバイスのうち %n 台にこの設定があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 to %1, beyond the default; %n selected device(s) have this setting.</source>
        <translation>
            <numerusform>デフォルトに加えて 0 ～ %1。選択したデバイスのうち %n 台にこの設定があります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::CompliancePane</name>
    <message>
        <source>Compliance</source>
        <translation>コンプライアンス</translation>
    </message>
    <message>
        <source>Look for findings</source>
        <translation>検出事項を検索</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Show Requesting Devices</source>
        <translation>要求しているデバイスを表示</translation>
    </message>
    <message>
        <source>No licenses are owned or used yet.</source>
        <translation>所有または使用中のライセンスはまだありません。</translation>
    </message>
    <message>
        <source>Add what you bought by product ID.</source>
        <translation>購入したものを製品 ID で追加してください。</translation>
    </message>
    <message>
        <source>Add licenses by product ID…</source>
        <translation>製品 ID でライセンスを追加…</translation>
    </message>
    <message>
        <source>Return shows the devices that request a license in the Device List.</source>
        <translation>Return を押すと、ライセンスを要求しているデバイスがデバイス リストに表示されます。</translation>
    </message>
    <message>
        <source>%1 out of compliance, %2 approaching, %3 compliant</source>
        <extracomment>How many licenses of virtual accounts are in which state</extracomment>
        <translation>コンプライアンス違反 %1、上限間近 %2、準拠 %3</translation>
    </message>
</context>
<context>
    <name>lictor::ComplianceTable</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Terms Ending</source>
        <translation>終了する期間</translation>
    </message>
    <message>
        <source>Requested By</source>
        <translation>要求元</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) ask for it</source>
        <translation>
            <numerusform>%n 台のデバイスが要求</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::ConfigurationPane</name>
    <message>
        <source>The fleet file is read-only: %1.</source>
        <translation>フリート ファイルは読み取り専用です: %1。</translation>
    </message>
    <message>
        <source>Licensing is configured on the control unit %1.</source>
        <translation>ライセンスは制御ユニット %1 で設定します。</translation>
    </message>
    <message>
        <source>Licensing is configured on the active unit %1.</source>
        <translation>ライセンスはアクティブ ユニット %1 で設定します。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>The device refused “%1”: %2 Nothing was applied.</source>
        <translation>デバイスが「%1」を拒否しました: %2 何も適用されていません。</translation>
    </message>
</context>
<context>
    <name>lictor::ConfigurationWindow</name>
    <message>
        <source>Other &amp;device:</source>
        <translation>比較するデバイス(&amp;D)：</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>表示(&amp;H)：</translation>
    </message>
    <message>
        <source>Running configuration</source>
        <translation>実行コンフィギュレーション</translation>
    </message>
    <message>
        <source>Compared with the startup configuration</source>
        <translation>スタートアップ コンフィギュレーションと比較</translation>
    </message>
    <message>
        <source>Compared with another device</source>
        <translation>別のデバイスと比較</translation>
    </message>
    <message>
        <source>Name of a device</source>
        <translation>デバイスの名前</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>検索(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>次の箇所 (F3)</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>前の箇所 (Shift+F3)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Save Configuration</source>
        <translation>設定の保存</translation>
    </message>
    <message>
        <source>This device is not in the fleet any more; this is what it ran last.</source>
        <translation>このデバイスはもうフリートにありません。これは最後に実行していた内容です。</translation>
    </message>
    <message>
        <source>Running Configuration - %1</source>
        <translation>実行コンフィギュレーション - %1</translation>
    </message>
    <message>
        <source>%1 startup</source>
        <translation>%1 スタートアップ</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 実行</translation>
    </message>
    <message>
        <source>Type the name of the device to compare with.</source>
        <translation>比較するデバイスの名前を入力してください。</translation>
    </message>
    <message>
        <source>There is no device “%1” in this fleet.</source>
        <translation>このフリートにデバイス「%1」はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), all of them modelled.</source>
        <translation>
            <numerusform>%n 行、すべてモデル化済み。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 modelled, %2 kept word for word (muted, with a bar in the margin).</source>
        <translation>
            <numerusform>%n 行、モデル化済み %1 行、そのまま保持 %2 行（淡色、余白に線）。</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences: %1 and %2 are the same.</source>
        <translation>差異なし: %1 と %2 は同じです。</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 added (+), %4 removed (−).</source>
        <translation>%1 から %2: 追加 %3 (+)、削除 %4 (−)。</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>lictor::ConnectionTest</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Test &amp;Connection</source>
        <translation>接続をテスト(&amp;C)</translation>
    </message>
    <message>
        <source>Way to the Server</source>
        <translation>サーバーへの経路</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>On a copy of the fleet, with the edits that are not applied yet</source>
        <translation>フリートのコピー上で、まだ適用していない編集内容を含めて実行します</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>到達せず</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>the device is not registered and asks for nothing</source>
        <translation>デバイスは未登録で、何も要求していません</translation>
    </message>
</context>
<context>
    <name>lictor::ContextTable</name>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>インターフェイス</translation>
    </message>
    <message>
        <source>Config URL</source>
        <translation>設定 URL</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>More contexts run than are licensed: they came from the device itself. They go on, but a deleted one does not come back (OOC-6).</source>
        <translation>ライセンス数を超えるコンテキストが動作しています: デバイス自体にあったものです。動作は続きますが、削除したものは復元できません (OOC-6)。</translation>
    </message>
    <message>
        <source>licensed</source>
        <translation>ライセンス済み</translation>
    </message>
    <message>
        <source>out of license</source>
        <translation>ライセンス超過</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>lictor::ContextsPane</name>
    <message>
        <source>E&amp;xplain</source>
        <translation>説明(&amp;X)</translation>
    </message>
    <message>
        <source>Security Contexts</source>
        <translation>セキュリティ コンテキスト</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>追加(&amp;D)…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>The device runs no security context yet.</source>
        <translation>デバイスではまだセキュリティ コンテキストが動作していません。</translation>
    </message>
    <message>
        <source>The first one that is added puts it into multiple context mode.</source>
        <translation>最初のコンテキストを追加すると、マルチ コンテキスト モードになります。</translation>
    </message>
    <message>
        <source>Add security context…</source>
        <translation>セキュリティ コンテキストを追加…</translation>
    </message>
    <message>
        <source>&amp;Go to %1</source>
        <translation>%1 へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Choose a context in the table first.</source>
        <translation>まず表でコンテキストを選択してください。</translation>
    </message>
    <message>
        <source>%1 contexts run, %2 are licensed. Those beyond go on; ask for more, or delete some.</source>
        <translation>%1 個のコンテキストが動作し、%2 個がライセンス済みです。超過分は動作し続けます。さらに要求するか、一部を削除してください。</translation>
    </message>
    <message>
        <source>Delete Security Context</source>
        <translation>セキュリティ コンテキストの削除</translation>
    </message>
    <message>
        <source>Delete %1 while licenses are short?</source>
        <translation>ライセンスが不足している間に %1 を削除しますか？</translation>
    </message>
    <message>
        <source>It cannot come back before the licenses are covered: no context may be added until then (OOC-6).

Undo will still be possible in Lictor.</source>
        <translation>ライセンスの不足が解消するまで復元できません: それまではコンテキストを追加できません (OOC-6)。

Lictor では引き続き元に戻すことができます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>lictor::CourseChart</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>short from %1, %n missing; Left and Right walk the steps</source>
        <translation>
            <numerusform>%1 から %n 個不足; ← / → でステップを移動</numerusform>
        </translation>
    </message>
    <message>
        <source>not short; Left and Right walk the steps</source>
        <translation>不足なし; ← / → でステップを移動</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message numerus="yes">
        <source>%n short since %1</source>
        <translation>
            <numerusform>%1 から %n 個不足</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short from %1</source>
        <translation>
            <numerusform>%1 から %n 個不足</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what-if: %n short from %1</source>
        <translation>
            <numerusform>仮定: %1 から %n 個不足</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 owned</source>
        <translation>所有 %1</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>使用中 %1</translation>
    </message>
    <message>
        <source>what-if: %1</source>
        <translation>仮定: %1</translation>
    </message>
    <message>
        <source>%1 owned, %2 in use, %3 missing</source>
        <translation>所有 %1、使用中 %2、不足 %3</translation>
    </message>
    <message>
        <source>%1 owned, %2 in use</source>
        <translation>所有 %1、使用中 %2</translation>
    </message>
    <message>
        <source>%1: %2; what-if: %3</source>
        <translation>%1: %2; 仮定: %3</translation>
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
        <translation>グラフ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Left and Right walk the steps.</source>
        <translation>← / → でステップを移動できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n more license(s) are in the table.</source>
        <translation>
            <numerusform>他 %n 個のライセンスは表にあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::CourseTable</name>
    <message>
        <source>not short</source>
        <translation>不足なし</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>所有数</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Owned Then</source>
        <translation>その後の所有数</translation>
    </message>
    <message>
        <source>In Use Then</source>
        <translation>その後の使用数</translation>
    </message>
    <message>
        <source>Short From</source>
        <translation>不足開始</translation>
    </message>
    <message>
        <source>By</source>
        <translation>不足数</translation>
    </message>
    <message>
        <source>What-If: Short From</source>
        <translation>仮定: 不足開始</translation>
    </message>
    <message>
        <source>What-If: By</source>
        <translation>仮定: 不足数</translation>
    </message>
</context>
<context>
    <name>lictor::CreateTokenDialog</name>
    <message>
        <source>Create Registration Token</source>
        <translation>登録トークンの作成</translation>
    </message>
    <message>
        <source>Create Token</source>
        <translation>トークンの作成</translation>
    </message>
    <message>
        <source>This dialog will generate the token required to register your product instances with your Smart Account.</source>
        <translation>このダイアログでは、製品インスタンスを Smart Account に登録するために必要なトークンを生成します。</translation>
    </message>
    <message>
        <source>Virtual Account:</source>
        <translation>バーチャルアカウント：</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>説明：</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>* Expire After:</source>
        <translation>* 有効期間：</translation>
    </message>
    <message>
        <source>Enter the value between %1 and %2, but Cisco recommends a maximum of %3 days.</source>
        <translation>%1 ～ %2 の値を入力してください。ただし、Cisco は最大 %3 日を推奨しています。</translation>
    </message>
    <message>
        <source>Allow export-controlled functionality on the products registered with this token</source>
        <translation>このトークンで登録した製品に輸出規制対象の機能を許可する</translation>
    </message>
    <message>
        <source>About export-controlled functionality</source>
        <translation>輸出規制対象の機能について</translation>
    </message>
    <message>
        <source>Devices registered with such a token run strong encryption (3DES/AES) without a license of their own. The Smart Account must qualify for it.</source>
        <translation>このようなトークンで登録したデバイスは、専用のライセンスなしで高度暗号化 (3DES/AES) を使用できます。Smart Account がその条件を満たしている必要があります。</translation>
    </message>
    <message>
        <source>The Smart Account does not qualify for export-controlled functionality; change that on the page Account.</source>
        <translation>Smart Account は輸出規制対象の機能の条件を満たしていません。「アカウント」ページで変更してください。</translation>
    </message>
    <message>
        <source>A number of days is needed. Enter %1 to %2.</source>
        <translation>日数が必要です。%1 ～ %2 を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Enter %2 to %3.</source>
        <translation>「%1」は整数ではありません。%2 ～ %3 を入力してください。</translation>
    </message>
    <message>
        <source>A token cannot be valid for %1 days. Enter %2 to %3.</source>
        <translation>トークンを %1 日間有効にすることはできません。%2 ～ %3 を入力してください。</translation>
    </message>
    <message>
        <source>%1 days are allowed; the longer a token is valid, the longer a lost one can be used.</source>
        <translation>%1 日は使用できます。ただし、トークンの有効期間が長いほど、紛失したトークンが使用される期間も長くなります。</translation>
    </message>
</context>
<context>
    <name>lictor::DeviceCommands</name>
    <message>
        <source>&amp;Add Device…</source>
        <translation>デバイスの追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Register…</source>
        <translation>登録(&amp;R)…</translation>
    </message>
    <message>
        <source>Rene&amp;w Authorization</source>
        <translation>承認の更新(&amp;W)</translation>
    </message>
    <message>
        <source>Renew &amp;ID Certificate</source>
        <translation>ID 証明書の更新(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Unregister</source>
        <translation>登録解除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Permanent License Reservation…</source>
        <translation>永続ライセンスの予約(&amp;P)…</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>リロード(&amp;L)</translation>
    </message>
    <message>
        <source>Form &amp;Failover Pair…</source>
        <translation>フェールオーバー ペアの構成(&amp;F)…</translation>
    </message>
    <message>
        <source>Select the two devices of the pair first.</source>
        <translation>まずペアにする 2 台のデバイスを選択してください。</translation>
    </message>
    <message>
        <source>Form &amp;Cluster…</source>
        <translation>クラスタの構成(&amp;C)…</translation>
    </message>
    <message>
        <source>Select the devices of the cluster first.</source>
        <translation>まずクラスタにするデバイスを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Disband</source>
        <translation>解散(&amp;D)</translation>
    </message>
    <message>
        <source>The selected device is in no pair or cluster.</source>
        <translation>選択したデバイスはペアにもクラスタにも属していません。</translation>
    </message>
    <message>
        <source>Move to &amp;Virtual Account</source>
        <translation>バーチャルアカウントに移動(&amp;V)</translation>
    </message>
    <message>
        <source>Save Running Configuration to &amp;Flash</source>
        <translation>実行コンフィギュレーションをフラッシュに保存(&amp;F)</translation>
    </message>
    <message>
        <source>Save Running Configuration to Standby &amp;Unit</source>
        <translation>実行コンフィギュレーションをスタンバイ ユニットに保存(&amp;U)</translation>
    </message>
    <message>
        <source>Select a device first.</source>
        <translation>まずデバイスを選択してください。</translation>
    </message>
    <message>
        <source>Select one device only.</source>
        <translation>デバイスを 1 台だけ選択してください。</translation>
    </message>
    <message>
        <source>Remove Device</source>
        <translation>デバイスの削除</translation>
    </message>
    <message>
        <source>Remove %1 before its permanent license is returned?</source>
        <translation>永続ライセンスを返却する前に %1 を削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n devices before their permanent licenses are returned?</source>
        <translation>
            <numerusform>永続ライセンスを返却する前に %n 台のデバイスを削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Without its device a permanent license cannot be returned: it stays in use and is not available to another device (PLR-22). Device &gt; Permanent License Reservation returns it.

Undo will still be possible in Lictor.</source>
        <translation>デバイスがないと永続ライセンスを返却できません。ライセンスは使用中のままになり、別のデバイスでは使用できません (PLR-22)。「デバイス &gt; 永続ライセンスの予約」で返却できます。

Lictor では引き続き元に戻すことができます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The selected device is in no failover pair.</source>
        <translation>選択したデバイスはフェールオーバー ペアに属していません。</translation>
    </message>
    <message>
        <source>This is the standby unit; select the active unit %1.</source>
        <translation>これはスタンバイ ユニットです。アクティブ ユニット %1 を選択してください。</translation>
    </message>
    <message>
        <source>Only a registered device is moved; a device that is not belongs to the account of the token that it will get.</source>
        <translation>移動できるのは登録済みのデバイスだけです。未登録のデバイスは、登録に使用するトークンのアカウントに属します。</translation>
    </message>
</context>
<context>
    <name>lictor::DeviceDashboard</name>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>デバイスが選択されていません。</translation>
    </message>
    <message>
        <source>Choose one in the Device List to see it at a glance.</source>
        <translation>概要を表示するには、デバイス リストで 1 台を選択してください。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Failover and Cluster</source>
        <translation>フェールオーバーとクラスタ</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>More Licenses</source>
        <translation>その他のライセンス</translation>
    </message>
    <message>
        <source>Go to Smart License</source>
        <translation>Smart License へ移動</translation>
    </message>
    <message>
        <source>Go to Failover</source>
        <translation>フェールオーバーへ移動</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 へ移動</translation>
    </message>
    <message>
        <source>It is in no pair and no cluster.</source>
        <translation>ペアにもクラスタにも属していません。</translation>
    </message>
    <message>
        <source>None, because it is not registered.</source>
        <translation>なし。未登録のためです。</translation>
    </message>
</context>
<context>
    <name>lictor::DeviceDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 の編集</translation>
    </message>
    <message>
        <source>Add Device</source>
        <translation>デバイスの追加</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>モデル(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Serial Number:</source>
        <translation>シリアル番号(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>バージョン(&amp;V)：</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>アドレス(&amp;D)：</translation>
    </message>
    <message>
        <source>S&amp;ite:</source>
        <translation>サイト(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Throughput Entitlement:</source>
        <translation>スループット エンタイトルメント(&amp;T)：</translation>
    </message>
    <message>
        <source>M&amp;emory:</source>
        <translation>メモリ(&amp;E)：</translation>
    </message>
    <message>
        <source>v&amp;CPUs:</source>
        <translation>vCPU 数(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Hypervisor:</source>
        <translation>ハイパーバイザ(&amp;H)：</translation>
    </message>
    <message>
        <source>C&amp;hassis:</source>
        <translation>シャーシ(&amp;H)：</translation>
    </message>
    <message>
        <source>S&amp;lot:</source>
        <translation>スロット(&amp;L)：</translation>
    </message>
    <message>
        <source>made up when left empty</source>
        <translation>空の場合は自動作成</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>as the entitlement needs</source>
        <translation>エンタイトルメントに応じた値</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>One of its own</source>
        <translation>専用のシャーシ</translation>
    </message>
    <message>
        <source>A device needs a name.</source>
        <translation>デバイスには名前が必要です。</translation>
    </message>
</context>
<context>
    <name>lictor::DeviceList</name>
    <message>
        <source>Device List</source>
        <translation>デバイス リスト</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>デバイスのフィルタ</translation>
    </message>
    <message>
        <source>Filter, for example auth:out-of-compliance</source>
        <translation>フィルタ（例: auth:out-of-compliance）</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルタ</translation>
    </message>
    <message>
        <source>Built-in and saved filters</source>
        <translation>組み込みと保存済みのフィルタ</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>一致するデバイスなし</translation>
    </message>
    <message>
        <source>The filter hides all devices of this fleet.</source>
        <translation>フィルタにより、このフリートのすべてのデバイスが非表示になっています。</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>フィルタをクリア</translation>
    </message>
    <message>
        <source>This fleet has no devices yet</source>
        <translation>このフリートにはまだデバイスがありません</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Demo Fleet</source>
        <translation>デモ フリート</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Unregistered</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Evaluation ends in 30 days</source>
        <translation>評価が 30 日以内に終了</translation>
    </message>
    <message>
        <source>No contact for 30 days</source>
        <translation>30 日間通信なし</translation>
    </message>
    <message>
        <source>Edited, not applied</source>
        <translation>編集済み、未適用</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Save This Filter…</source>
        <translation>このフィルタを保存…</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>フィルタの保存</translation>
    </message>
    <message>
        <source>Name of the filter “%1”:</source>
        <translation>フィルタ「%1」の名前：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>a term of the filter and the sign that removes it</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Remove %1 from the filter</source>
        <translation>フィルタから %1 を削除</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>列をリセット</translation>
    </message>
    <message>
        <source>%1 (the list still shows the last filter that could be read)</source>
        <translation>%1（リストには、最後に読み取れたフィルタの結果を表示しています）</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 selected</source>
        <translation>%1 / %2 · %3 台選択</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 台のデバイス</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 台のデバイス</translation>
    </message>
</context>
<context>
    <name>lictor::DeviceTable</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>シリアル</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>スループット</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Last Contact</source>
        <translation>最終通信</translation>
    </message>
    <message>
        <source>Next Event</source>
        <translation>次のイベント</translation>
    </message>
    <message>
        <source>Grace Ends</source>
        <translation>猶予終了</translation>
    </message>
    <message>
        <source>Evaluation Left</source>
        <translation>評価残り</translation>
    </message>
    <message>
        <source>Certificate Ends</source>
        <translation>証明書終了</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
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
        <translation>高度</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>制限あり</translation>
    </message>
    <message>
        <source>rate-limited</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>reload pending</source>
        <translation>リロード待ち</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Last Action</source>
        <translation>最後の操作</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
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
        <translation>DNS ルックアップを有効化(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;rimary DNS Server:</source>
        <translation>プライマリ DNS サーバー(&amp;R)：</translation>
    </message>
    <message>
        <source>Se&amp;condary Servers:</source>
        <translation>セカンダリ サーバー(&amp;C)：</translation>
    </message>
    <message>
        <source>Addresses, separated by commas</source>
        <translation>アドレス（カンマ区切り）</translation>
    </message>
    <message>
        <source>The device needs a name server to find the license server by its name (PRE-3, TRN-15). An address may be followed by the interface that leads to it, as in 192.0.2.53 outside.</source>
        <translation>デバイスがライセンス サーバーを名前で検索するには、ネーム サーバーが必要です (PRE-3、TRN-15)。アドレスの後には、192.0.2.53 outside のように、そこへ至るインターフェイスを続けることができます。</translation>
    </message>
    <message>
        <source>The network&apos;s own, nothing is configured</source>
        <translation>ネットワークの既定（設定なし）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>For licensing the supervisor of the chassis finds the server; these settings are the ASA&apos;s own (TRN-15).</source>
        <translation>ライセンスではシャーシのスーパーバイザがサーバーを検索します。これらは ASA 自身の設定です (TRN-15)。</translation>
    </message>
    <message>
        <source>%1 is not found without a name server: registrations and renewals fail (PRE-3).</source>
        <translation>ネーム サーバーがないと %1 は見つかりません: 登録と更新に失敗します (PRE-3)。</translation>
    </message>
    <message>
        <source>%1 is not found while DNS lookup is off: registrations and renewals fail (PRE-3).</source>
        <translation>DNS ルックアップがオフの間、%1 は見つかりません: 登録と更新に失敗します (PRE-3)。</translation>
    </message>
</context>
<context>
    <name>lictor::EffectiveTable</name>
    <message>
        <source>Firewall Licenses</source>
        <translation>ファイアウォール ライセンス</translation>
    </message>
    <message>
        <source>VPN Licenses</source>
        <translation>VPN ライセンス</translation>
    </message>
    <message>
        <source>General Licenses</source>
        <translation>一般ライセンス</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Platform Limit</source>
        <translation>プラットフォーム上限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>規則 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>lictor::EventTable</name>
    <message>
        <source>Registration token created</source>
        <translation>登録トークンの作成</translation>
    </message>
    <message>
        <source>Registration token revoked</source>
        <translation>登録トークンの失効</translation>
    </message>
    <message>
        <source>Product instance registered</source>
        <translation>製品インスタンスの登録</translation>
    </message>
    <message>
        <source>Product instance removed</source>
        <translation>製品インスタンスの削除</translation>
    </message>
    <message>
        <source>Product instance transferred</source>
        <translation>製品インスタンスの転送</translation>
    </message>
    <message>
        <source>Licenses added</source>
        <translation>ライセンスの追加</translation>
    </message>
    <message>
        <source>Licenses transferred</source>
        <translation>ライセンスの転送</translation>
    </message>
    <message>
        <source>Licenses expired</source>
        <translation>ライセンスの期限切れ</translation>
    </message>
    <message>
        <source>Out of compliance</source>
        <translation>コンプライアンス違反</translation>
    </message>
    <message>
        <source>In compliance again</source>
        <translation>コンプライアンスの回復</translation>
    </message>
    <message>
        <source>ID certificate renewed</source>
        <translation>ID 証明書の更新</translation>
    </message>
    <message>
        <source>License reserved</source>
        <translation>ライセンスの予約</translation>
    </message>
    <message>
        <source>Reserved license returned</source>
        <translation>予約済みライセンスの返却</translation>
    </message>
    <message>
        <source>Usage reported</source>
        <translation>使用状況の報告</translation>
    </message>
    <message>
        <source>On-Prem server synchronized</source>
        <translation>On-Prem サーバーの同期</translation>
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
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
</context>
<context>
    <name>lictor::ExplainPanel</name>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Cop&amp;y Sentence</source>
        <translation>文をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The platform allows</source>
        <translation>プラットフォームの上限</translation>
    </message>
    <message>
        <source>%1 asks for more Context licenses than can be used: %2 would be enough. &lt;a href=&quot;%2&quot;&gt;Use&#xa0;%2&lt;/a&gt;</source>
        <translation>%1 は使用できる数を超える Context ライセンスを要求しています: %2 個で足ります。&lt;a href=&quot;%2&quot;&gt;%2 を使用&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Rule %1 · %2</source>
        <translation>規則 %1 · %2</translation>
    </message>
</context>
<context>
    <name>lictor::FaultTable</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Effect So Far</source>
        <translation>現在までの影響</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>確認されていません</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) missed a contact</source>
        <translation>
            <numerusform>%n 台のデバイスが通信に失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>over</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>lictor::FaultsPane</name>
    <message>
        <source>Outages and Faults</source>
        <translation>停止と障害</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>クリア(&amp;L)</translation>
    </message>
    <message>
        <source>Clear A&amp;ll</source>
        <translation>すべてクリア(&amp;L)</translation>
    </message>
    <message>
        <source>Look for missed contacts</source>
        <translation>失敗した通信を検索</translation>
    </message>
    <message>
        <source>No fault is set; everything reaches everything.</source>
        <translation>障害は設定されていません。すべての通信が到達します。</translation>
    </message>
    <message>
        <source>An outage shows what happens to devices that cannot reach the Smart Software Manager for some time.</source>
        <translation>停止を設定すると、しばらく Smart Software Manager に到達できないデバイスに何が起こるかがわかります。</translation>
    </message>
    <message>
        <source>Add outage…</source>
        <translation>停止を追加…</translation>
    </message>
    <message>
        <source>Select a fault first.</source>
        <translation>まず障害を選択してください。</translation>
    </message>
    <message>
        <source>No fault is set.</source>
        <translation>障害は設定されていません。</translation>
    </message>
</context>
<context>
    <name>lictor::FieldList</name>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>%1 — needed, no column</source>
        <translation>%1 — 必須、列なし</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Drag it onto one of your columns</source>
        <translation>いずれかの列にドラッグしてください</translation>
    </message>
</context>
<context>
    <name>lictor::FilterRow</name>
    <message>
        <source>Filter %1</source>
        <translation>%1 のフィルタ</translation>
    </message>
    <message>
        <source>What the filter demands of %1: a part of it, several with | between them, &gt;5 or &lt;=30d</source>
        <translation>%1 のフィルタ条件: 一部の文字列、| で区切った複数の値、&gt;5 または &lt;=30d</translation>
    </message>
</context>
<context>
    <name>lictor::FindDialog</name>
    <message>
        <source>Find Anything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Device, pane, setting, command, license, token…</source>
        <translation>デバイス、ペイン、設定、コマンド、ライセンス、トークン…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a letter to type, and the kind of things that it finds</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A letter and a blank before the words look for one kind only: %1. * and ? stand for anything.</source>
        <translation>語の前に文字と空白を入力すると、1 つの種類だけを検索します: %1。* と ? は任意の文字を表します。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what was found, and where it is</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>一致するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>The best %n are shown.</source>
        <translation>
            <numerusform>上位 %n 件を表示しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n 件見つかりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::FindingTable</name>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>%1. Effect today: %2</source>
        <translation>%1。現在の影響: %2</translation>
    </message>
</context>
<context>
    <name>lictor::FindingsTab</name>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>表示(&amp;S)：</translation>
    </message>
    <message>
        <source>Kind of findings</source>
        <translation>検出事項の種類</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>すべての種類を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <extracomment>how many findings are listed, of how many</extracomment>
        <translation>
            <numerusform>検出事項 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s)</source>
        <translation>
            <numerusform>検出事項 %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding of this kind.</source>
        <translation>この種類の検出事項はありません。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>検出事項はありません。</translation>
    </message>
    <message>
        <source>There are findings of other kinds.</source>
        <translation>他の種類の検出事項があります。</translation>
    </message>
    <message>
        <source>Shortages, disagreements of device and portal, waste and risks stand here, each with what can be done.</source>
        <translation>不足、デバイスとポータルの不一致、無駄、リスクが、それぞれの対処方法とともにここに表示されます。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Effect today: %1. What to do: %2 (%3).</source>
        <translation>現在の影響: %1。対処: %2（%3）。</translation>
    </message>
    <message>
        <source>Shows first what it would do.</source>
        <translation>まず実行内容を表示します。</translation>
    </message>
    <message>
        <source>There is nothing to click here: only what is described above helps.</source>
        <translation>ここでクリックできるものはありません: 上記の対処だけが有効です。</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>プレビュー…</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>%1 のプレビュー</translation>
    </message>
</context>
<context>
    <name>lictor::FleetFiles</name>
    <message>
        <source>Opened %1</source>
        <translation>%1 を開きました</translation>
    </message>
    <message>
        <source>Cancelled; the fleet is as it was</source>
        <translation>キャンセルされました。フリートは元のままです</translation>
    </message>
    <message>
        <source>New Fleet</source>
        <translation>新しいフリート</translation>
    </message>
    <message>
        <source>Fleets (*.lictor)</source>
        <translation>フリート (*.lictor)</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1 を作成しました</translation>
    </message>
    <message>
        <source>Open Fleet</source>
        <translation>フリートを開く</translation>
    </message>
    <message>
        <source>Fleets (*.lictor);;All files (*)</source>
        <translation>フリート (*.lictor);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save Fleet As</source>
        <translation>フリートに名前を付けて保存</translation>
    </message>
    <message>
        <source>Saved as %1, which is now open</source>
        <translation>%1 として保存しました。現在このフリートを開いています</translation>
    </message>
    <message>
        <source>Back Up Fleet</source>
        <translation>フリートのバックアップ</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>%1 にバックアップしました</translation>
    </message>
    <message>
        <source>This is the demo fleet; nothing here touches a real device</source>
        <translation>これはデモ フリートです。実際のデバイスには影響しません</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
</context>
<context>
    <name>lictor::FleetSession</name>
    <message>
        <source>an action is still running</source>
        <translation>操作がまだ実行中です</translation>
    </message>
    <message>
        <source>wait for it or cancel it</source>
        <translation>完了を待つか、キャンセルしてください</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>%1 の作成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>Back up to %1</source>
        <translation>%1 へのバックアップ</translation>
    </message>
    <message>
        <source>no fleet is open</source>
        <translation>フリートが開かれていません</translation>
    </message>
    <message>
        <source>that is the open fleet itself</source>
        <translation>開いているフリート自体です</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>別の名前を選択してください</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>open or make one first</source>
        <translation>まずフリートを開くか作成してください</translation>
    </message>
    <message>
        <source>save the fleet under another name and work there</source>
        <translation>フリートを別の名前で保存し、そこで作業してください</translation>
    </message>
    <message>
        <source>%1 (done again on what another program had changed)</source>
        <translation>%1（別のプログラムによる変更の上でやり直しました）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>やり直し: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
    <message>
        <source>Another program changed the fleet; it was loaded again</source>
        <translation>別のプログラムがフリートを変更したため、読み込み直しました</translation>
    </message>
    <message>
        <source>Read what revision %1 changed</source>
        <translation>リビジョン %1 の変更内容の読み取り</translation>
    </message>
</context>
<context>
    <name>lictor::ForecastPane</name>
    <message>
        <source>&amp;Compare with today</source>
        <translation>現在と比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>再予測(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Add licenses by product ID…</source>
        <translation>製品 ID でライセンスを追加…</translation>
    </message>
    <message>
        <source>&amp;Days ahead:</source>
        <translation>予測日数(&amp;D)：</translation>
    </message>
    <message>
        <source>This Table…</source>
        <translation>この表…</translation>
    </message>
    <message>
        <source>Dates as Calendar…</source>
        <translation>日付をカレンダーに…</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>No trouble is in sight.</source>
        <translation>予測される問題はありません。</translation>
    </message>
    <message>
        <source>Nothing runs short and nobody loses anything in these days.</source>
        <translation>この期間中に不足するものはなく、何かを失うデバイスもありません。</translation>
    </message>
    <message>
        <source>There is no forecast yet.</source>
        <translation>予測はまだありません。</translation>
    </message>
    <message>
        <source>Add something to What if first.</source>
        <translation>まず「仮定」に何か追加してください。</translation>
    </message>
    <message>
        <source>Looking ahead…</source>
        <translation>予測中…</translation>
    </message>
    <message>
        <source>As of %1; something has changed since</source>
        <translation>%1 時点; その後に変更があります</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Not looked ahead yet</source>
        <translation>未予測</translation>
    </message>
    <message>
        <source>What will come is being computed.</source>
        <translation>今後の状況を計算しています。</translation>
    </message>
    <message>
        <source>It stands here as soon as it is known.</source>
        <translation>計算が終わるとここに表示されます。</translation>
    </message>
    <message>
        <source>There is nothing to look ahead to.</source>
        <translation>予測する対象がありません。</translation>
    </message>
    <message>
        <source>Licenses that are owned or used, and devices, have a future.</source>
        <translation>予測の対象は、所有または使用中のライセンスとデバイスです。</translation>
    </message>
    <message>
        <source>Dates (%1)</source>
        <translation>日付（%1）</translation>
    </message>
    <message>
        <source>Export Dates as Calendar</source>
        <translation>日付をカレンダーとしてエクスポート</translation>
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
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>lictor::GroupDialog</name>
    <message>
        <source>Form Cluster</source>
        <translation>クラスタの構成</translation>
    </message>
    <message>
        <source>Form Failover Pair</source>
        <translation>フェールオーバー ペアの構成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>lictor::GroupForm</name>
    <message>
        <source>Units</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Preconditions</source>
        <translation>前提条件</translation>
    </message>
    <message>
        <source>Register both units f&amp;irst, then form the pair</source>
        <translation>両方のユニットを先に登録してからペアを構成(&amp;I)</translation>
    </message>
    <message>
        <source>Form the pair first, &amp;then register the active unit</source>
        <translation>ペアを先に構成してからアクティブ ユニットを登録(&amp;T)</translation>
    </message>
    <message>
        <source>Acti&amp;ve/Active (multiple context mode)</source>
        <translation>アクティブ/アクティブ（マルチ コンテキスト モード）(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Encrypt the failover link</source>
        <translation>フェールオーバー リンクを暗号化(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;gister…</source>
        <translation>登録(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Form Cluster</source>
        <translation>クラスタを構成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Form Pair</source>
        <translation>ペアを構成(&amp;F)</translation>
    </message>
    <message>
        <source>made from the first unit&apos;s name when left empty</source>
        <translation>空の場合は最初のユニットの名前から作成</translation>
    </message>
    <message>
        <source>A&amp;ctive unit:</source>
        <translation>アクティブ ユニット(&amp;C)：</translation>
    </message>
    <message>
        <source>C&amp;ontrol unit:</source>
        <translation>制御ユニット(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>a part of the name</source>
        <translation>名前の一部</translation>
    </message>
    <message>
        <source>&amp;Partner:</source>
        <translation>相手(&amp;P)：</translation>
    </message>
    <message>
        <source>Other &amp;units:</source>
        <translation>他のユニット(&amp;U)：</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>デバイスを検索</translation>
    </message>
    <message>
        <source>Not all devices are listed. Type a part of the name.</source>
        <translation>すべてのデバイスは表示されていません。名前の一部を入力してください。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>A %1 has Active/Standby failover only.</source>
        <translation>%1 で使用できるのはアクティブ/スタンバイ フェールオーバーだけです。</translation>
    </message>
    <message>
        <source>These units can form a cluster.</source>
        <translation>これらのユニットでクラスタを構成できます。</translation>
    </message>
    <message>
        <source>These two units can form a pair.</source>
        <translation>これら 2 台のユニットでペアを構成できます。</translation>
    </message>
    <message>
        <source>Both units are registered already.</source>
        <translation>両方のユニットがすでに登録されています。</translation>
    </message>
    <message>
        <source>Both units have strong encryption by their own tokens.</source>
        <translation>両方のユニットが、それぞれのトークンにより高度暗号化を使用できます。</translation>
    </message>
    <message>
        <source>The standby unit has strong encryption through the active one. The link is not encrypted: the order makes no difference to it.</source>
        <translation>スタンバイ ユニットはアクティブ ユニットを通じて高度暗号化を使用できます。リンクは暗号化されていないため、順序による違いはありません。</translation>
    </message>
    <message>
        <source>Both units have strong encryption by their own tokens, and the failover link speaks AES/3DES (FO-1100-11).</source>
        <translation>両方のユニットがそれぞれのトークンにより高度暗号化を使用でき、フェールオーバー リンクは AES/3DES を使用します (FO-1100-11)。</translation>
    </message>
    <message>
        <source>The standby unit has strong encryption through the active one, but the failover link speaks DES until both units are reloaded (FO-1100-12). Reload both: one alone that is reloaded makes both active, split brain (FO-1100-13).</source>
        <translation>スタンバイ ユニットはアクティブ ユニットを通じて高度暗号化を使用できますが、両方のユニットをリロードするまで、フェールオーバー リンクは DES を使用します (FO-1100-12)。両方をリロードしてください: 一方だけをリロードすると両方がアクティブになり、スプリット ブレインが発生します (FO-1100-13)。</translation>
    </message>
    <message>
        <source>There is no other %1 in this fleet that is in no pair or cluster.</source>
        <translation>このフリートには、ペアにもクラスタにも属していない他の %1 がありません。</translation>
    </message>
    <message>
        <source>Tick the other units of the cluster.</source>
        <translation>クラスタの他のユニットにチェックを入れてください。</translation>
    </message>
    <message>
        <source>Choose the partner in the table.</source>
        <translation>表で相手を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n preconditions are not fulfilled.</source>
        <translation>
            <numerusform>%n 件の前提条件が満たされていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>A pair or cluster %1 exists. Choose another name.</source>
        <translation>ペアまたはクラスタ %1 はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Register %1 first, or choose the other order.</source>
        <translation>まず %1 を登録するか、もう一方の順序を選択してください。</translation>
    </message>
</context>
<context>
    <name>lictor::GroupPane</name>
    <message>
        <source>E&amp;xplain</source>
        <translation>説明(&amp;X)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>フェールオーバー</translation>
    </message>
    <message>
        <source>ASA Cluster</source>
        <translation>ASA クラスタ</translation>
    </message>
    <message>
        <source>Shows the sum of Security Contexts (Alt+Return)</source>
        <translation>セキュリティ コンテキストの合計の内訳を表示します (Alt+Return)</translation>
    </message>
    <message>
        <source>E&amp;lect control unit</source>
        <translation>制御ユニットを選出(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;witch active</source>
        <translation>アクティブを切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;join</source>
        <translation>再参加(&amp;J)</translation>
    </message>
    <message>
        <source>Re&amp;move unit</source>
        <translation>ユニットを外す(&amp;M)</translation>
    </message>
    <message>
        <source>Rel&amp;oad unit</source>
        <translation>ユニットをリロード(&amp;O)</translation>
    </message>
    <message>
        <source>Disba&amp;nd</source>
        <translation>解散(&amp;N)</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>デバイスが選択されていません。</translation>
    </message>
    <message>
        <source>Choose one in the Device List.</source>
        <translation>デバイス リストで 1 台を選択してください。</translation>
    </message>
    <message>
        <source>%1 is in no cluster.</source>
        <translation>%1 はクラスタに属していません。</translation>
    </message>
    <message>
        <source>%1 is in no pair.</source>
        <translation>%1 はペアに属していません。</translation>
    </message>
    <message>
        <source>Go to Failover</source>
        <translation>フェールオーバーへ移動</translation>
    </message>
    <message>
        <source>Go to ASA Cluster</source>
        <translation>ASA クラスタへ移動</translation>
    </message>
    <message>
        <source>%1 is a unit of the failover pair %2.</source>
        <translation>%1 はフェールオーバー ペア %2 のユニットです。</translation>
    </message>
    <message>
        <source>%1 is a unit of the cluster %2.</source>
        <translation>%1 はクラスタ %2 のユニットです。</translation>
    </message>
    <message>
        <source>A unit belongs to a pair or to a cluster, not to both.</source>
        <translation>ユニットはペアとクラスタのどちらか一方だけに属します。</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 を使用(&amp;U)</translation>
    </message>
    <message>
        <source>Sends license smart, feature context %1 to the unit that asks for all</source>
        <translation>全ユニット分を要求するユニットに license smart, feature context %1 を送信します</translation>
    </message>
    <message>
        <source>Split brain: both units of %1 are active.</source>
        <translation>スプリット ブレイン: %1 の両方のユニットがアクティブです。</translation>
    </message>
    <message>
        <source>The fleet file is read-only: %1.</source>
        <translation>フリート ファイルは読み取り専用です: %1。</translation>
    </message>
</context>
<context>
    <name>lictor::HelpWindow</name>
    <message>
        <source>Lictor Help</source>
        <translation>Lictor ヘルプ</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>ヘルプ内を検索</translation>
    </message>
    <message>
        <source>Search in the help, for example OOC-5</source>
        <translation>ヘルプ内を検索（例: OOC-5）</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>lictor::HomeCards</name>
    <message>
        <source>This fleet is empty. How do you want to begin?</source>
        <translation>このフリートは空です。どのように始めますか？</translation>
    </message>
    <message>
        <source>Import your inventory</source>
        <translation>インベントリのインポート</translation>
    </message>
    <message>
        <source>A list of your firewalls: an export of your CMDB, of NetBox or of the Smart Software Manager, or output of the devices. You see what is understood before anything changes. Files can be dropped here.</source>
        <translation>ファイアウォールのリスト: CMDB、NetBox、Smart Software Manager のエクスポート、またはデバイスの出力。変更が行われる前に、認識された内容を確認できます。ここにファイルをドロップできます。</translation>
    </message>
    <message>
        <source>Import inventory…</source>
        <translation>インベントリをインポート…</translation>
    </message>
    <message>
        <source>Open the demo fleet</source>
        <translation>デモ フリートを開く</translation>
    </message>
    <message>
        <source>Every platform, a failover pair over its limit, a cluster, a chassis with three modules: to look around.</source>
        <translation>すべてのプラットフォーム、上限を超えたフェールオーバー ペア、クラスタ、3 つのモジュールを搭載したシャーシ: 機能を見て回れます。</translation>
    </message>
    <message>
        <source>Open demo fleet</source>
        <translation>デモ フリートを開く</translation>
    </message>
    <message>
        <source>Add one device</source>
        <translation>デバイスを 1 台追加</translation>
    </message>
    <message>
        <source>Choose a model, give it a name, register it and see what it may run and why.</source>
        <translation>モデルを選択し、名前を付けて登録し、使用できる内容とその理由を確認します。</translation>
    </message>
    <message>
        <source>Add device…</source>
        <translation>デバイスを追加…</translation>
    </message>
    <message>
        <source>Lictor shows for every firewall which licenses it runs with and why, and what will happen next. Nothing here touches a real device.</source>
        <translation>Lictor は、各ファイアウォールがどのライセンスで動作しているか、その理由、そして次に何が起こるかを示します。実際のデバイスには影響しません。</translation>
    </message>
</context>
<context>
    <name>lictor::HomeForecast</name>
    <message numerus="yes">
        <source>Forecast, %n day(s)</source>
        <translation>
            <numerusform>予測、%n 日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look %n day(s) ahead</source>
        <translation>
            <numerusform>%n 日先まで予測</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked ahead yet.</source>
        <translation>まだ予測していません。</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>No trouble is in sight.</source>
        <translation>予測される問題はありません。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the forecast</source>
        <translation>予測を表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dates of trouble in all</source>
        <translation>問題の日付の総数</translation>
    </message>
    <message>
        <source>Dates of trouble in all: %1</source>
        <translation>問題の日付の総数: %1</translation>
    </message>
</context>
<context>
    <name>lictor::HomePane</name>
    <message>
        <source>Look over the fleet</source>
        <translation>フリートの概要確認</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Next events</source>
        <translation>次のイベント</translation>
    </message>
    <message>
        <source>No licenses are owned or used yet.</source>
        <translation>所有または使用中のライセンスはまだありません。</translation>
    </message>
    <message>
        <source>Add what you bought by product ID.</source>
        <translation>購入したものを製品 ID で追加してください。</translation>
    </message>
    <message>
        <source>Add licenses by product ID…</source>
        <translation>製品 ID でライセンスを追加…</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>予定はありません。</translation>
    </message>
    <message>
        <source>Once a device is registered or a term ends, it stands here.</source>
        <translation>デバイスが登録されるか期間の終了が近づくと、ここに表示されます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show these devices in the Device List</source>
        <translation>これらのデバイスをデバイス リストに表示</translation>
    </message>
    <message>
        <source>Devices in all</source>
        <translation>全デバイス数</translation>
    </message>
    <message>
        <source>Devices in all: %1</source>
        <translation>全デバイス数: %1</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>注意が必要なものはありません。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>転送…</translation>
    </message>
    <message>
        <source>Transfer: %1</source>
        <translation>転送: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the tables below and in the Device List</source>
        <translation>
            <numerusform>他 %n 件は下の表とデバイス リストにあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Device Dashboard</source>
        <translation>デバイス ダッシュボード</translation>
    </message>
</context>
<context>
    <name>lictor::ImportChanges</name>
    <message>
        <source>%1 (chassis)</source>
        <translation>%1（シャーシ）</translation>
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
        <translation>結果</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更内容</translation>
    </message>
</context>
<context>
    <name>lictor::ImportChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>変更前と変更後</translation>
    </message>
    <message>
        <source>&amp;Into virtual account:</source>
        <translation>インポート先バーチャルアカウント(&amp;I)：</translation>
    </message>
    <message>
        <source>Where a row does not say one itself</source>
        <translation>行自体に指定がない場合</translation>
    </message>
    <message>
        <source>&amp;Devices already there:</source>
        <translation>既存のデバイス(&amp;D)：</translation>
    </message>
    <message>
        <source>Add and update</source>
        <translation>追加と更新</translation>
    </message>
    <message>
        <source>Update only, refuse new ones</source>
        <translation>更新のみ、新規は拒否</translation>
    </message>
    <message>
        <source>Add only, leave them alone</source>
        <translation>追加のみ、既存は変更しない</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>追加 %1</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>Unchanged %1</source>
        <translation>変更なし %1</translation>
    </message>
    <message>
        <source>Skipped %1</source>
        <translation>スキップ %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>拒否 %1</translation>
    </message>
    <message>
        <source>Chassis %1</source>
        <translation>シャーシ %1</translation>
    </message>
    <message numerus="yes">
        <source>Import the good rows, leave out refused files and %n refused row(s)</source>
        <translation>
            <numerusform>正常な行をインポートし、拒否されたファイルと拒否された %n 行を除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the good rows, leave out %n refused row(s)</source>
        <translation>
            <numerusform>正常な行をインポートし、拒否された %n 行を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>N&amp;ote for the journal:</source>
        <translation>ジャーナルの注記(&amp;O)：</translation>
    </message>
    <message>
        <source>why it is imported, a ticket</source>
        <translation>インポートの理由、チケット</translation>
    </message>
</context>
<context>
    <name>lictor::ImportColumns</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Your column</source>
        <translation>元の列</translation>
    </message>
    <message>
        <source>Sample values</source>
        <translation>値の例</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>割り当て先</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>（列 %1）</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>••• a secret is never imported</source>
        <translation>••• 機密情報はインポートされません</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>インポートしない</translation>
    </message>
    <message>
        <source>The column holds secrets and is not read.</source>
        <translation>列に機密情報が含まれるため、読み取りません。</translation>
    </message>
</context>
<context>
    <name>lictor::ImportColumnsPage</name>
    <message>
        <source>File:</source>
        <translation>ファイル：</translation>
    </message>
    <message>
        <source>&amp;Save Mapping…</source>
        <translation>割り当てを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Fo&amp;rget</source>
        <translation>破棄(&amp;R)</translation>
    </message>
    <message>
        <source>As recognised, without what was chosen by hand</source>
        <translation>手動の選択を除いた、認識どおりの状態に戻します</translation>
    </message>
    <message>
        <source>Fields, to drag onto a column:</source>
        <translation>フィールド（列にドラッグ）：</translation>
    </message>
    <message>
        <source>No column becomes one of these, without which no new device can be taken in: %1.</source>
        <translation>次のいずれにも列が割り当てられていないため、新しいデバイスを取り込めません: %1。</translation>
    </message>
    <message>
        <source>No column becomes %1, without which no new device can be taken in.</source>
        <translation>%1 に列が割り当てられていないため、新しいデバイスを取り込めません。</translation>
    </message>
    <message>
        <source>The saved mapping “%1” is used.</source>
        <translation>保存済みの割り当て「%1」を使用しています。</translation>
    </message>
    <message>
        <source>Use it again for files with the same headers</source>
        <translation>同じヘッダーのファイルで再び使用します</translation>
    </message>
    <message>
        <source>Nothing was chosen by hand: it is recognised again without being saved.</source>
        <translation>手動の選択はありません: 保存しなくても同じように認識されます。</translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>割り当ての保存</translation>
    </message>
    <message>
        <source>Name, as it is shown when a file with the same headers comes again:</source>
        <translation>名前（同じヘッダーのファイルを再び読み込むときに表示されます）：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>lictor::ImportDifferences</name>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>lictor::ImportDonePage</name>
    <message>
        <source>Sho&amp;w Them</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>レポートを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: 完了。</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 skipped, %5 refused and left out. Undo takes all of it back at once.</source>
        <translation>追加 %1、更新 %2、変更なし %3、スキップ %4、拒否して除外 %5。「元に戻す」でこれらすべてを一度に元に戻せます。</translation>
    </message>
    <message>
        <source>Save the Report of the Import</source>
        <translation>インポートのレポートの保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the report of the import</source>
        <translation>インポートのレポートの保存</translation>
    </message>
</context>
<context>
    <name>lictor::ImportDraft</name>
    <message>
        <source>pasted-%1.txt</source>
        <translation>pasted-%1.txt</translation>
    </message>
    <message>
        <source>cannot be kept for reading (%1)</source>
        <translation>読み取り用に保持できません（%1）</translation>
    </message>
    <message>
        <source>make room in the folder for temporary files</source>
        <translation>一時ファイルのフォルダに空き容量を確保してください</translation>
    </message>
    <message>
        <source>Read the inventory</source>
        <translation>インベントリの読み取り</translation>
    </message>
    <message>
        <source>Choose files first.</source>
        <translation>まずファイルを選択してください。</translation>
    </message>
    <message>
        <source>The import is running.</source>
        <translation>インポートを実行中です。</translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>ファイルを読み取り中です。</translation>
    </message>
    <message>
        <source>The files could not be read.</source>
        <translation>ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>No row can be imported.</source>
        <translation>インポートできる行がありません。</translation>
    </message>
    <message>
        <source>There is nothing to import: the fleet has it all.</source>
        <translation>インポートするものはありません: すべてフリートにあります。</translation>
    </message>
    <message>
        <source>Nothing is imported while rows are refused. Correct them, or import the others without them.</source>
        <translation>拒否された行がある間は何もインポートされません。修正するか、それらを除いて他の行をインポートしてください。</translation>
    </message>
</context>
<context>
    <name>lictor::ImportFiles</name>
    <message>
        <source>separated by tabs</source>
        <translation>タブ区切り</translation>
    </message>
    <message>
        <source>separator “%1”</source>
        <translation>区切り文字「%1」</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>シート %1</translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation>行 %1 のヘッダー</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>作成元: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <translation>%1、拒否 %2</translation>
    </message>
    <message>
        <source>%1, %2 skipped</source>
        <translation>%1、スキップ %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>認識結果</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>取得内容</translation>
    </message>
</context>
<context>
    <name>lictor::ImportFilesPage</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>ファイルの先頭</translation>
    </message>
    <message>
        <source>Choose &amp;Files…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose F&amp;older…</source>
        <translation>フォルダを選択(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste Text…</source>
        <translation>テキストを貼り付け(&amp;P)…</translation>
    </message>
    <message>
        <source>Save &amp;Template…</source>
        <translation>テンプレートを保存(&amp;T)…</translation>
    </message>
    <message>
        <source>An empty list with the headers that need no mapping</source>
        <translation>割り当てが不要なヘッダーを持つ空のリスト</translation>
    </message>
    <message>
        <source>Choose lists of your firewalls, or drop files or a folder here.</source>
        <translation>ファイアウォールのリストを選択するか、ファイルまたはフォルダをここにドロップしてください。</translation>
    </message>
    <message>
        <source>What a spreadsheet, a CMDB, NetBox, the Smart Software Manager or the devices themselves wrote. How it is understood is shown and can be changed; nothing changes in the fleet before you press “Import”.</source>
        <translation>スプレッドシート、CMDB、NetBox、Smart Software Manager、またはデバイス自体が書き出したものです。認識のしかたが表示され、変更できます。「インポート」を押すまで、フリートは何も変わりません。</translation>
    </message>
    <message>
        <source>How %1 is read:</source>
        <translation>%1 の読み取り方法：</translation>
    </message>
    <message>
        <source>Choose Inventory Files</source>
        <translation>インベントリ ファイルの選択</translation>
    </message>
    <message>
        <source>Choose a Folder of Lists or Configurations</source>
        <translation>リストまたは設定のフォルダの選択</translation>
    </message>
    <message>
        <source>Save Template</source>
        <translation>テンプレートの保存</translation>
    </message>
    <message>
        <source>Workbook with a list of models (*.xlsx)</source>
        <translation>モデルのリストを含むブック (*.xlsx)</translation>
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
        <translation>数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>lictor::ImportReadAs</name>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>カンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>縦線 |</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>形式：</translation>
    </message>
    <message>
        <source>Encoding:</source>
        <translation>エンコーディング：</translation>
    </message>
    <message>
        <source>Separator:</source>
        <translation>区切り文字：</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>ヘッダー：</translation>
    </message>
    <message>
        <source>Sheet:</source>
        <translation>シート：</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>認識どおり</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>%1（認識）</translation>
    </message>
    <message>
        <source>None: the first row is a device</source>
        <translation>なし: 最初の行がデバイス</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>行 %1: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>行 %1</translation>
    </message>
</context>
<context>
    <name>lictor::ImportReplaced</name>
    <message>
        <source>Repl&amp;aced</source>
        <translation>置き換え(&amp;A)</translation>
    </message>
    <message>
        <source>A new &amp;device</source>
        <translation>新しいデバイス(&amp;D)</translation>
    </message>
    <message>
        <source>The fleet&apos;s device gets this serial number and keeps its configuration; unless the old number was made up, it has to be registered again</source>
        <translation>フリートのデバイスは設定を維持し、このシリアル番号に変わります。以前の番号が作成されたものでない限り、再登録が必要です</translation>
    </message>
    <message>
        <source>The fleet&apos;s device stays as it is; this one is added beside it under a name of its own</source>
        <translation>フリートのデバイスはそのまま残り、このデバイスが別の名前で追加されます</translation>
    </message>
    <message numerus="yes">
        <source>The fleet has %n device(s) of this name with another serial number:</source>
        <translation>
            <numerusform>フリートに、同じ名前でシリアル番号が異なるデバイスが %n 台あります：</numerusform>
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
        <translation>ファイル内: 「%1」</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>インポートしない</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1（他 %2 件）</translation>
    </message>
</context>
<context>
    <name>lictor::ImportRowsPage</name>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Problems by kind</source>
        <translation>種類別の問題</translation>
    </message>
    <message>
        <source>Fix &amp;All Like This…</source>
        <translation>同じものをすべて修正(&amp;A)…</translation>
    </message>
    <message>
        <source>Take &amp;Back Correction</source>
        <translation>修正を取り消し(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>前の問題(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Problem</source>
        <translation>次の問題(&amp;X)</translation>
    </message>
    <message>
        <source>Save &amp;Refused Rows…</source>
        <translation>拒否された行を保存(&amp;R)…</translation>
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
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>拒否 %1</translation>
    </message>
    <message>
        <source>With notes %1</source>
        <translation>注記あり %1</translation>
    </message>
    <message>
        <source>Skipped %1</source>
        <translation>スキップ %1</translation>
    </message>
    <message>
        <source>Nothing was corrected.</source>
        <translation>修正はありません。</translation>
    </message>
    <message>
        <source>As they stand in the file, with two columns that say why; what is corrected there can be imported</source>
        <translation>ファイルの内容のまま、理由を示す 2 列を加えて保存します。そこで修正したものをインポートできます</translation>
    </message>
    <message>
        <source>No row is refused.</source>
        <translation>拒否された行はありません。</translation>
    </message>
    <message>
        <source>Replaces this value in its whole column</source>
        <translation>列全体でこの値を置き換えます</translation>
    </message>
    <message>
        <source>Choose a cell of the file.</source>
        <translation>ファイルのセルを選択してください。</translation>
    </message>
    <message>
        <source>Save the refused rows of %1</source>
        <translation>%1 の拒否された行の保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>拒否された行の保存</translation>
    </message>
</context>
<context>
    <name>lictor::ImportWindow</name>
    <message>
        <source>Import Inventory</source>
        <translation>インベントリのインポート</translation>
    </message>
    <message>
        <source>1  Files</source>
        <translation>1  ファイル</translation>
    </message>
    <message>
        <source>2  Columns</source>
        <translation>2  列</translation>
    </message>
    <message>
        <source>3  Rows</source>
        <translation>3  行</translation>
    </message>
    <message>
        <source>4  Changes</source>
        <translation>4  変更</translation>
    </message>
    <message>
        <source>5  Done</source>
        <translation>5  完了</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Taken back. The fleet is as it was before the import.</source>
        <translation>元に戻しました。フリートはインポート前の状態です。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>3  Rows (%1 refused)</source>
        <translation>3  行（拒否 %1）</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) can be imported.</source>
        <translation>
            <numerusform>%n 台のデバイスをインポートできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import the %n Good Row(s)</source>
        <translation>
            <numerusform>正常な %n 行をインポート(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n Device(s)</source>
        <translation>
            <numerusform>%n 台のデバイスをインポート(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポート中…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルされました。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
</context>
<context>
    <name>lictor::InstanceTable</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>UDI</source>
        <translation>UDI</translation>
    </message>
    <message>
        <source>Product Type</source>
        <translation>製品タイプ</translation>
    </message>
    <message>
        <source>Last Contact</source>
        <translation>最終通信</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Transfer, Remove</source>
        <translation>転送、削除</translation>
    </message>
</context>
<context>
    <name>lictor::JournalPane</name>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>&amp;Undo to Here</source>
        <translation>ここまで元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Show &amp;Changes…</source>
        <translation>変更内容を表示(&amp;C)…</translation>
    </message>
    <message>
        <source>Events and Journal</source>
        <translation>イベントとジャーナル</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルタをクリア</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>フィルタ(&amp;F)：</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>%1 のフィルタ</translation>
    </message>
    <message>
        <source>What was done, or by whom</source>
        <translation>実行内容または実行者</translation>
    </message>
    <message>
        <source>A name, an event or what happened</source>
        <translation>名前、イベント、または発生した内容</translation>
    </message>
    <message>
        <source>Nothing matches the filter “%1”.</source>
        <translation>フィルタ「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <source>Nothing was done to this fleet yet.</source>
        <translation>このフリートに対する操作はまだありません。</translation>
    </message>
    <message>
        <source>Every action stands here, with who did it and when.</source>
        <translation>すべての操作が、実行者と日時とともにここに表示されます。</translation>
    </message>
    <message>
        <source>No agent has done anything since the fleet was opened.</source>
        <translation>フリートを開いてから、エージェントの動作はありません。</translation>
    </message>
    <message>
        <source>Move the clock, or register a device: contacts, renewals and changes of state stand here.</source>
        <translation>クロックを進めるか、デバイスを登録してください: 通信、更新、状態の変化がここに表示されます。</translation>
    </message>
    <message>
        <source>Select an action first.</source>
        <translation>まず操作を選択してください。</translation>
    </message>
    <message>
        <source>This action is undone already.</source>
        <translation>この操作はすでに元に戻されています。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>Takes back this action and everything after it.</source>
        <translation>この操作と、それ以降のすべてを元に戻します。</translation>
    </message>
    <message>
        <source>What it changed, as far as the file keeps it.</source>
        <translation>ファイルに保持されている範囲で、変更内容を表示します。</translation>
    </message>
    <message>
        <source>no device, license or account changed</source>
        <translation>デバイス、ライセンス、アカウントに変更はありません</translation>
    </message>
    <message>
        <source>Changes of %1</source>
        <translation>%1 の変更内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>lictor::JournalTable</name>
    <message>
        <source>undone</source>
        <translation>元に戻し済み</translation>
    </message>
    <message>
        <source>done</source>
        <translation>実行済み</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Fleet&apos;s Clock</source>
        <translation>フリートのクロック</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>lictor::LeverList</name>
    <message>
        <source>Leave out %1</source>
        <translation>%1 を除外</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n device(s)</source>
        <translation>
            <numerusform>%n 台のデバイスを除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop %1 × %2 from %3</source>
        <translation>%3 から %1 × %2 を除外</translation>
    </message>
    <message>
        <source>Fail over %1</source>
        <translation>%1 のフェールオーバー</translation>
    </message>
    <message>
        <source>New root certificate from %1</source>
        <translation>%1 からの新しいルート証明書</translation>
    </message>
    <message>
        <source>No contact from %1 to %2</source>
        <translation>%1 から %2 まで通信なし</translation>
    </message>
    <message>
        <source>No contact from %1</source>
        <translation>%1 から通信なし</translation>
    </message>
</context>
<context>
    <name>lictor::LeverPanel</name>
    <message>
        <source>Nothing is different from today. Add what may happen, or what you could do.</source>
        <translation>現在と異なる点はありません。起こり得ること、または実行できることを追加してください。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>取り消し(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Make This Real…</source>
        <translation>実際に適用(&amp;M)…</translation>
    </message>
    <message>
        <source>Leave Out Selected Devices</source>
        <translation>選択したデバイスを除外</translation>
    </message>
    <message>
        <source>Fail Over…</source>
        <translation>フェールオーバー…</translation>
    </message>
    <message>
        <source>&amp;What if:</source>
        <translation>仮定(&amp;W)：</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>Drop Licenses…</source>
        <translation>ライセンスを除外…</translation>
    </message>
    <message>
        <source>Buy Licenses…</source>
        <translation>ライセンスを購入…</translation>
    </message>
    <message>
        <source>Outage…</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>New Root Certificate…</source>
        <translation>新しいルート証明書…</translation>
    </message>
    <message>
        <source>Choose devices in the Device List first.</source>
        <translation>まずデバイス リストでデバイスを選択してください。</translation>
    </message>
    <message>
        <source>There is no pair or cluster.</source>
        <translation>ペアもクラスタもありません。</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>まずリストの行を選択してください。</translation>
    </message>
    <message>
        <source>Lists what would be done to the fleet first.</source>
        <translation>まず、フリートに対して実行される内容を一覧表示します。</translation>
    </message>
    <message>
        <source>Add something to the list first.</source>
        <translation>まずリストに何か追加してください。</translation>
    </message>
</context>
<context>
    <name>lictor::LicenseChoice</name>
    <message>
        <source>(no product ID)</source>
        <translation>（製品 ID なし）</translation>
    </message>
    <message>
        <source>perpetual</source>
        <translation>永続</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>製品 ID</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>追加数</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期間</translation>
    </message>
</context>
<context>
    <name>lictor::LicenseMessageTable</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>メッセージ ID</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>3 error</source>
        <translation>3 エラー</translation>
    </message>
    <message>
        <source>4 warning</source>
        <translation>4 警告</translation>
    </message>
    <message>
        <source>5 notification</source>
        <translation>5 通知</translation>
    </message>
    <message>
        <source>6 informational</source>
        <translation>6 情報</translation>
    </message>
    <message>
        <source>7 debugging</source>
        <translation>7 デバッグ</translation>
    </message>
</context>
<context>
    <name>lictor::LicenseReservationDialog</name>
    <message>
        <source>Authorization Codes</source>
        <translation>承認コード</translation>
    </message>
    <message>
        <source>Reserve License</source>
        <translation>ライセンスを予約</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>License Reservation</source>
        <translation>ライセンスの予約</translation>
    </message>
    <message>
        <source>Each request code reserves a permanent license of %1 and gives an authorization code for its device. From then on the license counts as in use and the device has to install it (PLR-14, PLR-15).</source>
        <translation>要求コードごとに %1 の永続ライセンスが予約され、そのデバイスの承認コードが発行されます。その時点からライセンスは使用中として数えられ、デバイスにインストールする必要があります (PLR-14、PLR-15)。</translation>
    </message>
    <message>
        <source>Request &amp;codes, one a line:</source>
        <translation>要求コード（1 行に 1 つ）(&amp;C)：</translation>
    </message>
    <message>
        <source>Request codes</source>
        <translation>要求コード</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Enter the code that license smart reservation request universal prints.</source>
        <translation>license smart reservation request universal が出力するコードを入力してください。</translation>
    </message>
    <message>
        <source>There is no authorization code yet.</source>
        <translation>承認コードはまだありません。</translation>
    </message>
    <message>
        <source>Nothing has been reserved in this window yet.</source>
        <translation>このウィンドウではまだ何も予約されていません。</translation>
    </message>
    <message>
        <source>Install the code on %1: license smart reservation install %2</source>
        <translation>%1 にコードをインストール: license smart reservation install %2</translation>
    </message>
    <message>
        <source>Save the authorization codes</source>
        <translation>承認コードの保存</translation>
    </message>
</context>
<context>
    <name>lictor::LicenseTable</name>
    <message>
        <source>Virtual Account</source>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>購入数</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残数</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Next Expiry</source>
        <translation>次の期限</translation>
    </message>
</context>
<context>
    <name>lictor::MainWindow</name>
    <message>
        <source>Device List</source>
        <translation>デバイス リスト</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>The fleet is being opened.</source>
        <translation>フリートを開いています。</translation>
    </message>
    <message>
        <source>%1 devices are selected. The menu Device acts on all of them; select one to see its settings.</source>
        <translation>%1 台のデバイスが選択されています。「デバイス」メニューはそのすべてに作用します。設定を表示するには 1 台を選択してください。</translation>
    </message>
    <message>
        <source>This fleet has no devices yet. Import an inventory or add a device.</source>
        <translation>このフリートにはまだデバイスがありません。インベントリをインポートするか、デバイスを追加してください。</translation>
    </message>
    <message>
        <source>Choose a device in the Device List.</source>
        <translation>デバイス リストでデバイスを選択してください。</translation>
    </message>
    <message>
        <source>no fleet</source>
        <translation>フリートなし</translation>
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
        <translation>「%1」は拒否されました: %2</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1: %2 Its edits are still there.</source>
        <translation>%1: %2 編集内容は残っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) have edits that were not applied.</source>
        <translation>
            <numerusform>%n 台のデバイスに適用されていない編集があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply all</source>
        <translation>すべて適用</translation>
    </message>
    <message>
        <source>Keep for next time</source>
        <translation>次回まで保持</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model and serial number</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>panes</source>
        <translation>ペイン</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>virtual accounts</source>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>virtual account</source>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>licenses</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>help and requirements</source>
        <translation>ヘルプと要件</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>クロック(&amp;C)</translation>
    </message>
    <message>
        <source>Chec&amp;k Fleet</source>
        <translation>フリートを検査(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New Fleet…</source>
        <translation>新しいフリート(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open Fleet…</source>
        <translation>フリートを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使用したフリート(&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;Demo Fleet</source>
        <translation>デモ フリートを開く(&amp;D)</translation>
    </message>
    <message>
        <source>Save Fleet &amp;As…</source>
        <translation>フリートに名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Back Up Fleet…</source>
        <translation>フリートをバックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Import Inventory…</source>
        <translation>インベントリをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>レポートをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export This &amp;View…</source>
        <translation>この表示をエクスポート(&amp;V)…</translation>
    </message>
    <message>
        <source>Refres&amp;h with the Running Configuration on the Device</source>
        <translation>デバイスの実行コンフィギュレーションで更新(&amp;H)</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation>終了(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;Headers</source>
        <translation>ヘッダー付きでコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in List</source>
        <translation>リスト内を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Find An&amp;ything…</source>
        <translation>すべてを検索(&amp;Y)…</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>環境設定(&amp;N)…</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>適用(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;view Commands…</source>
        <translation>コマンドをプレビュー(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>ホーム(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>設定(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Monitoring</source>
        <translation>モニタリング(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Smart Software Manager</source>
        <translation>Smart Software Manager(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>Go to &amp;Device List</source>
        <translation>デバイス リストへ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Next &amp;Area</source>
        <translation>次の領域(&amp;A)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Area</source>
        <translation>前の領域(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>ハイ コントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Lar&amp;ger Text</source>
        <translation>文字を大きく(&amp;G)</translation>
    </message>
    <message>
        <source>Smaller Te&amp;xt</source>
        <translation>文字を小さく(&amp;X)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>W&amp;izards</source>
        <translation>ウィザード(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>Check the fleet</source>
        <translation>フリートの検査</translation>
    </message>
    <message>
        <source>The fleet is sound.</source>
        <translation>フリートは正常です。</translation>
    </message>
    <message>
        <source>The fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>open a backup or undo what was done last</source>
        <translation>バックアップを開くか、最後の操作を元に戻してください</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help for Current Screen</source>
        <translation>現在の画面のヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボード ショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Lictor</source>
        <translation>Lictor について(&amp;A)</translation>
    </message>
    <message>
        <source>Main Toolbar</source>
        <translation>メイン ツールバー</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>元に戻す: %1(&amp;U)</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>やり直し: %1(&amp;R)</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボード ショートカット</translation>
    </message>
    <message>
        <source>About Lictor</source>
        <translation>Lictor について</translation>
    </message>
    <message>
        <source>Lictor %1</source>
        <translation>Lictor %1</translation>
    </message>
    <message>
        <source>A console for Smart Software Licensing of ASA firewalls. The devices are simulated: nothing here touches a real one.

GPL-3.0-or-later</source>
        <translation>ASA ファイアウォールの Smart Software Licensing 用コンソールです。デバイスはシミュレーションであり、実際のデバイスには影響しません。

GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Verif&amp;y Report…</source>
        <translation>レポートを検証(&amp;Y)…</translation>
    </message>
    <message>
        <source>Filter Ro&amp;w</source>
        <translation>フィルタ行(&amp;W)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>&amp;Outages and Faults…</source>
        <translation>停止と障害(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Forecast…</source>
        <translation>予測(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>ジャーナル(&amp;J)…</translation>
    </message>
</context>
<context>
    <name>lictor::MakeRealDialog</name>
    <message>
        <source>Make This Real</source>
        <translation>実際に適用</translation>
    </message>
    <message>
        <source>This is done to the fleet, in this order. Each is an action of its own, and Undo takes them back one by one.</source>
        <translation>フリートに対して次の順に実行されます。それぞれが独立した操作であり、「元に戻す」で 1 つずつ元に戻せます。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Do It</source>
        <translation>実行</translation>
    </message>
</context>
<context>
    <name>lictor::MessagesPane</name>
    <message>
        <source>Licensing Messages</source>
        <translation>ライセンス メッセージ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export Licensing Messages</source>
        <translation>ライセンス メッセージのエクスポート</translation>
    </message>
</context>
<context>
    <name>lictor::MessagesView</name>
    <message>
        <source>Licensing Messages</source>
        <translation>ライセンス メッセージ</translation>
    </message>
    <message>
        <source>Enable &amp;debug messages</source>
        <translation>デバッグ メッセージを有効化(&amp;D)</translation>
    </message>
    <message>
        <source>Shows also what the Smart Agent did since the fleet was opened, as debug license does on the device.</source>
        <translation>フリートを開いてからの Smart Agent の動作も表示します（デバイスの debug license と同様）。</translation>
    </message>
    <message>
        <source>None, because the chassis registers for this module and writes into its own log.</source>
        <translation>なし。シャーシがこのモジュールの代わりに登録し、シャーシ自身のログに書き込むためです。</translation>
    </message>
    <message>
        <source>None, because licensing has written nothing since the device started.</source>
        <translation>なし。デバイスの起動後、ライセンス機能は何も書き込んでいません。</translation>
    </message>
</context>
<context>
    <name>lictor::MonitorGroupPane</name>
    <message>
        <source>Units</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>テキスト表示</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Go to ASA Cluster</source>
        <translation>ASA クラスタへ移動</translation>
    </message>
    <message>
        <source>Go to Failover</source>
        <translation>フェールオーバーへ移動</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Make &amp;Control Unit</source>
        <translation>制御ユニットにする(&amp;C)</translation>
    </message>
    <message>
        <source>Make &amp;Active</source>
        <translation>アクティブにする(&amp;A)</translation>
    </message>
    <message>
        <source>Make &amp;Data Unit</source>
        <translation>データ ユニットにする(&amp;D)</translation>
    </message>
    <message>
        <source>Make &amp;Standby</source>
        <translation>スタンバイにする(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Let Unit Rejoin</source>
        <translation>ユニットを再参加(&amp;L)</translation>
    </message>
    <message>
        <source>Reset &amp;Failover</source>
        <translation>フェールオーバーをリセット(&amp;F)</translation>
    </message>
    <message>
        <source>Rel&amp;oad Unit</source>
        <translation>ユニットをリロード(&amp;O)</translation>
    </message>
    <message>
        <source>Rel&amp;oad Standby</source>
        <translation>スタンバイをリロード(&amp;O)</translation>
    </message>
    <message>
        <source>%1 is in no cluster.</source>
        <translation>%1 はクラスタに属していません。</translation>
    </message>
    <message>
        <source>%1 is in no failover pair.</source>
        <translation>%1 はフェールオーバー ペアに属していません。</translation>
    </message>
    <message>
        <source>What must hold before one is formed stands in Configuration.</source>
        <translation>構成前に満たすべき条件は「設定」に表示されます。</translation>
    </message>
</context>
<context>
    <name>lictor::MonitorLicenseForm</name>
    <message>
        <source>Entitlements</source>
        <translation>エンタイトルメント</translation>
    </message>
    <message>
        <source>Scheduled Tasks</source>
        <translation>スケジュールされたタスク</translation>
    </message>
    <message>
        <source>Smart Software Licensing:</source>
        <translation>Smart Software Licensing：</translation>
    </message>
    <message>
        <source>Smart Agent Version:</source>
        <translation>Smart Agent バージョン：</translation>
    </message>
    <message>
        <source>UDI:</source>
        <translation>UDI：</translation>
    </message>
    <message>
        <source>Smart Agent State:</source>
        <translation>Smart Agent の状態：</translation>
    </message>
    <message>
        <source>Global Compliance Status:</source>
        <translation>全体のコンプライアンス ステータス：</translation>
    </message>
    <message>
        <source>Licensing Certificate:</source>
        <translation>ライセンス証明書：</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>エンタイトルメント</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>In</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>none, because the device does not report one</source>
        <translation>なし（デバイスが報告しません）</translation>
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
        <translation>テキスト表示</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>デバイスが選択されていません。</translation>
    </message>
    <message>
        <source>Choose one in the Device List to see its Smart Agent.</source>
        <translation>Smart Agent を表示するには、デバイス リストで 1 台を選択してください。</translation>
    </message>
    <message>
        <source>Export Smart License Status</source>
        <translation>Smart License ステータスのエクスポート</translation>
    </message>
</context>
<context>
    <name>lictor::NavigationTree</name>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
    </message>
</context>
<context>
    <name>lictor::OutcomeTree</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Will Happen</source>
        <translation>起こること</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>lictor::OutcomeView</name>
    <message>
        <source>Will Happen</source>
        <translation>起こること</translation>
    </message>
</context>
<context>
    <name>lictor::Outlook</name>
    <message numerus="yes">
        <source>Look %n day(s) ahead</source>
        <translation>
            <numerusform>%n 日先まで予測</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done here: do not renew %1 × %2, or give them back</source>
        <translation>ここでは実行されません: %1 × %2 を更新しない、または返却する</translation>
    </message>
</context>
<context>
    <name>lictor::PaneFrame</name>
    <message>
        <source>A&amp;pply</source>
        <translation>適用(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>リセット(&amp;S)</translation>
    </message>
    <message>
        <source>Pre&amp;view Commands…</source>
        <translation>コマンドをプレビュー(&amp;V)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>%1 devices selected</source>
        <translation>%1 台のデバイスを選択</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 / %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no fleet</source>
        <translation>フリートなし</translation>
    </message>
    <message>
        <source>%1 was not opened: %2. Shown instead: %3.</source>
        <translation>%1 は開けませんでした: %2。代わりに表示: %3。</translation>
    </message>
    <message>
        <source>%1 was not opened: %2; %3. Shown instead: %4.</source>
        <translation>%1 は開けませんでした: %2; %3。代わりに表示: %4。</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 件の変更</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 件の変更</translation>
    </message>
    <message>
        <source>Sends the changes to the device (Ctrl+Return)</source>
        <translation>変更をデバイスに送信します (Ctrl+Return)</translation>
    </message>
</context>
<context>
    <name>lictor::PoolChangeTable</name>
    <message>
        <source>Virtual Account</source>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>購入数</translation>
    </message>
    <message>
        <source>In Use Now</source>
        <translation>現在の使用数</translation>
    </message>
    <message>
        <source>In Use After</source>
        <translation>実行後の使用数</translation>
    </message>
    <message>
        <source>Left After</source>
        <translation>実行後の残数</translation>
    </message>
    <message>
        <source>Status After</source>
        <translation>実行後のステータス</translation>
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
        <translation>構成前の条件</translation>
    </message>
    <message>
        <source>What Stands in the Way</source>
        <translation>妨げる要因</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>規則 %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>lictor::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>ハイ コントラスト</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T)：</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Te&amp;xt size:</source>
        <translation>文字サイズ(&amp;X)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L)：</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>&amp;Preview commands before sending them to the device</source>
        <translation>デバイスへの送信前にコマンドをプレビュー(&amp;P)</translation>
    </message>
</context>
<context>
    <name>lictor::PreviewDialog</name>
    <message>
        <source>Preview CLI Commands</source>
        <translation>CLI コマンドのプレビュー</translation>
    </message>
    <message>
        <source>These commands will be sent to %1, from configuration mode on:</source>
        <translation>次のコマンドをコンフィギュレーション モードから %1 に送信します：</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Save to &amp;File…</source>
        <translation>ファイルに保存(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Save Commands</source>
        <translation>コマンドの保存</translation>
    </message>
</context>
<context>
    <name>lictor::RegisterDialog</name>
    <message>
        <source>&amp;Force registration</source>
        <translation>強制登録(&amp;F)</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>%1 の登録</translation>
    </message>
    <message>
        <source>Registers a device that is registered already but out of step with the server, for example after it was removed there by mistake (REG-6, REG-7).</source>
        <translation>すでに登録されているがサーバーと一致していないデバイスを登録します。たとえば、サーバーで誤って削除された場合です (REG-6、REG-7)。</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>登録(&amp;R)</translation>
    </message>
    <message>
        <source>chassis %1</source>
        <translation>シャーシ %1</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 台のデバイス</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n 台のデバイス</numerusform>
        </translation>
    </message>
    <message>
        <source>This token does not allow strong encryption. Registering again with it takes 3DES and AES away from %1, and VPN that uses them stops (ENC-5, ENC-23). A token that allows it brings them back only after a reload.</source>
        <translation>このトークンは高度暗号化を許可していません。このトークンで再登録すると、%1 で 3DES と AES が使用できなくなり、それらを使用する VPN が停止します (ENC-5、ENC-23)。許可するトークンで登録しても、リロードするまで元に戻りません。</translation>
    </message>
    <message>
        <source>%1: strong encryption stays, although this token does not allow it (ENC-15).</source>
        <translation>%1: このトークンは高度暗号化を許可していませんが、高度暗号化は維持されます (ENC-15)。</translation>
    </message>
    <message>
        <source>%1 is registered already. Check “Force registration” to register it again (REG-6).</source>
        <translation>%1 はすでに登録されています。再登録するには「強制登録」をオンにしてください (REG-6)。</translation>
    </message>
</context>
<context>
    <name>lictor::ReportWindow</name>
    <message>
        <source>HTML, to read and print</source>
        <translation>HTML（閲覧と印刷用）</translation>
    </message>
    <message>
        <source>PDF, to hand over and keep</source>
        <translation>PDF（提出と保管用）</translation>
    </message>
    <message>
        <source>XLSX, a sheet a table</source>
        <translation>XLSX（表ごとに 1 シート）</translation>
    </message>
    <message>
        <source>CSV, one table</source>
        <translation>CSV（1 つの表）</translation>
    </message>
    <message>
        <source>JSON, everything, with digest</source>
        <translation>JSON（すべて、ダイジェスト付き）</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>別の場所を選択してください</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>レポートのエクスポート</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Preview:</source>
        <translation>プレビュー：</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>コンプライアンス</translation>
    </message>
    <message>
        <source>Inventory, for import too</source>
        <translation>インベントリ（インポート可）</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用状況</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Report:</source>
        <translation>レポート：</translation>
    </message>
    <message>
        <source>All virtual accounts</source>
        <translation>すべてのバーチャルアカウント</translation>
    </message>
    <message>
        <source>One virtual account</source>
        <translation>1 つのバーチャルアカウント</translation>
    </message>
    <message>
        <source>Selected devices</source>
        <translation>選択したデバイス</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>範囲：</translation>
    </message>
    <message>
        <source>Virtual Account:</source>
        <translation>バーチャルアカウント：</translation>
    </message>
    <message>
        <source>Devices:</source>
        <translation>デバイス：</translation>
    </message>
    <message>
        <source>As of:</source>
        <translation>基準日時：</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>形式：</translation>
    </message>
    <message>
        <source>Table:</source>
        <translation>表：</translation>
    </message>
    <message>
        <source>Byte order mark, for spreadsheets</source>
        <translation>バイト オーダー マーク（スプレッドシート用）</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Organization:</source>
        <translation>組織：</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>ファイル：</translation>
    </message>
    <message>
        <source>Open the folder afterwards</source>
        <translation>完了後にフォルダを開く</translation>
    </message>
    <message>
        <source>Only CSV has one.</source>
        <translation>これがあるのは CSV だけです。</translation>
    </message>
    <message>
        <source>The other formats hold every table.</source>
        <translation>他の形式にはすべての表が含まれます。</translation>
    </message>
    <message>
        <source>Name a file first.</source>
        <translation>まずファイルを指定してください。</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>ファイルの置き換え</translation>
    </message>
    <message>
        <source>%1 exists; it will be replaced.</source>
        <translation>%1 は存在します。置き換えられます。</translation>
    </message>
    <message>
        <source>The report of %1 devices is too long to be shown here; it is written whole. A scope of up to %2 devices is previewed.</source>
        <translation>%1 台のデバイスのレポートは長すぎるためここに表示できませんが、全体が書き込まれます。プレビューできるのは %2 台までの範囲です。</translation>
    </message>
    <message>
        <source>Preview the report</source>
        <translation>レポートのプレビュー</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 ファイル (*.%2)</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>レポートの書き込み</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>レポートを書き込みました: %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>キャンセルされました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Who exported it when, in a file beside it</source>
        <translation>誰がいつエクスポートしたかを、同じ場所のファイルに保存</translation>
    </message>
    <message>
        <source>The report is verified by it; it is no part of the report, which is the same for the same fleet</source>
        <translation>レポートはこれで検証されます。レポートには含まれず、レポートは同じフリートなら同じになります</translation>
    </message>
</context>
<context>
    <name>lictor::ReservationAssistant</name>
    <message>
        <source>In the Smart Software Manager</source>
        <translation>Smart Software Manager での操作</translation>
    </message>
    <message>
        <source>Permanent License Reservation - %1</source>
        <translation>永続ライセンスの予約 - %1</translation>
    </message>
    <message>
        <source>&amp;Reserve</source>
        <translation>予約(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;turn</source>
        <translation>返却(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>1 Request code</source>
        <translation>1 要求コード</translation>
    </message>
    <message>
        <source>Request Code</source>
        <translation>要求コード</translation>
    </message>
    <message>
        <source>Request code</source>
        <translation>要求コード</translation>
    </message>
    <message>
        <source>Cancel Request</source>
        <translation>要求を取り消す</translation>
    </message>
    <message>
        <source>2 License Reservation</source>
        <translation>2 ライセンスの予約</translation>
    </message>
    <message>
        <source>Reserve License</source>
        <translation>ライセンスを予約</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>承認コード</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>3 Install</source>
        <translation>3 インストール</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Save the authorization code</source>
        <translation>承認コードの保存</translation>
    </message>
    <message>
        <source>A code entered here binds: the license counts as in use, and the device has to install it before it can be returned (PLR-14).</source>
        <translation>ここに入力したコードには拘束力があります: ライセンスは使用中として数えられ、返却するにはまずデバイスにインストールする必要があります (PLR-14)。</translation>
    </message>
    <message>
        <source>On the device %1</source>
        <translation>デバイス %1 での操作</translation>
    </message>
    <message>
        <source>On the chassis %1</source>
        <translation>シャーシ %1 での操作</translation>
    </message>
    <message>
        <source>1 Return</source>
        <translation>1 返却</translation>
    </message>
    <message>
        <source>Return License</source>
        <translation>ライセンスを返却</translation>
    </message>
    <message>
        <source>Return code</source>
        <translation>返却コード</translation>
    </message>
    <message>
        <source>Keep this code…</source>
        <translation>このコードを保管…</translation>
    </message>
    <message>
        <source>2 Remove Product Instance</source>
        <translation>2 製品インスタンスの削除</translation>
    </message>
    <message>
        <source>Remove Product Instance</source>
        <translation>製品インスタンスを削除</translation>
    </message>
    <message>
        <source>Keep the return code</source>
        <translation>返却コードの保管</translation>
    </message>
    <message>
        <source>The device is unlicensed from the first step on; the license is free only after the second (PLR-17, PLR-23). A new request makes the return code unreadable (PLR-19).</source>
        <translation>デバイスは最初の手順からライセンスなしになります。ライセンスが解放されるのは 2 番目の手順の後です (PLR-17、PLR-23)。新しい要求を行うと、返却コードは読み取れなくなります (PLR-19)。</translation>
    </message>
    <message>
        <source>The Smart Account is not approved for permanent license reservation, so the Smart Software Manager has no button License Reservation. Disable reservation on the device and enter the regular commands again, or have the account approved (PLR-6).</source>
        <translation>Smart Account は永続ライセンスの予約の承認を受けていないため、Smart Software Manager に「ライセンスの予約」ボタンがありません。デバイスで予約を無効にして通常のコマンドを入力し直すか、アカウントの承認を受けてください (PLR-6)。</translation>
    </message>
    <message>
        <source>Disable Reservation</source>
        <translation>予約を無効化</translation>
    </message>
    <message>
        <source>Enable Reservation</source>
        <translation>予約を有効化</translation>
    </message>
    <message>
        <source>A license is in use for it. Install it where that is still to be done, then return it first.</source>
        <translation>このデバイス用のライセンスが使用中です。まだインストールしていない場合はインストールし、それから返却してください。</translation>
    </message>
    <message>
        <source>Nothing is asked for.</source>
        <translation>何も要求されていません。</translation>
    </message>
    <message>
        <source>No license is reserved yet. The first step gives up the registration of %1.</source>
        <translation>ライセンスはまだ予約されていません。最初の手順で %1 の登録が失われます。</translation>
    </message>
    <message>
        <source>No license is reserved yet.</source>
        <translation>ライセンスはまだ予約されていません。</translation>
    </message>
    <message>
        <source>Step 1 of 3: the device asks for a permanent license, none is in use for it yet.</source>
        <translation>手順 1/3: デバイスが永続ライセンスを要求しています。このデバイス用に使用中のライセンスはまだありません。</translation>
    </message>
    <message>
        <source>Step 2 of 3: the license counts as in use, the device does not have it yet.</source>
        <translation>手順 2/3: ライセンスは使用中として数えられていますが、デバイスにはまだありません。</translation>
    </message>
    <message>
        <source>Step 3 of 3: the permanent license is installed; it needs no contact.</source>
        <translation>手順 3/3: 永続ライセンスがインストールされています。通信は不要です。</translation>
    </message>
    <message>
        <source>Of what it holds the ASA uses what its configuration asks for, feature tier standard first (PLR-24).</source>
        <translation>ASA は保持しているもののうち、設定で要求したものを使用します。まず feature tier standard が必要です (PLR-24)。</translation>
    </message>
    <message>
        <source>The permanent license is installed and counts as in use, but reservation is disabled; enabling it again brings the license back (PLR-ASAV-11).</source>
        <translation>永続ライセンスはインストール済みで使用中として数えられていますが、予約が無効です。再び有効にするとライセンスが元に戻ります (PLR-ASAV-11)。</translation>
    </message>
    <message>
        <source>Return, step 1 of 2: the device does not have the license any more, and it still counts as in use.</source>
        <translation>返却、手順 1/2: デバイスにはもうライセンスがありませんが、まだ使用中として数えられています。</translation>
    </message>
    <message>
        <source>Return, step 2 of 2: the license is back in its pool.</source>
        <translation>返却、手順 2/2: ライセンスがプールに戻りました。</translation>
    </message>
    <message>
        <source>The device has a permanent license. Return it before another one is asked for.</source>
        <translation>デバイスには永続ライセンスがあります。別のライセンスを要求する前に返却してください。</translation>
    </message>
    <message>
        <source>This request code has reserved its license already. Go on with step 3.</source>
        <translation>この要求コードのライセンスはすでに予約されています。手順 3 に進んでください。</translation>
    </message>
    <message>
        <source>The license is reserved and installed.</source>
        <translation>ライセンスは予約され、インストールされています。</translation>
    </message>
    <message>
        <source>There is no request code yet. Begin with step 1.</source>
        <translation>要求コードはまだありません。手順 1 から始めてください。</translation>
    </message>
    <message>
        <source>The license is installed already.</source>
        <translation>ライセンスはすでにインストールされています。</translation>
    </message>
    <message>
        <source>There is no authorization code yet. It comes from step 2.</source>
        <translation>承認コードはまだありません。手順 2 で発行されます。</translation>
    </message>
    <message>
        <source>The license has been returned.</source>
        <translation>ライセンスは返却されました。</translation>
    </message>
    <message>
        <source>Reservation is disabled. Enable it to return the license.</source>
        <translation>予約が無効です。ライセンスを返却するには有効にしてください。</translation>
    </message>
    <message>
        <source>No permanent license is installed.</source>
        <translation>永続ライセンスがインストールされていません。</translation>
    </message>
    <message>
        <source>The product instance has been removed.</source>
        <translation>製品インスタンスは削除されました。</translation>
    </message>
    <message>
        <source>There is no return code yet. It comes from step 1.</source>
        <translation>返却コードはまだありません。手順 1 で発行されます。</translation>
    </message>
    <message>
        <source>Ask for another license before the returned one is free?</source>
        <translation>返却したライセンスが解放される前に別のライセンスを要求しますか？</translation>
    </message>
    <message>
        <source>After the request the device cannot show its return code any more (PLR-19). Without the code the license that was returned stays in use. Keep the code first, or finish the return.</source>
        <translation>要求を行うと、デバイスは返却コードを表示できなくなります (PLR-19)。コードがないと、返却したライセンスは使用中のままになります。まずコードを保管するか、返却を完了してください。</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel a request whose code was entered in the Smart Software Manager?</source>
        <translation>Smart Software Manager にコードを入力済みの要求を取り消しますか？</translation>
    </message>
    <message>
        <source>The code binds (PLR-14): the license counts as in use, and without the request the device can neither install nor return it. Install the authorization code instead, then return the license.</source>
        <translation>コードには拘束力があります (PLR-14): ライセンスは使用中として数えられ、要求がないとデバイスはインストールも返却もできません。代わりに承認コードをインストールしてから、ライセンスを返却してください。</translation>
    </message>
    <message>
        <source>Keep Request</source>
        <translation>要求を維持</translation>
    </message>
</context>
<context>
    <name>lictor::ReservationStep</name>
    <message>
        <source>%1: what is sent</source>
        <translation>%1: 送信内容</translation>
    </message>
</context>
<context>
    <name>lictor::ReservationTable</name>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Request Code</source>
        <translation>要求コード</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Authorization Code</source>
        <translation>承認コード</translation>
    </message>
</context>
<context>
    <name>lictor::SatelliteTable</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Last Sync</source>
        <translation>最終同期</translation>
    </message>
    <message>
        <source>Sync Due</source>
        <translation>同期期限</translation>
    </message>
    <message>
        <source>Sync failed: %1</source>
        <translation>同期に失敗: %1</translation>
    </message>
    <message>
        <source>Synchronized</source>
        <translation>同期済み</translation>
    </message>
</context>
<context>
    <name>lictor::Section</name>
    <message>
        <source>open</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
</context>
<context>
    <name>lictor::SettingPane</name>
    <message>
        <source>%1 takes its configuration from %2.</source>
        <translation>%1 の設定は %2 から取得されます。</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 へ移動</translation>
    </message>
</context>
<context>
    <name>lictor::SettingRow</name>
    <message>
        <source>was: %1</source>
        <translation>変更前: %1</translation>
    </message>
</context>
<context>
    <name>lictor::SlotTable</name>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>ASA</source>
        <translation>ASA</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Entitlements Asked for by the ASA</source>
        <translation>ASA が要求するエンタイトルメント</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>no ASA</source>
        <translation>ASA なし</translation>
    </message>
    <message>
        <source>waits for the chassis</source>
        <translation>シャーシを待機中</translation>
    </message>
</context>
<context>
    <name>lictor::SmartCallHomePane</name>
    <message>
        <source>&amp;Enable HTTP Proxy</source>
        <translation>HTTP プロキシを有効化(&amp;E)</translation>
    </message>
    <message>
        <source>Configure Subscription Profiles</source>
        <translation>サブスクリプション プロファイルの設定</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>編集(&amp;I)…</translation>
    </message>
    <message>
        <source>Pro&amp;xy server:</source>
        <translation>プロキシ サーバー(&amp;X)：</translation>
    </message>
    <message>
        <source>Proxy p&amp;ort:</source>
        <translation>プロキシ ポート(&amp;O)：</translation>
    </message>
    <message>
        <source>Configure S&amp;ubscription Profiles</source>
        <translation>サブスクリプション プロファイルの設定(&amp;U)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>サブスクライバ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Licensing needs the profile License: it is always active and cannot be removed (TRN-2, TRN-5).</source>
        <translation>ライセンスにはプロファイル License が必要です: 常に有効で、削除できません (TRN-2、TRN-5)。</translation>
    </message>
    <message>
        <source>DNS Client</source>
        <translation>DNS クライアント</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>serves Smart Call Home as a whole, not licensing alone (TRN-8)</source>
        <translation>ライセンスだけでなく、Smart Call Home 全体に適用されます (TRN-8)</translation>
    </message>
    <message>
        <source>Check “Enable HTTP Proxy” first.</source>
        <translation>まず「HTTP プロキシを有効化」をオンにしてください。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Active; licensing goes by Smart Transport instead</source>
        <translation>有効; ライセンスには代わりに Smart Transport を使用</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>変更前: %1</translation>
    </message>
    <message>
        <source>Use &amp;http</source>
        <translation>http を使用(&amp;H)</translation>
    </message>
    <message>
        <source>%1 is a name, and this device finds no names: it needs a name server (TRN-15).</source>
        <translation>%1 は名前ですが、このデバイスは名前を検索できません: ネーム サーバーが必要です (TRN-15)。</translation>
    </message>
    <message>
        <source>Go to &amp;DNS Client</source>
        <translation>DNS クライアントへ移動(&amp;D)</translation>
    </message>
</context>
<context>
    <name>lictor::SmartLicensingActions</name>
    <message>
        <source>in %1 h</source>
        <translation>%1 時間後</translation>
    </message>
    <message>
        <source>in %1 d</source>
        <translation>%1 日後</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>登録(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Unregister</source>
        <translation>登録解除(&amp;U)</translation>
    </message>
    <message>
        <source>Renew &amp;ID Certificate</source>
        <translation>ID 証明書の更新(&amp;I)</translation>
    </message>
    <message>
        <source>Renew &amp;Authorization</source>
        <translation>承認の更新(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Permanent License…</source>
        <translation>永続ライセンス(&amp;P)…</translation>
    </message>
    <message>
        <source>Permanent license reservation, for devices that may not reach the internet (PLR-1)</source>
        <translation>インターネットに接続できないデバイスのための永続ライセンスの予約 (PLR-1)</translation>
    </message>
    <message>
        <source>Chassis %1</source>
        <translation>シャーシ %1</translation>
    </message>
    <message>
        <source>The supervisor registers for all its modules; the token is entered there (TOK-9).</source>
        <translation>スーパーバイザがすべてのモジュールの代わりに登録します。トークンはそこで入力します (TOK-9)。</translation>
    </message>
    <message>
        <source>&amp;Register…</source>
        <translation>登録(&amp;R)…</translation>
    </message>
    <message>
        <source>R&amp;enew</source>
        <translation>更新(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Deregister</source>
        <translation>登録解除(&amp;D)</translation>
    </message>
    <message>
        <source>Registered by chassis %1 to %2 since %3</source>
        <translation>%3 からシャーシ %1 により %2 に登録済み</translation>
    </message>
    <message>
        <source>Registered to %1 since %2</source>
        <translation>%2 から %1 に登録済み</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>next contact %1</source>
        <translation>次回通信 %1</translation>
    </message>
    <message>
        <source>certificate until %1</source>
        <translation>証明書の期限 %1</translation>
    </message>
    <message>
        <source>token export-controlled: %1</source>
        <translation>トークンの輸出規制対象: %1</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不許可</translation>
    </message>
    <message>
        <source>Licensed by a permanent license; it needs no contact</source>
        <translation>永続ライセンスでライセンス済み。通信は不要です</translation>
    </message>
    <message>
        <source>Registering, no answer yet: %1</source>
        <translation>登録中、応答はまだありません: %1</translation>
    </message>
    <message>
        <source>Registration failed: %1</source>
        <translation>登録に失敗しました: %1</translation>
    </message>
    <message>
        <source>Chassis %1 is not registered</source>
        <translation>シャーシ %1 は登録されていません</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>throughput is rate-limited until it is registered</source>
        <translation>登録されるまでスループットがレート制限されます</translation>
    </message>
    <message>
        <source>evaluation: %1 d left of %2</source>
        <translation>評価: %2 日中、残り %1 日</translation>
    </message>
    <message>
        <source>the evaluation period is used up</source>
        <translation>評価期間を使い切りました</translation>
    </message>
    <message>
        <source>S&amp;how Status</source>
        <translation>ステータスを表示(&amp;H)</translation>
    </message>
    <message>
        <source>Monitoring &gt; Properties &gt; Smart License: the place to look after registering</source>
        <translation>モニタリング &gt; プロパティ &gt; Smart License: 登録後に確認する場所</translation>
    </message>
    <message>
        <source>&amp;Go to Chassis</source>
        <translation>シャーシへ移動(&amp;G)</translation>
    </message>
</context>
<context>
    <name>lictor::SmartLicensingForm</name>
    <message>
        <source>&amp;Enable Smart license configuration</source>
        <translation>Smart License 設定を有効化(&amp;E)</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Enable Security &amp;Plus</source>
        <translation>Security Plus を有効化(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Carrier</source>
        <translation>Carrier(&amp;C)</translation>
    </message>
    <message>
        <source>Enable &amp;strong-encryption protocol</source>
        <translation>高度暗号化プロトコルを有効化(&amp;S)</translation>
    </message>
    <message>
        <source>Feature &amp;Tier:</source>
        <translation>機能階層(&amp;T)：</translation>
    </message>
    <message>
        <source>Throughput &amp;Level:</source>
        <translation>スループット レベル(&amp;L)：</translation>
    </message>
    <message>
        <source>C&amp;ontext:</source>
        <translation>Context(&amp;O)：</translation>
    </message>
    <message>
        <source>Check “Enable Smart license configuration” first.</source>
        <translation>まず「Smart License 設定を有効化」をオンにしてください。</translation>
    </message>
    <message>
        <source>Standard is always enabled on this platform (CFG-5).</source>
        <translation>このプラットフォームでは Standard が常に有効です (CFG-5)。</translation>
    </message>
    <message>
        <source>Licenses are short: nothing new may be used until the account is in compliance again (OOC-5).</source>
        <translation>ライセンスが不足しています: アカウントが再び準拠するまで、新しいものは使用できません (OOC-5)。</translation>
    </message>
    <message>
        <source>%1 has %2 free, this takes %3</source>
        <translation>%1 の空きは %2、使用するのは %3</translation>
    </message>
    <message>
        <source>%1 has %2 free, this takes %3: the account will be short</source>
        <translation>%1 の空きは %2、使用するのは %3: アカウントで不足します</translation>
    </message>
    <message>
        <source>gives %1 back to %2</source>
        <translation>%2 に %1 個戻します</translation>
    </message>
    <message>
        <source>%1 has %2 free</source>
        <translation>%1 の空きは %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>always enabled on this platform</source>
        <translation>このプラットフォームでは常に有効</translation>
    </message>
    <message>
        <source>Choose Standard: every other license needs the tier (REG-14).</source>
        <translation>Standard を選択してください: 他のすべてのライセンスにこの階層が必要です (REG-14)。</translation>
    </message>
    <message>
        <source>Choose a level: the license is taken by level (CFG-2).</source>
        <translation>レベルを選択してください: ライセンスはレベルごとに使用されます (CFG-2)。</translation>
    </message>
    <message>
        <source>allows Active/Standby failover</source>
        <translation>アクティブ/スタンバイ フェールオーバーを許可します</translation>
    </message>
    <message>
        <source>not needed: the token allows export-controlled functionality</source>
        <translation>不要: トークンが輸出規制対象の機能を許可しています</translation>
    </message>
    <message>
        <source>A %1 takes at most %2. Enter 0 to %3: with the %4 included, %3 more reach its limit of %2.</source>
        <translation>%1 は最大 %2 です。0 ～ %3 を入力してください: 含まれる %4 にさらに %3 を加えると、上限の %2 に達します。</translation>
    </message>
    <message>
        <source>Licenses are short: no more than the present %1 can be asked for (OOC-6).</source>
        <translation>ライセンスが不足しています: 現在の %1 を超えて要求することはできません (OOC-6)。</translation>
    </message>
    <message>
        <source>%1 = %2 of at most %3</source>
        <translation>%1 = %2、最大 %3</translation>
    </message>
    <message>
        <source>%1 = %2, but a unit runs at most %3; %4 would be enough.</source>
        <translation>%1 = %2 ですが、ユニットで動作するのは最大 %3 です。%4 で足ります。</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;%1&quot;&gt;Use&#xa0;%1&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;%1&quot;&gt;%1 を使用&lt;/a&gt;</translation>
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
        <translation>説明(&amp;X)</translation>
    </message>
    <message>
        <source>Effective Running Licenses</source>
        <translation>有効な実行ライセンス</translation>
    </message>
    <message>
        <source>Shows the sum behind the selected line (Alt+Return)</source>
        <translation>選択した行の合計の内訳を表示します (Alt+Return)</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 へ移動</translation>
    </message>
    <message>
        <source>The registration failed: %1</source>
        <translation>登録に失敗しました: %1</translation>
    </message>
    <message>
        <source>licenses are short</source>
        <translation>ライセンスが不足しています</translation>
    </message>
    <message>
        <source>short of %1</source>
        <translation>%1 が不足しています</translation>
    </message>
    <message>
        <source>Out of compliance: %1. What runs goes on; nothing new may be used (OOC-5).</source>
        <translation>コンプライアンス違反: %1。動作中のものは継続しますが、新しいものは使用できません (OOC-5)。</translation>
    </message>
    <message>
        <source>Out of compliance: %1. Nothing changes in what this platform runs (OOC-4).</source>
        <translation>コンプライアンス違反: %1。このプラットフォームで動作しているものは何も変わりません (OOC-4)。</translation>
    </message>
    <message>
        <source>The authorization expired for lack of contact: nothing new may be used until a contact succeeds (COM-6).</source>
        <translation>通信がないため承認が期限切れになりました: 通信に成功するまで、新しいものは使用できません (COM-6)。</translation>
    </message>
    <message>
        <source>The evaluation period has ended: register to use licensed features.</source>
        <translation>評価期間が終了しました: ライセンスが必要な機能を使用するには登録してください。</translation>
    </message>
    <message>
        <source>%1 This unit registers and renews by itself.</source>
        <translation>%1 このユニットは自身で登録と更新を行います。</translation>
    </message>
    <message>
        <source>Strong encryption is licensed and takes effect at the next reload.</source>
        <translation>高度暗号化はライセンス済みで、次回のリロード時に有効になります。</translation>
    </message>
    <message>
        <source>Registering since %1: %2</source>
        <translation>%1 から登録中: %2</translation>
    </message>
</context>
<context>
    <name>lictor::SmartTransportForm</name>
    <message>
        <source>&amp;Host Name</source>
        <translation>ホスト名(&amp;H)</translation>
    </message>
    <message>
        <source>Versio&amp;n</source>
        <translation>バージョン(&amp;N)</translation>
    </message>
    <message>
        <source>Enable Standard Utilit&amp;y Mode</source>
        <translation>標準ユーティリティ モードを有効化(&amp;Y)</translation>
    </message>
    <message>
        <source>Smart Call Home</source>
        <translation>Smart Call Home</translation>
    </message>
    <message>
        <source>S&amp;mart Transport</source>
        <translation>Smart Transport(&amp;M)</translation>
    </message>
    <message>
        <source>URL…</source>
        <translation>URL…</translation>
    </message>
    <message>
        <source>is left out of the messages</source>
        <translation>メッセージに含めません</translation>
    </message>
    <message>
        <source>of the Smart Agent is left out of the messages</source>
        <translation>Smart Agent のバージョンをメッセージに含めません</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>Custom ID:</source>
        <translation>カスタム ID：</translation>
    </message>
    <message>
        <source>Customer Company Identifier:</source>
        <translation>顧客の会社識別子：</translation>
    </message>
    <message>
        <source>Customer Company Name:</source>
        <translation>顧客の会社名：</translation>
    </message>
    <message>
        <source>Customer Street:</source>
        <translation>顧客の番地：</translation>
    </message>
    <message>
        <source>Customer City:</source>
        <translation>顧客の市区町村：</translation>
    </message>
    <message>
        <source>Customer State:</source>
        <translation>顧客の都道府県/州：</translation>
    </message>
    <message>
        <source>Customer Country:</source>
        <translation>顧客の国：</translation>
    </message>
    <message>
        <source>Customer Postal Code:</source>
        <translation>顧客の郵便番号：</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>ユーティリティ</translation>
    </message>
    <message>
        <source>%1 runs release %2; this is available from release %3 on (UTIL-13). Upgrade it first.</source>
        <translation>%1 で動作しているのはリリース %2 です。この機能を使用できるのはリリース %3 からです (UTIL-13)。まずアップグレードしてください。</translation>
    </message>
    <message>
        <source>Check “Enable Smart license configuration” first.</source>
        <translation>まず「Smart License 設定を有効化」をオンにしてください。</translation>
    </message>
    <message>
        <source>Choose Smart Transport first.</source>
        <translation>まず Smart Transport を選択してください。</translation>
    </message>
    <message>
        <source>Standard utility mode needs Smart Transport: Smart Call Home does not carry it (TRN-13).</source>
        <translation>標準ユーティリティ モードには Smart Transport が必要です: Smart Call Home では使用できません (TRN-13)。</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;smart&quot;&gt;Switch to Smart Transport&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;smart&quot;&gt;Smart Transport に切り替え&lt;/a&gt;</translation>
    </message>
    <message>
        <source>use is metered and billed under a Managed Service License Agreement</source>
        <translation>使用状況は計測され、マネージド サービス ライセンス契約 (MSLA) に基づいて請求されます</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>the default server</source>
        <translation>デフォルトのサーバー</translation>
    </message>
    <message>
        <source>usage reports to %1</source>
        <translation>使用状況レポートの送信先 %1</translation>
    </message>
    <message>
        <source>by the proxy %1:%2</source>
        <translation>プロキシ %1:%2 経由</translation>
    </message>
    <message>
        <source>the messages leave out host name and version</source>
        <translation>メッセージにホスト名とバージョンを含めません</translation>
    </message>
    <message>
        <source>the messages leave out the host name</source>
        <translation>メッセージにホスト名を含めません</translation>
    </message>
    <message>
        <source>the messages leave out the version</source>
        <translation>メッセージにバージョンを含めません</translation>
    </message>
    <message>
        <source>the messages leave out nothing</source>
        <translation>メッセージから除外するものはありません</translation>
    </message>
    <message>
        <source>Smart Transport to %1</source>
        <translation>%1 への Smart Transport</translation>
    </message>
    <message>
        <source>Smart Call Home (default)</source>
        <translation>Smart Call Home（デフォルト）</translation>
    </message>
    <message>
        <source>standard utility mode (MSLA), without a custom ID</source>
        <translation>標準ユーティリティ モード (MSLA)、カスタム ID なし</translation>
    </message>
    <message>
        <source>standard utility mode (MSLA) for %1</source>
        <translation>%1 の標準ユーティリティ モード (MSLA)</translation>
    </message>
    <message>
        <source>default utility mode</source>
        <translation>デフォルトのユーティリティ モード</translation>
    </message>
</context>
<context>
    <name>lictor::SsmAccountPane</name>
    <message>
        <source>Qualified for export-controlled functionality</source>
        <translation>輸出規制対象の機能の条件を満たす</translation>
    </message>
    <message>
        <source>Approved for permanent license reservation</source>
        <translation>永続ライセンスの予約の承認済み</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Smart Account</source>
        <translation>Smart Account</translation>
    </message>
    <message>
        <source>These are separate properties of the whole account, set by Cisco. Changing one here acts at once; it can be undone.</source>
        <translation>これらはアカウント全体の個別のプロパティで、Cisco が設定します。ここで変更するとすぐに反映されます。変更は元に戻すことができます。</translation>
    </message>
    <message>
        <source>Users of the portal</source>
        <translation>ポータルのユーザー</translation>
    </message>
    <message>
        <source>Everybody is an administrator of the account.</source>
        <translation>全員がアカウントの管理者です。</translation>
    </message>
    <message>
        <source>As soon as you add a user, only those of this list reach the portal, each what you allow. The first one is you.</source>
        <translation>ユーザーを追加すると、このリストのユーザーだけが、それぞれ許可された範囲でポータルにアクセスできるようになります。最初のユーザーは自分です。</translation>
    </message>
    <message>
        <source>Choose a user in the table first.</source>
        <translation>まず表でユーザーを選択してください。</translation>
    </message>
    <message>
        <source>A token may allow export-controlled functionality; devices registered with it run strong encryption without a license of their own.</source>
        <translation>トークンで輸出規制対象の機能を許可できます。そのトークンで登録したデバイスは、専用のライセンスなしで高度暗号化を使用できます。</translation>
    </message>
    <message>
        <source>No token can allow export-controlled functionality. A device needs a strong encryption license of the account instead.</source>
        <translation>トークンで輸出規制対象の機能を許可することはできません。代わりに、デバイスにはアカウントの高度暗号化ライセンスが必要です。</translation>
    </message>
    <message>
        <source>Permanent licenses can be added to the account and reserved for devices that may not reach the Smart Software Manager.</source>
        <translation>永続ライセンスをアカウントに追加し、Smart Software Manager に接続できないデバイス用に予約できます。</translation>
    </message>
    <message>
        <source>Permanent licenses cannot be added or reserved.</source>
        <translation>永続ライセンスの追加も予約もできません。</translation>
    </message>
    <message>
        <source>Strong encryption allowed individually: the account then owns strong encryption licenses; add them in a virtual account&apos;s tab Licenses.</source>
        <translation>高度暗号化が個別に許可されている場合: アカウントは高度暗号化ライセンスを所有します。バーチャルアカウントの「ライセンス」タブで追加してください。</translation>
    </message>
</context>
<context>
    <name>lictor::SsmAlertsPane</name>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Reading alerts</source>
        <translation>アラートの読み取り</translation>
    </message>
    <message>
        <source>No alerts.</source>
        <translation>アラートはありません。</translation>
    </message>
    <message>
        <source>Shortages, terms that end within 90 days, devices without contact and On-Prem servers that do not synchronize stand here.</source>
        <translation>不足、90 日以内に終了する期間、通信のないデバイス、同期しない On-Prem サーバーがここに表示されます。</translation>
    </message>
    <message>
        <source>%1 major, %2 minor</source>
        <extracomment>How many alerts there are: of the worse kind, and of the other</extracomment>
        <translation>メジャー %1、マイナー %2</translation>
    </message>
</context>
<context>
    <name>lictor::SsmEventsTab</name>
    <message>
        <source>Event Log</source>
        <translation>イベント ログ</translation>
    </message>
    <message>
        <source>Nothing has happened in this virtual account yet.</source>
        <translation>このバーチャルアカウントではまだ何も起きていません。</translation>
    </message>
    <message>
        <source>Tokens, registrations, licenses added and moved, and changes of compliance are listed here, newest first.</source>
        <translation>トークン、登録、ライセンスの追加と移動、コンプライアンスの変化を新しい順に表示します。</translation>
    </message>
</context>
<context>
    <name>lictor::SsmGeneralTab</name>
    <message>
        <source>Product Instance Registration Tokens</source>
        <translation>製品インスタンス登録トークン</translation>
    </message>
    <message>
        <source>Show Token…</source>
        <translation>トークンを表示…</translation>
    </message>
    <message>
        <source>Copy Token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>説明：</translation>
    </message>
    <message>
        <source>Default Virtual Account:</source>
        <translation>デフォルトのバーチャルアカウント：</translation>
    </message>
    <message>
        <source>The registration tokens below can be used to register new product instances to this virtual account.</source>
        <translation>以下の登録トークンを使用して、新しい製品インスタンスをこのバーチャルアカウントに登録できます。</translation>
    </message>
    <message>
        <source>New Token...</source>
        <translation>新しいトークン...</translation>
    </message>
    <message>
        <source>This virtual account has no registration token.</source>
        <translation>このバーチャルアカウントには登録トークンがありません。</translation>
    </message>
    <message>
        <source>A device registers with a token of the account that it shall belong to. “New Token...” makes one.</source>
        <translation>デバイスは、所属するアカウントのトークンで登録します。「新しいトークン...」で作成できます。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Choose a token in the table first.</source>
        <translation>まず表でトークンを選択してください。</translation>
    </message>
    <message>
        <source>This token is revoked already.</source>
        <translation>このトークンはすでに失効しています。</translation>
    </message>
</context>
<context>
    <name>lictor::SsmInstancesTab</name>
    <message>
        <source>Product Instances</source>
        <translation>製品インスタンス</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>転送…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>No device is registered to this virtual account.</source>
        <translation>このバーチャルアカウントに登録されているデバイスはありません。</translation>
    </message>
    <message>
        <source>Choose devices in the Device List and register them with a token of this account, made on the tab General.</source>
        <translation>デバイス リストでデバイスを選択し、「全般」タブで作成したこのアカウントのトークンで登録してください。</translation>
    </message>
    <message>
        <source>Choose a product instance in the table first.</source>
        <translation>まず表で製品インスタンスを選択してください。</translation>
    </message>
    <message>
        <source>There is no other virtual account to transfer to. Make one with “New virtual account…”.</source>
        <translation>転送先となる他のバーチャルアカウントがありません。「新しいバーチャルアカウント…」で作成してください。</translation>
    </message>
</context>
<context>
    <name>lictor::SsmInventoryPane</name>
    <message>
        <source>Inventory</source>
        <translation>インベントリ</translation>
    </message>
    <message>
        <source>Virtual Account:</source>
        <translation>バーチャルアカウント：</translation>
    </message>
    <message>
        <source>New virtual account…</source>
        <translation>新しいバーチャルアカウント…</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Product Instances</source>
        <translation>製品インスタンス</translation>
    </message>
    <message>
        <source>Event Log</source>
        <translation>イベント ログ</translation>
    </message>
    <message>
        <source>%1 is out of compliance: %2: %3.</source>
        <translation>%1 はコンプライアンス違反です: %2: %3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is out of compliance in %n licenses.</source>
        <translation>
            <numerusform>%1 は %n 個のライセンスでコンプライアンス違反です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lictor::SsmLicensesTab</name>
    <message>
        <source>Licenses</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>License Reservation…</source>
        <translation>ライセンスの予約…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>転送…</translation>
    </message>
    <message>
        <source>This virtual account owns no licenses and uses none.</source>
        <translation>このバーチャルアカウントには、所有または使用中のライセンスがありません。</translation>
    </message>
    <message>
        <source>Licenses bought from Cisco or a reseller are added by their product ID.</source>
        <translation>Cisco またはリセラーから購入したライセンスは、製品 ID で追加します。</translation>
    </message>
    <message>
        <source>Add licenses by product ID…</source>
        <translation>製品 ID でライセンスを追加…</translation>
    </message>
    <message>
        <source>There is no other virtual account to transfer to. Make one with “New virtual account…”.</source>
        <translation>転送先となる他のバーチャルアカウントがありません。「新しいバーチャルアカウント…」で作成してください。</translation>
    </message>
    <message>
        <source>There is nothing to transfer.</source>
        <translation>転送するものはありません。</translation>
    </message>
</context>
<context>
    <name>lictor::SsmOnPremPane</name>
    <message>
        <source>On-Prem Servers</source>
        <translation>On-Prem サーバー</translation>
    </message>
    <message>
        <source>Synchronize Now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>On-Prem</source>
        <translation>On-Prem</translation>
    </message>
    <message>
        <source>An On-Prem server serves devices that may not reach the internet. The Smart Software Manager and the server know of each other what they learned at the last synchronization.</source>
        <translation>On-Prem サーバーは、インターネットに接続できないデバイスに対応します。Smart Software Manager とサーバーが互いに把握しているのは、最後の同期で得た情報です。</translation>
    </message>
    <message>
        <source>There is no On-Prem server.</source>
        <translation>On-Prem サーバーはありません。</translation>
    </message>
    <message>
        <source>Devices that may not reach the internet register with a server of your own.</source>
        <translation>インターネットに接続できないデバイスは、自社のサーバーに登録します。</translation>
    </message>
    <message>
        <source>Add On-Prem server…</source>
        <translation>On-Prem サーバーを追加…</translation>
    </message>
    <message>
        <source>Choose a server in the table first.</source>
        <translation>まず表でサーバーを選択してください。</translation>
    </message>
</context>
<context>
    <name>lictor::StatusBar</name>
    <message>
        <source>Count the devices out of compliance</source>
        <translation>コンプライアンス違反デバイスの集計</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Who acts: the name in the journal</source>
        <translation>実行者: ジャーナルに記録される名前</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>障害 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Outages and faults that are set; click to see them</source>
        <translation>設定されている停止と障害。クリックすると表示します</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>The running configuration differs from the one that the device starts with; click to save it</source>
        <translation>実行コンフィギュレーションが、デバイスの起動時のコンフィギュレーションと異なります。クリックすると保存します</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) kept</source>
        <translation>
            <numerusform>保持された %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration lines that Lictor carries as they are and does not obey; click to see them</source>
        <translation>Lictor がそのまま保持し、解釈しない設定行。クリックすると表示します</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1（他 %2 件）</translation>
    </message>
    <message>
        <source>1 device out of compliance</source>
        <translation>1 台のデバイスがコンプライアンス違反</translation>
    </message>
    <message>
        <source>%1 devices out of compliance</source>
        <translation>%1 台のデバイスがコンプライアンス違反</translation>
    </message>
</context>
<context>
    <name>lictor::StepRows</name>
    <message>
        <source>Reload One Unit</source>
        <translation>1 台のユニットのリロード</translation>
    </message>
    <message>
        <source>Reload one unit of the pair alone?</source>
        <translation>ペアの一方のユニットだけをリロードしますか？</translation>
    </message>
    <message>
        <source>%1

Undo will still be possible in Lictor.</source>
        <translation>%1

Lictor では引き続き元に戻すことができます。</translation>
    </message>
    <message>
        <source>Reload one unit</source>
        <translation>1 台のユニットをリロード</translation>
    </message>
</context>
<context>
    <name>lictor::StepTable</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>所有数</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残数</translation>
    </message>
    <message>
        <source>What-If: Owned</source>
        <translation>仮定: 所有数</translation>
    </message>
    <message>
        <source>What-If: In Use</source>
        <translation>仮定: 使用中</translation>
    </message>
    <message>
        <source>What-If: Balance</source>
        <translation>仮定: 残数</translation>
    </message>
</context>
<context>
    <name>lictor::TableView</name>
    <message>
        <source>Export %1</source>
        <translation>%1 のエクスポート</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv)</source>
        <translation>タブ区切りテキスト (*.tsv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy with Headers</source>
        <translation>ヘッダー付きでコピー</translation>
    </message>
    <message>
        <source>Export This View…</source>
        <translation>この表示をエクスポート…</translation>
    </message>
</context>
<context>
    <name>lictor::TasksView</name>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Run &amp;Now</source>
        <translation>今すぐ実行(&amp;N)</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>In</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Point of the time line</source>
        <translation>タイムラインの時点</translation>
    </message>
    <message>
        <source>Arrow keys or the mouse name the points of the time line: half a year back and ahead.</source>
        <translation>矢印キーまたはマウスで、タイムライン上の時点を表示します: 前後半年。</translation>
    </message>
    <message>
        <source>Select a task first.</source>
        <translation>まずタスクを選択してください。</translation>
    </message>
    <message>
        <source>This is a date, not a task of the agent: nothing can be run.</source>
        <translation>これは日付であり、エージェントのタスクではありません: 実行できるものはありません。</translation>
    </message>
</context>
<context>
    <name>lictor::TimelineView</name>
    <message>
        <source>Time line</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>現在、%1</translation>
    </message>
</context>
<context>
    <name>lictor::TlsProxyPane</name>
    <message>
        <source>Specif&amp;y the maximum number of TLS proxy sessions</source>
        <translation>TLS プロキシ セッションの最大数を指定(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Maximum number of TLS proxy sessions:</source>
        <translation>TLS プロキシ セッションの最大数(&amp;M)：</translation>
    </message>
    <message>
        <source>Every session of Encrypted Voice Inspection counts, and one connection may take several. Uses that need no license, such as Mobility Advantage Proxy, and media that is passed through do not count (TLS-1 to 3, TLS-11).</source>
        <translation>暗号化された音声のインスペクションのセッションがすべて数えられ、1 つの接続で複数使用する場合があります。Mobility Advantage Proxy などライセンスが不要な用途や、通過するだけのメディアは数えられません (TLS-1 ～ 3、TLS-11)。</translation>
    </message>
    <message>
        <source>by the license</source>
        <translation>ライセンスによる</translation>
    </message>
    <message>
        <source>The license decides. Check the box above to set a number.</source>
        <translation>ライセンスによって決まります。数を設定するには、上のボックスをオンにしてください。</translation>
    </message>
    <message>
        <source>%1 sessions are outside the limits of a %2. Enter 1 to %3; the default is %4.</source>
        <translation>セッション数 %1 は %2 の範囲外です。1 ～ %3 を入力してください。デフォルトは %4 です。</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;%1&quot;&gt;Use&#xa0;%2&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;%1&quot;&gt;%2 を使用&lt;/a&gt;</translation>
    </message>
    <message>
        <source>1 to %1 on a %2, by default %3</source>
        <translation>%2 では 1 ～ %1、デフォルトは %3</translation>
    </message>
    <message>
        <source>Usable: %1, the least of %2 set here, %3 licensed and %4 of the platform (TLS-6).</source>
        <translation>使用可能: %1（設定値 %2、ライセンス %3、プラットフォーム %4 のうち最小、TLS-6）。</translation>
    </message>
    <message>
        <source>Usable: %1, the lesser of %2 licensed and %3 of the platform (TLS-5).</source>
        <translation>使用可能: %1（ライセンス %2 とプラットフォーム %3 のうち小さい方、TLS-5）。</translation>
    </message>
    <message>
        <source>The license is K8, without strong encryption: at most %1 sessions, %2 of them SRTP (TLS-8, TLS-10).</source>
        <translation>ライセンスは K8（高度暗号化なし）です: 最大 %1 セッション、うち SRTP は %2 (TLS-8、TLS-10)。</translation>
    </message>
    <message>
        <source>The license is K9, with strong encryption: sessions up to the platform&apos;s limit, any number of them SRTP (TLS-8, TLS-10).</source>
        <translation>ライセンスは K9（高度暗号化あり）です: セッション数はプラットフォームの上限まで、SRTP の数に制限はありません (TLS-8、TLS-10)。</translation>
    </message>
    <message>
        <source>The limit is the default of %1, as after clearing the configuration, and %2 sessions are licensed (TLS-7).</source>
        <translation>上限は、設定をクリアした後と同じく %1 のデフォルトで、%2 セッションがライセンス済みです (TLS-7)。</translation>
    </message>
    <message>
        <source>&amp;Raise to %1</source>
        <translation>%1 に引き上げ(&amp;R)</translation>
    </message>
</context>
<context>
    <name>lictor::TokenDialog</name>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Press ctrl + c to copy selected text to clipboard.</source>
        <translation>ctrl + c を押すと、選択したテキストがクリップボードにコピーされます。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>lictor::TokenRows</name>
    <message>
        <source>%1 · expires in %2 d · export-controlled %3</source>
        <translation>%1 · 期限まで %2 日 · 輸出規制対象 %3</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不許可</translation>
    </message>
    <message>
        <source>Paste a token or choose one above.</source>
        <translation>トークンを貼り付けるか、上から選択してください。</translation>
    </message>
    <message>
        <source>The Smart Software Manager does not know this token; the registration would fail.</source>
        <translation>Smart Software Manager はこのトークンを認識していません。登録は失敗します。</translation>
    </message>
    <message>
        <source>This token was revoked; the registration would fail.</source>
        <translation>このトークンは失効しています。登録は失敗します。</translation>
    </message>
    <message>
        <source>This token expired at %1; the registration would fail.</source>
        <translation>このトークンは %1 に期限切れになりました。登録は失敗します。</translation>
    </message>
    <message>
        <source>&amp;Choose a token:</source>
        <translation>トークンを選択(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;New Token</source>
        <translation>新しいトークン(&amp;N)</translation>
    </message>
    <message>
        <source>Makes a token of the default virtual account that is valid for %1 days.</source>
        <translation>デフォルトのバーチャルアカウントに、%1 日間有効なトークンを作成します。</translation>
    </message>
    <message>
        <source>&amp;ID Token:</source>
        <translation>ID トークン(&amp;I)：</translation>
    </message>
    <message>
        <source>ID Token</source>
        <translation>ID トークン</translation>
    </message>
    <message>
        <source>Paste the token of the Smart Software Manager</source>
        <translation>Smart Software Manager のトークンを貼り付けてください</translation>
    </message>
    <message>
        <source>Tokens of the Smart Software Manager…</source>
        <translation>Smart Software Manager のトークン…</translation>
    </message>
    <message>
        <source>There is no valid token; make one</source>
        <translation>有効なトークンがありません。作成してください</translation>
    </message>
</context>
<context>
    <name>lictor::TokenTable</name>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Expiration Date</source>
        <translation>有効期限日</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Export-Controlled</source>
        <translation>輸出規制対象</translation>
    </message>
    <message>
        <source>Created By</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Press Return to see the whole token.</source>
        <translation>トークン全体を表示するには Return を押してください。</translation>
    </message>
    <message>
        <source>%1 (revoked)</source>
        <translation>%1（失効）</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不許可</translation>
    </message>
    <message>
        <source>Copy, Revoke</source>
        <translation>コピー、失効</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>lictor::ToolCommands</name>
    <message>
        <source>&amp;Command Line Interface…</source>
        <translation>コマンド ライン インターフェイス(&amp;C)…</translation>
    </message>
    <message>
        <source>Sho&amp;w Running Configuration in New Window</source>
        <translation>実行コンフィギュレーションを新しいウィンドウに表示(&amp;W)</translation>
    </message>
    <message>
        <source>Select a device first.</source>
        <translation>まずデバイスを選択してください。</translation>
    </message>
</context>
<context>
    <name>lictor::TroubleTable</name>
    <message>
        <source>today and what-if</source>
        <translation>現在と仮定</translation>
    </message>
    <message>
        <source>today</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>what-if</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>In</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
</context>
<context>
    <name>lictor::TrustedCertificateTable</name>
    <message>
        <source>In use by the server</source>
        <translation>サーバーが使用中</translation>
    </message>
    <message>
        <source>No longer the server&apos;s</source>
        <translation>サーバーは使用終了</translation>
    </message>
    <message>
        <source>Issued To</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issued By</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>lictor::TrustpoolPane</name>
    <message>
        <source>Trusted Certificate Pool</source>
        <translation>信頼された証明書プール</translation>
    </message>
    <message>
        <source>&amp;Edit Trusted Certificate Pool Policy…</source>
        <translation>信頼された証明書プールのポリシーを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import Bundle</source>
        <translation>バンドルをインポート(&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>詳細を表示(&amp;D)</translation>
    </message>
    <message>
        <source>The device checks the license server&apos;s certificate with what stands here. Unless it is signed by itself, it must be made for server authentication (CERTPOOL-4, CERTPOOL-5).</source>
        <translation>デバイスはここにあるものでライセンス サーバーの証明書を検証します。証明書は、自己署名でない限り、サーバー認証用でなければなりません (CERTPOOL-4、CERTPOOL-5)。</translation>
    </message>
    <message>
        <source>Trusted Certificate Pool of %1</source>
        <translation>%1 の信頼された証明書プール</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Automatic import: every day at %1 from %2</source>
        <translation>自動インポート: %2 から毎日 %1</translation>
    </message>
    <message>
        <source>Automatic import: off. Contacts fail from the day on which the issuer of the server&apos;s certificate changes, until a bundle is imported by hand (CERTPOOL-2).</source>
        <translation>自動インポート: オフ。サーバーの証明書の発行者が変わった日から、バンドルを手動でインポートするまで通信に失敗します (CERTPOOL-2)。</translation>
    </message>
    <message>
        <source>For licensing the supervisor of the chassis checks the server&apos;s certificate; this pool is the ASA&apos;s own.</source>
        <translation>ライセンスではシャーシのスーパーバイザがサーバーの証明書を検証します。このプールは ASA 自身のものです。</translation>
    </message>
    <message>
        <source>&amp;Turn On Automatic Import</source>
        <translation>自動インポートをオンにする(&amp;T)</translation>
    </message>
    <message>
        <source>The server&apos;s issuer changes on %1; without automatic import the next contact after that fails (CERTPOOL-2).</source>
        <translation>サーバーの発行者は %1 に変わります。自動インポートなしでは、その後の次回通信に失敗します (CERTPOOL-2)。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from another issuer since %1, which is not in the pool: every contact fails. Turn on automatic import, or import the bundle (CERTPOOL-3).</source>
        <translation>%1 以降、サーバーの証明書はプールにない別の発行者によるものです: すべての通信に失敗します。自動インポートをオンにするか、バンドルをインポートしてください (CERTPOOL-3)。</translation>
    </message>
</context>
<context>
    <name>lictor::UnitTable</name>
    <message>
        <source>Unit</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Own Contexts</source>
        <translation>自身のコンテキスト</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Serial Number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Up Since</source>
        <translation>起動日時</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
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
        <translation>日時</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>lictor::UserTable</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>アクセス先</translation>
    </message>
    <message>
        <source>Everything (administrator)</source>
        <translation>すべて（管理者）</translation>
    </message>
</context>
<context>
    <name>lictor::VerifyReportWindow</name>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>Verify Report</source>
        <translation>レポートの検証</translation>
    </message>
    <message>
        <source>&amp;Report:</source>
        <translation>レポート(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>JSON reports hold their digest; others are compared with the JSON report or the provenance file that stands beside them.</source>
        <translation>JSON レポートにはダイジェストが含まれます。その他のレポートは、同じ場所にある JSON レポートまたは来歴ファイルと比較されます。</translation>
    </message>
    <message>
        <source>Name a report first.</source>
        <translation>まずレポートを指定してください。</translation>
    </message>
    <message>
        <source>Choose a Report</source>
        <translation>レポートの選択</translation>
    </message>
    <message>
        <source>Reports (*.json *.html *.pdf *.xlsx *.csv);;All files (*)</source>
        <translation>レポート (*.json *.html *.pdf *.xlsx *.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Verify the report</source>
        <translation>レポートの検証</translation>
    </message>
</context>
</TS>
