using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Web.Tests.Features.Meetings;
using CcgAssurance.Web.Tests.Rules;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments;

/// <summary>Every page of a quarter cites what its year rests on: nothing of 2013/14 cites guidance that was written for the year after.</summary>
[Trait("Runs", "Once")]
public sealed class CitationTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly string[] Of2014 = ["2014/15 operational guidance"];
    private static readonly string[] Of2013 = ["CCG Assurance Framework 2013/14", "this service's own rule for 2013/14"];

    [Theory]
    [Rule("R1", "R263")]
    [InlineData(2013, AssessmentStage.Draft)]
    [InlineData(2013, AssessmentStage.SharedWithCcg)]
    [InlineData(2013, AssessmentStage.Published)]
    [InlineData(2014, AssessmentStage.Draft)]
    [InlineData(2014, AssessmentStage.SharedWithCcg)]
    [InlineData(2014, AssessmentStage.Published)]
    public async Task No_page_of_a_quarter_cites_the_framework_of_another_year(int year, AssessmentStage stage)
    {
        var played = await app.Given.ScenarioAsync(stage, year: FinancialYear.StartingIn(year), quarter: Quarter.Q4);
        var (own, foreign) = year == 2013 ? (Of2013, Of2014) : (Of2014, Of2013);
        var citing = new HashSet<string>();

        foreach (var person in new[] { played.Lead, played.Director, played.CcgLead })
        {
            var visitor = await app.LogInAsync(person);
            foreach (var address in await AddressesAsync(played))
            {
                var page = await visitor.OpenAsync(address);
                Assert.DoesNotContain(foreign, words => page.Raw.Contains(words, StringComparison.Ordinal));
                citing.UnionWith(own.Any(words => page.Document.Body!.TextContent.Contains(words, StringComparison.Ordinal)) ? [address] : []);
            }
        }

        Assert.True(citing.Count > 5, $"Only these pages cite anything: {string.Join(", ", citing)}");
    }

    [Fact]
    [Rule("R131", "R134")]
    public async Task What_stops_a_judgement_of_2013_14_cites_the_framework_of_that_year_or_calls_the_rule_our_own()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Draft, year: FinancialYear.StartingIn(2013), quarter: Quarter.Q4);
        var lead = await app.LogInAsync(played.Lead);
        var address = $"{played.Root}/domains/1";

        var page = await lead.SubmitAsync(address, new() { ["Form.Factors"] = "Other", ["Form.IsJoint"] = "false" });

        page.ShowsError(
            "Form.NotJointReason", "Enter why the judgement was not made together with the CCG (CCG Assurance Framework 2013/14)");
        page.ShowsError("Form.OtherFactor", "Enter what else you took into account (this service's own rule for 2013/14)");
    }

    private async Task<IReadOnlyList<string>> AddressesAsync(QuarterScenario played)
    {
        var item = await app.ReadAsync(db => db.QuarterlyAssessments
            .Where(row => row.CcgCode == played.Quarter.Ccg)
            .SelectMany(row => row.Items)
            .Select(row => row.Id)
            .FirstOrDefaultAsync(TestContext.Current.CancellationToken));
        var values = new Dictionary<string, string>
        {
            ["code"] = played.Quarter.Ccg.Value,
            ["year"] = played.Quarter.Year.ToString(),
            ["quarter"] = played.Quarter.Quarter.ToString(),
            ["id"] = item.ToString(),
        };
        return
        [
            .. RouteTable.Controllers(app)
                .Where(endpoint => endpoint.Methods().Contains("GET") && endpoint.RoutePattern.GetParameter("quarter") is not null)
                .Select(endpoint => SampleRoutes.AddressOf(endpoint, values))
                .Distinct(),
            $"{played.Root}/items/add?focus=domain-1&kind=issue",
            $"{played.Root}/items/add?focus=domain-1&kind=achievement",
            $"{played.Root}/items/add-several?focus=domain-1&kind=action",
        ];
    }
}
