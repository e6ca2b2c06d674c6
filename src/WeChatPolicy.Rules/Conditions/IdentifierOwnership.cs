using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Identifiers of people and firms in a text, and whose they are by what stands around them.</summary>
internal static class IdentifierOwnership
{
    /// <summary>Numbers that lead to one person and open doors: never handed round lightly.</summary>
    public static SignalSet Strong { get; } = SignalSet.Of(
        Signals.ResidentId, Signals.BankCard, Signals.PassportNumber, Signals.TravelPermit, Signals.HongKongId, Signals.MacauId, Signals.TaiwanId);

    /// <summary>Every identifier of a person or a firm. A plate is none: it is read in the street, and 请京A12345的车主挪车 tells nothing of anybody.</summary>
    public static SignalSet Any { get; } = Strong.Union(SignalSet.Of(
        Signals.MobileNumber, Signals.LandlineNumber, Signals.Email, Signals.UnifiedSocialCreditCode,
        Signals.WeChatId, Signals.QqNumber, Signals.PostalAddress));

    /// <summary>How far a word that says whose an identifier is may stand from it, in folded characters.</summary>
    private const int Reach = 24;

    /// <summary>How far "my number is" may stand before the number.</summary>
    private const int SelfReach = 14;

    /// <summary>How far it may stand where name, post and company come between, as on a card, and nobody else's.</summary>
    private const int CardReach = 40;

    /// <summary>Whether the sender gives an identifier of their own ("我的手机号是 …"), which is nobody's secret but theirs.</summary>
    public static bool IsOwn<TFact>(in RuleContext<TFact> context, in TextMatch match)
        where TFact : Fact
    {
        if (context.IsForwarded(match) || !context.Text.Precedes(Signals.SelfReference, match, CardReach)) return false;
        return context.Text.Precedes(Signals.SelfReference, match, SelfReach) || !context.Text.Near(match, Signals.CustomerReference, CardReach);
    }

    /// <summary>Whether it stands by a word for a customer or a partner.</summary>
    public static bool IsOfCustomer(TextAnalysis text, in TextMatch match) => text.Near(match, Signals.CustomerReference, Reach);

    /// <summary>Whether it stands by a word for an employee.</summary>
    public static bool IsOfEmployee(TextAnalysis text, in TextMatch match) => text.Near(match, Signals.EmployeeReference, Reach) || PersonMention.Precedes(text, match);

    /// <summary>How sure the places make it that somebody's identifiers are told: as sure as the surest of them, and whose they are is only read.</summary>
    public static Confidence Sureness(ReadOnlySpan<TextMatch> places)
    {
        foreach (ref readonly var place in places)
        {
            if (place.Strength > Confidence.Possible) return Confidence.Likely;
        }

        return Confidence.Possible;
    }

    /// <summary>Gathers the identifiers that meet a condition.</summary>
    public static int Gather<TFact>(in RuleContext<TFact> context, SignalSet types, IdentifierOwner owner, Span<TextMatch> places)
        where TFact : Fact
    {
        var count = 0;
        foreach (ref readonly var match in context.Text.Matches)
        {
            if (!types.Contains(match.Signal) || count == places.Length) continue;
            if ((owner == IdentifierOwner.Customer && !IsOfCustomer(context.Text, match)) || IsOwn(context, match)) continue;

            // A word that is merely a topic (工资, 身份证复印件) discloses nothing, and where something is tells of nobody.
            if (match.Strength == Confidence.Possible && (match.Signal == Signals.EmployeeData || match.Signal == Signals.PostalAddress)) continue;
            var taken = owner switch
            {
                IdentifierOwner.Employee => !IsOfCustomer(context.Text, match) && IsOfEmployee(context.Text, match),
                IdentifierOwner.Unknown => !IsOfCustomer(context.Text, match) && !IsOfEmployee(context.Text, match),

                // A switchboard is forwarded to be called, unless somebody's name stands by it.
                IdentifierOwner.Forwarded => context.IsForwarded(match) && (match.Signal != Signals.LandlineNumber || IsOfCustomer(context.Text, match) || IsOfEmployee(context.Text, match)),
                _ => true,
            };
            if (taken) places[count++] = match;
        }

        return count;
    }
}

/// <summary>Whose an identifier is, by what stands around it.</summary>
internal enum IdentifierOwner
{
    /// <summary>Whoever's.</summary>
    Anybody,

    /// <summary>A customer's or partner's.</summary>
    Customer,

    /// <summary>An employee's.</summary>
    Employee,

    /// <summary>Nothing around it says.</summary>
    Unknown,

    /// <summary>Of somebody whose words are forwarded.</summary>
    Forwarded,
}
