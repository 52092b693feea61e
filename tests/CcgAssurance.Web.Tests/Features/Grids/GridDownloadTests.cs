using System.Text;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Infrastructure.Tables;

namespace CcgAssurance.Web.Tests.Features.Grids;

public sealed class GridDownloadTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Caption = "All CCGs in Quarter 2 2014/15";

    [Fact]
    public async Task The_workbook_and_the_csv_hold_the_rows_that_the_page_shows_in_its_order()
    {
        var (lead, address) = await GridAsync();
        const string Query = "?level=AssuredWithSupport&sort=domain-2";

        var page = await lead.OpenAsync(address + Query);
        var shown = page.TableRows(Caption).Select(row => row[0].Split(" Compare")[0]).ToList();
        Assert.Equal(["NHS Gamma CCG", "NHS Alpha CCG"], shown);

        using var book = new Workbook(await BytesAsync(lead, page.Link("Download this table (Excel)")));
        Assert.Equal(["CCGs", "Counts"], book.Sheets);
        var rows = book.Rows("CCGs");
        Assert.Equal(
            [
                "CCG", "Code", "Headline", "Domain 1: Engagement", "Domain 2: Leadership", "Domain 3: Plans and outcomes", "Domain 4: Governance",
                "Domain 5: Partnerships", "Domain 6: Leaders", "Stage", "Next step", "Due", "Overdue actions", "Issues without a response",
                "Open requests for information", "Open support packages", "Quarters with support",
            ],
            rows[0].Select((name, column) => column is > 2 and < 9 ? $"Domain {column - 2}: {DomainName(column - 2)}" : name));
        Assert.Equal(shown, rows.Skip(1).Select(row => row[0]));
        Assert.Equal("Assured with support", rows[2][3]);
        Assert.Equal("1 of 6 domains judged", rows[2][2]);

        var lines = (await TextAsync(lead, page.Link("Download this table (CSV)"))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.Equal(rows.Select(row => row[0]), lines.Select(line => line.Split(',')[0]));
    }

    [Fact]
    public async Task The_workbook_has_real_days_and_numbers_a_header_that_stays_and_a_filter()
    {
        var (lead, address) = await GridAsync();

        using var book = new Workbook(await BytesAsync(lead, address + ".xlsx"));

        Assert.True(book.HasHeader("CCGs"));
        Assert.True(book.HasHeader("Counts"));
        Assert.True(book.IsNumber("CCGs", row: 1, column: 11));
        Assert.Equal(Workbook.NumberOf(new DateOnly(2014, 12, 22)), book.Rows("CCGs")[1][11]);
        Assert.True(book.IsNumber("CCGs", row: 1, column: 13));
        Assert.Equal("1", book.Rows("CCGs")[1][13]);
        Assert.Contains("Stage", book.Rows("Counts")[1][0], StringComparison.Ordinal);
        Assert.True(book.IsNumber("Counts", row: 1, column: 2));
    }

    [Fact]
    public async Task Each_file_is_an_attachment_named_after_its_page()
    {
        var (lead, address) = await GridAsync("Test & Sons");

        using var answer = await lead.Client.GetAsync(address + ".csv", TestContext.Current.CancellationToken);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("test-sons-area-team-quarter-2-2014-15.csv", answer.Content.Headers.ContentDisposition.FileName);
    }

    [Fact]
    public async Task The_csv_begins_with_a_byte_order_mark_and_no_cell_runs_as_a_formula()
    {
        var sheet = TableSheet.Of(
            "Sheet",
            [new TableColumn<string>("Text", 10, text => text), new TableColumn<string>("Length", 10, text => text.Length)],
            ["=1+1", "@SUM(A1)", "+44", "-5", "\t=1", "plain, \"quoted\"\nand long", "é"]);

        var bytes = await TableFiles.CsvAsync(sheet, TestContext.Current.CancellationToken);

        Assert.Equal<byte>([0xEF, 0xBB, 0xBF], bytes.Take(3));
        Assert.Equal(
            "Text,Length\r\n\"'=1+1\",4\r\n\"'@SUM(A1)\",8\r\n\"'+44\",3\r\n" +
            "\"'-5\",2\r\n\"'\t=1\",3\r\n" +
            "\"plain, \"\"quoted\"\"\nand long\",24\r\né,1\r\n",
            Encoding.UTF8.GetString(bytes[3..]));
    }

    [Fact]
    public async Task A_workbook_keeps_every_text_as_text_whatever_is_in_it()
    {
        string[] texts = ["=1+1", "@SUM(A1)", "<b>&amp;", " led by a space", "two\nlines", "bell\u0007", "😀", new('x', 4_000)];
        var sheet = TableSheet.Of("Sheet", [new TableColumn<string>("Text", 10, text => text)], texts);

        using var book = new Workbook(await TableFiles.XlsxAsync("Title", [sheet], TestContext.Current.CancellationToken));

        Assert.False(book.HasFormula("Sheet"));
        Assert.Equal(texts.Select(Printable), book.Rows("Sheet").Skip(1).Select(row => Printable(row[0])));
    }

    [Fact]
    public async Task A_row_is_high_enough_for_the_lines_of_its_longest_text()
    {
        string[] texts = ["short", "two\nlines", new('x', 25), new('x', 4_000)];
        var sheet = TableSheet.Of("Sheet", [new TableColumn<string>("Text", 10, text => text)], texts);

        using var book = new Workbook(await TableFiles.XlsxAsync("Title", [sheet], TestContext.Current.CancellationToken));

        Assert.Equal([15, 30, 45, 409], Enumerable.Range(1, 4).Select(row => book.HeightOf("Sheet", row)));
    }

    [Fact]
    public async Task A_table_without_rows_is_a_file_with_its_header()
    {
        var sheet = TableSheet.Of("Sheet", [new TableColumn<string>("Text", 10, text => text)], []);

        using var book = new Workbook(await TableFiles.XlsxAsync("Title", [sheet], TestContext.Current.CancellationToken));

        Assert.Equal("Text", Assert.Single(book.Rows("Sheet"))[0]);
    }

    // The format has no place for what no printer prints.
    private static string Printable(string text) => text.Replace("\u0007", "", StringComparison.Ordinal);

    private static string DomainName(int number) => number switch
    {
        1 => "Engagement",
        2 => "Leadership",
        3 => "Plans and outcomes",
        4 => "Governance",
        5 => "Partnerships",
        _ => "Leaders",
    };

    private async Task<(Visitor Lead, string Address)> GridAsync(string? name = null)
    {
        var team = await app.Given.AreaTeamAsync(name);
        var support = Sample.Judgement(AssuranceCategory.AssuredWithSupport);
        var first = await app.Given.QuarterAsync(await app.Given.CcgAsync(team, "NHS Alpha CCG"), judged: (1, support));
        await app.Given.ItemAsync(first, Focus.On(new DomainNumber(1)), ItemKind.Issue, Sample.Issue());
        await app.Given.QuarterAsync(await app.Given.CcgAsync(team, "NHS Beta CCG"), judged: (1, Sample.Judgement()));
        await app.Given.QuarterAsync(await app.Given.CcgAsync(team, "NHS Gamma CCG"), judged: (2, support));
        return (await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team)), $"/area-teams/{team}/2014-15/q2");
    }

    private static Task<byte[]> BytesAsync(Visitor visitor, string address) =>
        visitor.Client.GetByteArrayAsync(address, TestContext.Current.CancellationToken);

    private static async Task<string> TextAsync(Visitor visitor, string address) => Encoding.UTF8.GetString((await BytesAsync(visitor, address))[3..]);
}
