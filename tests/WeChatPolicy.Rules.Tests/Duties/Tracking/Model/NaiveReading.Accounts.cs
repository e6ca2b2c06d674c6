namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

internal sealed partial class NaiveReading
{
    private void ReadAccountEvent(AccountEvent happened, DateTimeOffset at)
    {
        var (account, holder) = (happened.Account.Id, PersonOrCompany(happened.Account.HolderId));
        var known = happened.At is not null;
        switch (happened)
        {
            case AccountApproved approved when known:
                Opens(happened, at, "2.1.1/account-filing", account, approved.Application is { } application ? Party.Person(application.Applicant.Id) : holder);
                break;
            case AccountFiled:
                Meets(happened, at, "2.1.1/account-filing", account);
                break;
            case AccountClosed:
                foreach (var rule in (string[])["2.1.1/account-filing", "2.1.2/handover", "3.1.1/password-rotation", "3.1.2/takeover-response", "3.2.1/backup-interval"])
                {
                    Meets(happened, at, rule, account);
                }

                break;
            case PasswordChanged:
                Meets(happened, at, "3.1.1/password-rotation", account);
                Meets(happened, at, "3.1.2/takeover-response", account);
                if (known) Opens(happened, at, "3.1.1/password-rotation", account, holder);
                break;
            case SupportContacted or AccountSecured:
                Meets(happened, at, "3.1.2/takeover-response", account);
                break;
            case IncidentReported:
                Meets(happened, at, "3.1.2/takeover-report", account);
                break;
            case AbnormalLoginReported or SuspiciousMessageReceived when known && happened.Actor.Kind == ParticipantKind.Employee:
                Opens(happened, at, "3.1.2/takeover-response", account, Party.Person(happened.Actor.Id));
                Opens(happened, at, "3.1.2/takeover-report", account, Party.Person(happened.Actor.Id));
                break;
            case BackupTaken taken:
                Meets(happened, at, "3.2.1/backup-interval", account);
                if (taken.Backup.TakenAt is not null || known) Opens(happened, at, "3.2.1/backup-interval", account, holder, taken.Backup.TakenAt);
                break;
        }
    }

    // What the state tells as done ends what was open; what it tells as open is counted from when it began.
    private void ReadAccount(Account account)
    {
        var id = account.Profile.Id;
        if (account.Filed.IsDone) Meets(account, account.Filed.At ?? account.AsOf, "2.1.1/account-filing", id);
        if (account.Closed.IsDone)
        {
            foreach (var rule in (string[])["2.1.1/account-filing", "2.1.2/handover", "3.1.1/password-rotation", "3.2.1/backup-interval"])
            {
                Meets(account, account.Closed.At ?? account.AsOf, rule, id);
            }

            return;
        }

        var holder = Party.Person(account.Holder!.Id);
        var password = account.PasswordChanged.IsDone ? account.PasswordChanged.At : account.PasswordChanged.IsNotDone ? account.RegisteredAt : null;
        StillRuns(account, account.AsOf, "3.1.1/password-rotation", id, holder, password);
        if (account.HoldsCompanyData != Ternary.Yes || !account.Backups.IsKnown) return;
        StillRuns(account, account.AsOf, "3.2.1/backup-interval", id, holder, account.Backups.Value.Select(backup => backup.TakenAt).Max() ?? account.RegisteredAt);
    }

    private void ReadOrganisation(Organisation company)
    {
        if (company.Inspections.IsKnown)
        {
            var last = company.Inspections.Value.Select(inspection => inspection.At).Max();
            foreach (var what in (string[])["chat-records", "group-activity"]) Since("4.1.2/inspection-interval", what, last);
        }

        if (company.TrainingSessions.IsKnown) Since("5.1.1/training-interval", "training", null);
        if (company.Activities.IsKnown) Since("5.3.3/engagement-activities", "activities", company.Activities.Value.Select(activity => activity.At).Max());
        if (!company.SafetyTips.IsKnown) return;
        foreach (var (kind, key) in ((SafetyTipKind, string)[])[(SafetyTipKind.Tip, "tips"), (SafetyTipKind.CaseAnalysis, "case-analyses")])
        {
            Since("5.3.2/safety-tips", key, company.SafetyTips.Value.Where(tip => tip.Kind == kind || tip.Kind == SafetyTipKind.TipAndCaseAnalysis).Select(tip => tip.At).Max());
        }

        void Since(string rule, string key, DateTimeOffset? held)
        {
            var from = held > company.PolicyInForceSince ? held : company.PolicyInForceSince;
            StillRuns(company, company.AsOf, rule, key, Party.Company, from);
        }
    }

    // What is overdue in the state itself is a finding of the state.
    private void StillRuns(Fact state, DateTimeOffset asOf, string rule, string key, Party debtor, DateTimeOffset? since)
    {
        if (since is not { } from) return;
        var term = policy.TermOf(rule);
        var due = policy.DueOf(rule, from);
        if (asOf <= due) OpensUntil(state, asOf, rule, key, debtor, from, due, term);
    }
}
