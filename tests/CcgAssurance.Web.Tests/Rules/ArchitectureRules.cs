using System.Reflection;
using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Reporting;
using CcgAssurance.Web.Tests.Rules.Planted;
using NetArchTest.Rules;

namespace CcgAssurance.Web.Tests.Rules;

public sealed class ArchitectureRules
{
    private const string EntityFramework = "Microsoft.EntityFrameworkCore";

    private static readonly Assembly Domain = typeof(Actor).Assembly;
    private static readonly Assembly Tests = typeof(ArchitectureRules).Assembly;

    [Fact]
    public void Domain_needs_nothing_but_the_base_library() => Violations.None(BeyondTheBaseLibrary(Domain));

    [Fact]
    public void A_need_beyond_the_base_library_is_found() => Assert.Contains("NetArchTest", BeyondTheBaseLibrary(Tests));

    [Fact]
    public void Data_does_not_know_reporting() => Violations.None(Known(typeof(AssuranceDbContext).Assembly, "CcgAssurance.Reporting"));

    [Fact]
    public void Reporting_does_not_know_data_or_the_web() => Violations.None(
        Known(typeof(IDocumentRenderer).Assembly, "CcgAssurance.Data", EntityFramework, "Microsoft.AspNetCore"));

    [Theory]
    [InlineData("CcgAssurance.Data")]
    [InlineData("Microsoft.AspNetCore.Mvc")]
    public void An_assembly_that_should_not_be_known_is_found_by_its_name_and_by_its_parts(string forbidden) =>
        Assert.NotEmpty(Known(typeof(Program).Assembly, forbidden));

    [Fact]
    public void No_controller_knows_the_database() => Violations.None(ControllersWithTheDatabase(typeof(Program).Assembly));

    [Fact]
    public void A_controller_that_takes_the_database_context_is_found() =>
        Assert.Equal([typeof(HastyController).FullName], ControllersWithTheDatabase(Tests));

    private static IEnumerable<string> BeyondTheBaseLibrary(Assembly assembly) =>
        References(assembly).Where(name => !name.StartsWith("System.", StringComparison.Ordinal));

    private static IEnumerable<string> Known(Assembly assembly, params string[] forbidden) =>
        References(assembly).Where(name => forbidden.Any(one => $"{name}.".StartsWith($"{one}.", StringComparison.Ordinal)));

    // A controller reads through a query and writes through a handler.
    private static IEnumerable<string> ControllersWithTheDatabase(Assembly assembly) =>
        Types.InAssembly(assembly).That().HaveNameEndingWith("Controller")
            .And().HaveDependencyOnAny(EntityFramework, typeof(AssuranceDbContext).FullName)
            .GetTypes().Select(type => type.FullName);

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);
}
