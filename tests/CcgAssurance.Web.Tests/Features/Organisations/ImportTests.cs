using System.Text;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Organisations;

public sealed class ImportTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Address = "/organisations/import";

    [Fact]
    public async Task Get_by_another_role_is_forbidden() =>
        Assert.Equal(403, (await (await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead))).OpenAsync(Address)).Status);

    [Theory]
    [InlineData("code,change\n", "The first row of the selected file must name the columns code, change, date and value")]
    [InlineData("code,change,date,value\n", "The selected file has no rows below its first one")]
    public async Task A_file_that_is_no_import_says_what_it_has_to_be(string text, string message) =>
        (await SendAsync(await app.NationalTeamAsync(), text)).ShowsError("Form.File", message);

    [Fact]
    public async Task Nothing_selected_asks_for_a_file()
    {
        var visitor = await app.NationalTeamAsync();

        (await visitor.SubmitAsync((await visitor.OpenAsync(Address)).Form(Address))).ShowsError("Form.File", "Select a CSV or XLSX");
    }

    [Fact]
    public async Task A_preview_says_of_each_row_what_is_wrong_and_saves_nothing()
    {
        var (one, other) = (await app.Given.CcgAsync(), await app.Given.CcgAsync());
        var visitor = await app.NationalTeamAsync();

        var page = await SendAsync(visitor, $"""
            code,change,date,value
            {one},closes,2015-03-31,{other}
            9Z9,closes,2015-03-31,
            {one},shuts,2015-03-31,
            {one},name,tomorrow,NHS Any CCG
            {other},closes,2015-03-31,{one}
            """);

        Assert.Equal(400, page.Status);
        Assert.Equal(
            [
                "Nothing",
                "Enter the code of a CCG that is recorded",
                "Enter name, closes or area team as the change",
                "Enter the date as 2015-03-31 or 31/03/2015",
                "Enter a date that is 1 April 2015, when another CCG passes to this one, or later. " +
                    "Select a CCG that exists on 1 April 2015: this one closes on 31 March 2015",
            ],
            page.TableRows("Rows of the file").Select(row => row[5]));
        Assert.Contains("4 rows cannot be imported.", page.Text, StringComparison.Ordinal);
        Assert.Null(await ClosingOfAsync(one));
    }

    [Fact]
    public async Task What_was_previewed_is_imported_as_a_whole_with_its_history()
    {
        var (one, two, three, team) = (
            await app.Given.CcgAsync(), await app.Given.CcgAsync(), await app.Given.CcgAsync(), await app.Given.AreaTeamAsync());
        var visitor = await app.NationalTeamAsync();

        var preview = await SendAsync(visitor, $"""
            code;change;date;value
            {one};closes;31/03/2015;{two}
            {two};closes;31/03/2016;{three}
            {three};name;01/04/2016;NHS Großes CCG
            {three};area team;2016-04-01;{team}
            """);
        Assert.Equal(200, preview.Status);
        Assert.Null(await ClosingOfAsync(one));
        var done = await visitor.FollowAsync(await visitor.SubmitAsync(preview.Form($"{Address}/rows")));

        Assert.Contains("4 changes imported", done.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2015, 3, 31), await ClosingOfAsync(one));
        var first = await app.ReadAsync(db => db.Ccgs.Include(ccg => ccg.Successions).SingleAsync(ccg => ccg.Code == one));
        Assert.Equal([two, three], first.Successions.OrderBy(row => row.From).Select(row => row.SuccessorCode));
        Assert.Equal(
            "NHS Großes CCG",
            await app.ReadAsync(db => db.Ccgs.Where(ccg => ccg.Code == three).Select(ccg => ccg.NameOn(new DateOnly(2016, 4, 1))).SingleAsync()));
        Assert.Equal(6, await app.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.UserId == visitor.User!.Id)));
    }

    [Fact]
    public async Task Rows_that_no_longer_hold_when_they_are_saved_are_refused_as_a_whole()
    {
        var (one, two) = (await app.Given.CcgAsync(), await app.Given.CcgAsync());
        var visitor = await app.NationalTeamAsync();
        var preview = await SendAsync(visitor, $"code,change,date,value\n{two},name,2015-04-01,NHS Other CCG\n{one},closes,2015-03-31,{two}\n");
        await (await app.NationalTeamAsync()).CloseAsync(two, (31, 12, 2014), null);

        var page = await visitor.SubmitAsync(preview.Form($"{Address}/rows"));

        Assert.Equal(400, page.Status);
        Assert.Contains("2 rows cannot be imported.", page.Text, StringComparison.Ordinal);
        Assert.Null(await ClosingOfAsync(one));
    }

    private static async Task<Page> SendAsync(Visitor visitor, string text) => await visitor.SubmitAsync(
        (await visitor.OpenAsync(Address)).Form(Address), null, new TestFile("Form.File", "changes.csv", Encoding.Latin1.GetBytes(text)));

    private Task<DateOnly?> ClosingOfAsync(OrganisationCode code) =>
        app.ReadAsync(db => db.Ccgs.Where(ccg => ccg.Code == code).Select(ccg => ccg.ClosedOn).SingleAsync());
}
