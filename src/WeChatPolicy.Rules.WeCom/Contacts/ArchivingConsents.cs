using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Reads what outsiders answered on being archived (<c>msgaudit/check_single_agree</c>, <c>msgaudit/check_room_agree</c>) into facts.</summary>
/// <remarks>The answers that the archive itself holds (<c>agree</c>, <c>disagree</c>) are <see cref="ArchiveLine.Consent"/>.</remarks>
public static class ArchivingConsents
{
    /// <summary>Reads a file of answers: one JSON object, or several one behind the other.</summary>
    /// <param name="answers">The answers in UTF-8. The stream is left open.</param>
    /// <param name="source">What the file is called, for faults.</param>
    /// <param name="directory">Who is who; <see langword="null"/>: the ids decide.</param>
    /// <param name="roomId">The group that was asked about, which the answer on a group does not name.</param>
    /// <returns>A fact an answer, with the same id whenever it is read.</returns>
    /// <exception cref="ConsentFormatException">An answer is an error or cannot be read; every fault is listed with file and path.</exception>
    public static IReadOnlyList<ArchivingConsentAnswered> Read(Stream answers, string source, WeComDirectory? directory = null, string? roomId = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentException.ThrowIfNullOrEmpty(source);
        var (faults, facts) = (new List<string>(), new List<ArchivingConsentAnswered>());
        ContactAnswers.Read(answers, source, faults, answer =>
        {
            if (!answer.IsList("agreeinfo")) answer.Fault("agreeinfo", "a list of answers on being archived is wanted");
            foreach (var item in answer.Objects("agreeinfo"))
            {
                if (Answer(item, directory ?? WeComDirectory.Empty, roomId) is { } fact) facts.Add(fact);
            }
        });
        return faults.Count == 0 ? facts : throw new ConsentFormatException(faults);
    }

    private static ArchivingConsentAnswered? Answer(CheckedObject item, WeComDirectory directory, string? roomId)
    {
        // The vendor writes it so.
        var (external, employee, status, at) = (item.RequiredText("exteranalopenid"), item.TextOrNothing("userid"), item.RequiredText("agree_status"), Time(item));
        var granted = status switch
        {
            "Agree" or "Default_Agree" => Ternary.Yes,
            "Disagree" => Ternary.No,
            _ => Ternary.Unknown,
        };
        if (status is not null && granted == Ternary.Unknown) item.Fault("agree_status", "Agree, Default_Agree or Disagree is wanted");
        if (external is null || granted == Ternary.Unknown) return null;
        return new ArchivingConsentAnswered
        {
            Id = IdOf(external, employee ?? roomId, status!, at),
            Person = directory.People.TryGetParticipant(external, out var known) ? known : new Participant { Id = external, Kind = ExternalId.KindByPrefix(external) ?? ParticipantKind.Outsider },
            At = at,
            Granted = granted,
            ByDefault = status == "Default_Agree" ? Ternary.Yes : Ternary.No,
            EmployeeId = employee,
            ConversationId = employee is null ? roomId : Conversations.IdOfPair(external, employee),
        };
    }

    /// <summary>Seconds since 1970; 0 where the vendor does not know.</summary>
    private static DateTimeOffset? Time(CheckedObject item)
    {
        if (item.Whole("status_change_time") is not { } seconds || seconds == 0) return null;
        if (ArchiveTime.TryRead(seconds, out var at)) return at;
        item.Fault("status_change_time", "a time in seconds since 1970 is wanted");
        return null;
    }

    private static string IdOf(string external, string? with, string status, DateTimeOffset? at)
    {
        var told = string.Create(CultureInfo.InvariantCulture, $"{external}\n{with}\n{status}\n{at?.ToUnixTimeSeconds()}");
        return $"consent-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(told)).AsSpan(0, 16))}";
    }
}
