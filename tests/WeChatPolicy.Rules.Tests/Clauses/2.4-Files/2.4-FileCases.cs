namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>2.4 Files, and 2.2.2 and 2.3.3 where they are about files.</summary>
internal static class FileCases
{
    private static readonly FileDigest s_digest = FileDigest.Parse("md5:" + new string('a', 32));
    private static readonly FileDigest s_other = FileDigest.Parse("md5:" + new string('b', 32));
    private static readonly Circumstances s_important = new() { Importance = Importance.Important };
    private static readonly Circumstances s_notNeeded = new() { NeededForWork = Ternary.No, Classification = Classification.Internal };
    private static readonly Circumstances s_secret = new() { Classification = Classification.Secret };

    private static readonly Circumstances s_sound = new()
    {
        NeededForWork = Ternary.Yes,
        Classification = Classification.Sensitive,
        Protection = Protection.Encrypted,
    };

    private static readonly HandlingNotice s_told = new() { Nature = Ternary.Yes, Purpose = Ternary.Yes, Confidentiality = Ternary.Yes };
    private static readonly KnownList<DataSubject> s_person = new([new DataSubject { Kind = ParticipantKind.Employee, PersonId = "wang", PersonalData = Ternary.Yes }]);
    private static readonly KnownList<DataSubject> s_customer = new([new DataSubject { Kind = ParticipantKind.Customer }]);
    private static readonly KnownList<Consent> s_consent = new([new Consent { PersonId = "wang", Purpose = ConsentPurpose.Forwarding }]);
    private static readonly FileReceipt s_receipt = new() { RecipientId = "li", AsOf = A.At(20, 9), Received = Completion.Done(A.Morning) };

