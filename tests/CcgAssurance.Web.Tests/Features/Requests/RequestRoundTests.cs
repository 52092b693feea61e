using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Requests;

public sealed class RequestRoundTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly Dictionary<string, string> Draft = new()
    {
        ["Form.Subject"] = "Waiting times",
        ["Form.Power"] = "Informal",
        ["Form.Addressee"] = "Ccg",
        ["Form.Required"] = "Document",
        ["Form.Details"] = "The recovery plan.",
        ["Form.DueOn.Day"] = "12",
        ["Form.DueOn.Month"] = "12",
        ["Form.DueOn.Year"] = "2014",
    };

    [Fact]
    [Rule("R180", "R181", "R188")]
    public async Task A_request_is_drafted_issued_answered_found_sufficient_and_closed()
    {
        var team = await app.Given.AreaTeamAsync();
        var ccg = await app.Given.CcgAsync(team);
        var lead = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team));
        var group = await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, ccg));

        await TakeAsync(lead, $"/ccgs/{ccg}/requests/new", Draft);
        var id = (await RequestAsync(ccg)).Id;
        Assert.Equal(200, (await lead.OpenAsync($"/requests/{id}")).Status);
        Assert.Equal(404, (await group.OpenAsync($"/requests/{id}")).Status);

        await TakeAsync(lead, $"/requests/{id}/issue", []);
        var number = (await RequestAsync(ccg)).Number;
        Assert.NotNull(number);
        await TakeAsync(group, $"/requests/{number}/reply", new() { ["Form.Text"] = "Here it is.", ["Form.MoreToCome"] = "False" });
        await TakeAsync(lead, $"/requests/{number}/finding", new() { ["Form.IsSufficient"] = "True", ["Form.Reason"] = "Complete." });
        await TakeAsync(lead, $"/requests/{number}/close", new() { ["Form.FollowOn"] = "None" });

        var request = await RequestAsync(ccg);
        Assert.Equal((RequestStage.Closed, true), (request.Stage, request.IsSufficient));
        Assert.Contains("Complete.", (await group.OpenAsync($"/requests/{number}")).Text, StringComparison.Ordinal);
    }

    private static async Task TakeAsync(Visitor visitor, string address, Dictionary<string, string> answers)
    {
        var page = await visitor.OpenAsync(address);
        Assert.Equal(200, page.Status);
        var saved = await visitor.SubmitAsync(page.Form(address), answers);
        Assert.Equal(302, saved.Status);
    }

    private Task<InformationRequest> RequestAsync(OrganisationCode ccg) => app.ReadAsync(db =>
        db.InformationRequests.AsNoTracking().SingleAsync(request => request.CcgCode == ccg));
}
