using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace ScreeningService.Load;

/// <summary>Office chat of a made-up company: most of it harmless, one message in fifteen tells something, one in fifteen asks for an answer.</summary>
internal sealed class Traffic(TimeProvider clock)
{
    private static readonly string[] s_texts =
    [
        "会议纪要已经发到邮箱，请大家查收", "周三上午十点评审，地点在三楼会议室", "好的，收到", "测试环境已经恢复，可以继续联调", "客户反馈页面打开慢，我先看一下日志",
        "本周的值班表已更新", "请问明天几点可以给我评审材料？", "接口文档放在共享盘，路径没变", "今天下午我请假半天，有事找李娜", "发票已经寄出，单号稍后发",
        "原型改好了，麻烦再过一遍", "预算表第二页的合计我核对过了", "新同事的账号已经开通", "部署完成，观察了十分钟没有异常", "后台的登录密码是 Qm7#kd29x，先用着",
    ];

    private readonly ConcurrentBag<string> _acknowledged = [];
    private int _number;

    /// <summary>The ids of what the service acknowledged.</summary>
    public IReadOnlyCollection<string> Acknowledged => _acknowledged;

    public Load Next()
    {
        var (id, message) = Message();
        return new(message.ToJsonString(), () => _acknowledged.Add(id));
    }

    public Load NextBatch(int length)
    {
        var messages = Enumerable.Range(0, length).Select(_ => Message()).ToArray();
        return new(new JsonArray([.. messages.Select(static message => message.Json)]).ToJsonString(), () =>
        {
            foreach (var (id, _) in messages) _acknowledged.Add(id);
        });
    }

    /// <summary>A message that is not sent yet; nothing of it is kept.</summary>
    public Load NextDraft() => new(Message().Json.ToJsonString(), static () => { });

    private (string Id, JsonNode Json) Message()
    {
        var number = Interlocked.Increment(ref _number);
        var id = $"m-{number}";
        return (id, new JsonObject
        {
            ["fact"] = "message",
            ["id"] = id,
            ["sender"] = Person(number),
            ["recipients"] = new JsonArray(Person(number + 1)),
            ["conversation"] = new JsonObject { ["id"] = $"chat-{number % 500}", ["kind"] = "Direct", ["purpose"] = "Work" },
            ["sentAt"] = clock.GetUtcNow(),
            ["text"] = s_texts[number % s_texts.Length],
        });
    }

    private static JsonObject Person(int number) => new() { ["id"] = $"employee-{number % 1000}", ["kind"] = "Employee" };
}
