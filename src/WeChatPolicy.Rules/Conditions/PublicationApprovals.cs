namespace WeChatPolicy.Rules.Conditions;

/// <summary>Whether a publication on a topic was approved by all who answer for the topic.</summary>
internal static class PublicationApprovals
{
    /// <summary>Whether every department responsible for the topic approved; where none is registered, whether anybody but the author did.</summary>
    public static Ternary Of(Message message, string topic, PublicationOptions options)
    {
        if (!message.Circumstances.Approvals.IsKnown) return Ternary.Unknown;
        if (!options.Reviewers.TryGetValue(topic, out var departments)) return Given(message, topic, department: null);
        var answer = Ternary.Yes;
        foreach (var department in departments) answer = Excuse.And(answer, Given(message, topic, department));
        return answer;
    }

    /// <summary>Whether each of its topics was; where nobody knows on what it is, nobody knows.</summary>
    public static Ternary OfAll(Message message, PublicationOptions options)
    {
        if (!message.Circumstances.Topics.IsKnown) return Ternary.Unknown;
        var answer = Ternary.Yes;
        foreach (var topic in message.Circumstances.Topics.Value) answer = Excuse.And(answer, Of(message, topic, options));
        return answer;
    }

    // An expired approval, one for another topic, one given by the author, or by a reviewer whom nobody registered, is none.
    private static Ternary Given(Message message, string topic, string? department)
    {
        var answer = Ternary.No;
        foreach (var approval in message.Circumstances.Approvals.Value)
        {
            if (approval.ApproverId == message.Sender.Id || (approval.Topic is not null && approval.Topic != topic)) continue;
            if (department is not null && approval.Department is not null && approval.Department != department) continue;
            var whose = department is not null && approval.Department is null ? Ternary.Unknown : Ternary.Yes;
            answer = Excuse.Or(answer, Excuse.And(whose, approval.CountsAt(message.SentAt)));
        }

        return answer;
    }

    /// <summary>The message as it would be had every department responsible approved each of its topics.</summary>
    public static Message? Approved(Message message, PublicationOptions options)
    {
        var circumstances = message.Circumstances;
        if (!circumstances.Topics.IsKnown) return null;
        var given = from topic in circumstances.Topics.Value
                    from department in options.Reviewers.TryGetValue(topic, out var responsible) ? responsible : new string?[] { null }
                    select new Approval { ApproverId = $"reviewer of {topic}", Topic = topic, Department = department };
        return message with { Circumstances = circumstances with { Approvals = new([.. circumstances.Approvals.ValueOr([]), .. given]) } };
    }
}
