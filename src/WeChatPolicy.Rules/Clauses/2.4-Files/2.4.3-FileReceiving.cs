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
        .By(DecidedBy.Time).Rated(Severity.Low, Enforcement.Notify).ReadsOutsiders().KeyedBy(DutyKey.File)
        .Norm("收到的文件须及时查看并处理", "A received file is viewed and dealt with in time")
        .Says("收到的文件未在规定时间内查看并处理", "A received file was not viewed and dealt with in time")
        .Remedy("尽快查看并处理，不能按时处理的告知发送人", "View it and deal with it now; where it takes longer, tell the sender")
        .OwesEach<FileTransfer>(static (in duty, duties) => Receiving.Owe(duty, static receipt => receipt.Received, static receipt => receipt.Processed, duty.Options.Files.Processing, duties))
        .Owes<FileReceived>(static (in duty) => Receiving.Owe(duty, duty.Options.Files.Processing))
        .DischargedBy<FileProcessed>(static done => Receiving.KeyOf(done))
        .MetAccordingTo<FileTransfer>(static file => Receiving.Met(file, Dealt))
        .On<FileTransfer>(static (in context) => Receiving.Report(context, static receipt => receipt.Received, Dealt, context.Options.Files.Processing, "processed"))
        .On<FileProcessed>(static (in context) => Receiving.ReportLate(context, context.Fact.ReceivedAt, context.Options.Files.Processing, "receivedAt"))
        .CuredBy<FileTransfer>("receipts.viewed", "received", static file => Receiving.WithEach(file, static receipt => receipt.Received, static (receipt, at) => receipt with { Viewed = at }))
        .CuredBy<FileTransfer>("receipts.processed", "received", static file => Receiving.WithEach(file, static receipt => receipt.Received, static (receipt, at) => receipt with { Processed = at }))
        .CuredBy<FileProcessed>("at", "receivedAt", static done => done with { At = done.ReceivedAt });

    private static RuleDefinition Archiving() => RuleDefinition.Begin("2.4.3/file-archiving", Modality.Must)
        .By(DecidedBy.Time | DecidedBy.Facts).Rated(Severity.Low, Enforcement.Notify).ReadsOutsiders().KeyedBy(DutyKey.File)
        .Norm("收到的文件须按公司规定保存或归档", "A received file is saved or archived as the company prescribes")
        .Says("收到的文件未按规定保存或归档", "A received file was not saved or archived as prescribed")
        .Remedy("按公司规定的位置保存或归档", "Save or archive it where the company prescribes")
        .OwesEach<FileTransfer>(static (in duty, duties) => Receiving.Owe(duty, static receipt => receipt.Received, static receipt => receipt.Archived, duty.Options.Files.Archiving, duties))
        .Owes<FileReceived>(static (in duty) => Receiving.Owe(duty, duty.Options.Files.Archiving))
        .DischargedBy<FileArchived>(static done => done.AsPrescribed == Ternary.No ? null : Receiving.KeyOf(done))
        .MetAccordingTo<FileTransfer>(static file => Receiving.Met(file, static receipt => receipt.Archived))
        .On<FileTransfer>(static (in context) =>
            Receiving.Report(context, static receipt => receipt.Received, static receipt => receipt.Archived, context.Options.Files.Archiving, "archived"))
        .On<FileArchived>(static (in context) =>
        {
            var archived = context.Fact;
            if (archived.AsPrescribed == Ternary.No && archived.Person.Kind == ParticipantKind.Employee) context.Report(Confidence.Certain, "asPrescribed", nameof(Ternary.No));
            else Receiving.ReportLate(context, archived.ReceivedAt, context.Options.Files.Archiving, "receivedAt");
        })
        .CuredBy<FileTransfer>("receipts.archived", "received", static file => Receiving.WithEach(file, static receipt => receipt.Received, static (receipt, at) => receipt with { Archived = at }))
        .CuredBy<FileArchived>("asPrescribed", nameof(Ternary.Yes), static done => done.AsPrescribed == Ternary.No ? done with { AsPrescribed = Ternary.Yes } : null)
        .CuredBy<FileArchived>("at", "receivedAt", static done => done with { At = done.ReceivedAt });

    private static RuleDefinition Anomaly() => RuleDefinition.Begin("2.4.3/file-anomaly", Modality.Must)
        .By(DecidedBy.Time).Rated(Severity.Low, Enforcement.Notify).ReadsOutsiders().KeyedBy(DutyKey.File)
        .Norm("发现文件异常须及时与发送人沟通核实", "A problem in a file is taken up and verified with the sender promptly")
        .Says("发现文件异常后未及时与发送人沟通核实", "A problem in a file was not taken up with the sender in time")
        .Remedy("立即联系发送人核实，核实前不使用该文件", "Take it up with the sender now, and do not use the file until it is settled")
        .OwesEach<FileTransfer>(static (in duty, duties) => Receiving.Owe(duty, static receipt => receipt.ProblemFound, static receipt => receipt.ProblemRaised, duty.Options.Files.Anomaly, duties))
        .Owes<FileProblemFound>(static (in duty) => Receiving.Owe(duty, duty.Options.Files.Anomaly))
        .DischargedBy<FileProblemRaised>(static done => Receiving.KeyOf(done))
        .DischargedBy<FileVerified>(static done => Receiving.KeyOf(done))
        .MetAccordingTo<FileTransfer>(static file => Receiving.Met(file, static receipt => receipt.ProblemRaised))
        .On<FileTransfer>(static (in context) =>
            Receiving.Report(context, static receipt => receipt.ProblemFound, static receipt => receipt.ProblemRaised, context.Options.Files.Anomaly, "problemRaised"))
        .On<FileProblemRaised>(static (in context) => Receiving.ReportLate(context, context.Fact.FoundAt, context.Options.Files.Anomaly, "foundAt"))
        .On<FileVerified>(static (in context) => Receiving.ReportLate(context, context.Fact.FoundAt, context.Options.Files.Anomaly, "foundAt"))
        .CuredBy<FileTransfer>("receipts.problemRaised", "problemFound", static file => Receiving.WithEach(file, static receipt => receipt.ProblemFound, static (receipt, at) => receipt with { ProblemRaised = at }))
        .CuredBy<FileProblemRaised>("at", "foundAt", static done => done with { At = done.FoundAt })
        .CuredBy<FileVerified>("at", "foundAt", static done => done with { At = done.FoundAt });

    // Dealt with and never viewed is not dealt with.
    private static Step Dealt(FileReceipt receipt) => receipt.Processed.IsDone && receipt.Viewed.IsNotDone ? Step.NotDone : receipt.Processed;
}
