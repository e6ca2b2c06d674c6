namespace WeChatPolicy.Rules.Oracle.Generation;

/// <summary>Files that an employee sent about work, with receivers who did something with them, or not.</summary>
internal static class Files
{
    /// <summary>The file, more often than not one that the rules on files are about.</summary>
    public static FileTransfer Season(FileTransfer file, Draw draw)
    {
        if (draw.Chance(50)) file = file with { ExtractedText = Texts.OfFiles[draw.Below(Texts.OfFiles.Count)] };
        if (draw.Chance(4)) file = file with { FileName = "a.exe", Format = FileFormat.OleCompound, DeclaredMediaType = null, OpenableByRecipients = draw.Of(Ternary.Yes, Ternary.Unknown) };
        if (draw.Chance(25)) return file;
        var conversation = draw.Chance(30) ? null : FactMaker.Record<Conversation>(draw) with { Purpose = ConversationPurpose.Work, Exemption = ConversationExemption.None };
        file = file with
        {
            Sender = draw.Chance(90) ? file.Sender with { Kind = ParticipantKind.Employee } : file.Sender,
            Channel = draw.Of(TransferChannel.WeChat, TransferChannel.WeChat, TransferChannel.WeChat, TransferChannel.Unknown, TransferChannel.Unknown, TransferChannel.OtherUndesignated),
            CompanyFile = draw.Of(Ternary.Yes, Ternary.Yes, Ternary.Yes, Ternary.Unknown),
            Conversation = conversation,
            Circumstances = draw.Chance(35) ? Sensitive(file.Circumstances, draw) : file.Circumstances,
            Encrypted = draw.Of(Ternary.No, Ternary.No, Ternary.No, Ternary.Unknown, Ternary.Yes),
        };
        if (draw.Chance(70)) file = Received(file, draw);
        if (draw.Chance(12)) return Bare(file, draw);
        return draw.Chance(45) ? file with { Circumstances = Disclosing(file.Circumstances, draw) } : file;
    }

    // Needed, of a partner's, and not protected as far as is known.
    private static FileTransfer Bare(FileTransfer file, Draw draw) => file with
    {
        Encrypted = draw.Of(Ternary.No, Ternary.No, Ternary.Unknown),
        Circumstances = Disclosing(file.Circumstances, draw) with
        {
            NeededForWork = Ternary.Yes,
            Protection = Protection.None,
            Classification = draw.Of(Classification.Internal, Classification.Sensitive),
            Discloses = new([new() { Kind = ParticipantKind.Partner }]),
        },
    };

    private static Circumstances Sensitive(Circumstances circumstances, Draw draw) => circumstances with
    {
        Classification = draw.Of(Classification.Sensitive, Classification.Sensitive, Classification.Sensitive, Classification.Secret),
        NeededForWork = draw.Of(Ternary.Yes, Ternary.Yes, Ternary.Yes, Ternary.No, Ternary.Unknown),
        Protection = draw.Of(Protection.None, Protection.None, Protection.Unknown, Protection.Encrypted),
    };

    /// <summary>Circumstances of content that tells about other people, needed or not, protected or not.</summary>
    public static Circumstances Disclosing(Circumstances circumstances, Draw draw) => circumstances with
    {
        Classification = draw.Of(Classification.Internal, Classification.Sensitive, Classification.Internal, Classification.Unknown, Classification.Public),
        NeededForWork = draw.Of(Ternary.Yes, Ternary.Yes, Ternary.Yes, Ternary.No, Ternary.Unknown),
        Protection = draw.Of(Protection.None, Protection.None, Protection.Unknown, Protection.Encrypted),
        OtherGround = draw.Of(Ternary.No, Ternary.No, Ternary.No, Ternary.Unknown, Ternary.Yes),
        Consents = draw.Chance(20) ? KnownList<Consent>.Unknown : new([.. Enumerable.Range(0, draw.Of(0, 0, 1)).Select(_ => Values.Consent(draw))]),
        Discloses = new([new() { Kind = draw.Of(ParticipantKind.Employee, ParticipantKind.Customer, ParticipantKind.Partner), PersonId = draw.Chance(20) ? null : draw.Of("p1", "p2", "p3"), PersonalData = draw.Of(Ternary.Yes, Ternary.Yes, Ternary.Yes, Ternary.Unknown) }, new() { Kind = draw.Of(ParticipantKind.Employee, ParticipantKind.Customer), PersonId = draw.Of("p1", "p2", "p3"), PersonalData = Ternary.Yes }]),
    };

    private static FileTransfer Received(FileTransfer file, Draw draw)
    {
        var recipient = Values.Person(draw) with { Kind = ParticipantKind.Employee, JoinedAt = null, LeftAt = draw.Chance(10) ? draw.Earlier() : null };
        var received = draw.Earlier();
        return file with
        {
            Recipients = [recipient],
            Receipts = [new()
            {
                RecipientId = recipient.Id,
                AsOf = draw.Chance(10) ? null : draw.Now,
                Received = draw.Chance(10) ? Completion.DoneAtUnknownTime : Completion.Done(received),
                Viewed = draw.Of(Completion.NotDone, Completion.Unknown, Completion.Done(draw.Now)),
                Processed = Next(received, draw),
                Archived = Next(received, draw),
                ProblemFound = draw.Of(Completion.Done(received), Completion.Done(received), Completion.NotDone),
                ProblemRaised = Next(received, draw),
            }],
        };
    }

    // At once, on the evening of the next days, or not at all.
    private static Completion Next(DateTimeOffset received, Draw draw)
    {
        var evening = new DateTimeOffset(received.ToOffset(TimeSpan.FromHours(8)).Date, TimeSpan.FromHours(8)).AddDays(draw.Below(9)).AddHours(18).AddTicks(draw.Below(2));
        return draw.Of(Completion.NotDone, Completion.NotDone, Completion.Unknown, Completion.DoneAtUnknownTime, Completion.Done(received), Completion.Done(evening > draw.Now || evening < received ? draw.Now : evening));
    }
}
