using System.Text.RegularExpressions;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Shared.History;
using CcgAssurance.Web.Infrastructure.History;
using CcgAssurance.Web.Tests.Rules.Queries;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.History;

/// <summary>Every page of every history of the demo is read: there is nothing in it but words.</summary>
[Trait("Speed", "Slow")]
[Collection(nameof(PlayedDemo))]
public sealed partial class HistoryWordsTests(PlayedDemo demo)
{
    private static readonly Actor Lead = new(
        new UserId(Guid.CreateVersion7()), "Ruth Okafor", Role.AreaTeamLead, OrganisationCode.Parse("X80"),
        UkTime.MomentOf(new DateOnly(2015, 6, 8), TimeOnly.MinValue));

    [Fact]
    [Rule("R254")]
    public async Task The_history_holds_no_key_hash_code_or_name_of_the_program()
    {
        await using var db = demo.Database.CreateContext();
        var records = await db.AuditEntries.GroupBy(entry => new { entry.RecordKind, entry.RecordId })
            .Select(record => new { record.Key.RecordKind, record.Key.RecordId, Count = record.Count() })
            .Where(record => record.Count > 1)
            .ToListAsync(TestContext.Current.CancellationToken);
        var (query, read, problems) = (new HistoryQuery(db), 0, new List<string>());
        foreach (var record in records)
        {
            for (var (page, pages) = (1, 1); page <= pages; page++)
            {
                var history = await query.RunAsync(
                    new RecordKey(record.RecordKind, record.RecordId),
                    new HistoryFilter { Page = page.ToString(System.Globalization.CultureInfo.InvariantCulture) },
                    Lead,
                    TestContext.Current.CancellationToken);
                pages = history.Pages;
                read += history.Entries.Count;
                problems.AddRange(history.Entries.SelectMany(Problems).Concat(history.Parts.Select(part => part.Text).Where(IsTechnical)));
            }
        }

        Assert.True(read > 1_000, $"Only {read} entries were read.");
        Rules.Violations.None(problems.Distinct());
    }

    [Fact]
    public void Every_kind_of_part_that_has_a_history_belongs_to_a_part_with_a_name_of_its_own() => Rules.Violations.None(
        typeof(IAudited).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IAudited)))
            .Where(type => HistoryParts.NameOf(type.Name, "Planted on domain 1") == "Planted on domain 1")
            .Select(type => type.Name)
            .Except(["DomainJudgement", "ThemeNarrative"]));

    [Theory]
    [InlineData("01a229ef-cffe-70e1-b96f-57397e114ee2", true)]
    [InlineData("e9890b50f57dbf52fb6f5e6cf68383f691e6a460256e2a01bc", true)]
    [InlineData("2014-15", true)]
    [InlineData("2014-05-28", true)]
    [InlineData("Record id", true)]
    [InlineData("Ccg code", true)]
    [InlineData("SharedWithCcg", true)]
    [InlineData("q4", true)]
    [InlineData("Quarter 4 of 2014/15", false)]
    [InlineData("28 May 2014", false)]
    public void A_key_hash_or_code_is_found(string text, bool isTechnical) => Assert.Equal(isTechnical, IsTechnical(text));

    private static IEnumerable<string> Problems(HistoryEntry entry) => entry.Fields
        .SelectMany(field => new[] { field.Old, field.New }.OfType<string>()
            .Where(value => Key().IsMatch(value) || (!value.Contains(' ', StringComparison.Ordinal) && IsTechnical(value)))
            .Append(field.Name)
            .Where(text => text != field.Name || IsTechnical(text))
            .Select(text => $"{entry.What}: {field.Name}: {text}"))
        .Concat(IsTechnical(entry.What) ? [entry.What] : []);

    private static bool IsTechnical(string text) => Key().IsMatch(text) || Technical().IsMatch(text);

    [GeneratedRegex(@"[0-9a-f]{8}-[0-9a-f]{4}-|[0-9a-f]{32}", RegexOptions.IgnoreCase)]
    private static partial Regex Key();

    [GeneratedRegex(@"\d{4}-\d\d|\b(id|key|sha256|code|token|kind)$|[a-z][A-Z]|^q[1-4]$|^X\d\d$")]
    private static partial Regex Technical();
}
