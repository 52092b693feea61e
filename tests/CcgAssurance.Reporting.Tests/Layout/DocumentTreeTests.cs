using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Tests.Layout;

public sealed class DocumentTreeTests
{
    private static readonly Uri Relative = new("/somewhere", UriKind.Relative);

    private static readonly Heading Deep = new(4, "Deep");

    public static TheoryData<string, IReadOnlyList<Block>> Malformed => new()
    {
        { "begins with a heading of level 1", [] },
        { "begins with a heading of level 1", [new Paragraph("First"), new Heading(1, "Title")] },
        { "begins with a heading of level 1", [new Heading(2, "Title")] },
        { "one heading of level 1", [Sample.Title, new Heading(1, "Another")] },
        { "of level 3 follows one of level 1", [Sample.Title, new Heading(3, "Deep")] },
        { "of level 4 follows one of level 2", [Sample.Title, new Heading(2, "A"), new Heading(3, "B"), new Heading(2, "C"), Deep] },
        { "no heading of level 0", [Sample.Title, new Heading(0, "Zero")] },
        { "no heading of level 7", [Sample.Title, .. Enumerable.Range(2, 6).Select(level => new Heading(level, "Deep"))] },
        { "has no words", [new Heading(1, " ")] },
        { "has no words", [Sample.Title, new Heading(2, "\u200B")] },
        { "has a cell count of 2 for 3 columns", [Sample.Title, Sample.Table(Sample.Row("a", "b"))] },
        { "has a cell count of 4 for 3 columns", [Sample.Title, Sample.Table(Sample.Row("a", "b", "c"), Sample.Row("a", "b", "c", "d"))] },
        { "has no columns", [Sample.Title, new Table("Nothing", [], [], false)] },
        { "no share of its width", [Sample.Title, new Table("Thin", [new Column("A", 0)], [], false)] },
        { "A Heading cannot stand here", [Sample.Title, InCell(new Heading(2, "In a cell"))] },
        { "A PageBreak cannot stand here", [Sample.Title, InCell(new PageBreak())] },
        { "A Table cannot stand here", [Sample.Title, Sample.Grouped(new TableGroup("T", [Sample.Table()], []))] },
        { "A Unknown cannot stand here", [Sample.Title, new Unknown()] },
        { "A banner states nothing", [Sample.Title, new Banner(BannerTone.Assured, "", [])] },
        { "has no absolute address", [Sample.Title, new Paragraph([new Run("here", Link: Relative)])] },
        { "has no absolute address", [Sample.Title, InCell(new ItemList([[new Run("here", Link: Relative)]]))] },
        { "has no absolute address", [Sample.Title, new Banner(BannerTone.Assured, "A", [new Paragraph([new Run("b", Link: Relative)])])] },
    };

    [Theory]
    [MemberData(nameof(Malformed), DisableDiscoveryEnumeration = true)]
    public void A_malformed_tree_is_refused(string reason, IReadOnlyList<Block> body)
    {
        var refusal = Assert.Throws<ArgumentException>(() => DocumentLayout.Lay(Sample.Landscape(null, body), new FixedMeasure()));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_may_go_up_by_any_number_of_levels_and_down_by_one()
    {
        var document = Sample.Lay(new Heading(2, "A"), new Heading(3, "B"), new Heading(4, "C"), new Heading(2, "D"), new Heading(3, "E"));

        Assert.Equal(
            [StructureRole.H1, StructureRole.H2, StructureRole.H3, StructureRole.H4, StructureRole.H2, StructureRole.H3],
            document.Root.Children.Select(element => element.Role));
    }

    [Fact]
    public void Every_block_of_text_may_stand_in_a_cell()
    {
        var document = Sample.Lay(InCell(
            new Paragraph("Text", ParagraphKind.Note),
            new ItemList([[new Run("Item")]], IsNumbered: true),
            new CategoryMark(AssuranceCategory.Assured),
            new FactList([new Fact("Name", "Value")])));

        var cell = document.All(StructureRole.TD).First();
        Assert.Equal([StructureRole.P, StructureRole.L, StructureRole.P, StructureRole.L], cell.Children.Select(child => child.Role));
        Assert.Equal("Text1.ItemAssuredNameValue", document.Text(cell));
    }

    private static Table InCell(params IReadOnlyList<Block> blocks) => Sample.Table(new TableRow([[], blocks, []]));

    private sealed record Unknown : Block;
}
