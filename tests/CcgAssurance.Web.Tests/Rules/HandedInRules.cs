using System.Reflection;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Work;
using CcgAssurance.Web.Tests.Rules.Planted.Forgotten;
using NetArchTest.Rules;

namespace CcgAssurance.Web.Tests.Rules;

/// <summary>What a module of the domain has for the pages that all modules share is handed in to them.</summary>
public sealed class HandedInRules
{
    private static readonly Assembly Domain = typeof(Actor).Assembly;
    private static readonly Assembly Web = typeof(Program).Assembly;

    [Fact]
    public void Tasks_of_every_module_reach_the_queue() => Violations.None(Forgotten(TasksIn(Domain), typeof(IWorkSource), Web));

    [Fact]
    public void Places_of_every_module_can_be_reached() => Violations.None(Forgotten(PlacesIn(Domain), typeof(IFindingLinks), Web));

    [Fact]
    public void Tasks_and_places_that_nobody_hands_in_are_found()
    {
        var planted = typeof(HandedInRules).Assembly;

        Assert.Equal([nameof(ForgottenTasks)], Forgotten(TasksIn(planted), typeof(IWorkSource), Web));
        Assert.Contains(nameof(ForgottenPlace), Forgotten(PlacesIn(planted), typeof(IFindingLinks), Web));
    }

    private static IEnumerable<Type> TasksIn(Assembly assembly) =>
        assembly.GetTypes().Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Tasks", StringComparison.Ordinal));

    private static IEnumerable<Type> PlacesIn(Assembly assembly) =>
        assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(FindingPlace)));

    private static IEnumerable<string> Forgotten(IEnumerable<Type> types, Type handsIn, Assembly web) => types
        .Where(type => !Types.InAssembly(web).That().ImplementInterface(handsIn).And().HaveDependencyOnAny(type.FullName).GetTypes().Any())
        .Select(type => type.Name);
}
