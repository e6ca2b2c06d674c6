using System.Collections.Immutable;
using System.Linq.Expressions;
using WeChatPolicy.Rules.Workflows.Expressions.Allowed;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <content>Parameters, constants and members.</content>
internal sealed partial class TreeCheck
{
    private void CheckParameter(ParameterExpression parameter, Polarity polarity)
    {
        if (scope.Parameters.Contains(parameter))
        {
            var position = places.Next(parameter.Name!);
            if (scope.IsOneSided(parameter)) AskOneSided(polarity, position, parameter.Name!, "Ask in the parameter itself whether it is known.");
        }
        else if (!_elements.Contains(parameter)) Refuse(0, "The expression refers to something that is not there.");
    }

    // A text that the parser made is none that the author wrote.
    private void CheckConstant(ConstantExpression constant)
    {
        if (constant.Value is string text && !places.Texts.Contains(text)) Refuse(0, "The parser read a text otherwise than it stands there.");
        else if (constant.Value is not (null or string) && !Shapes.IsComparable(constant.Type) && !Shapes.IsNullable(constant.Type)) Refuse(0, $"A {Name(constant.Type)} is not written down in an expression.");
        else if (constant.Value is DateTimeOffset instant && (places.Texts.Any(written => IsWithoutOffset(written, instant)) || !places.Texts.Any(written => WrittenTimes.Instant(written) is { } read && read.EqualsExact(instant))))
        {
            Refuse(0, "An instant is written with its date, its time and its offset, such as \"2024-05-01T00:00:00+08:00\"; otherwise it would depend on the machine.");
        }
        else if (constant.Value is DateOnly day && !places.Texts.Any(written => WrittenTimes.Day(written) == day))
        {
            Refuse(0, "A day is written such as \"2024-05-01\"; otherwise it would depend on the machine.");
        }
        else if (constant.Value is Enum member) CheckEnumConstant(member);
    }

    // The parser takes numerals too, those of no member among them, and members in any case.
    private void CheckEnumConstant(Enum member)
    {
        var (type, names) = (member.GetType(), Enum.GetNames(member.GetType()));
        var written = names.FirstOrDefault(name => places.Texts.Contains(name) && Enum.Parse(type, name).Equals(member));
        if (written is null) Refuse(0, $"A {Name(type)} is written as one of its names: {string.Join(", ", names.Where(name => name != "Unknown").Select(name => $"\"{name}\""))}.");
        else if (written == "Unknown") Refuse(places.Last(written), "That something is not known is asked with IsKnown().");
    }

    private void CheckMember(MemberExpression member, ImmutableHashSet<string> known, Polarity polarity)
    {
        if (member.Expression is not { } on)
        {
            Refuse(places.Next(member.Member.Name), $"'{Name(member.Member.DeclaringType!)}.{member.Member.Name}' belongs to a type, and types are out of reach.");
            return;
        }

        var (asksItself, isStepAnswer) = (AsksItself(member), on.Type == typeof(Completion) && member.Member.Name is "IsDone" or "IsNotDone");
        if (asksItself || on.Type == typeof(Completion)) CheckInner(on, known, Polarity.Both);
        else Check(on, known, Polarity.Both);
        var position = places.Next(member.Member.Name);
        if (member.Member is not System.Reflection.PropertyInfo property || AllowedTypes.Find(property, on.Type) is null)
        {
            Refuse(position, $"{Name(on.Type)} has no member '{member.Member.Name}' that an expression may use. {NearestNames.Hint(member.Member.Name, AllowedNames.On(on.Type))}");
        }
        else if (isStepAnswer && !known.Contains(_paths.Key(on)))
        {
            AskOneSided(polarity, position, member.Member.Name, $"Write {(member.Member.Name == "IsDone" ? "IsNotDone" : "IsDone")} where that is meant, or IsKnown && … to say which are looked at.");
        }
    }

    private static bool IsWithoutOffset(string written, DateTimeOffset instant) =>
        DateTimeOffset.TryParse(written, System.Globalization.CultureInfo.InvariantCulture, out var parsed) && parsed == instant && !WrittenTimes.HasOffset(written);

    private static bool AsksItself(MemberExpression member) =>
        member.Member.Name is "HasValue" or "IsKnown" && (Shapes.IsNullable(member.Expression!.Type) || Shapes.IsKnownValue(member.Expression.Type));
}
