using System.Text.Json;

namespace WeChatPolicy.Rules.Hosting.Tests.Facts;

/// <summary>Facts in JSON that are none: what is met names the place, and never what somebody said.</summary>
public class FactMistakes
{
    private const string Words = "报价单明天给你";

    private const string Beginning = """ "fact": "message", "id": "m1", "sender": { "id": "zhang", "kind": "Employee" }""";

    private const string Conversation = """ "conversation": { "id": "c1", "kind": "Group" }""";

    public static TheoryData<string, string> Rows => new()
    {
        { $$"""{ "fact": "message", "id": "m1",{{Conversation}} }""", "'sender' must be told of every message, and is missing. Path: $." },
        { """{ "fact": "message", "id": "m1" }""", "'sender' and 'conversation' must be told of every message, and are missing. Path: $." },
        { $$"""{ "fact": "message", "id": "m1", "sender": { "kind": "Employee" },{{Conversation}} }""", "'id' must be told of every participant, and is missing. Path: $.sender." },
        { $$"""{ "fact": "message", "id": "",{{Conversation}}, "sender": { "id": "zhang", "kind": "Employee" } }""", "'Id' is required and must not be empty. Path: $.id." },
        { $$"""{{{Beginning}}, "conversation": null }""", "'conversation' must not be null. Path: $.conversation." },
        { $$"""{{{Beginning}}, "conversation": { "id": "c1", "kind": 1 } }""", "A ConversationKind is written by its name, in quotes: one of Unknown, Direct, Group, Moments, OfficialAccount. Path: $.conversation.kind." },
        { $$"""{{{Beginning}}, "conversation": { "id": "c1", "kind": "group" } }""", "No ConversationKind is called so. The nearest known: 'Group', 'Direct', 'Unknown'. Path: $.conversation.kind." },
        { $$"""{{{Beginning}},{{Conversation}}, "recalled": true }""", "A Ternary is written by its name, in quotes: one of Unknown, No, Yes. Path: $.recalled." },
        { $$"""{{{Beginning}},{{Conversation}}, "sentAt": "2026-11-02T09:00:00" }""", """An instant is written with its date, its time from 00:00 to 23:59 and its offset, such as "2024-05-01T00:00:00+08:00". Path: $.sentAt.""" },
        { $$"""{{{Beginning}},{{Conversation}}, "sentAt": 1793581200 }""", """An instant is written with its date, its time from 00:00 to 23:59 and its offset, such as "2024-05-01T00:00:00+08:00". Path: $.sentAt.""" },
        { $$"""{{{Beginning}},{{Conversation}}, "sentAt": "{{Words}}" }""", """An instant is written with its date, its time from 00:00 to 23:59 and its offset, such as "2024-05-01T00:00:00+08:00". Path: $.sentAt.""" },
        { $$"""{{{Beginning}},{{Conversation}}, "content": "{{Words}}" }""", "'content' is no member of message. The nearest known: 'sentAt', 'text', 'account'. Path: $.content." },
        { $$"""{{{Beginning}},{{Conversation}}, "kind": "{{Words}}" }""", "No MessageKind is called so. The nearest known: 'Call', 'Emotion', 'File'. Path: $.kind." },
        { $$"""{{{Beginning}},{{Conversation}}, "text": { "content": "{{Words}}" } }""", "A text stands in quotes. Path: $.text." },
        { $$"""{{{Beginning}}, "conversation": "{{Words}}" }""", "A conversation is an object, in braces. Path: $.conversation." },
        { $$"""{{{Beginning}},{{Conversation}}, "parts": ["{{Words}}"] }""", "A textPart is an object, in braces. Path: $.parts[0]." },
        { $$"""{{{Beginning}},{{Conversation}}, "mentions": "li" }""", "A list stands in brackets, one entry too. Path: $.mentions." },
        { $$"""{ "id": "m1", "sender": { "id": "zhang", "kind": "Employee" },{{Conversation}} }""", "A fact must say which it is, in 'fact'. Path: $." },
        { """{ "fact": "Message", "id": "m1" }""", "No fact is called so. The nearest known: 'message', 'resigned', 'departed'. Path: $.fact." },
        { "[]", "A fact is an object, in braces. Path: $." },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_is_met_with_its_place(string written, string message)
    {
        var error = Assert.Throws<JsonException>(() => FactJson.Deserialize(written));

        Assert.Equal(message, error.Message);
        Assert.DoesNotContain(Words, error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""", "text": "报价单明天给你" """)]
    [InlineData(""", "sentAt": "2026-11-02T09:00:00+08:00", "recalled": "Yes" """)]
    [InlineData(""", "account": null, "sentAt": null, "repliesTo": null """)]
    [InlineData(""", "mentions": [], "parts": [{ "name": "title", "text": "周报" }] """)]
    [InlineData("")]
    public void What_is_right_is_read(string more) => Assert.Equal("m1", FactJson.Deserialize($$"""{{{Beginning}},{{Conversation}}{{more}} }""").Id);
}
