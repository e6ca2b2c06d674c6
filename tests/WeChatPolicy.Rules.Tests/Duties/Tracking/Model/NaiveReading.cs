namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>What a fact does, read from the policy's own words: what it opens, meets, takes back and decides.</summary>
internal sealed partial class NaiveReading(NaivePolicy policy)
{
    private readonly List<NaiveEffect> _effects = [];

    /// <summary>The effects of a fact that was told when the clock stood at an instant.</summary>
    public static List<NaiveEffect> Of(NaivePolicy policy, Fact fact, DateTimeOffset clock)
    {
        var reading = new NaiveReading(policy);
        reading.Read(fact, clock);
        return reading._effects;
    }

    private void Read(Fact fact, DateTimeOffset clock)
    {
        switch (fact)
        {
            case Message message:
                ReadMessage(message, clock);
                break;
            case MessageAnswered { ConversationId: { } conversation } answer:
                _effects.Add(new()
                {
                    At = answer.At ?? clock,
                    FactId = answer.Id,
                    About = $"conversation:{conversation}",
                    Says = new(conversation, answer.Person.Id) { CanAnswer = true },
                });
                break;
            case DutyDecision decision:
                _effects.Add(new() { At = decision.At ?? clock, FactId = decision.Id, About = "", Decides = decision });
                break;
            case FileTransfer file:
                ReadFile(file);
                break;
            case Account account:
                ReadAccount(account);
                break;
            case Organisation organisation:
                ReadOrganisation(organisation);
                break;
            case AccountEvent happened:
                ReadAccountEvent(happened, happened.At ?? clock);
                break;
            case FileEvent happened:
                ReadFileEvent(happened, happened.At ?? clock);
                break;
            case CaseEvent step:
                ReadCase(step, step.At ?? clock);
                break;
            case PersonnelEvent happened:
                ReadPersonnel(happened, happened.At ?? clock);
                break;
        }
    }

    private NaiveEffect On(Fact fact, DateTimeOffset at, string about)
    {
        var effect = _effects.Find(earlier => earlier.At == at && earlier.About == about && earlier.Says is null && earlier.Recalls is null);
        if (effect is null)
        {
            _effects.Add(effect = new() { At = at, FactId = fact.Id, About = about, IsState = fact is Account or FileTransfer or Organisation });
        }

        return effect;
    }

    // The duty of a term; its deadline is the term's end.
    private void Opens(Fact fact, DateTimeOffset at, string rule, string key, Party debtor, DateTimeOffset? from = null)
    {
        var (term, start) = (policy.TermOf(rule), from ?? at);
        OpensUntil(fact, at, rule, key, debtor, start, policy.DueOf(rule, start), term);
    }

    private void OpensUntil(Fact fact, DateTimeOffset at, string rule, string key, Party debtor, DateTimeOffset from, DateTimeOffset due, string? term) =>
        On(fact, at, $"{NaivePolicy.AboutOf(rule)}:{key}").Opens.Add(new(rule, key, debtor, from, due, term, fact.Id));

    private void Meets(Fact fact, DateTimeOffset at, string rule, string key) =>
        On(fact, at, $"{NaivePolicy.AboutOf(rule)}:{key}").Meets.Add((rule, key));

    private static Party PersonOrCompany(string? id) => id is null ? Party.Company : Party.Person(id);
}
