using System.Globalization;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Requests;

/// <summary>A group and everybody who can have to do with a request to it. The clock stands at 19 November 2014.</summary>
internal sealed record GivenRequest(AssuranceApp App, OrganisationCode Region, OrganisationCode Team, OrganisationCode Ccg)
{
    public static Dictionary<string, string> Informal => new()
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

    public static Dictionary<string, string> Formal => new(Informal)
    {
        ["Form.Power"] = "S14Z18",
        ["Form.Purpose"] = "To see whether waits fall.",
        ["Form.Ground"] = "FailureInFunction",
        ["Form.GroundReason"] = "The standard was missed in six months.",
        ["Form.ConversationOn.Day"] = "10",
        ["Form.ConversationOn.Month"] = "11",
        ["Form.ConversationOn.Year"] = "2014",
    };

    public string Add => $"/ccgs/{Ccg}/requests/new";

    public static async Task<GivenRequest> InAsync(AssuranceApp app)
    {
        var region = await app.Given.RegionAsync();
        var team = await app.Given.AreaTeamAsync(region: region);
        return new GivenRequest(app, region, team, await app.Given.CcgAsync(team));
    }

    /// <summary>Somebody of this group, or of the area team or region to which it belongs.</summary>
    public async Task<Visitor> LogInAsync(Role role) => await App.LogInAsync(await App.Given.UserAsync(role, role.Level() switch
    {
        OrganisationLevel.Ccg => Ccg,
        OrganisationLevel.AreaTeam => Team,
        OrganisationLevel.Region => Region,
        OrganisationLevel.National => null,
    }));

    /// <summary>The address of a request that was issued and brought to a stage after that.</summary>
    public async Task<string> IssuedAsync(RequestStage stage = RequestStage.Issued, RequestAnswers? answers = null, DateOnly? on = null) =>
        Address(await App.Given.RequestAsync(Ccg, stage, answers, on));

    /// <summary>The address of a draft.</summary>
    public async Task<string> DraftedAsync(RequestAnswers? answers = null) => $"/requests/{await App.Given.DraftRequestAsync(Ccg, answers)}";

    public async Task<string> ProposedAsync()
    {
        var id = await App.Given.DraftRequestAsync(Ccg, Sample.FormalRequest());
        await App.Given.ChangeRequestAsync(id, request => request.Propose(App.Given.By(Role.AreaTeamLead, Ccg)));
        return $"/requests/{id}";
    }

    public Task<InformationRequest> ReadAsync(string address) => App.ReadAsync(db =>
    {
        var key = address.Split('/')[^1];
        var requests = db.AllPartsOf<InformationRequest>().AsNoTracking();
        return Guid.TryParse(key, out var id)
            ? requests.SingleAsync(request => request.Id == id)
            : requests.SingleAsync(request => request.Number == int.Parse(key, CultureInfo.InvariantCulture));
    });

    public static string Address(int? number) => string.Create(CultureInfo.InvariantCulture, $"/requests/{number}");

    /// <summary>Opens the form at an address and sends it with these answers.</summary>
    public static async Task<Page> SubmitAsync(Visitor visitor, string address, Dictionary<string, string>? answers = null, params TestFile[] files) =>
        await visitor.SubmitAsync((await visitor.OpenAsync(address)).Form(address), answers, files);

    /// <summary>The same, where it is to be accepted.</summary>
    public static async Task<Page> TakeAsync(Visitor visitor, string address, Dictionary<string, string>? answers = null, params TestFile[] files)
    {
        var answer = await SubmitAsync(visitor, address, answers, files);
        Assert.True(answer.Status == 302, answer.Status == 302 ? "" : answer.Text);
        return await visitor.FollowAsync(answer);
    }

    public static Dictionary<string, string> On(string field, string day) => new()
    {
        [$"Form.{field}.Day"] = day[8..],
        [$"Form.{field}.Month"] = day[5..7],
        [$"Form.{field}.Year"] = day[..4],
    };
}
