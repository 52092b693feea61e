using System.Reflection;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Tests.Framework;

public sealed class RuleMarksTests
{
    [Rule("R6", "R293")]
    [ShowsRule("R125", "R126")]
    [Rule("R31")]
    private static void Marked()
    {
    }

    [ShowsRule("R125", "R0")]
    private sealed class Mistaken
    {
        [Rule("R999")]
        public bool IsMistaken { get; init; }
    }

    [Fact]
    public void A_mark_carries_the_ids_of_several_rules_and_can_be_repeated()
    {
        var method = ((Action)Marked).Method;

        Assert.Equal(
            ["R293", "R31", "R6"],
            method.GetCustomAttributes<RuleAttribute>().SelectMany(mark => mark.Ids).Order(StringComparer.Ordinal));
        Assert.Equal(["R125", "R126"], Assert.Single(method.GetCustomAttributes<ShowsRuleAttribute>()).Ids);
    }

    [Fact]
    public void Every_mark_in_the_domain_and_its_tests_names_a_rule_that_exists()
    {
        var types = new[] { typeof(GuidanceRule).Assembly, typeof(RuleMarksTests).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type != typeof(Mistaken))
            .ToList();

        Assert.Contains("R293", Marks(types));
        Assert.Empty(Unknown(types));
    }

    [Fact]
    public void A_mark_with_a_rule_that_does_not_exist_is_found_on_a_type_and_on_a_member() =>
        Assert.Equal(["R0", "R999"], Unknown([typeof(Mistaken)]).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Unknown(IEnumerable<Type> types) => Marks(types).Where(id => !GuidanceRules.TryGet(id, out _));

    private static IEnumerable<string> Marks(IEnumerable<Type> types) => types
        .SelectMany(type => type.GetMembers(Everything).Where(member => member is not Type).Append(type))
        .SelectMany(member => member.GetCustomAttributes<RuleAttribute>().SelectMany(mark => mark.Ids)
            .Concat(member.GetCustomAttributes<ShowsRuleAttribute>().SelectMany(mark => mark.Ids)))
        .Distinct();

    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
}
