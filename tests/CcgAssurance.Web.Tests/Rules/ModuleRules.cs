using System.Reflection;
using CcgAssurance.Domain.People;
using NetArchTest.Rules;

namespace CcgAssurance.Web.Tests.Rules;

[Trait("Speed", "Slow")]
[Trait("Runs", "Once")]
public sealed class ModuleRules
{
    private static readonly Assembly Web = typeof(Program).Assembly;

    [Fact]
    public void No_two_folders_of_the_domain_need_each_other()
    {
        var graph = ModuleGraph.Of(typeof(Actor).Assembly, "CcgAssurance.Domain");

        Assert.Contains("Assessments", graph.Modules);
        Violations.None(graph.Cycles());
    }

    [Fact]
    public void No_two_modules_of_the_web_need_each_other_beyond_their_addresses()
    {
        var graph = ModuleGraph.Of(Web, "CcgAssurance.Web.Features");

        Assert.Contains("Assessments", graph.Modules);
        Violations.None(graph.Cycles());
    }

    [Theory]
    [InlineData("CcgAssurance.Web.Infrastructure")]
    [InlineData("CcgAssurance.Web.Components")]
    public void What_all_features_use_knows_no_feature(string below) =>
        Violations.None(FeaturesKnownBy(Web, below, "CcgAssurance.Web.Features"));

    [Fact]
    public void Two_modules_that_need_each_other_are_found_also_through_a_third_and_inside_an_async_method()
    {
        var cycles = ModuleGraph.Of(typeof(ModuleRules).Assembly, "CcgAssurance.Web.Tests.Rules.Planted").Cycles();

        Assert.Equal(
            ["First needs Second", "Second needs Third", "Third needs First"], cycles.Select(cycle => cycle.Split(" (")[0]).Order());
    }

    [Fact]
    public void A_feature_that_is_known_below_is_found() => Assert.Equal(
        ["CcgAssurance.Web.Tests.Rules.Planted.Fourth.Onlooker"],
        FeaturesKnownBy(
            typeof(ModuleRules).Assembly, "CcgAssurance.Web.Tests.Rules.Planted.Fourth", "CcgAssurance.Web.Tests.Rules.Planted.First"));

    private static IEnumerable<string> FeaturesKnownBy(Assembly assembly, string below, string features) =>
        Types.InAssembly(assembly).That().ResideInNamespace(below).And().HaveDependencyOnAny(features).GetTypes()
            .Select(type => type.FullName);
}
