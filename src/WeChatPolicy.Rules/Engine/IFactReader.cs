namespace WeChatPolicy.Rules;

/// <summary>Looks at a fact while its text is read for a decision, so that it is read once.</summary>
internal interface IFactReader
{
    void Read(Fact fact, Evaluation reading);
}
