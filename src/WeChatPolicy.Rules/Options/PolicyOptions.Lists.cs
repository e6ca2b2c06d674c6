namespace WeChatPolicy.Rules;

/// <content>Lists that several registrations add to.</content>
public sealed partial record PolicyOptions
{
    private const string BeginningOfLexicon = "[likely]";

    /// <summary>Before another section adds its terms: they are read as a lexicon of their own is, whatever the strength of those before.</summary>
    internal void CloseLexicons()
    {
        foreach (var (category, terms) in Lexicons)
        {
            if (HasStrengths(terms)) Lexicons[category] = [.. terms, BeginningOfLexicon];
        }
    }

    /// <summary>Leaves each entry of a list once, so that what two registrations both add stands there as one of them says it.</summary>
    internal void DropRepeated()
    {
        // What has a hole in it is told of, and not looked at any further.
        if (Holes().Count > 0) return;
        Files.AllowedExtensions = Once(Files.AllowedExtensions);
        Passwords.CompanyNames = Once(Passwords.CompanyNames);
        Assessment.Ladder = Once(Assessment.Ladder);
        Training.Channels = Once(Training.Channels);
        if (Calendar is { WorkingHours: not null, WorkingWeek: not null, Holidays: not null, MakeUpDays: not null, HalfDays: not null, HalfDayHours: not null })
        {
            (Calendar.WorkingHours, Calendar.WorkingWeek, Calendar.HalfDayHours) = (Once(Calendar.WorkingHours), Once(Calendar.WorkingWeek), Once(Calendar.HalfDayHours));
            (Calendar.Holidays, Calendar.MakeUpDays, Calendar.HalfDays) = (Once(Calendar.Holidays), Once(Calendar.MakeUpDays), Once(Calendar.HalfDays));
        }

        Publication.Reviewers = Publication.Reviewers.ToDictionary(pair => pair.Key, pair => Once(pair.Value), StringComparer.Ordinal);
        Lexicons = Lexicons.ToDictionary(pair => pair.Key, pair => HasStrengths(pair.Value) ? pair.Value : Once(pair.Value), StringComparer.Ordinal);
        AllowedTerms = Once(AllowedTerms);
    }

    /// <summary>The same options in one order, where the order in which a configuration or several registrations name entries decides nothing.</summary>
    internal PolicyOptions InOneOrder() => this with
    {
        Publication = Publication with { Reviewers = InOrder(Publication.Reviewers, departments => [.. departments.Order(StringComparer.Ordinal)]) },
        Calendar = Calendar with { WorkingWeek = [.. Calendar.WorkingWeek.Order()], Holidays = InOrder(Calendar.Holidays), MakeUpDays = InOrder(Calendar.MakeUpDays), HalfDays = InOrder(Calendar.HalfDays) },
        Files = Files with { AllowedExtensions = InOrder(Files.AllowedExtensions) },
        Passwords = Passwords with { CompanyNames = InOrder(Passwords.CompanyNames) },
        Training = Training with { Channels = [.. Training.Channels.Order()] },
        Rules = InOrder(Rules, rule => rule),
        Lexicons = InOrder(Lexicons, terms => HasStrengths(terms) ? terms : InOrder(terms)),
        AllowedTerms = InOrder(AllowedTerms),
    };

    // A line in brackets is no term: it says how strong those below it are.
    private static bool HasStrengths(string[] terms) => Array.Exists(terms, term => term is ['[', ..]);

    private static T[] Once<T>(T[] items) => [.. items.Distinct()];

    private static string[] InOrder(string[] items) => [.. items.Order(StringComparer.Ordinal)];

    private static Dictionary<string, T> InOrder<T>(Dictionary<string, T> entries, Func<T, T> inOrder) =>
        new(entries.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, inOrder(pair.Value))), StringComparer.Ordinal);
}
