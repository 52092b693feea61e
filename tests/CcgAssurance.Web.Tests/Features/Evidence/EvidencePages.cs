using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Tests.Rules;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Evidence;

/// <summary>What all tests of evidence start from and look at.</summary>
public abstract class EvidencePages(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    protected static readonly Dictionary<string, string> Complete = new()
    {
        ["Form.Title"] = "Inspection of the hospital",
        ["Form.Kind"] = "PartnerReport",
        ["Form.Source"] = "Care Quality Commission",
        ["Form.Date.Day"] = "2",
        ["Form.Date.Month"] = "7",
        ["Form.Date.Year"] = "2014",
        ["Form.Scope"] = "Local",
        ["Form.Summary"] = "Two wards need\nmore nurses.",
        ["Form.Link"] = "https://www.example.org/report",
        ["Form.Focuses"] = "domain-1",
        ["Form.Tags"] = "Safeguarding",
        ["Form.ShowsShortfall"] = "true",
    };

    protected AssuranceApp App => app;

    protected static async Task JudgeAsync(Visitor lead, QuarterKey quarter, int domain, Guid basis)
    {
        var address = $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/domains/{domain}";
        var form = (await lead.OpenAsync(address)).Form(address);
        Assert.Equal(302, (await lead.SubmitAsync(form, new() { ["Form.Basis"] = $"evidence-{basis}" })).Status);
    }

    protected Actor ActorOf(Visitor visitor) =>
        new(visitor.User!.Id, visitor.User.Name, visitor.User.Role, visitor.User.Organisation, App.Clock.GetUtcNow());

    protected IEnumerable<string> PagesOf(QuarterKey quarter, Guid item) => RouteTable.Controllers(App)
        .Where(endpoint => endpoint.Methods().Contains("GET") && endpoint.RoutePattern.GetParameter("quarter") is not null)
        .SelectMany(endpoint => Enumerable.Range(1, 6).Select(domain => SampleRoutes.AddressOf(endpoint, new Dictionary<string, string>
        {
            ["code"] = quarter.Ccg.Value,
            ["year"] = quarter.Year.ToString(),
            ["quarter"] = quarter.Quarter.ToString(),
            ["id"] = item.ToString(),
            ["domain"] = domain.ToString(System.Globalization.CultureInfo.InvariantCulture),
        })))
        .Distinct();

    protected async Task<(Visitor Lead, Visitor Ccg, QuarterKey Quarter)> SidesAsync()
    {
        var team = await App.Given.AreaTeamAsync();
        var quarter = await App.Given.QuarterWithoutMeetingAsync(await App.Given.CcgAsync(team));
        return (
            await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamLead, team)),
            await App.LogInAsync(await App.Given.UserAsync(Role.CcgLead, quarter.Ccg)),
            quarter);
    }

    protected static async Task<Page> AddAsync(Visitor visitor, QuarterKey quarter, Dictionary<string, string> answers, params TestFile[] files)
    {
        var address = Address(quarter, "/add");
        return await visitor.SubmitAsync((await visitor.OpenAsync(address)).Form(address), answers, files);
    }

    protected Task<List<EvidenceItem>> ItemsAsync(QuarterKey quarter) => App.ReadAsync(db => db.QuarterlyAssessments
        .Where(row => row.CcgCode == quarter.Ccg && row.Year == quarter.Year && row.Quarter == quarter.Quarter)
        .SelectMany(row => row.Evidence)
        .ToListAsync());

    protected static string Address(QuarterKey quarter, string rest = "") => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/evidence{rest}";
}
