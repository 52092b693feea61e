using CcgAssurance.Data;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Web.Tests.Rules;

/// <summary>That <see cref="OrderRule"/>, which listens to every query of every page test, would find something.</summary>
public sealed class OrderRuleTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    public static TheoryData<string, Func<AssuranceDbContext, IQueryable<object>>> Left => new()
    {
        { "a key alone", db => db.EvidenceItems.OrderBy(item => item.Id) },
        { "a key after a day", db => db.EvidenceItems.OrderBy(item => item.Date).ThenBy(item => item.Id) },
        { "a key right after a moment", db => db.EvidenceItems.OrderBy(item => item.AddedAt).ThenBy(item => item.Id) },
        { "a day in the end", db => db.EvidenceItems.OrderBy(item => item.AddedAt).ThenBy(item => item.Date) },
        { "a text in the end, inside", db => db.QuarterlyAssessments.Select(row => row.Attendees.OrderBy(one => one.Name).ToList()) },
    };

    public static TheoryData<string, Func<AssuranceDbContext, IQueryable<object>>> Decided => new()
    {
        {
            "a moment and a text before the key",
            db => db.EvidenceItems.OrderByDescending(item => item.AddedAt).ThenBy(item => item.Title).ThenBy(item => item.Id)
        },
        { "a number", db => db.ReportItems.OrderBy(item => item.Position) },
        { "the code of an organisation", db => db.Ccgs.OrderBy(ccg => ccg.OpenedOn).ThenBy(ccg => ccg.Code) },
        { "the first day of a period", db => db.CcgOfficeHolders.OrderByDescending(holder => holder.From) },
    };

    [Theory]
    [MemberData(nameof(Left), DisableDiscoveryEnumeration = true)]
    public async Task An_order_that_leaves_something_to_the_database_is_found(
        string what, Func<AssuranceDbContext, IQueryable<object>> query)
    {
        await using var db = app.Database.CreateContext(OrderRule.Instance);

        var failure = await Record.ExceptionAsync(() => query(db).ToListAsync(TestContext.Current.CancellationToken));

        Assert.True(failure?.Message.StartsWith("A query sorts by", StringComparison.Ordinal), what);
    }

    [Theory]
    [MemberData(nameof(Decided), DisableDiscoveryEnumeration = true)]
    public async Task An_order_that_decides_everything_passes(string what, Func<AssuranceDbContext, IQueryable<object>> query)
    {
        await using var db = app.Database.CreateContext(OrderRule.Instance);

        Assert.True(await Record.ExceptionAsync(() => query(db).ToListAsync(TestContext.Current.CancellationToken)) is null, what);
    }

    [Fact]
    public void The_application_is_listened_to()
    {
        using var scope = app.Services.CreateScope();
        var options = scope.ServiceProvider.GetRequiredService<AssuranceDbContext>().GetService<IDbContextOptions>();

        Assert.Contains(OrderRule.Instance, options.FindExtension<CoreOptionsExtension>()!.Interceptors!);
    }
}
