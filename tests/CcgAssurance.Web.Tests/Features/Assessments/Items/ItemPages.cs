using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.Items;

/// <summary>What all tests of achievements, issues and actions start from and look at.</summary>
public abstract class ItemPages(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    protected static readonly Focus Third = Focus.On(new DomainNumber(3));

    protected static readonly Dictionary<string, string> CompleteAction = new()
    {
        ["Form.Text"] = "Ask the trust for a plan.\nThen check it.",
        ["Form.Owner"] = "ThirdParty",
        ["Form.OwnerName"] = "Anyshire Commissioning Support Unit",
        ["Form.DueOn.Day"] = "30",
        ["Form.DueOn.Month"] = "9",
        ["Form.DueOn.Year"] = "2014",
        ["Form.Status"] = "InProgress",
        ["Form.Progress"] = "Asked in July.",
    };

    protected AssuranceApp App => app;

    // The buttons of the list carry the answer, and the form what the list showed.
    protected static Task<Page> MoveAsync(Visitor visitor, Page page, QuarterKey quarter, Guid id, string way) =>
        visitor.SubmitAsync(page.Form($"{Change(quarter, id)}/move"), new() { ["move"] = way });

    protected Task ReopenAsync(QuarterKey quarter) => App.WriteAsync(async db =>
    {
        var assessment = await db.QuarterlyAssessments.SingleAsync(row => row.CcgCode == quarter.Ccg && row.Quarter == quarter.Quarter);
        db.Entry(assessment).Property(row => row.StageToken).CurrentValue = Guid.CreateVersion7();
    });

    protected async Task<(Visitor Visitor, QuarterKey Quarter)> LeadWithAsync()
    {
        var team = await App.Given.AreaTeamAsync();
        var quarter = await App.Given.QuarterAsync(await App.Given.CcgAsync(team));
        return (await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamLead, team)), quarter);
    }

    protected static async Task<Page> SubmitAsync(Visitor visitor, string address, Dictionary<string, string> answers) =>
        await visitor.SubmitAsync((await visitor.OpenAsync(address)).Form(address), answers);

    protected Task<List<ReportItem>> ReadAsync(QuarterKey quarter) => App.ReadAsync(db => db.QuarterlyAssessments
        .Where(row => row.CcgCode == quarter.Ccg && row.Year == quarter.Year && row.Quarter == quarter.Quarter)
        .SelectMany(row => row.Items)
        .OrderBy(item => item.Position)
        .ToListAsync());

    protected Task<List<AuditEntry>> HistoryAsync(Visitor visitor) =>
        App.ReadAsync(db => db.AuditEntries.Where(entry => entry.UserId == visitor.User!.Id).ToListAsync());

    protected static string Root(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}";

    protected static string Add(QuarterKey quarter, string kind) => $"{Root(quarter)}/items/add?focus=domain-3&kind={kind}";

    protected static string Change(QuarterKey quarter, Guid id) => $"{Root(quarter)}/items/{id}";
}
