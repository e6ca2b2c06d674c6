namespace WeChatPolicy.Rules.Clauses;

/// <summary>2.4.3 Receiving files (文件接收与归档). Judges the employees who received a file, whoever sent it.</summary>
internal static class FileReceiving
{
    public static Clause Clause => new("2.4.3", Modality.Must,
        ("文件接收与归档", "Receiving files"),
        ("收到文件须及时查看、处理，并按公司规定保存或归档；发现异常须及时与发送人沟通核实。",
         "A received file is viewed and dealt with in time and saved or archived as the company prescribes; a problem in it is taken up and verified with the sender."),
        Processing(), Archiving(), Anomaly());

    private static RuleDefinition Processing() => RuleDefinition.Begin("2.4.3/file-processing", Modality.Must)
        .By(DecidedBy.Time).SpeaksInDoubt().Rated(Severity.Low, Enforcement.Notify).ReadsOutsiders()
        .Norm("收到的文件须及时查看并处理", "A received file is viewed and dealt with in time")
        .Says("收到的文件未在规定时限内查看并处理", "A received file was not viewed and dealt with in time")
        .Remedy("尽快查看并处理，不能按时处理的告知发送人", "View it and deal with it now; where it takes longer, tell the sender")
        .WouldPassIf<FileTransfer>("receipts.viewed", "received", static file => FileReceipts.WithEach(file, static receipt => receipt.Received, static (receipt, at) => receipt with { Viewed = at }))
        .Timed(DutyKey.File, static o => o.Files.Processing, static duty => duty
            .StatedByReceipts(
                ("received", static receipt => receipt.Received), ("processed", Dealt),
                static (receipt, at) => receipt with { Processed = at }, ended: static receipt => receipt.Processed)
            .OpenedBy<FileReceived>(FileReceipts.Receiver, FileReceipts.KeyOf)
            .MetBy<FileProcessed>(FileReceipts.KeyOf, "receivedAt", static done => done.ReceivedAt, by: FileReceipts.Receiver));

    private static RuleDefinition Archiving() => RuleDefinition.Begin("2.4.3/file-archiving", Modality.Must)
        .By(DecidedBy.Time | DecidedBy.Facts).SpeaksInDoubt().Rated(Severity.Low, Enforcement.Notify).ReadsOutsiders()
        .Norm("收到的文件须按公司规定保存或归档", "A received file is saved or archived as the company prescribes")
        .Says("收到的文件未按规定保存或归档", "A received file was not saved or archived as prescribed")
        .Remedy("按公司规定的位置保存或归档", "Save or archive it where the company prescribes")
        .WouldPassIf<FileArchived>("asPrescribed", nameof(Ternary.Yes), static done => done.AsPrescribed == Ternary.No ? done with { AsPrescribed = Ternary.Yes } : null)
        .Timed(DutyKey.File, static o => o.Files.Archiving, static duty => duty
            .StatedByReceipts(
                ("received", static receipt => receipt.Received), ("archived", static receipt => receipt.Archived),
                static (receipt, at) => receipt with { Archived = at })
            .OpenedBy<FileReceived>(FileReceipts.Receiver, FileReceipts.KeyOf)
            .MetBy<FileArchived>(
                static done => done.AsPrescribed == Ternary.No ? null : FileReceipts.KeyOf(done), "receivedAt", static done => done.ReceivedAt, by: FileReceipts.Receiver,
                sure: static done => done.AsPrescribed == Ternary.No ? null : Confidence.Certain,
                otherwise: static (in context) =>
                {
                    var archived = context.Fact;
                    if (archived.AsPrescribed == Ternary.No && FileReceipts.Receiver(archived) is not null) context.Report(Confidence.Certain, "asPrescribed", nameof(Ternary.No));
                },
                about: FileReceipts.KeyOf));

    private static RuleDefinition Anomaly() => RuleDefinition.Begin("2.4.3/file-anomaly", Modality.Must)
        .By(DecidedBy.Time).SpeaksInDoubt().Rated(Severity.Low, Enforcement.Notify).ReadsOutsiders()
        .Norm("发现文件异常须及时与发送人沟通核实", "A problem in a file is taken up and verified with the sender promptly")
        .Says("发现文件异常后未及时与发送人沟通核实", "A problem in a file was not taken up with the sender in time")
        .Remedy("立即联系发送人核实，核实前不使用该文件", "Take it up with the sender now, and do not use the file until it is settled")
        .Timed(DutyKey.File, static o => o.Files.Anomaly, static duty => duty
            .StatedByReceipts(
                ("problemFound", static receipt => receipt.ProblemFound), ("problemRaised", static receipt => receipt.ProblemRaised),
                static (receipt, at) => receipt with { ProblemRaised = at })
            .OpenedBy<FileProblemFound>(FileReceipts.Receiver, FileReceipts.KeyOf)
            .MetBy<FileProblemRaised>(FileReceipts.KeyOf, "foundAt", static raised => raised.FoundAt, by: FileReceipts.Receiver)
            .MetBy<FileVerified>(FileReceipts.KeyOf, "foundAt", static verified => verified.FoundAt, by: FileReceipts.Receiver));

    // Dealt with and never viewed is not dealt with.
    private static Completion Dealt(FileReceipt receipt) => receipt.Processed.IsDone && receipt.Viewed.IsNotDone ? Completion.NotDone : receipt.Processed;
}
