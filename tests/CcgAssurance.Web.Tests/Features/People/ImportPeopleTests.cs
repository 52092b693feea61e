using System.Text;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Infrastructure.Tables;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.People;

public sealed class ImportPeopleTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Address = "/admin/people/import";
    private const string Headings = "Name,Email address,Role,Organisation code,First day,Last day";

    [Fact]
    public async Task Rows_are_shown_before_they_are_saved_and_then_make_accounts_with_their_roles()
    {
        var (administrator, ccg) = (await AdministratorAsync(), await app.Given.CcgAsync());
        var table = $"{Headings}\nAda Holt,ada.holt@test.example,CCG lead,{ccg},,\nAda Holt,ada.holt@test.example,governing body member,{ccg},1/4/2015,\n";

        var shown = await PasteAsync(administrator, table);

        Assert.Equal(200, shown.Status);
        Assert.Contains("1 person will be invited and 2 roles will be given", shown.Text, StringComparison.Ordinal);
        Assert.False(await HasAccountAsync("ada.holt@test.example"));

        var done = await administrator.FollowAsync(await administrator.SubmitAsync(shown.Form(Address), []));

        Assert.Equal("/admin/people?state=Invited", done.Response.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.Contains("1 person invited, 2 roles given", done.Text, StringComparison.Ordinal);
        Assert.Equal([Role.CcgLead, Role.GoverningBodyMember], await RolesAsync("ada.holt@test.example"));
        Assert.Contains(
            Directory.GetFiles(app.MailFolder).Select(File.ReadAllText),
            mail => mail.Contains("ada.holt@test.example", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Somebody_who_has_an_account_gets_the_role_and_keeps_the_name()
    {
        var (administrator, ccg, other) = (await AdministratorAsync(), await app.Given.CcgAsync(), await app.Given.CcgAsync());
        var user = await app.Given.UserAsync(Role.CcgLead, ccg);

        var shown = await PasteAsync(
            administrator, $"{Headings}\nSomebody Else,{user.Email},CCG lead,{ccg},,\nSomebody Else,{user.Email},CCG lead,{other},,");

        Assert.Contains("Has this role already. Nothing changes", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Has an account. Will get this role", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Somebody Else", shown.Document.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        await administrator.FollowAsync(await administrator.SubmitAsync(shown.Form(Address), []));
        Assert.Equal([Role.CcgLead, Role.CcgLead], await RolesAsync(user.Email!));
    }

    [Theory]
    [InlineData("No Address,,CCG lead,{0},,", "Enter an email address in the correct format")]
    [InlineData("No Address,,Chief,{0},,", "like name@example.nhs.uk. Enter one of these roles")]
    [InlineData(",new.person@test.example,CCG lead,{0},,", "Enter the person's name")]
    [InlineData("New Person,new.person@test.example,Chief,{0},,", "Enter one of these roles: Area team lead")]
    [InlineData("New Person,new.person@test.example,CCG lead,ZZZ,,", "There is no organisation with the code ZZZ")]
    [InlineData("New Person,new.person@test.example,CCG lead,here,,", "Enter the code of an organisation, like 00C, or NHS England")]
    [InlineData("New Person,new.person@test.example,Area team lead,{0},,", "Enter the code of an area team for the role Area team lead")]
    [InlineData("New Person,new.person@test.example,CCG lead,{0},soon,", "Enter days like 1 October 2014")]
    [InlineData("New Person,new.person@test.example,CCG lead,{0},2015-04-01,2015-03-31", "Enter a last day on or after the first day")]
    public async Task A_row_that_cannot_be_imported_says_why_and_nothing_is_saved(string row, string message)
    {
        var (administrator, ccg) = (await AdministratorAsync(), await app.Given.CcgAsync());
        var table = $"{Headings}\nGood Person,good.person@test.example,CCG lead,{ccg},,\n{string.Format(null, row, ccg)}";

        var page = await PasteAsync(administrator, table);

        Assert.Equal(400, page.Status);
        page.ShowsError("Form.Rows", "Change 1 row before you import. The table says what is wrong");
        Assert.Contains(message, page.Document.QuerySelectorAll("tbody tr")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Good Person", page.Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.False(await HasAccountAsync("good.person@test.example"));
    }

    [Fact]
    public async Task Two_rows_that_put_one_person_on_both_sides_of_a_group_are_refused()
    {
        var administrator = await AdministratorAsync();
        var team = await app.Given.AreaTeamAsync();
        var ccg = await app.Given.CcgAsync(areaTeam: team);

        var page = await PasteAsync(
            administrator, $"{Headings}\nTwo Sides,two.sides@test.example,CCG lead,{ccg},,\nTwo Sides,two.sides@test.example,Area team lead,{team},,");

        Assert.Equal(400, page.Status);
        Assert.Contains("already acts for the other side", page.Document.QuerySelectorAll("tbody tr")[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_imports_a_role_for_themselves()
    {
        var user = await app.Given.UserAsync(Role.Administrator);
        var administrator = await app.LogInAsync(user);

        var page = await PasteAsync(administrator, $"{Headings}\nMe,{user.Email},National team,NHS England,,");

        Assert.Contains("This is your own account", page.Document.QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_without_its_headings_says_which_are_missing()
    {
        var page = await PasteAsync(await AdministratorAsync(), "Name\tRole\nIvo Green\tCCG lead");

        page.ShowsError("Form.Rows", "Add these headings to the first row: Email address, Organisation code");
    }

    [Fact]
    public async Task A_workbook_and_a_table_of_Windows_are_read_as_what_they_say()
    {
        var (administrator, ccg) = (await AdministratorAsync(), await app.Given.CcgAsync());
        var sheet = new TableSheet(
            "People",
            [.. Headings.Split(',').Select(name => (name, 20))],
            [["Zoë O’Neill", "zoe@test.example", "CCG lead", ccg.Value, new DateOnly(2014, 10, 1), ""]]);
        var workbook = await TableFiles.XlsxAsync("People", [sheet], TestContext.Current.CancellationToken);
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!
            .GetBytes($"{Headings.Replace(',', ';')}\r\nZoë O’Neill;zoe@test.example;CCG lead;{ccg};01/10/2014;\r\n");

        var ofWorkbook = await SendAsync(administrator, new TestFile("Form.File", "people.xlsx", workbook));
        var ofWindows = await SendAsync(administrator, new TestFile("Form.File", "people.csv", windows));

        foreach (var page in new[] { ofWorkbook, ofWindows })
        {
            Assert.Equal(200, page.Status);
            var row = page.Document.QuerySelector("tbody tr")!.TextContent;
            Assert.Contains("Zoë O’Neill", row, StringComparison.Ordinal);
            Assert.Contains("from 1 October 2014", row, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("people.pdf", "%PDF-1.7 no table", "The selected file must be a CSV or XLSX")]
    [InlineData("people.csv", " \n", "The selected file is empty. Check that it was saved, then select it again")]
    public async Task A_file_that_is_no_table_is_refused_with_what_to_do(string name, string content, string message)
    {
        var page = await SendAsync(await AdministratorAsync(), new TestFile("Form.File", name, Encoding.UTF8.GetBytes(content)));

        Assert.Equal(400, page.Status);
        page.ShowsError("Form.File", message);
    }

    [Fact]
    public async Task More_rows_than_can_be_imported_at_once_are_refused()
    {
        var rows = Enumerable.Range(1, 201).Select(number => $"Person {number},person{number}@test.example,CCG lead,00C,,");

        var page = await PasteAsync(await AdministratorAsync(), $"{Headings}\n{string.Join('\n', rows)}");

        page.ShowsError("Form.Rows", "Enter 200 or fewer rows at a time, with the headings above them");
    }

    [Fact]
    public async Task A_link_of_the_downloaded_table_sets_a_password()
    {
        var (administrator, ccg) = (await AdministratorAsync(), await app.Given.CcgAsync());
        var shown = await PasteAsync(administrator, $"{Headings}\nNora Link,nora.link@test.example,CCG lead,{ccg},,");
        var list = await administrator.FollowAsync(await administrator.SubmitAsync(shown.Form(Address), []));

        var file = await administrator.SubmitAsync(list.Form("/admin/people/links"), []);

        Assert.Equal("text/csv", file.Response.Content.Headers.ContentType?.MediaType);
        var row = SentTable.RowsOf(file.Raw).Single(cells => cells[1] == "nora.link@test.example");
        Assert.Equal("Welcome to CCG assurance", (await app.Visitor().OpenAsync(new Uri(row[2]).PathAndQuery)).Heading);
    }

    [Fact]
    public async Task The_example_can_be_sent_as_it_is()
    {
        var administrator = await AdministratorAsync();
        var example = await administrator.OpenAsync("/admin/people/import/example.csv");

        var shown = await PasteAsync(administrator, example.Raw);

        Assert.DoesNotContain("Enter", shown.Document.QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<Page> PasteAsync(Visitor administrator, string table) => await administrator.SubmitAsync(
        (await administrator.OpenAsync(Address)).Form(Address), new() { ["Form.Rows"] = table });

    private static async Task<Page> SendAsync(Visitor administrator, TestFile file) =>
        await administrator.SubmitAsync((await administrator.OpenAsync(Address)).Form(Address), [], file);

    private async Task<Visitor> AdministratorAsync() => await app.LogInAsync(await app.Given.UserAsync(Role.Administrator));

    private Task<bool> HasAccountAsync(string email) => app.ReadAsync(db => db.Users.AnyAsync(user => user.Email == email));

    private Task<List<Role>> RolesAsync(string email) => app.ReadAsync(db => db.Memberships
        .Where(row => db.Users.Any(user => user.Email == email && user.Id == (Guid)(object)row.UserId))
        .OrderBy(row => row.From)
        .Select(row => row.Role)
        .ToListAsync());
}
