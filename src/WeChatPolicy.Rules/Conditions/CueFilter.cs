namespace WeChatPolicy.Rules.Conditions;

/// <summary>How the places that carry a signal are to be taken.</summary>
[Flags]
internal enum CueFilter
{
    /// <summary>Every place, whoever wrote it and whatever stands around it.</summary>
    Plain = 0,

    /// <summary>Only the sender's own words: forwarded items count for disclosure, not for the forwarder's language.</summary>
    OwnWords = 1,

    /// <summary>A place that is forbidden or warned against ("严禁赌博") does not count.</summary>
    NotForbidden = 2,

    /// <summary>Talk of news, training, law or safety around a place makes it one step less sure.</summary>
    NotTaught = 4,

    /// <summary>A place does not count that is declined or reported, or that is taught without a cue of anything else; one that is offered is a step less sure.</summary>
    NotDisowned = 8,

    /// <summary>One word alone does not count in a message about work: it names what the work is about.</summary>
    NotWork = 16,

    /// <summary>What the company itself offers, or does for its people and customers, does not count.</summary>
    NotOfficial = 32,

    /// <summary>What is denied, checked or told by those who may say it does not count.</summary>
    NotCorrected = 64,

    /// <summary>A claim that is declined, or struck out of a draft, does not count.</summary>
    NotDisclaimed = 128,

    /// <summary>Mere cues bear each other out only where they are of one kind: a word of forgers and one of gamblers are no proof of either.</summary>
    OneKind = 256,

    /// <summary>What is said against the law or the policy: own words, neither forbidden, taught nor disowned.</summary>
    Offence = OwnWords | NotForbidden | NotTaught | NotDisowned,
}
