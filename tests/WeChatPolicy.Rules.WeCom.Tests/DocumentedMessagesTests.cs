namespace WeChatPolicy.Rules.WeCom.Tests;

/// <summary>The vendor's own examples, as far as they are at hand.</summary>
public class DocumentedMessagesTests
{
    private static readonly Dictionary<string, MessageKind> s_kinds = new()
    {
        ["text"] = MessageKind.Text,
        ["image"] = MessageKind.Image,
        ["revoke"] = MessageKind.Recall,
        ["agree"] = MessageKind.ArchivingConsent,
        ["disagree"] = MessageKind.ArchivingConsent,
        ["voice"] = MessageKind.Voice,
        ["video"] = MessageKind.Video,
        ["card"] = MessageKind.ContactCard,
        ["location"] = MessageKind.Location,
        ["emotion"] = MessageKind.Emotion,
        ["file"] = MessageKind.File,
        ["link"] = MessageKind.Link,
        ["weapp"] = MessageKind.MiniProgram,
        ["chatrecord"] = MessageKind.ForwardedRecord,
        ["collect"] = MessageKind.Form,
        ["redpacket"] = MessageKind.RedPacket,
        ["external_redpacket"] = MessageKind.RedPacket,
        ["meeting"] = MessageKind.Meeting,
        ["docmsg"] = MessageKind.Document,
        ["markdown"] = MessageKind.Markdown,
        ["news"] = MessageKind.News,
        ["calendar"] = MessageKind.Calendar,
        ["mixed"] = MessageKind.Mixed,
        ["meeting_voice_call"] = MessageKind.Call,
        ["voip_doc_share"] = MessageKind.File,
        ["sphfeed"] = MessageKind.ChannelPost,
    };

    [Fact]
    public void Every_documented_message_is_read_with_its_type()
    {
        var path = Datasets.Find("wecom/documented-messages.jsonl");
        Assert.SkipWhen(path is null, "The vendor's examples are not at hand: set WECHATPOLICY_DATASETS, or put them into ../shared/datasets.");
        using var stream = File.OpenRead(path!);
        var lines = new ArchiveReader().Read(stream).ToList();

        Assert.Equal(30, lines.Count);
        Assert.All(lines, line => Assert.Null(line.Reject));
        Assert.All(lines, line => Assert.Equal(line.MessageType is null ? MessageKind.CompanySwitch : s_kinds[line.MessageType], line.Message!.Kind));
        Assert.Equal([28, 29, 30], lines.Where(line => line.IsDuplicate).Select(line => line.LineNumber));
        Assert.All(lines.Where(line => line.Message!.Kind is not (MessageKind.Image or MessageKind.Recall or MessageKind.ArchivingConsent or MessageKind.Voice
            or MessageKind.Video or MessageKind.Emotion or MessageKind.CompanySwitch)), line => Assert.NotEqual("", Archive.Words(line.Message!)));
    }
}
