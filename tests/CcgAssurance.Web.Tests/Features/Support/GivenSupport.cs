using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Support;

/// <summary>A group and everybody who can have to do with support for it. The clock stands at 19 November 2014.</summary>
internal sealed record GivenSupport(AssuranceApp App, OrganisationCode Region, OrganisationCode Team, OrganisationCode Ccg)
{
    public static Dictionary<string, string> Answers => new()
    {
        ["Form.Title"] = "Shorter waits for surgery",
        ["Form.Domains"] = "3",
        ["Form.Rationale"] = "The standard was missed in six months.",
        ["Form.StartsOn.Day"] = "1",
        ["Form.StartsOn.Month"] = "12",
        ["Form.StartsOn.Year"] = "2014",
    };

    public string Add => $"/ccgs/{Ccg}/support/new";

    public static async Task<GivenSupport> InAsync(AssuranceApp app)
    {
        var region = await app.Given.RegionAsync();
        var team = await app.Given.AreaTeamAsync(region: region);
        return new GivenSupport(app, region, team, await app.Given.CcgAsync(team));
    }

    /// <summary>Somebody of this group, or of the area team or region to which it belongs.</summary>
    public async Task<Visitor> LogInAsync(Role role) => await App.LogInAsync(await App.Given.UserAsync(role, role.Level() switch
    {
        OrganisationLevel.Ccg => Ccg,
        OrganisationLevel.AreaTeam => Team,
        OrganisationLevel.Region => Region,
        OrganisationLevel.National => null,
    }));

    /// <summary>The address of a draft, complete but for what the answers leave out.</summary>
    public async Task<string> DraftedAsync(TermsAnswers? answers = null) => Address(await App.Given.DraftSupportAsync(Ccg, answers));

    /// <summary>The address of a package that was proposed and brought to a stage after that.</summary>
    public async Task<string> InStageAsync(SupportStage stage, TermsAnswers? answers = null) =>
        await NumberedAsync(await App.Given.SupportAsync(Ccg, stage, answers));

    /// <summary>The address of a package that both sides agreed and that ended yesterday without an outcome.</summary>
    public async Task<string> DueAsync(TermsAnswers? answers = null)
    {
        var id = await App.Given.SupportAsync(Ccg, SupportStage.Agreed, answers);
        var yesterday = new DateOnly(2014, 11, 18);
        await App.ReadAsync(db => db.SupportPackages.Where(package => package.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(package => package.EndsOn, yesterday)));
        await App.ReadAsync(db => db.SupportTerms.Where(terms => terms.PackageId == id)
            .ExecuteUpdateAsync(set => set.SetProperty(terms => terms.EndsOn, yesterday)));
        return await NumberedAsync(id);
    }

    /// <summary>The address of a package that both sides agreed, of which the lead writes another edition.</summary>
    public async Task<string> RevisedAsync(string title = "Longer support")
    {
        var id = await App.Given.SupportAsync(Ccg);
        var lead = App.Given.OfSupport(Role.AreaTeamLead, Ccg);
        await App.Given.ChangeSupportAsync(id, package => package.Revise(TermsChange.Prolonged, "Waits fall too slowly.", lead));
        await App.Given.ChangeSupportAsync(id, package => package.Write(package.TermsInHand!.ToAnswers() with { Title = title }, lead));
        return await NumberedAsync(id);
    }

    public Task<SupportPackage> ReadAsync(string address) => App.ReadAsync(db =>
    {
        var key = address.Split('/')[2].Split('#')[0];
        var packages = db.AllPartsOf<SupportPackage>().AsNoTracking();
        return Guid.TryParse(key, out var id)
            ? packages.SingleAsync(package => package.Id == id)
            : packages.SingleAsync(package => package.Number == int.Parse(key, CultureInfo.InvariantCulture));
    });

    private async Task<string> NumberedAsync(Guid id)
    {
        var number = await App.ReadAsync(db => db.SupportPackages.Where(row => row.Id == id).Select(row => row.Number).SingleAsync());
        return string.Create(CultureInfo.InvariantCulture, $"/support/{number}");
    }

    public static string Address(Guid id) => $"/support/{id}";

    /// <summary>Opens the form at an address and sends it with these answers.</summary>
    public static async Task<Page> SubmitAsync(Visitor visitor, string address, Dictionary<string, string>? answers = null, params TestFile[] files)
    {
        var page = await visitor.OpenAsync(address);

        // Once it has a number, a package leads to itself under that.
        var step = address[address.IndexOf('/', "/support/".Length)..];
        var action = page.Document.Forms.Select(form => form.GetAttribute("action"))
            .FirstOrDefault(found => found?.StartsWith("/support/", StringComparison.Ordinal) == true && found.EndsWith(step, StringComparison.Ordinal));
        return await visitor.SubmitAsync(page.Form(action ?? address), answers, files);
    }

    /// <summary>The same, where it is to be accepted.</summary>
    public static async Task<Page> TakeAsync(Visitor visitor, string address, Dictionary<string, string>? answers = null, params TestFile[] files)
    {
        var answer = await SubmitAsync(visitor, address, answers, files);
        Assert.True(answer.Status == 302, answer.Status == 302 ? "" : $"{answer.Status}: {answer.Text}");
        return await visitor.FollowAsync(answer);
    }

    public static Dictionary<string, string> On(string field, string day) => new()
    {
        [$"Form.{field}.Day"] = day[8..],
        [$"Form.{field}.Month"] = day[5..7],
        [$"Form.{field}.Year"] = day[..4],
    };

    public static Dictionary<string, string> Because(string reason) => new() { ["Form.Reason"] = reason };

    public static string Source(GuidanceRule rule) => $"({rule.Source})";
}