    public static IEnumerable<RuleCase> Rows =>
    [
        .. new RuleTable("2.2.2/trade-secret")
            .Violating("a secret file", A.File().Known(s_secret))
            .Violating("the lowest price in a file, without need", (A.File() with { ExtractedText = "我们的底价是每吨3200" }).Known(s_notNeeded), Confidence.Likely)
            .Compliant("a secret file by another way is not this rule's case", A.File().Known(s_secret) with { Channel = TransferChannel.EncryptedDrive })
            .Unknown("a file nobody has classified", A.File(), null)
            .Rows,

        .. new RuleTable("2.2.2/technical-secret")
            .Violating("a private key in a file, without need", (A.File("id_rsa.txt") with { ExtractedText = "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA7" }).Known(s_notNeeded))
            .Unknown("its need unknown", A.File("id_rsa.txt") with { ExtractedText = "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA7" }, Confidence.Possible)
            .Rows,

        .. new RuleTable("2.2.2/customer-information")
            .Violating("a customer's number in a file, without need", (A.File() with { ExtractedText = "客户王先生电话13812345678" }).Known(s_notNeeded), Confidence.Likely)
            .Violating("a file found to disclose a customer's data", A.File().Known(s_notNeeded with { Discloses = s_customer }))
            .Unknown("a file sent by a way not known", A.File().Known(s_notNeeded with { Discloses = s_customer }) with { Channel = TransferChannel.Unknown }, Confidence.Possible)
            .Rows,

        .. new RuleTable("2.2.2/other-sensitive")
            .Violating("a sensitive file, without need", A.File().Known(new() { Classification = Classification.Sensitive, NeededForWork = Ternary.No }))
            .Compliant("a sensitive file that work needs", A.File().Known(s_sound))
            .Rows,

        .. new RuleTable("2.2.2/unprotected-sharing")
            .Violating("a sensitive file, bare", A.File().Known(s_sound with { Protection = Protection.None }) with { Encrypted = Ternary.No })
            .Violating("the lowest price that work needs, bare", A.Message("我们的底价是每吨3200").Known(new() { NeededForWork = Ternary.Yes, Protection = Protection.None }), Confidence.Likely)
            .Violating("the same in a file", (A.File() with { ExtractedText = "我们的底价是每吨3200", Encrypted = Ternary.No }).Known(new() { NeededForWork = Ternary.Yes, Protection = Protection.None }), Confidence.Likely)
            .Compliant("the lowest price that work needs, encrypted", A.Message("我们的底价是每吨3200").Known(new() { NeededForWork = Ternary.Yes, Protection = Protection.Encrypted }))
            .Compliant("the file itself is encrypted", A.File().Known(s_sound with { Protection = Protection.Unknown }) with { Encrypted = Ternary.Yes })
            .Unknown("nobody knows whether the file is protected", A.File().Known(s_sound with { Protection = Protection.Unknown }), Confidence.Possible)
            .Rows,

        .. new RuleTable("2.2.2/uncleared-recipient")
            .Violating("a file to somebody cleared for less", A.File().Known(s_sound) with { Recipients = [A.Customer] })
            .Compliant("a file to somebody cleared", A.File().Known(s_sound))
            .Rows,

        .. new RuleTable("2.3.3/personal-data-forward")
            .Violating("a file found to disclose somebody's data", A.File().Known(new() { Discloses = s_person, Consents = new([]) }))
            .Violating("a resident id in a file", (A.File() with { ExtractedText = "身份证号110101199003077475" }).Known(new() { Consents = new([]) }), Confidence.Likely)
            .Compliant("a file, with consent", A.File().Known(new() { Discloses = s_person, Consents = s_consent }))
            .Unknown("a file, consents unknown", A.File().Known(new() { Discloses = s_person }), Confidence.Possible)
            .Boundary("a file handed to the supervision group", A.File().Known(new() { Discloses = s_person, Consents = new([]) }) with { Conversation = A.Direct with { SupervisionChannel = Ternary.Yes } }, null)
            .Rows,

        .. new RuleTable("2.4.1/file-format")
            .Violating("a program that calls itself a document", A.File() with { Format = FileFormat.WindowsExecutable })
            .Violating("declared as a picture", A.File() with { DeclaredMediaType = "image/png" })
            .Violating("declared as one thing, being another", A.File("无扩展名") with { DeclaredMediaType = "application/pdf", Format = FileFormat.Png })
            .Violating("the recipients cannot open it", A.File() with { OpenableByRecipients = Ternary.No })
            .Violating("bytes of no known format", A.File() with { Format = FileFormat.Unrecognised }, Confidence.Possible)
            .Compliant("all three agree", A.File() with { Format = FileFormat.WordDocument, DeclaredMediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document" })
            .Compliant("an encrypted document", A.File() with { Format = FileFormat.OleCompound })
            .Compliant("by mail", A.File() with { Format = FileFormat.WindowsExecutable, Channel = TransferChannel.CompanyMail })
            .Compliant("an unusual format that the recipients can open", A.File("模型.dwg") with { OpenableByRecipients = Ternary.Yes })
            .Unknown("nobody has looked inside", A.File(), null)
            .Unknown("an unusual format", A.File("模型.dwg"), Confidence.Possible)
            .Unknown("whose file it is nobody has said", A.File() with { CompanyFile = Ternary.Unknown, Format = FileFormat.Pdf }, Confidence.Possible)
            .Boundary("upper case is the same extension", A.File("方案.DOCX") with { Format = FileFormat.WordDocument }, null)
            .Boundary("a parameter of the media type does not count", A.File("说明.txt") with { DeclaredMediaType = "text/plain; charset=utf-8", Format = FileFormat.Text }, null)
            .Boundary("one's own file", A.File() with { CompanyFile = Ternary.No, Format = FileFormat.Pdf }, null)
            .Rows,

        .. new RuleTable("2.4.1/file-format")
            .Violating("not among the formats that the company lists", A.File() with { OpenableByRecipients = Ternary.Unknown, Id = "f2" }, Confidence.Possible)
            .Under(options => options.Files.AllowedExtensions = ["pdf"])
            .Rows,

        .. new RuleTable("2.4.1/file-complete")
            .Violating("shorter than announced", A.File() with { AnnouncedSize = 1000, ReceivedSize = 999 })
            .Violating("of another digest", A.File() with { AnnouncedSize = 1000, ReceivedSize = 1000, AnnouncedDigest = s_digest, ReceivedDigest = s_other })
            .Violating("an archive that breaks off", A.File() with { Intact = Ternary.No })
            .Compliant("as announced", A.File() with { AnnouncedSize = 1000, ReceivedSize = 1000, AnnouncedDigest = s_digest, ReceivedDigest = s_digest, Intact = Ternary.Yes })
            .Unknown("it went nobody knows which way", A.File() with { Channel = TransferChannel.Unknown, AnnouncedSize = 1000, ReceivedSize = 999 }, Confidence.Possible)
            .Unknown("nothing was announced", A.File() with { ReceivedSize = 999, ReceivedDigest = s_other }, null)
            .Boundary("an empty file", A.File() with { AnnouncedSize = 0, ReceivedSize = 0 }, null)
            .Rows,

        .. new RuleTable("2.4.1/important-unencrypted")
            .Violating("important and bare", A.File().Known(s_important) with { Encrypted = Ternary.No })
            .Compliant("encrypted", A.File().Known(s_important) with { Encrypted = Ternary.Yes })
            .Compliant("encrypted before it was sent", A.File().Known(s_important with { Protection = Protection.Encrypted }))
            .Unknown("not known", A.File().Known(s_important), Confidence.Possible)
            .Unknown("nobody has said that it is important", A.File() with { Encrypted = Ternary.No }, null)
            .Boundary("an ordinary one", A.File().Known(new() { Importance = Importance.Ordinary }) with { Encrypted = Ternary.No }, null)
            .Rows,

        .. new RuleTable("2.4.1/handling-notice")
            .Violating("the confidentiality was not told", A.File() with { HandlingNotice = s_told with { Confidentiality = Ternary.No } })
            .Violating("nothing was", A.File() with { HandlingNotice = new() { Nature = Ternary.No, Purpose = Ternary.No, Confidentiality = Ternary.No } })
            .Compliant("all three were", A.File().Known(s_important) with { HandlingNotice = s_told })
            .Unknown("an important file, not known", A.File().Known(s_important), Confidence.Possible)
            .Unknown("an everyday file, not known", A.File(), null)
            .Boundary("two of three are not all", A.File().Known(s_important) with { HandlingNotice = s_told with { Purpose = Ternary.Unknown } }, Confidence.Possible)
            .Rows,

        .. new RuleTable("2.4.2/secret-file")
            .Violating("a secret file", A.File().Known(s_secret))
            .Violating("secret data in a message", A.Message("见下").Known(s_secret))
            .Violating("marked in its text", A.File() with { ExtractedText = "密级：机密\n二〇二六年度战略规划" }, Confidence.Likely)
            .Compliant("by the encrypted drive", A.File().Known(s_secret) with { Channel = TransferChannel.EncryptedDrive })
            .Compliant("internal", A.File().Known(new() { Classification = Classification.Internal }))
            .Unknown("nobody has classified it", A.File(), null)
            .Unknown("a way not known, in a chat", A.File().Known(s_secret) with { Channel = TransferChannel.Unknown }, Confidence.Possible)
            .Boundary("encrypted is no excuse", A.File().Known(s_secret with { Protection = Protection.Encrypted, NeededForWork = Ternary.Yes }) with { Encrypted = Ternary.Yes }, Confidence.Certain)
            .Boundary("somebody has classified it lower than its mark: the two contradict each other", (A.File() with { ExtractedText = "密级：机密" }).Known(new() { Classification = Classification.Internal }), Confidence.Possible)
            .Rows,

        .. new RuleTable("2.4.2/secure-channel")
            .Violating("a sensitive file over WeChat", A.File().Known(s_sound))
            .Violating("over a drive of one's own", A.File().Known(s_sound) with { Channel = TransferChannel.OtherUndesignated, Conversation = null })
            .Compliant("by internal mail", A.File().Known(s_sound) with { Channel = TransferChannel.CompanyMail })
            .Compliant("internal", A.File().Known(new() { Classification = Classification.Internal }))
            .Unknown("nobody has classified it", A.File(), null)
            .Unknown("a way not known, in a chat", A.File().Known(s_sound) with { Channel = TransferChannel.Unknown }, Confidence.Possible)
            .Boundary("a secret over WeChat is the other rule's", A.File().Known(s_secret), null)
            .Rows,

        .. new RuleTable("2.4.3/file-processing")
            .Violating("never dealt with", Received(s_receipt with { Processed = Completion.NotDone }))
            .Violating("dealt with late", Received(s_receipt with { Processed = Completion.Done(A.At(3, 9)) }))
            .Violating("dealt with and never viewed", Received(s_receipt with { Viewed = Completion.NotDone, Processed = Completion.Done(A.At(1, 11)) }))
            .Violating("an event that was late", new FileProcessed { Id = "p", Person = A.Colleague, TransferId = "f1", ReceivedAt = A.Morning, At = A.At(3, 9) })
            .Violating("a customer's file", Received(s_receipt with { Processed = Completion.NotDone }) with { Sender = A.Customer, Account = null })
            .Compliant("in time", Received(s_receipt with { Processed = Completion.Done(A.At(2, 9)) }))
            .Compliant("there is still time", Received(s_receipt with { AsOf = A.At(2, 9), Processed = Completion.NotDone }))
            .Unknown("not known", Received(s_receipt), Confidence.Possible)
            .Unknown("nobody knows as of when", Received(s_receipt with { AsOf = null, Processed = Completion.NotDone }), null)
            .Unknown("nobody knows when it was received", Received(s_receipt with { Received = Completion.DoneAtUnknownTime, Processed = Completion.NotDone }), null)
            .Boundary("at the very end of the next working day", Received(s_receipt with { Processed = Completion.Done(A.At(2, 18)) }), null)
            .Boundary("one tick after it", Received(s_receipt with { Processed = Completion.Done(A.At(2, 18).AddTicks(1)) }), Confidence.Certain)
            .Rows,

        .. new RuleTable("2.4.3/file-archiving")
            .Violating("never archived", Received(s_receipt with { Archived = Completion.NotDone }))
            .Violating("somewhere else than prescribed", new FileArchived { Id = "a", Person = A.Colleague, TransferId = "f1", AsPrescribed = Ternary.No })
            .Violating("an event that was late", new FileArchived { Id = "a", Person = A.Colleague, TransferId = "f1", ReceivedAt = A.Morning, At = A.At(10, 9) })
            .Compliant("in time", Received(s_receipt with { Archived = Completion.Done(A.At(7, 9)) }))
            .Unknown("not known", Received(s_receipt), Confidence.Possible)
            .Unknown("nobody knows where it went", new FileArchived { Id = "a", Person = A.Colleague, TransferId = "f1" }, null)
            .Boundary("at the very end of the fifth working day", Received(s_receipt with { Archived = Completion.Done(A.At(9, 18)) }), null)
            .Boundary("one tick after it", Received(s_receipt with { Archived = Completion.Done(A.At(9, 18).AddTicks(1)) }), Confidence.Certain)
            .Rows,

        .. new RuleTable("2.4.3/file-anomaly")
            .Violating("never taken up", Received(s_receipt with { ProblemFound = Completion.Done(A.Morning), ProblemRaised = Completion.NotDone }))
            .Violating("taken up late", new FileProblemRaised { Id = "r", Person = A.Colleague, TransferId = "f1", FoundAt = A.Morning, At = A.At(3, 9) })
            .Violating("verified late", new FileVerified { Id = "v", Person = A.Colleague, TransferId = "f1", FoundAt = A.Morning, At = A.At(3, 9) })
            .Compliant("there was none", Received(s_receipt with { ProblemFound = Completion.NotDone, ProblemRaised = Completion.NotDone }))
            .Compliant("taken up in time", Received(s_receipt with { ProblemFound = Completion.Done(A.Morning), ProblemRaised = Completion.Done(A.At(1, 11)) }))
            .Unknown("not known", Received(s_receipt with { ProblemFound = Completion.Done(A.Morning) }), Confidence.Possible)
            .Unknown("nobody knows when it was found", new FileProblemRaised { Id = "r", Person = A.Colleague, TransferId = "f1", At = A.At(3, 9) }, null)
            .Boundary("at the very end of the next working day", new FileVerified { Id = "v", Person = A.Colleague, TransferId = "f1", FoundAt = A.Morning, At = A.At(2, 18) }, null)
            .Rows,
    ];

    private static FileTransfer Received(FileReceipt receipt) => A.File() with { Receipts = [receipt] };
}
