using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>Files that colleagues send each other, and what the receivers do with them.</summary>
internal static class FileTraffic
{
    private static readonly string[] s_names = ["验收报告.pdf", "客户拜访纪要.docx", "测试用例.xlsx", "对账单.xlsx", "物料清单.xlsx", "培训课件.pptx", "产品手册.pdf", "巡检记录.xlsx"];

    public static void Tell(Story story)
    {
        var nth = 0;
        foreach (var day in story.Days.Working.Where((_, i) => i % 2 == 0)) Send(story, day, ++nth);
    }

    private static void Send(Story story, DateOnly day, int nth)
    {
        var dice = story.Dice;
        var sender = story.Somebody(day);
        var receiver = story.Somebody(day, sender);
        var (at, name) = (Days.OnDay(day, dice), dice.One(s_names));
        var file = new FileTransfer
        {
            Id = story.Id("file"),
            Sender = sender.Brief,
            Recipients = [receiver.Brief],
            Channel = TransferChannel.WeChat,
            Conversation = Rooms.Between(sender, receiver),
            SentAt = at,
            CompanyFile = Ternary.Yes,
            FileName = name,
            Format = FormatOf(name),
            OpenableByRecipients = Ternary.Yes,
            Intact = Ternary.Yes,
            HandlingNotice = new() { Nature = Ternary.Yes, Purpose = Ternary.Yes, Confidentiality = Ternary.Yes },
            Circumstances = new() { Classification = Classification.Internal, Importance = Importance.Ordinary },
        };
        story.Write(at, file);
        var received = at + dice.Minutes(1, 20);
        story.Write(received, new FileReceived { Id = story.Id("fileact"), Person = receiver.Brief, At = received, TransferId = file.Id });
        Process(story, receiver, file, received, Manners.Of(dice, nth, late: 5, never: 3));
        Archive(story, receiver, file, received, Manners.Of(dice, nth % 60, late: 4, never: 3));
        if (nth % 6 == 0) Object(story, receiver, file, received, nth / 6);
    }

    private static void Process(Story story, Employee receiver, FileTransfer file, DateTimeOffset received, Manner manner)
    {
        if (manner == Manner.Never) return;
        var at = manner == Manner.InTime ? received + story.Dice.Minutes(3, 60) : story.Days.Later(received, story.Dice.Between(2, 4), story.Dice);
        story.Write(at, new FileViewed { Id = story.Id("fileact"), Person = receiver.Brief, At = at, TransferId = file.Id });
        at += story.Dice.Minutes(1, 40);
        story.Write(at, new FileProcessed { Id = story.Id("fileact"), Person = receiver.Brief, At = at, TransferId = file.Id, ReceivedAt = received });
    }

    private static void Archive(Story story, Employee receiver, FileTransfer file, DateTimeOffset received, Manner manner)
    {
        if (manner == Manner.Never) return;
        var at = story.Days.Later(received, manner == Manner.InTime ? story.Dice.Between(1, 4) : story.Dice.Between(6, 12), story.Dice);
        story.Write(at, new FileArchived { Id = story.Id("fileact"), Person = receiver.Brief, At = at, TransferId = file.Id, AsPrescribed = Ternary.Yes, ReceivedAt = received });
    }

    private static void Object(Story story, Employee receiver, FileTransfer file, DateTimeOffset received, int nth)
    {
        var dice = story.Dice;
        var found = received + dice.Minutes(10, 50);
        story.Write(found, new FileProblemFound
        {
            Id = story.Id("fileact"),
            Person = receiver.Brief,
            At = found,
            TransferId = file.Id,
            Problem = dice.One([FileProblem.Incomplete, FileProblem.WrongContent, FileProblem.Unreadable]),
        });
        var manner = Manners.Of(dice, nth, late: 10, never: 8);
        if (manner == Manner.Never) return;
        var raised = manner == Manner.InTime ? found + dice.Minutes(5, 55) : story.Days.Later(found, dice.Between(2, 4), dice);
        story.Write(raised, new FileProblemRaised { Id = story.Id("fileact"), Person = receiver.Brief, At = raised, TransferId = file.Id, FoundAt = found });
        var verified = raised + dice.Minutes(20, 50);
        story.Write(verified, new FileVerified { Id = story.Id("fileact"), Person = receiver.Brief, At = verified, TransferId = file.Id, FoundAt = found });
    }

    private static FileFormat FormatOf(string name) => Path.GetExtension(name) switch
    {
        ".pdf" => FileFormat.Pdf,
        ".docx" => FileFormat.WordDocument,
        ".xlsx" => FileFormat.ExcelWorkbook,
        _ => FileFormat.PowerPointPresentation,
    };
}
