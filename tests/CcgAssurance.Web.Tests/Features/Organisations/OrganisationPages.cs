using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Features.Organisations;

/// <summary>What the tests of these pages do again and again.</summary>
internal static class OrganisationPages
{
    public static async Task<Visitor> NationalTeamAsync(this AssuranceApp app) => await app.LogInAsync(await app.Given.UserAsync(Role.NationalTeam));

    public static async Task<Page> CloseAsync(this Visitor visitor, OrganisationCode ccg, (int Day, int Month, int Year) day, OrganisationCode? successor)
    {
        var address = $"/organisations/{ccg}/closing";
        var answers = Date("ClosedOn", day);
        answers["Form.SuccessorCode"] = successor?.Value ?? "";
        return await visitor.SubmitAsync((await visitor.OpenAsync(address)).Form(address), answers);
    }

    public static Dictionary<string, string> Date(string field, (int Day, int Month, int Year) day) => new()
    {
        [$"Form.{field}.Day"] = $"{day.Day}",
        [$"Form.{field}.Month"] = $"{day.Month}",
        [$"Form.{field}.Year"] = $"{day.Year}",
    };
}
