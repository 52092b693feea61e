using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class FrozenVersionConfiguration : IEntityTypeConfiguration<FrozenVersion>
{
    public void Configure(EntityTypeBuilder<FrozenVersion> builder)
    {
        builder.ToTable("FrozenVersions");
        builder.HasKey(version => version.Id);
        builder.Property(version => version.Id).ValueGeneratedNever();
        builder.Property(version => version.RecordId).HasMaxLength(RecordKey.IdMaxLength);
        builder.Property(version => version.ContentSha256).HasMaxLength(FrozenVersion.Sha256Length);
        builder.Property(version => version.Note).HasMaxLength(FrozenVersion.NoteMaxLength);
        builder.Property(version => version.FrozenBy).HasMaxLength(FrozenVersion.FrozenByMaxLength);
        builder.HasMany(version => version.Renderings).WithOne()
            .HasForeignKey(rendering => rendering.VersionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(version => version.Levels).WithOne()
            .HasForeignKey(level => level.VersionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(version => new { version.RecordKind, version.RecordId, version.Number }).IsUnique();
        builder.HasIndex(version => version.Headline);
    }
}

internal sealed class FrozenContentConfiguration : IEntityTypeConfiguration<FrozenContent>
{
    public void Configure(EntityTypeBuilder<FrozenContent> builder)
    {
        builder.ToTable("FrozenContents");
        builder.HasKey(content => content.VersionId);
        builder.Property(content => content.VersionId).ValueGeneratedNever();
        builder.HasOne<FrozenVersion>().WithOne(version => version.Content)
            .HasForeignKey<FrozenContent>(content => content.VersionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class FrozenLevelConfiguration : IEntityTypeConfiguration<FrozenLevel>
{
    public void Configure(EntityTypeBuilder<FrozenLevel> builder)
    {
        builder.ToTable("FrozenLevels");
        builder.HasKey(level => new { level.VersionId, level.Domain });
        builder.HasIndex(level => new { level.Domain, level.Level });
    }
}

internal sealed class FrozenRenderingConfiguration : IEntityTypeConfiguration<FrozenRendering>
{
    public void Configure(EntityTypeBuilder<FrozenRendering> builder)
    {
        builder.ToTable("FrozenRenderings");
        builder.HasKey(rendering => rendering.Id);
        builder.Property(rendering => rendering.Id).ValueGeneratedNever();
        builder.Property(rendering => rendering.MediaType).HasMaxLength(FrozenRendering.MediaTypeMaxLength);
        builder.Property(rendering => rendering.Sha256).HasMaxLength(FrozenVersion.Sha256Length);
        builder.HasIndex(rendering => new { rendering.VersionId, rendering.MediaType });
    }
}
