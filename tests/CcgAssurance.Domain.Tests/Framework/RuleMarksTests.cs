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
        var ids = new[] { typeof(GuidanceRule).Assembly, typeof(RuleMarksTests).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetMembers(Everything).Append(type))
            .SelectMany(member => member.GetCustomAttributes<RuleAttribute>().SelectMany(mark => mark.Ids)
                .Concat(member.GetCustomAttributes<ShowsRuleAttribute>().SelectMany(mark => mark.Ids)))
            .Distinct()
            .ToList();

        Assert.Contains("R293", ids);
        Assert.All(ids, id => Assert.True(GuidanceRules.TryGet(id, out _), $"'{id}' is not a rule."));
    }

    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
}
