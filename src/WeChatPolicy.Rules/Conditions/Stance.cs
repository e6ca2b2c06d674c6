using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>How the writer stands to an act that the text names: whoever forbids, teaches, reports or declines it does not do it.</summary>
/// <remarks>Whoever offers it, or asks others to join, does it whatever else the text says: 严查归严查，要的私我.</remarks>
internal static class Stance
{
    /// <summary>How far talk of teaching and news reaches to either side, in folded characters.</summary>
    private const int TeachingReach = 16;

    /// <summary>How far a report, a refusal or those in charge may stand from what they are about.</summary>
    private const int ReportReach = 32;

    /// <summary>How far the words that decline a claim may stand from it.</summary>
    private const int ClaimReach = 10;

    /// <summary>How far the object may stand from a word that names it.</summary>
    private const int ObjectReach = 20;

    /// <summary>How far an offer may stand from what is offered.</summary>
    private const int OfferReach = 24;

    /// <summary>Whether the words around a place teach what it names.</summary>
    public static bool IsTaught(TextAnalysis text, in TextMatch match) => text.Near(match, Signals.Awareness, TeachingReach);

    /// <summary>Whether the words around a place decline or report what it names.</summary>
    public static bool IsDisowned(TextAnalysis text, in TextMatch match) => text.Near(match, Signals.Disowning, ReportReach);

    /// <summary>Whether news around a place is denied, checked, or told by those who may say it.</summary>
    public static bool IsCorrected(TextAnalysis text, in TextMatch match) => text.Words(WordLists.Correction).IsIn(TextWindow.Around(text, match));

    /// <summary>Whether a claim is declined, or struck out of a draft: 我们不承诺保本.</summary>
    public static bool IsDisclaimed(TextAnalysis text, in TextMatch match) => text.Words(WordLists.Disclaimer).IsIn(TextWindow.Around(text, match, ClaimReach));

    /// <summary>Whether what a place names is an object of the company's work: goods in stock, a client's project. Of whoever works with it one word proves nothing.</summary>
    public static bool IsWorkObject(TextAnalysis text, in TextMatch match) => text.Words(WordLists.WorkObject).IsIn(TextWindow.Around(text, match, ObjectReach)) && !IsOffered(text, match);

    /// <summary>Whether a promotion, a benefit or a service around a place is the company's own: nobody offers it privately.</summary>
    public static bool IsOfficial(TextAnalysis text, in TextMatch match) =>
        text.Words(WordLists.OfficialBusiness).IsIn(TextWindow.Around(text, match)) && !text.HasIn(match.Part, Signals.OwnTrade) && !IsOffered(text, match);

    /// <summary>Whether those who work at a campaign speak of it around a place: whatever a draft offers, they offer nothing.</summary>
    public static bool IsCampaignWork(TextAnalysis text, in TextMatch match) =>
        text.Words(WordLists.CampaignWork).IsIn(TextWindow.Around(text, match)) && !text.HasIn(match.Part, Signals.OwnTrade);

    /// <summary>Whether the words around a place offer what it names, or ask others to join.</summary>
    public static bool IsOffered(TextAnalysis text, in TextMatch match) => text.Near(match, Signals.Soliciting, OfferReach);
}
