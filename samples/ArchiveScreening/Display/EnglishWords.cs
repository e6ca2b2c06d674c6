using WeChatPolicy.Rules;

namespace ArchiveScreening;

internal static class EnglishWords
{
    public static Words All { get; } = new()
    {
        Language = "en",
        Title = "Chat archive screening",
        Reading = "Screening",
        Interrupted = "Interrupted: what follows covers only what was done so far; the archive is not finished.",
        Balance = "Read {0} = judged {1} + rejected {2} (blank lines, not counted: {3})",
        Policy = "Policy version {0} · options digest {1}",
        Speed = "{0} messages/s, {1} s",
        Dismissed = "Findings dismissed and left out: {0} (ids in the list that did not occur: {1})",
        Duplicates = "Messages whose id came before: {0}; each was judged again and flagged",
        Unlisted = "Note: {0} ids are not in the directory; what they wrote was not judged. Bring the directory up to date",
        UnusedAnnotations = "Note: {0} annotated messages are not in the archive",
        UnknownAnnotationFields = "Note: the annotations have fields that are not known and were passed over: {0}",
        NothingFound = "Nothing was found.",
        ByClause = "Findings by clause ({0} in {1} messages)",
        Worst = "Worst findings ({0} of {1})",
        RejectedLines = "Lines that could not be read",
        Unread = "Messages that could not be read whole: {0}",
        UnreadHint = "What stands there was not read; they were judged by the rest. Nothing found does not mean nothing there.",
        Member = "Member",
        Messages = "Messages",
        Texts = "Texts",
        Written = "Written",
        FindingsFile = "findings",
        RejectsFile = "rejected lines",
        ReportFile = "report",
        Clause = "Clause",
        ClauseTitle = "Title",
        Findings = "Findings",
        Total = "Total",
        Grade = "Grade",
        WhoAndWhere = "Who and where",
        What = "What, and excerpt",
        Direct = "Direct chat",
        Company = "Company",
        TimeUnknown = "time unknown",
        Line = "Line",
        Reason = "Reason",
        Outcomes = outcome => outcome == Outcome.NotApplicable ? "Not applicable" : outcome.ToString(),
        Enforcements = enforcement => enforcement == Enforcement.None ? "Record" : enforcement.ToString(),
        Severities = severity => severity.ToString(),
        Confidences = confidence => confidence.ToString(),
    };
}
