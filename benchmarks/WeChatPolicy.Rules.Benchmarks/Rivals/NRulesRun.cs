using System.Linq.Expressions;
using NRules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace WeChatPolicy.Rules.Benchmarks.Rivals;

/// <summary>The forty rules in NRules, in one session that each message is put into and taken out of again, which is the fastest way to use it.</summary>
internal sealed class NRulesRun
{
    private readonly List<string> _holding = [];
    private readonly ISession _session;

    public NRulesRun() => _session = new RuleCompiler().Compile(HostConditions.All.Select(rule => Rule(rule.Name, rule.Holds))).CreateSession();

    /// <summary>The names of the rules that hold for a message.</summary>
    public IReadOnlyList<string> Holding(Message message)
    {
        _holding.Clear();
        _session.Insert(message);
        _session.Fire();
        _session.Retract(message);
        return _holding;
    }

    private IRuleDefinition Rule(string name, Expression<Func<Message, bool>> holds)
    {
        var builder = new RuleBuilder();
        builder.Name(name);
        builder.LeftHandSide().Pattern(typeof(Message), "message").Condition(holds);
        Expression<Action<IContext, Message>> note = (context, message) => _holding.Add(name);
        builder.RightHandSide().Action(note);
        return builder.Build();
    }
}
