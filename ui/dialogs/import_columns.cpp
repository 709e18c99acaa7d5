#include "dialogs/import_columns.h"

#include "dialogs/field_list.h"
#include "dialogs/form_dialog.h"
#include "import/field_label.h"

#include <QComboBox>
#include <QDropEvent>
#include <QGridLayout>
#include <QLabel>

namespace lictor {

namespace {

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    QLabel *label = plain(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QString signature(const inventory::FileResult &file)
{
    QString text = file.file;
    for (const inventory::Mapping &mapping : file.columns)
        text += u'\n' + mapping.header + u'\t' + mapping.field + u'\t' + mapping.samples.join(u'\t');
    return text;
}

} // namespace

ImportColumns::ImportColumns(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Columns"));
}

void ImportColumns::show(const inventory::FileResult &file)
{
    if (const QString now = signature(file); std::exchange(m_shown, now) == now)
        return;
    QString focused;
    if (const QWidget *focus = focusWidget())
        focused = focus->objectName();
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->addWidget(heading(tr("Your column"), page), 0, 0);
    grid->addWidget(heading(tr("Sample values"), page), 0, 1);
    grid->addWidget(heading(tr("Becomes"), page), 0, 2);
    grid->setColumnStretch(1, 1);
    QHash<QString, int> seen;
    for (const inventory::Mapping &mapping : file.columns) {
        const int repeat = ++seen[mapping.header];
        addRow(grid, mapping, repeat == 1 ? mapping.header : QStringLiteral("%1#%2").arg(mapping.header).arg(repeat));
    }
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(page);
    if (!focused.isEmpty())
        if (auto *again = page->findChild<QComboBox *>(focused))
            again->setFocus();
}

void ImportColumns::addRow(QGridLayout *grid, const inventory::Mapping &mapping, const QString &header)
{
    QWidget *page = grid->parentWidget();
    const int row = grid->rowCount();
    QLabel *name = plain(header.isEmpty() ? tr("(column %1)").arg(mapping.column + 1) : header, page);
    const QString values = mapping.samples.isEmpty() ? tr("no values") : mapping.samples.join(QStringLiteral(" · "));
    QLabel *samples = plain(mapping.secret ? tr("••• a secret is never imported") : values, page);
    samples->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    samples->setToolTip(samples->text());
    paintMuted(samples);
    QComboBox *becomes = makeChoice(mapping, header, page);
    name->setBuddy(becomes);
    grid->addWidget(name, row, 0);
    grid->addWidget(samples, row, 1);
    grid->addWidget(becomes, row, 2);
    if (mapping.secret)
        return;
    // A field may be dropped anywhere on the row.
    for (QWidget *target : {static_cast<QWidget *>(name), static_cast<QWidget *>(samples), static_cast<QWidget *>(becomes)}) {
        target->setAcceptDrops(true);
        target->setProperty("header", header);
        target->installEventFilter(this);
    }
}

QComboBox *ImportColumns::makeChoice(const inventory::Mapping &mapping, const QString &header, QWidget *page)
{
    auto *becomes = new QComboBox(page);
    becomes->setObjectName(header);
    becomes->addItem(tr("Not imported"), QString());
    for (const QString &word : fieldWords())
        becomes->addItem(fieldLabel(word), word);
    int index = becomes->findData(mapping.field);
    if (index < 0) {
        becomes->addItem(mapping.field, mapping.field);
        index = becomes->count() - 1;
    }
    becomes->setCurrentIndex(index);
    becomes->setEnabled(!mapping.secret);
    if (mapping.secret)
        becomes->setToolTip(tr("The column holds secrets and is not read."));
    connect(becomes, &QComboBox::currentIndexChanged, this,
        [this, becomes, header] { Q_EMIT mapped(header, becomes->currentData().toString()); });
    return becomes;
}

bool ImportColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) { // it is for the list of columns, not for the choice that happens to be under it
        event->ignore();
        return true;
    }
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop)
        return QScrollArea::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString field = FieldList::fieldIn(*drop);
    if (field.isEmpty())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        Q_EMIT mapped(watched->property("header").toString(), field);
    return true;
}

} // namespace lictor
