namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

internal sealed partial class NaiveReading
{
    private void ReadFile(FileTransfer file)
    {
        foreach (var receipt in file.Receipts)
        {
            Step("2.4.3/file-processing", receipt, receipt.Received, receipt.Processed, receipt.Viewed.IsNotDone);
            Step("2.4.3/file-archiving", receipt, receipt.Received, receipt.Archived, false);
            Step("2.4.3/file-anomaly", receipt, receipt.ProblemFound, receipt.ProblemRaised, false);
        }

        void Step(string rule, FileReceipt receipt, Completion begun, Completion done, bool isVain)
        {
            var (key, sent, who) = ($"{file.Id}|{receipt.RecipientId}", file.SentAt!.Value, file.Recipients.First(person => person.Id == receipt.RecipientId));
            if (done.IsDone && !isVain) Meets(file, done.At ?? sent, rule, key);
            if (begun.At is { } from && !done.IsDone && who.Kind == ParticipantKind.Employee) Opens(file, from > sent ? from : sent, rule, key, Party.Person(who.Id), from);
        }
    }

    private void ReadFileEvent(FileEvent happened, DateTimeOffset at)
    {
        var (key, who, known) = ($"{happened.TransferId}|{happened.Person.Id}", Party.Person(happened.Person.Id), happened.At is not null);
        switch (happened)
        {
            case FileReceived when known:
                Opens(happened, at, "2.4.3/file-processing", key, who);
                Opens(happened, at, "2.4.3/file-archiving", key, who);
                break;
            case FileProcessed:
                Meets(happened, at, "2.4.3/file-processing", key);
                break;
            case FileArchived { AsPrescribed: not Ternary.No }:
                Meets(happened, at, "2.4.3/file-archiving", key);
                break;
            case FileProblemFound when known:
                Opens(happened, at, "2.4.3/file-anomaly", key, who);
                break;
            case FileProblemRaised or FileVerified:
                Meets(happened, at, "2.4.3/file-anomaly", key);
                break;
        }
    }

    private void ReadCase(CaseEvent step, DateTimeOffset at)
    {
        var (id, known) = (step.CaseId, step.At is not null);
        var counts = step.InSupervisionGroup != Ternary.No && !(step.Accused is { } accused && IsInOneLine(step.Person, accused.Id, accused.ManagerId));
        switch (step)
        {
            case ViolationDetected when known:
                Opens(step, at, "4.1.2/violation-record", id, Party.Company);
                Opens(step, at, "4.1.2/investigation", id, Party.Company);
                break;
            case ViolationRecorded recorded:
                Meets(step, at, "4.1.2/violation-record", id);
                if (recorded.DetectedAt is { } detected) Opens(step, at, "4.1.2/investigation", id, Party.Company, detected);
                break;
            case ViolationReported when known:
                Opens(step, at, "4.1.3/report", step.Id, Party.Company);
                Opens(step, at, "4.1.3/report-verification", id, Party.Company);
                break;
            case ReportAccepted accepted:
                Meets(step, at, "4.1.3/report", accepted.ReportId);
                break;
            case ViolationVerified or ViolationDismissed when counts:
                Meets(step, at, "4.1.2/investigation", id);
                Meets(step, at, "4.1.3/report-verification", id);
                if (step is ViolationVerified { ReportedAt: not null } && known) Opens(step, at, "4.1.3/reporter-reward", id, Party.Company);
                break;
            case RewardDecided:
                Meets(step, at, "4.1.3/reporter-reward", id);
                break;
        }
    }

    // Nobody decides about themselves, nor about whom they report to or who reports to them.
    private static bool IsInOneLine(Participant decider, string about, string? superiorOfAbout) =>
        decider.Id == about || decider.Id == superiorOfAbout || decider.ManagerId == about;

    private void ReadPersonnel(PersonnelEvent happened, DateTimeOffset at)
    {
        var (who, known) = (Party.Person(happened.Person.Id), happened.At is not null);
        switch (happened)
        {
            case UrgentMatterReported { Outcome: not MatterOutcome.Ongoing } report:
                Meets(happened, at, "2.3.1/urgent-feedback", report.MessageId);
                break;
            case DecisionConfirmed { Means: not ContactMeans.WeChat } confirmed:
                Meets(happened, at, "2.3.2/formal-confirmation", confirmed.MessageId);
                break;
            case Resigned { LastWorkingDay: { } lastDay, Accounts.IsKnown: true } resigned when known:
                foreach (var account in resigned.Accounts.Value) HandsOver(account, lastDay);
                break;
            case Departed { Accounts.IsKnown: true } left when known:
                foreach (var account in left.Accounts.Value.Where(account => account.Ownership == AccountOwnership.Company)) HandsOver(account, left.LastWorkingDay ?? policy.Time.DateOf(at));
                break;
            case AccountHandedOver handover when handover.Recipient?.Id != handover.Person.Id:
                Meets(happened, at, "2.1.2/handover", handover.Account.Id);
                break;
            case AuditRequested request when known:
                Opens(happened, at, "3.2.3/audit-cooperation", happened.Id, Party.Person(request.Asked.Id));
                break;
            case AuditAnswered { Complete: not Ternary.No } answer:
                Meets(happened, at, "3.2.3/audit-cooperation", answer.RequestId);
                break;
            case AuditRefused refusal:
                Meets(happened, at, "3.2.3/audit-cooperation", refusal.RequestId);
                break;
            case SecurityIssueFound found when known:
                Opens(happened, at, "3.2.3/security-issue-response", happened.Id, found.ResponsibleId is { } other ? Party.Person(other) : who);
                Opens(happened, at, "3.2.3/security-issue-report", happened.Id, who);
                break;
            case SecurityIssueHandled handled:
                Meets(happened, at, "3.2.3/security-issue-response", handled.IssueId);
                break;
            case SecurityIssueReported report:
                Meets(happened, at, "3.2.3/security-issue-report", report.IssueId);
                break;
            case ProtectionRequested when known:
                Opens(happened, at, "3.3.3/protection-request", happened.Id, Party.Company);
                break;
            case ProtectionAnswered answer:
                Meets(happened, at, "3.3.3/protection-request", answer.RequestId);
                break;
            case AppealLodged when known:
                Opens(happened, at, "3.3.3/privacy-appeal", happened.Id, Party.Company);
                break;
            case AppealDecided decided when !(decided.Against?.PersonId is { } about && IsInOneLine(decided.Person, about, decided.AgainstManagerId)):
                Meets(happened, at, "3.3.3/privacy-appeal", decided.AppealId);
                break;
            case QuestionAsked when known:
                Opens(happened, at, "5.2.2/consultation", happened.Id, Party.Company);
                break;
            case QuestionAnswered answer:
                Meets(happened, at, "5.2.2/consultation", answer.QuestionId);
                break;
            case InspectionHeld { InSupervisionGroup: Ternary.Yes, Inspected: InspectionObject.ChatRecordsAndGroupActivity }:
                foreach (var what in (string[])["chat-records", "group-activity"])
                {
                    Meets(happened, at, "4.1.2/inspection-interval", what);
                    if (known) Opens(happened, at, "4.1.2/inspection-interval", what, Party.Company);
                }

                break;
        }

        void HandsOver(AccountProfile account, DateOnly lastDay) =>
            OpensUntil(happened, at, "2.1.2/handover", account.Id, who, at, policy.Time.EndOfWorkOn(lastDay), null);
    }
}
